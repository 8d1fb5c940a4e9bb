// What deceives and what does not: a kind of company beside its name, a fee nobody named, what somebody said to the caller, a part that was free.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const NO_DECEIT = ['misledAbout', 'misledAboutText'] as const;

export const DECEIT_WAYS: readonly Sentence[] = [
  // a kind of company and its name are one caller, and nobody posed as anybody
  [
    'Am 16.11. rief eine Versicherung an, die Allianz. Ich habe ja gesagt, will sie aber doch nicht.',
    { provider: 'Allianz', callerClaimedToBe: 'Allianz', agreedOnPhone: true },
    [...NO_DECEIT],
  ],
  [
    'Am 16.11. rief ein Stromanbieter an, die Vattenfall. Ich habe ja gesagt.',
    { provider: 'Vattenfall', agreedOnPhone: true },
    [...NO_DECEIT],
  ],
  [
    'Am 16.11. rief jemand von einer Bank an, die Targobank, ich hab ja gesagt.',
    { provider: 'Targobank', agreedOnPhone: true },
    [...NO_DECEIT],
  ],
  ['Rief so ein Energieversorger an. E.ON hieß der. Ich hab ja gesagt.', { provider: 'E.ON' }, [...NO_DECEIT]],
  // near misses: another company's name, or one's own supplier, was the caller's pose
  [
    'Die Telekom rief mich an, ich habe ja gesagt. Dann kam ein Vertrag von Vodafone.',
    { provider: 'Vodafone', misledAbout: ['identity'] },
  ],
  [
    'Jemand von der Verbraucherzentrale rief an, ich sagte ja. Dann kam ein Vertrag von Vattenfall.',
    { misledAbout: ['identity'] },
  ],
  [
    'Er gab sich als mein Stromanbieter aus, ich sagte ja. Dann kam ein Vertrag von Vattenfall.',
    { misledAbout: ['identity'] },
  ],
  // kept quiet about: only what stands beside the word that nobody named it
  ['Preis stimmt. Dass es 24 Monate sind hat er nie erwähnt.', { misledAbout: ['term'] }],
  ['Mein Mieter zahlt die Miete, das habe ich nicht gesagt.', {}, [...NO_DECEIT]],
  ['Ich zahle meine Miete und hab das der Frau nicht gesagt.', {}, [...NO_DECEIT]],
  ['Auf der Rechnung steht eine Anschlussgebühr, die hat er am Telefon nie erwähnt.', { misledAbout: ['price'] }],
  [
    'Verlängert, alles gut. Aber auf der Rechnung: "Umstellungspauschale" 49,90. Wurde mit keinem Wort erwähnt!',
    { misledAbout: ['price'] },
  ],
  ['Die Kosten sind bezahlt. Die Firma hat er nicht genannt.', { misledAbout: ['identity'] }],
  ['Die Miete für den Router hat er mit keinem Wort erwähnt.', { misledAbout: ['price'] }],
  // a yes is no price that was told
  ['Er ist 84, der sagt da wohl immer ja, jetzt wurden 79 Euro abgebucht.', {}, [...NO_DECEIT]],
  ['Er sagte ja es kostet nur 20 Euro, jetzt wurden 79 Euro abgebucht.', { misledAbout: ['price'] }],
  // told by the caller to one of the family, and told by one of the family to the caller
  ['Meine Mutter hat Ja gesagt, weil der Mann ihr gesagt hat, es kostet nichts.', { misledAbout: ['free'] }],
  [
    'Mein Sohn hat ja gesagt, weil der Typ versprochen hat, dass man jederzeit kündigen kann.',
    { misledAbout: ['cancellability'] },
  ],
  ['Unser Sohn hat dem Mann geglaubt, der hat gesagt, er ist von Vodafone.', { misledAbout: ['identity'] }],
  ['Mein Mann hat einem Anrufer gesagt, das könne man machen, 20 Euro.', {}, [...NO_DECEIT]],
  ['Meine Tochter hat der Dame am Telefon gesagt, es ist kostenlos.', {}, [...NO_DECEIT]],
  // a free part with its price deceives nobody; what was charged all the same does
  [
    'Am 3.11. rief o2 an. Mir wurde gesagt, alles kostenlos, Versand gratis, dann 39,99 Euro abgebucht.',
    { misledAbout: ['free', 'price'] },
  ],
  ['Sie sagten, 6 Monate gratis, dann 39,99 Euro, abgebucht wurde von Anfang an.', { misledAbout: ['free'] }],
  ['Mir wurde versprochen 3 Monate gratis, ich zahle aber ab dem ersten Monat 29,99 Euro.', { misledAbout: ['free'] }],
  ['Am 3.11. rief o2 an, er sagte 24,99 im Monat, Versand kostenlos, hab ja gesagt.', {}, [...NO_DECEIT]],
  ['Am 3.11. rief o2 an, erster Monat kostenlos, dann 39,99, hab ja gesagt.', {}, [...NO_DECEIT]],
  // a prize that was the pretext, with the course that came of it
  [
    'Onlinekurs, 49 Euro monatlich. Am 11.11. rief einer an, ich hätte einen Gutschein gewonnen. Ich habe den Gutschein angenommen. Vom Kurs kein Wort.',
    { misledAbout: ['other'] },
  ],
  ['Am 12.11. hat mich einer angerufen, ich hätte gewonnen.', {}, [...NO_DECEIT]],
];
