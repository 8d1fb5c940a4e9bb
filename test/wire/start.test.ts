// The start: the port is taken and the first page served before law and talk are loaded; what needs them waits.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { WebSocket } from 'ws';
import { BundleError, bundleWeb, explained } from '../../src/bot/pages/bundle.ts';
import { readConfig } from '../../src/bot/config.ts';
import { firstPage } from '../../src/bot/pages/first.ts';
import type { LogEntry } from '../../src/bot/log.ts';
import type { Opened, Server } from '../../src/bot/server.ts';
import { createServer } from '../../src/bot/server.ts';
import { openDesk } from '../../src/bot/store/desk.ts';
import { comes, models, newFree, prepare } from '../../src/main.ts';
import { memoryHouse } from '../directline/support/memory-house.ts';

before(bundleWeb);

/** A server whose house opens when it is told to. */
async function starting(): Promise<{
  server: Server;
  base: string;
  opening: PromiseWithResolvers<Opened>;
  asked: () => number;
}> {
  const opening = Promise.withResolvers<Opened>();
  let asked = 0;
  const server = createServer({
    config: readConfig({ PORT: '0', RATE_LIMITS: 'off' }),
    keys: [{ id: 'k1', key: new Uint8Array(32) }],
    desk: openDesk(mkdtempSync(join(tmpdir(), 'wortlaut-start-'))),
    log: () => undefined,
    pages: (path, request) => firstPage(path, request),
    open() {
      asked += 1;
      return opening.promise;
    },
  });
  const { address } = await server.listen();
  return { server, base: address, opening, asked: () => asked };
}

test('the first page, its files and /healthz are there before the house is open, and do not open it', async () => {
  const { server, base, opening, asked } = await starting();
  const page = await (await fetch(base)).text();
  assert.match(page, /<h1/);
  const script = /src="(\/assets\/start[^"]+)"/.exec(page)?.[1] ?? '';
  assert.equal((await fetch(base + script)).status, 200);
  assert.equal((await fetch(`${base}/healthz`)).status, 200);
  assert.equal((await fetch(`${base}/readyz`)).status, 503);
  assert.equal(asked(), 0);
  opening.resolve({ house: memoryHouse() });
  await server.open();
  assert.equal((await fetch(`${base}/readyz`)).status, 200);
  await server.close();
});

test('a conversation that begins while the house opens is answered when it is open; the house is opened once', async () => {
  const { server, base, opening, asked } = await starting();
  const tokens = [1, 2].map(async () => fetch(`${base}/api/chat/token`, { method: 'POST' }));
  const socket = new WebSocket(`${base.replace('http', 'ws')}/v3/directline/conversations/x/stream?t=wrong`);
  const refused = new Promise<number | undefined>((done) => {
    socket.once('unexpected-response', (_request, { statusCode }) => done(statusCode));
  });
  while (asked() === 0) await new Promise((done) => setTimeout(done, 5));
  opening.resolve({ house: memoryHouse() });
  for (const response of await Promise.all(tokens)) assert.ok(response.ok);
  assert.equal(await refused, 401);
  assert.equal(asked(), 1);
  await server.close();
});

test('a probe and the opening itself are no visit, a page is: what the first line needs is prepared while it is typed, before anything is sent', async () => {
  const { server, base, opening } = await starting();
  let visited = false;
  void server.visited.then(() => (visited = true));
  opening.resolve({ house: memoryHouse() });
  await server.open();
  for (const path of ['/healthz', '/readyz', '/metrics']) assert.equal((await fetch(base + path)).status, 200, path);
  assert.equal(visited, false);
  await fetch(base);
  assert.equal(visited, true);
  await server.close();
});

// It ended the process while people were served, without a farewell.
// Three servers on one Redis: the page came from the first, the line went to the third, where it waited for everything.
test('of several servers each prepares for the first line at once: the page may have been another one', async () => {
  const never = { visited: new Promise<void>(() => undefined) };
  const { redis } = readConfig({ REDIS_URL: 'redis://localhost:6379', WORTLAUT_KEYS: `k1:${'A'.repeat(43)}=` });
  await comes({ redis }, never);
  const alone = comes({ redis: undefined }, never).then(() => 'prepared');
  const moment = new Promise((done) => setImmediate(done, 'waits'));
  assert.equal(await Promise.race([alone, moment]), 'waits');
});

test('each step of the preparation waits until nobody is served: a line that came between waited for all of them', async () => {
  let looks = 0;
  let answered = 1;
  const free = newFree({ served: () => ((looks += 1), answered) }, 1);
  const looksAt = async (): Promise<number> => {
    const before = looks;
    await free();
    return looks - before;
  };
  const moving = looksAt();
  assert.ok((await moving) > 1, 'before the first step a moment has to pass');
  assert.equal(await looksAt(), 1, 'nobody came: the next step at once');
  answered += 1;
  assert.ok((await looksAt()) > 1, 'somebody was answered: a moment has to pass again');
});

test('what is prepared for the first line may fail: it is logged, and everybody is served on', async () => {
  const logged: LogEntry[] = [];
  const failing = async (): Promise<void> => {
    throw new TypeError('geheime Worte');
  };
  await prepare(failing, (entry) => void logged.push(entry));
  assert.deepEqual(
    logged.map(({ level, what }) => [level, what]),
    [['error', 'prepare.failed']],
  );
  assert.match(JSON.stringify(logged), /TypeError/);
});

test('nothing that is needed before the first page loads law, letters or talk', () => {
  const code = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
    await import(${JSON.stringify(new URL('../../src/main.ts', import.meta.url).href)});
    console.log(loaded.filter((url) => /src\\/(letters|dialogs|knowledge\\/(law|german|articles))\\//.test(url)).join('\\n'));`;
  const loaded = execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  assert.equal(loaded.trim(), '');
});

// Whoever started it as another user than the owner of the folder got a stack.
test('pages that cannot be written are told in a sentence, anything else stays what it is', () => {
  const denied = Object.assign(new Error('EACCES'), { code: 'EACCES', path: '/opt/wortlaut/node_modules/.cache/web' });
  const told = explained(denied);
  assert.ok(told instanceof BundleError);
  assert.match(told.message, /\/opt\/wortlaut\/node_modules\/\.cache\/web cannot be written \(EACCES\)\. Start once/);
  const other = new TypeError('no such word');
  assert.equal(explained(other), other);
});

test('the start names the setting that is missing: with a key for recordings alone it said there was no key', () => {
  const said = (env: Record<string, string>): string => models(readConfig(env));
  const [key, off] = ['OPENAI_API_KEY is not set', 'Recordings written down: off'];
  assert.equal(said({}), `Model: off (${key}). ${off} (${key}).`);
  assert.equal(said({ OPENAI_MODEL: 'm' }), said({}));
  assert.equal(
    said({ OPENAI_API_KEY: 'k', OPENAI_TRANSCRIBE_MODEL: 't' }),
    'Model: off (OPENAI_MODEL is not set). Recordings written down: t, after consent.',
  );
  assert.equal(
    said({ OPENAI_API_KEY: 'k', OPENAI_MODEL: 'm' }),
    `Model: m, after consent. ${off} (OPENAI_TRANSCRIBE_MODEL is not set).`,
  );
});
