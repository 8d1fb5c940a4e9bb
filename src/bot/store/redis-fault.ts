// What Redis or its client says went wrong: as one word for the log, and as the store's error.
import { StoreError } from './port.ts';

/** The client's own words for a connection that is not there at the moment. */
const NOT_THERE = /^(Connection is closed|Stream isn't writeable|Cluster isn't ready)/;

/** The system's code (ECONNREFUSED), the word Redis begins an error with (OOM, NOSCRIPT), or what the client says of its own. */
export const codeOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return 'unknown';
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  // Why no node of a Cluster answered stands behind this.
  if ('lastNodeError' in cause && cause.lastNodeError instanceof Error) return codeOf(cause.lastNodeError);
  if (cause.message.startsWith('All sentinels are unreachable')) return 'no Sentinel answers';
  if (cause.message.endsWith('timed out')) return 'TIMEOUT';
  if (NOT_THERE.test(cause.message)) return 'CLOSED';
  return /^[A-Z]+(?= )/.exec(cause.message)?.[0] ?? cause.name;
};

/** As the error of a store that cannot answer, with a sentence; mistakes of ours stay what they are. */
export function explain(cause: unknown): Error {
  if (cause instanceof StoreError || cause instanceof TypeError) return cause;
  const code = codeOf(cause);
  if (code === 'OOM') return new StoreError('noSpace', 'Redis has no memory left: nothing was written.', { cause });
  return new StoreError('unavailable', `Redis does not answer (${code}).`, { cause });
}
