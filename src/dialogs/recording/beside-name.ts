// What stands beside a name and tells who somebody is: a town, a street, a postcode, a year, the end of a number.
import { wordsOf } from '../../knowledge/german/words.ts';
import { numberOf } from '../../knowledge/german/numbers.ts';
import type { Line } from './lines.ts';
import { TITLE } from './phrases/people.ts';
import { YES } from './phrases/assents.ts';
import { NO } from './phrases/refusals.ts';

const CAP = String.raw`\p{Lu}[\p{L}-]{2,}`;
/** Large, but no town: what people say at the phone, and the words around a name. */
const NO_TOWN = new Set(
  'Ordnung Rente Arbeit Moment Augenblick Urlaub Frage Ruhe Deutschland Tag Morgen Abend Mittag Apparat Telefon Hallo Danke Bitte Dank Herr Herrn Frau Doktor Wochen Woche Monat Monaten Monate Jahr Jahre Jahren Tagen Sicherheit Aufnahme Aufzeichnung Angebot Vertrag Strom Gas Internet Ihnen Ihrem Ihrer Kundin Kunde Haus Hause Gott Glück Januar Februar März April Mai Juni Juli August September Oktober November Dezember Genau Richtig Stimmt Jawohl Doch Nein Sie Wort Mann Sohn Tochter Mutter Vater Familie Auftrag Geburtsdatum Adresse Straße Nummer Postleitzahl Sache Bezug Zukunft Bad Beratung Service'.split(
    ' ',
  ),
);
/** "Frau Ottilie Sang aus Fulda", "Herr Udo Kreisel, Bautzen?", "Ilse Kamp, gell, die aus Vreden". */
const NAME_THEN_TOWN = new RegExp(
  String.raw`(?:(?:Frau|Herrn?|Familie|Mr\.?|Mrs\.?|Ms\.?) (?:Dr\. |Doktor |Prof\. )?(?:von |van |zu )?${CAP}(?: ${CAP})?|\b${CAP} ${CAP})(?:,? (?:gell|ja|richtig|nicht wahr|oder))?,? (?:(?:und )?(?:Sie )?(?:wohnen|wohnhaft|gemeldet|zu Hause|wohnt|leben) )?(?:(?:der|die) )?(?:aus|in|im|bei|von) (?:der |dem )?(${CAP})`,
  'u',
);
const NAME_COMMA_TOWN = new RegExp(
  String.raw`(?:Frau|Herrn?) (?:Dr\. |Doktor )?(?:von |van |zu )?${CAP} ${CAP}, (${CAP})(?:\?|\.(?= \p{Lu}|$))`,
  'u',
);
/** A street without its number, right behind the name. */
const NAME_THEN_STREET =
  /(?:Frau|Herrn?|Familie) (?:\p{Lu}[\p{L}-]+ ?){1,3}, (?:(?:in der|im|am) )?\p{Lu}\p{L}*(?:straße|weg|allee|platz|gasse|ring|ufer|damm|hof|berg|garten|steig|chaussee)\b/u;
const YEAR =
  /\b(?:jahrgang|geburtsjahr|baujahr|jahr der geburt|geboren (?:im jahr |in )?)(?: ist| war|:)? ?(?:19|20)\d\d\b/;
const POSTCODE = /(?<![\d.,])\d{5}(?![\d.,]\d)\b/;

const isTown = (word: string | undefined): boolean => word !== undefined && !NO_TOWN.has(word);

/** The agent puts something of the customer's beside their name. */
export function knowsCustomer(line: Line): boolean {
  const town = NAME_THEN_TOWN.exec(line.text)?.[1] ?? NAME_COMMA_TOWN.exec(line.text)?.[1];
  if (isTown(town) && !/\b(?:[Hh]ier (?:ist|spricht)|[Mm]ein Name|am Apparat)\b/.test(line.text)) return true;
  const named = TITLE.test(line.text);
  return NAME_THEN_STREET.test(line.text) || (named && (YEAR.test(line.folded) || POSTCODE.test(line.folded)));
}

/** The family name with which the agent addresses the customer, as the customer says it again. */
function saysNameAgain(said: Line, asked: Line): boolean {
  const name = (TITLE.exec(asked.text)?.[1] ?? '').split(' ').at(-1) ?? '';
  return name.length > 2 && said.text.includes(name);
}

const digitsOf = (folded: string): string[] => [
  ...(folded.match(/\b\d{2,}\b/g) ?? []),
  wordsOf(folded)
    .map(({ text }) => (/^\d$/.test(text) ? text : (numberOf(text) ?? '').toString()))
    .join(''),
];

/** "Ihre Kundennummer endet auf 61?" - "Sechs eins, Gamper.", "Herr Loos, Baujahr 2011?" - "2011, das stimmt.": the figure is said again. */
export function repeatsFigure(said: Line, asked: Line): boolean {
  if (said.text.includes('?') || !asked.text.includes('?')) return false;
  const named = asked.folded.match(/\b\d{2,}\b/g) ?? [];
  const again = digitsOf(said.folded).filter((digits) => digits.length >= 2);
  return (
    (TITLE.test(asked.text) || asked.topic === 'data') &&
    named.some((figure) => again.some((digits) => digits.includes(figure)))
  );
}

/** The customer affirms what the agent said of them: by a yes, or by saying the name again. */
export const affirms = (said: Line, asked: Line): boolean =>
  !NO.test(said.folded) &&
  (!said.text.includes('?') || YES.test(said.folded)) &&
  (YES.test(said.folded) || saysNameAgain(said, asked));

/** "Ostrowski, Till, Dortmund-Hörde.", "Jost aus Wesel.", "Trapp, 24939": said beside the own name, where that was asked for. */
export function saysPlace(line: Line, asked: Line): boolean {
  // "Geboren im Mai einundsechzig", "aus der Lindenstraße": no day and no number, but one's own.
  if (
    /\bgeboren (?:im |in )?(?:[a-z]+ )?(?:(?:19|20)\d\d|[a-z]*(?:zig|ssig|zehn)\b)/.test(line.folded) ||
    /\b(?:aus|in) der \p{Lu}\p{L}*(?:straße|gasse|allee)\b/u.test(line.text)
  )
    return true;
  // "Bentele, Biberach. Und für wen rufen Sie an?": what is asked tells nothing.
  const said = { ...line, text: line.text.replaceAll(/[^.!?]*\?/gu, '').trim() };
  if (said.text === '') return false;
  if (POSTCODE.test(said.folded)) return true;
  if (said.folded.split(' ').length > 16) return false;
  const from = new RegExp(String.raw`\b(?:[Aa]us|[Ii]n) (?:der |dem )?(${CAP})`, 'u').exec(said.text)?.[1];
  if (isTown(from) && (saysNameAgain(said, asked) || asked.text.includes(from ?? ''))) return true;
  // A first name behind the family name is no town: only where the agent knew it, or behind a full name.
  const known = /(?:Frau|Herrn?) (?:Dr\. )?\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+/u.exec(asked.text)?.[0];
  const full = new RegExp(String.raw`^(?:Ja,? )?${CAP} ${CAP}, (${CAP})(?:[.,]|$)`, 'u').exec(said.text)?.[1];
  if (isTown(full)) return true;
  if (known === undefined && !/,? ja, /.test(said.text)) return false;
  return [...said.text.matchAll(new RegExp(String.raw`, (${CAP})(?=[.,]|$)`, 'gu'))].some(
    ([, word]) => isTown(word) && !(known ?? '').includes(word ?? '') && saysNameAgain(said, asked),
  );
}
