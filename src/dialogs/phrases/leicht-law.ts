// The law in easy German (Leichte Sprache), as far as most cases meet it: reasons, letters, dates, how sure something is.
// What is missing here is said in plain German. Care is the same: much speaks for it, no promise.
import type { Firmness, LetterKind } from '../../knowledge/law/assessment.ts';
import type { Pair } from './tongues/tongue.ts';

/** What a letter says first, what it says when it stands in another one, and what it is good for. */
type EasyLetter = readonly [lead: string, below: string, reason: string];

const WITHDRAWAL = 'Widerruf heißt: Sie wollen den Vertrag nicht mehr. Sie müssen keinen Grund sagen.';

/** Letters by their kind. */
export const EASY_LETTERS: Partial<Record<LetterKind, EasyLetter>> = {
  contestConclusion: ['Ich habe keinen Vertrag', 'ich habe keinen Vertrag', 'Die Firma soll zeigen, dass es einen Vertrag gibt.'],
  refuseApproval: ['Ich sage nicht Ja', 'ich sage nicht Ja', 'Sagen Sie nicht Ja? Dann gilt der Vertrag wohl nicht.'],
  refuseThirdParty: ['Ich sage nicht Ja', 'ich sage nicht Ja', 'Eine andere Person hat am Telefon gesprochen. Das gilt nicht einfach für Sie.'],
  energyFormVoid: ['Der Vertrag ist nicht aufgeschrieben', 'der Vertrag ist nicht aufgeschrieben', 'Verträge über Strom und Gas muss man meist aufschreiben.'],
  formVoid: ['Der Vertrag hat nicht die richtige Form', 'der Vertrag hat nicht die richtige Form', 'Manche Verträge muss man aufschreiben.'],
  withdrawal: ['Widerruf', 'Widerruf zur Sicherheit', WITHDRAWAL],
  insuranceWithdrawal: ['Widerruf von Versicherung oder Geld-Vertrag', 'Widerruf zur Sicherheit', WITHDRAWAL],
  avoidance: ['Anfechtung', 'Anfechtung zur Sicherheit', 'Anfechtung heißt: Man hat Ihnen etwas Falsches gesagt. Darum soll Ihr Ja nicht gelten.'],
  cancellation: ['Kündigung', 'Kündigung zur Sicherheit', 'Kündigung heißt: Der Vertrag hört später auf.'],
  recordingAccess: ['Ich will die Aufnahme vom Anruf', 'ich will die Aufnahme', 'Die Firma soll Ihnen die Aufnahme schicken. Die Firma soll nichts löschen.'],
  marketingObjection: ['Keine Werbung mehr', 'keine Werbung mehr', 'Die Firma darf Sie dann nicht mehr für Werbung anrufen.'],
  stopSwitch: ['Ich will nicht wechseln', 'ich will nicht wechseln', 'Sie wollen bei Ihrer alten Firma bleiben. Schreiben Sie das heute.'],
  regulatorComplaint: ['Beschwerde beim Amt', 'Beschwerde beim Amt', 'Das Amt heißt Bundesnetzagentur. Das Amt prüft verbotene Anrufe. Das kostet kein Geld. Sie brauchen trotzdem den Brief an die Firma.'],
  handoverSheet: ['Ein Blatt für die Beratung', 'ein Blatt für die Beratung', 'Auf dem Blatt steht alles Wichtige. Geben Sie das Blatt dem Helfer.'],
}; // prettier-ignore

/** Reasons by the rule's id: title, and what it means. */
export const EASY_GROUNDS: Readonly<Record<string, Pair>> = {
  'F-03': ['Das Blatt muss zuerst da sein.', 'Das Blatt heißt Vertrags-Zusammenfassung. Das Blatt muss vor Ihrem Ja da sein. Kommt das Blatt später? Dann gilt der Vertrag erst, wenn Sie noch einmal Ja sagen. Das müssen Sie nicht tun. Sagen Sie jetzt nicht Ja. Bis dahin spricht viel dafür: Die Firma kann nichts verlangen.'],
  'F-05': ['Das Blatt kam gar nicht.', 'Das Blatt heißt Vertrags-Zusammenfassung. Fehlt das Blatt? Dann spricht viel dafür: Der Vertrag gilt noch nicht.'],
  'W-01': ['Sie können widerrufen.', 'Widerrufen heißt: Sie wollen den Vertrag nicht mehr. Sie haben 14 Tage Zeit. Sie müssen keinen Grund sagen.'],
  'W-08': ['Widerrufen Sie zur Sicherheit.', 'Gilt der Vertrag wohl nicht? Widerrufen Sie trotzdem. Lassen Sie die Zeit nicht vorbeigehen.'],
  'V-01': ['Zu diesem Vertrag haben Sie nicht Ja gesagt.', 'Für einen Vertrag braucht man ein klares Ja. Wollten Sie nur Post haben? Das ist noch kein Ja.'],
  'A-01': ['Vielleicht war etwas anderes gemeint.', 'Haben Sie etwas anderes gemeint? Dann können Sie vielleicht anfechten. Anfechten heißt: Mein Ja soll nicht gelten. Das muss sofort sein. Manchmal müssen Sie dann einen Schaden bezahlen.'],
  'A-04': ['Man hat Ihnen wohl etwas Falsches gesagt.', 'Hat man Sie mit Absicht getäuscht? Und haben Sie darum Ja gesagt? Dann können Sie anfechten. Anfechten heißt: Mein Ja soll nicht gelten. Sie haben ein Jahr Zeit. Das Jahr beginnt, wenn Sie es merken. In dieser Zeit muss der Brief bei der Firma ankommen. Sie müssen die Täuschung beweisen.'],
  'V-20': ['Eine andere Person hat gesprochen.', 'Durfte diese Person nicht für Sie Ja sagen? Dann gilt der Vertrag nur, wenn Sie zustimmen. Das müssen Sie nicht tun.'],
}; // prettier-ignore

const SEND = 'Schicken Sie den Widerruf ab. Wichtig ist der Tag, an dem Sie ihn abschicken. Heben Sie den Beleg auf.';
/** Dates by their kind: what it is, and what to do. */
export const EASY_DATES: Readonly<Record<string, Pair>> = {
  withdrawal: ['Widerruf', SEND],
  withdrawalUninstructed: ['Widerruf', `${SEND} Machen Sie es am besten heute. Die Firma kann sonst streiten.`],
  avoidanceDeceit: [
    'Anfechtung, weil man Ihnen etwas Falsches gesagt hat',
    'Der Brief muss spätestens an diesem Tag bei der Firma ankommen. Schicken Sie ihn früher ab.',
  ],
  avoidanceError: ['Anfechtung, weil etwas anderes gemeint war', 'Schicken Sie den Brief sofort ab.'],
};

/** How sure a reason is. */
export const EASY_FIRMNESS: Record<Firmness, { label: string; text: string }> = {
  clear: { label: 'steht im Gesetz', text: 'Die Regel steht im Gesetz. Die Firma kann trotzdem streiten.' },
  arguable: { label: 'gute Gründe', text: 'Die Firma kann anderer Meinung sein.' },
  disputed: { label: 'unsicher', text: 'Darüber streiten auch Fachleute. Fragen Sie bitte einen Menschen.' },
};

/** Whether a letter has to be sent by a day, or to be there. */
export const EASY_NEEDS = {
  dispatch: 'Abschicken reicht. Der Brief darf später ankommen.',
  receipt: 'Der Brief muss bis dahin bei der Firma sein.',
} as const;

/** The advice to write down the call from memory. */
export const EASY_MEMORY =
  'Noch ein Rat: Schreiben Sie jetzt auf, was am Telefon gesagt wurde. Ich helfe Ihnen. Schreiben Sie mir: aufschreiben. Am Ende bekommen Sie ein Blatt mit allem.';
