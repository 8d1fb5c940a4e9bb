// `/api/messages`: closed without credentials, and with them only for signed requests of known channels.
import assert from 'node:assert/strict';
import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { isChannelAddress } from '../../src/bot/botframework/allowlist.ts';
import { openBotFramework } from '../../src/bot/botframework/index.ts';
import type { MemoryHouse } from '../directline/support/memory-house.ts';
import { memoryHouse } from '../directline/support/memory-house.ts';
import type { Wire } from '../directline/support/wire.ts';
import { memoryWire, wireAround } from '../directline/support/wire.ts';

const APP = { id: 'our-app', password: 'not-used-here', type: 'MultiTenant' as const, tenantId: '', services: [] };
const ISSUER = 'https://issuer.example';
const SERVICE = 'https://smba.trafficmanager.net/emea/';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
function signed(claims: Record<string, unknown> = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const payload = { iss: ISSUER, aud: APP.id, serviceurl: SERVICE, iat: now, nbf: now - 10, exp: now + 600, ...claims };
  const text = `${encode({ alg: 'RS256', typ: 'JWT', kid: 'channel' })}.${encode(payload)}`;
  return `Bearer ${text}.${createSign('RSA-SHA256').update(text).sign(privateKey).toString('base64url')}`;
}
const activity = (more: Record<string, unknown> = {}) => ({
  type: 'message',
  id: 'a1',
  text: 'hallo',
  channelId: 'msteams',
  serviceUrl: SERVICE,
  deliveryMode: 'expectReplies',
  from: { id: '29:anna' },
  recipient: { id: '28:bot' },
  conversation: { id: 'chat-1' },
  locale: 'de-DE',
  ...more,
});

describe('/api/messages', () => {
  const issuer = createServer((request, response) => {
    const { port } = issuer.address() as AddressInfo;
    const key = { ...publicKey.export({ format: 'jwk' }), kid: 'channel', use: 'sig', endorsements: ['msteams'] };
    const body =
      request.url === '/keys' ? { keys: [key] } : { issuer: ISSUER, jwks_uri: `http://127.0.0.1:${port}/keys` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  let wire: Wire<MemoryHouse>;
  before(async () => {
    await new Promise<void>((done) => issuer.listen(0, '127.0.0.1', done));
    const metadata = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/openid`;
    const house = memoryHouse();
    const cloud = { ToBotFromChannelOpenIdMetadataUrl: metadata, ToBotFromChannelTokenIssuer: ISSUER };
    const botFramework = openBotFramework({ app: APP, house, log: () => undefined, cloud });
    wire = await wireAround(house, { botFramework });
  });
  after(async () => {
    await wire.close();
    issuer.closeAllConnections();
    issuer.close();
  });
  const post = (body: unknown, authorization?: string) =>
    wire.fetch('/api/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
      body: JSON.stringify(body),
    });
  const textsOf = async (response: Response): Promise<string[]> =>
    ((await response.json()) as { activities: { text: string }[] }).activities.map(({ text }) => text);

  it('does not exist without credentials', async () => {
    const closed = await memoryWire();
    const response = await closed.fetch('/api/messages', { method: 'POST', json: activity() });
    assert.equal(response.status, 404);
    await closed.close();
  });

  it('refuses unsigned, foreign and odd requests before anything happens', async () => {
    assert.equal((await post(activity())).status, 401);
    assert.equal((await post(activity(), 'Bearer x.y.z')).status, 401);
    assert.equal((await post(activity(), signed({ aud: 'another-app' }))).status, 401);
    assert.equal((await post(activity(), signed({ serviceurl: 'https://x.botframework.com/' }))).status, 401);
    assert.equal((await post(activity(), signed({ exp: 1 }))).status, 401);
    assert.equal((await post(activity({ channelId: 'slack' }), signed())).status, 401);
    const now = Math.floor(Date.now() / 1000);
    for (const claims of [{ iss: 'https://other.example' }, { nbf: now + 3_600 }, { exp: now - 3_600 }, { aud: [] }])
      assert.equal((await post(activity(), signed(claims))).status, 401, JSON.stringify(claims));
    // A key of somebody else's under the name of the issuer's, the public key taken as a secret, no signature at all.
    const strange = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const [head = '', payload = ''] = signed().slice('Bearer '.length).split('.');
    const text = `${head}.${payload}`;
    const byOther = createSign('RSA-SHA256').update(text).sign(strange).toString('base64url');
    const symmetric = `${encode({ alg: 'HS256', typ: 'JWT', kid: 'channel' })}.${payload}`;
    const pem = publicKey.export({ format: 'pem', type: 'spki' });
    const bySecret = createHmac('sha256', pem).update(symmetric).digest('base64url');
    const none = `${encode({ alg: 'none', typ: 'JWT', kid: 'channel' })}.${payload}.`;
    for (const forged of [`${text}.${byOther}`, `${text}.`, `${symmetric}.${bySecret}`, none])
      assert.equal((await post(activity(), `Bearer ${forged}`)).status, 401, forged.slice(0, 40));
    for (const odd of ['', 'Bearer', 'Bearer ', `Basic ${text}`, signed().slice('Bearer '.length)])
      assert.equal((await post(activity(), odd)).status, 401, odd.slice(0, 20));
    for (const serviceUrl of ['http://127.0.0.1:9/ssrf', 'https://evil.example/', undefined])
      assert.equal((await post(activity({ serviceUrl }), signed())).status, 403);
    for (const body of [[], null, {}, { type: 5 }]) assert.equal((await post(body, signed())).status, 400);
    assert.equal((await post(activity({ conversation: undefined }), signed())).status, 400);
    assert.equal(wire.house.heard.length, 0);
  });

  it('holds the conversation: greeting, answer, one line for the same activity, nothing of the channel’s ids', async () => {
    const first = await post(activity(), signed());
    assert.equal(first.status, 200);
    assert.deepEqual(await textsOf(first), ['Guten Tag. Was ist passiert?', 'gehört: hallo']);
    const second = await post(activity({ id: 'a2', text: 'frage' }), signed());
    assert.deepEqual(await textsOf(second), ['Haben Sie zugestimmt?']);
    assert.equal(wire.house.heard.length, 2);
    const conv = wire.house.heard[0]?.conv ?? '';
    assert.match(conv, /^[\w-]{22}$/);
    assert.equal(JSON.stringify(wire.house.heard).includes('anna'), false);
  });

  it('does not talk about a case where others read along', async () => {
    const response = await post(activity({ conversation: { id: 'team', isGroup: true } }), signed());
    assert.match((await textsOf(response))[0] ?? '', /Hier lesen andere mit/);
  });

  it('says what was not saved, instead of that all is saved, and that files are not taken', async () => {
    const chat = { conversation: { id: 'chat-9' } };
    await post(activity(chat), signed());
    const receive = wire.house.receive.bind(wire.house);
    for (const [refused, words] of [
      ['full', /nicht gespeichert/],
      ['busy', /nicht gespeichert/],
      ['unavailable', /nicht speichern/],
    ] as const) {
      wire.house.receive = async () => ({ refused });
      const [said = ''] = await textsOf(await post(activity({ ...chat, id: refused, text: 'wichtig' }), signed()));
      assert.match(said, words);
    }
    wire.house.receive = receive;
    const heard = wire.house.heard.length;
    const long = await textsOf(await post(activity({ ...chat, id: 'long', text: 'x'.repeat(100_000) }), signed()));
    assert.match(long.join(), /zu lang und nicht gespeichert/);
    const photo = [{ contentType: 'image/png', contentUrl: 'https://x.example/1.png' }];
    const alone = await textsOf(
      await post(activity({ ...chat, id: 'p1', text: '', attachments: photo, locale: 'en-GB' }), signed()),
    );
    assert.deepEqual(alone, ['I cannot take files here. Please write to me what they say.']);
    assert.equal(wire.house.heard.length, heard, 'a photo alone is no empty message');
    const html = [{ contentType: 'text/html', content: '<p>noch etwas</p>' }];
    const plain = await textsOf(
      await post(activity({ ...chat, id: 'p2', text: 'noch etwas', attachments: html }), signed()),
    );
    assert.deepEqual(plain, ['gehört: noch etwas']);
  });

  it('a deleted case begins anew in the same chat', async () => {
    const chat = { conversation: { id: 'chat-2' } };
    await post(activity(chat), signed());
    await post(activity({ ...chat, id: 'a5', text: 'löschen' }), signed());
    const again = await post(activity({ ...chat, id: 'a6', text: 'neu' }), signed());
    assert.deepEqual(await textsOf(again), ['Guten Tag. Was ist passiert?', 'gehört: neu']);
  });

  it('knows the channels’ hosts', () => {
    for (const url of [SERVICE, 'https://webchat.botframework.com/', 'https://europe.directline.botframework.com/x'])
      assert.ok(isChannelAddress(url), url);
    for (const url of [
      'http://smba.trafficmanager.net/',
      'https://evil-botframework.com/',
      'https://botframework.com.evil.example/',
      'https://user@botframework.com/',
      'https://botframework.com:8443/',
      'ftp://botframework.com/',
      'x',
      5,
      undefined,
    ])
      assert.ok(!isChannelAddress(url), String(url));
    assert.ok(isChannelAddress('http://localhost:52000/x', ['http://localhost:52000']), 'what the operator added');
    for (const url of ['http://localhost:52001/', 'http://a@localhost:52000/', 'http://localhost:52000.evil.example/'])
      assert.ok(!isChannelAddress(url, ['http://localhost:52000']), url);
  });
});
