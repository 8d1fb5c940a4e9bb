// An address typed in one go, read into its parts; what is missing is named, nothing is guessed.
import type { Address, Sender } from '../case/file.ts';

export type PostalAddress = Pick<Sender, 'street' | 'postcode' | 'town' | 'country'>;

const POSTCODE_TOWN = /(?:^|[\s,;])(?:(D|DE|A|AT|CH)[- ])?(\d{4,5})[\s,]+(\p{L}[\p{L}\s.()/-]{1,58})/u;
const STREET = /^(?=.*\p{L})(?=.*\d)[\p{L}\d\s.,'’/+-]{3,80}$/u;

const clean = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[\s,;]+|[\s,;]+$/g, '').trim(); // prettier-ignore
const LEAD_IN =
  /^(?:(?:meine?|die)\s+(?:adresse|anschrift)\s+(?:ist|lautet)|ich\s+wohne(?:\s+(?:in|im))?|my\s+address\s+is|i\s+live\s+(?:at|in))[:\s]+/i;

/**
 * Reads "Ahornweg 7, 91052 Erlangen", in any order and over several lines.
 * @returns the parts found; a part that is not there is absent
 */
export function readAddress(text: string): PostalAddress {
  const flat = clean(text.replace(/[\r\n]+/g, ', ').replace(LEAD_IN, ''));
  const found = POSTCODE_TOWN.exec(flat);
  const rest = found ? clean(`${flat.slice(0, found.index)}, ${flat.slice(found.index + found[0].length)}`) : flat;
  const street = rest.split(/[,;]/).map(clean).find((part) => STREET.test(part)); // prettier-ignore
  const town = found?.[3] ? clean(found[3].split(',')[0] ?? '').replace(/(?<=\p{L}{2})\.$/u, '') : undefined;
  return {
    ...(street ? { street } : {}),
    ...(found?.[2] ? { postcode: found[2] } : {}),
    ...(town ? { town } : {}),
  };
}

/** Reads a company's address: the first line its name, then street and town. Undefined when the town is missing. */
export function readRecipient(text: string, name?: string): Address | undefined {
  const lines = text.split(/[\r\n;,]+/).map(clean).filter((l) => l !== ''); // prettier-ignore
  const { postcode, town } = readAddress(text);
  if (!postcode || !town) return undefined;
  const [first, ...others] = lines;
  if (!first) return undefined;
  const hasName = others.length > 0 && !/^\d{4,5}\s/.test(first) && !(STREET.test(first) && others.length === 1);
  const company = hasName ? first : name;
  if (!company) return undefined;
  const rest = (hasName ? others : lines).slice(0, 5).map((l) => l.slice(0, 80));
  return { name: company.slice(0, 100), lines: rest };
}

/** A name as it can stand in a letter; undefined when the text is none. */
export function readName(text: string): string | undefined {
  const name = clean(
    text.replace(/^(?:ich\s+(?:heiße|heisse|bin)|mein\s+name\s+ist|my\s+name\s+is|i\s+am|name)[:\s]+/i, ''),
  );
  if (name.length < 2 || name.length > 80 || /[<>{}[\]\\|@#*_=]|https?:/.test(name)) return undefined;
  if (/\d/.test(name) || !/\p{L}{2}/u.test(name) || name.split(' ').length > 7 || /[?!]$/.test(name)) return undefined;
  return name;
}

/** Reads "Erika Muster", and "Erika Muster, Ahornweg 7, 91052 Erlangen" where somebody gives all of it at once. */
export function readNameAndAddress(text: string): ({ name: string } & PostalAddress) | undefined {
  const alone = readName(text);
  if (alone) return { name: alone };
  const [first = '', ...others] = text.split(/[\r\n;,]+/);
  const name = readName(first);
  const address = readAddress(others.join(', '));
  return name && address.street && address.postcode && address.town ? { name, ...address } : undefined;
}

/** A customer number: letters, digits and separators with at least three digits; undefined when the text is none. */
export function readNumber(text: string): string | undefined {
  const found = /(?:^|[\s:])((?:[A-Z]{1,4}[ -]?)?\d(?:[ ./-]?[\dA-Z]){2,24})(?=$|[\s.,;])/.exec(clean(text));
  return found?.[1] && /(?:\d.*){3}/.test(found[1]) ? found[1] : undefined;
}
