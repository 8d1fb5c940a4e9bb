// Second letters: who else must know the same day. Each is a short letter of its own.
import type { LetterKind } from '../../knowledge/law/assessment.ts';
import type { CopyRole } from '../letter.ts';
import type { Clause } from '../when.ts';
import type { Recipe } from './recipe.ts';

/** How a second letter is put together. */
export type CopyRecipe = Pick<
  Recipe,
  'title' | 'period' | 'body' | 'end' | 'info' | 'enclosures' | 'proof' | 'advice'
> & {
  readonly role: CopyRole;
  /** Letters (also as rungs of a stacked one) that this goes along with. */
  readonly beside: readonly LetterKind[];
  readonly when?: Clause;
  readonly unless?: Clause | readonly Clause[];
  readonly subject: string;
  /** Who it goes to, as the first line of an address that only the customer's papers have; holes are filled. */
  readonly addressee: string;
};

const KNOWN_SUPPLIER = {
  de: 'Die Anschrift steht auf Ihrer letzten Rechnung.',
  en: 'The address is on your last bill.',
};

/** Second letters, in the order in which they are offered. */
export const COPIES: readonly CopyRecipe[] = [
  {
    role: 'oldSupplier',
    // Beside a withdrawal, too: what was signed at the door may have been a mandate to cancel the old contract.
    beside: ['energyFormVoid', 'stopSwitch', 'withdrawal'],
    when: { is: ['energy', 'mayBeSwitched'] },
    unless: { basicSupply: true },
    title: { de: 'An den bisherigen Versorger', en: 'To the present supplier' },
    subject: 'Keine Kündigung {ofMySupplyContract}',
    addressee: 'An meinen bisherigen Energieversorger',
    period: 'week',
    body: ['represented', 'oldOpening', 'oldMandate', 'oldKeep'],
    end: ['oldEnd'],
    info: 'plain',
    proof: ['P2'],
    advice: [KNOWN_SUPPLIER],
  },
  {
    role: 'gridOperator',
    beside: ['energyFormVoid', 'stopSwitch'],
    when: { is: ['energy', 'mayBeSwitched'] },
    title: { de: 'An den Netzbetreiber', en: 'To the grid operator' },
    subject: 'Widerspruch gegen einen Lieferantenwechsel',
    addressee: 'An den Netzbetreiber',
    period: 'week',
    body: ['represented', 'gridOpening', 'gridPlace', 'gridAsk'],
    end: ['gridEnd'],
    info: 'plain',
    proof: ['P2'],
    advice: [
      {
        de: 'Wer Ihr Netzbetreiber ist, steht auf jeder Strom- oder Gasrechnung.',
        en: 'Every electricity or gas bill names your grid operator.',
      },
    ],
  },
  {
    role: 'oldProvider',
    beside: ['stopSwitch'],
    unless: { is: 'energy' },
    title: { de: 'An den bisherigen Anbieter', en: 'To the present provider' },
    subject: 'Keine Kündigung {ofMyContract}, keine Übertragung {ofMyNumber}',
    addressee: 'An meinen bisherigen Anbieter',
    period: 'threeDays',
    body: ['represented', 'oldOpening', 'oldMandate', 'oldKeep'],
    end: ['oldEnd'],
    info: 'plain',
    proof: ['P2'],
    advice: [KNOWN_SUPPLIER],
  },
  {
    role: 'callCentre',
    beside: ['recordingAccess'],
    when: { callCentre: '*' },
    title: { de: 'An das Callcenter', en: 'To the call centre' },
    subject: 'Aufbewahrung und Auskunft zu Tonaufnahmen (Art. 15, 18, 28 DSGVO)',
    addressee: '{callCentre}',
    period: 'access',
    body: ['represented', 'centreOpening', 'centreAsk', 'centreKeep'],
    end: ['centreEnd'],
    info: 'plain',
    proof: ['P1', 'P3'],
    advice: [
      {
        de: 'Die Anschrift finden Sie im Impressum des Callcenters. Finden Sie keine, genügt der Brief an die Firma.',
        en: 'The address is in the imprint of the call centre. If you find none, the letter to the company is enough.',
      },
    ],
  },
  {
    role: 'bank',
    beside: ['mandateRevocation'],
    // The same mandate serves the old contract: a bank cannot tell the two apart and would stop both.
    unless: [{ is: 'changedContract' }, { existingCustomer: true }],
    title: { de: 'An Ihre Bank', en: 'To your bank' },
    subject: '{mandateSubject}',
    addressee: 'An meine Bank',
    period: 'answer',
    body: ['represented', 'bankMandate', 'bankOthers'],
    end: ['bankEnd'],
    info: 'plain',
    enclosures: [{ unless: { provider: '*' }, text: 'Kopie des Widerrufs an das Unternehmen' }],
    proof: ['bank'],
  },
  {
    role: 'police',
    beside: ['identityMisuse'],
    title: { de: 'An die Polizei', en: 'To the police' },
    subject: 'Missbrauch {ofMyData}',
    addressee: 'An die Polizei',
    period: 'week',
    body: ['represented', ['policeOpening', 'policeCall'], 'account', 'policeAsk'],
    end: [],
    info: 'plain',
    enclosures: [{ text: 'Kopie meines Schreibens an das Unternehmen' }],
    proof: ['online'],
    advice: [
      {
        de: 'Jede Polizeidienststelle und die Onlinewache Ihres Landes nehmen es auf. Notieren Sie das Aktenzeichen.',
        en: 'Every police station and the online station of your Land record it. Note the file number.',
      },
    ],
  },
  {
    role: 'creditAgency',
    beside: ['identityMisuse'],
    // Correction and restriction are rights to one's own data.
    unless: { deceased: true },
    title: { de: 'An die Auskunftei', en: 'To the credit agency' },
    subject: 'Missbrauch meiner Daten: Berichtigung und Einschränkung (Art. 16, 18 DSGVO)',
    addressee: 'SCHUFA Holding AG',
    period: 'access',
    body: ['represented', 'agencyMisuse', 'agencyMisuseAsk'],
    end: ['agencyEnd'],
    info: 'plain',
    proof: ['P1', 'P3'],
  },
];
