// At most one question a message: what stands under a question asks nothing more.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FACTS, type FactKey } from '../../src/knowledge/facts.ts';
import { factWords } from '../../src/dialogs/phrases/facts.ts';
import { frameOf } from '../../src/dialogs/phrases/frame.ts';
import { words } from '../../src/dialogs/phrases/texts.ts';

const sentences = (text: string): number => text.split(/(?<=[.!?:])\s+(?=\p{Lu})/u).length;

test('reason and help of a question have no question mark of their own', () => {
  for (const fact of Object.keys(FACTS) as FactKey[])
    for (const lang of ['de', 'en'] as const) {
      const { why, help } = factWords(fact, lang);
      assert.doesNotMatch(`${why} ${help}`, /\?/u, `${fact} ${lang}`);
    }
});

// "Hat jemand gesagt: Wir nehmen das Gespräch auf?" has a sentence before its question mark already.
test('what leads to a question leaves it within reach: a person named as the firm was told of in three sentences', () => {
  for (const lang of ['de', 'en'] as const) assert.equal(sentences(words('personNotFirm', {}, lang).text), 2, lang);
  for (const lang of ['de', 'de-x-leicht', 'en'] as const) {
    const { questionMore, questionsMore, questionsLeft, lastQuestion } = frameOf(lang);
    for (const lead of [questionMore, questionsMore, questionsLeft, lastQuestion])
      assert.equal(sentences(lead), 1, lead);
  }
});
