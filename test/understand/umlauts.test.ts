// "Es kamen Unterlagen mit Widerrufsbelehrung. Gezahlt habe ich nichts" was read as no instruction: the pattern's "kämen" found "kamen".
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { extract } from '../../src/dialogs/understand/index.ts';

const DIR = join(import.meta.dirname, '../../src/dialogs/understand');
/** Wishes are typed without their umlaut as well: "ich hatte gern", "konnten Sie". */
const WISHES = /^phrases\/(?:goals\/[\w-]+|pleas|commands|stances|typed\/[\w-]+|wishes)\.ts$/;
/** Pattern letters with an umlaut find the plain one, too; these are other words without it. */
const TOLD_APART = /(?<![\p{L}])(?:würde|hätte|käme|könnte|dürfte|müsste|wüsste|wäre|wär(?![\p{L}])|hätt(?![\p{L}]))/u;

test('patterns write words that an umlaut tells apart with ae, oe, ue', () => {
  const files = readdirSync(DIR, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const wrong = files
    .filter((file) => !WISHES.test(file))
    .flatMap((file) =>
      readFileSync(join(DIR, file), 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line) && TOLD_APART.test(line.replace(/\/\/.*$/, '')))
        .map((line) => `${file}: ${TOLD_APART.exec(line)?.[0]}`),
    );
  assert.deepEqual(wrong, []);
});

test('what follows in the next sentence takes nothing from the papers that came', () => {
  for (const rest of ['Gezahlt hab ich noch nichts.', 'Ich habe nichts gezahlt.', 'Noch nichts gezahlt.']) {
    const { facts } = extract(`Es kamen Unterlagen mit Widerrufsbelehrung. ${rest}`, { today: '2026-11-23' });
    assert.equal(facts.withdrawalInstructionReceived, true, rest);
  }
});
