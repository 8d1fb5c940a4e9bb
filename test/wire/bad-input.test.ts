// Odd and hostile requests at the real server: what the framework would leak, hang on or die of, and what must not even be loaded.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { after, before, describe, it } from 'node:test';
import type { Handler } from '../../src/bot/route.ts';
import { route } from '../../src/bot/route.ts';
import type { MemoryHouse } from '../directline/support/memory-house.ts';
import { memoryHouse } from '../directline/support/memory-house.ts';
import { startWortlaut } from '../../scripts/local/wortlaut.ts';
import { newFolder } from '../../scripts/local/processes.ts';
import type { Wire } from '../directline/support/wire.ts';
import { memoryWire, wireAround } from '../directline/support/wire.ts';

type Problem = { error: { code: string; message: string } };

describe('bad input', () => {
  let wire: Wire<MemoryHouse>;
  /** What stands behind `/api/messages` in these tests: a handler that fails as it is told. */
  let fail: Handler = async () => ({ status: 200 });
  before(async () => {
    wire = await wireAround(memoryHouse(), { botFramework: (ask) => fail(ask) });
  });
  after(() => wire.close());
  const broken = async (how: Handler): Promise<{ status: number; text: string }> => {
    fail = how;
    const response = await wire.fetch('/api/messages', { method: 'POST', json: {} });
    return { status: response.status, text: await response.text() };
  };
  const alive = async (): Promise<void> => assert.equal((await fetch(`${wire.base}/healthz`)).status, 200);
  /** Raw bytes to the port. @returns everything that came back until the server closed, or after a while */
  async function raw(bytes: string): Promise<string> {
    const socket = connect({ port: wire.port, host: '127.0.0.1' });
    let text = '';
    socket.on('data', (data) => (text += data.toString()));
    socket.on('error', () => {});
    await once(socket, 'connect');
    socket.write(bytes);
    await new Promise((done) => {
      socket.once('close', done);
      setTimeout(done, 2_000).unref();
    });
    socket.destroy();
    return text;
  }
  const ENVELOPE = { error: { code: 'ServiceError', message: 'Something went wrong on our side. Please try again.' } };

  it('traps 1 and 2: what the router gets is an async handler with two arguments', () => {
    const made = route(
      { log: () => undefined, addressOf: () => '', measure: () => undefined, room: { taken: 0 } },
      'x',
      async () => ({
        status: 200,
      }),
    );
    assert.equal(made.length, 2);
    assert.equal(made.constructor.name, 'AsyncFunction');
  });
  it('trap 3: an async handler that throws: the fixed envelope, not a word of the error', async () => {
    const { status, text } = await broken(async () => {
      throw new Error('Geheimnis der Kundin');
    });
    assert.equal(status, 500);
    assert.deepEqual(JSON.parse(text), ENVELOPE);
    assert.ok(!JSON.stringify(wire.log).includes('Geheimnis'));
  });
  it('traps 4 and 8: unknown addresses get the envelope in JSON, by any method', async () => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH']) {
      const response = await wire.fetch('/api/nirgends', { method });
      assert.equal(response.status, 404);
      assert.equal(((await response.json()) as Problem).error.code, 'NotFound');
    }
  });
  it('trap 5: a handler that throws at once: the same, and the process lives', async () => {
    const { status, text } = await broken(() => {
      throw new TypeError('Geheimnis');
    });
    assert.equal(status, 500);
    assert.deepEqual(JSON.parse(text), ENVELOPE);
    await alive();
  });
  it('trap 6: a handler that answers nothing: the same, not a hang', async () => {
    const { status, text } = await broken((async () => undefined) as unknown as Handler);
    assert.equal(status, 500);
    assert.deepEqual(JSON.parse(text), ENVELOPE);
  });
  it('trap 7: an answer that breaks off while it is sent: the connection ends, the process lives', async () => {
    async function* half(): AsyncIterable<Uint8Array> {
      yield Buffer.from('ein Anfang');
      throw new Error('Geheimnis');
    }
    fail = async () => ({ status: 200, body: half(), headers: { 'content-type': 'text/plain' } });
    await assert.rejects(async () => (await wire.fetch('/api/messages', { method: 'POST', json: {} })).text());
    await alive();
  });
  it('trap 9: nothing tells what the server is made of', async () => {
    const { headers } = await fetch(`${wire.base}/healthz`);
    assert.ok(!/restify|node/i.test(`${headers.get('server') ?? ''}${headers.get('x-powered-by') ?? ''}`));
  });
  it('trap 10: OPTIONS is answered everywhere, 204', async () => {
    for (const path of ['/', '/v3/directline/conversations', '/api/nirgends'])
      assert.equal((await fetch(wire.base + path, { method: 'OPTIONS' })).status, 204);
  });
  it('trap 11: a slash at the end changes nothing', async () => {
    assert.equal((await fetch(`${wire.base}/healthz/`)).status, 200);
  });
  it('trap 12: too large: 413 in the envelope, announced or not', async () => {
    const begun = await wire.start();
    const path = `/conversations/${begun.conversationId}/activities`;
    const huge = { type: 'message', text: 'x'.repeat(100_000) };
    const announced = await wire.fetch(path, { method: 'POST', token: begun.token, json: huge });
    assert.equal(announced.status, 413);
    assert.equal(((await announced.json()) as Problem).error.code, 'MessageSizeTooBig');
    const chunk = `ffff\r\n${'x'.repeat(0xffff)}\r\n`;
    const head = `POST /v3/directline${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${begun.token}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
    assert.match(await raw(head + chunk + chunk), /^HTTP\/1\.1 413 /);
    await alive();
  });
  it('trap 13: a body of another type than JSON is 400', async () => {
    const begun = await wire.start();
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded']) {
      const response = await wire.fetch(`/conversations/${begun.conversationId}/activities`, {
        method: 'POST',
        token: begun.token,
        headers: { 'content-type': type },
        body: '{"type":"message"}',
      });
      assert.equal(response.status, 400, type);
    }
  });
  it('trap 14: a form with files where none is awaited leaves nothing on the disk', async () => {
    const begun = await wire.start();
    const form = new FormData();
    form.set('file', new File(['Inhalt'], 'x.png'));
    const files = (): string[] => readdirSync(tmpdir()).filter((name) => /^(upload_|[0-9a-f]{25,})/.test(name));
    const here = files();
    const path = `/conversations/${begun.conversationId}/activities`;
    assert.equal((await wire.fetch(path, { method: 'POST', token: begun.token, body: form })).status, 400);
    assert.deepEqual(files(), here);
  });
  it('trap 15: half-open requests: everybody else is served meanwhile', async () => {
    const sockets = await Promise.all(
      Array.from({ length: 300 }, async () => {
        const socket = connect({ port: wire.port, host: '127.0.0.1' });
        socket.on('error', () => {});
        await once(socket, 'connect');
        socket.write('POST /api/chat/token HTTP/1.1\r\nHost: x\r\nContent-Le');
        return socket;
      }),
    );
    await alive();
    const begun = await wire.start();
    assert.ok(await wire.say(begun, 'hallo'));
    for (const socket of sockets) socket.destroy();
  });
  it('trap 16: an upgrade where there is no stream is refused, not left hanging', async () => {
    const upgrade =
      'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';
    for (const path of ['/', '/healthz', '/v3/directline/conversations/x/activities'])
      assert.match(await raw(`GET ${path} HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n`), /^HTTP\/1\.1 404 /, path);
  });
  it('an offer to speak HTTP/2 instead is passed over: Java’s client makes it with every first request, and got 404 for all', async () => {
    const offer = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n';
    const answer = await raw(`GET /healthz HTTP/1.1\r\nHost: x\r\n${offer}\r\n`);
    assert.match(answer, /^HTTP\/1\.1 200 [^]*\{"status":"ok"\}$/);
    const begun = await wire.start();
    const path = `/v3/directline/conversations/${begun.conversationId}/activities`;
    const body = '{"type":"message","text":"hallo"}';
    const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${begun.token}\r\nContent-Type: application/json\r\n`;
    assert.match(await raw(`${head}${offer}Content-Length: ${body.length}\r\n\r\n${body}`), /^HTTP\/1\.1 200 /);
    // Where a stream is, an offer of something else is none of a WebSocket either.
    assert.match(
      await raw(`GET ${path.replace('activities', 'stream')} HTTP/1.1\r\nHost: x\r\n${offer}\r\n`),
      /^HTTP\/1\.1 426 /,
    );
  });
  it('bytes that are no HTTP, methods that are none, addresses that do not decode', async () => {
    assert.match(await raw('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'), /^HTTP\/1\.1 400 |^$/);
    assert.match(await raw('PROPFIND / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), /^HTTP\/1\.1 405 /);
    assert.match(await raw('GET /%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), /^HTTP\/1\.1 400 /);
    assert.match(await raw(`GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(70_000)}\r\n\r\n`), /^HTTP\/1\.1 431 |^$/);
    await alive();
  });
  it('a ticket opens one socket; shown again it opens none', async () => {
    const begun = await wire.start();
    const { socket } = await wire.socket(begun.streamUrl);
    await assert.rejects(wire.socket(begun.streamUrl), /401/);
    socket.close();
  });
});

describe('the open door at /api/messages', () => {
  it('trap 17: without an id it is 404 for every body, and the SDK is not in the process', async () => {
    const closed = await memoryWire();
    for (const json of [{}, [], { type: 'message', serviceUrl: 'http://127.0.0.1:9/ssrf' }])
      assert.equal((await closed.fetch('/api/messages', { method: 'POST', json })).status, 404);
    await closed.close();
    const folder = newFolder('door');
    const trace = `data:text/javascript,${encodeURIComponent(
      `process.on('exit', () => { const { createRequire } = process.getBuiltinModule('node:module');
       const names = Object.keys(createRequire(${JSON.stringify(import.meta.url)}).cache);
       console.error('LOADED ' + names.filter((name) => /node_modules.(botbuilder|botframework|openai|ioredis|nodemailer)/.test(name)).length); });`,
    )}`;
    const server = await startWortlaut({ DATA_DIR: folder.path }, { flags: ['--import', trace] });
    assert.equal((await fetch(`${server.address}/api/messages`, { method: 'POST' })).status, 404);
    await server.end();
    assert.match(server.output(), /LOADED 0/);
    folder.remove();
  });
});
