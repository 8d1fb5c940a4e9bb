// Teams and the Emulator as they really talk, with the real house: the same sentences as in Direct Line, word by word.
import assert from 'node:assert/strict';
import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { openBotFramework } from '../../src/bot/botframework/index.ts';
import type { House } from '../../src/bot/house.ts';
import { keptUntil, say, turn, view } from '../../src/dialogs/index.ts';
import type { Wire } from '../directline/support/wire.ts';
import { wireAround } from '../directline/support/wire.ts';
import { rig } from '../hands/rig.ts';

const APP = 'our-app';
const CHANNELS = 'https://api.botframework.example';
/** Who signs the Emulator's requests: Microsoft's directory, in the bot's own name. */
const DIRECTORY = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
const OUT = 'Bearer what-the-bot-shows-the-channel';
const LINES = [
  'Gestern hat mich jemand von o2 angerufen und mir einen Handyvertrag für 39,99 Euro verkauft. Ich habe ja gesagt, will das aber nicht.',
  'nein', 'warum fragen Sie das?', 'Bekomme ich die Aufnahme vom Anruf?', 'weiß nicht',
]; // prettier-ignore

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
function signed(claims: Record<string, unknown>): string {
  const now = Math.floor(Date.now() / 1000);
  const text = `${encode({ alg: 'RS256', typ: 'JWT', kid: 'k' })}.${encode({ aud: APP, iat: now, nbf: now - 10, exp: now + 600, ...claims })}`;
  return `Bearer ${text}.${createSign('RSA-SHA256').update(text).sign(privateKey).toString('base64url')}`;
}
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
}

type Posted = { type: string; text?: string; suggestedActions?: { actions: { title: string; value: unknown }[] } };
type Arrived = Posted & { path: string; authorization: string | undefined };

describe('channels of the Bot Framework, with the real house', () => {
  const arrived: Arrived[] = [];
  /** Conversations in the order of their first words. */
  const begun: string[] = [];
  /** The channel's side: its keys, and the address it wants answers at. */
  const channel = createServer((request, response) => {
    const answer = (body: unknown): void =>
      void response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    const { url = '' } = request;
    const base = `http://localhost:${(channel.address() as AddressInfo).port}`;
    if (url === '/openid') return answer({ issuer: CHANNELS, jwks_uri: `${base}/keys` });
    if (url === '/keys')
      return answer({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig', endorsements: ['msteams', 'emulator'] }] }); // prettier-ignore
    const take = async (): Promise<void> => {
      const body = await bodyOf(request);
      arrived.push({
        ...(body as Posted),
        path: decodeURIComponent(url),
        authorization: request.headers.authorization,
      });
      answer({ id: `out-${arrived.length}` });
    };
    void take();
  });
  let wire: Wire<House>;
  let service: string;
  let spoken: string[];
  before(async () => {
    await new Promise<void>((done) => channel.listen(0, 'localhost', done));
    service = `http://localhost:${(channel.address() as AddressInfo).port}`;
    const { house } = await rig({ turn, say, view, keptUntil });
    const begin = house.begin.bind(house);
    house.begin = (given) => {
      begun.push(given.conv);
      return begin(given);
    };
    const botFramework = openBotFramework({
      app: { id: APP, password: 'x', type: 'MultiTenant', tenantId: '', services: [service] },
      house,
      log: () => undefined,
      cloud: {
        ToBotFromChannelOpenIdMetadataUrl: `${service}/openid`,
        ToBotFromChannelTokenIssuer: CHANNELS,
        ToBotFromEmulatorOpenIdMetadataUrl: `${service}/openid`,
      },
      credentials: {
        isValidAppId: async (id) => id === APP,
        isAuthenticationDisabled: async () => false,
        createCredentials: async () => ({
          signRequest: async (request) => {
            request.headers.set('authorization', OUT);
            return request;
          },
        }),
      },
    });
    wire = await wireAround(house, { botFramework });
    const direct = await wire.start({ locale: 'de-DE' });
    for (const line of LINES) await wire.say(direct, line);
    const { activities } = await wire.read(direct);
    spoken = activities.flatMap(({ from, ...one }) =>
      from.id === 'bot' && one.type === 'message' && one.text ? [one.text] : [],
    );
  });
  after(async () => {
    await wire.close();
    channel.closeAllConnections();
    channel.close();
  });

  const post = (activity: Record<string, unknown>, authorization: string) =>
    wire.fetch('/api/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ serviceUrl: `${service}/`, locale: 'de-DE', ...activity }),
    });
  /** Channels write more than six buttons into the text; without those it is the sentence itself. */
  const plain = (text = ''): string => text.split(/\n1\. /)[0] ?? '';
  const said = (from: number): string[] =>
    arrived.slice(from).flatMap(({ type, text }) => (type === 'message' ? [plain(text)] : []));
  const sentences = (): string[] => spoken.map(plain);

  /** As Teams sends it: ids of its own, HTML beside the text, the client's entity, answers by a request of the bot. */
  const teams = (more: Record<string, unknown>) => ({
    channelId: 'msteams',
    from: { id: '29:1abc', name: 'Anna', aadObjectId: '6f9c' },
    recipient: { id: `28:${APP}`, name: 'Wortlaut' },
    conversation: { conversationType: 'personal', tenantId: 't', id: 'a:1xyz' },
    channelData: { tenant: { id: 't' } },
    entities: [{ type: 'clientInfo', locale: 'de-DE', country: 'DE', platform: 'Web', timezone: 'Europe/Berlin' }],
    ...more,
  });

  it('Teams: installed, greeted, led through, every sentence as in Direct Line and in its order', async () => {
    const authorization = signed({ iss: CHANNELS, serviceurl: `${service}/` });
    const start = arrived.length;
    const installed = teams({ type: 'conversationUpdate', id: 'f:0', membersAdded: [{ id: '29:1abc' }] });
    assert.equal((await post(installed, authorization)).status, 200);
    assert.deepEqual(said(start), sentences().slice(0, said(start).length));
    assert.ok(said(start).length > 0, 'greeted without a word of the customer');
    for (const [i, text] of LINES.entries()) {
      const html = { contentType: 'text/html', content: `<p>${text}</p>` };
      const response = await post(teams({ type: 'message', id: `m${i}`, text, textFormat: 'plain', attachments: [html] }), authorization); // prettier-ignore
      assert.equal(response.status, 200);
      assert.deepEqual(await response.json(), {}, 'the answer comes by a request of its own');
    }
    assert.deepEqual(said(start), sentences());
    const mine = arrived.slice(start);
    assert.ok(mine.every(({ authorization: shown }) => shown === OUT));
    assert.ok(mine.every(({ path }) => path.startsWith('/v3/conversations/a:1xyz/activities')));
    assert.ok(mine.some(({ suggestedActions }) => (suggestedActions?.actions.length ?? 0) > 1));
  });

  it('Teams sends a line once more after a slow answer: it is one line', async () => {
    const authorization = signed({ iss: CHANNELS, serviceurl: `${service}/` });
    const start = arrived.length;
    assert.equal((await post(teams({ type: 'message', id: 'm4', text: LINES[4] }), authorization)).status, 200);
    assert.deepEqual(said(start), []);
  });

  it('a sentence that nobody asked for goes out by itself, and answers no old line', async () => {
    const start = arrived.length;
    const chat = { conversation: { id: 'a:proactive' }, from: { id: '29:2def' } };
    const authorization = signed({ iss: CHANNELS, serviceurl: `${service}/` });
    await post(teams({ ...chat, type: 'message', id: 'p1', text: 'hallo' }), authorization);
    const before = said(start).length;
    await wire.house.remark(begun.at(-1) ?? '', 'limit.slow');
    while (said(start).length === before) await new Promise((done) => setTimeout(done, 50));
    const last = arrived.at(-1);
    assert.match(last?.text ?? '', /\p{L}/u);
    assert.equal(last?.path, '/v3/conversations/a:proactive/activities', 'to the chat, not below a line of it');
    assert.equal(last?.authorization, OUT);
  });

  it('expectReplies: the same sentences in the answer itself, nothing by another way', async () => {
    const authorization = signed({ iss: CHANNELS, serviceurl: `${service}/` });
    const start = arrived.length;
    const texts: string[] = [];
    for (const [i, text] of LINES.entries()) {
      const chat = { conversation: { id: 'a:replies' }, from: { id: '29:3ghi' }, deliveryMode: 'expectReplies' };
      const response = await post(teams({ ...chat, type: 'message', id: `e${i}`, text }), authorization);
      const { activities } = (await response.json()) as { activities: Posted[] };
      texts.push(...activities.map(({ text: words }) => plain(words)));
    }
    assert.deepEqual(texts, sentences());
    assert.deepEqual(said(start), []);
  });

  it('the Emulator: signed in the bot’s own name, on this machine’s address, with its own fields', async () => {
    const own = (claims: Record<string, unknown> = {}) => signed({ iss: DIRECTORY, ver: '1.0', appid: APP, ...claims });
    const emulator = (more: Record<string, unknown>) => ({
      channelId: 'emulator', from: { id: 'd3e8', name: 'User', role: 'user' }, recipient: { id: '2c', name: 'Bot', role: 'bot' },
      conversation: { id: '5d1c|livechat' }, channelData: { clientActivityID: 'x', 'emulator:no-connector': false }, ...more,
    }); // prettier-ignore
    const start = arrived.length;
    const members = [{ id: '2c', name: 'Bot' }, { id: 'd3e8', name: 'User' }]; // prettier-ignore
    assert.equal(
      (await post(emulator({ type: 'conversationUpdate', id: 'u0', membersAdded: members }), own())).status,
      200,
    );
    for (const [i, text] of LINES.entries())
      assert.equal((await post(emulator({ type: 'message', id: `u${i + 1}`, text }), own())).status, 200);
    assert.deepEqual(said(start), sentences());
    assert.equal(
      (await post(emulator({ type: 'message', id: 'u9', text: 'x' }), own({ appid: 'another' }))).status,
      401,
    );
    const elsewhere = emulator({ type: 'message', id: 'u10', text: 'x', serviceUrl: 'http://localhost:1/' });
    assert.equal((await post(elsewhere, own())).status, 403);
  });
});
