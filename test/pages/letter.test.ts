// The letter in the talk: where to sign, until when to send it, what was done, and how to change a paragraph, the name or the address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits, watchedPage } from './chromium.ts';
import { withServer } from './stage.ts';
import { answerOne, answerUntil, question, settled, tellStory } from './walk.ts';

const { browser, server } = await withServer();

test('a letter shows its date and the place to sign, steps can be ticked off, and changes make a new version', async () => {
  const { page, close } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
  await tellStory(page, server.url);
  await answerUntil(page, '.paper');
  const card = page.locator('.log > li:has(.paper)').last();
  assert.match((await card.locator('.sign').textContent()) ?? '', /Hier unterschreiben/);
  assert.match(
    (await card.locator('.tag.red').first().textContent()) ?? '',
    /Absenden bis Freitag, 27\.\sNovember 2026/,
  );
  const box = card.locator('.ticks input').first();
  await box.check();
  // Every drawing of the letter keeps the tick; a reload in this tab does, too.
  await page.reload();
  await page.waitForSelector('.paper');
  await page.waitForSelector('#fragebogen .choice');
  assert.equal(await page.locator('.ticks input').first().isChecked(), true);
  assert.ok(await fits(page));

  await page.locator('.log > li:has(.paper) button >> text=Zurück zum Ergebnis').last().click();
  const top = await page
    .locator('.log > li:has(.lamps)')
    .last()
    .evaluate((node) => node.getBoundingClientRect().top);
  assert.ok(Math.abs(top) < 160, String(top));

  await page.locator('[data-k^="edit-l"]').last().click();
  await page.locator('.paper').last().scrollIntoViewIfNeeded();
  const field = page.locator('textarea[id^="text-l"]').last();
  assert.match(await field.inputValue(), /am 13\. November 2026/);
  await field.fill('am 13. November 2026 rief mich jemand an, der sich o2 nannte.');
  await page.locator('form:has(textarea[id^="text-l"]) button[type=submit]').last().click();
  await page.waitForFunction(() => document.querySelectorAll('.paper').length > 1);
  await settled(page);
  assert.match((await page.locator('.paper').last().textContent()) ?? '', /der sich o2 nannte/);

  await page.locator('[data-k^="sender-l"]').last().click();
  await settled(page);
  assert.match(await question(page), /Name/);
  // The keyboard once stayed at the letter, out of the window.
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'frage');
  await page.fill('#schreiben', 'Grete Lindner');
  await page.click('#fragebogen form.write [type=submit]');
  await settled(page);
  await page.fill('#schreiben', 'Birkenweg 2, 44135 Dortmund');
  await page.click('#fragebogen form.write [type=submit]');
  await page.waitForFunction(() => document.querySelectorAll('.paper').length > 2);
  assert.match(
    (await page.locator('.paper').last().textContent()) ?? '',
    /Grete Lindner · Birkenweg 2 · 44135 Dortmund/,
  );
  await close();
});

// "1: am 13. November wurde ich angerufen" was cut off at its beginning, and a sentence to read had a box to tick.
test('in Arabic the German paragraphs to choose from begin at their beginning, and only steps have boxes', async () => {
  const { page, close } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
  await tellStory(page, server.url);
  await answerUntil(page, '.paper');
  await page.click('.langs [data-lang=ar]');
  await page.waitForSelector('.always >> text=بياناتي');
  await settled(page);
  // What was said stays in its language: the next letter is told in Arabic.
  for (let i = 0; i < 4 && (await page.locator('.paper').count()) < 2; i += 1) await answerOne(page);
  await page.waitForFunction(() => document.querySelectorAll('.paper').length > 1);
  await page.locator('[data-k^="edit-l"]').last().click();
  const which = page.locator('form:has(textarea[id^="text-l"]) select').last();
  assert.equal(await which.evaluate((node) => getComputedStyle(node).direction), 'ltr');
  const sending = page.locator('section:has(.ticks)').last();
  assert.match((await sending.textContent()) ?? '', /لم يراجع هذا النص/);
  assert.doesNotMatch((await sending.locator('.ticks').textContent()) ?? '', /لم يراجع هذا النص/);
  await close();
});

// „Absenden bis“ of the withdrawal stood on every letter: the request for the recording, or a stop of a switch that has to
// go out today, seemed to have until then.
test('a letter without a day of its own bears none', async () => {
  const { page, close } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
  await tellStory(page, server.url);
  await answerUntil(page, '.paper');
  await page.locator('#fragebogen .choice', { hasText: 'Aufnahme' }).click();
  await settled(page);
  await answerUntil(page, '.log > li:has(.paper) >> nth=1');
  const request = page.locator('.log > li:has(.paper)').last();
  assert.match((await request.locator('h2').textContent()) ?? '', /Aufnahme/);
  assert.equal(await request.locator('section.sheet .tag').count(), 0);
  assert.match((await page.locator('.log > li:has(.paper)').first().textContent()) ?? '', /Absenden bis Freitag/);
  await close();
});

// 'Muss bis 13. November 2027 ankommen, noch 355 Tage' stood there as what comes next, beside the letter that had just gone out.
test('once the letter is out, the file says by when its answer should be there', async () => {
  const { page, close } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
  await tellStory(page, server.url);
  await answerUntil(page, '.paper');
  const next = page.locator('#akte');
  assert.match((await next.textContent()) ?? '', /Absenden bis Freitag, 27\.\sNovember 2026/);
  await page.click('summary[data-k="sent-l1"]');
  await page.click('form:has(#sent-date-l1) button[type=submit]');
  await page.waitForSelector('#akte >> text=Die Antwort soll bis');
  assert.match((await next.textContent()) ?? '', /Die Antwort soll bis Donnerstag, 10\.\sDezember 2026 da sein\./);
  assert.doesNotMatch((await next.textContent()) ?? '', /Absenden bis|Muss bis/);
  await close();
});
