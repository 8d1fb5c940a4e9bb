// "Danke, dann ist alles erledigt": somebody is done, whatever question happens to be open.
import { isFactKey } from '../../knowledge/facts.ts';
import { factsOf, type QuestionFact } from '../../case/file.ts';
import { askFact } from '../asking.ts';
import { resultMark, type Draft } from '../draft.ts';
import { finishMatter } from '../interview.ts';
import { knownOf } from '../ledger.ts';
import { ways } from '../../knowledge/german/words.ts';

const THANKS =
  '(?:ja|jo|nein|nee|nö|no|gut|super|prima|klasse|ok|okay|alles klar|danke(?: (?:schön|ihnen|dir|sehr))?|vielen dank|dann|so|also|na|great|good|thanks?|thank you|perfect)';
const DONE = ways(
  '(?:(?:das|die sache|(?:der|mein) fall|fall|es|alles|jetzt|damit|dann|für mich|nun|hier|ist|hat sich|' +
    'wäre|bin|sind|wir|ich) )*(?:erledigt|fertig|abgeschlossen|vom tisch)',
  "(?:das|dann|jetzt) ?(?:wars|war's|war es)(?: dann| jetzt| schon)*",
  '(?:das |es )?(?:reicht|genügt|langt)(?: mir| so| jetzt| erst ?mal| danke)*',
  '(?:(?:dann|jetzt|damit|so) )*(?:ist|wäre) (?:(?:ja|jetzt|nun|das|die sache|für mich) )*alles (?:gut|' +
    'geklärt|in ordnung|ok|okay|bestens)',
  'alles (?:gut|geklärt|in ordnung|bestens)',
  'mehr (?:brauche|will) ich nicht',
  'ende',
  "(?:i'm |we're |all )?(?:done|finished)",
  "that's (?:all|it|enough)",
  'case closed',
);
const END = new RegExp(`^(?:${THANKS}[,.! ]+)*(?:${DONE})(?:[,.! ]+${THANKS})*[.! ]*$`, 'iu');

/** What may be left open by somebody who is done; names, addresses and confirmations are asked for something that was begun. */
const BESIDE: ReadonlySet<QuestionFact | undefined> = new Set([
  undefined,
  'letter',
  'evidence.role',
  'evidence.heading',
]);

/** Ends the matter; where the company has given in, how it ended is asked. @returns whether the words said that */
export function toldEnd(draft: Draft, text: string): boolean {
  const { file } = draft;
  const { open, active } = file;
  if (!END.test(text.trim()) || file.shown[resultMark(active)] === undefined || file.wish || file.pending) return false;
  const asked = open?.fact;
  if (!BESIDE.has(asked) && !(asked !== undefined && isFactKey(asked) && asked !== 'outcome')) return false;
  const gaveIn = factsOf(file, active).companyReply === 'cancelled';
  if (gaveIn && knownOf(file, active, 'outcome') === undefined) askFact(draft, 'outcome');
  else finishMatter(draft);
  return true;
}
