// What the customer wants to come of it: words of wishing and asking, and what they are about.
import { REGRETS } from '../regrets.ts';
import { AS_IT_WAS, OLD_TARIFF } from './as-before.ts';
import { KEEP } from './keep.ts';
import { MONEY_BACK } from './money-back.ts';
import { NO_CALLS } from './no-calls.ts';
import { OUT_OF_IT } from './out.ts';
import { RECORDING } from './recording.ts';
import { UNDERSTAND } from './understand.ts';
import type { GoalSay } from './goal.ts';

export { ASKS_WAY, type GoalSay, WISHES } from './goal.ts';

/** In the order in which they count: who wants his money asks for it whatever else he wants. */
export const GOALS: readonly GoalSay[] = [
  ...RECORDING,
  ...MONEY_BACK,
  ...OLD_TARIFF,
  ...NO_CALLS,
  ...AS_IT_WAS,
  ...KEEP,
  ...OUT_OF_IT,
  ...REGRETS,
  ...UNDERSTAND,
];
