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
    ['none for the change, which is only alleged', 'mandateRevocation', { ...EXTENSION, directDebitMandate: false }, /^ein SEPA-Lastschriftmandat habe ich Ihnen für die von Ihnen behauptete Vertragsverlängerung nicht erteilt/, /für eine Vertragsverlängerung/],
    ['the old tariff goes on being paid', 'mandateRevocation', EXTENSION, /Bitte ziehen Sie dafür nichts mehr.*nach meinem bisherigen Vertrag schulde, ist davon nicht berührt/, /ziehen Sie nichts mehr/],
    ['not authorised, and the eight weeks as a second claim', 'debitRefund', { ...MOBILE, ...DEBIT, directDebitMandate: false }, /nicht autorisiert.*§§ 675j Abs\. 1, 675u BGB.*Hilfsweise.*§ 675x Abs\. 2, 4 BGB/s, /widerrufe/],
    ['not authorised, the eight weeks over', 'debitRefund', { ...MOBILE, ...DEBIT, debitDate: '2026-06-01', directDebitMandate: false }, /nicht autorisiert/, /675x/],
  ]);

  it('the bank is told the same, and nothing where it could not tell the old contract from the change', () => {
    const copies = (facts: Facts) => compose({ letter: 'mandateRevocation', facts, parties: PARTIES, today: TODAY }).documents.slice(1);
    const [bank] = copies({ ...MOBILE, directDebitMandate: false });
    assert.ok(bank);
    assert.match(bodyOf(bank), /^ein SEPA-Lastschriftmandat habe ich Vodafone nicht erteilt/);
    const { provider: _gone, ...nameless } = MOBILE;
    const [unnamed] = copies({ ...nameless, directDebitMandate: false });
    assert.match(unnamed ? bodyOf(unnamed) : '', /^ein SEPA-Lastschriftmandat habe ich dem Unternehmen, .* nicht erteilt/);
    for (const { subject } of [bank, whole('mandateRevocation', { ...MOBILE, directDebitMandate: false })])
      assert.equal(subject, 'Kein SEPA-Lastschriftmandat, vorsorglich Widerruf');
    assert.equal(whole('mandateRevocation', MOBILE).subject, 'Widerruf des SEPA-Lastschriftmandats');
    assert.deepEqual(copies(EXTENSION), []);
  });

  it('electricity signed at the door: the present supplier hears of the withdrawal the same day; not in the basic supply, not of its own tariff', () => {
    const copies = (facts: Facts) => compose({ letter: 'withdrawal', facts, parties: PARTIES, today: TODAY }).documents.slice(1).map(({ copyTo }) => copyTo);
    const door: Facts = { callDate: '2026-11-10', channel: 'doorstep', product: 'energy', provider: 'primastrom', contractKind: 'new', textFormApproval: true, wantedContract: false };
    assert.deepEqual(copies(door), ['oldSupplier']);
    assert.deepEqual(copies({ ...door, basicSupply: true }), []);
    assert.deepEqual(copies({ ...door, contractKind: 'tariffChange' }), []);
    assert.deepEqual(copies({ ...door, existingCustomer: true }), []);
    assert.deepEqual(copies({ ...door, product: 'mobile' }), []);
  });
}); // prettier-ignore

describe('an extension: the old contract stays, and is paid', () => {
  check([
    ['no protest against the own tariff', 'refuseApproval', { ...EXTENSION, serviceUsed: true, onlyLine: true }, /Den Anschluss nutze ich auf Grund meines bisherigen Vertrags weiter.*Über das Entgelt meines bisherigen Vertrags hinaus schulde ich nach meiner Auffassung nichts/s, /unter Protest|keinen Wertersatz/],
    ['only the part that is disputed', 'refund', { ...EXTENSION, ...DEBIT }, /Soweit die Zahlung darauf entfällt.*was davon auf diese Vertragsverlängerung entfällt/s, /überweisen Sie mir den Betrag|Für die Zahlung fehlt/],
    ['the withdrawal does not touch it', 'withdrawal', { ...EXTENSION, ...DEBIT }, /Dass diese Vertragsverlängerung wirksam ist, erkenne ich damit nicht an\. Mein bisheriger Vertrag ist davon nicht erfasst\..*soweit sie auf diese Vertragsverlängerung entfallen/s, /Dass ein wirksamer Vertrag besteht|diesen Betrag und alle weiteren/],
    ['arbitration asks for no more than that part', 'arbitration', { ...EXTENSION, ...DEBIT, companyReply: 'refused', objectedDate: '2026-11-10' }, /– 12\. November 2026: Abbuchung.*erstattet bekommen, was von den abgebuchten 29,99 Euro auf diese Vertragsverlängerung entfällt/s, /möchte ich 29,99 Euro/],
    ['misused data: the change is contested, the old contract goes on', 'identityMisuse', { ...EXTENSION, identityMisused: true }, /Diese Vertragsverlängerung ist daher mit mir nicht vereinbart.*ziehen Sie dafür nichts mehr von meinem Konto ein/s, /Ein Vertrag mit mir besteht|ziehen Sie nichts mehr/],
    ['who wanted it first denies nothing, and keeps the old one', 'withdrawal', { ...EXTENSION, wantedContract: true, goal: 'outOfContract' }, /Mein bisheriger Vertrag ist davon nicht erfasst/, /erkenne ich damit nicht an/],
  ]);

  it('the version to copy by hand keeps the old contract too', () => {
    assert.match(whole('contestConclusion', EXTENSION, true).brief ?? '', /Bitte führen Sie meinen bisherigen Vertrag/);
  });

  it('no bank is asked for a debit that paid the old tariff as well, not even without a mandate for the change, unless data were misused', () => {
    const offered = (facts: Facts) => assess(facts, TODAY).remedies.map(({ letter }) => letter);
    const debited: Facts = { ...EXTENSION, ...DEBIT, directDebitMandate: true };
    const before = { ...debited, debitDate: '2026-11-01', callDate: '2026-11-12' } as const;
    assert.ok(offered(before).includes('debitRefund'), 'debited before the call: something else was paid');
    assert.match(bodyOf(whole('debitRefund', before)), /675x/);
    assert.ok(!offered(debited).includes('debitRefund') && offered(debited).includes('refund'));
    assert.throws(() => whole('debitRefund', debited), (error) => error instanceof LetterProblem && error.code === 'notFitting');
    for (const contractKind of ['extension', 'tariffChange'] as const) {
      const never: Facts = { ...debited, contractKind, directDebitMandate: false };
      assert.ok(!offered(never).includes('debitRefund') && offered(never).includes('refund'), contractKind);
      assert.throws(() => whole('debitRefund', never), (error) => error instanceof LetterProblem && error.code === 'notFitting');
    }
    // An option is mostly debited by itself; nothing is said of the permission, which there is for the contract it hangs on.
    const option: Facts = { ...debited, contractKind: 'addOn', directDebitMandate: false };
    assert.ok(offered(option).includes('debitRefund'));
    assert.doesNotMatch(bodyOf(whole('debitRefund', option)), /nicht autorisiert/);
    const misused: Facts = { ...debited, identityMisused: true };
    assert.ok(offered(misused).includes('debitRefund'));
    assert.match(bodyOf(whole('debitRefund', misused)), /nicht autorisiert/);
    assert.ok(offered({ ...debited, contractKind: 'new' }).includes('debitRefund'));
  });
}); // prettier-ignore

describe('money back', () => {
  check([
    ['a summary before the yes: no approval was needed', 'refund', { ...EARLY, ...DEBIT }, /Diesen Vertrag erkenne ich nicht an/, /in Textform genehmigt|Wertersatz/],
    ['a summary after the call: it was', 'refund', { ...MOBILE, ...DEBIT }, /nicht in Textform genehmigt.*Wertersatz schulde ich nicht/, /erkenne ich nicht an/],
    ['a summary before the yes: nothing is said of compensation', 'refuseApproval', EARLY, /Ich genehmige diesen Vertrag nicht/, /Wertersatz/],
    ['insurance premiums by their own law', 'refund', { ...DEBIT, product: 'insurance', alreadyWithdrawn: true, withdrawnDate: '2026-11-10' }, /§ 9 VVG/, /14 Tage|357 Abs/],
    ['thirty days in finance, and no earlier day beside them', 'refund', { ...DEBIT, product: 'finance', alreadyWithdrawn: true, withdrawnDate: '2026-11-10' }, /30 Tagen.*357b.*den Betrag spätestens mit Ablauf dieser Frist/s, /14 Tage|bis zum/],
    ['no more premiums than the law gives back', 'refund', { ...DEBIT, product: 'insurance', alreadyWithdrawn: true }, /nach Maßgabe des § 9 VVG.*den danach zu erstattenden Betrag bis zum 7\. Dezember 2026/s, /mir den Betrag/],
    ['misused data are the reason', 'refund', { ...MOBILE, ...DEBIT, identityMisused: true }, /hat eine andere Person dafür meine Daten verwendet.*fehlt deshalb nach meiner Auffassung der Rechtsgrund/s, /widerrufen/],
    ['fourteen days else', 'refund', { ...MOBILE, ...DEBIT, alreadyWithdrawn: true, withdrawnDate: '2026-11-10' }, /am 10\. November 2026 widerrufen\. .*14 Tagen/, /VVG|357b/],
    ['a withdrawal asks from its receipt', 'withdrawal', { ...MOBILE, ...DEBIT }, /14 Tage nach Eingang des Widerrufs \(§§ 355/, /812/],
  ]);
  check([
    ['beside „there is no contract“ it does not rest on the withdrawal alone', 'contestConclusion', { ...MOBILE, ...DEBIT }, /14 Tage nach Eingang dieses Schreibens \(§ 812 Abs\. 1 BGB, hilfsweise §§ 355 Abs\. 3, 357 Abs\. 1 BGB\)/, /nach Eingang des Widerrufs/],
    ['the first withdrawal stands, and its fourteen days do not begin anew', 'contestConclusion', { ...MOBILE, ...DEBIT, alreadyWithdrawn: true, withdrawnDate: '2026-11-10' }, /widerrufe ich die auf diesen Vertrag gerichtete Erklärung .*Der schon am 10\. November 2026 erklärte Widerruf bleibt bestehen; der erneute dient nur der Sicherheit\..*spätestens 14 Tage nach Eingang meines Widerrufs vom 10\. November 2026/s, /nach Eingang dieses Schreibens/],
    ['the policy is objected to in other words than the withdrawal', 'contestConclusion', { ...MOBILE, product: 'insurance', provider: 'monuta', confirmationDiffers: true }, /widerrufe ich .*\. Ebenso vorsorglich widerspreche ich dem Versicherungsschein, soweit/s, /Rechtspflicht, widerspreche/],
    ['a cancellation below asks for the day on which it would end', 'specialCancellation', { ...MOBILE, priceChangeNoticeDate: '2026-11-02' }, /kündige ich allein diesen Vertrag.*Bitte nennen Sie mir für diesen Fall auch den Tag, an dem der Vertrag endet\./s, /Ihre Mitteilung/],
    ['a withdrawal as a precaution does not touch the old contract either', 'contestConclusion', EXTENSION, /zusammenhängenden Verträge.*Mein bisheriger Vertrag ist davon nicht erfasst\./s, /kündig/i],
  ], true);
}); // prettier-ignore

describe('a cut-off', () => {
  const THREAT: Facts = { ...MOBILE, cutOffThreatened: true, disconnectionThreatDate: '2026-11-10', onlyLine: true };
  check([
    ['what the company says is owed is not admitted', 'restoreService', { ...THREAT, arrearsAmount: euro(60) }, /Selbst nach Ihren Angaben sind es nur 60 Euro; nötig ist ein Verzug von mindestens 100 Euro/, /Offen sind/],
    ['a higher sum: disputed claims do not count', 'restoreService', { ...THREAT, arrearsAmount: euro(160) }, /schlüssig begründet beanstandet sind, zählen nicht mit/, /160 Euro|100 Euro/],
    ['done after a threat: both are told', 'restoreService', { ...THREAT, serviceCut: true }, /^Sie haben meinen Anschluss gesperrt; angedroht hatten Sie das am 10\. November 2026\./, /nicht angedroht/],
    ['energy, done after a threat', 'restoreService', { ...ENERGY, serviceCut: true, disconnectionThreatDate: '2026-11-10' }, /^Sie haben die Belieferung unterbrochen; angedroht hatten Sie das am 10\. November 2026\./, /Anschluss/],
    ['energy has no line and no emergency call', 'restoreService', { ...ENERGY, onlyLine: true }, /Unterbrechung meiner Versorgung.*§ 41f/s, /Anschluss|Notruf|TKG/],
  ]);
}); // prettier-ignore

describe('confirmed before the summary was there', () => {
  const CLICKED: Facts = { ...MOBILE, agreedOnPhone: true, declaration: 'clearYes', textFormApproval: true, contractSummaryTiming: 'afterCall', approvalDate: '2026-11-06', contractSummaryDate: '2026-11-09' };
  const SAYS = /Soweit Sie sich auf eine Bestätigung vom 6\. November 2026 berufen: Die Vertragszusammenfassung kam erst danach\. Eine Genehmigung nach ihrem Erhalt ist das nach meiner Auffassung nicht\./;
  check([
    ['by a click', 'refuseApproval', { ...CLICKED, approvalMeans: 'link' }, SAYS, /nichts genehmigt|Kurznachricht/],
    ['by an e-mail, and the letter is not untrue', 'refuseApproval', { ...CLICKED, approvalMeans: 'emailReply' }, SAYS, /nichts genehmigt/],
    ['on the same day: nothing is said of it', 'refuseApproval', { ...CLICKED, approvalMeans: 'link', approvalDate: '2026-11-09' }, /Ich genehmige/, /berufen: Die Vertragszusammenfassung/],
    ['by an e-mail of that day, and nobody knows which came first', 'refuseApproval', { ...CLICKED, approvalMeans: 'emailReply', approvalDate: '2026-11-09', summaryBeforeApproval: 'unknown' }, /Ich genehmige/, /berufen: Die Vertragszusammenfassung/],
    ['on the same day, and the customer knows: before it', 'refuseApproval', { ...CLICKED, approvalMeans: 'emailReply', approvalDate: '2026-11-09', summaryBeforeApproval: false }, /Bestätigung vom 9\. November 2026 berufen: Die Vertragszusammenfassung kam erst danach/, /nichts genehmigt/],
    ['without any day', 'refuseApproval', { ...CLICKED, approvalMeans: 'link', approvalDate: 'unknown', summaryBeforeApproval: false }, /auf eine Bestätigung berufen: Die Vertragszusammenfassung kam erst danach/, /vom 6/],
  ]);

  it('after the summary an approval by e-mail stands, and the letter would be untrue', () => {
    const mailed: Facts = { ...CLICKED, approvalMeans: 'emailReply' };
    assert.throws(() => whole('refuseApproval', { ...mailed, approvalDate: '2026-11-10' }), LetterProblem);
    assert.throws(() => whole('refuseApproval', { ...mailed, approvalDate: '2026-11-09', summaryBeforeApproval: true }), LetterProblem);
  });
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

describe('the reason why a bill or a collector is answered with no', () => {
  const WITHDRAWN: Facts = { ...EARLY, alreadyWithdrawn: true, withdrawnDate: '2026-11-10' };
  const BILLED: Facts = { invoiceReceivedDate: '2026-11-14', invoiceAmount: euro(50) };
  check([
    ['withdrawn before', 'invoiceObjection', { ...WITHDRAWN, ...BILLED }, /Diesen Vertrag habe ich am 10\. November 2026 widerrufen \(§§ 312g, 355 BGB\)/, /weisen Sie nach, wann/],
    ['withdrawn before, insurance', 'debtCollectorReply', { product: 'insurance', alreadyWithdrawn: true, dunning: 'collector' }, /Es geht um einen Vertrag über eine Versicherung\. Diesen Vertrag habe ich widerrufen \(§ 8 VVG\)/, /312g/],
    ['energy without text form', 'invoiceObjection', { ...ENERGY, ...BILLED }, /Textform \(§ 41b Abs\. 1 EnWG\).*In Textform habe ich nichts erklärt/s, /genehmigt/],
    ['misused data', 'debtCollectorReply', { product: 'mobile', identityMisused: true, dunning: 'collector' }, /Nach meinen Erkenntnissen hat eine andere Person dafür meine Daten verwendet/, /widerrufen/],
    ['deceived', 'invoiceObjection', { ...EARLY, ...BILLED, misledAbout: ['price'] }, /über den Preis getäuscht/, /widerrufen/],
    ['withdrawn before, and never agreed to: the proof is still asked for', 'invoiceObjection', { ...MOBILE, ...BILLED, alreadyWithdrawn: true }, /habe ich widerrufen.*weisen Sie nach, wann und mit welchem Inhalt/s, /Mein Grund/],
    ['misused data: a bill needs proof as well', 'invoiceObjection', { ...MOBILE, ...BILLED, identityMisused: true }, /meine Daten verwendet.*weisen Sie nach, wann und mit welchem Inhalt/s, /Mein Grund/],
    ['a yes on the phone, and a collector: what the law asks for besides', 'debtCollectorReply', { ...MOBILE, agreedOnPhone: true, declaration: 'clearYes', dunning: 'collector' }, /Vertragszusammenfassung habe ich erst nach dem Telefonat erhalten.*In Textform habe ich nichts genehmigt/s, /Am Telefon/],
    ['somebody else spoke without authority', 'debtCollectorReply', { ...MOBILE, dunning: 'collector', personOnPhone: 'child', personWasAuthorised: false }, /Ich selbst habe das Telefonat nicht geführt und niemanden dazu bevollmächtigt/, /Kind|Sohn|Tochter/],
    ['the spouse, for the household: nothing is said of it (V-22)', 'debtCollectorReply', { ...MOBILE, dunning: 'collector', personOnPhone: 'spouse', personWasAuthorised: false, spouseHousehold: true }, /bestreite ich/, /bevollmächtigt/],
    ['a prize game without text form', 'invoiceObjection', { ...MOBILE, ...BILLED, product: 'prizeGame' }, /braucht dafür einen Vertrag in Textform \(§ 675 Abs\. 3 BGB\)/, /genehmigt/],
    ['a lottery without a licence', 'debtCollectorReply', { ...MOBILE, product: 'lottery', dunning: 'collector' }, /weisen Sie Ihre Erlaubnis nach/, /genehmigt/],
    ['a magazine whose terms could not be stored', 'invoiceObjection', { ...MOBILE, ...BILLED, product: 'printSubscription', termsStorable: false }, /§ 510 Abs\. 1 BGB\)\. Das war hier nicht möglich/, /genehmigt/],
    ['a magazine whose terms could be stored', 'invoiceObjection', { ...MOBILE, ...BILLED, product: 'printSubscription', termsStorable: true }, /Mein Grund/, /§ 510/],
    ['a course without text form', 'debtCollectorReply', { ...MOBILE, product: 'course', dunning: 'collector' }, /Soweit der Kurs Fernunterricht ist/, /genehmigt/],
    ['none of these', 'invoiceObjection', { ...EARLY, ...BILLED }, /Mein Grund: .*weisen Sie nach, wann/, /widerrufen|getäuscht|41b/],
    ['the list of the law, and the power beside it', 'debtCollectorReply', { ...MOBILE, dunning: 'collector' }, /– die für Sie zuständige Aufsichtsbehörde\.\nBitte weisen Sie mir außerdem Ihre Vollmacht/, /Nachweis Ihrer Beauftragung/],
    ['what is meant stands before „diesen“', 'refund', { ...MOBILE, ...DEBIT }, /Es geht um einen Vertrag über einen Mobilfunktarif\. Diesen Vertrag/, /^Diesen/],
    ['what is meant in a cut-off', 'restoreService', { ...MOBILE, cutOffThreatened: true }, /soweit Sie sie auf einen Vertrag über einen Mobilfunktarif stützen/, /diesem Vertrag/],
  ]);
}); // prettier-ignore

describe('each body by its own law', () => {
  const REFUSED: Facts = { ...MOBILE, companyReply: 'refused', objectedDate: '2026-11-10' };
  check([
    ['insurance', 'arbitration', { ...REFUSED, product: 'insurance', provider: 'monuta' }, /§ 214 VVG/, /VSBG|genehmigt|UKlaG/],
    ['finance', 'arbitration', { ...REFUSED, product: 'finance', provider: 'Geldhaus AG' }, /§ 14 UKlaG/, /VSBG|VVG/],
    ['goods', 'arbitration', { ...REFUSED, product: 'goods', provider: 'Kram GmbH' }, /§ 30 VSBG/, /VVG|UKlaG|genehmigt/],
    ['energy: no complaint is claimed that was not made', 'arbitration', { ...REFUSED, product: 'energy', provider: 'primastrom' }, /nicht vollständig abgeholfen \(§ 111a EnWG\).*In Textform habe ich nichts erklärt/s, /ist vorausgegangen|genehmigt/],
    ['energy: the complaint that was made', 'arbitration', { ...REFUSED, product: 'energy', provider: 'primastrom', complaintDate: '2026-10-01' }, /Verbraucherbeschwerde nach § 111a EnWG ist vorausgegangen/, /abgeholfen/],
    ['a brand has a legal person behind it', 'arbitration', { ...REFUSED, provider: 'o2' }, /Streitigkeit mit Telefónica Germany GmbH & Co\. OHG/, /mit o2/],
    ['an entry that is known', 'creditAgencyNotice', { ...MOBILE, creditAgencyEntry: true }, /entfernen Sie diesen Eintrag.*Art\. 21 Abs\. 1 DSGVO\)\. Mein Grund/, /einen Eintrag dazu/],
    ['an entry that is feared', 'creditAgencyNotice', { ...MOBILE, creditAgencyThreat: true }, /einen Eintrag dazu.*Mein Grund/, /diesen Eintrag/],
    ['the adviser reads that there was a yes', 'handoverSheet', { ...MOBILE, declaration: 'clearYes' }, /– Am Telefon: Ja zu dem Angebot/, /etwas anderem/],
    ['and to what', 'handoverSheet', { ...MOBILE, declaration: 'yesToSomethingElse' }, /– Am Telefon: Ja zu etwas anderem als diesem Vertrag/, /Ja zu dem Angebot/],
    ['a period that has passed is named, for who may ask for more time', 'handoverSheet', { ...MOBILE, dunning: 'enforcementOrder', dunningDate: '2026-10-30' }, /Einspruch gegen den Vollstreckungsbescheid: nach dieser Rechnung abgelaufen am 13\. November 2026/, /nichts zu tun/],
    ['a lawsuit has its own time', 'handoverSheet', { ...MOBILE, dunning: 'lawsuit', dunningDate: '2026-11-16' }, /Klage, zugestellt am 16\. November 2026\. Die Frist steht im Schreiben/, /zwei Wochen/],
  ]);

  it('the sheet for the adviser names the days in their order', () => {
    const facts: Facts = { ...EARLY, ...DEBIT, invoiceReceivedDate: '2026-11-10', withdrawalInstructionReceived: true, withdrawalInstructionDate: '2026-11-09' };
    const sheet = bodyOf(whole('handoverSheet', facts)).split('Fristen')[1]?.split('Der Ablauf')[0] ?? '';
    const months = { November: 11, Dezember: 12, Januar: 1 } as const;
    const days = [...sheet.matchAll(/: (\d+)\. (November|Dezember|Januar) (\d+)/g)].map(([, day, month, year]) => Number(year) * 10_000 + months[month as keyof typeof months] * 100 + Number(day));
    assert.ok(days.length > 2, sheet);
    assert.deepEqual(days, days.toSorted((a, b) => a - b));
  });

  it('a company that no directory knows is not taken for an authority, a bank or a court', () => {
    const recipient = { name: 'Sonnenkraft Energie GmbH', lines: ['Am Feld 1', '99999 Beispielstadt'] };
    const facts: Facts = { ...DEBIT, product: 'otherService', provider: 'Sonnenkraft', recordingRequestedDate: '2026-10-01', recordingReply: 'none', dunning: 'courtOrder' };
    for (const letter of ['debitRefund', 'courtOrderObjection', 'creditAgencyNotice'] as const)
      assert.ok(compose({ letter, facts: { ...facts, directDebitMandate: false }, parties: { ...PARTIES, recipient }, today: TODAY }).missing.includes('recipient.address'), letter);
    const other = { ...recipient, name: 'Sonnenkraftbank eG' };
    assert.deepEqual(compose({ letter: 'debitRefund', facts: { ...facts, directDebitMandate: false }, parties: { ...PARTIES, recipient: other }, today: TODAY }).missing, []);
  });
}); // prettier-ignore

describe('switches and forms', () => {
  check([
    ['which of both needs the form', 'stopSwitch', { ...MOBILE, switchDate: '2026-12-01' }, /Einen Vertrag mit Ihnen erkenne ich nicht an\..*Eine Kündigung beim bisherigen Anbieter und eine Vollmacht dazu bräuchten Textform/s, /Beides bräuchte/],
    ['a lottery lacks a licence, no form', 'formVoid', { ...MOBILE, product: 'lottery' }, /weisen Sie Ihre Erlaubnis nach/, /In Textform habe ich nichts/],
    ['a course may be no distance course', 'formVoid', { ...MOBILE, product: 'course' }, /Soweit der Kurs Fernunterricht ist/, /Ein Vertrag über Fernunterricht/],
    ['what others did with the data is what one has found out', 'identityMisuse', { product: 'mobile', identityMisused: true }, /Nach meinen Erkenntnissen hat eine andere Person/, /Eine andere Person hat/],
  ]);

  it('the subject of a lottery letter asks for the licence', () => {
    assert.match(whole('formVoid', { ...MOBILE, product: 'lottery' }).subject, /: Erlaubnis nachweisen/);
    assert.match(whole('formVoid', { ...MOBILE, product: 'printSubscription' }).subject, /: Form fehlt/);
  });

  it('a switch of the supplier in a letter of several rungs has the short time of its own rung', () => {
    const facts: Facts = { ...ENERGY, providerSwitch: true, switchDate: '2026-12-01' };
    const [main, old, grid] = compose({ letter: 'contestConclusion', facts, parties: PARTIES, today: TODAY, stack: true }).documents;
    assert.ok(main && old && grid);
    assert.ok(main.with.includes('energyFormVoid'));
    assert.deepEqual([main.deadlineSet, old.deadlineSet, grid.deadlineSet], ['2026-11-25', '2026-11-25', '2026-11-25']);
    assert.match(bodyOf(old), /führen Sie sie nicht aus/);
    assert.match(bodyOf(grid), /ab dem 1\. Dezember 2026/);
  });
}); // prettier-ignore
