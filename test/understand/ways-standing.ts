// Standing with the company, approval in writing and withdrawals in many words, and near misses.
// Written for this test. Today is Monday, 2026-11-23.
import type { FactKey } from '../../src/knowledge/facts.ts';
import type { Sentence } from './sentences.ts';

type Ways = { yes: readonly string[]; no: readonly string[]; neither: readonly string[] };
const call = (words: string): string => `Am 3.11. rief Vodafone bei mir an. ${words}`;

const CUSTOMER: Ways = {
  yes: [
    'Ich bin seit acht Jahren bei o2 und zahle immer pünktlich, jetzt riefen die an.',
    'Mein Internet läuft schon ewig über die Telekom, jetzt hat die Telekom mir was Neues verkauft.',
    'Bei Vodafone habe ich seit Jahren meinen Festnetzanschluss.',
    'Ich bin Bestandskunde bei congstar.',
    'Mein Handyvertrag ist ohnehin bei o2.',
    'I already have my broadband with Vodafone.',
    'We have been with 1&1 for ages.',
    'Den Strom beziehe ich schon lange von EWE.',
    'Als Kunde der Telekom kenne ich die Hotline.',
    'wir haben bei vodafone kabel seit dem einzug',
    'Ich telefoniere schon immer mit o2.',
  ],
  no: [
    'Mit 1&1 hatte ich noch nie etwas zu schaffen.',
    'Von Otelo hatte ich vorher nie gehört.',
    'Bei freenet war ich noch nie.',
    'Ich kannte die Firma Yello gar nicht.',
    'I had never heard of Otelo before.',
    "I've never had anything to do with 1&1.",
    'Zu PYUR hatte ich bis dahin keinerlei Beziehung.',
  ],
  neither: [
    'o2 hat mich angerufen.',
    'Mein neuer Vertrag bei o2 kostet 30 Euro.',
    'Ich habe gestern einen Brief von Vodafone bekommen.',
    'Meine Nachbarin ist seit Jahren bei o2.',
  ],
};
const APPROVED: Ways = {
  yes: [
    'Den Link in der Mail habe ich angetippt und dann auf Zustimmen gedrückt.',
    'Im Kundenportal habe ich den Auftrag freigegeben.',
    'Per Klick habe ich mein Einverständnis erklärt.',
    'Ich schrieb zurück, dass ich einverstanden bin.',
    'Mit einem JA per SMS hab ich das bestätigt.',
    'Die Bestätigung habe ich unterschrieben zurückgeschickt.',
    'I clicked accept in the email.',
    'Auf den Button hab ich leider gedrückt.',
    'hab schwarz auf weiß bestätigt dass ich den vertrag will',
    'In der App habe ich auf genehmigen getippt.',
  ],
  no: [
    'Auf die Mail mit dem Link habe ich nicht reagiert.',
    'Den Bestätigungslink hab ich links liegen lassen.',
    'Die SMS habe ich ungelesen gelöscht.',
    'Eine schriftliche Zustimmung von mir gibt es nicht.',
    'Ich habe keine Genehmigung erteilt, weder per Mail noch per Brief.',
    'I ignored the confirmation email.',
    'Die Aufforderung zur Genehmigung liegt unbeantwortet hier.',
  ],
  neither: [
    'Ich habe den Widerruf unterschrieben.',
    'Bitte bestätigen Sie mir das.',
    'Vodafone hat mir den Auftrag bestätigt.',
  ],
};
const WITHDRAWN: Ways = {
  yes: [
    'Auf meinen Widerruf hat o2 nicht geantwortet.',
    'Mein Widerruf ging am 5. November per Fax raus.',
    'Den Widerruf habe ich gestern eingeworfen.',
    'Das Widerrufsformular hab ich ausgefüllt und abgeschickt.',
    'Vodafone hat den Eingang meines Widerrufs bestätigt.',
    'Ich bin vom Vertrag zurückgetreten, per Einschreiben.',
    'My cancellation letter went out on Monday.',
    'o2 weigert sich, meinen Widerruf anzuerkennen.',
    'widerruf is raus',
  ],
  no: ['Widerrufen habe ich noch nicht.', 'Zum Widerruf bin ich noch nicht gekommen.'],
  neither: [
    'Wie schreibe ich meinen Widerruf?',
    'Reicht mein Widerruf per Mail?',
    'Muss der Widerruf per Post kommen?',
    'Was kostet mich ein Widerruf?',
  ],
};
const OBJECTED: Ways = {
  yes: [
    'Ich habe bei Vodafone Einspruch erhoben.',
    'Auf meinen Widerspruch vom 9.11. herrscht Funkstille.',
    'I objected in writing to the contract.',
    'Ich habe denen mitgeteilt, dass ich den Vertrag nicht anerkenne.',
  ],
  no: [],
  neither: ['Wie lege ich Widerspruch ein?', 'Dem Mahnbescheid muss ich bis Freitag widersprechen.'],
};
const told = (fact: FactKey, ways: Ways, story: (words: string) => string): Sentence[] => [
  ...ways.yes.map((say): Sentence => [story(say), { [fact]: true }]),
  ...ways.no.map((say): Sentence => [story(say), { [fact]: false }]),
  ...ways.neither.map((say): Sentence => [story(say), {}, [fact]]),
];
export const STANDING_WAYS: readonly Sentence[] = [
  ...told('existingCustomer', CUSTOMER, (words) => words),
  ...told('textFormApproval', APPROVED, call),
  ...told('alreadyWithdrawn', WITHDRAWN, call),
  ...told('alreadyObjected', OBJECTED, call),
  // told to the company, in whatever form, that nothing was ordered
  ['freenet will Geld. Ich hab denen im Januar gleich geschrieben dass das nicht stimmt.', { alreadyObjected: true }],
  [
    'Der Vodafone habe ich das danach auch schriftlich gegeben, dass ich nichts bestellt habe.',
    { alreadyObjected: true },
  ],
  ['Bestellt hab ich nie was, das sag ich von Anfang an, auch schriftlich. Vodafone.', { alreadyObjected: true }],
  ['Dass ich nichts bestellt habe, hab ich denen schon zweimal mitgeteilt. Vodafone.', { alreadyObjected: true }],
  [
    'Hab gestern bei der Hotline angerufen und gesagt dass ich nie was bestellt hab, Telekom.',
    { alreadyObjected: true },
  ],
  ['Soll ich denen schreiben, dass ich nichts bestellt habe? Vodafone.', {}, ['alreadyObjected']],
  ['Dem Verkäufer von Vodafone hab ich gesagt, dass ich nichts will.', {}, ['alreadyObjected']],
];
