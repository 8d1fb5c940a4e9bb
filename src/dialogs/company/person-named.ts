// "Peter Lange", asked for the company: a person's name, which may be the caller's or the customer's own, and no firm.
import { findCompanies } from '../../knowledge/companies.ts';
import { personsName } from '../../knowledge/german/given-names.ts';

/** What firms are called by besides. */
const OF_FIRMS =
  /(?<!\p{L})(?:gmbh|ag|kg|ug|se|ohg|gbr|mbh|ltd|co|verlag|media|medien|strom|gas|\p{L}*(?:energie|werke|service|shop|handel|versand|vertrieb|gruppe|group|telecom|telekom|mobil|plus|versicherung\p{L}*|bank|lotto|reisen))(?!\p{L})/iu;

/** @param text typed under the question for the company */
export function namesPerson(text: string): boolean {
  const typed = text.trim();
  return (
    personsName(typed.replace(/[.! ]+$/, '')) !== undefined &&
    !OF_FIRMS.test(typed) &&
    findCompanies(typed).length === 0
  );
}
