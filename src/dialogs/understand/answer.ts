// Typed answers to an open question: yes and no, days, amounts, numbers, choices by title, number or another word.
import type { FactKind } from '../../knowledge/facts.ts';
import { findAmounts } from '../../knowledge/german/amounts.ts';
import { findDates } from '../../knowledge/german/dates.ts';
import { numberOf } from '../../knowledge/german/numbers.ts';
import { fold, wordsOf } from '../../knowledge/german/words.ts';
import { companyOf, findCompanies } from '../../knowledge/companies.ts';
import type { Lang } from './language.ts';
import { CHOICE_WORDS, NO, NO_START, UNKNOWN, YES, YES_START } from './phrases/answers.ts';
import { compile, first, has } from './rule.ts';

export type Choice = { value: string; title: string };
export type AnswerInput = { kind: FactKind; choices?: readonly Choice[]; today: string; lang: Lang; forward?: boolean };
export type Answer = { value: unknown; quote: string } | { problem: 'impossibleDate' | 'futureDate' | 'notUnderstood' };

const yes = compile(YES);
const no = compile(NO);
const unknown = compile(UNKNOWN);
const yesStart = compile(YES_START);
const noStart = compile(NO_START);
const NOT = compile('_(?:nicht|nie|niemals|kein\\w*|nichts|nix|ohne|not|never|no|none)_');
const words = new Map(Object.entries(CHOICE_WORDS).map(([value, say]) => [value, compile(`_(?:${say})`)] as const));
const NOT_UNDERSTOOD: Answer = { problem: 'notUnderstood' };

/**
 * Reads a typed answer to an open question.
 * @param text what the customer typed
 * @param input the question's kind and choices, the day, the language; `forward` for days still to come
 * @returns the value (`unknown` for "weiß ich nicht") with the verbatim words, or what is wrong with it
 */
export function readAnswer(text: string, input: AnswerInput): Answer {
  const quote = text.trim().slice(0, 200);
  const said = fold(text.slice(0, 2000)).text.replace(/^[\s"]+|[\s".!]+$/g, '');
  if (said === '') return NOT_UNDERSTOOD;
  const found = (value: unknown): Answer => ({ value, quote });
  // "weiß nicht mehr genau, so um den 3.11." still names a day.
  const dontKnow = has(unknown, said);
  switch (input.kind) {
    case 'boolean': {
      if (dontKnow) return found('unknown');
      const value = yesOrNo(said);
      return value === undefined ? byChoice(said, input, found) : found(value);
    }
    case 'date':
    case 'dates': {
      const answer = readDay(text, said, input);
      if ('value' in answer) return found(input.kind === 'dates' ? [answer.value] : answer.value);
      return dontKnow || has(no, said) ? found('unknown') : answer;
    }
    case 'money': {
      const amount = findAmounts(text).find((hit) => hit.unit === 'euro')?.amount ?? bareNumber(said);
      if (amount !== undefined) return found({ amount, currency: 'EUR' });
      return dontKnow ? found('unknown') : NOT_UNDERSTOOD;
    }
    case 'number': {
      const n = wordsOf(said)
        .map((word) => numberOf(word.text))
        .find((value) => value !== undefined);
      if (n !== undefined) return found(n);
      return dontKnow ? found('unknown') : NOT_UNDERSTOOD;
    }
    case 'choice':
    case 'multi': {
      const answer = byChoice(said, input, found);
      return 'problem' in answer && dontKnow ? found('unknown') : answer;
    }
    case 'text': {
      if (dontKnow && said.length < 60) return found('unknown');
      const company = companyOf(text) ?? (said.length < 60 ? findCompanies(text)[0]?.company : undefined);
      return found(company ? company.name : quote);
    }
  }
}

function yesOrNo(said: string): boolean | undefined {
  const bare = said
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (has(no, bare)) return false;
  if (has(yes, bare)) return true;
  const start = `${said} `;
  // "Ja, aber nicht bestätigt" answers something more than yes: left to the free text.
  if (has(noStart, start)) return false;
  if (has(yesStart, start)) return has(NOT, said) ? undefined : true;
  return undefined;
}

function readDay(text: string, said: string, { today, forward }: AnswerInput): Answer {
  const input = { today, ...(forward ? { forward } : {}) };
  // A bare "3.11", "3 11 2026" or "16." is a day where a day was asked for.
  const bare = /^(?:am |den |der )?(\d{1,2})[. /-]{1,2}(\d{1,2})(?:[. /-]{1,2}(\d{2}|\d{4}))?\.?$/.exec(said);
  const typed = bare
    ? `am ${bare[1]}.${bare[2]}.${bare[3] ?? ''}`
    : /^(?:der |den |am )?\d{1,2}\.?$/.test(said)
      ? `am ${said.replace(/\D/g, '')}.`
      : /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)$/.test(said)
        ? `am ${said}`
        : text;
  const hits = findDates(typed, input);
  const hit = hits.find((one) => one.exact && !one.problem) ?? hits.find((one) => one.problem) ?? hits[0];
  if (!hit) return NOT_UNDERSTOOD;
  if (hit.problem) return { problem: hit.problem };
  // A vague day is no day; the dialog keeps the words and asks again.
  return hit.exact ? { value: hit.from, quote: text.trim().slice(0, 200) } : NOT_UNDERSTOOD;
}

function bareNumber(said: string): number | undefined {
  const hit = /^(?:ca\.? |etwa |rund )?(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(said);
  return hit ? Number(`${hit[1]}.${hit[2] ?? '0'}`) : numberOf(said);
}

function byChoice(said: string, { kind, choices = [] }: AnswerInput, found: (value: unknown) => Answer): Answer {
  const plain = (title: string): string =>
    fold(title)
      .text.replace(/[^\p{L}\p{N} ]+/gu, '')
      .trim();
  const one = (part: string): string | undefined => {
    const typed = plain(part);
    if (typed === '') return undefined;
    const title = choices.find((choice) => plain(choice.title) === typed || choice.value.toLowerCase() === typed);
    if (title) return title.value;
    const number = /^(?:nr |nummer |antwort |number )?(\d{1,2})$/.exec(typed)?.[1];
    if (number !== undefined) return choices[Number(number) - 1]?.value;
    const begins = choices.filter((choice) => typed.length > 3 && plain(choice.title).startsWith(typed));
    if (begins.length === 1) return begins[0]?.value;
    const meant = choices.filter((choice) => {
      const pattern = words.get(choice.value);
      return pattern !== undefined && first(pattern, part) !== null;
    });
    return meant.length === 1 ? meant[0]?.value : undefined;
  };
  const whole = one(said);
  if (kind !== 'multi') return whole === undefined ? NOT_UNDERSTOOD : found(whole);
  const parts = said.split(/,|;|\+|\s(?:und|and|sowie)\s/).map(one);
  if (parts.length > 1 && parts.every((part) => part !== undefined)) return found([...new Set(parts)]);
  return whole === undefined ? NOT_UNDERSTOOD : found([whole]);
}
