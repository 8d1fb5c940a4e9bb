// All letters that are built, by kind; checked when loaded.
import type { FactKey } from '../../knowledge/facts.ts';
import type { LetterKind } from '../../knowledge/law/assessment.ts';
import { blocksOf } from '../blocks/index.ts';
import { BODIES } from './bodies.ts';
import { COPIES } from './copies.ts';
import { LADDER } from './ladder.ts';
import { MONEY } from './money.ts';
import { RECORDING } from './recording.ts';
import type { Part, Recipe } from './recipe.ts';

const flat = (parts: readonly Part[]): string[] => parts.flatMap((part) => (typeof part === 'string' ? [part] : part));

const all: readonly Recipe[] = [...LADDER, ...RECORDING, ...MONEY, ...BODIES];
const byKind = new Map<LetterKind, Recipe>();
for (const recipe of all) {
  if (byKind.has(recipe.kind)) throw new Error(`two letters ${recipe.kind}`);
  byKind.set(recipe.kind, recipe);
  for (const group of groupsOf(recipe)) blocksOf(group);
}

for (const copy of COPIES) for (const group of flat([...copy.body, ...copy.end])) blocksOf(group);

/** Every group of blocks that a letter may use. */
export function groupsOf(recipe: Recipe): string[] {
  const copies = COPIES.filter(({ beside }) => beside.includes(recipe.kind)).flatMap(({ body, end }) => [
    ...body,
    ...end,
  ]);
  return flat([
    ...recipe.body,
    ...recipe.requests,
    ...recipe.end,
    ...(recipe.rung?.stacked ?? []),
    ...(recipe.rung?.declared ?? []),
    ...copies,
  ]);
}

/** The recipe of a letter, or undefined where it is not built. */
export const recipeOf = (kind: LetterKind): Recipe | undefined => byKind.get(kind);

/** Whether a letter has a place for the customer's own account of the call. */
export const takesAccount = (kind: LetterKind): boolean => {
  const recipe = byKind.get(kind);
  return recipe !== undefined && flat(recipe.body).includes('account');
};

/** What the talk asks for when a letter is made, although it goes without. */
export const wishesOf = (kind: LetterKind): readonly FactKey[] => byKind.get(kind)?.wishes ?? [];

/** The letters that can be composed. */
export const AVAILABLE_LETTERS: readonly LetterKind[] = [...byKind.keys()];
