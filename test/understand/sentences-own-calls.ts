// A call of one's own, or of one's family, that sold nothing: to the job centre, the landlord, the company itself.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const OWN_CALLS: readonly Sentence[] = [
  ['Hab beim Jobcenter angerufen, weil Vodafone abbucht.', { provider: 'Vodafone' }, ['channel']],
  ['Bank angerufen wegen der Abbuchung von Vodafone.', { debited: true }, ['channel', 'personOnPhone']],
  ['Polizei angerufen, die sagten ich soll Vodafone widerrufen.', {}, ['channel']],
  ['Hab meinen Anwalt angerufen, weil E.ON mir einen Vertrag untergeschoben hat.', { provider: 'E.ON' }, ['channel']],
  ['Vermieter angerufen, dann rief E.ON an.', { channel: 'outboundCall', provider: 'E.ON' }],
  ['Am 3.11. hat E.ON angerufen. Hab die Bank angerufen.', { channel: 'outboundCall', callDate: '2026-11-03' }],
  ['Die Sparkasse hat mich angerufen und mir eine Versicherung verkauft.', { channel: 'outboundCall' }],
  ['Hab bei o2 angerufen, weil ich einen neuen Tarif wollte.', { channel: 'inboundCall' }],
  // whoever is named first rang
  ['Gestern hat meine Tochter Vodafone angerufen.', {}, ['channel', 'callDate', 'personOnPhone']],
  ['Mein Mann hat Vodafone angerufen und gekündigt.', {}, ['channel', 'personOnPhone']],
  [
    'Am 3.11. rief Vodafone mich an. Gestern hat meine Tochter Vodafone angerufen.',
    { channel: 'outboundCall', callDate: '2026-11-03' },
    ['otherCallDates'],
  ],
  ['Gestern hat Vodafone meine Tochter angerufen.', { channel: 'outboundCall', personOnPhone: 'child' }],
  [
    'Meine Tochter hat gestern Vodafone angerufen, die wollten ihr Glasfaser verkaufen.',
    { channel: 'outboundCall', personOnPhone: 'child' },
  ],
  ['Gestern hat meine Tochter ein Mann von Vodafone angerufen.', { channel: 'outboundCall', personOnPhone: 'child' }],
];
