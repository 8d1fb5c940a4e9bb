// The house as the start opens it, on real stores: what it does by itself while nobody asks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTalk, type Ground } from '../../src/open.ts';
import { openDesk } from '../../src/bot/store/desk.ts';
import { openFiles } from '../../src/bot/store/files.ts';
import { openSqlite } from '../../src/bot/store/sqlite.ts';
import { configFor, KEYS } from '../directline/support/wire.ts';
import { newFolder, until } from '../hands/rig.ts';

const DAY = 86_400_000;

async function groundIn(dir: string, now: () => number): Promise<Ground> {
  return {
    config: configFor({ DATA_DIR: dir }), keys: KEYS, store: openSqlite(dir, now), desk: openDesk(dir), files: await openFiles(`${dir}/files`),
    log: () => undefined, now: () => new Date(now()).toISOString(), today: () => '2026-11-23', published: Promise.resolve('http://x'),
  }; // prettier-ignore
}

test('a message that a customer reported goes after 90 days, also where nobody ever asks for the reports', async () => {
  const start = Date.parse('2026-11-23T10:00:00Z');
  let days = 89;
  const ground = await groundIn(newFolder(), () => start + days * DAY);
  const until90 = new Date(start + 90 * DAY).toISOString();
  await ground.desk.keep('r', new Date(start).toISOString(), until90, Buffer.from('sealed'));
  const { house } = await openTalk(ground, (options) => ({ ...options, pollMs: 10 }));
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual((await ground.desk.kept()).map(({ id }) => id), ['r']); // prettier-ignore
  days = 91;
  await until(async () => (await ground.desk.kept()).length === 0);
  await house.close();
  await ground.desk.close();
});
