// The words around the articles, German and English.
import type { ArticleLang, Entry, Firmness, Sayer } from '../../../knowledge/articles/index.ts';

const de = {
  name: 'Wissen',
  title: 'Fragen zu Anrufen, Verträgen und Callcentern',
  lead: 'Kurze Antworten in einfachen Worten. Bei jeder steht, wer das sagt, wie sicher es ist und wo man es nachlesen kann.',
  description:
    'Verträge am Telefon: Widerruf, Genehmigung, Aufnahme, Rechnung, Inkasso, SCHUFA. Kurze Antworten mit Quelle und Stand.',
  search: 'Ihre Frage',
  searchGo: 'Suchen',
  searchHelp: 'Schreiben Sie die Frage so, wie Sie sie stellen würden.',
  found: 'Das passt zu Ihrer Frage',
  nothing: 'Dazu steht hier nichts',
  topics: 'Alle Themen',
  who: 'Wer sagt das?',
  whoLines: [
    ['law', 'Es steht so in einem Gesetz. Wir nennen die Stelle.'],
    ['court', 'Ein Gericht hat es so entschieden. Wir nennen das Urteil.'],
    ['authority', 'Ein Amt hat es so geschrieben, zum Beispiel die Bundesnetzagentur.'],
    ['press', 'Fachleute oder Zeitungen haben es so beschrieben.'],
    ['insider', 'Jemand, der dort arbeitet, hat es so beschrieben. Geprüft ist es nicht.'],
    ['customer', 'Ein Kunde hat es so erlebt. Geprüft ist es nicht.'],
    ['company', 'So sagt es die Firma selbst.'],
    ['advice', 'Das raten wir. Es steht in keinem Gesetz.'],
  ] as [Sayer, string][],
  firmLines: [
    ['clear', 'Es steht so im Gesetz.'],
    ['arguable', 'Gerichte oder Fachleute sehen es so. Die Gegenseite kann es anders sehen.'],
    ['disputed', 'Darüber wird gestritten. Lassen Sie es von einem Menschen ansehen.'],
  ] as [Firmness, string][],
  firm: 'Wie sicher ist das?',
  paragraph: 'Link zu diesem Absatz',
  sources: 'Quellen',
  read: 'gelesen mit Stand',
  stand: 'Stand der Gesetze',
  gap: 'Was sich danach geändert hat, ist noch nicht geprüft.',
  copy: 'Text mit Quelle kopieren',
  copied: 'Kopiert',
  notCopied: 'Kopieren ging hier nicht',
  other: 'This page in English',
  entries: {
    check: [
      'Wie ist es bei Ihnen?',
      'Erzählen Sie, was passiert ist. Das dauert etwa acht Minuten.',
      'Meinen Fall prüfen',
    ],
    recording: [
      'Sie wollen Ihre Aufnahme hören?',
      'Wir schreiben den Brief dazu. Das dauert etwa drei Minuten.',
      'Aufnahme verlangen',
    ],
    letter: [
      'Sie brauchen einen Brief?',
      'Wir schreiben ihn aus festen Bausteinen. Sie lesen und senden ihn selbst.',
      'Brief schreiben',
    ],
    question: ['Noch eine Frage?', 'Fragen Sie im Gespräch weiter, mit Ihren Worten.', 'Frage stellen'],
  } satisfies Record<Entry, [string, string, string]>,
};
/** The words around articles in one language. */
export type KnowledgeWords = Omit<typeof de, 'entries'> & { entries: Record<Entry, [string, string, string]> };

const en: KnowledgeWords = {
  name: 'Knowledge',
  title: 'Questions about calls, contracts and call centres',
  lead: 'Short answers in plain words about German law. Each says who says so, how sure it is and where it can be read.',
  description:
    'Contracts sold by phone in Germany: withdrawal, approval, recording, bills, debt collectors, SCHUFA. Short answers with sources.',
  search: 'Your question',
  searchGo: 'Search',
  searchHelp: 'Write the question the way you would ask it.',
  found: 'This fits your question',
  nothing: 'There is nothing about this here',
  topics: 'All topics',
  who: 'Who says so?',
  whoLines: [
    ['law', 'It stands so in a statute. We name the place.'],
    ['court', 'A court has ruled so. We name the ruling.'],
    ['authority', 'An authority has written so, for example the Bundesnetzagentur.'],
    ['press', 'Experts or newspapers have described it so.'],
    ['insider', 'Somebody who works there described it so. It has not been checked.'],
    ['customer', 'A customer lived it so. It has not been checked.'],
    ['company', 'The company itself says so.'],
    ['advice', 'This is our advice. It stands in no statute.'],
  ],
  firmLines: [
    ['clear', 'It stands so in the law.'],
    ['arguable', 'Courts or experts see it so. The other side may see it differently.'],
    ['disputed', 'It is disputed. Have a person look at it.'],
  ],
  firm: 'How sure is that?',
  paragraph: 'Link to this paragraph',
  sources: 'Sources',
  read: 'read as of',
  stand: 'State of the law',
  gap: 'What changed after that has not been checked yet.',
  copy: 'Copy text with source',
  copied: 'Copied',
  notCopied: 'Copying did not work here',
  other: 'Diese Seite auf Deutsch',
  entries: {
    check: ['What about your case?', 'Tell what happened. It takes about eight minutes.', 'Check my case'],
    recording: [
      'Do you want to hear your recording?',
      'We write the letter for it. It takes about three minutes.',
      'Ask for the recording',
    ],
    letter: [
      'Do you need a letter?',
      'We write it, in German, from fixed blocks. You read and send it yourself.',
      'Write a letter',
    ],
    question: ['Another question?', 'Go on asking in the talk, in your own words.', 'Ask a question'],
  },
};
/** The same by language. */
export const knowledgeWords: Record<ArticleLang, KnowledgeWords> = { de, en };
