// The collector's file number as people type it: with its label, in small letters; a sum or a day is none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileNumberOf } from '../../src/dialogs/understand/answers/file-number.ts';

const ROWS: readonly (readonly [string, string | undefined])[] = [
  ['INK-2026/4711', 'INK-2026/4711'],
  ['Das Aktenzeichen lautet R 12.345.678', 'R 12.345.678'],
  ['az 24-77812 AB', '24-77812 AB'],
  ['unser Zeichen: ab/12-3456', 'ab/12-3456'],
  ['Az.: 0045 7789 12.', '0045 7789 12'],
  ['189', '189'],
  ['214,50 Euro', undefined],
  ['189 euro', undefined],
  ['189 €', undefined],
  ['25.11.2026', undefined],
  ['Das finde ich auf dem Brief nicht', undefined],
  ['12', undefined],
];

test('a file number is told from a sum, a day and a sentence', () => {
  for (const [typed, number] of ROWS) assert.equal(fileNumberOf(typed), number, typed);
});
