// Whether what a caller told is gainsaid by the rest of the message: a price that is merely told is no untruth.
import { isOfCustomer } from './contradicted.ts';
import { BELIED } from '../phrases/claims.ts';
import { GAINSAID } from '../phrases/contradictions.ts';
import { FAILED, OTHER_TERM, SURPRISED } from '../phrases/gainsaid.ts';
import { DEARER } from '../phrases/misled/clues.ts';
import type { Place } from '../place.ts';
import { clauseAt, type Reading, sentenceAt } from '../reading.ts';
import { all, compile, has, type Hit, ways } from '../rule.ts';

const LIE = compile(BELIED);
const CONTRA = compile(GAINSAID);
const DEAR = compile(DEARER);
const FAIL = compile(FAILED);
const TERM = compile(OTHER_TERM);
const SURPRISE = compile(SURPRISED);

/** So far behind a claim a plain denial still speaks of it. */
const REACH = 230;
const OWN_WORD = /\b(?:ich|wir|i|we|hab|habe)\b/;

/**
 * @param hit words that tell what a caller said of price, costs, term or notice
 * @returns whether other words of the message say that it came otherwise: another sum, a term, a surprise, a denial
 */
export function isGainsaid(reading: Reading, hit: Hit): boolean {
  const about = hit.value as string[];
  const from = clauseAt(reading, hit.start)?.start ?? hit.start;
  const to = Math.max(hit.end, clauseAt(reading, hit.end - 1)?.end ?? hit.end);
  const sentence = reading.sentences[sentenceAt(reading, hit.start)];
  const before = reading.text.slice(0, from);
  const behind = reading.text.slice(to);
  if (isOfCustomer(reading.text, hit.start) || AS_SAID.test(behind.slice(0, REACH))) return false;
  // A single sentence answers the question what was said falsely.
  if (!about.includes('price') && hit.rank > 2 && reading.sentences.length === 1) return true;
  if (has(SURPRISE, before) || has(SURPRISE, behind)) return true;
  const near = behind.slice(0, REACH);
  if ([...all(LIE, near), ...all(CONTRA, near)].some((one) => !OWN_WORD.test(clauseOf(reading, to + one.index + 1))))
    return true;
  // "Promised free installation and I was billed 69.95": what was taken is none of what was told.
  const inside = (sum: Place): boolean =>
    sum.start >= from && sum.end <= to && !has(TAKEN, clauseOf(reading, sum.start));
  const told = reading.amounts.filter(inside).map((sum) => sum.amount);
  const others = reading.amounts.filter((sum) => !inside(sum) && sum.amount > 0 && !told.includes(sum.amount));
  if (about.includes('price')) {
    if (has(DEAR, before) || has(DEAR, behind)) return true;
    // A bonus that is told beside what was debited did not fail to come.
    if (has(BONUS, reading.text.slice(from, to))) return has(FAIL, sentence?.text ?? '') || has(FAIL, near);
    return others.some((sum) => isCharged(reading, sum, sentenceAt(reading, hit.start)));
  }
  if (about.includes('existingContract')) return has(OTHER_CONTRACT, before) || has(OTHER_CONTRACT, behind);
  if (about.includes('free') && UNTIL.test(reading.text.slice(to, sentence?.end ?? to))) return false;
  // "Die ersten vier Wochen umsonst": what follows them was no secret.
  if (about.includes('free') && AT_FIRST.test(reading.text.slice(from, to))) return false;
  if (about.includes('free')) return others.length > 0 || has(CLAIMED_SUM, behind) || has(TERM, behind);
  return has(TERM, before) || has(TERM, behind);
}

/** "24 Monate, wie er auch gesagt hat": so it was told. */
const AS_SAID =
  /(?<!nicht (?:so )?)\bwie (?:er|sie|der mann|die frau|die dame) (?:(?:es|das|auch|ja|mir|schon) )*(?:gesagt|sagte|versprochen|angekuendigt)\b|\bas (?:he|she|they) (?:had )?(?:said|promised)\b/;

/** "Drei Monate gratis, danach 29 Euro": told in full. */
export const UNTIL = /^[^.!?]{0,12}\b(?:danach|anschliessend|dann|spaeter|afterwards|then|after that)\b[^.!?]{0,24}\d/;
/** A time that ends, told with what it gives. */
export const AT_FIRST = /\b(?:ersten?|erstes|first) (?:\w+ )?(?:wochen?|monate?|jahr|weeks?|months?|year)\b/;
/** What is given beside the price. */
export const BONUS = compile(
  '_(?:\\w*bonus|rabatt\\w*|gutschrift|prämie|cashback|\\w*guthaben|\\w*gutschein|versprochene\\w*|discount|voucher)_',
);
const clauseOf = (reading: Reading, place: number): string => clauseAt(reading, place)?.text ?? '';
/** A sum that papers, bills or the account show, or that is told with a turn. */
const isCharged = (reading: Reading, sum: Place, told: number): boolean =>
  has(
    CHARGED,
    sentenceAt(reading, sum.start) === told
      ? clauseOf(reading, sum.start)
      : (reading.sentences[sentenceAt(reading, sum.start)]?.text ?? ''),
  );
const CHARGED = compile(
  `_(?:${ways(
    '\\w*rechnung\\w*|unterlagen|papiere\\w*|\\w*vertrag|\\w*bestätigung',
    '\\w*zusammenfassung|brief|mail|schreiben|police|steht|stehen|stand|abgebucht|buch\\w*',
    'zahlen|zahle|verlang\\w*|wollen|kostet|sind es|jetzt|nun|statt|plötzlich|bill|letter',
    'contract|invoice|paper|now|says|charged|billed|debited|instead|pay|arrived|kam|kamen',
    'extra|on top|zusätzlich|obendrauf|more',
  )})_`,
);
const TAKEN = compile('_(?:billed|charged|abgebucht|berechnet|in rechnung|eingezogen|debited)_');
/** A contract that is claimed, or a company that is another. */
const OTHER_CONTRACT = compile(
  `_(?:${ways(
    '(?:neue[rnms]?|andere[rnms]?|zweite[rnms]?|weitere[rnms]?|new|another|second) ' +
      '(?:\\w+ ){0,2}(?:\\w*vertrag|\\w*vertrags\\w*|tarif|anbieter|versorger|lieferant\\w*|firma|contract|' +
      'supplier|provider|tariff)',
    '\\w*(?:auftrags|vertrags|bestell)bestätigung',
    '\\w*verlängerung|willkommen\\w*|begrüß\\w*|neuvertrag|belieferung|welcome',
  )})_`,
);
/** A claim to money without its sum. */
const CLAIMED_SUM = compile(
  '_(?:\\w*rechnung|bezahlen|zahlen|abgebucht|kostenpflichtig\\w*|\\w*abo|\\w*abonnement|mahnung|vertrag|invoice|bill|subscription|contract|charged)_',
);
