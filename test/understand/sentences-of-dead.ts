// A company claims a contract of somebody who has died since: the day of the contract counts, not that of the call to the heir.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const BEFORE: Sentence[1] = {
  deceased: true,
  personOnPhone: 'self',
  callDate: '2026-11-02',
  otherCallDates: ['2026-11-20'],
} as const;
const DIED = 'Mein Mann ist am 5.11. gestorben. ';

export const OF_DEAD: readonly Sentence[] = [
  [`${DIED}Am 20.11. rief Vodafone mich an und behauptete, mein Mann hätte am 2.11. einen Vertrag gemacht.`, BEFORE],
  [`${DIED}Am 20.11. rief mich Vodafone an, er habe am 2.11. am Telefon ja gesagt.`, BEFORE, ['agreedOnPhone']],
  [
    `${DIED}E.ON rief mich am 20.11. an, es gäbe einen Vertrag vom 2.11. von meinem Mann.`,
    BEFORE,
    ['documentsReceivedDate'],
  ],
  [`${DIED}Am 20.11. Anruf wegen eines Vertrags, den mein Mann am 2.11. abgeschlossen haben soll.`, BEFORE],
  [`${DIED}Am 20.11. rief Vodafone an, am 2.11. sei ein Vertrag mit meinem Mann zustande gekommen.`, BEFORE],
  [
    'Mein Vater starb am 5.11. Am 20.11. rief die Telekom an und sagte, dass er am 2.11. zugestimmt hat.',
    BEFORE,
    ['agreedOnPhone'],
  ],
  ['Am 5.11. ist meine Mutter verstorben. Am 20.11. Anruf von E.ON, angeblich hat sie am 2.11. zugestimmt.', BEFORE],
  ['Husband died on 5 Nov. Vodafone called me on 20 Nov and said he had agreed on the phone on 2 Nov.', BEFORE],
  // a contract of a day on which he had died is nobody's
  [
    `${DIED}Vodafone rief mich am 20.11. an, mein Mann soll am 12.11. am Telefon zugestimmt haben.`,
    { deceased: true, personOnPhone: 'nobody', agreedOnPhone: false, callDate: '2026-11-12' },
  ],
  // the heir's own contract, and the dead man's own call as the writer tells it
  [
    `${DIED}Am 20.11. hat Vodafone mich angerufen und ich hab ja gesagt.`,
    { agreedOnPhone: true, callDate: '2026-11-20' },
    ['deceased'],
  ],
  [
    `${DIED}Vodafone rief am 20.11. an, mein Mann hätte am 2.11. einen Vertrag gemacht, ich hab dann ja gesagt und ihn übernommen.`,
    { agreedOnPhone: true, callDate: '2026-11-20' },
    ['deceased'],
  ],
  [
    'Am 2.11. hat Vodafone meinen Mann angerufen und er hat ja gesagt. Am 5.11. ist er gestorben. Am 20.11. riefen sie mich an.',
    { agreedOnPhone: true, callDate: '2026-11-02' },
  ],
  [`Mein Hund ist gestorben. Vodafone rief am 20.11. an, mein Mann habe am 2.11. zugestimmt.`, {}, ['deceased']],
];
