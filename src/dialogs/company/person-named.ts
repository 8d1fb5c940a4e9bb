// "Peter Lange", asked for the company: a person's name, which may be the caller's or the customer's own, and no firm.
import { findCompanies } from '../../knowledge/companies.ts';
import { isGivenName } from '../../knowledge/german/given-names.ts';

const TWO_WORDS = /^(?<given>\p{L}[\p{L}-]+) (?:(?:von|van|de|der|zu) )?\p{L}[\p{L}'’-]+[.! ]*$/u;
/** What firms are called by besides. */
const OF_FIRMS =
  /(?<!\p{L})(?:gmbh|ag|kg|ug|se|ohg|gbr|mbh|ltd|co|verlag|media|medien|strom|gas|\p{L}*(?:energie|werke|service|shop|handel|versand|vertrieb|gruppe|group|telecom|telekom|mobil|plus|versicherung\p{L}*|bank|lotto|reisen))(?!\p{L})/iu;

/** @param text typed under the question for the company */
export function namesPerson(text: string): boolean {
  const typed = text.trim();
  const given = TWO_WORDS.exec(typed)?.groups?.['given'];
  return given !== undefined && isGivenName(given) && !OF_FIRMS.test(typed) && findCompanies(typed).length === 0;
}
