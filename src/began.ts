// What a contract began with, as the line of its days says it: page and forms; imports nothing.

/** A call, a call of which only the earliest day is known, or what was signed without one. */
export type Began = 'call' | 'callFrom' | 'contract';

const NO_CALL: readonly unknown[] = ['doorstep', 'shop', 'online'];

/** @param facts of a case as it is shown, by key. @returns the first mark and its day; the day is undefined where none was told */
export function began(facts: Record<string, { value: unknown }>): [Began, string | undefined] {
  const day = (key: string): string | undefined => {
    const value = facts[key]?.value;
    return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
  };
  const told = day('callDate');
  if (NO_CALL.includes(facts['channel']?.value)) return ['contract', told ?? day('callDateFrom')];
  return told ? ['call', told] : ['callFrom', day('callDateFrom')];
}
