// The withdrawal period as the law counts it: for each way of counting its last day, and what is said the day after.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacts } from '../../src/knowledge/facts.ts';
import { assess } from '../../src/knowledge/law/index.ts';
import { placesOf, withdrawalPeriod, type PeriodStatus } from '../../src/knowledge/law/period.ts';
import { isKnown, known } from '../../src/knowledge/law/told.ts';

type Row = {
  facts: object;
  /** The product is not told, but the company sells telephone or internet. */
  service?: true;
  /** How a withdrawal of that day stands. */
  on: Record<string, PeriodStatus>;
  sendBy?: string;
  /** None is named where the period may not have begun. */
  latestArguable?: string | null;
  safeUntil?: string;
  /** What is still asked on the last of those days. */
  needs?: string[];
  /** What the answer of the last of those days rests on. */
  because?: string[];
};

// 2 November 2026 is a Monday; 14 days later, the 16th, is a Monday, too. 14 November is a Saturday.
const told = { product: 'otherService', withdrawalInstructionReceived: true } as const;
const none = { product: 'otherService', withdrawalInstructionReceived: false } as const;
const goods = { product: 'goods', withdrawalInstructionReceived: true } as const;

const ROWS: Readonly<Record<string, Row>> = {
  'W-20: 14 days from the call, if the instruction was there by then': {
    facts: { ...told, callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'over' },
    sendBy: '2026-11-16',
    latestArguable: '2026-11-16',
    safeUntil: '2026-11-16',
    needs: [],
    because: ['callDate', 'withdrawalInstructionReceived', 'withdrawalInstructionDate'],
  },
  'W-20: an instruction that came before the call changes nothing': {
    facts: { ...told, callDate: '2026-11-02', withdrawalInstructionDate: '2026-10-20' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'over' },
    sendBy: '2026-11-16',
  },
  'W-26: an instruction that comes later starts the 14 days': {
    facts: { ...told, callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-10' },
    on: { '2026-11-16': 'inTime', '2026-11-24': 'inTime', '2026-11-25': 'over' },
    sendBy: '2026-11-24',
    safeUntil: '2026-11-16',
  },
  'W-26: where the instruction has no day of its own, it came with the papers': {
    facts: { ...told, callDate: '2026-11-02', documentsReceivedDate: '2026-11-10' },
    on: { '2026-11-24': 'inTime', '2026-11-25': 'over' },
    sendBy: '2026-11-24',
    because: ['callDate', 'withdrawalInstructionReceived', 'documentsReceivedDate'],
  },
  'W-26: the day of the instruction goes before the day of the papers': {
    facts: { ...told, callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-03', documentsReceivedDate: '2026-11-10' },
    on: { '2026-11-17': 'inTime', '2026-11-18': 'over' },
    sendBy: '2026-11-17',
  },
  'W-26: late as it may come, nothing runs past twelve months and 14 days': {
    facts: { ...told, callDate: '2025-11-03', withdrawalInstructionDate: '2026-11-10' },
    on: { '2026-11-17': 'inTime', '2026-11-18': 'over' },
    sendBy: '2026-11-17',
    latestArguable: '2026-11-17',
  },
  '§ 193 BGB: ending on a Saturday, the Monday can be argued': {
    facts: { ...told, callDate: '2026-11-14', withdrawalInstructionDate: '2026-11-14' },
    on: { '2026-11-28': 'inTime', '2026-11-29': 'arguable', '2026-11-30': 'arguable', '2026-12-01': 'over' },
    sendBy: '2026-11-28',
    latestArguable: '2026-11-30',
  },
  '§ 193 BGB: a holiday counts where it is one at both ends': {
    facts: { ...told, callDate: '2026-11-04', withdrawalInstructionDate: '2026-11-04', federalState: 'SN', traderState: 'SN' },
    on: { '2026-11-18': 'inTime', '2026-11-19': 'arguable', '2026-11-20': 'over' },
    latestArguable: '2026-11-19',
  },
  '§ 193 BGB: at one end alone it moves nothing': {
    facts: { ...told, callDate: '2026-11-04', withdrawalInstructionDate: '2026-11-04', federalState: 'SN', traderState: 'NW' },
    on: { '2026-11-18': 'inTime', '2026-11-19': 'over' },
    latestArguable: '2026-11-18',
  },
  '§ 193 BGB: a Land that nobody knows moves nothing': {
    facts: { ...told, callDate: '2026-11-04', withdrawalInstructionDate: '2026-11-04', federalState: 'SN', traderState: 'unknown' },
    on: { '2026-11-18': 'inTime', '2026-11-19': 'over' },
    latestArguable: '2026-11-18',
  },
  'R-ENG-4: nothing is known of an instruction: after 14 days it is open, and both are asked': {
    facts: { product: 'otherService', callDate: '2026-11-02' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'open' },
    safeUntil: '2026-11-16',
    needs: ['withdrawalInstructionReceived'],
    because: ['callDate'],
  },
  'R-ENG-4: without any fact the call and the instruction are asked': {
    facts: {},
    on: { '2026-11-17': 'open' },
    needs: ['callDate', 'withdrawalInstructionReceived'],
    because: [],
  },
  'R-ENG-4: an instruction came, its day is asked': {
    facts: { ...told, callDate: '2026-11-02' },
    on: { '2026-11-17': 'open' },
    needs: ['documentsReceivedDate'],
  },
  'R-ENG-4: nobody knows of an instruction: nothing is asked twice, and nothing is called over': {
    facts: { product: 'otherService', callDate: '2026-11-02', withdrawalInstructionReceived: 'unknown' },
    on: { '2026-11-17': 'open', '2027-11-16': 'open', '2027-11-17': 'over' },
    needs: [],
  },
  'R-ENG-4: an instruction whose day nobody knows ends with the outermost day': {
    facts: { ...told, callDate: '2026-11-02', documentsReceivedDate: 'unknown' },
    on: { '2027-11-16': 'open', '2027-11-17': 'over' },
    because: ['callDate'],
  },
  'R-ENG-4: the product is not told: goods may still be on their way': {
    facts: { callDate: '2025-01-02' },
    on: { '2026-11-17': 'open' },
  },
  'R-ENG-3: the company sells telephone or internet: no delivery starts the period': {
    facts: { callDate: '2025-01-03' },
    service: true,
    on: { '2026-01-17': 'open', '2026-01-19': 'open', '2026-01-20': 'over' }, // the 17th is a Saturday
  },
  'W-25: no instruction: twelve months and 14 days': {
    facts: { ...none, callDate: '2025-11-09' },
    on: { '2025-11-23': 'inTime', '2026-11-23': 'inTime', '2026-11-24': 'over' },
    sendBy: '2026-11-23',
    latestArguable: '2026-11-23',
    safeUntil: '2025-11-23',
    because: ['callDate', 'withdrawalInstructionReceived'],
  },
  'W-25: its end on a Saturday may be argued to the Monday': {
    facts: { ...none, callDate: '2025-02-28' },
    on: { '2026-03-14': 'inTime', '2026-03-15': 'arguable', '2026-03-16': 'arguable', '2026-03-17': 'over' },
    sendBy: '2026-03-14',
    latestArguable: '2026-03-16',
  },
  'T-16: only a range of days is known: one’s own day is counted from the first': {
    facts: { ...none, callDateFrom: '2025-11-03', callDateTo: '2025-11-10' },
    on: { '2026-11-17': 'inTime', '2026-11-18': 'open', '2026-11-24': 'open', '2026-11-25': 'over' },
    sendBy: '2026-11-17',
    safeUntil: '2025-11-17',
    because: ['callDateFrom', 'callDateTo', 'withdrawalInstructionReceived'],
  },
  'T-16: over a range the exact day is asked while it matters': {
    facts: { ...none, callDateFrom: '2025-11-03', callDateTo: '2025-11-10' },
    on: { '2026-11-24': 'open' },
    needs: ['callDate'],
  },
  'T-16: the exact day goes before the range': {
    facts: { ...none, callDate: '2025-11-05', callDateFrom: '2025-11-03', callDateTo: '2025-11-10' },
    on: { '2026-11-19': 'inTime', '2026-11-20': 'over' },
    because: ['callDate', 'withdrawalInstructionReceived'],
  },
  'T-16: only the last possible day is known: it is over when even that has run out': {
    facts: { ...none, callDateTo: '2025-11-10' },
    on: { '2026-11-24': 'open', '2026-11-25': 'over' },
  },
  'T-16: with an instruction a later call may still be in time': {
    facts: { ...told, callDateFrom: '2026-11-02', callDateTo: '2026-11-09', withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'open', '2026-11-23': 'open', '2026-11-24': 'over' },
    sendBy: '2026-11-16',
  },
  'T-16: with an instruction the call is asked while it could be later': {
    facts: { ...told, withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-17': 'open' },
    needs: ['callDate'],
  },
  'T-16: nobody knows the call: it is not asked again': {
    facts: { ...told, callDate: 'unknown', withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-17': 'open' },
    needs: [],
  },
  'T-16: a range ending before the instruction leaves one day only': {
    facts: { ...told, callDateFrom: '2026-10-20', callDateTo: '2026-10-25', withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'over' },
  },
  'W-22: goods: 14 days from the delivery': {
    facts: { ...goods, callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', goodsReceivedDate: '2026-11-10' },
    on: { '2026-11-24': 'inTime', '2026-11-25': 'over' },
    sendBy: '2026-11-24',
    safeUntil: '2026-11-16',
    because: ['callDate', 'withdrawalInstructionReceived', 'withdrawalInstructionDate', 'goodsReceivedDate'],
  },
  'W-22: goods: the delivery is the start even where nobody knows the day of the call': {
    facts: { ...goods, withdrawalInstructionDate: '2026-11-02', goodsReceivedDate: '2026-11-10' },
    on: { '2026-11-24': 'inTime', '2026-11-25': 'over' },
    sendBy: '2026-11-24',
  },
  'W-22: an instruction of which nobody knows leaves 14 days from the delivery in any case': {
    facts: { product: 'goods', callDate: '2026-11-05', goodsReceivedDate: '2026-11-24' },
    on: { '2026-12-09': 'open', '2026-11-29': 'inTime', '2026-12-08': 'inTime' },
    sendBy: '2026-12-08',
    safeUntil: '2026-11-19',
    needs: [],
    because: ['callDate', 'product', 'goodsReceivedDate'],
  },
  'W-24: so does the first issue of a magazine whose instruction has no day': {
    facts: { product: 'printSubscription', withdrawalInstructionReceived: true, callDate: '2026-11-05', goodsReceivedDate: '2026-11-24' },
    on: { '2026-12-08': 'inTime', '2026-12-09': 'open' },
    sendBy: '2026-12-08',
  },
  'W-22: goods that have not come start nothing': {
    facts: { ...goods, callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', goodsReceived: false },
    on: { '2026-11-16': 'inTime', '2027-12-31': 'inTime' },
    because: ['callDate', 'product', 'goodsReceived'],
  },
  'W-22: goods that have not come start nothing, with or without instruction': {
    facts: { product: 'goods', callDate: '2026-11-02', goodsReceived: false },
    on: { '2027-12-31': 'inTime' },
  },
  'W-22: where goods came, their day is asked, and nothing is over before it is known': {
    facts: { ...goods, callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'open', '2027-12-31': 'open' },
    sendBy: '2026-11-16',
    needs: ['goodsReceivedDate'],
  },
  'W-24: an issue whose day nobody knows may come last: the day counted from the papers is no last day': {
    facts: { ...told, product: 'printSubscription', callDate: '2026-11-14', withdrawalInstructionDate: '2026-11-14', goodsReceivedDate: 'unknown' },
    on: { '2026-11-28': 'inTime', '2026-11-30': 'arguable', '2026-12-02': 'open' },
    sendBy: '2026-11-28',
    latestArguable: null,
  },
  'W-24: on the day itself that reading still stands': {
    facts: { ...told, product: 'printSubscription', callDate: '2026-11-14', withdrawalInstructionDate: '2026-11-14', goodsReceivedDate: 'unknown' },
    on: { '2026-11-30': 'arguable' },
    latestArguable: '2026-11-30',
  },
  'W-22: a day of delivery that nobody knows is not asked again': {
    facts: { ...goods, callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', goodsReceivedDate: 'unknown' },
    on: { '2027-12-31': 'open' },
    needs: [],
  },
  'W-22: without instruction twelve months and 14 days from the delivery': {
    facts: { product: 'goods', withdrawalInstructionReceived: false, callDate: '2025-11-03', goodsReceivedDate: '2025-11-10' },
    on: { '2026-11-24': 'inTime', '2026-11-25': 'over' },
    sendBy: '2026-11-24',
    because: ['callDate', 'withdrawalInstructionReceived', 'goodsReceivedDate'],
  },
  'W-22: without instruction and without the day of the call it is counted from the delivery': {
    facts: { product: 'goods', withdrawalInstructionReceived: false, goodsReceivedDate: '2025-11-10' },
    on: { '2026-11-24': 'inTime', '2026-11-25': 'over' },
    sendBy: '2026-11-24',
  },
  'W-22: without instruction, the delivery not known: open past every day, and asked': {
    facts: { product: 'goods', withdrawalInstructionReceived: false, callDate: '2025-11-03' },
    on: { '2026-11-17': 'inTime', '2026-11-18': 'open', '2028-01-01': 'open' },
    needs: ['goodsReceivedDate'],
  },
  'W-22: neither instruction nor delivery dated: the outermost day does not end it either': {
    facts: { product: 'goods', callDate: '2025-01-02', withdrawalInstructionReceived: 'unknown' },
    on: { '2026-11-17': 'open' },
    needs: ['goodsReceivedDate'],
  },
  'W-22: an undated instruction, the delivery known: over after the outermost day': {
    facts: { product: 'goods', callDate: '2025-01-02', goodsReceivedDate: '2025-01-09', withdrawalInstructionReceived: 'unknown' },
    on: { '2026-01-23': 'open', '2026-01-24': 'over' },
    because: ['callDate', 'goodsReceivedDate'],
  },
  'W-24: a magazine: 14 days from the first issue': {
    facts: { ...told, product: 'printSubscription', callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', goodsReceivedDate: '2026-11-10' },
    on: { '2026-11-24': 'inTime', '2026-11-25': 'over' },
  },
  'W-24: a box in regular delivery: 14 days from the first one': {
    facts: { ...told, product: 'goodsSubscription', callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', goodsReceivedDate: '2026-11-10' },
    on: { '2026-11-24': 'inTime', '2026-11-25': 'over' },
  },
  'W-20: what was delivered with a service starts nothing': {
    facts: { ...told, callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', goodsReceivedDate: '2026-11-10' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'over' },
    needs: [],
  },
  'W-27: a device sold with the tariff: its day can be argued': {
    facts: { ...told, product: 'mobile', callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', deviceReceivedDate: '2026-11-10' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'arguable', '2026-11-24': 'arguable', '2026-11-25': 'over' },
    sendBy: '2026-11-16',
    latestArguable: '2026-11-24',
  },
  'W-27: what is argued from the device rests on it': {
    facts: { ...told, product: 'mobile', callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', deviceReceivedDate: '2026-11-10' },
    on: { '2026-11-24': 'arguable' },
    because: ['callDate', 'withdrawalInstructionReceived', 'withdrawalInstructionDate', 'deviceReceivedDate'],
  },
  'W-27: a device that came earlier shortens nothing': {
    facts: { ...told, product: 'mobile', callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-10', deviceReceivedDate: '2026-11-04' },
    on: { '2026-11-24': 'inTime', '2026-11-25': 'over' },
    latestArguable: '2026-11-24',
  },
  'W-27: a device that came on the day of the call adds no reason': {
    facts: {
      ...told,
      product: 'mobile',
      callDate: '2026-11-14',
      withdrawalInstructionDate: '2026-11-14',
      deviceReceivedDate: '2026-11-14',
    },
    on: { '2026-11-30': 'arguable' },
    because: ['callDate', 'withdrawalInstructionReceived', 'withdrawalInstructionDate'],
  },
  'W-28: an approval in text form: 14 days from it can be argued': {
    facts: { ...told, product: 'mobile', callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', textFormApproval: true, approvalDate: '2026-11-12' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'arguable', '2026-11-26': 'arguable', '2026-11-27': 'over' },
    latestArguable: '2026-11-26',
  },
  'W-28: a day of approval without an approval starts nothing': {
    facts: { ...told, product: 'mobile', callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', textFormApproval: false, approvalDate: '2026-11-12' },
    on: { '2026-11-17': 'over' },
    latestArguable: '2026-11-16',
  },
  'W-27, W-28: of two arguable days the later one is the last': {
    facts: { ...told, product: 'mobile', callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', deviceReceivedDate: '2026-11-10', textFormApproval: true, approvalDate: '2026-11-05' },
    on: { '2026-11-24': 'arguable', '2026-11-25': 'over' },
    latestArguable: '2026-11-24',
  },
  'W-25: a defective instruction: twelve months can be argued': {
    facts: { ...told, callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', withdrawalInstructionDefective: true },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'arguable', '2027-11-16': 'arguable', '2027-11-17': 'over' },
    sendBy: '2026-11-16',
    latestArguable: '2027-11-16',
  },
  'W-25: the defect is what the argument rests on': {
    facts: { ...told, callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', withdrawalInstructionDefective: true },
    on: { '2026-11-17': 'arguable' },
    because: ['callDate', 'withdrawalInstructionReceived', 'withdrawalInstructionDate', 'withdrawalInstructionDefective'],
  },
  'W-25: so is a model form that was not enclosed': {
    facts: { ...told, callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', modelFormEnclosed: false },
    on: { '2026-11-17': 'arguable' },
    because: ['callDate', 'withdrawalInstructionReceived', 'withdrawalInstructionDate', 'modelFormEnclosed'],
  },
  'W-25: an instruction without fault and with the form ends after 14 days': {
    facts: { ...told, callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', withdrawalInstructionDefective: false, modelFormEnclosed: true },
    on: { '2026-11-17': 'over' },
    latestArguable: '2026-11-16',
  },
  'W-25: a defect over goods is counted from the delivery': {
    facts: { ...goods, callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', goodsReceivedDate: '2026-11-10', withdrawalInstructionDefective: true },
    on: { '2027-11-24': 'arguable', '2027-11-25': 'over' },
    latestArguable: '2027-11-24',
  },
  'the product is neither told nor inferred: a period that ran out for services stays open, and the product is asked': {
    facts: { callDate: '2026-11-02', withdrawalInstructionReceived: true, withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'open' },
    needs: ['product'],
  },
  'a product that nobody knows is not asked again': {
    facts: { callDate: '2026-11-02', product: 'unknown', withdrawalInstructionReceived: true, withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-17': 'open' },
    needs: [],
  },
  'R-ENG-3: inferred from the company the period ends': {
    facts: { callDate: '2026-11-02', withdrawalInstructionReceived: true, withdrawalInstructionDate: '2026-11-02' },
    service: true,
    on: { '2026-11-17': 'over' },
  },
  'W-06: insurance: 14 days, the kind is asked, and 30 days are waited for': {
    facts: { ...told, product: 'insurance', callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'open', '2026-12-02': 'open', '2026-12-03': 'over' },
    sendBy: '2026-11-16',
    latestArguable: '2026-12-02',
  },
  'W-06: the kind of insurance is what is asked': {
    facts: { ...told, product: 'insurance', callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-17': 'open' },
    needs: ['insuranceKind'],
  },
  'W-06: ending on a Saturday, insurance of any kind can be argued to the Monday': {
    facts: { ...told, product: 'insurance', callDate: '2026-11-14', withdrawalInstructionDate: '2026-11-14' },
    on: { '2026-11-28': 'inTime', '2026-11-30': 'arguable', '2026-12-01': 'open' },
  },
  'W-06: nobody knows the kind: thirty days are waited for, without a question': {
    facts: { ...told, product: 'insurance', insuranceKind: 'unknown', callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-17': 'open' },
    needs: [],
  },
  'W-06: life insurance: 30 days': {
    facts: { ...told, product: 'insurance', insuranceKind: 'life', callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-12-02': 'inTime', '2026-12-03': 'over' },
    sendBy: '2026-12-02',
    because: ['callDate', 'insuranceKind', 'withdrawalInstructionReceived', 'withdrawalInstructionDate'],
  },
  'W-06: life insurance ends 30 days after the call at the earliest, whenever the instruction came': {
    facts: { product: 'insurance', insuranceKind: 'life', callDate: '2026-11-10', documentsReceivedDate: '2026-11-20' },
    on: { '2026-11-24': 'inTime', '2026-12-10': 'inTime', '2026-12-11': 'open' },
    sendBy: '2026-12-10',
    safeUntil: '2026-12-10',
  },
  'W-06: for other insurance nothing is known beyond the 14 days': {
    facts: { product: 'insurance', insuranceKind: 'other', callDate: '2026-11-10', documentsReceivedDate: '2026-11-20' },
    on: { '2026-11-24': 'inTime', '2026-11-25': 'open' },
    safeUntil: '2026-11-24',
  },
  'W-06: other insurance: 14 days and no more': {
    facts: { ...told, product: 'insurance', insuranceKind: 'other', callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02' },
    on: { '2026-11-16': 'inTime', '2026-11-17': 'over' },
    latestArguable: '2026-11-16',
  },
  'W-30: insurance without any instruction knows no last day': {
    facts: { ...none, product: 'insurance', callDate: '2020-11-02' },
    on: { '2026-11-17': 'inTime' },
    because: ['withdrawalInstructionReceived', 'product'],
  },
  'W-29: nor does a financial service': {
    facts: { ...none, product: 'finance', callDate: '2020-11-02' },
    on: { '2026-11-17': 'inTime' },
  },
  'W-30: insurance whose instruction nobody knows of is never called over': {
    facts: { product: 'insurance', callDate: '2020-11-02', withdrawalInstructionReceived: 'unknown' },
    on: { '2026-11-17': 'open' },
  },
  'W-30: for insurance a late instruction is not cut off by the twelve months of goods and services': {
    facts: { ...told, product: 'insurance', insuranceKind: 'other', callDate: '2026-06-19', withdrawalInstructionDate: '2027-08-02' },
    on: { '2027-08-16': 'inTime', '2027-08-17': 'over' },
  },
  'W-29: a defect of a financial instruction is no matter of the twelve months of § 356 (4) s.1': {
    facts: { ...told, product: 'finance', callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02', withdrawalInstructionDefective: true },
    on: { '2026-11-17': 'over' },
  },
  'before the reform of 19 June 2026 nobody says that a financial withdrawal is over': {
    facts: { ...told, product: 'finance', callDate: '2026-06-18', withdrawalInstructionDate: '2026-06-18' },
    on: { '2026-07-02': 'inTime', '2026-07-03': 'open' },
    needs: [],
  },
  'from the reform on it ends like every other': {
    facts: { ...told, product: 'finance', callDate: '2026-06-19', withdrawalInstructionDate: '2026-06-19' },
    on: { '2026-07-03': 'inTime', '2026-07-04': 'over' },
  },
  'before the reform a tariff ends like every other': {
    facts: { ...told, product: 'mobile', callDate: '2026-06-18', withdrawalInstructionDate: '2026-06-18' },
    on: { '2026-07-02': 'inTime', '2026-07-03': 'over' },
  },
}; // prettier-ignore

for (const [name, row] of Object.entries(ROWS))
  test(name, () => {
    const { facts, problems } = readFacts(row.facts);
    assert.deepEqual(problems, []);
    const stands = (day: string) => withdrawalPeriod(facts, day, row.service ?? false);
    const found = Object.keys(row.on).map((day) => [day, stands(day).status]);
    assert.deepEqual(Object.fromEntries(found), row.on);
    const last = stands(Object.keys(row.on).at(-1) ?? '');
    for (const key of ['sendBy', 'latestArguable', 'safeUntil', 'needs', 'because'] as const)
      if (row[key] !== undefined) assert.deepEqual(last[key] ?? null, row[key], key);
    // The safe day is 14 days from the first possible day of the call and is there whenever that is known.
    assert.equal(last.safeUntil !== undefined, isKnown(known(facts.callDate) ?? known(facts.callDateFrom)));
  });

test('the arithmetic of a late instruction ends on the day that is named', () => {
  const { facts } = readFacts({ ...told, callDate: '2025-11-03', withdrawalInstructionDate: '2026-11-10' });
  assert.deepEqual(withdrawalPeriod(facts, '2026-11-12', false).counted, {
    kind: 'withdrawalUninstructed',
    event: '2025-11-03',
  });
  // Where both end on one day it is the plain 14 days.
  const both = readFacts({ ...told, callDate: '2025-11-03', withdrawalInstructionDate: '2026-11-03' });
  assert.deepEqual(withdrawalPeriod(both.facts, '2026-11-12', false).counted, {
    kind: 'withdrawal',
    event: '2026-11-03',
  });
});

test('where only the earliest beginning is known, the arithmetic claims no instruction', () => {
  const facts = readFacts({ product: 'goods', callDate: '2026-11-05', goodsReceivedDate: '2026-11-24' }).facts;
  const lines = assess(facts, '2026-11-29').deadlines.find(({ id }) => id === 'withdrawal')?.arithmetic ?? [];
  assert.ok(
    lines.some((line) => /^Gezählt ab dem Tag, an dem die Frist frühestens beginnt: .*24\. November/.test(line)),
  );
  assert.ok(lines.every((line) => !line.includes('Belehrung')));
});

test('the kind of the period is the one that was counted', () => {
  const kind = (given: object): string => withdrawalPeriod(readFacts(given).facts, '2026-11-12', false).kind;
  assert.equal(kind({ ...told, callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02' }), 'withdrawal');
  assert.equal(kind({ ...none, callDate: '2026-11-02' }), 'withdrawalUninstructed');
  assert.equal(kind({ callDate: '2026-11-02', product: 'insurance' }), 'insuranceWithdrawal');
  const insurance = { ...told, product: 'insurance', callDate: '2026-11-02', withdrawalInstructionDate: '2026-11-02' };
  assert.equal(kind(insurance), 'insuranceWithdrawal');
  assert.equal(kind({ ...insurance, insuranceKind: 'life' }), 'lifeInsuranceWithdrawal');
});

test('a Land that nobody knows is no Land', () => {
  assert.deepEqual(placesOf({ federalState: 'unknown', traderState: 'BY' }), { federalState: undefined, traderState: 'BY' }); // prettier-ignore
  assert.deepEqual(placesOf({ federalState: 'BY', traderState: 'unknown' }), { federalState: 'BY', traderState: undefined }); // prettier-ignore
});
