// "Vodafone hat den Vertrag gekündigt": the side that claims the contract ended it, and no earlier one elsewhere.
import { prepare, type Reading } from './reading.ts';
import type { Hit } from './rule.ts';

const CONTRACT =
  '(?:mir |uns )?(?<whose>den|meinen|unseren) (?:handy|mobilfunk|internet|dsl|strom|gas|telefon|festnetz|mobile|fiber)?-?vertrag (?:\\p{L}+ ){0,2}gekuendigt(?!\\p{L})';
const BEHIND = new RegExp(`^ hat (?:\\p{L}+ ){0,2}?${CONTRACT}`, 'u');
const INVERTED = new RegExp(`^ ${CONTRACT}`, 'u');
/** It ended something else, or for somebody: the earlier contract, elsewhere, unasked. */
const ELSEWHERE = /(?<!\p{L})(?:ohne|obwohl|alte[rnms]?|bisherige[rnms]?|fuer mich|in meinem namen|bei|beim)(?!\p{L})/u;

/** Where a named company, the only one, gave notice of a contract; `own` where that is the one it claims. */
function ends({ text, companies, sentences }: Reading): { start: number; end: number; own: boolean }[] {
  if (new Set(companies.map(({ company }) => company.id)).size !== 1) return [];
  return companies.flatMap(({ start, end }) => {
    const sentence = sentences.find((one) => one.start <= start && end <= one.end);
    const found =
      BEHIND.exec(text.slice(end)) ?? (/ hat $/.test(text.slice(0, start)) ? INVERTED.exec(text.slice(end)) : null);
    return found && sentence && !ELSEWHERE.test(sentence.text)
      ? [{ start, end: end + found[0].length, own: found.groups?.['whose'] === 'den' }]
      : [];
  });
}

/**
 * Whose contract was ended: "den Vertrag" is the one that is claimed, and let go; "meinen Vertrag" may be an earlier one
 * elsewhere, too, so that a switch is not taken for told.
 */
export function letGo(hits: readonly Hit[], reading: Reading): Hit[] {
  const places = ends(reading);
  const kept = hits.filter(
    ({ fact, start, end }) =>
      fact !== 'providerSwitch' || !places.some((place) => start < place.end && place.start < end),
  );
  const own = places.filter((place) => place.own);
  return [
    ...kept,
    ...own.map(({ start, end }): Hit => ({ fact: 'companyReply', value: 'cancelled', rank: 2, start, end })),
  ];
}

/** Which company ended "meinen Vertrag", where the words leave open which one. */
export function endedMine(text: string, today: string): string | undefined {
  const reading = prepare(text, today);
  return ends(reading).some(({ own }) => !own) ? reading.companies[0]?.company.id : undefined;
}
