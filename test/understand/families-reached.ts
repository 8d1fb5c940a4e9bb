// Who reached whom: words for a seller's call beside calls of one's own people, of a bank, of a collector, and one's own calls.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const REACHED: readonly Sentence[] = [
  ['Die haben mich übers Telefon überrumpelt.', { channel: 'outboundCall' }],
  ['Ich wurde von o2 kontaktiert, telefonisch, und sollte verlängern.', { channel: 'outboundCall' }],
  ['Ein Mann namens Wolters hat meine Tante telefonisch belabert, bis sie ja sagte.', { channel: 'outboundCall' }],
  [
    'Am 9.11. hat mich die "Mindset Akademie" zurückgerufen und 90 Minuten geredet.',
    { channel: 'outboundCall', callerClaimedToBe: 'Mindset Akademie' },
  ],
  ['Mein Anwalt hat mich zurückgerufen, er meint ich soll widerrufen.', {}, ['channel']],
  ['Die Telekom hat mich zurückgerufen, weil ich mich über den Vertrag beschwert hatte.', {}, ['channel']],
  ['Am Telefon war ein Herr vom Netzbetreiber, ich solle wechseln.', { channel: 'outboundCall' }],
  ['Am Telefon war die Reihe dann an mir, den Vertrag hat mein Mann online gemacht.', {}, ['callerClaimedToBe']],
  ['Call from an unknown number, the man offered me a magazine.', { channel: 'outboundCall' }],
  [
    'My insurance company (Nordia) phoned on Monday about renewing, I said I would think about it.',
    { channel: 'outboundCall' },
  ],
  ['Meine Bank rief mich an wegen einer seltsamen Lastschrift, ein Gewinnspiel.', {}, ['channel']],
  ['Das Inkassobüro ruft mich jeden Tag an, wegen einer alten Rechnung von Otelo.', {}, ['channel']],
  ['Gestern rief meine Schwester an und erzählte von einem Stromvertrag.', {}, ['channel']],
  ['Wie läuft das, wenn mich jemand anruft und mir was verkauft?', {}, ['channel']],
  ['mein nachbar wurde angerufen, ich nicht. bei mir kam nur post von vattenfall', {}, ['channel']],
  // one's own call
  ['wollte bei vodafone kündigen, rief da an, jetzt bin ich verlängert', { channel: 'inboundCall' }],
  ['Wir saßen beim Essen, und da rief einer an und verkaufte uns Strom.', { channel: 'outboundCall' }],
  ['Hab selber durchgeklingelt am 1.11., den Tarif will ich auch.', { channel: 'inboundCall' }],
  [
    'Ich habe mich telefonisch an die Telekom gewandt, wegen Umzug. Jetzt habe ich MagentaTV.',
    { channel: 'inboundCall' },
  ],
  ['bei der Kündigungshotline haben sie mich zu einem neuen Tarif überredet', { channel: 'inboundCall' }],
  [
    'Wegen einer Störung musste ich bei 1&1 anrufen, und die haben mir einen Tarif eingeredet.',
    { channel: 'inboundCall' },
  ],
  ['Nach der Mahnung musste ich bei 1&1 anrufen und den Vertrag widerrufen.', {}, ['channel']],
  // elsewhere
  ['Im Mediamarkt hat man mir einen Handyvertrag mitverkauft.', { channel: 'shop' }],
  ['Am Infostand im Einkaufszentrum hab ich einen Stromvertrag unterzeichnet.', { channel: 'shop' }],
  ['Im Shop wollten sie mir nicht helfen. Vertrag am Telefon mit Blau.', {}, ['channel']],
  ['Ein Vertreter hat bei uns geklingelt und ich hab unterschrieben.', { channel: 'doorstep' }],
  ['Hab nachts auf der Vodafone-Seite Kabel 1000 neu bestellt.', { channel: 'online' }],
  ['Auf der Vodafone-Seite steht, dass man 14 Tage Zeit hat.', {}, ['channel']],
  // whose customer
  ['Wir waren nie bei 1&1, jetzt kommt ein Vertrag von 1&1.', { existingCustomer: false }],
  ['Vodafone ist mein Anbieter, am Telefon haben die mir GigaTV dazu verkauft.', { existingCustomer: true }],
  ['Jetzt bin ich wohl Kunde bei Klarmobil, nur weil ich ja gesagt hab.', {}, ['existingCustomer']],
  ['Sind Sie Kunde bei Vodafone, wollte der wissen. Dann verkaufte er mir Strom.', {}, ['existingCustomer']],
  ['Pflegebox Direkt behauptet, meine Mutter habe am Telefon bestellt.', { provider: 'Pflegebox Direkt' }],
  ['Der Absender auf dem Paket ist Vita Sanum.', { provider: 'Vita Sanum' }],
  ['Herr Meier und Frau Schulze von nebenan sagen, ich soll nicht zahlen. Stromvertrag am Telefon.', {}, ['provider']],
];
