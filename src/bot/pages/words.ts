// The words of the start page and of the frame, German and English; the other languages stand in words-more.ts.
import { FURTHER_LANGS } from '../../knowledge/languages.ts';
import { moreWords } from './words-more.ts';

/** Languages of the start page; `ls` is easy German. */
export const shellLangs = ['de', 'ls', 'en', ...FURTHER_LANGS] as const;
/** A language of the pages: those of the talk, and plain German (`ls`). */
export type ShellLang = (typeof shellLangs)[number];

/** The page's language for a wish such as `en-GB`; German for one that is not there. */
export const shellLang = (wish: string | undefined): ShellLang =>
  shellLangs.find((lang) => lang === wish?.toLowerCase().split(/[-_]/)[0]) ?? 'de';

/** Easy German is German for machines. */
export const htmlLang = (lang: ShellLang): string => (lang === 'ls' ? 'de' : lang);
/** Articles exist in German and English. */
export const articleLang = (lang: ShellLang): 'de' | 'en' => (lang === 'de' || lang === 'ls' ? 'de' : 'en');
/** The start page's path in a language. */
export const homeOf = (lang: ShellLang): string => (lang === 'de' ? '/' : `/${lang}`);

const de = {
  skip: 'Zum Inhalt springen',
  always: 'Immer erreichbar',
  court: 'Gerichtspost bekommen?',
  human: 'Mit einem Menschen sprechen',
  data: 'Meine Daten',
  languages: 'Sprachen',
  about: 'Über Wortlaut',
  knowledge: 'Wissen',
  law: 'Rechtsstand',
  privacy: 'Datenschutz',
  access: 'Barrierefreiheit',
  imprint: 'Impressum',
  plain: 'Ohne Skripte',
  bench: 'Link für Foren',
  footer: 'Wortlaut ist ein Programm. Es wendet allgemeine Regeln auf Ihre Antworten an und kann sich irren.',
  title: 'Vertrag am Telefon? Erst prüfen. · Wortlaut',
  description:
    'Ein Programm prüft nach festen Regeln, was bei einem Vertrag am Telefon für Sie spricht, und schreibt die Briefe. Kostenlos, ohne Anmeldung.',
  waveAlt: 'Gezeichnete Tonspur eines kurzen Satzes. Das Wort Ja ist markiert, es dauert nur einen Augenblick.',
  yes: '„Ja, klingt gut.“',
  asks: 'War das schon ein Vertrag?',
  lead: 'Ein Ja dauert keine Sekunde, ein Vertrag oft zwei Jahre. Es kommt auf den Wortlaut an.',
  machine: 'Guten Tag. Sie sprechen hier mit einem Programm, nicht mit einem Menschen.',
  does: 'Es prüft nach festen Regeln, was bei einem Vertrag am Telefon für Sie spricht. Danach schreibt es die Briefe für Sie.',
  tags: ['etwa 8 Minuten', 'kostet nichts', 'ohne Anmeldung'],
  what: 'Was ist passiert?',
  fromLink: 'Aus Ihrem Link:',
  tell: 'Erzählen Sie es mit Ihren Worten',
  tellHelp:
    'So, wie Sie es jemandem am Tisch erzählen würden. Wann war der Anruf, wer war es, was kam danach? Tippfehler machen nichts.',
  photo: 'Foto vom Brief',
  go: 'Weiter',
  orAsk: 'Oder lassen Sie sich fragen',
  starts: ['Jemand hat mich angerufen', 'Ich habe angerufen', 'Ich habe Post bekommen', 'Ich will die Aufnahme'],
  nobody: 'Es hat gar niemand angerufen?',
  nobodyGo: 'Dann geht es hier weiter.',
  nobodySay: 'Es hat gar niemand angerufen, aber ich soll einen Vertrag haben.',
  empty: 'Bitte schreiben Sie zuerst ein paar Worte.',
  long: 'Das ist mehr, als ich auf einmal lesen kann. Bitte kürzen Sie es oder schicken Sie es als Datei.',
  privacyNote: 'Gespeichert wird erst, wenn Sie etwas senden. Was damit geschieht, steht hier:',
  now: 'Die rufen gerade an?',
  nowSay: [
    'Sagen Sie: „Ich schließe am Telefon nichts ab und möchte nichts zugeschickt bekommen.“',
    'Sagen Sie zu nichts Ja, und nennen Sie weder Kontonummer noch Zählernummer noch einen Code aus einer SMS.',
    'Legen Sie auf, das dürfen Sie jederzeit, und schreiben Sie sich Uhrzeit, Nummer und Firma auf.',
  ],
  yellow: 'Gelber Brief vom Gericht?',
  yellowText: 'Dann zählt jeder Tag: Bei einem Mahnbescheid haben Sie nur zwei Wochen ab dem Datum auf dem Umschlag.',
  yellowGo: 'Ich habe Gerichtspost',
  how: 'So geht es',
  steps: [
    ['Sie erzählen.', 'Mit Ihren Worten oder mit Knöpfen. Was Sie nicht wissen, lassen wir offen.'],
    ['Wortlaut prüft.', 'Sie sehen, was für Sie spricht, wie sicher das ist und bis wann Sie handeln sollten.'],
    [
      'Sie schicken ab.',
      'Der Brief liegt als PDF bereit. Sie lesen ihn, unterschreiben und senden ihn selbst. Von hier geht nichts in Ihrem Namen hinaus.',
    ],
  ],
  more: [
    [
      'Was Sie brauchen',
      'Ungefähr das Datum des Anrufs. Gut ist auch der Brief oder die E-Mail der Firma. Name und Adresse brauchen wir erst für den Brief.',
    ],
    [
      'Ihre Daten',
      'Kein Konto, keine Werbung. Sie können jederzeit alles ansehen, mitnehmen und löschen. Über das Löschen bekommen Sie einen Beleg.',
    ],
    [
      'Was Wortlaut nicht ist',
      'Keine Anwaltskanzlei. Sie bekommen allgemeine Regeln, auf Ihre Antworten angewandt. Wo das nicht reicht, nennen wir Ihnen Menschen, die helfen.',
    ],
  ],
  noScript: 'Es geht auch ohne JavaScript. Schreiben Sie los, oder wählen Sie einen Knopf.',
  lost: 'Diese Seite gibt es nicht.',
  lostText: 'Vielleicht ist der Link unvollständig. Ihr Fall ist davon nicht betroffen.',
  home: 'Zur Startseite',
  untilReady: 'Wird geladen …',
  noNet: 'Gerade kommt nichts durchs Netz. Ihre Worte bleiben hier. Ich versuche es weiter.',
};
/** The words of start page and frame in one language. */
export type ShellWords = typeof de;

const en: ShellWords = {
  skip: 'Skip to content',
  always: 'Always within reach',
  court: 'Letter from a court?',
  human: 'Talk to a person',
  data: 'My data',
  languages: 'Languages',
  about: 'About Wortlaut',
  knowledge: 'Knowledge',
  law: 'State of the law',
  privacy: 'Privacy',
  access: 'Accessibility',
  imprint: 'Legal notice',
  plain: 'Without scripts',
  bench: 'Link for forums',
  footer: 'Wortlaut is a program. It applies general rules to your answers and can be wrong.',
  title: 'A contract on the phone? Check first. · Wortlaut',
  description:
    'A program checks by fixed rules what speaks for you after a contract on the phone in Germany, and writes the letters. Free, without an account.',
  waveAlt: 'Drawn sound track of a short sentence. The word yes is marked, it lasts only a moment.',
  yes: '“Yes, sounds good.”',
  asks: 'Was that already a contract?',
  lead: 'A yes takes less than a second, a contract often two years. The exact words decide.',
  machine: 'Hello. You are talking to a program here, not to a person.',
  does: 'It checks by fixed rules what speaks for you after a contract on the phone in Germany. Then it writes the letters for you, in German.',
  tags: ['about 8 minutes', 'free of charge', 'no account'],
  what: 'What happened?',
  fromLink: 'From your link:',
  tell: 'Tell it in your own words',
  tellHelp:
    'The way you would tell it to somebody at a table. When was the call, who was it, what came afterwards? Typing errors do not matter.',
  photo: 'Photo of the letter',
  go: 'Continue',
  orAsk: 'Or let us ask you',
  starts: ['Somebody called me', 'I called them', 'I got a letter or an e-mail', 'I want the recording'],
  nobody: 'Nobody called at all?',
  nobodyGo: 'Then go on here.',
  nobodySay: 'Nobody called me at all, but they say I have a contract.',
  empty: 'Please write a few words first.',
  long: 'That is more than I can read at once. Please shorten it or send it as a file.',
  privacyNote: 'Nothing is saved until you send something. What happens with it is written here:',
  now: 'Are they calling right now?',
  nowSay: [
    'Say: “I conclude nothing on the phone and want nothing sent to me.”',
    'Say yes to nothing, and give neither your account number nor your meter number nor a code from a text message.',
    'Hang up, you may do so at any time, and note the time, the number and the company.',
  ],
  yellow: 'A yellow envelope from a court?',
  yellowText:
    'Then every day counts: for a payment order (Mahnbescheid) you have only two weeks from the date on the envelope.',
  yellowGo: 'I have court papers',
  how: 'How it works',
  steps: [
    ['You tell your story.', 'In your own words or with buttons. What you do not know, we leave open.'],
    ['Wortlaut checks.', 'You see what speaks for you, how sure that is and by when you should act.'],
    [
      'You send it.',
      'The letter is ready as a PDF. You read it, sign it and send it yourself. Nothing goes out from here in your name.',
    ],
  ],
  more: [
    [
      'What you need',
      'Roughly the date of the call. The letter or e-mail of the company is useful, too. Name and address are needed only for the letter.',
    ],
    [
      'Your data',
      'No account, no advertising. You can see, take along and delete everything at any time. For the deletion you get a receipt.',
    ],
    [
      'What Wortlaut is not',
      'Not a law firm. You get general rules, applied to your answers. Where that is not enough, we name people who can help.',
    ],
  ],
  noScript: 'It works without JavaScript, too. Just write, or choose a button.',
  lost: 'There is no such page.',
  lostText: 'Perhaps the link is incomplete. Your case is not affected.',
  home: 'To the start page',
  untilReady: 'Loading …',
  noNet: 'Nothing gets through the net just now. Your words stay here. I keep trying.',
};

/** The same by language. */
export const shellWords: Record<ShellLang, ShellWords> = { de, en, ...moreWords(de) };
