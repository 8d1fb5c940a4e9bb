// Content checks of the law, each problem with file and line: rules that do not load, deciding rules without two cases, old dates.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'src/knowledge/law/rules';
/** After this many days a rule should be read again. It is said, and turns nothing red: a date alone breaks no build. */
export const OLD_AFTER_DAYS = 180;

/** Sentences about rules: a problem ends the check, a warning does not. */
export type LawFindings = {
  /** Sentences beginning with `file:line`. */
  problems: string[];
  warnings: string[];
};

/** `file:line` of a rule, for a sentence that names it. */
export function whereIs(root: string, id: string): string {
  for (const name of readdirSync(join(root, FOLDER)).toSorted()) {
    const lines = readFileSync(join(root, FOLDER, name), 'utf8').split('\n');
    const at = lines.findIndex((line) => new RegExp(`^ +(?:id: )?'${id}',$`).test(line));
    if (at >= 0) return `${FOLDER}/${name}:${at + 1}`;
  }
  return FOLDER;
}

/**
 * Checks the rules and the table of cases.
 * @param root the project's folder
 * @param today ISO day, for the age of the last check
 */
export async function checkLaw(root: string, today: string): Promise<LawFindings> {
  const loaded = await import('../src/knowledge/law/rules/index.ts').catch((cause: unknown) => cause);
  if (loaded instanceof Error) {
    const id = /^rule ([\w-]+):/.exec(loaded.message)?.[1];
    return { problems: [`${id ? `${whereIs(root, id)}: ` : ''}${loaded.message}`], warnings: [] };
  }
  const [{ RULES, CHECKED }, { CASES }] = await Promise.all([
    import('../src/knowledge/law/rules/index.ts'),
    import('../test/law/case.ts'),
  ]);
  const problems: string[] = [];
  for (const { id, conclusion } of RULES) {
    if (!conclusion) continue;
    const speaks = CASES.filter((one) => (one.grounds?.[id] ?? 'fails') !== 'fails').length;
    const silent = CASES.filter((one) => one.grounds?.[id] === 'fails').length;
    if (speaks < 1 || speaks + silent < 2)
      problems.push(
        `${whereIs(root, id)}: rule ${id} has ${speaks} case(s) where it speaks and ${silent} where it does not; it needs two, one where it speaks`,
      );
  }
  const age = Temporal.PlainDate.from(CHECKED).until(today, { largestUnit: 'days' }).days;
  const warnings =
    age > OLD_AFTER_DAYS
      ? [`${FOLDER}/index.ts: the statutes were last read ${age} days ago (${CHECKED}); read them again`]
      : [];
  return { problems, warnings };
}
