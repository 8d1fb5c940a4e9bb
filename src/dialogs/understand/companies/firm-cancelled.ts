// Companies where others ended the old contract, or where it runs on.
import type { Named } from './firms.ts';
import { type Reading, sentenceAt } from '../reading.ts';

/** "They already cancelled at Vattenfall", "die haben schon bei Vattenfall gekündigt": what others ended there is the old contract. */
export function isCancelledAt(reading: Reading, { start, end }: Named): boolean {
  const from = reading.sentences[sentenceAt(reading, start)]?.start ?? 0;
  const before = reading.text.slice(Math.max(from, start - 60), start);
  return (
    (CANCELLED_AT.test(before) ||
      (AT_THEIRS.test(before) && ENDED_BEHIND.test(reading.text.slice(end, end + 30))) ||
      (CANCELLED_MY.test(before) && CONTRACT_BEHIND.test(reading.text.slice(end, end + 24)))) &&
    !/\b(?:ich|wir|i|we)\b/.test(before)
  );
}

/** What is told of several, or done to the customer: "sie hat bei Vodafone gekündigt" may be a mother, and her own doing. */
export function isCancelledByThem(reading: Reading, firm: Named): boolean {
  const from = reading.sentences[sentenceAt(reading, firm.start)]?.start ?? 0;
  return (
    isCancelledAt(reading, firm) &&
    (THEM.test(reading.text.slice(Math.max(from, firm.start - 60), firm.start)) ||
      FOR_ME_BEHIND.test(reading.text.slice(firm.end, firm.end + 40)))
  );
}

/** "Der Mann hat bei E.ON für mich gekündigt". */
const FOR_ME_BEHIND = /^"? (?:\w+ ){0,2}fuer (?:mich|uns) (?:\w+ ){0,2}gekuendigt\b/;
/** "Nein, sie hat bei 1&1 nicht gekündigt": where an old contract runs on, asked about beside the claimed one. */
export const isNotCancelled = (reading: Reading, { start, end }: Named): boolean =>
  /\b(?:hab|habe|haben|hat|hatte|hatten)\b[^.!?,]{0,20} bei (?:der |den |dem )?$/.test(
    reading.text.slice(Math.max(0, start - 45), start),
  ) && /^"? (?:\w+ ){0,3}(?:nicht|nie|nix|nichts) (?:\w+ )?gekuendigt\b/.test(reading.text.slice(end, end + 50));
const THEM =
  /\b(?:they|the \w+|die haben|haben (?:die|sie)|(?:hat|haben) (?:\w+ ){0,2}?(?:mich|uns|fuer mich|fuer uns)|sie haben (?:mich|uns|schon|bereits|einfach))\b/;
const CANCELLED_AT =
  /\b(?:they|he|she|the \w+)\b[^.!?]{0,30}\b(?:cancel(?:l?ed)?|terminated) (?:\w+ ){0,3}(?:at|with) "?$/;
/** "They've cancelled my Vattenfall contract", "die haben meinen Vattenfall-Vertrag gekündigt". */
const CANCELLED_MY =
  /\b(?:they|he|she|the \w+)(?:[' ]?ve| have| has| had)? (?:already |just |also )?(?:cancel(?:l?ed)?|terminated) (?:my|our) (?:old )?"?$|\b(?:die|sie|man) (?:haben|hat) (?:\w+ )?(?:meinen|unseren) "?$/;
const CONTRACT_BEHIND =
  /^"?[ -](?:contract|account|supply|plan)\b|^"?[ -](?:\w*vertrag|anschluss|tarif) (?:\w+ )?gekuendigt\b/;
const AT_THEIRS = /\b(?:die|sie|er|man|haben|hat)\b[^.!?]{0,30}\bbei (?:der |den |dem )?"?$/;
const ENDED_BEHIND = /^"? (?:\w+ ){0,2}gekuendigt\b/;
