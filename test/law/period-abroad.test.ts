// The withdrawal period in Austria, Switzerland and elsewhere: last days, and what is said the day after.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacts } from '../../src/knowledge/facts.ts';
import { periodAbroad } from '../../src/knowledge/law/period-abroad.ts';
import type { Period, PeriodStatus } from '../../src/knowledge/law/period.ts';

type Row = { [K in keyof Omit<Period, 'status'>]?: Period[K] | undefined } & {
  facts: object;
  /** How a withdrawal of that day stands; the rest is said of the last of these days. */
  on: Record<string, PeriodStatus>;
};
const told = { withdrawalInstructionReceived: true } as const;
const none = { withdrawalInstructionReceived: false } as const;

const ROWS: Readonly<Record<string, Row>> = {
  'AT-03: told at once: 14 days from the call': {
    facts: { jurisdiction: 'AT', callDate: '2026-11-02', ...told, withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'over' },
    sendBy: '2026-11-16',
    safeUntil: '2026-11-16',
    counted: { kind: 'withdrawal', event: '2026-11-02' },
    because: ['callDate', 'withdrawalInstructionReceived', 'withdrawalInstructionDate'],
    needs: [],
  },
  'AT-03: told before the call: 14 days from the call': {
    facts: { jurisdiction: 'AT', callDate: '2026-11-02', ...told, withdrawalInstructionDate: '2026-10-02' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'over' },
  },
  'AT-03: told later: 14 days from then': {
    facts: { jurisdiction: 'AT', callDate: '2026-11-02', ...told, documentsReceivedDate: '2026-11-10' },
    on: { '2026-11-24': 'inTime', '2026-11-25': 'over' },
    safeUntil: '2026-11-16',
    because: ['callDate', 'withdrawalInstructionReceived', 'documentsReceivedDate'],
  },
  'AT-03: the day of the information goes before the day of the papers': {
    facts: { jurisdiction: 'AT', callDate: '2026-11-02', ...told, withdrawalInstructionDate: '2026-11-03', documentsReceivedDate: '2026-11-10' },
    on: { '2026-11-17': 'inTime', '2026-11-18': 'over' },
  },
  'AT-03: told very late: never past twelve months and 14 days': {
    facts: { jurisdiction: 'AT', callDate: '2025-11-03', ...told, withdrawalInstructionDate: '2026-11-10' },
    on: { '2026-11-17': 'inTime', '2026-11-18': 'over' },
    sendBy: '2026-11-17',
    kind: 'withdrawalUninstructed',
    counted: { kind: 'withdrawalUninstructed', event: '2025-11-03' },
    because: ['callDate', 'withdrawalInstructionReceived', 'withdrawalInstructionDate'],
  },
  'AT-03: told on the last day on which 14 days still fit': {
    facts: { jurisdiction: 'AT', callDate: '2025-11-03', ...told, withdrawalInstructionDate: '2026-11-03' },
    on: { '2026-11-17': 'inTime', '2026-11-18': 'over' },
    kind: 'withdrawal',
  },
  'AT-03: not told: twelve months and 14 days': {
    facts: { jurisdiction: 'AT', callDate: '2025-11-03', ...none },
    on: { '2026-11-17': 'inTime', '2026-11-18': 'over' },
    kind: 'withdrawalUninstructed',
    sendBy: '2026-11-17',
    because: ['callDate', 'withdrawalInstructionReceived'],
  },
  'AT-03: goods: from the delivery': {
    facts: { jurisdiction: 'AT', product: 'goods', callDate: '2026-11-02', goodsReceivedDate: '2026-11-10', ...told, withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-24': 'inTime', '2026-11-25': 'over' },
    safeUntil: '2026-11-16',
    because: ['callDate', 'withdrawalInstructionReceived', 'withdrawalInstructionDate', 'goodsReceivedDate'],
  },
  'AT-03: goods said to have come before the call: from the call': {
    facts: { jurisdiction: 'AT', product: 'goods', callDate: '2026-11-02', goodsReceivedDate: '2026-10-10', ...told, withdrawalInstructionDate: '2026-10-02' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'over' },
  },
  'AT-03: with a service a delivery counts for nothing': {
    facts: { jurisdiction: 'AT', product: 'mobile', callDate: '2026-11-02', goodsReceivedDate: '2026-11-10', ...told, withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'over' },
  },
  'AT-03: nobody said whether they were told: open until the longest period is over, and asked': {
    facts: { jurisdiction: 'AT', callDate: '2026-11-02' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'open' },
    because: ['callDate'],
    needs: ['withdrawalInstructionReceived'],
  },
  'AT-03: told, the day is asked': {
    facts: { jurisdiction: 'AT', callDate: '2026-11-02', ...told },
    on: { '2026-11-17': 'open' },
    needs: ['documentsReceivedDate'],
  },
  'AT-03: nobody knows: asked once, over after the longest period': {
    facts: { jurisdiction: 'AT', callDate: '2025-11-03', withdrawalInstructionReceived: 'unknown', documentsReceivedDate: 'unknown' },
    on: { '2025-11-18': 'open', '2026-11-17': 'open', '2026-11-18': 'over' },
    because: ['callDate'],
    needs: [],
  },
  'AT-03: the same for goods rests on the delivery': {
    facts: { jurisdiction: 'AT', product: 'printSubscription', callDate: '2025-11-03', goodsReceivedDate: '2025-11-10' },
    on: { '2026-11-24': 'open', '2026-11-25': 'over' },
    because: ['callDate', 'goodsReceivedDate'],
    needs: [],
  },
  'AT-03: papers without information about the right start nothing': {
    facts: { jurisdiction: 'AT', callDate: '2025-11-24', ...none, documentsReceivedDate: '2025-11-25' },
    on: { '2026-11-17': 'inTime' },
    kind: 'withdrawalUninstructed',
  },
  'CH-01: 14 days from the call, if the information was known by then': {
    facts: { jurisdiction: 'CH', callDate: '2026-11-02', ...told, withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'over' },
    kind: 'withdrawal',
    sendBy: '2026-11-16',
    because: ['callDate', 'withdrawalInstructionReceived', 'withdrawalInstructionDate'],
    needs: [],
  },
  'CH-01: from the information, if that came later': {
    facts: { jurisdiction: 'CH', callDate: '2024-11-02', ...told, withdrawalInstructionDate: '2026-11-10' },
    on: { '2026-11-24': 'inTime', '2026-11-25': 'over' },
  },
  'CH-01: contract and information start it, the delivery of goods does not': {
    facts: { jurisdiction: 'CH', product: 'goods', callDate: '2026-11-02', goodsReceivedDate: '2026-11-10', ...told, withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'over' },
  },
  'CH-04: without information nothing runs; the safe day is named while it lies ahead': {
    facts: { jurisdiction: 'CH', callDate: '2026-11-02', ...none },
    on: { '2026-11-16': 'inTime' },
    safeUntil: '2026-11-16',
  },
  'CH-04: without information nothing runs, and no day that has passed is named': {
    facts: { jurisdiction: 'CH', callDate: '2026-11-02', ...none },
    on: { '2026-11-17': 'inTime', '2030-01-01': 'inTime' },
    safeUntil: undefined,
    because: ['callDate', 'withdrawalInstructionReceived'],
    needs: [],
  },
  'CH-04: nobody said whether they were informed: open, asked, never over': {
    facts: { jurisdiction: 'CH', callDate: '2020-11-02' },
    on: { '2020-11-16': 'inTime', '2026-11-17': 'open' },
    needs: ['withdrawalInstructionReceived'],
  },
  'elsewhere: only the day that is safe nearly everywhere': {
    facts: { jurisdiction: 'other', callDate: '2026-11-02', ...told, withdrawalInstructionDate: '2026-11-10' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'open' },
    safeUntil: '2026-11-16',
    sendBy: undefined,
    because: ['callDate'],
    needs: [],
  },
  'elsewhere: a range of days counts from its first': {
    facts: { jurisdiction: 'other', callDateFrom: '2026-11-02', callDateTo: '2026-11-09' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'open' },
    because: ['callDateFrom'],
  },
  'anywhere: without a day of the call nothing is counted': {
    facts: { jurisdiction: 'AT', callDateTo: '2026-11-09' },
    on: { '2026-11-16': 'open' },
    because: [],
    needs: ['callDate'],
  },
}; // prettier-ignore

for (const [name, { facts: given, on, ...rest }] of Object.entries(ROWS))
  test(name, () => {
    const { facts, problems } = readFacts(given);
    assert.deepEqual(problems, []);
    const found = Object.keys(on).map((day) => [day, periodAbroad(facts, day).status]);
    assert.deepEqual(Object.fromEntries(found), on);
    const last = periodAbroad(facts, Object.keys(on).at(-1) ?? '');
    for (const [key, value] of Object.entries(rest)) assert.deepEqual(last[key as keyof Period], value, key);
    assert.equal(last.latestArguable, undefined);
  });
