// Every pair of conditions of a letter's blocks met at once; and no sentence that stays when the fact it rests on is taken away.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFactKey, specOf, type FactKey, type Facts } from '../../src/knowledge/facts.ts';
import { blocksOf } from '../../src/letters/blocks/index.ts';
import type { BlockRow } from '../../src/letters/blocks/row.ts';
import { HOLE } from '../../src/letters/holes.ts';
import { AVAILABLE_LETTERS, compose, LetterProblem, renderText } from '../../src/letters/index.ts';
import type { LetterDocument, LetterInput } from '../../src/letters/letter.ts';
import { groupsOf, recipeOf } from '../../src/letters/recipes/index.ts';
import { CASES, inputOf } from './support/cases.ts';

/** A value of a fact, for conditions that only want it known and for the holes of a text. */
function sample(key: FactKey): unknown {
  const { kind, values } = specOf(key);
  if (kind === 'boolean') return true;
  if (kind === 'choice') return values?.[0];
  if (kind === 'multi') return values?.slice(0, 2);
  if (kind === 'date') return '2026-11-06';
  if (kind === 'dates') return ['2026-11-03'];
  if (kind === 'money') return { amount: 12.5, currency: 'EUR' };
  return kind === 'number' ? 15 : key === 'provider' ? 'o2' : 'Callwerk GmbH';
}

/** Facts that meet the first condition of a block and fill its holes; traits are met by the facts they usually rest on. */
function factsFor(row: BlockRow): Facts {
  const facts: Record<string, unknown> = {};
  const clause: object = Array.isArray(row.when) ? (row.when[0] as object) : (row.when ?? {});
  for (const [key, wanted] of Object.entries(clause)) {
    if (!isFactKey(key)) continue;
    facts[key] = wanted === '*' ? sample(key) : Array.isArray(wanted) ? wanted[0] : wanted;
  }
  for (const [, name = ''] of row.text.matchAll(HOLE)) if (isFactKey(name)) facts[name] ??= sample(name);
  const traits = [('is' in clause ? clause.is : []) as string | string[]].flat();
  if (traits.includes('energy')) facts['product'] = 'energy';
  if (traits.includes('telecoms')) facts['product'] ??= 'mobile';
  if (traits.includes('denied')) facts['agreedOnPhone'] ??= false;
  if (traits.includes('changedContract')) facts['contractKind'] = 'extension';
  if (traits.includes('newContract')) facts['contractKind'] = 'new';
  return facts;
}

/** What facts forbid is an answer; everything else that is thrown is a defect. */
function made(input: LetterInput): LetterDocument[] {
  try {
    return compose(input).documents;
  } catch (error) {
    if (error instanceof LetterProblem && error.code === 'notFitting') return [];
    throw error;
  }
}

const MONTH = /\d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) \d{4}/;

describe('all pairs of conditions of a letter', () => {
  for (const kind of AVAILABLE_LETTERS)
    it(kind, () => {
      const recipe = recipeOf(kind);
      assert.ok(recipe);
      const rows = [...new Set(groupsOf(recipe))].flatMap((group) => [...blocksOf(group)]);
      let letters = 0;
      for (const [i, first] of rows.entries())
        for (const second of rows.slice(i)) {
          const facts: Facts = { ...CASES[kind].facts, ...factsFor(first), ...factsFor(second) };
          for (const doc of made(inputOf(kind, { facts }))) {
            letters += 1;
            const text = renderText(doc);
            assert.doesNotMatch(
              text,
              /undefined|null|NaN|\[object|\{\w+\}| {2}| [.,;:!?](?:\s|$)|\.\./,
              `${first.id} ${second.id}`,
            );
            for (const block of doc.blocks)
              for (const key of block.facts)
                if (isFactKey(key) && key !== 'dunning')
                  assert.ok(facts[key] !== undefined && facts[key] !== 'unknown', `${block.text} <- ${key}`);
          }
        }
      assert.ok(letters > 0, 'at least one letter');
    });
});

describe('a sentence goes with its fact', () => {
  for (const kind of AVAILABLE_LETTERS)
    it(kind, () => {
      const input = inputOf(kind);
      for (const doc of made(input))
        for (const block of doc.blocks)
          for (const key of new Set(block.facts)) {
            if (!isFactKey(key)) continue;
            const { [key]: _gone, ...facts } = input.facts;
            const rest = made({ ...input, facts }).filter(({ copyTo }) => copyTo === doc.copyTo);
            const value = input.facts[key];
            const said = rest.flatMap((other) => other.blocks.map(({ text }) => text));
            // The same words may rest on another fact; a day, though, that nobody gave any more must be gone.
            if (
              typeof value === 'string' &&
              /^\d{4}-/.test(value) &&
              MONTH.test(block.text) &&
              !sameDay(input.facts, key, value)
            )
              assert.ok(!said.includes(block.text), `${block.text} stays without ${key}`);
            for (const other of rest)
              for (const left of other.blocks) assert.ok(!left.facts.includes(key), `${left.text} still names ${key}`);
          }
    });
});

const sameDay = (facts: Facts, key: FactKey, value: string): boolean =>
  Object.entries(facts).some(([other, day]) => other !== key && day === value);
