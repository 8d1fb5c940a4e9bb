// Files from a phone: many of one name, before the server has answered, and after the token has grown old.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { watchedPage } from './chromium.ts';
import { withServer } from './stage.ts';
import { settled, STORY, tellStory } from './walk.ts';

const { browser, server } = await withServer();

/** The smallest picture there is. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);
const photo = { name: 'image.png', mimeType: 'image/png', buffer: PIXEL };
/** Files as they arrive when they are dropped on the page or pasted into the field. */
const bring = (page: Page, where: string, how: 'drop' | 'paste', name: string): Promise<void> =>
  page.locator(where).evaluate(
    (node, [event, called, data]) => {
      const files = new DataTransfer();
      files.items.add(
        new File([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))], called, { type: 'image/png' }),
      );
      const how = { bubbles: true, cancelable: true };
      node.dispatchEvent(
        event === 'drop'
          ? new DragEvent('drop', { ...how, dataTransfer: files })
          : new ClipboardEvent('paste', { ...how, clipboardData: files }),
      );
    },
    [how, name, PIXEL.toString('base64')] as const,
  );

test('two pictures of one name are two rows while they travel, and leave none behind', async () => {
  const { page, close } = await watchedPage(browser);
  await tellStory(page, server.url);
  await page.setInputFiles('input[type=file]', [photo, photo]);
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('.log .yours')].filter((one) => !one.nextElementSibling?.matches('progress'))
        .length === 2,
  );
  await settled(page);
  assert.equal(await page.locator('.log progress').count(), 0);
  assert.equal(await page.locator('#akte li', { hasText: 'image.png' }).count(), 2);
  await close();
});

test('what is dropped or pasted before there is a conversation waits for it', async () => {
  const { page, close } = await watchedPage(browser);
  let open = (): void => undefined;
  const opened = new Promise<void>((go) => (open = go));
  await page.route('**/api/chat/token', async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto(server.url);
  await page.fill('#t', STORY);
  await page.click('#start button[type=submit]');
  await page.waitForSelector('#schreiben');
  await bring(page, '#talk', 'drop', 'gezogen.png');
  await bring(page, '#schreiben', 'paste', 'kopiert.png');
  open();
  await page.waitForSelector('#akte >> text=gezogen.png');
  await page.waitForSelector('#akte >> text=kopiert.png');
  await settled(page);
  assert.equal(await page.locator('.log .note.ochre', { hasText: /png/ }).count(), 0);
  await close();
});

test('a token that has grown old is renewed, and the picture goes once more by itself', async () => {
  const { page, expect, close } = await watchedPage(browser);
  expect(/status of 403/);
  await tellStory(page, server.url);
  let refused = 0;
  await page.route('**/upload?*', (route) =>
    refused++
      ? route.continue()
      : route.fulfill({ status: 403, contentType: 'application/json', body: '{"error":{"code":"TokenExpired"}}' }),
  );
  await page.setInputFiles('input[type=file]', photo);
  await page.waitForSelector('#akte >> text=image.png');
  await settled(page);
  assert.equal(refused, 2);
  assert.equal(await page.locator('.log .note.ochre', { hasText: 'image.png' }).count(), 0);
  await close();
});

test('a picture that breaks off on its way goes again by itself, under the same id and as it lies on the device', async () => {
  const { page, expect, close } = await watchedPage(browser);
  expect(/ERR_CONNECTION_RESET|status of 503/);
  await tellStory(page, server.url);
  const sent: { id: string | null; type: string | undefined; name: string | undefined }[] = [];
  await page.route('**/upload?*', (route) => {
    const request = route.request();
    const headers = request.headers();
    sent.push({
      id: new URL(request.url()).searchParams.get('clientActivityID'),
      type: headers['content-type'],
      name: headers['content-disposition'],
    });
    if (sent.length === 1) return route.abort('connectionreset');
    return sent.length === 2 ? route.fulfill({ status: 503, body: '' }) : route.continue();
  });
  await page.setInputFiles('input[type=file]', { ...photo, name: 'Foto (1) für Jörg.png' });
  await page.waitForSelector('#akte >> text=Foto (1) für Jörg.png');
  await settled(page);
  assert.equal(sent.length, 3);
  assert.equal(new Set(sent.map((one) => JSON.stringify(one))).size, 1);
  assert.equal(sent[0]?.type, 'image/png');
  assert.equal(await page.locator('#akte li', { hasText: 'Foto (1)' }).count(), 1);
  assert.equal(await page.locator('.log .note.ochre', { hasText: 'Foto' }).count(), 0);
  await close();
});

// The old file went into the case that was begun next: on a computer of several people, into somebody else's.
test('a picture that waits to go again ends with its case and never reaches the next one', async () => {
  const { page, expect, close } = await watchedPage(browser);
  expect(/status of 503/);
  await tellStory(page, server.url);
  const sent: string[] = [];
  await page.route('**/upload?*', (route) => {
    sent.push(route.request().url());
    return route.fulfill({ status: 503, body: '' });
  });
  await page.setInputFiles('input[type=file]', photo);
  while (sent.length === 0) await page.waitForTimeout(20);
  await page.click('[data-do=data]');
  await page.click('dialog >> text=Auf diesem Gerät vergessen');
  await page.fill('#t', STORY);
  await page.click('#start button[type=submit]');
  await settled(page);
  await page.waitForTimeout(2_500);
  assert.equal(sent.length, 1);
  assert.equal(await page.locator('.log', { hasText: 'image.png' }).count(), 0);
  await close();
});

test('a file that is taken back is gone at once, while it waits to go again and while its token is renewed', async () => {
  const { page, expect, close } = await watchedPage(browser);
  expect(/status of (?:403|503)|ERR_FAILED/);
  await tellStory(page, server.url);
  for (const status of [503, 403]) {
    let sent = 0;
    await page.route('**/upload?*', (route) => {
      sent += 1;
      return route.fulfill({ status, contentType: 'application/json', body: '{}' });
    });
    const renewed = Promise.withResolvers<void>();
    await page.route('**/tokens/refresh', async (route) => {
      await renewed.promise;
      await route.continue();
    });
    const asked = page.waitForRequest(status === 403 ? /tokens\/refresh/ : /upload\?/);
    await page.setInputFiles('input[type=file]', photo);
    await asked;
    await page.waitForTimeout(100);
    await page.click('.log button:has-text("Abbrechen")');
    await page.waitForFunction(() => !document.querySelector('.log progress'), undefined, { timeout: 1_200 });
    renewed.resolve();
    await page.waitForTimeout(2_500);
    assert.equal(sent, 1, String(status));
    await page.unrouteAll();
  }
  await close();
});

// Each step of a file on its way drew its row anew, and took the keyboard from the button there; called back, it was nowhere.
test('on its way a file leaves the keyboard where it is; called back, the keyboard goes on at the question', async () => {
  const { page, close } = await watchedPage(browser);
  await tellStory(page, server.url);
  const net = await page.context().newCDPSession(page);
  await net.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 100,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
  const buffer = Buffer.alloc(2_500_000, 'A');
  await page.setInputFiles('input[type=file]', { name: 'lang.txt', mimeType: 'text/plain', buffer });
  await page.locator('[data-k^="stop-"]').focus();
  await page.waitForFunction(() => (document.querySelector('.log progress') as HTMLProgressElement).value > 5);
  const at = (): Promise<string> =>
    page.evaluate(() => {
      const node = document.activeElement as HTMLElement;
      return node.dataset['k'] ?? node.id;
    });
  assert.match(await at(), /^stop-/);
  await page.keyboard.press('Enter');
  await page.locator('.log progress').waitFor({ state: 'detached' });
  assert.equal(await at(), 'frage');
  await close();
});
