// Precision and recall of the built-in understanding, per fact, micro and macro.
// Run: node_modules/.bin/node eval/extract.ts [file.jsonl] [--misses]
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { extract } from '../src/dialogs/understand/index.ts';
import { companyOf } from '../src/knowledge/companies.ts';

export type Story = {
  id: string;
  text: string;
  today: string;
  facts: Record<string, unknown>;
  expected?: { inScope?: boolean };
};
export type FactScore = {
  labels: number;
  right: number;
  wrong: number;
  missed: number;
  precision: number;
  recall: number;
};
export type Miss = { id: string; fact: string; expected: unknown; got: unknown; quote?: string };
export type Score = {
  facts: Record<string, FactScore>;
  micro: { precision: number; recall: number };
  /** Over facts with at least ten labels, without jurisdiction, personOnPhone and consumer. */
  macro: { precision: number; recall: number };
  /** Over the stories that carry the label. */
  inScope: { right: number; of: number };
  misses: Miss[];
};

const BY_PRESENCE = new Set([
  'misledAbout',
  'misledAboutText',
  'callerClaimedToBe',
  'callCentre',
  'callDateApprox',
  'displayedNumber',
]);
/** What a label says without a key of its own: a bill whose amount or day is labelled has come. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = { invoiced: ['invoiceAmount', 'invoiceReceivedDate'] };
const NOT_IN_MACRO = new Set(['jurisdiction', 'personOnPhone', 'consumer']);
const DUNNING = ['reminder', 'collector', 'courtOrder', 'enforcementOrder', 'lawsuit'];

/** Whether a read value is the labelled one (eval/README, "How answers are compared"). */
export function same(fact: string, expected: unknown, got: unknown): boolean {
  if (BY_PRESENCE.has(fact)) return true;
  if (fact === 'dunning')
    return expected === got || (DUNNING.includes(String(expected)) && DUNNING.includes(String(got)));
  if (fact === 'provider') return sameCompany(String(expected), String(got));
  return JSON.stringify(expected) === JSON.stringify(got);
}

function sameCompany(a: string, b: string): boolean {
  const [left, right] = [companyOf(a), companyOf(b)];
  if (left && right) return left.id === right.id;
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/(?:gmbh|ag|se|kg)$/, '');
  return plain(a) === plain(b) || plain(a).includes(plain(b)) || plain(b).includes(plain(a));
}

/**
 * Scores the understanding on labelled stories; only keys that occur in the labels are judged.
 * @param stories lines of a file like eval/data/stories.jsonl
 */
export function score(stories: readonly Story[]): Score {
  const judged = new Set(stories.flatMap((story) => Object.keys(story.facts)));
  const counts = new Map<string, { labels: number; right: number; wrong: number; missed: number }>();
  for (const fact of judged) counts.set(fact, { labels: 0, right: 0, wrong: 0, missed: 0 });
  const misses: Miss[] = [];
  let scoped = 0;
  let scopes = 0;
  for (const story of stories) {
    const read = extract(story.text, { today: story.today });
    const facts: Record<string, unknown> = read.facts;
    const inScope = story.expected?.inScope;
    if (inScope !== undefined) scopes++;
    if (inScope !== undefined && read.inScope === inScope) scoped++;
    else if (inScope !== undefined)
      misses.push({ id: story.id, fact: 'inScope', expected: inScope, got: read.inScope });
    for (const [fact, count] of counts) {
      const [expected, got] = [story.facts[fact], facts[fact]];
      if (expected === undefined && got === true && IMPLIED[fact]?.some((key) => story.facts[key] !== undefined))
        continue;
      if (expected !== undefined) count.labels++;
      if (expected !== undefined && got !== undefined && same(fact, expected, got)) count.right++;
      else if (expected !== undefined || got !== undefined) {
        if (got !== undefined) count.wrong++;
        if (expected !== undefined) count.missed++;
        const quote = read.quotes[fact as keyof typeof read.quotes];
        misses.push({ id: story.id, fact, expected, got, ...(quote ? { quote } : {}) });
      }
    }
  }
  const facts = Object.fromEntries([...counts].map(([fact, count]) => [fact, { ...count, ...rates(count) }]));
  const sum = [...counts.values()].reduce(
    (a, b) => ({
      labels: a.labels + b.labels,
      right: a.right + b.right,
      wrong: a.wrong + b.wrong,
      missed: a.missed + b.missed,
    }),
    { labels: 0, right: 0, wrong: 0, missed: 0 },
  );
  const many = Object.entries(facts)
    .filter(([fact, f]) => f.labels >= 10 && !NOT_IN_MACRO.has(fact))
    .map(([, f]) => f);
  const mean = (pick: (f: FactScore) => number): number =>
    many.length === 0 ? 1 : many.reduce((a, f) => a + pick(f), 0) / many.length;
  return {
    facts,
    micro: rates(sum),
    macro: { precision: mean((f) => f.precision), recall: mean((f) => f.recall) },
    inScope: { right: scoped, of: scopes },
    misses,
  };
}

function rates({ right, wrong, missed }: { right: number; wrong: number; missed: number }): {
  precision: number;
  recall: number;
} {
  return {
    precision: right + wrong === 0 ? 1 : right / (right + wrong),
    recall: right + missed === 0 ? 1 : right / (right + missed),
  };
}

/** The lines of a JSON Lines file. */
export const readStories = (path: string): Story[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Story);

function table(result: Score): string {
  const percent = (n: number): string => n.toFixed(3).padStart(6);
  const rows = Object.entries(result.facts).sort(([, a], [, b]) => b.labels - a.labels);
  return [
    'fact                           labels right wrong missed  precision recall',
    ...rows.map(
      ([fact, f]) =>
        `${fact.padEnd(30)} ${[f.labels, f.right, f.wrong, f.missed].map((n) => String(n).padStart(6)).join('')}     ${percent(f.precision)} ${percent(f.recall)}`,
    ),
    `micro ${percent(result.micro.precision)} ${percent(result.micro.recall)}   macro ${percent(result.macro.precision)} ${percent(result.macro.recall)}   inScope ${result.inScope.right}/${result.inScope.of}`,
  ].join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path =
    process.argv.slice(2).find((word) => !word.startsWith('--')) ??
    new URL('./data/stories.jsonl', import.meta.url).pathname;
  const result = score(readStories(path));
  for (const miss of result.misses) {
    console.log(
      `${miss.id} ${miss.fact}: expected ${JSON.stringify(miss.expected)} got ${JSON.stringify(miss.got)}${miss.quote ? ` „${miss.quote}“` : ''}`,
    );
  }
  console.log(table(result));
}
