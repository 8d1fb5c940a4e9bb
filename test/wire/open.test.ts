// The house as the start opens it, on real stores: what it does by itself while nobody asks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortLinks } from '../../src/bot/api/short.ts';
import { openTalk, warmUp, type Ground } from '../../src/open.ts';
import { openDesk } from '../../src/bot/store/desk.ts';
import { openFiles } from '../../src/bot/store/files.ts';
import { openSqlite } from '../../src/bot/store/sqlite.ts';
import { configFor, KEYS } from '../directline/support/wire.ts';
import { newFolder, until } from '../hands/rig.ts';

const DAY = 86_400_000;

async function groundIn(dir: string, now: () => number): Promise<Ground> {
  return {
    config: configFor({ DATA_DIR: dir }),
    keys: KEYS,
    store: openSqlite(dir, now),
    desk: openDesk(dir),
    files: await openFiles(`${dir}/files`),
    log: () => undefined,
    now: () => new Date(now()).toISOString(),
    today: () => '2026-11-23',
    published: Promise.resolve('http://x'),
  };
}

test('a message that a customer reported goes after 90 days, also where nobody ever asks for the reports', async () => {
  const start = Date.parse('2026-11-23T10:00:00Z');
  let days = 89;
  const ground = await groundIn(newFolder(), () => start + days * DAY);
  const until90 = new Date(start + 90 * DAY).toISOString();
  await ground.desk.keep('r', new Date(start).toISOString(), until90, Buffer.from('sealed'));
  const { house } = await openTalk(ground, (options) => ({ ...options, pollMs: 10 }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(
    (await ground.desk.kept()).map(({ id }) => id),
    ['r'],
  );
  days = 91;
  await until(async () => (await ground.desk.kept()).length === 0);
  await house.close();
  await ground.desk.close();
});

test('a start counts for a link that was made here, and for no other: anybody could make up the figures', async () => {
  const ground = await groundIn(newFolder(), Date.now);
  const { house } = await openTalk(ground, (options) => options);
  const ours = shortLinks(KEYS).make({ topic: 'check', lang: 'de' });
  const forged = `${ours.slice(0, -1)}${ours.endsWith('a') ? 'b' : 'a'}`;
  for (const [i, link] of ['made.up', forged, ours].entries()) {
    await house.begin({ conv: `c${i}`, user: 'u', locale: 'de-DE', entry: { link } });
    await house.receive(`c${i}`, 'u', { type: 'message', text: 'Gestern rief o2 an, ich habe ja gesagt.' });
    await until(async () => (await house.state(`c${i}`))?.pending === false);
  }
  await until(async () => (await ground.desk.counts(ours)).length > 0);
  assert.deepEqual([await ground.desk.counts('made.up'), await ground.desk.counts(forged)], [[], []]);
  await house.close();
  await ground.desk.close();
});

test('no step of the preparation begins before it is asked whether somebody is served', async () => {
  const ground = await groundIn(newFolder(), Date.now);
  const asked: string[] = [];
  const refused = warmUp(ground, async () => {
    asked.push('free?');
    if (asked.length === 3) throw new Error('somebody is here');
  });
  await assert.rejects(refused, /somebody is here/);
  assert.equal(asked.length, 3);
  await ground.store.close();
  await ground.desk.close();
});
