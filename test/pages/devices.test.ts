// One case on several screens: a second device by link, two tabs, a browser that keeps nothing, a device that forgets.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { watchedPage } from './chromium.ts';
import { withServer } from './stage.ts';
import { question, settled, tellStory } from './walk.ts';

const { browser, server } = await withServer();
const rows = (page: Page): Promise<string[]> => page.locator('.log > li').allTextContents();

test('the own link, also as QR code, opens the whole case on a second device; an answer there closes the question here', async () => {
  const phone = await watchedPage(browser);
  await tellStory(phone.page, server.url);
  await phone.page.click('[data-k=resume]');
  await phone.page.waitForSelector('.copyline .qr');
  const link = await phone.page.inputValue('#link');
  assert.match(link, /\/#fall=[\w-]+$/);

  const desk = await watchedPage(browser);
  await desk.page.goto(link);
  await settled(desk.page);
  assert.equal(desk.page.url().includes('fall='), false, 'the secret leaves the address line');
  assert.deepEqual(await rows(desk.page), await rows(phone.page));
  const asked = await question(phone.page);
  assert.equal(await question(desk.page), asked);

  await desk.page.click('#fragebogen .choice >> nth=0');
  await settled(desk.page);
  await phone.page.waitForFunction(
    (before) => (document.querySelector('#frage')?.textContent ?? '').replaceAll('\u00ad', '') !== before,
    asked,
  );
  await settled(phone.page);
  assert.deepEqual(await rows(phone.page), await rows(desk.page));
  assert.equal(await question(phone.page), await question(desk.page));

  // A second tab of the same browser finds the case without the link.
  const tab = await phone.page.context().newPage();
  await tab.goto(server.url);
  await tab.waitForSelector('.log > li >> nth=3');
  await settled(tab);
  assert.deepEqual(await rows(tab), await rows(phone.page));

  // The device forgets, the case stays.
  await tab.click('.always [data-do=data]');
  await tab.click('dialog >> text=Auf diesem Gerät vergessen');
  await tab.waitForSelector('#t');
  await tab.reload();
  await tab.waitForSelector('#t');
  await desk.page.reload();
  await settled(desk.page);
  assert.ok((await rows(desk.page)).length > 3);
  await desk.close();
  await phone.close();
});

test('a browser that keeps neither cookies nor storage still talks, and its link brings everything back', async () => {
  const { page, expect, close } = await watchedPage(browser);
  // Behind the interception that takes the cookies away no socket opens: the page polls instead.
  expect(/status of 403|WebSocket/);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await page.route('**/*', async (route) => {
    const response = await route.fetch().catch(() => undefined);
    if (!response) return route.abort();
    const headers = { ...response.headers() };
    delete headers['set-cookie'];
    return route.fulfill({ response, headers });
  });
  await tellStory(page, server.url);
  await page.click('[data-k=resume]');
  const link = await page.inputValue('#link');
  const before = await rows(page);
  await page.goto('about:blank');
  await page.goto(link);
  await settled(page);
  assert.deepEqual(await rows(page), before);
  await close();
});
