// Who never telephoned writes one story in all letters: a call that is only alleged, no voice on the tape, no advertising call
// received. For a relative's call no more is said than that it came in (§ 138 ZPO, B-08).
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Facts } from '../../src/knowledge/facts.ts';
import type { LetterKind } from '../../src/knowledge/law/assessment.ts';
import { assessOnce } from '../../src/knowledge/law/index.ts';
import { compose, LetterProblem } from '../../src/letters/index.ts';
import { bodyOf, documentOf, MOBILE, PARTIES, TODAY } from './support/cases.ts';

const NOBODY: Facts = { ...MOBILE, personOnPhone: 'nobody', callCentre: 'Callwerk GmbH' };
const BILLED: Facts = { invoiceReceivedDate: '2026-11-14' };
const CHILD: Facts = { ...MOBILE, personOnPhone: 'child', agreedOnPhone: true, recordingRequestedDate: '2026-10-01' };
const input = (letter: LetterKind, facts: Facts) => ({ letter, facts, parties: PARTIES, today: TODAY, stack: true });
const body = (letter: LetterKind, facts: Facts): string => bodyOf(documentOf(input(letter, facts)));

type Row = readonly [letter: LetterKind, facts: Facts, must: readonly RegExp[], mustNot: readonly RegExp[]];
const ROWS: readonly Row[] = [
  ['contestConclusion', NOBODY, [/hat mit mir nicht stattgefunden/, /erst nach dem Tag des behaupteten Telefonats erhalten, nämlich am 13\. November/], [/Am Telefon habe ich/, /erst nach dem Telefonat/]],
  ['contestConclusion', { ...NOBODY, declaration: 'no' }, [/haben wir nicht getroffen/], [/abgelehnt/]],
  ['refuseApproval', { ...NOBODY, contractSummaryTiming: 'duringCall', contractSummaryReceived: true }, [], [/während des Telefonats/]],
  ['recordingAccess', NOBODY, [/das von Ihnen behauptete Telefonat am 6\. November/, /Soweit meine Stimme aufgezeichnet ist/, /geführt worden sein sollen/], [/Auch meine Stimme/, /Nach meiner Kenntnis/, /den Anruf geführt hat,/]],
  ['recordingAccess', CHILD, [/Es geht um das Telefonat am/, /Soweit meine Stimme aufgezeichnet ist/], [/Auch meine Stimme/]],
  ['recordingAccess', MOBILE, [/Auch meine Stimme gehört nach meiner Auffassung/], [/Soweit meine Stimme/, /behauptet/]],
  ['marketingObjection', NOBODY, [/widerspreche der Verarbeitung/, /mich nicht anrufen.*Nachweise zu etwaigen Anrufen/], [/angerufen\./, /Werbeanruf/, /nicht mehr anrufen/, /bisherigen Anrufen/]],
  ['marketingObjection', MOBILE, [/mich nicht mehr anrufen.*Nachweise zu den bisherigen Anrufen/], [/etwaigen/]],
  ['invoiceObjection', { ...NOBODY, ...BILLED }, [/nicht an\. .*Ein Telefonat mit mir hat nicht stattgefunden\./], [/Am Telefon/]],
  ['invoiceObjection', { ...MOBILE, ...BILLED }, [/Am Telefon habe ich/], [/nicht stattgefunden/]],
  ['debtCollectorReply', { ...NOBODY, dunning: 'collector' }, [/Ein Telefonat mit mir hat nicht stattgefunden\./], [/Am Telefon/]],
  ['arbitration', { ...NOBODY, companyReply: 'refused' }, [/Ein Telefonat mit mir hat nicht stattgefunden\./], [/Am Telefon/]],
  ['handoverSheet', NOBODY, [/Ein Telefonat mit mir hat nicht stattgefunden\./, /– Vertragszusammenfassung: erst nach dem Tag des behaupteten Telefonats/], [/erst nach dem Telefonat/]],
  ['handoverSheet', MOBILE, [/– Vertragszusammenfassung: erst nach dem Telefonat/], [/nicht stattgefunden/, /behauptet/]],
  ['marketingObjection', CHILD, [/ging unter meinem Anschluss ein Werbeanruf ein/], [/wurde ich/]],
  ['marketingConsentProof', NOBODY, [/das am 6\. November 2026 stattgefunden haben soll/], [/Anlass ist ein Telefonat am/]],
  ['regulatorComplaint', CHILD, [/ging unter meinem Anschluss ein Werbeanruf ein/, /Für Rückfragen stehe ich zur Verfügung\.$/], [/erhielt ich/, /bezeugen/]],
  ['regulatorComplaint', MOBILE, [/erhielt ich einen Werbeanruf/, /bezeugen/], []],
  ['dpaComplaint', { ...NOBODY, recordingRequestedDate: '2026-10-01', recordingReply: 'none' }, [/6\. November 2026: behauptetes Telefonat/], [/2026: Telefonat/]],
]; // prettier-ignore

describe('a call that did not take place, or that somebody else took', () => {
  for (const [letter, facts, must, mustNot] of ROWS)
    it(`${letter}, ${facts.personOnPhone}`, () => {
      const text = body(letter, facts);
      for (const one of must) assert.match(text, one);
      for (const one of mustNot) assert.doesNotMatch(text, one);
    });

  it('the call centre hears of a call it is said to have made', () => {
    const [, centre] = compose(input('recordingAccess', NOBODY)).documents;
    assert.ok(centre);
    assert.match(bodyOf(centre), /^mir gegenüber macht Vodafone .* sollen Sie geführt haben/);
    assert.doesNotMatch(bodyOf(centre), /nach meiner Kenntnis/);
  });

  it('no complaint about an advertising call that nobody received: neither made nor offered', () => {
    assert.throws(
      () => body('regulatorComplaint', NOBODY),
      (e) => e instanceof LetterProblem && e.code === 'notFitting',
    );
    const offered = (facts: Facts) =>
      assessOnce(facts, TODAY).remedies.some((one) => one.letter === 'regulatorComplaint');
    assert.ok(offered(MOBILE) && offered(CHILD) && !offered(NOBODY));
  });
});

describe('a complaint to the authority says what happened', () => {
  const DOOR: Facts = {
    ...MOBILE,
    channel: 'doorstep',
    product: 'internet',
    providerSwitch: true,
    switchDate: '2026-12-01',
  };

  it('a switch after a visit at the door is a switch, no advertising call', () => {
    const doc = documentOf(input('regulatorComplaint', DOOR));
    assert.equal(doc.subject, 'Beschwerde über einen Anbieterwechsel');
    assert.match(bodyOf(doc), /^ich bitte um Prüfung eines Wechsels meines Anschlusses .*§ 59 Abs\. 1 S\. 4 TKG/);
    assert.match(bodyOf(doc), /Vorgesehen ist der Wechsel zum 1\. Dezember 2026\./);
    assert.doesNotMatch(bodyOf(doc), /[Aa]nruf|angerufen|Telefonat|bezeugen/);
    const energy = body('regulatorComplaint', { ...DOOR, product: 'energy', provider: 'primastrom' });
    assert.match(energy, /Wechsels meines Energielieferanten \(§ 20a EnWG\)/);
  });

  it('the switch rests on the contract, not on whatever was named last', () => {
    for (const summary of [{}, { contractSummaryTiming: 'unknown' } as const]) {
      const text = body('regulatorComplaint', { ...DOOR, channel: 'outboundCall', ...summary });
      assert.match(text, /zu einem anderen Anbieter, der auf diesen Vertrag gestützt wird \(§ 59/);
      assert.doesNotMatch(text, /darauf stützt/);
    }
  });

  it('a call with a switch tells both; a visit without a switch is refused', () => {
    const doc = documentOf(input('regulatorComplaint', { ...DOOR, channel: 'outboundCall' }));
    assert.equal(doc.subject, 'Beschwerde über einen Werbeanruf und einen Anbieterwechsel');
    assert.match(bodyOf(doc), /erhielt ich einen Werbeanruf.*Außerdem bitte ich um Prüfung eines Wechsels/s);
    assert.throws(() => body('regulatorComplaint', { ...DOOR, providerSwitch: false }), LetterProblem);
  });

  it('says so where nobody knows of a consent, and when advertising was forbidden (C-13)', () => {
    const text = body('regulatorComplaint', {
      ...MOBILE,
      marketingConsent: 'unknown',
      marketingObjectionDate: '2026-10-02',
    });
    assert.match(
      text,
      /Ob eine Einwilligung in Werbeanrufe vorliegt, ist mir nicht bekannt\. Werbung habe ich am 2\. Oktober 2026 untersagt\./,
    );
  });
});
