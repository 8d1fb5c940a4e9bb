// What letters say: the ladder, deadlines that are set, what is missing, who writes, who is addressed.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Facts } from '../../src/knowledge/facts.ts';
import { LETTER_KINDS, type LetterKind } from '../../src/knowledge/law/assessment.ts';
import { AVAILABLE_LETTERS, compose, copyAdvice, explain, letterHash, LetterProblem, letterTitle, renderText, sendingAdvice } from '../../src/letters/index.ts'; // prettier-ignore
import { bodyOf, CASES, documentOf, inputOf, MOBILE, PARTIES, SENDER, TODAY } from './support/cases.ts';

const letter = (kind: LetterKind, facts: Facts, more = {}) =>
  documentOf({ letter: kind, facts, parties: PARTIES, today: TODAY, ...more });
const refused = (kind: LetterKind, facts: Facts): void => {
  assert.throws(
    () => letter(kind, facts),
    (error) => error instanceof LetterProblem && error.code === 'notFitting' && error.message !== error.english,
  );
};

describe('all letters of the contract', () => {
  it('are built', () => assert.deepEqual([...AVAILABLE_LETTERS].toSorted(), [...LETTER_KINDS].toSorted()));

  for (const kind of AVAILABLE_LETTERS) {
    it(`${kind}: every paragraph has an explanation in both languages, title and advice`, () => {
      const doc = documentOf(inputOf(kind, { stack: true }));
      for (const lang of ['de', 'en'] as const) {
        const why = explain(doc.blocks, lang);
        assert.equal(why.length, doc.blocks.length);
        for (const one of why) assert.ok(one.why.length > 15 && !one.why.includes('undefined'), one.why);
        assert.notEqual(letterTitle(kind, lang), kind);
        assert.ok(
          sendingAdvice(kind, lang)
            .at(-1)
            ?.includes(lang === 'de' ? 'Wir senden nichts' : 'We send nothing'),
        );
        assert.ok(!/\d+ ?(?:€|Euro)/.test(sendingAdvice(kind, lang).join(' ')), 'no invented cost');
      }
      assert.notDeepEqual(explain(doc.blocks, 'de'), explain(doc.blocks, 'en'));
    });

    it(`${kind}: asks for what is missing and makes nothing`, () => {
      const { documents, missing } = compose({ ...inputOf(kind), parties: { sender: {} } });
      assert.deepEqual(documents, []);
      assert.deepEqual(missing.filter((key) => key.startsWith('sender')), ['sender.name', 'sender.street', 'sender.postcode', 'sender.town']); // prettier-ignore
    });
  }

  it('are possible without a customer number', () => {
    const doc = letter('contestConclusion', { product: 'mobile' });
    assert.ok(doc.info.some(({ label, value }) => label === 'Kundennummer' && value === 'nicht bekannt'));
  });

  it('are frozen by their words', () => {
    const doc = documentOf(inputOf('withdrawal'));
    assert.match(letterHash(doc), /^[0-9a-f]{64}$/);
    assert.equal(letterHash(doc), letterHash(documentOf(inputOf('withdrawal'))));
    assert.notEqual(letterHash(doc), letterHash({ ...doc, subject: `${doc.subject}.` }));
  });

  it('ask for facts, few of them', () => {
    const asks = (kind: LetterKind, facts: Facts = {}) => compose({ letter: kind, facts, parties: PARTIES, today: TODAY }).missing;
    assert.deepEqual(asks('withdrawal'), []);
    assert.deepEqual(asks('recordingAccess'), []);
    assert.deepEqual(asks('recordingReminder'), ['recordingRequestedDate']);
    assert.deepEqual(asks('dpaComplaint', { provider: 'o2' }), ['recordingRequestedDate']);
    assert.deepEqual(asks('invoiceObjection'), ['invoiceReceivedDate']);
    assert.deepEqual(asks('arbitration', { provider: 'primastrom', product: 'energy' }), ['complaintDate']);
    assert.deepEqual(asks('avoidance'), ['misledAbout', 'misledAboutText']);
    assert.deepEqual(asks('refuseMinor', { personIsMinor: true }), ['holder.name']);
    // An heir names the person under care: the copy to the present supplier does, too.
    assert.deepEqual(asks('incapacity', { custodianship: 'withReservation', deceased: true, product: 'energy' }), [
      'holder.name',
    ]);
    // What the customer does not know is not asked again where the letter works without it.
    assert.deepEqual(asks('invoiceObjection', { invoiceReceivedDate: 'unknown' }), []);
    assert.deepEqual(asks('regulatorComplaint', { callDate: 'unknown' }), []);
    assert.deepEqual(asks('recordingReminder', { recordingRequestedDate: 'unknown' }), []);
  }); // prettier-ignore
});

describe('the ladder', () => {
  it('stands in one letter, in order, each precaution marked as one', () => {
    const doc = letter('contestConclusion', MOBILE, { stack: true });
    assert.deepEqual(doc.with, ['refuseApproval', 'withdrawal']);
    const body = bodyOf(doc);
    const places = ['erkenne sie nicht an', 'verweigere ich die Genehmigung', 'widerrufe ich die auf'].map((words) => body.indexOf(words)); // prettier-ignore
    assert.ok(places.every((place) => place > 0));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.equal(body.match(/vorsorglich, ohne Anerkennung einer Rechtspflicht/gi)?.length, 2);
    assert.match(doc.subject, /vorsorglich keine Genehmigung, vorsorglich Widerruf/);
    assert.equal(body.match(/Bitte bestätigen Sie mir bis zum/g)?.length, 1, 'one request for confirmation');
  });

  it('is not there without `stack`', () => assert.deepEqual(letter('contestConclusion', MOBILE).with, []));

  it('never cancels an extension, tariff change or add-on', () => {
    for (const contractKind of ['extension', 'tariffChange', 'addOn'] as const) {
      refused('cancellation', { ...MOBILE, contractKind });
      const facts: Facts = {
        ...MOBILE,
        contractKind,
        agreedOnPhone: true,
        misledAbout: ['price'],
        misledAboutText: 'Es koste nichts.',
      };
      for (const kind of ['contestConclusion', 'avoidance', 'withdrawal'] as const)
        assert.doesNotMatch(bodyOf(letter(kind, facts, { stack: true })), /kündig/i);
    }
  });

  it('puts a cancellation under every stronger ground, also when it is asked for alone', () => {
    const doc = letter('cancellation', MOBILE);
    assert.deepEqual(doc.with, ['contestConclusion', 'refuseApproval', 'withdrawal']);
    const body = bodyOf(doc);
    assert.ok(body.indexOf('kündige ich') > body.indexOf('widerrufe ich'));
    assert.match(body, /ohne Anerkennung einer Rechtspflicht, kündige ich allein diesen Vertrag/);
  });

  it('is a plain cancellation where no other ground holds', () => {
    const doc = documentOf(inputOf('cancellation'));
    assert.deepEqual(doc.with, []);
    assert.match(bodyOf(doc), /^hiermit kündige ich den Vertrag über einen Mobilfunktarif zum 31\. Mai 2027/);
  });

  it('stacks nothing that ends a wanted contract', () => {
    assert.deepEqual(letter('contestConclusion', { ...MOBILE, wantedContract: true }, { stack: true }).with, []);
    refused('refuseApproval', { ...MOBILE, wantedContract: true });
  });

  it('refuses the approval of what was wanted once, without calling it unwanted or the call untrue', () => {
    const regretted: Facts = { ...MOBILE, agreedOnPhone: true, wantedContract: true, goal: 'outOfContract' };
    const doc = letter('refuseApproval', regretted, { stack: true });
    assert.ok(doc.with.includes('withdrawal'));
    assert.ok(!doc.with.includes('contestConclusion'));
    assert.doesNotMatch(bodyOf(doc), /nicht gewollt|wollte ich nicht|wollte .{0,30} nicht/);
    assert.deepEqual(letter('withdrawal', regretted, { stack: true }).with, []);
  });

  it('refuses an approval as a precaution where nobody knows whether the contract needs one, and never for who keeps it', () => {
    const open: Facts = {
      product: 'mobile',
      callDate: '2026-11-10',
      agreedOnPhone: true,
      wantedContract: false,
      contractSummaryReceived: 'unknown',
    };
    const refusal = /verweigere ich die Genehmigung, soweit dieser Vertrag noch von ihr abhängt \(§ 54 Abs\. 3 TKG\)/;
    const says = (facts: Facts) => bodyOf(letter('contestConclusion', facts, { stack: true }));
    assert.match(says(open), refusal);
    assert.match(says({ ...open, contractSummaryReceived: true, contractSummaryTiming: 'unknown' }), refusal);
    // What stands is refused without a condition.
    assert.match(
      says({ ...open, contractSummaryReceived: true, contractSummaryTiming: 'afterCall', textFormApproval: false }),
      /verweigere ich die Genehmigung dieses Vertrags/,
    );
    // Near misses: nothing to approve, approved already, another kind of contract, a contract that is kept.
    const none: Facts[] = [
      { ...open, contractSummaryReceived: true, contractSummaryTiming: 'beforeDeclaration' },
      { ...open, textFormApproval: true, approvalMeans: 'letter' },
      { ...open, product: 'printSubscription' },
      { ...open, product: 'unknown' },
      { ...open, wantedContract: true },
      { ...open, wantedContract: 'unknown', goal: 'keep' },
    ];
    for (const facts of none) assert.doesNotMatch(says(facts), /Genehmigung/, JSON.stringify(facts));
  });

  it('refuses the approval in the letter that insists on a withdrawal, and not where none is needed', () => {
    const withdrawn: Facts = {
      ...MOBILE,
      agreedOnPhone: true,
      wantedContract: false,
      alreadyWithdrawn: true,
      withdrawnDate: '2026-11-12',
    };
    const doc = letter('withdrawalFollowUp', withdrawn, { stack: true });
    assert.deepEqual(doc.with, ['refuseApproval']);
    const body = bodyOf(doc);
    assert.ok(body.indexOf('habe ich') < body.indexOf('verweigere ich die Genehmigung'), body);
    assert.deepEqual(
      letter('withdrawalFollowUp', { ...withdrawn, product: 'printSubscription' }, { stack: true }).with.filter(
        (kind) => kind === 'refuseApproval',
      ),
      [],
    );
    assert.deepEqual(
      letter('withdrawalFollowUp', { ...withdrawn, contractSummaryTiming: 'beforeDeclaration' }, { stack: true }).with,
      [],
    );
  });

  it('keeps the relative out where another way works', () => {
    const doc = letter(
      'contestConclusion',
      { ...MOBILE, personOnPhone: 'child', agreedOnPhone: true },
      { stack: true },
    );
    assert.ok(doc.with.includes('refuseApproval') && !doc.with.includes('refuseThirdParty'));
  });
});

describe('days that are set', () => {
  it('14 days and 3 days post, on a working day', () => {
    assert.equal(letter('withdrawal', MOBILE).deadlineSet, '2026-12-07', 'Saturday 5 December moves to Monday');
    assert.equal(
      letter('withdrawal', MOBILE, { today: '2026-12-08' }).deadlineSet,
      '2026-12-28',
      'Christmas is left out',
    );
  });

  it('a holiday of one of both Länder is no day to set', () => {
    const facts: Facts = { ...MOBILE, traderState: 'BY' };
    assert.equal(letter('withdrawal', facts, { today: '2026-12-20' }).deadlineSet, '2027-01-07');
  });

  it('one month from receipt for access', () => {
    const doc = letter('recordingAccess', MOBILE);
    assert.equal(doc.deadlineSet, '2026-12-21');
    assert.match(bodyOf(doc), /innerhalb eines Monats nach Erhalt dieses Schreibens, also bis zum 21\. Dezember 2026/);
  });
});

describe('voices', () => {
  it('parents write "wir" and both sign', () => {
    const doc = documentOf(inputOf('refuseMinor', { stack: true }));
    assert.deepEqual(doc.signatures, ['Margarete Lindner', 'Jörg Lindner']);
    assert.doesNotMatch(bodyOf(doc), /\b(?:ich|mir|mich|mein)/);
    assert.deepEqual(doc.with, ['refuseApproval', 'withdrawal']);
    assert.match(bodyOf(doc), /verweigern wir im Namen unseres Kindes die Genehmigung, soweit/);
    const one = { ...CASES.refuseMinor.parties, sender: SENDER };
    delete (one as { representative?: unknown }).representative;
    assert.equal(
      documentOf(inputOf('refuseMinor', { parties: one })).signatures.length,
      2,
      'a line for the second parent',
    );
  });

  it('a parent with sole custody writes "ich" and signs alone, in the precautions too', () => {
    const holder = { name: 'Tim Lindner', custody: 'sole' } as const;
    const doc = documentOf(inputOf('refuseMinor', { stack: true, parties: { ...PARTIES, holder } }));
    assert.deepEqual(doc.signatures, ['Margarete Lindner']);
    assert.match(bodyOf(doc), /^ich vertrete mein minderjähriges Kind Tim Lindner\./);
    assert.match(bodyOf(doc), /widerrufe ich im Namen meines Kindes/);
    assert.doesNotMatch(bodyOf(doc), /\b(?:[Ww]ir|uns(?:er\w*)?)\b/);
  });

  it('a custodian writes about the person cared for', () => {
    const doc = documentOf(inputOf('incapacity', { stack: true }));
    assert.match(bodyOf(doc), /^für Erna Groß besteht eine rechtliche Betreuung, die ich führe/);
    assert.match(bodyOf(doc), /widerrufe ich im Namen von Erna Groß/);
    assert.deepEqual(doc.enclosures, ['Kopie der Bestellung zur Betreuung']);
  });

  it('a complaint names its enclosures in the order in which they came, with the answer of the company where there is one', () => {
    const asked = { ...MOBILE, recordingRequestedDate: '2026-09-01' };
    const enclosed = (reply: 'none' | 'refused' | 'transcriptOnly'): string[] =>
      letter('dpaComplaint', { ...asked, recordingReply: reply }).enclosures;
    assert.deepEqual(enclosed('none'), ['Kopie meines Auskunftsersuchens']);
    assert.deepEqual(enclosed('refused'), ['1. Kopie meines Auskunftsersuchens', '2. Kopie der Antwort des Unternehmens']);
    assert.deepEqual(enclosed('transcriptOnly').at(-1), '3. Die übersandte Abschrift');
  }); // prettier-ignore

  it('whoever writes for another says so and encloses the original power of attorney', () => {
    const parties = { ...PARTIES, holder: { name: 'Erna Groß' } };
    const doc = letter(
      'contestConclusion',
      { ...MOBILE, writerRole: 'relative', powerOfAttorney: 'original' },
      { parties },
    );
    assert.match(bodyOf(doc), /^ich schreibe im Namen von Erna Groß\. Die Vollmacht liegt im Original bei/);
    assert.deepEqual(doc.enclosures, ['Vollmacht im Original']);
    const copy = letter('contestConclusion', { ...MOBILE, powerOfAttorney: 'copy' }, { parties });
    assert.doesNotMatch(bodyOf(copy), /im Original/);
  });

  it('an extension is feminine, a contract masculine, in every case', () => {
    const feminine = bodyOf(letter('refuseApproval', { ...MOBILE, contractKind: 'extension' }, { stack: true }));
    assert.match(feminine, /eine Vertragsverlängerung geltend.*Ich genehmige diese Vertragsverlängerung nicht.*aus dieser Vertragsverlängerung keine/s);
    assert.doesNotMatch(feminine, /diese[mns]? Vertrag\b/);
  }); // prettier-ignore
});

describe('addressees', () => {
  const noRecipient = { sender: SENDER };
  it('the papers come first, then the directory, which says how sure it is', () => {
    assert.equal(letter('recordingAccess', MOBILE).toOrigin, undefined);
    const doc = letter('recordingAccess', MOBILE, { parties: noRecipient });
    assert.deepEqual(doc.to.lines.at(-1), '40549 Düsseldorf');
    assert.equal(doc.toOrigin?.unsure, false);
    assert.equal(letter('withdrawal', MOBILE, { parties: noRecipient }).toOrigin?.unsure, true);
  });

  it('an address that nobody has seen is asked for', () => {
    const input = { letter: 'withdrawal' as const, facts: { ...MOBILE, provider: 'klarmobil' }, parties: noRecipient, today: TODAY };
    assert.deepEqual(compose(input).missing, ['recipient.address']);
  }); // prettier-ignore

  it('authorities get their own letters, not the company’s address', () => {
    assert.equal(letter('regulatorComplaint', MOBILE).to.name, 'Bundesnetzagentur');
    assert.match(letter('dpaComplaint', CASES.dpaComplaint.facts).to.name, /^Bundesbeauftragte/);
    const energy: Facts = { ...CASES.dpaComplaint.facts, product: 'energy', provider: 'primastrom', traderState: 'BE' };
    assert.match(letter('dpaComplaint', energy).to.name, /^Berliner/);
    const bank = { sender: SENDER, recipient: { name: 'Vodafone GmbH', lines: ['40875 Ratingen'] } };
    assert.deepEqual(compose({ ...inputOf('debitRefund'), parties: bank }).missing, ['recipient.address']);
  });
});

describe('refusals', () => {
  it('each with its sentence', () => {
    refused('refuseThirdParty', { personOnPhone: 'self' });
    refused('refuseThirdParty', { personOnPhone: 'spouse', spouseHousehold: true });
    refused('energyFormVoid', { product: 'energy', basicSupply: true });
    refused('formVoid', { product: 'mobile' });
    refused('erasure', { recordingReply: 'incomplete' });
    refused('recordingReminder', { recordingRequestedDate: '2026-11-10' });
    refused('dpaComplaint', { provider: 'o2', recordingRequestedDate: '2026-11-10', recordingReply: 'none' });
    refused('arbitration', { provider: 'primastrom', product: 'energy', complaintDate: '2026-11-10' });
    refused('debitRefund', { debitDate: '2026-06-01', directDebitMandate: true });
    refused('regulatorComplaint', { channel: 'inboundCall', callDate: '2026-11-06' });
    refused('courtOrderObjection', { dunning: 'lawsuit' });
    refused('withdrawal', { jurisdiction: 'AT' });
  });

  it('control characters in a name are named, invisible ones dropped', () => {
    const parties = (name: string) => ({ parties: { ...PARTIES, sender: { ...SENDER, name } } });
    assert.throws(() => letter('withdrawal', MOBILE, parties('Eva\u0000Müller')), (e) => e instanceof LetterProblem && e.code === 'characters' && e.message.includes('U+0000'));
    assert.deepEqual(letter('withdrawal', MOBILE, parties('Eva\u202e Mu\u0308ller\u200b')).signatures, ['Eva Müller']);
  }); // prettier-ignore
});

describe('the text', () => {
  it('keeps the customer’s own words, line by line', () => {
    assert.match(renderText(documentOf(inputOf('contestConclusion'))), /in meinen eigenen Worten:\nIch wollte nur einen Prospekt\.\nDas habe ich zweimal gesagt\./);
  }); // prettier-ignore

  it('puts the days of a chronology in order', () => {
    const body = bodyOf(documentOf(inputOf('dpaComplaint')));
    assert.ok(body.indexOf('1. Oktober 2026') < body.indexOf('6. November 2026'));
  });
});

describe('those who must know the same day', () => {
  const all = (kind: LetterKind, facts: Facts, more = {}) =>
    compose({ letter: kind, facts, parties: PARTIES, today: TODAY, ...more }).documents;
  const roles = (kind: LetterKind, facts: Facts, more = {}) => all(kind, facts, more).map(({ copyTo }) => copyTo ?? 'company');
  const ENERGY: Facts = { product: 'energy', providerSwitch: true, provider: 'primastrom', callDate: '2026-11-06', agreedOnPhone: false, textFormApproval: false, switchDate: '2026-12-01' };

  it('energy: old supplier and grid operator, also where the form is only a rung of another letter', () => {
    assert.deepEqual(roles('energyFormVoid', ENERGY), ['company', 'oldSupplier', 'gridOperator']);
    assert.deepEqual(roles('stopSwitch', ENERGY), ['company', 'oldSupplier', 'gridOperator']);
    const stacked = all('contestConclusion', ENERGY, { stack: true });
    assert.ok(stacked[0]?.with.includes('energyFormVoid'));
    assert.equal(stacked.length, 3);
  });

  it('energy: nobody is told of a switch that nobody told of', () => {
    const { providerSwitch: _switch, switchDate: _day, ...quiet } = ENERGY;
    // A new contract with another company is a switch as a rule (F-24).
    assert.deepEqual(roles('energyFormVoid', { ...quiet, contractKind: 'new' }), ['company', 'oldSupplier', 'gridOperator']);
    for (const known of [
      { contractKind: 'unknown', providerSwitch: 'unknown', switchDate: 'unknown' },
      { contractKind: 'tariffChange', existingCustomer: true },
      { contractKind: 'new', existingCustomer: true },
      { contractKind: 'new', providerSwitch: false },
    ] satisfies Facts[])
      assert.deepEqual(roles('energyFormVoid', { ...quiet, ...known }), ['company'], JSON.stringify(known));
    // Nor is the customer's own supplier asked to stop a switch to itself.
    const text = (facts: Facts): string => all('energyFormVoid', facts).map((doc) => bodyOf(doc)).join('\n');
    assert.doesNotMatch(text({ ...quiet, contractKind: 'tariffChange', existingCustomer: true }), /Wechsel|bisherigen Liefervertrag/);
    assert.match(text({ ...quiet, contractKind: 'unknown' }), /jeden eingeleiteten Wechsel/);
    // A change there that goes with a switch is one all the same.
    assert.equal(roles('energyFormVoid', { ...ENERGY, contractKind: 'tariffChange' }).length, 3);
  });

  it('a switch of the line: the old provider keeps contract and number', () => {
    const [, copy] = all('stopSwitch', { product: 'internet', provider: 'vodafone', switchDate: '2026-12-01' });
    assert.ok(copy);
    assert.equal(copy.copyTo, 'oldProvider');
    assert.match(bodyOf(copy), /geben Sie meine Rufnummer nicht frei/);
  });

  it('the call centre, where it is known: it is asked to keep and to support, not to erase', () => {
    assert.deepEqual(roles('recordingAccess', MOBILE), ['company']);
    const [, copy] = all('recordingAccess', { ...MOBILE, callCentre: 'Callwerk GmbH' });
    assert.ok(copy);
    assert.equal(copy.to.name, 'Callwerk GmbH');
    assert.match(bodyOf(copy), /für Vodafone mit mir.*unverändert auf/s);
    assert.doesNotMatch(bodyOf(copy), /lösch/i);
  });

  it('the bank hears of a revoked mandate without reasons; police and agency of misused data', () => {
    const [, bank] = all('mandateRevocation', MOBILE);
    assert.ok(bank);
    assert.match(bodyOf(bank), /^soweit sich Vodafone auf ein SEPA-Lastschriftmandat beruft, habe ich es heute/);
    assert.doesNotMatch(bodyOf(bank), /weil|Vertrag|Anruf/);
    const misuse = all('identityMisuse', { product: 'mobile', identityMisused: true, personOnPhone: 'nobody', provider: 'o2' });
    assert.deepEqual(misuse.map(({ copyTo }) => copyTo), [undefined, 'police', 'creditAgency']);
    assert.equal(misuse[2]?.to.lines.at(-1), '65201 Wiesbaden');
  });

  it('go to the address the customer gave; without one they name whom they are for', () => {
    const parties = { ...PARTIES, others: { oldSupplier: { name: 'Stadtwerk Erlenau', lines: ['Am Wehr 2', '99999 Erlenau'] } } };
    const [, old, grid] = all('energyFormVoid', ENERGY, { parties });
    assert.deepEqual(old?.to.lines, ['Am Wehr 2', '99999 Erlenau']);
    assert.deepEqual(grid?.to, { name: 'An den Netzbetreiber', lines: [] });
    assert.ok(copyAdvice('gridOperator', 'de')?.sending.some((text) => text.includes('Stromrechnung') || text.includes('Strom- oder Gasrechnung')));
  });
}); // prettier-ignore

describe('the short version to copy by hand', () => {
  it('holds every declaration of the letter and is much shorter', () => {
    const doc = letter('contestConclusion', MOBILE, { stack: true });
    const brief = doc.brief ?? '';
    for (const words of ['erkenne sie nicht an', 'verweigere ich die Genehmigung', 'widerrufe ich die auf', 'Bitte bestätigen Sie mir bis zum', 'Margarete Lindner', doc.subject])
      assert.ok(brief.includes(words), words);
    assert.ok(brief.length < renderText(doc).length * 0.75, `${brief.length} of ${renderText(doc).length}`);
    assert.doesNotMatch(brief, /Wer Rechte aus einem Vertrag/);
  });

  it('says nothing that the letter does not say', () => {
    for (const kind of AVAILABLE_LETTERS) {
      const doc = documentOf(inputOf(kind, { stack: true }));
      const whole = bodyOf(doc).toLowerCase();
      const sentences = (doc.brief ?? '').replace('Sehr geehrte Damen und Herren,', '').split(/\n+|(?<=[.:]) (?=[A-ZÄÖÜ])/).slice(3, -2);
      for (const sentence of sentences.filter((one) => one.length > 25)) assert.ok(whole.includes(sentence.toLowerCase().slice(0, 60)) || doc.subject.includes(sentence), `${kind}: ${sentence}`);
    }
  });
}); // prettier-ignore
