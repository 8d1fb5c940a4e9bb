// What people typed, made fit for a letter: one form of each letter, no invisible characters, controls refused.
import type { LetterInput, Parties } from './letter.ts';
import { charactersProblem } from './problem.ts';

/** Soft hyphens, zero-width and direction marks: invisible in a letter, able to turn its words around. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** One line as typed: blanks folded, invisible characters dropped. @throws LetterProblem on control characters */
function oneLine(text: string): string {
  const line = text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replaceAll(/[\s\u2028\u2029]+/g, ' ')
    .trim();
  const controls = [...new Set(line.match(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu) ?? [])];
  if (controls.length > 0) throw charactersProblem(controls);
  return line;
}

/** Several lines as typed; each line folded, empty lines at the ends dropped. @throws LetterProblem */
export function manyLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(oneLine)
    .join('\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}

function clean<T extends object>(record: T): T {
  const entries = Object.entries(record).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return oneLine(value) === '' ? [] : [[key, oneLine(value)]];
    if (Array.isArray(value)) return [[key, value.map((line) => oneLine(String(line))).filter((line) => line !== '')]];
    return value === undefined || value === null ? [] : [[key, value]];
  });
  return Object.fromEntries(entries) as T;
}

/** Addresses of second letters; one without a name is none. */
const cleanOthers = (others: NonNullable<Parties['others']>): NonNullable<Parties['others']> =>
  Object.fromEntries(
    Object.entries(others).flatMap(([role, address]) => {
      const cleaned = clean(address);
      return cleaned.name ? [[role, cleaned]] : [];
    }),
  );

/** The input with cleaned texts; empty ones are absent. @throws LetterProblem `characters` */
export function cleanInput(input: LetterInput): LetterInput {
  const { sender, recipient, holder, representative, others } = input.parties;
  const person = <P extends { name: string }>(given: P | undefined): P | undefined => {
    const cleaned = given && clean(given);
    return cleaned?.name ? cleaned : undefined;
  };
  const holderClean = person(holder);
  const representativeClean = person(representative);
  const to = recipient && clean(recipient);
  const parties: Parties = {
    sender: clean(sender),
    ...(to?.name && (to.lines.length > 0 || input.blanks?.includes('recipient')) ? { recipient: to } : {}),
    ...(holderClean ? { holder: holderClean } : {}),
    ...(representativeClean ? { representative: representativeClean } : {}),
    ...(others ? { others: cleanOthers(others) } : {}),
  };
  const facts = Object.fromEntries(
    Object.entries(input.facts).map(([key, value]) => [key, typeof value === 'string' ? manyLines(value) : value]),
  );
  const { account: _account, ...rest } = input;
  const account = input.account === undefined ? '' : manyLines(input.account);
  return { ...rest, parties, facts, ...(account ? { account } : {}) };
}
