// What goes out to one conversation of a channel: every line of the bot once, in order, in a turn or by itself.
import type { House, LogLine } from '../house.ts';
import type { Said } from '../../dialogs/messages.ts';

/** Sends finished words to a channel, as messages in this order. */
export type Send = (said: Said[]) => Promise<void>;

const PAGE = 100;
const TURN_MS = 12_000;

const isBot = (line: LogLine): line is Extract<LogLine, { from: 'bot' }> => line.from === 'bot';
const saidOf = (line: LogLine): Said[] => (isBot(line) && line.what === 'said' ? [line.said] : []);

/** @param sent the newest line that this channel has seen already */
export function openOutlet(house: Pick<House, 'log' | 'watch'>, conv: string, sent: number) {
  let last = sent;
  let queue: Promise<unknown> = Promise.resolve();

  /** Sends what is new. One at a time, so that nothing goes out twice. @returns the lines, nothing if the case is gone */
  const deliver = (send: Send): Promise<LogLine[] | undefined> => {
    const work = queue.then(async () => {
      const lines = await house.log(conv, last, PAGE);
      if (!lines) return undefined;
      const said = lines.flatMap(saidOf);
      if (said.length > 0) await send(said);
      last = lines.at(-1)?.seq ?? last;
      return lines;
    });
    queue = work.catch(() => undefined);
    return work;
  };

  return {
    deliver,
    /**
     * Sends until the turn that answers `seq` has ended (for a greeting: until any turn has), at most 12 seconds.
     * What comes later goes out by itself.
     */
    async turn(seq: number | undefined, send: Send): Promise<void> {
      const end = performance.now() + TURN_MS;
      const isEnd = (line: LogLine): boolean => isBot(line) && line.what !== 'said' && line.replyTo === seq;
      for (;;) {
        const woken = Promise.withResolvers<void>();
        const unwatch = house.watch(conv, woken.resolve);
        const timer = setTimeout(woken.resolve, 1_000);
        try {
          const lines = await deliver(send);
          if (!lines || lines.some(isEnd) || performance.now() > end) return;
          await woken.promise;
        } finally {
          clearTimeout(timer);
          unwatch();
        }
      }
    },
  };
}

/** What goes out to one conversation. */
export type Outlet = ReturnType<typeof openOutlet>;
