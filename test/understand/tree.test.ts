// The tree of pieces tells for every place of a word which pieces stand there, as a plain search for each of them would.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { ROOT, Tree } from '../../src/knowledge/german/tree.ts';
import { tries } from '../support/chance.ts';

/** The numbers of the pieces that stand in a word from its beginning. */
function begins(tree: Tree, word: string): Set<number> {
  const found = new Set<number>();
  let node = ROOT;
  for (let i = 0; node !== 0 && i < word.length; i++) {
    node = tree.step(node, word.charCodeAt(i));
    tree.collect(node, found);
  }
  return found;
}

test('a word begins with the pieces that it begins with, and with no other', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ж', 'م', '\u0000'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 20 }), (pieces, words) => {
      const tree = new Tree();
      for (const [at, piece] of pieces.entries()) tree.add(piece, at + 1);
      for (const one of [...words, ...pieces]) {
        const expected = pieces.flatMap((piece, at) => (one.startsWith(piece) ? [at + 1] : []));
        assert.deepEqual(
          [...begins(tree, one)].toSorted((a, b) => a - b),
          expected,
        );
      }
    }),
    tries(100),
  );
});

test('it grows: fifty thousand pieces are all found again', () => {
  const tree = new Tree();
  const piece = (n: number): string => n.toString(36).padStart(4, '_');
  for (let n = 1; n <= 50_000; n += 1) tree.add(piece(n), n);
  for (let n = 1; n <= 50_000; n += 1) assert.deepEqual([...begins(tree, piece(n))], [n]);
  assert.deepEqual([...begins(tree, '____')], []);
});
