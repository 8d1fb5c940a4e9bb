// A store that is away, as the log hears of it: thousands may meet it, and the operator needs to be told once.
import { faultOf } from './fault.ts';
import { hashOf } from './hash.ts';
import type { Log } from './log.ts';

/** Hears of every try whether it failed. */
export type Outage = {
  /** The first of an outage is a line of the log, the others are counted. */
  failed(error: unknown, conv?: string): void;
  /** Ends the outage, if there is one: how many met it is told, where it was not the first alone. */
  over(): void;
};

/** @param what the name of its line in the log; that of its end is `what` with `.over` */
export function newOutage(log: Log, what: string): Outage {
  let met = 0;
  return {
    failed(error, conv) {
      if (met === 0)
        log({ level: 'error', what, ...faultOf(error), ...(conv !== undefined && { case: hashOf(conv) }) });
      met += 1;
    },
    over() {
      if (met > 1) log({ level: 'info', what: `${what}.over`, count: met });
      met = 0;
    },
  };
}
