// How typed answers to one question are read: each line is one real turn with that question open.
// Run: node_modules/.bin/node eval/typed-answers.ts [file.jsonl] [--misses]
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { factsOf, langOf, newFile } from '../src/case/file.ts';
import { turn } from '../src/dialogs/index.ts';
import type { FactKey } from '../src/knowledge/facts.ts';
import { same } from './extract.ts';

/** `value` null: the words answer something else, or nothing; `held`: kept aside while the reading was made. */
export type TypedAnswer = { today: string; fact: FactKey; text: string; value: unknown; held?: true; lang?: string };
export type TypedScore = {
  right: number;
  wrong: number;
  missed: number;
  none: number;
  taken: number;
  misses: string[];
};

/** What the case knows of the fact after the answer; a health fact that waits for consent counts as told. */
export function answerTo({ today, fact, text, lang = 'de' }: TypedAnswer): unknown {
  const at = `${today}T10:00:00Z`;
  const file = newFile(at, langOf(lang) ?? 'de');
  const open = { ...file, open: { id: 'q1', fact, matter: file.active } };
  const after = turn(open, { kind: 'said', text, at, today, id: 'said1' }).file;
  const known: unknown = factsOf(after, file.active)[fact];
  return known ?? (after.pending?.fact === fact ? after.pending.value : undefined);
}

/** @param lines answers with the value they mean */
export function scoreTyped(lines: readonly TypedAnswer[]): TypedScore {
  const score: TypedScore = { right: 0, wrong: 0, missed: 0, none: 0, taken: 0, misses: [] };
  for (const line of lines) {
    const got = answerTo(line);
    const miss = (what: 'wrong' | 'missed' | 'taken'): void => {
      score[what]++;
      score.misses.push(
        `${what} ${line.fact}: wanted ${JSON.stringify(line.value)}, got ${JSON.stringify(got)}: ${line.text}`,
      );
    };
    if (line.value === null) {
      score.none++;
      if (got !== undefined) miss('taken');
    } else if (got === undefined) miss('missed');
    else if (JSON.stringify(got) === JSON.stringify(line.value) || same(line.fact, line.value, got)) score.right++;
    else miss('wrong');
  }
  return score;
}

/** The lines of a file. */
export const typedAnswers = (file: string | URL): TypedAnswer[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as TypedAnswer);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = process.argv.slice(2).find((arg) => !arg.startsWith('--'));
  const lines = typedAnswers(file ?? new URL('./typed-answers.jsonl', import.meta.url));
  for (const [name, part] of [
    ['read while developing', lines.filter(({ held }) => !held)],
    ['kept aside', lines.filter(({ held }) => held)],
  ] as const) {
    const { right, wrong, missed, none, taken, misses } = scoreTyped(part);
    if (process.argv.includes('--misses')) for (const miss of misses) console.log(miss);
    console.log(
      `${name}: answers ${right + wrong + missed}: right ${right}, wrong ${wrong}, asked again ${missed}; no answers ${none}: taken all the same ${taken}`,
    );
  }
}
