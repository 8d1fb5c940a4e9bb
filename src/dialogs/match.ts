// Text against the open question, in the order of contract 6: title or value of a choice, number in the list.
import type { SaidQuestion } from './messages.ts';

/** Text as it is compared: small letters, no punctuation at the ends, plain quotes, one space. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[„“”"'’»«]/g, '')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/^[\s.,;:!?–-]+|[\s.,;:!?–-]+$/gu, '')
    .trim();

const NUMBER = /^(?:nr\.?|nummer|number|antwort|no\.?)? ?(\d{1,2})[.)]?$/;

/** The value of the choice that the text names by title, value or number; for `multi` several, split by commas. */
export function matchChoice(text: string, question: SaidQuestion): string | string[] | undefined {
  const choices = question.choices ?? [];
  if (choices.length === 0) return undefined;
  const one = (part: string): string | undefined => {
    const said = plain(part);
    if (said === '') return undefined;
    const named = choices.find((c) => plain(c.title) === said || c.value.toLowerCase() === said);
    if (named) return named.value;
    const number = NUMBER.exec(said)?.[1];
    return number === undefined ? undefined : choices[Number(number) - 1]?.value;
  };
  const whole = one(text);
  if (whole !== undefined) return question.type === 'multi' && whole !== 'unknown' ? [whole] : whole;
  if (question.type !== 'multi') return undefined;
  const parts = text.split(/,|;|\bund\b|\band\b|\+/).map(one);
  return parts.length > 1 && parts.every((p) => p !== undefined && p !== 'unknown') ? (parts as string[]) : undefined;
}
