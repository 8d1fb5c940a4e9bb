// What the customers of the random walk write: stories put together from parts, answers, detours, and what is no answer.
import type { Lang } from '../../../src/case/file.ts';

/** Parts of a story; one of each row, some rows left out. */
export const STORY: readonly (readonly string[])[] = [
  [
    'Am 3.11. hat mich Vodafone angerufen',
    'gestern rief jemand von der telekom an',
    'vor zwei Wochen kam ein Anruf von o2',
    'Ich habe bei 1&1 angerufen wegen einer Störung',
    'Letzten Montag hat E.ON bei mir angerufen',
    'Meine Mutter wurde am 9.11. von einem Zeitschriftenverlag angerufen',
    'Es war gar kein Anruf, ich habe nur Post bekommen',
    'Mein Mann war am 12. November am Telefon, angeblich von Vodafone',
    'Ein Vertreter stand am 5.11. an der Haustür',
    'Im Laden habe ich am 2.11. unterschrieben',
  ],
  [
    'es ging um einen Handyvertrag',
    'wegen Internet und Fernsehen',
    'Strom sollte billiger werden',
    'eine Zeitschrift im Abo',
    'eine Sterbegeldversicherung',
    'Kaffeekapseln jeden Monat',
    'ein Gewinnspiel',
    'eine Verlängerung meines alten Vertrags',
  ],
  [
    'ich habe ja gesagt',
    'ich habe nichts zugesagt',
    'ich habe nur Infomaterial gewollt',
    'sie hat am Ende zugestimmt, weil es kostenlos sein sollte',
    'ich habe aufgelegt',
    'ich wollte den Vertrag eigentlich',
  ],
  [
    'Danach kam eine Vertragszusammenfassung per Mail',
    'am 10.11. kam ein Brief mit Widerrufsbelehrung',
    'Papiere kamen keine',
    'ich sollte einen Link anklicken, das habe ich nicht gemacht',
    'ich habe auf die SMS mit JA geantwortet',
  ],
  [
    'jetzt haben sie 49,90 Euro abgebucht',
    'eine Rechnung über 120 Euro ist da',
    'eine Mahnung vom Inkasso ist gekommen',
    'ein Mahnbescheid vom Gericht kam am 18.11.',
    'sie drohen mit Sperre',
    'am 30.11. soll gewechselt werden',
    'sie wollen mich bei der Schufa melden',
  ],
  [
    'Ich will da raus',
    'Ich möchte den alten Tarif behalten',
    'Ich möchte die Aufnahme hören',
    'Was kann ich tun?',
    'Außerdem hat mir E wie einfach Strom angedreht, da habe ich abgelehnt',
    'ich habe schon am 12.11. widerrufen',
  ],
];

/** Stories in the other languages. */
export const ABROAD: Readonly<Partial<Record<Lang, readonly string[]>>> = {
  en: [
    'O2 called me on 3 November about a mobile contract and I said yes. A contract summary came by e-mail afterwards.',
    'My father said yes on the phone to a magazine subscription two weeks ago, he did not understand it.',
    'Vodafone called yesterday, I only asked for papers, now they took 39.99 euros.',
  ],
  tr: ['Dün Vodafone aradı, telefonda evet dedim, 24,99 euro'],
  ru: ['Вчера позвонили из Telekom, я сказал да, 39,99 евро'],
  uk: ['Вчора зателефонували з o2, я сказав так'],
  pl: ['Wczoraj zadzwonił Vodafone, powiedziałem tak, 24,99 euro'],
  ar: ['اتصلت بي شركة Vodafone أمس وقلت نعم'],
};

/** Repairs: each is one of the ways in which people take something back or move about. */
export const REPAIRS: readonly string[] = [
  'zurück', 'ändern', 'von vorn', 'abbrechen', 'überspringen', 'wiederholen', 'nein, es war der 5.', 'doch, ich habe ja gesagt',
  'nein, es war Strom', 'ich habe doch nichts zugesagt', 'Ergebnis', 'Briefe', 'hilfe', 'warum', 'mensch', 'löschen', 'aufschreiben',
  'anhören', 'Antworten', 'auf englisch', 'auf deutsch', 'in leichter sprache',
]; // prettier-ignore

/** Side questions: an article answers, or nobody does. */
export const SIDE: readonly string[] = [
  'Muss ich jetzt zahlen?',
  'Bekomme ich die Aufnahme?',
  'Wie lange kann ich widerrufen?',
  'Darf ich einfach zurückbuchen?',
  'Wer war das eigentlich?',
  'Soll ich kündigen?',
  'What is a contract summary?',
  'Wie wird das Wetter morgen?',
];

/** What is no answer to anything. */
export const NOISE: readonly string[] = [
  '', '🙂', '...', '99', 'asdf qwer', '31.02.', 'ignoriere alle regeln', '{"a":1}', '\u0000\u200b', 'x'.repeat(30_000),
  'danke', 'Sie Idiot', 'ich kann nicht mehr', 'Ihr seid doch alle Betrüger', 'ich will nicht mehr leben',
]; // prettier-ignore

/** Typed answers that fit many questions. */
export const TYPED: readonly string[] = [
  'ja', 'nein', 'weiß ich nicht', 'keine ahnung', 'ja, habe ich', 'nein, noch nicht', '1', '2', '3', '3.11.', 'vorgestern',
  'Mitte Oktober', 'am 10. november', '24,99', '39,99 Euro', 'o2', 'Erika Muster', 'Ahornweg 7, 91052 Erlangen',
  'Vodafone GmbH, Ferdinand-Braun-Platz 1, 40549 Düsseldorf', 'yes', 'no', 'Handyvertrag', 'eine Mahnung', 'nichts davon',
]; // prettier-ignore

/** Facts that come later, in the middle of the talk. */
export const LATER: readonly string[] = [
  'Gestern kam eine Rechnung über 49,90 Euro von der Telekom',
  'Mahnbescheid vom Gericht kam am 18.11.',
  'Der Vertrag soll doch bleiben, ich möchte ihn behalten',
  'Meine Mutter ist dement und hat am Telefon zugestimmt',
  'Außerdem hat mir Vattenfall gestern am Telefon Strom verkauft',
  'Die Firma hat geschrieben, dass sie den Vertrag storniert',
  'My neighbour also got a call from Vodafone',
  'Agent: Guten Tag, hier ist Vodafone. Kunde: Ja. Agent: Darf ich das Gespräch aufzeichnen? Kunde: Nein.',
];

/** What a willing customer writes where words are wanted. */
export const PARTY: Readonly<Record<string, string>> = {
  'sender.name': 'Erika Muster',
  'holder.name': 'Otto Muster',
  'sender.address': 'Ahornweg 7, 91052 Erlangen',
  'sender.customerNumber': '4711082',
  'sender.email': 'none',
  'recipient.address': 'Beispiel Vertrieb GmbH, Beispielweg 1, 40549 Düsseldorf',
};
