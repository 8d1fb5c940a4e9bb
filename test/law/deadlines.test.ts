// The 38 worked rows of the deadline table, and the calendar's edges.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOff } from '../../src/knowledge/law/deadlines/calendar.ts';
import { deadline } from '../../src/knowledge/law/deadlines/deadline.ts';
import { placesIn, ROWS } from './deadline-rows.ts';

for (const [name, kind, event, federalState, traderState, sendBy, latestArguable] of ROWS) {
  test(`row ${name}`, () => {
    const found = deadline(kind, event, placesIn(federalState, traderState));
    assert.deepEqual([found.sendBy, found.latestArguable], [sendBy, latestArguable]);
    assert.ok(found.arithmetic.length >= 2 && found.norm.length > 0);
  });
}

test('15 August is a holiday in the Saarland, not in all of Bavaria', () => {
  const day = Temporal.PlainDate.from('2028-08-15');
  assert.equal(dayOff(day, { federalState: 'BY', traderState: 'BY' }), null);
  assert.notEqual(dayOff(day, { federalState: 'SL', traderState: 'SL' }), null);
});

test('24 and 31 December are working days', () => {
  assert.equal(dayOff(Temporal.PlainDate.from('2026-12-24'), {}), null);
  assert.equal(dayOff(Temporal.PlainDate.from('2026-12-31'), {}), null);
});

test('a day that does not exist is refused', () => {
  assert.throws(() => deadline('withdrawal', '2026-02-31'), RangeError);
});

test('the arithmetic names day, length, result and weekday', () => {
  const text = deadline('withdrawal', '2026-11-14', { federalState: 'NW' }).arithmetic.join(' ');
  for (const part of [
    'Samstag, 14. November 2026',
    '14 Tage',
    'Samstag, 28. November 2026',
    'Montag, 30. November 2026',
  ])
    assert.ok(text.includes(part), part);
});
