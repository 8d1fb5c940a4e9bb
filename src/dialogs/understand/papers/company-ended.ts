// "Vodafone hat den Vertrag gekündigt": the side that claims the contract ended it, and no earlier one elsewhere.
import { prepare, type Reading } from '../reading.ts';
import type { Hit } from '../rule.ts';

const CONTRACT =
  '(?:mir |uns )?(?<whose>den|meinen|unseren) (?:(?<energy>strom|gas)|handy|mobilfunk|internet|dsl|telefon|festnetz|mobile|fiber)?-?vertrag (?:\\p{L}+ ){0,2}gekuendigt(?!\\p{L})';
const BEHIND = new RegExp(`^ hat (?:\\p{L}+ ){0,2}?${CONTRACT}`, 'u');
const INVERTED = new RegExp(`^ ${CONTRACT}`, 'u');
/** It ended something else, or for somebody: the earlier contract, elsewhere, unasked. */
const OF_OLD_CONTRACT =
  /(?<!\p{L})(?:ohne|obwohl|alte[rnms]?|bisherige[rnms]?|fuer mich|in meinem namen|bei|beim|\p{L}*vollmacht|wechs\p{L}*|(?:mein|unser)\p{L}* (?:\p{L}+ )?\p{L}*(?:versorger|anbieter|lieferant))(?!\p{L})/u;
/** "Angeblich hat …", "der Mann behauptete, …", "die Frau sagte: …": nobody knows that it is so. */
const REPORTED =
  /(?<!\p{L})(?:angeblich|behaupt\p{L}*|sag(?:t|te|ten)|gesagt|mein(?:t|te|ten)|erzaehl\p{L}*|laut|hiess|heisst es)(?!\p{L})[^.!?]{0,40}$/u;
const DOUBTED = /(?<!\p{L})(?:angeblich|wohl|vielleicht)(?!\p{L})/u;

/** A company gave notice of a contract. `own`: of the one that it claims; `fact`: no mere word of somebody. */
type End = { start: number; end: number; company: string; own: boolean; fact: boolean };

/** Where a named company gave notice of a contract, told as a fact of the only company or said by somebody; power and gas are ended elsewhere. */
function ends({ text, companies, sentences }: Reading): End[] {
  const only = new Set(companies.map(({ company }) => company.id)).size === 1;
  return companies.flatMap(({ start, end, company }): End[] => {
    const at = sentences.findIndex((one) => one.start <= start && end <= one.end);
    const found =
      BEHIND.exec(text.slice(end)) ?? (/ hat $/.test(text.slice(0, start)) ? INVERTED.exec(text.slice(end)) : null);
    if (!found) return [];
    const place = { start, end: end + found[0].length, company: company.id, own: found.groups?.['whose'] === 'den' };
    if (REPORTED.test(text.slice(0, start)) || DOUBTED.test(found[0])) return [{ ...place, fact: false }];
    const told = `${sentences[at]?.text ?? ''} ${sentences[at + 1]?.text ?? ''}`;
    return only && !found.groups?.['energy'] && !OF_OLD_CONTRACT.test(told) ? [{ ...place, fact: true }] : [];
  });
}

/** "Mail von freenet: Wir haben Ihren Auftrag storniert": the company speaks, told by what stands before it or by the capital of "Ihren". */
const TAKES_BACK = new RegExp(
  String.raw`(?<!\p{L})(?<lead>(?:e-?mail|mail|sms|brief|schreiben|nachricht|antwort|post|` +
    String.raw`schreib(?:t|en)|schrieb(?:en)?|steht)(?!\p{L})[^.!?:\n]{0,40}: ?"?)?` +
    '(?:wir haben|haben wir) (?:hiermit |heute |soeben )?(?<whose>ihre?n?) ' +
    String.raw`(?:\p{L}+ )?\p{L}*(?:vertrag|auftrag|abo|bestellung) ` +
    String.raw`(?<rest>(?:[\p{L}&.-]+ ){0,4}(?:storniert|aufgehoben|rueckgaengig gemacht|gekuendigt))` +
    String.raw`(?!\p{L})`,
  'gu',
);
/** What was ended is the earlier contract, or may be. */
const MAY_BE_OLD = /(?:^|\s)(?:bei|beim)\s|gekuendigt$/;

/** "Ich schrieb freenet: wir haben ihren Auftrag storniert", "in unserem Brief steht: …": the customer's own words. */
const WE_WROTE =
  /(?<!\p{L})(?:ich|wir|von (?:mir|uns)|(?:mein|unser)\p{L}* (?:\p{L}+ )?(?:brief|schreiben|e-?mail|mail|nachricht)|geschrieben)(?!\p{L})/u;

/** Where the company speaks of what it ended; `own` where that is the contract that it claims. */
function takenBack({ text, source, folded, sentences }: Reading): { start: number; end: number; own: boolean }[] {
  return [...text.matchAll(TAKES_BACK)].flatMap((hit) => {
    const { lead, whose = '', rest = '' } = hit.groups ?? {};
    const start = hit.index + (lead?.length ?? 0);
    const from = sentences.find((one) => one.start <= start && start < one.end)?.start ?? 0;
    if (WE_WROTE.test(text.slice(Math.min(from, hit.index), start))) return [];
    const capital = source.charAt(folded.at[text.indexOf(whose, start + 'wir haben '.length)] ?? 0) === 'I';
    return lead !== undefined || capital
      ? [{ start, end: hit.index + hit[0].length, own: !MAY_BE_OLD.test(rest) }]
      : [];
  });
}

/**
 * Whose contract was ended: "den Vertrag" is the one that is claimed, and let go; "meinen Vertrag" may be an earlier one
 * elsewhere, too, so that a switch is not taken for told. What somebody only says is neither; what the company writes is no doing of the customer's.
 */
export function letGo(hits: readonly Hit[], reading: Reading): Hit[] {
  const places = ends(reading);
  const back = takenBack(reading);
  const kept = hits.filter(({ fact, start, end }) => {
    const over = fact === 'providerSwitch' ? places : fact === 'alreadyCancelled' ? back : [];
    return !over.some((place) => start < place.end && place.start < end);
  });
  const own = [...places.filter((place) => place.own && place.fact), ...back.filter((place) => place.own)];
  return [
    ...kept,
    ...own.map(({ start, end }): Hit => ({ fact: 'companyReply', value: 'cancelled', rank: 2, start, end })),
  ];
}

/** Which company ended a contract, as a fact; `own` false where "meinen Vertrag" leaves open which one. */
export function endedBy(text: string, today: string): { company: string; own: boolean } | undefined {
  return ends(prepare(text, today)).find(({ fact }) => fact);
}
