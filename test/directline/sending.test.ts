// Conformance list of the Direct Line, 18 to 34: sending.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Activity } from 'botframework-directlinejs';
import type { MemoryHouse } from './support/memory-house.ts';
import type { Wire } from './support/wire.ts';
import { follow, memoryWire, send, pause, until } from './support/wire.ts';

type Envelope = { error: { code: string; message: string } };
type Message = Activity & { text: string };
const isMessage = (each: Activity): each is Message => each.type === 'message';
const fromUser = (each: Activity): boolean => each.from.role === 'user';

describe('sending', () => {
  let wire: Wire<MemoryHouse>;
  before(async () => (wire = await memoryWire()));
  after(() => wire.close());

  it('18 and 19 the answer has the id of the echo', async () => {
    const started = await wire.start();
    const response = await wire.post(started, { type: 'message', text: 'hallo' });
    assert.equal(response.status, 200);
    const { id } = (await response.json()) as { id: string };
    assert.match(id, new RegExp(`^${started.conversationId}\\|\\d{7}$`));
    const echo = (await wire.read(started)).activities.find(fromUser);
    assert.equal(echo?.id, id);
  });

  it('20 W the echo carries the client id and comes before any reply', async () => {
    const { token, conversationId } = await wire.token();
    const client = wire.client({ token, conversationId });
    const seen = follow(client);
    await until(() => seen.length >= 2);
    const channelData = { clientActivityID: 'a8s7d6', attachmentSizes: [] };
    void send(client, { type: 'message', text: 'eins', from: { id: 'x' }, channelData });
    await until(() => seen.some((each) => isMessage(each) && each.text === 'gehört: eins'));
    const echo = seen.findIndex((each) => fromUser(each));
    const reply = seen.findIndex((each) => isMessage(each) && each.text === 'gehört: eins');
    assert.equal((seen[echo]?.channelData as { clientActivityID: string } | undefined)?.clientActivityID, 'a8s7d6');
    assert.ok(echo < reply);
  });

  it('21 W ten at once: ten echoes, ten replies in the order of the echoes', async () => {
    const { token, conversationId } = await wire.token();
    const client = wire.client({ token, conversationId });
    const seen = follow(client);
    await until(() => seen.length >= 2);
    for (let i = 0; i < 10; i += 1) void send(client, { type: 'message', text: `n${i}`, from: { id: 'x' } });
    await until(() => seen.filter((each) => isMessage(each) && each.text.startsWith('gehört: n')).length === 10);
    const echoes = seen.filter((each): each is Message => isMessage(each) && fromUser(each)).map(({ text }) => text);
    const replies = seen.filter((each): each is Message => isMessage(each) && each.text.startsWith('gehört: n'));
    assert.equal(echoes.length, 10);
    assert.deepEqual(replies.map(({ text }) => text.slice(8)), echoes); // prettier-ignore
  });

  it('22 the same client id twice is one line and one turn', async () => {
    const started = await wire.start();
    const activity = { type: 'message', text: 'doppelt', channelData: { clientActivityID: 'c1' } };
    const ids = await Promise.all(
      [1, 2].map(async () => ((await (await wire.post(started, activity)).json()) as { id: string }).id),
    );
    assert.equal(ids[0], ids[1]);
    await pause(50);
    const { activities } = await wire.read(started);
    assert.equal(activities.filter(fromUser).length, 1);
    assert.equal(activities.filter((each) => isMessage(each) && each.text === 'gehört: doppelt').length, 1);
  });

  it('23 the answer does not wait for the turn', async () => {
    const slow = await memoryWire();
    slow.house.turnMs = 5_000;
    const started = await slow.start();
    const before = performance.now();
    await slow.say(started, 'langsam');
    const took = performance.now() - before;
    slow.house.expire(started.conversationId);
    await slow.close();
    // A busy machine may take its time for the answer itself, but not as long as the turn.
    assert.ok(took < 2_500, `${Math.round(took)} ms`);
  });

  it('25 what is no activity is 400 with a code and leaves no line', async () => {
    const started = await wire.start();
    const path = `/conversations/${started.conversationId}/activities`;
    const send = (body: string, type = 'application/json') =>
      wire.fetch(path, { method: 'POST', token: started.token, body, headers: { 'content-type': type } });
    const bodies = ['{"text":"x"}', '{"type":5}', '[]', 'null', '{"type":', '', '"x"', '{"type":"message","text":{}}'];
    const answers = [
      ...(await Promise.all(bodies.map((body) => send(body)))),
      await send('{"type":"message"}', 'text/plain'),
    ];
    for (const [i, answer] of answers.entries()) {
      assert.equal(answer.status, 400, String(bodies[i]));
      assert.match(((await answer.json()) as Envelope).error.code, /^(BadSyntax|BadArgument|MissingProperty)$/);
    }
    assert.equal((await wire.read(started)).activities.some(fromUser), false);
  });

  it('26 too large: 96 KB and a byte, 20,001 characters', async () => {
    const started = await wire.start();
    const pad = { type: 'event', name: 'wortlaut/command', value: 'x'.repeat(96 * 1024) };
    assert.equal((await wire.post(started, pad)).status, 413);
    const long = await wire.post(started, { type: 'message', text: 'ä'.repeat(20_001) });
    assert.equal(long.status, 413);
    assert.equal(((await long.json()) as Envelope).error.code, 'MessageSizeTooBig');
    assert.equal((await wire.post(started, { type: 'message', text: 'ä'.repeat(20_000) })).status, 200);
    const data = { type: 'message', text: 'x', channelData: { pad: 'x'.repeat(4_100) } };
    assert.equal((await wire.post(started, data)).status, 413);
    // Far too large, the connection must still bring the answer.
    const huge = await wire.post(started, { type: 'message', text: 'x'.repeat(3_000_000) });
    assert.equal(huge.status, 413);
  });

  it('27 types that are not the client’s: 400', async () => {
    const started = await wire.start();
    for (const type of ['conversationUpdate', 'invoke', 'trace', 'handoff'])
      assert.equal((await wire.post(started, { type })).status, 400, type);
  });

  it('28 what a client may not set never reaches the bot', async () => {
    const started = await wire.start();
    const activity = {
      type: 'message', text: 'x', serviceUrl: 'http://127.0.0.1:9/', recipient: { id: 'r' }, callerId: 'c', id: 'mine',
      timestamp: '1999-01-01T00:00:00Z', conversation: { id: 'other' }, relatesTo: {}, channelId: 'msteams', from: { id: 'root' },
    }; // prettier-ignore
    const id = ((await (await wire.post(started, activity)).json()) as { id: string }).id;
    const heard = wire.house.heard.findLast(({ conv }) => conv === started.conversationId);
    assert.deepEqual(heard?.incoming, { type: 'message', text: 'x' });
    const echo = (await wire.read(started)).activities.find((each) => each.id === id);
    assert.ok(echo && !('serviceUrl' in echo) && !('callerId' in echo) && !('recipient' in echo));
    assert.notEqual(echo.timestamp, '1999-01-01T00:00:00Z');
    assert.equal(echo.channelId, 'directline');
  });

  it('29 names that reach into prototypes are dropped', async () => {
    const started = await wire.start();
    const body = '{"type":"message","text":"x","channelData":{"__proto__":{"evil":1},"constructor":{"evil":1},"ok":1}}';
    const path = `/conversations/${started.conversationId}/activities`;
    const headers = { 'content-type': 'application/json' };
    assert.equal((await wire.fetch(path, { method: 'POST', token: started.token, body, headers })).status, 200);
    assert.equal(({} as { evil?: number }).evil, undefined);
    const echo = (await wire.read(started)).activities.find(fromUser);
    assert.deepEqual(echo?.channelData, { ok: 1, 'webchat:sequence-id': 3 });
  });

  it('30 attachments by address are refused, nothing is fetched', async () => {
    const started = await wire.start();
    for (const contentUrl of ['http://127.0.0.1:9/x.png', 'data:image/png;base64,AAAA']) {
      const attachments = [{ contentType: 'image/png', contentUrl, name: 'x.png' }];
      assert.equal((await wire.post(started, { type: 'message', text: '', attachments })).status, 400);
    }
    assert.equal((await wire.post(started, { type: 'message', text: 'x', attachments: [] })).status, 200);
  });

  it('31 typing of a client is taken and forgotten', async () => {
    const started = await wire.start();
    const before = (await wire.read(started)).activities.length;
    assert.equal((await wire.post(started, { type: 'typing' })).status, 200);
    assert.equal((await wire.read(started)).activities.length, before);
  });

  it('32 W an event reaches the bot; an unknown one is left alone', async () => {
    const { token, conversationId } = await wire.token();
    const client = wire.client({ token, conversationId });
    const seen = follow(client);
    await until(() => seen.length >= 2);
    const from = { id: 'x' };
    void send(client, { type: 'event', name: 'wortlaut/command', value: { name: 'why' }, from });
    await until(() => seen.some((each) => isMessage(each) && each.text === 'gehört: {"name":"why"}'));
    await send(client, { type: 'event', name: 'nobody/knows', value: 1, from });
    await pause(30);
    assert.equal(seen.filter((each) => isMessage(each) && !fromUser(each)).length, 2);
  });

  it('33 W a button’s value is understood', async () => {
    const { token, conversationId } = await wire.token();
    const client = wire.client({ token, conversationId });
    const seen = follow(client);
    await until(() => seen.length > 0);
    const value = { question: 'q1', value: 'ja' };
    void send(client, { type: 'message', value, from: { id: 'x' }, channelData: { postBack: true } });
    const heard = await until(() => wire.house.heard.find(({ conv }) => conv === conversationId));
    assert.deepEqual(heard.incoming.value, value);
  });

  it('34 after 600 posts: first a friendly reply, then 429 with Retry-After; reading is never refused', async () => {
    const strict = await memoryWire({ env: { RATE_LIMITS: 'on' } });
    const started = await strict.start();
    const typing = () => strict.post(started, { type: 'typing' });
    const friendly = async () =>
      (await strict.read(started)).activities.filter((each) => isMessage(each) && each.text === 'limit.slow');
    for (let i = 0; i < 590; i += 1) await typing();
    assert.equal((await friendly()).length, 0);
    let last = await typing();
    for (let i = 0; i < 100 && last.status === 200; i += 1) last = await typing();
    // The first one too many was still taken, and the bot asked for patience in the conversation itself; the next is refused.
    assert.equal(last.status, 429);
    assert.equal((await friendly()).length, 1);
    const other = await strict.start();
    assert.equal((await strict.post(other, { type: 'message', text: 'andere' })).status, 200);
    assert.ok(Number(last.headers.get('retry-after')) >= 1);
    assert.match(((await last.json()) as Envelope).error.message, /Bitte warten Sie/);
    assert.equal((await friendly()).length, 1);
    strict.later(0.1);
    assert.equal((await strict.post(started, { type: 'typing' })).status, 200);
    await strict.close();
  });

  it('the question is in channelData as clients expect it, with buttons', async () => {
    const started = await wire.start();
    await wire.say(started, 'frage');
    await pause(30);
    const asked = (await wire.read(started)).activities.find(
      (each) => isMessage(each) && each.text.startsWith('Haben Sie'),
    );
    assert.ok(asked && isMessage(asked));
    const question = (asked.channelData as { question: object }).question;
    assert.deepEqual(Object.keys(question).sort(), ['choices', 'fact', 'id', 'optional', 'type', 'why']);
    const shown = asked as { inputHint?: string; suggestedActions?: { actions: unknown[] } };
    assert.equal(shown.suggestedActions?.actions.length, 3);
    assert.equal(shown.inputHint, 'expectingInput');
  });
});
