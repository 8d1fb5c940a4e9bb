// Whose contract it is, who said to call, whose customer one was: names that no directory knows, and names that are something else.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const WHOSE: readonly Sentence[] = [
  // names by their shape
  ['auf dem konto steht: Lastschrift PrimeWin Service 59,00 EUR. was ist das', { provider: 'PrimeWin Service' }],
  ['Im Briefkopf steht Gasmeister Süd, Kundennummer hab ich auch schon.', { provider: 'Gasmeister Süd' }],
  ['Bin jetzt Mitglied im "Bella Vista Reiseclub", 79 Euro im Jahr.', { provider: 'Bella Vista Reiseclub' }],
  ['Mein Vertrag mit dem Lernwelt Institut kam am Telefon zustande.', { provider: 'Lernwelt Institut' }],
  [
    'Rheinland Versicherung hat angerufen und mir eine Sterbegeldversicherung verkauft',
    { provider: 'Rheinland Versicherung' },
  ],
  ['Am 3.11. rief mich die Weinkellerei Ahrhof an, ich nahm sechs Flaschen.', { provider: 'Weinkellerei Ahrhof' }],
  ['A wine company (Domaine Huber Direct) phoned me.', { provider: 'Domaine Huber Direct' }],
  ['Er hat 700 Euro bezahlt. Firma: Magnovita aus Kassel.', { provider: 'Magnovita' }],
  [
    'Rechnung der Norddeutschen Energie- und Wasserversorgung GmbH über 50 Euro',
    { provider: 'Norddeutschen Energie- und Wasserversorgung GmbH' },
  ],
  [
    'Die Gesellschaft für Zeitschriftenmarketing und Vertrieb mbH will 80 Euro.',
    { provider: 'Gesellschaft für Zeitschriftenmarketing und Vertrieb mbH' },
  ],
  ['irgendwas mit Service GmbH steht da, ich will mein geld zurück', {}, ['provider']],
  ['Er verkaufte mir eine "Schutzlizenz 3 Jahre", 249 Euro, am Telefon.', {}, ['provider']],
  // everyday words, lures and masks
  ['O2 rief am 27.10. an, ich hab ja gesagt. Heute ist der 9., reicht die Zeit?', { provider: 'o2' }],
  ['Am Telefon hab ich ein Probeabo der Zeit genommen, die ZEIT schickt jetzt Rechnungen', { provider: 'zeit' }],
  ['Blau mahnt mich wegen einer Option.', { provider: 'blau' }],
  ['Mein Himmel ist heute blau, sonst geht es um einen Stromvertrag am Telefon.', {}, ['provider']],
  [
    'einer rief an ob ich nen amazon gutschein will. heute sim karte von freenet im briefkasten',
    { provider: 'freenet' },
  ],
  [
    'am 30.10. ruft einer an vom "microsoft support". am 2.11. 149 euro weg an NetSafe24',
    { provider: 'NetSafe24', callerClaimedToBe: 'Microsoft' },
  ],
  [
    'Someone rang me, said he was from eprimo and that I would pay less than with Stadtwerke Leipzig.',
    { provider: 'eprimo' },
  ],
  ['Вчера пришло письмо от voxenergie, а звонили якобы из Stadtwerke Kassel.', { provider: 'voxenergie' }],
  ['Das Telefonat mit der Firma "Glücksrad Süd" hat es nicht gegeben.', { provider: 'Glücksrad Süd' }],
  ['Die Stadtwerke sagen, sie haben nie angerufen. Wer es war, weiß ich nicht.', {}, ['provider']],
  // where an old contract runs is not the one that is claimed
  ['nein, sie hat bei 1&1 nicht gekündigt', {}, ['provider']],
  ['Ich habe bei 1&1 gekündigt, die behaupten ich hätte am Telefon verlängert.', { provider: '1&1' }],
  // who said to call
  [
    'Meine Mutter wurde angerufen. Sie ist bei 1&1 und will da bleiben.',
    { channel: 'outboundCall' },
    ['callerClaimedToBe'],
  ],
  ['Eine Frau hat angerufen. Sie ist von 1&1, hat sie gesagt.', { callerClaimedToBe: '1&1' }],
  [
    'Anruf am Montag angeblich "Ihre Stadtwerke", ich solle die Zählernummer nennen.',
    { callerClaimedToBe: 'Stadtwerke' },
  ],
  [
    'Am 8.11. ruft hier einer an, "Erstattungsstelle Gaspreisbremse", ich krieg Geld wieder.',
    { callerClaimedToBe: 'Erstattungsstelle Gaspreisbremse' },
  ],
  ['Gestern rief einer an, "Ihr Vertrag läuft aus", ich hab aufgelegt.', {}, ['callerClaimedToBe']],
  ['Es geht um den Vodafone-Anruf vom 2.11., ich hab ja gesagt.', { callerClaimedToBe: 'Vodafone' }],
  ['Mein Vodafone Anruf wegen der Störung war am 2.11., da hab ich angerufen.', {}, ['callerClaimedToBe']],
  ['Meine Frau hat mit Vodafone telefoniert, sie hatte da angerufen.', {}, ['callerClaimedToBe']],
  ['Mein Sohn hat dann dort angerufen und gefragt, was das soll.', {}, ['channel']],
  // whose customer one was
  ['Mein Stromversorger, die Stadtwerke Kiel, hat mich angerufen.', { existingCustomer: true }],
  [
    'Ich habe bei 1&1 einen DSL-Vertrag. Im Oktober rief 1&1 an und hat mir einen Handyvertrag verkauft.',
    { existingCustomer: true },
  ],
  [
    'Vodafone hat mich angerufen, ich bin aber bei der Telekom. Jetzt ein Vertrag von Vodafone.',
    { existingCustomer: false },
  ],
  ['Mein Anbieter ist 1&1. Angerufen hat O2 und jetzt hab ich O2 am Hals.', { existingCustomer: false }],
  ['Mein Bruder ist bei der Telekom, ich hab jetzt einen Vertrag von Vodafone.', {}, ['existingCustomer']],
  ['Er fragte ob ich Kunde bei der Telekom bin. Dann hat er mir was verkauft.', {}, ['existingCustomer']],
  ['Als Kunde hat man ja gar keine Rechte. o2 hat mir am Telefon was verkauft.', {}, ['existingCustomer']],
  ['Ich bin Kundin bei der Sparkasse, dort wurde von Winclub abgebucht.', {}, ['existingCustomer']],
  ['Ich bin seit drei Wochen bei o2, am Telefon abgeschlossen.', {}, ['existingCustomer']],
  ['Ich bin neuer Kunde bei Vodafone, am Telefon abgeschlossen.', {}, ['existingCustomer']],
];
