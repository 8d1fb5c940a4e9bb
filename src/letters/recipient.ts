// Whom a letter goes to: the customer's own papers first, then the address book, else it is asked for.
import type { Address } from '../case/file.ts';
import { addressFor, arbitrationFor, authority, authorityFor, type BookAddress } from '../knowledge/addresses.ts';
import { companyOf } from '../knowledge/companies.ts';
import { knownFact, type Context } from './context.ts';
import type { AddressOrigin } from './letter.ts';
import type { Recipe } from './recipes/recipe.ts';

function fromBook(recipe: Recipe, context: Context): BookAddress | undefined {
  const { facts, trait } = context;
  const provider = knownFact(facts, 'provider');
  const telecoms = trait('telecoms') !== false;
  switch (recipe.to) {
    case 'none':
    case 'debtSupervision':
      return undefined;
    case 'regulator':
      return authority('bnetza', 'regulator');
    case 'dataProtection':
      return authorityFor(provider, knownFact(facts, 'traderState'), telecoms);
    case 'arbitration': {
      const product = knownFact(facts, 'product');
      if (product === 'insurance' || product === 'finance') return arbitrationFor(product);
      return arbitrationFor(telecoms ? 'telecoms' : trait('energy') ? 'energy' : 'other');
    }
    case 'contract':
    case 'withdrawal':
    case 'access':
      return provider ? addressFor(provider, recipe.to) : undefined;
  }
}

/** The addressee with the origin of an address that is not the customer's own. */
export function recipientOf(recipe: Recipe, context: Context): { to: Address; toOrigin?: AddressOrigin } | undefined {
  const given = context.input.parties.recipient;
  if (given) return { to: given };
  const book = fromBook(recipe, context);
  if (!book) return undefined;
  const { name, lines, email, source, seen, unsure } = book;
  return { to: { name, lines, ...(email ? { email } : {}) }, toOrigin: { source, seen, unsure } };
}

/** The company's own name for the text, where the directory knows it. */
export const companyName = (provider: string): string => {
  const company = companyOf(provider);
  return company?.legalName ?? company?.name ?? provider;
};
