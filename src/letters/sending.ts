// How a letter should be sent, by proof class, and what the letters are called.
import type { Facts } from '../knowledge/facts.ts';
import { isFurther, type Lang } from '../knowledge/languages.ts';
import type { LetterKind } from '../knowledge/law/assessment.ts';
import type { LetterLang } from './explain.ts';
import { LETTER_WORDS } from './languages/index.ts';
import { COPIES } from './recipes/copies.ts';
import { recipeOf } from './recipes/index.ts';
import type { ProofClass } from './recipes/recipe.ts';
import { holds } from './when.ts';

type Words = Readonly<Record<LetterLang, string>>;

const ADVICE: Readonly<Record<ProofClass, Words>> = {
  P1: {
    de: 'Senden Sie den Brief als PDF per E-Mail; das kostet nichts. Heben Sie die gesendete Mail und jede automatische Antwort auf.',
    en: 'Send the letter as a PDF by e-mail; that costs nothing. Keep the sent mail and every automatic reply.',
  },
  P2: {
    de: 'Senden Sie ihn heute per E-Mail mit dem PDF und dazu per Post. Heben Sie die gesendete Mail und eine Kopie des Briefes auf.',
    en: 'Send it by e-mail with the PDF today and by post as well. Keep the sent mail and a copy of the letter.',
  },
  P3: {
    de: 'Senden Sie ihn per Einwurf-Einschreiben; es kostet das Briefporto und einen Zuschlag, den die Post nennt. Heben Sie den Einlieferungsbeleg auf und fordern Sie später die Kopie des Auslieferungsbelegs an; der Sendungsstatus allein genügt als Nachweis nicht.',
    en: 'Send it by registered mail (Einwurf-Einschreiben); it costs the postage and a surcharge that the post office names. Keep the posting slip and ask later for a copy of the delivery record; the tracking status alone is not enough proof.',
  },
  P4: {
    de: 'Lassen Sie ihn durch einen Boten einwerfen, der den Brief vorher gelesen hat. Er notiert Tag, Uhrzeit und Ort.',
    en: 'Have a messenger who has read the letter put it into the letterbox. They note day, time and place.',
  },
  P6: {
    de: 'Bietet die Firma im Kundenkonto eine Widerrufsfunktion an, können Sie sie zusätzlich nutzen. Speichern Sie die Bestätigung mit Datum und Uhrzeit; klicken Sie keine Genehmigung an.',
    en: 'If the company offers a withdrawal function in your account, you may use it in addition. Save the confirmation with date and time; do not click on any approval.',
  },
  bank: {
    de: 'Am schnellsten geht es im Online-Banking oder in der Filiale. Lassen Sie sich den Eingang bestätigen und heben Sie die Bestätigung auf.',
    en: 'Online banking or the branch is fastest. Have receipt confirmed and keep the confirmation.',
  },
  online: {
    de: 'Die Stelle hat meist ein Formular auf ihrer Seite; der Text lässt sich dort einfügen. Speichern Sie die Eingangsbestätigung.',
    en: 'The body usually has a form on its site; you can paste the text there. Save the confirmation of receipt.',
  },
  court: {
    de: 'Nehmen Sie das Formular, das dem Gerichtsschreiben beiliegt: Kreuz bei „insgesamt“, unterschreiben, zurück an das Gericht. Dieser Brief ist für den Fall, dass das Formular fehlt. Werfen Sie ihn am besten selbst beim Gericht ein; er muss vor Ablauf der zwei Wochen dort sein. Bleiben nur wenige Tage, verlassen Sie sich nicht auf die Post; sonst geht auch ein Einwurf-Einschreiben. Sind sie schon vorbei, bringen Sie ihn heute hin.',
    en: 'Use the form that came with the court letter: tick "insgesamt" (in full), sign, return it to the court. This letter is for the case that the form is missing. Best put it into the court\'s letterbox yourself; it has to be there before the two weeks end. With only a few days left do not rely on the post; otherwise registered mail will do, too. If they are over, take it there today.',
  },
};

const COUNTS: Readonly<Record<'dispatch' | 'receipt', Words>> = {
  dispatch: {
    de: 'Für den Widerruf zählt, dass Sie ihn rechtzeitig absenden; ankommen muss er trotzdem.',
    en: 'For a withdrawal it counts that you send it in time; it still has to arrive.',
  },
  receipt: {
    de: 'Wichtig ist, dass der Brief ankommt und Sie das zeigen können.',
    en: 'What matters is that the letter arrives and that you can show it.',
  },
};
const NOT_US: Words = {
  de: 'Wir senden nichts in Ihrem Namen: Sie lesen, unterschreiben und senden selbst.',
  en: 'We send nothing in your name: you read, sign and send it yourself.',
};
const DISPATCH: ReadonlySet<LetterKind> = new Set(['withdrawal', 'insuranceWithdrawal', 'withdrawalFollowUp']);
const NO_TALK: ReadonlySet<ProofClass> = new Set(['bank', 'online', 'court']);

/** The sentences on sending in one language. */
type Sentences = {
  advice: (proof: ProofClass) => string;
  counts: (what: keyof typeof COUNTS) => string;
  notUs: string;
};
const sentences = (lang: Lang): Sentences => {
  if (!isFurther(lang))
    return { advice: (proof) => ADVICE[proof][lang], counts: (what) => COUNTS[what][lang], notUs: NOT_US[lang] };
  const { sending, counts, notUs } = LETTER_WORDS[lang];
  return { advice: (proof) => sending[proof], counts: (what) => counts[what], notUs };
};

/** What to do with the letter, sentence by sentence. Costs are not named: they change. @param facts of the case, where it is known */
export function sendingAdvice(kind: LetterKind, lang: Lang, facts: Facts = {}): string[] {
  const recipe = recipeOf(kind);
  const say = sentences(lang);
  if (!recipe) return [say.notUs];
  const first = isFurther(lang)
    ? (LETTER_WORDS[lang].advice[kind] ?? [])
    : (recipe.advice ?? []).map((words) => words[lang]);
  const fits = (place: number): boolean =>
    holds(undefined, recipe.advice?.[place]?.unless, { facts, trait: () => false }) !== undefined;
  return [
    ...first.filter((_, place) => fits(place)),
    ...recipe.proof.map(say.advice),
    ...(recipe.proof.some((p) => NO_TALK.has(p)) ? [] : [say.counts(DISPATCH.has(kind) ? 'dispatch' : 'receipt')]),
    say.notUs,
  ];
}

/** A second letter: what it is called, and how to send it. Without an address in the book its place is named. */
export function copyAdvice(role: string, lang: Lang): { title: string; sending: string[] } | undefined {
  const copy = COPIES.find((row) => row.role === role);
  if (!copy) return undefined;
  const say = sentences(lang);
  const { title, advice } = isFurther(lang)
    ? LETTER_WORDS[lang].copies[copy.role]
    : { title: copy.title[lang], advice: (copy.advice ?? []).map((words) => words[lang]) };
  return { title, sending: [...advice, ...copy.proof.map(say.advice), say.notUs] };
}

/**
 * What a letter is called on the page. Unknown kinds answer with their id.
 * @param copyTo of a second letter: to whom it goes; three of one name say nothing to an adviser
 */
export function letterTitle(kind: LetterKind, lang: Lang, copyTo?: string): string {
  const title = isFurther(lang) ? LETTER_WORDS[lang].titles[kind] : (recipeOf(kind)?.title[lang] ?? kind);
  const to = copyTo === undefined ? undefined : copyAdvice(copyTo, lang)?.title;
  return to === undefined ? title : `${title}, ${to}`;
}
