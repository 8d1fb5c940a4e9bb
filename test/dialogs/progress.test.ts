// "Noch etwa n Fragen" is nearly true: what is said is compared with how many questions then came, over many simulated cases.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isFactKey, type Facts } from '../../src/knowledge/facts.ts';
import { Talk } from '../conversations/chat.ts';
import { dice, type Dice } from './walk/dice.ts';

type Story = { text: string; today: string; facts: Facts };
const STORIES = ['data/stories', 'fresh-a'].flatMap((name) =>
  readFileSync(new URL(`../../eval/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Story),
);
const PATIENCE = 30;

/** The questions of a case until its first letters: the number that was said with each, if any. */
function asked(
  { text, today }: Story,
  answer: (fact: string, choices: readonly string[]) => unknown,
): (number | undefined)[] {
  const talk = new Talk(today);
  talk.send({ kind: 'said', text });
  const said: (number | undefined)[] = [];
  let last = Infinity;
  for (let { open } = talk.file; open && said.length < PATIENCE; { open } = talk.file) {
    if (!isFactKey(open.fact) && open.fact !== 'confirm' && !open.fact.startsWith('consent.')) break;
    const number = /[Nn]och etwa (\d+) Fragen|(Wir sind fast fertig|Dadurch kommt noch eine Frage dazu)/.exec(
      talk.said.at(-1)?.text ?? '',
    );
    const left = number ? Number(number[1] ?? 1) : undefined;
    // A question was answered: the number falls, or it is said that the answer brought more, and never both.
    if (left !== undefined) {
      assert.equal(/Dadurch kommt/.test(number?.input ?? ''), left >= last, `${last}, then: ${number?.input}`);
      last = left;
    } else last = Infinity;
    said.push(left);
    const choices = (talk.asked?.choices ?? []).map(({ value }) => value);
    talk.send({ kind: 'answered', question: open.id, value: answer(open.fact, choices) });
  }
  return said;
}

/** How far each said number was from the truth: too many is more than zero. */
const errors = (said: readonly (number | undefined)[]): number[] =>
  said.flatMap((number, at) => (number === undefined ? [] : [number - (said.length - at)]));

function figures(all: readonly number[]): { median: number; most: number; exact: number } {
  const sizes = all.map(Math.abs).toSorted((a, b) => a - b);
  const at = (share: number): number => sizes[Math.floor(sizes.length * share)] ?? 0;
  return { median: at(0.5), most: at(0.9), exact: sizes.filter((size) => size === 0).length / sizes.length };
}

test('customers who answer from what happened to them', (t) => {
  const all = STORIES.flatMap((story) =>
    errors(asked(story, (fact) => (isFactKey(fact) ? (story.facts[fact] ?? 'unknown') : true))),
  );
  const { median, most, exact } = figures(all);
  t.diagnostic(
    `${all.length} numbers said, ${Math.round(exact * 100)} % exact, median off ${median}, nine of ten within ${most}`,
  );
  assert.ok(all.length > 150, `only ${all.length} numbers`);
  assert.equal(median, 0);
  assert.ok(most <= 1, `one in ten is more than ${most} off`);
});

test('customers whose answers nobody foresees: any button', (t) => {
  const press =
    ({ pick }: Dice) =>
    (fact: string, choices: readonly string[]): unknown =>
      fact === 'confirm' ? true : choices.length > 0 ? pick(choices) : 'unknown';
  const all = STORIES.flatMap((story, n) => errors(asked(story, press(dice(n + 1)))));
  const { median, most, exact } = figures(all);
  t.diagnostic(
    `${all.length} numbers said, ${Math.round(exact * 100)} % exact, median off ${median}, nine of ten within ${most}`,
  );
  assert.ok(median <= 1, `the middle is ${median} off`);
  assert.ok(most <= 2, `one in ten is more than ${most} off`);
});
