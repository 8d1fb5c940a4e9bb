// The model only listens: what leaves the house, what may come back, and that its failures cost nothing.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { redact } from '../../src/bot/reader/redact.ts';
import { openReader, type Reader } from '../../src/bot/reader/reader.ts';
import { fakeModel, type FakeModel } from './fake-model.ts';

const TEXT =
  'Ich heiße Erna Vogt, Lindenweg 8, 50667 Köln. Am 3. November rief o2 an (0171 2345678), ich habe ja gesagt. Kundennummer DE12345.';
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
    assert.deepEqual(await reader(api).read(reading), [
      { fact: 'agreedOnPhone', value: true, quote: 'ich habe ja gesagt' },
    ]);
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
  assert.deepEqual(await reader().read(reading), []);
});

test('a model that fails, talks nonsense or refuses is silent, and the log says so without the words', async () => {
  model.script.push({ status: 400, raw: 'no' }, { raw: 'this is not JSON' }, { status: 401, raw: 'no' });
  const tired = reader();
  for (let i = 0; i < 3; i += 1) assert.deepEqual(await tired.read(reading), []);
  assert.equal(log.length, 3);
  assert.ok(!JSON.stringify(log).includes('Erna'));
});

test('after five failures in a minute the model is left alone', async () => {
  for (let i = 0; i < 6; i += 1) model.script.push({ status: 400, raw: 'no' });
  const tired = reader();
  for (let i = 0; i < 6; i += 1) await tired.read(reading);
  assert.equal(model.requests.length, 5);
});

test('health data and consents are never asked of a model', async () => {
  assert.deepEqual(await reader().read({ ...reading, open: ['incapable', 'custodianship', 'consentModel'] }), []);
  assert.equal(model.requests.length, 0);
});

test('what was hidden is restored: quotes come back as the customer wrote them', () => {
  const hidden = redact('Schreiben Sie an erna@example.org oder DE02 1203 0000 0000 2020 51, geb. 3.8.1949.');
  assert.ok(!/erna|1203|1949/.test(hidden.text), hidden.text);
  assert.match(hidden.restore(hidden.text), /erna@example\.org oder DE02 1203 0000 0000 2020 51, geb\. 3\.8\.1949/);
});

test('dates and amounts are facts and are not hidden', () => {
  const kept = 'Am 12.10.2026 und 2026-10-12 für 24,99 statt 1.200,50 Euro, 24 Monate, 250 Mbit.';
  assert.equal(redact(kept).text, kept);
});
