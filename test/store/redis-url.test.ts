// REDIS_URL: what it may say, and the sentence for what it may not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRedisUrl } from '../../src/bot/store/redis-url.ts';

test('one server, Sentinels, a Cluster; with password, TLS and IPv6', () => {
  assert.deepEqual(readRedisUrl('redis://localhost'), {
    kind: 'single',
    tls: false,
    shown: 'localhost:6379',
    node: { host: 'localhost', port: 6379 },
    db: 0,
  });
  assert.deepEqual(readRedisUrl('rediss://me:p%40ss:w@10.0.0.1:7000/3'), {
    kind: 'single',
    tls: true,
    shown: '10.0.0.1:7000',
    username: 'me',
    password: 'p@ss:w',
    node: { host: '10.0.0.1', port: 7000 },
    db: 3,
  });
  assert.deepEqual(readRedisUrl('redis+sentinel://:pw@a,[::1]:5000/mymaster/2?sentinelPassword=other'), {
    kind: 'sentinel',
    tls: false,
    shown: 'a:26379, ::1:5000',
    password: 'pw',
    name: 'mymaster',
    db: 2,
    sentinelPassword: 'other',
    sentinels: [
      { host: 'a', port: 26_379 },
      { host: '::1', port: 5000 },
    ],
  });
  assert.deepEqual(readRedisUrl('rediss+cluster://a:1,b:2'), {
    kind: 'cluster',
    tls: true,
    shown: 'a:1, b:2',
    nodes: [
      { host: 'a', port: 1 },
      { host: 'b', port: 2 },
    ],
  });
});

test('what cannot be meant is a sentence without the password', () => {
  for (const [url, why] of [
    ['http://x', /must read redis:/],
    ['redis://', /must read redis:/],
    ['redis://a,b', /several servers/],
    ['redis://a:99999', /no host with a port/],
    ['redis://a/one', /no number of a database/],
    ['redis+sentinel://a,b', /master's name/],
    ['redis+cluster://a/1', /only database 0/],
    ['redis://me:geheim@a b', /no host with a port/],
  ] as const)
    assert.throws(
      () => readRedisUrl(url),
      (error: Error) => why.test(error.message) && !error.message.includes('geheim'),
    );
});
