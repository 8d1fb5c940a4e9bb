// Sentences for what comes after the letters: replies, answers that stay away, promises on the phone, the end.
import type { Texts } from './texts.ts';

type FollowUp = Pick<
  Texts,
  | 'replyNoted'
  | 'replyRead'
  | 'answerOverdue'
  | 'checkPromise'
  | 'askWritten'
  | 'askWrittenChange'
  | 'ended'
  | 'endedLost'
  | 'restDeadline'
  | 'erasureOffer'
  | 'erasureCopy'
  | 'erasureLater'
  | 'erasureMade'
  | 'receiptKept'
  | 'remindersOn'
  | 'remindersEnded'
  | 'sentOwn'
  | 'goodsBack'
  | 'goodsBackKept'
  | 'yesOrNo'
  | 'recipientOwn'
  | 'dunningReminder'
  | 'dunningCollector'
  | 'recordingExtended'
  | 'recordingExtendedLate'
  | 'recordingExtendedBare'
  | 'recordingIdentity'
>;

const KEEP_DE =
  'Heben Sie auf: den Brief, den Beleg vom Absenden, die Antwort der Firma und die Kontoauszüge. Drei Jahre ab Jahresende sind ein guter Maßstab.';
const KEEP_EN =
  "Keep: the letter, the proof of sending, the company's answer and the bank statements. Three years from the end of the year are a good measure.";

export const followUpDe: FollowUp = {
  replyNoted: 'Gut, ich habe notiert: Antwort vom {date}.',
  replyRead: { tone: 'plain', title: 'Was diese Antwort bedeutet', text: '{text}' },
  answerOverdue: {
    tone: 'ochre',
    title: 'Eine Antwort steht aus',
    text: 'Ihr Brief hat um eine Antwort bis {date} gebeten. Dieser Tag ist vorbei.',
  },
  checkPromise: {
    tone: 'fern',
    title: 'Die Zusage prüfen',
    text: 'Sehen Sie nach, ob der ganze Vertrag genannt ist, ob alles Geld zurückkommt und ob keine Bedingung dabeisteht. Heben Sie die Nachricht auf, und kontrollieren Sie die nächsten zwei Kontoauszüge.',
  },
  askWritten: {
    tone: 'ochre',
    title: 'Schriftlich geben lassen',
    text: 'Eine Zusage am Telefon lässt sich schwer zeigen. Schreiben Sie der Firma noch heute, zum Beispiel per E-Mail: „Sie haben mir am Telefon gesagt, dass Sie die Sache stornieren. Bitte bestätigen Sie mir in Textform, dass Sie aus dem behaupteten Vertrag keine Ansprüche herleiten. Eine Rechtspflicht erkenne ich nicht an.“ Bis die Bestätigung da ist, laufen Ihre Fristen weiter.',
  },
  askWrittenChange: {
    tone: 'ochre',
    title: 'Schriftlich geben lassen',
    text: 'Eine Zusage am Telefon lässt sich schwer zeigen. Schreiben Sie der Firma noch heute, zum Beispiel per E-Mail: „Sie haben mir am Telefon gesagt, dass Sie die Änderung zurücknehmen. Bitte bestätigen Sie mir in Textform, dass mein bisheriger Vertrag unverändert weiterläuft und Sie aus der behaupteten Änderung keine Ansprüche herleiten.“ Bis die Bestätigung da ist, laufen Ihre Fristen weiter.',
  },
  ended: {
    tone: 'fern',
    title: 'Damit ist diese Sache abgeschlossen',
    text: `Schön, dass Sie es gesagt haben. ${KEEP_DE} Meldet sich die Firma noch einmal, schreiben Sie mir.`,
  },
  endedLost: {
    tone: 'plain',
    title: 'Damit ist diese Sache hier zu Ende',
    text: `Das tut mir leid. Läuft der Vertrag weiter, merken Sie sich den Tag, zu dem Sie kündigen können; die Verbraucherzentrale sieht sich den Fall auch jetzt noch an. ${KEEP_DE}`,
  },
  receiptKept:
    'Der Beleg „{name}“ liegt jetzt bei Ihrem Brief „{subject}“ vom {date}. Er zeigt, dass der Brief abgegangen ist.',
  restDeadline:
    'Falls Sie den Vertrag nicht wollen: Ein Widerruf, der bis {date} abgeschickt ist, wäre nach jeder Zählweise rechtzeitig. Die Bitte um die Aufnahme hält diese Frist nicht an.',
  erasureOffer:
    'Eines noch: Die Firma hat Ihre Stimme weiter auf Band. Die Kopie haben Sie, und der Streit ist vorbei. Wenn Sie möchten, verlangt ein kurzer Brief die Löschung. Heben Sie Ihre eigene Kopie trotzdem auf.',
  erasureCopy:
    'Warten Sie mit dem Löschen, bis der Streit vorbei ist: Bis dahin können beide Seiten die Aufnahme brauchen. Ist er vorbei, schreiben Sie mir, wie es ausging. Dann bereite ich den Brief zur Löschung vor. Ihre eigene Kopie behalten Sie.',
  erasureLater:
    'Lassen Sie die Aufnahme jetzt noch nicht löschen. Sie kann Ihr bester Beleg sein. Haben Sie noch keine vollständige Kopie, verlangen Sie zuerst diese. Haben Sie die Kopie und ist der Streit vorbei, schreibe ich den Brief zur Löschung mit Ihnen.',
  erasureMade: 'Der Brief zur Löschung liegt schon in Ihrer Akte. Sie können ihn dort lesen und senden.',
  remindersOn:
    'Gut, ich erinnere Sie an {address}. In der Mail stehen nur der Tag und ein Link in Ihren Fall. Mit „keine Erinnerungen mehr“ endet das.',
  remindersEnded: 'Gut, es kommen keine Erinnerungen mehr. Die Adresse ist gelöscht.',
  recipientOwn:
    'Das ist Ihre eigene Anschrift. Gesucht ist die der Firma; sie steht auf ihrem Schreiben oder im Impressum ihrer Seite.',
  yesOrNo: 'Ein Ja oder Nein genügt mir hier.',
  goodsBack:
    'Heben Sie den Beleg der Rücksendung auf. Das Zurückschicken allein ist aber noch kein Widerruf: Erklären Sie ihn dazu in einem Satz, am besten heute.',
  goodsBackKept: 'Gut. Heben Sie den Beleg der Rücksendung auf, er gehört zu Ihrem Widerruf.',
  sentOwn:
    'Hier liegt kein Brief, den ich als abgeschickt eintragen könnte. Haben Sie einen eigenen geschickt? Dann schreiben Sie mir, was darin stand und wann er abging, zum Beispiel: „Ich habe am Montag widerrufen“.',
  dunningReminder: {
    tone: 'ochre',
    title: 'Zur Mahnung',
    text: 'Eine Mahnung beweist keinen Vertrag. Haben Sie schon schriftlich widersprochen und wiederholt sie nur das Alte, müssen Sie nicht antworten; wenn noch nicht, dann jetzt. Eine neue Rechnung oder die Androhung einer Sperre braucht eine eigene Antwort, Post vom Gericht immer, in der Frist aus dem Brief.',
  },
  dunningCollector: {
    tone: 'ochre',
    title: 'Zum Inkasso',
    text: 'Ein Inkassobüro ist kein Gericht und hat nicht mehr Rechte als die Firma. Bestreiten Sie die Forderung einmal schriftlich, dort und bei der Firma, und unterschreiben Sie keine Ratenzahlung.',
  },
  recordingExtended: {
    tone: 'ochre',
    title: 'Die Firma nimmt sich mehr Zeit',
    text: 'Mit einem Grund, den sie im ersten Monat nennt, darf sie das: um zwei Monate (Art. 12 Abs. 3 DSGVO). Sie hat jetzt bis {date} Zeit, und an diesem Tag frage ich nach. Heben Sie die Nachricht auf.',
  },
  recordingExtendedLate: {
    tone: 'ochre',
    title: 'Zu spät verlängert',
    text: 'Die Nachricht kam nach dem ersten Monat. Es spricht viel dafür, dass diese Verlängerung nicht zählt und die Frist seit {date} vorbei ist. Sie können jetzt erinnern und sich beschweren.',
  },
  recordingExtendedBare: {
    tone: 'ochre',
    title: 'Ohne Grund verlängert',
    text: 'Einen Grund muss die Firma im ersten Monat nennen. Ohne ihn spricht viel dafür, dass es bei einem Monat bleibt, also bei {date}. Die Erinnerung fragt nach dem Grund; danach kommt die Beschwerde.',
  },
  recordingIdentity: {
    tone: 'ochre',
    title: 'Die Firma will Ihren Ausweis sehen',
    text: 'Das darf sie nur, wenn sie begründete Zweifel hat, wer Sie sind (Art. 12 Abs. 6 DSGVO). Schicken Sie nichts von sich aus. Die Erinnerung fragt nach dem Grund und bietet einen anderen Nachweis an; eine geschwärzte Kopie ist das letzte Mittel. Ohne solche Zweifel spricht viel dafür, dass es für die Firma bei der Frist bis {date} bleibt.',
  },
};

export const followUpEn: FollowUp = {
  replyNoted: 'Good, I have noted: answer of {date}.',
  replyRead: { tone: 'plain', title: 'What this answer means', text: '{text}' },
  answerOverdue: {
    tone: 'ochre',
    title: 'An answer is due',
    text: 'Your letter asked for an answer by {date}. That day is over.',
  },
  checkPromise: {
    tone: 'fern',
    title: 'Check the promise',
    text: 'See whether the whole contract is named, whether all the money comes back, and that there is no condition. Keep the message, and check your next two bank statements.',
  },
  askWritten: {
    tone: 'ochre',
    title: 'Get it in writing',
    text: 'A promise on the phone is hard to show. Write to the company today, for instance by e-mail: „Sie haben mir am Telefon gesagt, dass Sie die Sache stornieren. Bitte bestätigen Sie mir in Textform, dass Sie aus dem behaupteten Vertrag keine Ansprüche herleiten. Eine Rechtspflicht erkenne ich nicht an.“ (You told me on the phone that you cancel this. Please confirm in text form that you derive no claims from the alleged contract. I acknowledge no obligation.) Until the confirmation is there your time limits go on.',
  },
  askWrittenChange: {
    tone: 'ochre',
    title: 'Get it in writing',
    text: 'A promise on the phone is hard to show. Write to the company today, for instance by e-mail: „Sie haben mir am Telefon gesagt, dass Sie die Änderung zurücknehmen. Bitte bestätigen Sie mir in Textform, dass mein bisheriger Vertrag unverändert weiterläuft und Sie aus der behaupteten Änderung keine Ansprüche herleiten.“ (You told me on the phone that you take the change back. Please confirm in text form that my contract goes on unchanged and that you derive no claims from the alleged change.) Until the confirmation is there your time limits go on.',
  },
  ended: {
    tone: 'fern',
    title: 'This matter is closed',
    text: `Thank you for telling me. ${KEEP_EN} If the company writes again, write to me.`,
  },
  endedLost: {
    tone: 'plain',
    title: 'This matter ends here',
    text: `I am sorry. If the contract goes on, note the day to which you can cancel it; the consumer centre will look at the case even now. ${KEEP_EN}`,
  },
  receiptKept:
    'The receipt “{name}” now lies with your letter “{subject}” of {date}. It shows that the letter went out.',
  restDeadline:
    'If you do not want the contract: a withdrawal sent by {date} would be in time by every way of counting. Asking for the recording does not stop this period.',
  erasureOffer:
    'One more thing: the company still has your voice on tape. You have the copy, and the dispute is over. If you like, a short letter asks for deletion. Keep your own copy all the same.',
  erasureCopy:
    'Wait with the erasure until the dispute is over: until then both sides may need the recording. When it is over, write to me how it ended. Then I prepare the letter for the erasure. Your own copy you keep.',
  erasureLater:
    'Do not have the recording erased yet. It may be your best evidence. If you do not have a complete copy yet, ask for that first. Once you have it and the dispute is over, I write the letter for the erasure with you.',
  erasureMade: 'The letter for the erasure already lies in your case. You can read it there and send it.',
  remindersOn:
    'Good, I will remind you at {address}. The mail holds only the day and a link into your case. "No more reminders" ends it.',
  remindersEnded: 'Good, no more reminders will come. The address is deleted.',
  recipientOwn:
    'That is your own address. The company’s is needed; it stands on its letter or in the imprint of its site.',
  yesOrNo: 'A yes or a no is enough here.',
  goodsBack:
    'Keep the proof of posting. Sending the goods back is no withdrawal by itself, though: declare it in one sentence as well, best today.',
  goodsBackKept: 'Good. Keep the proof of posting; it belongs to your withdrawal.',
  sentOwn:
    'There is no letter here that I could mark as sent. Did you send one of your own? Then tell me what it said and when it went out, for example: “I withdrew on Monday”.',
  dunningReminder: {
    tone: 'ochre',
    title: 'About the reminder',
    text: 'A reminder proves no contract. If you have objected in writing and it only repeats the old, you need not answer; if you have not, do it now. A new bill or the threat of a cut-off needs an answer of its own, post from a court always, within the period in the letter.',
  },
  dunningCollector: {
    tone: 'ochre',
    title: 'About the debt collector',
    text: 'A debt collector is no court and has no more rights than the company. Dispute the claim once in writing, there and with the company, and sign no instalment plan.',
  },
  recordingExtended: {
    tone: 'ochre',
    title: 'The company takes more time',
    text: 'With a reason given within the first month it may do so: by two months (Art. 12(3) GDPR). It now has until {date}, and on that day I will ask again. Keep the message.',
  },
  recordingExtendedLate: {
    tone: 'ochre',
    title: 'Extended too late',
    text: 'The message came after the first month. There are good reasons that this extension does not count and that the time has been over since {date}. You can now send a reminder and complain.',
  },
  recordingExtendedBare: {
    tone: 'ochre',
    title: 'Extended without a reason',
    text: 'The company has to give a reason within the first month. Without one there are good reasons that it stays at one month, that is {date}. The reminder asks for the reason; after that comes the complaint.',
  },
  recordingIdentity: {
    tone: 'ochre',
    title: 'The company wants to see your ID',
    text: 'It may do so only if it has reasonable doubts about who you are (Art. 12(6) GDPR). Send nothing of your own accord. The reminder asks for the reason and offers another proof; a redacted copy is the last resort. Without such doubts there are good reasons that the company’s time still ends on {date}.',
  },
};
