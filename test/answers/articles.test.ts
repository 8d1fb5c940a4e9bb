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
import { FURTHER, FURTHER_TEXTS } from '../../src/knowledge/articles/further.ts';

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

test('a passage is no firmer than what it rests on, and says the times that differ', () => {
  const firm = (id: string) => PASSAGES.find((one) => one.id === id)?.firm;
  // Whether a term contract is fully performed is a reading (W-68), and so is the rest of it.
  assert.equal(firm('schon-freigeschaltet'), 'arguable');
  assert.equal(firm('selbst-angerufen'), 'clear');
  for (const id of ['widerruf-kostet', 'rueckabwicklung']) {
    const { de, norm } = passageOf(id)?.passage ?? assert.fail(id);
    const text = [de.answer, ...de.points].join(' ');
    assert.match(text, /Geldgeschäften .*30/, id);
    assert.match(text, /Bei Ware darf (?:sie|die Firma)/, id);
    assert.match(norm ?? '', /357b/, id);
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

/** What makes a model sentence of fact conditional, in each further language. */
const ONLY_IF_TRUE = {
  ru: /если это правда/,
  uk: /якщо це правда/,
  tr: /doğruysa/,
  pl: /jeśli to prawda/,
  ar: /إذا كان ذلك صحيحًا/,
} as const;
const DENIAL =
  /„(?:Ich (?:habe|war|bin)|Es gab)[^“]*(?<!\p{L})(?:nicht|nichts|nie|kein\p{L}*|niemand\p{L}*)(?!\p{L})[^“]*“/u;
const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

test('a denial of fact is put into nobody’s mouth: it is given only for those of whom it is true, in every language', () => {
  let given = 0;
  for (const { id, de, en } of PASSAGES) {
    const points = [de.answer, ...de.points];
    for (const point of points.filter((p) => DENIAL.test(p) && !p.includes('erinnere'))) {
      given += 1;
      assert.match(point, /nur,? wenn es stimmt/i, id);
    }
    const english = [en.answer, ...en.points].join(' ');
    assert.equal(count(english, /if it is true/gi), count(points.join(' '), /wenn es stimmt/gi), id);
  }
  assert.ok(given >= 4);
  for (const lang of FURTHER) {
    const { bestreiten = '' } = FURTHER_TEXTS[lang].texts;
    assert.match(bestreiten, DENIAL, lang);
    assert.ok(bestreiten.search(ONLY_IF_TRUE[lang]) < bestreiten.search(DENIAL), lang);
    assert.match(bestreiten, ONLY_IF_TRUE[lang], lang);
  }
});

test('what has much to be said for it in German is no certainty in English, and the other way round', () => {
  for (const { id, de, en } of PASSAGES) {
    const german = [de.answer, ...de.points].join(' ');
    const english = [en.answer, ...en.points].join(' ');
    const hedged = /spr(?:icht|echen) (?:viel|gute Gründe) da(?:für|gegen)|lässt sich vertreten/.test(german);
    assert.equal(/much to be said|there are good reasons|arguable|much speaks/i.test(english), hedged, id);
  }
});

test('who reads that silence binds nobody also reads that the period for withdrawal runs', () => {
  const comforting = PASSAGES.filter(({ de }) =>
    /Schweigen (?:ist|und|genehmigt|macht)|wird er nicht von selbst gültig/.test([de.answer, ...de.points].join(' ')),
  );
  assert.ok(comforting.length >= 4);
  for (const { id, de, en } of comforting) {
    assert.match([de.answer, ...de.points].join(' '), /widerruf/i, id);
    assert.match([en.answer, ...en.points].join(' '), /withdraw/i, id);
  }
});

test('the year for an avoidance is told with the arrival of the letter, which alone keeps it', () => {
  const told = PASSAGES.filter(
    ({ norm, de }) => /\b12[34]\b[^§]*BGB/.test(norm ?? '') && /Jahr/.test([de.answer, ...de.points].join(' ')),
  );
  assert.ok(told.length >= 4);
  for (const { id, de, en } of told) {
    assert.match([de.answer, ...de.points].join(' '), /Brief[^.]* ankommen/, id);
    assert.match([en.answer, ...en.points].join(' '), /letter (?:has to|must) arrive/, id);
  }
});

test('two weeks are said of court post only for the orders that have them', () => {
  for (const { id, de } of PASSAGES)
    for (const point of [de.answer, ...de.points])
      if (/Gericht/.test(point) && /zwei Wochen/.test(point))
        assert.match(`${de.title} ${point}`, /Mahnbescheid|Vollstreckungsbescheid/, id);
});

test('what is told of the law stops where the law stops, or where it was not read', () => {
  const said = (id: string): string => {
    const found = PASSAGES.find((one) => one.id === id);
    assert.ok(found, id);
    return [found.de.answer, ...found.de.points].join(' ');
  };
  // Shares and currencies have no right of withdrawal at a distance (§ 312g Abs. 2 Nr. 8 BGB).
  assert.match(said('anlage-serioes'), /widerrufen, aber nicht bei Aktien/);
  // The law of loans since 20 November 2026 was not read: nothing of it stands in the present.
  assert.doesNotMatch(said('kredit-vorkosten'), /Vermittler darf|Kredit selbst können Sie (?:meist )?widerrufen/);
  assert.match(said('kredit-vorkosten'), /bis zum 19\. November 2026 durfte/);
  // A reminder, too, leaves the customer's own periods running.
  assert.doesNotMatch(said('mahnung-mahnbescheid'), /Nur der Mahnbescheid/);
  // Who takes an adjustment back does not want to lose the insurance with it.
  assert.match(said('versicherung-angepasst'), /der bisherige Vertrag bleiben soll/);
  // Two Länder have no vouchers, and a refused one leaves the bill with the customer (§§ 8a, 12 BerHG).
  assert.match(said('beratungshilfe'), /Bremen und Hamburg/);
  assert.match(said('beratungshilfe'), /Lehnt das Gericht ab/);
});
