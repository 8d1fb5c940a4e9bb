// "Nein, gar nicht", asked how or when: what the question takes as done was not, and the answer it hangs on is put right.
import { wordCount } from '../../knowledge/german/words.ts';
import { FACTS, type FactKey } from '../../knowledge/facts.ts';
import { correct } from '../changes.ts';
import { closeQuestion, firstTime } from '../draft.ts';
import { proceed } from '../interview.ts';
import { take } from './answer.ts';
import { BASES } from './bases.ts';
import { knownOf, note, remember, understood, type Told } from '../ledger.ts';
import type { Typed } from './typed.ts';

/** Words beside a denial that say nothing else; "mehr", "weiß" and "Ahnung" are not among them. */
const BESIDE =
  'nein|nee|ne|nö|no|nope|doch|gar|überhaupt|ja|aber|eigentlich|auch|bisher|bislang|noch|ich|wir|die|das|es|da|hab|habe|haben|hatte|wurde|wurden|ist|sind|war|wars|kam|kamen|stimmt|gemacht|getan|passiert|i|we|it|they|did|have|has|was|at|all|yet|done|happened|that';
/** What makes it a denial. */
const DENIES =
  'nicht|nichts|nix|nie|niemals|keine?|keinen?|keins|falsch|not|never|nothing|none|' +
  "didn['’]?t|haven['’]?t|hasn['’]?t|wasn['’]?t";
/** "Nein" alone denies the basis only where the question cannot be answered by it. */
const NO = /(?<!\p{L})(?:nein|nee|ne|nö|no|nope)(?!\p{L})/iu;
const A_DENIAL = new RegExp(`(?<!\\p{L})(?:${DENIES})(?!\\p{L})`, 'iu');
/** A longer line tells something besides. */
const WORDS = 9;

/** Whether the words deny that it was done, and say nothing else. @param answers whether a bare no answers the question itself */
function denies(text: string, done: string, answers: boolean): boolean {
  const said = text.trim().replace(/[.!\s]+$/, '');
  const nothingElse = new RegExp(`^(?:(?:${BESIDE}|${DENIES}|${done})(?![\\p{L}\\p{N}'’])[\\s,.!–-]*)+$`, 'iu');
  if (wordCount(said) > WORDS || !nothingElse.test(said)) return false;
  const ofIt = new RegExp(`(?<!\\p{L})(?:${done})(?!\\p{L})`, 'iu').test(said);
  return A_DENIAL.test(said) ? !answers || ofIt : NO.test(said) && !answers;
}

/** What may still come. */
const NOT_NOW = /(?<!\p{L})(?:noch|bisher|bislang|yet)(?!\p{L})/iu;
/** Asked for by a day although nobody said that there was one. */
const NOT_YET: ReadonlySet<FactKey> = new Set<FactKey>(['goodsReceived']);

/** Offers to put right what the question hangs on, once; who leaves it as it is and says no again does not know. */
export function deniesBasis({ draft, open, text }: Typed): boolean {
  const fact = open.fact as FactKey;
  const basis = BASES.get(fact);
  if (!basis) return false;
  const kind = FACTS[fact].kind;
  // A switch that has not come yet may still come.
  if (basis.fact === 'providerSwitch' && NOT_NOW.test(text)) return false;
  // "Hatten Sie sie vor dem Ja?" and "War sie da, als …?" are answered by a no.
  if (!denies(text, basis.done, kind === 'boolean' || fact === 'contractSummaryTiming')) return false;
  const known = knownOf(draft.file, open.matter, basis.fact)?.value;
  if (known === basis.denied) return false;
  const told: Told = { fact: basis.fact, value: basis.denied, quote: text };
  const before = draft.file;
  if (known === undefined || known === 'unknown') {
    // Asked when it came without being told that it did.
    if (basis.denied !== false || !NOT_YET.has(basis.fact)) return false;
    const { fresh } = note(draft, open.matter, [told]);
    if (fresh.length === 0) return false;
    draft.replies.push(understood(open.matter, fresh));
    remember(draft, before, { question: open, before: [] });
    proceed(draft);
    return true;
  }
  if (!firstTime(draft, `${open.matter}:denied:${fact}`)) return take(draft, open, 'unknown') === 'taken';
  correct(draft, open.matter, [told], true);
  closeQuestion(draft);
  proceed(draft);
  return true;
}
