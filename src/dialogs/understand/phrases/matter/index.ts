// What happened in a matter: money, bills and threats, dunning, deliveries, what the customer has already done, the
// recording, the contract elsewhere, for whom it is, what the company answered. One idea a file, in the order of looking.
import type { Rule } from '../../rule.ts';
import { TAKEN_RULES } from '../taken.ts';
import { AROUND } from './around.ts';
import { BOOKED_OFF } from './booked.ts';
import { REPLIED } from './company-replies.ts';
import { BUSINESS, CONSUMER } from './consumer.ts';
import { WENT_OFF } from './debited.ts';
import { DEMANDED } from './demands.ts';
import { DELIVERED, DUNNED } from './dunning.ts';
import { CONTESTED, OBJECTED } from './objected.ts';
import { PERSON } from './person.ts';
import { SWITCHED } from './switching.ts';
import { TAPE_REPLIES } from './tape-replies.ts';
import { TAPED } from './tape.ts';
import { NOT_WITHDRAWN, WITHDRAWN } from './withdrawn.ts';

/** All of them. */
export const MATTER_RULES: readonly Rule[] = [
  ...WENT_OFF,
  ...TAKEN_RULES,
  ...BOOKED_OFF,
  ...DEMANDED,
  ...DUNNED,
  ...DELIVERED,
  ...WITHDRAWN,
  ...CONTESTED,
  ...NOT_WITHDRAWN,
  ...OBJECTED,
  ...TAPED,
  ...TAPE_REPLIES,
  ...SWITCHED,
  ...CONSUMER,
  ...PERSON,
  ...AROUND,
  ...BUSINESS,
  ...REPLIED,
];
