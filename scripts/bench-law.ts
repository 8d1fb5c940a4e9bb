// How fast the law is on this machine, with every case of the tables: result only, whole assessment, next question.
import { CASES } from '../test/law/case.ts';
import { readFacts, type Facts } from '../src/knowledge/facts.ts';
import { assess } from '../src/knowledge/law/index.ts';
import { core } from '../src/knowledge/law/core.ts';
import { nextFact } from '../src/knowledge/law/planner/planner.ts';
import { RULES } from '../src/knowledge/law/rules/index.ts';

const cases = CASES.map((one) => ({ facts: readFacts(one.facts).facts, today: one.today }));
type Work = (facts: Facts, today: string) => unknown;

/** Milliseconds for each case, after two rounds that warm up; the best of five rounds, so that a busy neighbour counts less. */
function milliseconds(work: Work): number[] {
  const rounds: number[][] = [];
  for (let round = 0; round < 7; round++) {
    const times = cases.map(({ facts, today }) => {
      const started = performance.now();
      work(facts, today);
      return performance.now() - started;
    });
    if (round >= 2) rounds.push(times);
  }
  return cases.map((_, at) => Math.min(...rounds.map((times) => times[at] ?? Infinity))).toSorted((a, b) => a - b);
}

const at = (times: readonly number[], share: number): string =>
  (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(3);
const line = (name: string, times: readonly number[], aim: string): string => {
  const mean = times.reduce((sum, one) => sum + one, 0) / times.length;
  return `${name}: median ${at(times, 0.5)} ms, 95 % ${at(times, 0.95)} ms, most ${at(times, 1)} ms, ${Math.round(1000 / mean)} a second (aim ${aim})`;
};

console.log(`${RULES.length} rules, ${cases.length} cases, Node ${process.version}`);
console.log(
  line(
    'result only',
    milliseconds((facts, today) => assess(facts, today, { detail: 'result' })),
    '20000 a second',
  ),
);
console.log(
  line(
    'whole assessment',
    milliseconds((facts, today) => assess(facts, today)),
    '2 ms',
  ),
);
const cores = new Map(cases.map(({ facts, today }) => [facts, core(facts, today)]));
const next: Work = (facts) => {
  const now = cores.get(facts);
  return now && nextFact(facts, now);
};
console.log(line('next question', milliseconds(next), '0.2 ms'));
