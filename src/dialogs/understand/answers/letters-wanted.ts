// Which of the offered letters an answer wants: one, several or all of them, by number, place or name, and nothing else in the words.
import type { LetterKind } from '../../../knowledge/law/assessment.ts';
import { fold } from '../../../knowledge/german/words.ts';
import {
  ALL_LETTERS,
  AND,
  BOTH_LETTERS,
  BUT,
  FILLING,
  LEADING,
  NAMED,
  NOT_WANTED,
  NUMBERS,
  OTHER_LETTER,
  PLAIN_YES,
  TO_FIRM,
} from '../phrases/letters.ts';
import { compile, has } from '../rule.ts';

/** A letter that is offered, with what stands below it in the same document. */
export type OfferedLetter = { letter: LetterKind; with: readonly LetterKind[] };

const named = NAMED.map(({ say, letter }) => ({ say: compile(say), letter }));
const all = compile(ALL_LETTERS);
const both = compile(BOTH_LETTERS);
const notWanted = compile(NOT_WANTED);
const but = compile(BUT);
const and = new RegExp(AND, 'u');
const plainYes = compile(PLAIN_YES);
const onlyYes = compile(`${PLAIN_YES}(?:[ !,.]*(?:bitte|please|gern|gerne))*$`);
const filling = compile(FILLING);
const leading = compile(LEADING);
const other = compile(OTHER_LETTER);
const toFirm = compile(TO_FIRM);

/** The kinds of letter that words name. @param said folded */
export const lettersNamed = (said: string): LetterKind[] =>
  named.flatMap(({ say, letter }) => (has(say, said) ? [letter] : []));

/** Whether words mean every letter there is. @param said folded */
export const meansAll = (said: string): boolean => has(all, said) || has(both, said);

/**
 * The offered letters that an answer wants, in the order of the offer; undefined where the words say anything else.
 * @param text as typed
 */
export function lettersWanted(text: string, offered: readonly OfferedLetter[]): LetterKind[] | undefined {
  const said = fold(text.slice(0, LONGEST))
    .text.replace(/^[\s"]+|[\s".!]+$/g, '')
    .replace(NUMBERED, (_, word: string) => String(SPOKEN.indexOf(word) + 1))
    .replace(LAST, () => String(offered.length))
    .replace(FIRST_OF, (_, german?: string, english?: string) => FIRST_NUMBERS[german ?? english ?? ''] ?? '')
    .replace(ORDINAL, (word) => String(ORDINALS.findIndex((place) => place.test(word)) + 1));
  if (said === '' || text.includes('?') || text.length > LONGEST) return undefined;
  const count = COUNTS[/\b(?:alle|all) (zwei|drei|vier|two|three|four)\b/.exec(said)?.[1] ?? ''];
  // "Alle drei" of five are the upper ones.
  if (count !== undefined && count < offered.length && pick(said, offered))
    return offered.slice(0, count).map(({ letter }) => letter);
  const numbers = onlyNumbers(said, offered);
  if (numbers) return numbers;
  const [wanted = '', except = ''] = said.split(but, 2);
  const chosen = new Set<LetterKind>();
  const dropped = new Set(except === '' ? [] : (pick(except, offered) ?? []));
  if (except !== '' && dropped.size === 0) return undefined;
  let plainlyNamed = false;
  for (const part of wanted.split(and)) {
    const picked = pick(part, offered);
    // What stands behind a named letter and names none ("… die Enkelin druckt das aus") is a remark.
    if (picked === undefined && plainlyNamed && !has(notWanted, part) && !/\d/.test(part)) break;
    if (picked === undefined) return undefined;
    plainlyNamed ||= picked.length > 0 && !has(onlyYes, part.trim());
    for (const letter of picked) (has(notWanted, part) ? dropped : chosen).add(letter);
  }
  const letters = offered.map(({ letter }) => letter).filter((letter) => chosen.has(letter) && !dropped.has(letter));
  return letters.length > 0 ? letters : undefined;
}
const LONGEST = 160;
/** "Nummer zwei". */
const SPOKEN = ['eins', 'zwei', 'drei', 'vier', 'fuenf', 'sechs'];
const NUMBERED = new RegExp(`\\b(?:nummer|nr\\.?|brief) (${SPOKEN.join('|')})\\b`, 'g');
const LAST = /\b(?:(?:aller)?letzte[nrs]?|unterste[nrs]?|last)\b/g;
/** "Alle drei" wants as many as it says. */
const COUNTS: Readonly<Record<string, number>> = { zwei: 2, drei: 3, vier: 4, two: 2, three: 3, four: 4 };
/** Letters by their place in the list. */
const ORDINALS = [/^(?:erste|first)/, /^(?:zweite|second)/, /^(?:dritte|third)/, /^(?:vierte|fourth)/];
/** "Die ersten beiden". */
const FIRST_OF = /\b(?:die |alle )?(?:ersten |obersten |oberen )(beiden|zwei|drei)\b|\b(?:the )?first (two|three)\b/g;
/** "Die ersten beiden", as numbers of the list. */
const FIRST_NUMBERS: Readonly<Record<string, string>> = {
  beiden: '1 und 2',
  zwei: '1 und 2',
  two: '1 und 2',
  drei: '1, 2 und 3',
  three: '1, 2 und 3',
};
const ORDINAL = /\b(?:(?:erste|zweite|dritte|vierte)[nrs]?|first|second|third|fourth)\b/g;

/** "1 und 2", "1, 3", "1+2", in any language. */
function onlyNumbers(said: string, offered: readonly OfferedLetter[]): LetterKind[] | undefined {
  const numbers = NUMBERS.test(said) ? (said.match(/\d+/g) ?? []).map(Number) : [];
  const letters = offered.flatMap(({ letter }, at) => (numbers.includes(at + 1) ? [letter] : []));
  return numbers.length > 1 && letters.length === new Set(numbers).size ? letters : undefined;
}

/** What one part names; undefined where it holds words about something else. */
function pick(part: string, offered: readonly OfferedLetter[]): LetterKind[] | undefined {
  const words = part.trim();
  const rest = [...named.map(({ say }) => say), toFirm, other, all, both, filling, leading, notWanted]
    .reduce((left, say) => left.replace(new RegExp(say, 'gu'), ' '), ` ${words} `)
    .replace(/\d{1,2}\.?|[^\p{L}\d]+/gu, ' ')
    .trim();
  if (rest !== '') return undefined;
  const number = Number(/\d{1,2}/.exec(words)?.[0] ?? 0);
  const counted = offered[number - 1];
  if (number > 0) return counted && [counted.letter];
  if (has(all, words) || (has(both, words) && offered.length === 2)) return offered.map(({ letter }) => letter);
  if (has(both, words)) return undefined;
  if (has(other, words)) return onlyOne(offered);
  if (has(leading, words)) return offered.slice(0, 1).map(({ letter }) => letter);
  const kinds = lettersNamed(words);
  const own = offered.filter(({ letter }) => kinds.includes(letter));
  const below = own.length > 0 ? own : offered.filter((each) => each.with.some((kind) => kinds.includes(kind)));
  if (kinds.length > 0) return below.length > 0 ? below.slice(0, 1).map(({ letter }) => letter) : undefined;
  if (has(toFirm, words)) return toFirmOf(offered);
  return has(plainYes, words) && offered[0] ? [offered[0].letter] : [];
}

/** The sheet for an advice centre goes along with any letter: it is no other one. */
const lettersProper = (offered: readonly OfferedLetter[]): LetterKind[] =>
  offered.map(({ letter }) => letter).filter((letter) => letter !== 'handoverSheet');

/** "Den anderen" is one where one is left. */
function onlyOne(offered: readonly OfferedLetter[]): LetterKind[] | undefined {
  const left = lettersProper(offered);
  return left.length === 1 ? left : undefined;
}

/** The letter to the firm is the first that goes to no bank, court or authority. */
function toFirmOf(offered: readonly OfferedLetter[]): LetterKind[] | undefined {
  const first = lettersProper(offered).find((letter) => !NOT_TO_COMPANY.has(letter));
  return first && [first];
}
/** "Der an die Firma" is none of these. */
const NOT_TO_COMPANY: ReadonlySet<LetterKind> = new Set<LetterKind>([
  'debitRefund',
  'regulatorComplaint',
  'dpaComplaint',
  'debtCollectorReply',
  'debtCollectorComplaint',
  'creditAgencyNotice',
  'arbitration',
  'courtOrderObjection',
]);
