// What comes out of the printer: the part one pressed "Drucken" for, nothing one could press, and no way into the case.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { watchedPage } from './chromium.ts';
import { withServer } from './stage.ts';
import { answerUntil, settled, tellStory } from './walk.ts';

const { browser, server } = await withServer();

/** How many sheets a print has. */
const sheets = async (page: Page): Promise<number> =>
  ((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
/** What can be read on them. */
const onPaper = async (page: Page): Promise<string> => {
  await page.emulateMedia({ media: 'print' });
  return (await page.locator('body').innerText()).replaceAll('\u00ad', '').replaceAll('\u00a0', ' ');
};

/** Presses a button that prints, and puts the page into the state in which the printer met it. */
async function pressPrint(page: Page, button: string): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {
      const kept = document.getElementById('print')?.cloneNode(true);
      setTimeout(() => {
        document.documentElement.classList.add('printing');
        if (kept) document.body.append(kept);
      });
    };
  });
  await page.locator(button).last().click();
  await page.waitForSelector('html.printing', { state: 'attached' });
}

test('"Drucken" at the result prints the result, and the whole case on paper gives nobody the case', async () => {
  const { page, close } = await watchedPage(browser);
  await tellStory(page, server.url);
  await answerUntil(page, '.paper');
  await page.click('[data-k=share]');
  await page.waitForSelector('#share-s1');
  await page.click('[data-k="qr-share-s1"]');
  await page.click('[data-k=resume]');
  await page.waitForSelector('#akte .qr >> nth=1');
  await settled(page);

  const whole = await onPaper(page);
  assert.equal(await page.locator('.qr:visible, input:visible').count(), 0);
  assert.doesNotMatch(whole, /sieht Ihren Fall|Nur zum Lesen, gilt bis|QR-Code|fall=/);
  // Letters are buttons in the file; on paper their titles once were gone and "fertig" stood alone.
  assert.match(whole, /Briefe\n+\S.*\nfertig, noch nicht gesendet/);
  assert.doesNotMatch(whole, /Tippen Sie|Blatt ansehen|Foto machen|ändern\n|Den Paragrafen ansehen/);
  // On paper the marker's edge was a hairline through the customer's own words.
  const marker = await page
    .locator('.log mark')
    .first()
    .evaluate((node) => getComputedStyle(node).backgroundImage);
  assert.equal(marker, 'none');
  const style = await page
    .locator('.said')
    .first()
    .evaluate((node) => getComputedStyle(node).fontStyle);
  assert.equal(style, 'normal');
  const all = await sheets(page);

  await page.emulateMedia({ media: 'screen' });
  await pressPrint(page, '[data-k=print]');
  const result = await onPaper(page);
  assert.match(result, /Es spricht viel dafür/);
  assert.match(result, /27\. November 2026/);
  assert.match(result, /§/);
  assert.match(result, /Davon gehe ich aus/);
  assert.doesNotMatch(
    result,
    /Guten Tag|So habe ich Sie verstanden|Ihre Akte|Weitergeben|Den Paragrafen ansehen|Drucken/,
  );
  const few = await sheets(page);
  assert.ok(few <= 5 && few < all, `${few} of ${all}`);
  if (process.env['LOOK']) await page.pdf({ path: `${process.env['LOOK']}/result.pdf`, preferCSSPageSize: true });
  await close();
});

test('the places that help have their addresses on paper, where nothing can be pressed', async () => {
  const { page, close } = await watchedPage(browser);
  await tellStory(page, server.url);
  await page.click('.always [data-do=human]');
  await page.waitForSelector('text=Verbraucherzentrale');
  await settled(page);
  assert.equal(await page.locator('.onpaper:visible').count(), 0);
  const paper = await onPaper(page);
  assert.match(paper, /verbraucherzentrale\.de/);
  assert.doesNotMatch(paper, /Seite öffnen/);
  if (process.env['LOOK']) await page.pdf({ path: `${process.env['LOOK']}/places.pdf`, preferCSSPageSize: true });
  await close();
});
