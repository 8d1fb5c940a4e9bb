// Post that is none of the contract's: the customer's own letter on its way, an office's or a relative's, papers that were only to be sent.
import type { DateHit } from '../../../knowledge/german/dates.ts';
import { clauseAt, type Reading } from '../reading.ts';
import { ways } from '../rule.ts';

const LETTER =
  '(?:brief|schreiben|mail|e-mail|fax|einschreiben|widerruf|widerspruch|kuendigung|letter|email|withdrawal)';
const KIN =
  '(?:mutter|mama|vater|papa|oma|opa|eltern|mann|frau|tochter|sohn|kinder\\w*|schwester|bruder|enkel\\w*|' +
  'tante|onkel|cousine|freund\\w*|nachbar\\w*|kolleg\\w*|daughter|son|mother|father|sister|brother|' +
  'friend|wife|husband)';
/** "Mein Brief vom 20.11. ging am 21.11. raus". */
const GOES_OUT = new RegExp(
  ways(
    `\\b(?:mein|unser)\\w* (?:\\w+ )?${LETTER}\\b.*\\b(?:raus|ab|los|weg|zur post|rausgegangen|weggegangen|` +
      'losgegangen|abgegangen|abgeschickt)\\b',
    `\\bmy (?:\\w+ )?${LETTER}\\b.*\\b(?:went (?:out|off)|was (?:sent|posted))\\b`,
  ),
);
/** "Kam am 25.11. zurück": what comes back had been sent. */
const COMES_BACK =
  /\b(?:kam|kamen|ist|sind|ging|gingen)\b.*\bzurueck(?:gekommen|gegangen)?\b(?! ?(?:gerufen|bekommen|erhalten))|\bcame back\b/;
/** "Der Brief, den ich schrieb, kam am 25.11. an". */
const I_WROTE = new RegExp(
  '^\\W*(?:den|die|das|welchen?) (?:ich|wir) .*\\b(?:schrieb|schrieben|schickte|schickten|faxte|mailte|geschrieben|geschickt|abgeschickt|gefaxt|gemailt|aufgesetzt)\\b',
);
/** "Die Unterlagen wollte er am 11.11. schicken": promised for that day; "…, kamen aber erst am 15.11." is another. */
const TO_BE_SENT =
  /\b(?:wollte|wollten|sollte|sollten)\b[^,]*\b(?:zu|ab|los)?(?:schicken|senden|mailen|kommen|schreiben|verfassen)\b|\b(?:wanted|was going|were going|was supposed|were supposed|promised) to (?:send|come|arrive)\b/;
const OF_OFFICE = new RegExp(
  '\\b(?:brief\\w*|schreiben|post|mail|bescheid|letter) (?:vom|von|von der|von dem|von einem|' +
    'von meine[mr]|from|from the|from my)? ?(?:finanzamt|jobcenter|job-center|arbeitsamt|arbeitsagentur|' +
    'krankenkasse|rentenversicherung|versorgungsamt|sozialamt|buergeramt|jugendamt|standesamt|' +
    `hausverwaltung|vermieter\\w*|schule|krankenhaus|${KIN}|tax office|landlord|hospital)\\b`,
);
const OF_KIN = new RegExp(
  `\\b(?:paket|paeckchen|karton|kiste|sendung|lieferung|parcel|package|box) (?:von|vom|from) (?:mein\\w*|unser\\w*|my|our) ${KIN}\\b`,
);

/** "Die Bestätigung vom Widerruf": it answers a letter of the customer's. */
const ANSWERS_LETTER =
  /\b(?:eingangs)?(?:bestaetigung|confirmation) (?:(?:vom|des|der|zum|zur|fuer|of|for|my|den|die|meine[nrs]?|unsere[nrs]?) ){1,2}(?:widerruf\w*|kuendigung|widerspruch\w*|storno\w*|withdrawal|cancellation)\b/;

/** "Am 10.11. soll ein Vertrag zustande gekommen sein": concluded, and no paper that came. */
const CONCLUDED = /\bzu ?stande (?:gekommen|kam|kaeme|komme)\b/;

/** "Vielen Dank für Ihren Auftrag vom 24.11.": the day of the order, whatever paper says so; "die Auftragsbestätigung vom …" is a paper's. */
const OF_ORDER =
  /\b(?:ihr|mein|unser|your|my|our)\w* (?:telefonische[nmrs]? |freundliche[nms]? |recent )?(?:auftrag|bestellung|anfrage|gespraech|telefonat|telefongespraech|order|inquiry|call) (?:vom|von|of|from) (?:den |dem |the )?$/;

/** "Das Paket von meiner Tochter": a present. @param words from the thing on */
export const isFromKin = (words: string): boolean => OF_KIN.test(words);

/** Whether a day is told as that of an order or a talk: the word before it may belong to its place. */
export function isDayOfOrder({ text }: Reading, { start, end }: Pick<DateHit, 'start' | 'end'>): boolean {
  const own = /^(?:vom|von|of|from) /.exec(text.slice(start, end))?.[0] ?? '';
  return OF_ORDER.test(text.slice(Math.max(0, start - 60), start) + own);
}

/** What stands between two commas around a place. */
const partAt = (text: string, place: number): string =>
  text.slice(text.lastIndexOf(',', place) + 1, place) + (/^[^,]*/.exec(text.slice(place))?.[0] ?? '');

/** Whether what is told of a day in its own clause is post that has nothing to do with the contract. */
export function isOtherPost(reading: Reading, { start, end }: Pick<DateHit, 'start' | 'end'>): boolean {
  if (isDayOfOrder(reading, { start, end })) return true;
  const clause = clauseAt(reading, start);
  if (!clause) return false;
  const { text } = clause;
  return (
    GOES_OUT.test(text) ||
    COMES_BACK.test(text) ||
    TO_BE_SENT.test(partAt(text, start - clause.start)) ||
    OF_OFFICE.test(text) ||
    ANSWERS_LETTER.test(text) ||
    CONCLUDED.test(text) ||
    OF_KIN.test(text) ||
    I_WROTE.test(clauseAt(reading, Math.max(0, clause.start - 2))?.text ?? '')
  );
}
