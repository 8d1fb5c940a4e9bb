// Whom a letter goes to: the customer's own papers first, then the address book, else it is asked for.
import type { Address } from '../case/file.ts';
import { addressFor, arbitrationFor, authority, authorityFor, type BookAddress } from '../knowledge/addresses.ts';
import { companyOf } from '../knowledge/companies.ts';
import { knownFact, suppliesEnergyBeside, type Context } from './context.ts';
import type { AddressOrigin } from './letter.ts';
import type { Recipe } from './recipes/recipe.ts';
import { homeOf, seatOf } from './seat.ts';

function fromBook(recipe: Recipe, context: Context): BookAddress | undefined {
  const { facts, trait } = context;
  const provider = knownFact(facts, 'provider');
  const telecoms = trait('telecoms') !== false;
  switch (recipe.to) {
    case 'none':
    case 'sheet':
    case 'debtSupervision':
      return undefined;
    case 'regulator':
      return authority('bnetza', 'regulator');
    case 'dataProtection':
      // One may complain at home, too (Art. 77 (1) GDPR), and that authority passes it on.
      return authorityFor(
        trait('bfdi') !== false,
        seatOf(context.input) ?? homeOf(context.input),
        knownFact(facts, 'jurisdiction'),
      );
    case 'arbitration': {
      const product = knownFact(facts, 'product');
      if (product === 'insurance' || product === 'finance') return arbitrationFor(product);
      return arbitrationFor(telecoms ? 'telecoms' : trait('energy') ? 'energy' : 'other');
    }
    case 'contract':
    case 'withdrawal':
    case 'access':
      return provider && !suppliesEnergyBeside(facts) ? addressFor(provider, recipe.to) : undefined;
  }
}

/** Letters to third parties: the company's own address in the papers is not theirs. */
const THIRD_PARTIES: ReadonlySet<Recipe['to']> = new Set([
  'none',
  'regulator',
  'dataProtection',
  'arbitration',
  'debtSupervision',
]);

const isProvider = (to: Address, provider: string | undefined): boolean => {
  if (provider === undefined) return false;
  const company = companyOf(provider);
  if (company && companyOf(to.name) === company) return true;
  // A company that the directory does not know: „Sonnenkraft“ in the story is „Sonnenkraft Energie GmbH“ on paper.
  const [told, paper] = [provider, to.name].map((name) => name.trim().toLowerCase());
  return told === paper || (told !== undefined && paper?.startsWith(`${told} `) === true);
};

/** Of an address to fill in by hand the name may be known: the company's, unless the letter goes to somebody else. */
function byHand(recipe: Recipe, { facts }: Context): Address {
  const provider = THIRD_PARTIES.has(recipe.to) ? undefined : knownFact(facts, 'provider');
  return { name: (provider && companyOf(provider)?.name) ?? provider ?? '', lines: [] };
}

/**
 * The addressee, with the origin of an address that is not the customer's own. The customer's papers come first;
 * for authorities the book, and the company's address is never taken for somebody else's.
 */
export function recipientOf(recipe: Recipe, context: Context): { to: Address; toOrigin?: AddressOrigin } | undefined {
  if (recipe.to === 'sheet') return { to: { name: 'Zur Vorlage bei der Beratung', lines: [] } };
  const given = context.input.parties.recipient;
  const third = THIRD_PARTIES.has(recipe.to);
  const own = given && !(third && isProvider(given, knownFact(context.facts, 'provider'))) ? given : undefined;
  const book = fromBook(recipe, context);
  if (own && !(third && book)) return { to: own };
  if (!book) return context.input.blanks?.includes('recipient') ? { to: byHand(recipe, context) } : undefined;
  const { name, lines, email, source, seen, unsure } = book;
  return { to: { name, lines, ...(email ? { email } : {}) }, toOrigin: { source, seen, unsure } };
}
