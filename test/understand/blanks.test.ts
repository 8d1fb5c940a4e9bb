// Blanks, tabs and new lines as phones, mails and PDFs leave them are read as one blank; quotes keep them as they were typed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../src/dialogs/understand/index.ts';
import { fold, phrase, verbatim } from '../../src/knowledge/german/words.ts';

test('a run of blanks is one, with a new line in it a new line', () => {
  assert.equal(fold('Ja \u00a0 gesagt\r\n\r\n  am\t Telefon').text, 'ja gesagt\nam telefon');
});

test('a phrase is found over any run of blanks, and the quote is what was typed', () => {
  const text = 'Die haben   mich \r\n\t angerufen.';
  const folded = fold(text);
  const [hit] = folded.text.matchAll(phrase('haben mich angerufen'));
  assert.ok(hit);
  assert.equal(verbatim(folded, hit.index, hit.index + hit[0].length), 'haben   mich \r\n\t angerufen');
});

test('a story with odd blanks is read as the same story without', () => {
  const story = 'Gestern hat mich o2 angerufen, ich habe am Telefon ja gesagt. Eine Zusammenfassung kam nicht.';
  const odd = story.replaceAll(' ', ' \t\u00a0 ');
  const read = (text: string): unknown => extract(text, { today: '2026-11-29' }).facts;
  assert.deepEqual(read(odd), read(story));
});

test('a soft hyphen between blanks does not part them', () => {
  assert.equal(fold('Ver \u00ad trag').text, 'ver trag');
});
