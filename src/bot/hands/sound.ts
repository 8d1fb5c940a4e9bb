// What is inside a recording: a film under the name of a sound is found by its tracks, wherever in the file they stand.
import { Readable } from 'node:stream';

/**
 * @param content the whole file; it is read once, without its sound being kept
 * @param type as `kindOf` found it
 * @returns whether it holds moving pictures; a file that nobody can read holds none as far as anyone knows
 */
export async function isFilm(content: AsyncIterable<Uint8Array>, type: string): Promise<boolean> {
  // Loaded with the first recording: 80 files that no other case needs.
  const { parseStream } = await import('music-metadata');
  // As bytes: a stream of pieces ends at the first.
  const stream = Readable.from(content, { objectMode: false });
  try {
    const { format } = await parseStream(stream, { mimeType: type }, { skipCovers: true, duration: false });
    return format.hasVideo === true;
  } catch {
    return false;
  } finally {
    stream.destroy();
  }
}
