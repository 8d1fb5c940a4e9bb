// A net that breaks off in the middle of an answer, or answers with a page of its own: the conversation goes on without a reload.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { watchedPage } from './chromium.ts';
import { openNet } from './net.ts';
import { withServer } from './stage.ts';
import { settled, tellStory } from './walk.ts';

const net = await openNet();
after(() => net.close());
const { browser, server } = await withServer({ PUBLIC_URL: net.url });
net.leadTo(server.url);

const POSTS = { method: 'POST', path: /\/activities$/ };
const LOOKS = { method: 'GET', path: /conversations\/[\w-]+\?watermark/ };

/** Says a line and waits until its turn has ended. */
async function say(page: Page, words: string): Promise<void> {
  const told = await page.locator('.log > li.you').count();
  await page.fill('#schreiben', words);
  await page.click('#fragebogen form.write [type=submit]');
  await page.waitForSelector(`.log > li.you >> nth=${told}`);
  await settled(page);
}

test('the answer to a line breaks off: the line is said once, and the next one too', async () => {
  const { page, expect, close } = await watchedPage(browser);
  expect(/ERR_/);
  await tellStory(page, net.url);
  for (const [how, words] of [
    ['breaks', 'Die Nummer war unterdrückt.'],
    ['alien', 'Ich war gerade beim Kochen.'],
  ] as const) {
    net.fail({ ...POSTS, how });
    await say(page, words);
    assert.equal(await page.locator('.log > li.you', { hasText: /Nummer|Kochen/ }).count(), how === 'breaks' ? 1 : 2);
  }
  assert.equal(net.left, 0);
  await say(page, 'Das war alles sehr schnell.');
  await close();
});

test('the way back to the server breaks off: the page hears again as soon as the net is there', async () => {
  const { page, expect, close } = await watchedPage(browser);
  expect(/ERR_|WebSocket/);
  await tellStory(page, net.url);
  for (const how of ['breaks', 'alien'] as const) {
    net.fail({ ...LOOKS, how });
    net.cut();
    await page.waitForSelector('text=nicht zu erreichen');
    await say(page, how === 'breaks' ? 'Die Nummer war unterdrückt.' : 'Ich war gerade beim Kochen.');
  }
  assert.equal(net.left, 0);
  await close();
});

test('the first answers of all break off: the story waits and is told', async () => {
  const { page, expect, close } = await watchedPage(browser);
  expect(/ERR_/);
  net.fail({ method: 'POST', path: /\/api\/chat\/token$/, how: 'breaks' });
  net.fail({ method: 'POST', path: /\/api\/chat\/token$/, how: 'alien' });
  net.fail({ method: 'POST', path: /\/conversations$/, how: 'breaks' });
  await tellStory(page, net.url);
  assert.equal(net.left, 0);
  assert.equal(await page.locator('.log > li.you').count(), 1);
  assert.ok((await page.locator('mark').count()) >= 5);
  await close();
});
