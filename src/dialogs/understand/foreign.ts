// Turkish, Russian, Ukrainian, Polish and Arabic: what little is read of them, by the same rule of verbatim words.
import type { FactKey } from '../../knowledge/facts.ts';
import {
  FOREIGN_ARRIVED,
  FOREIGN_CALL,
  FOREIGN_FIRST_PERSON,
  FOREIGN_PAPERS,
  FOREIGN_RULES,
} from './phrases/other-languages.ts';
import { fold } from '../../knowledge/german/words.ts';
import { type Reading, sentenceAt } from './reading.ts';
import { first } from './rule.ts';

type Found = { fact: FactKey; value: unknown; start: number; end: number };
/** Patterns are written as people write; the text they run on is folded. */
const make = (say: string): RegExp =>
  new RegExp(
    say
      .replaceAll(/[äöüßçéèáàóñ]/g, (letter) => fold(letter).text)
      .replaceAll('~', '[^.!?\\n]{0,40}?'),
    'gu',
  );
const RULES = FOREIGN_RULES.map((rule) => ({ ...rule, pattern: make(rule.say) }));
const PAPERS = make(FOREIGN_PAPERS);
const ARRIVED = make(FOREIGN_ARRIVED);
const CALL = make(FOREIGN_CALL);
const wordsOf = (fact: FactKey): RegExp =>
  make(
    FOREIGN_RULES.filter((one) => one.fact === fact)
      .map(({ say }) => say)
      .join('|'),
  );
const DEBITED = wordsOf('debited');
const SWITCHED = wordsOf('providerSwitch');
const ME = make(FOREIGN_FIRST_PERSON);

/** Facts of a message in one of the five further languages, the first word on each. */
export function foreignFacts(reading: Reading): Found[] {
  const found: Found[] = [];
  const known = new Set<FactKey>();
  const add = (fact: FactKey, value: unknown, start: number, end: number): void => {
    if (known.has(fact)) return;
    known.add(fact);
    found.push({ fact, value, start, end });
  };
  for (const { fact, value, pattern } of RULES) {
    const hit = first(pattern, reading.text);
    if (hit) add(fact, value, hit.index, hit.index + hit[0].length);
  }
  const call = first(CALL, reading.text);
  if (call && first(ME, reading.text)) add('personOnPhone', 'self', call.index, call.index + call[0].length);
  for (const date of reading.dates) {
    const sentence = reading.sentences[sentenceAt(reading, date.start)]?.text ?? '';
    if (date.problem || !date.exact) continue;
    if (first(ARRIVED, sentence) && first(PAPERS, sentence))
      add('documentsReceivedDate', date.from, date.start, date.end);
    else if (first(CALL, sentence)) add('callDate', date.from, date.start, date.end);
    else if (date.ahead !== undefined && first(SWITCHED, sentence)) add('switchDate', date.ahead, date.start, date.end);
    else if (first(DEBITED, sentence)) add('debitDate', date.from, date.start, date.end);
  }
  const debited = found.find((one) => one.fact === 'debited');
  const debitSentence = debited && sentenceAt(reading, debited.start);
  const sum = reading.amounts.find(
    (amount) => amount.unit === 'euro' && sentenceAt(reading, amount.start) === debitSentence,
  );
  if (sum) add('debitAmount', { amount: sum.amount, currency: 'EUR' }, sum.start, sum.end);
  return found;
}
