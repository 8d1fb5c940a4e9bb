// What people type: it comes out as typed, or is refused with a sentence that names the signs, before anything is frozen.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadFonts } from '../../src/fonts.ts';
import { unshown } from '../../src/letters/characters.ts';
import { compose, LetterProblem, ownWords, renderText } from '../../src/letters/index.ts';
import { uncovered } from '../../src/letters/pdf/coverage.ts';
import { letterFile } from '../../src/paper.ts';
import { documentOf, inputOf, MOBILE, PARTIES, SENDER } from './support/cases.ts';

const named = (name: string) => inputOf('contestConclusion', { parties: { ...PARTIES, sender: { ...SENDER, name } } });

describe('signs', () => {
  it('that a letter can carry are those that the fonts can show', () => {
    const fonts = loadFonts();
    for (let code = 0xa0; code < 0x20000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const sign = String.fromCodePoint(code);
      assert.equal(unshown(sign).length, uncovered(sign, fonts).length, `U+${code.toString(16)}`);
    }
  });

  for (const [what, name, sign] of [
    ['an emoji', 'Eva 😀 Müller', '😀'],
    ['Chinese', '王芳', '王'],
    ['Japanese', 'さくら', 'さ'],
    ['Korean', '김민준', '김'],
    ['a control character', 'Bell\u0007', '\u0007'],
    ['half a surrogate', 'Eva \ud83d', '\ud83d'],
  ] as const)
    it(`${what} in a name is refused with a sentence that names it`, () => {
      assert.throws(
        () => compose(named(name)),
        (error) =>
          error instanceof LetterProblem &&
          error.code === 'characters' &&
          error.characters.includes(sign) &&
          /Bitte schreiben Sie die Stelle ohne sie\.$/.test(error.message) &&
          /Please write/.test(error.english),
      );
    });

  for (const name of [
    '#Eva {sender} $& <b>Müller</b> \\*x*',
    "O'Brien & Söhne",
    'Łukasz Żółć',
    'Олена Їжакевич',
    '{provider}',
    "$1 $` $'",
    'राम',
    'محمد علي',
    'דוד לוי',
    'Ali محمد Yıldız',
  ])
    it(`${name} comes out as typed, in every format`, async () => {
      const doc = documentOf(named(name));
      assert.deepEqual(doc.signatures, [name]);
      assert.ok(renderText(doc).includes(`\n\n\n${name}\n`));
      for (const format of ['pdf', 'docx', 'eml', 'txt'] as const)
        assert.ok((await letterFile(doc, format)).length > 500);
    });

  it('that turn the direction of reading or are invisible are dropped', () => {
    assert.deepEqual(documentOf(named('Eva\u202e Mül\u00adler\u200b')).signatures, ['Eva Müller']);
  });

  it('in the own account are kept, line by line, and never read as blocks of ours', () => {
    const account = 'Er sagte: {provider}\r\n– Punkt eins\n\n\n$& <i>kursiv</i>';
    const doc = documentOf(inputOf('contestConclusion', { account }));
    const block = doc.blocks.find(({ id }) => id === 'account');
    assert.equal(block?.text, `Zum Hergang in meinen eigenen Worten:\n${account.replaceAll(/\r\n|\n+/g, '\n')}`);
  });

  it('of 200 letters in a name, a provider and a street make a letter or say what is too long', async () => {
    const long = 'Anna-Maria '.repeat(18).trim();
    const doc = documentOf({ ...named(long), facts: { ...MOBILE, provider: 'Beispielfunk '.repeat(15).trim() } });
    for (const format of ['docx', 'txt'] as const) assert.ok((await letterFile(doc, format)).length > 500);
    try {
      assert.ok((await letterFile(doc, 'pdf')).length > 500);
    } catch (error) {
      assert.ok(error instanceof LetterProblem && error.code === 'addressTooLong');
    }
  });

  it('of a paragraph written by the customer are cleaned in the same way', () => {
    assert.equal(ownWords('  Ich  bleibe dabei.\r\n\r\nDanke. '), 'Ich bleibe dabei.\nDanke.');
    assert.throws(() => ownWords('Nein 🤬'), LetterProblem);
  });
});
