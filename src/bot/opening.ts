// The house behind the server: opened at the first wish, with the handlers that need it, and never before the first page.
import { metrics, type Metrics } from './api/metrics.ts';
import { limiter } from './directline/limits.ts';
import { sealer } from './directline/seal.ts';
import { tokens } from './directline/token.ts';
import type { Handlers } from './handlers.ts';
import { lazy } from '../knowledge/remembered.ts';
import type { Opened, ServerOptions } from './server.ts';
import type { Wire } from './wire.ts';

/** The house of one server, before and after it is open. */
export type Opening = {
  /** Opens it, or gives what is open. @throws what kept it from opening */
  opened: () => Promise<Opened & { handlers: Handlers }>;
  /** True once it is open; asking does not open it. */
  isOpen: () => boolean;
  /** The figures of this server; those of the house join them when it is open. */
  figures: Metrics;
};

/** How often one client may do what costs us something. */
const limitsBy = (clock: () => number): Wire['limits'] => ({
  conversations: limiter({ amount: 60, seconds: 3_600 }, clock),
  posts: limiter({ amount: 600, seconds: 600 }, clock),
  // Letters, protocols and archives are made when they are fetched.
  papers: limiter({ amount: 120, seconds: 600 }, clock),
  // Who writes too much is told so once in ten minutes, in the conversation itself.
  reminders: limiter({ amount: 1, seconds: 600 }, clock),
});

/** @param state what the server knows of itself: its public address, and whether it is on its way down */
export function newOpening(options: ServerOptions, state: Pick<Wire, 'publicUrl' | 'closing'>): Opening {
  const { config, keys, log, clock = Date.now } = options;
  let open: (Opened & { handlers: Handlers }) | undefined;
  const figures = metrics(() => ({
    sockets: { help: 'Open streams.', read: () => open?.handlers.streams.count() ?? 0 },
    uptime_seconds: { help: 'Since the start.', read: () => Math.round(process.uptime()) },
    memory_bytes: { help: 'Resident memory.', read: () => process.memoryUsage.rss() },
    ...open?.gauges,
  }));
  const opened = lazy(async () => {
    const [found, { handlersOf }] = await Promise.all([options.open(), import('./handlers.ts')]);
    const wire: Wire = {
      house: found.house,
      config,
      tokens: tokens(keys, config.tokenHours, config.tokenGraceHours, clock),
      sealer: sealer(keys),
      clock,
      log,
      metrics: figures,
      limits: limitsBy(clock),
      ...state,
    };
    open = { ...found, handlers: handlersOf(wire, options) };
    return open;
  });
  return { opened, isOpen: () => open !== undefined, figures };
}
