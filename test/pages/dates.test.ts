// Which day of a case the page counts down to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ahead } from '../../web/chat/dates.ts';

const date = (days: { safeUntil?: string; sendBy?: string }): Parameters<typeof ahead>[0] => ({
  id: 'withdrawalUninstructed',
  by: 'customer',
  needs: 'dispatch',
  arithmetic: [],
  norm: '',
  ...days,
});

test('the file said "Absenden bis 15. August 2027, noch 257 Tage" where the talk said "am besten heute"', () => {
  assert.equal(ahead(date({ safeUntil: '2026-08-15', sendBy: '2027-08-15' }), '2026-11-30'), undefined);
});

test('a safe day ahead, an end after an instruction, and a date without a safe day are counted down to', () => {
  const both = date({ safeUntil: '2026-12-04', sendBy: '2027-12-04' });
  assert.equal(ahead(both, '2026-11-30'), '2026-12-04');
  assert.equal(ahead(both, '2026-12-04'), '2026-12-04');
  assert.equal(ahead(date({ safeUntil: '2026-11-26', sendBy: '2026-12-04' }), '2026-11-30'), '2026-12-04');
  assert.equal(ahead(date({ sendBy: '2027-11-18' }), '2026-11-30'), '2027-11-18');
  assert.equal(ahead(date({ safeUntil: '2026-08-15', sendBy: '2027-08-15' }), '2027-08-10'), '2027-08-15');
  assert.equal(ahead(date({ safeUntil: '2026-11-26' }), '2026-11-30'), undefined);
});
