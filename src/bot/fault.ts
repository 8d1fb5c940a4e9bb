// What went wrong, for the log: names and places, never a message, since that may hold the customer's words.
import { StoreError } from './store/port.ts';

const FRAMES = 4;

/** Our store's own sentences do not hold them, and are told. */
export function faultOf(failure: unknown): Record<string, string> {
  if (failure instanceof StoreError) return { error: failure.code, why: failure.message };
  if (!(failure instanceof Error)) return { error: typeof failure };
  // The stack begins with the message, which may have rows that look like places.
  const where = (failure.stack ?? '')
    .replace(failure.message, '')
    .split('\n')
    .filter((row) => /^\s+at /.test(row))
    .slice(0, FRAMES)
    .map((row) => row.trim().replace(/\(?file:\/\/.*?\/(src|test|node_modules)\//, '($1/'));
  const code = 'code' in failure && typeof failure.code === 'string' ? { code: failure.code } : {};
  return { error: failure.name, ...code, where: where.join(' < ') };
}
