// What was typed under the open question, whatever it asks for: its answer, or something else.
import { wordCount } from '../../knowledge/german/words.ts';
import { findCompanies } from '../../knowledge/companies.ts';
import { isFactKey } from '../../knowledge/facts.ts';
import { take } from './answer.ts';
import { answerValue } from './answering.ts';
import { asksOfSending } from '../sending/asks-of-sending.ts';
import { onlyCourtPaper } from '../court/at-court.ts';
import { deniesBasis } from './denies-basis.ts';
import type { Draft } from '../draft.ts';
import { insultAlone, noAnswer } from '../hearing/findings.ts';
import { hear } from '../hearing/hear.ts';
import { knownOf } from '../ledger.ts';
import { answersFact } from './open-fact.ts';
import { answersDaySent, answersLetterTo, answersStep, asksLetterTo } from './open-step.ts';
import { answersText, remembersNothing } from './open-text.ts';
import { correctsOther, deniesOther } from './of-another.ts';
import type { Typed } from './typed.ts';
import { readOnce } from '../hearing/reading.ts';
import { wantsReminder } from '../aside/asked-of-us.ts';
import { asksUnmarked } from '../aside/bare-question.ts';
import { QUESTION_WORDS } from '../hearing/story.ts';
import { asksIf } from '../understand/index.ts';
import { endsByAsking } from '../hearing/whole.ts';

/** @returns whether the text was taken as an answer to the open question */
export function answersOpen(typed: Typed): boolean {
  const { draft, open, question, text } = typed;
  const { fact } = open;
  if (fact === 'letter' && asksLetterTo(text)) return answersLetterTo(typed);
  if (fact === 'sentDay') return answersDaySent(typed);
  // "1&1", asked for a letter while nobody knows whose contract it is: the company, and no letter.
  if (fact === 'letter' && namesCompany(draft, text)) {
    hear(draft, text, typed.heard);
    return true;
  }
  // "O2 war das gestern, muss ich zahlen, wenn …": what stands first answers.
  const first = fact === 'callDate' ? FIRM_AND_DAY.exec(text)?.groups?.['said'] : undefined;
  if (first !== undefined) return answersFact({ ...typed, text: first }, fact as 'callDate');
  // Who answers with a curse beside it has answered.
  const cursed = insultAlone(readOnce(draft, text));
  if (deniesBasis(typed)) return true;
  if (wordCount(text) > 2 && !cursed && noAnswer(readOnce(draft, text), text)) return false;
  if (correctsOther(draft, open, question, text) || deniesOther(typed)) return false;
  if (answersAndAsks(typed)) return true;
  // A question is no yes or no, whatever words are in it.
  if (text.endsWith('?') && wordCount(text) > QUESTION_WORDS && question.type !== 'date') return false;
  // "Reicht es, wenn ich den Widerspruch am 7.12. zur Post bringe?": that day is what is asked about.
  if (text.endsWith('?') && asksOfSending(text, onlyCourtPaper(draft)) !== undefined) return false;
  const { lang } = draft.file;
  if (
    ASKS_BACK.test(text) ||
    wantsReminder(text) ||
    asksIf(text) ||
    asksUnmarked(text, lang, draft.today) ||
    endsByAsking(text, lang, draft.today)
  )
    return false;
  // "Ich weiß nicht mehr, wie die hießen", asked for the day or for a yes, leaves that open.
  if ((question.type === 'date' || question.type === 'boolean') && NAME_FORGOTTEN.test(text)) return false;
  if (isFactKey(fact)) return answersFact(typed, fact);
  if (fact.startsWith('memory.') || fact.startsWith('tape.'))
    return take(draft, open, remembersNothing(typed) ? 'none' : text) === 'taken';
  return question.type === 'text' ? answersText(typed) : answersStep(typed);
}

const FIRM_AND_DAY = /^(?<said>[^,.?]{2,40} (?:war|waren) (?:das|es) [^,?]{3,30}), .+$/iu;
const NAME_FORGOTTEN =
  /(?<!\p{L})(?:wie (?:die|der|das|sie|er|es)(?: firma| anbieter| mann| frau)? (?:hieß\p{L}*|hiess\p{L}*|heißt|heißen)|(?:den|die) namen?|what (?:they|he|she|it) (?:was|were) called)(?!\p{L})/iu;

/** Nothing but the name of a company, where none is known. */
function namesCompany({ file }: Draft, text: string): boolean {
  const [hit, ...others] = findCompanies(text);
  const known = knownOf(file, file.active, 'provider')?.value ?? 'unknown';
  return known === 'unknown' && others.length === 0 && hit?.quote === text.trim();
}

/** "Nein. Zählt die Mail denn?": the answer is taken, what stands behind it is heard. */
function answersAndAsks({ draft, open, question, text, heard }: Typed): boolean {
  if (!isFactKey(open.fact) || question.type !== 'boolean' || !text.endsWith('?')) return false;
  const { said, rest } = FIRST_WORD.exec(text)?.groups ?? {};
  if (!said || !rest || wordCount(rest) < QUESTION_WORDS) return false;
  const read = answerValue(draft, open, question, said);
  if (!read.found || typeof read.value !== 'boolean') return false;
  hear(draft, rest, heard, { answered: { open, value: read.value, beside: [], quote: said } });
  return true;
}

/** "Nein. Ich hab aber eine Mail bekommen, zählt die?": a sentence that is an answer, and another behind it. */
const FIRST_WORD = /^\s*(?<said>ja|jo|jep|nein|nee|nö|ne|yes|no|nope)(?: (?:danke|leider))?[.!]+\s+(?<rest>\S.*)$/isu;

/** "Welchen meinen Sie, den ersten oder den zweiten?" is asked, not answered. */
const ASKS_BACK =
  /^\s*(?:und |aber |äh+m?,? )?(?:welche[rnms]?|was|wie|warum|wieso|weshalb|wozu|wer|wo|wann|meinen sie|which|what|why|who|how|do you mean)\b.*\?\s*$/isu;
