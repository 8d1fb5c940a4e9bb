// Working days by the list of the law's reference, worked out anew: Easter by Gauß, the Länder one by one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  daysAfter,
  dayOff,
  holidays,
  inWords,
  nextWorkingDay,
  type Land,
} from '../../src/knowledge/law/deadlines/calendar.ts';
import { arithmetic, deadline, span } from '../../src/knowledge/law/deadlines/deadline.ts';
import { normOf, PERIODS } from '../../src/knowledge/law/deadlines/kinds.ts';
import type { DeadlineKind } from '../../src/knowledge/law/assessment.ts';

const LAENDER = [
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
] as const;
const day = (text: string) => Temporal.PlainDate.from(text);

/** Easter Sunday by the rule of Gauß in Lichtenberg's form. */
function easter(year: number): Temporal.PlainDate {
  const [a, k] = [year % 19, Math.floor(year / 100)];
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const og = 21 + d - r;
  const sz = 7 - ((year + Math.floor(year / 4) + 2 - Math.floor((3 * k + 3) / 4)) % 7);
  return day(`${year}-03-01`).add({ days: og + (7 - ((og - sz) % 7)) - 1 });
}

/** Holidays of one Land that are general ones there; Sundays are no working days anyhow. */
function holidaysOf(year: number, land: Land): Set<string> {
  const e = easter(year);
  const at = (days: number): string => e.add({ days }).toString();
  const list = [
    `${year}-01-01`,
    at(-2),
    at(1),
    `${year}-05-01`,
    at(39),
    at(50),
    `${year}-10-03`,
    `${year}-12-25`,
    `${year}-12-26`,
  ];
  const only = (lands: string, one: string): void => {
    if (lands.split(' ').includes(land ?? '')) list.push(one);
  };
  only('BW BY ST', `${year}-01-06`);
  only('BE MV', `${year}-03-08`);
  only('BB', at(0));
  only('BB', at(49));
  only('BW BY HE NW RP SL', at(60));
  only('SL', `${year}-08-15`);
  only('TH', `${year}-09-20`);
  only('BB HB HH MV NI SN ST SH TH', `${year}-10-31`);
  only('BW BY NW RP SL', `${year}-11-01`);
  const repentance = day(`${year}-11-22`);
  only('SN', repentance.subtract({ days: (repentance.dayOfWeek + 4) % 7 }).toString());
  return new Set(list);
}

// On a server in Auckland every holiday was a day late: Epiphany fell on the 7th, and a period that had to go on ended on the 6th.
test('holidays are those of Germany wherever the server stands', () => {
  const before = process.env['TZ'];
  try {
    for (const [at, zone] of ['Pacific/Auckland', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'].entries()) {
      process.env['TZ'] = zone;
      // A year that nobody has asked for yet: what was worked out once is remembered.
      const year = 2091 + at;
      const found = [...holidays(year, 'BY').keys()];
      assert.ok(found.includes(`${year}-01-01`) && found.includes(`${year}-01-06`), `${zone}: ${found.join()}`);
      assert.ok(found.includes(easter(year).add({ days: 1 }).toString()), zone);
    }
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
});

test('every day of 2025 to 2029 in each Land: a holiday of the list, a Saturday, a Sunday, or a working day', () => {
  for (const land of LAENDER)
    for (let at = day('2025-01-01'); at.year < 2030; at = at.add({ days: 1 })) {
      const off = at.dayOfWeek > 5 || holidaysOf(at.year, land).has(at.toString());
      assert.equal(dayOff(at, { federalState: land, traderState: land }) !== null, off, `${land} ${at.toString()}`);
    }
});

test('a holiday of one Land moves nothing for a company in another', () => {
  const [a, b, c] = [
    day('2026-11-18'),
    { federalState: 'SN', traderState: 'NW' } as const,
    { federalState: 'NW', traderState: 'SN' } as const,
  ];
  assert.equal(dayOff(a, { federalState: 'SN', traderState: 'SN' }), 'Buß- und Bettag');
  assert.equal(dayOff(a, b), null);
  assert.equal(dayOff(a, c), null);
  assert.equal(dayOff(a, { federalState: 'SN' }), null);
  assert.equal(dayOff(a, { traderState: 'SN' }), null);
});

test('why a day does not count: the holiday by its name before the day of the week', () => {
  assert.equal(dayOff(day('2026-11-28'), {}), 'ein Samstag');
  assert.equal(dayOff(day('2026-11-29'), {}), 'ein Sonntag');
  assert.match(dayOff(day('2026-12-26'), {}) ?? '', /Weihnacht/); // a Saturday, too
  assert.equal(dayOff(day('2026-11-30'), {}), null);
});

test('the next working day skips one day after the other and says why', () => {
  const { day: found, skipped } = nextWorkingDay(day('2026-12-25'), {});
  assert.equal(found.toString(), '2026-12-28');
  assert.deepEqual(
    skipped.map((one) => one.day.day),
    [25, 26, 27],
  );
  assert.deepEqual(nextWorkingDay(day('2026-11-30'), {}), { day: day('2026-11-30'), skipped: [] });
});

test('days in words, and days later and earlier', () => {
  assert.equal(inWords(day('2026-11-23')), 'Montag, 23. November 2026');
  assert.equal(inWords(day('2027-01-03')), 'Sonntag, 3. Januar 2027');
  assert.equal(daysAfter('2026-11-28', 5), '2026-12-03');
  assert.equal(daysAfter('2026-12-03', -5), '2026-11-28');
});

/** Kind, event, last day, last arguable day; lengths and movement as the reference has them. */
const KINDS: readonly [DeadlineKind, string, string, string][] = [
  ['insuranceWithdrawal', '2026-11-14', '2026-11-28', '2026-11-30'],
  ['lifeInsuranceWithdrawal', '2026-10-29', '2026-11-28', '2026-11-30'],
  ['enforcementOrder', '2026-11-14', '2026-11-28', '2026-11-30'],
  ['avoidanceError', '2026-11-14', '2026-11-21', '2026-11-28'],
  ['cutOffThreat', '2026-11-14', '2026-11-28', '2026-11-28'],
  ['energyCutOffThreat', '2026-10-31', '2026-11-28', '2026-11-28'],
  ['telecomCancellation', '2026-10-28', '2026-11-28', '2026-11-28'],
  ['maximumTerm', '2024-11-28', '2026-11-28', '2026-11-28'],
  ['energyComplaint', '2026-10-31', '2026-11-28', '2026-11-30'],
  ['refund', '2026-11-14', '2026-11-28', '2026-11-30'],
  ['financeRefund', '2026-10-29', '2026-11-28', '2026-11-30'],
  ['goodsReturn', '2026-11-14', '2026-11-28', '2026-11-30'],
  ['approvalRequest', '2026-11-14', '2026-11-28', '2026-11-30'],
  ['deviatingPolicy', '2026-10-28', '2026-11-28', '2026-11-30'],
  ['debitRefund', '2026-10-03', '2026-11-28', '2026-11-30'],
  ['invoiceObjection', '2026-10-03', '2026-11-28', '2026-11-30'],
];
for (const [kind, event, sendBy, latestArguable] of KINDS)
  test(`${kind} ending on a Saturday: ${latestArguable === sendBy ? 'not moved' : 'moved'}`, () => {
    assert.deepEqual(span(kind, event, {}), { sendBy, latestArguable });
  });

test('the arithmetic says the length as people say it', () => {
  const said = (kind: DeadlineKind, event: string): string => arithmetic(kind, event, {}).join(' ');
  assert.match(
    said('withdrawal', '2026-11-02'),
    /Montag, 2\. November 2026 plus 14 Tage = Montag, 16\. November 2026\./,
  );
  assert.match(said('invoiceObjection', '2026-11-03'), / plus 8 Wochen = /);
  assert.match(said('accessRequest', '2026-11-24'), / plus 1 Monat = /);
  assert.match(said('termChangeNotice', '2026-08-31'), / plus 3 Monate = /);
  assert.match(
    said('withdrawalUninstructed', '2025-11-09'),
    / plus 12 Monate = Montag, 9\. November 2026\. .* plus 14 Tage = /,
  );
});

test('T-05: where the month has no such day the arithmetic says so, and only there', () => {
  const says = (kind: DeadlineKind, event: string): boolean =>
    arithmetic(kind, event, {}).some((line) => line.includes('gleichen Kalendertag'));
  assert.equal(says('accessRequest', '2026-01-31'), true);
  assert.equal(says('accessRequest', '2026-11-24'), false);
  assert.equal(says('invoiceObjection', '2026-11-03'), false);
});

test('T-13: without delay: the earlier day is advised, the later one is named as the usual limit', () => {
  const lines = arithmetic('avoidanceError', '2026-11-02', {}).join(' ');
  assert.match(lines, /„unverzüglich“: am besten gleich, spätestens bis Montag, 9\. November 2026/);
  assert.doesNotMatch(arithmetic('withdrawal', '2026-11-02', {}).join(' '), /unverzüglich/);
});

test('§ 193 BGB in words: only where the day is moved, and never as something to rely on', () => {
  const moved = (kind: DeadlineKind, event: string, german?: boolean): boolean =>
    arithmetic(kind, event, {}, german).some((line) => line.startsWith('Kein Werktag'));
  assert.equal(moved('withdrawal', '2026-11-14'), true);
  assert.equal(moved('withdrawal', '2026-11-02'), false);
  assert.equal(moved('cutOffThreat', '2026-11-14'), false);
  assert.equal(moved('withdrawal', '2026-11-14', false), false);
  const lines = arithmetic('debitRefund', '2026-10-30', {}).join(' ');
  assert.match(
    lines,
    /der 25\.12\. ist .*, der 26\.12\. ist .*, der 27\.12\. ist ein Sonntag\).*Montag, 28\. Dezember 2026.*Verlassen Sie sich nicht darauf/,
  );
});

test('a company whose Land is not told is taken to be in the customer’s', () => {
  assert.equal(deadline('withdrawal', '2026-11-04', { federalState: 'SN' }).latestArguable, '2026-11-19');
  assert.equal(deadline('withdrawal', '2026-11-04', { federalState: 'SN', traderState: 'NW' }).latestArguable, '2026-11-18'); // prettier-ignore
  assert.equal(deadline('withdrawal', '2026-11-04').latestArguable, '2026-11-18');
});

test('two places are remembered apart', () => {
  const at = (federalState: Land, traderState: Land): string =>
    span('withdrawal', '2026-11-04', { federalState, traderState }).latestArguable;
  assert.deepEqual([at('SN', 'SN'), at('SN', 'NW'), at('NW', 'SN'), at('NW', 'NW')], ['2026-11-19', '2026-11-18', '2026-11-18', '2026-11-18']); // prettier-ignore
});

test('a norm is cited as it stood on the day of the event', () => {
  assert.match(normOf('withdrawalUninstructed', '2026-06-18'), /a\.F\./);
  for (const kind of Object.keys(PERIODS) as DeadlineKind[]) assert.doesNotMatch(normOf(kind, '2026-06-19'), /a\.F\./);
});
