// The law in five more languages: nothing missing, nothing left over, the same care as in German.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CONCLUSIONS, LETTER_KINDS } from '../../src/knowledge/law/assessment.ts';
import {
  conclusionText,
  contradictionText,
  deadlineText,
  explain,
  lawRules,
  lawWordsNote,
  reasonText,
  withdrawnText,
} from '../../src/knowledge/law/index.ts';
import { CONTRADICTIONS } from '../../src/knowledge/law/contradictions.ts';
import { RULES } from '../../src/knowledge/law/rules/index.ts';
import { checkLawWords, LAW_WORDS } from '../../src/knowledge/law/words/index.ts';
import type { LawWords } from '../../src/knowledge/law/words/words.ts';
import { FURTHER_LANGS, type FurtherLang } from '../../src/knowledge/languages.ts';
import { problemsOf } from '../support/languages.ts';

const deciding = RULES.filter((rule) => rule.conclusion !== null);
const KINDS = Object.keys(LAW_WORDS.tr.deadlines);
const GERMAN = { deadlines: KINDS, contradictions: CONTRADICTIONS };
const without = <T extends object>(from: T, key: string): T => {
  const { [key]: _gone, ...rest } = from as Record<string, unknown>;
  return rest as T;
};
const refused = (words: Partial<LawWords>, message: RegExp): void =>
  assert.throws(() => checkLawWords('tr', { ...LAW_WORDS.tr, ...words }, GERMAN), message);

/** Every sentence of a language with a name to find it by. */
const all = (lang: FurtherLang): [string, string][] => {
  const { rules, conclusions, deadlines, reasons, contradictions, firmness, marks, stands } = LAW_WORDS[lang];
  const nested: Record<string, Record<string, string>> = { ...rules, ...conclusions, ...deadlines };
  return [
    ...Object.entries(nested).flatMap(([id, words]) =>
      Object.entries(words).map(([name, text]): [string, string] => [`${id} ${name}`, text]),
    ),
    ...Object.entries({ ...reasons, ...contradictions, ...firmness, ...marks, stands }).map(
      ([id, text]): [string, string] => [id, text],
    ),
  ];
};

describe('a gap stops the program and says where', () => {
  it('a rule, a conclusion, a deadline, a letter without words', () => {
    const { rules, conclusions, deadlines, reasons } = LAW_WORDS.tr;
    refused({ rules: without(rules, 'F-03') }, /law words in tr: rule F-03 has no words/);
    refused({ rules: { ...rules, 'F-03': { title: ' ', text: 'x' } } }, /rule F-03 has no words/);
    refused({ conclusions: { ...conclusions, void: { headline: '', lead: 'x' } } }, /void has no words/);
    refused({ deadlines: without(deadlines, 'courtOrder') }, /deadline courtOrder has no words/);
    refused({ contradictions: without(LAW_WORDS.tr.contradictions, 'range') }, /contradiction range has no words/);
    refused({ reasons: { ...reasons, withdrawal: '' } }, /letter withdrawal has no words/);
  });

  it('words that belong to nothing', () => {
    const { rules, deadlines } = LAW_WORDS.tr;
    refused({ rules: { ...rules, 'F-99': { title: 'x', text: 'x' } } }, /F-99 is no rule that decides something/);
    refused({ deadlines: { ...deadlines, easter: { title: 'x', todo: 'x' } } }, /there are no deadlines "easter"/);
  });

  it('a firmness sentence of its own exactly where the German has one', () => {
    const { rules } = LAW_WORDS.tr;
    refused(
      { rules: { ...rules, 'F-05': without(rules['F-05'] ?? { title: '', text: '' }, 'firmnessWhy') } },
      /rule F-05 needs a sentence/,
    );
  });

  it('two editions of a rule cannot share one translation when their words differ', () => {
    const old = deciding.find((rule) => rule.id === 'F-03');
    assert.ok(old);
    const edited = { ...old, de: { ...old.de, text: 'Früher war das anders.' } };
    assert.throws(() => checkLawWords('tr', LAW_WORDS.tr, GERMAN, [...RULES, edited]), /F-03 has two editions/);
  });
});

for (const lang of FURTHER_LANGS) {
  describe(`the law in ${lang}`, () => {
    it('is in its own script, with nothing left in English and no slip of the keyboard', () => {
      for (const [name, text] of all(lang)) assert.deepEqual(problemsOf(text, lang), [], `${name}: ${text}`);
    });

    it('explains every rule that decides, names the language, and leaves the norm German', () => {
      for (const { id } of deciding) {
        const [own, german] = [explain(id, lang), explain(id, 'de')];
        assert.equal(own.textLang, lang, id);
        assert.equal(own.lawLang, 'de', id);
        for (const key of ['norm', 'law', 'firmness', 'checked'] as const) assert.equal(own[key], german[key], id);
        for (const key of ['title', 'text', 'firmnessWhy'] as const) assert.notEqual(own[key], german[key], id);
      }
    });

    it('gives a rule that only explains in German, and says so', () => {
      const silent = lawRules(lang).filter((rule) => rule.conclusion === null);
      assert.ok(silent.length > 100 && silent.every((rule) => rule.textLang === 'de'));
    });

    it('keeps the numbers of the German sentences', () => {
      const numbers = (text: string): string[] => (text.match(/\d+/g) ?? []).toSorted();
      for (const { id } of deciding)
        assert.deepEqual(numbers(explain(id, lang).text), numbers(explain(id, 'de').text), id);
      for (const kind of KINDS)
        assert.deepEqual(
          numbers(deadlineText({ id: kind }, lang).todo),
          numbers(deadlineText({ id: kind }, 'de').todo),
          kind,
        );
    });

    it('says "much speaks for it" wherever the German does, and starts no text with a paragraph sign', () => {
      const strong = conclusionText('noContract', lang).headline;
      const beginning = strong.slice(0, 20);
      for (const one of CONCLUSIONS) {
        const german = conclusionText(one, 'de').headline.startsWith('Es spricht viel dafür');
        assert.equal(conclusionText(one, lang).headline.startsWith(beginning), german, one);
      }
      for (const { id } of deciding) {
        const { title, text } = explain(id, lang);
        assert.ok(!`${title} ${text}`.split('. ')[0]?.includes('§'), id);
      }
    });

    it('gives each letter a reason, each deadline a name, and is marked as unchecked', () => {
      assert.equal(new Set(LETTER_KINDS.map((kind) => reasonText(kind, lang))).size, LETTER_KINDS.length);
      assert.equal(deadlineText({ id: 'withdrawal-2' }, lang).title, deadlineText({ id: 'withdrawal' }, lang).title);
      assert.match(withdrawnText(lang), /Widerruf/);
      assert.equal(new Set(CONTRADICTIONS.map((id) => contradictionText(id, lang))).size, CONTRADICTIONS.length);
      assert.equal(LAW_WORDS[lang].checkedBySpeaker, lawWordsNote(lang) === undefined);
    });
  });
}

it('German and English need no note', () =>
  assert.deepEqual([lawWordsNote('de'), lawWordsNote('en')], [undefined, undefined]));
