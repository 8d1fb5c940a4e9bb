// How somebody was worked on until they said yes.
import { isNegated } from '../../../knowledge/german/clauses.ts';
import { clauseAt, type Reading, sentenceAt } from '../reading.ts';
import { compile, ways } from '../rule.ts';

const FOISTED =
  '(?:aufge(?:schwatz|schwätz|quatsch|dräng|nötig)t|aufgsch\\w+|angedreht|angeschnackt|(?:aufschwatzen|aufschwätzen|aufquatschen|aufdrängen|andrehen) lassen)';

/** The thing was foisted on somebody. */
export const FOISTED_ON = compile(`_${FOISTED}_`);
/** Somebody was worked on, which says less. */
export const PRESSED = compile(
  `_(?:${FOISTED}|überredet|überreden|bequatsch\\w*|beschwatz\\w*|breitgeschlagen|breitschlagen|` +
    'weichgeklopft|überrumpel\\w*|(?:mir|uns|ihr|ihm) (?:\\w+ ){0,6}verkauft|talked (?:me|us|him|her) into|' +
    'pressured|sold (?:me|us|him|her))_',
);

/** The seller's pressing, told as why one said yes. */
export const URGED = compile(
  ways(
    '_(?:gedrängelt|gedrängt|genötigt|gelabert|zugelabert|zugetextet)_',
    '_nicht locker_|_überrumpel\\w*_',
    '_unter druck (?:gesetzt|gestanden)_',
    '_(?:damit|dass|weil) (?:ich|wir|sie|er) (?:\\w+ ){0,3}(?:meine |ihre |unsere |seine )?ruhe (?:hab\\w*|' +
      'hatte\\w*|hat|haben)_',
    '_damit (?:endlich |mal )?ruhe (?:ist|war)_',
    '_um (?:meine |endlich |nur )*ruhe zu haben_',
    '_genervt_[^.!?\\n]{0,50}_(?:ja gesagt|zugestimmt|zugesagt)_',
    '_(?:pressured|rushed|pushed|wore) (?:me|us|her|him)_',
    '_(?:kept|keeps) (?:pushing|pressing|insisting)_',
  ),
);

/** Whether the pressing is the seller's and not denied: no collector's, no court's. */
export function isUrged(reading: Reading, hit: RegExpExecArray): boolean {
  const clause = clauseAt(reading, hit.index + 1)?.text ?? '';
  const sentence = reading.sentences[sentenceAt(reading, hit.index + 1)]?.text ?? '';
  return (/\blocker/.test(hit[0]) || !isNegated(clause)) && !/\b(?:inkasso|mahn\w*|gericht|anwalt)\b/.test(sentence);
}
