// The recording check: labelled calls, the rule "never proves where it does not", bad input, speed, facts.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { readRecordings, scoreRecordings } from '../../eval/recording.ts';
import { asFacts, judge, type SpokenTurn } from '../../src/dialogs/recording/index.ts';
import { FLAGS, FORM_NOTES } from '../../src/dialogs/recording/notes.ts';
import { readFacts } from '../../src/knowledge/facts.ts';
import { readCalls } from './calls.ts';

const READ_LATER = ['g', 'h', 'j', 'k', 'p', 'q'].flatMap((set) =>
  readRecordings(join(import.meta.dirname, `../../eval/recordings-${set}.jsonl`)),
);
const SHARED = readRecordings(join(import.meta.dirname, '../../eval/data/recordings.jsonl'));
const DEV = readCalls('./dev.calls');
const DEV_2 = readCalls('./dev-2.calls');
const UNSEEN = readCalls('./unseen.calls');
const UNSEEN_2 = readCalls('./unseen-2.calls');
const FRESH = ['./fresh-p.calls', './fresh-q.calls', './fresh-s.calls'].flatMap(readCalls);
const UNFAMILIAR = ['./proven.calls', './proven-2.calls', './proven-3.calls'].flatMap(readCalls);
const ALL = [...SHARED, ...DEV, ...DEV_2, ...UNSEEN, ...UNSEEN_2, ...FRESH];
const BEHIND = readCalls('./behind-the-yes.calls');
const SELDOM = readCalls('./seldom.calls');
const IMAGINED = readCalls('./imagined.calls');
const call = (id: string): SpokenTurn[] => ALL.find((c) => c.id === id)?.turns ?? assert.fail(`no call ${id}`);

for (const [name, calls, least] of [
  ['shared', SHARED, 0.9],
  ['developed against', DEV, 0.9],
  ['developed against later', DEV_2, 0.9],
  ['kept aside', UNSEEN, 0.8],
  ['read once unseen', UNSEEN_2, 0.75],
  ['of all kinds', FRESH, 0.9],
  ['by another writer', READ_LATER, 0.9],
  ['held in unfamiliar ways', UNFAMILIAR, 0.9],
  ['that turn behind the yes', BEHIND, 1],
  ['of seldom kinds', SELDOM, 0.85],
  ['imagined to be unlike them', IMAGINED, 0.85],
] as const) {
  test(`calls ${name}: each criterion and the verdict at ${least} or better, none falsely proves`, () => {
    const score = scoreRecordings(calls);
    assert.deepEqual(score.falseProof, []);
    for (const [criterion, { right, of }] of Object.entries(score.criteria)) {
      assert.ok(right / of >= least, `${criterion} ${right}/${of}`);
    }
  });
}

test('the output has exactly the keys of a check', () => {
  assert.deepEqual(Object.keys(judge(call('D01'), { product: 'mobile' })).sort(), [
    'callerDisclosed',
    'decidedBy',
    'declarationOfIntent',
    'formNote',
    'identified',
    'keyTurns',
    'orderPartOnly',
    'personOnPhone',
    'priceNamed',
    'purposeDisclosed',
    'recordingConsent',
    'redFlags',
    'termNamed',
    'verdict',
    'withdrawalInfo',
  ]);
});

test('every decision quotes words of the turn it names; key turns exist; flags come from the list', () => {
  const sentences: string[] = Object.values(FLAGS);
  for (const { id, turns, product } of ALL) {
    const check = judge(turns, { product });
    for (const [criterion, decision] of Object.entries(check.decidedBy)) {
      assert.ok(turns[decision.turn - 1]?.text.includes(decision.quote), `${id} ${criterion}`);
    }
    assert.ok(
      check.keyTurns.every((n) => n >= 1 && n <= turns.length),
      id,
    );
    assert.ok(
      check.redFlags.every((flag) => sentences.includes(flag)),
      id,
    );
  }
});

test('what was agreed a moment ago is no contract of old, and leave to be called is none', () => {
  const clean = call('D01');
  const opening = (words: string) =>
    judge(clean.map((turn, i) => (i === 0 ? { ...turn, text: `${turn.text} ${words}` } : turn)));
  const bound = (words: string) => opening(words).redFlags.includes(FLAGS.alreadyBound);
  assert.ok(bound('Sie haben sich letztes Jahr schon angemeldet.'));
  assert.ok(!bound('Sie haben sich letztes Jahr schon angemeldet, dass wir Sie anrufen.'));
  assert.ok(!bound('Sie haben eben schon zugestimmt.'));
});

test('who stands beside the customer gives no leave in their place', () => {
  const turns = call('D01');
  const at = turns.findIndex(({ text }) => /aufzeichn|aufnehm|mitschn/i.test(text));
  const asked = turns.map((turn, i) => (i === at + 1 ? { speaker: 'K2', text: 'Sag ruhig ja.' } : turn));
  assert.equal(judge(asked).recordingConsent, 'unclear');
});

test('an offer read so fast that the transcript sets no spaces is named, and no yes to it is clear', () => {
  const check = judge(
    [
      'o2, Rademacher, hallo Frau Dilara Aksoy, ich habe ein Angebot zur Verlängerung, Aufnahme okay?',
      'Ja, okay.',
      'Ihr Geburtsdatum?',
      '8.8.1995.',
      'Ich lese nur noch vor: SieverlängernumvierundzwanzigMonateimTarifMzumonatlichneunundzwanzigneunundneunzig. Sie sagen bitte einmal ja.',
      'Äh, ja.',
    ].map((text, i) => ({ speaker: i % 2 === 0 ? 'A' : 'K', text })),
  );
  assert.deepEqual([check.priceNamed, check.termNamed, check.verdict], [true, true, 'doubtful']);
  assert.ok(check.redFlags.includes(FLAGS.readFast));
});

test('a term that nobody names leaves the order clear and proves nothing', () => {
  const check = judge(
    call('D01').map(({ speaker, text }) => ({ speaker, text: text.replace(/, die Mindestlaufzeit.*kündbar/, '') })),
  );
  assert.deepEqual([check.termNamed, check.declarationOfIntent, check.verdict], [false, 'clear', 'doesNotProve']);
});

test('a clean call stops proving as soon as one thing is taken away', () => {
  const clean = call('D01');
  assert.equal(judge(clean).verdict, 'proves');
  const without = (pattern: RegExp, words: string): string =>
    judge(clean.map((t) => ({ ...t, text: t.text.replace(pattern, words) }))).verdict;
  assert.equal(without(/24,99 Euro im Monat/, 'sehr wenig'), 'doesNotProve');
  assert.equal(without(/die Mindestlaufzeit.*$/, 'das ist alles.'), 'doesNotProve');
  assert.equal(without(/Ja, dürfen Sie\./, 'Nein, bitte nicht.'), 'doubtful');
  assert.equal(without(/Ja, ich bestelle den Tarif\./, 'Na gut, von mir aus.'), 'doubtful');
  assert.equal(without(/Ja, ich bestelle den Tarif\./, 'Nein, das möchte ich nicht.'), 'doesNotProve');
  // Who was not told of the withdrawal, or wrongly afterwards, has agreed all the same (and may withdraw longer).
  assert.equal(without(/Sie können innerhalb.*$/, 'Danke.'), 'proves');
  assert.equal(without(/Sie können innerhalb.*$/, 'Widerrufen können Sie das nicht.'), 'proves');
  assert.equal(
    without(/Sie können innerhalb.*$/, '(unverständlich, sehr schnell) Danke.'),
    'doubtful',
    'read at speed',
  );
  assert.equal(without(/von Vodafone/, 'vom Kundendienst'), 'doesNotProve');
});

test('a caller with the name of a trade or of an office proves nothing, however clean the rest', () => {
  const named = (words: string): string =>
    judge(call('D01').map((t) => ({ ...t, text: t.text.replace('hier ist Sabine Lorenz von Vodafone', words) })))
      .verdict;
  for (const words of [
    'Energiewende Zentrale, mein Name ist Lange',
    'hier ist die Verbraucherprüfstelle',
    'Gewinner Service, Frau Lorenz',
    'Kundenservice, Lorenz am Apparat',
  ])
    assert.notEqual(named(words), 'proves', words);
  assert.equal(named('Energie Nord Service, Krone am Apparat'), 'doubtful', 'an unknown name of the trade stays open');
  assert.equal(named('Lorenz von der Vita GmbH'), 'proves');
});

test('machine transcripts that split words and dialect turns are read like the words that were said', () => {
  assert.equal(judge(call('X07')).verdict, 'proves');
  assert.equal(judge(call('E12')).verdict, 'proves');
  assert.equal(judge(call('E24')).declarationOfIntent, 'refused');
});

test('a bare yes belongs to the last question only', () => {
  const yesTo = (question: string): string =>
    judge([
      { speaker: 'A', text: 'Guten Tag, Vodafone, Kern. Der Tarif kostet 20 Euro im Monat, 24 Monate Laufzeit.' },
      { speaker: 'K', text: 'Aha.' },
      { speaker: 'A', text: question },
      { speaker: 'K', text: 'Ja.' },
    ]).declarationOfIntent;
  assert.equal(yesTo('Möchten Sie ihn verbindlich bestellen?'), 'clear');
  for (const question of [
    'Hören Sie mich noch?',
    'Ihre Adresse ist Gartenweg 4?',
    'Soll ich Ihnen die Unterlagen zuschicken?',
    'Darf ich das Gespräch aufzeichnen?',
    'Spreche ich mit Frau Maier?',
    'Das klingt doch gut, oder?',
    'Alles klar soweit?',
    'Haben Sie das verstanden?',
    'Ich schicke Ihnen die Bestätigung, ja?',
  ])
    assert.equal(yesTo(question), 'absent', question);
});

test('empty, one-sided and unknown: a result that proves nothing', () => {
  const empty = judge([]);
  assert.equal(empty.verdict, 'doesNotProve');
  assert.equal(empty.orderPartOnly, 'unknown');
  assert.deepEqual(empty.redFlags.includes(FLAGS.oneSpeaker), false);
  for (const speaker of ['A', 'K']) {
    const one = judge(call('D01').map((t) => ({ ...t, speaker })));
    assert.notEqual(one.verdict, 'proves');
    assert.ok(one.redFlags.includes(FLAGS.speakersGuessed));
    const agentOnly = judge(
      call('D01')
        .filter((t) => t.speaker === 'A')
        .map((t) => ({ ...t, speaker })),
    );
    assert.ok(agentOnly.redFlags.includes(FLAGS.oneSpeaker));
    assert.equal(agentOnly.declarationOfIntent, 'absent');
  }
  assert.throws(() => judge([{ speaker: 'X', text: 'Ja' }]), RangeError);
});

test('all turns under one mark: sides are read from marks in the words, else from the words; nothing is proved by it', () => {
  const clean = call('D01');
  const inline = judge(clean.map((t) => ({ speaker: 'A', text: `${t.speaker === 'A' ? 'S1' : 'S2'}: ${t.text}` })));
  const bare = judge(clean.map((t) => ({ ...t, speaker: 'A' })));
  for (const check of [inline, bare]) {
    assert.equal(check.recordingConsent, 'yes');
    assert.equal(check.identified, 'yes');
    assert.equal(check.declarationOfIntent, 'clear');
    assert.equal(check.verdict, 'doubtful');
  }
});

test('a second person beside the customer is named; the customer still counts', () => {
  const check = judge(call('R034'), { product: 'dsl' });
  assert.equal(check.identified, 'yes');
  assert.ok(check.redFlags.includes(FLAGS.secondPerson));
});

test('5,000 turns and turns of 100,000 characters take little time', () => {
  const turns = Array.from({ length: 500 }, () => call('D01').slice(0, 10)).flat();
  // The processor's own time: other work on the machine is not the check's.
  const started = process.cpuUsage().user;
  const spent = (): number => (process.cpuUsage().user - started) / 1000;
  judge(turns);
  const half = spent();
  assert.ok(half < 3000, `${half} ms`);
  const long = 'ja nein 24 Monate 19,99 Euro und sie bestellen das so '.repeat(2000);
  judge([
    { speaker: 'A', text: long },
    { speaker: 'K', text: long },
    { speaker: 'A', text: 'a'.repeat(100_000) },
  ]);
  assert.ok(spent() < 6000);
});

test('the form note follows the product, then the company', () => {
  const turns = call('D01');
  assert.match(judge(turns, { product: 'dsl' }).formNote ?? '', /§ 54 Abs\. 3 TKG/);
  assert.match(judge(turns).formNote ?? '', /§ 54 Abs\. 3 TKG/);
  assert.match(judge(turns, { product: 'energy' }).formNote ?? '', /§ 41b/);
  assert.match(judge(turns, { product: 'magazine' }).formNote ?? '', /§ 510 BGB.*umstritten/);
  assert.equal(judge(turns, { product: 'goods' }).formNote, null);
  for (const note of Object.values(FORM_NOTES)) assert.ok(!/unwirksam/.test(note));
});

test('as facts: every verdict, and every value fits the vocabulary', () => {
  for (const { turns } of ALL) {
    const { problems } = readFacts(asFacts(judge(turns)));
    assert.deepEqual(problems, []);
  }
  assert.equal(asFacts(judge(call('R034'))).recordingConsent, 'unknown');
  assert.equal(asFacts(judge(call('R012'))).declaration, 'no');
  assert.equal(asFacts(judge(call('R005'))).declaration, 'silent');
  assert.equal(asFacts(judge(call('R003'))).recordingScope, 'orderPart');
});

test('wortlaut recording: one line per line, wrong types answer with their error', () => {
  const bin = join(import.meta.dirname, '../../bin/wortlaut.mjs');
  const lines = [
    { id: 'ok', product: 'dsl', turns: call('D01') },
    { id: 'empty', turns: [] },
    { id: 'speaker', turns: [{ speaker: 'X', text: 'Ja' }] },
    { id: 'type', turns: 'A: hallo' },
    { id: 'text', turns: [{ speaker: 'A', text: 3 }] },
    { id: 'none' },
  ];
  const run = spawnSync(process.execPath, [bin, 'recording'], {
    input: lines.map((l) => JSON.stringify(l)).join('\n'),
    encoding: 'utf8',
  });
  const out = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; verdict?: string; error?: { code: string } });
  assert.equal(run.status, 1);
  assert.deepEqual(
    out.map((o) => o.error?.code ?? o.verdict),
    ['proves', 'doesNotProve', 'wrongType', 'wrongType', 'wrongType', 'wrongType'],
  );
});

test('the command line takes calls under any marks: words for a side, names, numbers; guessed sides never prove', () => {
  const clean = call('D01');
  const under = (agent: string, customer: string): string =>
    JSON.stringify({
      turns: clean.map(({ speaker, text }) => ({ speaker: speaker === 'A' ? agent : customer, text })),
    });
  const marks = [
    ['A', 'K'],
    ['Berater', 'Kunde'],
    ['Verkäuferin', 'Ich'],
    ['Frau Lorenz', 'Jens Albrecht'],
    ['Sprecher 1', 'Sprecher 2'],
    ['1', '2'],
  ] as const;
  const run = spawnSync(process.execPath, [join(import.meta.dirname, '../../src/cli.ts'), 'recording'], {
    input: marks.map(([agent, customer]) => under(agent, customer)).join('\n'),
    encoding: 'utf8',
  });
  const verdicts = run.stdout
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { verdict: string }).verdict);
  assert.deepEqual(verdicts, ['proves', 'proves', 'proves', 'doubtful', 'doubtful', 'doubtful']);
});
