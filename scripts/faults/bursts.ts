// Disconnects in bursts: many conversations over three servers while connections are cut and servers die and come back.
import { newFolder } from '../local/processes.ts';
import { startRedis } from '../local/redis.ts';
import type { Instance } from '../local/wortlaut.ts';
import { startWortlaut } from '../local/wortlaut.ts';
import type { Fault, Size } from './fault.ts';
import { lineOf, settings } from './fault.ts';
import { newTalker, summed } from './talker.ts';
import type { Verdict } from './talker.ts';

const CONVERSATIONS = { short: 30, full: 1_000 } as const;
const LINES = { short: 4, full: 6 } as const;
const AT_ONCE = { short: 15, full: 40 } as const;
const SERVERS = { short: 2, full: 3 } as const;
const CUT_EVERY_MS = 150;
const DIE_EVERY_MS = { short: 1_500, full: 6_000 } as const;

/** @param said called after each acknowledged line */
async function talkAll(size: Size, any: () => string, said: () => void): Promise<Verdict> {
  const verdicts: Verdict[] = [];
  const left = Array.from({ length: CONVERSATIONS[size] }, (_, i) => i);
  const worker = async (): Promise<void> => {
    for (let who = left.pop(); who !== undefined; who = left.pop()) {
      const talker = await newTalker(any);
      for (let n = 0; n < LINES[size]; n += 1) {
        await talker.say(lineOf(n + who));
        said();
      }
      verdicts.push(await talker.verdict());
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE[size] }, worker));
  return summed(verdicts);
}

export const bursts: Fault = {
  name: 'bursts',
  title: 'Disconnects in bursts',
  how: 'Several servers on one Redis, every request at the next one. All connections of Redis are cut again and again, and in turn one server is ended: every second time by kill -9, else by SIGTERM as in a rolling restart.',
  async run(size, say) {
    const folder = newFolder('faults');
    const redis = await startRedis({ appendOnly: true });
    const env = settings(folder.path, { REDIS_URL: redis.url });
    const servers: Instance[] = await Promise.all(Array.from({ length: SERVERS[size] }, () => startWortlaut(env)));
    let next = 0;
    const any = (): string => servers[(next += 1) % servers.length]?.address ?? '';
    const over = new AbortController();
    let [cuts, kills, restarts] = [0, 0, 0];
    const lines = { said: 0 };
    // On a busy machine the next blow must not fall before anybody got up from the last one: then nothing is tested.
    const moved = async (least: number): Promise<void> => {
      const before = lines.said;
      await new Promise((done) => setTimeout(done, least));
      while (lines.said === before && !over.signal.aborted) await new Promise((done) => setTimeout(done, 20));
    };
    const cutting = (async () => {
      while (!over.signal.aborted) {
        await redis.admin.call('CLIENT', 'KILL', 'TYPE', cuts % 3 === 2 ? 'pubsub' : 'normal', 'SKIPME', 'yes');
        cuts += 1;
        await moved(CUT_EVERY_MS * (0.5 + Math.random()));
      }
    })();
    const dying = (async () => {
      for (let turn = 0; !over.signal.aborted; turn += 1) {
        await moved(DIE_EVERY_MS[size]);
        const which = turn % servers.length;
        const victim = servers[which];
        if (!victim || over.signal.aborted) break;
        const { port } = new URL(victim.address);
        await victim.end(turn % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
        if (turn % 2 === 0) kills += 1;
        else restarts += 1;
        // The connections to Redis are cut at the start, too; a start that fails for it is started again, as a supervisor does.
        for (let tries = 0; tries < 20; tries += 1) {
          const started = await startWortlaut({ ...env, PORT: port }).catch(() => undefined);
          if (!started) continue;
          servers[which] = started;
          break;
        }
      }
    })();
    const began = performance.now();
    const verdict = await talkAll(size, any, () => (lines.said += 1));
    over.abort();
    await Promise.all([cutting, dying]);
    say(`${Math.round(performance.now() - began)} ms`);
    await Promise.all(servers.map((server) => server.end()));
    await redis.stop();
    folder.remove();
    const what = `${CONVERSATIONS[size]} conversations over ${SERVERS[size]} servers`;
    const note = `${cuts} cuts of all connections, ${kills} kills, ${restarts} restarts`;
    return [{ what, verdict, promised: true, note }];
  },
};
