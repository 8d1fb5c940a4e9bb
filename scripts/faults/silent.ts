// Redis says nothing for a while, without closing a connection: nobody hangs, and afterwards everything goes on.
import { newFolder } from '../local/processes.ts';
import { startRedis } from '../local/redis.ts';
import { startWortlaut } from '../local/wortlaut.ts';
import type { Fault } from './fault.ts';
import { lineOf, settings } from './fault.ts';
import { newTalker, summed } from './talker.ts';

const TALKERS = { short: 4, full: 30 } as const;
const SILENT_MS = { short: 4_000, full: 30_000 } as const;
/** No request may take longer than this, whatever Redis does. */
const LONGEST_MS = 8_000;

export const silent: Fault = {
  name: 'silent',
  title: 'Redis is silent',
  how: 'SIGSTOP for Redis while customers talk and read; SIGCONT later. Every request is answered in seconds (503, or an empty poll), none hangs.',
  async run(size, say) {
    const folder = newFolder('faults');
    const redis = await startRedis({ appendOnly: true });
    const server = await startWortlaut(settings(folder.path, { REDIS_URL: redis.url }));
    const talkers = await Promise.all(Array.from({ length: TALKERS[size] }, () => newTalker(() => server.address)));
    for (const talker of talkers) await talker.say(lineOf(0));
    const over = new AbortController();
    const all = Promise.all(
      talkers.map(async (talker) => {
        for (let n = 0; !over.signal.aborted; n += 1) await talker.say(lineOf(n));
      }),
    );
    await new Promise((done) => setTimeout(done, 500));
    process.kill(redis.pid, 'SIGSTOP');
    say(`silent for ${SILENT_MS[size]} ms`);
    const until = performance.now() + SILENT_MS[size];
    let slowest = 0;
    let polls = 0;
    const [first] = talkers;
    const path = `${server.address}/v3/directline/conversations/${first?.session.conversationId}/activities?watermark=0`;
    while (performance.now() < until) {
      const began = performance.now();
      const response = await fetch(path, { headers: { authorization: `Bearer ${first?.session.token}` } });
      if (response.status !== 200) throw new Error(`a poll was answered ${response.status}`);
      await response.arrayBuffer();
      polls += 1;
      slowest = Math.max(slowest, performance.now() - began);
      await new Promise((done) => setTimeout(done, 100));
    }
    process.kill(redis.pid, 'SIGCONT');
    if (slowest > LONGEST_MS) throw new Error(`a poll took ${Math.round(slowest)} ms`);
    await new Promise((done) => setTimeout(done, 1_500));
    over.abort();
    await all;
    const verdict = summed(await Promise.all(talkers.map((talker) => talker.verdict())));
    await server.end();
    await redis.stop();
    folder.remove();
    const note = `${polls} polls meanwhile, all 200, the slowest after ${Math.round(slowest)} ms`;
    return [{ what: `silent for ${SILENT_MS[size] / 1000} s`, verdict, promised: true, note }];
  },
};
