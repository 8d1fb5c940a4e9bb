// All ways of asking by passage, checked when the program is loaded.
import { passageOf } from '../../articles/index.ts';
import { AFTER_WAYS } from './after.ts';
import { ASKERS_WAYS } from './askers.ts';
import { CASE_WAYS } from './case.ts';
import { CLOSE_BY_WAYS } from './close-by.ts';
import { COME_LATE_WAYS } from './come-late.ts';
import { CONTRACT_WAYS } from './contract.ts';
import { EVERYDAY_WAYS } from './everyday.ts';
import { FIELDS_WAYS } from './fields.ts';
import { FINER_WAYS } from './finer.ts';
import { PREMISES_WAYS } from './premises.ts';
import { TOLD_AFTER_WAYS } from './told-after.ts';
import { TOLD_CASE_WAYS } from './told-case.ts';
import { TOLD_CONTRACT_WAYS } from './told-contract.ts';
import { TOLD_MORE_WAYS } from './told-more.ts';
import { UPSET_WAYS } from './upset.ts';
import { WHO_ACTS_WAYS } from './who-acts.ts';
import { WIDER_AFTER_WAYS } from './wider-after.ts';
import { WIDER_CASE_WAYS } from './wider-case.ts';
import { WIDER_CONTRACT_WAYS } from './wider-contract.ts';
import type { Ways } from './way.ts';

const ALL: readonly Ways[] = [
  CONTRACT_WAYS,
  CASE_WAYS,
  AFTER_WAYS,
  TOLD_CONTRACT_WAYS,
  TOLD_CASE_WAYS,
  TOLD_AFTER_WAYS,
  TOLD_MORE_WAYS,
  EVERYDAY_WAYS,
  FINER_WAYS,
  WIDER_CONTRACT_WAYS,
  WIDER_CASE_WAYS,
  WIDER_AFTER_WAYS,
  WHO_ACTS_WAYS,
  ASKERS_WAYS,
  CLOSE_BY_WAYS,
  FIELDS_WAYS,
  COME_LATE_WAYS,
  PREMISES_WAYS,
  UPSET_WAYS,
];
const seen = new Map<string, string>();
const WAYS = new Map<string, string[]>();
for (const [id, text] of ALL.flatMap((ways) => Object.entries(ways))) {
  if (!passageOf(id)) throw new Error(`ways of asking for the unknown passage "${id}"`);
  const own = WAYS.get(id) ?? [];
  WAYS.set(id, own);
  for (const way of text.split('|')) {
    const other = seen.get(way.toLowerCase());
    if (way.trim() === '') throw new Error(`an empty way of asking for "${id}"`);
    if (other !== undefined) throw new Error(`"${way}" is asked for both "${other}" and "${id}"`);
    seen.set(way.toLowerCase(), id);
    own.push(way);
  }
}

/** How people ask for a passage besides the questions that stand with it. */
export const waysOf = (id: string): readonly string[] => WAYS.get(id) ?? [];
