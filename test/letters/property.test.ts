// Letters over random facts: only what was given, no empty holes, clean German, the same letter for the same facts.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { FACT_KEYS, isFactKey, specOf, type FactKey, type Facts } from '../../src/knowledge/facts.ts';
import { AVAILABLE_LETTERS, compose, LetterProblem, renderText } from '../../src/letters/index.ts';
import type { LetterDocument, Parties } from '../../src/letters/letter.ts';
import { BLOCKS, checkBlocks } from '../../src/letters/blocks/index.ts';
import { dateInWords, moneyInWords } from '../../src/letters/words.ts';
import { tries } from '../support/chance.ts';
import { bodyOf, PARTIES, TODAY } from './support/cases.ts';

const day = fc.integer({ min: -400, max: 40 }).map((days) => Temporal.PlainDate.from(TODAY).add({ days }).toString());
const words = fc.constantFrom(
  'Callwerk GmbH',
  'Muster & Söhne',
  '{provider}',
  '$& <b>x</b>',
  'vodafone',
  'primastrom',
  'Strom, Gas',
);
const euro = fc.integer({ min: 1, max: 99_999 }).map((cents) => ({ amount: cents / 100, currency: 'EUR' as const }));

function valueOf(key: FactKey): fc.Arbitrary<unknown> {
  const { kind, values } = specOf(key);
  const options = fc.constantFrom(...(values ?? ['x']));
  if (kind === 'boolean') return fc.boolean();
  if (kind === 'choice') return options;
  if (kind === 'multi') return fc.uniqueArray(options, { minLength: 1, maxLength: 4 });
  if (kind === 'date') return day;
  if (kind === 'dates') return fc.array(day, { maxLength: 3 });
  if (kind === 'money') return euro;
  return kind === 'number' ? fc.integer({ min: 1, max: 99 }) : words;
}

/** Random facts; some known, some "unknown", most absent. German customers, so that letters are composed. */
const anyFacts: fc.Arbitrary<Facts> = fc
  .record(
    Object.fromEntries(
      FACT_KEYS.map((key) => [
        key,
        fc.oneof({ weight: 5, arbitrary: valueOf(key) }, { weight: 1, arbitrary: fc.constant('unknown') }),
      ]),
    ),
    { requiredKeys: [] },
  )
  .chain((full) =>
    fc.subarray(Object.keys(full)).map((keys) => Object.fromEntries(keys.map((k) => [k, full[k]])) as Facts),
  )
  .map((facts) => ({ ...facts, jurisdiction: 'DE' as const }));

const anyParties: fc.Arbitrary<Parties> = fc.record(
  {
    sender: fc.constant(PARTIES.sender),
    recipient: fc.constant({ name: 'Amselfunk GmbH', lines: ['Am Nordtor 12', '99999 Beispielstadt'] }),
    holder: fc.constantFrom({ name: 'Erna Groß' }, { name: 'Tim Lindner', birthDate: '2011-03-04' }),
    representative: fc.constant({ name: 'Jörg Lindner', role: 'Vater' }),
  },
  { requiredKeys: ['sender', 'recipient'] },
);
const anyInput = fc.record(
  {
    letter: fc.constantFrom(...AVAILABLE_LETTERS),
    facts: anyFacts,
    parties: anyParties,
    today: fc.constant(TODAY),
    stack: fc.boolean(),
    account: fc.constantFrom('Es war laut.', 'Er sagte „ja“.\nDann legte ich auf.'),
  },
  { requiredKeys: ['letter', 'facts', 'parties', 'today'] },
);

/** Refusals are an answer; anything else that is thrown is a defect. */
function documentsOf(input: Parameters<typeof compose>[0]): LetterDocument[] {
  try {
    return compose(input).documents;
  } catch (error) {
    if (error instanceof LetterProblem && error.code === 'notFitting') return [];
    throw error;
  }
}

const PARTY_KEYS = new Set(['account', 'holder', 'sender.name', 'sender.customerNumber']);
let made = 0;

describe('letters over random facts', () => {
  it('say only what was given, in clean German', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const doc of documentsOf(input)) {
          made += 1;
          const own = ['{provider}', '$& <b>x</b>', ...(input.account ? [input.account] : [])];
          const text = own.reduce((all, typed) => all.replaceAll(typed, 'X'), renderText(doc));
          assert.doesNotMatch(text, /undefined|null|NaN|\[object/);
          assert.doesNotMatch(text, /\{\w*\}/, 'an empty hole');
          assert.doesNotMatch(text, / {2}| [.,;:!?](?:\s|$)|\.\./, 'blanks and points');
          assert.doesNotMatch(text, /\b(\p{L}{3,}) \1\b/u, 'a word twice');
          for (const [index, { text: part }] of doc.blocks.entries()) {
            assert.match(part, /[.:!?“a-zäöüß0-9>}]$/i);
            if (index > 0) assert.match(part, /^[\p{Lu}„$–]/u, part);
          }
        }
      }),
      tries(6_000, 20261118),
    );
    assert.ok(made > 2_000, `${made} letters`);
  });

  it('trace every fact to one that is known', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const doc of documentsOf(input))
          for (const block of doc.blocks)
            for (const key of block.facts) {
              if (PARTY_KEYS.has(key)) continue;
              assert.ok(isFactKey(key), key);
              const value = input.facts[key];
              // "dunning" names the court paper also where it is the usual one.
              if (key !== 'dunning') assert.ok(value !== undefined && value !== 'unknown', `${block.text} <- ${key}`);
            }
      }),
      tries(10_000, 7),
    );
  });

  it('contain no day and no sum that was not given or computed', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const doc of documentsOf(input)) {
          if (input.letter === 'handoverSheet') continue;
          const given = new Set<string>([
            '4. März 2011',
            dateInWords(TODAY),
            ...(doc.deadlineSet ? [dateInWords(doc.deadlineSet)] : []),
          ]);
          for (const value of Object.values(input.facts).flat()) {
            if (typeof value === 'string' && /^\d{4}-/.test(value)) given.add(dateInWords(value));
            if (typeof value === 'object' && 'amount' in value) given.add(moneyInWords(value));
          }
          const found =
            bodyOf(doc).match(
              /\d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) \d{4}|[\d.]+(?:,\d\d)? Euro/g,
            ) ?? [];
          for (const one of found) assert.ok(given.has(one) || one === '100 Euro', one);
        }
      }),
      tries(3_000, 11),
    );
  });

  it('are the same for the same facts, whatever their order', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const turned = Object.fromEntries(Object.entries(input.facts).toReversed()) as Facts;
        assert.deepEqual(documentsOf({ ...input, facts: turned }), documentsOf(input));
      }),
      tries(500, 3),
    );
  });
});

describe('blocks', () => {
  it('are refused when they cannot be right', () => {
    const good = { id: 'x', text: 'Ein Satz.', why: { de: 'Darum.', en: 'Therefore.' } };
    assert.throws(() => checkBlocks([{ ...good, text: 'Am {nowhere}.' }]), /unknown hole/);
    assert.throws(() => checkBlocks([good, good]), /twice/);
    assert.throws(() => checkBlocks([{ ...good, why: { de: '', en: 'x' } }]), /no explanation/);
    checkBlocks(BLOCKS);
  });
});
