// The customer's words that prove a fact are found, marked and lettered.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterOf, prove } from '../../web/chat/quotes.ts';

const line = (id: string, text: string, at = `2026-11-23T10:0${id}:00Z`) => ({ id, at, text });
const proof = (key: string, quote: string, at = '2026-11-23T11:00:00Z') => ({ key, quote, at });

test('letters follow the order of the words, not of the facts', () => {
  const found = prove(
    [line('1', 'Anruf am 6.11., hab ja gesagt.')],
    [proof('b', 'ja gesagt'), proof('a', 'Anruf am 6.11.')],
  );
  assert.deepEqual([...found.letters], [['a', 'a'], ['b', 'b']]); // prettier-ignore
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

test('overlapping quotes become one stretch with both letters', () => {
  const found = prove(
    [line('1', 'kostenlos dazu bekommen')],
    [proof('x', 'kostenlos dazu'), proof('y', 'dazu bekommen')],
  );
  assert.deepEqual(found.pieces.get('1'), [{ text: 'kostenlos dazu bekommen', keys: ['x', 'y'] }]);
});

test('a quote is found in any case but only as whole words', () => {
  const found = prove([line('1', 'Januar war es. JA sagte ich.')], [proof('yes', 'ja')]);
  assert.deepEqual(found.pieces.get('1')?.find((piece) => piece.keys.length)?.text, 'JA');
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
