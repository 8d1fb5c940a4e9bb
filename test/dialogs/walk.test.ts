// Random walks: 10,000 generated conversations find no crash, no dead end, no repeated question, no letter without a ground.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { test } from 'node:test';
import type { CaseFile } from '../../src/case/file.ts';
import { Talk } from '../conversations/chat.ts';
import { CHECKS, type Seen } from './walk/checks.ts';
import type { Report } from './walk/worker.ts';

/** The walks' numbers, `WALKS=from-to`; one number alone repeats that walk: `WALKS=491-491 npm test -- walk`. */
const [FROM = 1, TO = FROM] = (process.env['WALKS'] ?? '1-10000').split('-').map(Number);
const PROCESSES = Math.min(availableParallelism(), 8, TO - FROM + 1);

const share = (from: number): Promise<Report> =>
  new Promise((resolve, reject) => {
    const worker = fork(new URL('walk/worker.ts', import.meta.url), [from, TO, PROCESSES].map(String));
    worker.once('message', (report) => resolve(report as Report));
    worker.once('exit', () => reject(new Error('a process of the walk ended without a report')));
  });

test('random walks end nowhere bad', async (t) => {
  const reports = await Promise.all(Array.from({ length: PROCESSES }, (_, n) => share(FROM + n)));
  const sum = (of: (report: Report) => number): number => reports.reduce((total, report) => total + of(report), 0);
  assert.deepEqual(
    reports.flatMap(({ faults }) => faults),
    [],
  );
  assert.equal(
    sum(({ walks }) => walks),
    TO - FROM + 1,
  );
  t.diagnostic(
    `${sum(({ walks }) => walks)} walks, ${sum(({ messages }) => messages)} messages, ${PROCESSES} processes`,
  );
});

/** A talk whose question about the yes is open, after one answer. */
function halfWay(): Talk {
  const talk = new Talk('2026-11-23');
  talk.send({ kind: 'said', text: 'Am 3.11. hat mich Vodafone angerufen, es ging um einen Handyvertrag.' });
  assert.equal(talk.file.open?.fact, 'agreedOnPhone');
  return talk;
}

const answer: Seen['move'] = { message: { kind: 'said', text: 'ja' }, kind: 'answer' };
/** Ways of going wrong: each changes what a customer would see, and one check must notice. */
const FAULTS: Readonly<Record<string, (talk: Talk, before: CaseFile) => Seen>> = {
  'a value that no fact has': (talk, before) => {
    const [matter] = talk.file.matters;
    assert.ok(matter);
    const facts = {
      ...matter.facts,
      callDate: { value: 'bald', source: 'customer', at: '', confirmed: true } as const,
    };
    talk.file = { ...talk.file, matters: [{ ...matter, facts }] };
    return { before, move: answer, talk };
  },
  'two questions in one message': (talk, before) => {
    talk.said = talk.said.map((s) => (s.question ? { ...s, text: `Wie alt sind Sie? ${s.text}` } : s));
    return { before, move: answer, talk };
  },
  'a speech before the question': (talk, before) => {
    const speech = 'Das ist schön. Ich freue mich sehr. Ich frage weiter.';
    talk.said = talk.said.map((s) => (s.question ? { ...s, text: `${speech} ${s.text}` } : s));
    return { before, move: answer, talk };
  },
  'a question that nobody put': (talk, before) => {
    talk.file = { ...talk.file, open: { id: 'q99', fact: 'product', matter: 'm1' } };
    return { before, move: answer, talk };
  },
  silence: (talk, before) => {
    const { open: _open, ...file } = talk.file;
    talk.file = file;
    talk.said = [];
    return { before, move: answer, talk };
  },
  'what is known is asked': (talk, before) => {
    const { open } = talk.file;
    assert.ok(open && talk.asked);
    talk.file = { ...talk.file, open: { ...open, fact: 'product' } };
    return { before, move: answer, talk };
  },
  'the answered question comes again': (talk) => {
    const before = talk.file;
    talk.send({ kind: 'said', text: 'hm hm' });
    return { before, move: answer, talk };
  },
  'a letter that nothing carries': (talk, before) => {
    const { open, ...file } = talk.file;
    assert.ok(open && talk.asked);
    talk.file = { ...file, open: { ...open, fact: 'letter' } };
    talk.asked = { ...talk.asked, choices: [{ value: 'courtOrderObjection', title: 'Widerspruch' }] };
    return { before, move: answer, talk };
  },
  'an old button that answers': (talk, before) => ({ before, move: { ...answer, kind: 'old' }, talk }),
  'a sentence that must never be said': (talk, before) => {
    talk.said = [{ text: 'Ihr Vertrag ist unwirksam.', lang: 'de' }, ...talk.said];
    return { before, move: answer, talk };
  },
};

for (const [name, wrong] of Object.entries(FAULTS)) {
  test(`the walk would notice: ${name}`, () => {
    const before = new Talk('2026-11-23').file;
    const fine = halfWay();
    for (const check of CHECKS) check({ before, move: { ...answer, kind: 'typed' }, talk: fine });
    const seen = wrong(halfWay(), before);
    assert.throws(() => {
      for (const check of CHECKS) check(seen);
    }, assert.AssertionError);
  });
}
