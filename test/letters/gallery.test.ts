// The gallery shows every letter; made anew by support/gallery.ts when letters change.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { AVAILABLE_LETTERS } from '../../src/letters/index.ts';
import { GALLERY, lineOf } from './support/gallery.ts';

it('every letter has a picture and a line in the table', () => {
  const table = readFileSync(join(GALLERY, 'README.md'), 'utf8');
  for (const kind of AVAILABLE_LETTERS) {
    assert.ok(existsSync(join(GALLERY, `${kind}-1.png`)), kind);
    assert.ok(table.includes(lineOf(kind)), `${lineOf(kind)}: run support/gallery.ts`);
  }
});
