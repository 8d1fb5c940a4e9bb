// Who came to whom, in words that are no "angerufen": a call told by what the caller did, one's own matter settled by phone, a shop.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const out = { channel: 'outboundCall' } as const;
const own = { channel: 'inboundCall' } as const;
const shop = { channel: 'shop' } as const;
const OPEN = ['channel'] as const;

export const CHANNEL_WAYS: readonly Sentence[] = [
  // they came to me
  ['vor zwei wochen klingelt einer bei mir durch ob ich mehr datenvolumen will', { ...out, personOnPhone: 'self' }],
  ['am telefon fragt einer vom "leserservice" ob meine adresse noch stimmt', out],
  ['Am Telefon fragte mich eine Dame, ob ich schnelleres Internet will.', out],
  ['die wollten mir am telefon gas verkaufen', out],
  ['Ein Typ von Vodafone wollte mir am Telefon unbedingt Kabel andrehen.', out],
  ['Am 10.11. hat ein Typ von Vodafone am Telefon so lang auf mich eingeredet, bis ich ok gesagt hab.', out],
  ['Am Telefon wollte einer wissen, wieviel ich für Strom zahle.', out],
  ['Da bimmelt das Handy, ein Herr von o2.', out],
  ['Plötzlich hatte ich einen von Sky in der Leitung.', out],
  ['Mittags geht das Telefon, eine nette Dame von der Telekom.', out],
  ['ich heb ab, sagt einer: hier Vodafone, wir haben ein Angebot', out],
  ['Ein Verkäufer von E.ON hat mich telefonisch überrumpelt.', out],
  ['Die haben bei meiner Oma durchgeklingelt wegen Strom.', out],
  ['Eine Frau aus einem Callcenter hat mir am Telefon einen Tarif aufgeschwatzt.', out],
  ['Some guy rings me up about my phone plan.', out],
  ['The phone rang and it was a lady from Telekom.', out],
  ['A cold call from Sky, I said fine.', out],
  ['I got talked into it by a man from Vodafone who phoned out of the blue.', out],
  // I went to them
  ['Wollte bei 1&1 nur die Bankverbindung ändern lassen, per Telefon am 21.10.', own],
  ['Ich wollte bei o2 telefonisch meine Adresse ändern. Der Mann fragt ob ich Virenschutz habe.', own],
  ['per telefon bei vodafone umzug gemeldet, da dreht mir die frau tv an', own],
  ['Bei der Hotline der Telekom wollte ich nur meine Rechnung klären.', own],
  ['Hab bei congstar durchgeklingelt wegen der Rechnung.', own],
  ['I phoned O2 to change my address and ended up with a new plan.', own],
  ['I only wanted to report a fault to Vodafone by phone, the agent then sold me TV.', own],
  // a shop
  ['I went into an o2 shop in Leipzig for a charger and walked out with a contract.', shop],
  ['Went into the Telekom shop to buy a charger, walked out with a signed contract.', shop],
  ['Im Vodafone-Laden wollte ich nur eine Hülle, raus kam ich mit einem Vertrag.', shop],
  ['War im Telekom Shop und hab da unterschrieben.', shop],
  // near misses
  ['Ich habe am 30.10. mit Deutsche Glasfaser telefoniert und den Anschluss auch haben wollen.', {}, OPEN],
  ['Der Vertrag kam am Telefon zustande.', {}, OPEN],
  ['Ich hab am Telefon ja gesagt.', {}, OPEN],
  ['Am Telefon hieß es, die Rechnung stimmt.', {}, OPEN],
  ['Ich ging in den Laden von o2, die konnten mir nicht helfen mit dem Vertrag vom Telefon.', {}, []],
  ['Ich wollte bei 1&1 anrufen, bin aber nicht durchgekommen.', {}, OPEN],
  ['I wanted to phone Vodafone but nobody answered.', {}, OPEN],
  // "angeblich rief" is no "ich rief"; a caller in the subjunctive; by phone somebody sold; one's own call to a service
  [
    'Angeblich rief die Telekom an, die Leitung werde umgestellt. Na gut, hab ich gesagt.',
    { channel: 'outboundCall', callerClaimedToBe: 'Telekom' },
  ],
  [
    'Auf Nachfrage: ja, Anfang November habe jemand wegen günstigerem Strom angerufen und er habe ja gesagt.',
    { channel: 'outboundCall' },
  ],
  ['Von der Telekom wurde mir telefonisch ein neuer Tarif angeboten.', { channel: 'outboundCall' }],
  ['Am 22.9. hat mir einer am Telefon einen Stromvertrag verkauft.', { channel: 'outboundCall' }],
  [
    'Telekom dran, Glasfaser sei jetzt Pflicht. Hab ja gesagt.',
    { channel: 'outboundCall', callerClaimedToBe: 'Telekom' },
  ],
  ["I didn't agree, I told the caller to stop ringing me. Vodafone.", { channel: 'outboundCall' }],
  [
    'Hatte vorige Woche bei der Telekom die Störungsstelle angerufen, die Dame hat mir MagentaZuhause verkauft.',
    { channel: 'inboundCall' },
  ],
  [
    'Hab wegen was anderem dort angerufen und mir eine Unfallversicherung aufquatschen lassen.',
    { channel: 'inboundCall' },
  ],
  [
    'Das Gespräch ging von mir aus, ich wollte bei der Telekom nur meine Bankverbindung ändern.',
    { channel: 'inboundCall' },
  ],
  ['Irgendwer rief an wegen meinem o2 Tarif.', { channel: 'outboundCall' }, ['callerClaimedToBe']],
  // whose contract it is, is not what an adviser calls himself
  [
    'Anruf, "Energieservice Deutschland", ich hab kein Interesse gesagt und aufgelegt.',
    { agreedOnPhone: false },
    ['provider'],
  ],
];
