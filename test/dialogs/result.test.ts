// The result claims no more than it shows: lamp, headline and firmness agree, and quotes are words that prove something.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newFile, type CaseFile, type KnownFacts } from '../../src/case/file.ts';
import { Talk } from '../conversations/chat.ts';
import { lawFacts } from '../../src/dialogs/draft.ts';
import { say, turn } from '../../src/dialogs/index.ts';
import { assess } from '../../src/knowledge/law/index.ts';
import { CONCLUSIONS, type Firmness } from '../../src/knowledge/law/assessment.ts';
import type { ResultBlock } from '../../src/dialogs/messages.ts';
import type { Facts } from '../../src/knowledge/facts.ts';

const TODAY = '2026-11-23';
const AT = '2026-11-23T10:00:00Z';

function resultOf(file: CaseFile, change: object): ResultBlock {
  const assessment = { ...assess({}, TODAY), ...change };
  const { block } = say({ kind: 'result', matter: 'm1', assessment, today: TODAY }, file, 'de');
  assert.ok(block?.kind === 'result');
  return block;
}

for (const conclusion of CONCLUSIONS) {
  for (const firmness of ['clear', 'arguable', 'disputed'] satisfies Firmness[]) {
    test(`${conclusion}, ${firmness}: the headline is strong only beside the green lamp`, () => {
      const { light, headline } = resultOf(newFile(AT, 'de'), { conclusion, firmness });
      assert.equal(light === 'for', headline.startsWith('Es spricht viel dafür, dass'), `${light}: ${headline}`);
    });
  }
}

test('„o2“ and „2 GB“ are no proof of a reason; the words of the yes are', () => {
  const known = (value: unknown, quote: string): object => ({
    value,
    quote,
    source: 'customer',
    at: AT,
    confirmed: false,
  });
  const facts = {
    provider: known('o2', 'o2'),
    product: known('mobile', '2 GB extra'),
    channel: known('outboundCall', 'hat mich angerufen'),
    callDate: known('2026-11-20', 'am letzten Freitag'),
    agreedOnPhone: known(true, 'hab ja gesagt'),
  } as KnownFacts;
  const empty = newFile(AT, 'de');
  const file = { ...empty, matters: [{ id: 'm1', facts }] };
  const law = {
    provider: 'o2',
    product: 'mobile',
    channel: 'outboundCall',
    callDate: '2026-11-20',
    agreedOnPhone: true,
  } as const;
  const { grounds } = resultOf(file, assess(law, TODAY));
  assert.ok(grounds.length > 0);
  for (const { quotes } of grounds) {
    assert.ok(quotes.length <= 2);
    for (const quote of quotes) assert.ok(['am letzten Freitag', 'hab ja gesagt'].includes(quote), quote);
  }
});

test('an event named after a built-in of the language is none of ours and changes nothing', () => {
  const file = newFile(AT, 'de');
  for (const name of ['wortlaut/__proto__', 'wortlaut/constructor', 'wortlaut/toString', 'constructor']) {
    const done = turn(file, { id: 'e', at: AT, today: TODAY, kind: 'event', name, value: {} });
    assert.deepEqual(done.replies, [], name);
  }
});

test('beside an untruth and a yes to something else stands what was promised, not the yes that speaks against them', () => {
  const talk = new Talk(TODAY);
  const told =
    'Gestern hat mich jemand von o2 angerufen und ein kostenloses Datenupgrade angeboten. Ich habe ja gesagt. Heute kam eine Mail, es kostet 34,99 im Monat, ich will das nicht.';
  talk.send({ kind: 'said', text: told });
  const law = lawFacts(talk.file, 'm1');
  const { grounds } = resultOf(talk.file, assess(law, TODAY));
  const untrue = grounds.filter(({ because }) =>
    because.some(({ key }) => key === 'misledAbout' || key === 'declaration'),
  );
  assert.ok(untrue.length > 0);
  for (const { quotes, title } of untrue) {
    assert.ok(
      quotes.some((quote) => quote.includes('kostenloses Datenupgrade')),
      `${title}: ${quotes.join()}`,
    );
    assert.ok(!quotes.some((quote) => /ja gesagt/.test(quote)), `${title}: ${quotes.join()}`);
  }
});

/** The result of plain facts, as on 23 November. */
/** A file in which the customer has told these. */
function knowing(facts: Facts): CaseFile {
  const known = Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      { value, quote: '', source: 'customer', at: AT, confirmed: false },
    ]),
  ) as KnownFacts;
  return { ...newFile(AT, 'de'), matters: [{ id: 'm1', facts: known }] };
}
function plainResult(facts: Facts): ResultBlock {
  const reply = { kind: 'result', matter: 'm1', assessment: assess(facts, TODAY), today: TODAY } as const;
  const { block } = say(reply, knowing(facts), 'de');
  assert.ok(block?.kind === 'result');
  return block;
}
const CALLED: Facts = {
  product: 'mobile',
  provider: 'vodafone',
  channel: 'outboundCall',
  callDate: '2026-11-20',
  personOnPhone: 'self',
  agreedOnPhone: true,
  wantedContract: false,
  contractKind: 'new',
};

test('a daughter with a copy of the power of attorney is promised no withdrawal that her letter may not declare', () => {
  const mother: Facts = { ...CALLED, incapable: true, writerRole: 'representative', powerOfAttorney: 'copy' };
  const [care, contest] = plainResult(mother).steps;
  assert.equal(care?.title, 'Brief: Erklärung nicht wirksam');
  assert.match(care?.text ?? '', /Ein Widerruf steht nicht darin\. Dafür braucht es die Vollmacht im Original/);
  assert.match(contest?.title ?? '', /Vertrag bestreiten.*vorsorglich Widerruf/);
  assert.match(contest?.text ?? '', /sonst muss die Vollmacht im Original dabei sein/);
  // With the original, and where the person signs, it is in the letter and in its title.
  for (const near of [{ powerOfAttorney: 'original' }, { writerRole: 'holder' }] satisfies Facts[]) {
    const [step] = plainResult({ ...mother, ...near }).steps;
    assert.match(step?.title ?? '', /Erklärung nicht wirksam.*vorsorglich Widerruf/);
    assert.doesNotMatch(step?.text ?? '', /steht nicht darin\. Dafür/);
  }
});

test('for a minor both parents speak in their own letter: nobody is told that the child signs, and no second letter contests', () => {
  const minor: Facts = { ...CALLED, personIsMinor: true, personAge: 16, writerRole: 'relative' };
  const { steps } = plainResult(minor);
  assert.match(steps[0]?.title ?? '', /Minderjährig/);
  assert.ok(
    steps.every(({ title, text }) => !/Am sichersten unterschreibt|Vertrag bestreiten/.test(`${title} ${text}`)),
  );
  // Of age, or a parent whose own contract it is to be: contested as ever.
  for (const near of [
    { personAge: 19, personIsMinor: false },
    { personOnPhone: 'child', writerRole: 'holder' },
  ] satisfies Facts[])
    assert.ok(
      plainResult({ ...minor, ...near }).steps.some(({ title }) => title.includes('Vertrag bestreiten')),
      JSON.stringify(near),
    );
});

test('who has withdrawn in time is not told to let no period pass', () => {
  const sent: Facts = {
    ...CALLED,
    contractSummaryTiming: 'afterCall',
    textFormApproval: false,
    alreadyWithdrawn: true,
    withdrawnDate: '2026-11-22',
  };
  assert.equal(plainResult(sent).conclusion, 'pendingIneffective');
  assert.doesNotMatch(plainResult(sent).lead, /Widerrufsfrist/);
  const open: Facts = { ...sent, alreadyWithdrawn: false };
  assert.match(
    plainResult(open).lead,
    /^Trifft das zu, wird er es erst, .* lassen Sie eine laufende Widerrufsfrist nicht verstreichen\.$/,
  );
  assert.match(
    plainResult({ ...CALLED, product: 'energy', textFormApproval: false }).lead,
    /Läuft die Widerrufsfrist noch/,
  );
});

test('who is content with an energy contract is not told to confirm nothing: text form is what it lacks', () => {
  const kept: Facts = { ...CALLED, product: 'energy', textFormApproval: false, wantedContract: true, goal: 'keep' };
  assert.equal(plainResult(kept).conclusion, 'void');
  assert.equal(plainResult(kept).steps.at(-1)?.title, 'Papiere prüfen, alles aufheben');
  // Who does not want it is; so is who has an order of a court, whatever they want.
  for (const near of [{ wantedContract: false, goal: 'outOfContract' }, { dunning: 'courtOrder' }] satisfies Facts[])
    assert.equal(plainResult({ ...kept, ...near }).steps.at(-1)?.title, 'Nichts bestätigen, alles aufheben');
});

test('who keeps a contract that waits for no approval is not told to confirm nothing', () => {
  const kept: Facts = {
    ...CALLED,
    product: 'internet',
    textFormApproval: true,
    approvalMeans: 'emailReply',
    goal: 'keep',
    wantedContract: true,
  };
  assert.notEqual(plainResult(kept).conclusion, 'pendingIneffective');
  assert.equal(plainResult(kept).steps.at(-1)?.title, 'Papiere prüfen, alles aufheben');
  assert.match(plainResult(kept).steps.at(-1)?.text ?? '', /^Stimmt etwas nicht mit dem Gespräch überein/);
  // What was promised is a step of its own, and not said twice.
  assert.doesNotMatch(plainResult({ ...kept, misledAbout: ['price'] }).steps.at(-1)?.text ?? '', /Stimmt etwas nicht/);
  // Who only wanted it once, who wants out and who has a court's order are told so.
  for (const near of [
    { goal: 'unknown' },
    { goal: 'outOfContract', wantedContract: false },
    { dunning: 'courtOrder' },
  ] satisfies Partial<Facts>[])
    assert.equal(plainResult({ ...kept, ...near }).steps.at(-1)?.title, 'Nichts bestätigen, alles aufheben');
});

test('who keeps a contract at another price than promised asks for the price in writing, and hears of the bill', () => {
  const kept: Facts = {
    ...CALLED,
    contractKind: 'tariffChange',
    wantedContract: true,
    goal: 'keep',
  };
  const steps = (more: Facts): string[] => plainResult({ ...kept, ...more }).steps.map(({ title }) => title);
  const PROMISE = 'Das Zugesagte schriftlich verlangen';
  for (const otherwise of [{ confirmationDiffers: true }, { misledAbout: ['price'] }] satisfies Facts[]) {
    assert.equal(steps(otherwise)[0], PROMISE);
    assert.match(
      plainResult({ ...kept, ...otherwise }).steps[0]?.text ?? '',
      /Genehmigen Sie bis dahin nichts\. .* acht Wochen/,
    );
  }
  // Not where all is as promised, where only the caller's name was false, for a policy, nor for who wants out.
  for (const near of [
    {},
    { misledAbout: ['identity'] },
    { product: 'insurance', confirmationDiffers: true },
    { confirmationDiffers: true, wantedContract: false, goal: 'outOfContract' },
  ] satisfies Facts[])
    assert.ok(!steps(near).includes(PROMISE), JSON.stringify(near));
});

test('without an instruction the first line is the withdrawal: today at best, and how long at most', () => {
  const told: Facts = {
    product: 'otherService',
    callDate: '2026-10-10',
    agreedOnPhone: true,
    wantedContract: false,
    withdrawalInstructionReceived: false,
  };
  const first = (more: Facts = {}): string => {
    const facts = { ...told, ...more };
    const reply = { kind: 'result', matter: 'm1', assessment: assess(facts, TODAY), today: TODAY } as const;
    return say(reply, knowing(facts), 'de').text.split('\n')[0] ?? '';
  };
  assert.match(
    first(),
    /^Widerruf ohne Belehrung: am besten heute absenden\. .* längstens bis Sonntag, 24\. Oktober 2027\./,
  );
  // While the safe day lies ahead it is that day; who keeps the contract, has withdrawn, or has an order of a court is told other things first.
  assert.match(first({ callDate: '2026-11-20' }), /bis Freitag, 4\. Dezember 2026 absenden/);
  assert.doesNotMatch(first({ wantedContract: true, goal: 'keep' }), /Widerruf/);
  assert.doesNotMatch(first({ alreadyWithdrawn: true }), /am besten heute absenden/);
  assert.doesNotMatch(first({ dunning: 'courtOrder' }), /Widerruf ohne/);
});
