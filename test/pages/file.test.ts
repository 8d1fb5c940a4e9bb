// The case file beside the talk: what lies further down is named and reached, by mouse and by keyboard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchedPage } from './chromium.ts';
import { STORY } from './scenes.ts';
import { withScenes } from './stage.ts';

const { browser, scenes } = await withScenes();

// It was cut off without a sign: letters, the link for reading and one's own link lay below the edge.
test('a file longer than the window says so, and its end is reached by keyboard', async () => {
  const { page, close } = await watchedPage(browser, { viewport: { width: 1280, height: 600 } });
  await page.goto(scenes.url);
  await page.fill('#t', STORY);
  await page.click('#start button[type=submit].main');
  await page.waitForSelector('#fragebogen .choice');
  const more = page.locator('.filemore');
  await more.waitFor();
  await more.focus();
  for (let press = 0; press < 8 && (await more.isVisible()); press += 1) await page.keyboard.press('Enter');
  await more.waitFor({ state: 'hidden' });
  const bottom = await page.evaluate(
    () => document.querySelector('#akte .sheet')?.getBoundingClientRect().bottom ?? 999,
  );
  assert.ok(bottom <= 600, String(bottom));
  await page.setViewportSize({ width: 390, height: 600 });
  // On a phone the file lies open below the talk.
  await more.waitFor({ state: 'hidden' });
  await close();
});

// Scrolled to its end the file grew by the button that went away, and its last lines moved: a press that had begun there did nothing.
test('what is pressed at the end of the file stays under the finger', async () => {
  const { page, close } = await watchedPage(browser, { viewport: { width: 1280, height: 600 } });
  await page.goto(scenes.url);
  await page.fill('#t', STORY);
  await page.click('#start button[type=submit].main');
  await page.waitForSelector('#fragebogen .choice');
  await page.waitForSelector('.filemore');
  const moved = await page.evaluate(async () => {
    const file = document.querySelector('.filed');
    const own = document.querySelector('[data-k=resume]');
    if (!file || !own) return 'nothing to press';
    file.scrollTop = file.scrollHeight;
    const before = own.getBoundingClientRect().top;
    for (let frame = 0; frame < 5; frame += 1) await new Promise((go) => requestAnimationFrame(go));
    return own.getBoundingClientRect().top - before;
  });
  assert.equal(moved, 0);
  await close();
});
