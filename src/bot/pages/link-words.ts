// The words of the moderators' bench and of the figures of a link, German and English.
import { PRODUCT_WORDS, TOPIC_WORDS, type Topic } from './card-words.ts';

/** The languages of the moderators' pages. */
export type LinkLang = 'de' | 'en';

const de = {
  page: 'Link für Ihr Forum',
  title: 'Ein Link für Ihren Beitrag',
  intro:
    'Für alle, die in einem Forum oder in der Beratung helfen. Wählen Sie, worum es geht. Firma, Produkt und Datum stehen im Link nur hinter dem #. So erreichen sie keinen Server, und wer den Link öffnet, sieht sie zuerst.',
  other: 'This page in English',
  form: 'Link zusammenstellen',
  topic: 'Womit soll es losgehen?',
  topics: Object.fromEntries(Object.entries(TOPIC_WORDS).map(([topic, { choice }]) => [topic, choice])) as Record<
    Topic,
    string
  >,
  company: 'Firma',
  companyNote: '(wenn bekannt)',
  unknownCompany: (named: string) =>
    `„${named}“ steht nicht in unserem Verzeichnis. Der Link nennt deshalb keine Firma.`,
  readAs: (named: string, name: string) => `„${named}“ haben wir als „${name}“ verstanden. So steht es im Link.`,
  product: 'Was wurde verkauft?',
  noProduct: 'nicht bekannt',
  products: { ...PRODUCT_WORDS, goods: 'Ware', otherService: 'etwas anderes' } as Record<string, string>,
  article: 'Oder ein Artikel aus dem Wissen',
  noArticle: 'keiner, gleich ins Gespräch',
  articleHelp: 'Der Link führt dann zum Artikel. Am Ende des Artikels geht es ins Gespräch.',
  language: 'Sprache',
  day: 'Datum des Anrufs',
  dayNote: '(freiwillig)',
  dayHelp: 'Steht nur hinter dem # und erreicht unseren Server nicht.',
  make: 'Link machen',
  none: 'Noch kein Link',
  noneHelp: 'Füllen Sie die Felder aus und wählen Sie „Link machen“. Eine Firma ist nicht nötig.',
  preview: 'So sieht es im Beitrag aus',
  /** What a post says before the link; whoever copies it copies what the preview showed. */
  lead: 'Bestätigen Sie der Firma bitte noch nichts. Fristen laufen weiter. Hier können Sie nachsehen, was für Sie spricht:',
  yours: 'Ihr Link',
  snippets: 'Fertige Bausteine',
  plainText: 'Reiner Text',
  copy: 'Kopieren',
  copyOf: (name: string) => `${name} kopieren`,
  usage: ['Wie oft Ihr Link genutzt wurde, steht auf der Seite', 'Zahlen zu diesem Link'],
  usageKey: 'Heben Sie deren Adresse auf, sie ist der Schlüssel. Wer den Link genutzt hat, sehen auch wir nicht.',
  stats: 'Zahlen zu Ihrem Link',
  statsIntro: (least: number) =>
    `Gezählt wird je Tag und Schritt, ohne Kennungen. Zahlen unter ${least} bleiben verborgen, damit niemand erkannt wird. Vorschauen von Foren zählen nicht mit.`,
  unused: 'Noch wurde der Link nicht genutzt.',
  perDay: 'Nutzung je Tag',
  dayColumn: 'Tag',
  under: (least: number) => `unter ${least}`,
  date: (day: string) => `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`,
  steps: {
    opened: 'geöffnet',
    begun: 'begonnen',
    result: 'Ergebnis gesehen',
    letter: 'Brief gemacht',
    sent: 'als gesendet vermerkt',
  },
};
/** The words of the moderators' pages in one language. */
export type LinkWords = typeof de;

const en: LinkWords = {
  page: 'A link for your forum',
  title: 'A link for your post',
  intro:
    'For everybody who helps in a forum or advises. Choose what it is about. Company, product and day stand only behind the # of the link. So they reach no server, and whoever opens the link sees them first.',
  other: 'Diese Seite auf Deutsch',
  form: 'Put a link together',
  topic: 'What should it begin with?',
  topics: {
    check: 'Check a contract',
    recording: 'Ask for the recording',
    letter: 'Write a letter',
    question: 'Ask a question',
  },
  company: 'Company',
  companyNote: '(if known)',
  unknownCompany: (named) => `“${named}” is not in our list. So the link names no company.`,
  readAs: (named, name) => `We took “${named}” for “${name}”. That is what the link says.`,
  product: 'What was sold?',
  noProduct: 'not known',
  products: {
    mobile: 'Mobile contract',
    internet: 'Internet contract',
    tv: 'TV contract',
    bundle: 'Bundle',
    energy: 'Electricity or gas contract',
    printSubscription: 'Magazine subscription',
    goodsSubscription: 'Subscription for goods',
    prizeGame: 'Prize game',
    lottery: 'Lottery',
    insurance: 'Insurance',
    finance: 'Investment or loan',
    course: 'Course or coaching',
    goods: 'Goods',
    otherService: 'something else',
  },
  article: 'Or an article from the knowledge pages',
  noArticle: 'none, straight to the talk',
  articleHelp: 'The link then leads to the article. At its end one goes on into the conversation.',
  language: 'Language',
  day: 'Day of the call',
  dayNote: '(optional)',
  dayHelp: 'Stands only behind the # and does not reach our server.',
  make: 'Make the link',
  none: 'No link yet',
  noneHelp: 'Fill in the fields and choose “Make the link”. A company is not needed.',
  preview: 'How it looks in a post',
  lead: 'Please do not confirm anything to the company yet. Deadlines go on running. Here you can see what speaks for you:',
  yours: 'Your link',
  snippets: 'Ready snippets',
  plainText: 'Plain text',
  copy: 'Copy',
  copyOf: (name) => `Copy ${name}`,
  usage: ['How often your link was used stands on the page', 'Figures of this link'],
  usageKey: 'Keep its address, it is the key. Who used the link we do not see either.',
  stats: 'Figures of your link',
  statsIntro: (least) =>
    `Counted by day and step, without identifiers. Numbers under ${least} stay hidden, so that nobody is recognised. Previews of forums do not count.`,
  unused: 'The link has not been used yet.',
  perDay: 'Use by day',
  dayColumn: 'Day',
  under: (least) => `under ${least}`,
  date: (day) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' }).format(
      new Date(`${day}T12:00:00Z`),
    ),
  steps: {
    opened: 'opened',
    begun: 'begun',
    result: 'saw the result',
    letter: 'made a letter',
    sent: 'noted as sent',
  },
};

/** The same by language. */
export const linkWords: Record<LinkLang, LinkWords> = { de, en };
