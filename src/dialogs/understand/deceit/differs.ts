// One figure said on the phone and another in the papers: gigabytes, speed, months. What is dearer than said stands in misled.ts.
import { numberOf } from '../../../knowledge/german/numbers.ts';
import type { FactValues } from '../../../knowledge/facts.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { all, compile, has } from '../rule.ts';

type About = FactValues['misledAbout'][number];
/** A place where the papers tell something else. */
export type Differs = { start: number; end: number; about: About[] };

/** A figure with its unit; "doppelt so viele" is another than the one that was said. */
const FIGURE = compile(
  '_(\\d{1,4}|\\w{2,24}) ?(gb|gigabyte|mbit\\w*|megabit|monate?n?|jahre?n?|hefte?n?|ausgaben|months?|years?)_',
);
const TWICE = compile('_(?:doppelt|dreimal|twice) (?:so|as) (?:viele?|lange?|many|long|much)_');
const SAID = compile(
  '_(?:hieß es|hiess es|gesagt|sagte|versprochen|versprach|sprach von|sprach er von|redete von|zugesagt|' +
    'genannt|nannte|besprochen|vereinbart|ausgemacht|abgemacht|said|told|promised|quoted|swore)_',
);
const FOUND = compile(
  '_(?:steht|stehen|stand|standen|vertrag|papier\\w*|unterlagen|\\w*rechnung|\\w*bestätigung|' +
    '\\w*zusammenfassung|brief|mail|sind es|bekommen|bekomme|geliefert|kommen an|ankommen|anliegen|' +
    'liegen an|delivered|contract|letter|says|bill)_',
);
/** The customer's own word, an answer of the hotline, another contract. */
const NOT_FROM_SELLER =
  /\b(?:ich|wir|i|we) (?:hab\w*|sagte|said|told|wollte|wanted)\b|\bhotline\b|\bfrueher\b|\bbisher\b|\bvorher\b/;
/** Units by one name, so that two figures can be compared. */
const UNITS: Readonly<Record<string, string>> = { gigabyte: 'gb', megabit: 'mbit' };
const unitOf = (word: string): string => UNITS[word] ?? (/^(?:mon|jahr|year)/.test(word) ? 'term' : word.slice(0, 4));
/** So far behind what was said the other figure may stand. */
const REACH = 220;

type Figure = { amount: number; unit: string; start: number; end: number };

/** Years count as months, so that "zwei Jahre" and "24 Monate" are the same. */
function figuresOf(text: string): Figure[] {
  return all(FIGURE, text).flatMap((hit) => {
    const [, number = '', word = ''] = hit;
    const amount = /^\d+$/.test(number) ? Number(number) : numberOf(number);
    if (amount === undefined) return [];
    const months = /^(?:jahr|year)/.test(word) ? amount * 12 : amount;
    return [{ amount: months, unit: unitOf(word), start: hit.index, end: hit.index + hit[0].length }];
  });
}

/** The words that name the figure which turned out to be another. */
export function otherThanSaid(reading: Reading): Differs | undefined {
  const { text } = reading;
  const figures = figuresOf(text);
  for (const said of figures) {
    const at = sentenceAt(reading, said.start);
    const sentence = reading.sentences[at];
    if (!sentence || /\?\W*$/.test(sentence.text)) continue;
    const lead = text.slice(Math.max(sentence.start, said.start - 50), Math.min(sentence.end, said.end + 24));
    if (!has(SAID, lead) || NOT_FROM_SELLER.test(lead)) continue;
    const found = figures.find(
      (one) =>
        one.start > said.end && one.start - said.end < REACH && one.unit === said.unit && isFound(reading, one.start),
    );
    const twice = all(TWICE, text).find(
      (one) => one.index > said.end && one.index - said.end < REACH && isFound(reading, one.index),
    );
    if (found ? found.amount !== said.amount : twice !== undefined)
      return { start: sentence.start, end: sentence.end, about: [said.unit === 'term' ? 'term' : 'other'] };
  }
  return undefined;
}

/** "Er sagte 24 Monate, und im Vertrag stehen 24 Monate", "im Vertrag stehen 24 Monate, wie er gesagt hat": no untruth. */
export function isAsSaid(reading: Reading, place: number): boolean {
  const sentence = reading.sentences[sentenceAt(reading, place)];
  if (!sentence || OTHERWISE_THAN.test(sentence.text)) return false;
  const kinds = kindsIn(reading, sentence);
  const twice = kinds.every((one) => one.length > 1 && new Set(one).size === 1);
  return (twice && kinds.length > 0) || AS_HE_SAID.test(sentence.text);
}

/** "Am Telefon hieß es 30 Euro, im Vertrag stehen 24 Monate": a sum and a term, and nothing that was said otherwise. */
export function isBeside(reading: Reading, place: number): boolean {
  const sentence = reading.sentences[sentenceAt(reading, place)];
  if (!sentence || OTHERWISE_THAN.test(sentence.text) || OF_TERM.test(sentence.text)) return false;
  const kinds = kindsIn(reading, sentence);
  return kinds.length > 1 && kinds.every(({ length }) => length === 1);
}
const OF_TERM =
  /\b(?:ohne|monatlich\w*|jederzeit|kuendbar\w*|kuendigen|flexibel|gratis|kostenlos\w*|probe\w*|test\w*|nur|without|monthly|any ?time|cancel\w*|free|only)\b/;

/** The figures of a sentence by kind: sums, months, gigabytes; days are none. */
function kindsIn(reading: Reading, sentence: { start: number; text: string }): (string | number)[][] {
  const counted = figuresOf(sentence.text);
  const sums = [...sentence.text.matchAll(/\d+(?:[_,.]\d+)?/g)]
    .filter(({ index }) => !isWithin(reading.dates, sentence.start + index))
    .filter(({ index }) => !isWithin(counted, index))
    .map(([figure]) => figure);
  const amounts = (unit: string): number[] => counted.filter((one) => one.unit === unit).map(({ amount }) => amount);
  return [sums, ...[...new Set(counted.map(({ unit }) => unit))].map(amounts)].filter(({ length }) => length > 0);
}
const isWithin = (places: readonly { start: number; end: number }[], at: number): boolean =>
  places.some(({ start, end }) => start <= at && at < end);
const OTHERWISE_THAN =
  /\b(?:nicht|nie|anders|statt|obwohl|aber|doch|kein\w*|mehr|hoeher|laenger|weniger|ploetzlich|not|but|instead|although|more)\b/;
const AS_HE_SAID =
  /\b(?:genau )?wie (?:(?:er|sie|man|es|mir|uns|am telefon|auch|ja|das) ){0,4}(?:gesagt|versprochen|besprochen|genannt|angekuendigt|zugesagt|vereinbart)\b|\bas (?:(?:he|she|they) )?(?:said|told|promised|agreed)\b/;

const isFound = (reading: Reading, place: number): boolean => {
  const sentence = reading.sentences[sentenceAt(reading, place)]?.text ?? '';
  return has(FOUND, sentence) && !NOT_FROM_SELLER.test(sentence) && !/\?\W*$/.test(sentence);
};
