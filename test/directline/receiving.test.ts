// Conformance list of the Direct Line, 35 to 45: receiving.
import assert from 'node:assert/strict';
import { after, before, describe, it, mock } from 'node:test';
import type { Activity } from 'botframework-directlinejs';
import type { MemoryHouse } from './support/memory-house.ts';
import type { Wire } from './support/wire.ts';
import { follow, memoryWire, pause, send, until } from './support/wire.ts';

const sequence = (each: Activity): number =>
  (each.channelData as { 'webchat:sequence-id': number })['webchat:sequence-id'];
const textOf = (each: Activity): string => (each.type === 'message' ? (each.text ?? '') : '');

describe('receiving', () => {
  let wire: Wire<MemoryHouse>;
  before(async () => (wire = await memoryWire()));
  after(() => wire.close());

  it('35 P every activity once, in order, with growing numbers', async () => {
    const { token, conversationId } = await wire.token();
    const client = wire.client({ token, conversationId, webSocket: false });
    const seen = follow(client);
    await until(() => seen.length === 2);
    for (const text of ['a', 'b', 'c']) await send(client, { text });
    await until(() => seen.length === 11);
    const numbers = seen.map(sequence);
    assert.deepEqual(
      numbers,
      Array.from({ length: 11 }, (_, i) => i + 1),
    );
    assert.equal(new Set(seen.map(({ id }) => id)).size, 11);
  });

  it('36 and 37 any watermark is read, and the answer always has one', async () => {
    const started = await wire.start();
    wire.house.fill(started.conversationId, 8);
    const first = async (watermark?: string) => {
      const set = await wire.read(started, watermark);
      assert.match(set.watermark, /^\d+$/);
      return set.activities.map(sequence)[0];
    };
    for (const watermark of [undefined, '', '0', 'abc', '-1', '%00', '1.5']) assert.equal(await first(watermark), 1);
    assert.equal(await first('7'), 8);
    assert.equal(await first('10'), undefined);
    const beyond = await wire.read(started, '999999999');
    assert.deepEqual(beyond, { activities: [], watermark: '10' });
    wire.house.say(started.conversationId, 'noch da');
    assert.equal((await wire.read(started, beyond.watermark)).activities.length, 1);
  });

  it('38 and 39 250 activities come in pages of 100, the same page twice is the same', async () => {
    const started = await wire.start();
    wire.house.fill(started.conversationId, 248);
    const all: Activity[] = [];
    let watermark = '';
    for (let page = await wire.read(started); page.activities.length > 0; page = await wire.read(started, watermark)) {
      assert.ok(page.activities.length <= 100);
      all.push(...page.activities);
      watermark = page.watermark;
    }
    assert.deepEqual(
      all.map(sequence),
      Array.from({ length: 250 }, (_, i) => i + 1),
    );
    assert.deepEqual(await wire.read(started, '200'), await wire.read(started, '200'));
  });

  it('40 P the store fails during polls: empty sets, polling goes on, nothing is lost', async () => {
    const started = await wire.start();
    const client = wire.client({ token: started.token, conversationId: started.conversationId, webSocket: false });
    const seen = follow(client);
    await until(() => seen.length === 2);
    wire.house.down = true;
    const poll = await wire.fetch(`/conversations/${started.conversationId}/activities?watermark=2`, {
      token: started.token,
    });
    assert.equal(poll.status, 200);
    assert.deepEqual(await poll.json(), { activities: [] });
    assert.equal((await wire.post(started, { type: 'message', text: 'x' })).status, 503);
    assert.equal((await wire.fetch('/conversations', { method: 'POST', token: started.token })).status, 503);
    assert.equal((await fetch(`${wire.base}/readyz`)).status, 503);
    const ready = mock.method(wire.house, 'ready', async () => 'full');
    const full = await fetch(`${wire.base}/readyz`);
    assert.equal(full.status, 503);
    assert.match(await full.text(), /no room left/, 'whoever supervises reads why');
    ready.mock.restore();
    assert.equal((await fetch(`${wire.base}/healthz`)).status, 200);
    await pause(450);
    wire.house.down = false;
    wire.house.say(started.conversationId, 'wieder da');
    await until(() => seen.some((each) => textOf(each) === 'wieder da'));
    assert.ok(wire.log.some(({ what }) => what === 'poll.failed'));
    assert.equal(JSON.stringify(wire.log).includes(started.conversationId), false);
  });

  it('41 typing comes on sockets within a second, with an id and without a watermark; never in polls', async () => {
    const slow = await memoryWire();
    const started = await slow.start();
    const listener = await slow.socket(started.streamUrl);
    // Long enough that a busy machine, too, shows it well before the answer.
    slow.house.turnMs = 2_500;
    const sent = performance.now();
    await slow.say(started, 'langsam');
    const frame = await until(() => listener.frames.find((each) => each.includes('"typing"')));
    assert.ok(performance.now() - sent < 2_000);
    const set = JSON.parse(frame) as { activities: Activity[]; watermark?: string };
    assert.equal(set.watermark, undefined);
    assert.ok(set.activities[0]?.id);
    await until(() => listener.activities().some((each) => textOf(each) === 'gehört: langsam'));
    assert.equal(
      (await slow.read(started)).activities.some(({ type }) => type === 'typing'),
      false,
    );
    await slow.close();
  });

  it('42 to 44 every activity is whole, replies refer to the log, nothing inner goes out', async () => {
    const started = await wire.start();
    for (const text of ['frage', 'ja']) await wire.say(started, text);
    await wire.post(started, { type: 'event', name: 'wortlaut/command', value: { name: 'why' } });
    await pause(50);
    const { activities } = await wire.read(started);
    const ids = new Set(activities.map(({ id }) => id));
    const hasNull = (value: unknown): boolean =>
      value === null || (typeof value === 'object' && Object.values(value).some(hasNull));
    for (const each of activities) {
      const { timestamp, conversation, ...rest } = each as Activity & { conversation: { id: string } };
      assert.match(each.id ?? '', /\|\d{7}$/);
      assert.match(timestamp ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      assert.equal(conversation.id, started.conversationId);
      assert.ok(each.from.id && each.from.role);
      assert.ok(!('serviceUrl' in rest));
      const { value, ...outer } = rest as { value?: { assessment?: { stop: null; nextQuestion: null } } };
      if (value?.assessment) Object.assign(value, { assessment: {} });
      assert.equal(hasNull(outer) || hasNull(value), false, JSON.stringify(each));
      const { replyToId } = each as { replyToId?: string };
      if (replyToId !== undefined) assert.ok(ids.has(replyToId));
      assert.ok(['message', 'event'].includes(each.type));
    }
  });

  it('45 W what nobody asked for arrives within a second', async () => {
    const { token, conversationId } = await wire.token();
    const seen = follow(wire.client({ token, conversationId }));
    await until(() => seen.length === 2);
    wire.house.say(conversationId, 'Ihre Frist endet morgen.');
    await until(() => seen.some((each) => textOf(each) === 'Ihre Frist endet morgen.'), 3_000);
  });

  it('a turn ends with one wortlaut/case that answers the post; the newest alone carries the case', async () => {
    const started = await wire.start();
    const ids = [await wire.say(started, 'eins'), await wire.say(started, 'zwei')];
    await pause(50);
    const marks = (await wire.read(started)).activities.filter(
      (each) => (each as { name?: string }).name === 'wortlaut/case',
    ) as (Activity & { replyToId?: string; value?: { v: number; letters: { links: Record<string, string> }[] } })[];
    assert.deepEqual(
      marks.map(({ replyToId }) => replyToId),
      [undefined, ...ids],
    );
    assert.deepEqual(
      marks.map(({ value }) => value?.v),
      [undefined, undefined, 1],
    );
    const view = await (await wire.fetch('/api/case', { token: started.token })).json();
    assert.deepEqual(marks.at(-1)?.value, view);
  });
});
