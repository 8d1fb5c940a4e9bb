// What a set of new stories had read wrong or not at all, each with near misses. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const FURTHER_WAYS: readonly Sentence[] = [
  // Whoever wants to read it first has agreed to nothing.
  ["Am 18.11. Anruf von EnBW, hab gesagt schicken Sie es mir per Mail, ich überleg's.", { agreedOnPhone: false }],
  ['Am 18.11. Anruf von EnBW, hab gesagt ja, machen wir.', { agreedOnPhone: true }],
  // Nobody was charged with it, but somebody did it.
  [
    'Mein Bruder hat am Telefon bei klarmobil meinen Vertrag verlängert. Beauftragt hab ich niemanden.',
    { personWasAuthorised: false },
    [],
  ],
  ['Beauftragt hab ich ihn schon, aber nur für den Tarif.', {}, ['personWasAuthorised']],
  // Wanted once.
  ['Am Telefon hab ich ja gesagt, damals fand ich das ganz vernünftig.', { wantedContract: true }],
  ['I ordered the magazine on the phone, I wanted it for my German.', { wantedContract: true }],
  // A paper is no caller.
  [
    'Der Telekom-Herr blieb in der Leitung. Da war eine Zusammenfassung und die Widerrufsbelehrung drin.',
    { withdrawalInstructionReceived: true },
    ['misledAbout'],
  ],
  // Approved with a click, or told at the hotline.
  ['I hit the confirm link the same evening', { textFormApproval: true }],
  ['I never hit the confirm link', {}, []],
  ['Am 3.11. hab ich der Hotline gesagt dass ich widerrufe', { alreadyWithdrawn: true }],
  ['Der Hotline hab ich gesagt dass ich nicht widerrufe', {}, ['alreadyWithdrawn']],
  // The credit agency.
  ['M-net mahnt und droht mit den Auskunfteien', { creditAgencyThreat: true }],
  ['Second reminder today, and "we may inform SCHUFA"', { creditAgencyThreat: true }],
  // In other languages.
  ['Я сама позвонила в Vodafone 5 ноября.', { channel: 'inboundCall' }],
  ['Мне позвонила женщина из Vodafone 5 ноября.', { channel: 'outboundCall' }],
  [
    '20 ноября пришло письмо: договор на интернет, внутри и Widerrufsbelehrung.',
    { withdrawalInstructionReceived: true },
  ],
  ['В письме нет Widerrufsbelehrung.', { withdrawalInstructionReceived: false }],
  ['Мені дзвонили з o2, я сказала «ні, дякую».', { agreedOnPhone: false }],
  ['Konsultant Vodafone proponował telewizję, powiedziałam wyraźnie, że nie chcę.', { agreedOnPhone: false }],
  // Who writes now is the other side, unless it lets one go.
  [
    'Eine Frau sagte, sie sei von meinem Versorger E.ON, ich hab ja gesagt. Jetzt schreibt Vattenfall, dass sie sich freuen.',
    { provider: 'Vattenfall', callerClaimedToBe: 'E.ON' },
  ],
  [
    'Yello rief an, ich hab ja gesagt. Heute schreibt mir Entega, mein Vertrag dort sei gekündigt.',
    { provider: 'Yello' },
  ],
  [
    'Vodafone hat mir am gleichen Tag den Vertrag gemailt und ich hab auf bestätigen geklickt.',
    { textFormApproval: true, approvalMeans: 'link' },
  ],
  // Whose customer one is already; with a call and a contract of it, it is the other side all the same.
  ['Mein alter Versorger ist eprimo', {}, ['provider']],
  ['Ich bin seit Jahren bei eprimo', {}, ['provider']],
  ['Mein jetziger Anbieter heißt eprimo', {}, ['provider']],
  ['Ich bin bei der Telekom', {}, ['provider']],
  ['Vodafone ist mein jetziger Anbieter, die haben mich am 20.11. angerufen und verlängert.', { provider: 'Vodafone' }],
  ['E.ON ist mein alter Anbieter und hat mich angerufen und einen neuen Vertrag verkauft.', { provider: 'E.ON' }],
  ['Gegen meinen Willen bin ich nun Kunde bei Vodafone.', { provider: 'Vodafone' }],
  ['Ich will einfach meinen alten Tarif bei der Telekom zurückhaben.', { provider: 'Telekom' }],
  // From when one is supplied, not when they wrote so.
  ['Heute schreibt mir Voxenergie, ich werde ab 1. Januar beliefert.', { switchDate: '2027-01-01' }],
  ['Gestern schrieb E.ON, Lieferbeginn ist der 1. Februar.', { switchDate: '2027-02-01' }],
  ['I am with Vodafone and I want out.', { provider: 'Vodafone' }],
  ['Ich bin bei Otelo und die buchen dauernd ab.', { provider: 'Otelo' }],
  ['Ich bin bei E.ON, die wollen 49 Euro im Monat.', { provider: 'E.ON' }],
  ['Ich bin bei Vodafone gelandet, obwohl ich das nie wollte.', { provider: 'Vodafone' }],
];
