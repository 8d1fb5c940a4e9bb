// Easy German keeps its rules: short sentences, one thought each, no subjunctive, no genitive, no passive; and the law is not bent.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measure } from '../../scripts/readability.ts';
import { FACT_KEYS } from '../../src/knowledge/facts.ts';
import { factLabel } from '../../src/dialogs/phrases/facts.ts';
import { conclusionIn, deadlineIn, groundIn, letterReasonIn, standIn } from '../../src/dialogs/phrases/law.ts';
import { leicht } from '../../src/dialogs/phrases/leicht.ts';
import { EASY_DATES, EASY_GROUNDS, EASY_LETTERS } from '../../src/dialogs/phrases/leicht-law.ts';
import { letterChoice, letterTitles } from '../../src/dialogs/phrases/letters.ts';
import { shellWords } from '../../src/bot/pages/words.ts';
import { CONCLUSIONS } from '../../src/knowledge/law/assessment.ts';
import { lawRules } from '../../src/knowledge/law/index.ts';
import { ls } from '../../web/chat/words-ls.ts';
import { de } from '../../web/chat/words-de.ts';

const LONGEST = 12;
const SUBJUNCTIVE = /(?<!\p{L})(?:würden?|könnten?|sollten|müssten?|dürften?|hätten?|wären?|wäre)(?!\p{L})/iu;
/** "des Vertrags", "eines Briefes": said with "von" instead. */
const GENITIVE = /(?<!\p{L})(?:des|eines) \p{Lu}\p{Ll}+s(?!\p{L})/u;

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

/** What differs from plain German: the words of the talk, of the law, of the page and of its start. */
const EASY: string[] = [
  ...strings(leicht),
  ...strings([EASY_DATES, EASY_GROUNDS, EASY_LETTERS]),
  ...Object.entries(ls).flatMap(([key, value]) => (value === de[key as keyof typeof de] ? [] : strings(value))),
  ...Object.entries(shellWords.ls).flatMap(([key, value]) =>
    value === shellWords.de[key as 'court'] ? [] : strings(value),
  ),
];

test('every sentence is short and plain', () => {
  assert.ok(EASY.length > 150, String(EASY.length));
  const wrong = EASY.flatMap((text) => {
    const { longestSentence, passives, nounChain } = measure(text);
    return [
      ...(longestSentence > LONGEST ? [`${longestSentence} words: ${text}`] : []),
      ...(passives > 0 ? [`passive: ${text}`] : []),
      ...(nounChain > 2 ? [`nouns: ${text}`] : []),
      ...(SUBJUNCTIVE.test(text) ? [`subjunctive: ${text}`] : []),
      ...(GENITIVE.test(text) ? [`genitive: ${text}`] : []),
      ...(/[;–]|\(/.test(text) ? [`two thoughts: ${text}`] : []),
    ];
  });
  assert.deepEqual(wrong, []);
});

test('reasons, letters and dates speak easy German where they have it, and plain German else', () => {
  const known = new Set(lawRules().map(({ id }) => id));
  for (const id of Object.keys(EASY_GROUNDS))
    assert.ok(
      [...known].some((one) => one.startsWith(id)),
      id,
    );
  assert.match(groundIn('F-03', 'de-x-leicht').text, /Vertrags-Zusammenfassung\. Das Blatt muss vor Ihrem Ja da sein/);
  const rare = [...known].find((id) => EASY_GROUNDS[id] === undefined) ?? '';
  assert.deepEqual(groundIn(rare, 'de-x-leicht'), groundIn(rare, 'de'));
  // Whoever was told something wrong read „anfechten“ unexplained.
  assert.match(groundIn('A-04', 'de-x-leicht').text, /Anfechten heißt/);
  assert.match(deadlineIn({ id: 'avoidanceDeceit' }, 'de-x-leicht').todo, /bei der Firma ankommen/);
  assert.equal(deadlineIn({ id: 'withdrawal-2' }, 'de-x-leicht').title, 'Widerruf');
  assert.match(letterReasonIn('withdrawal', 'de-x-leicht'), /^Widerruf heißt/);
  assert.equal(
    letterChoice('refuseApproval', ['withdrawal'], 'de-x-leicht'),
    'Brief: Ich sage nicht Ja, Widerruf zur Sicherheit',
  );
  // It promises no more than plain German does.
  for (const one of CONCLUSIONS)
    assert.doesNotMatch(conclusionIn(one, 'de-x-leicht').headline, /nichts bezahlen|sicher|Recht/);
});

// A chip once read „Ja gesagt?: ja“.
test('a label in easy German asks nothing: a colon and the answer follow', () => {
  for (const key of FACT_KEYS) assert.doesNotMatch(factLabel(key, 'de-x-leicht'), /[?.:]$/, key);
});

test('a letter that does several things says the main one first, the others apart; one that does one thing has no parts', () => {
  const { title, parts } = letterTitles('contestConclusion', ['refuseApproval', 'withdrawal'], 'de');
  assert.equal(title, 'Brief: Vertrag bestreiten, Nachweis verlangen, keine Genehmigung, vorsorglich Widerruf');
  assert.deepEqual(parts, {
    lead: 'Vertrag bestreiten, Nachweis verlangen',
    more: ['keine Genehmigung', 'vorsorglich Widerruf'],
  });
  assert.equal(letterTitles('recordingAccess', [], 'de').parts, undefined);
  assert.equal(letterTitles('contestConclusion', ['withdrawal'], 'tr').parts?.more.length, 1);
});

test('the day of the law is told in the language of the talk', () => {
  assert.equal(standIn('Stand der Gesetze: 19.8.2026', 'de'), 'Stand der Gesetze: 19.8.2026');
  assert.match(standIn('Stand der Gesetze: 19.8.2026', 'ru'), /19 августа 2026/);
  assert.match(standIn('Stand der Gesetze: 19.8.2026', 'en'), /^Law as checked on .*19 August 2026$/);
  assert.doesNotMatch(standIn('Stand der Gesetze: 19.8.2026', 'ar'), /Stand/);
});
