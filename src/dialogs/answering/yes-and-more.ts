// "Ja stimmt, aber es war am 3.": a yes to what was shown, and news beside it. The yes counts for what stands, the news as told.
import type { OpenQuestion } from '../../case/file.ts';
import { settleChange } from './answer-confirm.ts';
import { take } from './answer.ts';
import { pendingChanges } from '../changes.ts';
import type { Draft } from '../draft.ts';
import { corrections } from '../hearing/corrections.ts';
import { hear } from '../hearing/hear.ts';
import type { Agreed } from '../hearing/heard-words.ts';
import { illnessIn } from '../hearing/health.ts';
import { note } from '../ledger.ts';
import { told } from '../matters.ts';
import type { Proposal } from '../messages.ts';
import { readOnce } from '../hearing/reading.ts';
import { ways } from '../../knowledge/german/words.ts';

const YES = `(?:${ways(
  'ja+|jo+|jep+|jap+|jup|yes|yeah|yep',
  'ok(?:ay)?',
  'genau(?: so)?',
  'exakt|richtig|korrekt|klar|right|correct|exactly|evet|да|так|tak|نعم',
  '(?:(?:das|es|alles|soweit|so) )*(?:stimmt|passt)(?: (?:so|alles|soweit|schon|das|auch))*',
  '(?:(?:das|es|alles) )*ist (?:(?:alles|so|soweit) )*(?:richtig|korrekt)(?: so)?',
  'alles (?:richtig|gut|korrekt|klar|ok)',
  'so (?:ist|war) (?:es|das)',
  "(?:that|everything|all|it)(?:'s| is)?(?: all)? (?:right|correct|true|fine)",
)})`;
/** A yes only together with what it leaves out. */
const NEARLY =
  '(?:fast|beinahe|im prinzip|im großen und ganzen|soweit|größtenteils|almost|mostly)(?: (?:alles|all|everything))?';
const FILLERS = '(?:danke|thanks|thank you|bitte|leider|soweit)';
const AGREES = new RegExp(
  `^[\\s"]*(?:${YES}|${NEARLY})(?:[\\s,.;:!–-]+(?:${YES}|${NEARLY}|${FILLERS}))*(?![\\p{L}\\p{N}'])`,
  'iu',
);
/** What leads on from the yes: it adds something, or takes something out. */
const ADDS = /^[\s,.;:!–-]*(?:(?:und|and|außerdem|übrigens|also)(?!\p{L})[\s,]*)*/iu;
const EXCEPTS =
  /(?<!\p{L})(?:aber|nur|bloß|jedoch|allerdings|außer|ausser|bis auf|eigentlich|sondern|fast|beinahe|im prinzip|but|except|only|though|almost|actually)(?!\p{L})/iu;
const TAKES_OUT =
  /^(?:(?:aber|nur|bloß|jedoch|allerdings|außer|ausser|bis auf|but|except|only|though)(?: dass?| that)?(?!\p{L})[\s,]*)+/iu;
const DENIES = /^(?:nein|nee|nö|nicht|no|not|falsch|wrong)(?!\p{L})/iu;
const REST_WORDS = 2;

type Behind = { rest: string; excepts: boolean };

/** What is said behind a yes; undefined where no yes begins the words, or nothing follows it. */
function behindYes(text: string): Behind | undefined {
  const yes = AGREES.exec(text);
  if (!yes) return undefined;
  const rest = text.slice(yes[0].length).replace(ADDS, '').replace(TAKES_OUT, '').trim();
  if (DENIES.test(rest) || (rest.match(/[\p{L}\p{N}]+/gu) ?? []).length < REST_WORDS) return undefined;
  return { rest, excepts: EXCEPTS.test(text) };
}

/** Confirmations of facts; a yes to deleting or to starting anew is about something else. */
const OF_FACTS: ReadonlySet<string | undefined> = new Set([undefined, 'summary', 'summaryAgain', 'change']);

/**
 * Takes a yes to the summary, or to a change, with what is told beside it.
 * @returns false where it is a plain yes, or none
 */
export function yesAndMore(draft: Draft, open: OpenQuestion, text: string, heard: readonly Proposal[]): boolean {
  if (open.fact !== 'confirm' || !OF_FACTS.has(open.about)) return false;
  const behind = behindYes(text);
  if (!behind) return false;
  const change = open.about === 'change';
  // "Ja, es war am 3." to that very change says it once more.
  const said = new Set(change ? pendingChanges(draft.file).map(({ value }) => value) : []);
  const after = { ...draft, replies: [], effects: [] };
  if (change) settleChange(after, open, true);
  const news = tellsNews(after, open.matter, behind, said);
  if (!news) return change && take(draft, open, true) === 'taken';
  if (change) settleChange(draft, open, true);
  const agreed: Agreed = { matter: open.matter, excepts: behind.excepts };
  hear(draft, behind.rest, heard, { agreed });
  return true;
}

/** Whether the words tell what does not stand in the file yet, or stands there otherwise. @param said values that were said before */
function tellsNews(draft: Draft, matter: string, { rest, excepts }: Behind, said: ReadonlySet<unknown>): boolean {
  const reading = readOnce(draft, rest);
  if (reading.matters.length > 0 || illnessIn(rest) !== undefined) return true;
  const { fresh, contradicts, health } = note({ ...draft }, matter, told(reading));
  if (fresh.length + health.length > 0) return true;
  return [...contradicts, ...corrections(draft, matter, rest, excepts)].some(({ value }) => !said.has(value));
}
