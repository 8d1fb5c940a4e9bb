// The command line as a script uses it: JSON Lines in, JSON Lines out, bad lines in their place, exit codes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

const BIN = join(import.meta.dirname, '../../bin/wortlaut.mjs');
type Line = Record<string, unknown> & { error?: { line: number; code: string; message: string } };

/** Runs a command as a shell would and reads its lines. */
function wortlaut(
  args: string[],
  lines: (object | string)[],
): { status: number | null; out: Line[]; raw: string; err: string } {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const run = spawnSync(process.execPath, [BIN, ...args], { input: `${input}\n`, encoding: 'utf8' });
  const out = run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  return { status: run.status, out, raw: run.stdout, err: run.stderr };
}

const STORY = 'Gestern hat mich einer von o2 angerufen. Ich habe ja gesagt.';
const SENDER = { name: 'Erna Vogt', street: 'Lindenweg 8', postcode: '50667', town: 'Köln' };
const PENDING = {
  channel: 'outboundCall',
  provider: 'o2',
  product: 'mobile',
  contractKind: 'new',
  callDate: '2026-11-20',
  agreedOnPhone: true,
  wantedContract: false,
  textFormApproval: false,
  contractSummaryReceived: true,
  contractSummaryTiming: 'afterCall',
};

test('extract: facts with verbatim words, ids echoed, the day by flag or by line', () => {
  const { status, out } = wortlaut(
    ['extract', '--today', '2026-11-23'],
    [
      { id: 'a', text: STORY },
      { id: 'b', text: STORY, today: '2026-11-03' },
    ],
  );
  assert.equal(status, 0);
  assert.deepEqual(
    out.map((l) => l['id']),
    ['a', 'b'],
  );
  const [a, b] = out.map((l) => l['facts'] as Record<string, unknown>);
  assert.equal(a?.['callDate'], '2026-11-22');
  assert.equal(b?.['callDate'], '2026-11-02');
  assert.equal(a?.['provider'], 'o2');
  for (const quote of Object.values(out[0]?.['quotes'] as Record<string, string>))
    assert.ok(STORY.includes(quote), quote);
});

test('a bad line gets its error in its place, the rest is still done, exit 1', () => {
  const { status, out } = wortlaut(
    ['assess'],
    [
      { id: 1, facts: PENDING, today: '2026-11-23' },
      'this is not JSON',
      { id: 3, facts: { callDate: '2026-02-31' }, today: '2026-11-23' },
      { id: 4, facts: {}, today: '31.02.2026' },
      '[1]',
      { id: 6, facts: { nothingOfOurs: true, product: 'dsl', provider: null }, today: '2026-11-23' },
    ],
  );
  assert.equal(status, 1);
  assert.equal(out[0]?.['conclusion'], 'pendingIneffective');
  assert.deepEqual(
    out.slice(1, 5).map((l) => [l.error?.line, l.error?.code]),
    [
      [2, 'notJson'],
      [3, 'wrongType'],
      [4, 'wrongType'],
      [5, 'wrongType'],
    ],
  );
  assert.equal(out[2]?.['id'], 3);
  assert.deepEqual(out[5]?.['ignored'], ['nothingOfOurs']);
  assert.equal(out[5]?.['conclusion'], 'insufficientFacts');
});

test('assess: {} is insufficientFacts, detail "result" is the conclusion alone, equal input gives equal bytes', () => {
  const lines = [
    { facts: {}, today: '2026-11-23' },
    { facts: PENDING, today: '2026-11-23', detail: 'result' },
  ];
  const first = wortlaut(['assess'], lines);
  assert.equal(first.out[0]?.['conclusion'], 'insufficientFacts');
  assert.deepEqual(first.out[1], { conclusion: 'pendingIneffective' });
  assert.equal(wortlaut(['assess'], lines).raw, first.raw);
});

test('deadline: the last day with its arithmetic; a missing traderState is the same Land', () => {
  const { status, out } = wortlaut(
    ['deadline'],
    [
      { kind: 'withdrawal', event: '2026-12-23', federalState: 'BY' },
      { kind: 'withdrawal', event: '2026-12-23', federalState: 'BY', traderState: 'BE' },
      { kind: 'nonsense', event: '2026-12-23' },
    ],
  );
  assert.equal(status, 1);
  assert.deepEqual([out[0]?.['sendBy'], out[0]?.['latestArguable']], ['2027-01-06', '2027-01-07']);
  assert.deepEqual([out[1]?.['sendBy'], out[1]?.['latestArguable']], ['2027-01-06', '2027-01-06']);
  assert.ok(Array.isArray(out[0]?.['arithmetic']) && out[0]['arithmetic'].length > 0);
  assert.equal(out[2]?.error?.code, 'wrongType');
});

test('letter: the stacked objection as text and PDF; what is missing is named and then nothing is made', () => {
  const base = { letter: 'refuseApproval', facts: PENDING, today: '2026-11-23', stack: true };
  const { status, out } = wortlaut(
    ['letter'],
    [
      { ...base, parties: { sender: SENDER }, format: 'pdf' },
      { ...base, parties: { sender: { name: 'Erna Vogt', email: null } } },
    ],
  );
  assert.equal(status, 0);
  const documents = out[0]?.['documents'] as {
    body: string;
    with: string[];
    file: string;
    blocks: { text: string; facts: string[] }[];
  }[];
  assert.equal(documents.length, 1);
  assert.ok(documents[0]?.with.includes('withdrawal'));
  assert.match(documents[0]?.body ?? '', /genehmige/);
  assert.equal(
    Buffer.from(documents[0]?.file ?? '', 'base64')
      .subarray(0, 5)
      .toString(),
    '%PDF-',
  );
  assert.match(JSON.stringify(out[1]?.['missing']), /"sender\./);
  assert.equal(out[1]?.['documents'], undefined);
});

test('letter: as Word file and as e-mail draft, the same words', () => {
  const formats = ['text', 'docx', 'eml'];
  const line = { letter: 'withdrawal', facts: PENDING, today: '2026-11-23', parties: { sender: SENDER } };
  const { status, out } = wortlaut(
    ['letter'],
    formats.map((format) => ({ ...line, format })),
  );
  assert.equal(status, 0);
  const [text, docx, eml] = out.map((one) => (one['documents'] as { body: string; file?: string }[])[0]);
  assert.equal(text?.file, undefined);
  assert.equal(docx?.body, text?.body);
  assert.equal(Buffer.from(docx?.file ?? '', 'base64').toString('latin1', 0, 2), 'PK');
  assert.match(Buffer.from(eml?.file ?? '', 'base64').toString(), /^X-Unsent: 1\r\n[^]*Content-Type: application\/pdf/);
});

test('letter: one that does not fit, or a name no font has, is refused with its reason', () => {
  const parties = { sender: SENDER };
  const { status, out } = wortlaut(
    ['letter', '--today', '2026-11-23'],
    [
      { letter: 'refuseApproval', facts: { ...PENDING, wantedContract: true }, parties },
      { letter: 'withdrawal', facts: PENDING, parties: { sender: { ...SENDER, name: 'Erna 🦊' } }, format: 'pdf' },
    ],
  );
  assert.equal(status, 1);
  assert.deepEqual(
    out.map((l) => l.error?.code),
    ['notFitting', 'characters'],
  );
});

test('chat: greets as a machine, understands the story, asks one question', () => {
  const run = spawnSync(process.execPath, [BIN, 'chat', '--today', '2026-11-23'], {
    input: `${STORY}\n`,
    encoding: 'utf8',
  });
  assert.equal(run.status, 0);
  assert.match(run.stdout, /Programm/);
  assert.match(run.stdout, /22\. November 2026/);
  assert.match(run.stdout, /1 {2}/);
});

test('what cannot run says so and exits 2', () => {
  assert.equal(wortlaut(['nonsense'], []).status, 2);
  assert.equal(wortlaut(['assess', '--today', 'gestern'], []).status, 2);
  assert.equal(wortlaut(['assess', '--frobnicate'], []).status, 2);
});
