// A ZIP archive as a stream: entries stored as they are (letters and photos are compressed already), sizes after the data.
import { crc32 } from 'node:zlib';

export type Entry = { name: string; content: AsyncIterable<Uint8Array> | Iterable<Uint8Array> };

/** 2.0: sizes follow the data. */
const VERSION = 20;
/** Bit 3: sizes follow; bit 11: names are UTF-8. */
const FLAGS = 0x0808;

type Written = { name: Buffer; crc: number; size: number; offset: number };

/** DOS date and time, as ZIP keeps them. */
function dosTime(at: Date): { time: number; date: number } {
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  const date = ((Math.max(at.getUTCFullYear(), 1980) - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  return { time, date };
}

const fields = (...values: [bytes: 2 | 4, value: number][]): Buffer =>
  Buffer.concat(
    values.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );

/** Makes the archive. Names must be unique and relative. @param at the time all entries carry */
export async function* zip(entries: AsyncIterable<Entry>, at: Date): AsyncIterable<Uint8Array> {
  const { time, date } = dosTime(at);
  const written: Written[] = [];
  let offset = 0;
  for await (const entry of entries) {
    const name = Buffer.from(entry.name);
    const head = Buffer.concat([
      fields([4, 0x04034b50], [2, VERSION], [2, FLAGS], [2, 0], [2, time], [2, date]),
      fields([4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]),
      name,
    ]);
    yield head;
    let crc = 0;
    let size = 0;
    for await (const chunk of entry.content) {
      crc = crc32(chunk, crc);
      size += chunk.length;
      yield chunk;
    }
    const tail = fields([4, 0x08074b50], [4, crc], [4, size], [4, size]);
    yield tail;
    written.push({ name, crc, size, offset });
    offset += head.length + size + tail.length;
  }
  const directory = Buffer.concat(
    written.map(({ name, crc, size, offset: start }) =>
      Buffer.concat([
        fields([4, 0x02014b50], [2, VERSION], [2, VERSION], [2, FLAGS], [2, 0], [2, time], [2, date]),
        fields([4, crc], [4, size], [4, size], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, start]),
        name,
      ]),
    ),
  );
  yield directory;
  const count = written.length;
  yield fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, offset], [2, 0]);
}
