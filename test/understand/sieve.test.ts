// The sieve only saves time: whatever a pattern finds by itself, it finds through the sieve as well.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { literalsOf } from '../../src/knowledge/german/literals.ts';
import { all, first, standing } from '../../src/knowledge/german/sieve.ts';
import { fold } from '../../src/knowledge/german/words.ts';
import { AGREED_RULES } from '../../src/dialogs/understand/phrases/agreed.ts';
import { REFUSED_RULES } from '../../src/dialogs/understand/phrases/refused/index.ts';
import { WANTED_RULES } from '../../src/dialogs/understand/phrases/wanted.ts';
import { CHANNEL_RULES } from '../../src/dialogs/understand/phrases/channel/index.ts';
import { INTENT_WORDS } from '../../src/dialogs/understand/phrases/scope/index.ts';
import { MATTER_RULES } from '../../src/dialogs/understand/phrases/matter/index.ts';
import { PAPER_RULES } from '../../src/dialogs/understand/phrases/papers.ts';
import { compile } from '../../src/dialogs/understand/rule.ts';
import { SENTENCES } from './sentences.ts';

const plainly = (pattern: RegExp, text: string): unknown[] =>
  [...text.matchAll(pattern)].map((hit) => [hit.index, ...hit]);
const sieved = (pattern: RegExp, text: string): unknown[] => all(pattern, text).map((hit) => [hit.index, ...hit]);
/** Words around it, for edges. */
const PADDING = ` ${'~ '.repeat(60)}`;

test('the rules find in a sentence what they find without the sieve', () => {
  const says = [
    ...AGREED_RULES,
    ...REFUSED_RULES,
    ...WANTED_RULES,
    ...CHANNEL_RULES,
    ...MATTER_RULES,
    ...PAPER_RULES,
  ].map(({ say }) => say);
  const patterns = [...says, ...Object.values(INTENT_WORDS)].map(compile);
  const listed = patterns.map((pattern) => ({ pattern }));
  const texts = SENTENCES.filter((_, i) => i % 3 === 0)
    .map(([text]) => fold(text).text)
    .flatMap((text) => [text + PADDING, PADDING + text.replaceAll(' ', '\n')]);
  let found = 0;
  for (const text of texts) {
    const can = new Set(standing(listed, text).map(({ pattern }) => pattern));
    for (const pattern of patterns) {
      const hits = plainly(pattern, text);
      found += hits.length;
      assert.deepEqual(sieved(pattern, text), hits, `${pattern.source} in ${text}`);
      assert.ok(can.has(pattern) || hits.length === 0, `${pattern.source} is left out of ${text}`);
    }
  }
  assert.ok(found > 100);
});

test('every kind of pattern finds its own words', () => {
  for (const [pattern, words] of [
    [/\bgas\b/g, 'ş gas.'],
    [/\bgas\b/g, 'gas'],
    [/ab(?:c|d)?e/g, 'abe'],
    [/(?:ab){2,3}/g, 'xababx'],
    [/x[ \n]{1,3}y/g, 'x \n y'],
    [/a b/g, 'a b'],
    [/-\b5/g, '-5'],
    [/(?<=vor )nach(?! her)/g, 'vor nach'],
    [/\u0441\u0443\u0434/gu, 'мой суд здесь'],
    [/€ ?\d/g, 'zu € 5'],
    [/😀?a/gu, 'a'],
    [/[xy]z{0}/g, 'y'],
    [/(?<tag>mo|di)\k<tag>/g, 'didi'],
    [/\p{Lu}\w+/gu, 'Anna'],
    [/q*/g, 'ohne'],
    [/ä{1,2}\.\//gu, 'ää./'],
  ] as const) {
    for (const text of [words + PADDING, PADDING + words]) {
      assert.ok(plainly(pattern, text).length > 0, pattern.source);
      assert.deepEqual(sieved(pattern, text), plainly(pattern, text), pattern.source);
    }
  }
});

test('a pattern without its words does not run', () => {
  const pattern = compile('_gas (?:von|vom)_');
  assert.deepEqual(literalsOf(pattern), ['\0gas\0']);
  let ran = 0;
  const watched = Object.assign(compile('_widerruf vom_'), {
    exec(): null {
      ran++;
      return null;
    },
  });
  assert.equal(first(watched, `Ein Brief vom 3.11.${PADDING}`), null);
  assert.equal(ran, 0);
  first(watched, `Mein widerruf vom 3.11.${PADDING}`);
  assert.equal(ran, 1);
});

test('a pattern that is new to a text that was looked at before does not run either: the first line of a process ran all of them', () => {
  const text = 'gestern kam ein brief von der bank';
  let runs = 0;
  /** A pattern that is met for the first time. */
  const fresh = (word: string): RegExp => {
    const pattern = new RegExp(`\\b${word}\\b`, 'g');
    pattern.exec = (searched) => {
      runs += 1;
      return RegExp.prototype.exec.call(pattern, searched);
    };
    return pattern;
  };
  for (const word of ['zeppelin', 'oboe', 'igel']) assert.equal(first(fresh(word), text), null);
  assert.equal(runs, 0);
  assert.equal(first(fresh('brief'), text)?.[0], 'brief');
  assert.equal(runs, 1);
});
