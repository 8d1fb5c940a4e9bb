// The whole server as a process: conversation with Microsoft's client, end and restart, crash, wrong settings.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Activity } from 'botframework-directlinejs';
import type { RedisServer } from '../../scripts/local/redis.ts';
import { startRedis } from '../../scripts/local/redis.ts';
import type { Running } from '../directline/support/process.ts';
import { failing, newFolder, start } from '../directline/support/process.ts';
import { follow, listen, openClient, pause, send, until } from '../directline/support/wire.ts';

const STORY =
  'Gestern hat mich jemand von o2 angerufen und mir einen Handyvertrag für 39,99 Euro verkauft. ' +
  'Ich habe ja gesagt, will den Vertrag aber nicht. Die Vertragszusammenfassung kam erst nach dem Anruf.';
const SETTINGS = { WORTLAUT_TODAY: '2026-11-23', RATE_LIMITS: 'off' };

type Session = { token: string; conversationId: string; streamUrl: string };

const post = (base: string, path: string, token: string | undefined, body: unknown = {}): Promise<Response> =>
  fetch(base + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
async function open(base: string): Promise<Session> {
  const { token } = (await (await post(base, '/api/chat/token', undefined)).json()) as Session;
  return (await (await post(base, '/v3/directline/conversations', token)).json()) as Session;
}
const activitiesOf = async (base: string, { conversationId, token }: Session): Promise<Activity[]> => {
  const all: Activity[] = [];
  for (let watermark = ''; ;) {
    const path = `/v3/directline/conversations/${conversationId}/activities?watermark=${watermark}`;
    const response = await fetch(base + path, { headers: { authorization: `Bearer ${token}` } });
    const set = (await response.json()) as { activities: Activity[]; watermark: string };
    if (set.activities.length === 0) return all;
    all.push(...set.activities);
    watermark = set.watermark;
  }
};
const say = (base: string, { conversationId, token }: Session, text: string): Promise<Response> =>
  post(base, `/v3/directline/conversations/${conversationId}/activities`, token, { type: 'message', text });
const isMark = (each: Activity): boolean => (each as { name?: string }).name === 'wortlaut/case';
const replyOf = (each: Activity): string | undefined => (each as { replyToId?: string }).replyToId;

const ROOT = join(import.meta.dirname, '..', '..');

describe('a conversation with the real house', () => {
  const folder = newFolder('wire');
  let running: Running;
  before(async () => (running = await start({ ...SETTINGS, DATA_DIR: folder.path })));
  after(async () => {
    await running.end();
    folder.remove();
  });

  it('says what is on, warns, and the start line comes last', () => {
    const lines = running.output().trim().split('\n');
    assert.match(lines.at(-1) ?? '', /^Wortlaut: http:\/\/localhost:\d+$/);
    assert.match(running.output(), /Made new keys/);
    assert.match(running.output(), /Warning: imprint and privacy notice have blanks/);
    assert.match(running.output(), /Bot Framework: off/);
  });

  for (const webSocket of [true, false]) {
    it(`${webSocket ? 'W' : 'P'} from the story to the result`, async () => {
      const { token } = (await (await post(running.address, '/api/chat/token', undefined)).json()) as Session;
      const client = openClient({ token, domain: `${running.address}/v3/directline`, webSocket, pollingInterval: 200 });
      const seen = follow(client);
      await until(() => seen.some(isMark));
      assert.match((seen[0] as { text: string }).text, /Programm/);
      let id = await send(client, { text: STORY });
      for (let turns = 0; turns < 20; turns += 1) {
        const mark = await until(() => seen.find((each) => isMark(each) && replyOf(each) === id), 30_000);
        const at = seen.indexOf(mark);
        const blocks = seen.map((each) => (each.channelData as { wortlaut?: { kind: string } }).wortlaut?.kind);
        if (blocks.includes('result')) break;
        const asked = seen.slice(0, at).findLast((each) => 'question' in (each.channelData as object));
        assert.ok(asked, 'every turn before the result asks something');
        id = await send(client, { text: 'weiß nicht' });
      }
      const result = seen.find(
        (each) => (each.channelData as { wortlaut?: { kind: string } }).wortlaut?.kind === 'result',
      );
      assert.ok(result, 'there is a result');
      assert.ok((result as { text: string }).text.length > 100);
      const ids = seen.map((each) => each.id);
      assert.equal(new Set(ids).size, ids.length);
      client.end();
    });
  }

  it('14 W greets in English on request', async () => {
    const { token } = (await (await post(running.address, '/api/chat/token', undefined)).json()) as Session;
    const client = openClient({
      token, domain: `${running.address}/v3/directline`, conversationStartProperties: { locale: 'en-GB' },
    }); // prettier-ignore
    const seen = follow(client);
    const first = await until(() => seen[0]);
    assert.match((first as { text: string }).text, /program/);
    client.end();
  });

  it('56 deleting gives a receipt and ends every door', async () => {
    const session = await open(running.address);
    await say(running.address, session, STORY);
    const headers = { authorization: `Bearer ${session.token}` };
    const response = await fetch(`${running.address}/api/case`, { method: 'DELETE', headers });
    assert.equal(response.status, 200);
    const receipt = (await response.json()) as Record<string, unknown>;
    assert.equal(receipt['by'], 'customer');
    assert.deepEqual(receipt['kept'], []);
    assert.match(String(receipt['case']), /^[0-9a-f]{64}$/);
    const shown = (words: unknown, keys = folder.path): { status: number | null; stdout: string } => {
      const file = join(folder.path, 'receipt.json');
      writeFileSync(file, typeof words === 'string' ? words : JSON.stringify(words));
      const env = { ...process.env, DATA_DIR: keys };
      return spawnSync(process.execPath, [join(ROOT, 'scripts', 'receipt.ts'), file], { env, encoding: 'utf8' });
    };
    assert.match(shown(receipt).stdout, /^Given by this server: case [0-9a-f]{64}/);
    const later = shown({ ...receipt, deletedAt: '2026-01-01T00:00:00.000Z' });
    assert.deepEqual([later.status, later.stdout.startsWith('Not given')], [1, true]);
    for (const no of ['{', '{}']) assert.equal(shown(no).status, 2);
    assert.equal(shown(receipt, join(folder.path, 'nowhere')).status, 2);
    for (const path of ['/api/case', `/v3/directline/conversations/${session.conversationId}/activities`])
      assert.equal((await fetch(running.address + path, { headers })).status, 404);
    assert.equal((await post(running.address, '/v3/directline/conversations', session.token)).status, 404);
  });
});

describe('end, restart and crash', () => {
  it('63 W SIGTERM: sockets close with 1012, the turn is kept, clients come back to the new process', async () => {
    const folder = newFolder('wire');
    const first = await start({ ...SETTINGS, DATA_DIR: folder.path });
    const { port } = new URL(first.address);
    const { token } = (await (await post(first.address, '/api/chat/token', undefined)).json()) as Session;
    const client = openClient({ token, domain: `${first.address}/v3/directline` });
    const seen = follow(client);
    await until(() => seen.some(isMark));
    const session = await open(first.address);
    const raw = await listen(session.streamUrl);
    const id = await send(client, { text: STORY });
    const ended = first.end('SIGTERM');
    assert.equal((await raw.closed).code, 1012);
    assert.equal(await ended, 0);
    const second = await start({ ...SETTINGS, DATA_DIR: folder.path, PORT: port });
    await until(() => seen.some((each) => isMark(each) && replyOf(each) === id), 30_000);
    assert.equal(new Set(seen.map((each) => each.id)).size, seen.length);
    await send(client, { text: 'weiß nicht' });
    client.end();
    assert.equal(await second.end('SIGINT'), 0);
    folder.remove();
  });

  it('a signal that comes twice, as from a terminal to starter and server, still lets an open request end', async () => {
    const folder = newFolder('wire');
    const running = await start({ ...SETTINGS, DATA_DIR: folder.path });
    const { port, hostname } = new URL(running.address);
    // A request that is under way: its head has come, its body has not.
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    socket.write('POST /formular HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n');
    await pause(200);
    // Two of one kind could fall together before either is delivered.
    process.kill(running.pid, 'SIGTERM');
    process.kill(running.pid, 'SIGINT');
    assert.equal(await running.ended, 0);
    socket.destroy();
    folder.remove();
  });

  it('64 kill -9: every line that was acknowledged has exactly one turn after the restart', async () => {
    const folder = newFolder('wire');
    const first = await start({ ...SETTINGS, DATA_DIR: folder.path });
    const session = await open(first.address);
    const acknowledged: string[] = [];
    const posts = Array.from({ length: 15 }, async (_, i) => {
      const response = await say(first.address, session, `Zeile ${i}: o2 hat angerufen`).catch(() => undefined);
      if (response?.ok) acknowledged.push(((await response.json()) as { id: string }).id);
    });
    // The first line waits until the talk is loaded.
    await until(() => acknowledged.length > 0, 30_000);
    assert.equal(await first.end('SIGKILL'), 'SIGKILL');
    await Promise.all(posts);
    const second = await start({ ...SETTINGS, DATA_DIR: folder.path });
    const ids = await (async () => {
      for (let tries = 0; ; tries += 1) {
        const all = await activitiesOf(second.address, session);
        const lines = all.filter((each) => each.from.role === 'user').map((each) => each.id);
        const marks = all.filter(isMark).flatMap((each) => replyOf(each) ?? []);
        if (marks.length >= lines.length) return { lines, marks };
        assert.ok(tries < 100, 'a line has no turn');
        await pause(50);
      }
    })();
    for (const id of acknowledged) assert.ok(ids.lines.includes(id), `${id} is lost`);
    assert.deepEqual(ids.marks.toSorted((a, b) => a.localeCompare(b)), ids.lines); // prettier-ignore
    await second.end();
    folder.remove();
  });

  it('what nobody expected ends it as a failure, and no word of it is in the log', async () => {
    const folder = newFolder('wire');
    const bad = `Object.assign(new RangeError('geheime Worte'), { code: 'ERR_X' })`;
    const preload = `process.on('SIGUSR2', () => void Promise.reject(${bad})); process.on('SIGCONT', () => { throw ${bad}; });`;
    for (const signal of ['SIGUSR2', 'SIGCONT'] as const) {
      const flags = ['--import', `data:text/javascript,${encodeURIComponent(preload)}`];
      const running = await start({ ...SETTINGS, DATA_DIR: folder.path }, { flags });
      const session = await open(running.address);
      process.kill(running.pid, signal);
      assert.equal(await running.ended, 1, signal);
      assert.match(running.output(), /"level":"error","what":"unhandled","error":"RangeError","code":"ERR_X"/);
      assert.doesNotMatch(running.output(), /geheime Worte/);
      assert.ok(!running.output().includes(session.conversationId));
    }
    folder.remove();
  });

  it('wrong settings, a taken port, a folder that cannot be: one sentence and 2', async () => {
    const folder = newFolder('wire');
    const settings = await failing({ PORT: 'abc', RATE_LIMITS: 'maybe' });
    assert.equal(settings.code, 2);
    assert.match(settings.output, /PORT: "abc"[^]*RATE_LIMITS: "maybe"/);
    const running = await start({ ...SETTINGS, DATA_DIR: folder.path });
    const other = newFolder('wire');
    const taken = await failing({ DATA_DIR: other.path, PORT: new URL(running.address).port });
    assert.deepEqual([taken.code, /port \d+ is taken/.test(taken.output)], [2, true]);
    const locked = await failing({ DATA_DIR: folder.path });
    assert.deepEqual([locked.code, /Another Wortlaut process/.test(locked.output)], [2, true]);
    await running.end();
    const file = join(other.path, 'file');
    writeFileSync(file, '');
    const unwritable = await failing({ DATA_DIR: join(file, 'data') });
    assert.deepEqual([unwritable.code, /cannot be written/.test(unwritable.output)], [2, true]);
    for (const { output } of [settings, taken, locked, unwritable]) assert.doesNotMatch(output, /\n\s+at /);
    folder.remove();
    other.remove();
  });
});

it('settings and data are those beside package.json, wherever the server is started from', () => {
  const [house, elsewhere] = [newFolder('wire'), newFolder('wire')];
  cpSync(join(ROOT, 'bin'), join(house.path, 'bin'), { recursive: true });
  for (const part of ['src', 'scripts', 'web', 'node_modules', 'package.json'])
    symlinkSync(join(ROOT, part), join(house.path, part));
  writeFileSync(join(house.path, '.env'), 'PORT=from the file beside package.json\n');
  const { PATH = '', HOME = '' } = process.env;
  const { status, stderr } = spawnSync(process.execPath, [join(house.path, 'bin', 'wortlaut.mjs'), 'serve'], {
    cwd: elsewhere.path,
    env: { PATH, HOME },
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.match(stderr, /PORT: "from the file beside package\.json"/);
  house.remove();
  elsewhere.remove();
});

describe('two processes on one Redis', () => {
  let redis: RedisServer;
  const folder = newFolder('wire');
  before(async () => (redis = await startRedis()));
  after(async () => {
    await redis.stop();
    folder.remove();
  });

  it('55 what is said to one arrives at the other at once, also after its news were cut off', async () => {
    const key = `k1:${Buffer.alloc(32, 3).toString('base64')}`;
    const env = { ...SETTINGS, REDIS_URL: redis.url, WORTLAUT_KEYS: key, DATA_DIR: folder.path };
    const [a, b] = await Promise.all([start(env), start(env)]);
    let ended: unknown;
    try {
      const session = await open(a.address);
      const path = `/v3/directline/conversations/${session.conversationId}?watermark=`;
      const response = await fetch(b.address + path, { headers: { authorization: `Bearer ${session.token}` } });
      assert.equal(response.status, 200);
      const listener = await listen(((await response.json()) as Session).streamUrl);
      const echo = (text: string) => listener.activities().some((each) => (each as { text?: string }).text === text);
      // The first readings in a process take longer, of a story and of a short line; here the way of the news is measured.
      await say(a.address, session, STORY);
      await until(() => listener.activities().filter(isMark).length === 2, 30_000);
      await say(a.address, session, 'o2 hat mich gestern angerufen');
      await until(() => listener.activities().filter(isMark).length === 3, 30_000);
      // The other process may still be preparing what its own first line will need: the quickest of five is the way itself.
      const times: number[] = [];
      for (let n = 0; n < 5; n += 1) {
        const before = performance.now();
        await say(a.address, session, `o2 hat mich angerufen, ${n}`);
        await until(() => echo(`o2 hat mich angerufen, ${n}`));
        times.push(performance.now() - before);
      }
      assert.ok(Math.min(...times) < 300, `${times.join(', ')} ms`);
      await redis.admin.call('CLIENT', 'KILL', 'TYPE', 'pubsub');
      await say(a.address, session, 'nach dem Schnitt');
      await until(() => echo('nach dem Schnitt'));
      listener.socket.terminate();
    } finally {
      // A server that is left running would hold up the whole run.
      ended = await Promise.all([a.end(), b.end()]);
    }
    assert.deepEqual(ended, [0, 0]);
  });

  it('46 a ticket is good for one connection, at whichever server: it was good for one at each', async () => {
    const key = `k1:${Buffer.alloc(32, 3).toString('base64')}`;
    const env = { ...SETTINGS, REDIS_URL: redis.url, WORTLAUT_KEYS: key, DATA_DIR: folder.path };
    const [a, b] = await Promise.all([start(env), start(env)]);
    try {
      const session = await open(a.address);
      const elsewhere = (url: string) => url.replace(new URL(a.address).host, new URL(b.address).host);
      const listener = await listen(session.streamUrl);
      await assert.rejects(listen(elsewhere(session.streamUrl)), /status 401/);
      await assert.rejects(listen(session.streamUrl), /status 401/);
      // One that was not used opens at the other server, too, and then no more at its own.
      const path = `/v3/directline/conversations/${session.conversationId}?watermark=`;
      const response = await fetch(a.address + path, { headers: { authorization: `Bearer ${session.token}` } });
      const { streamUrl } = (await response.json()) as Session;
      const second = await listen(elsewhere(streamUrl));
      await assert.rejects(listen(streamUrl), /status 401/);
      for (const { socket } of [listener, second]) socket.terminate();
    } finally {
      await Promise.all([a.end(), b.end()]);
    }
  });
});
