// The days of the customer's own acts that no nearer word gave: objected, withdrawn, and the company's answer.
import { isDeadline } from './events.ts';
import type { Notes } from '../notes.ts';
import { DATE_FACT } from '../phrases/events.ts';
import { clauseAt, type Reading, sentenceAt, stillToCome } from '../reading.ts';
import { isDayOfMatter } from '../call/tape-refused.ts';
import { isTheirAnswer } from './whose-day.ts';

/** What the customer did, and the day of it: where the sentence that tells the act has one day only, and nothing else claims it. */
const OWN_DAYS = [
  ['alreadyObjected', 'objectedDate'],
  ['alreadyWithdrawn', 'withdrawnDate'],
  ['companyReply', 'companyReplyDate'],
] as const;

/** Notes the days of the customer's own acts that no nearer word gave. */
export function noteOwnDays(notes: Notes, reading: Reading): void {
  for (const [act, fact] of OWN_DAYS) {
    const value = notes.facts[act];
    if (notes.has(fact) || !(value === true || value === 'cancelled' || value === 'partial' || value === 'refused'))
      continue;
    const place = notes.placeOf(act);
    const sentence = reading.sentences[sentenceAt(reading, place.start)];
    const days = reading.dates.filter(
      (date) => sentence && date.start >= sentence.start && date.end <= sentence.end && !isDeadline(reading, date),
    );
    const [day] = days;
    if (sentence && act !== 'companyReply' && THEIR_ANSWER.test(sentence.text)) continue;
    if (day && act !== 'companyReply' && isTheirAnswer(reading, day)) continue;
    if (!day || days.length > 1 || !day.exact || day.problem || stillToCome(reading, day)) continue;
    if (act === 'companyReply' && isDayOfMatter(reading.text, day)) continue;
    if (CLAIMED.some((other) => notes.has(other) && notes.placeOf(other).start === day.start)) continue;
    notes.note(fact, day.from, day);
  }
}
/** "Am 3.11. gekündigt, am 12.11. rief Vodafone an": what was cancelled before the call is not what the call sold. */
export function dropEarlierCancelled(notes: Notes, reading: Reading): void {
  const call = notes.facts['callDate'];
  if (notes.facts['alreadyCancelled'] !== true || typeof call !== 'string') return;
  const clause = clauseAt(reading, notes.placeOf('alreadyCancelled').start + 1);
  const days = reading.dates.filter(
    (date) => clause && date.exact && !date.problem && date.start >= clause.start && date.end <= clause.end,
  );
  const [day] = days;
  if (day && days.length === 1 && day.from < call && !isDeadline(reading, day)) notes.drop('alreadyCancelled');
}
/** Whose day it is that the withdrawal was received, answered or turned down. */
const THEIR_ANSWER =
  /\b(?:eingang|bestaetigt\w*|abgelehnt|antwort\w*|zurueckgewiesen|reagier\w*|ablehnung|akzeptier\w*|anerkannt|anerkennen|received|confirmed|accept\w*|rejected|answered)\b/;
const CLAIMED = Object.values(DATE_FACT);
