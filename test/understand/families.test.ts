// Every way of saying a thing counts as that thing, and no near miss does: a call, the sentence, a letter.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../src/dialogs/understand/index.ts';
import { ALONE, FAMILIES } from './families.ts';

const ENGLISH = /\b(?:the|I|they|He said|They)\b/;
const GERMAN = /\b(?:ich|die|der|hab)\b/i;

/** The sentence as a part of a story, in its own language. */
function story(say: string): string {
  const whole = /[.!?"]$/.test(say) ? say : `${say}.`;
  return ENGLISH.test(say) && !GERMAN.test(say)
    ? `Vodafone called on 3 November about internet. ${whole} Now a letter came.`
    : `Vodafone hat am 3.11. angerufen wegen Internet. ${whole} Jetzt kam ein Brief.`;
}

for (const { fact, yes, no, neither } of FAMILIES) {
  const read = (say: string): unknown =>
    (extract(story(say), { today: '2026-11-23' }).facts as Record<string, unknown>)[fact];
  test(`${fact}: ways to say yes`, () => {
    const missed = yes.filter((say) => read(say) === undefined || read(say) === false);
    assert.deepEqual(missed, []);
  });
  test(`${fact}: ways to say no`, () => {
    const missed = no.filter((say) => read(say) !== false);
    assert.deepEqual(missed, []);
  });
  test(`${fact}: near misses say neither`, () => {
    const taken = neither.filter((say) => typeof read(say) === 'boolean' || Array.isArray(read(say)));
    assert.deepEqual(taken, []);
  });
}

for (const [fact, values] of Object.entries(ALONE)) {
  for (const [value, ways] of Object.entries(values)) {
    test(`${fact}: ${value}`, () => {
      const read = (say: string): unknown =>
        (extract(say, { today: '2026-11-23' }).facts as Record<string, unknown>)[fact];
      const right = (got: unknown): boolean =>
        value === 'none' ? got === undefined : value === 'any' ? got !== undefined : got === value;
      assert.deepEqual(
        ways.filter((say) => !right(read(say))),
        [],
      );
    });
  }
}
