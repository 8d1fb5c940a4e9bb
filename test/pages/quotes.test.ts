// The customer's words that prove a fact are found, marked and lettered.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder, letterOf, prove, stillStands } from '../../web/chat/quotes.ts';

const line = (id: string, text: string, at = `2026-11-23T10:0${id}:00Z`) => ({ id, at, text });
const proof = (key: string, quote: string, at = '2026-11-23T11:00:00Z') => ({ key, quote, at });

test('letters follow the order of the words, not of the facts', () => {
  const found = prove(
    [line('1', 'Anruf am 6.11., hab ja gesagt.')],
    [proof('b', 'ja gesagt'), proof('a', 'Anruf am 6.11.')],
  );
  assert.deepEqual(
    [...found.letters],
    [
      ['a', 'a'],
      ['b', 'b'],
    ],
  );
  assert.deepEqual(
    found.pieces.get('1')?.map((piece) => [piece.text, piece.keys.join()]),
    [
      ['Anruf am 6.11.', 'a'],
      [', hab ', ''],
      ['ja gesagt', 'b'],
      ['.', ''],
    ],
  );
});

test('quotes in and over each other keep their own letters, where each ends', () => {
  const found = prove(
    [line('1', 'o2 rief an, kostenlos')],
    [proof('long', 'o2 rief an, kostenlos'), proof('who', 'o2'), proof('over', 'an, kostenlos'), proof('also', 'o2')],
  );
  const shown = found.pieces
    .get('1')
    ?.map((piece) => `${piece.text}[${piece.keys.map((key) => found.letters.get(key)).join('')}]`);
  assert.deepEqual(shown, ['o2[ab]', ' rief []', 'an, kostenlos[cd]']);
  assert.ok(found.pieces.get('1')?.every((piece) => piece.marked));
});

test('a quote is found in any case but only as whole words', () => {
  const found = prove([line('1', 'Januar war es. JA sagte ich.')], [proof('yes', 'ja')]);
  assert.deepEqual(found.pieces.get('1')?.find((piece) => piece.marked)?.text, 'JA');
  assert.equal(prove([line('1', 'im Januar')], [proof('yes', 'ja')]).letters.size, 0);
});

test('a quote that stands in two messages belongs to the newest before the fact was noted', () => {
  const lines = [line('1', 'o2 rief an'), line('2', 'es war o2'), line('3', 'o2 eben')];
  const found = prove(lines, [proof('provider', 'o2', '2026-11-23T10:02:30Z')]);
  assert.equal(found.foundIn.get('provider')?.id, '2');
});

test('quotes that stand nowhere, empty ones and letters that grow in lower case do no harm', () => {
  const found = prove([line('1', 'İstanbul rief an')], [proof('a', 'nirgends'), proof('b', ''), proof('c', 'rief an')]);
  assert.deepEqual([...found.letters.keys()], ['c']);
  assert.equal(
    found.pieces
      .get('1')
      ?.map((piece) => piece.text)
      .join(''),
    'İstanbul rief an',
  );
});

test('after z comes a2', () => assert.deepEqual([letterOf(0), letterOf(25), letterOf(26)], ['a', 'z', 'a2']));

test('what was understood is listed in the order of the letters in the margin; what no words prove comes last', () => {
  const proven = prove(
    [line('1', 'Anruf am 6.11., hab ja gesagt.')],
    [proof('yes', 'ja gesagt'), proof('day', 'am 6.11.')],
  );
  const listed = inOrder([{ key: 'assumed' }, { key: 'yes' }, { key: 'day' }], proven).map(({ key }) => key);
  assert.deepEqual(listed, ['day', 'yes', 'assumed']);
});

test('a corrected value has no letter any more: "Firma: Vodafone" bore that of the words "nicht Vodafone, sondern 1&1"', () => {
  const facts = { provider: { shown: '1&1' }, product: { shown: 'Handyvertrag' } };
  assert.equal(stillStands({ key: 'provider', value: 'Vodafone' }, facts), false);
  assert.equal(stillStands({ key: 'provider', value: '1&1' }, facts), true);
  assert.equal(stillStands({ key: 'product', value: 'Handyvertrag' }, facts), true);
  assert.equal(stillStands({ key: 'callDate', value: 'Fr, 20. November 2026' }, facts), true);
  assert.equal(stillStands({ key: 'provider', value: 'Vodafone' }, undefined), true);
});
