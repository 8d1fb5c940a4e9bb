// The directory of companies: brands, resellers, collectors, misspellings, and where a text names one.
import { distance } from 'fastest-levenshtein';
import { ENERGY } from './companies/energy.ts';
import type { CompanyRow } from './companies/row.ts';
import {
  COLLECTORS,
  FINANCE,
  INSURERS,
  LOTTERIES,
  OTHERS,
  PORTALS,
  PRIZE_GAMES,
  PUBLISHERS,
} from './companies/sellers.ts';
import { TELECOMS } from './companies/telecoms.ts';
import { COMPOUND_TAILS, NEVER_COMPANIES, PRODUCT_BRANDS } from './companies/hints.ts';
import { ARABIC_BEGINNINGS, CYRILLIC_ENDINGS, SCRIPTS } from './companies/scripts.ts';
import { compact, fold, verbatim, wordsOf } from './german/words.ts';
import { forgettable, remembered } from './remembered.ts';

/** What a company sells or does. */
export type CompanyKind =
  | 'telecoms'
  | 'energy'
  | 'publisher'
  | 'insurance'
  | 'finance'
  | 'lottery'
  | 'prizeGame'
  | 'collector'
  | 'comparison'
  | 'other';
/** One company of the directory. */
export type Company = {
  id: string;
  /** As people know it. */
  name: string;
  /** As it signs, where that differs. */
  legalName?: string;
  kind: CompanyKind;
  /** Spellings that people type, without the marks of the table. */
  aliases: string[];
  /** The company whose network it uses. */
  network?: string;
};
/** A company named in a text, and where. */
export type CompanyHit = { company: Company; start: number; end: number; quote: string };

const GROUPS: readonly (readonly [CompanyKind, readonly CompanyRow[]])[] = [
  ['telecoms', TELECOMS],
  ['energy', ENERGY],
  ['publisher', PUBLISHERS],
  ['lottery', LOTTERIES],
  ['prizeGame', PRIZE_GAMES],
  ['insurance', INSURERS],
  ['finance', FINANCE],
  ['collector', COLLECTORS],
  ['comparison', PORTALS],
  ['other', OTHERS],
];

function companyFrom(row: CompanyRow, kind: CompanyKind): Company {
  const [id, name, legalName, aliases, network] = row;
  return {
    id,
    name,
    kind,
    aliases: [name, ...aliases.split('|')].filter((alias) => alias !== '' && !alias.startsWith('?')),
    ...(legalName ? { legalName } : {}),
    ...(network ? { network } : {}),
  };
}

/** Every company of the directory. */
export const COMPANIES: readonly Company[] = GROUPS.flatMap(([kind, rows]) =>
  rows.map((row) => companyFrom(row, kind)),
);

/** "Von der Rheinischen Post", "bei den Stadtwerken München": a name in the middle of a sentence bends. */
const inflected = (alias: string): string =>
  alias.includes(' ')
    ? alias.replace(
        /(?<!\p{L})\p{L}*(?:sche|ale|allgemeine|freie|grüne|unsere|baloise|stadtwerke|gelbe)(?!\p{L})/giu,
        '$&n',
      )
    : alias;

const byAlias = new Map<string, Company>();
const everyday = new Map<string, Company>();
const fuzzy: { spelling: string; company: Company }[] = [];
/** Every beginning of a spelling: most words of a text are dismissed by one look. */
const beginnings = new Set<string>();
let longest = 1;
let loaded = false;

/**
 * Fills the directory when a first name is looked up.
 * @throws Error naming the company: an id or an alias used twice, a brand of none
 */
function load(): void {
  if (loaded) return;
  loaded = true;
  const ids = new Set<string>();
  const rows = GROUPS.flatMap(([, group]) => group);
  COMPANIES.forEach((company, index) => {
    if (ids.has(company.id)) throw new Error(`company id used twice: ${company.id}`);
    ids.add(company.id);
    const loose = (rows[index]?.[3] ?? '').split('|').filter((alias) => alias.startsWith('?'));
    for (const alias of loose) everyday.set(compact(alias), company);
    const named = [company.id === compact(company.id) ? company.id : company.name, ...company.aliases];
    const all = [...named, ...named.map(inflected).filter((alias) => !named.includes(alias))];
    if (company.id === 'o2') everyday.set('02', company);
    for (const alias of all) {
      const key = compact(alias);
      if (key.length < 2 || NEVER_COMPANIES.has(key) || everyday.has(key)) continue;
      const before = byAlias.get(key);
      if (before && before !== company) throw new Error(`company alias used twice: ${alias}`);
      byAlias.set(key, company);
      longest = Math.max(longest, wordsOf(fold(alias).text).length);
      if (
        key.length >= 6 &&
        /^[a-z]+$/.test(key) &&
        !alias.includes('.') &&
        (company.kind === 'telecoms' || company.kind === 'energy')
      ) {
        fuzzy.push({ spelling: key, company });
      }
    }
  });
  // Several brands share one legal person: the first of the directory stands for it.
  for (const company of COMPANIES) {
    const key = compact(company.legalName ?? '');
    if (key.length < 4 || byAlias.has(key)) continue;
    byAlias.set(key, company);
    longest = Math.max(longest, wordsOf(fold(company.legalName ?? '').text).length);
  }
  for (const [brand, id] of PRODUCT_BRANDS) {
    const company = COMPANIES.find((c) => c.id === id);
    if (!company) throw new Error(`product brand of an unknown company: ${id}`);
    byAlias.set(compact(brand), company);
    longest = Math.max(longest, wordsOf(fold(brand).text).length);
  }
  for (const key of byAlias.keys()) for (let n = 1; n <= key.length; n++) beginnings.add(key.slice(0, n));
}

const loosely = (spellings: string): string => spellings.replaceAll(' ', '[ -]?').replaceAll('[ -]??', '[ -]?');
/** Names in Cyrillic and Arabic letters, one pattern a company: made for the first such text. */
let written: readonly { company: Company; pattern: RegExp }[] | undefined;
const patternsOfScripts = (): NonNullable<typeof written> =>
  SCRIPTS.map(([id, cyrillic, arabic]) => {
    const company = COMPANIES.find((one) => one.id === id);
    if (!company) throw new Error(`spellings of an unknown company: ${id}`);
    const say = `(?<![\\p{L}\\p{N}])(?:(?:${loosely(cyrillic)})${CYRILLIC_ENDINGS}|${ARABIC_BEGINNINGS}(?:${loosely(arabic)}))(?![\\p{L}\\p{N}]|[,.]\\d)`;
    return { company, pattern: new RegExp(say, 'giu') };
  });
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Arabic}]/u;

/** Companies that a text names in Cyrillic or Arabic letters. */
const inOtherScripts = (text: string): CompanyHit[] =>
  OTHER_SCRIPT.test(text)
    ? (written ??= patternsOfScripts()).flatMap(({ company, pattern }) =>
        Array.from(text.matchAll(pattern), ({ 0: quote, index }) => ({
          company,
          start: index,
          end: index + quote.length,
          quote,
        })),
      )
    : [];

/** First letters that people and dictation mix up. */
const soundsLike = (letter: string): string => ({ w: 'v', f: 'v', k: 'c', p: 'b', t: 'd' })[letter] ?? letter;

function misspelt(word: string): Company | undefined {
  if (word.length < 6 || NEVER_COMPANIES.has(word)) return undefined;
  for (const { spelling, company } of fuzzy) {
    const reach = spelling.length >= 9 ? 2 : 1;
    if (Math.abs(spelling.length - word.length) > reach) continue;
    if (soundsLike(spelling.charAt(0)) !== soundsLike(word.charAt(0))) continue;
    if (distance(spelling, word) <= reach || swapped(spelling, word)) return company;
  }
  return undefined;
}

const LEGAL_FORM = /(?<!\p{L})(?:gmbh|ag|kg|se|ug|ohg|e\.?\s?k\.?|ltd|s\.?à\.?r\.?l\.?|b\.?v\.?)(?!\p{L})/iu;
const NEAR_SHARE = 0.34;
const MOST_NEAR = 3;
const LEAST_NEAR = 5;
const LONGEST_NEAR = 24;

/**
 * Companies whose spelling comes near a name that the directory does not know, for asking back; never to be taken unasked.
 * @returns the nearest first, three at most; none for a name that is known, long or very short
 */
export function nearCompanies(name: string): Company[] {
  const key = compact(name);
  // Who writes the legal form has the name before their eyes.
  if (key.length < LEAST_NEAR || key.length > LONGEST_NEAR || LEGAL_FORM.test(name) || companyOf(name)) return [];
  const reach = Math.max(2, Math.floor(key.length * NEAR_SHARE));
  const nearest = new Map<Company, number>();
  for (const [spelling, company] of byAlias) {
    if (spelling.length < LEAST_NEAR || Math.abs(spelling.length - key.length) > reach) continue;
    const off = distance(spelling, key);
    if (off <= reach && off < (nearest.get(company) ?? Infinity)) nearest.set(company, off);
  }
  const inOrder = [...nearest].toSorted(([, one], [, other]) => one - other);
  return inOrder.slice(0, MOST_NEAR).map(([company]) => company);
}

/** Two letters that stand beside each other changed places: "vodafnoe". */
function swapped(spelling: string, word: string): boolean {
  if (spelling.length !== word.length) return false;
  let at = 0;
  while (at < word.length && spelling[at] === word[at]) at++;
  return (
    spelling[at] === word[at + 1] && spelling[at + 1] === word[at] && spelling.slice(at + 2) === word.slice(at + 2)
  );
}

/** "vodafonevertrag", "telekoms", "o2-Rechnung": a company's name with a common tail. */
function compound(word: string): Company | undefined {
  for (let cut = word.length - 1; cut >= 5; cut--) {
    const company = byAlias.get(word.slice(0, cut));
    if (company && COMPOUND_TAILS.has(word.slice(cut))) return company;
  }
  return undefined;
}

const TOWN_WORKS =
  /\b(stadtwerken?|gemeindewerken?|kreiswerken?|energieversorgung) ((?:(?:bad|sankt|schwaebisch) )?[a-z]{3,}(?:-[a-z]+)?)(?: (?:an|am) (?:der )?[a-z]+)?/g;
const NOT_A_TOWN =
  /^(?:hat|haben|ist|sind|war|waren|angerufen|an|am|in|im|und|oder|mit|von|vom|zu|zum|bei|der|die|das|den|dem|mir|mich|ich|wir|uns|sagt|sagen|nicht|auch|ag|gmbh|aus|vor|wegen|rief|riefen|angeblich|wollte|wollten|kommt|kam|kamen|als|meine|mein|wo|wenn|weil|dass|dann|denn|hier|dort|gemeldet|wechseln|gewechselt|bescheid|vertrag|kunde|strom|gas|kuendigen|kündigen|gekuendigt|gekündigt|bleib|bleibe|bleiben|bleibt|geblieben|gewesen|sein|zahle|zahlen|zahlt|bezahlt|bezahlen|melden|anrufen|schreiben|abmelden|abgemeldet|behalten|gehen|kommen|muss|muessen|müssen|will|wollen|soll|sollen|kann|können|koennen|wissen|seit|immer|schon|jetzt|nur|noch|weiter|wieder|zurück|zurueck|bisher|vorher|eigentlich|abgeschlossen|drohen|droht|sperren|abstellen|geht|läuft|laeuft)$/;

function townWorks(name: string): Company {
  const id = compact(name);
  return { id, name, kind: 'energy', aliases: [name] };
}

/**
 * The company behind a name.
 * @param name an id, a brand, a spelling or a close misspelling
 * @returns the company, or undefined for names the directory does not know
 */
export function companyOf(name: string): Company | undefined {
  load();
  const [written, ...others] = inOtherScripts(name.slice(0, 200));
  if (written) return others.every((other) => other.company === written.company) ? written.company : undefined;
  const key = compact(name);
  if (key.length < 2 || key.length > 80) return undefined;
  const byId = COMPANIES.find((company) => company.id === name);
  const exact = byId ?? byAlias.get(key) ?? everyday.get(key) ?? misspelt(key);
  if (exact) return exact;
  if (/^(?:stadtwerke|gemeindewerke)[a-z]{3,}/.test(key)) return townWorks(name.trim());
  const [hit, ...more] = findCompanies(name.slice(0, 200));
  return hit && more.every((other) => other.company === hit.company) ? hit.company : undefined;
}

/**
 * Every company that a text names, in order; common words never count.
 * @param text the words as typed
 * @returns company, place in `text` and the verbatim quote
 */
export const findCompanies = (text: string): readonly CompanyHit[] => lately(text, () => search(text));

/** The words of one turn are looked through for its facts, and for what they correct. */
const lately = remembered<readonly CompanyHit[]>(8);

/** "Google sagt, das ist Abzocke", "laut Google": where one looks things up is no company of the case. */
const isLookedUp = ({ id }: Company, folded: string, start: number): boolean =>
  id === 'googleBusiness' && LOOKED_UP.test(folded.slice(Math.max(0, start - 12), start + 24));
/** "Reicht die Zeit?": the everyday words, where nothing is read, ordered or delivered. */
const isEveryday = ({ id }: Company, rest: string, folded: string, start: number): boolean =>
  id === 'zeit' &&
  !/^.{0,4}ZEIT/.test(rest) &&
  !/\babo|abonn|zeitung|zeitschrift|verlag|heft|ausgabe|\bprobe|\bles|magazin/.test(
    folded.slice(Math.max(0, start - 60), start + 60),
  );
const LOOKED_UP =
  /\b(?:laut|auf|bei|ueber|durch|in|on|via|per) google\b(?! my| unternehmens)|\bgoogle (?:sagt|meint|spuckt|findet|ergab|zeigt|maps|bewertung\w*|says|shows|search)\b/;

function search(text: string): CompanyHit[] {
  load();
  const folded = fold(text);
  const words = wordsOf(folded.text);
  const hits: { company: Company; start: number; end: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    const found = longestAt(folded.text, words, i) ?? everydayAt(folded.text, words, i) ?? singleAt(words, i);
    const at = words[i]?.start ?? 0;
    if (!found || isLookedUp(found.company, folded.text, at)) continue;
    if (isEveryday(found.company, text.slice(folded.at[at]), folded.text, at)) continue;
    hits.push({ company: found.company, start: words[i]?.start ?? 0, end: found.end });
    while (i + 1 < words.length && (words[i + 1]?.start ?? 0) < found.end) i++;
  }
  for (const hit of folded.text.matchAll(TOWN_WORKS)) {
    const town = hit[2] ?? '';
    if (
      NOT_A_TOWN.test(town.split(' ').at(-1) ?? '') ||
      hits.some((h) => h.start < hit.index + hit[0].length && hit.index < h.end)
    )
      continue;
    const place = verbatim(folded, hit.index, hit.index + hit[0].length);
    // Everyday words follow "die Stadtwerke" as well; a town is written with a capital where capitals are used at all.
    const typed = place.split(' ')[1] ?? '';
    if (text !== text.toLowerCase() && typed === typed.toLowerCase()) continue;
    hits.push({
      company: townWorks(place.replace(/^Stadtwerken/i, 'Stadtwerke')),
      start: hit.index,
      end: hit.index + hit[0].length,
    });
  }
  hits.sort((a, b) => a.start - b.start);
  const named = hits.map(({ company, start, end }) => {
    const from = folded.at[start] ?? 0;
    const quote = verbatim(folded, start, end);
    return { company, start: from, end: from + quote.length, quote };
  });
  const written = inOtherScripts(text).filter((one) =>
    named.every(({ start, end }) => one.end <= start || end <= one.start),
  );
  return written.length === 0 ? named : [...named, ...written].toSorted((a, b) => a.start - b.start);
}

const SHORT_NICKNAMES: ReadonlySet<string> = new Set(['voda', 'blau', 'base', 'teleko', 'lyca', 'sky', 'mitgas']);

type Words = ReturnType<typeof wordsOf>;
type Found = { company: Company; end: number } | undefined;

function longestAt(text: string, words: Words, i: number): Found {
  const first = words[i];
  if (!first || !beginnings.has(first.text)) return undefined;
  let found: Found;
  for (let n = 1; n <= longest; n++) {
    const last = words[i + n - 1];
    if (!last) break;
    const span = text.slice(first.start, last.end);
    // A name is one run: only blanks, dots, hyphens, & and + may stand between its words.
    if (/[^\p{L}\p{N} .&+\-\n']/u.test(span) || /[.!?] /.test(span)) break;
    const key = compact(span);
    if (!beginnings.has(key)) break;
    // "vo da" is dialect, not the nickname "Voda".
    if (n > 1 && SHORT_NICKNAMES.has(key)) continue;
    const plus = text.charAt(last.end) === '+' ? byAlias.get(`${key}+`) : undefined;
    const company = plus ?? byAlias.get(key);
    if (!company) continue;
    // "1 und 1,50 Euro", "0,02", "2.o2" are figures.
    if (/[\d.,]/.test(text.charAt(first.start - 1)) && /^\d|^o2/.test(span)) continue;
    if (/\d$/.test(span) && /^[.,]\d/.test(text.slice(last.end, last.end + 2))) continue;
    found = { company, end: last.end + (plus ? 1 : 0) };
  }
  return found;
}

/** Everyday words ("blau", "ergo") count after "bei", "von", "Anbieter" or before "Vertrag", "Tarif", "Mobil". */
function everydayAt(text: string, words: Words, i: number): Found {
  const word = words[i];
  const company = word && everyday.get(word.text);
  if (!word || !company) return undefined;
  const before = words[i - 1]?.text ?? '';
  const after = words[i + 1]?.text ?? '';
  const beforeThat = words[i - 2]?.text ?? '';
  const bracketed = text.charAt(word.start - 1) === '(' && text.charAt(word.end) === ')';
  // "Rief Blau an", "hat mich Blau angerufen".
  const calls = /^(?:rief|ruft|riefen|rufen)$/.test(before) && after === 'an';
  // "Blau mahnt mich", "A1 hat mich angerufen": the subject of what only a company does; "ergo" and "eins" begin sentences.
  const acts =
    !/^(?:ergo|eins|n|base)$/.test(word.text) &&
    /^(?:mahnt|mahnte|schreibt|schickt|schickte|bucht|rief|ruft|verlangt|hat)$/.test(after) &&
    /^(?:mich|mi|mir|ma|uns|an|bei|einfach|heute|gestern)$/.test(words[i + 2]?.text ?? '');
  // "Die Ergo hat mir eine Unfallversicherung verkauft", and no word of a therapy.
  const insures =
    word.text === 'ergo' &&
    before === 'die' &&
    /^(?:hat|rief|schreibt|schickt|schickte|verlangt|bucht)$/.test(after) &&
    /versicher|polic|vertrag/i.test(text);
  const named =
    calls ||
    acts ||
    insures ||
    /^(?:bei|von|vom|zu|anbieter|firma|provider|gegen|an|namens|mit|from|with)$/.test(before) ||
    (/^(?:der|die)$/.test(before) &&
      /^(?:von|bei|anruf|vertreter\w*|mitarbeiter\w*|hat|rief|police|vertrag|\w*versicherung|\w*schutz)$/.test(
        beforeThat,
      ));
  const article = /^(?:augen?|haut|licht|uhr|die|der|das|farbe)$/.test(after);
  const tailed =
    /^(?:vertrag|tarif|mobil|mobilfunk|karte|kunde|kundin|hotline|strom|gas|energie|versicherung|rechnung)$/.test(
      after,
    );
  // "Blau. Freitag vor einer Woche ...": a message that opens with the name alone.
  const heading = i === 0 && /^ ?[.:,]/.test(text.slice(word.end));
  return bracketed || heading || (named && !article) || tailed ? { company, end: word.end } : undefined;
}

/** Guesses for words seen before; everyday words come again in every message. */
const guesses = new Map<string, Company | undefined>();
const GUESSES = 20_000;
forgettable(() => guesses.clear());

/** A word by its parts, else by its sound; the same word is guessed once. */
function guessed(word: string): Company | undefined {
  if (guesses.has(word)) return guesses.get(word);
  const company = compound(word) ?? misspelt(word);
  if (guesses.size < GUESSES) guesses.set(word, company);
  return company;
}

function singleAt(words: Words, i: number): Found {
  const word = words[i];
  if (!word) return undefined;
  const company = guessed(word.text);
  return company && { company, end: word.end };
}
