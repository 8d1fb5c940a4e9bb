// Who sold, where the caller posed as another, and firms that no directory has; each row beside words that are no firm.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const WHOSE_NAME: readonly Sentence[] = [
  [
    'Der Anrufer sagte er sei von Mainova, verkauft hat er mir aber Brixenstrom.',
    { provider: 'Brixenstrom', callerClaimedToBe: 'Mainova' },
  ],
  [
    'Am 3.11. Anruf, angeblich Mainova. Er verkaufte mir Brixenstrom.',
    { provider: 'Brixenstrom', callerClaimedToBe: 'Mainova' },
  ],
  [
    'Anruf, in Wahrheit war es Rheinwatt, er hatte sich als Telekom ausgegeben.',
    { provider: 'Rheinwatt', callerClaimedToBe: 'Telekom' },
  ],
  ['Vodafone rief am 3.11. an und verkaufte mir Ökostrom.', { provider: 'Vodafone' }],
  ['Am 3.11. rief Mainova an. In Wahrheit wollte ich Strom sparen.', { provider: 'Mainova' }],
  // a name with the shape of a firm's, and one that is an everyday word as well
  ['Am 3.11. Anruf von Isarwärme, Gasvertrag. Ja gesagt.', { provider: 'Isarwärme' }],
  ['Anruf am 3.11. von der Fernwärme, ja gesagt.', {}, ['provider']],
  [
    'Am 3.11. rief eine Frau von der IDEAL an und verkaufte mir eine Sterbegeldversicherung.',
    { provider: 'IDEAL Versicherung' },
  ],
  ['Am 3.11. rief Vodafone an, das wäre ideal für mich.', { provider: 'Vodafone' }],
  ['Eine Frau rief an, das Angebot war ideal.', {}, ['provider']],
  // the old contract is named beside the new one
  [
    'Am 3.11. hat mir einer am Telefon einen neuen Handyvertrag verkauft, mein bisheriger Tarif bei klarmobil läuft noch.',
    {},
    ['provider'],
  ],
  ['klarmobil rief an, mein bisheriger Tarif bei klarmobil laufe aus, neuer Vertrag.', { provider: 'klarmobil' }],
  ['Mein bisheriger Tarif bei klarmobil wurde am Telefon verlängert.', { provider: 'klarmobil' }],
];
