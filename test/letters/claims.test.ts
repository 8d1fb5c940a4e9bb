// Letters that claim no more than is due and give away no more than is meant: money, bills, cut-offs, switches. Each row is a case that once went wrong.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess } from '../../src/knowledge/law/index.ts';
import type { Facts } from '../../src/knowledge/facts.ts';
import type { LetterKind } from '../../src/knowledge/law/assessment.ts';
import { compose, LetterProblem } from '../../src/letters/index.ts';
import { bodyOf, documentOf, MOBILE, PARTIES, TODAY } from './support/cases.ts';

const euro = (amount: number) => ({ amount, currency: 'EUR' as const });
const DEBIT: Facts = { debited: true, debitAmount: euro(29.99), debitDate: '2026-11-12' };
const EXTENSION: Facts = { ...MOBILE, contractKind: 'extension' };
const EARLY: Facts = { ...MOBILE, agreedOnPhone: true, declaration: 'clearYes', contractSummaryReceived: true, contractSummaryTiming: 'beforeDeclaration' }; // prettier-ignore
const ENERGY: Facts = { callDate: '2026-11-06', channel: 'outboundCall', personOnPhone: 'self', agreedOnPhone: false, wantedContract: false, contractKind: 'new', textFormApproval: false, product: 'energy', provider: 'primastrom' }; // prettier-ignore

type Row = readonly [what: string, letter: LetterKind, facts: Facts, says: RegExp, never: RegExp];
const whole = (letter: LetterKind, facts: Facts, stack = false) =>
  documentOf({ letter, facts, parties: PARTIES, today: TODAY, stack });
const check = (rows: readonly Row[], stack = false): void => {
  for (const [what, letter, facts, says, never] of rows)
    it(`${letter}: ${what}`, () => {
      const body = bodyOf(whole(letter, facts, stack));
      assert.match(body, says);
      assert.doesNotMatch(body, never);
    });
};

describe('a direct debit mandate', () => {
  check([
    ['none was given, and the revocation admits none', 'mandateRevocation', { ...MOBILE, directDebitMandate: false }, /^ein SEPA-Lastschriftmandat habe ich Ihnen nicht erteilt\. Soweit Sie sich auf eines berufen, widerrufe ich es/, /Ihnen erteiltes/],
    ['not known whether one was given', 'mandateRevocation', { ...MOBILE, debited: true }, /^soweit Sie sich auf ein SEPA-Lastschriftmandat berufen/, /erteilt/],
    ['the old tariff goes on being paid', 'mandateRevocation', EXTENSION, /Bitte ziehen Sie dafür nichts mehr.*nach meinem bisherigen Vertrag schulde, ist davon nicht berührt/, /ziehen Sie nichts mehr/],
    ['not authorised, and the eight weeks as a second claim', 'debitRefund', { ...MOBILE, ...DEBIT, directDebitMandate: false }, /nicht autorisiert.*§§ 675j Abs\. 1, 675u BGB.*Hilfsweise.*§ 675x Abs\. 2, 4 BGB/s, /widerrufe/],
    ['not authorised, the eight weeks over', 'debitRefund', { ...MOBILE, ...DEBIT, debitDate: '2026-06-01', directDebitMandate: false }, /nicht autorisiert/, /675x/],
  ]);

  it('the bank is told the same, and nothing where it could not tell the old contract from the change', () => {
    const copies = (facts: Facts) => compose({ letter: 'mandateRevocation', facts, parties: PARTIES, today: TODAY }).documents.slice(1); // prettier-ignore
    const [bank] = copies({ ...MOBILE, directDebitMandate: false });
    assert.ok(bank);
    assert.match(bodyOf(bank), /^Vodafone habe ich kein SEPA-Lastschriftmandat erteilt/i);
    assert.deepEqual(copies(EXTENSION), []);
  });
}); // prettier-ignore

describe('an extension: the old contract stays, and is paid', () => {
  check([
    ['no protest against the own tariff', 'refuseApproval', { ...EXTENSION, serviceUsed: true, onlyLine: true }, /Den Anschluss nutze ich auf Grund meines bisherigen Vertrags weiter.*Über das Entgelt meines bisherigen Vertrags hinaus schulde ich nach meiner Auffassung nichts/s, /unter Protest|keinen Wertersatz/],
    ['only the part that is disputed', 'refund', { ...EXTENSION, ...DEBIT }, /Soweit die Zahlung darauf entfällt.*was davon auf diese Vertragsverlängerung entfällt/s, /überweisen Sie mir den Betrag|Für die Zahlung fehlt/],
    ['the withdrawal does not touch it', 'withdrawal', { ...EXTENSION, ...DEBIT }, /Dass diese Vertragsverlängerung wirksam ist, erkenne ich damit nicht an\. Mein bisheriger Vertrag ist davon nicht erfasst\..*soweit sie auf diese Vertragsverlängerung entfallen/s, /Dass ein wirksamer Vertrag besteht|diesen Betrag und alle weiteren/],
    ['who wanted it first denies nothing, and keeps the old one', 'withdrawal', { ...EXTENSION, wantedContract: true, goal: 'outOfContract' }, /Mein bisheriger Vertrag ist davon nicht erfasst/, /erkenne ich damit nicht an/],
  ]);

  it('the version to copy by hand keeps the old contract too', () => {
    assert.match(whole('contestConclusion', EXTENSION, true).brief ?? '', /Bitte führen Sie meinen bisherigen Vertrag/);
  });

  it('no bank is asked for a debit that paid the old tariff as well, unless none was ever allowed', () => {
    const offered = (facts: Facts) => assess(facts, TODAY).remedies.map(({ letter }) => letter);
    const debited: Facts = { ...EXTENSION, ...DEBIT, directDebitMandate: true };
    assert.ok(!offered(debited).includes('debitRefund') && offered(debited).includes('refund'));
    assert.throws(() => whole('debitRefund', debited), (error) => error instanceof LetterProblem && error.code === 'notFitting');
    const never: Facts = { ...debited, directDebitMandate: false };
    assert.ok(offered(never).includes('debitRefund'));
    assert.match(bodyOf(whole('debitRefund', never)), /nicht autorisiert/);
    assert.ok(offered({ ...debited, contractKind: 'new' }).includes('debitRefund'));
  });
}); // prettier-ignore

describe('money back', () => {
  check([
    ['a summary before the yes: no approval was needed', 'refund', { ...EARLY, ...DEBIT }, /Diesen Vertrag erkenne ich nicht an/, /in Textform genehmigt|Wertersatz/],
    ['a summary after the call: it was', 'refund', { ...MOBILE, ...DEBIT }, /nicht in Textform genehmigt.*Wertersatz schulde ich nicht/, /erkenne ich nicht an/],
    ['a summary before the yes: nothing is said of compensation', 'refuseApproval', EARLY, /Ich genehmige diesen Vertrag nicht/, /Wertersatz/],
    ['insurance premiums by their own law', 'refund', { ...DEBIT, product: 'insurance', alreadyWithdrawn: true, withdrawnDate: '2026-11-10' }, /§ 9 VVG/, /14 Tage|357 Abs/],
    ['thirty days in finance', 'refund', { ...DEBIT, product: 'finance', alreadyWithdrawn: true }, /30 Tagen.*357b/, /14 Tage/],
    ['fourteen days else', 'refund', { ...MOBILE, ...DEBIT, alreadyWithdrawn: true, withdrawnDate: '2026-11-10' }, /am 10\. November 2026 widerrufen\. .*14 Tagen/, /VVG|357b/],
    ['a withdrawal asks from its receipt', 'withdrawal', { ...MOBILE, ...DEBIT }, /14 Tage nach Eingang des Widerrufs \(§§ 355/, /812/],
  ]);
  check([
    ['beside „there is no contract“ it does not rest on the withdrawal alone', 'contestConclusion', { ...MOBILE, ...DEBIT }, /14 Tage nach Eingang dieses Schreibens \(§ 812 Abs\. 1 BGB, hilfsweise §§ 355 Abs\. 3, 357 Abs\. 1 BGB\)/, /nach Eingang des Widerrufs/],
  ], true);
}); // prettier-ignore

describe('a cut-off', () => {
  const THREAT: Facts = { ...MOBILE, cutOffThreatened: true, disconnectionThreatDate: '2026-11-10', onlyLine: true };
  check([
    ['what the company says is owed is not admitted', 'restoreService', { ...THREAT, arrearsAmount: euro(60) }, /Selbst nach Ihren Angaben sind es nur 60 Euro; nötig ist ein Verzug von mindestens 100 Euro/, /Offen sind/],
    ['a higher sum: disputed claims do not count', 'restoreService', { ...THREAT, arrearsAmount: euro(160) }, /schlüssig begründet beanstandet sind, zählen nicht mit/, /160 Euro|100 Euro/],
    ['energy has no line and no emergency call', 'restoreService', { ...ENERGY, onlyLine: true }, /Unterbrechung meiner Versorgung.*§ 41f/s, /Anschluss|Notruf|TKG/],
  ]);
}); // prettier-ignore

describe('mail from the court', () => {
  check([
    ['an objection in full', 'courtOrderObjection', { dunning: 'enforcementOrder', dunningDate: '2026-11-16' }, /lege ich in vollem Umfang Einspruch ein/, /Mahnbescheid/],
  ]);

  it('a reminder is no court order, and without a word about it it is asked', () => {
    const facts: Facts = { dunning: 'reminder', dunningDate: '2026-11-16' };
    assert.throws(() => whole('courtOrderObjection', facts), (error) => error instanceof LetterProblem && /Post vom Gericht/.test(error.message));
    assert.deepEqual(compose({ letter: 'courtOrderObjection', facts: {}, parties: PARTIES, today: TODAY }).missing, ['dunning']);
  });
}); // prettier-ignore
