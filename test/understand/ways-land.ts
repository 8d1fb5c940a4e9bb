// The Land somebody lives in, in many people's words, with near misses. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const CALL = 'Vodafone hat mich am 3.11. angerufen.';
const land = (federalState: NonNullable<Sentence[1]['federalState']>): Sentence[1] => ({ federalState });
const OPEN = ['federalState'] as const;

export const LAND_WAYS: readonly Sentence[] = [
  [`${CALL} Ich wohne in Nürnberg.`, land('BY')],
  [`${CALL} In Sachsen, wo ich lebe, ist heute kein Feiertag.`, land('SN')],
  [`${CALL} bei uns im saarland is morgen frei`, land('SL')],
  [`${CALL} Als Hamburger kenn ich das nicht.`, land('HH')],
  [`Hier oben in Rostock gibt es nur einen Anbieter. ${CALL}`, land('MV')],
  [`Bin Österreicher, wohne aber seit Jahren in Passau. ${CALL}`, land('BY')],
  [`Moin aus Bremen! ${CALL}`, land('HB')],
  [`Wir sind aus Hannover. ${CALL}`, land('NI')],
  [`Grüße aus Kassel. ${CALL}`, land('HE')],
  ["I'm in Berlin and Vodafone called me on 3 November.", land('BE')],
  ['I live in Cologne and Vodafone called me on 3 November.', land('NW')],
  ['I have been living in Leipzig since spring. Vodafone called me on 3 November.', land('SN')],
  [`Ich komme aus Thüringen. ${CALL}`, land('TH')],
  [`${CALL} Meine Mutter lebt in Kiel.`, land('SH')],
  [`Servus aus Minga! ${CALL}`, land('BY')],
  [`${CALL} gemeldet bin ich in Magdeburg`, land('ST')],
  [`Bin Rentner aus Trier. ${CALL}`, land('RP')],
  [`${CALL} Hier in Potsdam ist das bekannt.`, land('BB')],
  [`Wir leben im Schwarzwald. ${CALL}`, land('BW')],
  // a company's town, a shop's, a former home, a holiday, two places
  [`${CALL} Die Firma sitzt in München.`, {}, OPEN],
  [`${CALL} Die Stadtwerke Leipzig waren billiger.`, {}, OPEN],
  ['Im Vodafone-Shop in Kassel hab ich unterschrieben.', {}, OPEN],
  [`${CALL} Früher wohnte ich in Bonn.`, {}, OPEN],
  [`${CALL} Ich war da grad im Urlaub auf Sylt.`, {}, OPEN],
  ['Der Mahnbescheid kam vom Amtsgericht Hagen.', {}, OPEN],
  [`${CALL} Der Anrufer kam aus Berlin.`, {}, OPEN],
  ['Ich wohne in Wien. Magenta rief an.', {}, OPEN],
  ['Eine Rechnung von der Frankfurter Allgemeinen kam.', {}, OPEN],
  [`${CALL} Wir ziehen bald nach Dresden.`, {}, OPEN],
  // where a company sits, nobody lives
  [
    'Irgend so eine Firma aus Berlin hat angerufen und mir eine Zeitschrift verkauft.',
    {},
    ['jurisdiction', 'federalState'],
  ],
];
