// `npm run faults`: does to the server what must not lose anything, and writes what was lost to docs/faults.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { bursts } from './bursts.ts';
import { cluster, sentinel } from './failover.ts';
import type { Fault, Row } from './fault.ts';
import { hands } from './hands.ts';
import { silent } from './silent.ts';
import { isWhole } from './talker.ts';

const FAULTS: readonly Fault[] = [hands, sentinel, cluster, silent, bursts];
const FILE = join(import.meta.dirname, '..', '..', 'docs', 'faults.md');

const HEAD = `# What is lost when things break

Made by \`npm run faults\` (all), \`npm run faults -- ${FAULTS.map(({ name }) => name).join('|')}\` (one; \`--short\` for a small run that
writes nothing). Needs redis-server, redis-sentinel and redis-cli. "Acknowledged" is a line the server answered with 200;
"lost" an acknowledged line that is not in the log at the end; every line in the log must have exactly one turn, in order.
The short runs are part of \`npm test\`.
`;

const cells = ({ what, verdict: v, promised, note = '' }: Row): string =>
  `| ${[what, v.acknowledged, v.lost, v.doubled, v.unanswered, v.answeredTwice, v.disordered, v.slowest, promised ? 'nothing lost' : 'none', note].join(' | ')} |`;

/** What else the machine did says how much the times mean. */
const busy = (): string =>
  (loadavg()[0] ?? 0) > 2 ? `; load ${Math.round(loadavg()[0] ?? 0)}, so the times mean little` : '';

function section({ name, title, how }: Fault, rows: readonly Row[]): string {
  const head =
    '| what | acknowledged | lost | twice in the log | no turn | two turns | out of order | slowest (ms) | promise | |';
  const line = '|---|---|---|---|---|---|---|---|---|---|';
  const made = `Measured on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}${busy()}.`;
  return [
    `<!-- ${name} -->`,
    `## ${title}`,
    '',
    how,
    '',
    head,
    line,
    ...rows.map(cells),
    '',
    made,
    `<!-- end -->`,
  ].join('\n');
}

/** Puts the section in its place; the others stay as they were measured. */
function keep(fault: Fault, text: string): void {
  let before = '';
  try {
    before = readFileSync(FILE, 'utf8');
  } catch {
    // The first run makes the file.
  }
  const sections = FAULTS.map(({ name, title, how }) => {
    if (name === fault.name) return text;
    const start = before.indexOf(`<!-- ${name} -->`);
    if (start < 0) return `<!-- ${name} -->\n## ${title}\n\n${how}\n\nNot yet measured in full size.\n<!-- end -->`;
    return before.slice(start, before.indexOf('<!-- end -->', start) + '<!-- end -->'.length);
  });
  writeFileSync(FILE, `${HEAD}\n${sections.join('\n\n')}\n`);
}

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const size = process.argv.includes('--short') ? 'short' : 'full';
const unknown = names.filter((name) => !FAULTS.some((fault) => fault.name === name));
if (unknown.length > 0) {
  console.error(`There is no fault ${unknown.join(', ')}; there are ${FAULTS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
let broken = 0;
for (const fault of FAULTS) {
  if (names.length > 0 && !names.includes(fault.name)) continue;
  console.log(`\n${fault.title}`);
  const rows = await fault.run(size, (line) => console.log(`  ${line}`));
  for (const row of rows) console.log(cells(row));
  broken += rows.filter(({ promised, verdict }) => promised && !isWhole(verdict)).length;
  if (size === 'full') keep(fault, section(fault, rows));
}
if (broken > 0) console.error(`\n${broken} promise(s) did not hold.`);
process.exit(broken > 0 ? 1 : 0);
