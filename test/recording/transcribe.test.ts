// Writing a sound down: against a server of our own that speaks the interface, with everything that can go wrong there.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { MachineLine } from '../../src/bot/hands/sounds.ts';
import { openTranscriber } from '../../src/bot/reader/transcribe.ts';
import { protocolOf } from '../../src/bot/api/protocol.ts';
import { say, turn, view } from '../../src/dialogs/index.ts';
import type { House } from '../../src/bot/house.ts';
import { rig, said, until } from '../hands/rig.ts';
import { wav } from './sound.ts';
import { segment, service, type Answer } from './speech-service.ts';

const TWO_VOICES = {
  text: '',
  duration: 9,
  task: 'transcribe',
  segments: [
    segment('A', 0, 'Ja, hallo?'),
    segment('B', 1.5, ' Guten Tag, Vodafone, mein Name ist Kern. Der Tarif kostet 24,99 Euro im Monat, 24 Monate.'),
    segment('A', 6, 'Aha.'),
  ],
};
const sound = { name: 'Anruf von Erika Muster.wav', type: 'audio/wav', bytes: wav(Buffer.alloc(32_000), 16_000) };
const open = (url: string, model: string) =>
  openTranscriber({ apiKey: 'geheim', baseUrl: url, model }, () => undefined);

test('two voices: who sells is the company, whoever spoke first; the customer’s file name stays here', async () => {
  const there = await service([{ body: TWO_VOICES }]);
  const result = await open(there.url, 'gpt-4o-transcribe-diarize')(sound);
  assert.ok('lines' in result);
  assert.deepEqual(
    result.lines.map((line) => line.speaker),
    ['K', 'A', 'K'],
  );
  assert.equal(result.lines[1]?.start, 1.5);
  const [request] = there.requests;
  assert.equal(request?.path, '/v1/audio/transcriptions');
  assert.match(request?.body ?? '', /diarized_json/);
  assert.match(request?.body ?? '', /filename="aufnahme\.wav"/);
  assert.ok(!(request?.body ?? '').includes('Erika'));
  await there.close();
});

test('a model without voices: sentences, and the words it doubted are marked', async () => {
  const there = await service([
    {
      body: {
        text: 'Der Tarif kostet zwanzig Euro. Einverstanden?',
        logprobs: [
          { token: 'Der', logprob: -0.01 },
          { token: ' Tarif', logprob: -0.02 },
          { token: ' kostet', logprob: -0.02 },
          { token: ' zwan', logprob: -1.9 },
          { token: 'zig', logprob: -0.1 },
          { token: ' Euro', logprob: -0.01 },
          { token: '.', logprob: 0 },
        ],
      },
    },
  ]);
  const result = await open(there.url, 'gpt-4o-transcribe')(sound);
  assert.deepEqual(result, {
    lines: [
      { speaker: 'A', text: 'Der Tarif kostet zwanzig Euro.', unsure: ['zwanzig'] },
      { speaker: 'A', text: 'Einverstanden?' },
    ] satisfies MachineLine[],
  });
  await there.close();
});

test('a model without voices: who speaks is taken from the words, so that a customer has less to put right', async () => {
  const said = [
    'Guten Tag, hier ist Sabine Krause im Auftrag der Telekom.',
    'Spreche ich mit Frau Lindner?',
    'Ja, am Apparat.',
    'Zur Qualität zeichne ich das Gespräch auf, ist das in Ordnung?',
    'Ja, ist gut.',
    'Der Tarif kostet 39 Euro im Monat, Laufzeit 24 Monate.',
    'Darf ich das so freischalten?',
    'Ja, wenn das nicht mehr kostet.',
  ];
  const there = await service([{ body: { text: said.join(' ') } }]);
  const result = await open(there.url, 'gpt-4o-transcribe')(sound);
  await there.close();
  assert.ok('lines' in result);
  assert.deepEqual(
    result.lines.map(({ speaker }) => speaker),
    ['A', 'A', 'K', 'A', 'K', 'A', 'A', 'K'],
  );
});

test('a doubted word is marked where it was doubted: „ja“ stands in every second sentence of a call', async () => {
  const said = ['Ja', ',', ' gut', '.', ' Ja', ',', ' der', ' Jahrestarif', '.'];
  const logprobs = said.map((token, n) => ({ token, logprob: n === 4 ? -2 : -0.01 }));
  const there = await service([{ body: { text: said.join(''), logprobs } }]);
  const result = await open(there.url, 'gpt-4o-transcribe')(sound);
  assert.deepEqual(result, {
    lines: [
      { speaker: 'A', text: 'Ja, gut.' },
      { speaker: 'A', text: 'Ja, der Jahrestarif.', unsure: ['ja'] },
    ] satisfies MachineLine[],
  });
  await there.close();
});

const FAILURES: readonly [string, Answer[], string][] = [
  ['too large for the service', [{ status: 413, body: { error: { message: 'too large' } } }], 'tooBig'],
  ['a file that it does not take', [{ status: 400, body: { error: { message: 'bad file' } } }], 'refused'],
  ['a key that is no longer good', [{ status: 401, body: { error: { message: 'bad key' } } }], 'unreachable'],
  ['a quota that is used up', [{ status: 429 }, { status: 429 }], 'unreachable'],
  ['a broken service', [{ status: 500 }, { status: 500 }], 'unreachable'],
  ['a line that breaks', [{ drop: true }, { drop: true }], 'unreachable'],
  ['an answer that is none', [{ body: { nothing: true } }], 'unreachable'],
  ['a page instead of an answer', [{ raw: '<html>' }], 'unreachable'],
  ['nothing spoken', [{ body: { ...TWO_VOICES, segments: [segment('A', 0, '  ')] } }], 'empty'],
];
for (const [what, script, problem] of FAILURES) {
  test(`${what} is a problem by name, never an exception`, async () => {
    const there = await service([...script]);
    assert.deepEqual(await open(there.url, 'x-diarize')(sound), { problem });
    await there.close();
  });
}
test('no service at all', async () => {
  assert.deepEqual(await open('http://127.0.0.1:9/v1', 'x-diarize')(sound), { problem: 'unreachable' });
});

const real = { turn, say, view, protocol: protocolOf };
async function* content(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
async function uploaded(house: House, name: string, declared: string, bytes: Uint8Array): Promise<string> {
  const kept = await house.keepFile('c', { name, declared, content: content(bytes) });
  assert.ok('id' in kept, JSON.stringify(kept));
  await house.receive('c', 'dl_u', {
    type: 'message',
    attachments: [{ id: kept.id, name, contentType: kept.type, bytes: kept.bytes }],
  });
  return kept.id;
}
const stateOf = async (house: House) => (await house.view('c'))?.recordings?.[0]?.machine;

test('in the house: asked, agreed, running, there; the text lies sealed beside the sound and goes with the case', async () => {
  const there = await service([{ body: TWO_VOICES }]);
  const { house, dir } = await rig({ ...real, transcribe: open(there.url, 'x-diarize') });
  await house.begin({ conv: 'c', user: 'dl_u', locale: 'de-DE' });
  const file = await uploaded(house, 'anruf.wav', 'audio/wav', sound.bytes);
  assert.equal((await stateOf(house))?.state, 'offered');
  await house.receive('c', 'dl_u', { type: 'event', name: 'wortlaut/transcribe', value: { file } });
  assert.equal(there.requests.length, 0, 'nothing leaves before the yes');
  await house.receive('c', 'dl_u', said('ja'));
  await until(async () => (await stateOf(house))?.state === 'done');
  const text = JSON.parse(Buffer.from((await house.transcript('c', file))?.bytes ?? []).toString()) as {
    lines: MachineLine[];
  };
  assert.equal(text.lines.length, 3);
  assert.match(JSON.stringify(await house.log('c', 0, 100)), /kommt von einer Maschine/);
  for (const name of readdirSync(`${dir}/files`, { recursive: true, withFileTypes: true })) {
    if (name.isFile())
      assert.ok(!readFileSync(`${name.parentPath}/${name.name}`).includes('Vodafone'), 'sealed on disk');
  }
  await house.forget('c', 'customer');
  assert.equal(await house.transcript('c', file), undefined);
  await house.close();
  await there.close();
});

test('in the house without a key nothing is offered; a failure is told and can be tried again', async () => {
  const without = await rig(real);
  await without.house.begin({ conv: 'c', user: 'dl_u' });
  await uploaded(without.house, 'anruf.wav', 'audio/wav', sound.bytes);
  assert.equal(await stateOf(without.house), undefined);
  await without.house.close();

  const there = await service([{ status: 400 }, { body: TWO_VOICES }]);
  const { house } = await rig({ ...real, transcribe: open(there.url, 'x-diarize') });
  await house.begin({ conv: 'c', user: 'dl_u', locale: 'de-DE' });
  const file = await uploaded(house, 'anruf.wav', 'audio/wav', sound.bytes);
  const ask = async (): Promise<void> => {
    await house.receive('c', 'dl_u', { type: 'event', name: 'wortlaut/transcribe', value: { file } });
    await house.receive('c', 'dl_u', said('ja'));
  };
  await ask();
  await until(async () => (await stateOf(house))?.state === 'failed');
  assert.match((await stateOf(house))?.text ?? '', /nicht angenommen/);
  await ask();
  await until(async () => (await stateOf(house))?.state === 'done');
  await house.close();
  await there.close();
});

test('in the house: an uploaded transcript is read after the commit and checked; another text stays a paper', async () => {
  const { house } = await rig(real);
  await house.begin({ conv: 'c', user: 'dl_u', locale: 'de-DE' });
  const call =
    'Agent: Guten Tag, Vodafone, mein Name ist Kern. Sind Sie Frau Maier?\nKunde: Ja.\nAgent: Der Tarif kostet 20 Euro im Monat.\nKunde: Nein danke.\n';
  await uploaded(house, 'abschrift.txt', 'text/plain', Buffer.from(call));
  await until(async () => (await house.view('c'))?.recordings?.[0]?.verdict?.value === 'doesNotProve');
  const protocol = await house.protocol('c', 'r1');
  assert.equal(
    Buffer.from(protocol?.bytes ?? [])
      .subarray(0, 5)
      .toString(),
    '%PDF-',
  );
  assert.equal(await house.protocol('c', 'r7'), undefined);
  await uploaded(house, 'notiz.txt', 'text/plain', Buffer.from('Nur eine Notiz.'));
  await until(async () => (await house.view('c'))?.question?.fact === 'evidence.role');
  assert.equal((await house.view('c'))?.recordings?.length, 1);
  await house.close();
});
