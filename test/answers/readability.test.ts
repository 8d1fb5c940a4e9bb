// The articles are easy to read: measured over every German passage, and the measure itself is measured.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure, median, syllables } from '../../scripts/readability.ts';
import { ARTICLES } from '../../src/knowledge/articles/index.ts';

const PASSAGES = ARTICLES.flatMap(({ passages }) =>
  passages.map(({ id, de }) => ({ id, text: [de.answer, ...de.points].join(' ') })),
);
const ENOUGH_WORDS = 25;
const HARDEST = 12;
const MIDDLE = 9;
const LONGEST_SENTENCE = 32;
const NOUNS_IN_A_ROW = 3;

test('syllables are counted as one speaks', () => {
  for (const [word, count] of [
    ['Vertrag', 2],
    ['Oma', 2],
    ['Genehmigung', 4],
    ['zwei', 1],
    ['heute', 2],
    ['Situation', 5],
  ] as const)
    assert.equal(syllables(word), count, word);
});

test('the measure tells a plain text from an official one', () => {
  const plain = measure('Sie haben 14 Tage. Schreiben Sie einen kurzen Brief. Heben Sie den Beleg auf.');
  const official = measure(
    'Die Geltendmachung der Rückabwicklungsansprüche setzt die ordnungsgemäße Durchführung eines Beanstandungsverfahrens unter Beifügung aussagekräftiger Nachweisunterlagen voraus.',
  );
  assert.ok((plain.grade ?? 99) < 4, String(plain.grade));
  assert.ok((official.grade ?? 0) > HARDEST, String(official.grade));
  assert.equal(measure('Der Vertrag wurde am Montag gekündigt.').passives, 1);
  assert.equal(measure('Das ist der Beginn der Frist des Widerrufs.').nounChain, 3);
});

test('half of the passages are at school year nine or below, none above twelve', (t) => {
  const grades = PASSAGES.map(({ id, text }) => ({ id, ...measure(text) })).filter(
    ({ words }) => words >= ENOUGH_WORDS,
  );
  const years = grades.map(({ grade }) => grade ?? 99);
  t.diagnostic(`${years.length} passages, median ${median(years).toFixed(1)}, worst ${Math.max(...years).toFixed(1)}`);
  for (const { id, grade } of grades) assert.ok((grade ?? 99) <= HARDEST, `${id}: ${grade}`);
  assert.ok(median(years) <= MIDDLE);
});

test('no sentence is endless, nouns do not pile up, and things have somebody who does them', () => {
  const all = PASSAGES.map(({ id, text }) => ({ id, ...measure(text) }));
  for (const { id, longestSentence, nounChain } of all) {
    assert.ok(longestSentence <= LONGEST_SENTENCE, `${id}: ${longestSentence} words in a sentence`);
    assert.ok(nounChain <= NOUNS_IN_A_ROW, `${id}: ${nounChain} nouns in a row`);
  }
  const sentences = all.reduce((sum, one) => sum + one.sentences, 0);
  const passives = all.reduce((sum, one) => sum + one.passives, 0);
  assert.ok(passives / sentences < 0.1, `${passives} passives in ${sentences} sentences`);
});
