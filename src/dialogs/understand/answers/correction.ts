// Corrections in mid-conversation: "nein, es war der 3.", "stimmt nicht, ich habe angerufen".
import { FACT_KEYS, type FactKey, FACTS, type Facts } from '../../../knowledge/facts.ts';
import { findDates } from '../../../knowledge/german/dates.ts';
import { extract } from '../understand.ts';
import { compile, first, has, ways } from '../rule.ts';
import { fold } from '../../../knowledge/german/words.ts';
import { contrasts } from './contrast.ts';
import { namesOldOnly } from '../companies/old-firm.ts';

/** A value that corrects what was told. */
export type Correction = { fact: FactKey; value: unknown; quote: string };
type Input = { today: string; last?: FactKey; opened?: boolean };

const CORRECTS = compile(
  ways(
    '^[\\s"]*(?:(?:ach|oh|ah|äh|ähm|hm|ups|upps|mist|ne) ?,? ?)?(?:nein|nee|ne|nö|doch|stimmt nicht|' +
      'das stimmt nicht|falsch|quatsch|moment|halt|sorry|entschuldigung|korrektur|ich meine|ich meinte|' +
      'nicht ganz|eigentlich|ach nein|oh nein|no|wrong|actually|sorry|correction)_',
    '_(?:sondern|korrigiere|verschrieben|vertippt|falsch (?:gesagt|geschrieben|angegeben)|nicht am|meinte|' +
      'i meant|instead of)_',
    'es war (?:der|am|doch|ein)',
  ),
);
/** Which day is put right, by the word beside it; the first counts. */
const DATE_WORDS: readonly (readonly [FactKey, RegExp])[] = [
  ['callDate', compile('_(?:anruf\\w*|angerufen|telefonat|telefon\\w*|gespräch|call\\w*)_')],
  [
    'documentsReceivedDate',
    compile(
      '_(?:unterlagen|papiere|brief|mail|e-mail|email|sms|post|bestätigung|auftragsbestätigung|vertragszusammenfassung|zusammenfassung|schreiben|letter|text message)_',
    ),
  ],
  ['withdrawalInstructionDate', compile('_(?:belehrung|widerrufsbelehrung)_')],
  ['debitDate', compile('_(?:abgebucht|abbuchung|lastschrift)_')],
  ['dunningDate', compile('_(?:mahnung|inkasso|mahnbescheid)_')],
  ['withdrawnDate', compile('_(?:widerruf|widerrufen)_')],
];

/**
 * What a message corrects in facts already known.
 * @param text the message
 * @param known the facts so far; `last` the fact last asked or told, which a bare date or value is about
 * @param input the day of receipt; `opened` where a word before the message ("ja, aber …") said that it corrects
 * @returns changed values with the verbatim words; empty where nothing is corrected
 */
export function readCorrection(text: string, known: Facts, input: Input): Correction[] {
  const folded = fold(text.slice(0, 2000)).text;
  const opened = input.opened === true || has(CORRECTS, folded);
  const found: Correction[] = contrasts(text, known, opened);
  if (!opened) return found;
  const read = extract(text, { today: input.today });
  for (const fact of FACT_KEYS) {
    const value = read.facts[fact];
    const quote = read.quotes[fact];
    if (value === undefined || quote === undefined || known[fact] === undefined || fact === 'jurisdiction') continue;
    // "Nein, mein alter Vertrag ist bei der Telekom.": whose customer one was changes nothing of the other side.
    if (fact === 'provider' && namesOldOnly(text)) continue;
    if (found.some((one) => one.fact === fact || overlap(text, one.quote, quote))) continue;
    if (JSON.stringify(value) !== JSON.stringify(known[fact])) found.push({ fact, value, quote });
  }
  const date = correctedDate(text, folded, input.today);
  if (date && !found.some((one) => FACTS[one.fact].kind === 'date')) {
    const fact = aboutWhich(folded, clauseOf(folded, date.at), known, input.last);
    if (fact && known[fact] !== date.value) found.push({ fact, value: date.value, quote: date.quote });
  }
  return found;
}

/** Whether two quotes share words of the text: then one of them says it all. */
export function overlap(text: string, one: string, other: string): boolean {
  const [a, b] = [text.indexOf(one), text.indexOf(other)];
  return a >= 0 && b >= 0 && a < b + other.length && b < a + one.length;
}

/** The day that counts is the one behind "sondern", else the last that is not denied. */
function correctedDate(
  text: string,
  folded: string,
  today: string,
): { value: string; quote: string; at: number } | undefined {
  const bare = /\b(?:der|am|den)\s(\d{1,2})\.?(?=\s*[.!,)]?\s*$)/.exec(folded);
  const hits = findDates(bare && findDates(text, { today }).length === 0 ? `am ${bare[1]}.` : text, { today }).filter(
    (hit) => hit.exact && !hit.problem,
  );
  const meant = hits.filter((hit) => !/\b(?:nicht|not) (?:am |der |on )?$/.test(folded.slice(0, hit.start)));
  const hit = meant.at(-1);
  const quote = hit && (bare && !text.includes(hit.quote) ? text.trim().slice(0, 200) : hit.quote);
  return hit && quote !== undefined ? { value: hit.from, quote, at: hit.start } : undefined;
}

/** The clause around a place: a day is about what its own clause names. */
function clauseOf(folded: string, at: number): string {
  const before = folded.slice(0, at).search(/[^,;:!?]*$/);
  const end = folded.slice(at).search(/[,;:!?]/);
  return folded.slice(before, end < 0 ? undefined : at + end);
}

/** Something came on that day: it is not the day of the call. */
const CAME = compile(
  '_(?:kam|kamen|gekommen|angekommen|bekommen|gekriegt|erhalten|geliefert|came|arrived|got|received)_',
);

function aboutWhich(folded: string, clause: string, known: Facts, last: FactKey | undefined): FactKey | undefined {
  for (const [fact, words] of DATE_WORDS) if (first(words, clause)) return fact;
  if (has(CAME, clause)) return last && last !== 'callDate' && FACTS[last].kind === 'date' ? last : undefined;
  for (const [fact, words] of DATE_WORDS) if (first(words, folded)) return fact;
  if (last && FACTS[last].kind === 'date') return last;
  const dates = FACT_KEYS.filter(
    (fact) => FACTS[fact].kind === 'date' && known[fact] !== undefined && known[fact] !== 'unknown',
  );
  return dates.includes('callDate') ? 'callDate' : dates.length === 1 ? dates[0] : undefined;
}
