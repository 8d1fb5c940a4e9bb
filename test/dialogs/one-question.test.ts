// At most one question a message: what stands under a question asks nothing more.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FACTS, type FactKey } from '../../src/knowledge/facts.ts';
import { factWords } from '../../src/dialogs/phrases/facts.ts';

test('reason and help of a question have no question mark of their own', () => {
  for (const fact of Object.keys(FACTS) as FactKey[])
    for (const lang of ['de', 'en'] as const) {
      const { why, help } = factWords(fact, lang);
      assert.doesNotMatch(`${why} ${help}`, /\?/u, `${fact} ${lang}`);
    }
});
