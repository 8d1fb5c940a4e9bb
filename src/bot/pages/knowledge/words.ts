// The words around the articles, German and English.
import type { ArticleLang, Entry } from '../../../knowledge/articles/index.ts';

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
    ['law', 'Es steht so in einem Gesetz oder Urteil. Wir nennen die Stelle.'],
    ['insider', 'Jemand, der dort arbeitet oder Kunde war, hat es so beschrieben. Geprüft ist es nicht.'],
    ['disputed', 'Darüber wird gestritten. Wir zeigen beide Seiten.'],
  ],
  disputed: 'umstritten',
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
    ['law', 'It stands so in a statute or ruling. We name the place.'],
    ['insider', 'Somebody who works there or was a customer described it so. It has not been checked.'],
    ['disputed', 'That is disputed. We show both sides.'],
  ],
  disputed: 'disputed',
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
export const knowledgeWords: Record<ArticleLang, KnowledgeWords> = { de, en };
