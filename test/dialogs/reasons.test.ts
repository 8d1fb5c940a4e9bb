// What a lawyer found in what the talk says around the letters: alarms, the card of the result, reasons. Each with its story.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGS, matterOf, newFile } from '../../src/case/file.ts';
import type { ResultBlock } from '../../src/dialogs/messages.ts';
import { words } from '../../src/dialogs/phrases/texts.ts';
import { resultBlock } from '../../src/dialogs/replies/result.ts';
import { readFacts, type Facts } from '../../src/knowledge/facts.ts';
import { assess } from '../../src/knowledge/law/index.ts';
import { Talk } from '../conversations/chat.ts';

const TODAY = '2026-11-29';
const told = (text: string, today = TODAY): Talk => {
  const talk = new Talk(today);
  talk.send({ kind: 'said', text });
  return talk;
};
/** All questions put aside until the result is there. */
function resultOf(talk: Talk): ResultBlock {
  for (let n = 0; n < 25; n += 1) {
    const block = talk.said.find((one) => one.block?.kind === 'result')?.block;
    if (block?.kind === 'result') return block;
    const { open } = talk.file;
    assert.ok(open, talk.text);
    talk.send({ kind: 'answered', question: open.id, value: open.fact === 'confirm' ? true : 'unknown' });
  }
  throw new Error('no result');
}

/** The card of these facts. */
function cardOf(given: object): ResultBlock {
  const file = newFile(`${TODAY}T09:00:00Z`, 'de');
  const facts: Facts = readFacts(given).facts;
  for (const [key, value] of Object.entries(facts))
    Object.assign(matterOf(file, file.active).facts, {
      [key]: { value, source: 'customer', at: TODAY, confirmed: true },
    });
  return resultBlock(
    { kind: 'result', matter: file.active, assessment: assess(facts, TODAY), today: TODAY },
    file,
    'de',
  );
}

describe('post from a court whose two weeks are over', () => {
  const ORDER = 'Ich habe einen Mahnbescheid wegen Vodafone bekommen, zugestellt am 8. November 2026.';

  it('the alarm says that an objection is still possible, and no day to come', () => {
    const { text } = told(ORDER);
    assert.match(text, /am Montag, 23\. November 2026 abgelaufen.*solange kein Vollstreckungsbescheid erlassen ist/s);
    assert.doesNotMatch(text, /Bis dahin muss der Widerspruch/);
  });

  it('while the day moved to Monday lies ahead it is the one that is named', () => {
    const { text } = told(ORDER, '2026-11-23');
    assert.match(text, /nach Ihren Angaben bis Montag, 23\. November 2026\. Bis dahin muss/);
  });

  it('the card asks for nothing by a day that has passed', () => {
    const row = resultOf(told(ORDER)).dates.find(({ id }) => id === 'courtOrder');
    assert.ok(row);
    assert.match(row.lead, /Der sichere Tag dafür war/);
    assert.doesNotMatch(row.lead, /bis dahin/);
    assert.equal(row.latestWhy, undefined, 'a later reading that has passed as well is no way out');
    assert.equal(row.needs, '');
  });

  it('an enforcement order can be enforced at once, in every language', () => {
    assert.match(told('Vollstreckungsbescheid bekommen am 20. November 2026, es geht um Vodafone.').text, /Gepfändet werden kann schon jetzt, auch während der Frist/);
    for (const lang of LANGS) {
      const { text } = words('enforcementOrder', { date: '2026-12-04' }, lang);
      assert.match(text, /schon jetzt|even now|już teraz|şimdiden|уже сейчас|вже зараз|уже зараз|من الآن/, lang);
    }
  }); // prettier-ignore
});

describe('a person who had died', () => {
  const STORY = 'Mein Vater ist am 1. November gestorben. Am 20. November soll er am Telefon bei Vodafone einen Vertrag abgeschlossen haben.';

  it('gets condolences and no advice to write down what was said', () => {
    const { text } = told(STORY);
    assert.match(text, /Mein Beileid/);
    assert.doesNotMatch(text, /klar erzählt|Schreiben Sie jetzt auf/);
  });

  it('is the one reason: nobody is told that they did not agree or kept silent', () => {
    const block = resultOf(told(STORY));
    assert.deepEqual(block.grounds.filter(({ id }) => id.startsWith('V-')).map(({ id }) => id), ['V-36']);
    assert.match(block.lead, /Die Firma müsste zeigen, wer da gesprochen haben soll/);
  });
}); // prettier-ignore

describe('the card of the result', () => {
  it('says why the yes of a spouse at home may bind both', () => {
    const spouse = {
      callDate: '2026-11-20',
      product: 'mobile',
      personOnPhone: 'spouse',
      agreedOnPhone: true,
      personWasAuthorised: false,
      wantedContract: false,
    };
    assert.match(
      cardOf({ ...spouse, spouseHousehold: true }).lead,
      /Unter Eheleuten, die zusammenleben.*beide dürfen widerrufen/,
    );
    assert.doesNotMatch(cardOf({ ...spouse, spouseHousehold: false }).lead, /Eheleute/);
  });

  it('puts the surest reason for the headline first: what is disputed stood above what is clear, by its number', () => {
    const minor = { callDate: '2026-11-06', personOnPhone: 'self', product: 'mobile', agreedOnPhone: true };
    const without = { ...minor, contractSummaryReceived: false, wantedContract: false, textFormApproval: false };
    const ids = (given: object): string[] => cardOf(given).grounds.map(({ id }) => id);
    assert.deepEqual(ids({ ...without, personIsMinor: true, personAge: 17, nowOfAge: true }), ['V-27', 'F-05']);
    // Reasons that are as sure keep their order, and no other conclusion's reason gets above the headline's.
    const papers = {
      ...minor,
      agreedOnPhone: false,
      declaration: 'onlyDocuments',
      documentsReceivedDate: '2026-11-09',
    };
    assert.deepEqual(ids(papers).slice(0, 2), ['V-01', 'V-02']);
    const lied = { ...without, misledAbout: ['price'], misledDiscoveredDate: '2026-11-13' };
    assert.deepEqual(ids(lied), ['F-05', 'A-04']);
    assert.equal(cardOf(lied).conclusion, 'pendingIneffective');
  });

  it('tells a relative who has to sign', () => {
    const mother = {
      callDate: '2026-11-20',
      product: 'mobile',
      agreedOnPhone: true,
      wantedContract: false,
      writerRole: 'relative',
    };
    assert.match(cardOf(mother).steps[0]?.text ?? '', /Am sichersten unterschreibt die Person selbst/);
    assert.doesNotMatch(
      cardOf({ ...mother, powerOfAttorney: 'original' }).steps[0]?.text ?? '',
      /unterschreibt die Person selbst/,
    );
  });

  it('an illness that forbids a free decision is no missing form', () => {
    const block = cardOf({
      callDate: '2026-11-20',
      product: 'mobile',
      agreedOnPhone: true,
      incapable: true,
      wantedContract: false,
    });
    assert.match(block.headline, /dass am Telefon nichts Wirksames erklärt wurde/);
    assert.match(block.lead, /Im Streit muss das belegt werden.*unterschreiben muss, wer dazu berechtigt ist/);
    const form = cardOf({
      callDate: '2026-11-20',
      product: 'energy',
      agreedOnPhone: true,
      textFormApproval: false,
      wantedContract: false,
    });
    assert.match(form.headline, /die nötige Form fehlt/);
  });

  it('a withdrawal of an extension that went out in time is not proposed once more as a possibility', () => {
    const block = cardOf({
      callDate: '2026-11-20',
      product: 'mobile',
      contractKind: 'extension',
      agreedOnPhone: true,
      contractSummaryTiming: 'beforeDeclaration',
      alreadyWithdrawn: true,
      withdrawnDate: '2026-11-22',
    });
    assert.match(block.headline, /Ihr Widerruf rechtzeitig war/);
    assert.equal(block.firmness.level === 'clear', false, 'W-07 is only arguable');
  });

  it('never shows which other answer would win', () => {
    const talk = told('Am 20. November 2026 hat mich o2 angerufen, neuer Handyvertrag. Ich habe klar ja gesagt, bestätigt habe ich danach nichts. Ich will raus.'); // prettier-ignore
    const { wouldChange } = resultOf(talk);
    for (const { if: line } of wouldChange) assert.doesNotMatch(line, /Ja gesagt|Am Telefon gesagt|Haushalt|Vollmacht/);
  });

  it('who wants a contract that waits for the approval is shown how it comes about', () => {
    const wanted = told('Am 20. November 2026 hat mich o2 angerufen, neuer Handyvertrag, ich habe ja gesagt und möchte den Vertrag behalten. Die Vertragszusammenfassung kam erst nach dem Anruf. Bestätigt habe ich nichts.'); // prettier-ignore
    const [last] = resultOf(wanted).steps.slice(-1);
    assert.match(last?.text ?? '', /können Sie den Vertrag in Textform genehmigen/);
    const not = told('Am 20. November 2026 hat mich o2 angerufen, neuer Handyvertrag, ich habe ja gesagt, will ihn aber nicht. Die Vertragszusammenfassung kam erst nach dem Anruf. Bestätigt habe ich nichts.'); // prettier-ignore
    assert.match(resultOf(not).steps.at(-1)?.title ?? '', /Nichts bestätigen/);
  });

  it('a request for approval asks for nothing by its day: silence refuses', () => {
    const talk = told('Meine Tochter (16) hat am 18. November 2026 am Telefon bei Vodafone ja gesagt, Handyvertrag. Ich bin die Mutter.'); // prettier-ignore
    talk.send({ kind: 'event', name: 'wortlaut/correct', value: { fact: 'approvalRequestDate', value: '2026-11-26' } });
    const row = resultOf(talk).dates.find(({ id }) => id.startsWith('approvalRequest'));
    assert.match(row?.lead ?? '', /Ohne Ihr Ja gilt sie nach dem .* als abgelehnt\. Sie müssen nichts tun/);
    assert.doesNotMatch(`${row?.lead} ${row?.needs}`, /angekommen/);
  });
});

describe('what is told after a letter and beside it', () => {
  it('an enforcement order is met at the court first: the first step says so', () => {
    const talk = told('Vollstreckungsbescheid bekommen, zugestellt am 20. November 2026. Vodafone, neuer Handyvertrag, Anruf am 3. Oktober 2026. Ich habe nie ja gesagt.'); // prettier-ignore
    assert.match(resultOf(talk).steps[0]?.text ?? '', /Einspruch beim Gericht/);
  });

  it('a withdrawal that was in time is said to have been in time, no more; of an extension only as arguable', () => {
    const WITHDRAWN =
      'Am 10. November 2026 rief o2 an, ich habe ja gesagt und am 12. November 2026 per Brief widerrufen.';
    const fresh = resultOf(told(`Neuer Handyvertrag. ${WITHDRAWN}`));
    assert.match(fresh.headline, /dass Ihr Widerruf rechtzeitig war/);
    assert.doesNotMatch(fresh.headline, /Widerruf gilt/);
    const ground = (block: ResultBlock) => block.grounds.find(({ id }) => id === 'W-42')?.firmness;
    assert.equal(ground(fresh), 'clear');
    assert.notEqual(ground(resultOf(told(`Vertragsverlängerung beim Handy. ${WITHDRAWN}`))), 'clear');
  });

  it('what is clearly regulated still hangs on what can be proved', () => {
    const block = resultOf(
      told('Am 20. November 2026 hat mich o2 angerufen, neuer Handyvertrag. Ich habe nein gesagt.'),
    );
    if (block.firmness.level === 'clear')
      assert.match(block.firmness.text, /was sich beweisen lässt|nicht allein|Beweis/);
    assert.doesNotMatch(block.firmness.text, /^Das steht so im Gesetz\.$/);
  });

  it('ten euros of goodwill are no end of the contract', () => {
    const talk = told(
      'Am 20. November 2026 hat mich o2 angerufen, neuer Handyvertrag, ich habe ja gesagt, will ihn nicht.',
    );
    talk.send({ kind: 'event', name: 'wortlaut/reply', value: { text: 'Aus Kulanz schreiben wir Ihnen 10 Euro gut. Der Vertrag bleibt bestehen.', received: '2026-11-28' } }); // prettier-ignore
    if (talk.file.open?.fact === 'confirm') talk.send({ kind: 'answered', question: talk.file.open.id, value: true });
    assert.notEqual(talk.file.matters[0]?.facts.companyReply?.value, 'cancelled');
  });
});

describe('what people who played stumbled over', () => {
  const MAIL = [
    'Von: service@vodafone.de', 'An: petra.kunze@web.de', 'Betreff: Ihre Auftragsbestätigung', 'Datum: 24.11.2026', '',
    'Sehr geehrte Frau Kunze,', '', 'vielen Dank für Ihren Auftrag vom 23.11.2026. Wir freuen uns, dass Sie sich am Telefon für GigaZuhause 250 Kabel entschieden haben. Monatlicher Preis 49,99 Euro, Mindestlaufzeit 24 Monate. Anbei finden Sie Ihre Vertragszusammenfassung sowie die Widerrufsbelehrung.',
    '', 'Mit freundlichen Grüßen', 'Ihr Vodafone-Team',
  ]; // prettier-ignore

  it('a mail pasted as it stands in the mailbox is no call, with or without its head', () => {
    for (const mail of [MAIL, MAIL.slice(5)]) {
      const talk = told(mail.join('\n'));
      assert.doesNotMatch(talk.text, /In der Abschrift|Aufnahme belegt/);
      assert.equal(talk.file.matters[0]?.facts.provider?.value, 'Vodafone');
    }
  });

  it('"nein", asked for the company, names none', () => {
    const talk = told('Mich hat jemand angerufen und mir einen Handyvertrag verkauft, am 20. November 2026.');
    for (let n = 0; n < 8 && talk.file.open?.fact !== 'provider'; n += 1)
      talk.send({ kind: 'answered', question: talk.file.open?.id ?? '', value: 'unknown' });
    talk.send({ kind: 'said', text: 'nein' });
    assert.notEqual(talk.file.matters[0]?.facts.provider?.value, 'nein');
  });

  it('who does not know which letter is told which comes first; a name that ends in "Weiß" is one', () => {
    const talk = told(
      'Am 20. November 2026 hat mich o2 angerufen, neuer Handyvertrag, ich habe nein gesagt. Will ihn nicht.',
    );
    resultOf(talk);
    for (let n = 0; n < 9 && talk.file.open?.fact !== 'letter'; n += 1)
      talk.send({ kind: 'answered', question: talk.file.open?.id ?? '', value: 'unknown' });
    talk.send({ kind: 'said', text: 'weiß ich nicht' });
    assert.match(talk.text, /Der erste in der Liste ist der wichtigste/);
    assert.equal(talk.file.open?.fact, 'letter');
    talk.send({ kind: 'said', text: '1' });
    talk.send({ kind: 'said', text: 'Anke Weiß' });
    assert.equal(talk.file.sender.name, 'Anke Weiß');
  });
});

it('asked whether one confirmed, the yes in "vor dem Ja da" is none', () => {
  const talk = told('Am 20. November 2026 hat mich o2 angerufen, neuer Handyvertrag, ich hab ja gesagt und will raus.');
  for (let n = 0; n < 12 && talk.file.open?.fact !== 'textFormApproval'; n += 1)
    talk.send({ kind: 'answered', question: talk.file.open?.id ?? '', value: 'unknown' });
  talk.send({ kind: 'said', text: 'Die Zusammenfassung war schon vor dem Ja da' });
  const [matter] = talk.file.matters;
  assert.notEqual(matter?.facts.textFormApproval?.value, true);
});
