// `node bin/wortlaut.mjs run scripts/conditions.ts [rule]`: proposes rows for test/cases/conditions.json, to be read by somebody who knows the law.
// For each way in which a rule's condition could be wrong by one word, the shortest set of facts in which that word decides.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { FACTS, type FactKey, type Facts } from '../src/knowledge/facts.ts';
import { CALCS } from '../src/knowledge/law/derive.ts';
import { environment, type Environment } from '../src/knowledge/law/environment.ts';
import { compile, compileFast, factsOf, type Condition, type Tri } from '../src/knowledge/law/logic.ts';
import { RULES } from '../src/knowledge/law/rules/index.ts';
import type { LawRule } from '../src/knowledge/law/rules/rule.ts';
import { CASES } from '../test/law/case.ts';
import { saysOf, type Row } from '../test/law/condition-rows.ts';

const TODAY = '2026-11-23';
const MOST = 20_000;
const PLACE = join(import.meta.dirname, '..', 'test', 'cases', 'conditions.json');

const NEVER: Condition = { op: 'always', value: false };
const ALWAYS: Condition = { op: 'always', value: true };

function otherValues(condition: Extract<Condition, { op: 'is' | 'told' }>): Condition[] {
  const { values } = condition;
  if (values.length > 1) return values.map((_, at) => ({ ...condition, values: values.toSpliced(at, 1) }));
  return typeof values[0] === 'boolean' ? [{ ...condition, values: [!values[0]] }] : [];
}

/** Every condition that differs from this one in one word. */
function wrong(condition: Condition): Condition[] {
  switch (condition.op) {
    case 'is':
      return [NEVER, ALWAYS, { ...condition, op: 'told' }, ...otherValues(condition)];
    case 'told':
      return [NEVER, ALWAYS, { ...condition, op: 'is' }, ...otherValues(condition)];
    case 'present':
    case 'calc':
      return [NEVER, ALWAYS, { op: 'not', of: condition }];
    case 'not':
      return [condition.of, ...wrong(condition.of).map((of): Condition => ({ op: 'not', of }))];
    case 'all':
    case 'any': {
      const { op, of } = condition;
      const found: Condition[] = of.length > 1 ? [{ op: op === 'all' ? 'any' : 'all', of }] : [];
      for (const [at, part] of of.entries()) {
        if (of.length > 1) found.push({ op, of: of.toSpliced(at, 1) });
        for (const other of wrong(part)) found.push({ op, of: of.with(at, other) });
      }
      return found;
    }
    case 'always':
      return [condition.value ? NEVER : ALWAYS];
  }
}

type Answer = (env: Environment) => Tri;
type Three = { holds?: Answer; arguableIf?: Answer; disputed?: Answer };
const PARTS = ['holds', 'arguableIf', 'disputed'] as const;
const compiled = (rule: Pick<LawRule, (typeof PARTS)[number]>): Three =>
  Object.fromEntries(PARTS.flatMap((part) => (rule[part] ? [[part, compileFast(rule[part], CALCS)]] : [])));

/** What the rule comes to, as far as its own conditions decide. */
function comesTo({ holds, arguableIf, disputed }: Three, env: Environment): string {
  const [first, second] = [holds?.(env), arguableIf?.(env)];
  const status =
    first === 'yes'
      ? 'holds'
      : second === 'yes'
        ? 'arguable'
        : first === 'open' || second === 'open'
          ? 'open'
          : 'fails';
  return disputed?.(env) === 'yes' && status !== 'fails' ? `${status}!` : status;
}

/** Values worth trying: not said, those the conditions name, one they do not name. */
function candidates(key: FactKey, conditions: readonly Condition[]): unknown[] {
  const spec: { kind: string; values?: readonly string[] } = FACTS[key];
  const named = new Set<unknown>();
  const visit = (one: Condition): void => {
    if ((one.op === 'is' || one.op === 'told') && one.fact === key) for (const value of one.values) named.add(value);
    if (one.op === 'not') visit(one.of);
    if (one.op === 'all' || one.op === 'any') one.of.forEach(visit);
  };
  conditions.forEach(visit);
  const other = spec.values?.find((value) => !named.has(value));
  switch (spec.kind) {
    case 'boolean':
      return [true, false];
    case 'choice':
      return [...named, ...(other ? [other] : [])];
    case 'multi':
      return [...named, ...(other ? [other] : [])].map((value) => [value]);
    case 'date':
      return ['2026-11-20', '2026-11-02', '2025-09-01'];
    case 'dates':
      return [['2026-11-20']];
    case 'number':
      return [5, 16, 44];
    case 'money':
      return [{ amount: 20, currency: 'EUR' }];
    default:
      return ['o2', 'eprimo', 'Nordlicht Verlag'];
  }
}

/** Facts that the rule names, and those that its computations give as reasons or needs in the tables' cases. */
function watched(rule: LawRule): FactKey[] {
  const conditions = PARTS.flatMap((part) => rule[part] ?? []);
  const named = new Set<FactKey>(conditions.flatMap(factsOf));
  const keys = new Set(named);
  const answers = conditions.map((one) => compile(one, CALCS));
  for (const { facts, today } of CASES)
    for (const answer of answers) {
      const { because, needs } = answer(environment(facts, today));
      for (const key of [...because, ...needs]) keys.add(key);
    }
  // Whose law it is decides before any rule; only a rule that asks for it itself is tried with other countries.
  return [...keys].filter((key) => key !== 'jurisdiction' || named.has(key));
}

/** Sets of facts, the smallest first: what nobody said, one fact, two, … up to `MOST` sets. */
function* sets(keys: readonly FactKey[], of: (key: FactKey) => unknown[], base: Facts): Generator<Facts> {
  let left = MOST;
  const picks = function* (from: number, size: number, given: Facts): Generator<Facts> {
    if (size === 0) {
      yield given;
      return;
    }
    for (let at = from; at < keys.length; at += 1) {
      const key = keys[at];
      if (key) for (const value of of(key)) yield* picks(at + 1, size - 1, { ...given, [key]: value });
    }
  };
  for (let size = 0; size <= Math.min(keys.length, 6); size += 1)
    for (const one of picks(0, size, base)) {
      yield one;
      if ((left -= 1) === 0) return;
    }
}

/** What the tables' cases say about these facts, and each with one fact said otherwise or not at all. */
function* near(keys: readonly FactKey[], of: (key: FactKey) => unknown[], base: Facts): Generator<Facts> {
  for (const { facts } of CASES) {
    const said = Object.fromEntries(Object.entries(facts).filter(([key]) => keys.includes(key as FactKey)));
    yield { ...base, ...said };
    for (const key of keys)
      for (const value of [undefined, ...of(key)]) {
        const { [key]: _, ...rest } = said;
        yield { ...base, ...(value === undefined ? rest : { ...said, [key]: value }) };
      }
  }
}

/** The fewest rows that tell the rule from all its wrong neighbours; those that are kept already come first. */
function rowsOf(rule: LawRule, kept: readonly Row[]): Row[] {
  const right = compiled(rule);
  const conditions = PARTS.flatMap((part) => rule[part] ?? []);
  const open = new Set(
    PARTS.flatMap((part) => (rule[part] ? wrong(rule[part]) : []).map((one) => compiled({ ...rule, [part]: one }))),
  );
  const rows: Row[] = [];
  const look = (facts: Facts): void => {
    const env = environment(facts, TODAY);
    const truth = comesTo(right, env);
    let found = false;
    for (const one of open) if (comesTo(one, env) !== truth) found = open.delete(one);
    if (found) rows.push({ facts, says: saysOf(rule, facts, TODAY) });
  };
  for (const { facts } of kept) look(facts);
  const base: Facts = rule.country ? { jurisdiction: rule.country } : {};
  const tried = new Map<FactKey, unknown[]>();
  const of = (key: FactKey): unknown[] => tried.get(key) ?? tried.set(key, candidates(key, conditions)).get(key) ?? [];
  const keys = watched(rule);
  for (const facts of [sets, near].values().flatMap((search) => search(keys, of, base))) {
    if (open.size === 0) break;
    look(facts);
  }
  if (open.size > 0) console.error(`${rule.id}: ${open.size} wrong neighbours look the same`);
  return rows;
}

const [only] = process.argv.slice(2);
const table = JSON.parse(readFileSync(PLACE, 'utf8')) as Record<string, Row[]>;
for (const rule of RULES)
  if ((!only || rule.id === only) && PARTS.some((part) => rule[part]))
    table[rule.id] = rowsOf(rule, table[rule.id] ?? []);
const json = JSON.stringify(Object.fromEntries(Object.entries(table).filter(([, rows]) => rows.length > 0)), null, 1);
// One row a line where it fits.
const compact = json.replaceAll(
  /\{\s+"facts": \{\s*([^}]*?)\s*\},\s+"says": ("[^"]*")\s+\}/g,
  (_, facts: string, says) => `{ "facts": { ${facts.replaceAll(/\s+/g, ' ')} }, "says": ${String(says)} }`,
);
writeFileSync(PLACE, await format(compact, { ...(await resolveConfig(PLACE)), filepath: PLACE }));
console.log(`${Object.values(table).flat().length} rows for ${Object.keys(table).length} rules`);
