// The letters of the browser twice as large, on the smallest phone: nothing stands outside the window, from the story to the letter.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { startChromium, watchedPage } from './chromium.ts';
import { startServer } from './server.ts';
import { answerUntil, settled, tellStory } from './walk.ts';

const [browser, server] = await Promise.all([
  // As somebody sets it in the browser: the page's widths grow with it, which a style of its own would not show.
  startChromium(['--blink-settings=defaultFontSize=32']),
  startServer(),
]);
after(async () => {
  await browser.close();
  await server.stop();
});

/** What stands outside to the right, in words; also inside of an open dialog. */
const outside = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    const wide = document.documentElement.scrollWidth > innerWidth || (dialog && dialog.scrollWidth > innerWidth);
    if (!wide) return [];
    return [...document.querySelectorAll('body *')]
      .filter((node) => node.getBoundingClientRect().right > innerWidth + 0.5)
      .map((node) => `${node.tagName}.${node.className}: ${node.textContent?.trim().slice(0, 30)}`);
  });

test('with letters twice as large at 320 pixels nothing sticks out, from the start page to the letter and its files', async () => {
  const { page, close } = await watchedPage(browser, { viewport: { width: 320, height: 700 } });
  await page.goto(server.url);
  assert.deepEqual(await outside(page), [], 'start');
  await tellStory(page, server.url);
  assert.deepEqual(await outside(page), [], 'talk');
  await answerUntil(page, '.lamps');
  assert.deepEqual(await outside(page), [], 'result');
  await answerUntil(page, '.paper');
  await page.click('.log .more >> text=Ich habe ihn gesendet');
  assert.deepEqual(await outside(page), [], 'letter');
  await page.click('.always [data-do=human]');
  await settled(page);
  await page.click('[data-k=share]');
  await page.waitForSelector('#share-s1');
  assert.deepEqual(await outside(page), [], 'help and hand-over');
  await page.click('.always [data-do=data]');
  assert.deepEqual(await outside(page), [], 'data');
  for (const path of ['/wissen', '/link', '/ar', '/datenschutz']) {
    await page.goto(server.url + path);
    assert.deepEqual(await outside(page), [], path);
  }
  await close();
});
