// What changed, in many words: something new, one's own tariff, a longer term, something on top; with near misses.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const kind = (contractKind: 'new' | 'tariffChange' | 'extension' | 'addOn'): { contractKind: typeof contractKind } => ({
  contractKind,
});
const OPEN = ['contractKind'] as const;

export const KIND_WAYS: readonly Sentence[] = [
  // one's own line under other terms
  ['1&1 Glasfaser 250, am 10.11. am Telefon umgestellt. Bestätigt hab ich die Mail.', kind('tariffChange')],
  ['Vodafone rief an, ich hab ja gesagt zu schnellerem Internet.', kind('tariffChange')],
  ['PYUR rief an und verkaufte mir ein Upgrade, 1000er Leitung, ich stimmte zu.', kind('tariffChange')],
  [
    'Vodafone rief an wegen dem Router. Jetzt liegt da ein Vertrag GigaZuhause 500, zehn Euro teurer. Der alte ging tadellos.',
    kind('tariffChange'),
  ],
  [
    'o2 rief an, ich bin da schon lange. Jetzt hab ich plötzlich den größeren Tarif, fünf Euro mehr im Monat.',
    kind('tariffChange'),
  ],
  ['Die Telekom hat angerufen und meinen Anschluss auf 250 hochgesetzt.', kind('tariffChange')],
  ['Telekom am Telefon: aus meinem M wird ein L, gleicher Preis. Jetzt kostet es 10 Euro mehr.', kind('tariffChange')],
  ['congstar hat mich angerufen, ich soll vom kleinen in den großen Tarif rüber, hab ja gesagt', kind('tariffChange')],
  [
    'Vodafone rief an: mehr Tempo fürs gleiche Geld. Jetzt Brief: 250er Leitung, 15 Euro mehr als bisher.',
    kind('tariffChange'),
  ],
  ['EWE rief an, mein Internet wird schneller gemacht, hieß es. Brief: 49,99 statt 34,99.', kind('tariffChange')],
  ['Vodafone called and put me on a bigger plan, I said okay. Now it is 10 euros more.', kind('tariffChange')],
  ['A lady from Telekom rang and talked me into a faster line for my home internet, I agreed.', kind('tariffChange')],
  // a longer term
  ['o2 rief an und hat mein Handy um zwei Jahre verlängert, hab ja gesagt.', kind('extension')],
  [
    '1&1 rief an: wenn ich nicht verlängere wird mein DSL abgeklemmt. Vor Schreck hab ich ja gesagt.',
    kind('extension'),
  ],
  [
    'Vodafone rief an, mein Handyvertrag läuft jetzt länger, mehr GB, gleicher Preis, hab ja gesagt.',
    kind('extension'),
  ],
  [
    'o2 rief an, ich kriege mehr Datenvolumen gratis, hab ja gesagt. Dann kam ein Brief mit Vertragsverlängerung 24 Monate.',
    kind('extension'),
  ],
  [
    'Laut Vodafone hätte ich am Telefon um 24 Monate verlängert, dabei habe ich gekündigt. Neuer Anbieter soll Aldi Talk werden.',
    kind('extension'),
  ],
  ['Otelo hat mich angerufen, Handyvertrag, nochmal zwei Jahre dran, ja gesagt.', kind('extension')],
  [
    'My antivirus company Avira phoned about renewing. Yesterday: thanks for extending your licence by 24 months.',
    kind('extension'),
  ],
  // on top of what one has
  [
    'freenet hat ein tablet geschickt, gratis weil ich schon so lang kunde bin, hieß es am telefon. dabei ein datentarif 9,99 im monat.',
    kind('addOn'),
  ],
  [
    'Die Telekom mahnt 59 Euro an, das ist die Sicherheitsoption, die mir am Telefon untergeschoben wurde.',
    kind('addOn'),
  ],
  [
    'I hob bei M-net ogruafa weil da Router spinnt. De Dame hod gfragt ob i no Fernsehn dazua wui. Etz steht auf da Rechnung TVplus 12,90.',
    kind('addOn'),
  ],
  ['Bei PYUR lässt mein Mann sich am Telefon so ein TV-Paket dazu aufschwätzen.', kind('addOn')],
  ['1und1 mahnt 71,96 euro für ein "heimnetz paket", am telefon war mal einer', kind('addOn')],
  [
    'o2 hat mir als treuem Kunden am Telefon eine Uhr mit eigener Karte geschenkt, jetzt 12,99 im Monat zusätzlich zu meinem Vertrag.',
    kind('addOn'),
  ],
  ['Vodafone: die Dame hat mir am Telefon noch extra Sender zu meinem Kabelanschluss dazugebucht.', kind('addOn')],
  [
    'She rang Vodafone because the picture froze and the agent talked her into extra channels, 14.99 monthly.',
    kind('addOn'),
  ],
  // where there was nothing before
  [
    'Am Ende des Telefonats mit congstar hatte ich einen Homespot für 35 Euro. Internet läuft bei mir über den Vermieter.',
    kind('new'),
  ],
  [
    'Ich habe mit Deutsche Glasfaser telefoniert und den Anschluss auch haben wollen. Vertragszusammenfassung kam per Mail.',
    kind('new'),
  ],
  [
    'Inkassobüro fordert 241 Euro für Strom, den ich nie bestellt habe. Letzten Herbst rief eine Firma an.',
    kind('new'),
  ],
  ['Ich hab über ein Vergleichsportal im Netz selber Strom bestellt.', kind('new')],
  [
    'Sunrise hat mir angerufen wegen einem neuen Handyabo, ich habe abgelehnt. Gestern lag die Auftragsbestätigung im Briefkasten.',
    kind('new'),
  ],
  [
    'Angerufen hat die Süwag, meine Frau sagte zum neuen Stromtarif ja. Ich möchte beim bisherigen Versorger bleiben.',
    kind('new'),
  ],
  ['Ich hätte Klassenlose gekauft am Telefon, schreibt die Firma "Glücksrad Süd".', kind('new')],
  [
    'Der Pressevertrieb schreibt: schön dass Sie sich für unsere Rätselzeitung entschieden haben. Am Telefon hab ich nur ja zur Adresse gesagt.',
    kind('new'),
  ],
  [
    'Am Telefon ging es um meine Karte zum Aufladen bei o2. Jetzt ein Brief: Vertrag zu 19,99 monatlich, zwei Jahre.',
    kind('new'),
  ],
  ['Laut Brief hat sie Kabelinternet von Vodafone, die hatten sie angerufen. Bei uns ist WLAN im Haus.', kind('new')],
  // near misses: words of change that change nothing, or nothing that is told
  ['Vodafone hat angerufen und gefragt, ob ich mit meinem Internet zufrieden bin.', {}, OPEN],
  ['Die Telekom will meine Leitung prüfen und rief deshalb an.', {}, OPEN],
  ['Die Frist wurde von o2 um zwei Wochen verlängert.', {}, OPEN],
  ['Mein Vertrag bei o2 läuft im Dezember aus, angerufen hat keiner.', {}, []],
  ['Ich hab bei 1&1 angerufen weil das Internet langsam ist, es soll schneller werden.', {}, []],
  ['Bei Vodafone hab ich mich beschwert, dass die Rechnung zehn Euro höher ist.', {}, OPEN],
  // compounds, at the door and in the shop, on top of the tariff, the line that is to be switched off
  [
    'Am Telefon hat mir einer einen Gewerbestromvertrag verkauft, ich hab ja gesagt.',
    { ...kind('new'), product: 'energy' },
  ],
  [
    'Mahnbescheid von Vodafone für einen Kabelfernsehvertrag, den ich nie bestellt habe.',
    { ...kind('new'), product: 'tv' },
  ],
  ['Im Vodafone-Shop hab ich einen Tabletvertrag unterschrieben.', { ...kind('new'), product: 'mobile' }],
  [
    'Einer von PYUR stand vor der Wohnungstür, ich hab mich breitschlagen lassen, Internet 400. Die Bestätigung kam abends.',
    kind('new'),
  ],
  [
    'Ich hatte bei o2 wegen der Adresse angerufen. Er hätte da ein Samsung, das kommt zum Tarif dazu. Ich habe es genommen.',
    kind('addOn'),
  ],
  [
    'Ein Herr der Telekom rief an: mein dortiger Kupferanschluss werde bald abgeschaltet, Glasfaser sei Pflicht. Ich habe zugestimmt.',
    kind('tariffChange'),
    ['providerSwitch'],
  ],
  [
    'Einer rief an, mein Virenschutz laufe heute ab, zwei Jahre für 79 Euro. Ich hab ja gesagt, die Rechnung kam per Mail.',
    kind('new'),
  ],
  ['Gerade ein Anruf, es ging um meinen Stromvertrag, ich hab kein Interesse gesagt und aufgelegt.', {}, OPEN],
  ['Anruf wegen Strom, ich hab nur die Zählernummer gesagt. War das schon ein Vertrag?', {}, OPEN],
];
