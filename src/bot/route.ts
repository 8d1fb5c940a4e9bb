// The one wrapper every request goes through: reads within limits, answers once, and never shows what was thrown.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AUDIO_BYTES } from '../case/limits.ts';
import { lazy } from '../knowledge/remembered.ts';
import { faultOf } from './fault.ts';
import { StoreError } from './store/port.ts';

/** What a handler sees of a request. */
export type Ask = {
  method: string;
  path: string;
  query: URLSearchParams;
  params: Record<string, string>;
  headers: IncomingMessage['headers'];
  /** The client's address; behind a trusted proxy the one it names. */
  address: string;
  origin: string | undefined;
  /** The body as JSON within `limit` bytes; undefined if it is empty. */
  json(limit: number): Promise<unknown>;
  /** The body of an HTML form. */
  form(limit: number): Promise<URLSearchParams>;
  /** The whole body in memory, as long as the request lasts. @throws Problem 429 where all bodies together are too many */
  bytes(limit: number): Promise<Buffer>;
  stream(limit: number): AsyncIterable<Uint8Array>;
  /** Ends with the answer, or when the client goes away before it. */
  gone(): AbortSignal;
};

/** `body`: a string or bytes go out as they are (give a content-type), an async iterable is streamed, all else is JSON. */
export type Answer = { status: number; body?: unknown; headers?: Record<string, string | string[]> };
/** Answers one request. @throws Problem what becomes its status and code; anything else is a 500 and a line of the log */
export type Handler = (ask: Ask) => Promise<Answer>;

/** An answer other than success. The message is fixed text for strangers; causes go to the log alone. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;
  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}
/** The answers other than success. 400: the body or the query cannot be read. */
export const badSyntax = (message: string): Problem => new Problem(400, 'BadSyntax', message);
/** 400: what was read is not what this address takes. */
export const badArgument = (message: string): Problem => new Problem(400, 'BadArgument', message);
/** 404: nothing is there, or nothing any more. */
export const notFound = (message = 'Not found'): Problem => new Problem(404, 'NotFound', message);
/** 403: whoever asks may not. */
export const forbidden = (message: string): Problem => new Problem(403, 'Forbidden', message);
/** 413: more than fits into a line or a file. Direct Line's own code. */
export const tooBig = (message: string): Problem => new Problem(413, 'MessageSizeTooBig', message);
/** 429: too much at once. @param seconds after which to ask again */
export const busy = (seconds = 2): Problem =>
  new Problem(429, 'TooManyRequests', 'Please wait a moment', { 'retry-after': String(seconds) });
/** 503: the store or the house is away; worth another try after five seconds. */
export const unavailable = (): Problem =>
  new Problem(503, 'ServiceError', 'The service is not available at the moment', { 'retry-after': '5' });

/** One line of the log: no text of a customer, no address, a conversation only as a hash. */
export type LogEntry = { level: 'error' | 'info'; what: string; [field: string]: string | number | undefined };
/** Writes one line of the log. */
export type Log = (entry: LogEntry) => void;

const asProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof StoreError) return unavailable();
  return new Problem(500, 'ServiceError', 'Something went wrong on our side. Please try again.');
};

const BODY_SECONDS = 30;
/** A large body of which nothing more comes for so long has ended. */
const IDLE_SECONDS = 60;
/** A body of more bytes is no file that anybody may bring. */
const FILE_BYTES = AUDIO_BYTES + 1024 * 1024;
/** What all large bodies may hold in memory at once. */
const MEMORY_BYTES = 320 * 1024 * 1024;

/** Room for large bodies, taken as they come (an announcement takes none) and given back when their requests are answered. */
type Room = { taken: number };
type Reading = { limit: number; seconds: number; idle?: number; take?: (bytes: number) => void };

async function* bounded(request: IncomingMessage, limit: number): AsyncIterable<Uint8Array> {
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
async function readAll(request: IncomingMessage, { limit, seconds, idle, take: room }: Reading): Promise<Buffer> {
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

type Exchange = { request: IncomingMessage; response: ServerResponse };

function ask(
  { request, response }: Exchange,
  params: Record<string, string>,
  address: string,
  room: Room,
  own: Room,
): Ask {
  const url = lazy(() => new URL(request.url ?? '/', 'http://server'));
  return {
    method: request.method ?? 'GET',
    get path() {
      return url().pathname;
    },
    get query() {
      return url().searchParams;
    },
    params,
    headers: request.headers,
    address,
    origin: request.headers.origin,
    async json(limit) {
      const bytes = await readAll(request, { limit, seconds: BODY_SECONDS });
      if (bytes.length === 0) return undefined;
      const type = request.headers['content-type'] ?? 'application/json';
      if (!/^application\/([\w.+-]+\+)?json\b/i.test(type)) throw badSyntax('The body must be application/json');
      return parseJson(bytes.toString());
    },
    async form(limit) {
      const type = request.headers['content-type'] ?? '';
      if (!/^application\/x-www-form-urlencoded\b/i.test(type)) throw badSyntax('The body must be a form');
      return new URLSearchParams((await readAll(request, { limit, seconds: BODY_SECONDS })).toString());
    },
    async bytes(limit) {
      const announced = Math.min(Number(request.headers['content-length'] ?? 0) || 0, limit);
      const take = (length: number): void => {
        if (room.taken + length > MEMORY_BYTES) throw busy();
        room.taken += length;
        own.taken += length;
      };
      if (room.taken + announced > MEMORY_BYTES) throw busy();
      return readAll(request, { limit, seconds: BODY_SECONDS * 30, idle: IDLE_SECONDS, take });
    },
    stream: (limit) => bounded(request, limit),
    gone() {
      const ended = new AbortController();
      response.once('close', () => ended.abort());
      return ended.signal;
    },
  };
}

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;

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
async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
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

/** What every route has around it: log, the address of who asks, the measure (milliseconds), the room for requests at once. */
export type RouteContext = {
  log: Log;
  addressOf: (request: IncomingMessage) => string;
  measure: (route: string, status: number, milliseconds: number) => void;
  room: Room;
};
type Routed = IncomingMessage & { params?: unknown };

const paramsOf = (request: Routed): Record<string, string> => {
  const entries = Object.entries(request.params ?? {}).map(([key, value]) => [key, String(value)]);
  return Object.fromEntries(entries);
};

/**
 * Makes a restify handler of ours. The returned function never throws.
 * @param name stands for the path in logs and figures
 */
export const route =
  (context: RouteContext, name: string, handle: Handler) =>
  async (request: Routed, response: ServerResponse): Promise<void> => {
    const started = performance.now();
    let status = 500;
    const own: Room = { taken: 0 };
    try {
      const answer = await handle(
        ask({ request, response }, paramsOf(request), context.addressOf(request), context.room, own),
      );
      status = answer.status;
      await send(request, response, answer);
    } catch (error) {
      if (response.headersSent || response.destroyed) {
        // The client went away: nothing of ours failed.
        response.destroy();
      } else {
        const problem = asProblem(error);
        status = problem.status;
        if (status >= 500) context.log({ level: 'error', what: 'failed', route: name, status, ...faultOf(error) });
        const body = { error: { code: problem.code, message: problem.message } };
        await send(request, response, { status, body, headers: problem.headers }).catch(() => response.destroy());
      }
    }
    context.room.taken -= own.taken;
    context.measure(name, status, performance.now() - started);
  };
