// The coverage table of the law: row -> where it lives -> which test turns red. Writes docs/law/coverage.md.
// `--check` only compares, `--switch-off` names for each deciding rule every case that turns red without it.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ROWS from '../test/law/rows.json' with { type: 'json' };
import { CASES, check, type Case } from '../test/law/case.ts';
import { readFacts } from '../src/knowledge/facts.ts';
import { assess } from '../src/knowledge/law/index.ts';
import { RULES } from '../src/knowledge/law/rules/index.ts';

/** The file that is written. */
export const TABLE = 'docs/law/coverage.md';
const root = join(import.meta.dirname, '..');

/** Rows that are computed, beside the rule that puts them into words. */
const COMPUTED: readonly [RegExp, string][] = [
  [/^W-2\d$|^W-30$|^F-41$/, 'src/knowledge/law/period.ts'],
  [/^T-0[1-6]$|^T-14$/, 'src/knowledge/law/deadlines/deadline.ts'],
  [/^T-(0[789]|10)$/, 'src/knowledge/law/deadlines/calendar.ts'],
  [/^(T-12|X-01|X-1[02]|X-2[01]|X-5[01]|R-14|K-0[236]|S-03|W-60)$/, 'src/knowledge/law/deadlines/kinds.ts'],
  [/^T-16$/, 'src/knowledge/law/deadlines/of-case.ts'],
  [/^(F-12|W-42|A-04)$/, 'src/knowledge/law/derive.ts'],
  [/^X-(11|2[234]|3[01]|4[0-3]|52)$|^R-(1[0-9]|3[0-2])$|^S-0[136]$/, 'src/knowledge/law/remedies/index.ts'],
];
/** Tests that hold a row beside the cases: the worked deadlines. */
const WORKED: readonly [RegExp, string][] = [
  [/^T-0[134]$/, 'test/law/deadlines.test.ts: row 1 tariff by phone, proper instruction, NW'],
  [/^T-05$/, 'test/law/deadlines.test.ts: row 18 no instruction, leap day'],
  [/^T-0[78]$/, 'test/law/deadlines.test.ts: row 6 Epiphany, company in Berlin'],
  [/^T-09$/, 'test/law/deadlines.test.ts: row 32 cancellation, not moved'],
  [/^T-10$/, 'test/law/deadlines.test.ts: 24 and 31 December are working days'],
  [/^T-14$/, 'test/law/deadlines.test.ts: row 21a access request, 31 Jan'],
  [/^K-03$/, 'test/law/deadlines.test.ts: row 31 cancellation'],
];
/** Rows about this service itself: where it follows them. */
const SERVICE: Readonly<Record<string, string>> = {
  'O-01': 'src/dialogs/phrases/result.ts',
  'O-02': 'src/dialogs/phrases/result.ts',
  'O-04': 'src/dialogs/phrases/result.ts',
  'O-06': 'src/knowledge/law/remedies/index.ts',
  'O-06b': 'src/letters/sending.ts',
  'O-07': 'src/dialogs/phrases/texts.de.ts',
  'O-08': 'src/bot/pages/privacy.ts',
  'O-09': 'web/chat/memory.ts',
  'O-11': 'src/bot/pages/imprint.ts',
  'O-13': 'src/letters/blocks/money.ts',
};
const LEFT_OUT: Readonly<Record<string, string>> = {
  'O-03': 'left out: collecting claims is not offered, so the reading of the ruling decides nothing here',
  'O-05': 'left out: binds whoever runs the service; nothing is sold or passed on in the program',
  'O-10': 'left out: a duty of the page, not of a rule; no row of the law floor rests on it',
  'O-12': 'left out: nothing is sold to users',
  'O-14': 'left out: a statement about the service, unchecked in the reference',
};

/** One row of the statement of the law, where it lives, and what shows it. */
export type Row = { id: string; kind: 'decides' | 'explains' | 'service' | 'left out'; where: string; test: string };

const factsOf = (one: Case) => readFacts(one.facts).facts;
const red = (one: Case, id: string): boolean => {
  try {
    check(one, new Set([id]));
    return false;
  } catch {
    return true;
  }
};
const speaksOf = (one: Case, id: string): boolean => {
  const status = one.grounds?.[id];
  return status !== undefined && status !== 'fails';
};
/** Where rules stand: a new file of rules is found by itself. */
const RULE_FILES = readdirSync(join(root, 'src/knowledge/law/rules')).map((name) => `src/knowledge/law/rules/${name}`);

/** In which file a rule stands. */
function fileOf(id: string, texts: ReadonlyMap<string, string>): string {
  const written = new RegExp(`^ +(?:id: )?'${id}',$`, 'm');
  for (const [file, text] of texts) if (written.test(text)) return file;
  throw new Error(`rule ${id} stands in none of the files`);
}

/** Every case that turns red when a rule is switched off. */
export const redWithout = (id: string): string[] => CASES.filter((one) => red(one, id)).map((one) => one.name);

const place = (patterns: readonly [RegExp, string][], id: string): string[] =>
  patterns.filter(([pattern]) => pattern.test(id)).map(([, where]) => where);

/**
 * The rows with their places and tests.
 * @throws Error when a row lives nowhere, or a deciding rule could be switched off unnoticed
 */
export function coverage(): Row[] {
  const texts = new Map(RULE_FILES.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const rules = new Map(RULES.map((rule) => [rule.id, rule]));
  const backgrounds = CASES.map((one) => ({
    name: one.name,
    ids: new Set(assess(factsOf(one), one.today, { detail: 'full' }).background ?? []),
  }));
  return ROWS.map((id) => {
    const rule = rules.get(id);
    if (!rule) {
      const service = SERVICE[id];
      if (service) {
        if (!existsSync(join(root, service))) throw new Error(`row ${id}: ${service} does not exist`);
        return { id, kind: 'service', where: service, test: 'no rule to switch off' };
      }
      const why = LEFT_OUT[id];
      if (!why) throw new Error(`row ${id} lives nowhere`);
      return { id, kind: 'left out', where: why, test: '' };
    }
    const where = [fileOf(id, texts), ...place(COMPUTED, id)].join(', ');
    if (rule.conclusion) {
      const found = CASES.filter((one) => speaksOf(one, id) && red(one, id));
      const first = found.find((one) => one.name.startsWith(`${id}:`)) ?? found[0] ?? CASES.find((one) => red(one, id));
      if (!first) throw new Error(`rule ${id} can be switched off unnoticed`);
      return { id, kind: 'decides', where, test: `case "${first.name}"` };
    }
    const named = CASES.find((one) => one.name.startsWith(`${id}:`));
    const shown = backgrounds.find((one) => one.ids.has(id));
    const tests = [
      ...place(WORKED, id),
      ...(named ? [`case "${named.name}"`] : []),
      shown ? `test/law/coverage.test.ts: row ${id}, shown in "${shown.name}"` : `test/law/coverage.test.ts: row ${id}`,
    ];
    return { id, kind: 'explains', where, test: tests.join('; ') };
  });
}

/** The table as Markdown. */
export function asTable(rows: readonly Row[]): string {
  const count = (kind: Row['kind']): number => rows.filter((row) => row.kind === kind).length;
  const lines = rows.map((row) => `| ${row.id} | ${row.kind} | ${row.where} | ${row.test.replaceAll('|', '/')} |`);
  return [
    '# Where each row of the law lives',
    '',
    'Generated by `scripts/coverage-law.ts`; `test/law/coverage.test.ts` is red when it is not current. A row that decides has',
    'a case that turns red when its rule is switched off; a row that explains has a case in whose background it must appear.',
    '',
    `${rows.length} rows: ${count('decides')} decide, ${count('explains')} explain or equip, ${count('service')} shape the service, ${count('left out')} are left out with a reason.`,
    '',
    '| row | kind | lives in | turns red |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

function main(args: readonly string[]): number {
  if (args.includes('--switch-off')) {
    let unnoticed = 0;
    for (const { id } of RULES.filter((rule) => rule.conclusion)) {
      const names = redWithout(id);
      if (names.length === 0) unnoticed++;
      console.log(`${id}: ${names.length === 0 ? 'NOTHING turns red' : `${names.length} red, first "${names[0]}"`}`);
    }
    return unnoticed === 0 ? 0 : 1;
  }
  const table = asTable(coverage());
  const file = join(root, TABLE);
  if (args.includes('--check')) return existsSync(file) && readFileSync(file, 'utf8') === table ? 0 : 1;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, table);
  console.log(`${TABLE} written`);
  return 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
