// All ways of asking by passage, checked when the program is loaded.
import { passageOf } from '../../articles/index.ts';
import { AFTER_WAYS } from './after.ts';
import { CASE_WAYS } from './case.ts';
import { CONTRACT_WAYS } from './contract.ts';

const ALL = [CONTRACT_WAYS, CASE_WAYS, AFTER_WAYS].flatMap((ways) => Object.entries(ways));
const seen = new Map<string, string>();
const WAYS = new Map<string, readonly string[]>();
for (const [id, text] of ALL) {
  if (!passageOf(id)) throw new Error(`ways of asking for the unknown passage "${id}"`);
  if (WAYS.has(id)) throw new Error(`ways of asking for "${id}" stand twice`);
  const ways = text.split('|');
  for (const way of ways) {
    const other = seen.get(way.toLowerCase());
    if (way.trim() === '') throw new Error(`an empty way of asking for "${id}"`);
    if (other !== undefined) throw new Error(`"${way}" is asked for both "${other}" and "${id}"`);
    seen.set(way.toLowerCase(), id);
  }
  WAYS.set(id, ways);
}

/** How people ask for a passage besides the questions that stand with it. */
export const waysOf = (id: string): readonly string[] => WAYS.get(id) ?? [];
