// The one wrapper every request goes through: reads within limits, answers once, and never shows what was thrown.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { lazy } from '../knowledge/remembered.ts';
import { send, type Answer } from './answer.ts';
import { BODY_SECONDS, bounded, IDLE_SECONDS, MEMORY_BYTES, parseJson, readAll, type Room } from './body.ts';
import { faultOf } from './fault.ts';
import type { Log } from './log.ts';
import { asProblem, badSyntax, busy } from './problem.ts';

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

/** Answers one request. @throws Problem what becomes its status and code; anything else is a 500 and a line of the log */
export type Handler = (ask: Ask) => Promise<Answer>;

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
