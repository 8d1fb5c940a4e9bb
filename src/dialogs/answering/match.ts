// Text against the open question, in this order: title or value of a choice, number in the list.
import { remembered } from '../../knowledge/remembered.ts';
import type { SaidQuestion } from '../messages.ts';

/** Text as it is compared: small letters, no punctuation at the ends, plain quotes, one space. */
export const plain = (text: string): string =>
  compared(text, () =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[„“”"'’»«]/g, '')
      .replace(/[\s\p{Z}]+/gu, ' ')
      .replace(/^[\s.,;:!?–-]+|[\s.,;:!?–-]+$/gu, '')
      .trim(),
  );

/** What is offered is mostly the same, and a line is compared with all of it. */
const compared = remembered<string>(256);

/** "Die zweite", "the last one", "die mittlere Antwort": the place in the list of what is offered, don't-know left out. */
const PLACE =
  /^(?:ich nehme |nehme |nimm )?(?:die|das|den|der|the)? ?(erste|zweite|dritte|vierte|fünfte|sechste|letzte|mittlere|oberste|obere|unterste|untere|first|second|third|fourth|fifth|last|middle|top|bottom)[nrs]?(?: (?:antwort|möglichkeit|option|davon|one|answer|choice))?$/;
/** Words for a place in the list that was shown, counted from nought; the last is counted from the end. */
const PLACES: Readonly<Record<string, number>> = {
  erste: 0, first: 0, oberste: 0, obere: 0, top: 0, zweite: 1, second: 1, dritte: 2, third: 2, vierte: 3, fourth: 3, fünfte: 4,
  fifth: 4, sechste: 5, letzte: -1, last: -1, unterste: -1, untere: -1, bottom: -1,
}; // prettier-ignore

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
    // "Nein, diese nehmen" may be typed without its no.
    const tails = choices.filter((c) => plain(c.title.split(', ').slice(1).join(', ')) === said);
    if (tails.length === 1) return tails[0]?.value;
    const number = NUMBER.exec(said)?.[1];
    if (number !== undefined) return choices[Number(number) - 1]?.value;
    const place = PLACE.exec(said)?.[1];
    return place === undefined ? undefined : atPlace(choices, place);
  };
  const whole = one(text);
  if (whole !== undefined) return question.type === 'multi' && whole !== 'unknown' ? [whole] : whole;
  if (question.type !== 'multi') return undefined;
  const parts = text.split(/,|;|\bund\b|\band\b|\+/).map(one);
  return parts.length > 1 && parts.every((p) => p !== undefined && p !== 'unknown') ? (parts as string[]) : undefined;
}

function atPlace(choices: NonNullable<SaidQuestion['choices']>, place: string): string | undefined {
  const offered = choices.filter(({ value }) => value !== 'unknown' && value !== 'none');
  if (place === 'middle' || place === 'mittlere')
    return offered.length % 2 === 1 ? offered[(offered.length - 1) / 2]?.value : undefined;
  return offered.at(PLACES[place] ?? offered.length)?.value;
}
