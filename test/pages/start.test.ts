// The start page takes words before the rest of the page is there, and loses none when the net goes in between.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { watchedPage } from './chromium.ts';
import { STORY } from './scenes.ts';
import { withScenes } from './stage.ts';

const { browser, scenes } = await withScenes();

test('the rest of the page is slow: it says so, and what was pressed is not lost', async () => {
  const { page, close } = await watchedPage(browser);
  await page.route('**/assets/main-*', async (route) => {
    await wait(900);
    await route.continue();
  });
  await page.goto(scenes.url);
  await page.click('#start .choice >> nth=0');
  await page.waitForSelector('.wait >> text=Wird geladen');
  await page.waitForSelector('#fragebogen .choice');
  assert.match((await page.locator('.log > li.you').first().textContent()) ?? '', /Jemand hat mich angerufen/);
  await close();
});

// On a wide screen the second note once hung below the end of the form, a hand's breadth under the first.
test('beside the form the two notes stand together', async () => {
  const { page, close } = await watchedPage(browser);
  await page.goto(scenes.url);
  const [form, now, court] = await page.evaluate(() =>
    ['.hero > .question', '.hero > .ochre', '.hero > .red'].map((one) =>
      document.querySelector(one)?.getBoundingClientRect().toJSON(),
    ),
  );
  assert.ok(court.top - now.bottom <= 40 && court.top < form.bottom, JSON.stringify([form, now, court]));
  await close();
});

for (const part of ['main', 'chat'])
  test(`the net goes before ${part === 'main' ? 'the script' : 'the styles'} came: words stay in the field and are sent once, by themselves`, async () => {
    const { page, expect, close } = await watchedPage(browser);
    expect(/ERR_INTERNET_DISCONNECTED/);
    let lost = true;
    await page.route(`**/assets/${part}-*`, (route) => (lost ? route.abort('internetdisconnected') : route.continue()));
    await page.goto(scenes.url);
    await page.fill('#t', STORY);
    for (let press = 0; press < 2; press += 1) await page.click('#start button[type=submit]');
    await page.waitForSelector('.wait >> text=Ihre Worte bleiben hier');
    assert.equal(await page.inputValue('#t'), STORY);
    lost = false;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.waitForSelector('#fragebogen .choice');
    assert.equal(await page.locator('.log > li.you').count(), 1);
    assert.equal(await page.inputValue('#t'), '');
    await close();
  });

test('a browser too old for the script goes on in plain forms, with the words that were typed', async () => {
  const { page, close } = await watchedPage(browser);
  await page.route('**/assets/main-*', (route) => route.fulfill({ contentType: 'text/javascript', body: '/(?<=/;' }));
  await page.goto(scenes.url);
  await page.fill('#t', STORY);
  const [sent] = await Promise.all([
    page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/formular')),
    page.click('#start button[type=submit]'),
  ]);
  assert.equal(new URLSearchParams(sent.postData() ?? '').get('text'), STORY);
  await close();
});

// Who had told the story and then pressed „Gerichtspost bekommen?“ never saw it again: it stayed behind on the hidden start page.
test('a story beside another button that was pressed waits in the field of the talk, also after a reload', async () => {
  for (const press of ['.always [data-do=court]', '#start .choice >> nth=0']) {
    const { page, close } = await watchedPage(browser);
    await page.goto(scenes.url);
    await page.fill('#t', STORY);
    await page.click(press);
    await page.waitForSelector('#fragebogen .choice, .log > li >> nth=2');
    assert.equal(await page.inputValue('#schreiben'), STORY);
    await page.reload();
    await page.waitForSelector('.log > li >> nth=2');
    assert.equal(await page.inputValue('#schreiben'), STORY);
    await close();
  }
});
