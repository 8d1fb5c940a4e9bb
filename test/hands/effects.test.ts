// What a turn asked for is done in the end: a mail server that is away, a crash between commit and act, a store of files that fails once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HouseOptions, Reminder } from '../../src/bot/hands/index.ts';
import type { House } from '../../src/bot/house.ts';
import { openFiles } from '../../src/bot/store/files.ts';
import type { CaseFile } from '../../src/case/file.ts';
import type { Message, Turn } from '../../src/dialogs/messages.ts';
import { newFolder, rig, said, short, stream, tinyTurn, until } from './rig.ts';

const MINUTE = 60_000;

/** Like the tiny talk, with a reminder on each day that comes, for whoever gave an address. */
function reminding(file: CaseFile, message: Message): Turn {
  const result = tinyTurn(file, message);
  if (message.kind === 'said' && message.text === 'erinnern')
    return {
      ...result,
      file: { ...result.file, reminders: { asked: true, to: 'ilse@example.net' } },
      wake: '2026-11-23',
    };
  if (message.kind === 'said' && message.text === 'nicht mehr')
    return { ...result, file: { ...result.file, reminders: { asked: true } } };
  if (message.kind === 'uploaded')
    return { ...result, effects: [{ id: `read:${message.file}`, kind: 'readText', file: message.file }] };
  if (message.kind === 'textRead')
    return { ...result, replies: [{ kind: 'text', phrase: `gelesen: ${message.text}` }] };
  if (message.kind !== 'due') return result;
  const to = file.reminders?.to ?? '';
  return {
    ...result,
    effects: [{ id: `remind:${message.today}`, kind: 'remind', to, day: message.today }],
    wake: '2026-12-24',
  };
}

/** A house whose clock is moved by hand, and the reminders that arrived. */
async function timed(remind: (mail: Reminder) => Promise<void>, over: Partial<HouseOptions> & { dir?: string } = {}) {
  const time = { now: Date.now() };
  const clock = (): string => new Date(time.now).toISOString();
  return { time, ...(await rig({ turn: reminding, remind, clock, pollMs: 10, ...over })) };
}

async function begun(house: House): Promise<void> {
  await house.begin({ conv: 'c', user: 'u' });
  await house.receive('c', 'u', said('erinnern'));
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

test('a mail server that is away for a while costs no reminder: it is tried again over the hour, and sent once', async () => {
  let tries = 0;
  const sent: Reminder[] = [];
  const { house, store, time, logged } = await timed(async (mail) => {
    tries += 1;
    if (tries < 4) throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    sent.push(mail);
  });
  await begun(house);
  await until(() => tries === 1);
  await pause();
  assert.equal(tries, 1, 'not at every look');
  for (const [minutes, count] of [
    [2, 2],
    [5, 3],
    [11, 4],
  ] as const) {
    time.now += minutes * MINUTE;
    await until(() => tries === count);
  }
  await until(async () => (await store.load('c'))?.due === '2026-12-24');
  time.now += 300 * MINUTE;
  await pause();
  assert.deepEqual(
    [tries, sent.map(({ id, to, day }) => [id, to, day])],
    [4, [['remind:2026-11-23', 'ilse@example.net', '2026-11-23']]],
  );
  assert.deepEqual(short(await house.log('c', 5, 9)), ['6 < Heute fällig: 2026-11-23', '7 case'], 'it is said once');
  assert.equal(logged.filter(({ what }) => what === 'effect.failed').length, 3);
  await house.close();
});

test('a crash between the commit and the mail loses nothing: whoever lives on sends it', async () => {
  let hung = 0;
  const first = await timed(async () => {
    hung += 1;
    await new Promise(() => {});
  });
  await begun(first.house);
  await until(() => hung === 1);
  const sent: Reminder[] = [];
  const second = await timed(async (mail) => void sent.push(mail), { store: first.store, seal: first.options.seal });
  await pause();
  assert.equal(sent.length, 0, 'at first it is the affair of the one who committed');
  second.time.now += 2 * MINUTE;
  await until(() => sent.length > 0);
  await until(async () => (await second.store.load('c'))?.due === '2026-12-24');
  assert.deepEqual([sent.length, hung], [1, 1]);
  await second.house.close();
});

test('what the customer ended meanwhile is not sent any more', async () => {
  let tries = 0;
  const { house, store, time } = await timed(async () => {
    tries += 1;
    throw new Error('away');
  });
  await begun(house);
  await until(() => tries === 1);
  await house.receive('c', 'u', said('nicht mehr'));
  time.now += 2 * MINUTE;
  await until(async () => (await store.load('c'))?.due === undefined);
  assert.equal(tries, 1);
  await house.close();
});

test('after three days in vain it is given up, which the log says', async () => {
  let tries = 0;
  const { house, store, time, logged } = await timed(async () => {
    tries += 1;
    throw new Error('away');
  });
  await begun(house);
  await until(() => tries === 1);
  const lost = (): boolean => logged.some(({ what }) => what === 'effect.lost');
  for (let hour = 0; hour < 100 && !lost(); hour += 1) {
    const before = tries;
    time.now += 61 * MINUTE;
    await until(() => tries > before || lost());
  }
  await until(async () => (await store.load('c'))?.due === '2026-12-24');
  assert.ok(tries > 60 && tries < 80, String(tries));
  await house.close();
});

test('a text that could not be read at once is read at the next try', async () => {
  const dir = newFolder();
  const files = await openFiles(`${dir}/files`);
  let broken = true;
  const read: typeof files.read = async (conv, file) => {
    if (broken) throw Object.assign(new Error('EIO'), { code: 'EIO' });
    return files.read(conv, file);
  };
  const { house, time, logged } = await timed(async () => {}, { dir, files: { ...files, read } });
  await house.begin({ conv: 'c', user: 'u' });
  const kept = await house.keepFile('c', { name: 'a.txt', declared: 'text/plain', content: stream('Ja, gern.') });
  assert.ok('id' in kept);
  const attachments = [{ id: kept.id, name: 'a.txt', contentType: kept.type, bytes: kept.bytes }];
  await house.receive('c', 'u', { type: 'message', attachments });
  await until(() => logged.some(({ what }) => what === 'effect.failed'));
  broken = false;
  time.now += 2 * MINUTE;
  const words = async (): Promise<string[]> =>
    short(await house.log('c', 0, 99)).filter((line) => line.includes('gelesen'));
  await until(async () => (await words()).length > 0);
  time.now += 300 * MINUTE;
  await pause();
  assert.equal((await words()).length, 1);
  await house.close();
});
