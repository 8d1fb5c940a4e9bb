// What the talk says is easy to read: every German message, question, reason and step, measured by the same rule as the articles.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure, median } from '../../scripts/readability.ts';
import { BODY_KEYS, bodyOf } from '../../src/dialogs/phrases/bodies.ts';
import { COMPANY_REPLIES } from '../../src/dialogs/phrases/company-replies.ts';
import { factWords } from '../../src/dialogs/phrases/facts.ts';
import { frameOf } from '../../src/dialogs/phrases/frame.ts';
import { QUESTION_KEYS, questionWords } from '../../src/dialogs/phrases/questions.ts';
import { recordingWords } from '../../src/dialogs/phrases/recording.ts';
import { resultWords } from '../../src/dialogs/phrases/result.ts';
import { TEXT_KEYS, words } from '../../src/dialogs/phrases/texts.ts';
import { FACT_KEYS } from '../../src/knowledge/facts.ts';
import { CONCLUSIONS, LETTER_KINDS } from '../../src/knowledge/law/assessment.ts';
import { conclusionText, lawRules, reasonText, whyAsked } from '../../src/knowledge/law/index.ts';

type Message = { id: string; text: string };

/** Every sentence inside some words, wherever it stands. */
function sayings(id: string, value: unknown): Message[] {
  if (typeof value === 'string') return [{ id, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => sayings(`${id}.${key}`, one));
}

const MESSAGES: Message[] = [
  ...TEXT_KEYS.map((key) => ({ id: key, text: words(key, undefined, 'de').text })),
  ...QUESTION_KEYS.flatMap((key) => sayings(key, questionWords(key, 'de'))),
  ...FACT_KEYS.flatMap((key) => {
    const { question, why, help } = factWords(key, 'de');
    return sayings(key, { question, why, help, law: whyAsked(key, 'de').text });
  }),
  ...sayings('frame', frameOf('de')),
  ...sayings('result', resultWords('de')),
  ...sayings('recording', recordingWords('de')),
  ...COMPANY_REPLIES.map(({ id, text }) => ({ id, text: text.de })),
  ...BODY_KEYS.map((key) => ({ id: key, text: `${bodyOf(key, 'de')?.what} ${bodyOf(key, 'de')?.cost}` })),
  ...CONCLUSIONS.flatMap((key) => sayings(key, conclusionText(key, 'de'))),
  ...LETTER_KINDS.map((key) => ({ id: key, text: reasonText(key, 'de') })),
  ...lawRules().map(({ id, text }) => ({ id, text })),
];

/** The formula wants some words to count; a shorter message is judged by its longest sentence. */
const ENOUGH_WORDS = 25;
const HARDEST = 12;
const MIDDLE = 9;
const LONGEST = 27;
const SHORT_LONGEST = 20;
const NOUNS_IN_A_ROW = 3;
/** Few words swing far: from so many on a single sentence may not read like an office. */
const FEW_WORDS = 8;
const HARDEST_FEW = 13;

const measured = MESSAGES.map(({ id, text }) => ({ id, text, ...measure(text) }));

test('longer messages: half at school year nine or below, none above twelve', (t) => {
  const long = measured.filter(({ words: count }) => count >= ENOUGH_WORDS);
  const grades = long.map(({ grade }) => grade ?? 99);
  t.diagnostic(`${long.length} messages, median ${median(grades).toFixed(1)}, worst ${Math.max(...grades).toFixed(1)}`);
  assert.ok(long.length > 50, String(long.length));
  assert.ok(median(grades) <= MIDDLE);
  for (const { id, text, grade } of long) assert.ok((grade ?? 99) <= HARDEST, `${id}: ${grade} ${text}`);
});

test('short messages: no endless sentence, no piled-up nouns, none in the words of an office', (t) => {
  const short = measured.filter(({ words: count }) => count >= FEW_WORDS && count < ENOUGH_WORDS);
  const grades = short.map(({ grade }) => grade ?? 99);
  t.diagnostic(
    `${short.length} messages, median ${median(grades).toFixed(1)}, worst ${Math.max(...grades).toFixed(1)}`,
  );
  assert.ok(median(grades) <= MIDDLE);
  const wrong = measured.flatMap(({ id, text, grade, words: count, longestSentence, nounChain }) => {
    const most = count >= ENOUGH_WORDS ? LONGEST : SHORT_LONGEST;
    const faults = [
      longestSentence > most && `${longestSentence} words in a sentence`,
      nounChain > NOUNS_IN_A_ROW && `${nounChain} nouns in a row`,
      count >= FEW_WORDS && (grade ?? 0) > HARDEST_FEW && `school year ${grade?.toFixed(1)}`,
    ].filter(Boolean);
    return faults.length > 0 ? [`${id}: ${faults.join(', ')}: ${text}`] : [];
  });
  assert.deepEqual(wrong, []);
});
