// One commit as the script takes it, and how a case ends in Redis.
import { randomUUID } from 'node:crypto';
import type { Commit, Committed, Store } from './port.ts';
import { MAX_LOG, TOMBSTONE_MS } from './port.ts';
import type { Calls } from './redis-calls.ts';
import type { Client } from './redis-link.ts';
import { keysOf } from './redis-names.ts';
import { dayNumber, members } from './redis-reads.ts';
import { SCRIPTS, TOMB } from './redis-scripts.ts';
import type { Writes } from './redis-writes.ts';

/** Writes a commit, checked before: all of it or nothing. */
export async function commitOn(writes: Writes, c: Commit): Promise<Committed> {
  const result = await writes.run(SCRIPTS.commit, keysOf(c.conv).all, [
    c.conv,
    c.write,
    c.expected ?? '',
    c.after ?? '',
    c.handled ?? '',
    c.expires === undefined ? '' : Date.parse(c.expires),
    c.due === undefined ? '' : c.due === null ? '-' : dayNumber(c.due),
    c.state ?? '',
    c.key ?? '',
    MAX_LOG,
    c.lease ?? '',
    c.epoch ?? '',
    ...c.entries.map((entry) => Buffer.concat([Buffer.from(entry.input ? '1' : '0'), entry.body])),
  ]);
  const [kind, rev, first, seq] = result as [Committed['kind'], number, number, number];
  return { kind, rev, first, seq };
}

/** What is past its life goes, and what a customer has deleted. */
export function erasureOn(commands: Client, writes: Writes, { asking }: Calls): Pick<Store, 'expire' | 'forget'> {
  return {
    expire: (now, limit) =>
      asking(async () => {
        const until = Date.parse(now);
        const ended: string[] = [];
        for (const member of await members(commands, 'lives', String(until), limit)) {
          const conv = member.startsWith(TOMB) ? member.slice(TOMB.length) : member;
          if ((await writes.run(SCRIPTS.expire, keysOf(conv).all, [member, TOMBSTONE_MS, until])) === 1)
            ended.push(conv);
        }
        return ended;
      }),
    forget: (conv) =>
      asking(
        async () => (await writes.run(SCRIPTS.forget, keysOf(conv).all, [conv, TOMBSTONE_MS, randomUUID()])) === 1,
      ),
  };
}
