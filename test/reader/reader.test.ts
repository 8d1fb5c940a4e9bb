// The model only listens: what leaves the house, what may come back, and that its failures cost nothing.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { usable } from '../../src/bot/reader/proposals.ts';
import { redact } from '../../src/bot/reader/redact.ts';
import { openReader, type Reader } from '../../src/bot/reader/reader.ts';
import { fakeModel, type FakeModel } from './fake-model.ts';

const TEXT =
  'Ich heiße Erna Vogt, Lindenweg 8, 50667 Köln. Am 3. November rief o2 an (0171 2345678), ich habe ja gesagt. Kundennummer DE12345.';
/** How much later than the limit a busy machine may be. */
const SLACK = 700;
let model: FakeModel;
let log: { what: string }[];
const reader = (api: 'responses' | 'chat' = 'responses'): Reader =>
  openReader({ apiKey: 'test', model: 'fake', baseUrl: model.url, api }, (entry) => log.push(entry));
const reading = {
  text: TEXT,
  today: '2026-11-23',
  open: ['callDate', 'agreedOnPhone', 'channel'] as const,
  known: [],
  user: 'u',
};

before(async () => {
  model = await fakeModel();
});
beforeEach(() => {
  model.requests.length = 0;
  model.script.length = 0;
  log = [];
});
after(() => model.close());

for (const api of ['responses', 'chat'] as const) {
  test(`a proposal with words that stand in the text comes through (${api})`, async () => {
    model.script.push({ proposals: [{ fact: 'agreedOnPhone', value: 'true', quote: 'ich habe ja gesagt' }] });
    assert.deepEqual(await reader(api).read(reading), {
      proposals: [{ fact: 'agreedOnPhone', value: true, quote: 'ich habe ja gesagt' }],
      intents: [],
      passages: [],
    });
  });
}

test('nothing personal leaves: name, street, town, phone, customer number', async () => {
  await reader().read({ ...reading, known: ['Erna Vogt'] });
  const sent = model.requests.join('\n');
  for (const secret of ['Erna', 'Vogt', 'Lindenweg', '50667', 'Köln', '2345678', 'DE12345']) {
    assert.ok(!sent.includes(secret), `${secret} left the house`);
  }
  assert.ok(sent.includes('3. November') && sent.includes('o2'), 'date and company are the facts and stay');
});

test('words that the customer did not write, wrong values and facts nobody asked for are dropped', async () => {
  model.script.push({
    proposals: [
      { fact: 'agreedOnPhone', value: 'true', quote: 'ich stimme dem Vertrag zu' },
      { fact: 'callDate', value: '2026-02-31', quote: 'Am 3. November' },
      { fact: 'channel', value: '<b>outboundCall</b>', quote: 'rief o2 an' },
    ],
  });
  assert.deepEqual((await reader().read(reading)).proposals, []);
});

test('a sum is read as it is written here: 1.200 Euro are twelve hundred, and no part of the figures proves another sum', () => {
  const sum = (value: string, quote: string): unknown =>
    usable(
      [{ fact: 'invoiceAmount', value, quote }],
      'Die Rechnung: 1.200 Euro, davor 1.234,50 € und 39.',
      '2026-11-23',
    )[0]?.value;
  for (const value of ['1.200', '1200', '1.200,00 €', '1200.00'])
    assert.deepEqual(sum(value, '1.200 Euro'), { amount: 1200, currency: 'EUR' }, value);
  assert.deepEqual(sum('1.234,50', '1.234,50 €'), { amount: 1234.5, currency: 'EUR' });
  assert.deepEqual(sum('39', 'und 39'), { amount: 39, currency: 'EUR' });
  for (const [value, quote] of [
    ['1.2', '1.200 Euro'],
    ['120', '1.200 Euro'],
    ['3', 'und 39'],
    ['1,200', '1.200 Euro'],
  ] as const)
    assert.equal(sum(value, quote), undefined, value);
});

test('a model that fails, talks nonsense or refuses is silent, and the log says so without the words', async () => {
  model.script.push({ status: 400, raw: 'no' }, { raw: 'this is not JSON' }, { status: 401, raw: 'no' });
  const tired = reader();
  for (let i = 0; i < 3; i += 1) assert.deepEqual(await tired.read(reading), { proposals: [] });
  assert.equal(log.length, 3);
  assert.ok(!JSON.stringify(log).includes('Erna'));
  // What was asked and where it failed once got lost on the way to the log.
  for (const entry of log) assert.match(JSON.stringify(entry), /"level":"error".*"where":.*"prompt":"p\d+".*"paused"/);
});

test('after five failures in a minute the model is left alone', async () => {
  for (let i = 0; i < 6; i += 1) model.script.push({ status: 400, raw: 'no' });
  const tired = reader();
  for (let i = 0; i < 6; i += 1) await tired.read(reading);
  assert.equal(model.requests.length, 5);
});

test('an intent and the passage for an open question come through, with words that stand in the text', async () => {
  const text = 'Ich will mit jemandem persönlich reden. Muss ich bei denen auf den Putz hauen?';
  model.script.push({
    intents: [
      { intent: 'human', quote: 'mit jemandem persönlich reden' },
      { intent: 'fraud', quote: 'ich gab ihm die PIN' },
    ],
    passages: [{ passage: 'drohen', quote: 'Muss ich bei denen auf den Putz hauen?' }],
  });
  const { proposals, intents, passages } = await reader().read({ ...reading, text });
  assert.deepEqual({ proposals, intents, passages }, { proposals: [], intents: ['human'], passages: ['drohen'] });
  assert.match(model.requests[0] ?? '', /drohen: Should I threaten/, 'the passages are listed');
});

test('where nothing was asked in vain no passages are listed, and none is taken', async () => {
  model.script.push({ passages: [{ passage: 'kopie', quote: 'rief o2 an' }] });
  assert.deepEqual((await reader().read(reading)).passages, []);
  assert.doesNotMatch(model.requests[0] ?? '', /kopie: /);
});

test('what the built-in reading hears itself is not heard twice', async () => {
  model.script.push({ intents: [{ intent: 'selfHarm', quote: 'Ich will nicht mehr leben' }] });
  const text = 'Ich will nicht mehr leben, seit o2 angerufen hat.';
  assert.deepEqual((await reader().read({ ...reading, text })).intents, []);
});

test('the limit holds for everything together: waiting, trying again, an answer that never ends', async () => {
  const limits = { all: 500, call: 300 };
  const slow = (): Reader =>
    openReader(
      { apiKey: 'test', model: 'fake', baseUrl: model.url, api: 'responses' },
      (entry) => log.push(entry),
      undefined,
      limits,
    );
  const scripts: FakeModel['script'][] = [
    [{ hang: true }, { hang: true }, { hang: true }],
    [
      { status: 500, after: 250 },
      { after: 250, drip: 50 },
    ],
    [{ status: 429, after: 200 }, { status: 429, after: 200 }, { after: 5_000 }],
    [{ drip: 40 }],
  ];
  for (const script of scripts) {
    model.script.length = 0;
    model.script.push(...script);
    const began = performance.now();
    assert.deepEqual(await slow().read(reading), { proposals: [] });
    const ms = performance.now() - began;
    assert.ok(ms < limits.all + SLACK, `${Math.round(ms)} ms for ${JSON.stringify(script)}`);
  }
});

test('a second try that answers in time is heard', async () => {
  model.script.push(
    { status: 500 },
    { proposals: [{ fact: 'agreedOnPhone', value: 'true', quote: 'ich habe ja gesagt' }] },
  );
  assert.equal((await reader().read(reading)).proposals.length, 1);
  assert.equal(model.requests.length, 2);
});

test('a model that hangs is left alone after five tries, and asked again when the pause is over', async () => {
  let clock = 0;
  // Long enough that a busy machine still answers in time when it is asked again.
  const limits = { all: 600, call: 500 };
  const config = { apiKey: 'test', model: 'fake', baseUrl: model.url, api: 'responses' as const };
  const tired = openReader(
    config,
    (entry) => log.push(entry),
    () => clock,
    limits,
  );
  for (let i = 0; i < 20; i += 1) model.script.push({ hang: true });
  for (let i = 0; i < 5; i += 1) await tired.read(reading);
  const asked = model.requests.length;
  const began = performance.now();
  assert.deepEqual(await tired.read(reading), { proposals: [] });
  assert.ok(performance.now() - began < 200, 'nobody waits while the model is left alone');
  assert.equal(model.requests.length, asked);
  clock = 5 * 60_000 + 1;
  model.script.length = 0;
  model.script.push({ proposals: [{ fact: 'agreedOnPhone', value: 'true', quote: 'ich habe ja gesagt' }] });
  assert.equal((await tired.read(reading)).proposals.length, 1);
});

test('health data and consents are never asked of a model', async () => {
  const sensitive = { ...reading, open: ['incapable', 'custodianship', 'consentModel'] as const };
  assert.deepEqual(await reader().read(sensitive), { proposals: [] });
  assert.equal(model.requests.length, 0);
});

test('what was hidden is restored: quotes come back as the customer wrote them', () => {
  const hidden = redact('Schreiben Sie an erna@example.org oder DE02 1203 0000 0000 2020 51, geb. 3.8.1949.');
  assert.ok(!/erna|1203|1949/.test(hidden.text), hidden.text);
  assert.match(hidden.restore(hidden.text), /erna@example\.org oder DE02 1203 0000 0000 2020 51, geb\. 3\.8\.1949/);
});

// "Hier Schmidt" went out whole; behind "meine Frau Petra" the yes was hidden with her, and the model heard none.
for (const [said, sent] of [
  ['Guten Tag, hier Schmidt, es geht um o2.', 'Guten Tag, hier ⟦NAME_1⟧, es geht um o2.'],
  ['Hier spricht Meier. Ich wurde angerufen.', 'Hier spricht ⟦NAME_1⟧. Ich wurde angerufen.'],
  ['Meine Frau Petra hat ja gesagt', 'Meine Frau ⟦NAME_1⟧ hat ja gesagt'],
  ['ich heiße Erna Vogt und habe nichts bestellt', 'ich heiße ⟦NAME_1⟧ und habe nichts bestellt'],
  ['ICH HEISSE MEIER und habe nichts bestellt', 'ICH HEISSE ⟦NAME_1⟧ und habe nichts bestellt'],
  ['Hier ist Schluss.', 'Hier ist Schluss.'],
  ['Hier Vodafone, sagte der Anrufer.', 'Hier Vodafone, sagte der Anrufer.'],
  ['Hier steht nichts von Kosten.', 'Hier steht nichts von Kosten.'],
] as const)
  test(`a model is sent „${sent}“`, () => assert.equal(redact(said).text, sent));

test('dates and amounts are facts and are not hidden', () => {
  const kept = 'Am 12.10.2026 und 2026-10-12 für 24,99 statt 1.200,50 Euro, 24 Monate, 250 Mbit.';
  assert.equal(redact(kept).text, kept);
});
