// Letters explained in five more languages: the letter stays German, everything around it is in the customer's words.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LETTER_KINDS } from '../../src/knowledge/law/assessment.ts';
import { FURTHER_LANGS, type FurtherLang } from '../../src/knowledge/languages.ts';
import { BLOCKS } from '../../src/letters/blocks/index.ts';
import {
  compose,
  copyAdvice,
  explain,
  LetterProblem,
  letterTitle,
  letterWordsNote,
  problemText,
  sendingAdvice,
} from '../../src/letters/index.ts';
import { checkLetterWords, LETTER_WORDS, whyOf, whysOf } from '../../src/letters/languages/index.ts';
import { COPIES } from '../../src/letters/recipes/copies.ts';
import { problemsOf } from '../support/languages.ts';
import { documentOf, inputOf, MOBILE, PARTIES, TODAY } from './support/cases.ts';

const TR = LETTER_WORDS.tr;
const all = (lang: FurtherLang): [string, string][] => {
  const { why, titles, advice, refusals, sending, counts, ownWords, notUs, copies } = LETTER_WORDS[lang];
  const listed = [...Object.entries(advice), ...Object.entries(refusals)].flatMap(([kind, said]) =>
    said.map((one): [string, string] => [kind, one]),
  );
  const second = Object.entries(copies).flatMap(([role, one]) =>
    [one.title, ...one.advice].map((text): [string, string] => [role, text]),
  );
  return [
    ...[why, titles, sending, counts, { ownWords, notUs }].flatMap((part) => Object.entries(part)),
    ...listed,
    ...second,
  ];
};

describe('a gap stops the program and names the block', () => {
  it('a block without a reason', () => {
    const { connected: _gone, ...why } = TR.why;
    assert.throws(() => whysOf('tr', { ...TR, why }), /letter words in tr: block connected has no reason/);
    assert.throws(() => whysOf('tr', { ...TR, why: { ...TR.why, connected: ' ' } }), /block connected has no reason/);
  });

  it('a new block whose reason nobody has put into the language yet', () => {
    const [row] = BLOCKS;
    assert.ok(row);
    const planted = { ...row, id: 'planted', why: { de: 'Ein ganz neuer Grund.', en: 'A quite new reason.' } };
    assert.throws(() => whysOf('pl', LETTER_WORDS.pl, [...BLOCKS, planted]), /in pl: block planted has no reason/);
  });

  it('a reason for no block, and a shared reason given twice', () => {
    assert.throws(() => whysOf('tr', { ...TR, why: { ...TR.why, nowhere: 'x' } }), /there is no block nowhere/);
    assert.throws(
      () => whysOf('tr', { ...TR, why: { ...TR.why, 'said/silent': 'x' } }),
      /block said\/silent has its reason under another/,
    );
  });

  it('a title, a piece of advice, a second letter', () => {
    const check = (words: Partial<typeof TR>, message: RegExp): void =>
      assert.throws(() => checkLetterWords('tr', { ...TR, ...words }), message);
    check({ titles: { ...TR.titles, refund: '' } }, /letter refund has no title/);
    check({ advice: { ...TR.advice, stopSwitch: [] } }, /letter stopSwitch has 1 pieces of advice in German, 0 here/);
    check({ refusals: { ...TR.refusals, erasure: [] } }, /letter erasure has 2 refusals in German, 0 here/);
    check({ copies: { ...TR.copies, bank: { title: ' ', advice: [] } } }, /second letter bank has no title/);
    check({ notUs: '' }, /a sentence on sending is empty/);
  });
});

for (const lang of FURTHER_LANGS) {
  describe(`letters in ${lang}`, () => {
    it('are explained in its own script, with nothing left in English', () => {
      for (const [name, text] of all(lang)) assert.deepEqual(problemsOf(text, lang), [], `${name}: ${text}`);
    });

    it('keep the numbers of the German reasons: days, ages, weeks', () => {
      const numbers = (text: string): string[] => (text.match(/\d+/g) ?? []).toSorted();
      for (const row of BLOCKS) assert.deepEqual(numbers(whyOf(row, lang)), numbers(row.why.de), row.id);
    });

    it('have a title and end with who sends; the paragraphs themselves stay as they are', () => {
      for (const kind of LETTER_KINDS) {
        const doc = documentOf(inputOf(kind, { stack: true }));
        const [own, german] = [explain(doc.blocks, lang), explain(doc.blocks, 'de')];
        assert.deepEqual(
          own.map((one) => one.text),
          german.map((one) => one.text),
        );
        for (const [at, one] of own.entries()) assert.notEqual(one.why, german[at]?.why, kind);
        assert.notEqual(letterTitle(kind, lang), letterTitle(kind, 'de'), kind);
        assert.equal(sendingAdvice(kind, lang).length, sendingAdvice(kind, 'de').length, kind);
        assert.equal(sendingAdvice(kind, lang).at(-1), LETTER_WORDS[lang].notUs);
      }
      for (const { role } of COPIES)
        assert.equal(copyAdvice(role, lang)?.sending.length, copyAdvice(role, 'de')?.sending.length, role);
    });

    it('say why a letter does not fit: the very refusal that stopped it', () => {
      const own = {
        letter: 'refuseThirdParty',
        facts: { ...MOBILE, personOnPhone: 'spouse', personWasAuthorised: true },
      } as const;
      assert.throws(
        () => compose({ ...own, parties: PARTIES, today: TODAY }),
        (problem) =>
          problem instanceof LetterProblem &&
          problemText(problem, own.letter, lang) === LETTER_WORDS[lang].refusals.refuseThirdParty?.[1] &&
          problemText(problem, own.letter, 'de') === problem.message,
      );
    });

    it('say that the customer’s own words are theirs, and that nobody has checked the translation', () => {
      const [one] = explain([{ text: 'Von mir.', facts: [] }], lang);
      assert.equal(one?.why, LETTER_WORDS[lang].ownWords);
      assert.equal(LETTER_WORDS[lang].checkedBySpeaker, letterWordsNote(lang) === undefined);
    });
  });
}
