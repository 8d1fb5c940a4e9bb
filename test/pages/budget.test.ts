// Light on an old phone: size and time until one can type, beside Microsoft's Web Chat on the same machine.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { servePage } from '../wire/webchat.ts';
import { weigh, type Weight } from './budget.ts';
import { startChromium } from './chromium.ts';
import { startServer, type RealServer } from './server.ts';

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

const best = (all: Weight[]): number => Math.min(...all.map(({ interactive }) => interactive));

test('the start page is usable long before Web Chat would be, and weighs a fraction', async (context) => {
  const chat = `${forum.origin}/?server=${encodeURIComponent(server.url)}`;
  const [ours, theirs]: [Weight[], Weight[]] = [[], []];
  // In turn: what else the machine does meets both.
  for (let n = 0; n < 2; n += 1) {
    ours.push(await weigh(browser, server.url, '#t'));
    theirs.push(await weigh(browser, chat, '.webchat__send-box-text-box__input'));
  }
  const bytes = Math.max(...ours.map((one) => one.bytes));
  context.diagnostic(
    `4x slower, slow 4G: ours ${best(ours)} ms and ${bytes} bytes of script and style, Web Chat ${best(theirs)} ms and ${theirs[0]?.bytes} bytes`,
  );
  assert.ok(bytes <= 60 * 1024, `${bytes} bytes`);
  assert.ok(best(ours) * 4 < best(theirs), `${best(ours)} ms against ${best(theirs)} ms`);
});
