// The places between the five hands at which a server is killed.
/** In the order in which a line comes by. */
export const PLACES = [
  'received, before it is kept',
  'kept, before the acknowledgement',
  'kept with its turn, before the acknowledgement',
  'listening',
  'acknowledged, before the turn',
  'turn computed, before the commit',
  'committed, before anything is done',
  'acting, before the files are gone',
] as const;
/** One of them. */
export type Place = (typeof PLACES)[number];
