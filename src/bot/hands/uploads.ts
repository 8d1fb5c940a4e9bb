// Files of a case: type by content, limits while streaming, sealed in pieces.
import { randomBytes } from 'node:crypto';
import { AUDIO_BYTES } from '../../case/limits.ts';
import type { House, Refusal } from '../house.ts';
import type { Files } from '../store/port.ts';
import type { CaseKey } from '../store/sealing.ts';
import { HEAD_BYTES, kindOf, newTextCheck } from './filetypes.ts';
import { contentOf, metaOf, sealed, type Meta } from './pieces.ts';
import { isFilm } from './sound.ts';

const MB = 1024 * 1024;
/** In bytes: one document, one sound, all files of a case. */
export const LIMITS = { document: 15 * MB, audio: AUDIO_BYTES, case: 200 * MB } as const;
/** On the disk the seals of all pieces come on top. */
const SEALS = MB;

/** Why an upload ended early; carries no word of the file. */
class Refused extends Error {
  readonly reason: Refusal['refused'];
  constructor(reason: Refusal['refused']) {
    super(reason);
    this.reason = reason;
  }
}

type Kept = { id: string; type: string; bytes: number };
/** An upload on its way. `replace` ends it where the same line is sent again. */
type Running = { bytes: number; ended: boolean; replaced: boolean; clientId: string | undefined; replace: () => void };
type Opened = NonNullable<Awaited<ReturnType<House['openFile']>>>;

/** The files of all cases. `keep` refuses what is too big, of another type, or came too late. */
export type Uploads = {
  keep(conv: string, key: CaseKey, file: Parameters<House['keepFile']>[1]): Promise<Kept | Refusal>;
  open(conv: string, key: CaseKey, id: string): Promise<Opened | undefined>;
  /** Keeps bytes that the house made itself, under an id of its choice; what is there already stays. */
  put(conv: string, key: CaseKey, id: string, meta: Meta, content: Uint8Array): Promise<void>;
  /** Ends running uploads of a conversation and removes all its files. */
  removeAll(conv: string): Promise<void>;
  remove(conv: string, id: string): Promise<void>;
};

/** @param alive asked when an upload is complete: the conversation may have been deleted meanwhile */
export function newUploads(files: Files, alive: (conv: string) => Promise<boolean>): Uploads {
  const running = new Map<string, Set<Running>>();

  const isFilmAt = async (key: CaseKey, conv: string, id: string, type: string): Promise<boolean> =>
    type === 'audio/mp4' && (await isFilm(contentOf(key, conv, id, files), type));

  /** Why a file that is whole cannot stay. */
  const unfit = async (
    own: Running,
    conv: string,
    film: () => Promise<boolean>,
  ): Promise<Refusal['refused'] | undefined> => {
    if (own.ended || !(await alive(conv))) return 'gone';
    if (own.replaced) return 'unavailable';
    // What ended meanwhile, here or in another process, was in nobody's sum: it is seen on the disk.
    if ((await files.bytes(conv)) > LIMITS.case + SEALS) return 'full';
    return (await film()) ? 'type' : undefined;
  };

  /** Whoever changes the network sends again at once; of the attempt that broke off nobody here knows for a minute. */
  const replaceEarlier = (all: ReadonlySet<Running>, clientId: string | undefined): void => {
    for (const one of all)
      if (clientId !== undefined && one.clientId === clientId) {
        one.replaced = true;
        one.replace();
      }
  };

  const keep: Uploads['keep'] = async (conv, key, { name, declared, content, clientId }) => {
    const { promise: replaced, resolve: replace } = Promise.withResolvers<undefined>();
    const own: Running = { bytes: 0, ended: false, replaced: false, clientId, replace: () => replace(undefined) };
    const all = running.get(conv) ?? new Set();
    replaceEarlier(all, clientId);
    running.set(conv, all.add(own));
    const id = randomBytes(16).toString('hex');
    try {
      const source = await peeked(content, replaced);
      const kind = await kindOf(source.head, declared, name);
      if (!kind) {
        source.stop();
        return { refused: 'type' };
      }
      const before = await files.bytes(conv);
      const taken = (): number => [...all].reduce((sum, one) => sum + (one.replaced ? 0 : one.bytes), before);
      const checked = bounded(source.content, {
        limit: kind.audio ? LIMITS.audio : LIMITS.document,
        text: kind.type === 'text/plain',
        check(bytes) {
          own.bytes = bytes;
          if (own.ended) throw new Refused('gone');
          if (taken() > LIMITS.case) throw new Refused('full');
        },
      });
      await files.write(conv, id, sealed(key, conv, id, { name, type: kind.type }, checked));
      const refused = await unfit(own, conv, () => isFilmAt(key, conv, id, kind.type));
      if (refused === 'gone') await files.removeAll(conv);
      else if (refused) await files.remove(conv, id);
      if (refused) return { refused };
      return { id, type: kind.type, bytes: own.bytes };
    } catch (error) {
      if (error instanceof Refused) return { refused: error.reason };
      // Deleted by another process: its folder went while this was writing.
      if (!(await alive(conv))) return { refused: 'gone' };
      throw error;
    } finally {
      all.delete(own);
      if (all.size === 0) running.delete(conv);
    }
  };

  return {
    keep,
    open: async (conv, key, id) => {
      const pieces = /^[a-z0-9]{1,64}$/.test(id) ? await files.read(conv, id) : undefined;
      if (!pieces) return undefined;
      return { ...(await metaOf(key, conv, id, pieces)), content: contentOf(key, conv, id, files) };
    },
    put: (conv, key, id, meta, content) =>
      files.write(conv, id, sealed(key, conv, id, meta, (async function* () { yield content; })())), // prettier-ignore
    async removeAll(conv) {
      for (const upload of running.get(conv) ?? []) upload.ended = true;
      await files.removeAll(conv);
    },
    remove: (conv, id) => files.remove(conv, id),
  };
}

/** The first bytes, and the whole content again, until it is replaced. */
async function peeked(content: AsyncIterable<Uint8Array>, replaced: Promise<undefined>) {
  const source = content[Symbol.asyncIterator]();
  const early: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < HEAD_BYTES && !ended) {
    const next = await fromClient(source, replaced);
    if (next.done) ended = true;
    else {
      early.push(next.value);
      length += next.value.length;
    }
  }
  // Not waited for: of one that was replaced the next piece may never come.
  const stop = (): void => void source.return?.()?.catch(() => undefined);
  return {
    head: Buffer.concat(early).subarray(0, HEAD_BYTES),
    stop,
    content: (async function* () {
      try {
        yield* early;
        if (ended) return;
        for (;;) {
          const next = await fromClient(source, replaced);
          if (next.done) return;
          yield next.value;
        }
      } finally {
        stop();
      }
    })(),
  };
}

/** A client that goes away, or sends the same again, is not a fault of the store. */
async function fromClient(
  source: AsyncIterator<Uint8Array>,
  replaced: Promise<undefined>,
): Promise<IteratorResult<Uint8Array>> {
  const next = await Promise.race([source.next(), replaced]).catch(() => undefined);
  if (next === undefined) throw new Refused('unavailable');
  return next;
}

type Bounds = { limit: number; text: boolean; check: (bytes: number) => void };

async function* bounded(content: AsyncIterable<Uint8Array>, { limit, text, check }: Bounds) {
  const isText = text ? newTextCheck() : () => true;
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > limit) throw new Refused('tooBig');
    if (!isText(chunk)) throw new Refused('type');
    check(bytes);
    yield chunk;
  }
  if (!isText()) throw new Refused('type');
}
