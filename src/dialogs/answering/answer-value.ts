// A value as buttons, scripts and people send it: checked against what the question wants.
import { FACTS, type FactKey } from '../../knowledge/facts.ts';

/** Whether a value fitted the open question. */
export type Taken = 'taken' | 'refused';

/** Yes and no as buttons, scripts and people send them. */
export function yesNo(value: unknown): boolean | undefined {
  if (value === true || value === 'true' || value === 'yes') return true;
  if (value === false || value === 'false' || value === 'no') return false;
  return undefined;
}

/** A value of a button or a script, as the vocabulary of the fact wants it. */
export function coerce(fact: FactKey, value: unknown): unknown {
  const { kind } = FACTS[fact];
  if (kind === 'boolean') return yesNo(value) ?? value;
  if (kind === 'number' && typeof value === 'string' && /^\d{1,4}$/.test(value)) return Number(value);
  if (kind === 'multi' && typeof value === 'string' && value !== 'unknown') return [value];
  if (kind === 'money' && typeof value === 'number') return { amount: value, currency: 'EUR' };
  return value;
}
