// Who writes for somebody else: the heir of a person who had died, parents, custodians, relatives. What each may say and declare.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Facts } from '../../src/knowledge/facts.ts';
import type { LetterKind } from '../../src/knowledge/law/assessment.ts';
import { FURTHER_LANGS } from '../../src/knowledge/languages.ts';
import { compose, LetterProblem, problemText } from '../../src/letters/index.ts';
import type { Parties } from '../../src/letters/letter.ts';
import { recipeOf } from '../../src/letters/recipes/index.ts';
import { bodyOf, MOBILE, PARTIES, TODAY } from './support/cases.ts';
import { make, offered, refused, says } from './support/says.ts';

const PERSON: Parties = { ...PARTIES, holder: { name: 'Karl Lindner' } };

describe('an heir writes for a person who had died', () => {
  const DEAD: Facts = { ...MOBILE, deceased: true, personOnPhone: 'nobody', writerRole: 'relative' };
  const SUM = { amount: 39.99, currency: 'EUR' } as const;

  it('the name of the deceased is asked for, in every letter', () => {
    for (const letter of ['contestConclusion', 'refund', 'mandateRevocation', 'restoreService'] as const) {
      const { missing } = compose({ letter, facts: { ...DEAD, debitAmount: SUM }, parties: PARTIES, today: TODAY });
      assert.deepEqual(missing, ['holder.name'], letter);
    }
  });

  const PAID: Facts = { ...DEAD, debited: true, debitAmount: SUM, debitDate: '2026-11-12' };
  const about = { parties: PERSON };

  it('account, line and supply are those of the person who died', () => {
    says('refund', PAID, [/haben Sie 39,99 Euro vom Konto von Karl Lindner eingezogen/], [/meine[mn] Konto/], about);
    says('debitRefund', PAID, [/wurde das bei Ihnen geführte Konto von Karl Lindner mit 39,99 Euro/], [/mein bei Ihnen/], about);
    says('mandateRevocation', PAID, [/nichts mehr vom Konto von Karl Lindner ein\./], [/meinem Konto/], about);
    const [, bank] = compose({ letter: 'mandateRevocation', facts: PAID, parties: PERSON, today: TODAY }).documents;
    assert.match(bank ? bodyOf(bank) : '', /die Vodafone auf das Konto von Karl Lindner zieht/);
    const line: Facts = { ...DEAD, onlyLine: true };
    says('restoreService', line, [/Sperre des Anschlusses von Karl Lindner\./], [/meines Anschlusses/, /Ich habe keinen anderen/], about);
    says('restoreService', { ...line, serviceCut: true }, [/Sie haben den Anschluss von Karl Lindner gesperrt/], [], about);
    says('regulatorComplaint', { ...DEAD, providerSwitch: true }, [/Wechsels des Anschlusses von Karl Lindner/], [/meines Anschlusses/], about);
    const energy: Facts = { ...DEAD, product: 'energy', provider: 'primastrom', providerSwitch: true };
    says('stopSwitch', energy, [/jedem Wechsel der Belieferung von Karl Lindner zu Ihnen/], [/meiner Belieferung/], about);
    const grid = compose({ letter: 'stopSwitch', facts: energy, parties: PERSON, today: TODAY }).documents.find(({ copyTo }) => copyTo === 'gridOperator');
    assert.match(grid ? bodyOf(grid) : '', /Belieferung der Abnahmestelle von Karl Lindner/);
    assert.doesNotMatch(grid ? bodyOf(grid) : '', /meine oben genannte Anschrift/);
    const old = compose({ letter: 'stopSwitch', facts: energy, parties: PERSON, today: TODAY }).documents.find(({ copyTo }) => copyTo === 'oldSupplier');
    assert.match(old ? bodyOf(old) : '', /dass der Liefervertrag von Karl Lindner fortbesteht/);
    says('stopSwitch', energy, [], [/meinem bisherigen Anbieter/], about);
    says('refund', { ...PAID, deceased: false, personOnPhone: 'self' }, [/von meinem Konto eingezogen/]);
  }); // prettier-ignore

  it('the death is the reason, wherever reasons are given', () => {
    const died = /Karl Lindner war vor dem behaupteten Telefonat am 6\. November 2026 bereits verstorben\./;
    says('refund', PAID, [died, /Diesen Vertrag erkenne ich nicht an\. Für die Zahlung fehlt deshalb/], [/nicht in Textform genehmigt/], about);
    says('refund', { ...PAID, contractKind: 'extension' }, [died, /Soweit die Zahlung darauf entfällt/], [/nicht in Textform genehmigt/], about);
    const more: Facts = { ...PAID, invoiceReceivedDate: '2026-11-14', dunning: 'collector', companyReply: 'refused' };
    for (const letter of ['invoiceObjection', 'debtCollectorReply', 'arbitration', 'withdrawal', 'handoverSheet'] as const)
      says(letter, more, [died], [/Telefonat mit mir/], about);
    says('insuranceWithdrawal', { ...more, product: 'insurance' }, [died], [], about);
    assert.match(make('debtCollectorReply', more, about).brief ?? '', died, 'the short version says it, too');
    assert.equal(make('arbitration', more, about).brief, undefined, 'but it is no letter of its own');
  }); // prettier-ignore

  it('rights to data do not pass to heirs: none of these letters is made or offered', () => {
    const requested: Facts = { ...MOBILE, recordingRequestedDate: '2026-09-10' };
    const alive = {
      recordingAccess: MOBILE,
      recordingReminder: { ...requested, recordingReply: 'refused' },
      dpaComplaint: { ...requested, recordingReply: 'refused' },
      erasure: { ...requested, recordingReply: 'given', outcome: 'withdrawn' },
      marketingObjection: MOBILE,
      marketingConsentProof: { ...MOBILE, marketingConsent: false },
    } satisfies Partial<Record<LetterKind, Facts>>;
    for (const [letter, facts] of Object.entries(alive) as [LetterKind, Facts][]) {
      assert.ok(offered(letter, facts), `${letter} is offered to the living`);
      refused(letter, { ...facts, ...DEAD });
      assert.ok(!offered(letter, { ...facts, ...DEAD }), `${letter} is not offered to heirs`);
      const why = new LetterProblem('notFitting', recipeOf(letter)?.refusals?.[0]?.de ?? '', '');
      for (const lang of FURTHER_LANGS) assert.notEqual(problemText(why, letter, lang), why.message);
    }
  });

  it('copies and misused data speak of the person who died, too', () => {
    const energy: Facts = { ...DEAD, product: 'energy', provider: 'primastrom', providerSwitch: true };
    const copyOf = (letter: LetterKind, facts: Facts, role: string) =>
      compose({ letter, facts, parties: PERSON, today: TODAY }).documents.find(({ copyTo }) => copyTo === role);
    const old = copyOf('stopSwitch', energy, 'oldSupplier');
    assert.match(old ? bodyOf(old) : '', /beliefern Sie die Abnahmestelle von Karl Lindner zu den bisherigen/);
    assert.match(old?.subject ?? '', /Keine Kündigung des Liefervertrags von Karl Lindner/);
    const line = copyOf('stopSwitch', { ...DEAD, providerSwitch: true }, 'oldProvider');
    assert.match(line ? bodyOf(line) : '', /den Vertrag von Karl Lindner .* die Rufnummer von Karl Lindner nicht frei/);
    const misused: Facts = { ...DEAD, identityMisused: true };
    says('identityMisuse', misused, [/hat eine andere Person dafür die Daten von Karl Lindner verwendet/], [], about);
    assert.match(bodyOf(copyOf('identityMisuse', misused, 'police') ?? assert.fail()), /Missbrauch der Daten von Karl/);
    assert.equal(copyOf('identityMisuse', misused, 'creditAgency'), undefined, 'correction is a right of the person');
  });
});

describe('who may declare for a person cared for (§ 174 BGB, V-34)', () => {
  const FACTS: Facts = { ...MOBILE, incapable: true, agreedOnPhone: true, debited: true, directDebitMandate: true };
  const ERNA: Parties = { ...PARTIES, holder: { name: 'Erna Groß' } };

  it('a relative without the original power of attorney contests and asks for proof, and declares nothing', () => {
    for (const powerOfAttorney of [undefined, 'none', 'copy'] as const) {
      const facts: Facts = { ...FACTS, writerRole: 'relative', ...(powerOfAttorney ? { powerOfAttorney } : {}) };
      const doc = make('incapacity', facts, { parties: ERNA });
      assert.deepEqual(doc.with, []);
      assert.doesNotMatch(doc.subject, /vorsorglich/);
      assert.match(bodyOf(doc), /erkenne ich nicht an\. Bitte weisen Sie nach/);
      assert.doesNotMatch(bodyOf(doc), /im Namen von|verweigere|widerruf/i);
    }
  });

  it('with the original it declares, says that it is enclosed, and encloses it', () => {
    const doc = make(
      'incapacity',
      { ...FACTS, writerRole: 'relative', powerOfAttorney: 'original' },
      { parties: ERNA },
    );
    assert.match(
      bodyOf(doc),
      /Eine Vollmacht im Original liegt bei\..*verweigere ich im Namen von Erna Groß.*wird es hiermit mit sofortiger Wirkung widerrufen/s,
    );
    assert.deepEqual(doc.enclosures, ['Vollmacht im Original']);
  });

  it('the person declares themselves', () => {
    says('incapacity', FACTS, [
      /verweigere ich die Genehmigung.*widerrufe ich die auf/s,
      /hiermit mit sofortiger Wirkung widerrufen/,
    ]);
  });

  it('parents and custodians leave the old contract as it is', () => {
    const keeps = /Der bisherige Vertrag ist von diesem Schreiben nicht erfasst und soll unverändert weiterlaufen\./;
    const child: Facts = { ...MOBILE, personIsMinor: true, personAge: 15 };
    for (const contractKind of ['extension', 'tariffChange', 'addOn'] as const) {
      says('refuseMinor', { ...child, contractKind }, [keeps], [/\b(?:ich|mein\w*)\b/], { parties: ERNA });
      says('incapacity', { ...FACTS, custodianship: 'custodian', writerRole: 'custodian', contractKind }, [keeps], [], {
        parties: ERNA,
      });
    }
    says('refuseMinor', child, [], [/bisherige/], { parties: ERNA });
  });
});
