// What every store must do, whatever it is made of: run against SQLite and Redis.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';
import type { Commit, NewEntry, Store } from '../../src/bot/store/port.ts';
import { MAX_BLOB, MAX_LOG, StoreError } from '../../src/bot/store/port.ts';

/** A kind of store under test. */
export type Subject = {
  name: string;
  /** A store on the same data as the others opened from this subject. */
  open(): Promise<Store>;
  /** True where several handles may be open at once. */
  many: boolean;
  /** All bytes that lie in the store, to look for what must not be there. */
  raw(): Promise<Buffer>;
  end(): Promise<void>;
};

const FAR = '2099-01-01T00:00:00.000Z';
const bytes = (text: string): Uint8Array => Buffer.from(text);
const text = (body: Uint8Array): string => Buffer.from(body).toString('utf8');
const newConv = (): string => randomBytes(16).toString('base64url');
const line = (words: string, input = true): NewEntry => ({ body: bytes(words), input });
let writes = 0;
const w = (): string => `w${(writes += 1)}`;

/** Resolves when it is so, or after a second. */
export async function until(what: () => boolean): Promise<void> {
  for (let i = 0; i < 100; i += 1) {
    if (what()) return;
    await wait(10);
  }
}

/** The tests that every store passes. */
export function storeContract(subject: Subject): void {
  describe(`store: ${subject.name}`, () => {
    let store: Store;
    before(async () => {
      store = await subject.open();
    });
    after(async () => {
      await store.close();
      await subject.end();
    });

    const start = async (more: Partial<Commit> = {}): Promise<string> => {
      const conv = newConv();
      const result = await store.commit({
        conv, expected: 0, write: 'start', state: bytes('S1'), key: bytes('K'), entries: [line('hello', false)], expires: FAR, ...more,
      }); // prettier-ignore
      assert.deepEqual(result, { kind: 'ok', rev: 1, first: 1, seq: 1 });
      return conv;
    };

    test('a conversation that is not there', async () => {
      const conv = newConv();
      assert.equal(await store.load(conv), undefined);
      assert.deepEqual(await store.read(conv, 0, 10), []);
      assert.equal((await store.commit({ conv, write: w(), entries: [line('x')] })).kind, 'gone');
      assert.equal(
        (await store.commit({ conv, expected: 3, write: w(), state: bytes('S'), entries: [] })).kind,
        'gone',
      );
      assert.equal(await store.ended(conv), false);
      assert.equal(await store.forget(conv), false);
      assert.equal(await store.ended(conv), false, 'deleting what is not there leaves no trace');
    });

    test('the first commit makes it', async () => {
      const conv = await start();
      const loaded = await store.load(conv);
      assert.ok(loaded);
      const { state, key, ...numbers } = loaded;
      assert.deepEqual(numbers, { rev: 1, seq: 1, input: 0, handled: 0, epoch: 1 });
      assert.equal(text(state ?? bytes('')), 'S1');
      assert.equal(text(key), 'K');
      const [entry] = await store.read(conv, 0, 10);
      assert.ok(entry);
      assert.equal(entry.seq, 1);
      assert.equal(entry.input, false);
      assert.equal(text(entry.body), 'hello');
      assert.ok(Math.abs(Date.parse(entry.at) - Date.now()) < 60_000);
    });

    test('a second start is a conflict, the same start is replayed', async () => {
      const conv = await start();
      const again: Commit = { conv, expected: 0, write: 'start', state: bytes('S9'), key: bytes('K9'), entries: [line('hello', false)], expires: FAR }; // prettier-ignore
      assert.deepEqual(await store.commit(again), { kind: 'replayed', rev: 1, first: 1, seq: 1 });
      assert.equal((await store.commit({ ...again, write: 'other' })).kind, 'conflict');
      assert.equal(text((await store.load(conv))?.key ?? bytes('')), 'K');
    });

    test('an append does not raise the revision; a turn on a stale revision is a conflict', async () => {
      const conv = await start();
      assert.deepEqual(await store.commit({ conv, write: w(), entries: [line('a')] }), {
        kind: 'ok',
        rev: 1,
        first: 2,
        seq: 2,
      });
      const turn = (expected: number, state: string): Promise<{ kind: string; rev: number }> =>
        store.commit({ conv, expected, write: w(), state: bytes(state), handled: 2, entries: [line('b', false), line('c', false)] }); // prettier-ignore
      assert.deepEqual(await turn(1, 'S2'), { kind: 'ok', rev: 2, first: 3, seq: 4 });
      assert.equal((await turn(1, 'S3')).kind, 'conflict');
      const loaded = await store.load(conv);
      assert.equal(text(loaded?.state ?? bytes('')), 'S2');
      assert.deepEqual([loaded?.rev, loaded?.seq, loaded?.input, loaded?.handled], [2, 4, 2, 2]);
    });

    test('the same write twice is one write', async () => {
      const conv = await start();
      const write = w();
      const first = await store.commit({ conv, write, entries: [line('a'), line('b')] });
      assert.deepEqual(first, { kind: 'ok', rev: 1, first: 2, seq: 3 });
      await store.commit({ conv, write: w(), entries: [line('c')] });
      assert.deepEqual(await store.commit({ conv, write, entries: [line('a'), line('b')] }), {
        kind: 'replayed',
        rev: 1,
        first: 2,
        seq: 3,
      });
      assert.equal((await store.read(conv, 0, 10)).length, 4);
    });

    test('a write of long ago comes again: the last fifty are remembered, however long their names', async () => {
      const conv = await start();
      const long = w().padEnd(64, 'x');
      const commit: Commit = { conv, write: long, entries: [line('a')] };
      assert.equal((await store.commit(commit)).kind, 'ok');
      for (let n = 1; n < 50; n += 1) await store.commit({ conv, write: w().padEnd(64, 'y'), entries: [line('b')] });
      assert.deepEqual(await store.commit(commit), { kind: 'replayed', rev: 1, first: 2, seq: 2 });
    });

    test('`after` holds a line and its turn to a log that has not moved', async () => {
      const conv = await start();
      const both = (after: number): Promise<{ kind: string }> =>
        store.commit({ conv, expected: 1, after, write: w(), state: bytes('S2'), handled: after + 1, entries: [line('a'), line('b', false)] }); // prettier-ignore
      await store.commit({ conv, write: w(), entries: [line('before')] });
      assert.equal((await both(1)).kind, 'conflict');
      assert.equal((await both(2)).kind, 'ok');
      const loaded = await store.load(conv);
      assert.deepEqual([loaded?.seq, loaded?.input, loaded?.handled], [4, 3, 3]);
    });

    test('a full log takes no more lines, but the turn of the last one', { timeout: 120_000 }, async () => {
      const conv = await start();
      for (let seq = 1; seq < MAX_LOG;) {
        const many = Math.min(1000, MAX_LOG - seq);
        const result = await store.commit({
          conv,
          write: w(),
          entries: Array.from({ length: many }, () => line('x', false)),
        });
        seq = result.seq;
      }
      assert.equal((await store.commit({ conv, write: w(), entries: [line('one more')] })).kind, 'full');
      assert.equal(
        (await store.commit({ conv, expected: 1, write: w(), state: bytes('S'), entries: [line('bot', false)] })).kind,
        'ok',
      );
      assert.equal(await store.forget(conv), true);
    });

    test('200 appends at once get numbers without gaps', async () => {
      const conv = await start();
      const results = await Promise.all(
        Array.from({ length: 200 }, (_, i) => store.commit({ conv, write: w(), entries: [line(`n${i}`)] })),
      );
      assert.deepEqual(results.map((r) => r.seq).sort((a, b) => a - b), Array.from({ length: 200 }, (_, i) => i + 2)); // prettier-ignore
      assert.ok(results.every((r) => r.kind === 'ok'));
      const entries = await store.read(conv, 1, 500);
      assert.deepEqual(entries.map((e) => e.seq), Array.from({ length: 200 }, (_, i) => i + 2)); // prettier-ignore
    });

    test('of 50 turns on one revision one wins', async () => {
      const conv = await start();
      const results = await Promise.all(
        Array.from({ length: 50 }, (_, i) => store.commit({ conv, expected: 1, write: w(), state: bytes(`S${i}`), entries: [line('r', false)] })),
      ); // prettier-ignore
      assert.equal(results.filter((r) => r.kind === 'ok').length, 1);
      assert.equal(results.filter((r) => r.kind === 'conflict').length, 49);
      assert.equal((await store.load(conv))?.seq, 2);
    });

    test('reading goes by pages', async () => {
      const conv = await start();
      await store.commit({ conv, write: w(), entries: Array.from({ length: 250 }, (_, i) => line(`n${i + 2}`)) });
      const seen: string[] = [];
      for (let after = 0; ;) {
        const page = await store.read(conv, after, 100);
        if (page.length === 0) break;
        assert.ok(page.length <= 100);
        seen.push(...page.map((e) => text(e.body)));
        after = page.at(-1)?.seq ?? after;
      }
      assert.deepEqual(seen, ['hello', ...Array.from({ length: 250 }, (_, i) => `n${i + 2}`)]);
    });

    test('watch wakes, also across two handles, and stops', async () => {
      const conv = await start();
      const other = subject.many ? await subject.open() : store;
      let woken = 0;
      const stop = other.watch(conv, () => (woken += 1));
      await wait(subject.many ? 200 : 50);
      woken = 0;
      await store.commit({ conv, write: w(), entries: [line('a')] });
      await until(() => woken > 0);
      assert.equal(woken, 1);
      stop();
      stop();
      await store.commit({ conv, write: w(), entries: [line('b')] });
      await wait(50);
      assert.equal(woken, 1);
      if (other !== store) await other.close();
    });

    test('bytes come back as they were: umlauts, NUL, nothing at all', async () => {
      const all = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
      const conv = await start({ state: all });
      await store.commit({ conv, write: w(), entries: [{ body: all, input: true }, line('Grüße, „Straße“ \u0000 👍'), { body: bytes(''), input: false }] }); // prettier-ignore
      assert.deepEqual(Buffer.from((await store.load(conv))?.state ?? bytes('')), all);
      const [binary, umlauts, empty] = await store.read(conv, 1, 10);
      assert.deepEqual(Buffer.from(binary?.body ?? bytes('')), all);
      assert.equal(text(umlauts?.body ?? bytes('')), 'Grüße, „Straße“ \u0000 👍');
      assert.equal(empty?.body.length, 0);
    });

    test('more than 1 MB in one piece is refused and changes nothing', async () => {
      const conv = await start();
      const big = new Uint8Array(MAX_BLOB + 1);
      const tooBig = { name: 'StoreError', code: 'tooBig' };
      await assert.rejects(store.commit({ conv, write: w(), entries: [{ body: big, input: true }] }), tooBig);
      await assert.rejects(store.commit({ conv, expected: 1, write: w(), state: big, entries: [] }), tooBig);
      assert.deepEqual([(await store.load(conv))?.rev, (await store.load(conv))?.seq], [1, 1]);
    });

    test('a malformed id never reaches the data', async () => {
      const conv = await start();
      await assert.rejects(store.commit({ conv, write: 'a|b=9|', entries: [] }), TypeError);
      await assert.rejects(store.commit({ conv: `${conv}}{`, write: w(), entries: [] }), TypeError);
    });

    test('forgotten: nothing is left, everything is gone, once', async () => {
      const words = `Geheim-${randomBytes(8).toString('hex')}`;
      const conv = await start({ state: bytes(words), key: bytes(`Schlüssel ${words}`), due: '2026-12-01' });
      assert.equal(await store.ended(conv), false);
      await store.commit({ conv, write: w(), entries: [line(words)] });
      let woken = 0;
      const stop = store.watch(conv, () => (woken += 1));
      await wait(30);
      woken = 0;
      assert.deepEqual(
        await Promise.all([store.forget(conv), store.forget(conv)]).then((r) =>
          r.sort((a, b) => Number(a) - Number(b)),
        ),
        [false, true],
      );
      await until(() => woken > 0);
      stop();
      assert.ok(woken > 0);
      assert.equal(await store.load(conv), undefined);
      assert.equal(await store.ended(conv), true);
      assert.deepEqual(await store.read(conv, 0, 10), []);
      assert.equal((await store.commit({ conv, write: w(), entries: [line('late')] })).kind, 'gone');
      assert.equal(
        (await store.commit({ conv, expected: 1, write: w(), state: bytes('late'), entries: [] })).kind,
        'gone',
      );
      const again = { conv, expected: 0, write: w(), state: bytes('S'), key: bytes('K'), entries: [], expires: FAR };
      assert.equal((await store.commit(again)).kind, 'gone');
      assert.ok(!(await store.unhandled(1000)).includes(conv));
      assert.ok(!(await store.dueBefore('2099-01-01', 1000)).includes(conv));
      let left = true;
      for (let i = 0; i < 50 && left; i += 1) {
        left = (await subject.raw()).includes(words);
        if (left) await wait(100);
      }
      assert.equal(left, false);
    });

    test('a life ends by itself; what is past it is removed once', async () => {
      const past = new Date(Date.now() - 1000).toISOString();
      const conv = await start({ due: '2026-12-01' });
      const other = await start();
      await store.commit({ conv, expected: 1, write: w(), state: bytes('S2'), entries: [line('bye')], expires: past });
      assert.equal(await store.load(conv), undefined);
      assert.deepEqual(await store.read(conv, 0, 10), []);
      assert.equal((await store.commit({ conv, write: w(), entries: [line('late')] })).kind, 'gone');
      // Over at its hour, not when somebody comes to put the tombstone: meanwhile a token that may begin began it anew on Redis.
      const again = { conv, expected: 0, write: 'anew', state: bytes('S'), key: bytes('K'), entries: [], expires: FAR };
      const over = async (): Promise<void> => {
        assert.equal((await store.commit(again)).kind, 'gone');
        assert.equal(await store.ended(conv), true);
      };
      await over();
      const now = new Date().toISOString();
      assert.ok((await store.expire(now, 1000)).includes(conv));
      await over();
      assert.ok(!(await store.expire(now, 1000)).includes(conv));
      assert.ok(await store.load(other));
      assert.equal(await store.ended(other), false);
    });

    // Asked for in the talk it is deleted two seconds later, when its life ends, too. On Redis it was then gone already: nobody heard
    // of it, and open streams stayed open for up to 15 seconds more.
    test('deleted at the hour at which its life ends anyway: whoever watches hears of it', async () => {
      const conv = await start();
      let woken = 0;
      const stop = store.watch(conv, () => (woken += 1));
      await wait(30);
      const past = new Date(Date.now() - 1000).toISOString();
      await store.commit({ conv, expected: 1, write: w(), state: bytes('S2'), entries: [], expires: past });
      woken = 0;
      assert.equal(await store.forget(conv), true);
      await until(() => woken > 0);
      stop();
      assert.ok(woken > 0);
      assert.equal(await store.ended(conv), true);
      assert.equal(await store.forget(conv), false);
      assert.ok(!(await store.expire(new Date().toISOString(), 1000)).includes(conv));
    });

    test('the tombstone of a forgotten conversation goes in its time', async () => {
      const conv = await start();
      await store.forget(conv);
      assert.ok(!(await store.expire(new Date().toISOString(), 1000)).includes(conv));
      const later = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
      // A token lives 24 hours and 168 more at most (test/directline/tokens.test.ts).
      assert.ok(!(await store.expire(later(24 + 168), 1000)).includes(conv));
      assert.equal(await store.ended(conv), true);
      assert.ok((await store.expire(later(10 * 24), 1000)).includes(conv));
      assert.equal(await store.ended(conv), false);
    });

    test('lines without a turn are found, and no more when they have one', async () => {
      const conv = await start();
      assert.ok(!(await store.unhandled(1000)).includes(conv));
      await store.commit({ conv, write: w(), entries: [line('echo only', false)] });
      assert.ok(!(await store.unhandled(1000)).includes(conv));
      const { seq } = await store.commit({ conv, write: w(), entries: [line('a')] });
      assert.ok((await store.unhandled(1000)).includes(conv));
      await store.commit({
        conv,
        expected: 1,
        write: w(),
        state: bytes('S2'),
        handled: seq,
        entries: [line('b', false)],
      });
      assert.ok(!(await store.unhandled(1000)).includes(conv));
    });

    test('a key wrapped anew comes with a state, and only if that is committed', async () => {
      const conv = await start();
      const turn = { conv, state: bytes('S'), key: bytes('K2'), entries: [] };
      assert.equal((await store.commit({ ...turn, expected: 9, write: w() })).kind, 'conflict');
      assert.equal(text((await store.load(conv))?.key ?? bytes('')), 'K');
      assert.equal((await store.commit({ ...turn, expected: 1, write: w() })).kind, 'ok');
      assert.equal(text((await store.load(conv))?.key ?? bytes('')), 'K2');
      await assert.rejects(store.commit({ conv, write: w(), key: bytes('K3'), entries: [] }), TypeError);
    });

    test('due days: set, moved, kept, taken away', async () => {
      const conv = await start({ due: '2026-12-05' });
      const due = async (day: string): Promise<boolean> => (await store.dueBefore(day, 1000)).includes(conv);
      let rev = 1;
      const set = async (more: Partial<Commit>): Promise<void> => {
        const result = await store.commit({ conv, expected: rev, write: w(), state: bytes('S'), entries: [], ...more });
        assert.equal(result.kind, 'ok');
        rev = result.rev;
      };
      assert.deepEqual([await due('2026-12-05'), await due('2026-12-06')], [false, true]);
      await set({ due: '2026-12-09' });
      assert.deepEqual([await due('2026-12-09'), await due('2026-12-10')], [false, true]);
      await set({});
      assert.equal(await due('2026-12-10'), true);
      await set({ due: '2026-12-01' });
      assert.equal(await due('2026-12-02'), true);
      assert.equal((await store.load(conv))?.due, '2026-12-01');
      await set({ due: null });
      assert.equal((await store.load(conv))?.due, undefined);
      assert.equal(await due('2099-01-01'), false);
    });

    test('an epoch begins with a write, in its order and once: asked for twice it does not count twice', async () => {
      const conv = await start();
      const lock = (write: string, epoch: number): Promise<{ kind: string }> =>
        store.commit({ conv, write, entries: [line('locked', false)], epoch });
      assert.equal((await lock('one', 2)).kind, 'ok');
      assert.equal((await lock('one', 2)).kind, 'replayed');
      assert.equal((await store.load(conv))?.epoch, 2);
      assert.equal((await lock('another', 2)).kind, 'conflict');
      assert.equal((await lock('far', 4)).kind, 'conflict');
      assert.equal((await lock('two', 3)).kind, 'ok');
      const loaded = await store.load(conv);
      assert.deepEqual([loaded?.epoch, loaded?.seq], [3, 3]);
    });

    test('what may be done once is done once within its time, whichever server is asked', async () => {
      const other = subject.many ? await subject.open() : store;
      const name = newConv();
      const both = await Promise.all([store.once(name, 60_000), other.once(name, 60_000)]);
      assert.equal(both.filter((first) => first).length, 1);
      assert.equal(await store.once(newConv(), 60_000), true);
      const brief = newConv();
      assert.equal(await other.once(brief, 50), true);
      assert.equal(await store.once(brief, 50), false);
      await wait(80);
      assert.equal(await store.once(brief, 50), true);
      if (other !== store) await other.close();
    });

    test('it answers a ping, and a closed one throws a typed error', async () => {
      await store.ping();
      if (!subject.many) await store.close();
      const other = subject.many ? await subject.open() : store;
      await other.close();
      await other.close();
      for (const call of [
        () => other.ping(),
        () => other.load('x'),
        () => other.read('x', 0, 1),
        () => other.commit({ conv: 'x', write: w(), entries: [] }),
        () => other.forget('x'),
      ])
        await assert.rejects(call, (error) => error instanceof StoreError && error.code === 'closed');
      if (!subject.many) store = await subject.open();
    });
  });
}
