// The server around the Direct Line: settings, health, headers, our own API, and the way back into a case.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { crc32 } from 'node:zlib';
import { ConfigError, operatorBlanks, readConfig } from '../../src/bot/config.ts';
import { limiter, network } from '../../src/bot/directline/limits.ts';
import { addressOf } from '../../src/bot/wire.ts';
import type { MemoryHouse } from '../directline/support/memory-house.ts';
import type { Started, Wire } from '../directline/support/wire.ts';
import { knownChoice, shortLinks } from '../../src/bot/api/short.ts';
import { openDesk } from '../../src/bot/store/desk.ts';
import { KEYS, memoryWire, pause, until } from '../directline/support/wire.ts';
import { newFolder } from '../hands/rig.ts';

type Envelope = { error: { code: string; message: string } };
const FORUM = 'https://forum.example';

describe('settings', () => {
  it('has defaults for everything', () => {
    const config = readConfig({});
    assert.deepEqual([config.port, config.host, config.publicUrl], [3978, '127.0.0.1', undefined]);
    assert.ok(config.dataDir.endsWith('/data') && config.filesDir.endsWith('/data/files'));
    assert.deepEqual([config.tokenHours, config.tokenGraceHours, config.rateLimits], [4, 24, true]);
    assert.equal(config.microsoft, undefined);
    assert.equal(operatorBlanks(config.operator).length, 4);
  });

  it('names a wrong value and its reason', () => {
    const wrong: [Record<string, string>, RegExp][] = [
      [{ PORT: 'abc' }, /PORT: "abc" is no whole number from 0 to 65535/],
      [{ PORT: '70000' }, /PORT/],
      [{ PUBLIC_URL: 'ftp://x' }, /PUBLIC_URL: "ftp:\/\/x" is no http\(s\) address/],
      [{ PUBLIC_URL: 'https://x.example/path' }, /PUBLIC_URL.*scheme, host and port only/],
      [{ ALLOWED_ORIGINS: 'https://a.example,b' }, /ALLOWED_ORIGINS: "b"/],
      [{ ALLOWED_ORIGINS: '*' }, /ALLOWED_ORIGINS/],
      [{ TRUSTED_PROXIES: '10.0.0.0/99' }, /TRUSTED_PROXIES.*no such network size/],
      [{ TRUSTED_PROXIES: '10.0.0.0/8/9' }, /TRUSTED_PROXIES.*no such network size/],
      [{ WORTLAUT_KEYS: 'k1:short' }, /WORTLAUT_KEYS.*32 bytes/],
      // What names no key was taken as none given, and keys of the data folder sealed the cases instead.
      [{ WORTLAUT_KEYS: ',' }, /WORTLAUT_KEYS: "," names no key/],
      [{ WORTLAUT_TODAY: '2026-13-01' }, /^WORTLAUT_TODAY: "2026-13-01" is no day like 2026-11-23\.$/],
      [
        { SMTP_URL: 'smtp://bot:secret@mail.example:587x' },
        /^SMTP_URL: is no address like smtp:\/\/user:password@host:587\.$/,
      ],
      [{ RATE_LIMITS: 'maybe' }, /RATE_LIMITS: "maybe" is none of on, off/],
      [{ RATE_LIMITS: 'off', HOST: '0.0.0.0' }, /RATE_LIMITS.*only while HOST/],
      [{ REDIS_URL: 'http://x' }, /REDIS_URL/],
      [{ REDIS_URL: 'redis://x' }, /WORTLAUT_KEYS: must be given with REDIS_URL/],
      [{ DIRECTLINE_SECRET: 'short' }, /DIRECTLINE_SECRET.*16 characters/],
      [{ OPENAI_API_KEY: 'x' }, /OPENAI_MODEL: must be given/],
      [{ OPENAI_BASE_URL: 'file:///x' }, /OPENAI_BASE_URL/],
      [{ MicrosoftAppId: 'x' }, /MicrosoftAppPassword: must be given/],
    ];
    for (const [env, message] of wrong)
      assert.throws(() => readConfig(env), (error) => error instanceof ConfigError && message.test(error.message)); // prettier-ignore
    assert.throws(() => readConfig({ PORT: 'x', LOG: 'y' }), /PORT[^]*LOG/);
  });

  it('every variable stands in .env.example, and nothing else', () => {
    const root = join(import.meta.dirname, '..', '..');
    const named = [...readFileSync(join(root, '.env.example'), 'utf8').matchAll(/^#([A-Za-z_]+)=/gm)].map((m) => m[1]);
    const source = readFileSync(join(root, 'src/bot/config.ts'), 'utf8');
    const read = [...source.matchAll(/^ {2}([A-Z][A-Za-z_]+): (?:number|read|optional|oneOf|text)/gm)].map((m) => m[1]);
    assert.deepEqual(new Set(named.filter((name) => !name?.startsWith('OPERATOR_'))), new Set(read));
    const operator = Object.fromEntries(named.map((name) => [name ?? '', 'filled']));
    const filled = readConfig(
      Object.fromEntries(Object.entries(operator).filter(([name]) => name.startsWith('OPERATOR_'))),
    );
    assert.ok(Object.values(filled.operator).every((value) => value === 'filled'));
  });
});

describe('addresses and limits', () => {
  it('X-Forwarded-For counts only from a trusted proxy, and only its last stranger', () => {
    const trusted = readConfig({ TRUSTED_PROXIES: '10.0.0.0/8,::1' }).trustedProxies;
    const from = (remoteAddress: string, forwarded?: string) =>
      addressOf({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as never, trusted);
    assert.equal(from('203.0.113.9', '1.1.1.1'), '203.0.113.9');
    assert.equal(from('::ffff:10.0.0.1', '1.1.1.1'), '1.1.1.1');
    assert.equal(from('10.0.0.1', '6.6.6.6, 1.1.1.1, 10.0.0.2'), '1.1.1.1');
    assert.equal(from('10.0.0.1'), '10.0.0.1');
    assert.equal(from('::1', '2001:db8::5'), '2001:db8::5');
  });
  it('IPv6 counts by its network, IPv4 by itself', () => {
    assert.equal(network('2001:db8:1:2:3:4:5:6'), network('2001:db8:1:2::9'));
    assert.notEqual(network('2001:db8:1:2::9'), network('2001:db8:1:3::9'));
    assert.equal(network('::ffff:1.2.3.4'), '1.2.3.4');
  });
  it('a bucket refills evenly', () => {
    let now = 0;
    const take = limiter({ amount: 2, seconds: 10 }, () => now);
    assert.deepEqual([take('a'), take('a'), take('a'), take('b')], [0, 0, 5, 0]);
    now = 5_000;
    assert.deepEqual([take('a'), take('a')], [0, 5]);
  });
  it('a clock that is set back by an hour refuses nobody for an hour', () => {
    let now = 3_600_000;
    const take = limiter({ amount: 2, seconds: 10 }, () => now);
    take('a');
    now = 0;
    assert.deepEqual([take('a'), take('a')], [0, 5]);
    now = 5_000;
    assert.equal(take('a'), 0, 'and it fills on from there');
  });
  it('a flood of fresh addresses costs each request no more, and forgets no count of those that go on asking', () => {
    let now = 0;
    const take = limiter({ amount: 2, seconds: 3_600 }, () => now);
    for (let n = 0; n < 90_000; n += 1) {
      if (n % 1_000 === 0) assert.equal(take('a') > 0, n >= 2_000);
      take(`f${n}`);
    }
    // It was five milliseconds for each.
    const began = process.cpuUsage();
    for (let n = 0; n < 1_000; n += 1) take(`g${n}`);
    assert.ok(process.cpuUsage(began).user < 1_000_000);
    for (let n = 0; n < 60_000; n += 1) {
      if (n % 1_000 === 0) assert.ok(take('a') > 0, 'a flood forgets the oldest, not the ones that go on');
      take(`h${n}`);
    }
    now = 3_601_000;
    assert.deepEqual([take('a'), take('a'), take('f7')], [0, 0, 0]);
  });
});

describe('without scripts', () => {
  it('a refusal is a page in the language of the browser, for programs it stays JSON', async () => {
    const wire = await memoryWire();
    const large = (accept: string, language: string): Promise<Response> => {
      const body = new FormData();
      body.append('file', new Blob([new Uint8Array(16 * 1024 * 1024)]), 'foto.png');
      return fetch(`${wire.base}/formular`, { method: 'POST', body, headers: { accept, 'accept-language': language } });
    };
    const page = await large('text/html,*/*;q=0.8', 'de-DE');
    assert.deepEqual([page.status, page.headers.get('content-type')], [413, 'text/html; charset=utf-8']);
    assert.match(await page.text(), /lang="de".*höchstens 15.MB/s);
    assert.match(await (await large('text/html', 'en-GB')).text(), /lang="en".*at most 15.MB/s);
    assert.match(await (await large('*/*', 'de')).text(), /^\{"error":\{"code":"MessageSizeTooBig"/);
    const old = await fetch(`${wire.base}/api/case/letters/l1.pdf?k=old`, { headers: { accept: 'text/html' } });
    assert.ok(old.status >= 400 && old.status < 500);
    assert.match(await old.text(), /<h1>Das ging nicht<\/h1>/);
    await wire.close();
  });
});

describe('the hand-over sheet', () => {
  it('is opened by one address 120 times in ten minutes, not for as long as the case has room', async () => {
    const wire = await memoryWire({ env: { RATE_LIMITS: 'on' } });
    const open = async (): Promise<number> => (await fetch(`${wire.base}/blatt`, { method: 'POST', body: new URLSearchParams({ k: 'x', format: 'page' }) })).status;
    for (let n = 0; n < 120; n += 1) assert.equal(await open(), 404);
    assert.equal(await open(), 429);
    await wire.close();
  });
}); // prettier-ignore

describe('the server', () => {
  let wire: Wire<MemoryHouse>;
  before(async () => {
    const pages = (path: string) =>
      path === '/'
        ? { status: 200, type: 'text/html; charset=utf-8', body: '<p>Hallo' }
        : { status: 404, type: 'text/html', body: 'nein' };
    wire = await memoryWire({ env: { ALLOWED_ORIGINS: FORUM, RATE_LIMITS: 'on' }, pages });
  });
  after(() => wire.close());
  const token = (init: RequestInit & { json?: unknown } = {}) =>
    wire.fetch('/api/chat/token', { method: 'POST', ...init });
  const begin = async (init: RequestInit & { json?: unknown } = {}) => {
    const { token: made } = (await (await token(init)).json()) as Started;
    return (await (await wire.fetch('/conversations', { method: 'POST', token: made })).json()) as Started;
  };
  const cookie = (response: Response): string => (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';

  it('is alive, ready and measured, without anything personal', async () => {
    const started = await begin();
    await wire.say(started, 'ein Geheimnis');
    for (const [path, status] of [
      ['/healthz', 200],
      ['/readyz', 200],
      ['/healthz/', 200],
    ] as const)
      assert.equal((await fetch(wire.base + path)).status, status);
    const text = await (await fetch(`${wire.base}/metrics`)).text();
    assert.match(
      text,
      /^wortlaut_requests_total\{route="post \/v3\/directline\/conversations\/:conv\/activities",status="200"\} 1$/m,
    );
    assert.match(text, /^wortlaut_conversations_total 1$/m);
    assert.match(text, /^wortlaut_sockets 0$/m);
    assert.match(text, /^wortlaut_request_seconds_bucket\{.*le="\+Inf"\} \d+$/m);
    for (const secret of [started.conversationId, 'Geheimnis', 'dl_', '127.0.0.1'])
      assert.equal(text.includes(secret), false);
  });

  it('answers what it does not know in one form, for scripts and for browsers', async () => {
    for (const [path, method] of [
      ['/api/x', 'GET'],
      ['/v3/x', 'GET'],
      ['/x', 'POST'],
      ['/healthz', 'PUT'],
      ['/x', 'GET'],
    ] as const) {
      const response = await fetch(wire.base + path, { method });
      assert.equal(response.status, 404, `${method} ${path}`);
      assert.equal(((await response.json()) as Envelope).error.code, 'NotFound');
    }
    const page = await fetch(`${wire.base}/x`, { headers: { accept: 'text/html' } });
    assert.deepEqual([page.status, await page.text()], [404, 'nein']);
    assert.equal((await fetch(`${wire.base}/%ff`)).status, 400);
    assert.equal((await fetch(`${wire.base}/healthz`, { method: 'HEAD' })).status, 200);
  });

  it('every answer has the security headers; a page has a strict policy', async () => {
    for (const path of ['/', '/api/x', '/healthz']) {
      const { headers } = await fetch(wire.base + path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      // Nothing here listens, looks or asks where one is: not even the page itself may.
      assert.match(headers.get('permissions-policy') ?? '', /^(?:\w+=\(\)(?:, |$)){3}$/);
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('server'), null);
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
    }
    const policy = (await fetch(`${wire.base}/`)).headers.get('content-security-policy') ?? '';
    const { port } = new URL(wire.base);
    assert.match(policy, /script-src 'self'; style-src 'self'( 'sha256-[\w+/]+=*')?;/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.ok(
      policy.includes(`ws://127.0.0.1:${port}`) && policy.includes(`ws://localhost:${port}`) && !policy.includes('['),
    );
    assert.ok(policy.includes(`frame-ancestors 'self' ${FORUM}`));
  });

  it('gives a chat token to scripts, own and listed pages, not to others', async () => {
    const { port } = new URL(wire.base);
    const allowed = [undefined, wire.base, `http://127.0.0.1:${port}`, `http://[::1]:${port}`, FORUM];
    for (const origin of allowed) {
      const response = await token({ headers: { ...(origin && { origin }) }, json: { locale: 'de-DE' } });
      assert.equal(response.status, 201, String(origin));
      const body = (await response.json()) as Started;
      assert.deepEqual(Object.keys(body).toSorted(), ['conversationId', 'expires_in', 'token']);
      assert.equal(wire.house.has(body.conversationId), false);
    }
    for (const origin of ['https://evil.example', 'null', `https://localhost:${port}`])
      assert.equal((await token({ headers: { origin } })).status, 403);
    for (const body of ['[]', '{"entry":5}', '{"resume":7}'])
      assert.equal((await token({ body, headers: { 'content-type': 'application/json' } })).status, 400);
  });

  it('the token begins the conversation with its locale, whichever door the client takes', async () => {
    const made = (await (await token({ json: { locale: 'en-GB' } })).json()) as Started;
    const path = `/conversations/${made.conversationId}`;
    const response = await wire.fetch(`${path}?watermark=`, { token: made.token });
    assert.equal(response.status, 200);
    const { activities } = await wire.read(made);
    assert.match((activities[0] as { text: string }).text, /^Good day/);
  });

  it('the cookie brings a page of ours back, never a script or a foreign page', async () => {
    const origin = wire.base;
    const first = await token({ headers: { origin } });
    const kept = cookie(first);
    assert.match(first.headers.get('set-cookie') ?? '', /HttpOnly; SameSite=Lax$/);
    assert.match(first.headers.get('set-cookie') ?? '', /Path=\/api\/chat;/);
    const made = (await first.json()) as Started;
    const back = (headers: Record<string, string>, json = {}) => token({ headers: { cookie: kept, ...headers }, json });
    assert.equal((await back({ origin })).status, 201, 'nothing has begun yet');
    await wire.fetch('/conversations', { method: 'POST', token: made.token });
    const again = await back({ origin });
    assert.equal(again.status, 200);
    assert.equal(((await again.json()) as Started).conversationId, made.conversationId);
    assert.equal((await back({ origin }, { fresh: true })).status, 201);
    assert.equal((await back({})).status, 201);
    assert.equal((await back({ origin: FORUM, 'sec-fetch-site': 'cross-site' })).status, 201);
    assert.equal((await back({ origin, cookie: `${kept}x` })).status, 201);
    const bye = await wire.fetch('/api/chat/token', { method: 'DELETE', headers: { origin } });
    assert.equal(bye.status, 204);
    assert.match(bye.headers.get('set-cookie') ?? '', /wortlaut_resume=; Max-Age=0/);
  });

  it('the way back is given once a fact is saved, works on another device, and dies with the case', async () => {
    const started = await begin();
    const view = async () =>
      (await (await wire.fetch('/api/case', { token: started.token })).json()) as { resume?: string };
    assert.equal((await view()).resume, undefined);
    await wire.say(started, 'o2 hat angerufen');
    await pause(20);
    const { resume: address = '' } = await view();
    assert.ok(address.startsWith(`${wire.base}/#fall=`));
    assert.equal(address.includes(started.conversationId), false);
    const resume = address.split('#fall=')[1] ?? '';
    const back = await token({ json: { resume } });
    assert.equal(back.status, 200);
    const there = (await back.json()) as Started;
    assert.equal(there.conversationId, started.conversationId);
    await wire.say(there, 'ich wieder');
    const users = (await wire.read(there)).activities.filter((each) => each.from.role === 'user');
    assert.equal(new Set(users.map(({ from }) => from.id)).size, 1);
    assert.equal((await token({ json: { resume: `${resume}x` } })).status, 404);
    await wire.house.lock(started.conversationId, 1, '');
    assert.equal((await token({ json: { resume } })).status, 404);
  });

  it('letters, calendar and the whole case come by token or by signed address', async () => {
    const started = await begin();
    await wire.say(started, 'x');
    await pause(20);
    const view = (await (await wire.fetch('/api/case', { token: started.token })).json()) as {
      letters: { links: { pdf: string; txt: string } }[];
      links: { calendar: string; export: string };
    };
    const { pdf, txt } = view.letters[0]?.links ?? { pdf: '', txt: '' };
    const letter = await fetch(pdf);
    assert.deepEqual([letter.status, letter.headers.get('content-type')], [200, 'application/pdf']);
    assert.match(letter.headers.get('content-disposition') ?? '', /^attachment; filename="Brief\.pdf"/);
    assert.match(await (await fetch(txt)).text(), /Auskunft über/);
    assert.match(await (await fetch(view.links.calendar)).text(), /^BEGIN:VCALENDAR/);
    for (const path of [
      '/api/case/letters/l1.pdf',
      '/api/case/deadlines.ics',
      '/api/case/export',
      '/api/case/export.zip',
    ]) {
      assert.equal((await wire.fetch(path, { token: started.token })).status, 200, path);
      assert.equal((await wire.fetch(path, { token: started.token, method: 'HEAD' })).status, 200, path);
      assert.equal((await wire.fetch(path)).status, 401, path);
    }
    for (const path of [
      '/api/case/letters/l2.pdf',
      '/api/case/letters/l1.exe',
      '/api/case/letters/..%2f..%2fx.pdf',
      '/api/case/files/f9',
    ])
      assert.equal((await wire.fetch(path, { token: started.token })).status, 404, path);
    assert.equal((await fetch(pdf.replace('l1.pdf', 'l1.txt'))).status, 403);
    wire.later(61 / 60);
    assert.equal((await fetch(pdf)).status, 403);
  });

  it('the archive can be read by others: names, sizes and sums fit', async () => {
    const started = await begin();
    await wire.say(started, 'x');
    await pause(20);
    const response = await wire.fetch('/api/case/export.zip', { token: started.token });
    const bytes = Buffer.from(await response.arrayBuffer());
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    const [count, start] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 16)];
    const names: string[] = [];
    for (let i = 0, at = start; i < count; i += 1) {
      assert.equal(bytes.readUInt32LE(at), 0x02014b50);
      const [crc, size, length, offset] = [
        bytes.readUInt32LE(at + 16),
        bytes.readUInt32LE(at + 24),
        bytes.readUInt16LE(at + 28),
        bytes.readUInt32LE(at + 42),
      ];
      const data = bytes.subarray(offset + 30 + length, offset + 30 + length + size);
      assert.equal(crc32(data), crc);
      names.push(bytes.toString('utf8', at + 46, at + 46 + length));
      at += 46 + length;
    }
    assert.deepEqual(names, [
      'fall.json', 'fristen.ics', 'briefe/Brief.pdf', 'briefe/Brief.docx', 'briefe/Brief.txt', 'briefe/Brief.eml', 'fall.html', 'pruefsummen.txt',
    ]); // prettier-ignore
    const files = unzipSync(new Uint8Array(bytes));
    const sums = strFromU8(files['pruefsummen.txt'] ?? new Uint8Array());
    for (const name of names.slice(0, -1)) {
      const sum = createHash('sha256').update(files[name] ?? '').digest('hex'); // prettier-ignore
      assert.ok(sums.includes(`${sum}  ${name}\n`), name);
    }
    const page = strFromU8(files['fall.html'] ?? new Uint8Array());
    assert.match(page, /Auskunft über den Anruf/);
    assert.doesNotMatch(page, /<script|https?:/);
  });

  it('deletes with a receipt, once', async () => {
    const started = await begin();
    const socket = await wire.socket(started.streamUrl);
    const response = await wire.fetch('/api/case', { method: 'DELETE', token: started.token });
    assert.equal(response.status, 200);
    assert.deepEqual(Object.keys((await response.json()) as object).toSorted(), [
      'by',
      'case',
      'deletedAt',
      'kept',
      'signature',
    ]);
    assert.deepEqual(await socket.closed, { code: 1000, reason: 'ended' });
    assert.ok(socket.activities().some(({ type }) => (type as string) === 'endOfConversation'));
    assert.equal((await wire.fetch('/api/case', { method: 'DELETE', token: started.token })).status, 404);
    assert.equal((await wire.fetch('/api/case', { token: started.token })).status, 404);
  });

  it("a moderator's link leads on while its use cannot be counted, and the log tells no link", async () => {
    const desk = openDesk(newFolder());
    const full = await memoryWire({ desk: { ...desk, count: () => Promise.reject(new Error('the disk is full')) } });
    const id = shortLinks(KEYS).make(
      knownChoice({ topic: 'check', provider: 'o2', product: '', article: '', lang: 'de' }),
    );
    const answer = await fetch(`${full.base}/x/${id}`, {
      redirect: 'manual',
      headers: { 'sec-fetch-dest': 'document' },
    });
    assert.equal(answer.status, 302);
    await until(() => full.log.some(({ what }) => what === 'count.failed'));
    assert.ok(!JSON.stringify(full.log).includes(id));
    await full.close();
  });

  it('conversations: 60 an hour and address', async () => {
    const strict = await memoryWire({ env: { RATE_LIMITS: 'on' } });
    const ask = () => strict.fetch('/api/chat/token', { method: 'POST' });
    const statuses: number[] = [];
    for (let i = 0; i < 61; i += 1) statuses.push((await ask()).status);
    assert.deepEqual([statuses.filter((s) => s === 201).length, statuses.at(-1)], [60, 429]);
    strict.later(1 / 30);
    assert.equal((await ask()).status, 201);
    // A server with the secret speaks for many.
    assert.ok((await strict.start()).token);
    await strict.close();
  });

  it('papers are made when they are fetched: 120 in ten minutes and address, then a moment to wait', async () => {
    const strict = await memoryWire({ env: { RATE_LIMITS: 'on' } });
    const { token } = await strict.start();
    const fetchAll = async (count: number): Promise<number[]> => {
      const paths = ['letters/l1.pdf', 'protocols/p1.pdf', 'annexes/l1.pdf', 'export.zip'];
      const all = Array.from({ length: count }, (_, i) => strict.fetch(`/api/case/${paths[i % 4]}`, { token }));
      return (await Promise.all(all)).map(({ status }) => status);
    };
    assert.ok(!(await fetchAll(120)).includes(429));
    assert.deepEqual(await fetchAll(4), [429, 429, 429, 429]);
    const refused = await strict.fetch('/api/case/letters/l1.pdf', { token });
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    assert.equal((await strict.fetch('/api/case', { token })).status, 200, 'the case itself stays open');
    strict.later(1);
    assert.notEqual((await strict.fetch('/api/case/letters/l1.pdf', { token })).status, 429);
    await strict.close();
  });

  it('streams come from the public address, wss where that is https', async () => {
    const far = await memoryWire({ env: { PUBLIC_URL: 'https://wortlaut.example' } });
    const local = `http://127.0.0.1:${far.port}`;
    const { token: made } = (await (
      await fetch(`${local}/api/chat/token`, { method: 'POST', headers: { host: 'evil.example' } })
    ).json()) as Started;
    const response = await fetch(`${local}/v3/directline/conversations`, {
      method: 'POST',
      headers: { authorization: `Bearer ${made}` },
    });
    assert.match(((await response.json()) as Started).streamUrl, /^wss:\/\/wortlaut\.example\/v3\//);
    const own = await fetch(`${local}/api/chat/token`, {
      method: 'POST',
      headers: { origin: 'https://wortlaut.example' },
    });
    assert.match(own.headers.get('set-cookie') ?? '', /; Secure$/);
    assert.equal((await fetch(`${local}/api/chat/token`, { method: 'POST', headers: { origin: local } })).status, 403);
    await far.close();
  });
});
