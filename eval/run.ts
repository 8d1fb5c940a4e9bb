// `npm run eval`: what the bot understands and concludes, on stories people can read. Simulated customers answer from the labels.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { score } from './extract.ts';
import { interview, type Outcome } from './interview.ts';
import type { Story } from './story.ts';
import { printQuestions } from './questions.ts';
import { startServer } from './server.ts';

const FILES = ['data/stories.jsonl', 'fresh-a.jsonl', 'fresh-b.jsonl'];

const read = (file: string): Story[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Story);

const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

async function talk(stories: Story[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [today, group] of Map.groupBy(stories, (s) => s.today)) {
    const server = await startServer(today);
    try {
      for (const story of group) outcomes.push(await interview(server.base, story));
    } finally {
      await server.stop();
    }
  }
  return outcomes;
}

if (process.argv.length === 2) printQuestions();
const files = process.argv.slice(2).length > 0 ? process.argv.slice(2) : FILES.map((f) => join(import.meta.dirname, f));
for (const file of files) {
  const stories = read(file);
  console.log(`\n# ${basename(file)}: ${stories.length} stories`);
  const facts = score(stories);
  const figures = ({ precision, recall }: { precision: number; recall: number }): string =>
    `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`;
  console.log(`facts, micro          ${figures(facts.micro)}`);
  console.log(`facts, macro          ${figures(facts.macro)}`);
  console.log(`in scope or not       ${percent(facts.inScope.right, facts.inScope.of)}`);
  const outcomes = await talk(stories);
  const accepted = outcomes.filter((o) => o.accepted).length;
  const exact = outcomes.filter((o) => o.exact).length;
  const always = outcomes.filter((o) => o.alwaysNoContract).length;
  console.log(
    `conclusions accepted  ${percent(accepted, outcomes.length)} (always noContract: ${percent(always, outcomes.length)})`,
  );
  console.log(`conclusions exact     ${percent(exact, outcomes.length)}`);
  console.log(
    `letters offered       ${percent(
      sum(outcomes, (o) => o.lettersFound),
      sum(outcomes, (o) => o.lettersWanted),
    )}`,
  );
  console.log(
    `questions, median     ${median(outcomes.map((o) => o.questions))} (most: ${Math.max(...outcomes.map((o) => o.questions))})`,
  );
  for (const o of outcomes.filter((x) => !x.accepted)) {
    console.log(
      `  ${o.id}: ${o.conclusion} instead of ${o.expected.join(' / ')} after ${o.questions} questions (${o.asked.join(', ')})`,
    );
  }
}

function sum(outcomes: Outcome[], of: (o: Outcome) => number): number {
  return outcomes.reduce((total, o) => total + of(o), 0);
}
