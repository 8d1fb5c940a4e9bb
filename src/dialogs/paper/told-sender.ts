// Name and address that stand in the story, as above or below a letter: they are noted, and not asked for again.
import { findCompanies } from '../../knowledge/companies.ts';
import { isGivenName } from '../../knowledge/german/given-names.ts';
import type { Sender } from '../../case/file.ts';
import { tell, type Draft } from '../draft.ts';
import { readAddress, readName } from './address.ts';
import { ofOthers } from './address-anew.ts';
import { writesForOther } from './for-other.ts';

const WORD = "\\p{Lu}[\\p{L}'’-]+";
const NAME = `(?<name>${WORD}(?: (?:von|van|de|der|zu|${WORD})){1,3})`;
const PLACE = `(?<place>\\p{Lu}[\\p{L}.' -]{2,38} \\d{1,4} ?[a-z]?[, \\n]+(?:in )?\\d{5} ${WORD}(?: (?:am|an der|im) ${WORD})?)`;
/** The first words of a story, up to one's own name. */
const OPENS =
  '^\\s*(?:(?:[Hh]allo|[Gg]uten (?:Tag|Morgen|Abend)|[Gg]rüß Gott|[Ss]ervus|[Mm]oin|[Hh]i|[Hh]ello|[Gg]ood (?:morning|evening))[,.! ]+)?' +
  '(?:[Ii]ch hei(?:ß|ss)e|[Mm]ein Name ist|[Mm]y name is|(?<am>[Ii]ch bin(?: die| der)?|I am|I.m)) ';
/** At the head, under a greeting at the end, and where somebody says where they live. */
const STANDS: readonly RegExp[] = [
  new RegExp(`^\\s*${NAME},? ?\\n? ?${PLACE}(?:[.;,] ?|\\s*\\n)`, 'u'),
  new RegExp(
    `(?:[Gg]r(?:ü|ue)(?:ß|ss)en?|[Gg]ru(?:ß|ss)|MfG|mfg|LG|VG|[Rr]egards)[,.! \\n]+${NAME}[, \\n]+${PLACE}[.! ]*$`,
    'u',
  ),
  new RegExp(
    `(?:^|[.!\\n,] ?)(?:[Ii]ch hei(?:ß|ss)e|[Mm]ein Name ist|[Mm]y name is) ${NAME}(?:, | und | and )(?:(?:ich )?wohne(?: ich)?|I live|live)(?: (?:in der|in|im|at))? ${PLACE}(?=[.,;!\\n ]|$)`,
    'u',
  ),
  new RegExp(`${OPENS}${NAME}, (?:wohnhaft (?:in )?(?:der )?)?${PLACE}(?=[.,;!\\n ]|$)`, 'u'),
];
/** "Guten Tag, ich heiße Erika Muster. Am …": the name alone, in the first words of a story. */
const NAMED = new RegExp(`${OPENS}${NAME}(?=[.,;!\\n]| und | and )`, 'u');
/** What a caller says first in a transcript, and an adviser of a client, begins alike. */
const CALLERS =
  /(?<!\p{L})(?:ich rufe (?:sie|bei|an|wegen|im auftrag)|i(?:'m| am) calling (?:you|from|about|on behalf)|spreche ich mit|am i speaking|von der firma|im auftrag|on behalf of|verbraucherzentrale|ratsuchende[rn]?|mandant(?:in|en)?|ich vertrete|(?:ihr|your)(?:e[mnrs]?)? (?:vertrag|anbieter|provider|contract))(?!\p{L})/iu;

/** "Erna Meister, Lindenweg 4, 91052 Erlangen. Das ist meine Mutter." */
const OF_OTHER =
  /(?<!\p{L})(?:das|dies|so) (?:ist|war|heißt|sind) (?:mein|unser|ihr|sein|der|die)\p{L}* (?!(?:adresse|anschrift|name)(?!\p{L}))|(?<!\p{L})(?:that|this) is my (?!address|name)/iu;

/** Notes the own name and address where nothing is noted yet and nobody else is written for. @param text typed */
export function noteSender(draft: Draft, text: string): void {
  const { sender } = draft.file;
  if (sender.name !== undefined || sender.street !== undefined || writesForOther(draft) || OF_OTHER.test(text)) return;
  const hit = STANDS.map((stands) => stands.exec(text)?.groups).find((groups) => groups !== undefined);
  if (hit?.['am'] !== undefined && !isGivenName(hit['name']?.split(' ')[0] ?? '')) return;
  if (!hit?.['name'] || !hit['place']) {
    noteName(draft, text);
    return;
  }
  const whole = `${hit['name']}, ${hit['place']}`;
  if (findCompanies(whole).length > 0 || ofOthers(whole)) return;
  const { street, postcode, town } = readAddress(hit['place']);
  if (!street || !postcode || !town) return;
  const told: Sender = { name: hit['name'], street, postcode, town };
  draft.file = { ...draft.file, sender: { ...sender, ...told } };
  tell(draft, 'ownAddress', { address: `${hit['name']}, ${street}, ${postcode} ${town}` });
}

function noteName(draft: Draft, text: string): void {
  const { name: typed, am } = NAMED.exec(text)?.groups ?? {};
  // "Ich bin …" says a trade or a state as often as a name.
  if (am !== undefined && !isGivenName(typed?.split(' ')[0] ?? '')) return;
  const name = typed === undefined ? undefined : readName(typed);
  if (name === undefined || CALLERS.test(text) || findCompanies(name).length > 0 || ofOthers(name)) return;
  draft.file = { ...draft.file, sender: { ...draft.file.sender, name } };
  tell(draft, 'ownName', { name });
}
