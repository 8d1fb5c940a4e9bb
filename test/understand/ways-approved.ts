// Approvals told by what was asked and what became of it: an SMS answered, a link from a mail, a mail confirmed; with near misses.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const after = (words: string): string =>
  `o2 hat mich am 10.11. angerufen wegen eines Handyvertrags, ich hab ja gesagt. ${words}`;
const sms = { textFormApproval: true, approvalMeans: 'sms' } as const;
const link = { textFormApproval: true, approvalMeans: 'link' } as const;
const mail = { textFormApproval: true, approvalMeans: 'emailReply' } as const;
const NONE = ['approvalMeans'] as const;

export const TOLD_APPROVALS: readonly Sentence[] = [
  // a text message answered
  [after('Dann sollte ich noch auf eine SMS mit JA antworten, hab ich auch.'), sms],
  [after('danach auf die sms mit JA geantwortet weil der mann das so wollte'), sms],
  [after('Es kam eine SMS, da hab ich JA zurückgeschickt.'), sms],
  [after('während des telefonats kam ne sms mit vollmacht, hab JA zurückgeschickt'), sms],
  [after('heff op de SMS mit JA antwoort'), sms],
  [after('Die SMS hab ich mit JA beantwortet.'), sms],
  [after('Auf die SMS musste ich mit Ja antworten. Das habe ich gemacht.'), sms],
  [after('ich sollte per sms ja schreiben, hab ich dann gemacht'), sms],
  [after('Per SMS hab ich "Ja" geschrieben.'), sms],
  [after('hab auf die sms ein ja getippt'), sms],
  [after('Hab mit JA auf die SMS reagiert.'), sms],
  [after('Das JA per SMS hab ich noch am selben Abend geschickt.'), sms],
  [after('I had to answer a text with YES, which I did.'), sms],
  [after('They sent a text and I replied JA.'), sms],
  // a link or a button
  [after('In der Mail sollte ich den Link anklicken, hab ich noch am selben Abend gemacht.'), link],
  [after('gleich danach den Link in der Mail bestätigt'), link],
  [after('Den Link zum Bestätigen hab ich dann auch gleich gedrückt.'), link],
  [after('Es kam ein Link, den sollte ich antippen. Hab ich natürlich gemacht.'), link],
  [after('Ich sollte auf "Bestätigen" klicken, das hab ich am Abend noch erledigt.'), link],
  [after('über den Link in der Mail hab ich zugestimmt'), link],
  [after('Dann per whatsapp link bestätigt.'), { textFormApproval: true }],
  [after('Per Link zugestimmt noch am selben abend.'), link],
  [after('Der Bestätigungslink wurde von mir noch am gleichen Tag betätigt.'), link],
  [after('There was a link to confirm and I clicked on it the same evening.'), link],
  // a mail answered or confirmed
  [after('per Mail hab ichs auch bestätigt'), mail],
  [after('per Mail hab ichs auch bestätigt und den Tarif will ich behalten.'), mail],
  [after('per Mail würde ich es bestätigen und den Tarif will ich behalten.'), {}, ['textFormApproval', ...NONE]],
  [after('und am gleichen tag die mail bestätigt'), { textFormApproval: true }],
  [after('Meine Bestätigung per Mail ging am 10.11. raus.'), mail],
  [after('Zusammenfassung, Belehrung und meine Bestätigung per Mail, alles am 10.11.'), mail],
  [after('hab gleich zurückgeschrieben "passt, einverstanden"'), { textFormApproval: true }],
  [after('Auf die Mail hab ich geantwortet, dass ich einverstanden bin.'), mail],
  [after('Die Mail mit "ja, bestätige ich" beantwortet.'), mail],
  [after('den Vertrag hab ich unterschrieben zurückgemailt'), mail],
  [after('das pdf unterschrieben und als anhang zurückgemailt'), mail],
  [after('I confirmed it by email the same day.'), mail],
  // in a portal
  [after('abends im kundenportal den auftrag freigegeben'), { textFormApproval: true, approvalMeans: 'portal' }],
  [after('In der App habe ich das Angebot angenommen.'), { textFormApproval: true, approvalMeans: 'portal' }],
  // near misses: not done, asked for, of the other side, something else
  [after('Dann sollte ich auf eine SMS mit JA antworten, hab ich nicht.'), { textFormApproval: false }],
  [after('Ich soll auf die SMS mit JA antworten. Soll ich das machen?'), {}, ['approvalMeans']],
  [after('Auf die SMS hab ich mit NEIN geantwortet.'), {}, ['approvalMeans']],
  [after('Die haben mir den Vertrag per Mail bestätigt.'), {}, ['textFormApproval', ...NONE]],
  [
    after('Meinen Widerruf hab ich per Mail geschickt, die haben ihn per Mail bestätigt.'),
    {},
    ['textFormApproval', ...NONE],
  ],
  [after('Die Bestätigung per Mail kam am 10.11.'), {}, ['textFormApproval', ...NONE]],
  [after('In der Mail ist ein Link, den hab ich nicht angeklickt.'), { textFormApproval: false }, NONE],
  [after('Die SMS mit dem Code hab ich ihm vorgelesen.'), {}, ['textFormApproval', ...NONE]],
  [after('Per SMS hab ich gefragt, was das soll.'), {}, ['textFormApproval', ...NONE]],
  [after('hab den link geöffnet und gleich wieder zugemacht'), {}, ['textFormApproval', ...NONE]],
  [after('ich sollte den link anklicken, hab ich aber gelassen'), { textFormApproval: false }, NONE],
];
