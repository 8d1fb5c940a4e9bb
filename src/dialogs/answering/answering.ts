// A typed value for the open question, by its type; and what is wrong with one that cannot be.
import type { OpenQuestion } from '../../case/file.ts';
import { isFactKey, specOf, type FactKey } from '../../knowledge/facts.ts';
import { findDates } from '../../knowledge/german/dates.ts';
import type { Draft } from '../draft.ts';
import { checked, futureDates, knownOf, MAY_BE_AHEAD, type Told } from '../ledger.ts';
import type { SaidQuestion } from '../messages.ts';
import type { TextKey } from '../phrases/texts.ts';
import { readAnswer } from '../understand/index.ts';

/** `found` with a `problem`: it was meant as an answer but cannot be right. */
export type AnswerRead = { found: false } | { found: true; value: unknown; loose?: true; problem?: TextKey };

/** Reads the type's value out of typed text. */
export function answerValue(draft: Draft, open: OpenQuestion, question: SaidQuestion, text: string): AnswerRead {
  const { fact } = open;
  const read = readAnswer(text, {
    kind: isFactKey(fact) ? specOf(fact).kind : question.type === 'boolean' ? 'boolean' : 'choice',
    choices: question.choices ?? [],
    today: draft.today,
    lang: draft.file.lang,
    ...(isFactKey(fact) && !fact.startsWith('consent') ? { fact } : {}),
    ...(fact === 'holder.custody' || fact === 'holder.whose' || fact === 'letter' || fact === 'confirm'
      ? { question: fact }
      : {}),
    ...(isFactKey(fact) && mayBeAhead(draft, open, fact) ? { forward: true } : {}),
  });
  if ('problem' in read) {
    // In the list of all answers a yes chooses none of them, though one may be titled "Ja gesagt".
    if (read.problem === 'notUnderstood')
      return open.about === 'answers' ? { found: false } : byYesNo(draft, question, text);
    return { found: true, value: undefined, problem: read.problem === 'futureDate' ? tooEarly(fact) : 'dateInvalid' };
  }
  const problem = isFactKey(fact) ? answerProblem(fact, read.value, draft.today) : undefined;
  return { found: true, value: read.value, ...(read.loose ? { loose: true } : {}), ...(problem ? { problem } : {}) };
}

/** A day of something that may still come. Money that was taken was taken on a day that has been. */
const mayBeAhead = (draft: Draft, { matter }: OpenQuestion, fact: FactKey): boolean =>
  MAY_BE_AHEAD.has(fact) && !(fact === 'debitDate' && knownOf(draft.file, matter, 'debited')?.value !== false);

/** A plain yes or no where exactly one button begins with it. */
function byYesNo(draft: Draft, { type, choices = [] }: SaidQuestion, text: string): AnswerRead {
  if (type !== 'choice') return { found: false };
  const read = readAnswer(text, { kind: 'boolean', today: draft.today, lang: draft.file.lang });
  if ('problem' in read || typeof read.value !== 'boolean') return { found: false };
  const begins = read.value ? /^(?:Ja|Yes)\b/ : /^(?:Nein|No)\b/;
  const [choice, ...others] = choices.filter((c) => begins.test(c.title));
  return choice && others.length === 0 ? { found: true, value: choice.value } : { found: false };
}

/** A rough day of the call: the range, which counts for the law from its first or last day. Undefined where the words name none. */
export function roughCallDay(text: string, today: string): Told[] | undefined {
  const hit = findDates(text, { today }).find((one) => !one.problem && !one.exact);
  if (!hit || hit.from > today) return undefined;
  const quote = hit.quote;
  const to = hit.to > today ? today : hit.to;
  return [
    { fact: 'callDate', value: 'unknown' },
    { fact: 'callDateApprox', value: quote, quote },
    { fact: 'callDateFrom', value: hit.from, quote },
    { fact: 'callDateTo', value: to, quote },
  ];
}

/** Why a value cannot stand for a fact; undefined when it can, or when it is no value of the fact at all. */
export function answerProblem(fact: FactKey, value: unknown, today: string): TextKey | undefined {
  const fits = checked(fact, value);
  if (fits === undefined)
    return specOf(fact).kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? 'dateInvalid' : undefined;
  if (futureDates([{ fact, value: fits }], today).length === 0) return undefined;
  return tooEarly(fact);
}

/** A day still to come: of the cut-off itself, where the day of its announcement was asked for, or of nothing that can be. */
const tooEarly = (fact: string): TextKey => (fact === 'disconnectionThreatDate' ? 'cutOffDay' : 'dateAhead');
