// Whose household it is, who is of age, who writes: twenty ways to tell each, and near misses. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const CALL = 'Vodafone hat am 3.11. angerufen wegen Internet.';
const PRIVATE = { consumer: true } as const;
const GROWN = { consumer: true, personIsMinor: false } as const;
const NOT_TOLD = ['consumer'] as const;
const NO_AGE = ['personIsMinor'] as const;

export const PRIVATE_WAYS: readonly Sentence[] = [
  // husband or wife has a say in it
  [`${CALL} Ich hab ja gesagt. Mein Mann tobt.`, PRIVATE, NO_AGE],
  [`${CALL} hab zugesagt, jetzt ist meine frau stinksauer`, PRIVATE],
  [`${CALL} Am Telefon war meine Frau, der Anschluss läuft auf mich.`, PRIVATE],
  [`${CALL} Frau ist dagegen.`, PRIVATE],
  [`${CALL} Meine Frau meint, wir brauchen das gar nicht.`, PRIVATE],
  [`${CALL} Mein Göttergatte hat wieder mal zu allem ja gesagt.`, PRIVATE],
  [`${CALL} Mit meinem Ehemann hab ich das nicht besprochen.`, PRIVATE],
  ['Vodafone called on 3 November about internet. My husband said yes, the contract is in my name.', PRIVATE],
  ['Vodafone called on 3 November about internet. I agreed, my wife is furious.', PRIVATE],
  // the contract of an old relative, or one's own at that age
  [`Ich schreibe für meine Mutter. ${CALL} Sie hat ja gesagt.`, GROWN],
  ['Meine Oma (86) hat Vodafone am Telefon ja gesagt, jetzt soll sie Internet haben.', GROWN],
  ['Mein Opa, 91, wurde am 3.11. angerufen und hat jetzt einen Stromvertrag.', GROWN],
  ['Ich bin 79 und wohne allein. Am 3.11. rief einer an wegen Strom.', GROWN],
  ['Mit meinen 83 Jahren komme ich bei so schnellen Verkäufern nicht mehr mit. Vodafone rief an.', GROWN],
  ['Bin Rentnerin, 74. Vodafone hat angerufen, jetzt hab ich Fernsehen.', GROWN],
  ['Für meine Tante hab ich eine Vollmacht. Vodafone hat sie am 3.11. angerufen.', GROWN],
  ['Meine Schwiegermutter hat sich am Telefon eine Sterbegeldversicherung aufschwatzen lassen.', GROWN],
  ['My grandmother, 84, said yes to Vodafone on the phone and now has a contract.', GROWN],
  ['Mein Vater ist am 2.10. verstorben. Jetzt schreibt Vodafone, er habe am 9.10. verlängert.', GROWN],
  ['Es geht um meine Eltern. Vodafone hat sie am 3.11. angerufen, sie haben ja gesagt.', GROWN],
  // a child of the house
  [
    'Mein Sohn (14) ging ans Telefon und hat einem Zeitschriftenabo zugestimmt.',
    { consumer: true, personIsMinor: true },
  ],
  ['Unsere Tochter ist 12 und hat am Handy ja gesagt zu einem Vertrag.', { consumer: true, personIsMinor: true }],
  [
    'Meine Tochter, 13, ging ans Telefon und hat einem Handyvertrag zugestimmt.',
    { personIsMinor: true, personAge: 13 },
  ],
  // near misses: a shop, somebody else's wife, the caller, advice, a grown-up on another's line
  ['Vodafone rief in meinem Laden an, meine Frau hat ja gesagt.', {}, NO_AGE],
  [`${CALL} Die Frau am Telefon war sehr nett.`, {}, NOT_TOLD],
  [`${CALL} Meine Nachbarin Frau H. sagt, das geht nicht.`, {}, NOT_TOLD],
  [`${CALL} Der Mann hat geredet wie ein Wasserfall.`, {}, NOT_TOLD],
  [`${CALL} Mein Sohn meint, das ist zu teuer.`, {}, ['consumer', 'personIsMinor']],
  [`${CALL} Frau Müller hieß die Dame.`, {}, NOT_TOLD],
  ['Meine Mutter ging ans Telefon, der Vertrag läuft aber auf mich.', { consumer: true }, NO_AGE],
  [`${CALL} Ich hab ja gesagt.`, {}, ['consumer', 'personIsMinor']],
  // what tells of precision: nothing that was free at a talk before, no one at home who knows of nothing, no box of booklets
  [
    'Hab mich für ein kostenloses Beratungsgespräch eingetragen, Freitag haben die mich angerufen und ich hab ja gesagt zu einem Coaching. Montag kam eine Rechnung.',
    {},
    ['misledAbout'],
  ],
  ['Bin 16, Vodafone rief an, hab ja gesagt. Meine Eltern wissen nix davon.', {}, ['misledAbout']],
  [`${CALL} Mein Vater weiß von nichts mehr.`, {}, ['misledAbout']],
  ['Die Hefte liegen originalverpackt im Flur.', {}, ['serviceUsed']],
  ['Mein Handyvertrag läuft jetzt länger.', {}, ['serviceUsed']],
  ['Der Vertrag läuft jetzt angeblich auf meinen Namen.', {}, ['serviceUsed']],
  ['i hob bei M-net ogruafa weil da Router spinnt', {}, ['goodsReceived']],
  ['Heute kam die Mahnung für ein Rätselheft.', {}, ['goodsReceived', 'goodsReceivedDate']],
  ['Heut vor einer Woche rief 1&1 an und ich hab ja gesagt.', { callDate: '2026-11-16' }],
  ['Ich führe mit meinem Mann eine Praxis. Vodafone rief dort an wegen Internet.', {}, NO_AGE],
  // without "meine", by pension or grandchildren, in a shop that is the company's; and an age that is another's
  [`${CALL} Oma (91) hat ja gesagt.`, GROWN],
  ['Bin Rentnerin und habe am Telefon zugestimmt. Telekom.', GROWN],
  ['Ich habe am Telefon bei Vodafone ja gesagt. Mein Enkel meint, das ist Betrug.', GROWN],
  ['Hab meiner Mutter versprochen mich zu kümmern: sie hat am Telefon zugesagt. Telekom.', GROWN],
  ["My grandmother is 84 and Vodafone sold her broadband on the phone. I'm writing for her.", GROWN],
  ['Meine Mutter ist 81 und hat am Telefon ja gesagt. Im Telekom-Laden hieß es, das gilt.', GROWN],
  ['Ich bin aber erst 17. Am Telefon hab ich ja gesagt, Handyvertrag von o2.', { personIsMinor: true }],
  ['Ich bin noch keine 18 und hab am Telefon ja gesagt, Handyvertrag von o2.', { personIsMinor: true }],
  // a minor then and of age now; minutes and euros are no years, a birthday to come is none that was
  [
    'Ich war 17 als ich am Telefon ja gesagt hab, bin seit gestern 18. Handyvertrag o2.',
    { personAge: 17, personIsMinor: true, nowOfAge: true },
    ['callDate'],
  ],
  [
    'Beim Anruf von o2 am 10. November war ich erst 17, am 20. November bin ich 18 geworden.',
    { personAge: 17, nowOfAge: true },
    ['callDateFrom'],
  ],
  [
    'Mein Sohn war beim Anruf von o2 noch minderjährig, inzwischen ist er volljährig.',
    { personIsMinor: true, nowOfAge: true },
  ],
  ["I was 17 when o2 called and I said yes to a phone contract. I'm 18 now.", { personAge: 17, nowOfAge: true }],
  [
    'Ich bin 17, im Dezember werde ich 18. o2 rief an, ich sagte ja zum Handyvertrag.',
    { personAge: 17 },
    ['nowOfAge', 'callDateFrom'],
  ],
  [
    'Ich war 17 Minuten am Telefon mit o2. Jetzt 18 Euro im Monat für den Handyvertrag.',
    {},
    ['personAge', 'personIsMinor', 'nowOfAge'],
  ],
  ['Mein Sohn ist jetzt 18, o2 hat ihn angerufen.', { personAge: 18 }, ['nowOfAge']],
  [`${CALL} Ich war begeistert und sagte zu. Neben der Pflege meiner Mutter schaffe ich das nicht.`, {}, NO_AGE],
  ['War am Telefon 24 Minuten dran. Seit 20 Jahren bin ich bei Vodafone.', {}, ['personAge']],
  // another's firm, and what was "vereinbart", are no trade; old by year, by decade, by hearing
  ['Meine Mutter (79) hat am Telefon bei irgendeiner Firma zugesagt, Strom. So war es nicht vereinbart.', GROWN],
  ['Mein Mann hat am Telefon zugesagt, die Firma heißt Stromio GmbH, der Vertrag läuft auf mich.', PRIVATE],
  ['Meine Tante (Jahrgang 1939) hat der Telekom am Telefon ja gesagt.', GROWN],
  ['Ich bin schwerhörig, am Telefon sagte ich bei Vodafone ja ja.', GROWN],
  [`${CALL} Ich hab ja gesagt, fast 70 Euro im Monat.`, {}, NO_AGE],
  [`${CALL} Ich hab ja gesagt, für meine kleine Firma.`, {}, NO_AGE],
  // whoever turned to the firm owns none
  ['Ich habe bei der Firma angerufen.', {}, NOT_TOLD],
  ['Ich habe der Firma geschrieben.', {}, NOT_TOLD],
  ['Ich habe bei der Firma Widerspruch eingelegt.', { alreadyObjected: true }, ['consumer', 'provider']],
  ['Ich habe eine kleine Firma.', { consumer: false }],
  ['Wir haben seit 2010 ein Geschäft.', { consumer: false }],
  // a phone from one's employer is why the own contract is not needed, and makes no business of it: the talk ended there
  ['Jetzt bekomme ich von meiner Firma ein Diensthandy und brauche den Vertrag nicht mehr.', {}, ['consumer']],
  ['Ab Dezember krieg ich ein Firmenhandy vom Arbeitgeber.', {}, ['consumer']],
  ['o2 hat angerufen, mein Arbeitgeber stellt mir ein Handy, ich hab ja gesagt.', {}, ['consumer']],
  ['o2 called and I said yes. Now my company gives me a work phone so i dont need it anymore.', {}, ['consumer']],
  ['o2 rief an: für mein Gewerbe krieg ich ein Firmenhandy umsonst.', { consumer: false }],
  ['Vodafone hat mir einen Vertrag für ein Firmenhandy verkauft, für meine Tischlerei.', { consumer: false }],
  ['They called my company and sold us three work phones.', { consumer: false }],
];
