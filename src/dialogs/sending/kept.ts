// Somebody keeps the contract after a letter that ends it was made: it is not to go out, and nothing reminds of it.
import type { MadeLetter } from '../../case/file.ts';
import { keepsContract } from '../../knowledge/law/index.ts';
import { firstTime, lawFacts, tell, type Draft } from '../draft.ts';
import { ENDS_CONTRACT } from '../paper/options.ts';

/** The letters of a matter that lie here and would end what is kept. */
const endingKept = ({ file }: Draft, id: string): MadeLetter[] =>
  keepsContract(lawFacts(file, id))
    ? file.letters.filter(
        ({ matter, state, letter, with: below }) =>
          matter === id && state === 'made' && [letter, ...below].some((kind) => ENDS_CONTRACT.has(kind)),
      )
    : [];

/** Whether every letter that lies here would end a contract that is kept. */
export function onlyEndingKept(draft: Draft): boolean {
  const waiting = draft.file.letters.filter(({ state }) => state === 'made');
  return waiting.length > 0 && waiting.every((letter) => endingKept(draft, letter.matter).includes(letter));
}

/** Says once for each such letter that it stays here. */
export function tellKept(draft: Draft): void {
  const letters = endingKept(draft, draft.file.active).map(({ id }) => id);
  if (letters.length > 0 && firstTime(draft, `${draft.file.active}:keptUnsent`, letters.join(' ')))
    tell(draft, 'keptNotSent');
}
