// The letters about data: access, reminder, complaint, advertising, erasure.
import type { Recipe, Refusal } from './recipe.ts';

const CHRONOLOGY = [
  'chronology',
  'chCall',
  'chConfirmation',
  'chRequested',
  'chExtended',
  'chReminded',
  'chRefused',
  'chAccessReply',
  'chReply',
] as const;

const EXTENDED: Refusal = {
  when: { is: 'accessFresh', recordingReply: 'extended' },
  de: 'Das Unternehmen hat die Frist verlängert, auf drei Monate im Ganzen. Danach passt dieser Brief.',
  en: 'The company has extended its time to three months in all. This letter fits after that.',
};

const TOO_EARLY: Refusal = {
  when: { is: 'accessFresh' },
  de: 'Das Unternehmen hat einen Monat Zeit für die Antwort. Danach passt dieser Brief, früher nur nach einer Ablehnung oder unvollständigen Antwort.',
  en: 'The company has one month to answer. This letter fits after that, earlier only after a refusal or an incomplete answer.',
};

/** Rights to one's own data end with the person. What heirs need stands in the letter that contests the contract. */
const NOT_FOR_HEIRS: Refusal = {
  when: { deceased: true },
  de: 'Das kann nur die Person selbst verlangen, um deren Daten es geht; auf Erben geht dieses Recht nach verbreiteter Ansicht nicht über. Die Nachweise verlangt der Brief, der den Vertrag bestreitet.',
  en: 'Only the person whose data are concerned can demand this; by a common view this right does not pass to heirs. The letter that contests the contract demands the proof.',
};

/** Letters about the recording. */
export const RECORDING: readonly Recipe[] = [
  {
    kind: 'recordingAccess',
    title: { de: 'Auskunft und Kopie der Aufnahme', en: 'Access to your data and a copy of the recording' },
    to: 'access',
    period: 'access',
    subject: 'Auskunft und Kopie nach Art. 15 DSGVO, Einschränkung nach Art. 18 DSGVO',
    refusals: [NOT_FOR_HEIRS],
    body: ['represented', ['accessOpening', 'accessNumber', 'accessPurpose'], 'accessList', 'noTranscript', ['callCentreHas', 'noRecording'], 'restriction'],
    requests: [],
    end: ['accessDeadline'],
    proof: ['P1', 'P3'],
  },
  {
    kind: 'recordingReminder',
    title: { de: 'Erinnerung an die Auskunft', en: 'Reminder of the access request' },
    to: 'access',
    period: 'answer',
    subject: 'Erinnerung: Auskunft und Kopie der Tonaufnahmen nach Art. 15 DSGVO',
    needs: [{ met: [{ recordingRequestedDate: '*' }], ask: 'recordingRequestedDate', orUnknown: true }],
    refusals: [
      NOT_FOR_HEIRS,
      {
        when: { recordingReply: 'given' },
        de: 'Sie haben angegeben, dass die Kopie gekommen ist. Dann braucht es keine Erinnerung.',
        en: 'You said that the copy has come. Then no reminder is needed.',
      },
      EXTENDED,
      TOO_EARLY,
    ],
    body: ['represented', ['remind', 'remindExtension', 'remindReply'], ['remindCall', 'remindAsk']],
    requests: [],
    end: ['remindEnd'],
    proof: ['P1'],
  },
  {
    kind: 'dpaComplaint',
    title: { de: 'Beschwerde bei der Datenschutzbehörde', en: 'Complaint to the data protection authority' },
    to: 'dataProtection',
    period: 'answer',
    subject: 'Beschwerde nach Art. 77 DSGVO: Auskunft über Tonaufnahmen',
    needs: [
      { met: [{ provider: '*' }], ask: 'provider' },
      { met: [{ recordingRequestedDate: '*' }], ask: 'recordingRequestedDate' },
      { met: [{ is: 'bfdi' }, { is: 'seatKnown' }], ask: 'traderState', orUnknown: true },
      { met: [{ is: 'bfdi' }, { is: 'seatKnown' }, { is: 'homeKnown' }], ask: 'federalState', orUnknown: true },
    ],
    refusals: [
      NOT_FOR_HEIRS,
      {
        when: { recordingReply: 'given' },
        de: 'Sie haben angegeben, dass die Kopie gekommen ist. Dann gibt es keinen Grund zur Beschwerde.',
        en: 'You said that the copy has come. Then there is no reason to complain.',
      },
      EXTENDED,
      TOO_EARLY,
      {
        when: { is: 'accessRuns', recordingReply: ['identityAsked', 'extended'] },
        de: 'Die Zeit für die Antwort läuft noch. Schreiben Sie zuerst dem Unternehmen; die Beschwerde passt, wenn die Frist ohne Auskunft abgelaufen ist.',
        en: 'The time for the answer still runs. Write to the company first; the complaint fits once it has passed without the information.',
      },
    ],
    body: ['represented', 'dpa', CHRONOLOGY, ['dpaExtension', 'dpaMissing'], 'dpaAsk', 'dpaForward'],
    requests: [],
    end: [],
    info: 'plain',
    enclosures: [
      { text: 'Kopie meines Auskunftsersuchens', paper: 'request' },
      { when: { recordingExtendedDate: '*' }, text: 'Mitteilung des Unternehmens über die Verlängerung der Frist', paper: 'extension' },
      { when: { recordingRemindedDate: '*' }, text: 'Kopie meiner Erinnerung', paper: 'reminder' },
      { when: { recordingReply: ['refused', 'identityAsked', 'deleted', 'transcriptOnly', 'incomplete'] }, text: 'Kopie der Antwort des Unternehmens', paper: 'reply' },
      { when: { recordingReply: 'transcriptOnly' }, text: 'Die übersandte Abschrift', paper: 'transcript' },
      { when: { is: 'memoryProtocol' }, text: 'Mein Gedächtnisprotokoll des Telefonats', paper: 'memory' },
      { when: { is: 'heardProtocol' }, text: 'Mein Hörprotokoll der Aufnahme', paper: 'heard' },
    ],
    proof: ['online'],
  },
  {
    kind: 'marketingObjection',
    title: { de: 'Werbung untersagen', en: 'Object to advertising' },
    to: 'access',
    period: 'answer',
    subject: 'Widerspruch gegen Werbung und Widerruf einer Einwilligung',
    refusals: [
      {
        when: { deceased: true },
        de: 'Werbung untersagen kann nur die Person selbst; auf Erben geht dieses Recht nach verbreiteter Ansicht nicht über. Den Todesfall nennt der Brief, der den Vertrag bestreitet.',
        en: 'Only the person concerned can forbid advertising; by a common view this right does not pass to heirs. The letter that contests the contract states the death.',
      },
    ],
    body: ['represented', 'advertCall', 'advertStop', 'advertAsk'],
    requests: [],
    end: ['advertEnd'],
    proof: ['P1'],
  },
  {
    kind: 'marketingConsentProof',
    title: { de: 'Nachweis der Werbeeinwilligung verlangen', en: 'Demand proof of the advertising consent' },
    to: 'access',
    period: 'access',
    subject: 'Nachweis einer Einwilligung in Werbeanrufe (§ 7a UWG, Art. 15 DSGVO)',
    refusals: [NOT_FOR_HEIRS],
    body: ['represented', ['consentAsk', 'consentCall', 'consentNone']],
    requests: [],
    end: ['agencyEnd'],
    proof: ['P1'],
  },
  {
    kind: 'erasure',
    title: { de: 'Aufnahme löschen lassen', en: 'Have the recording erased' },
    to: 'access',
    period: 'access',
    subject: 'Löschung nach Art. 17 DSGVO',
    needs: [{ met: [{ recordingReply: '*' }], ask: 'recordingReply' }],
    refusals: [
      NOT_FOR_HEIRS,
      {
        when: { recordingReply: ['none', 'refused', 'deleted', 'transcriptOnly', 'incomplete'] },
        de: 'Erst wenn die vollständige Kopie da ist: Vorher wäre Ihr Beleg verloren.',
        en: 'Only once the full copy has come: before, your evidence would be lost.',
      },
    ],
    body: ['represented', 'erase', ['eraseKept', 'eraseConsent'], 'eraseLimits'],
    requests: [],
    end: ['agencyEnd'],
    proof: ['P1'],
  },
]; // prettier-ignore
