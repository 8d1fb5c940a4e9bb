// A caller who is still on the line, and what he orders: no yes now, no reply to a text message, hang up.
import { firstTime, tell, type Draft } from '../draft.ts';
import type { Told } from '../ledger.ts';
import { ways } from '../../knowledge/german/words.ts';

const ON_THE_LINE = new RegExp(
  ways(
    String.raw`\b(?:hab|habe|ist|sind|hängt)\b` +
      String.raw`(?:[ ,]+[\p{L}\d]+){0,4}[ ,]+(?:grade?|gerade|jetzt|` +
      String.raw`noch)[ ,]+(?:\p{L}+ ){0,2}(?:in der leitung|dran|` +
      String.raw`am (?:telefon|apparat|hörer|ohr))(?!\p{L})` +
      String.raw`(?![ ,]+(?:\p{L}+ ){0,6}(?:gesagt|zugestimmt|abgeschlossen|verkauft|bestellt|gemacht|` +
      'bestätigt|gewesen))',
    String.raw`\b(?:is|are|'s) (?:still )?on the (?:line|phone) (?:right )?now\b`,
    String.raw`\b(?:is|are) still on the (?:line|phone)\b`,
  ),
  'iu',
);

/** "Er sagt, ich muss jetzt mit JA antworten": what the other side orders; nothing of it has been done. */
const ORDERED =
  /(?<!\p{L})(?:er|sie|der|die|they|he|she) (?:sagt|sagen|meint|meinen|will|wollen|says|say|wants?)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:ich|i) (?:\p{L}+ )?(?:muss|müsse|soll|solle|sollte|must|should|have to)(?!\p{L})/iu;
/** Nothing is settled of these while the call still goes on. */
const YES = new Set<string>(['agreedOnPhone', 'declaration', 'textFormApproval', 'approvalMeans', 'wantedContract']);

/**
 * Says what helps while the call still runs.
 * @returns the facts that the words tell: a call that runs is today's, an order is no yes
 */
export function whileOnTheLine(draft: Draft, text: string, items: readonly Told[]): readonly Told[] {
  const running = ON_THE_LINE.exec(text);
  const ordered = ORDERED.test(text);
  if (running && firstTime(draft, 'onTheLine')) tell(draft, 'onTheLine');
  else if (ordered) tell(draft, 'caution.click');
  const told = running || ordered ? items.filter(({ fact }) => !YES.has(fact)) : items;
  if (!running || told.some(({ fact }) => fact === 'callDate')) return told;
  return [...told, { fact: 'callDate', value: draft.today, quote: running[0] }];
}
