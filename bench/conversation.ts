// The conversation that is measured: a case from the first words to the letter, each with its own firm, days, prices and names.
const FIRMS = [
  'o2',
  'Vodafone',
  'der Telekom',
  'Congstar',
  '1&1',
  'Freenet',
  'Klarmobil',
  'Otelo',
  'Blau',
  'Drillisch',
];
const DAYS = [
  'Gestern',
  'Vorgestern',
  'Am Montag',
  'Letzten Donnerstag',
  'Am 12.11.',
  'Vor einer Woche',
  'Am 9. November',
];
const THINGS = ['einen Handyvertrag', 'einen neuen Handytarif', 'einen DSL-Vertrag', 'einen Mobilfunkvertrag'];
const NAMES = ['Erika Muster', 'Hans Beispiel', 'Ayşe Yılmaz', 'Jürgen Groß', 'Marie-Luise Kranz'];
const PLACES = [
  'Lindenweg 5, 50667 Köln',
  'Hauptstr. 12a, 10115 Berlin',
  'Am Markt 3, 99084 Erfurt',
  'Bachgasse 7, 80331 München',
];

/** How many lines one has. */
export const LINES = 13;
const pick = <T>(all: readonly T[], n: number): T | undefined => all[n % all.length];

/**
 * One story, short answers, two questions in between, the summary, the result, a letter, which the last line makes.
 * @param n the number of the conversation; neighbours differ in every fact
 * @param line 0 to LINES - 1
 */
export function lineOf(n: number, line: number): string {
  const now = 29 + (n % 30);
  const lines = [
    `${pick(DAYS, n)} hat mich jemand von ${pick(FIRMS, n)} angerufen und mir ${pick(THINGS, n)} für ${now},99 Euro verkauft, obwohl ich nur ${now - 12},${n % 10}9 zahle. Ich habe ja gesagt, will das aber nicht.`,
    'nein',
    'weiß nicht',
    'warum fragen Sie das?',
    'Die Vertragszusammenfassung kam erst nach dem Anruf per Mail.',
    'nein',
    'Bekomme ich die Aufnahme vom Anruf?',
    'ja',
    '1',
    pick(NAMES, n),
    pick(PLACES, n),
    'keine',
    'nein',
  ];
  return lines[line] ?? '';
}
