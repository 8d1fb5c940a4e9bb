// The card of a result as a picture: every word is on it, from the left and from the right.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { watchedPage } from './chromium.ts';
import { STORY } from './scenes.ts';
import { withScenes } from './stage.ts';

const { browser, scenes } = await withScenes();

/** Where the picture has ink: the first and last column with some, apart from the coloured edge, and the side of that edge. */
const ink = (page: Page): Promise<{ first: number; last: number; edge: string; width: number }> =>
  page.locator('dialog canvas').evaluate((node) => {
    const canvas = node as HTMLCanvasElement;
    const { width, height } = canvas;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? { data: [] };
    const dark = (x: number, y: number): boolean => (data[(y * width + x) * 4] ?? 255) < 200;
    const columns = Array.from({ length: width }, (_, x) => x).filter((x) => {
      if (x < 14 || x >= width - 14) return false;
      for (let y = 0; y < height; y += 1) if (dark(x, y)) return true;
      return false;
    });
    const edge = dark(3, 3) ? 'left' : dark(width - 3, 3) ? 'right' : 'none';
    return { first: columns[0] ?? -1, last: columns.at(-1) ?? -1, edge, width };
  });

test('lines begin at the margin and end before the other one; in Arabic from the right, where they once ran off the picture', async () => {
  const { page, close } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
  await page.goto(scenes.url);
  await page.fill('#t', STORY);
  await page.click('#start button[type=submit]');
  await page.waitForSelector('#fragebogen .choice');
  await page.fill('#schreiben', 'rot');
  await page.click('#fragebogen form.write [type=submit]');
  await page.click('[data-k=card]');
  const left = await ink(page);
  assert.equal(left.edge, 'left');
  assert.ok(left.first >= 60 && left.first < 80 && left.last <= left.width - 60, JSON.stringify(left));
  assert.match((await page.locator('dialog pre').textContent()) ?? '', /spricht viel für einen wirksamen Vertrag/);
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  await page.click('[data-k=card]');
  const right = await ink(page);
  assert.equal(right.edge, 'right');
  assert.ok(
    right.first >= 60 && right.last <= right.width - 60 && right.last > right.width - 80,
    JSON.stringify(right),
  );
  await close();
});
