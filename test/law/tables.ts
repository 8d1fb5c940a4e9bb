// Cases and worked deadlines in one go, ending at the first line that is wrong: the quick half of `npm run mutate`.
import assert from 'node:assert/strict';
import { deadline } from '../../src/knowledge/law/deadlines/deadline.ts';
import { CASES, check } from './case.ts';
import { placesIn, ROWS } from './deadline-rows.ts';

for (const one of CASES) check(one);
for (const [name, kind, event, federalState, traderState, sendBy, latestArguable] of ROWS) {
  const found = deadline(kind, event, placesIn(federalState, traderState));
  assert.deepEqual([found.sendBy, found.latestArguable], [sendBy, latestArguable], name);
}
