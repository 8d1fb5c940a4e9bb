// "Am 20.11. hab ich den Vertrag aus dem Anruf vom 13.11. widerrufen": two days in one sentence, each with its own word.
import type { DateHit } from '../../../knowledge/german/dates.ts';
import type { Notes } from '../notes.ts';
import { type Reading, sameSentence, sentenceAt } from '../reading.ts';

const OWN_WITHDRAWAL = /\b(?:ich|hab|habe|wir|haben|i|we)\b[^.!?]*\b(?:widerrufen|withdrawn|withdrew)\b/;
/** Still to be done, or not done: said before the word, or right behind it. */
const NOT_DONE =
  /\b(?:kann|koennen|koennte\w*|koenne|will|wollte\w*|moechte\w*|soll\w*|muss|muesste\w*|haette\w*|darf|duerfte|werde|wuerde|nicht|nie|noch|can|could|want\w*|should|must|not|never)\b[^.!?]*\b(?:widerrufen|withdraw\w*|withdrew)\b|\bwiderrufen (?:kann|koennte|will|wollte|soll\w*|muss|werde|darf)\b/;
/** Right before the day, which may begin with a small word of its own. */
const OF_CALL =
  /\b(?:anruf|telefonat|telefongespraech|gespraech|(?:phone )?call)(?: (?:vom|am|from|on|of))?(?: (?:dem|den|the))? $/;

/** Puts the two days apart where the first one was taken for that of the call. Called when all days are given. */
export function setApart(notes: Notes, reading: Reading): void {
  const exact = reading.dates.filter((date) => date.exact && date.problem === undefined);
  for (const call of exact) {
    const sentence = reading.sentences[sentenceAt(reading, call.start)];
    const [other, ...more] = exact.filter((date) => date !== call && sameSentence(reading, date, call));
    if (!sentence || !other || more.length > 0 || !tellsWithdrawal(sentence.text)) continue;
    // Nobody withdraws before the call.
    if (other.from <= call.from) continue;
    if (!isOfCall(reading, call) || isOfCall(reading, other) || notes.facts['callDate'] !== other.from) continue;
    for (const fact of ['callDate', 'otherCallDates', 'withdrawnDate'] as const) notes.drop(fact);
    notes.note('callDate', call.from, call);
    notes.note('withdrawnDate', other.from, other);
    return;
  }
}

const tellsWithdrawal = (sentence: string): boolean => OWN_WITHDRAWAL.test(sentence) && !NOT_DONE.test(sentence);
const isOfCall = (reading: Reading, { start }: DateHit): boolean =>
  OF_CALL.test(reading.text.slice(Math.max(0, start - 30), start));
