// "Die Firma hat die Aufnahme verweigert": it keeps the copy back. "Ich habe die Aufnahme verweigert": one did not let it be made. Neither says the other.
import { ways } from '../rule.ts';
import { findCompanies } from '../../../knowledge/companies.ts';
import type { Place } from '../place.ts';
import { clauseAt, type Reading } from '../reading.ts';
import type { Hit } from '../rule.ts';

const REFUSED = '(?:verweiger(?:t|te|ten|n)|abgelehnt|abgewiesen|zurückgewiesen|refused|declined|denied|rejected)';
/** Words of refusing that stand before what is refused. */
const UNWILLING = '(?:weiger(?:t|te|ten|n) sich|sich (?:ge)?weiger(?:t|n)|lehn(?:t|te|ten|en)|refuses?)';
const TAPE = '(?:\\p{L}*aufnahme|\\p{L}*aufzeichnung|\\p{L}*mitschnitt|tonband|recording|tape)';
const KEPT = `(?:${TAPE}|herausgabe)`;
/** What one sends to a company: where it is refused, the company does it. */
const REQUEST =
  '(?:antrag|anfrage|ersuchen|bitte|forderung|wunsch|verlangen|auskunftsersuchen|brief|schreiben|request|' +
  'demand|letter)';
/** Within a sentence; the full stop of a day is none. */
const GAP = '(?:[^.!?]|(?<=\\d)\\.)*';
const word = (words: string): string => `(?<!\\p{L})${words}(?!\\p{L})`;
const SIDE =
  `(?:ich|wir|von (?:mir|uns)|(?:von )?(?:mein|unser)\\p{L}* (?!${REQUEST})\\p{L}+|i|we|(?:my|our) ` +
  `(?!${REQUEST})\\p{L}+)`;
/** Somebody on the customer's side: what they refused was to be recorded. */
const OWN = new RegExp(word(SIDE), 'iu');
const TO_ME = '(?:mir|uns|me|us)';
/** The company as the one who refuses; somebody is refused it; a request or the handing over is refused, which only a company can do. */
const THEIRS = new RegExp(
  ways(
    word(
      '(?:firma|anbieter|unternehmen|versorger|gegenseite|callcenter|kundenservice|company|provider|they) ' +
        `(?:\\p{L}+ ){0,2}(?:haben|hat|hatte|has|have|${REFUSED}|${UNWILLING})`,
    ),
    `(?<!\\p{L})(?:haben|hatten) (?:sie|${TO_ME}|die (?!${TAPE}))`,
    word(`(?:sie|die|they) (?:haben|hatten|have|${REFUSED}|${UNWILLING})`),
    word(`(?:${TO_ME}|herausgabe|${REQUEST})`) + GAP + word(REFUSED),
    word(REFUSED) + GAP + word(REQUEST),
    '^\\P{L}*hat (?!sie |er )',
  ),
  'iu',
);
const REFUSES = new RegExp(
  `${word(KEPT)}${GAP}${word(REFUSED)}|${word(`(?:${REFUSED}|${UNWILLING})`)}${GAP}${word(KEPT)}`,
  'iu',
);

/** Whether words tell that the company refuses the recording. @param words a clause or a short message, folded or as typed */
export function theyRefuseTape(words: string): boolean {
  if (!REFUSES.test(words) || OWN.test(words)) return false;
  if (THEIRS.test(words)) return true;
  return findCompanies(words).some(({ end }) => ACTS.test(words.slice(end)));
}
/** What follows the name of a company that does something. */
const ACTS = new RegExp(`^ ${word(`(?:hat|haben|hatte|has|have|${REFUSED}|${UNWILLING})`)}`, 'iu');

const FORBIDDEN = '(?:verweigert|abgelehnt|verboten|untersagt|refused|declined|forbade)';
const NOT_RECORDED = new RegExp(
  `${word(TAPE)}${GAP}${word(FORBIDDEN)}|${word(FORBIDDEN)}${GAP}(?:${word(TAPE)}|to be (?:recorded|taped))`,
  'iu',
);
/** A copy that was asked for, the company's doing, the offer beside it. */
const TAPE_NOT_REFUSED = new RegExp(
  ways(
    word(
      `(?:${TO_ME}|${REQUEST}|sie haben|die haben|haben sie|haben die (?!${TAPE})|they|verlangt|angefordert|gefordert|gebeten|beantragt|herausgabe|kopie|copy|requested|asked|bekommen|gekriegt)`,
    ),
    'vertrag|angebot|tarif|contract|offer',
  ),
  'iu',
);

/** "Ich habe die Aufnahme abgelehnt": no answer of the company, and no "no" to what was offered. */
const weRefuseTape = (words: string): boolean =>
  NOT_RECORDED.test(words) && OWN.test(words) && !TAPE_NOT_REFUSED.test(words);

/** Facts that a no to the recording would be taken for. */
const TAKEN_FOR: ReadonlySet<string> = new Set(['recordingReply', 'agreedOnPhone', 'declaration', 'wantedContract']);
/** Leaves out what was read where somebody did not let the call be recorded; a yes told before it stays one. */
export const withoutOwnRefusal = (hits: readonly Hit[], reading: Reading): Hit[] => {
  const kept = hits.filter(
    ({ fact, start }) => !TAKEN_FOR.has(fact) || !weRefuseTape(clauseAt(reading, start)?.text ?? ''),
  );
  const noTape = Array.from(reading.text.matchAll(NO_TAPE), (hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
    yes: hit[1] ?? '',
  }));
  if (noTape.length === 0) return kept;
  const ofTape = ({ fact, value, start, end }: Hit): boolean =>
    noTape.some(
      (one) =>
        start < one.end &&
        one.start < end &&
        (fact === 'recordingReply' ? one.yes !== '' : TAKEN_FOR.has(fact) && (value === false || value === 'no')),
    );
  const yes = noTape.flatMap(({ start, yes: words }): Hit[] =>
    words === '' ? [] : [{ fact: 'agreedOnPhone', value: true, rank: 4, start, end: start + words.length }],
  );
  return [...kept.filter((hit) => !ofTape(hit)), ...yes];
};
const TAPED = String.raw`(?:aufzeichn\w*|aufgezeichnet|aufnehm\w*|aufnimmt|aufgenommen|mitschneid\w*|mitgeschnitten|mitlaufen)`;
/** "Erst ja gesagt, dann abgelehnt, dass sie aufzeichnen": to the offer it was a yes. */
const NO_TAPE = new RegExp(
  String.raw`(?:(?<!\b(?:nicht|nie|haette ich|fast) )\b((?:ja gesagt|zugestimmt|zugesagt)),? (?:(?:und|aber|doch|dann|danach|nur|hab|habe|ich) ){0,4})?` +
    String.raw`(?:\b(?:abgelehnt|verweigert|verboten|untersagt|widersprochen|nein gesagt),? (?:dass|zu|zur|zum|bei|wenn|aufgezeichnet|aufgenommen)\b[^.!?,]{0,50}?\b${TAPED}\b|` +
    String.raw`\b(?:der|die|dass|zur|zum|das) (?:${TAPED}|\w*aufzeichnung|\w*aufnahme|mitschnitt) (?:(?!und )\w+ ){0,2}(?:abgelehnt|verweigert|verboten|untersagt|widersprochen|nein gesagt)\b)` +
    String.raw`(?![^.!?]{0,40}\b(?:vertrag|angebot|tarif|und nein)\b)`,
  'g',
);

const CALL = '(?:gesprächs?|gespraechs?|telefonats?|anrufs?|call)';
const THING =
  `(?:${TAPE}|${CALL}|widerrufs?|vertrag\\p{L}*|auftrag\\p{L}*|bestellung|rechnung|kündigung|kuendigung|` +
  'contract|withdrawal|order|bill)';
/** What an answer is about, with its own day: "die Aufnahme vom 16. November", "meinen Brief vom 18.", "zum 31. Dezember". */
const OF_MATTER = new RegExp(
  `(?<!\\p{L})(?:(?:${THING}|(?:mein|unser|my|our)\\p{L}* \\p{L}+) (?:vom|von|des|of|from|dated) |${CALL} ` +
    '(?:am|on) |(?:zum|bis|ab|until|by) )(?:\\p{L}+,? )?$',
  'iu',
);
/** The words before a day, with the preposition that may be read as part of it. */
function wordsBefore(text: string, { start, end }: Place): string {
  const own = /^(?:vom|von|am|on|des|of|from|dated|zum|bis|ab|until|by) /iu.exec(text.slice(start, end))?.[0] ?? '';
  return text.slice(0, start) + own;
}

/** Whether a day is that of what was answered, and not of the answer. @param text in which it stands */
export const isDayOfMatter = (text: string, day: Place): boolean => OF_MATTER.test(wordsBefore(text, day));

const OF_REQUEST = new RegExp(`(?<!\\p{L})(?:mein|unser|my|our)\\p{L}* ${REQUEST} (?:vom|of|from|dated) $`, 'iu');
/** "Meinen Antrag vom 5. November": the day of the request itself. */
export const isDayOfRequest = (text: string, day: Place): boolean => OF_REQUEST.test(wordsBefore(text, day));
