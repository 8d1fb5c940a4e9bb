// Told on the page by customers in a hurry: what was meant and not done, what others ordered, a paper denied behind one's own yes.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const CALLED = 'Telekom rief am 18.11. an, mein Internet wird kostenlos schneller.';

export const PLAYED_WAYS: readonly Sentence[] = [
  // a withdrawal that was meant and not sent
  [
    'Eprimo hat gestern angerufen, ich hab gesagt ja is ok, wollte widerrufen hab aber noch garnix schriftlich',
    { agreedOnPhone: true },
    ['alreadyWithdrawn'],
  ],
  [`${CALLED} ich wollte widerrufen habe aber das Formular nicht gefunden.`, {}, ['withdrawnDate']],
  [`${CALLED} Hab aber schon gestern per Mail widerrufen.`, { alreadyWithdrawn: true }],
  [`${CALLED} Den Vertrag widerrufen hab ich am 20.11. per Mail.`, { alreadyWithdrawn: true }],
  // what came on a day is no call of that day
  ['Telekom Internet, das kam heute, der hat am 19. angerufen', { callDate: '2026-11-19' }, ['otherCallDates']],
  [
    'Telekom Internet, das kam am 20.11., angerufen haben sie am 18.11.',
    { callDate: '2026-11-18' },
    ['otherCallDates'],
  ],
  ['Telekom hat heute angerufen, der hat am 19. auch angerufen', { otherCallDates: ['2026-11-19'] }],
  ['Das war am 19.11., die Telekom rief wegen Internet an, ich hab ja gesagt.', { callDate: '2026-11-19' }],
  // ordered by others
  [
    'Ich hab ne Zeitung bestellt bekommen, hat ne nette Dame angerufen vor 3 Wochen',
    { product: 'printSubscription' },
    ['agreedOnPhone', 'declaration'],
  ],
  [
    'Ich hab ne Zeitung bestellt, bekommen hab ich noch nix, die Dame hat vor 3 Wochen angerufen',
    { agreedOnPhone: true },
  ],
  ['Ich hab am Telefon eine Zeitung bestellt. Bekommen hab ich sie gestern.', { agreedOnPhone: true }],
  // the yes was given, the paper is denied
  [
    `${CALLED} Ich hab ja gesagt. Gestern kam eine Auftragsbestätigung: 49,95 im Monat. Dem hab ich nie zugestimmt.`,
    { agreedOnPhone: true },
  ],
  [
    'Telekom called on 18 November, faster internet for free. I said ok. Then a confirmation came: 49.95. I never agreed to that.',
    { agreedOnPhone: true },
  ],
  [`${CALLED} Ich hab nie ja gesagt. Gestern kam ein Vertrag. Dem hab ich nie zugestimmt.`, { agreedOnPhone: false }],
  [
    'o2 called on 3 November. I said yes, I can hear you. Then a contract came by email. I never agreed to that.',
    { agreedOnPhone: false },
  ],
  // what one gets is a better tariff, not the recording of the yes
  [
    'Vodafone rief an, ich kriege einen besseren Vertrag, hab ja gesagt, will ich nicht',
    { wantedContract: false },
    ['goal'],
  ],
  ['Vodafone rief an, ich will hören, was ich gesagt hab, wie kriege ich das?', { goal: 'recording' }],
  ['Vodafone rief an, hab ja gesagt. Kann ich die Aufnahme kriegen?', { goal: 'recording' }],
  // the recording is wanted, or gone: nobody announced one
  ['Die Telekom behauptet, ich hätte zugestimmt, will die Aufnahme haben', {}, ['recordingAnnounced']],
  [
    'Die von der Telekom haben gesagt die Aufnahme gibts nicht mehr',
    { recordingReply: 'deleted' },
    ['recordingAnnounced'],
  ],
  ['Die Telekom sagt, sie haben die Aufnahme', { recordingAnnounced: true }],
  [`${CALLED} Ich habe der Aufnahme zugestimmt, dann will die Dame meine Daten.`, { recordingConsent: true }],
];
