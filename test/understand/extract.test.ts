// Sentence by sentence: what the words say is read, what they do not say is absent, and every quote is verbatim.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { same } from '../../eval/extract.ts';
import { extract } from '../../src/dialogs/understand/index.ts';
import { SENTENCES } from './sentences.ts';
import { CALLS } from './sentences-calls.ts';
import { WHO } from './sentences-who.ts';
import { CHANGED } from './sentences-changed.ts';
import { CLAIMS } from './sentences-claims.ts';
import { KINDS } from './sentences-kinds.ts';

const PRESENCE = new Set(['misledAbout', 'misledAboutText', 'callerClaimedToBe']);

for (const [text, facts, absent = []] of [...SENTENCES, ...KINDS, ...CHANGED, ...WHO, ...CALLS, ...CLAIMS]) {
  test(text, () => {
    const read = extract(text, { today: '2026-11-23' });
    const got: Record<string, unknown> = read.facts;
    for (const [fact, value] of Object.entries(facts)) {
      if (fact === 'provider') assert.ok(same(fact, value, got[fact]), `provider ${String(got[fact])}`);
      else if (PRESENCE.has(fact)) assert.ok(got[fact] !== undefined, `${fact} missing`);
      else assert.deepEqual(got[fact], value, fact);
    }
    for (const fact of absent) assert.equal(got[fact], undefined, `${fact} „${read.quotes[fact]}“`);
    for (const quote of Object.values(read.quotes)) assert.ok(text.includes(quote), `not verbatim: ${quote}`);
  });
}

test('what the caller said falsely is quoted with its clause, not with the whole story', () => {
  const story =
    'ja also am 3.11. rief vodafone an und sagte das kostet nichts extra ich sagte dann ja. Im Brief stehen 14,99 im Monat, den habe ich am 6.11. bekommen.';
  const { facts } = extract(story, { today: '2026-11-23' });
  assert.ok(typeof facts.misledAboutText === 'string' && story.includes(facts.misledAboutText));
  assert.ok(facts.misledAboutText.length < 110, facts.misledAboutText);
});
