// Sending an answer, also while the body of what was asked still comes.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AUDIO_BYTES } from '../case/limits.ts';

/** `body`: a string or bytes go out as they are (give a content-type), an async iterable is streamed, all else is JSON. */
export type Answer = { status: number; body?: unknown; headers?: Record<string, string | string[]> };

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;

/** A body of more bytes is no file that anybody may bring. */
const FILE_BYTES = AUDIO_BYTES + 1024 * 1024;
/** A refused body of which nothing comes for so long, or that is larger than any file, is not heard out. */
const DRAIN_MS = 3_000;
/** A refused recording that keeps coming is heard out for so long. */
const DRAIN_LONG_MS = 300_000;

/**
 * Answers while the body still comes: its rest is read and thrown away before the connection ends. Chromium takes the answer while
 * it still sends, and hangs up; who looks for it only behind his body finds it there, where a connection that ended before is reset.
 */
function answerEarly(request: IncomingMessage, response: ServerResponse, whole: string | Uint8Array): void {
  response.setHeader('connection', 'close');
  response.write(whole);
  const announced = Number(request.headers['content-length'] ?? Infinity);
  const end = (): void => {
    [still, longest].forEach(clearTimeout);
    response.end();
  };
  const still = setTimeout(end, DRAIN_MS);
  const longest = setTimeout(end, announced <= FILE_BYTES ? DRAIN_LONG_MS : DRAIN_MS);
  request.on('data', () => still.refresh());
  request.once('end', end).once('close', end);
  request.resume();
}

/** Sends an answer once. Headers set before (CORS, security) stay. */
export async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  response.statusCode = answer.status;
  const { body } = answer;
  if (body === undefined) {
    response.end();
    return;
  }
  if (isStream(body)) {
    if (request.method === 'HEAD') response.end();
    else await pipeline(Readable.from(body), response);
    return;
  }
  const raw = typeof body === 'string' || body instanceof Uint8Array;
  if (!raw) response.setHeader('content-type', 'application/json; charset=utf-8');
  // A text goes out in one piece with its head.
  const whole = raw ? body : JSON.stringify(body);
  response.setHeader('content-length', Buffer.byteLength(whole));
  if (request.method === 'HEAD') response.end();
  else if (request.complete) response.end(whole);
  else answerEarly(request, response, whole);
}
