// Why each letter is offered, in one sentence per language.
import { isFurther, type Lang } from '../../languages.ts';
import type { LetterKind } from '../assessment.ts';
import { LAW_WORDS } from '../words/index.ts';

/** A row is a kind of letter: why it is offered, as the customer reads it. */
export const REASONS: Readonly<Record<LetterKind, { de: string; en: string }>> = {
  contestConclusion: {
    de: 'Sie lassen die Firma beweisen, dass überhaupt ein Vertrag zustande kam.',
    en: 'You make the company prove that there is a contract at all.',
  },
  refuseApproval: {
    de: 'Sie erklären, dass Sie nicht genehmigen. Das ist endgültig; dann spricht viel dafür, dass nichts wirksam wird.',
    en: 'You declare that you do not approve. That is final; then there are good reasons to say that nothing takes effect.',
  },
  recordingAccess: {
    de: 'Sie verlangen die Aufnahme des Gesprächs als Kopie und dass sie nicht gelöscht wird.',
    en: 'You ask for a copy of the recording and that it is not deleted.',
  },
  energyFormVoid: {
    de: 'Sie berufen sich auf die fehlende Textform und verlangen, dass der Lieferantenwechsel gestoppt wird.',
    en: 'You rely on the missing text form and demand that the switch of supplier is stopped.',
  },
  refuseThirdParty: {
    de: 'Sie verweigern die Zustimmung zu dem, was jemand anderes am Telefon gesagt hat.',
    en: 'You refuse approval of what somebody else said on the phone.',
  },
  refuseMinor: {
    de: 'Die Eltern verweigern die Zustimmung zum Vertrag des Kindes.',
    en: "The parents refuse approval of the child's contract.",
  },
  incapacity: {
    de: 'Der Brief beruft sich darauf, dass die Erklärung am Telefon nicht wirksam war; eine Diagnose steht nicht darin.',
    en: 'The letter relies on the declaration on the phone not having been effective; it names no diagnosis.',
  },
  identityMisuse: {
    de: 'Sie melden der Firma, dass jemand Ihre Daten benutzt hat.',
    en: 'You tell the company that somebody used your data.',
  },
  formVoid: {
    de: 'Sie berufen sich darauf, dass die vorgeschriebene Form fehlt.',
    en: 'You rely on the missing form that the law requires.',
  },
  withdrawal: {
    de: 'Solange die Frist laufen kann, ist der Widerruf der sicherste Weg: ohne Begründung, auch vorsorglich.',
    en: 'As long as the period may run, withdrawal is the safest way: no reason needed, also as a precaution.',
  },
  stopSwitch: {
    de: 'Alter und neuer Anbieter müssen heute erfahren, dass Sie den Wechsel nicht wollen.',
    en: 'The old and the new provider must learn today that you do not want the switch.',
  },
  avoidance: {
    de: 'Sie fechten Ihre Zusage an, weil sie durch falsche Angaben zustande kam.',
    en: 'You avoid your consent because it was brought about by false statements.',
  },
  refund: {
    de: 'Sie verlangen zurück, was Sie ohne Rechtsgrund gezahlt haben.',
    en: 'You claim back what you paid without legal ground.',
  },
  mandateRevocation: {
    de: 'Sie entziehen die Erlaubnis, weiter von Ihrem Konto abzubuchen.',
    en: 'You withdraw the permission to debit your account.',
  },
  debitRefund: {
    de: 'Ihre Bank kann die Abbuchung zurückholen. Das stoppt nur das Geld, nicht die Forderung; schreiben Sie deshalb am selben Tag auch der Firma. Mit Karte oder PayPal bezahlt? Dann hilft dieser Brief nicht: Fragen Sie dort nach einer Rückbuchung.',
    en: 'Your bank can bring the debit back. That stops the money, not the claim; so write to the company the same day too. Paid by card or PayPal? Then this letter does not help: ask there for a reversal.',
  },
  marketingObjection: {
    de: 'Sie verbieten weitere Werbeanrufe.',
    en: 'You forbid further advertising calls.',
  },
  creditAgencyNotice: {
    de: 'Die Auskunftei erfährt, dass die Forderung bestritten ist.',
    en: 'The credit agency learns that the claim is disputed.',
  },
  invoiceObjection: {
    de: 'Sie beanstanden genau den strittigen Posten und zahlen den Rest weiter.',
    en: 'You object to exactly the disputed item and go on paying the rest.',
  },
  restoreService: {
    de: 'Sie verlangen, dass eine unberechtigte Sperre sofort aufgehoben wird.',
    en: 'You demand that an unlawful cut-off is lifted at once.',
  },
  regulatorComplaint: {
    de: 'Die Bundesnetzagentur verfolgt unerlaubte Anrufe und untergeschobene Wechsel; das kostet nichts, ersetzt aber keinen Brief an die Firma.',
    en: 'The Federal Network Agency pursues unlawful calls and slipped-in switches; it is free but replaces no letter to the company.',
  },
  arbitration: {
    de: 'Die Firma hat nicht geholfen: Eine Schlichtungsstelle vermittelt kostenlos.',
    en: 'The company did not help: an arbitration body mediates free of charge.',
  },
  debtCollectorReply: {
    de: 'Sie bestreiten beim Inkassobüro, dass Sie etwas schulden, und fragen nach: Wann und wie soll der Vertrag zustande gekommen sein?',
    en: 'You dispute the claim with the collector and ask for the circumstances of the alleged contract.',
  },
  marketingConsentProof: {
    de: 'Die Firma soll zeigen, dass Sie Werbeanrufen vorher zugestimmt haben.',
    en: 'The company is to show that you consented to advertising calls beforehand.',
  },
  debtCollectorComplaint: {
    de: 'Die Aufsicht über Inkassobüros kann prüfen, ob Ihr Widerspruch übergangen wurde.',
    en: 'The authority supervising collectors can check whether your objection was ignored.',
  },
  dpaComplaint: {
    de: 'Die Frist für die Auskunft ist vorbei oder die Antwort reicht nicht: Die Datenschutzbehörde hilft kostenlos.',
    en: 'The period for the answer is over or the answer falls short: the data protection authority helps free of charge.',
  },
  recordingReminder: {
    de: 'Sie mahnen die vollständige Auskunft mit der Aufnahme selbst an.',
    en: 'You insist on the complete answer with the recording itself.',
  },
  cancellation: {
    de: 'Wenn nichts anderes mehr hilft, endet der Vertrag durch Kündigung zum nächstmöglichen Tag.',
    en: 'If nothing else helps, cancelling ends the contract on the next possible day.',
  },
  specialCancellation: {
    de: 'Wegen der angekündigten Änderung können Sie ohne Frist kündigen. Bei Strom und Gas muss die Kündigung vor dem Tag der Änderung ankommen.',
    en: 'Because of the announced change you may cancel without notice. For electricity and gas the cancellation must arrive before the day of the change.',
  },
  insuranceWithdrawal: {
    de: 'Eine Versicherung widerrufen Sie in Textform, zum Beispiel per E-Mail; ein Anruf reicht nicht. Auch bei Geldanlagen schreiben Sie, damit Sie es beweisen können.',
    en: 'You withdraw from insurance in text form, for instance by e-mail; a call is not enough. For investments write too, so that you can prove it.',
  },
  courtOrderObjection: {
    de: 'Gegen den Mahnbescheid hilft nur der Widerspruch beim Gericht: binnen zwei Wochen, danach sofort, am besten auf dem beigelegten Formular. Ein Brief an die Firma stoppt ihn nicht.',
    en: 'Only an objection to the court helps against the payment order: within two weeks, after that at once, best on its form. A letter to the company does not stop it.',
  },
  handoverSheet: {
    de: 'Hier sollte jemand mit Fachwissen schauen: Das Blatt fasst alles für Verbraucherzentrale oder Anwältin zusammen.',
    en: 'An expert should look at this: the sheet sums it all up for an advice centre or a lawyer.',
  },
  erasure: {
    de: 'Die Kopie ist da. Ist der Streit vorbei, können Sie jetzt die Löschung verlangen.',
    en: 'The copy has come. If the dispute is over, you can now ask for deletion.',
  },
  withdrawalFollowUp: {
    de: 'Sie bestehen auf Ihrem Widerruf und erklären ihn vorsorglich noch einmal.',
    en: 'You insist on your withdrawal and declare it once more as a precaution.',
  },
  portingDemand: {
    de: 'Sie berufen sich auf Ihre eigene Kündigung und verlangen die Rufnummer.',
    en: 'You rely on your own cancellation and demand the number.',
  },
};

/** Why this letter is offered, in the customer's language. */
export const reasonText = (letter: LetterKind, lang: Lang): string =>
  isFurther(lang) ? LAW_WORDS[lang].reasons[letter] : REASONS[letter][lang];
