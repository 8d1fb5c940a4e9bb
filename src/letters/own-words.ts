// A paragraph that the customer wrote instead of ours: cleaned like everything typed, and with signs that paper can show.
import { checkCharacters } from './characters.ts';
import { manyLines } from './input.ts';

/** @returns the paragraph as it will stand there @throws LetterProblem `characters` */
export function ownWords(text: string): string {
  const cleaned = manyLines(text);
  checkCharacters(cleaned);
  return cleaned;
}
