// States off the straight way, each looked at: axe finds nothing, nothing is cut off or touches, the keyboard is always seen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { problems } from './axe.ts';
import { startChromium, watchedPage } from './chromium.ts';
import { looks } from './looks.ts';
import { withScenes, withServer } from './stage.ts';
import { custodyStates, foreignStates, formStates, oddStates, sheetState, tapeState, type Look } from './tour.ts';

const { browser, scenes } = await withScenes();
const { server } = await withServer({ OPERATOR_NAME: 'Verein Beispiel e. V.' });

async function tour(
  options: BrowserContextOptions,
  url: string,
  walks: readonly ((page: Page, url: string, look: Look) => Promise<void>)[],
  by: Browser = browser,
): Promise<{ wrong: string[]; seen: number }> {
  const wrong: string[] = [];
  let seen = 0;
  for (const walk of walks) {
    const { page, expect, close } = await watchedPage(by, options);
    // The net is cut in one of them, at times while a socket is being opened.
    expect(/status of (?:415|503)|ERR_INTERNET_DISCONNECTED|closed before the connection is established/);
    await walk(page, url, async (where) => {
      seen += 1;
      wrong.push(...(await problems(page, where)), ...(await looks(page, where)));
    });
    await close();
  }
  return { wrong, seen };
}

test('questions of each type with their errors, three results, what goes wrong: on 320 px in forced colours and the dark', async () => {
  const { wrong, seen } = await tour(
    { viewport: { width: 320, height: 640 }, forcedColors: 'active', colorScheme: 'dark' },
    scenes.url,
    [oddStates],
  );
  assert.deepEqual(wrong, []);
  assert.equal(seen, 16);
});

test('recording, consent, custodianship, hand-over sheet and plain forms: on a phone in the dark', async () => {
  const { wrong, seen } = await tour({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' }, server.url, [
    tapeState,
    custodyStates,
    sheetState,
    formStates,
  ]);
  assert.deepEqual(wrong, []);
  assert.equal(seen, 8);
});

test('in Russian at 200 % zoom and in Arabic on 320 px', async () => {
  const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
  const russian = await tour({ ...zoomed, locale: 'ru' }, `${server.url}/ru`, [foreignStates]);
  const arabic = await tour({ viewport: { width: 320, height: 640 }, locale: 'ar' }, `${server.url}/ar`, [
    foreignStates,
  ]);
  assert.deepEqual([...russian.wrong, ...arabic.wrong], []);
  assert.deepEqual([russian.seen, arabic.seen], [4, 4]);
});

test('with letters twice as large on a phone, as people set them in their browser', async () => {
  // The pages' widths are counted in letters: a window of 390 px holds a dozen of these.
  const large = await startChromium(['--blink-settings=defaultFontSize=32']);
  const phone = { viewport: { width: 390, height: 844 } };
  try {
    const odd = await tour(phone, scenes.url, [oddStates], large);
    const others = await tour(phone, server.url, [tapeState, custodyStates, sheetState, formStates], large);
    assert.deepEqual([...odd.wrong, ...others.wrong], []);
    assert.deepEqual([odd.seen, others.seen], [16, 8]);
  } finally {
    await large.close();
  }
});
