// The answers other than success, and what of a failure strangers are told.
import { StoreError } from './store/port.ts';

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
/** 400: the body or the query cannot be read. */
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

/** What strangers are told of whatever was thrown. */
export const asProblem = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof StoreError) return unavailable();
  return new Problem(500, 'ServiceError', 'Something went wrong on our side. Please try again.');
};
