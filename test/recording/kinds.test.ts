// Ways in which people say the same thing on the phone, by kind: each criterion must follow the sense, not the wording.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { JUDGED } from '../../eval/recording.ts';
import { callWith, PUT } from './clean-call.ts';

type Kind = { name: string; criterion: (typeof JUDGED)[number]; value: string; place: string; lines: string[] };

const kinds: Kind[] = [];
const rows = [
  './kinds.said',
  './kinds-2.said',
  './kinds-3.said',
  './kinds-4.said',
  './kinds-5.said',
  './kinds-6.said',
  './kinds-7.said',
  './kinds-8.said',
  './kinds-9.said',
  './kinds-10.said',
  './kinds-11.said',
].flatMap((name) => readFileSync(new URL(name, import.meta.url), 'utf8').split('\n'));
for (const line of rows) {
  if (line.trim() === '' || line.startsWith('# ')) continue;
  if (line.startsWith('== ')) {
    const [name = '', criterion = '', value = '', place = ''] = line.slice(3).split(' | ');
    kinds.push({ name, criterion: criterion as Kind['criterion'], value, place, lines: [] });
  } else kinds.at(-1)?.lines.push(line);
}

test('the call they are put into proves', () => assert.equal(callWith({}).verdict, 'proves'));

for (const { name, criterion, value, place, lines } of kinds) {
  test(`${name}: ${criterion} is ${value}, in ${lines.length} wordings`, () => {
    const put = PUT[place] ?? assert.fail(`no place ${place}`);
    assert.ok(lines.length > 0);
    for (const line of lines) {
      const got = String(callWith(put(line))[criterion]);
      if (value.startsWith('!')) assert.notEqual(got, value.slice(1), line);
      else assert.equal(got, value, line);
    }
  });
}
