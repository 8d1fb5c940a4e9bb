// Conformance list of the Direct Line, 56 to 62: ending, files, CORS, the failing path.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Activity } from 'botframework-directlinejs';
import type { MemoryHouse } from './support/memory-house.ts';
import type { Started, Wire } from './support/wire.ts';
import { follow, memoryWire, send, until } from './support/wire.ts';

const PNG = Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1');
const TYPE = 'application/vnd.microsoft.activity';
/** `ConnectionStatus.Ended` of the client, which is loaded only once its globals are there. */
const ENDED = 5;
const FORUM = 'https://forum.example';
type Shown = { name: string; contentType: string; contentUrl: string };
const attachmentsOf = (each: Activity | undefined): Shown[] => (each as { attachments?: Shown[] }).attachments ?? [];

/** Every door of a conversation. */
const DOORS = (conv: string): [method: string, path: string][] => [
  ['GET', `/conversations/${conv}`],
  ['GET', `/conversations/${conv}/activities`],
  ['POST', `/conversations/${conv}/activities`],
  ['POST', `/conversations/${conv}/upload`],
  ['POST', '/tokens/refresh'],
  ['POST', '/conversations'],
  ['GET', '/api/case'],
  ['DELETE', '/api/case'],
  ['POST', '/api/case/links'],
];

describe('ending, files, CORS', () => {
  let wire: Wire<MemoryHouse>;
  before(async () => (wire = await memoryWire({ env: { ALLOWED_ORIGINS: FORUM } })));
  after(() => wire.close());
  const upload = (of: Started, init: RequestInit, query = '') =>
    wire.fetch(`/conversations/${of.conversationId}/upload${query}`, { method: 'POST', token: of.token, ...init });
  const form = (names: string[], files: [string, Buffer, string?][]): FormData => {
    const made = new FormData();
    const attachments = names.map((name) => ({ contentType: 'image/png', name }));
    const activity = { type: 'message', text: 'Hier', attachments };
    made.append('activity', new Blob([JSON.stringify(activity)], { type: TYPE }), 'blob');
    for (const [name, bytes, type = 'image/png'] of files)
      made.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
    return made;
  };
  const newest = async (of: Started) => (await wire.read(of)).activities.findLast((each) => each.from.role === 'user');

  it('56 W "löschen": endOfConversation, then the conversation is over everywhere', async () => {
    const { token, conversationId } = await wire.token();
    const client = wire.client({ token, conversationId });
    let end: unknown;
    const seen = follow(client, (error) => (end = error));
    const polling = wire.client({ token, conversationId, webSocket: false });
    const statuses: number[] = [];
    polling.connectionStatus$.subscribe((status) => statuses.push(status));
    follow(polling);
    await until(() => seen.length === 2);
    const fresh = ((await (await wire.fetch('/tokens/refresh', { method: 'POST', token })).json()) as Started).token;
    await send(client, { text: 'löschen' });
    await until(() => seen.some(({ type }) => (type as string) === 'endOfConversation'));
    await until(() => statuses.includes(ENDED));
    await until(() => String(end).includes('conversation ended'));
    for (const [method, path] of DOORS(conversationId)) {
      const json = method === 'POST' ? { json: { type: 'message', text: 'x', once: 'x'.repeat(16) } } : {};
      assert.equal((await wire.fetch(path, { method, token: fresh, ...json })).status, 404, path);
    }
    assert.equal(wire.house.has(conversationId), false);
    // The token that was never refreshed may begin its conversation, also anew; a deleted one stays deleted at every door. Its
    // refresh was answered with another such token.
    for (const [method, path] of DOORS(conversationId)) {
      const json = method === 'POST' ? { json: { type: 'message', text: 'x', once: 'x'.repeat(16) } } : {};
      const answer = await wire.fetch(path, { method, token, ...json });
      assert.equal(answer.status, 404, path);
      const { error } = (await answer.json()) as { error: { code: string } };
      assert.equal(error.code, 'NotFound', path);
    }
  });

  it('57 past its life a conversation is 404', async () => {
    const started = await wire.start();
    wire.house.expire(started.conversationId);
    const poll = await wire.fetch(`/conversations/${started.conversationId}/activities`, { token: started.token });
    assert.equal(poll.status, 404);
  });

  it('58 W the client itself uploads files: fetched where the page has them, one message under their names', async () => {
    const page = createServer((request, response) =>
      response.end(request.url === '/b' ? Buffer.concat([PNG, Buffer.from('b')]) : PNG),
    );
    await new Promise<void>((done) => page.listen(0, '127.0.0.1', done));
    const at = `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
    const { token, conversationId } = await wire.token();
    const client = wire.client({ token, conversationId });
    const seen = follow(client);
    await until(() => seen.length === 2);
    const attachments = ['Grüße 1.png', 'b.png', 'b.png'].map((name, i) => ({
      name, contentType: 'image/png', contentUrl: `${at}/${i === 0 ? 'a' : 'b'}`,
    })); // prettier-ignore
    const id = await send(client, { text: 'Hier sind sie', attachments });
    const echo = await until(() => seen.find((each) => each.id === id));
    assert.equal((echo as { text?: string }).text, 'Hier sind sie');
    assert.deepEqual(attachmentsOf(echo).map(({ name }) => name), ['Grüße 1.png', 'b.png', 'b (1).png']); // prettier-ignore
    const sizes = await Promise.all(
      attachmentsOf(echo).map(async ({ contentUrl }) => (await (await fetch(contentUrl)).arrayBuffer()).byteLength),
    );
    assert.equal(sizes[0], PNG.length);
    assert.equal(wire.house.files(conversationId).length, 3);
    page.closeAllConnections();
    page.close();
  });

  it('58 uploads: as DirectLineJS sends them, in another order, twice the same name, the documented forms', async () => {
    const started = await wire.start();
    const two = form(['Grüße 1.png', 'b.png'], [['b.png', PNG], ['Grüße 1.png', PNG]]); // prettier-ignore
    const response = await upload(started, { body: two });
    assert.equal(response.status, 200);
    const { id } = (await response.json()) as { id: string };
    const echo = await newest(started);
    assert.equal(echo?.id, id);
    assert.deepEqual(attachmentsOf(echo).map(({ name }) => name), ['Grüße 1.png', 'b.png']); // prettier-ignore
    assert.equal((echo as { text?: string }).text, 'Hier');
    await upload(started, { body: form(['a.png', 'a.png'], [['a.png', PNG], ['a.png', PNG]]) }); // prettier-ignore
    assert.deepEqual(attachmentsOf(await newest(started)).map(({ name }) => name), ['a.png', 'a (2).png']); // prettier-ignore
    const headers = { 'content-type': 'image/png', 'content-disposition': 'name="file"; filename="../../c.png"' };
    assert.equal((await upload(started, { body: new Uint8Array(PNG), headers })).status, 200);
    assert.deepEqual(attachmentsOf(await newest(started)).map(({ name }) => name), ['c.png']); // prettier-ignore
    // The example of the documentation: no name on the activity part, no closing boundary.
    const text =
      '----DEMO\r\nContent-Type: image/jpeg\r\nContent-Disposition: form-data; name="file"; filename="d.png"\r\n\r\n' +
      `${PNG.toString('latin1')}\r\n` +
      `----DEMO\r\nContent-Type: ${TYPE}\r\n\r\n{"type":"message","from":{"id":"user"},"text":"Hey!"}\r\n`;
    const multipart = { 'content-type': 'multipart/form-data; boundary=--DEMO' };
    assert.equal((await upload(started, { body: Buffer.from(text, 'latin1'), headers: multipart })).status, 200);
    assert.deepEqual(wire.house.files(started.conversationId).at(-1)?.bytes, PNG);
  });

  it('59 the token names the user; too large 413, not allowed 415, and nothing stays behind', async () => {
    const started = await wire.start({ user: { id: 'dl_mia' } });
    await upload(started, { body: form(['a.png'], [['a.png', PNG]]) }, '?userId=dl_other');
    assert.equal((await newest(started))?.from.id, 'dl_mia');
    const kept = wire.house.files(started.conversationId).length;
    const big = Buffer.concat([PNG, Buffer.alloc(15 * 1024 * 1024)]);
    assert.equal((await upload(started, { body: form(['a.png'], [['a.png', big]]) })).status, 413);
    const svg = Buffer.from('<svg onload="x()"/>');
    assert.equal((await upload(started, { body: form(['ok.png', 'x.png'], [['ok.png', PNG], ['x.png', svg]]) })).status, 415); // prettier-ignore
    const huge = await upload(started, {
      body: new Uint8Array(0),
      headers: { 'content-type': 'image/png', 'content-disposition': 'name="file"; filename="x.png"' },
    });
    assert.equal(huge.status, 415);
    assert.equal((await upload(started, { body: form([], []) })).status, 400);
    const six = Array.from({ length: 6 }, (_, i): [string, Buffer] => [`${i}.png`, PNG]);
    assert.equal((await upload(started, { body: form([], six) })).status, 413);
    assert.equal(
      (await upload(started, { body: 'x', headers: { 'content-type': 'multipart/form-data' } })).status,
      400,
    );
    assert.equal(wire.house.files(started.conversationId).length, kept);
    const foreign = await wire.start();
    assert.equal((await upload({ ...started, token: foreign.token }, { body: form([], []) })).status, 403);
  });

  it('60 the address of a file needs its signature, dies after 60 minutes, and only downloads', async () => {
    const started = await wire.start();
    await upload(started, { body: form(['Grüße.png'], [['Grüße.png', PNG]]) });
    const url = attachmentsOf(await newest(started))[0]?.contentUrl ?? '';
    assert.equal(url.includes(started.conversationId), false);
    const response = await fetch(url);
    assert.equal(response.status, 200);
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), PNG);
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment; .*UTF-8''Gr%C3%BC%C3%9Fe\.png/);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
    assert.match(response.headers.get('content-security-policy') ?? '', /^sandbox/);
    assert.equal((await fetch(url.split('?')[0] ?? '')).status, 401);
    assert.equal((await fetch(`${url.slice(0, -4)}AAAA`)).status, 403);
    assert.equal((await fetch(url.replace('/f1?', '/f2?'))).status, 403);
    wire.later(61 / 60);
    assert.equal((await fetch(url)).status, 403);
    const fresh = attachmentsOf(await newest(started))[0]?.contentUrl ?? '';
    assert.equal((await fetch(fresh)).status, 200);
    assert.equal((await fetch(fresh, { method: 'HEAD' })).status, 200);
    wire.house.expire(started.conversationId);
    assert.equal((await fetch(fresh)).status, 404);
  });

  it('61 preflights and errors carry CORS headers for listed origins alone', async () => {
    const path = `${wire.base}/v3/directline/conversations`;
    const ask = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,x-ms-bot-agent',
    };
    const listed = await fetch(path, { method: 'OPTIONS', headers: { origin: FORUM, ...ask } });
    assert.equal(listed.status, 204);
    assert.equal(listed.headers.get('access-control-allow-origin'), FORUM);
    assert.match(listed.headers.get('access-control-allow-headers') ?? '', /authorization.*x-ms-bot-agent/);
    assert.equal(listed.headers.get('access-control-allow-credentials'), null);
    const other = await fetch(path, { method: 'OPTIONS', headers: { origin: 'https://evil.example', ...ask } });
    assert.equal(other.headers.get('access-control-allow-origin'), null);
    const started = await wire.start();
    const of = `/conversations/${started.conversationId}/activities`;
    const headers = { origin: FORUM };
    const text = 'x'.repeat(20_001);
    const answers = [
      await wire.fetch(of, { headers }),
      await wire.fetch(of, { headers, token: 'x.y.z' }),
      await fetch(`${wire.base}/api/nothing`, { headers }),
      await wire.fetch(of, { headers, method: 'POST', token: started.token, json: { type: 'message', text } }),
    ];
    assert.deepEqual(answers.map(({ status }) => status), [401, 403, 404, 413]); // prettier-ignore
    for (const answer of answers) {
      assert.equal(answer.headers.get('access-control-allow-origin'), FORUM);
      assert.equal(answer.headers.get('vary'), 'Origin');
    }
    const evil = await wire.fetch(of, { headers: { origin: 'https://evil.example' }, token: started.token });
    assert.equal(evil.status, 403);
  });

  it('62 what fails inside shows nothing of itself', async () => {
    const broken = await memoryWire();
    broken.house.view = () => Promise.reject(new Error('Frau Müller, IBAN DE00'));
    const started = await broken.start();
    const response = await broken.fetch('/api/case', { token: started.token });
    assert.equal(response.status, 500);
    assert.deepEqual(await response.json(), {
      error: { code: 'ServiceError', message: 'Something went wrong on our side. Please try again.' },
    });
    assert.ok(broken.log.some(({ status }) => status === 500));
    assert.equal(JSON.stringify(broken.log).includes('Müller'), false);
    await broken.close();
  });
});
