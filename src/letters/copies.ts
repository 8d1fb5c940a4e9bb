// Which second letters go along with a letter, and to whom (the customer's address first, then the book, then by role).
import type { Address } from '../case/file.ts';
import { addressFor } from '../knowledge/addresses.ts';
import { contextOf, type Context } from './context.ts';
import { fill } from './holes.ts';
import type { CopyRole, LetterDocument, LetterInput } from './letter.ts';
import { COPIES, type CopyRecipe } from './recipes/copies.ts';
import type { Recipe } from './recipes/recipe.ts';
import { holds } from './when.ts';

type Copy = { copy: Recipe & { copyTo: CopyRole }; addressee: Pick<LetterDocument, 'to' | 'toOrigin'> };

/** The second letters beside all rungs of a ladder, each once. @param input cleaned */
export function copiesBeside(ladder: readonly Recipe[], input: LetterInput): Copy[] {
  const context = contextOf(input, input.today, []);
  return COPIES.filter(
    ({ beside, when, unless }) =>
      ladder.some(({ kind }) => beside.includes(kind)) && holds(when, unless, context) !== undefined,
  ).map((row) => ({ copy: recipeFrom(row, input), addressee: addresseeOf(row, context) }));
}

const recipeFrom = ({ role, beside: _beside, ...row }: CopyRecipe, { letter }: LetterInput): Copy['copy'] => ({
  ...row,
  kind: letter,
  copyTo: role,
  to: 'none',
  requests: [],
});

/** Without an address the letter is addressed by name or role; the customer's papers have the rest. */
function addresseeOf(row: CopyRecipe, context: Context): Copy['addressee'] {
  const given: Address | undefined = context.input.parties.others?.[row.role];
  if (given) return { to: given };
  const book = row.role === 'creditAgency' ? addressFor('schufa', 'access') : undefined;
  if (!book) return { to: { name: fill(row.addressee, context).text, lines: [] } };
  const { name, lines, email, source, seen, unsure } = book;
  return { to: { name, lines, ...(email ? { email } : {}) }, toOrigin: { source, seen, unsure } };
}
