// A ZIP archive as a stream: entries stored as they are (letters and photos are compressed already), sizes after the data.
import { Zip, ZipPassThrough } from 'fflate';

/** One file of an archive; its content is read when its turn comes. */
export type Entry = { name: string; content: AsyncIterable<Uint8Array> | Iterable<Uint8Array> };

/** Makes the archive. Names must be unique and relative. @param at the time all entries carry */
export async function* zip(entries: AsyncIterable<Entry>, at: Date): AsyncIterable<Uint8Array> {
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const archive = new Zip((error, chunk) => {
    failure ??= error;
    if (chunk) ready.push(chunk);
  });
  const take = (): Uint8Array[] => {
    if (failure) throw failure;
    return ready.splice(0);
  };
  for await (const { name, content } of entries) {
    const file = new ZipPassThrough(name);
    file.mtime = at;
    archive.add(file);
    for await (const chunk of content) {
      file.push(chunk);
      yield* take();
    }
    file.push(new Uint8Array(), true);
    yield* take();
  }
  archive.end();
  yield* take();
}
