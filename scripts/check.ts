// `npm run check`: format, lint (type-aware, import direction), types, unused code and dependencies, docs. Fails at the first that fails last.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkDocs } from './check-docs.ts';
import { checkLaw } from './check-law.ts';

const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);
const STEPS: readonly [string, string, string[]][] = [
  ['format', bin('prettier'), ['--check', '--log-level=warn', '.']],
  ['lint', bin('oxlint'), ['--type-aware', '--deny-warnings']],
  ['types', bin('tsc'), ['--noEmit']],
  ['unused', bin('knip'), ['--no-progress']],
  // What only a test uses is used by nobody.
  ['unused but for tests', bin('knip'), ['--no-progress', '--production', '--include', 'exports,files']],
];

const failed: string[] = [];
for (const [name, command, args] of STEPS) {
  const started = performance.now();
  const run = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  const took = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${run.status === 0 ? 'ok    ' : 'FAILED'} ${name} (${took} s)`);
  if (run.status !== 0) failed.push(name);
}
const problems = checkDocs(root);
for (const problem of problems) console.error(problem);
console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} docs`);
if (problems.length > 0) failed.push('docs');
const law = await checkLaw(root, Temporal.Now.plainDateISO().toString());
for (const warning of law.warnings) console.warn(`warning ${warning}`);
for (const problem of law.problems) console.error(problem);
console.log(`${law.problems.length === 0 ? 'ok    ' : 'FAILED'} law`);
if (law.problems.length > 0) failed.push('law');
if (failed.length > 0) {
  console.error(`check failed: ${failed.join(', ')}`);
  process.exit(1);
}
