// What was answered in the call, in many words: to another question, papers only, a refusal, silence, a plain yes; and near misses.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const call = (words: string): string => `Am 3.11. rief Vodafone bei mir an. ${words}`;
const told = (words: string, facts: Sentence[1]): Sentence => [call(words), facts];

const OTHER = [
  'Mein Ja bezog sich bloß auf die Adresse.',
  'Ich habe lediglich bestätigt, dass ich Herr Krüger bin.',
  'Gefragt wurde ich, ob ich volljährig sei, und das bejahte ich, mehr nicht.',
  'Das Einzige, wozu ich ja gesagt habe, war ein Rückruf am Montag.',
  'Ich war nur damit einverstanden, dass ein Techniker die Leitung misst.',
  'Dem Datenabgleich habe ich zugestimmt, einem Vertrag nicht.',
  'In dem Glauben, bei einer Umfrage mitzumachen, habe ich auf alles mit ja geantwortet.',
  'I only confirmed my date of birth, that was all I agreed to.',
  'The only thing I said yes to was a call back.',
  'Auf die Frage, ob ich noch in der Gartenstraße wohne, sagte ich ja, und daraus wurde ein Vertrag.',
  'Meine Zustimmung betraf allein die Übermittlung meines Zählerstands.',
  'Ja gesagt hab ich zum Gewinnspiel, nicht zum Handyvertrag.',
];
const GIFT = [
  'Ich habe ja gesagt, weil ich dachte, es ist ein Geschenk für treue Kunden.',
  'Ich dachte, ich stimme einem kostenlosen Bonus zu.',
];
const PAPERS = [
  'Ich habe um Zusendung von Informationen gebeten.',
  'Er sollte mir das Angebot erst mal schriftlich geben.',
  'Ich sagte, er möge mir das bitte per Post zukommen lassen.',
  'Ich wollte lediglich einen Prospekt.',
  'Ausgemacht war nur, dass sie mir Unterlagen schicken.',
  'Mehr als Infomaterial habe ich nicht verlangt.',
  'I asked for something in writing, nothing else.',
  'I just told her to send me the details by post.',
  'Ich bat um ein Angebot zum Durchlesen.',
  'ich hab nur zugestimmt dass die mir was zuschicken',
  'Wir waren so verblieben, dass ich die Unterlagen bekomme und mich melde.',
];
const NO = [
  'Mein letztes Wort war nein.',
  'Dem Herrn habe ich eine Absage erteilt.',
  'I declined and put the phone down.',
  'Das Angebot habe ich ausgeschlagen.',
  'den hab ich gleich abgewimmelt',
  'Ich wies das Angebot zurück.',
];
const SILENT = ['Ich kam nicht zu Wort.', "I didn't say a word.", 'Ich hab nur zugehört und dann war die Leitung tot.'];
const PLAIN = [
  'Ich habe dem Vertrag ausdrücklich zugestimmt, das bestreite ich nicht.',
  'Ich war sofort einverstanden mit dem Tarif.',
  'I clearly agreed to the contract on the phone.',
];
const NOTHING = [
  'Ich habe nie Informationen angefordert.',
  'Bitte schicken Sie mir eine Bestätigung meines Widerrufs.',
  'Er fragte nach meiner Adresse.',
  'Die Bank hat die Lastschrift abgelehnt.',
  'o2 hat meinen Widerruf zurückgewiesen.',
  'Er meinte, ich könne jederzeit nein sagen.',
];

export const DECLARED_WAYS: readonly Sentence[] = [
  ...OTHER.map((say) => told(say, { declaration: 'yesToSomethingElse', agreedOnPhone: false })),
  ...GIFT.map((say) => told(say, { declaration: 'yesToSomethingElse', agreedOnPhone: true })),
  ...PAPERS.map((say) => told(say, { declaration: 'onlyDocuments', agreedOnPhone: false })),
  ...NO.map((say) => told(say, { declaration: 'no', agreedOnPhone: false })),
  ...SILENT.map((say) => told(say, { declaration: 'silent', agreedOnPhone: false })),
  ...PLAIN.map((say) => told(say, { declaration: 'clearYes', agreedOnPhone: true })),
  ...NOTHING.map((say): Sentence => [call(say), {}, ['declaration']]),
  // A yes, or "as I said": nobody can tell, but a refusal in the call it is not.
  [call('Ich hab ja gesagt, will ihn nicht.'), {}, ['declaration', 'agreedOnPhone']],
  [call('Erst sagte ich nein, dann habe ich doch nachgegeben.'), { agreedOnPhone: true }],
  // A talk that is told without a word for the call, and what is no talk.
  ['Der Herr von der Telekom hat mir 24 Monate vorgelesen.', { personOnPhone: 'self', callerClaimedToBe: 'Telekom' }],
  ['Mir wurde ein Preis von 20 Euro zugesichert, jetzt sind es 30.', { personOnPhone: 'self' }],
  ['The o2 lady promised me a free tablet.', { personOnPhone: 'self', callerClaimedToBe: 'o2' }],
  ['Die Dame im Laden hat mir den Tarif erklärt.', {}, ['personOnPhone']],
  ['Die Nummer hab ich mir notiert, angerufen hab ich dort noch nicht.', {}, ['personOnPhone']],
  // Who says on the phone who he is has called.
  [
    'Die Dame gab vor, von der Bundesnetzagentur zu sein.',
    { callerClaimedToBe: 'Bundesnetzagentur', channel: 'outboundCall' },
  ],
  // A click alone tells of no call.
  ['Im Kundencenter von congstar hab ich den Vertrag gestern freigegeben.', {}, ['agreedOnPhone']],
  // What others say was said.
  ['Laut o2 soll ich am Telefon zugestimmt haben.', {}, ['agreedOnPhone']],
  ['O2 soll mir vorspielen, wo ich ja gesagt haben soll.', { goal: 'recording' }],
  // To what lured, and to no more than that.
  ['Ich habe nur zu einem Rabatt ja gesagt.', { agreedOnPhone: true, declaration: 'yesToSomethingElse' }],
  ['Nur zum Treuebonus hab ich ja gesagt.', { agreedOnPhone: true, declaration: 'yesToSomethingElse' }],
  ['Ich habe zu dem Vertrag ja gesagt, weil es einen Rabatt gab.', { agreedOnPhone: true }, ['declaration']],
];
