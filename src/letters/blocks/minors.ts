// Contracts of minors (L06): the parents refuse, together or, with sole custody, one alone.
import type { BlockRow } from './row.ts';

const MINOR = {
  de: 'Beide Eltern vertreten das Kind gemeinsam. Darum steht „wir“ da, und beide unterschreiben.',
  en: 'Both parents represent the child together. That is why it says "we", and both sign.',
};
const SOLE = {
  de: 'Wer die Sorge allein hat, vertritt das Kind allein, sagt das dazu und unterschreibt allein.',
  en: 'Whoever has sole custody represents the child alone, says so and signs alone.',
};
const UNDER_7 = {
  de: 'Kinder unter sieben Jahren können keine Verträge schließen.',
  en: 'Children under seven cannot conclude contracts.',
};
const POCKET_MONEY = {
  de: 'Der „Taschengeldparagraf“ passt auf laufende Verträge in aller Regel nicht.',
  en: 'The "pocket money" rule as a rule does not fit contracts with running payments.',
};
const PROOF_OF_BIRTH = {
  de: 'Eine Kopie der Geburtsurkunde genügt. Decken Sie ab, was niemanden angeht.',
  en: 'A copy of the birth certificate is enough. Cover what is nobody else’s business.',
};
const IN_WRITING = {
  de: 'Damit es schriftlich ist: 14 Tage und 3 Tage Postweg. Keine gesetzliche Frist.',
  en: 'To have it in writing: 14 days plus 3 days for the post. Not a statutory time limit.',
};
/** What is paid month after month. */
const RUNNING = [
  'mobile',
  'internet',
  'tv',
  'bundle',
  'energy',
  'printSubscription',
  'goodsSubscription',
  'prizeGame',
  'insurance',
] as const;
const OLD_STAYS = {
  de: 'Ihr alter Vertrag mit Tarif und Rufnummer soll bleiben. Darum steht hier auch nichts vom Kündigen.',
  en: 'Your old contract with its tariff and number is to stay. That is why nothing here speaks of cancelling.',
};
const NO_GROUND = {
  de: 'Was ohne Grund gezahlt wurde, ist herauszugeben. Die Firma muss den Grund zeigen.',
  en: 'What was paid without a ground has to be given back. The company has to show the ground.',
};
const QUICK_SWITCH = {
  de: 'Ein Wechsel läuft technisch binnen 24 Stunden. Darum zählt hier jeder Tag.',
  en: 'A switch takes 24 hours technically. That is why every day counts here.',
};

/** A row is a paragraph of a letter: its text with holes, when it stands there, its norm, and why. */
export const MINORS_BLOCKS: readonly BlockRow[] = [
  {
    id: 'minorOpening/soleBorn',
    when: { is: ['soleCustody', 'birthDate'] },
    text: 'ich vertrete mein Kind {holderName}, geboren am {holderBirthDate}. Die elterliche Sorge habe ich allein. Sie machen gegenüber meinem Kind {claimAcc} geltend.',
    norm: '§ 1629 Abs. 1 S. 3 BGB',
    why: SOLE,
  },
  {
    id: 'minorOpening/sole',
    when: { is: 'soleCustody' },
    text: 'ich vertrete mein minderjähriges Kind {holderName}. Die elterliche Sorge habe ich allein. Sie machen gegenüber meinem Kind {claimAcc} geltend.',
    norm: '§ 1629 Abs. 1 S. 3 BGB',
    why: SOLE,
  },
  {
    id: 'minorOpening/born',
    when: { is: 'birthDate' },
    text: 'wir vertreten unser Kind {holderName}, geboren am {holderBirthDate}. Sie machen gegenüber unserem Kind {claimAcc} geltend.',
    norm: '§ 1629 Abs. 1 S. 2 BGB',
    why: MINOR,
  },
  {
    id: 'minorOpening/plain',
    text: 'wir vertreten unser minderjähriges Kind {holderName}. Sie machen gegenüber unserem Kind {claimAcc} geltend.',
    norm: '§ 1629 Abs. 1 S. 2 BGB',
    why: MINOR,
  },
  {
    id: 'minorCall',
    when: { callDate: '*' },
    text: 'Sie berufen sich dafür auf ein Telefonat am {callDate}.',
    why: {
      de: 'Damit die Firma weiß, um welches Gespräch es geht.',
      en: 'So that the company knows which call is meant.',
    },
  },
  {
    id: 'minorRefuse/soleUnder7',
    when: { is: ['soleCustody', 'under7'] },
    text: 'Mein Kind war noch nicht sieben Jahre alt. Eine Erklärung, die es abgegeben haben soll, ist nichtig (§§ 104 Nr. 1, 105 Abs. 1 BGB). Vorsorglich genehmige ich {thisAcc} auch nicht.',
    norm: '§§ 104 Nr. 1, 105 Abs. 1 BGB',
    why: UNDER_7,
  },
  {
    id: 'minorRefuse/under7',
    when: { is: 'under7' },
    text: 'Unser Kind war noch nicht sieben Jahre alt. Eine Erklärung, die es abgegeben haben soll, ist nichtig (§§ 104 Nr. 1, 105 Abs. 1 BGB). Vorsorglich genehmigen wir {thisAcc} auch nicht.',
    norm: '§§ 104 Nr. 1, 105 Abs. 1 BGB',
    why: UNDER_7,
  },
  {
    id: 'minorRefuse/sole',
    when: { is: 'soleCustody' },
    text: 'Ich willige in {thisAcc} nicht ein und genehmige {itAcc} nicht (§§ 107, 108 Abs. 1 BGB).',
    norm: '§§ 106, 107, 108 Abs. 1 BGB',
    why: {
      de: 'Zwischen 7 und 17 Jahren braucht ein Vertrag die Zustimmung dessen, der die Sorge hat. Hier wird sie verweigert, und das ist endgültig.',
      en: 'From 7 to 17 a contract needs the consent of whoever has custody. Here it is refused, and that is final.',
    },
  },
  {
    id: 'minorRefuse/plain',
    text: 'Wir willigen in {thisAcc} nicht ein und genehmigen {itAcc} nicht (§§ 107, 108 Abs. 1 BGB).',
    norm: '§§ 106, 107, 108 Abs. 1 BGB',
    why: {
      de: 'Zwischen 7 und 17 Jahren braucht ein Vertrag die Zustimmung beider Eltern. Hier wird sie verweigert, und das ist endgültig.',
      en: 'From 7 to 17 a contract needs the consent of both parents. Here it is refused, and that is final.',
    },
  },
  {
    id: 'minorPocket/soleRunning',
    when: { is: 'soleCustody', product: RUNNING },
    unless: [{ is: 'under7' }, { prepaid: true }],
    text: 'Auf § 110 BGB können Sie sich nach meiner Auffassung nicht stützen: Eine laufende Zahlungspflicht ist nicht vollständig mit eigenen Mitteln erfüllt.',
    norm: '§ 110 BGB',
    why: POCKET_MONEY,
  },
  {
    id: 'minorPocket/running',
    when: { product: RUNNING },
    unless: [{ is: 'under7' }, { prepaid: true }],
    text: 'Auf § 110 BGB können Sie sich nach unserer Auffassung nicht stützen: Eine laufende Zahlungspflicht ist nicht vollständig mit eigenen Mitteln erfüllt.',
    norm: '§ 110 BGB',
    why: POCKET_MONEY,
  },
  {
    id: 'minorPocket/once',
    unless: { is: 'under7' },
    text: 'Wollen Sie sich auf § 110 BGB stützen, weisen Sie bitte nach, dass der ganze Preis mit Mitteln bezahlt ist, die dem Kind dafür oder zur freien Verfügung überlassen waren.',
    norm: '§ 110 BGB',
    why: {
      de: 'Der „Taschengeldparagraf“ gilt nur für das, was schon ganz mit eigenem Geld bezahlt ist. Das muss die Firma zeigen.',
      en: 'The "pocket money" rule covers only what is already paid in full with one’s own money. That is for the company to show.',
    },
  },
  {
    id: 'minorProof/sole',
    when: { is: ['soleCustody', 'birthDate'] },
    text: 'Einen Nachweis des Geburtsdatums füge ich bei.',
    why: PROOF_OF_BIRTH,
  },
  {
    id: 'minorProof/both',
    when: { is: 'birthDate' },
    text: 'Einen Nachweis des Geburtsdatums fügen wir bei.',
    why: PROOF_OF_BIRTH,
  },
  {
    id: 'minorEnd/sole',
    when: { is: 'soleCustody' },
    text: 'Bitte bestätigen Sie mir bis zum {deadline} in Textform den Eingang dieses Schreibens und dass Sie aus {thisDat} keine Ansprüche gegen mein Kind oder mich herleiten.',
    why: IN_WRITING,
  },
  {
    id: 'minorEnd/both',
    text: 'Bitte bestätigen Sie uns bis zum {deadline} in Textform den Eingang dieses Schreibens und dass Sie aus {thisDat} keine Ansprüche gegen unser Kind oder uns herleiten.',
    why: IN_WRITING,
  },
  // Money, in no voice: parents and custodians ask for the same in the same words.
  {
    id: 'wardKeep',
    when: { is: 'changedContract' },
    text: 'Der bisherige Vertrag ist von diesem Schreiben nicht erfasst und soll unverändert weiterlaufen.',
    why: OLD_STAYS,
  },
  {
    id: 'wardMandate',
    when: [
      { directDebitMandate: true, is: 'mayDeclare' },
      { debited: true, is: 'mayDeclare' },
    ],
    text: 'Soweit Sie sich für {thisAcc} auf ein SEPA-Lastschriftmandat berufen, wird es hiermit mit sofortiger Wirkung widerrufen.',
    norm: '§§ 675j Abs. 2, 675p Abs. 2 BGB',
    why: {
      de: 'Ab jetzt darf für diesen Vertrag nichts mehr abgebucht werden. Für alte, unstreitige Rechnungen ändert sich nichts.',
      en: 'From now on nothing may be debited for this contract. Old, undisputed bills are not affected.',
    },
  },
  {
    id: 'wardRefund/amountOnDay',
    when: { debited: true, debitAmount: '*', debitDate: '*' },
    text: 'Am {debitDate} wurden {debitAmount} abgebucht. Bitte erstatten Sie bis zum {deadline}, was davon auf {thisAcc} entfällt, und alle weiteren Zahlungen darauf an das belastete Konto (§ 812 Abs. 1 BGB).',
    norm: '§ 812 Abs. 1 BGB',
    why: NO_GROUND,
  },
  {
    id: 'wardRefund/amount',
    when: { debited: true, debitAmount: '*' },
    text: 'Abgebucht wurden {debitAmount}. Bitte erstatten Sie bis zum {deadline}, was davon auf {thisAcc} entfällt, und alle weiteren Zahlungen darauf an das belastete Konto (§ 812 Abs. 1 BGB).',
    norm: '§ 812 Abs. 1 BGB',
    why: NO_GROUND,
  },
  {
    id: 'wardRefund/plain',
    when: { debited: true },
    text: 'Bitte erstatten Sie bis zum {deadline} alle Zahlungen, die für {thisAcc} abgebucht wurden, an das belastete Konto (§ 812 Abs. 1 BGB).',
    norm: '§ 812 Abs. 1 BGB',
    why: NO_GROUND,
  },
  {
    id: 'wardRefund/none',
    unless: { debited: false },
    text: 'Sollten Zahlungen geflossen sein, erstatten Sie sie bitte bis zum {deadline}, soweit sie auf {thisAcc} entfallen (§ 812 Abs. 1 BGB).',
    norm: '§ 812 Abs. 1 BGB',
    why: NO_GROUND,
  },
  {
    id: 'wardSwitch/onDay',
    when: { is: 'energy', switchDate: '*' },
    text: 'Bitte stoppen Sie den zum {switchDate} vorgesehenen Wechsel des Lieferanten sofort und machen Sie ihn rückgängig, falls er schon vollzogen ist.',
    norm: '§§ 20a, 41 Abs. 8 EnWG',
    why: QUICK_SWITCH,
  },
  {
    id: 'wardSwitch/plain',
    when: { is: ['energy', 'switched'] },
    text: 'Bitte stoppen Sie jeden eingeleiteten Wechsel des Lieferanten sofort und machen Sie ihn rückgängig, falls er schon vollzogen ist.',
    norm: '§§ 20a, 41 Abs. 8 EnWG',
    why: QUICK_SWITCH,
  },
  {
    id: 'wardSwitchMandate',
    when: [{ is: ['energy', 'mayDeclare'], switchDate: '*' }, { is: ['energy', 'switched', 'mayDeclare'] }],
    text: 'Eine Vollmacht, den bisherigen Liefervertrag zu kündigen, bräuchte Textform (§ 312h BGB). Soweit eine behauptet wird, wird sie hiermit widerrufen.',
    norm: '§ 312h BGB',
    why: {
      de: 'So darf die Firma Ihren alten Vertrag nicht mehr in Ihrem Namen kündigen.',
      en: 'So the company may no longer cancel your old contract in your name.',
    },
  },
];
