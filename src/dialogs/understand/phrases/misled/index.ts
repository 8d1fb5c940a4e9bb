// False statements of the caller: said on the phone, and the paper says otherwise; in the order in which they are looked for.
import type { Rule } from '../../rule.ts';
import { CONTRADICTED } from './contradicted.ts';
import { DUTY, FORMALITY, HAD_TO } from './duty.ts';
import { FRIGHTS } from './frights.ts';
import { FOUND_UNTRUE, NOT_SO, OTHERWISE_AGREED, SAID_AND_WRONG } from './not-as-said.ts';
import { POSED, PRETENDED } from './pretended.ts';
import { PRETEXTS } from './pretexts.ts';
import { DEARER_THAN_SAID, FEE_UNNAMED, PRICE_UNNAMED, TERM_UNNAMED } from './unnamed.ts';

/** Words that say the caller lied or left something out; the sentence is what he lied about. */
export const UNTRUE_RULES: readonly Rule[] = [
  ...FOUND_UNTRUE,
  ...PRETENDED,
  ...NOT_SO,
  ...DEARER_THAN_SAID,
  ...SAID_AND_WRONG,
  ...TERM_UNNAMED,
  ...FEE_UNNAMED,
  ...HAD_TO,
  ...PRICE_UNNAMED,
  ...POSED,
  ...DUTY,
  ...OTHERWISE_AGREED,
  ...FORMALITY,
  ...FRIGHTS,
  ...CONTRADICTED,
  ...PRETEXTS,
];
