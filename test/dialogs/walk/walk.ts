// One random walk: a story, some straying, then willing answers to the end. Whatever came before, the end is reached.
import assert from 'node:assert/strict';
import { LANGS } from '../../../src/case/file.ts';
import { view } from '../../../src/dialogs/index.ts';
import { Talk } from '../../conversations/chat.ts';
import { CHECKS } from './checks.ts';
import { stray, story, willing, type Move } from './customer.ts';
import { dice } from './dice.ts';

const TODAY = '2026-11-23';
/** In so many of a hundred steps somebody strays: the patient, the usual, the restless. */
const WILDNESS = [5, 30, 90] as const;
const STRAYING = [1, 8] as const;
/** Willing answers that any case needs at most until nothing is open. */
const PATIENCE = 45;

export type Walked = { messages: number; ended: boolean };

/** A turn makes a new file; whoever still holds the old one must not see it change. What is frozen already was met before. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/**
 * Walks once.
 * @param seed the walk's number; the same number is the same walk
 * @throws Error with the whole walk when a check fails
 */
export function walk(seed: number): Walked {
  const die = dice(seed);
  const lang = die.chance(80) ? 'de' : die.pick(LANGS);
  const talk = new Talk(TODAY, lang);
  const steps: string[] = [`start ${lang}`];
  const step = (move: Move): void => {
    steps.push(`${talk.file.open?.fact ?? '-'} <- ${JSON.stringify(move.message).slice(0, 160)}`);
    const before = frozen(talk.file);
    try {
      talk.send(move.message);
      view(talk.file, TODAY);
      for (const check of CHECKS) check({ before, move, talk });
    } catch (error) {
      throw new Error(`walk ${seed}:\n${steps.join('\n')}\n${String(error)}`, { cause: error });
    }
  };
  step(story(talk, die));
  const wild = die.pick(WILDNESS);
  for (let n = die.roll(STRAYING[1] - STRAYING[0]) + STRAYING[0]; n > 0; n -= 1) step(stray(talk, die, wild));
  let left = PATIENCE;
  while (talk.file.open && left > 0) {
    step(willing(talk, die));
    left -= 1;
  }
  assert.ok(!talk.file.open, `walk ${seed} does not come to an end:\n${steps.join('\n')}`);
  return { messages: steps.length - 1, ended: true };
}
