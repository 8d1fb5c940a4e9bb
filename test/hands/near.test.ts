// A conversation that talked a moment ago stays open in memory; afterwards nothing of it does, nor of what was worked out of it.
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { getHeapSnapshot } from 'node:v8';
import { newNearby } from '../../src/bot/hands/near.ts';
import { remembered } from '../../src/knowledge/remembered.ts';
import { keptUntil, say, turn, view } from '../../src/dialogs/index.ts';
import { rig, said } from './rig.ts';

/** How often the words of a case were worked out. */
function reading(): { ask: () => void; made: () => number } {
  let made = 0;
  const get = remembered<number>(64);
  return { ask: () => void get('ich wohne im Lindenweg 8', () => (made += 1)), made: () => made };
}

test('a deleted case leaves nothing that was worked out of its words in memory', async () => {
  const { house } = await rig();
  const { ask, made } = reading();
  await house.begin({ conv: 'c', user: 'u' });
  await house.receive('c', 'u', said('ich wohne im Lindenweg 8'));
  ask();
  ask();
  assert.equal(made(), 1);
  assert.ok(await house.forget('c', 'customer'));
  ask();
  assert.equal(made(), 2);
  await house.close();
});

/** So that no source holds the words: only what the house keeps of them is found. */
const decoded = (base64: string): string => Buffer.from(base64, 'base64').toString();
const STORY = 'R2VzdGVybiBoYXQgbWljaCBGcmF1IFp3aXJuZW1hbm4gYXVzIGRlciBRdWlyaW5nZ2Fzc2Ugd2VnZW4gU3Ryb20gYW5nZXJ1ZmVu';
const QUESTION = 'TXVzcyBpY2ggZGFzIFp3aXJuZW1hbm4gYmV6YWhsZW4/';
const NAMES = ['endpcm5lbWFubg==', 'cXVpcmluZ2dhc3Nl'];

/** Which of the names stand in the memory of this process; they are spelled out only after it was taken down. */
async function inMemory(): Promise<string[]> {
  const snapshot = getHeapSnapshot();
  const words = NAMES.map(decoded);
  const found = new Set<string>();
  let rest = '';
  for await (const piece of snapshot) {
    const text = (rest + String(piece)).toLowerCase();
    for (const word of words) if (text.includes(word)) found.add(word);
    rest = text.slice(-20);
  }
  return [...found];
}

test('the memory of a server that deleted a case holds none of its words, whole or taken apart', async () => {
  const { house } = await rig({ turn, say, view, keptUntil });
  await house.begin({ conv: 'c', user: 'u' });
  await house.receive('c', 'u', said(decoded(STORY)));
  await house.receive('c', 'u', said(decoded(QUESTION)));
  assert.equal((await inMemory()).length, NAMES.length, 'while it is talked about its words are there');
  assert.ok(await house.forget('c', 'customer'));
  await house.begin({ conv: 'another', user: 'u' });
  assert.deepEqual(await inMemory(), []);
  await house.close();
});

test('a case that nobody talks about any more is sealed within two minutes, whoever deletes it elsewhere', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    let now = 0;
    const nearby = newNearby(() => now);
    const { ask, made } = reading();
    const sealed = new Uint8Array([1]);
    const key = {} as Parameters<typeof nearby.keep>[1]['key'];
    const state = {} as Parameters<typeof nearby.keep>[1]['state'];
    nearby.keep('c', { sealed, key, rev: 1, state });
    ask();
    const pass = (ms: number): void => {
      now += ms;
      mock.timers.tick(ms);
    };
    pass(59_000);
    ask();
    assert.equal(made(), 1);
    pass(61_000);
    ask();
    assert.equal(made(), 2);
    const loaded = { key: sealed, rev: 1 } as Parameters<typeof nearby.find>[1];
    assert.equal(nearby.find('c', loaded), undefined);
  } finally {
    mock.timers.reset();
  }
});
