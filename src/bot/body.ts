// Reading the body of a request: within limits of size, time and memory.
import type { IncomingMessage } from 'node:http';
import { badSyntax, tooBig } from './problem.ts';

/** A small body is read whole within so long. */
export const BODY_SECONDS = 30;
/** A large body of which nothing more comes for so long has ended. */
export const IDLE_SECONDS = 60;
/** What all large bodies may hold in memory at once. */
export const MEMORY_BYTES = 320 * 1024 * 1024;

/** Room for large bodies, taken as they come (an announcement takes none) and given back when their requests are answered. */
export type Room = { taken: number };
type Reading = { limit: number; seconds: number; idle?: number; take?: (bytes: number) => void };

/** The body as it comes, within a limit. @throws Problem 413 */
export async function* bounded(request: IncomingMessage, limit: number): AsyncIterable<Uint8Array> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooBig('The request is too large');
  let bytes = 0;
  const still = setTimeout(() => request.destroy(), IDLE_SECONDS * 1000);
  try {
    // Leaving the loop must not destroy the socket: the refusal still has to go out.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      still.refresh();
      if (!(chunk instanceof Uint8Array)) continue;
      bytes += chunk.length;
      if (bytes > limit) throw tooBig('The request is too large');
      yield chunk;
    }
  } finally {
    clearTimeout(still);
  }
}

/** The whole body. With events: a loop over a stream costs every small request more than the rest of its reading. */
export async function readAll(
  request: IncomingMessage,
  { limit, seconds, idle, take: room }: Reading,
): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooBig('The request is too large');
  if (request.destroyed) throw new Error('the client went away');
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const take = (chunk: Uint8Array): void => {
    bytes += chunk.length;
    still?.refresh();
    try {
      if (bytes > limit) throw tooBig('The request is too large');
      room?.(chunk.length);
      chunks.push(chunk);
    } catch (refused) {
      // The refusal still has to go out: what comes is not read on, but the socket stays.
      request.pause();
      over();
      reject(refused);
    }
  };
  const end = (): void => {
    over();
    const [first] = chunks;
    resolve(chunks.length === 1 && first instanceof Buffer ? first : Buffer.concat(chunks));
  };
  const gone = (): void => {
    over();
    reject(new Error('the client went away'));
  };
  const timer = setTimeout(() => request.destroy(), seconds * 1000);
  const still = idle === undefined ? undefined : setTimeout(() => request.destroy(), idle * 1000);
  const over = (): void => {
    clearTimeout(timer);
    clearTimeout(still);
    request.off('data', take).off('end', end).off('close', gone).off('error', gone);
  };
  request.on('data', take).on('end', end).on('close', gone).on('error', gone);
  return promise;
}

const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);
/** Where none of these stands, no such name can: an escape could spell it. */
const MAY_BE_DANGEROUS = /proto|constructor|\\u/;

/** Parses JSON of strangers: names that reach into prototypes are dropped. @throws Problem 400 */
export function parseJson(text: string): unknown {
  try {
    if (!MAY_BE_DANGEROUS.test(text)) return JSON.parse(text);
    return JSON.parse(text, (key, value: unknown) => (DANGEROUS.has(key) ? undefined : value));
  } catch {
    throw badSyntax('The body is not valid JSON');
  }
}
