// How often a place opts out of the one format: tables may, where a line is a row; the number only falls.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '..', '..');
const MOST = 365;

test('fewer and fewer places opt out of the format', () => {
  const files = globSync('{src,web,test,scripts,bench,eval}/**/*.ts', { cwd: ROOT, exclude: ['**/node_modules'] });
  assert.ok(files.length > 500);
  const sum = files.reduce(
    (n, file) => n + (readFileSync(join(ROOT, file), 'utf8').split(['prettier', 'ignore'].join('-')).length - 1),
    0,
  );
  assert.ok(sum <= MOST, `${sum} places opt out of the format`);
});
