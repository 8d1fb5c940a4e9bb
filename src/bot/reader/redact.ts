// Personal data out of a text before it goes to a model, and back into what comes from it. Pure.
import { findCompanies } from '../../knowledge/companies.ts';

/** What is replaced, in this order: the longer and surer kinds first. `_` marks the part of a match that is personal. */
const KINDS: readonly { name: string; pattern: RegExp; sure?: (match: string) => boolean }[] = [
  { name: 'EMAIL', pattern: /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu },
  { name: 'IBAN', pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?\b/giu, sure: isIban },
  { name: 'BIRTH', pattern: /(?<=\b(?:geb(?:oren)?\.?(?: am)?|geburtsdatum:?|born(?: on)?|birthday:?) )\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}/giu },
  { name: 'STREET', pattern: /\b(?:Am|An der|An dem|Im|In der|Auf der|Auf dem|Zum|Zur|Unter den|Platz (?:der|des)|Straße (?:der|des))\s(?!(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Monat|Jahr|Tarif|Vertrag|Preis|Wert|Schnitt))\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?\s\d{1,3}\s?[a-z]?\b(?![.:,]\d)/gu },
  { name: 'STREET', pattern: /\b\p{Lu}[\p{L}.-]*(?:stra(?:ß|ss)e|str\.?|weg|platz|allee|gasse|ring|damm|ufer)\s+\d{1,4}\s?[a-z]?\b/giu },
  { name: 'TOWN', pattern: /\b\d{5}\s+\p{Lu}\p{Ll}+(?:[ -](?:am|an|der|im|in|ob|bei|\p{Lu}\p{Ll}+)){0,3}/gu },
  { name: 'NUMBER', pattern: /(?<=\b(?:(?:kunden|vertrags|auftrags|konto|z(?:ä|ae)hler|rechnungs|mandats|akten|customer|contract|account|order|meter)[- ]?(?:nummer|nr\.?|number|no\.?|referenz|zeichen)|referenz|kunde|az\.)(?: ist| lautet| is|:)? ?)(?:[A-Z]{1,4}[- ]?)?[A-Z\d/-]*\d[A-Z\d/-]*(?: [\d/-]{3,}){0,2}/giu, sure: hasFourDigits },
  { name: 'PHONE', pattern: /(?<![\d.,/])(?:\+|00)?\d(?:[ /()-]{0,2}\d){6,14}(?![\d.,]\d)/gu, sure: isPhone },
  { name: 'NAME', pattern: /(?<=\b(?:[Ii]ch [Hh]ei(?:ß|ss)e|ICH HEI(?:SS|ß|ẞ)E|[Mm]ein [Nn]ame [Ii]st|MEIN NAME IST|[Mm]y [Nn]ame [Ii]s|MY NAME IS|[Ii] am called|[Ff]rau|FRAU|[Hh]errn?|HERRN?|[Mm]rs?\.?) (?:(?:[Dd]r|[Pp]rof)\.? )*)(?!(?:[Dd]r|[Pp]rof)\b)\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2}/gu },
  { name: 'NAME', pattern: /(?<=(?:\b[Hh]ier (?:ist|spricht|schreibt) |\b[Ii]ch bin |\bIch, |\bgez\. |(?:[Gg]rüßen?|[Gg]rüssen?|[Rr]egards),?\s{1,3}))\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){1,3}/gu },
  { name: 'NAME', pattern: /(?<=(?:^|[.!?,\n] ?)(?:[Hh]ier|(?:[Hh]ier )?(?:spricht|schreibt)) )\p{Lu}\p{L}+(?=\s*(?:[,.!;\n](?! dort)|$))/gu, sure: isNoFirm },
  { name: 'NAME', pattern: /(?<=\b(?:[Mm]utter|[Vv]ater|[Mm]ann|[Ff]rau|[Ss]ohn|[Tt]ochter|[Oo]ma|[Oo]pa|[Bb]ruder|[Ss]chwester|[Nn]achbarin?|[Ff]reundin?|[Tt]ante|[Oo]nkel)\s)\p{Lu}\p{L}+\s\p{Lu}\p{L}+/gu },
]; // prettier-ignore

/** A text without personal data. */
export type Redacted = { text: string; /** Puts the personal data back. */ restore(text: string): string };

/**
 * @param text what the customer wrote
 * @param known personal values of the case (name, street, customer number …) that are replaced wherever they stand
 */
export function redact(text: string, known: readonly string[] = []): Redacted {
  const originals = new Map<string, string>();
  const counts = new Map<string, number>();
  const hide = (kind: string, value: string): string => {
    for (const [mark, original] of originals) if (original === value) return mark;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const mark = `⟦${kind}_${count}⟧`;
    originals.set(mark, value);
    return mark;
  };
  let out = text.replaceAll(/[⟦⟧]/gu, ' ');
  for (const value of known.filter((v) => v.trim().length >= 3).toSorted((a, b) => b.length - a.length)) {
    out = out.replaceAll(new RegExp(escapeForPattern(value.trim()), 'giu'), (found) => hide('KNOWN', found));
  }
  for (const { name, pattern, sure } of KINDS) {
    out = out.replaceAll(pattern, (found) => (sure && !sure(found) ? found : hide(name, found)));
  }
  return { text: out, restore: (words) => words.replaceAll(/⟦[A-Z]+_\d+⟧/gu, (mark) => originals.get(mark) ?? mark) };
}

function escapeForPattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);
}

/** Check digits of ISO 13616: the number modulo 97 is 1. */
function isIban(found: string): boolean {
  const compact = found.replaceAll(' ', '').toUpperCase();
  if (compact.length < 15 || compact.length > 34) return false;
  const digits = `${compact.slice(4)}${compact.slice(0, 4)}`.replaceAll(/[A-Z]/g, (c) =>
    String(Number.parseInt(c, 36)),
  );
  let rest = 0;
  for (const digit of digits.split('')) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Dates and amounts must stay: a phone number has at least seven digits and is no day of the calendar. */
function isPhone(found: string): boolean {
  const digits = found.replaceAll(/\D/g, '');
  return digits.length >= 7 && !/^\d{4}-\d{2}-\d{2}$/.test(found);
}

/** "Hier Vodafone": who called is a fact of the case. */
function isNoFirm(found: string): boolean {
  return findCompanies(found).length === 0;
}

/** A number that names somebody is longer than a year or a term. */
function hasFourDigits(found: string): boolean {
  return found.replaceAll(/\D/g, '').length >= 4;
}
