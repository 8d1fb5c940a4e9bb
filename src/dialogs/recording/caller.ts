// For which company the agent says to call: a company of the directory, or a firm by the way it introduces itself.
import { COMPANIES, type Company, findCompanies } from '../../knowledge/companies.ts';
import { soundOf } from '../../knowledge/german/spelling.ts';
import { compact, fold, wordsOf, ways } from '../../knowledge/german/words.ts';

/** Before the name: the company is the customer's own, not the caller's. */
const THEIRS =
  /(?:\b(?:sind|waren|noch|kunde|kundin|vertrags?|anschluss(?:es)?|aktuell|derzeit)\b[^.!?]{0,20}\bbei(?: der| dem)? |\b(?:wechsel\w*|weg) von(?: der)? |\bstatt )$/i;
/** A person's name or a mere function that happens to be spelled like a company of the directory. */
const A_PERSON = /\b(?:Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?|Familie)(?: \p{Lu}[\p{L}-]+)? $/u;

const THING = ways(
  'gewinn(?:er|spiel)?s?',
  'lotto|lotterie|service|zeitungs?|zeitschriften|leser|verbraucher|kunden|energie|strom',
  'gas|tarif|telefon|internet|daten|netz|anschluss|verlags?|versicherungs?|vertriebs?',
  'vertrags?|haushalts?|preis|spar|markt|bonus|treue|technik|glasfaser|mobilfunk|handy',
  'euro|z[aä]hler|fernmelde|rechnungs?|verbrauchs?|k[uü]ndigungs?',
  'l[oö]sch(?:ungs)?',
  'sperr',
);
const OFFICE = ways(
  'zentrale',
  'dienst(?:e|leister)?',
  'service|stelle|pr[uü]fstelle|abteilung|beratung',
  'berater(?:in)?',
  'betreuung|betreiber|versorger|anbieter',
  'lieferant(?:en)?',
  'sicherung|hilfe|vergleich|amt|beh[oö]rde|aufsicht|kontrolle|center|agentur|b[uü]ro',
  'kammer|schutz|hotline|team|vertrieb|vermittlung|partner|pr[uü]fung|forschung',
  'ermittlung|kommission|verwaltung|support|welt|zentrum',
);
/** "Gewinnspielzentrale", "Energieberatung", "Kunden-Service": what somebody does, not who it is. */
const A_FUNCTION = new RegExp(
  ways(
    `^(?:(?:${THING})-?){1,3}(?:${OFFICE})s?$`,
    `^(?:${THING})s?$`,
    `^(?:${OFFICE})s?$`,
    `^(?:${THING})(?:${OFFICE})(?:${OFFICE})s?$`,
    '^\\p{L}+(?:abteilung|betreuung|beh[oö]rde|zentrale|versorger|betreiber|anbieter|lieferant(?:en)?|' +
      'sicherung|vergleich|beratung)s?$',
  ),
  'iu',
);
const AN_OFFICE = new RegExp(`^(?:${OFFICE})$`, 'i');
const GENERIC = new RegExp(
  `^(?:${ways(
    'ihre[rsmn]?|ihr|der|die|das|unsere?|vom|von|hier|guten?|schönen?|tag|morgen|abend',
    String.raw`hallo|hi|moin|servus|grüß|gott|gruess|frau|herrn?|deutsch\w*|deutschland`,
    String.raw`bundes\w*|europ\w*|öko|oeko|grün|neue[rs]?|mein|name|dem|einen?|ab|zu|sie`,
    'wir|ich|im|am|apparat|telefon|in|und|auftrag',
    'mitarbeiter(?:in)?',
    'kollegin|kollege|angebot|vertrag|tarif|anschluss|good|morning|afternoon|evening|hello',
    'this|is|my|mr|mrs|ms|the|aufnahme|aufzeichnung|es|alle[rs]?|was|so|also',
    '(?:stadt|gemeinde|kreis|kommunal|ortsnetz)werken?',
    String.raw`stadtwerke-?\p{L}+|ja|nein|danke|bitte|gewinn\w*|herzlich\w*|glückwunsch\w*`,
    String.raw`gratul\w*|achtung|sehr|geehrte[rs]?|liebe[rs]?`,
  )})$`,
  'iu',
);

const isName = (typed: string): boolean => {
  const word = typed.replace(/[.,:;-]+$/, '');
  return /^\p{Lu}/u.test(word) && !GENERIC.test(word) && !A_FUNCTION.test(word);
};
/** At least one word that is neither a function nor everyday talk. */
const isFirm = (words: string): boolean => words.split(/[\s&+-]+/).some(isName);

/** "Stadtwerke Kundenservice": behind the works stands what they do, and no town. */
const namesNoTown = (quote: string): boolean => {
  const [works = '', place = ''] = quote.split(' ');
  return /^\p{L}+werken?$/iu.test(works) && (A_FUNCTION.test(place) || GENERIC.test(place));
};

/** The companies of the directory that a text names as somebody's own name, not a person's. */
export const companiesIn = (text: string): ReturnType<typeof findCompanies> =>
  findCompanies(text).filter(
    (hit) => !A_PERSON.test(text.slice(0, hit.start)) && !A_FUNCTION.test(hit.quote) && !namesNoTown(hit.quote),
  );

/** Words that only firms carry at the end of their names. */
const FIRM =
  /((?:[A-ZÄÖÜ][\p{L}&.-]+ ){1,3})(?:GmbH|AG|KG|SE|UG|Ltd|e\.V\.|Service|Energie|Strom|Gas|Verlag|Medien|Media|Versicherung(?:en)?|Vertrieb|Marketing|Telecom|Mobil|Werke|Lotto|Club|Akademie|Group|Energy|Leserservice|Pressevertrieb|Direkt|Shop)\b/u;
const COMPOUND_FIRM = /\b(\p{Lu}\p{L}{2,})(?:energie|strom|verlag|presse|media|telecom|mobil|lotto)\b(?!-)/u;
/** "Leserdienst Nord", "der Gewinnclub Stern": a kind of firm that carries its name behind it. */
const KIND_THEN_NAME =
  /(?<!\p{L})(?:Leser(?:dienst|service)|Lesezirkel|\p{Lu}\p{L}*(?:club|verlag|versand|kontor|kellerei|einnahme)) (\p{Lu}\p{Ll}{2,})/u;
/** "von der Nordstrom", "im Auftrag von Vita", "Verlagsservice der Rheinischen Post". */
const FROM = new RegExp(
  String.raw`\b(?:[Vv]on|[Vv]om|vun|vo|from|(?:\p{L}*(?:service|dienst|beratung|` +
    'betreuung|partner|vertrieb)) (?:der|des|von|vom)|im Namen|im Auftrag|auftrags|' +
    '(?:rufe|arbeite|spreche|telefoniere)[^.!?]{0,30} für)(?: der| de| von| vom| des| die| den)? ' +
    String.raw`((?:\p{Lu}(?:[\p{L}&-]|\.(?=\p{L}))*|` +
    String.raw`\d\p{Lu}?[\p{L}\d]*)(?: \p{Lu}(?:[\p{L}&-]|\.(?=\p{L}))+){0,3})`,
  'gu',
);
/** The person who calls, once named: what stands beside it is the firm. */
const CALLER = new RegExp(
  `^(?:${ways(
    String.raw`(?:Frau|Herr|Fru|Mr\.?|Mrs\.?|Ms\.?) \p{Lu}[\p{L}-]+`,
    '(?:[Mm]ein|[Dd]er|[Mm]ei|[Mm]y) [Nn]ame? .*',
    "[Mm]y name's .*",
    '.* (?:[Mm]ein|[Mm]ei) [Nn]ame?',
    String.raw`[Ii]ch bin (?:der |die |das )?(?:Herr |Frau )?\p{Lu}\p{L}+`,
    String.raw`(?:[Hh]ier|[Dd]a) (?:ist |spricht )?\p{Lu}\p{L}+`,
    '[Ss]ie sprechen mit .*',
    String.raw`(?:\p{Lu}[\p{L}-]+ ){1,2}(?:am (?:Apparat|Telefon)|hier|speaking|here).*`,
    String.raw`\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?`,
  )})$`,
  'u',
);
/** Asking for the customer at once: "Media Leserdienst, Sie sind der Herr Kaltenbach?" */
const ASKS_FOR_CUSTOMER = /^(?:[Ss]ind Sie|[Ss]ie sind|[Bb]in ich|[Ss]preche ich|[Rr]ede ich)\b/;
const HELLO = new RegExp(
  String.raw`^(?:${ways(
    '(?:einen )?(?:wunder)?(?:schönen |recht )?(?:guten|gude[nr]?|schönen) (?:guten )?(?:tag|morgen|abend|daach)',
    'hall(?:o|öchen|öle)',
    'huhu',
    'tach(?:chen)?',
    'tag(?:chen)?',
    "mahlzeit|n?['’]?abend",
    'griaß (?:gott|eahna)',
    'grüezi|habe die ehre|glück ?auf|hi|hey|hello',
    'moin(?: moin|sen)?',
    'servus',
    'grüß (?:gott|sie|ihnen)',
    'good (?:morning|afternoon|evening|day)',
  )})\b[\s,]*`,
  'i',
);

/** "Hier ist der Netzbetreiber Kern", "Ihr Stromanbieter Kern": what they are, and a person. */
const IS_A_PERSON_OF =
  /(?<!\p{L})(?:der|[Ii]hr|[Uu]nser) \p{L}+(?:betreiber|anbieter|versorger|lieferant|dienstleister) \p{Lu}/u;

/** "Guten Tag, WinTipp24, ich zeichne auf.": no person and no word of everyday talk is written so. */
const A_BRAND = /^(?!Ma?c\p{Lu})\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}{2,}\p{L}*\d*|\d+)$/u;

/** "Vital Direkt, Herr Sommer.": in the opening words a name without a person's mark, and a person beside it. */
function introducedName(text: string): string | undefined {
  const opening = text
    .slice(0, 160)
    .split(/[.!?:]\s/, 2)
    .join(', ');
  const parts = opening
    .replace(HELLO, '')
    .split(/,\s*/)
    .map((part) =>
      part
        .replace(
          /^(?:hier ist (?:der |die |das )?|hier spricht (?:der |die |das )?|hier |willkommen bei (?:der )?|this is )/i,
          '',
        )
        .replace(HELLO, '')
        .trim(),
    );
  const first = parts.find((part) => part !== '');
  if (first === undefined) return undefined;
  const firm = /^(?:\p{Lu}|\d)[\p{L}\d&.+-]*(?: (?:\p{Lu}|\d)[\p{L}\d&.+-]*){0,3}$/u.test(first);
  const person = /^(?:Frau|Herrn?|Mr|Mrs|Ms)\b/i.test(first);
  const rest = parts.slice(parts.indexOf(first) + 1, parts.indexOf(first) + 4);
  const office = first.split(' ').some((word) => AN_OFFICE.test(word));
  const introduced =
    firm &&
    !person &&
    !office &&
    isFirm(first) &&
    !IS_A_PERSON_OF.test(opening) &&
    (rest.some((part) => CALLER.test(part) && !/^spreche/i.test(part) && !GENERIC.test(part)) ||
      (/^(?:hier |willkommen )/i.test(opening) || HELLO.test(opening) ? A_BRAND.test(first) : false) ||
      (first.includes(' ') && SOUNDS_LIKE_A_TRADE.test(first) && rest.some((part) => ASKS_FOR_CUSTOMER.test(part))));
  return introduced ? first : undefined;
}

/** Without any capital a name shows only by the words before it: "der leserservice der bunten". */
const LOWER_FROM =
  /\b(?:mein name ist \p{Ll}+ (?:\p{Ll}+ )?(?:von|vom)|(?:rufe|melde) (?:\p{Ll}+ ){0,5}(?:von|vom|für)|im (?:auftrag|namen)(?: von)?|(?:leser|kunden|abo|zeitungs)-?(?:service|dienst) (?:von|vom)?)(?: ?(?:der|des|die|de|firma)){0,2} ?(\p{Ll}[\p{L}-]{2,})/u;

function introducesInLowerCase(text: string): boolean {
  if (/\p{Lu}/u.test(text)) return false;
  const name = LOWER_FROM.exec(text)?.[1] ?? '';
  return name !== '' && !GENERIC.test(name) && !A_FUNCTION.test(name);
}

/** Names of the directory by their sound; short ones would be heard everywhere. */
const BY_SOUND: ReadonlyMap<string, Company> = new Map(
  COMPANIES.flatMap((company) => company.aliases.map((alias) => [soundOf(compact(alias)), company] as const)).filter(
    ([sound]) => sound.length >= 7,
  ),
);
/** Behind these a machine writes down the name as it sounds: "jana von klar mobiel". */
const BEFORE_NAME = new Set('von vom vun für fuer auftrag namen ist hier mit from'.split(' '));
/** Before a name: they belong to no name. */
const ARTICLES = new Set('der die des dem de den firma'.split(' '));

/** @param text an agent's opening words as a machine heard them; @returns the company of the directory that sounds like it */
function heardCompany(text: string): Company | undefined {
  const words = wordsOf(fold(text.slice(0, 400)).text);
  // "Wo da von, schönen guten Tag": the first words of all, up to the comma.
  const alone = BY_SOUND.get(soundOf(fold(/^[\p{L} ]{6,30}(?=,)/u.exec(text)?.[0] ?? '').text.replaceAll(' ', '')));
  if (alone) return alone;
  for (const [i, first] of words.entries()) {
    const article = ARTICLES.has(words[i - 1]?.text ?? '');
    if (!BEFORE_NAME.has(words[article ? i - 2 : i - 1]?.text ?? '') || THEIRS.test(text.slice(0, first.start)))
      continue;
    for (let n = 4; n >= 1; n--) {
      const name = words.slice(i, i + n).map((word) => word.text);
      const company = BY_SOUND.get(soundOf(name.join('')));
      if (company && !A_FUNCTION.test(name.join(''))) return company;
    }
  }
  return undefined;
}

/** Who compares or works with many is none of them. */
const COMPARES =
  /\b(?:vergleich\w*|zusammen(?:arbeit\w*)?|mit allen|alle (?:großen|gängigen|Anbieter)|verschiedene\w*|unabhängig\w*|(?:betreu\w*|beliefer\w*|vertret\w*|vermittel\w*|für) (?:ja |auch )?alle|und so weiter|und andere|usw|compare|all the)\b/i;

/** "Wegen Ihres Telekom-Anschlusses": the line is the customer's; who calls about it is not said. */
const isOfTheirs = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /\bIhre[nmrs]? $/.test(text.slice(0, start)) &&
  /^(?:-| ?)(?:Anschl[uü]ss|Vertrag|Tarif|Rechnung|Router|Leitung|Internet|Konto|Festnetz|Mobilfunk)/.test(
    text.slice(end),
  );

/** "Wir machen eine Umfrage, Institut Marktblick.": who asks around is not whose contract it will be. */
const SURVEY =
  /(?<!\p{L})\p{L}*(?:umfrage|befragung|forschungsinstitut|(?:meinungs|markt|verbraucher)forschung)\p{L}*\b|\b(?:infratest|survey)\b|\bwir befragen\b|\bGfK\b/iu;

/** "Wir arbeiten mit Telekom, Vodafone, o2": a list of providers, none of them the caller. */
export const listsProviders = (text: string): boolean =>
  COMPARES.test(text) && new Set(companiesIn(text).map((hit) => hit.company.id)).size > 1;

/** "Drei Ausgaben vom Gartenheft": what is sent, not who calls. */
const COPIES = /\b(?:Ausgaben?|Hefte?|Exemplare?|Nummern|Probehefte?|Monate?|Packung(?:en)?) $/u;

/** @param text the agent's opening words; @returns whether they say for which company the call is made */
export function introduces(text: string): boolean {
  const named = companiesIn(text).filter((hit) => !THEIRS.test(text.slice(0, hit.start)) && !isOfTheirs(text, hit));
  const several = listsProviders(text);
  if (named.length > 0 && !several) return true;
  if (several) return false;
  if (heardCompany(text)) return true;
  if (SURVEY.test(text)) return false;
  const firm = (FIRM.exec(text)?.[1] ?? '').trim();
  // Two words before the tail are a name even where each alone is everyday talk: "Deutsche Gewinner Service".
  if (
    firm !== '' &&
    !firm.split(' ').every((word) => A_FUNCTION.test(word)) &&
    (isFirm(firm) || firm.split(' ').filter((word) => !/^(?:Ihre?|Der|Die|Das|Unsere?|Hier)$/.test(word)).length > 1)
  )
    return true;
  const compound = COMPOUND_FIRM.exec(text);
  if (
    compound &&
    !GENERIC.test(compound[1] ?? '') &&
    !A_FUNCTION.test(compound[0]) &&
    !/\bIhr\w* $/.test(text.slice(0, compound.index))
  )
    return true;
  if (isName(KIND_THEN_NAME.exec(text)?.[1] ?? '')) return true;
  for (const hit of text.matchAll(FROM)) {
    const copies = COPIES.test(text.slice(0, hit.index));
    if (!copies && isFirm(hit[1] ?? '') && !/^(?:Herrn?|Frau)\b/.test(hit[1] ?? '')) return true;
  }
  return introducedName(text) !== undefined || introducesInLowerCase(text);
}

/** "Avira Kundenbetreuung", "Nordlicht Energie": beside what it does, the firm says a word that is nothing but its name. */
const hasOwnName = (text: string): boolean =>
  [...[...text.matchAll(FROM)].map((hit) => hit[1]), introducedName(text)].some((name) => {
    const words = A_PRIZE.test(name ?? '') || /^(?:Herrn?|Frau)\b/.test(name ?? '') ? [] : (name ?? '').split(' ');
    return words.some((word) => isName(word) && !SOUNDS_LIKE_A_TRADE.test(word));
  });

/** "Gewinnclub Stern": whoever names the prize is sure of no name behind it. */
const A_PRIZE = /^Gewinn/;
/** A name that only says the trade ("Energiewende", "Gewinner Service") or sounds like an authority. */
const SOUNDS_LIKE_A_TRADE = new RegExp(`\\b(?:${THING})|(?:${OFFICE})\\b`, 'i');
const LEGAL_FORM = /\b(?:GmbH|AG|KG|SE|UG|Ltd|e\.V\.)/u;

/**
 * Whether the company is sure enough to prove anything: known, with its legal form, or a name that is nothing but a name.
 * @param text the words that introduce it
 */
export function isCertain(text: string): boolean {
  if (companiesIn(text).length > 0 || LEGAL_FORM.test(text) || heardCompany(text)) return true;
  if (introducesInLowerCase(text)) return false;
  if (hasOwnName(text)) return true;
  const head =
    text
      .slice(0, 160)
      .replace(HELLO, '')
      .split(/[.!?]\s/, 1)[0] ?? '';
  return introduces(text) && !SOUNDS_LIKE_A_TRADE.test(head);
}

/** "Sie möchten zu Grünstrom Direkt wechseln": the order itself names with whom. */
export function switchesTo(text: string): boolean {
  const name = /\b(?:zu|zur|bei|bei der|mit der) ((?:\p{Lu}[\p{L}&.-]+ ?){1,3})(?:wechseln|beauftragen|bestellen|abschließen)/u.exec(text)?.[1] ?? /\b[Ss]ie wechseln (?:also |jetzt |hiermit |nun |damit ){0,2}zur? ((?:\p{Lu}[\p{L}&.-]+ ?){1,3})/u.exec(text)?.[1] ?? /\b[Ss]ie (?:möchten |wollen |werden )?(?:beauftragen|bestellen (?:also |hiermit |jetzt )?bei)(?: der| die)? ((?:\p{Lu}|\d)[\p{L}\d&.+-]*(?: \p{Lu}[\p{L}&.-]+)?)/u.exec(text)?.[1]; // prettier-ignore
  return name !== undefined && (isFirm(name.trim()) || companiesIn(name).length > 0);
}
