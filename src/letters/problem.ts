// Why a letter cannot be made: a code for programs, a German and an English sentence for people.

/** Why a letter cannot be made, for programs. */
export type LetterProblemCode =
  /** This kind cannot be composed (yet). */
  | 'notAvailable'
  /** The facts contradict the letter, or it would harm: see the sentence. */
  | 'notFitting'
  /** Characters that no font can show or that no letter may carry. */
  | 'characters'
  /** An address or a name does not fit the window of the envelope. */
  | 'addressTooLong'
  /** The file could not be made. */
  | 'renderFailed';

/** A letter that cannot be made. `message` is German, `english` the same; `characters` names the offending ones. */
export class LetterProblem extends Error {
  readonly code: LetterProblemCode;
  readonly english: string;
  readonly characters: readonly string[];
  constructor(code: LetterProblemCode, german: string, english: string, characters: readonly string[] = []) {
    super(german);
    this.name = 'LetterProblem';
    this.code = code;
    this.english = english;
    this.characters = characters;
  }
}

/** Characters named so that a person can find them: the sign itself where it can be seen, always its number. */
export function charactersProblem(characters: readonly string[]): LetterProblem {
  const names = characters.slice(0, 8).map((char) => {
    const number = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return /[\p{C}\p{Z}]/u.test(char) ? number : `${char} (${number})`;
  });
  const list = names.join(', ');
  return new LetterProblem(
    'characters',
    `Diese Zeichen lassen sich in einem Brief nicht setzen: ${list}. Bitte schreiben Sie die Stelle ohne sie.`,
    `These characters cannot be set in a letter: ${list}. Please write that part without them.`,
    characters,
  );
}
