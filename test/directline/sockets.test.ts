// Conformance list of the Direct Line, 46 to 54: sockets, raw and with Microsoft's client.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Activity } from 'botframework-directlinejs';
import { BEAT_MS } from '../../src/bot/directline/stream.ts';
import type { MemoryHouse } from './support/memory-house.ts';
import type { Started, Wire } from './support/wire.ts';
import { follow, listen, memoryWire, pause, until } from './support/wire.ts';

const textOf = (each: Activity): string => (each.type === 'message' ? (each.text ?? '') : '');
const status = (url: string, headers: Record<string, string> = {}): Promise<string> =>
  listen(url, headers).then(({ socket }) => {
    socket.terminate();
    return 'open';
  }, String);

describe('sockets', () => {
  let wire: Wire<MemoryHouse>;
  before(async () => (wire = await memoryWire({ env: { ALLOWED_ORIGINS: 'https://forum.example' } })));
  after(() => wire.close());
  const again = async (of: Started, watermark?: string): Promise<string> => {
    const query = watermark === undefined ? '' : `?watermark=${watermark}`;
    const response = await wire.fetch(`/conversations/${of.conversationId}${query}`, { token: of.token });
    return ((await response.json()) as Started).streamUrl;
  };

  it('46 without a ticket, with a wrong, a used, a foreign or an old one: 401 before the upgrade', async () => {
    const started = await wire.start();
    const other = await wire.start();
    const url = new URL(started.streamUrl);
    const without = `${url.origin}${url.pathname}`;
    assert.match(await status(without), /401/);
    assert.match(await status(`${without}?t=abc`), /401/);
    assert.match(await status(started.streamUrl.replace(started.conversationId, other.conversationId)), /401/);
    assert.equal(await status(started.streamUrl), 'open');
    assert.match(await status(started.streamUrl), /401/);
    const late = await again(started);
    wire.later(61 / 3600);
    assert.match(await status(late), /401/);
  });

  it('46 while the store is away nobody can say whether a ticket was used: 503, and it is still good afterwards', async () => {
    const started = await wire.start();
    wire.house.down = true;
    assert.match(await status(started.streamUrl), /503/);
    wire.house.down = false;
    assert.equal(await status(started.streamUrl), 'open');
  });

  it('46 that the store is away is one line of the log, and one when it is back: every page that came back was a line', async () => {
    const own = await memoryWire();
    const { streamUrl } = await own.start();
    const told = () =>
      own.log.filter(({ what }) => what.startsWith('upgrade.failed')).map(({ what, count }) => [what, count]);
    own.house.down = true;
    for (let n = 0; n < 5; n += 1) assert.match(await status(streamUrl), /503/);
    assert.deepEqual(told(), [['upgrade.failed', undefined]]);
    own.house.down = false;
    assert.match(await status(`${streamUrl}x`), /401/, 'a wrong ticket says nothing of the store');
    assert.equal(told().length, 1);
    assert.equal(await status(streamUrl), 'open');
    assert.deepEqual(told().at(-1), ['upgrade.failed.over', 5]);
    await own.close();
  });

  it('46 a ticket that is looked at while the server closes opens nothing: its socket was open until it was cut', async () => {
    const own = await memoryWire();
    const { streamUrl } = await own.start();
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<void>();
    own.house.once = async () => {
      asked.resolve();
      await answer.promise;
      return true;
    };
    const came = status(streamUrl);
    await asked.promise;
    const closed = own.close();
    answer.resolve();
    assert.match(await came, /503/);
    await closed;
  });

  it('47 an origin that is not listed: 403; listed and own ones are let in', async () => {
    const started = await wire.start();
    assert.match(await status(await again(started), { origin: 'https://evil.example' }), /403/);
    const own = wire.base.replace('localhost', '127.0.0.1');
    for (const origin of ['https://forum.example', wire.base, own, wire.base.replace('localhost', '[::1]')])
      assert.equal(await status(await again(started), { origin }), 'open', origin);
  });

  it('48 what a client sends is ignored, 2 KB close the socket, and the process lives', async () => {
    const started = await wire.start();
    const { socket, closed } = await wire.socket(started.streamUrl);
    for (const data of ['', 'hallo', '{"activities":[]}']) socket.send(data);
    await pause(30);
    assert.equal(socket.readyState, socket.OPEN);
    socket.send('x'.repeat(2048));
    assert.equal((await closed).code, 1009);
    assert.equal((await fetch(`${wire.base}/healthz`)).status, 200);
    assert.equal((await wire.read(started)).activities.length, 2);
  });

  it('49 and 53 only empty frames and sets go out; an idle socket hears from us; a dead peer is dropped', async () => {
    const quick = await memoryWire({ beatMs: 50 });
    const started = await quick.start();
    const { frames, socket, closed } = await quick.socket(started.streamUrl);
    await until(() => frames.filter((frame) => frame === '').length >= 2);
    for (const frame of frames.filter((each) => each !== ''))
      assert.ok(Array.isArray((JSON.parse(frame) as Started & { activities: [] }).activities));
    // A peer that answers no ping: the socket below stops reading.
    const raw = (socket as unknown as { _socket: { pause(): void; resume(): void } })._socket;
    // Three beats, if both have the machine; where the server had less of it the peer is silent for longer.
    for (let ms = 300; socket.readyState !== socket.CLOSED; ms *= 2) {
      raw.pause();
      await pause(ms);
      raw.resume();
      await pause(50);
    }
    assert.equal((await closed).code, 1006);
    // With 25 seconds a beat the third came after 75, where a minute is promised.
    assert.ok(BEAT_MS <= 30_000 && 3 * BEAT_MS <= 60_000);
    await quick.close();
  });

  it('50 W the server cuts the socket in a burst: nothing is missing, nothing twice', async () => {
    const { token, conversationId } = await wire.token();
    const client = wire.client({ token, conversationId });
    const seen = follow(client);
    await until(() => seen.length === 2);
    wire.house.fill(conversationId, 20);
    const inner = client as unknown as { streamUrl: string };
    const before = inner.streamUrl;
    // Four more sockets: the fifth closes the oldest, which is the client's.
    const started = { conversationId, token: client as never } as unknown as Started;
    const fresh = ((await (await wire.fetch('/tokens/refresh', { method: 'POST', token })).json()) as Started).token;
    for (let i = 0; i < 4; i += 1) await wire.socket(await again({ ...started, token: fresh }, '0'));
    wire.house.fill(conversationId, 20);
    await until(() => seen.length >= 42, 30_000);
    assert.notEqual(inner.streamUrl, before);
    assert.equal(seen.length, 42);
    assert.equal(new Set(seen.map(({ id }) => id)).size, 42);
  });

  it('51 a reconnect without a watermark gets only what comes after', async () => {
    const started = await wire.start();
    wire.house.fill(started.conversationId, 3);
    const later = await wire.socket(await again(started));
    const empty = await wire.socket(await again(started, ''));
    const some = await wire.socket(await again(started, '4'));
    wire.house.say(started.conversationId, 'neu');
    await until(() => [later, empty, some].every((each) => each.activities().some((a) => textOf(a) === 'neu')));
    assert.deepEqual(
      [later, empty, some].map((each) => each.activities().length),
      [1, 6, 2],
    );
  });

  it('51 a reconnect with a watermark from beyond the log hears what comes: it was deaf until the log was as long', async () => {
    const started = await wire.start();
    const beyond = await wire.socket(await again(started, '99'));
    await pause(50);
    for (const text of ['neu', 'noch etwas']) {
      wire.house.say(started.conversationId, text);
      await until(() => beyond.activities().some((each) => textOf(each) === text));
    }
    assert.equal(beyond.activities().length, 2);
  });

  it('52 four sockets hear everything; the fifth closes the first', async () => {
    const started = await wire.start();
    const five = [];
    for (let i = 0; i < 5; i += 1) five.push(await wire.socket(await again(started, '0')));
    assert.deepEqual(await five[0]?.closed, { code: 4000, reason: 'collision' });
    wire.house.fill(started.conversationId, 150);
    const rest = five.slice(1);
    await until(() => rest.every((each) => each.activities().length === 152));
    for (const each of rest) assert.equal(new Set(each.activities().map(({ id }) => id)).size, 152);
    for (const frame of rest[0]?.frames ?? [])
      assert.ok(frame === '' || (JSON.parse(frame) as { activities: [] }).activities.length <= 100);
  });

  it('54 a plain GET of a stream is 426', async () => {
    const started = await wire.start();
    assert.equal((await fetch(started.streamUrl.replace(/^ws/, 'http'))).status, 426);
  });

  it('an upgrade of another path is answered and closed', async () => {
    const { port } = new URL(wire.base);
    const answer = await new Promise<string>((done) => {
      let text = '';
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'),
      );
      socket.on('data', (data) => (text += String(data)));
      socket.on('close', () => done(text));
    });
    assert.match(answer, /^HTTP\/1.1 404/);
  });
});
