// One process that meets mutants: for each it loads anew only the files that rest on the changed one, and runs the law's tests on them.
import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Mutant } from './mutants.ts';

const root = join(import.meta.dirname, '..', '..');
const TABLES = 'test/law/tables.ts';
const TESTS = ['period', 'period-abroad', 'letters', 'calendar', 'environment', 'case-deadlines', 'grounds', 'computations', 'dated', 'logic', 'never-say', 'abroad', 'deadlines', 'conditions', 'contradictions', 'reasons'].map((name) => `test/law/${name}.test.ts`); // prettier-ignore
const COLLECTOR = pathToFileURL(join(import.meta.dirname, 'collector.ts')).href;

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const files = ['src/knowledge', 'test/law'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);
/** Who imports whom: file -> the files it names. */
const imports = new Map(
  files.map((file) => [
    file,
    [...read(file).matchAll(/(?:from|import) '(\.[^']+\.ts)'/g)].map(([, to = '']) =>
      resolve('/', dirname(file), to).slice(1),
    ),
  ]),
);

/** The file and everything that rests on it, directly or not. */
function restingOn(file: string): Set<string> {
  const found = new Set([file]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const [one, names] of imports) if (names.some((name) => found.has(name))) found.add(one);
  }
  return found;
}

let at = 0;
let changed: { file: string; source: string; anew: ReadonlySet<string> } | undefined;
const fileOf = (url: string): string =>
  url.startsWith('file:') ? fileURLToPath(url.split('?')[0] ?? '').slice(root.length + 1) : '';

registerHooks({
  resolve(name, context, next) {
    if (changed && name === 'node:test' && context.parentURL?.includes('?mutant='))
      return { url: COLLECTOR, shortCircuit: true };
    const found = next(name, context);
    return changed?.anew.has(fileOf(found.url)) ? { ...found, url: `${found.url.split('?')[0]}?mutant=${at}` } : found;
  },
  load(url, context, next) {
    if (changed && url.includes('?mutant=') && fileOf(url) === changed.file)
      return { format: 'module', source: changed.source, shortCircuit: true };
    return next(url, context);
  },
});
const { runAll } = await import('./collector.ts');

/** Whether a table or a test turns red; `undefined` changes nothing, and nothing may. */
async function killed(mutant: Mutant | undefined): Promise<boolean> {
  at += 1;
  const file = mutant?.file ?? 'src/knowledge/law/logic.ts';
  const text = stripTypeScriptTypes(read(file));
  const source = mutant ? text.slice(0, mutant.start) + mutant.to + text.slice(mutant.end) : text;
  changed = { file, source, anew: restingOn(file) };
  try {
    for (const one of [TABLES, ...TESTS]) {
      await import(`${pathToFileURL(join(root, one)).href}?mutant=${at}`);
      await runAll();
    }
    return false;
  } catch (error) {
    if (!mutant) console.error(error);
    return true;
  } finally {
    changed = undefined;
  }
}

process.on('message', (mutant: Mutant | 'none') => {
  void killed(mutant === 'none' ? undefined : mutant).then((red) => process.send?.(red));
});
