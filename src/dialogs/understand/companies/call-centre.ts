// The call centre behind a call, where it is named as one: "das Callcenter heißt Stern Dialog GmbH". Whose contract it is, is somebody else.
import { foldedPlace, type Reading } from '../reading.ts';

const LINK = String.raw`(?:war|waren|ist|hieß|heißt|hiess|heisst|nannte sich|nennt sich|namens|mit Namen|was|is|called|named|[Ff]irma)`;
const NAME = String.raw`\p{Lu}[\p{L}\d&.-]*(?:[ -](?:\p{Lu}[\p{L}\d&.-]*|&|\+))*`;
const CENTRE = String.raw`\p{L}*[Cc]all[- ]?[Cc]ent(?:ers?|re)`;
const LEGAL = String.raw`(?:GmbH|mbH|AG|KG|UG|OHG|SE|e\.K\.|Ltd\.?|Limited|S\.L\.|B\.V\.)`;
/** Said to be its name, or with a legal form: "Callcenter Berlin" and "Callcenter Frau Meier" are none. */
const SHAPES = [
  new RegExp(
    String.raw`${CENTRE},?(?: (?:die|der|das|eine?|wohl|glaube ich|angeblich))*(?: ${LINK}(?: (?:die|der|das|eine?|the|wohl|glaube ich))*)+[ :]+["„“»]?(?<name>${NAME})`,
    'u',
  ),
  new RegExp(String.raw`${CENTRE}:? ["„“»]?(?<name>${NAME} ${LEGAL}(?: & Co\.? KG)?)`, 'u'),
] as const;
/** A person, or a way of speaking: no name of a firm. */
const NO_FIRM = /^(?:Herrn?|Frau|Sie|Er|Es|Ich|Nein|Ja|Mr|Mrs|Ms)\b/u;

/** A call centre that is named. */
export type Centre = { name: string; start: number; end: number };

/** @returns the named call centre, unless it is a company that sells contracts of its own */
export function callCentreOf(reading: Reading): Centre | undefined {
  for (const shape of SHAPES) {
    const hit = shape.exec(reading.source);
    const name = hit?.groups?.['name']?.replace(/[.-]+$/, '').trim();
    if (!hit || !name || NO_FIRM.test(name)) continue;
    const at = hit.index + hit[0].lastIndexOf(name);
    const place = { start: foldedPlace(reading.folded, at), end: foldedPlace(reading.folded, at + name.length) };
    if (reading.companies.some((known) => known.start < place.end && place.start < known.end)) continue;
    return { name, ...place };
  }
  return undefined;
}
