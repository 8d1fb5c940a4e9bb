// Urgent cases as walks on a phone, on the real server: what helps this minute is in view first, and no day that has passed is the next one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { quoted } from '../../web/chat/ui.ts';
import { watchedPage } from './chromium.ts';
import { withServer } from './stage.ts';
import { answerOne, answerUntil, question, settled, tellStory } from './walk.ts';

const { browser, server } = await withServer();
const PHONE = { viewport: { width: 390, height: 844 } };

const inView = (page: Page, selector: string): Promise<boolean> =>
  page
    .locator(selector)
    .first()
    .evaluate((node) => {
      const { top, bottom } = node.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
const file = async (page: Page): Promise<string> =>
  ((await page.locator('#akte').textContent()) ?? '').replaceAll('\u00a0', ' ');

test('a caller who is on the line right now: the sentences for this minute are in view, not the next question', async () => {
  const { page, close } = await watchedPage(browser, PHONE);
  await tellStory(
    page,
    server.url,
    'der anrufer ist gerade noch dran von vodafone und will dass ich ja sage, was soll ich sagen',
  );
  assert.match(
    (await page.locator('.log .note.red').first().textContent()) ?? '',
    /noch dran\?.*zu nichts ja.*legen Sie auf/s,
  );
  assert.ok(await inView(page, '.log .note.red'));
  assert.ok(await inView(page, '.below .btn'), 'the way to the question is there');
  await close();
});

test('a court order: the court is first in view, in the file and on its jump link; the days of the summer are over', async () => {
  const { page, close } = await watchedPage(browser, PHONE);
  await tellStory(
    page,
    server.url,
    'ich hab einen gelben brief bekommen, mahnbescheid vom amtsgericht hagen wegen einem handyvertrag von o2, 389 euro. angerufen haben die mich im august, ich hab nie was unterschrieben',
  );
  assert.ok(await inView(page, '.log .note.red'));
  assert.match(await file(page), /Nächster TerminZuerst das Gericht: Es zählen zwei Wochen/);
  assert.doesNotMatch(await file(page), /Absenden bis [^0-9]*\d+\. August/);
  assert.match((await page.locator('.jump').textContent()) ?? '', /Gericht zuerst/);
  assert.match(await question(page), /Wann haben Sie dieses Schreiben bekommen/);
  await page.fill('#schreiben', '20.11.2026');
  await page.click('#fragebogen form.write [type=submit]');
  await page.waitForFunction(() =>
    /Dezember/.test(document.querySelector('#akte .part:nth-of-type(2)')?.textContent ?? ''),
  );
  assert.match(await file(page), /Nächster Termin[^.]*4\. Dezember 2026/);
  await close();
});

test('a court order that came today: its last day stands in the file at once', async () => {
  const { page, close } = await watchedPage(browser, PHONE);
  await tellStory(
    page,
    server.url,
    'ich hab heute einen gelben brief bekommen, mahnbescheid vom amtsgericht hagen wegen einem handyvertrag von o2, 389 euro. angerufen haben die mich im august, ich hab nie was unterschrieben',
  );
  assert.ok(await inView(page, '.log .note.red'));
  assert.match(await file(page), /Nächster TerminMuss bis Montag, 7\. Dezember 2026 ankommen/);
  await close();
});

test('the line is to be cut off tomorrow: that comes first, with what to do today', async () => {
  const { page, close } = await watchedPage(browser, PHONE);
  await tellStory(
    page,
    server.url,
    'Die Telekom will mir morgen den Anschluss sperren, weil ich nicht zahle. Den Vertrag haben sie mir im Oktober am Telefon verkauft, den wollte ich nicht.',
  );
  assert.match((await page.locator('.log .note').first().textContent()) ?? '', /Sperre.*nicht strittig/s);
  assert.ok(await inView(page, '.log .note'));
  assert.match(await file(page), /Der sichere Tag war Donnerstag, 15\. Oktober 2026\. Vielleicht geht es noch/);
  await close();
});

/** The days drawn upon the time line of the first date. */
const drawn = async (page: Page): Promise<string> =>
  (await page.locator('.log .time').first().locator('li').allInnerTexts()).join(' | ').replaceAll('\u00a0', ' ');

// A card once said „vorbei“ beside „Vielleicht geht es noch“, and „heute“ stood days before today upon the line.
test('a withdrawal whose last day has passed is told in one sentence, and today stands where it is', async () => {
  const { page, close } = await watchedPage(browser, PHONE);
  await tellStory(
    page,
    server.url,
    'Am 12. Januar 2026 hat mich Vodafone angerufen, ein neuer Internetvertrag. Die Vertragszusammenfassung hatte ich schon vorher per Mail bekommen, dann habe ich ja gesagt und am 13. Januar per Link bestätigt. Am 15. Januar 2026 kamen die Unterlagen mit der Widerrufsbelehrung. Jetzt will ich ihn nicht mehr.',
  );
  await answerUntil(page, '.lamps');
  const card = (await page.locator('.log .sheet:has(.time)').first().innerText()).replaceAll('\u00a0', ' ');
  assert.match(card, /Widerruf: Der letzte Tag dafür war wohl Donnerstag, 29\. Januar 2026\./);
  assert.doesNotMatch(card, /vorbei|Vielleicht geht es noch|nicht ausreizen/);
  assert.match(await drawn(page), /Mo, 23\. Nov\.\s+heute/);
  await close();
});

test('between the safe day and the end of the period today stands between them', async () => {
  const { page, close } = await watchedPage(browser, PHONE);
  await tellStory(
    page,
    server.url,
    'o2 hat mich am 6.11. angerufen, ein Handyvertrag, ich habe ja gesagt. Am 12.11. kam der Vertrag mit Widerrufsbelehrung. Bestätigt habe ich nichts, ich will das nicht.',
  );
  await answerUntil(page, '.lamps');
  assert.match(await drawn(page), /20\. Nov\..*Mo, 23\. Nov\.\s+heute.*26\. Nov\./s);
  await close();
});

test('a question in large letters does not end a line in „E-“', async () => {
  const { page, close } = await watchedPage(browser, { viewport: { width: 320, height: 640 } });
  await tellStory(
    page,
    server.url,
    'Letzte Woche am Mittwoch hat die Telekom angerufen wegen Internet. Ich hab ja gesagt. Am Freitag kam ein Brief. Das will ich nicht.',
  );
  assert.match(await question(page), /E-Mail/);
  const rows = await page.locator('#frage .unbroken').evaluate((node) => node.getClientRects().length);
  assert.equal(rows, 1);
  await close();
  // Nor does the help beneath it.
  const other = await watchedPage(browser, PHONE);
  await tellStory(
    other.page,
    server.url,
    'Gestern hat mich jemand angerufen, angeblich von Vodafone. Mein Vertrag läuft aus. Ich hab ja gesagt. Bestätigt hab ich nichts, ich will das nicht.',
  );
  assert.match(await question(other.page), /Welche Firma/);
  const help = other.page.locator('#fragebogen .muted .unbroken');
  assert.equal(await help.evaluate((node) => node.getClientRects().length), 1);
  await other.close();
});

test('who wants the contract is told what protects them, and nothing that ends it', async () => {
  const { page, close } = await watchedPage(browser, PHONE);
  await tellStory(
    page,
    server.url,
    'o2 hat mich am 16.11. angerufen, neuer Handyvertrag für 24,99. Ich habe ja gesagt und will den Vertrag behalten. Die Zusammenfassung kam am 17.11. per Mail, mit Belehrung.',
  );
  for (let turn = 0; turn < 12 && (await page.locator('.lamps').count()) === 0; turn += 1) {
    const keep = page.locator('#fragebogen .choice >> text=/behalten|verstehen/');
    if (/erreichen/.test(await question(page)) && (await keep.count()) > 0) {
      await keep.first().click();
      await page.waitForFunction(() => document.querySelector('#fragebogen')?.getAttribute('aria-busy') === 'false');
    } else await answerOne(page);
  }
  const result = ((await page.locator('.log > li:has(.lamps)').textContent()) ?? '').replaceAll('\u00a0', ' ');
  assert.match(result, /Sie möchten den Vertrag/);
  assert.match(result, /30\. November 2026/, 'the date stands there all the same');
  const steps = (await page.locator('.log > li:has(.lamps) .counted h3').allTextContents()).join(' | ');
  assert.doesNotMatch(steps, /Widerruf|Kündigung|Anfechtung|Keine Genehmigung|bestreiten/);
  await close();
});

test('a question that was only half understood is asked back with the nearest ones as buttons', async () => {
  const { page, close } = await watchedPage(browser, PHONE);
  await tellStory(page, server.url, 'Gestern hat mich o2 angerufen, Handyvertrag, ich habe ja gesagt.');
  await page.fill('#schreiben', 'was wenn die sich nicht');
  await page.click('#fragebogen form.write [type=submit]');
  await page.waitForSelector('#frage >> text=Meinen Sie');
  const offered = await page.locator('#fragebogen .choice').allTextContents();
  assert.ok(offered.length >= 2 && offered.some((one) => /etwas anderes/.test(one)), offered.join(' | '));
  assert.ok(await inView(page, '#frage'));
  await page.click('#fragebogen .choice >> nth=0');
  await page.waitForFunction(() => !/Meinen Sie/.test(document.querySelector('#frage')?.textContent ?? ''));
  await close();
});

test('quotation marks within a button’s words are single ones, those around them are replaced', () => {
  assert.equal(quoted('Ein „kostenloses“ Upgrade kostet Geld.'), '„Ein ‚kostenloses‘ Upgrade kostet Geld.“');
  assert.equal(quoted('"hab ja gesagt"'), '„hab ja gesagt“');
  assert.equal(quoted('„JA“ und „STORNO“'), '„‚JA‘ und ‚STORNO‘“');
  assert.equal(quoted('ohne'), '„ohne“');
});

// The avoidance in a year was the next date, „noch 348 Tage“, while nobody knew yet whether the withdrawal had two days left.
test('a safe day that is past, and a withdrawal that may still be open, come before a date in a year', async () => {
  const { page, close } = await watchedPage(browser);
  await tellStory(
    page,
    server.url,
    'am 6.11. hat mich einer von o2 angerufen, ein Handyvertrag, hab ja gesagt. am 11.11. kam eine mail mit vertragszusammenfassung, 39,99 statt 24,99, 24 monate. will das nicht',
  );
  assert.match(await question(page), /bestätigt/);
  assert.match(await file(page), /Nächster TerminDer sichere Tag war[^.]*20\. November 2026\. Vielleicht geht es noch/);
  assert.doesNotMatch(await file(page), /November 2027/);
  await page.click('#fragebogen .choice >> text=Nein');
  await settled(page);
  await page.click('#fragebogen .choice >> text=dabei');
  await settled(page);
  assert.match(await file(page), /Nächster TerminAbsenden bis[^.]*25\. November 2026/);
  // What is noted in the customer's own words stands there once.
  const told = page.locator('.log dl.list > div', { hasText: 'Was nicht stimmte' }).last();
  assert.equal(((await told.textContent()) ?? '').split('39,99').length - 1, 1);
  // The ways out stay in view beside a long talk.
  assert.ok(await inView(page, '.always [data-do=human]'), 'a human is one click away');
  assert.ok((await page.evaluate(() => scrollY)) > 300);
  await close();
});

// „Noch kein Termin bekannt“ stood beside a result whose two dates had long passed.
test('where every date has passed the file says so', async () => {
  const { page, close } = await watchedPage(browser, PHONE);
  await tellStory(
    page,
    server.url,
    'Am 2. Februar 2026 hat mich Vodafone angerufen wegen Internet, ich habe ja gesagt. Am 10. Februar 2026 kam der Vertrag per Post, die Widerrufsbelehrung war dabei. Die Zusammenfassung hatte ich vorher per Mail. Bestätigt habe ich am 12. Februar per Link. Ich will da raus.',
  );
  await answerUntil(page, '.lamps');
  assert.match(await file(page), /Nächster TerminDie bekannten Termine sind vorbei\./);
  await close();
});
