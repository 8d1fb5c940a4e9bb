// What became of a tape: claimed, played, cut short, kept back, written down, waited for; and leave to record. Near misses beside.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const SAID = 'Vodafone behauptet, ich hätte am 3.11. am Telefon verlängert.';
const ASKED = 'Am 5.11. hab ich schriftlich die Aufnahme verlangt.';
const reply = (recordingReply: NonNullable<Sentence[1]['recordingReply']>): Sentence[1] => ({ recordingReply });
const NO_REPLY = ['recordingReply'] as const;
const NO_LEAVE = ['recordingConsent', 'recordingAnnounced'] as const;
const NOT_LET: Sentence[1] = { recordingConsent: false, recordingAnnounced: true };
const NOT_ANSWERED = ['recordingReply', 'agreedOnPhone', 'declaration', 'wantedContract'] as const;
const NO_TAPE = ['recordingAnnounced'] as const;

export const RECORDED_WAYS: readonly Sentence[] = [
  // cut short
  [`${SAID} Auf der Aufnahme fehlt der ganze Anfang.`, reply('incomplete')],
  [
    `${SAID} Sie haben mir den Mitschnitt geschickt, das Stück mit dem Preis haben sie rausgeschnitten.`,
    reply('incomplete'),
  ],
  [`${ASKED} Gekommen ist eine Datei, lediglich die letzten 30 Sekunden.`, reply('incomplete')],
  [`${ASKED} Das Band setzt mitten im Satz ein.`, reply('incomplete')],
  ['The recording they sent is twenty seconds long although we talked for an hour.', reply('incomplete')],
  [`${ASKED} Ich hab Angst, dass die den Anfang weggeschnitten haben.`, {}, NO_REPLY],
  [`${SAID} Auf Seite 2 der Zusammenfassung fehlt der Anfang, die Aufnahme kenne ich nicht.`, {}, NO_REPLY],
  [`${SAID} Fehlt auf der Aufnahme der Anfang, zählt sie dann?`, {}, NO_REPLY],
  // what the customer turned down is no answer
  [`${ASKED} Ich hab am Telefon nämlich abgelehnt.`, {}, NO_REPLY],
  [`${ASKED} Den Tarif habe ich damals ausdrücklich abgelehnt.`, {}, NO_REPLY],
  [`${ASKED} Das haben sie abgelehnt.`, reply('refused')],
  // the company keeps the copy back: nothing is said of whether it was allowed or announced
  ['(Die Firma) hat die Aufnahme verweigert.', reply('refused'), NO_LEAVE],
  ['Die Aufnahme wurde mir verweigert.', reply('refused'), NO_LEAVE],
  [
    'Vodafone hat am 20. November die Aufnahme verweigert.',
    { recordingReply: 'refused', recordingReplyDate: '2026-11-20' },
    NO_LEAVE,
  ],
  [
    'Am 20. November haben sie die Herausgabe der Aufnahme abgelehnt.',
    { recordingReply: 'refused', recordingReplyDate: '2026-11-20' },
    [...NO_LEAVE, 'recordingRequestedDate'],
  ],
  ['Die Aufnahme vom 3. November haben sie mir verweigert.', reply('refused'), ['recordingReplyDate']],
  ['They refused the recording.', {}, NO_LEAVE],
  [
    'Mein Antrag auf Herausgabe der Aufnahme wurde am 20. November abgelehnt.',
    { recordingReply: 'refused', recordingReplyDate: '2026-11-20' },
    [...NO_LEAVE, 'recordingRequestedDate'],
  ],
  [
    'Meinen Antrag vom 5.11. auf Herausgabe der Aufnahme haben sie am 20.11. abgelehnt.',
    { recordingRequestedDate: '2026-11-05', recordingReply: 'refused', recordingReplyDate: '2026-11-20' },
    NO_LEAVE,
  ],
  [`${ASKED} Am 20.11. haben sie abgelehnt.`, reply('refused'), [...NO_LEAVE, 'agreedOnPhone', 'declaration']],
  // what is handed over is no issue of a magazine
  ['Am 5.11. habe ich die Herausgabe der Aufnahme verlangt.', {}, ['goodsReceived']],
  // one did not let it be made: no answer of theirs, and no "no" to the offer
  ['Die Aufzeichnung habe ich am Telefon abgelehnt.', NOT_LET, NOT_ANSWERED],
  ['Meine Mutter hat die Aufzeichnung abgelehnt.', NOT_LET, NOT_ANSWERED],
  ['Ich habe die Aufnahme verweigert.', NOT_LET, NOT_ANSWERED],
  ['Ich habe der Aufzeichnung widersprochen.', NOT_LET, NOT_ANSWERED],
  ['I refused the recording.', NOT_LET, NOT_ANSWERED],
  ['Ich habe die Aufnahme abgelehnt und nein gesagt.', { agreedOnPhone: false }],
  ['Ich habe die Aufnahme verweigert bekommen.', reply('refused'), NO_LEAVE],
  // when a part or a transcript came
  [
    'Die Aufnahme haben sie mir am 20.11. nur teilweise geschickt.',
    { recordingReply: 'incomplete', recordingReplyDate: '2026-11-20' },
  ],
  [
    `${ASKED} Am 20.11. haben sie dann doch einen Teil geschickt.`,
    { recordingReply: 'incomplete', recordingReplyDate: '2026-11-20' },
  ],
  ['Vodafone sent me part of the recording.', reply('incomplete')],
  ['Vodafone sent me part of the money for the recording.', {}, NO_REPLY],
  [
    'Die Aufnahme vom 3.11. haben sie mir nur teilweise geschickt.',
    { recordingReply: 'incomplete' },
    ['recordingReplyDate'],
  ],
  // kept back, erased, written down
  [`${SAID} Die Aufnahme bekommt nur die Polizei, sagen sie.`, reply('refused')],
  [`${SAID} Die Aufzeichnung sei schon überspielt.`, reply('deleted')],
  [`${SAID} Ich verlange, dass die Aufnahme nicht gelöscht wird.`, {}, NO_REPLY],
  [
    `${ASKED} Geschickt haben sie nur eine Seite Text, kein Ton dabei.`,
    { recordingReply: 'transcriptOnly', recordingHeard: false },
  ],
  [`${ASKED} Bekommen habe ich ein abgetipptes Telefonat.`, reply('transcriptOnly')],
  [
    `${ASKED} Bekommen hab ich nicht nur zwei Seiten Text, sondern auch die Datei, aber keinen Ton vom Anfang.`,
    {},
    NO_REPLY,
  ],
  // waited for
  [`${SAID} Seit fünf Wochen warte ich auf die Aufnahme.`, reply('none')],
  [`${SAID} Auf meine Anfrage nach dem Mitschnitt kam keine Reaktion.`, reply('none')],
  [`${SAID} Ich warte auf die Rechnung, eine Aufnahme kenne ich nicht.`, {}, NO_REPLY],
  [`${ASKED} Die Tondatei ist gestern per Mail gekommen.`, reply('given')],
  [`${ASKED} Wenn die Tondatei gekommen ist, melde ich mich.`, {}, NO_REPLY],
  ['Am 5.11. hab ich die Aufnahme verlangt, die Kopie ist am 20.11. gekommen.', reply('given')],
  [`${ASKED} Die Kopie vom Vertrag ist gekommen, die Aufnahme nicht.`, {}, NO_REPLY],
  // the day of the answer, beside it and after the request
  [`${ASKED} Am 12.11. haben sie abgelehnt.`, { recordingReply: 'refused', recordingReplyDate: '2026-11-12' }],
  [
    'Am 5.11. hab ich die Aufnahme verlangt, die Kopie ist am 20.11. gekommen.',
    { recordingReply: 'given', recordingReplyDate: '2026-11-20' },
  ],
  [`${ASKED} Das haben sie abgelehnt, seit dem 1.11. bin ich krank.`, reply('refused'), ['recordingReplyDate']],
  // to go: a wish, also in the middle of a story
  [`${ASKED} Die Kopie ist da. Jetzt soll die Aufnahme gelöscht werden.`, {}, NO_REPLY],
  [`${ASKED} Ich möchte, dass die Aufnahme gelöscht wird.`, {}, NO_REPLY],
  [`${ASKED} Die Aufnahme soll schon gelöscht worden sein.`, reply('deleted')],
  ['I asked Vodafone for the tape on 5 November. Now I want the recording deleted.', {}, NO_REPLY],
  // heard
  [`${SAID} Die haben ein Band, und da hört man mich nur „ja“ sagen.`, { recordingHeard: true }],
  [`${ASKED} Gestern kam sie, ich hab sie mir angehört.`, { recordingHeard: true }],
  [`${SAID} Auf dem Band sage ich angeblich ja.`, {}, ['recordingHeard']],
  // claimed
  [`${SAID} Die drohen mir mit einer Aufnahme.`, { recordingAnnounced: true }],
  // a request about the recording announces none, a question put in the call does
  [`${SAID} Wohin schicke ich die Anfrage wegen der Aufnahme.`, {}, NO_TAPE],
  [`${SAID} Ich hab noch ne Frage zur Aufnahme.`, {}, NO_TAPE],
  [`${SAID} Auf die Frage zur Aufnahme des Gesprächs sagte ich ja.`, { recordingAnnounced: true }],
  [`${SAID} Er fragte, ob er das Gespräch aufzeichnen darf.`, { recordingAnnounced: true }],
  [`${SAID} Es soll davon einen Mitschnitt geben.`, { recordingAnnounced: true }],
  [`${SAID} Die drohen mir mit Inkasso.`, {}, NO_TAPE],
  [`${SAID} Soll es davon eine Aufnahme geben?`, {}, NO_TAPE],
  [
    `${SAID} Ich wurde weder gefragt noch gewarnt, dass das Gespräch mitgeschnitten wird.`,
    { recordingAnnounced: false },
  ],
  ['Nobody told me that the call was being recorded.', { recordingAnnounced: false }],
  // leave to record
  [
    'Sie fragte, ob sie mitschneiden darf, und ich sagte „von mir aus“. Danach ging es um einen Tarif.',
    { recordingConsent: true },
  ],
  ['Er sagte, das Gespräch werde aufgezeichnet, damit war ich einverstanden.', { recordingConsent: true }],
  ['Die Erlaubnis zur Aufnahme habe ich nie gegeben.', { recordingConsent: false }, NO_TAPE],
  ['Er sagte, das Gespräch werde aufgezeichnet, und den Vertrag nehme ich nicht.', {}, ['recordingConsent']],
  // a letter that asks for it is no call
  [
    'Vor genau einer Woche schrieb ich an 1&1, man solle mir die Aufnahme des Gesprächs zusenden.',
    { recordingRequestedDate: '2026-11-16' },
    ['callDate'],
  ],
];
