// Conformance list of the Direct Line, 10 to 17: starting, with raw requests and with Microsoft's client.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Activity } from 'botframework-directlinejs';
import type { MemoryHouse } from './support/memory-house.ts';
import type { Started, Wire } from './support/wire.ts';
import { follow, memoryWire, send, pause, SECRET, until } from './support/wire.ts';

describe('starting', () => {
  let wire: Wire<MemoryHouse>;
  before(async () => (wire = await memoryWire()));
  after(() => wire.close());
  const begin = (token: string, init: RequestInit = {}) =>
    wire.fetch('/conversations', { method: 'POST', token, ...init });
  const texts = (list: Activity[]) => list.flatMap((each) => (each.type === 'message' ? [each.text] : []));

  it('10 W the client renews its token and goes on with the new one', async () => {
    const { token, conversationId } = await wire.token();
    const headers: string[] = [];
    const client = wire.client({ token, conversationId });
    const seen = follow(client);
    await until(() => texts(seen).length === 1);
    wire.later(0.25);
    // What the client's timer does after 15 minutes, done now.
    const inner = client as unknown as {
      refreshToken(): { subscribe(next: (token: string) => void): void };
      token: string;
    };
    const before = inner.token;
    await new Promise<void>((done) =>
      inner.refreshToken().subscribe((fresh) => {
        headers.push(fresh);
        inner.token = fresh;
        done();
      }),
    );
    assert.notEqual(headers[0], before);
    await send(client, { type: 'message', text: 'weiter', from: { id: 'x' } });
    await until(() => texts(seen).includes('gehört: weiter'));
  });

  it('11 the first start is 201 with an absolute stream address, whatever the body', async () => {
    const bodies = ['{}', '{"user":{}}', undefined, '{"user":{"id":"dl_x"},"locale":"de-DE"}'];
    for (const body of bodies) {
      const { token, conversationId } = await wire.token();
      const response = await begin(token, {
        ...(body !== undefined && { body }),
        headers: { 'content-type': 'application/json' },
      });
      assert.equal(response.status, 201, String(body));
      const started = (await response.json()) as Started;
      assert.equal(started.conversationId, conversationId);
      assert.match(started.streamUrl, /^ws:\/\/localhost:\d+\/v3\/directline\/conversations\/[\w-]{22}\/stream\?/);
    }
  });

  it('12 the same token again: 200, same conversation, fresh address, one greeting', async () => {
    const { token } = await wire.token();
    const first = (await (await begin(token)).json()) as Started;
    const again = await begin(token);
    assert.equal(again.status, 200);
    const second = (await again.json()) as Started;
    assert.equal(second.conversationId, first.conversationId);
    assert.notEqual(second.streamUrl, first.streamUrl);
    assert.equal(texts((await wire.read(second)).activities).length, 1);
    const both = await wire.token();
    const statuses = await Promise.all([begin(both.token), begin(both.token)]);
    assert.deepEqual(new Set(statuses.map(({ status }) => status)), new Set([200, 201]));
  });

  it('13 W the greeting that was there before the socket arrives once', async () => {
    const { token } = await wire.token();
    await begin(token);
    for (const options of [{ token }, { token, webSocket: false }]) {
      const client = wire.client(options);
      const seen = follow(client);
      await until(() => texts(seen).length > 0);
      await pause(250);
      assert.deepEqual(texts(seen), ['Guten Tag. Was ist passiert?']);
    }
  });

  it('14 W the locale of the start chooses the language of the greeting', async () => {
    for (const [locale, word] of [
      ['en-GB', 'Good day'],
      [undefined, 'Guten Tag'],
    ] as const) {
      const { token } = await wire.token();
      const client = wire.client({ token, ...(locale && { conversationStartProperties: { locale } }) });
      const seen = follow(client);
      const text = await until(() => texts(seen)[0]);
      assert.ok(text.startsWith(word));
    }
  });

  it('15 and 16 the id of the token counts, not the one of the body or of setUserId', async () => {
    const { token, conversationId } = await wire.token({ user: { id: 'dl_mia' } });
    const client = wire.client({ token, conversationId });
    client.setUserId('x');
    const seen = follow(client);
    await until(() => seen.length > 0);
    const message = { type: 'message', text: 'ich', from: { id: 'dl_other' } } as const;
    await send(client, message);
    const heard = await until(() => wire.house.heard.find(({ conv }) => conv === conversationId));
    assert.equal(heard.user, 'dl_mia');
    const echo = await until(() => seen.find((each) => each.from.role === 'user'));
    assert.equal(echo.from.id, 'dl_mia');
  });

  it('17 while shutting down a start is 503 and leaves no half conversation', async () => {
    const slow = await memoryWire();
    const started = await slow.start();
    slow.house.turnMs = 600;
    await slow.say(started, 'langsam');
    const { token, conversationId } = await slow.token();
    const other = await slow.token();
    /** A request of which only the beginning has come when the server closes: the rest is sent then. */
    const half = async (of: string, from: number) => {
      const head = `POST /v3/directline/conversations HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${of}\r\nContent-Type: application/json\r\n`;
      const whole = `${head}Content-Length: 2\r\n\r\n{}`;
      const socket = connect({ port: slow.port, host: '127.0.0.1' });
      let text = '';
      socket.on('data', (data) => (text += data.toString()));
      await once(socket, 'connect');
      socket.write(whole.slice(0, from));
      return { rest: () => socket.write(whole.slice(from)), over: once(socket, 'close').then(() => text) };
    };
    // One was heard of before it, of the other not even the head was there.
    const requests = [await half(token, -1), await half(other.token, 40)];
    await pause(100);
    const closing = slow.server.close();
    requests.forEach(({ rest }) => rest());
    for (const { over } of requests) assert.match(await over, /^HTTP\/1\.1 503 [^]*ServiceError/);
    for (const conv of [conversationId, other.conversationId]) assert.equal(slow.house.has(conv), false);
    await closing;
  });

  it('a secret starts by itself, a conversation made by one token is closed to another', async () => {
    const response = await begin(SECRET, { headers: { 'content-type': 'application/json' }, body: '{"locale":"en"}' });
    assert.equal(response.status, 201);
    const started = (await response.json()) as Started;
    assert.match(texts((await wire.read(started)).activities)[0] ?? '', /^Good day/);
  });
});
