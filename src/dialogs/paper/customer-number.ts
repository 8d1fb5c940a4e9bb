// A customer's number as it is typed, among telephone numbers, days and addresses that are none.
import { findCompanies } from '../../knowledge/companies.ts';
import { clean } from './address.ts';

/** "Nur die Handynummer 0176 5550123": a telephone's number is no customer's; "Mobilfunk: 123456" names the contract. */
const OF_PHONE =
  /(?<!\p{L})(?:(?:handy|mobil|mobile|mobilfunk|telefon|ruf|festnetz|phone|cell|cell ?phone)[ -]?(?:nummer|number|nr\.?)(?: (?:ist|is|lautet))?[ :]*\+?\d|(?:handy|mobil|mobile|telefon|phone|tel\.?)(?: (?:ist|is|lautet))?[ :]*(?:\+|0)\d)[\d ()/-]{4,}/giu;
/** The text without a telephone number. */
export const withoutPhone = (text: string): string => text.replace(OF_PHONE, ' ').trim();
/** A day with its points or its whole year: "12 34 56" is a number. */
const DAY_ALONE =
  /^(?:0?[1-9]|[12]\d|3[01])(?:\.(?:0?[1-9]|1[0-2])(?:\.(?:\d{2}|\d{4})?)?| (?:0?[1-9]|1[0-2]) (?:19|20)\d\d)$/;

/** "Hauptstraße 112", "10115 Berlin": where somebody lives, and no number of a customer. */
const isPlace = (text: string): boolean =>
  (STREET_ALONE.test(text) || TOWN_ALONE.test(text)) && findCompanies(text).length === 0;
const STREET_ALONE =
  /^(?!.*(?:nummer|nr|kunde|vertrag|(?<!\p{L})(?:kd|id|no|ref|ist|lautet|steht|habe?)(?!\p{L})))(?=.*\p{L}{4})[\p{L}.' -]{4,40} \d{1,3} ?[a-z]?(?=[.,! ]*$|,)/iu;
const TOWN_ALONE =
  /^\d{5} (?!Danke|Bitte|Ist|Das|Steht|Ja|Nein|Vodafone)\p{Lu}\p{Ll}{2,}(?:[ /-]\p{L}[\p{L}.]+)*[.! ]*$/u;

/** A customer number: letters, digits and separators with at least three digits; undefined when the text is none. */
export function readNumber(typed: string): string | undefined {
  const text = withoutPhone(typed);
  if (isPlace(text)) return undefined;
  // "123, nein 132": the last one is meant.
  const [better] = text
    .split(/(?<!\p{L})(?:nein|nee|sondern|quatsch|korrektur|no|sorry)(?!\p{L})/iu)
    .slice(1)
    .filter((part) => /\d{3}/.test(part))
    .slice(-1);
  if (better !== undefined) return readNumber(better);
  const found = /(?:^|[\s:])((?:[A-Z]{1,4}[ -]?)?\d(?:[ ./-]?[\dA-Z]){2,24})(?=$|[\s.,;])/.exec(clean(text));
  return found?.[1] && /(?:\d.*){3}/.test(found[1]) && !DAY_ALONE.test(found[1]) ? found[1] : undefined;
}
