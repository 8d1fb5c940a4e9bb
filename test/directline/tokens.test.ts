// Conformance list of the Direct Line, 1 to 10: tokens.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DirectLineOptions } from 'botframework-directlinejs';
import type { MemoryHouse } from './support/memory-house.ts';
import { TOMBSTONE_MS } from '../../src/bot/store/port.ts';
import type { Wire } from './support/wire.ts';
import { configFor, follow, memoryWire, OLD_SECRET, quickScheduler, SECRET, send, until } from './support/wire.ts';

type Envelope = { error: { code: string; message: string } };

describe('tokens', () => {
  let wire: Wire<MemoryHouse>;
  before(async () => (wire = await memoryWire({ env: { ALLOWED_ORIGINS: 'https://forum.example' } })));
  after(() => wire.close());
  const generate = (init: RequestInit & { token?: string; json?: unknown } = {}) =>
    wire.fetch('/tokens/generate', { method: 'POST', ...init });

  it('1 the secret makes a token that opens exactly its conversation', async () => {
    for (const token of [SECRET, OLD_SECRET]) {
      const response = await generate({ token });
      assert.equal(response.status, 200);
      const made = (await response.json()) as { conversationId: string; token: string; expires_in: number };
      assert.ok(made.expires_in > 0);
      assert.match(made.conversationId, /^[\w-]{22}$/);
      const path = `/conversations/${made.conversationId}`;
      assert.equal((await wire.fetch(path, { token: made.token })).status, 200);
      assert.equal((await wire.fetch('/conversations/AAAAAAAAAAAAAAAAAAAAAA', { token: made.token })).status, 403);
    }
  });

  it('2 without, with a wrong and with a malformed Authorization: 401, 403, 401 with a code', async () => {
    const answers = [
      await generate(),
      await generate({ token: 'wrong' }),
      await generate({ headers: { authorization: SECRET } }),
    ];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [401, 403, 401],
    );
    for (const answer of answers) assert.ok(((await answer.json()) as Envelope).error.code);
  });

  it('3 a user id must begin with dl_; both spellings are read', async () => {
    const wrong = await generate({ token: SECRET, json: { user: { id: 'mia' } } });
    assert.equal(wrong.status, 400);
    assert.equal(((await wrong.json()) as Envelope).error.code, 'BadArgument');
    const right = await generate({ token: SECRET, json: { User: { Id: 'dl_x' } } });
    assert.equal(right.status, 200);
    const { token } = (await right.json()) as { token: string };
    assert.equal(
      (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { user: string }).user,
      'dl_x',
    );
  });

  it('4 making a token leaves no conversation behind', async () => {
    const { conversationId } = await wire.token();
    assert.equal(wire.house.has(conversationId), false);
    assert.equal(await wire.house.state(conversationId), undefined);
  });

  it('5 a secret from a browser is refused', async () => {
    for (const origin of ['https://forum.example', wire.base, 'https://evil.example']) {
      assert.equal((await generate({ token: SECRET, headers: { origin } })).status, 403);
    }
  });

  it('6 a token opens no other conversation, and one cannot tell whether that exists', async () => {
    const a = await wire.start();
    const b = await wire.start();
    const answers = [];
    for (const other of [b.conversationId, 'BBBBBBBBBBBBBBBBBBBBBB']) {
      const response = await wire.fetch(`/conversations/${other}/activities`, { token: a.token });
      answers.push([response.status, await response.text()]);
    }
    assert.equal(answers[0]?.[0], 403);
    assert.deepEqual(answers[0], answers[1]);
  });

  it('7 tampered with, alg none, another kid, a cut signature: 403', async () => {
    const { conversationId, token } = await wire.start();
    const [head = '', body = '', signature = ''] = token.split('.');
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
    const forged = [
      `${head}.${part({ ...claims, user: 'dl_other' })}.${signature}`,
      `${part({ alg: 'none', typ: 'JWT', kid: 'k1' })}.${body}.`,
      `${part({ alg: 'none', typ: 'JWT', kid: 'k1' })}.${body}.${signature}`,
      `${part({ alg: 'HS256', typ: 'JWT', kid: '__proto__' })}.${body}.${signature}`,
      `${part({ alg: 'HS256', typ: 'JWT', kid: 'k2' })}.${body}.${signature}`,
      `${head}.${body}.${signature.slice(0, -4)}`,
      `${token}.x`,
      'x',
    ];
    for (const each of forged) {
      const response = await wire.fetch(`/conversations/${conversationId}/activities`, { token: each });
      assert.equal(response.status, 403, each);
    }
  });

  it('8 refresh: a new token, the same conversation and user; the old one still works', async () => {
    const started = await wire.start({ user: { id: 'dl_mia' } });
    wire.later(0.01);
    const response = await wire.fetch('/tokens/refresh', { method: 'POST', token: started.token });
    assert.equal(response.status, 200);
    const fresh = (await response.json()) as { conversationId: string; token: string; expires_in: number };
    assert.equal(fresh.conversationId, started.conversationId);
    assert.notEqual(fresh.token, started.token);
    for (const token of [started.token, fresh.token])
      await wire.post({ ...started, token }, { type: 'message', text: 'hallo' });
    const users = (await wire.read(started)).activities.filter((a) => a.from.role === 'user').map((a) => a.from.id);
    assert.deepEqual(users, ['dl_mia', 'dl_mia']);
  });

  it('9 refresh an hour after the end works, a day after it or under another epoch it does not', async () => {
    const refresh = (token: string) => wire.fetch('/tokens/refresh', { method: 'POST', token });
    const early = await wire.start();
    wire.later(4 + 1);
    assert.equal((await refresh(early.token)).status, 200);
    const poll = await wire.fetch(`/conversations/${early.conversationId}/activities`, { token: early.token });
    assert.equal(poll.status, 403);
    assert.equal(((await poll.json()) as Envelope).error.code, 'TokenExpired');
    wire.later(24);
    const late = await refresh(early.token);
    assert.equal(late.status, 403);
    assert.equal(((await late.json()) as Envelope).error.code, 'TokenExpired');
    const other = await wire.start();
    await wire.house.lock(other.conversationId, 1, '');
    assert.equal((await refresh(other.token)).status, 403);
  });

  it('9 no setting lets a token outlive the tombstone of its conversation: it could begin it anew', () => {
    const set = (TOKEN_HOURS: string, TOKEN_GRACE_HOURS: string) => configFor({ TOKEN_HOURS, TOKEN_GRACE_HOURS });
    const { tokenHours, tokenGraceHours } = set('24', '168');
    assert.ok(TOMBSTONE_MS > (tokenHours + tokenGraceHours) * 3_600_000);
    assert.throws(() => set('25', '168'));
    assert.throws(() => set('24', '169'));
  });

  it('10 W the client refreshes after 15 minutes, and its later posts carry the new token', async () => {
    const { token, conversationId } = await wire.token();
    // The client's clock runs 600 times as fast where it waits for minutes; all else is as it is.
    const waited: number[] = [];
    const scheduler = quickScheduler((ms) => {
      if (ms < 60_000) return ms;
      waited.push(ms);
      return ms / 600;
    });
    const client = wire.client({ token, conversationId, scheduler } as DirectLineOptions);
    const inner = client as unknown as { token: string };
    const seen = follow(client);
    await until(() => seen.length === 2);
    const first = inner.token;
    wire.later(3.99);
    await until(() => inner.token !== first);
    assert.deepEqual([...new Set(waited)], [15 * 60_000]);
    // Now the first token is past its life: only a post with the new one is taken.
    wire.later(0.1);
    const path = `/conversations/${conversationId}/activities`;
    assert.equal((await wire.fetch(path, { token: first })).status, 403);
    assert.match(await send(client, { text: 'nach dem Erneuern' }), /\|\d{7}$/);
  });
});
