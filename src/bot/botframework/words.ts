// What the channel itself says, beside the talk: that something was not taken, and why. German and English.
import type { Refusal } from '../house.ts';

const GONE = {
  de: 'Ihr Fall ist nicht mehr da. Schreiben Sie mir noch einmal, dann fangen wir neu an.',
  en: 'Your case is no longer here. Write to me once more and we begin anew.',
};

const WORDS = {
  calm: {
    de: 'Da ist bei mir etwas schiefgegangen. Bitte schreiben Sie mir noch einmal.',
    en: 'Something went wrong on my side. Please write to me once more.',
  },
  alone: {
    de: 'Hier lesen andere mit. Bitte schreiben Sie mir in einem eigenen Gespräch, denn Ihr Fall geht nur Sie etwas an.',
    en: 'Others read along here. Please write to me in a conversation of your own: your case is nobody else’s business.',
  },
  files: {
    de: 'Dateien kann ich hier nicht annehmen. Schreiben Sie mir bitte, was darin steht.',
    en: 'I cannot take files here. Please write to me what they say.',
  },
  gone: GONE,
  expired: GONE,
  full: {
    de: 'In Ihren Fall passt nichts mehr hinein. Diese Nachricht ist nicht gespeichert.',
    en: 'Your case is full. This message is not saved.',
  },
  busy: {
    de: 'Das war sehr viel auf einmal. Diese Nachricht ist nicht gespeichert. Bitte schicken Sie sie gleich noch einmal.',
    en: 'That was a lot at once. This message is not saved. Please send it again in a moment.',
  },
  tooBig: {
    de: 'Diese Nachricht ist zu lang und nicht gespeichert. Bitte schicken Sie sie in kürzeren Stücken.',
    en: 'This message is too long and not saved. Please send it in shorter pieces.',
  },
  type: {
    de: 'Das kann ich nicht annehmen. Es ist nicht gespeichert.',
    en: 'I cannot take that. It is not saved.',
  },
  unavailable: {
    de: 'Diese Nachricht konnte ich nicht speichern. Bitte schicken Sie sie in ein paar Minuten noch einmal.',
    en: 'I could not save this message. Please send it again in a few minutes.',
  },
} as const satisfies Record<Refusal['refused'] | 'calm' | 'alone' | 'files', { de: string; en: string }>;

/** @param locale of the activity, if the channel names one */
export const channelWords = (what: keyof typeof WORDS, locale: string | undefined): string =>
  WORDS[what][/^de\b/i.test(locale ?? 'de') ? 'de' : 'en'];
