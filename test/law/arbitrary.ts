// Random facts for the property tests: any key, any value of its kind, dates around the day of the assessment.
import * as fc from 'fast-check';
import { FACT_KEYS, FACTS, type FactKey, type Facts } from '../../src/knowledge/facts.ts';
import { factsOf } from '../../src/knowledge/law/logic.ts';
import { ASKED_FACTS } from '../../src/knowledge/law/planner/asks.ts';
import { RULES } from '../../src/knowledge/law/rules/index.ts';

const BASE = Temporal.PlainDate.from('2026-11-23');
const date = fc.integer({ min: -450, max: 10 }).map((days) => BASE.add({ days }).toString());

const valueOf = (key: (typeof FACT_KEYS)[number]): fc.Arbitrary<unknown> => {
  const spec: { kind: string; values?: readonly string[] } = FACTS[key];
  switch (spec.kind) {
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...(spec.values ?? []));
    case 'multi':
      return fc.subarray([...(spec.values ?? [])], { minLength: 1 });
    case 'date':
      return date;
    case 'dates':
      return fc.array(date, { maxLength: 3 });
    case 'number':
      return fc.integer({ min: 0, max: 90 });
    case 'money':
      return fc.record(
        { amount: fc.integer({ min: 1, max: 900 }), currency: fc.constant('EUR') },
        { noNullPrototype: true },
      );
    default:
      return fc.constantFrom('o2', 'Vodafone', 'eprimo', 'Nordlicht Verlag');
  }
};

/** What a question is about or a deciding rule looks at: where rare meetings of facts are found. */
const DECIDING: readonly FactKey[] = [
  ...new Set([
    ...ASKED_FACTS,
    ...RULES.filter((rule) => rule.conclusion).flatMap(({ holds, arguableIf, disputed }) =>
      [holds, arguableIf, disputed].flatMap((condition) => (condition ? factsOf(condition) : [])),
    ),
  ]),
];

const someOf = (keys: readonly FactKey[]): fc.Arbitrary<Facts> =>
  fc
    .uniqueArray(
      fc
        .constantFrom(...keys)
        .chain((key) =>
          fc
            .oneof({ weight: 9, arbitrary: valueOf(key) }, { weight: 1, arbitrary: fc.constant('unknown') })
            .map((value) => [key, value] as const),
        ),
      { maxLength: 14, selector: ([key]) => key },
    )
    .map((pairs) => Object.fromEntries(pairs) as Facts);

/** Facts as a conversation may have collected them: up to 14 keys, some "unknown"; half of the time only those that decide. */
export const anyFacts: fc.Arbitrary<Facts> = fc.oneof(someOf(FACT_KEYS), someOf(DECIDING));
/** One more fact with a value. */
export const anyFact = fc.constantFrom(...FACT_KEYS).chain((key) => valueOf(key).map((value) => [key, value] as const));
export const anyToday = fc.integer({ min: -30, max: 30 }).map((days) => BASE.add({ days }).toString());
