// What changed: new contract, extension, other tariff, addition. Each kind of cue as several people would say it, with near misses.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const NONE = ['contractKind'] as const;
const EXTENSION = { contractKind: 'extension' } as const;
const TARIFF = { contractKind: 'tariffChange' } as const;
const ADDED = { contractKind: 'addOn' } as const;
const NEW = { contractKind: 'new' } as const;

export const CHANGED: readonly Sentence[] = [
  // the running contract goes on
  ['Die Telekom rief an, mein Handyvertrag sei jetzt um 24 Monate verlängert.', EXTENSION],
  ['Am Telefon hieß es nur mehr Datenvolumen, jetzt läuft der Handyvertrag weitere 24 Monate.', EXTENSION],
  ['O2 rang me about a loyalty bonus and now my mobile plan runs another 24 months.', EXTENSION],
  ['They talked me into an extension of my DSL contract with 1&1.', EXTENSION],
  ['Ich hatte meinen Handyvertrag bei Vodafone gekündigt, dann rief die Rückgewinnung an.', EXTENSION],
  [
    'Ich wollte den DSL-Vertrag bei 1&1 kündigen, da bot man mir 50 Prozent Rabatt, wenn ich bleibe. Ja gesagt.',
    EXTENSION,
  ],
  ['Sky schrieb: Schön, dass Sie bleiben. Ich wollte doch weg vom Fernsehen.', EXTENSION],
  ['vertragsverlengerung am telefon mit vodafone, handy, hab ja gesagt', EXTENSION],
  ['Die Widerrufsfrist verlängert sich ohne Belehrung, sagt mein Sohn. Es geht um einen Vertrag.', {}, NONE],
  ['Meine Garantie wurde verlängert.', {}, NONE],

  // the same supply under other terms
  ['o2 rief an, ich hab dem neuen Tarif fürs Handy zugestimmt.', TARIFF],
  ['Die Telekom hat meinen Anschluss auf Glasfaser 300 umgestellt, am Telefon hieß es, das sei Pflicht.', TARIFF],
  ['Ich soll jetzt in MagentaZuhause XL gewechselt haben.', TARIFF],
  ['Von DSL 50 auf 250 hochgestuft hat mich 1&1, am Telefon.', TARIFF],
  ['Am Telefon wurde mir ein schnellerer Internettarif angeboten, gestern kam die Bestätigung von Vodafone.', TARIFF],
  [
    'Congstar rief an, ob ich in den Tarif mit mehr GB wechseln will. Hab zugesagt, mein alter Tarif war billiger.',
    TARIFF,
  ],
  ['They upgraded me to 1000 Mbit, Vodafone internet, without my consent.', TARIFF],
  ['Es geht um das Upgrade auf GigaZuhause 500, das ich abgelehnt habe.', TARIFF],
  ['Im Brief von der Telekom steht jetzt MagentaZuhause L statt S.', TARIFF],
  ['Ich bekam einen Anruf von meinem Anbieter 1&1: DSL 250 statt 100, fünf Euro mehr.', TARIFF],
  ['Der Anrufer war von der EnBW, da hab ich ja meinen Strom. Jetzt kam ein Brief mit Strompreis-Fix.', TARIFF],
  ['Ich will bei meinem Tarif bleiben.', {}, NONE],
  ['Mein Tarif ist doch ganz normal.', {}, NONE],

  // on top of what one has
  ['o2 bot mir eine zweite SIM für die Kleine an, jetzt soll sie 20 Euro kosten.', ADDED],
  ['Vodafone rief an wegen ner Zusatzkarte, ich hab aufgelegt.', ADDED],
  ['Telekom: am Telefon ein Sicherheitspaket angedreht, steht jetzt mit 3,95 auf der Rechnung.', ADDED],
  ['Auf der Rechnung von o2 steht ein Schutzpaket für 4,99, das ich abgelehnt habe.', ADDED],
  ['Die behaupten, ich hätte GigaTV bei Vodafone dazugebucht.', ADDED],
  ['MagentaTV als Bonus zum Internet, kostenlos, hat der von der Telekom gesagt.', ADDED],
  ['Vodafone talked me into an extra SIM card for my tablet.', ADDED],
  ['Wegen meiner Option rief ich bei Ay Yildiz an, das ging nur im neuen Tarif.', { contractKind: 'tariffChange' }],

  // somebody new, or one beside what one has
  ['Vodafone rief an, jetzt habe ich zwei Handyverträge und zahle doppelt.', NEW],
  ['Telekom called and I said yes to a second mobile contract.', NEW],
  ['Ich hab seit Jahren Prepaid, jetzt schreibt o2 etwas von meinem neuen Tarif fürs Handy.', NEW],
  ['Am Montag kam Post von Voltara Energie: Willkommen als Kunde! Mein Strom kommt von den Stadtwerken.', NEW],
  ['Ich bin zu EWE gewechselt, DSL, nach einem Anruf von denen.', NEW],
  ['Am 3.11. hat PYUR mir am Telefon Internet und Fernsehen verkauft.', NEW],
  ['Anruf von o2, ja gesagt, die Unterlagen zum Handytarif kamen am 15.11.', {}, ['contractKind']],
  ['Der Leserservice schickt eine Rechnung für ein Jahresabo der Illustrierten.', NEW],
  ['gestern rief einer an wegen strom, ich hab gesagt nein danke', {}, NONE],
  ['Seit Wochen rufen die wegen Strom an, Post kam keine, abgeschlossen hab ich nichts.', {}, NONE],
  ['Vodafone hat angerufen.', {}, NONE],
  ['Wie lange kann ich widerrufen?', {}, NONE],
  ['Ich habe einen Vertrag am Telefon gemacht.', {}, NONE],
];
