// kill -9 between every two of the five hands; then a start, and every acknowledged line has exactly one turn.
import { eventually, newFolder } from '../local/processes.ts';
import { startRedis } from '../local/redis.ts';
import type { Instance } from '../local/wortlaut.ts';
import { startWortlaut } from '../local/wortlaut.ts';
import type { Fault, Row, Size } from './fault.ts';
import { lineOf, settings } from './fault.ts';
import { PLACES } from './places.ts';
import type { Place } from './places.ts';
import { newTalker, summed } from './talker.ts';

const TALKERS = { short: 3, full: 8 } as const;
const LINES = { short: 4, full: 12 } as const;
/** The places of a short run: where a line could be lost, answered twice, or left without a turn. */
const SHORT: readonly Place[] = [
  'kept, before the acknowledgement',
  'turn computed, before the commit',
  'committed, before anything is done',
];
/** A busy machine may take a while to get to the place: the first reading alone compiles for seconds there. */
const DIES_WITHIN_MS = 120_000;
/** Which time it comes by the place it dies. */
const TIME = { short: 2, full: 9 } as const;

/** Talkers say their lines while the server dies at the place; whoever gets no answer repeats its line at the next server. */
async function killedAt(place: Place, env: Record<string, string>, size: Size): Promise<Row> {
  const isEnd = place.startsWith('acting');
  let server: Instance = await startWortlaut(env);
  const talkers = await Promise.all(Array.from({ length: TALKERS[size] }, () => newTalker(() => server.address)));
  const doomed = await newTalker(() => server.address);
  await server.end();
  server = await startWortlaut(
    { ...env, DIE_AT: place, DIE_TIME: isEnd ? '1' : String(TIME[size]) },
    { script: 'scripts/faults/victim.ts' },
  );
  const died = server.ended;
  const talking = talkers.map(async (talker, who) => {
    // Two at once in one conversation, so that lines wait for one another and are kept alone.
    for (let n = 0; n < LINES[size]; n += 2)
      await Promise.all([talker.say(lineOf(n + who)), talker.say(lineOf(n + who + 1))]);
  });
  const deleting = isEnd
    ? fetch(`${server.address}/api/case`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${doomed.session.token}` },
      })
    : undefined;
  deleting?.catch(() => undefined);
  const end = await Promise.race([
    died,
    new Promise<'alive'>((done) => setTimeout(done, DIES_WITHIN_MS, 'alive').unref()),
  ]);
  if (end !== 'SIGKILL') throw new Error(`it did not die at "${place}": ${end}\n${server.output()}`);
  server = await startWortlaut(env);
  await Promise.all(talking);
  if (isEnd)
    await eventually('the deleted case stays deleted', async () => {
      const headers = { authorization: `Bearer ${doomed.session.token}` };
      return (await fetch(`${server.address}/api/case`, { headers })).status === 404;
    });
  const verdict = summed(await Promise.all(talkers.map((talker) => talker.verdict())));
  await server.end();
  return { what: place, verdict, promised: true };
}

export const hands: Fault = {
  name: 'hands',
  title: 'kill -9 between the five hands',
  how: 'The server dies by SIGKILL at the named place while several conversations talk, two lines at once in each; it is started again and the clients repeat what was not acknowledged.',
  async run(size, say) {
    const rows: Row[] = [];
    const redis = await startRedis({ appendOnly: true });
    for (const store of size === 'full' ? ['SQLite', 'Redis'] : ['SQLite'])
      for (const place of size === 'full' ? PLACES : SHORT) {
        const folder = newFolder('faults');
        say(`${store}: ${place}`);
        const env = settings(folder.path, store === 'Redis' ? { REDIS_URL: redis.url } : {});
        const row = await killedAt(place, env, size);
        rows.push({ ...row, what: `${store}: ${place}` });
        folder.remove();
      }
    await redis.stop();
    return rows;
  },
};
