// With scripts off every way out works, and none of them leads out of the case that is open.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits, watchedPage } from './chromium.ts';
import { withServer } from './stage.ts';
import { go, STORY } from './walk.ts';

const { browser, server } = await withServer();
const plain = { javaScriptEnabled: false, viewport: { width: 390, height: 844 } };

test('on the start page court papers, the photo and "nobody called" lead on without a script', async () => {
  const { page, close } = await watchedPage(browser, plain);
  const log = async (): Promise<string> => (await page.locator('.log').textContent()) ?? '';
  await page.goto(server.url);
  await go(page, '#gericht .btn');
  assert.match(page.url(), /\/formular#frage$/);
  assert.match((await page.locator('#frage').textContent()) ?? '', /Gericht/);

  await page.goto(server.url);
  await go(page, '.hero .link');
  assert.match(await log(), /Es hat gar niemand angerufen/);

  await page.goto(server.url);
  await page.fill('#t', STORY);
  await go(page, '[data-do=photo]');
  assert.match(page.url(), /\/formular#datei$/);
  assert.match(await log(), /13\.11\. hat mich einer von o2 angerufen/);
  assert.ok(await page.locator('#datei').isVisible());
  await close();
});

test('the three at the top have their places on the start page without a script, from every page', async () => {
  const { page, close } = await watchedPage(browser, plain);
  for (const from of ['/', '/wissen', '/ar']) {
    await page.goto(`${server.url}${from}`);
    for (const link of await page.locator('.always a').all()) {
      const hash = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
      await page.goto(`${server.url}${from}`);
      await link.click();
      // On the start page itself nothing is loaded anew.
      await page.waitForURL(`**/*${hash}`);
      assert.ok(await page.locator(hash).isVisible(), `${from}${hash}`);
    }
  }
  assert.equal(await page.locator('#mensch button').count(), 2);
  // The note once touched the wave below it.
  await page.goto(server.url);
  const note = await page.locator('.note.ochre').first().boundingBox();
  const wave = await page.locator('.wave').boundingBox();
  assert.ok(note && wave && wave.y - note.y - note.height >= 16, JSON.stringify({ note, wave }));
  await go(page, '#mensch .btn:not(.stop)');
  assert.match((await page.locator('.log').textContent()) ?? '', /Verbraucherzentrale/);
  await close();
});

test('in an open case without scripts the three at the top stay in it, and the file tells nothing nobody told', async () => {
  const { page, close } = await watchedPage(browser, plain);
  await page.goto(server.url);
  await go(page, '.choices button');
  const file = async (): Promise<string> => ((await page.locator('aside dl').allTextContents()) ?? []).join();
  assert.doesNotMatch(await file(), /Private Nutzung|Rechtliche Betreuung|Grundversorgung/);
  await page.fill('#schreiben', STORY);
  await go(page, 'button[name=do][value=text]');
  assert.match(await file(), /o2/);
  assert.doesNotMatch(await file(), /Private Nutzung|Rechtliche Betreuung|Grundversorgung/);
  const mine = (await page.locator('aside .mono').textContent()) ?? '';
  const key = new URL(mine).searchParams.get('k');
  assert.ok(key);

  await go(page, '.always [value=human]');
  assert.match((await page.locator('.log').textContent()) ?? '', /o2 angerufen.*Verbraucherzentrale/s);
  await go(page, '.always [value=court]');
  assert.match((await page.locator('#frage').textContent()) ?? '', /Gericht/);
  assert.match((await page.locator('.log').textContent()) ?? '', /o2 angerufen/);
  await page.click('.always a');
  await page.waitForURL(/\/formular\?lang=de#akte$/);
  assert.ok(await page.locator('#akte').isVisible());
  await page.setViewportSize({ width: 320, height: 700 });
  assert.ok(await fits(page));

  // A fresh form page and the receipt have the same three.
  await page.goto(`${server.url}/formular`);
  await go(page, '.always [value=human]');
  assert.match((await page.locator('.log').textContent()) ?? '', /Verbraucherzentrale/);
  await go(page, 'button[name=cmd][value=delete]');
  await go(page, '.choices >> text=Ja, alles löschen');
  assert.ok(await page.locator('pre').isVisible());
  await go(page, '.always [value=human]');
  assert.match((await page.locator('.log').textContent()) ?? '', /Verbraucherzentrale/);
  await close();
});
