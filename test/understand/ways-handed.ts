// Things and papers that came, by whoever brings them and on which of several days. Near misses beside.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const CAME = { goodsReceived: true } as const;
const NO_THING = ['goodsReceived', 'goodsReceivedDate'] as const;
const NO_PAPER = ['documentsReceivedDate'] as const;
const CALLED = 'Vodafone hat am 3.11. angerufen wegen Internet.';

export const HANDED_WAYS: readonly Sentence[] = [
  // handed over
  [`${CALLED} Der Paketbote hat mir einen Router in die Hand gedrückt.`, CAME],
  [`${CALLED} Das Tablet wurde gestern bei mir abgegeben.`, { goodsReceived: true, goodsReceivedDate: '2026-11-22' }],
  [
    `${CALLED} Am 12.11. klingelte DHL mit der SIM-Karte.`,
    { callDate: '2026-11-03', goodsReceived: true, goodsReceivedDate: '2026-11-12' },
  ],
  [
    `${CALLED} Die Nachbarin hat den Karton am 12.11. für mich angenommen.`,
    { goodsReceived: true, goodsReceivedDate: '2026-11-12' },
  ],
  [`${CALLED} Hier steht jetzt so ein schwarzer Kasten rum.`, CAME],
  [`${CALLED} Die Karte selber hab ich seit dem 12.`, { goodsReceived: true, goodsReceivedDate: '2026-11-12' }],
  [`${CALLED} Den Router hab ich an der Packstation gar nicht erst abgeholt.`, { goodsReceived: false }],
  [`${CALLED} Die Nachbarin hat den Brief für mich angenommen.`, {}, NO_THING],
  [`${CALLED} Hat der Postbote das Paket bei Ihnen abgegeben?`, {}, NO_THING],
  [`${CALLED} Der Techniker soll den Router bringen, hat er gesagt.`, {}, NO_THING],
  [`${CALLED} Am 12.11. hab ich das Päckchen zurückgeschickt.`, {}, ['goodsReceivedDate']],
  // papers that sound like things
  [`${CALLED} Am 12.11. kam das Willkommenspaket mit lauter Papieren.`, {}, NO_THING],
  [`${CALLED} Am 12.11. lag der Vertrag fürs neue Handy im Kasten.`, { documentsReceivedDate: '2026-11-12' }, NO_THING],
  [`${CALLED} Die Belehrung war weder im Karton noch in der Mail.`, {}, NO_THING],
  // papers and their days
  [`${CALLED} Vertrag und Bedingungen gingen mir am 12.11. zu.`, { documentsReceivedDate: '2026-11-12' }],
  [`${CALLED} Schriftlich hatte ich das Ganze am 12.11. in der Hand.`, { documentsReceivedDate: '2026-11-12' }],
  [
    `${CALLED} Am 6.11. kamen die Unterlagen und ich habe sie im Portal bestätigt.`,
    { documentsReceivedDate: '2026-11-06', textFormApproval: true },
    ['approvalDate'],
  ],
  [
    `${CALLED} Am 6.11. kam die Mail und ich hab gleich auf Bestätigen geklickt.`,
    { documentsReceivedDate: '2026-11-06', approvalDate: '2026-11-06' },
  ],
  [
    `${CALLED} Die Unterlagen kamen per Post und ich hab am 6.11. auf den Link geklickt.`,
    { approvalDate: '2026-11-06' },
    NO_PAPER,
  ],
  [
    'I got a letter saying I signed up by phone on 4 November. It arrived on 9 November.',
    { callDate: '2026-11-04', documentsReceivedDate: '2026-11-09' },
  ],
  ['They phoned about a trial of a newspaper. The papers came from 9 November on.', {}, NO_PAPER],
  [
    `${CALLED} Preise und AGB hatte ich am 6.11. im Kasten, die Belehrung haben sie erst am 16.11. nachgereicht.`,
    { documentsReceivedDate: '2026-11-06', withdrawalInstructionDate: '2026-11-16' },
  ],
  // the instruction: named, owed, only announced, one's own
  [`${CALLED} Die Widerrufsbelehrung is da.`, { withdrawalInstructionReceived: true }],
  [`${CALLED} Die wollen mir die Widerrufsbelehrung nächste Woche schicken.`, {}, ['withdrawalInstructionReceived']],
  [
    'What does this Vertragszusammenfassung from M-net mean? It came on 9 November.',
    {},
    ['withdrawalInstructionReceived'],
  ],
  // who rings is who calls, unless it is the parcel
  ['Am 9. November meldete sich jemand von „PC-Hilfe Nord“, mein Rechner sei gehackt.', { callDate: '2026-11-09' }],
  ['Am 9. November meldete sich ein Inkassobüro per Brief.', {}, ['callDate']],
  ['Am 9. November d. J. rief mich Vodafone an.', { callDate: '2026-11-09' }],
  ['Im September (am 14.) hat mich Vodafone angerufen.', { callDate: '2026-09-14' }],
];
