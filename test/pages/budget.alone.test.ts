// Light on an old phone: size and time until one can type, beside Microsoft's Web Chat on the same machine.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { servePage } from '../wire/webchat.ts';
import { weigh } from './budget.ts';
import { startChromium } from './chromium.ts';
import { startServer, type RealServer } from './server.ts';

/** The middle one of so many visits counts. */
const ROUNDS = 5;

let browser: Browser;
let forum: Awaited<ReturnType<typeof servePage>>;
let server: RealServer;
before(async () => {
  [browser, forum] = await Promise.all([startChromium(), servePage()]);
  server = await startServer({ ALLOWED_ORIGINS: forum.origin });
});
after(async () => {
  await browser.close();
  await server.stop();
  forum.server.close();
});

test('the start page is usable long before Web Chat would be, and weighs a fraction', async (context) => {
  // A server and a browser that have just started are still warming up; it is the phone that is measured.
  await (await fetch(server.url)).text();
  await wait(3_000);
  await weigh(browser, `${server.url}/wissen`, 'input');
  const chat = `${forum.origin}/?server=${encodeURIComponent(server.url)}`;
  const times: number[] = [];
  for (let n = 1; n < ROUNDS; n += 1) times.push((await weigh(browser, server.url, '#t')).interactive);
  const ours = await weigh(browser, server.url, '#t');
  times.push(ours.interactive);
  const median = times.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN;
  const theirs = await weigh(browser, chat, '.webchat__send-box-text-box__input');
  context.diagnostic(
    `4x slower, slow 4G: ours ${median} ms (${times.join(', ')}) and ${ours.bytes} bytes of page, script and style, Web Chat ${theirs.interactive} ms and ${theirs.bytes} bytes`,
  );
  assert.ok(ours.bytes <= 60 * 1024, `${ours.bytes} bytes`);
  assert.ok(median * 2 < theirs.interactive, `${median} ms against ${theirs.interactive} ms`);
});
