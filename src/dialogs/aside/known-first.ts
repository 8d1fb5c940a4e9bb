// What the case knows already, said before what holds in general.
import { matterOf } from '../../case/file.ts';
import { assessed, type Draft } from '../draft.ts';
import { tellPast } from '../sending/send-until.ts';

/** Passages about time, and about whether it counts and is owed: the case may know more than they do. */
const TIME = new Set([
  'frist',
  'frist-zaehlen',
  'frist-ware',
  'frist-verpasst',
  'letzter-tag',
  'ohne-belehrung',
  'belehrung-spaet',
  'widerruf-verlaengerung',
]);
/** Passages whose answer the case itself may know better. */
const STANDING = new Set([
  'zahlen',
  'nicht-zahlen',
  'ja-gesagt',
  'nichts-schriftlich',
  'schwebend',
  'strom',
  'chancen',
]);

/** What the case knows already stands before the general answer. @param said what was told in this turn */
export function tellKnown(draft: Draft, passage: string, said: Set<string>): void {
  const about = TIME.has(passage) ? 'time' : STANDING.has(passage) ? 'standing' : undefined;
  const matter = draft.file.active;
  if (!about || said.has(about) || Object.keys(matterOf(draft.file, matter).facts).length === 0) return;
  said.add(about);
  const assessment = assessed(draft, matter);
  if (passage === 'frist-verpasst') tellPast(draft);
  // Where nothing can be said yet, the general answer says enough.
  if (about === 'standing' && assessment.conclusion === 'insufficientFacts') return;
  draft.replies.push({ kind: 'known', about, matter, assessment, today: draft.today });
}
