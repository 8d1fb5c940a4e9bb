// The house as the wire sees it: greeting, lines and turns, duplicates, failures, crashes, deletion.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { isOurs } from '../../src/bot/hands/receipt.ts';
import type { Store } from '../../src/bot/store/port.ts';
import { StoreError, type StoreErrorCode } from '../../src/bot/store/port.ts';
import { openSealing } from '../../src/bot/store/sealing.ts';
import { DATABASE, openSqlite } from '../../src/bot/store/sqlite.ts';
import type { Deadline } from '../../src/knowledge/law/assessment.ts';
import type { CaseFile } from '../../src/case/file.ts';
import type { Heard, Message, Turn } from '../../src/dialogs/messages.ts';
import { everything, newFolder, rig, said, short, tinyTurn, until } from './rig.ts';

const seqOf = (result: object): number => ('seq' in result && typeof result.seq === 'number' ? result.seq : -1);

test('it greets once; the greeting answers nothing and ends with a case mark', async () => {
  const { house } = await rig();
  assert.equal(await house.begin({ conv: 'c', user: 'dl_u', locale: 'en-GB', entry: { topic: 'check' } }), 'started');
  assert.equal(await house.begin({ conv: 'c', user: 'dl_u' }), 'exists');
  assert.deepEqual(short(await house.log('c', 0, 100)), ['1 < Ereignis wortlaut/start', '2 case']);
  assert.equal(await house.lang('c'), 'en');
  assert.deepEqual(await house.exists('c'), { epoch: 1 });
  assert.deepEqual(await house.state('c'), { seq: 2, pending: false });
  await house.close();
});

test('two starts at once greet once', async () => {
  const { house } = await rig();
  const results = await Promise.all([1, 2, 3].map(() => house.begin({ conv: 'c', user: 'u' })));
  assert.deepEqual(results.sort(), ['exists', 'exists', 'started']);
  assert.equal((await house.log('c', 0, 100))?.length, 2);
  await house.close();
});

test('a conversation that is not there', async () => {
  const { house } = await rig();
  assert.deepEqual(await house.receive('c', 'u', said('hallo')), { refused: 'gone' });
  for (const nothing of [house.log('c', 0, 9), house.state('c'), house.view('c'), house.exists('c'), house.lang('c'),
    house.document('c', 'l1', 'pdf'), house.calendar('c'), house.export('c'), house.openFile('c', 'x'), house.forget('c', 'customer')])
    assert.equal(await nothing, undefined); // prettier-ignore
  await house.close();
});

test('a line is answered; every answer names the line', async () => {
  const { house } = await rig();
  await house.begin({ conv: 'c', user: 'u' });
  assert.deepEqual(await house.receive('c', 'u', said('o2 rief an')), { seq: 3 });
  assert.deepEqual(await house.receive('c', 'u', { type: 'message', value: { question: 'q1', value: 'ja' } }), {
    seq: 6,
  });
  assert.deepEqual(await house.receive('c', 'u', { type: 'event', name: 'wortlaut/command', value: { name: 'zurück' } }), { seq: 9 }); // prettier-ignore
  assert.deepEqual(short(await house.log('c', 2, 100)), [
    '3 > o2 rief an', '4 < Sie sagten: o2 rief an (3) @3', '5 case @3',
    '6 > ', '7 < Antwort q1="ja" @6', '8 case @6',
    '9 > wortlaut/command', '10 < Ereignis wortlaut/command @9', '11 case @9',
  ]); // prettier-ignore
  const lines = await house.log('c', 2, 1);
  assert.deepEqual(lines?.[0]?.from === 'user' && [lines[0].user, lines[0].incoming], ['u', said('o2 rief an')]);
  await house.close();
});

test('what wants no turn is only kept: foreign events, and a start that a client sends', async () => {
  const { house } = await rig();
  await house.begin({ conv: 'c', user: 'u' });
  await house.receive('c', 'u', { type: 'event', name: 'webchat/join' });
  await house.receive('c', 'u', { type: 'event', name: 'wortlaut/start' });
  assert.deepEqual(short(await house.log('c', 2, 100)), ['3 > webchat/join', '4 > wortlaut/start']);
  assert.deepEqual(await house.state('c'), { seq: 4, pending: false });
  await house.close();
});

test('files come as one message each, in order, then the text', async () => {
  const { house } = await rig();
  await house.begin({ conv: 'c', user: 'u' });
  const file = (id: string) => ({ id, name: `${id}.pdf`, contentType: 'application/pdf', bytes: 9 });
  await house.receive('c', 'u', {
    type: 'message',
    text: 'hier',
    attachments: [file('a'), { ...file('b'), role: 'invoice' }],
  });
  assert.deepEqual(short(await house.log('c', 3, 100)), [
    '4 < Datei a.pdf a ohne Rolle @3', '5 < Datei b.pdf b invoice @3', '6 < Sie sagten: hier (3.2) @3', '7 case @3',
  ]); // prettier-ignore
  await house.close();
});

test('an empty message is a message', async () => {
  const { house } = await rig();
  await house.begin({ conv: 'c', user: 'u' });
  await house.receive('c', 'u', { type: 'message' });
  assert.deepEqual(short(await house.log('c', 3, 9)), ['4 < Sie sagten:  (3) @3', '5 case @3']);
  await house.close();
});

test('the same client id is one line and one turn, also at once, also later', async () => {
  const { house } = await rig();
  await house.begin({ conv: 'c', user: 'u' });
  const both = await Promise.all([house.receive('c', 'u', said('a', 'x1')), house.receive('c', 'u', said('a', 'x1'))]);
  await house.receive('c', 'u', said('b', 'x2'));
  both.push(await house.receive('c', 'u', said('a', 'x1')));
  assert.deepEqual(both, [{ seq: 3 }, { seq: 3, again: true }, { seq: 3, again: true }]);
  assert.deepEqual(short(await house.log('c', 2, 9)).filter((l) => l.includes('>')), ['3 > a', '6 > b']); // prettier-ignore
  assert.equal((await house.view('c'))?.revision, 3);
  await house.begin({ conv: 'd', user: 'u' });
  assert.deepEqual(await house.receive('d', 'u', said('a', 'x1')), { seq: 3 });
  await house.close();
});

test('lines sent at once are answered one by one in their order; too many are asked to come back', async () => {
  const { house } = await rig();
  await house.begin({ conv: 'c', user: 'u' });
  const results = await Promise.all(Array.from({ length: 30 }, (_, i) => house.receive('c', 'u', said(`n${i}`))));
  assert.equal(results.filter((r) => 'refused' in r && r.refused === 'busy').length, 10);
  const lines = short(await house.log('c', 2, 100));
  assert.deepEqual(lines.filter((l) => l.includes('>')).map((l) => l.split('> ')[1]), Array.from({ length: 20 }, (_, i) => `n${i}`)); // prettier-ignore
  assert.deepEqual(lines.slice(0, 3), ['3 > n0', '4 < Sie sagten: n0 (3) @3', '5 case @3']);
  assert.equal(lines.length, 60);
  assert.ok('seq' in (await house.receive('c', 'u', said('wieder'))));
  await house.close();
});

test('200 conversations at once', async () => {
  const { house } = await rig();
  const names = Array.from({ length: 200 }, (_, i) => `c${i}`);
  await Promise.all(names.map((conv) => house.begin({ conv, user: 'u' })));
  const results = await Promise.all(names.map((conv) => house.receive(conv, 'u', said(conv))));
  assert.ok(results.every((r) => seqOf(r) === 3));
  for (const conv of names) assert.equal((await house.log(conv, 0, 9))?.length, 5);
  await house.close();
});

test('a turn that throws costs one calm sentence, not the case; the log line has none of the words', async () => {
  const { house, logged } = await rig();
  await house.begin({ conv: 'c', user: 'u' });
  await house.receive('c', 'u', said('vorher'));
  assert.deepEqual(await house.receive('c', 'u', said('kaputt')), { seq: 6 });
  await house.receive('c', 'u', said('nachher'));
  assert.deepEqual(short(await house.log('c', 5, 9)), [
    '6 > kaputt', '7 < error.turn @6', '8 case @6', '9 > nachher', '10 < Sie sagten: nachher (9) @9', '11 case @9',
  ]); // prettier-ignore
  assert.deepEqual(await house.state('c'), { seq: 11, pending: false });
  const line = logged.find((entry) => entry.what === 'turn.failed');
  assert.equal(line?.['error'], 'TypeError');
  assert.match(String(line?.['where']), /test\/hands\/rig\.ts:\d+/);
  assert.ok(!JSON.stringify(logged).includes('geheime Worte'));
  assert.ok(!JSON.stringify(logged).includes('"c"'));
  await house.close();
});

test('even words that cannot be made end in a sentence', async () => {
  const { house } = await rig({
    say: () => {
      throw new Error('no words');
    },
  });
  await house.begin({ conv: 'c', user: 'u' });
  await house.receive('c', 'u', said('hallo'));
  assert.match(short(await house.log('c', 3, 9))[0] ?? '', /^4 < Da ist bei mir etwas schiefgegangen.* @3$/);
  await house.close();
});

test('a log that moved between load and commit: the line is kept alone, then its turn runs', async () => {
  let disturb: ((store: Store) => Promise<void>) | undefined;
  const { house } = await rig({
    wrap: (real) => ({
      ...real,
      commit: async (c) => {
        const now = disturb;
        if (c.expected !== undefined && c.expected > 0 && now) {
          disturb = undefined;
          await now(real);
        }
        return real.commit(c);
      },
    }),
  });
  await house.begin({ conv: 'c', user: 'u' });
  // An echo of another instance lands between our load and our commit: the line gets the next number.
  disturb = async (real) => {
    await real.commit({ conv: 'c', write: 'echo', entries: [{ body: Buffer.from('?'), input: false }] });
  };
  assert.deepEqual(await house.receive('c', 'u', said('hallo')), { seq: 4 });
  await until(async () => (await house.state('c'))?.pending === false);
  const lines = short(await house.log('c', 3, 9));
  assert.deepEqual(lines, ['4 > hallo', '5 < Sie sagten: hallo (4) @4', '6 case @4']);
  await house.close();
});

test('two instances on one store answer every line once, and no turn loses what the other wrote', async () => {
  const dir = newFolder();
  const seen = (file: CaseFile): string[] => file.skipped.map((skip) => skip.matter);
  const turn = (file: CaseFile, message: Message): Turn => {
    const known = message.kind === 'said' ? [{ matter: message.text, fact: 'provider' as const }] : [];
    return { file: { ...file, skipped: [...file.skipped, ...known] }, replies: [], effects: [] };
  };
  const one = await rig({ dir, turn });
  // The other instance is slower between load and commit, so that they meet.
  const slow = { ...one.store, close: async () => {}, load: async (conv: string) => {
    const loaded = await one.store.load(conv);
    await new Promise((resolve) => setTimeout(resolve, 2));
    return loaded;
  } }; // prettier-ignore
  let conflicts = 0;
  const counted: Store = { ...slow, commit: async (c) => {
    const result = await one.store.commit(c);
    if (result.kind === 'conflict') conflicts += 1;
    return result;
  } }; // prettier-ignore
  const two = await rig({ dir, turn, store: counted });
  await one.house.begin({ conv: 'c', user: 'u' });
  const words = Array.from({ length: 15 }, (_, i) => `n${i}`);
  await Promise.all(words.flatMap((word) => [
    one.house.receive('c', 'u', said(`a${word}`, `a${word}`)),
    two.house.receive('c', 'u', said(`b${word}`, `b${word}`)),
    two.house.receive('c', 'u', said(`a${word}`, `a${word}`)),
  ])); // prettier-ignore
  await until(async () => (await one.house.state('c'))?.pending === false);
  const sent = (await one.house.log('c', 0, 200))?.flatMap((l) => (l.from === 'user' ? [l.incoming.text] : []));
  const exported = await one.house.export('c');
  const file = (JSON.parse(Buffer.from(exported?.bytes ?? []).toString()) as { case: CaseFile }).case;
  assert.deepEqual(seen(file), sent, 'every line had its turn, in the order of the log');
  assert.equal(new Set(sent).size, sent?.length);
  assert.ok(conflicts > 0, 'they did meet');
  const marks = (await one.house.log('c', 2, 200))
    ?.filter((l) => l.from === 'bot' && l.what === 'case')
    .map((l) => l.replyTo);
  assert.equal(new Set(marks).size, sent?.length);
  await two.house.close();
  await one.house.close();
});

/** A folder whose server was killed between the append of a line and the commit of its turn. */
async function crashed(): Promise<string> {
  const dir = newFolder();
  const script = `
    import { rig, said } from ${JSON.stringify(new URL('rig.ts', import.meta.url).href)};
    const { house, store } = await rig({ dir: ${JSON.stringify(dir)}, wrap: (real) => ({
      ...real,
      commit: async (c) => {
        // Killed between the append of the line and the commit of its turn.
        if (c.after !== undefined) return { kind: 'conflict', rev: 0, first: 0, seq: 0 };
        if (c.write.startsWith('t')) { console.log('appended'); await new Promise(() => setInterval(() => {}, 1000)); }
        return real.commit(c);
      },
    }) });
    await house.begin({ conv: 'c', user: 'u' });
    await house.receive('c', 'u', said('erste', 'k1'));
    await house.receive('c', 'u', said('zweite', 'k2'));`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  return dir;
}

test('a line that a crash left without a turn gets it at the next start, once', async () => {
  const dir = await crashed();
  const between = openSqlite(dir);
  assert.deepEqual(await between.unhandled(9), ['c']);
  await between.close();
  for (let start = 0; start < 2; start += 1) {
    const { house } = await rig({ dir });
    await until(async () => (await house.state('c'))?.pending === false);
    const lines = short(await house.log('c', 2, 20));
    assert.deepEqual(lines, ['3 > erste', '4 < Sie sagten: erste (3) @3', '5 case @3']);
    await house.close();
  }
  const { house } = await rig({ dir });
  assert.deepEqual(await house.receive('c', 'u', said('erste', 'k1')), { seq: 3, again: true });
  await house.close();
});

test('while the store is cut off now and then, such a line does not wait for the next regular look', async () => {
  let cuts = 0;
  const cut = (): never => {
    cuts += 1;
    throw new StoreError('unavailable', 'cut off');
  };
  const { house, logged } = await rig({
    dir: await crashed(),
    wrap: (real) => ({
      ...real,
      unhandled: async (limit) => (cuts === 0 ? cut() : real.unhandled(limit)),
      // What ends lives never gets through: the line has its turn all the same.
      expire: () => Promise.reject(new StoreError('unavailable', 'cut off')),
    }),
  });
  await until(async () => (await house.state('c'))?.pending === false);
  assert.ok(cuts > 0 && logged.some(({ what }) => what === 'timers.failed'));
  await house.close();
});

test('a store that is away is one line of the log and a count, however often is looked: each look was a line or three', async () => {
  let tries = 0;
  const { house, logged } = await rig({
    pollMs: 5,
    wrap: (real) => ({
      ...real,
      async expire(...at) {
        tries += 1;
        if (tries <= 4) throw new StoreError('unavailable', 'cut off');
        return real.expire(...at);
      },
    }),
  });
  const told = (): unknown[] => logged.filter(({ what }) => what.startsWith('timers.'));
  await until(() => tries > 5);
  assert.partialDeepStrictEqual(told(), [
    { level: 'error', what: 'timers.failed', error: 'unavailable' },
    { level: 'info', what: 'timers.failed.over', count: 4 },
  ]);
  assert.equal(told().length, 2);
  await house.close();
});

test('a deleted case is gone where it was deleted, and still opens from a copy of the database made before, with the same keys', async () => {
  const [dir, copy] = [newFolder(), newFolder()];
  const first = await rig({ dir });
  await first.house.begin({ conv: 'c', user: 'u' });
  await first.house.receive('c', 'u', said('Hallo'));
  await first.house.close();
  cpSync(dir, copy, { recursive: true });
  const { house } = await rig({ dir });
  assert.ok(await house.forget('c', 'customer'));
  assert.equal(await house.log('c', 0, 9), undefined);
  await house.close();
  const old = await rig({ dir: copy });
  assert.ok(((await old.house.log('c', 0, 9))?.length ?? 0) > 0);
  await old.house.close();
});

test('closing while the store is away ends the look under way: each of its steps waited for seconds, five and more at the end', async () => {
  const away = Promise.withResolvers<never>();
  const asked: string[] = [];
  const { house, logged } = await rig({
    wrap: (real) => ({
      ...real,
      unhandled: () => (asked.push('unhandled'), away.promise),
      dueBefore: (...at) => (asked.push('due'), real.dueBefore(...at)),
      expire: (...at) => (asked.push('expire'), real.expire(...at)),
    }),
  });
  await until(() => asked.length > 0);
  const closed = house.close();
  away.reject(new StoreError('unavailable', 'cut off'));
  await closed;
  assert.deepEqual(asked, ['unhandled']);
  assert.ok(logged.some(({ what }) => what === 'timers.failed'));
});

test('closing lets the running turn finish and takes nothing new', async () => {
  const dir = newFolder();
  const { house } = await rig({
    dir,
    wrap: (real) => ({
      ...real,
      commit: async (c) => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        return real.commit(c);
      },
    }),
  });
  await house.begin({ conv: 'c', user: 'u' });
  const running = house.receive('c', 'u', said('noch schnell'));
  const closed = house.close();
  assert.deepEqual(await house.receive('c', 'u', said('zu spät')), { refused: 'unavailable' });
  assert.equal(await house.ready(), 'closing');
  assert.deepEqual(await running, { seq: 3 });
  await closed;
  const again = await rig({ dir });
  assert.equal((await again.house.log('c', 0, 9))?.length, 5);
  await again.house.close();
});

test('a newer master key takes over case by case, with the next turn', async () => {
  const dir = newFolder();
  const [k1, k2] = ['k1', 'k2'].map((id) => ({ id, key: randomBytes(32) }));
  assert.ok(k1 && k2);
  const old = await rig({ dir, seal: openSealing([k1]) });
  await old.house.begin({ conv: 'used', user: 'u' });
  await old.house.begin({ conv: 'idle', user: 'u' });
  await old.house.close();
  const both = await rig({ dir, seal: openSealing([k2, k1]) });
  await both.house.receive('used', 'u', said('hallo'));
  assert.equal((await both.house.log('idle', 0, 9))?.length, 2);
  await both.house.close();
  const newest = await rig({ dir, seal: openSealing([k2]) });
  assert.equal((await newest.house.log('used', 0, 9))?.length, 5);
  assert.deepEqual(await newest.house.receive('idle', 'u', said('hallo')), { refused: 'unavailable' });
  assert.deepEqual(newest.logged.map((entry) => entry['error']), ['keys']); // prettier-ignore
  await newest.house.close();
});

test('deleted: nothing is left, the receipt is given once and is ours', async () => {
  const { house, dir, options } = await rig();
  await house.begin({ conv: 'c', user: 'u' });
  await house.receive('c', 'u', said('Geheimnisvolle Worte'));
  let woken = 0;
  house.watch('c', () => (woken += 1));
  const receipt = await house.forget('c', 'customer');
  assert.ok(receipt);
  assert.equal(receipt.case, createHash('sha256').update('c').digest('hex'));
  assert.deepEqual([receipt.by, receipt.kept], ['customer', []]);
  assert.ok(isOurs(options.seal, receipt));
  assert.ok(!isOurs(options.seal, { ...receipt, deletedAt: '2026-01-01T00:00:00Z' }));
  assert.equal(await house.forget('c', 'customer'), undefined);
  assert.deepEqual(await house.receive('c', 'u', said('noch da?')), { refused: 'gone' });
  assert.equal(await house.begin({ conv: 'c', user: 'u' }), 'gone');
  assert.equal(await house.log('c', 0, 9), undefined);
  assert.equal(await house.exists('c'), undefined);
  await until(() => woken === 1);
  await house.close();
  assert.ok(!everything(dir).includes('Geheimnisvolle'));
});

test('deleted while a turn runs: its replies and effects are dropped', async () => {
  let inTurn: (() => void) | undefined;
  let goOn: (() => void) | undefined;
  const { house, store } = await rig({
    wrap: (real) => ({
      ...real,
      commit: async (c) => {
        if (c.after !== undefined) {
          inTurn?.();
          await new Promise<void>((resolve) => (goOn = resolve));
        }
        return real.commit(c);
      },
    }),
  });
  await house.begin({ conv: 'c', user: 'u' });
  const reached = new Promise<void>((resolve) => (inTurn = resolve));
  const running = house.receive('c', 'u', said('hallo'));
  await reached;
  assert.ok(await house.forget('c', 'customer'));
  goOn?.();
  assert.deepEqual(await running, { refused: 'gone' });
  assert.equal(await store.load('c'), undefined);
  assert.equal(await house.log('c', 0, 9), undefined);
  await house.close();
});

test('deletion asked for in the talk: last words, the end with its receipt, then nothing', async () => {
  const { house, options } = await rig();
  await house.begin({ conv: 'c', user: 'u' });
  await house.receive('c', 'u', said('löschen'));
  const lines = await house.log('c', 2, 9);
  assert.deepEqual(short(lines), ['3 > löschen', '4 < Tschüss @3', '5 case @3', '6 ended @3']);
  const ended = lines?.at(-1);
  assert.ok(ended?.from === 'bot' && ended.what === 'ended' && ended.receipt && isOurs(options.seal, ended.receipt));
  assert.deepEqual(await house.receive('c', 'u', said('doch nicht')), { refused: 'gone' });
  await until(async () => (await house.log('c', 0, 9)) === undefined);
  await house.close();
});

test('deletion asked for in the talk holds even if the process dies at once', async () => {
  const dir = newFolder();
  const first = await rig({ dir });
  await first.house.begin({ conv: 'c', user: 'u' });
  await first.house.receive('c', 'u', said('löschen'));
  await first.house.close();
  const { house } = await rig({ dir, pollMs: 100 });
  assert.deepEqual(await house.receive('c', 'u', said('noch da?')), { refused: 'gone' });
  await until(async () => (await house.exists('c')) === undefined);
  await house.close();
  const store = openSqlite(dir);
  const later = new Date(Date.now() + 10 * 24 * 3_600_000).toISOString();
  assert.deepEqual(await store.expire(later, 9), ['c'], 'only the tombstone is left');
  await store.close();
});

test('a store that does not answer is data for the wire, and the log says which', async () => {
  let broken = false;
  let code: StoreErrorCode = 'unavailable';
  const { house, logged } = await rig({
    wrap: (real) => ({
      ...real,
      load: async (conv) => {
        if (broken) throw new StoreError('unavailable', 'the database does not answer');
        return real.load(conv);
      },
      ping: async () => {
        if (broken) throw new StoreError(code, 'the database does not answer');
      },
    }),
  });
  await house.begin({ conv: 'c', user: 'u' });
  broken = true;
  assert.deepEqual(await house.receive('c', 'u', said('hallo')), { refused: 'unavailable' });
  assert.equal(await house.ready(), 'away');
  code = 'noSpace';
  assert.equal(await house.ready(), 'full');
  assert.deepEqual(logged.map((entry) => [entry.what, entry['error']]), [['receive.failed', 'unavailable']]); // prettier-ignore
  broken = false;
  assert.equal(await house.ready(), 'ready');
  assert.deepEqual(await house.receive('c', 'u', said('hallo')), { seq: 3 });
  await house.close();
});

test('a full log is said so', async () => {
  const { house } = await rig({
    wrap: (real) => ({
      ...real,
      commit: async (c) => (c.write === 'start' ? real.commit(c) : { kind: 'full', rev: 1, first: 2, seq: 2 }),
    }),
  });
  await house.begin({ conv: 'c', user: 'u' });
  assert.deepEqual(await house.receive('c', 'u', said('hallo')), { refused: 'full' });
  await house.close();
});

test('due days come as messages, once a day, without a line of a client', async () => {
  const { house } = await rig({ pollMs: 20 });
  await house.begin({ conv: 'c', user: 'u' });
  await house.receive('c', 'u', said('fällig 2026-11-23'));
  await until(async () => (await house.state('c'))?.seq === 7);
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(short(await house.log('c', 4, 99)), ['5 case @3', '6 < Heute fällig: 2026-11-23', '7 case']);
  await house.receive('c', 'u', said('fällig 2026-11-24'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal((await house.state('c'))?.seq, 10);
  await house.close();
});

test('the messages of a day name the deadlines of every matter that came up since', async () => {
  const deadline = (id: string, more: Partial<Deadline>): Deadline => ({
    id,
    by: 'customer',
    needs: 'dispatch',
    arithmetic: [],
    norm: '',
    ...more,
  });
  const { house, options } = await rig();
  await house.close();
  const own = await rig({
    pollMs: 20,
    turn: (file, message) =>
      message.kind === 'said' ? { ...tinyTurn(file, message), file: { ...file, matters: [...file.matters, { id: 'm2', facts: {} }] }, wake: '2026-11-20' } : tinyTurn(file, message),
    view: (file, today) => ({ ...options.view(file, today), deadlines: file.active === 'm1'
      ? [deadline('withdrawal', { safeUntil: '2026-11-20', sendBy: '2026-11-30' }), deadline('debitRefund', { sendBy: '2026-12-24' })]
      : [deadline('refund', { by: 'trader', sendBy: '2026-11-23' }), deadline('old', { sendBy: '2026-11-01' })] }),
  }); // prettier-ignore
  await own.house.begin({ conv: 'c', user: 'u' });
  await own.house.receive('c', 'u', said('ein Fall'));
  await until(async () => (await own.house.state('c'))?.seq === 8);
  assert.deepEqual(short(await own.house.log('c', 5, 99)), [
    '6 < Heute fällig: withdrawal',
    '7 < Heute fällig: refund',
    '8 case',
  ]);
  await own.house.close();
});

test('a due turn that throws says nothing and is tried again tomorrow', async () => {
  let day = '2026-11-23';
  let fails = true;
  const turn = (file: CaseFile, message: Message): Turn => {
    if (message.kind === 'due' && fails) throw new Error('broken');
    return tinyTurn(file, message);
  };
  const { house, logged } = await rig({ pollMs: 20, turn, today: () => day });
  await house.begin({ conv: 'c', user: 'u' });
  await house.receive('c', 'u', said('fällig 2026-11-23'));
  await until(() => logged.length > 0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(logged.length, 1);
  assert.equal((await house.state('c'))?.seq, 5);
  fails = false;
  day = '2026-11-24';
  await until(async () => (await house.state('c'))?.seq === 7);
  await house.close();
});

test('a turn that throws does not forget the next due day', async () => {
  const { house, store } = await rig();
  await house.begin({ conv: 'c', user: 'u' });
  await house.receive('c', 'u', said('fällig 2026-12-24'));
  await house.receive('c', 'u', said('kaputt'));
  assert.equal((await store.load('c'))?.due, '2026-12-24');
  await house.receive('c', 'u', said('gut'));
  assert.equal((await store.load('c'))?.due, undefined);
  await house.close();
});

test('a model reads along without holding anybody up; what it found comes as a message of its own', async () => {
  const calls: string[] = [];
  let answer: ((heard: Heard) => void) | undefined;
  const { house } = await rig({
    listen: ({ text, today }) => {
      calls.push(`${today} ${text}`);
      return new Promise((resolve) => (answer = resolve));
    },
  });
  await house.begin({ conv: 'c', user: 'u' });
  await house.receive('c', 'u', said('zu kurz dafür'));
  await house.receive('c', 'u', said('gestern rief mich jemand an', 'x'));
  await house.receive('c', 'u', said('gestern rief mich jemand an', 'x'));
  await house.receive('c', 'u', said('ja'));
  await until(() => answer !== undefined);
  assert.deepEqual(calls, ['2026-11-23 gestern rief mich jemand an']);
  assert.equal((await house.state('c'))?.seq, 11);
  answer?.({ proposals: [{ fact: 'consumer', value: true, quote: 'mich' }] });
  await until(async () => (await house.state('c'))?.seq === 13);
  assert.deepEqual(short(await house.log('c', 11, 99)), ['12 < heard', '13 case']);
  await house.close();
});

test('a due turn that wants to wake at once again does not turn in circles', async () => {
  let turns = 0;
  const turn = (...[file, message]: Parameters<typeof tinyTurn>): Turn => {
    if (message.kind !== 'due') return tinyTurn(file, message);
    turns += 1;
    return { file, replies: [], effects: [], wake: '2026-11-20' };
  };
  const { house } = await rig({ pollMs: 10, turn });
  await house.begin({ conv: 'c', user: 'u' });
  await house.receive('c', 'u', said('fällig 2026-11-23'));
  await until(() => turns > 0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(turns, 1);
  assert.equal((await house.state('c'))?.seq, 5, 'a silent turn leaves no line');
  await house.close();
});

test('lives: 24 hours without a fact, then as long as the view says, and then it ends with its files', async () => {
  let shift = 0;
  const now = (): number => Date.now() + shift;
  const dir = newFolder();
  const clock = (): string => new Date(now()).toISOString();
  const today = (): string =>
    Temporal.Instant.from(clock()).toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString();
  const { house } = await rig({ dir, now, clock, today, pollMs: 20 });
  await house.begin({ conv: 'empty', user: 'u' });
  await house.begin({ conv: 'full', user: 'u' });
  await house.receive('full', 'u', said('o2'));
  const kept = (await house.view('full'))?.keptUntil;
  assert.equal(kept, Temporal.PlainDate.from(today()).add({ days: 30 }).toString());
  shift = 23.9 * 3_600_000;
  assert.ok(await house.exists('empty'));
  shift = 24.1 * 3_600_000;
  assert.equal(await house.exists('empty'), undefined);
  assert.ok(await house.exists('full'));
  const afterwards = Temporal.PlainDate.from(kept).add({ days: 1 }).toZonedDateTime('Europe/Berlin').epochMilliseconds;
  shift = afterwards - 60_000 - Date.now();
  assert.ok(await house.exists('full'), 'kept through the last day');
  shift = afterwards + 1_000 - Date.now();
  assert.equal(await house.exists('full'), undefined);
  await house.close();
});

test(
  'killed again and again under load: what was acknowledged is there, every line has one turn',
  { timeout: 150_000 },
  async () => {
    const dir = newFolder();
    const script = (round: number): string => `
    import { rig, said } from ${JSON.stringify(new URL('rig.ts', import.meta.url).href)};
    const { house } = await rig({ dir: ${JSON.stringify(dir)} });
    const names = Array.from({ length: 6 }, (_, i) => 'c' + i);
    await Promise.all(names.map((conv) => house.begin({ conv, user: 'u' })));
    await Promise.all(names.map(async (conv) => {
      for (let i = 0; ; i += 1) {
        const id = '${round}x' + i;
        const result = await house.receive(conv, 'u', said(id, id));
        console.log(JSON.stringify([conv, id, result.seq]));
      }
    }));`;
    const acknowledged: [string, string, number][] = [];
    for (let round = 0; round < 3; round += 1) {
      const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script(round)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let out = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
      const ended = once(child, 'close');
      // It never ends by itself, and must not stay behind on a machine that was too busy for it.
      await until(() => out.length > 2_000 + round * 3_000, 40_000).finally(() => child.kill('SIGKILL'));
      await ended;
      // The last line may be cut off: it was not said whole.
      for (const row of out.split('\n').slice(0, -1)) acknowledged.push(JSON.parse(row) as [string, string, number]);
    }
    const { house } = await rig({ dir });
    for (let i = 0; i < 6; i += 1) {
      const conv = `c${i}`;
      await until(async () => (await house.state(conv))?.pending === false);
      const lines = (await house.log(conv, 0, 20_000)) ?? [];
      assert.deepEqual(lines.map((line) => line.seq), lines.map((_, n) => n + 1)); // prettier-ignore
      const asked = lines.flatMap((line) => (line.from === 'user' ? [line.seq] : []));
      const answered = lines.flatMap((line) =>
        line.from === 'bot' && line.what === 'case' && line.replyTo ? [line.replyTo] : [],
      );
      assert.deepEqual(answered, asked);
      for (const [, id, seq] of acknowledged.filter(([name]) => name === conv)) {
        const line = lines[seq - 1];
        assert.equal(line?.from === 'user' && line.incoming.text, id);
      }
    }
    assert.ok(acknowledged.length > 100);
    await house.close();
  },
);

test('a line whose bytes were changed on the disk is told to have failed; the lines after it are answered', async () => {
  const { house, store, logged } = await rig();
  await house.begin({ conv: 'c', user: 'u' });
  await store.commit({ conv: 'c', write: 'changed', entries: [{ body: Buffer.from('\u0003w.0 no seal fits this'), input: true }] }); // prettier-ignore
  await house.receive('c', 'u', said('und weiter'));
  await until(async () => (await store.load('c'))?.handled === 4);
  assert.deepEqual(short(await house.log('c', 3, 100)), ['4 > und weiter', '5 < error.turn @3', '6 case @3', '7 < Sie sagten: und weiter (4) @4', '8 case @4']); // prettier-ignore
  assert.equal(logged.filter(({ what }) => what === 'turn.failed').length, 1);
  await house.close();
});

test('cases that were damaged on the disk are told once, not every few seconds, and hold up nobody behind them', async () => {
  const DAMAGED = 120;
  const dir = newFolder();
  const first = await rig({ dir });
  for (let n = 0; n <= DAMAGED; n += 1) {
    const conv = `c${n}`;
    await first.house.begin({ conv, user: 'u' });
    await first.house.receive(conv, 'u', said('fällig 2026-11-23'));
  }
  await first.house.close();
  // Their states change on the disk; each has a line without a turn, as after a crash. The last one is whole.
  const db = new DatabaseSync(join(dir, DATABASE));
  db.exec('update conversation set handled = 0');
  db.prepare("update conversation set state = x'00' where id <> ?").run(`c${DAMAGED}`);
  db.close();
  const { house, logged } = await rig({ dir, pollMs: 20 });
  await until(async () => (await house.state(`c${DAMAGED}`))?.pending === false);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const told = logged.filter(({ error }) => error === 'damaged').map((entry) => entry.case);
  assert.equal(new Set(told).size, DAMAGED);
  // Once for the line, once for the day, whichever comes first.
  assert.ok(told.length <= 2 * DAMAGED, `${told.length} lines in the log`);
  await house.close();
});

test('whoever locks the links goes on, tells it in the talk, and may ask again when the answer was lost', async () => {
  const { house } = await rig();
  await house.begin({ conv: 'c', user: 'u' });
  const [mine, other] = ['a'.repeat(20), 'b'.repeat(20)];
  assert.equal(await house.lock('c', 1, mine), 2);
  assert.deepEqual(await house.exists('c'), { epoch: 2 });
  assert.deepEqual(short(await house.log('c', 2, 100)), ['3 < linksLocked', '4 case']);
  assert.equal(await house.lock('c', 1, mine), 2);
  assert.equal(await house.lock('c', 1, other), undefined);
  assert.deepEqual(await house.exists('c'), { epoch: 2 });
  assert.equal((await house.log('c', 0, 100))?.length, 4);
  assert.deepEqual(await house.receive('c', 'u', said('hallo'), 1), { refused: 'expired' });
  assert.equal(await house.lock('c', 2, other), 3);
  assert.equal(await house.lock('c', 1, mine), undefined);
  await house.close();
});
