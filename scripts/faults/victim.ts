// The server with one change: it dies by SIGKILL at a chosen place between two hands, the n-th time it comes by.
import { readConfig } from '../../src/bot/config.ts';
import type { HouseOptions } from '../../src/bot/hands/index.ts';
import { openAll } from '../../src/main.ts';
import type { Place } from './places.ts';

const [place, at] = [process.env['DIE_AT'] as Place | undefined, Number(process.env['DIE_TIME'] ?? 1)];
/** A line is usually kept with its turn, in one write. Here the two are apart, as where another line waits before it. */
const apart = place !== 'kept with its turn, before the acknowledgement';
let passed = 0;
let keptAlone = false;
function dieAt(here: Place): void {
  if (here !== place) return;
  passed += 1;
  if (passed === at) process.kill(process.pid, 'SIGKILL');
}

/** Every hand as it is, with a place to die before and after. */
function deadly(options: HouseOptions): HouseOptions {
  const { store, turn, files } = options;
  return {
    ...options,
    store: {
      ...store,
      async commit(c) {
        const isLine = c.entries.some((entry) => entry.input);
        const isTurn = c.handled !== undefined;
        if (apart && isLine && isTurn) return { kind: 'conflict', rev: 0, first: 0, seq: 0 };
        if (isLine && !isTurn) dieAt('received, before it is kept');
        if (isTurn) dieAt('turn computed, before the commit');
        const result = await store.commit(c);
        if (isLine && !isTurn) {
          keptAlone = true;
          dieAt('kept, before the acknowledgement');
        }
        if (isLine && isTurn) dieAt('kept with its turn, before the acknowledgement');
        if (isTurn && !isLine) dieAt('committed, before anything is done');
        return result;
      },
    },
    turn(file, message) {
      if (message.kind === 'said' && keptAlone) dieAt('acknowledged, before the turn');
      return turn(file, message);
    },
    files: {
      ...files,
      async removeAll(conv) {
        dieAt('acting, before the files are gone');
        await files.removeAll(conv);
      },
    },
    async listen() {
      dieAt('listening');
      return { proposals: [] };
    },
  };
}

const config = readConfig(process.env);
const published = Promise.withResolvers<string>();
const { server, warm } = await openAll(config, published.promise, deadly);
// On a busy machine the first reading takes longer than a client waits, and the place would not be reached for minutes.
await server.open();
await warm(async () => undefined);
const { address } = await server.listen();
published.resolve(address);
console.log(`Wortlaut: ${address}`);
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
