// "24,99 €", "24,99€" and "24,99 Euro" are one price; and no sign of a phone's keyboard makes a text of two bytes a letter.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStories } from '../../eval/extract.ts';
import { extract } from '../../src/dialogs/understand/index.ts';
import { fold, verbatim } from '../../src/knowledge/german/words.ts';

const WORD = / (?:euro|eur)\b/gi;
const stories = readStories(new URL('../../eval/dev.jsonl', import.meta.url).pathname).filter(
  ({ text }) => text.search(WORD) >= 0,
);
const factsOf = (text: string, today: string): Record<string, unknown> => {
  // The text of a promise is the customer's own words, with their sign.
  const { misledAboutText: _words, ...facts } = extract(text, { today }).facts;
  return facts;
};

test('a story with the sign says what it says with the word', () => {
  assert.ok(stories.length > 20);
  for (const { id, text, today } of stories) {
    const word = factsOf(text, today);
    assert.deepEqual(factsOf(text.replaceAll(WORD, ' €'), today), word, id);
    assert.deepEqual(factsOf(text.replaceAll(WORD, '€'), today), word, `${id}, close to the figure`);
  }
});

test('prices in words take the sign, too, and are quoted as typed', () => {
  const { facts, quotes } = extract('Am 3.11. wurden dreiunddreißig€ abgebucht 😡', { today: '2026-11-20' });
  assert.deepEqual(facts.debitAmount, { amount: 33, currency: 'EUR' });
  assert.equal(quotes.debitAmount, 'dreiunddreißig€ abgebucht');
});

test('folded text has one byte a letter: pictures, dashes, quotes and the euro sign do not make the patterns compile again', () => {
  const folded = fold('Ja 👍🏽 – „24,99€“ … €5 ✔️ ★ ❤️ 1 € mehr');
  assert.equal(
    folded.text,
    'ja \u00b7\u00b7\u00b7\u00b7 - "24,99 euro" . euro 5 \u00b7\u00b7 \u00b7 \u00b7\u00b7 1 euro mehr',
  );
  const place = folded.text.indexOf('24,99');
  assert.equal(verbatim(folded, place, place + '24,99 euro'.length), '24,99€');
});
