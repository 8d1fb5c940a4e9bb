// What a lawyer found in the letters: for each finding the facts, and what must and must not stand in the letter then.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Facts } from '../../src/knowledge/facts.ts';
import { compose, explain, sendingAdvice } from '../../src/letters/index.ts';
import type { Parties } from '../../src/letters/letter.ts';
import { recipeOf } from '../../src/letters/recipes/index.ts';
import { coreOf } from '../../src/letters/short.ts';
import { bodyOf, MOBILE, PARTIES, TODAY } from './support/cases.ts';
import { make, offered, refused, says } from './support/says.ts';

const PERSON: Parties = { ...PARTIES, holder: { name: 'Karl Lindner' } };
const DECEIVED: Facts = {
  ...MOBILE,
  agreedOnPhone: true,
  declaration: 'clearYes',
  misledAbout: ['price'],
  misledAboutText: 'Es hieß, es kostet nichts.',
  misledDiscoveredDate: '2026-11-13',
};

describe('a special cancellation is the last rung, never the first word', () => {
  const NOTICE: Facts = { ...MOBILE, priceChangeNoticeDate: '2026-11-02' };

  it('where the contract is contested it stands below the stronger grounds, as a precaution', () => {
    for (const stack of [true, false]) {
      const doc = make('specialCancellation', NOTICE, { stack });
      assert.deepEqual(doc.with, ['contestConclusion', 'refuseApproval', 'withdrawal']);
      assert.match(doc.subject, /kein Vertrag anerkannt, .*vorsorglich Sonderkündigung$/);
      assert.match(
        bodyOf(doc),
        /widerrufe ich.*orsorglich, ohne Anerkennung einer Rechtspflicht, kündige ich allein diesen Vertrag zu dem Tag, an dem die mir am 2\. November 2026 mitgeteilte Änderung wirksam werden soll \(§ 57 Abs\. 1 TKG\), hilfsweise zum nächstmöglichen Zeitpunkt/s,
      );
      assert.ok(doc.brief?.includes('kündige ich allein diesen Vertrag zu dem Tag'));
    }
  });

  it('is refused and not offered against a change that is contested: the old contract is to stay', () => {
    for (const contractKind of ['extension', 'tariffChange', 'addOn'] as const) {
      refused('specialCancellation', { ...NOTICE, contractKind });
      assert.ok(!offered('specialCancellation', { ...NOTICE, contractKind }));
    }
    assert.ok(offered('specialCancellation', NOTICE));
  });

  it('after three months it is an ordinary cancellation and cites no § 57', () => {
    const late: Facts = { ...NOTICE, priceChangeNoticeDate: '2026-06-01' };
    says('specialCancellation', late, [/zum nächstmöglichen Zeitpunkt/], [/§ 57/]);
    assert.match(make('specialCancellation', late).subject, /vorsorglich Kündigung$/);
    const own: Facts = { product: 'mobile', contractKind: 'new', provider: 'o2', wantedContract: true, goal: 'keep' };
    says(
      'specialCancellation',
      { ...own, priceChangeNoticeDate: '2026-11-02' },
      [/^Ihre Mitteilung.*§ 57 Abs\. 1 TKG\), hilfsweise/],
      [/vorsorglich/i],
    );
  });
});

describe('for a person who had died the heir writes', () => {
  const DEAD: Facts = { ...MOBILE, deceased: true, personOnPhone: 'nobody', writerRole: 'relative' };

  it('in the own name, and the dead say nothing', () => {
    says(
      'contestConclusion',
      DEAD,
      [
        /^ich schreibe als Erbin oder Erbe von Karl Lindner\. Einen Nachweis der Erbfolge reiche ich auf Verlangen nach\./,
        /Karl Lindner war vor dem Telefonat, auf das Sie sich berufen, bereits verstorben\./,
        /Ich erkenne diesen Vertrag nicht an\./,
      ],
      [
        /im Namen von/,
        /stehen in diesem Schreiben für/,
        /wollte/,
        /Am Telefon/,
        /haben wir nicht getroffen/,
        /In Textform habe ich nichts/,
      ],
      { parties: PERSON },
    );
  });

  it('the name of the deceased is asked for', () => {
    const { missing } = compose({ letter: 'contestConclusion', facts: DEAD, parties: PARTIES, today: TODAY });
    assert.deepEqual(missing, ['holder.name']);
  });
});

describe('an avoidance admits nothing', () => {
  it('stands below the stronger grounds, like a cancellation', () => {
    const doc = make('avoidance', DECEIVED);
    assert.deepEqual(doc.with.slice(0, 2), ['refuseApproval', 'withdrawal']);
    assert.match(
      bodyOf(doc),
      /widerrufe ich die auf.*ohne Anerkennung einer Rechtspflicht, fechte ich die auf diesen Vertrag/s,
    );
    assert.match(doc.subject, /keine Genehmigung, vorsorglich Widerruf, vorsorglich Anfechtung/);
  });

  it('alone it says that no contract is acknowledged', () => {
    says('avoidance', DECEIVED, [/erkenne ich damit nicht an\./], [], { stack: false });
  });

  it('a declaration of a relative, or one that was denied, is not made the own one', () => {
    const spouse: Facts = { ...DECEIVED, personOnPhone: 'spouse' };
    for (const facts of [spouse, MOBILE_DENIED])
      for (const stack of [true, false])
        says(
          'avoidance',
          facts,
          [/eine mir etwa zuzurechnende, auf diesen Vertrag gerichtete Erklärung/],
          [/fechte ich (?:meine|die) auf/],
          { stack },
        );
  });
  const MOBILE_DENIED: Facts = { ...MOBILE, misledAbout: ['identity'], misledAboutText: 'Er sei von meiner Firma.' };

  it('cancels once, where the plan or its own last precaution says so', () => {
    for (const stack of [true, false])
      for (const today of [TODAY, '2027-12-01', '2026-12-20']) {
        const text = bodyOf(make('avoidance', DECEIVED, { stack, today }));
        assert.equal(text.match(/kündige ich/g)?.length, 1, `${stack} ${today}`);
      }
  });

  it('names the lie in whole German, and asks for it: „über den Preis“ is no fact (A-11)', () => {
    const all: Facts = { ...DECEIVED, misledAbout: ['duty', 'cancellability'] };
    says('avoidance', all, [
      /über eine angebliche Pflicht zur Zustimmung und mein Recht zu Widerruf oder Kündigung getäuscht/,
    ]);
    const { misledAboutText: _gone, ...bare } = DECEIVED;
    const asks = (facts: Facts, more = {}) =>
      compose({ letter: 'avoidance', facts, parties: PARTIES, today: TODAY, ...more }).missing;
    assert.deepEqual(asks(bare), ['misledAboutText']);
    assert.deepEqual(asks({ ...bare, misledAboutText: 'unknown' }), []);
    assert.deepEqual(asks(bare, { account: 'Er sagte, es koste nichts.' }), []);
    assert.deepEqual(asks({ ...bare, personOnPhone: 'spouse' }), [], 'a relative’s words do not belong into it');
    assert.ok(make('contestConclusion', bare).with.includes('avoidance'), 'as a precaution it goes without');
  });
});

describe('what can only be argued is said as a view', () => {
  const APPROVAL: Facts = { ...MOBILE, serviceUsed: true };

  it('late summary, use, compensation', () => {
    says('refuseApproval', APPROVAL, [
      /hängt deshalb nach meiner Auffassung davon ab/,
      /genutzt wurde, ist nach meiner Auffassung keine Genehmigung/,
      /schulde ich nach meiner Auffassung keinen Wertersatz/,
    ]);
    says('refuseApproval', { ...APPROVAL, onlyLine: true }, [/liegt darin nach meiner Auffassung nicht/]);
    says('contestConclusion', APPROVAL, [/hängt deshalb nach meiner Auffassung davon ab/]);
  });

  it('a summary that came during the call: why that matters, and who has to show what (F-06)', () => {
    const during: Facts = { ...APPROVAL, contractSummaryTiming: 'duringCall' };
    for (const letter of ['refuseApproval', 'contestConclusion'] as const)
      says(letter, during, [
        /kam erst während des Telefonats\. Bitte weisen Sie nach, dass sie schon vor einer etwaigen Erklärung am Telefon bei mir war und gelesen werden konnte\. Andernfalls hängt die Wirksamkeit nach meiner Auffassung/,
      ]);
    says('refuseApproval', { ...during, personOnPhone: 'nobody' }, [], [/gelesen werden konnte/]);
  });

  it('an earlier withdrawal and its repetition acknowledge nothing', () => {
    const facts: Facts = { ...MOBILE, alreadyWithdrawn: true, withdrawnDate: '2026-11-10' };
    says(
      'withdrawalFollowUp',
      facts,
      [
        /Dieser Widerruf ist nach meiner Auffassung wirksam\./,
        /Vorsorglich, ohne Anerkennung einer Rechtspflicht, erkläre ich den Widerruf hiermit noch einmal/,
        /erkenne ich damit nicht an\./,
      ],
      [/Dieser Widerruf gilt\./],
      { stack: false },
    );
  });

  it('that a transcript is not enough; and a reminder asks for all that did not come', () => {
    const asked: Facts = { ...MOBILE, recordingRequestedDate: '2026-10-01' };
    // Without a customer number nobody could tell which call the reminder was about.
    says('recordingReminder', { ...asked, callDate: '2026-09-28', recordingReply: 'none' }, [
      /Es geht vor allem um das Telefonat am 28\. September 2026/,
    ]);
    says(
      'recordingReminder',
      { ...asked, recordingReply: 'transcriptOnly' },
      [/ersetzt die Tonaufnahme nach meiner Auffassung nicht/],
      [/verlangte Auskunft/],
    );
    says('recordingReminder', { ...asked, recordingReply: 'none' }, [
      /erteilen Sie mir die verlangte Auskunft .* und übermitteln Sie mir die vollständigen Tonaufnahmen/,
    ]);
  });

  it('the objection to a policy that differs is a precaution beside the withdrawal; insurance has its own norms', () => {
    const facts: Facts = { ...MOBILE, product: 'insurance', provider: 'monuta', confirmationDiffers: true };
    // Silence does accept a policy that deviates: the letter that objects to it does not say the opposite two paragraphs before.
    says(
      'contestConclusion',
      facts,
      [/Ebenso vorsorglich widerspreche ich dem Versicherungsschein/],
      [/Schweigen auf eine Bestätigung/],
    );
    says('contestConclusion', MOBILE, [/Schweigen auf eine Bestätigung ist nach meiner Auffassung keine Annahme/]);
    says(
      'insuranceWithdrawal',
      facts,
      [/Vorsorglich, ohne Anerkennung einer Rechtspflicht, widerspreche ich dem Versicherungsschein/],
      [/besprochen/],
    );
    says('withdrawal', facts, [/§ 8 VVG.*zusammenhängende Verträge \(§ 9 Abs\. 5 VVG\)/s], [/§§ 358, 360/]);
  });

  it('goods that nobody ordered: giving them back is offered only in case of a withdrawal', () => {
    const facts: Facts = { ...MOBILE, product: 'goods', goodsReceived: true, goodsReceivedDate: '2026-11-12' };
    says('contestConclusion', facts, [
      /§ 241a BGB.*Nur für den Fall des Widerrufs: Die Ware habe ich am 12\. November 2026 erhalten\./s,
    ]);
    says('withdrawal', facts, [/\nDie Ware habe ich am 12\. November 2026 erhalten\./], [/Nur für den Fall/], {
      stack: false,
    });
    says(
      'contestConclusion',
      { ...facts, goodsReturned: true },
      [/bereits an Sie zurückgeschickt/],
      [/zurückgeben soll/],
    );
  });
});

describe('parents and custodians', () => {
  const TIM: Parties = {
    ...PARTIES,
    holder: { name: 'Tim Lindner', birthDate: '2011-03-04' },
    representative: { name: 'Jörg Lindner', role: 'Vater' },
  };
  const CHILD: Facts = {
    callDate: '2026-11-06',
    personIsMinor: true,
    personAge: 15,
    agreedOnPhone: true,
    wantedContract: false,
    debited: true,
    debitAmount: { amount: 49, currency: 'EUR' },
    debitDate: '2026-11-12',
  };
  const CARE: Facts = {
    callDate: '2026-11-06',
    custodianship: 'custodian',
    writerRole: 'custodian',
    product: 'mobile',
    contractKind: 'new',
    agreedOnPhone: true,
    wantedContract: false,
    contractSummaryReceived: false,
    textFormApproval: false,
    debited: true,
  };
  const ERNA: Parties = { ...PARTIES, holder: { name: 'Erna Groß' } };

  it('a thing bought once is no running payment; money goes back and the mandate ends; the child’s story is not told', () => {
    for (const custody of [undefined, 'sole'] as const) {
      const parties: Parties = custody ? { ...PARTIES, holder: { name: 'Tim Lindner', custody } } : TIM;
      says('refuseMinor', { ...CHILD, product: 'goods' }, [
        /Wollen Sie sich auf § 110 BGB stützen, weisen Sie bitte nach/,
        /ein SEPA-Lastschriftmandat berufen, wird es hiermit mit sofortiger Wirkung widerrufen/,
        /Am 12\. November 2026 wurden 49 Euro abgebucht\. Bitte erstatten Sie bis zum 7\. Dezember 2026, was davon auf diesen Vertrag entfällt/,
      ], [/laufende Zahlungspflicht/, /in meinen eigenen Worten/, custody ? /\b(?:[Ww]ir|uns)\b/ : /\b(?:ich|mir|mein)\b/], { parties, account: 'Tim hat ja gesagt.' });
    }
    says('refuseMinor', { ...CHILD, product: 'mobile' }, [/laufende Zahlungspflicht/], [], { parties: TIM });
    says('refuseMinor', { ...CHILD, product: 'mobile', prepaid: true }, [/Wollen Sie sich auf § 110 BGB stützen/], [/laufende Zahlungspflicht/], { parties: TIM });
  }); // prettier-ignore

  it('who was seventeen and is eighteen refuses alone, in every letter that ends it; never after an approval of the own', () => {
    const grown: Facts = { ...CHILD, personAge: 17, nowOfAge: true, product: 'mobile', personOnPhone: 'self' };
    const words =
      /war ich noch minderjährig, inzwischen bin ich volljährig\. Ich genehmige diesen Vertrag nicht \(§§ 107, 108 Abs\. 1, 3 BGB\)/;
    for (const kind of ['contestConclusion', 'withdrawal'] as const) {
      says(kind, grown, [words], [/\bwir\b|Eltern/]);
      says(kind, { ...grown, textFormApproval: true, approvalMeans: 'letter' }, [], [/minderjährig/]);
      says(kind, { ...grown, nowOfAge: false }, [], [/minderjährig/]);
    }
    refused('refuseMinor', grown);
    assert.ok(!offered('refuseMinor', grown) && offered('contestConclusion', grown));
  });

  it('the old contract stays, a switch is stopped, and money that may have been paid has a day, in no voice', () => {
    const change: Facts = { ...CHILD, product: 'mobile', contractKind: 'extension', contractSummaryReceived: false, textFormApproval: false };
    says('refuseMinor', change, [/Der bisherige Vertrag ist von diesem Schreiben nicht erfasst und soll unverändert weiterlaufen/], [/\bmein/i], { parties: TIM });
    says('incapacity', { ...CARE, contractKind: 'tariffChange' }, [/Der bisherige Vertrag ist von diesem Schreiben nicht erfasst/], [/[Mm]ein(?:en)? bisherige/], { parties: ERNA });
    const { debited: _gone, ...unpaid } = CARE;
    const energy: Facts = { ...unpaid, product: 'energy', provider: 'primastrom', providerSwitch: true, switchDate: '2026-12-01' };
    says('incapacity', energy, [
      /Bitte stoppen Sie den zum 1\. Dezember 2026 vorgesehenen Wechsel des Lieferanten sofort.*bräuchte Textform \(§ 312h BGB\)\. Soweit eine behauptet wird, wird sie hiermit widerrufen/,
      /Sollten Zahlungen geflossen sein, erstatten Sie sie bitte bis zum \d+\. \w+ 2026, soweit sie auf diesen Vertrag entfallen/,
    ], [/meinen bisherigen/], { parties: ERNA });
    says('incapacity', { ...energy, writerRole: 'relative', incapable: true }, [/Bitte stoppen Sie/], [/§ 312h/], { parties: ERNA });
    says('incapacity', { ...energy, debited: false }, [/Bitte stoppen Sie/], [/Zahlungen/], { parties: ERNA });
  }); // prettier-ignore

  it('the form rules of the field stand beside the refusal, in the parents’ voice', () => {
    const doc = make(
      'refuseMinor',
      { ...CHILD, product: 'mobile', contractSummaryReceived: false, textFormApproval: false },
      { parties: TIM },
    );
    assert.ok(doc.with.includes('refuseApproval') && doc.with.includes('withdrawal'));
    assert.match(
      bodyOf(doc),
      /verweigern wir im Namen unseres Kindes die Genehmigung dieses Vertrags \(§ 54 Abs\. 3 TKG\)/,
    );
    assert.doesNotMatch(bodyOf(doc), /\b(?:ich|mir|mein\w*)\b/);
  });

  it('a custodian without a reservation contests; a reservation counts as far as it goes (V-28, V-29)', () => {
    const doc = make('incapacity', CARE, { parties: ERNA });
    assert.match(
      doc.subject,
      /^Vertrag über einen Mobilfunktarif: Vertrag nicht anerkannt, vorsorglich keine Genehmigung/,
    );
    assert.match(
      bodyOf(doc),
      /verweigere ich im Namen von Erna Groß die Genehmigung dieses Vertrags.*widerrufe ich im Namen von Erna Groß.*Bitte erstatten Sie bis zum \d+\. Dezember 2026 alle Zahlungen/s,
    );
    assert.doesNotMatch(bodyOf(doc), /keine Vertragszusammenfassung|habe ich nicht erhalten|In Textform habe ich/);
    const reserved = make('incapacity', { ...CARE, custodianship: 'withReservation' }, { parties: ERNA });
    assert.match(reserved.subject, /keine wirksame Erklärung/);
    assert.match(
      bodyOf(reserved),
      /Soweit er solche Verträge umfasst, hängt dieser Vertrag von meiner Einwilligung ab\./,
    );
    // Her own withdrawal does nothing under a reservation, and a copy of the appointment is what the letter promises.
    assert.deepEqual(reserved.enclosures, ['Kopie der Bestellung zur Betreuung']);
    assert.ok(
      sendingAdvice('incapacity', 'de').every(
        (text) =>
          !text.includes('unterschreibt die betroffene Person') || text.includes('keinen Einwilligungsvorbehalt'),
      ),
    );
    // Who said that there is a reservation does not read "if there is none".
    const signsAlone = (facts: Facts) =>
      sendingAdvice('incapacity', 'de', facts).some((text) => text.includes('Einwilligungsvorbehalt'));
    assert.deepEqual([{ ...CARE, custodianship: 'withReservation' } as const, CARE, {}].map(signsAlone), [
      false,
      true,
      true,
    ]);
    const plain = make('contestConclusion', CARE, { parties: ERNA });
    assert.match(
      bodyOf(plain),
      /^für Erna Groß besteht eine rechtliche Betreuung, die ich führe\. Eine Kopie der Bestellung liegt bei\./,
    );
    assert.deepEqual(plain.enclosures, ['Kopie der Bestellung zur Betreuung']);
    const energy = make('incapacity', { ...CARE, product: 'energy', provider: 'primastrom' }, { parties: ERNA });
    assert.ok(energy.with.includes('energyFormVoid'));
    assert.ok(sendingAdvice('incapacity', 'de').some((text) => text.includes('Vollmacht im Original')));
  });
});

describe('what the letter quotes of a deceit', () => {
  const says = (misledAboutText: string) =>
    bodyOf(
      make('avoidance', {
        product: 'printSubscription',
        callDate: '2026-11-20',
        agreedOnPhone: true,
        misledAbout: ['other'],
        misledAboutText,
      }),
    );
  it('is a whole sentence: "gesagt ich hätte gewonnen" stood there as a fragment', () => {
    assert.match(says('gesagt ich hätte gewonnen'), /Am Telefon wurde gesagt, ich hätte gewonnen\./);
    assert.match(says('sagten ich müsse zustimmen'), /Am Telefon wurde gesagt, ich müsse zustimmen/);
    assert.match(says('mir versprochen, dass es nichts kostet'), /Am Telefon wurde versprochen, dass es nichts kostet/);
  });
  it('stays as it was told where it is one already', () => {
    for (const told of [
      'Er hat gesagt, ich hätte gewonnen.',
      'Gesagt hat er, es kostet nichts.',
      'Sagten sie mir doch, es kostet nichts.',
      'Dann sagte er, es kostet nichts.',
      'Es koste nichts.',
    ])
      assert.ok(says(told).includes(`\n${told}`) && !says(told).includes('Am Telefon wurde gesagt'), told);
  });
});

describe('a magazine whose terms could not be stored', () => {
  const MAGAZINE: Facts = {
    callDate: '2026-11-20',
    product: 'printSubscription',
    agreedOnPhone: true,
    wantedContract: false,
  };
  it('the missing written form is named beside the withdrawal; where nobody said so it is not', () => {
    const doc = make('contestConclusion', { ...MAGAZINE, termsStorable: false });
    assert.deepEqual(doc.with, ['formVoid', 'withdrawal']);
    assert.match(bodyOf(doc), /Form des § 510 Abs\. 1 BGB fehlt.*widerrufe ich/s);
    assert.deepEqual(make('contestConclusion', MAGAZINE).with, ['withdrawal']);
  });
});

describe('what must be at the court by a day', () => {
  it('is taken there; the post is no equal of it while few days are left', () => {
    assert.ok(
      sendingAdvice('courtOrderObjection', 'de').some((text) =>
        text.includes('Bleiben nur wenige Tage, verlassen Sie sich nicht auf die Post'),
      ),
    );
  });
});

describe('a short version does not lose what counts', () => {
  it('the mandate, the refund', () => {
    const brief = make('refuseApproval', { ...MOBILE, directDebitMandate: true, debited: true }).brief ?? '';
    assert.match(
      brief,
      /Ein SEPA-Lastschriftmandat für diesen Vertrag widerrufe ich.*Sollten Zahlungen geflossen sein/s,
    );
    assert.match(make('withdrawal', MOBILE, { stack: false }).brief ?? '', /Sollten Zahlungen geflossen sein/);
  });

  it('why a custodian’s letter counts', () => {
    const recipe = recipeOf('incapacity');
    assert.deepEqual(recipe && coreOf(recipe).body.flat(), [
      'careOpening',
      'careReservation',
      'careIncapable',
      'careContest',
    ]);
  });
});

describe('a letter that does not fit is refused', () => {
  it('an approval outside telecoms, for a business, or where it was given by e-mail', () => {
    for (const product of ['energy', 'printSubscription', 'insurance'] as const)
      refused('refuseApproval', { ...MOBILE, product });
    refused('refuseApproval', { ...MOBILE, product: 'tv', partOfBundle: false });
    refused('refuseApproval', { ...MOBILE, consumer: false });
    const approved: Facts = { ...MOBILE, textFormApproval: true, approvalMeans: 'emailReply' };
    refused('refuseApproval', approved);
    assert.ok(!offered('refuseApproval', approved));
    says('refuseApproval', { ...approved, approvalMeans: 'sms' }, [/Ich genehmige diesen Vertrag nicht/]);
  });

  it('the text form of energy contracts for a phone, and a withdrawal for a business', () => {
    refused('energyFormVoid', MOBILE);
    refused('withdrawal', { ...MOBILE, consumer: false });
    assert.ok(!offered('withdrawal', { ...MOBILE, consumer: false }));
  });
});

describe('what was heard on the phone is denied no further than it was', () => {
  it('nothing clear was said: the letter claims no more than a memory of no clear yes', () => {
    says(
      'contestConclusion',
      { ...MOBILE, declaration: 'silent' },
      [/Eine klare Zusage habe ich dazu am Telefon nach meiner Erinnerung nicht gegeben\./],
      [/keine Zusage gegeben/],
    );
    says('contestConclusion', { ...MOBILE, declaration: 'no' }, [/Am Telefon habe ich das Angebot abgelehnt\./]);
  });
});

describe('an answer about a switch is asked for before it takes place', () => {
  const energy: Facts = { ...MOBILE, product: 'energy', provider: 'primastrom', providerSwitch: true };
  const set = (switchDate: string, today: string) =>
    compose({ letter: 'stopSwitch', facts: { ...energy, switchDate }, parties: PARTIES, today }).documents.map(
      ({ deadlineSet }) => deadlineSet,
    );

  it('on the last working day before it, in the letter and its copies', () => {
    // Sunday; the switch is on Tuesday.
    for (const day of set('2026-12-01', '2026-11-29')) assert.equal(day, '2026-11-30');
    // A switch on a Monday: the Friday before.
    assert.ok(set('2026-12-07', '2026-12-02').includes('2026-12-04'));
  });

  it('a day far off or past changes nothing, and no day set is today', () => {
    assert.deepEqual(set('2027-03-01', '2026-11-30'), set('2026-11-01', '2026-11-30'));
    for (const day of set('2026-12-01', '2026-11-30')) assert.equal(day, '2026-12-01');
  });
});

describe('letters that would come at the wrong time or to the wrong body', () => {
  it('erasure only when the dispute is over: the original is evidence', () => {
    const copy: Facts = {
      ...MOBILE,
      recordingRequestedDate: '2026-10-20',
      recordingReply: 'given',
      companyReply: 'refused',
    };
    assert.ok(!offered('erasure', copy));
    assert.ok(offered('erasure', { ...copy, companyReply: 'cancelled' }));
    assert.ok(offered('erasure', { ...copy, outcome: 'withdrawn' }));
  });

  it('erasure ends the request to keep the recording, and the consent; whoever gave none withdraws none', () => {
    const over: Facts = {
      ...MOBILE,
      recordingRequestedDate: '2026-10-20',
      recordingReply: 'given',
      outcome: 'withdrawn',
    };
    const kept = /aufzubewahren und ihre Verarbeitung einzuschränken, hat sich das erledigt/;
    says('erasure', over, [
      /Aufnahme des Telefonats am/,
      kept,
      /widerrufe ich diese Einwilligung/,
      /bestätigen Sie mir die Löschung/,
    ]);
    says('erasure', { ...over, recordingConsent: false }, [kept], [/Einwilligung/]);
    says('erasure', { ...over, personOnPhone: 'nobody' }, [/die Kopie der Gesprächsaufnahme/], [/des Telefonats am/]);
  });

  it('electricity of a telephone company: the authority of the Land, and no name or address of its telecoms company', () => {
    const ewe: Facts = { ...MOBILE, provider: 'ewe', recordingRequestedDate: '2026-10-01', recordingReply: 'refused' };
    assert.match(make('dpaComplaint', ewe).to.name, /^Bundesbeauftragte/);
    const energy: Facts = { ...ewe, product: 'energy', traderState: 'NI' };
    assert.match(make('dpaComplaint', energy).to.name, /Niedersachsen/);
    says('dpaComplaint', energy, [/über EWE\. Das Unternehmen/], [/EWE TEL/]);
    const asked = compose({
      letter: 'recordingAccess',
      facts: energy,
      parties: { sender: PARTIES.sender },
      today: TODAY,
    });
    assert.ok(JSON.stringify(asked).includes('recipient') && !JSON.stringify(asked).includes('EWE TEL'));
  });

  it('a business was called: no complaint about calls to consumers, but one about a switch', () => {
    refused('regulatorComplaint', { ...MOBILE, consumer: false });
    assert.ok(!offered('regulatorComplaint', { ...MOBILE, consumer: false }) && offered('regulatorComplaint', MOBILE));
    says('regulatorComplaint', { ...MOBILE, consumer: false, providerSwitch: true }, [/Wechsel/]);
  });
});

describe('what a reading of the reasons found', () => {
  const EXISTING: Facts = { ...MOBILE, contractKind: 'new', existingCustomer: true };

  it('who is a customer already stops the debits of the new contract alone, and no bank is asked', () => {
    says('mandateRevocation', EXISTING, [/soweit Sie sich für .* berufen, widerrufe ich es/, /Was ich nach meinem bisherigen Vertrag schulde/], [/ziehen Sie nichts mehr von meinem Konto ein/]);
    const roles = (facts: Facts) => compose({ letter: 'mandateRevocation', facts, parties: PARTIES, today: TODAY }).documents.map(({ copyTo }) => copyTo);
    assert.ok(!roles(EXISTING).includes('bank'));
    assert.ok(roles({ ...MOBILE, contractKind: 'new', existingCustomer: false }).includes('bank'));
  });

  it('who said yes and regrets it does not want the contract now, and does not claim never to have wanted it', () => {
    const regret: Facts = { ...MOBILE, declaration: 'unknown', agreedOnPhone: true, wantedContract: false };
    says('contestConclusion', regret, [/Ich möchte diesen Vertrag nicht\./], [/Ich wollte/]);
    for (const more of [{ agreedOnPhone: false }, { declaration: 'yesToSomethingElse' as const }, { misledAbout: ['price' as const] }])
      says('contestConclusion', { ...regret, ...more }, [/Ich wollte diesen Vertrag nicht\./], [/Ich möchte/]);
  });

  it('an arbitration body hears of no missing summary where it came before the yes', () => {
    const facts: Facts = { ...MOBILE, companyReply: 'refused' };
    says('arbitration', { ...facts, contractSummaryTiming: 'beforeDeclaration' }, [/§§ 51 bis 67 TKG/], [/Pflichten aus § 54 TKG/]);
    says('arbitration', { ...facts, contractSummaryTiming: 'afterCall' }, [/Pflichten aus § 54 TKG/]);
  });
}); // prettier-ignore

describe('a confirmation that differs', () => {
  const DIFFERS: Facts = { ...MOBILE, confirmationDiffers: true };
  const DATED: Facts = { ...DIFFERS, confirmationDate: '2026-11-12' };
  const reasons = (facts: Facts): string =>
    explain(make('contestConclusion', facts).blocks, 'de')
      .map(({ why }) => why)
      .join('\n');

  it('is a new offer that silence does not accept', () => {
    assert.match(reasons(DATED), /Schweigen nimmt es nicht an/);
  });

  it('other than a policy: against it one objects within a month', () => {
    for (const facts of [DIFFERS, DATED]) {
      const told = reasons({ ...facts, product: 'insurance', provider: 'monuta' });
      assert.match(told, /Widersprechen Sie binnen eines Monats/);
      assert.doesNotMatch(told, /Schweigen nimmt es nicht an/);
    }
  });
});

describe('what a letter says only where it is so', () => {
  it('a view that no statute spells out is said as a view', () => {
    says('recordingAccess', { ...MOBILE, callCentre: 'Callwerk GmbH' }, [
      /steht der Auskunft nach meiner Auffassung nicht entgegen/,
    ]);
    const misused: Facts = { product: 'mobile', identityMisused: true, personOnPhone: 'nobody', provider: 'o2' };
    says('identityMisuse', misused, [/besteht daher nach meiner Auffassung nicht|daher mit mir nicht vereinbart/]);
    // What the statute says itself is said as it is.
    says('stopSwitch', { ...MOBILE, providerSwitch: true }, [
      /darf weder mein Anschluss umgestellt noch meine Rufnummer übertragen werden/,
    ]);
  });

  it('eight weeks for a bill are of telecoms only', () => {
    const bill = (product: Facts['product'], provider: string): string =>
      explain(
        make('invoiceObjection', {
          ...MOBILE,
          product,
          provider,
          invoiced: true,
          invoiceReceivedDate: '2026-11-16',
        } as Facts).blocks,
        'de',
      )
        .map(({ why, norm = '' }) => `${why} ${norm}`)
        .join(' ');
    assert.match(bill('mobile', 'vodafone'), /acht Wochen/);
    for (const [product, provider] of [
      ['printSubscription', 'unknown'],
      ['energy', 'primastrom'],
    ] as const)
      assert.doesNotMatch(bill(product, provider), /acht Wochen|§ 67/, product);
  });

  it('what was ordered by a plain yes is not called unordered', () => {
    const yes: Facts = { ...MOBILE, agreedOnPhone: true, declaration: 'clearYes' };
    // Nor what somebody ordered in another way, for another purpose, or without saying whether it was a yes.
    for (const near of [
      {},
      { confirmationDiffers: true },
      { declaration: 'yesToSomethingElse' },
      { agreedOnPhone: 'unknown', declaration: 'unknown', goodsReceived: true },
      { agreedOnPhone: 'unknown', declaration: 'unknown', channel: 'letter' },
      { product: 'goods', agreedOnPhone: false, declaration: 'no', wantedContract: true },
    ] satisfies Facts[])
      says('contestConclusion', { ...yes, ...near }, [/Schweigen auf eine Bestätigung/], [/241a|nicht bestellt/]);
    for (const nobody of [
      { agreedOnPhone: false, declaration: 'no' },
      { agreedOnPhone: false, declaration: 'onlyDocuments', goodsReceived: true },
      { agreedOnPhone: 'unknown', declaration: 'unknown', personOnPhone: 'nobody' },
    ] satisfies Facts[])
      says('contestConclusion', { ...yes, ...nobody }, [/nicht bestellt wurden.*§ 241a BGB/]);
  });

  it('the form of § 510 BGB is an opinion, with the fact that carries it', () => {
    const paper: Facts = { ...MOBILE, product: 'printSubscription', provider: 'unknown', termsStorable: false };
    says('withdrawal', paper, [], [/§ 510/]);
    says('contestConclusion', paper, [
      /nach meiner Auffassung die Form des § 510 Abs\. 1 BGB fehlt: Die Vertragsbestimmungen konnten/,
    ]);
    says('contestConclusion', { ...paper, termsStorable: true }, [], [/§ 510/]);
  });

  it('and stands in a bill letter no firmer than in the result: disputed, with no withdrawal beside it', () => {
    const why = (facts: Facts, norm: RegExp): string =>
      explain(
        make('invoiceObjection', {
          ...MOBILE,
          provider: 'unknown',
          invoiced: true,
          invoiceReceivedDate: '2026-11-16',
          ...facts,
        }).blocks,
        'de',
      )
        .filter((one) => norm.test(one.norm ?? ''))
        .map((one) => one.why)
        .join(' ');
    const subscription = why({ product: 'printSubscription', termsStorable: false }, /§ 510/);
    assert.match(subscription, /die Praxis ist umstritten/);
    assert.doesNotMatch(subscription, /spricht viel dafür|Widerruf/);
    // Where the statute itself names the form, much speaks for it.
    assert.match(why({ product: 'prizeGame' }, /§§ 675 Abs\. 3/), /spricht viel dafür/);
    assert.match(why({ product: 'course' }, /FernUSG/), /spricht viel dafür/);
  });

  it('the regulator hears of the consent to advertising calls what is known, and nothing else', () => {
    const row: readonly [Facts, RegExp, RegExp][] = [
      [{ marketingConsent: false }, /In Werbeanrufe hatte ich nicht eingewilligt\./, /dokumentiert|hatte ich erteilt/],
      [{ marketingConsent: true, numberSuppressed: true }, /Einwilligung in Werbeanrufe hatte ich erteilt\./, /nicht/],
      [
        { marketingConsent: 'unknown' },
        /Ob eine Einwilligung in Werbeanrufe vorliegt, ist mir nicht bekannt\./,
        /hatte ich|dokumentiert/,
      ],
      [{}, /Bitte lassen Sie sich vorlegen, welche ausdrückliche Einwilligung/, /hatte ich|ist mir nicht bekannt/],
    ];
    const call: Facts = {
      channel: 'outboundCall',
      personOnPhone: 'self',
      callDate: '2026-11-06',
      provider: 'vodafone',
    };
    for (const [facts, must, mustNot] of row) says('regulatorComplaint', { ...call, ...facts }, [must], [mustNot]);
    // Where nobody called for advertising there is no consent to speak of.
    says(
      'regulatorComplaint',
      { ...call, personOnPhone: 'nobody', providerSwitch: true },
      [],
      [/Einwilligung|willigt/],
    );
  });

  it('a loan is withdrawn from under no rule that is not its own', () => {
    const loan: Facts = { ...MOBILE, product: 'finance', provider: 'unknown', contractKind: 'unknown' };
    says('insuranceWithdrawal', loan, [/widerrufe ich .*\(§ 355 BGB\)/], [/312g/]);
    says('contestConclusion', loan, [/widerrufe ich .*\(§ 355 BGB\)/], [/312g/]);
    says('withdrawal', { ...MOBILE, product: 'goods' }, [/§§ 312g, 355 BGB/]);
  });

  it('a letter whose day is told may be dated or have come on it: neither is claimed', () => {
    const dunned: Facts = { ...MOBILE, dunning: 'collector', dunningDate: '2026-11-15' };
    const day = /\(15\. November 2026\)/;
    says('debtCollectorReply', dunned, [day], [/eingegangen/]);
    says('debtCollectorReply', { ...dunned, provider: 'unknown' }, [day], [/eingegangen/]);
    says('debtCollectorComplaint', dunned, [day], [/eingegangen/]);
    const raised: Facts = { product: 'energy', existingCustomer: true, priceChangeNoticeDate: '2026-11-02' };
    says('specialCancellation', raised, [/\(2\. November 2026\) liegt mir vor/], [/eingegangen/]);
  });

  it('who leaves a contract that has been running does not deny it in the same letter', () => {
    for (const product of ['energy', 'internet'] as const) {
      const raised: Facts = {
        product,
        existingCustomer: true,
        priceChangeNoticeDate: '2026-11-02',
        goal: 'outOfContract',
      };
      assert.deepEqual(make('specialCancellation', raised).with, []);
      assert.ok(!offered('contestConclusion', raised) && offered('withdrawal', raised), product);
      // That nobody called, only post came and nothing was agreed to tells of no other contract.
      for (const more of [{ personOnPhone: 'nobody' }, { channel: 'letter', agreedOnPhone: false }] as const) {
        const uncalled: Facts = { ...raised, ...more, contractSummaryReceived: false, textFormApproval: false };
        assert.deepEqual(make('specialCancellation', uncalled).with, []);
        for (const letter of ['contestConclusion', 'refuseApproval', 'energyFormVoid'] as const)
          assert.ok(!offered(letter, uncalled), letter);
        assert.ok(offered('specialCancellation', uncalled), product);
      }
      // Told of a call as well: then it may be the other contract, and the stronger grounds stand before.
      const called: Facts = { ...raised, agreedOnPhone: true, callDate: '2026-11-06', channel: 'outboundCall' };
      assert.ok(make('specialCancellation', called).with.includes('withdrawal'), product);
    }
  });
});
