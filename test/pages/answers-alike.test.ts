// What stands beside and under a question: answers that look alike, no gap where none is, the way out of a note; in a real browser on the real server.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchedPage } from './chromium.ts';
import { withServer } from './stage.ts';
import { answerUntil, question, settled, tellStory } from './walk.ts';

const { browser, server } = await withServer();

test('one word among the answers takes the quotation marks from all of them', async () => {
  const { page, close } = await watchedPage(browser);
  await tellStory(page, server.url, 'Vodafone hat mich gestern angerufen.');
  assert.match(await question(page), /verkauft/);
  const titles = await page.locator('#fragebogen .choice').allTextContents();
  assert.ok(titles.includes('Fernsehen') && titles.includes('Strom oder Gas'), titles.join(' | '));
  assert.ok(!titles.some((title) => title.startsWith('„')), titles.join(' | '));
  await close();
});

test('asked for one more letter, the file says nothing of something missing', async () => {
  const { page, close } = await watchedPage(browser);
  await tellStory(page, server.url);
  assert.match((await page.locator('#akte').textContent()) ?? '', /Was noch fehlt/);
  await answerUntil(page, '.lamps');
  await settled(page);
  assert.match(await question(page), /Brief/);
  assert.doesNotMatch((await page.locator('#akte').textContent()) ?? '', /Was noch fehlt/);
  await close();
});

test('the note about a payment order offers the objection at once', async () => {
  const { page, close } = await watchedPage(browser);
  await tellStory(page, server.url, 'Ich habe gestern einen Mahnbescheid im gelben Umschlag bekommen.');
  await page.locator('.log [data-k="letter-courtOrderObjection"]').click();
  await settled(page);
  assert.match(await question(page), /Stimmt das/);
  await close();
});
