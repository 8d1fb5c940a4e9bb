// The words of links and their cards in forums: what a link is about, by topic and product.
import { OWN_NAMES } from '../../knowledge/languages.ts';
import type { ShellLang } from './words.ts';

/** What a moderator's link can be about. */
export const TOPICS = ['check', 'recording', 'letter', 'question'] as const;
/** One of them. */
export type Topic = (typeof TOPICS)[number];

/** The name of each topic, and its card. */
export const TOPIC_WORDS: Record<Topic, { choice: string; card: (what: string) => string; text: string }> = {
  check: {
    choice: 'Vertrag prüfen',
    card: (what) => `${what} am Telefon: Was spricht für Sie?`,
    text: 'Erst prüfen, dann handeln. Etwa 8 Minuten, kostenlos, ohne Anmeldung.',
  },
  recording: {
    choice: 'Aufnahme verlangen',
    card: (what) => `${what} am Telefon: Verlangen Sie die Aufnahme`,
    text: 'Der fertige Brief an die Firma, nach Art. 15 DSGVO. Kostenlos, ohne Anmeldung.',
  },
  letter: {
    choice: 'Brief schreiben',
    card: (what) => `${what} am Telefon: Der Brief an die Firma`,
    text: 'Ein paar Fragen, dann liegt der Brief als PDF bereit. Kostenlos, ohne Anmeldung.',
  },
  question: {
    choice: 'Eine Frage stellen',
    card: (what) => `${what} am Telefon: Fragen und Antworten`,
    text: 'Antworten mit Quelle und Datum. Kostenlos, ohne Anmeldung.',
  },
};

/** What was sold, as the title of a card says it. */
export const PRODUCT_WORDS: Record<string, string> = {
  mobile: 'Handyvertrag',
  internet: 'Internetvertrag',
  tv: 'Fernsehvertrag',
  bundle: 'Kombivertrag',
  energy: 'Strom- oder Gasvertrag',
  printSubscription: 'Zeitschriften-Abo',
  goodsSubscription: 'Waren-Abo',
  prizeGame: 'Gewinnspiel',
  lottery: 'Lotterie',
  insurance: 'Versicherung',
  finance: 'Geldanlage oder Kredit',
  course: 'Kurs oder Coaching',
  goods: 'Kauf',
  otherService: 'Vertrag',
};

/** Each language under its own name. */
export const LANG_NAMES: Record<ShellLang, string> = { ...OWN_NAMES, ls: 'Leichte Sprache' };

/** Title and text of the card of a topic; a post may also name what was sold, the page behind the link does not know it. */
export function cardOf(topic: Topic, product?: string): { title: string; text: string } {
  const { card, text } = TOPIC_WORDS[topic];
  return { title: card(PRODUCT_WORDS[product ?? ''] ?? 'Vertrag'), text };
}
