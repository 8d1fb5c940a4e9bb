// Who rang whom, who answered, in what part somebody acted: kinds of sentences with near misses. Written for this test.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const CALLS: readonly Sentence[] = [
  ['Am Dienstag hatte ich so einen dran, es ging um Strom.', { channel: 'outboundCall' }],
  ['Der Kerl, der mich anrief, wollte meine Zählernummer.', { channel: 'outboundCall' }],
  ['Angerufen haben die uns am 3.11., wir wollten nichts.', { channel: 'outboundCall' }],
  ['"Spreche ich mit Herrn Lange?" Ja. "Wohnen Sie noch dort?" Ja. Dann war Schluss.', { channel: 'outboundCall' }],
  ['An EWE sales team reached me on Monday about fibre.', { channel: 'outboundCall' }],
  ['My brother answered my mobile, it was Otelo.', { channel: 'outboundCall', callerClaimedToBe: 'Otelo' }],
  ['On 4 November my aunt rang Vodafone because the line was dead.', { channel: 'inboundCall' }],
  ['Angerufen hatte ich selbst, weil ich eine Versicherung suchte.', { channel: 'inboundCall' }],
  ['Angerufen habe ich da nie.', {}, ['channel']],
  [
    'Zwei junge Männer standen im Treppenhaus und haben meiner Oma einen Vertrag aufgeschwatzt.',
    { channel: 'doorstep' },
  ],
  ['Im Treppenhaus habe ich kein Netz, der Vertrag kam per Post.', {}, ['channel']],

  ['Anruf "Energie Service Nord", ob ich wechseln will.', { callerClaimedToBe: 'Energie Service Nord' }],
  ["'Reader Club West' called on 2 November with a quiz.", { callerClaimedToBe: 'Reader Club West' }],
  ['Sie rief an, "bitte kurz bestätigen", mehr nicht.', {}, ['callerClaimedToBe']],
  [
    'Er dachte, er spricht mit der Krankenkasse, aber das war ein Anruf von Fremden.',
    { callerClaimedToBe: 'Krankenkasse' },
  ],

  ['Mein Vater (Witwer, vierundachtzig) wurde angerufen.', { personAge: 84 }],
  ['Als Zweiundachtzigjährige wurde ich angerufen und überrumpelt.', { personAge: 82 }],
  ['Unser Junge (zwölf) ging ran, als eine Frau anrief.', { personAge: 12, personIsMinor: true }],
  ['Ein langjähriger Vertrag mit zweijähriger Laufzeit wurde am Telefon verlängert.', {}, ['personAge']],
  ['Meine volljährige Tochter ging ans Telefon und sagte ja.', { personIsMinor: false }],

  [
    'Der Vertrag läuft auf mich. Meine Frau ging ans Telefon und sagte zu, das durfte sie gar nicht.',
    { personOnPhone: 'spouse', personWasAuthorised: false },
  ],
  [
    'The contract is in my name. My flatmate picked up the phone and said yes without asking me.',
    { personOnPhone: 'other', personWasAuthorised: false },
  ],
  [
    'Mein Anschluss. Mein Mann ging ans Telefon und hat mit meiner Erlaubnis zugesagt.',
    { personOnPhone: 'spouse', personWasAuthorised: true },
  ],
  ['Ich wurde angerufen und darf jetzt nicht mehr zurück, sagen die.', {}, ['personWasAuthorised']],

  ['Als Inhaber eines Friseursalons wurde ich am 3.11. angerufen.', { consumer: false }],
  ['Wir sind eine GmbH, Telekom rief an.', { consumer: false }],
  ['I run a small shop and o2 called on 3 November.', { consumer: false }],
  ['Ich arbeite als Handwerker und wurde privat angerufen.', {}, ['consumer']],
  ['Man rief mich an. Antwort bitte an mein Büro.', {}, ['consumer']],

  ['Anruf am 2.11. Unterlagen samt Belehrung: 5.11., unterschrieben nichts.', { documentsReceivedDate: '2026-11-05' }],
  ['They called on 2 November. The letter of 6 November has a notice.', { documentsReceivedDate: '2026-11-06' }],
  ['Rechnung: 5.11., Betrag 30 Euro.', {}, ['documentsReceivedDate']],

  // where one lives counts before where one comes from
  ['Ich bin Schweizer, wohne aber seit 2019 in Konstanz. Am 3.11. rief o2 an.', { jurisdiction: 'DE' }],
  ['bin aus linz wohn aber scho zwölf jahr in passau, o2 hat angrufen', { jurisdiction: 'DE' }],
  ['Gebürtig aus Wien, lebe aber in Leipzig. Vodafone rief an.', { jurisdiction: 'DE' }],
  ['Ich komme aus Freiburg und wohne in Zürich. Ein Anruf wegen Strom.', { jurisdiction: 'CH' }],
  ['Ich wohne in Wien und A1 hat mich angerufen.', { jurisdiction: 'AT' }],

  // at the door and over the counter, also where nobody says „Vertreter“ or „gekauft“
  ['Die gehen hier von Tür zu Tür wegen Glasfaser, ich hab unterschrieben.', { channel: 'doorstep' }],
  [
    'Da stand einer im Treppenhaus mit Klemmbrett, ich sollte für den Anschluss unterschreiben.',
    { channel: 'doorstep' },
  ],
  ['Ich stand im Flur am Telefon, o2 rief an wegen einem Vertrag.', { channel: 'outboundCall' }],
  ['Der Techniker kam und stand im Flur, ich musste den Auftrag unterschreiben.', {}, ['channel']],
  ['Im o2-Shop hielt er mir ein Tablet hin, ich soll für die Garantie unterschreiben.', { channel: 'shop' }],
  ['Im Telekom-Shop am Tresen hieß es Garantie, daheim war es ein Vertrag.', { channel: 'shop' }],
];
