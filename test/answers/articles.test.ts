// What the articles must hold: every claim of insiders and customers with who says it, and the checks that refuse bad data.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ARTICLES,
  checkArticles,
  normOf,
  passageOf,
  sourceOf,
  type Article,
} from '../../src/knowledge/articles/index.ts';
import { FURTHER_TEXTS } from '../../src/knowledge/articles/further.ts';

const PASSAGES = ARTICLES.flatMap(({ passages }) => passages);

test('all claims P1 to P15 are reported, and each names an insider or a customer', () => {
  const told = new Set(PASSAGES.flatMap(({ claims }) => claims ?? []));
  for (let n = 1; n <= 15; n += 1) assert.ok(told.has(`P${n}`), `P${n}`);
  for (const { id, claims, says } of PASSAGES)
    if (claims) assert.ok(says.includes('insider') || says.includes('customer'), id);
});

test('reports that nobody has checked say so in their words', () => {
  for (const { id, firm, de } of PASSAGES)
    if (firm === 'claim') {
      const text = [de.answer, ...de.points].join(' ');
      assert.match(text, /sagt|sagen|nennt|erzählen|berichte|üblicher Ablauf/, id);
    }
});

test('bad articles do not load: a double id, an unknown source, law without a citation, a question asked for twice', () => {
  const good = ARTICLES[0];
  const one = good?.passages[0];
  assert.ok(good && one);
  const withPassage = (passage: object): Article[] => [{ ...good, passages: [{ ...one, ...passage }] }];
  assert.throws(() => checkArticles([good, good]), /used twice/);
  assert.throws(() => checkArticles(withPassage({ from: ['Nirgendwo'] })), /unknown source/);
  assert.throws(() => checkArticles(withPassage({ norm: undefined })), /without a citation/);
  assert.throws(() => checkArticles(withPassage({ de: { ...one.de, answer: ' ' } })), /no words in de/);
  assert.throws(() => checkArticles([{ ...good, passages: [one, { ...one, id: 'zwei' }] }]), /already asked/);
});

test('every source has a day of reading, citations turn English', () => {
  for (const { from } of PASSAGES) for (const id of from) assert.match(sourceOf(id).read, /^2026-\d\d-\d\d$/);
  const copy = passageOf('kopie')?.passage;
  assert.ok(copy);
  assert.equal(normOf(copy, 'en'), 'Art. 15(3) GDPR, Art. 12(3), (5) GDPR');
});

test('the short texts of the further languages belong to passages and are the same in all', () => {
  const keys = Object.values(FURTHER_TEXTS).map(({ texts }) => Object.keys(texts).toSorted().join());
  assert.equal(new Set(keys).size, 1);
  for (const id of Object.keys(FURTHER_TEXTS.ru.texts)) assert.ok(passageOf(id), id);
});
