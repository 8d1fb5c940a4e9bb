// Rung 2 in telecoms: the approval under § 54 (3) TKG is refused (L02).
import { NO_APPROVAL } from '../../knowledge/kinds.ts';
import type { Clause } from '../when.ts';
import type { BlockRow } from './row.ts';

const SUMMARY = {
  de: 'Bei Telefon und Internet muss die Vertragszusammenfassung vor Ihrer Erklärung da sein.',
  en: 'For phone and internet contracts the contract summary has to be there before your declaration.',
};
const COMPENSATION = {
  de: 'Das Gesetz schließt einen Ersatz für die Zeit ohne Genehmigung aus.',
  en: 'The law excludes compensation for the time without approval.',
};
const REFUSED = {
  de: '„Vorsorglich“ heißt: nur für den Fall, dass es doch einen Vertrag gibt. Ohne Ihre Genehmigung in Textform wirkt er dann nicht.',
  en: '"As a precaution" means: only in case there is a contract after all. Without your approval in text form it then has no effect.',
};
const MAY_DEPEND = {
  de: 'Ob der Vertrag noch Ihre Genehmigung braucht, steht nicht fest. Für den Fall, dass er sie braucht, geben Sie sie hiermit nicht. Das ist endgültig.',
  en: 'Whether the contract still needs your approval is not known. In case it does, you hereby do not give it. That is final.',
};
const NO_CLICK = {
  de: 'Das haben Sie angegeben. Klicken Sie weiter auf keine Bestätigung und antworten Sie auf keine SMS mit „Ja“.',
  en: 'You told us so. Keep clicking no confirmation and answer no text message with "yes".',
};
const EARLY = {
  de: 'Wer bestätigt, bevor die Zusammenfassung da ist, hat nach unserer Lesart nicht nach ihrem Erhalt genehmigt. Ein Urteil dazu kennen wir nicht.',
  en: 'On our reading whoever confirms before the summary is there has not approved after receiving it. We know of no ruling on it.',
};
/** § 54 TKG knows an approval; these contracts do not, and of goods and other services it is not said. */
const OTHER_LAW: Clause = { product: [...NO_APPROVAL, 'goods', 'otherService'] };

/** A row is a paragraph of a letter: its text with holes, when it stands there, its norm, and why. */
export const APPROVAL_BLOCKS: readonly BlockRow[] = [
  {
    id: 'summary/none',
    when: { contractSummaryReceived: false },
    text: 'Eine Vertragszusammenfassung habe ich nicht erhalten.',
    norm: '§ 54 Abs. 3 S. 1 TKG',
    why: SUMMARY,
  },
  {
    id: 'summary/afterClaimedOnDay',
    when: { contractSummaryTiming: 'afterCall', contractSummaryDate: '*', is: 'claimedCall' },
    text: 'Die Vertragszusammenfassung habe ich erst nach dem Tag des behaupteten Telefonats erhalten, nämlich am {contractSummaryDate}.',
    norm: '§ 54 Abs. 3 S. 1, 3 TKG',
    why: SUMMARY,
  },
  {
    id: 'summary/afterClaimed',
    when: { contractSummaryTiming: 'afterCall', is: 'claimedCall' },
    text: 'Die Vertragszusammenfassung habe ich erst nach dem Tag des behaupteten Telefonats erhalten.',
    norm: '§ 54 Abs. 3 S. 1, 3 TKG',
    why: SUMMARY,
  },
  {
    id: 'summary/afterOnDay',
    when: { contractSummaryTiming: 'afterCall', contractSummaryDate: '*' },
    text: 'Die Vertragszusammenfassung habe ich erst nach dem Telefonat erhalten, nämlich am {contractSummaryDate}.',
    norm: '§ 54 Abs. 3 S. 1, 3 TKG',
    why: SUMMARY,
  },
  {
    id: 'summary/after',
    when: { contractSummaryTiming: 'afterCall' },
    text: 'Die Vertragszusammenfassung habe ich erst nach dem Telefonat erhalten.',
    norm: '§ 54 Abs. 3 S. 1, 3 TKG',
    why: SUMMARY,
  },
  {
    id: 'summary/during',
    when: { contractSummaryTiming: 'duringCall', not: 'claimedCall' },
    text: 'Die Vertragszusammenfassung kam erst während des Telefonats.',
    norm: '§ 54 Abs. 3 S. 1 TKG',
    why: SUMMARY,
  },
  {
    id: 'approvalRule/none',
    when: { contractSummaryReceived: false },
    text: 'Ohne Vertragszusammenfassung und ohne meine Genehmigung in Textform wird {thisNom} nach meiner Auffassung nicht wirksam.',
    norm: '§ 54 Abs. 3 TKG',
    why: {
      de: 'Kam gar keine Zusammenfassung, sagt das Gesetz das nicht ausdrücklich. Es spricht viel dafür, dass auch dann Ihre Genehmigung nötig ist.',
      en: 'If no summary came at all, the law does not say so expressly. There are good reasons that your approval is needed then, too.',
    },
  },
  {
    id: 'approvalRule/late',
    when: { contractSummaryTiming: 'afterCall' },
    text: 'Die Wirksamkeit hängt deshalb nach meiner Auffassung davon ab, dass ich nach Erhalt der Zusammenfassung in Textform genehmige.',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
    why: {
      de: 'Kommt die Zusammenfassung erst später, spricht viel dafür, dass der Vertrag nur mit Ihrer Genehmigung in Textform gilt, also lesbar mit Ihrem Namen.',
      en: 'If the summary comes later, there are good reasons that the contract counts only with your approval in text form, that is readable and with your name.',
    },
  },
  {
    id: 'approvalRule/during',
    when: { contractSummaryTiming: 'duringCall', not: 'claimedCall' },
    text: 'Bitte weisen Sie nach, dass sie schon vor einer etwaigen Erklärung am Telefon bei mir war und gelesen werden konnte. Andernfalls hängt die Wirksamkeit nach meiner Auffassung davon ab, dass ich in Textform genehmige.',
    norm: '§ 54 Abs. 3 TKG',
    why: SUMMARY,
  },
  {
    id: 'noApproval/declared',
    when: { textFormApproval: false, is: 'energy' },
    unless: { deceased: true },
    text: 'In Textform habe ich nichts erklärt.',
    norm: '§ 126b BGB',
    why: NO_CLICK,
  },
  {
    id: 'noApproval/unapproved',
    when: { textFormApproval: false },
    unless: [OTHER_LAW, { deceased: true }],
    text: 'In Textform habe ich nichts genehmigt.',
    norm: '§ 126b BGB',
    why: NO_CLICK,
  },
  {
    id: 'noApproval/contested',
    unless: OTHER_LAW,
    when: { approvalMeans: ['sms', 'voiceOnly'] },
    text: 'Soweit Sie sich auf eine bloße Kurznachricht oder auf gesprochene Worte berufen, ist das nach meiner Auffassung keine Genehmigung in Textform (§ 126b BGB).',
    norm: '§ 126b BGB',
    why: {
      de: 'Textform heißt: eine lesbare Erklärung mit dem Namen. Ob eine bloße SMS reicht, ist nicht endgültig geklärt.',
      en: 'Text form means a readable declaration with the name. Whether a bare text message is enough is not finally settled.',
    },
  },
  {
    id: 'noApproval/early',
    unless: OTHER_LAW,
    when: { textFormApproval: true, approvalDate: '*', is: 'approvedEarly' },
    text: 'Soweit Sie sich auf eine Bestätigung vom {approvalDate} berufen: Die Vertragszusammenfassung kam erst danach. Eine Genehmigung nach ihrem Erhalt ist das nach meiner Auffassung nicht.',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
    why: EARLY,
  },
  {
    id: 'noApproval/earlyUndated',
    unless: OTHER_LAW,
    when: { textFormApproval: true, is: 'approvedEarly' },
    text: 'Soweit Sie sich auf eine Bestätigung berufen: Die Vertragszusammenfassung kam erst danach. Eine Genehmigung nach ihrem Erhalt ist das nach meiner Auffassung nicht.',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
    why: EARLY,
  },
  {
    // Whether a click approves is open (F-07): the letter that withdraws asks for it and denies nothing.
    id: 'clicked',
    unless: OTHER_LAW,
    when: {
      is: 'telecoms',
      textFormApproval: true,
      approvalMeans: ['link', 'portal', 'sms', 'voiceOnly'],
      contractSummaryTiming: 'afterCall',
    },
    text: 'Sollten Sie sich auf eine Genehmigung berufen, nennen Sie mir bitte ihren Wortlaut, das Datum und den Weg, auf dem sie abgegeben worden sein soll (§ 54 Abs. 3 TKG).',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG; § 126b BGB',
    why: {
      de: 'Ob ein Klick oder eine SMS als Genehmigung genügt, ist nicht geklärt. Die Firma soll zeigen, was Sie da erklärt haben sollen.',
      en: 'Whether a click or a text message is enough as an approval is not settled. The company is to show what you are said to have declared.',
    },
  },
  {
    id: 'refuse/lead',
    text: 'Ich genehmige {thisAcc} nicht (§ 54 Abs. 3 TKG). Sollten Sie sich auf eine Genehmigung berufen, nennen Sie mir bitte ihren Wortlaut, das Datum und den Weg, auf dem sie abgegeben worden sein soll.',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
    why: {
      de: 'Der Kern des Briefes. Eine Verweigerung ist endgültig: Senden Sie ihn nur, wenn Sie diesen Vertrag nicht wollen.',
      en: 'The core of the letter. A refusal is final: send it only if you do not want this contract.',
    },
  },
  // Whether the summary came in time is not known: refused only in so far as anything depends on it.
  {
    id: 'refuseStacked/openWe',
    when: { is: ['we', 'summaryOpen'] },
    text: '{prec} verweigern wir im Namen unseres Kindes die Genehmigung, soweit {thisNom} noch von ihr abhängt (§ 54 Abs. 3 TKG).',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
    why: MAY_DEPEND,
  },
  {
    id: 'refuseStacked/openSole',
    when: { is: ['soleCustody', 'summaryOpen'] },
    text: '{prec} verweigere ich im Namen meines Kindes die Genehmigung, soweit {thisNom} noch von ihr abhängt (§ 54 Abs. 3 TKG).',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
    why: MAY_DEPEND,
  },
  {
    id: 'refuseStacked/openForHolder',
    when: { is: ['forHolder', 'summaryOpen'] },
    text: '{prec} verweigere ich im Namen von {holderName} die Genehmigung, soweit {thisNom} noch von ihr abhängt (§ 54 Abs. 3 TKG).',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
    why: MAY_DEPEND,
  },
  {
    id: 'refuseStacked/open',
    when: { is: 'summaryOpen' },
    text: '{prec} verweigere ich die Genehmigung, soweit {thisNom} noch von ihr abhängt (§ 54 Abs. 3 TKG).',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
    why: MAY_DEPEND,
  },
  {
    id: 'refuseStacked/we',
    when: { is: 'we' },
    text: '{prec} verweigern wir im Namen unseres Kindes die Genehmigung {thisGen} (§ 54 Abs. 3 TKG).',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
    why: REFUSED,
  },
  {
    id: 'refuseStacked/sole',
    when: { is: 'soleCustody' },
    text: '{prec} verweigere ich im Namen meines Kindes die Genehmigung {thisGen} (§ 54 Abs. 3 TKG).',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
    why: REFUSED,
  },
  {
    id: 'refuseStacked/forHolder',
    when: { is: 'forHolder' },
    text: '{prec} verweigere ich im Namen von {holderName} die Genehmigung {thisGen} (§ 54 Abs. 3 TKG).',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
    why: REFUSED,
  },
  {
    id: 'refuseStacked/plain',
    text: '{prec} verweigere ich die Genehmigung {thisGen} (§ 54 Abs. 3 TKG).',
    norm: '§ 54 Abs. 3 S. 3, 4 TKG',
    why: REFUSED,
  },
  {
    id: 'use/changed',
    when: { serviceUsed: true, is: 'changedContract' },
    text: 'Den Anschluss nutze ich auf Grund meines bisherigen Vertrags weiter. Eine Genehmigung liegt darin nach meiner Auffassung nicht, denn sie braucht Textform.',
    norm: '§ 54 Abs. 3 S. 4 TKG; § 126b BGB',
    why: {
      de: 'Nutzen oder Bezahlen ersetzt die Textform nach unserer Lesart nicht.',
      en: 'On our reading using or paying does not replace text form.',
    },
  },
  {
    id: 'use/onlyLine',
    when: { serviceUsed: true, onlyLine: true },
    text: 'Auf diesen Anschluss bin ich angewiesen. Ich nutze ihn nur unter Protest weiter. Eine Genehmigung liegt darin nach meiner Auffassung nicht, denn sie braucht Textform.',
    norm: '§ 54 Abs. 3 S. 4 TKG; § 126b BGB',
    why: {
      de: 'Niemand muss den einzigen Anschluss oder den Notruf aufgeben. Darum steht hier, dass Nutzen kein Ja ist.',
      en: 'Nobody has to give up the only line or the emergency call. That is why it says here that use is no yes.',
    },
  },
  {
    id: 'use/used',
    when: { serviceUsed: true },
    text: 'Dass die Leistung genutzt wurde, ist nach meiner Auffassung keine Genehmigung, denn sie braucht Textform.',
    norm: '§ 54 Abs. 3 S. 4 TKG; § 126b BGB',
    why: {
      de: 'Nutzen oder Bezahlen ersetzt die Textform nach unserer Lesart nicht.',
      en: 'On our reading using or paying does not replace text form.',
    },
  },
  {
    id: 'noCompensation/changed',
    when: { is: ['changedContract', 'summaryMissed'] },
    text: 'Über das Entgelt meines bisherigen Vertrags hinaus schulde ich nach meiner Auffassung nichts (§ 54 Abs. 3 S. 5 TKG).',
    norm: '§ 54 Abs. 3 S. 5 TKG',
    why: COMPENSATION,
  },
  {
    id: 'noCompensation/missed',
    when: { is: 'summaryMissed' },
    text: 'Für Leistungen, die Sie ohne meine Genehmigung erbracht haben, schulde ich nach meiner Auffassung keinen Wertersatz (§ 54 Abs. 3 S. 5 TKG).',
    norm: '§ 54 Abs. 3 S. 5 TKG',
    why: COMPENSATION,
  },
];
