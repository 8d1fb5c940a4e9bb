// A master of Redis dies after its replication link was cut: with `WAIT` nothing acknowledged is lost; without, much is.
import { eventually, newFolder } from '../local/processes.ts';
import { startRedisCluster } from '../local/redis-cluster.ts';
import type { Member } from '../local/sentinel.ts';
import { startSentinels } from '../local/sentinel.ts';
import { startWortlaut } from '../local/wortlaut.ts';
import type { Fault, Row, Size } from './fault.ts';
import { lineOf, settings } from './fault.ts';
import type { Talker } from './talker.ts';
import { newTalker, summed } from './talker.ts';

const TALKERS = { short: 6, full: 40 } as const;
/** How long is talked before the cut, with the link cut, and after the failover, in milliseconds. */
const BEFORE_MS = { short: 700, full: 3_000 } as const;
const CUT_MS = { short: 1_200, full: 2_500 } as const;
const AFTER_MS = { short: 700, full: 3_000 } as const;

type Place = { url: string; members: Member[]; masters(): Promise<Member[]>; stop(): Promise<void> };

async function underFailover(place: Place, waitMs: number, size: Size): Promise<Row> {
  const folder = newFolder('faults');
  const env = settings(folder.path, { REDIS_URL: place.url, REDIS_WAIT: String(waitMs) });
  const servers = await Promise.all([startWortlaut(env), startWortlaut(env)]);
  let next = 0;
  const any = (): string => servers[(next += 1) % servers.length]?.address ?? '';
  const talkers = await Promise.all(Array.from({ length: TALKERS[size] }, () => newTalker(any)));
  // The first reading of a free text in a process takes longer; afterwards many lines come in a second.
  for (const talker of talkers) await talker.say(lineOf(0));
  const over = new AbortController();
  const talk = async (talker: Talker): Promise<void> => {
    for (let n = 0; !over.signal.aborted; n += 1) await talker.say(lineOf(n));
  };
  const all = Promise.all(talkers.map(talk));
  const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  await pause(BEFORE_MS[size]);
  const before = await place.masters();
  const [victim] = before;
  if (!victim) throw new Error('there is no master');
  for (const { proxy } of place.members) proxy.stall('link');
  await pause(CUT_MS[size]);
  await victim.server.stop();
  for (const { proxy } of place.members) proxy.flow();
  const killed = performance.now();
  await eventually(
    'another is master',
    async () => {
      const now = await place.masters().catch((): Member[] => []);
      return now.length >= before.length && !now.includes(victim);
    },
    60_000,
  );
  const took = Math.round(performance.now() - killed);
  await pause(AFTER_MS[size]);
  over.abort();
  await all;
  const verdict = summed(await Promise.all(talkers.map((talker) => talker.verdict())));
  await Promise.all(servers.map((server) => server.end()));
  folder.remove();
  const what = waitMs > 0 ? `WAIT for one replica (${waitMs} ms)` : 'REDIS_WAIT=0';
  return { what, verdict, promised: waitMs > 0, note: `another master after ${took} ms` };
}

const failover = (name: string, title: string, how: string, start: () => Promise<Place>): Fault => ({
  name,
  title,
  how,
  async run(size, say) {
    const rows: Row[] = [];
    for (const waitMs of size === 'full' ? [300, 0] : [300]) {
      say(`${title}, WAIT ${waitMs} ms`);
      const place = await start();
      try {
        rows.push(await underFailover(place, waitMs, size));
      } finally {
        await place.stop();
      }
    }
    return rows;
  },
});

export const sentinel: Fault = failover(
  'sentinel',
  'Redis under Sentinel: the master dies, its replicas cut off before',
  'Two servers, one master, two replicas, three Sentinels. A proxy holds back the replication links while customers go on talking; then the master is killed, what was held back is gone, and a replica takes over.',
  async () => {
    const group = await startSentinels();
    return { ...group, masters: async () => [await group.master()] };
  },
);

export const cluster: Fault = failover(
  'cluster',
  'Redis Cluster: a master dies, its replicas cut off before',
  'Two servers, three masters with two replicas each (with one, nothing in the dead master’s third could be acknowledged until it is back). A proxy holds back all replication links while customers go on talking; then one master is killed and a replica takes over.',
  () => startRedisCluster(2),
);
