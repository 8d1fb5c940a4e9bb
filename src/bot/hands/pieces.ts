// A file sealed in pieces of 64 KB that cannot be swapped, cut or reordered.
import type { Files } from '../store/port.ts';
import { StoreError } from '../store/port.ts';
import type { CaseKey } from '../store/sealing.ts';

const PIECE = 64 * 1024;

/** The name and type a file was kept under. */
export type Meta = { name: string; type: string };

const place = (conv: string, id: string, part: string | number, last = false) =>
  `file|${conv}|${id}|${part}${last ? '|last' : ''}` as const;

/** A file as it is kept: first what it is, then its pieces; the last one says so, so that a cut file does not open. */
export async function* sealed(key: CaseKey, conv: string, id: string, meta: Meta, content: AsyncIterable<Uint8Array>) {
  yield key.seal(place(conv, id, 'meta'), Buffer.from(JSON.stringify(meta)));
  let n = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of content) {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length > PIECE) {
      yield key.seal(place(conv, id, n), rest.subarray(0, PIECE));
      rest = rest.subarray(PIECE);
      n += 1;
    }
  }
  yield key.seal(place(conv, id, n, true), rest);
}

/** What a kept file is. @throws StoreError `damaged` */
export async function metaOf(key: CaseKey, conv: string, id: string, pieces: AsyncIterable<Uint8Array>): Promise<Meta> {
  for await (const piece of pieces)
    return JSON.parse(Buffer.from(key.open(place(conv, id, 'meta'), piece)).toString()) as Meta;
  throw cutOff();
}

/**
 * The content of a kept file. Opens it only when the first piece is wanted: a reader that is dropped unused leaves nothing open.
 * @throws StoreError `damaged`
 */
export async function* contentOf(key: CaseKey, conv: string, id: string, files: Files): AsyncGenerator<Uint8Array> {
  let held: Uint8Array | undefined;
  let n = -1;
  for await (const piece of (await files.read(conv, id)) ?? []) {
    if (held && n > 0) yield key.open(place(conv, id, n - 1), held);
    held = piece;
    n += 1;
  }
  if (!held || n < 1) throw cutOff();
  yield key.open(place(conv, id, n - 1, true), held);
}

const cutOff = (): StoreError => new StoreError('damaged', 'A file is cut off.');
