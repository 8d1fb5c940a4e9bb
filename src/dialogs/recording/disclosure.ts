// Who called and why, said at the start (law E3), and whether the transcript holds the whole call (E11).
import { findCompanies } from '../../knowledge/companies.ts';
import type { Decision } from './check.ts';
import { type Line, quoted } from './lines.ts';
import { priceAt } from './offer.ts';
import { GREETING, MIDDLE, PRETEXT, PURPOSE } from './phrases/offer.ts';

export type Disclosure = {
  caller?: Decision;
  purpose?: Decision;
  /** A company is named anywhere by the agent, also only in the name of a tariff. */
  companyHeard: boolean;
  kind?: string;
  orderPartOnly: boolean | 'unknown';
  scopeBy?: Decision;
};

/** How many agent turns are the start of a call. */
const START = 3;
/** How many agent turns are searched for any company: enough for every real call, and linear. */
const SEARCHED = 400;

/** @param lines the call in order */
export function disclosureOf(lines: readonly Line[]): Disclosure {
  const agents = lines.filter((line) => line.agent);
  const first = agents[0];
  let caller: Line | undefined;
  let purpose: Line | undefined;
  for (const [i, line] of agents.slice(0, START).entries()) {
    const price = priceAt(line.folded);
    const start = price === undefined ? line.text : i === 0 ? line.text.slice(0, price) : '';
    if (!caller && introduces(start)) caller = line;
    if (!purpose && PURPOSE.test(line.folded) && !PRETEXT.test(line.folded)) purpose = line;
  }
  const named = agents.slice(0, SEARCHED).flatMap((line) => companiesIn(line.text));
  const scope = scopeOf(lines[0], first, caller !== undefined && caller === first);
  return {
    ...(caller ? { caller: quoted(caller) } : {}),
    ...(purpose ? { purpose: quoted(purpose) } : {}),
    companyHeard: caller !== undefined || named.length > 0,
    ...(named[0] ? { kind: named[0].company.kind } : {}),
    orderPartOnly: scope,
    ...(first ? { scopeBy: quoted(first) } : {}),
  };
}

function scopeOf(opening: Line | undefined, first: Line | undefined, introduced: boolean): boolean | 'unknown' {
  if (!first || !opening) return 'unknown';
  if (/^\W*(?:\.{2,}|…)/.test(opening.folded) || MIDDLE_OF_ORDER.test(first.folded)) return true;
  if (introduced || GREETING.test(first.folded)) return false;
  return MIDDLE.test(first.folded) ? true : 'unknown';
}

/** Words that only the start of an order tape carries, greeting or not. */
const MIDDLE_OF_ORDER =
  /\b(?:start\w*|beginn\w*) (?:ich |wir )?(?:jetzt |nun )?(?:\w+ )?(?:die )?(?:aufnahme|aufzeichnung)|\bfuer die (?:aufnahme|aufzeichnung)\b|\baufnahme fuer den auftrag\b/;

/** Before the name: the company is the customer's own, not the caller's. */
const THEIRS = /(?:\b(?:sind|waren|noch|kunde|kundin|vertrag|anschluss|aktuell|derzeit)\b[^.!?]{0,20}\bbei(?: der| dem)? |\b(?:wechsel\w*|weg) von(?: der)? |\bstatt )$/i; // prettier-ignore

/** A person's name or a mere function that happens to be spelled like a company of the directory. */
const A_PERSON = /\b(?:Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Familie)(?: \p{Lu}[\p{L}-]+)? $/u;
const A_FUNCTION =
  /^(?:gewinn|gewinner|gewinnspiel|lotto|lotterie|service|zeitungs?|verbraucher|kunden)-?(?:zentrale|dienst|service|stelle|abteilung)$/i;
const companiesIn = (text: string): ReturnType<typeof findCompanies> =>
  findCompanies(text).filter((hit) => !A_PERSON.test(text.slice(0, hit.start)) && !A_FUNCTION.test(hit.quote));

/** Words with which a firm that the directory does not know introduces itself. */
const FIRM =
  /\b((?:[A-ZÄÖÜ][\p{L}&.-]+ ){1,3})(?:GmbH|AG|KG|SE|Service|Energie|Strom|Gas|Verlag|Medien|Media|Versicherung(?:en)?|Vertrieb|Marketing|Telecom|Mobil|Werke|Lotto|Club|Akademie|Group|Energy|Leserservice|Pressevertrieb)\b/u;
const COMPOUND_FIRM = /\b(\p{Lu}\p{L}{2,})(?:energie|strom|verlag|presse|media|telecom|mobil|lotto)\b/u;
const GENERIC =
  /^(?:ihr|ihre|der|die|das|unser|unsere|vom|von|hier|guten|tag|hallo|kunden|kundenservice|frau|herr|deutsche[rs]?|service|energie|strom|gas|öko|oeko|grün|telefon|leser|zeitungs?|gewinn\w*|neue[rs]?|mein|name|dem|einen?|ab|zu|sie|wir|im)$/i;

/** The agent says for which company the call is made. */
function introduces(text: string): boolean {
  if (companiesIn(text).some((hit) => !THEIRS.test(text.slice(0, hit.start)))) return true;
  const firm = (FIRM.exec(text)?.[1] ?? '').trim().split(' ').filter((word) => !/^(?:|Ihr|Ihre|Der|Die|Das|Unser|Unsere|Hier)$/.test(word)); // prettier-ignore
  if (firm.length > 1 || firm.some((word) => !GENERIC.test(word))) return true;
  const compound = COMPOUND_FIRM.exec(text);
  return compound !== null && !GENERIC.test(compound[1] ?? '') && !/\bIhr\w* $/.test(text.slice(0, compound.index));
}
