// Makes docs/pages/*.png: each state of the page, desktop and phone, light and dark where it matters. One command:
// node bin/wortlaut.mjs run scripts/screens.ts
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../test/pages/chromium.ts';
import { callSound } from '../test/recording/sound.ts';
import { STORY as SCENE_STORY } from '../test/pages/scenes.ts';
import { serveScenes } from '../test/pages/serve.ts';
import { startServer } from '../test/pages/server.ts';
import { answerUntilAsked } from '../test/pages/tour.ts';
import { answerUntil, settled, tellStory } from '../test/pages/walk.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'pages');
const SIZES = { d: { width: 1280, height: 900 }, m: { width: 390, height: 844 } };
type Size = keyof typeof SIZES;

/** Takes a picture of the window, made tall enough for what is to be seen, at most `most` pixels. */
async function shoot(page: Page, name: string, size: Size, most: number, from = 'header'): Promise<void> {
  const full = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...SIZES[size], height: Math.min(full, most) });
  await page
    .locator(from)
    .first()
    .evaluate((node) => node.scrollIntoView({ block: 'start' }));
  await page.waitForTimeout(150);
  await page.screenshot({ path: join(folder, `${name}-${size}.png`) });
  await page.setViewportSize(SIZES[size]);
}

async function open(browser: Browser, size: Size, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: SIZES[size], colorScheme });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  return page;
}

/** The main job on the real server. */
async function mainJob(browser: Browser, url: string, size: Size, dark: boolean): Promise<void> {
  const page = await open(browser, size, dark ? 'dark' : 'light');
  const mark = dark ? '-dark' : '';
  await page.goto(url);
  await shoot(page, `01-start${mark}`, size, 1700);
  await tellStory(page, url);
  await page.locator('.fact summary').nth(1).click();
  await shoot(page, `02-gespraech${mark}`, size, 2400);
  await answerUntil(page, '.lamps');
  await shoot(page, `03-ergebnis${mark}`, size, 2600, '.log > li.broad');
  await answerUntil(page, '.paper');
  await shoot(page, `04-brief${mark}`, size, 2000, '.log > li.broad:has(.paper)');
  if (dark) return page.context().close();
  await page.click('.always [data-do=court]');
  await settled(page);
  await shoot(page, '05-gerichtspost', size, 1100, '#fragebogen');
  await page.setInputFiles('input[type=file]', { name: 'brief.png', mimeType: 'image/png', buffer: PIXEL });
  await page.waitForSelector('.log >> text=brief.png');
  await settled(page);
  await shoot(page, '06-papier-dazu', size, 1100, '.log > li:has-text("brief.png")');
  await page.click('.always [data-do=data]');
  await page.screenshot({ path: join(folder, `07-meine-daten-${size}.png`) });
  await page.click('dialog >> text=Fall löschen');
  await page.click('dialog >> text=Ja, alles löschen');
  await page.waitForSelector('dialog >> text=Das ist Ihr Beleg');
  await page.screenshot({ path: join(folder, `08-beleg-${size}.png`) });
  return page.context().close();
}

/** One pixel as a PNG: enough for "a photo was added". */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
  'base64',
);

/** A recording that is listened to, with three marks. */
async function recording(browser: Browser, url: string, size: Size): Promise<void> {
  const page = await open(browser, size);
  page.setDefaultTimeout(60_000);
  await tellStory(
    page,
    url,
    'Am 10.11. hat mich die Telekom wegen Internet angerufen, ich habe ja gesagt und will das nicht.',
  );
  await page.setInputFiles('input[type=file]', { name: 'anruf.wav', mimeType: 'audio/wav', buffer: callSound() });
  await page.click('[data-k="open-r1"]');
  await page.waitForSelector('.tape svg .bars');
  for (const [answer, steps] of [
    ['no', 5],
    ['nameOnly', 10],
    ['readOut', 30],
    ['ambiguous', 60],
  ] as const) {
    const asked = await page.locator('.log .sheet.question .step').textContent();
    await page.focus('.tape input[type=range]');
    for (let i = 0; i < steps; i += 1) await page.keyboard.press('ArrowRight');
    await page.click(`.log .sheet.question [data-k="hear-${answer}"]`);
    await page.waitForFunction(
      (was) => document.querySelector('.log .sheet.question .step')?.textContent !== was,
      asked,
    );
  }
  await shoot(page, '09-aufnahme', size, 2200, '.log > li:has(.tape)');
  await page.context().close();
}

/** Five bars while an answer is on its way; the server takes its time, so that a busy machine gets the picture, too. */
async function waiting(browser: Browser, url: string, size: Size): Promise<void> {
  const page = await open(browser, size);
  await page.goto(url);
  await page.fill('#t', SCENE_STORY);
  await page.click('#start button[type=submit]');
  await page.waitForSelector('#wartet .bars');
  await shoot(page, '10-wartet', size, 900);
  await page.context().close();
}

/** States that the real server shows only by accident, with made-up answers. */
async function otherwise(browser: Browser, url: string, size: Size): Promise<void> {
  const page = await open(browser, size);
  await page.goto(url);
  await page.fill('#t', SCENE_STORY);
  await page.click('#start button[type=submit]');
  await page.waitForSelector('#fragebogen .choice');
  await page.click('#fragebogen .choice >> nth=0');
  await page.waitForSelector('#tag');
  await shoot(page, '11-frage-datum', size, 900, '#fragebogen');
  await page.context().setOffline(true);
  await page.fill('#schreiben', 'Abgebucht haben sie noch nichts, glaub ich.');
  await page.click('#fragebogen form.write [type=submit]');
  await page.waitForSelector('.pending >> text=noch nicht gesendet');
  await shoot(page, '14-ohne-netz', size, 1000, '.log > li:nth-last-child(3)');
  await page.context().close();
}

/** A result against the customer, and a contract from a shop: real talks, as what is shown has to fit together. */
async function notForYou(browser: Browser, url: string, size: Size): Promise<void> {
  const page = await open(browser, size);
  page.setDefaultTimeout(60_000);
  await tellStory(
    page,
    url,
    'Am 12. Januar 2026 hat mich Vodafone angerufen, ein neuer Internetvertrag. Die Vertragszusammenfassung hatte ich schon vorher per Mail bekommen, dann habe ich ja gesagt und am 13. Januar per Link bestätigt. Am 15. Januar 2026 kamen die Unterlagen mit der Widerrufsbelehrung. Jetzt will ich ihn nicht mehr.',
  );
  await answerUntil(page, '.lamps');
  await shoot(page, '12-ergebnis-dagegen', size, 1400, '.log > li.broad');
  await page.context().close();
  const other = await open(browser, size);
  await tellStory(other, url, 'war im shop regensburg weil handyvertrag verlängern, will da wieder raus');
  await answerUntil(other, '.log >> text=Verbraucherzentrale');
  await shoot(other, '13-nicht-unser-fall', size, 1400, '.log > li.broad');
  await other.context().close();
}

/** A file that cannot be made just now. */
async function failing(browser: Browser, url: string, size: Size): Promise<void> {
  const page = await open(browser, size);
  await page.goto(url);
  await page.fill('#t', SCENE_STORY);
  await page.click('#start button[type=submit]');
  await page.waitForSelector('#fragebogen .choice');
  await page.fill('#schreiben', 'gelb');
  await page.click('#fragebogen form.write [type=submit]');
  await page.click('[data-k="letter-refuseApproval"] >> nth=0');
  await page.route('**/api/case/**', (route) => route.fulfill({ status: 503, body: '{}' }));
  await page.click('[data-k="pdf-l1"]');
  await page.waitForSelector('text=Nichts ist verloren');
  await shoot(page, '15-fehler', size, 900, '#dateien');
  await page.context().close();
}

/** Somebody writes for a mother with dementia under custodianship: the question about it, and health data only after a yes. */
async function custody(browser: Browser, url: string, size: Size): Promise<void> {
  const page = await open(browser, size);
  await tellStory(
    page,
    url,
    'Meine Mutter ist dement und steht unter Betreuung, ich bin ihre Betreuerin. Am 13.11. hat o2 sie angerufen, sie hat ja gesagt zu einem Handyvertrag. Am 18.11. kam der Vertrag. Sie will das nicht.',
  );
  await answerUntilAsked(page, /rechtliche Betreuung/);
  await shoot(page, '25-betreuung', size, 900, '#fragebogen');
  await page.click('#fragebogen .choice >> text=ohne Einwilligungsvorbehalt');
  await settled(page);
  await answerUntilAsked(page, /Angaben zur Gesundheit/);
  await shoot(page, '24-einwilligung', size, 900, '#fragebogen');
  await page.context().close();
}

/** What people hand on: the tree of reasons, the sheet for an adviser behind its link. */
async function handedOn(browser: Browser, url: string, size: Size): Promise<void> {
  const page = await open(browser, size);
  page.setDefaultTimeout(60_000);
  await tellStory(page, url);
  await answerUntil(page, '.lamps');
  await shoot(page, '16-akte-mit-gruenden', size, 1900, '#akte');
  await page.click('.log >> text=Karte für ein Forum');
  await page.waitForSelector('dialog .cardpic');
  await page.screenshot({ path: join(folder, `26-karte-${size}.png`) });
  await page.click('dialog .dialoghead .btn');
  await page.click('.always [data-do=human]');
  await page.waitForSelector('text=Verbraucherzentrale');
  await settled(page);
  await page.click('text=Zum Übergabeblatt');
  await page.click('[data-k=share]');
  await page.waitForSelector('#share-s1');
  const adviser = await open(browser, size);
  await adviser.goto(await page.inputValue('#share-s1'));
  await adviser.click('text=Übergabeblatt öffnen');
  await adviser.waitForSelector('.handover');
  await shoot(adviser, '17-uebergabeblatt', size, 1800);
  await Promise.all([page.context().close(), adviser.context().close()]);
}

/** The moderators' bench with a made link, an article, and the start in other languages. */
async function around(browser: Browser, url: string, size: Size): Promise<void> {
  const page = await open(browser, size);
  await page.goto(`${url}/link`);
  await page.fill('#fi', 'o2');
  await page.selectOption('#pr', 'mobile');
  await page.waitForSelector('.qr');
  await shoot(page, '18-link', size, 2000);
  for (const [name, path] of [
    ['19-wissen', '/wissen'],
    ['20-artikel', '/wissen/aufnahme'],
    ['21-leichte-sprache', '/ls'],
    ['22-arabisch', '/ar'],
    ['23-ohne-skript', '/formular'],
  ] as const) {
    await page.goto(`${url}${path}`);
    await shoot(page, name, size, 1700);
  }
  await page.context().close();
}

mkdirSync(folder, { recursive: true });
const browser = await startChromium();
const real = await startServer({ OPERATOR_NAME: 'Verein Beispiel e. V.' });
const [scenes, slow] = await Promise.all([serveScenes(), serveScenes(0, 8_000)]);
try {
  for (const size of ['d', 'm'] as const) {
    await mainJob(browser, real.url, size, false);
    await recording(browser, real.url, size);
    await waiting(browser, slow.url, size);
    await otherwise(browser, scenes.url, size);
    await notForYou(browser, real.url, size);
    await failing(browser, scenes.url, size);
    await custody(browser, real.url, size);
    await handedOn(browser, real.url, size);
    await around(browser, real.url, size);
  }
  await mainJob(browser, real.url, 'm', true);
  for (const path of ['datenschutz', 'rechtsstand']) {
    const page = await open(browser, 'd');
    await page.goto(`${real.url}/${path}`);
    await shoot(page, `30-${path}`, 'd', 1400);
    await page.context().close();
  }
  console.log(`Pictures of every state are in ${folder}`);
} finally {
  await browser.close();
  await Promise.all([real.stop(), scenes.close(), slow.close()]);
}
