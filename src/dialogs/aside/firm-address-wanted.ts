// "Welche Adresse hat Vodafone?": the one that the book has, with how sure it is; or that none is known, and where it stands.
import { wordCount } from '../../knowledge/german/words.ts';
import { type Address, matterOf } from '../../case/file.ts';
import { addressFor } from '../../knowledge/addresses.ts';
import { findCompanies } from '../../knowledge/companies.ts';
import { tell, type Draft } from '../draft.ts';
import { askAgain } from '../interview.ts';
import { knownOf } from '../ledger.ts';
import { providerName } from '../phrases/matters.ts';

const LED = '^\\s*(?:(?:hallo|hi|guten tag|bitte|und|aber|ok|okay|äh+m?|and|please)[,!. ]+)*';
const ADDRESS =
  '(?:(?:genaue|richtige|post|postalische|postal|correct)[ -]?)?(?:adresse|anschrift|postadresse|postanschrift|address)';
const OF = ' (?:von der|von den|von dem|von|vom|der|des|of the|of|for) ';
const HAS = '(?: (?:denn|eigentlich|genau|nochmal|noch mal))?';
/** Whose address is wanted is told in one of the groups. */
const WANTS = new RegExp(
  `${LED}(?:` +
    `(?:wie|was) (?:ist|lautet|war)${HAS} (?:die ${ADDRESS}${OF}(?<of>[^?.!,]{2,40}?)|(?<whose>deren ${ADDRESS}))|` +
    `(?:welche|was für eine) ${ADDRESS} (?:hat|haben)${HAS} (?<has>[^?.!,]{2,40}?)|` +
    `(?:haben sie|hast du|kennen sie|kennst du|gib mir|geben sie mir|nennen sie mir|ich (?:brauche?|suche|hätte gerne?))(?: (?:mir|bitte|nur|mal|noch|denn|vielleicht))* die ${ADDRESS}${OF}(?<give>[^?.!,]{2,40}?)|` +
    `(?:what is|what.s|do you (?:have|know)|i (?:only |just )?need|give me) the ${ADDRESS}${OF}(?<en>[^?.!,]{2,40}?)|` +
    `${ADDRESS}(?: (?:von|vom|of))? (?<bare>[^?.!,]{2,40}?)(?=\\?)` +
    `)(?: bitte| please)?[?.! ]*$`,
  'iu',
);
/** "Von denen", "der Firma": the company of the case. */
const THE_FIRM =
  /^(?:denen|ihnen|die|deren .*|firma|der firma|anbieter|dem anbieter|anbieters|gesellschaft|the company|company|them|the provider|provider)$/iu;
const WORDS = 12;

/** @returns whether the words wanted the address of a company */
export function wantsFirmAddress(draft: Draft, text: string): boolean {
  if (wordCount(text) > WORDS) return false;
  const groups = WANTS.exec(text)?.groups;
  const asked = groups && Object.values(groups).find((one) => one !== undefined);
  if (asked === undefined) return false;
  const provider = knownOf(draft.file, draft.file.active, 'provider')?.value;
  const own = typeof provider === 'string' && provider !== 'unknown' ? provider : undefined;
  const [hit, ...others] = findCompanies(asked);
  const ofCase = THE_FIRM.test(asked) || asked.toLowerCase() === own?.toLowerCase();
  const firm = hit?.company.name ?? (ofCase ? own : undefined);
  if (firm === undefined || others.length > 0) return false;
  const noted = matterOf(draft.file).recipient;
  if (firm === own && noted) tell(draft, 'firmAddressNoted', { address: inOneLine(noted) });
  else tellAddress(draft, firm);
  if (draft.file.open) askAgain(draft);
  return true;
}

function tellAddress(draft: Draft, firm: string): void {
  const sent = addressFor(firm, 'withdrawal') ?? addressFor(firm, 'contract');
  const any = sent ?? addressFor(firm, 'access');
  if (any === undefined) return tell(draft, 'noFirmAddress', { company: providerName(firm) });
  const key = sent === undefined ? 'firmAddressData' : sent.unsure ? 'firmAddressUnsure' : 'firmAddress';
  tell(draft, key, { address: inOneLine(any) });
}

const inOneLine = ({ name, lines }: Address): string => [name, ...lines].join(', ');
