// Three-valued (Kleene) conditions over facts: data that can be compared, compiled once, and explained.
import type { FactKey, Facts, FactValues } from '../facts.ts';

/** Kleene: `open` until a fact that is missing decides. */
export type Tri = 'yes' | 'no' | 'open';
/** What a condition says, which facts decided it, and which facts not asked yet could still decide it. */
export type Verdict = { value: Tri; because: FactKey[]; needs: FactKey[] };

type Scalar = string | number | boolean;
type ElementOf<T> = T extends readonly (infer E)[] ? E : T;
/** What a fact may be compared with: its value, or one of its values where it is a list. */
export type Comparable<K extends FactKey> = Extract<ElementOf<FactValues[K]>, Scalar>;

/**
 * A condition as plain data.
 * - `is`: the fact has one of the values (a list contains one); not asked or "unknown" leaves it open
 * - `told`: the same, but what nobody said counts as no: for what only a hint can bring up
 * - `present`: any value is there (never open)
 * - `calc`: a named computation over several facts (see derive.ts)
 */
export type Condition =
  | { op: 'is'; fact: FactKey; values: readonly Scalar[] }
  | { op: 'told'; fact: FactKey; values: readonly Scalar[] }
  | { op: 'present'; fact: FactKey }
  | { op: 'all'; of: readonly Condition[] }
  | { op: 'any'; of: readonly Condition[] }
  | { op: 'not'; of: Condition }
  | { op: 'calc'; name: string }
  | { op: 'always'; value: boolean };

/** A named computation; it reads the facts of its environment and answers like a condition. */
export type Calc<E> = (env: E) => Verdict;
/** Named computations for an environment. */
export type Calcs<E> = Readonly<Record<string, Calc<E>>>;

/** The shorthands of the conditions above. The fact has one of the values. */
export const is = <K extends FactKey>(fact: K, ...values: Comparable<K>[]): Condition => ({ op: 'is', fact, values });
/** The fact was told with one of the values; not asked counts as no. */
export const told = <K extends FactKey>(fact: K, ...values: Comparable<K>[]): Condition => ({
  op: 'told',
  fact,
  values,
});
/** The fact has any value. */
export const present = (fact: FactKey): Condition => ({ op: 'present', fact });
/** Every one holds. */
export const all = (...of: Condition[]): Condition => ({ op: 'all', of });
/** At least one holds. */
export const any = (...of: Condition[]): Condition => ({ op: 'any', of });
/** It does not hold; open stays open. */
export const not = (of: Condition): Condition => ({ op: 'not', of });
/** The fact is known and has none of the values. */
export const isNot = <K extends FactKey>(fact: K, ...values: Comparable<K>[]): Condition => not(is(fact, ...values));
/** A computation of derive.ts by its name. */
export const calc = (name: string): Condition => ({ op: 'calc', name });
/** Holds whatever is known. */
export const always: Condition = { op: 'always', value: true };

const NOTHING: FactKey[] = [];
const YES: Verdict = { value: 'yes', because: NOTHING, needs: NOTHING };
const NO: Verdict = { value: 'no', because: NOTHING, needs: NOTHING };

/** A verdict that names its reasons; for computations. */
export const verdict = (value: Tri, because: FactKey[] = NOTHING, needs: FactKey[] = NOTHING): Verdict => ({
  value,
  because,
  needs,
});

const union = (parts: readonly Verdict[], of: 'because' | 'needs'): FactKey[] => {
  if (parts.length === 1) return parts[0]?.[of] ?? NOTHING;
  const keys = new Set<FactKey>();
  for (const part of parts) for (const key of part[of]) keys.add(key);
  return [...keys];
};

const matches = (value: unknown, values: readonly Scalar[]): boolean =>
  Array.isArray(value) ? value.some((one) => values.includes(one as Scalar)) : values.includes(value as Scalar);

/**
 * Turns a condition into a function, once; the function answers with value, reasons and needs.
 * @throws Error when a computation is named that does not exist
 */
export function compile<E extends { facts: Facts }>(condition: Condition, calcs: Calcs<E>): (env: E) => Verdict {
  switch (condition.op) {
    case 'always':
      return () => (condition.value ? YES : NO);
    case 'present': {
      const { fact } = condition;
      const yes = verdict('yes', [fact]);
      return ({ facts }) => (facts[fact] === undefined || facts[fact] === 'unknown' ? NO : yes);
    }
    case 'is':
    case 'told': {
      const { fact, values, op } = condition;
      const [yes, no, ask, stuck] = [
        verdict('yes', [fact]),
        verdict('no', [fact]),
        verdict('open', [], [fact]),
        verdict('open'),
      ];
      return ({ facts }) => {
        const value = facts[fact];
        if (value === undefined) return op === 'told' ? NO : ask;
        if (value === 'unknown') return op === 'told' ? NO : stuck;
        return matches(value, values) ? yes : no;
      };
    }
    case 'not': {
      const inner = compile(condition.of, calcs);
      return (env) => {
        const v = inner(env);
        return v.value === 'open' ? v : { ...v, value: v.value === 'yes' ? 'no' : 'yes' };
      };
    }
    case 'calc': {
      const found = calcs[condition.name];
      if (!found) throw new Error(`unknown computation "${condition.name}"`);
      return found;
    }
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => compile(part, calcs));
      const [settles, otherwise] = condition.op === 'all' ? (['no', 'yes'] as const) : (['yes', 'no'] as const);
      return (env) => {
        const seen: Verdict[] = [];
        let open = false;
        for (const part of parts) {
          const v = part(env);
          if (v.value === settles) return v;
          if (v.value === 'open') open = true;
          seen.push(v);
        }
        const because = union(
          seen.filter((v) => v.value === otherwise),
          'because',
        );
        if (!open) return verdict(otherwise, because);
        return verdict(
          'open',
          because,
          union(
            seen.filter((v) => v.value === 'open'),
            'needs',
          ),
        );
      };
    }
  }
}

/** Every fact that a condition names itself (computations declare theirs in derive.ts). */
export function factsOf(condition: Condition): FactKey[] {
  switch (condition.op) {
    case 'is':
    case 'told':
    case 'present':
      return [condition.fact];
    case 'not':
      return factsOf(condition.of);
    case 'all':
    case 'any':
      return [...new Set(condition.of.flatMap(factsOf))];
    default:
      return [];
  }
}

/** The computations that a condition names. */
export function calcsOf(condition: Condition): string[] {
  switch (condition.op) {
    case 'calc':
      return [condition.name];
    case 'not':
      return calcsOf(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(calcsOf);
    default:
      return [];
  }
}

/**
 * The same condition as a function that only answers, without reasons: the planner asks it thousands of times.
 * @throws Error when a computation is named that does not exist
 */
export function compileFast<E extends { facts: Facts }>(condition: Condition, calcs: Calcs<E>): (env: E) => Tri {
  switch (condition.op) {
    case 'always': {
      const value: Tri = condition.value ? 'yes' : 'no';
      return () => value;
    }
    case 'present': {
      const { fact } = condition;
      return ({ facts }) => (facts[fact] === undefined || facts[fact] === 'unknown' ? 'no' : 'yes');
    }
    case 'is':
    case 'told': {
      const { fact, values } = condition;
      const silent: Tri = condition.op === 'told' ? 'no' : 'open';
      return ({ facts }) => {
        const value = facts[fact];
        if (value === undefined || value === 'unknown') return silent;
        return matches(value, values) ? 'yes' : 'no';
      };
    }
    case 'not': {
      const inner = compileFast(condition.of, calcs);
      return (env) => {
        const value = inner(env);
        return value === 'open' ? value : value === 'yes' ? 'no' : 'yes';
      };
    }
    case 'calc': {
      const found = calcs[condition.name];
      if (!found) throw new Error(`unknown computation "${condition.name}"`);
      return (env) => found(env).value;
    }
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => compileFast(part, calcs));
      const [settles, otherwise]: readonly [Tri, Tri] = condition.op === 'all' ? ['no', 'yes'] : ['yes', 'no'];
      return (env) => {
        let open = false;
        for (const part of parts) {
          const value = part(env);
          if (value === settles) return value;
          if (value === 'open') open = true;
        }
        return open ? 'open' : otherwise;
      };
    }
  }
}
