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
  assert.equal(
    await phone.page.inputValue('#link'),
    link,
    'news draw the file anew, the link that was asked for stays',
  );

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
  // The other tab of the same browser once went on showing everything.
  await phone.page.waitForSelector('#start:not([hidden])');
  assert.equal(await phone.page.locator('.log > li').count(), 0);
  await tab.reload();
  await tab.waitForSelector('#t');
  await desk.page.reload();
  await settled(desk.page);
  assert.ok((await rows(desk.page)).length > 3);
  await desk.close();
  await phone.close();
});

// Only the story of the start page outlived a reload; an answer that was half typed was gone.
test('an answer that is half typed survives a reload and goes with the case', async () => {
  const { page, close } = await watchedPage(browser);
  await tellStory(page, server.url);
  await page.fill('#schreiben', 'Das war so:');
  await page.reload();
  await settled(page);
  assert.equal(await page.inputValue('#schreiben'), 'Das war so:');
  await page.click('.always [data-do=data]');
  await page.click('dialog >> text=Auf diesem Gerät vergessen');
  await page.waitForSelector('#start:not([hidden])');
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  await close();
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

test('a link that was given away by mistake is locked: the page goes on, its other tab too, and the stranger sees nothing more', async () => {
  const mine = await watchedPage(browser);
  mine.expect(/status of 403/);
  await tellStory(mine.page, server.url);
  await mine.page.click('[data-k=resume]');
  const link = await mine.page.inputValue('#link');
  const stranger = await watchedPage(browser);
  stranger.expect(/status of 40[34]/);
  await stranger.page.goto(link);
  await settled(stranger.page);
  const tab = await mine.page.context().newPage();
  await tab.goto(server.url);
  await tab.waitForSelector('.log > li >> nth=3');
  await settled(tab);

  await mine.page.click('.always [data-do=data]');
  await mine.page.click('[data-k=lock]');
  await mine.page.waitForSelector('dialog .note.fern');
  await mine.page.click('dialog >> text=Schließen');
  await stranger.page.waitForSelector('text=Dieser Fall lässt sich hier nicht mehr öffnen.');

  // Both of the customer's tabs go on with the case.
  for (const page of [mine.page, tab]) {
    await page.waitForSelector('.log >> text=Alle bisherigen Links zu Ihrem Fall sind gesperrt.');
    const asked = await question(page);
    await page.click('#fragebogen .choice >> nth=0');
    await page.waitForFunction(
      (before) => (document.querySelector('#frage')?.textContent ?? '').replaceAll('\u00ad', '') !== before,
      asked,
    );
    await settled(page);
  }
  await mine.page.click('[data-k=resume]');
  const fresh = await mine.page.inputValue('#link');
  assert.notEqual(fresh, link);
  for (const [address, opens] of [
    [link, false],
    [fresh, true],
  ] as const) {
    const other = await watchedPage(browser);
    other.expect(/status of 404/);
    await other.page.goto(address);
    await other.page.waitForSelector(opens ? '.log > li >> nth=3' : 'text=Diesen Link kenne ich nicht mehr.');
    assert.equal((await other.page.locator('.log > li').count()) > 3, opens);
    await other.close();
  }
  await stranger.close();
  await mine.close();
});

test('a page that slept for days, longer than its token lives, goes on with its case', async () => {
  const { page, expect, close } = await watchedPage(browser);
  expect(/status of 403/);
  await tellStory(page, server.url);
  const before = await question(page);
  // What the server says to a token of the day before yesterday.
  const old = {
    status: 403,
    contentType: 'application/json',
    body: '{"error":{"code":"TokenExpired","message":"Token expired"}}',
  };
  let refused = 0;
  await page.route(/tokens\/refresh|conversations\/[\w-]+\?watermark/, (route) =>
    refused++ < 2 ? route.fulfill(old) : route.continue(),
  );
  await page.context().setOffline(true);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.context().setOffline(false);
  await page.click('#fragebogen .choice >> nth=0');
  await page.waitForFunction(
    (was) => (document.querySelector('#frage')?.textContent ?? '').replaceAll('\u00ad', '') !== was,
    before,
  );
  await settled(page);
  assert.equal(refused >= 2, true);
  assert.equal(await page.locator('text=Dieser Fall ist gelöscht').count(), 0);
  await close();
});

test('a deletion whose answer is lost on its way is asked for again; the page does not say that the case is still there', async () => {
  const { page, close, expect } = await watchedPage(browser);
  expect(/status of 404|ERR_FAILED/);
  await tellStory(page, server.url);
  let deletions = 0;
  await page.route('**/api/case', async (route) => {
    if (route.request().method() !== 'DELETE') return route.continue();
    deletions += 1;
    if (deletions > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await page.click('.always [data-do=data]');
  await page.click('dialog >> text=Fall löschen');
  await page.click('dialog >> text=Ja, alles löschen');
  await page.waitForSelector('dialog >> text=Die Antwort mit dem Beleg ging auf dem Weg verloren.');
  assert.equal(deletions, 2);
  await page.keyboard.press('Escape');
  assert.ok(await page.locator('#t').isVisible());
  await close();
});

test('a deletion that nobody answers is not said to have failed: whether the case is gone is not known', async () => {
  const { page, close, expect } = await watchedPage(browser);
  expect(/ERR_FAILED/);
  await tellStory(page, server.url);
  await page.route('**/api/case', (route) =>
    route.request().method() === 'DELETE' ? route.abort() : route.continue(),
  );
  await page.click('.always [data-do=data]');
  await page.click('dialog >> text=Fall löschen');
  await page.click('dialog >> text=Ja, alles löschen');
  await page.waitForSelector('dialog >> text=Ob der Fall gelöscht ist, weiß diese Seite nicht.');
  await page.unroute('**/api/case');
  await page.click('dialog >> text=Fall löschen');
  await page.click('dialog >> text=Ja, alles löschen');
  await page.waitForSelector('dialog >> text=Das ist Ihr Beleg');
  await close();
});

const phone = { viewport: { width: 390, height: 844 } };
/** Whether it stands in the window, below the links at the top. */
const inView = async (page: Page, selector: string): Promise<boolean> => {
  const box = await page.locator(selector).first().boundingBox();
  return box !== null && box.y >= 0 && box.y < 844 - 60;
};

test('on a phone, whoever asks for a person reads who helps, from the beginning, and a keyboard goes on there', async () => {
  const { page, close } = await watchedPage(browser, phone);
  await tellStory(page, server.url);
  await page.click('.always [data-do=human]');
  await page.waitForSelector('.log >> text=Diese Stellen helfen');
  await settled(page);
  assert.ok(await inView(page, '.log >> text=Ich bin ein Programm und kein Anwalt.'));
  assert.equal(await page.evaluate(() => document.activeElement?.closest('.log') !== null), true);
  assert.ok(await inView(page, '.always [data-do=court]'), 'the ways out stay in the window');
  await close();
});

test('on a phone, a link for reading is seen where it was made', async () => {
  const { page, close } = await watchedPage(browser, phone);
  await tellStory(page, server.url);
  await page.click('[data-k=share]');
  await page.waitForSelector('#weitergeben input[readonly]');
  await settled(page);
  assert.ok(await inView(page, '#weitergeben input[readonly]'));
  await close();
});

test('after a reload the open question is in the window, not the first line of the talk', async () => {
  const { page, close } = await watchedPage(browser, phone);
  await tellStory(page, server.url);
  await page.evaluate(() => scrollTo(0, 0));
  await page.reload();
  await settled(page);
  await page.waitForFunction(() => {
    const top = document.querySelector('#frage')?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight;
  });
  await close();
});

test('where storage is blocked the cookie brings the case back, and the page shows the link before it is needed', async () => {
  const { page, close } = await watchedPage(browser);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await tellStory(page, server.url);
  await page.waitForSelector('text=Dieser Browser behält nichts.');
  await page.click('[data-k=resume-here]');
  assert.match(await page.inputValue('#link-here'), /\/#fall=/);
  const before = await rows(page);
  await page.reload();
  await settled(page);
  await page.waitForFunction((count) => document.querySelectorAll('.log > li').length >= count, before.length);
  assert.deepEqual(await rows(page), before);
  await close();
});

test('news that come while a finger is on a button do not take the press away', async () => {
  const first = await watchedPage(browser);
  await tellStory(first.page, server.url);
  const second = await first.page.context().newPage();
  await second.goto(server.url);
  await settled(second);
  // Whoever comes back is led to the question: on a slow machine that moved the button after it had been measured.
  await second.waitForFunction(() => document.activeElement?.id === 'frage');
  const before = await question(second);
  const button = second.locator('[data-k=resume]');
  await button.scrollIntoViewIfNeeded();
  const box = (await button.boundingBox()) ?? assert.fail('the button is drawn');
  await second.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await second.mouse.down();
  await first.page.click('#fragebogen .choice >> nth=0');
  await settled(first.page);
  await second.waitForTimeout(300);
  await second.mouse.up();
  await second.waitForSelector('.copyline .qr');
  await second.waitForFunction(
    (asked) => (document.querySelector('#frage')?.textContent ?? '').replaceAll('\u00ad', '') !== asked,
    before,
  );
  await first.close();
});
