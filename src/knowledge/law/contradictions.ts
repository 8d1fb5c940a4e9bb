// Facts that cannot all be true: shown, never silently resolved.
import type { FactKey, Facts } from '../facts.ts';
import { isFurther, type Lang } from '../languages.ts';
import type { Contradiction } from './assessment.ts';
import { isKnown, known } from './told.ts';
import { LAW_WORDS } from './words/index.ts';

type Check = {
  id: string;
  facts: readonly FactKey[];
  when: (facts: Facts, today: string) => boolean;
  de: string;
  en: string;
};

const before = (a: string | undefined, b: string | undefined): boolean => {
  const [x, y] = [known(a), known(b)];
  return x !== undefined && y !== undefined && x < y;
};
const future = (a: string | undefined, today: string): boolean => before(today, a);

/** What happened cannot have happened tomorrow. */
const PAST: readonly [FactKey, string, string][] = [
  ['callDate', 'Der Anruf liegt in der Zukunft.', 'The call lies in the future.'],
  [
    'documentsReceivedDate',
    'Die Unterlagen sollen erst in Zukunft gekommen sein.',
    'The papers are said to have come in the future.',
  ],
  ['debitDate', 'Die Abbuchung liegt in der Zukunft.', 'The debit lies in the future.'],
  ['withdrawnDate', 'Ihr Widerruf liegt in der Zukunft.', 'Your withdrawal lies in the future.'],
  [
    'dunningDate',
    'Das gerichtliche oder Mahnschreiben liegt in der Zukunft.',
    'The court paper or reminder lies in the future.',
  ],
  ['approvalDate', 'Die Bestätigung liegt in der Zukunft.', 'The approval lies in the future.'],
];

const CHECKS: readonly Check[] = [
  ...PAST.map(([fact, de, en]): Check => ({
    id: `future-${fact}`,
    facts: [fact],
    when: (facts, today) => typeof facts[fact] === 'string' && future(facts[fact], today),
    de,
    en,
  })),
  {
    id: 'approval-before-call',
    facts: ['callDate', 'approvalDate'],
    when: (f) => before(f.approvalDate, f.callDate),
    de: 'Sie sollen vor dem Anruf bestätigt haben.',
    en: 'You are said to have approved before the call.',
  },
  {
    id: 'papers-before-call',
    facts: ['callDate', 'documentsReceivedDate'],
    when: (f) => before(f.documentsReceivedDate, f.callDate),
    de: 'Die Unterlagen kamen vor dem Anruf. Stimmen beide Tage?',
    en: 'The papers came before the call. Are both days right?',
  },
  {
    id: 'debit-before-call',
    facts: ['callDate', 'debitDate'],
    when: (f) => before(f.debitDate, f.callDate),
    de: 'Abgebucht wurde vor dem Anruf. Stimmen beide Tage?',
    en: 'The debit was before the call. Are both days right?',
  },
  {
    id: 'withdrawn-before-call',
    facts: ['callDate', 'withdrawnDate'],
    when: (f) => before(f.withdrawnDate, f.callDate),
    de: 'Sie haben vor dem Anruf widerrufen. Stimmen beide Tage?',
    en: 'You withdrew before the call. Are both days right?',
  },
  {
    id: 'delivery-before-call',
    facts: ['callDate', 'goodsReceivedDate'],
    when: (f) => before(f.goodsReceivedDate, f.callDate),
    de: 'Die Ware kam vor dem Anruf. Stimmen beide Tage?',
    en: 'The goods came before the call. Are both days right?',
  },
  {
    id: 'objection-before-call',
    facts: ['callDate', 'objectedDate'],
    when: (f) => before(f.objectedDate, f.callDate),
    de: 'Sie haben vor dem Anruf widersprochen. Stimmen beide Tage?',
    en: 'You objected before the call. Are both days right?',
  },
  {
    id: 'discovered-before-call',
    facts: ['callDate', 'misledDiscoveredDate'],
    when: (f) => before(f.misledDiscoveredDate, f.callDate),
    de: 'Die Täuschung fiel schon vor dem Anruf auf. Stimmen beide Tage?',
    en: 'The deception was noticed before the call. Are both days right?',
  },
  {
    id: 'age',
    facts: ['personIsMinor', 'personAge'],
    when: (f) =>
      typeof f.personAge === 'number' && typeof f.personIsMinor === 'boolean' && f.personAge < 18 !== f.personIsMinor,
    de: 'Alter und „minderjährig“ passen nicht zusammen.',
    en: 'Age and "minor" do not fit together.',
  },
  {
    id: 'insurance-kind',
    facts: ['product', 'insuranceKind'],
    when: (f) => isKnown(f.insuranceKind) && isKnown(f.product) && f.product !== 'insurance',
    de: 'Eine Art der Versicherung ist genannt, es geht aber um etwas anderes.',
    en: 'A kind of insurance is named but the contract is about something else.',
  },
  {
    id: 'no-call-but-yes',
    facts: ['personOnPhone', 'agreedOnPhone', 'declaration'],
    when: (f) =>
      f.personOnPhone === 'nobody' &&
      (f.agreedOnPhone === true || f.declaration === 'clearYes' || f.declaration === 'yesToSomethingElse'),
    de: 'Es gab kein Telefonat, und doch wurde am Telefon zugesagt.',
    en: 'There was no call, and yet somebody agreed on the phone.',
  },
  {
    id: 'yes-and-no',
    facts: ['agreedOnPhone', 'declaration'],
    when: (f) =>
      // A yes to something else is no yes to the offer: it stands well beside a no.
      (f.agreedOnPhone === false && f.declaration === 'clearYes') ||
      (f.agreedOnPhone === true &&
        (f.declaration === 'no' || f.declaration === 'silent' || f.declaration === 'onlyDocuments')),
    de: 'Ja und Nein am Telefon stehen nebeneinander.',
    en: 'A yes and a no on the phone stand side by side.',
  },
  {
    id: 'summary-missing-and-timed',
    facts: ['contractSummaryReceived', 'contractSummaryTiming', 'contractSummaryDate'],
    when: (f) =>
      f.contractSummaryReceived === false && (isKnown(f.contractSummaryTiming) || isKnown(f.contractSummaryDate)),
    de: 'Die Vertragszusammenfassung kam nicht, hat aber einen Zeitpunkt.',
    en: 'The contract summary did not come but has a time.',
  },
  {
    id: 'summary-timed-and-dated',
    facts: ['contractSummaryTiming', 'contractSummaryDate', 'callDate'],
    when: ({ contractSummaryTiming: timing, contractSummaryDate: came, callDate: call }) =>
      (before(came, call) && (timing === 'duringCall' || timing === 'afterCall')) ||
      (before(call, came) && (timing === 'beforeDeclaration' || timing === 'duringCall')),
    de: 'Der Tag der Vertragszusammenfassung passt nicht zum Tag des Anrufs.',
    en: 'The day of the contract summary does not fit the day of the call.',
  },
  {
    id: 'approval-denied-and-given',
    facts: ['textFormApproval', 'approvalMeans', 'approvalDate'],
    when: (f) => f.textFormApproval === false && (isKnown(f.approvalMeans) || isKnown(f.approvalDate)),
    de: 'Zu einer Bestätigung durch Sie habe ich zweierlei notiert.',
    en: 'About a confirmation by you I have noted two different things.',
  },
  {
    id: 'instruction-missing-and-dated',
    facts: ['withdrawalInstructionReceived', 'withdrawalInstructionDate'],
    when: (f) => f.withdrawalInstructionReceived === false && isKnown(f.withdrawalInstructionDate),
    de: 'Die Widerrufsbelehrung kam nicht, hat aber ein Datum.',
    en: 'The withdrawal instruction did not come but has a date.',
  },
  {
    id: 'not-withdrawn-and-dated',
    facts: ['alreadyWithdrawn', 'withdrawnDate'],
    when: (f) => f.alreadyWithdrawn === false && isKnown(f.withdrawnDate),
    de: 'Sie haben nicht widerrufen, und doch gibt es einen Tag dafür.',
    en: 'You did not withdraw, and yet there is a day for it.',
  },
  {
    id: 'not-debited-and-dated',
    facts: ['debited', 'debitDate', 'debitAmount'],
    when: (f) => f.debited === false && (isKnown(f.debitDate) || isKnown(f.debitAmount)),
    de: 'Es wurde nichts abgebucht, und doch gibt es dafür einen Tag oder Betrag.',
    en: 'Nothing was debited, and yet there is a day or an amount for it.',
  },
  {
    id: 'not-objected-and-dated',
    facts: ['alreadyObjected', 'objectedDate'],
    when: (f) => f.alreadyObjected === false && isKnown(f.objectedDate),
    de: 'Sie haben nicht widersprochen, und doch gibt es einen Tag dafür.',
    en: 'You did not object, and yet there is a day for it.',
  },
  {
    id: 'not-delivered-and-dated',
    facts: ['goodsReceived', 'goodsReceivedDate'],
    when: (f) => f.goodsReceived === false && isKnown(f.goodsReceivedDate),
    de: 'Die Ware kam nicht, und doch gibt es einen Tag dafür.',
    en: 'The goods did not come, and yet there is a day for it.',
  },
  {
    id: 'not-billed-and-dated',
    facts: ['invoiced', 'invoiceReceivedDate', 'invoiceAmount'],
    when: (f) => f.invoiced === false && (isKnown(f.invoiceReceivedDate) || isKnown(f.invoiceAmount)),
    de: 'Es kam keine Rechnung, und doch gibt es dafür einen Tag oder Betrag.',
    en: 'No bill came, and yet there is a day or an amount for it.',
  },
  {
    id: 'range',
    facts: ['callDate', 'callDateFrom', 'callDateTo'],
    when: (f) =>
      before(f.callDateTo, f.callDateFrom) || before(f.callDate, f.callDateFrom) || before(f.callDateTo, f.callDate),
    de: 'Der Tag des Anrufs liegt nicht in dem genannten Zeitraum.',
    en: 'The day of the call does not lie in the range given.',
  },
];

/** Facts that contradict each other, in a fixed order; the engine still answers, but says so. */
export function contradictions(facts: Facts, today: string): Contradiction[] {
  return CHECKS.filter((check) => check.when(facts, today)).map(({ id, facts: keys, de }) => ({
    id,
    facts: [...keys],
    text: de,
  }));
}

/** The ids of all checks. */
export const CONTRADICTIONS: readonly string[] = CHECKS.map(({ id }) => id);

/** The sentence of a contradiction, in the customer's language. */
export const contradictionText = (id: string, lang: Lang): string =>
  (isFurther(lang) ? LAW_WORDS[lang].contradictions[id] : CHECKS.find((check) => check.id === id)?.[lang]) ?? '';
