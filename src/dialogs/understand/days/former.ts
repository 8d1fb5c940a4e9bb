// A withdrawal of years ago, told beside a new call: it declares nothing about the contract that is claimed now.
import { type Reading, sentenceAt } from '../reading.ts';
import type { Hit } from '../rule.ts';

/** "Letztes Jahr schon mal", "damals auch schon": another time, and told as another one. */
const ANOTHER_TIME =
  /(?<!\bwie )\b(?:(?:im )?(?:letzte[sn]|vorige[sn]|vergangene[sn]) jahr|damals|vor (?:\w+ )?jahren|last year|(?:\w+ )?years ago)\b[^.!?]{0,60}\b(?:schon (?:ein)?mal|auch schon|bereits einmal|once|already)\b/;
/** And now once more: a call or a contract of its own, and no bill of the old one. */
const AGAIN =
  /\b(?:wieder|erneut|diesmal|jetzt|nun|dieses jahr|heuer|again|this time|now)\b[^.!?]{0,60}\b(?:rief\w*|ruft|rufen|\w*anruf\w*|angerufen|\w*vertrag|abgeschlossen|bestellt|(?:ja|nein) gesagt|abgelehnt|call\w*|rang|contract)\b/;
const OLD_ONE = /\b(?:mahn\w*|\w*rechnung\w*|inkasso\w*|trotzdem|reagier\w*|antwort\w*|invoice|bill|collect\w*)\b/;

/** Leaves out what was withdrawn another time, where the words go on to a new call. */
export const withoutFormer = (hits: readonly Hit[], reading: Reading): Hit[] =>
  hits.filter(({ fact, start, end }) => {
    if (fact !== 'alreadyWithdrawn') return true;
    const sentence = reading.sentences[sentenceAt(reading, start)];
    const told = AGAIN.exec(reading.text.slice(end))?.[0];
    return !(sentence && ANOTHER_TIME.test(sentence.text) && told !== undefined && !OLD_ONE.test(told));
  });
