// The small words around replies: what was understood, what changed, how many questions are left, how to send a letter.
import type { Lang } from '../../case/file.ts';
import { leicht } from './leicht.ts';
import { spoken, type Spoken } from './spoken.ts';
import { tongueOf } from './tongues/index.ts';

/** The words around the talk, in one language. */
export type Frame = {
  understood: string;
  inferred: string;
  answers: string;
  changed: string;
  needed: string;
  lastQuestion: string;
  questionsLeft: string;
  /** The same, where the answer brought more of them than were told before. */
  questionsMore: string;
  questionMore: string;
  knownAddress: string;
  consequence: string;
  consequenceNew: string;
  sameResult: string;
  resultWould: string;
  dateWould: string;
  dateGone: string;
  lettersWould: string;
  letterReady: string;
  letterTo: string;
  letterFiles: string;
  letterAnnexes: string;
  letterExplain: string;
  letterSending: string;
  letterByHand: string;
  letterBlanks: string;
  addressUnsure: string;
  addressOffice: string;
  germanLetter: string;
};

/** More questions than so many are not said: nobody likes to read a larger number. */
export const MANY_LEFT = 6;

const FRAME: Record<Spoken, Frame> = {
  de: {
    understood: 'So habe ich Sie verstanden:',
    inferred: 'so habe ich es verstanden',
    answers: 'Das steht in Ihrer Akte:',
    changed: 'Geändert.',
    needed: 'Das brauche ich, damit es weitergeht.',
    lastQuestion: 'Wir sind fast fertig.',
    questionsLeft: 'Noch etwa {count} Fragen.',
    questionsMore: 'Dadurch kommt etwas dazu: noch etwa {count} Fragen.',
    questionMore: 'Dadurch kommt noch eine Frage dazu.',
    knownAddress: 'Ich habe diese Anschrift: {address}.',
    consequence: '{label}: bisher {old}, jetzt {value}.',
    consequenceNew: '{label}: {value}.',
    sameResult: 'Am Ergebnis ändert das nach jetzigem Stand nichts.',
    resultWould: 'Damit ändert sich das Ergebnis: {headline}',
    dateWould: 'Der Termin wäre dann: {title} bis {date}.',
    dateGone: 'Dieser Termin fiele weg: {title}.',
    lettersWould: 'Das Ergebnis bleibt; welche Briefe folgen, ändert sich.',
    letterReady:
      'Ihr Brief ist fertig: {title}. Lesen Sie ihn in Ruhe. Nichts geht von selbst hinaus: Sie unterschreiben und senden.',
    letterTo: 'An: {to}',
    letterFiles: 'Sie bekommen ihn als PDF zum Drucken, als Word-Datei, als E-Mail-Entwurf und als Text.',
    letterAnnexes:
      'Dazu gibt es Brief und Anlagen als ein PDF: Ihre eigenen Briefe und hochgeladenen Papiere stehen schon darin, für jedes andere liegt ein Blatt mit seiner Nummer bei.',
    letterExplain: 'Warum das so dasteht:',
    letterSending: 'So senden Sie ihn:',
    letterByHand:
      'Ohne Drucker: Diese kürzere Fassung können Sie mit der Hand abschreiben. Oben Ihr Name und Ihre Anschrift, darunter die der Firma, am Ende Ihre Unterschrift. Am Postschalter sagen Sie: „Einwurf-Einschreiben, bitte“, und heben den Beleg auf.',
    letterBlanks:
      'Füllen Sie die freien Zeilen gut lesbar aus, bevor Sie den Brief senden. Ohne Namen und Anschriften kommt er nicht an, oder niemand kann ihn zuordnen.',
    addressUnsure:
      'Vergleichen Sie die Anschrift mit Ihren Papieren. Steht dort eine andere, gilt die aus den Papieren.',
    addressOffice: 'Vergleichen Sie die Anschrift mit der Internetseite der Stelle; Behörden ziehen auch einmal um.',
    germanLetter: '',
  },
  en: {
    understood: 'This is how I understood you:',
    inferred: 'as I understood it',
    answers: 'This is in your file:',
    changed: 'Changed.',
    needed: 'I need this to go on.',
    lastQuestion: 'We are almost done.',
    questionsLeft: 'About {count} more questions.',
    questionsMore: 'That adds something: about {count} more questions.',
    questionMore: 'That adds one more question.',
    knownAddress: 'I have this address: {address}.',
    consequence: '{label}: so far {old}, now {value}.',
    consequenceNew: '{label}: {value}.',
    sameResult: 'As things stand this does not change the result.',
    resultWould: 'This changes the result: {headline}',
    dateWould: 'The date would then be: {title} by {date}.',
    dateGone: 'This date would fall away: {title}.',
    lettersWould: 'The result stays; which letters follow changes.',
    letterReady: 'Your letter is ready: {title}. Read it calmly. Nothing is sent by itself: you sign and send it.',
    letterTo: 'To: {to}',
    letterFiles: 'You get it as a PDF to print, as a Word file, as an e-mail draft and as text.',
    letterAnnexes:
      'There is also letter and annexes as one PDF: your own letters and uploaded papers are in it already, for every other there is a sheet with its number.',
    letterExplain: 'Why it says this:',
    letterSending: 'How to send it:',
    letterByHand:
      'No printer: you can copy this shorter version by hand. On top your name and address, below them those of the company, at the end your signature. At the post office say: „Einwurf-Einschreiben, bitte“, and keep the receipt.',
    letterBlanks:
      'Fill in the blank lines so that they can be read well before you send the letter. Without names and addresses it does not arrive, or nobody can tell whose it is.',
    addressUnsure: 'Compare the address with your papers. If there is another one, the one in the papers counts.',
    addressOffice: 'Compare the address with the website of the office; authorities move, too.',
    germanLetter: 'The letter is in German, because it goes to a German company.',
  },
};

/** The small words in a language. */
export const frameOf = (lang: Lang): Frame =>
  tongueOf(lang)?.frame ?? { ...FRAME[spoken(lang)], ...(lang === 'de-x-leicht' ? leicht.frame : {}) };
