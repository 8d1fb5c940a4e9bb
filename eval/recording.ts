// Accuracy of the recording check, per criterion and of the verdict, on labelled transcripts.
// Run: node_modules/.bin/node eval/recording.ts [file.jsonl] [--misses]
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { judge, type SpokenTurn } from '../src/dialogs/recording/index.ts';

export type LabelledCall = {
  id: string;
  scenario: string;
  product: string;
  turns: SpokenTurn[];
  /** Who speaks was taken from the words, not from the transcript. */
  guessed?: boolean;
  labels: Record<string, unknown>;
};
export type RecordingScore = {
  criteria: Record<string, { right: number; of: number }>;
  /** Calls judged to prove where the label says otherwise: the one mistake that harms a customer. */
  falseProof: string[];
  misses: { id: string; criterion: string; expected: unknown; got: unknown }[];
};

export const JUDGED = [
  'recordingConsent',
  'identified',
  'declarationOfIntent',
  'priceNamed',
  'termNamed',
  'withdrawalInfo',
  'callerDisclosed',
  'orderPartOnly',
  'verdict',
] as const;

/** @param calls transcripts with labels as in eval/data/recordings.jsonl */
export function scoreRecordings(calls: readonly LabelledCall[]): RecordingScore {
  const score: RecordingScore = { criteria: {}, falseProof: [], misses: [] };
  for (const { id, product, turns, guessed, labels } of calls) {
    const check = judge(turns, { product, ...(guessed === undefined ? {} : { guessed }) });
    if (check.verdict === 'proves' && labels['verdict'] !== 'proves') score.falseProof.push(id);
    for (const criterion of JUDGED) {
      const expected = labels[criterion];
      if (expected === undefined) continue;
      const count = (score.criteria[criterion] ??= { right: 0, of: 0 });
      count.of++;
      if (check[criterion] === expected) count.right++;
      else score.misses.push({ id, criterion, expected, got: check[criterion] });
    }
  }
  return score;
}

/** The labelled transcripts of a JSON Lines file. */
export const readRecordings = (path: string): LabelledCall[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledCall);

/** The score as lines for a terminal. */
export function recordingTable(score: RecordingScore, calls: number): string {
  return [
    ...Object.entries(score.criteria).map(
      ([criterion, { right, of }]) =>
        `${criterion.padEnd(22)} ${String(right).padStart(3)}/${of}  ${(right / of).toFixed(3)}`,
    ),
    `calls ${calls}, judged to prove where they do not: ${score.falseProof.length === 0 ? 'none' : score.falseProof.join(' ')}`,
  ].join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const words = process.argv.slice(2);
  const path =
    words.find((word) => !word.startsWith('--')) ?? new URL('./data/recordings.jsonl', import.meta.url).pathname;
  const calls = readRecordings(path);
  const score = scoreRecordings(calls);
  if (words.includes('--misses')) {
    for (const { id, criterion, expected, got } of score.misses) {
      console.log(`${id} ${criterion}: expected ${String(expected)} got ${String(got)}`);
    }
  }
  console.log(recordingTable(score, calls.length));
}
