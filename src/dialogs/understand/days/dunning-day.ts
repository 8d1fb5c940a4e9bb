// Which of several days is that of the dunning: the one of the gravest stage that was reached.
import type { DateHit } from '../../../knowledge/german/dates.ts';
import { ofCollector } from '../papers/collector-letter.ts';
import type { Notes } from '../notes.ts';
import { type Reading, clauseAt, sentenceAt } from '../reading.ts';
import { compile, has } from '../rule.ts';
import { isNextTold } from './events.ts';

/** The stages of dunning, each with its words: the day that counts is that of the stage that was reached. */
const STAGES = [
  ['reminder', compile('_(?:mahnung\\w*|mahnschreiben|zahlungserinnerung\\w*|gemahnt|reminders?)_')],
  ['collector', compile('_(?:inkasso\\w*|debt collect\\w*|collection agency)_')],
  [
    'courtOrder',
    compile('_(?:mahnbescheid\\w*|payment order|gelbe[rn]? (?:brief|umschlag)|(?:post|brief|schreiben) vom gericht)_'),
  ],
  ['enforcementOrder', compile('_(?:vollstreckungsbescheid\\w*)_')],
  ['lawsuit', compile('_(?:klage|klageschrift|lawsuit)_')],
] as const;

const COURT = STAGES.findIndex(([stage]) => stage === 'courtOrder');

/** Whether no other day tells of a graver stage. */
export function isGravest(notes: Notes, reading: Reading, date: DateHit): boolean {
  const reached = STAGES.findIndex(([stage]) => stage === notes.facts['dunning']);
  const next = reading.dates.find((other) => isNextTold(reading, date, other));
  const stageAt = (place: number): number => {
    const own = clauseAt(reading, place);
    const words = own && next && place < next.start ? own.text.slice(0, next.start - own.start) : own?.text;
    const clause = STAGES.findLastIndex(([, say]) => has(say, words ?? ''));
    const sentence = reading.sentences[sentenceAt(reading, place)]?.text ?? '';
    return clause >= 0 ? clause : STAGES.findLastIndex(([, say]) => has(say, sentence));
  };
  const here = stageAt(date.start);
  if (here < 0 || here >= reached || ofCollector(reading, date.start)) return true;
  // The period to object runs from the court's own day alone.
  if (reached >= COURT && here < COURT) return false;
  // A lower stage's day, unless the higher one has none.
  return !reading.dates.some(
    (other) => other !== date && other.exact && !other.problem && stageAt(other.start) >= reached,
  );
}
