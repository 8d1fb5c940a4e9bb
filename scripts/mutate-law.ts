// `npm run mutate`: how much of the law's rules and deadline code could be wrong without a test noticing.
// Each mutant is one small change in a copy of the project; it is killed when a case, a worked deadline or a law test turns red.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'acorn';

const root = join(import.meta.dirname, '..');
const LAW = 'src/knowledge/law';
const CODE = ['derive', 'period', 'period-abroad', 'grounds', 'environment', 'contradictions', 'remedies'].map((name) => `${LAW}/${name}.ts`); // prettier-ignore
const DEADLINES = ['calendar', 'deadline', 'kinds', 'of-case'].map((name) => `${LAW}/deadlines/${name}.ts`);
/** Rules that say something but decide nothing are held by the coverage table; here are those with conditions that decide. */
const RULES = ['scope', 'agreement', 'person', 'telecoms', 'form', 'withdrawal', 'avoidance', 'austria', 'switzerland'].map((name) => `${LAW}/rules/${name}.ts`); // prettier-ignore

type Mutant = { file: string; start: number; end: number; to: string; line: number };
type Node = { type: string; start: number; end: number; [key: string]: unknown };

const SWAP: Readonly<Record<string, string>> = {
  '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===', '&&': '||', '||': '&&', '??': '&&', '+': '-', '-': '+',
}; // prettier-ignore
/** The words of conditions; `present` and `told` are the ones that silence decides. */
const CALLS: Readonly<Record<string, string>> = { all: 'any', any: 'all', told: 'is' };

/** All mutants of one file: operators, yes and no, numbers, conditions, branches. Texts for people are left alone. */
export function mutantsOf(file: string, text: string): Mutant[] {
  const found: Mutant[] = [];
  const add = (start: number, end: number, to: string): void => {
    found.push({ file, start, end, to, line: text.slice(0, start).split('\n').length });
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as Node;
    // Words for people and for the developer are held elsewhere.
    if (node.type === 'Property' && ['de', 'en', 'firmnessWhy'].includes(nameOf(node['key']))) return;
    if (node.type === 'ImportDeclaration' || node.type === 'ThrowStatement') return;
    if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') {
      const [left, right] = [node['left'] as Node, node['right'] as Node];
      const operator = String(node['operator']);
      const to = SWAP[operator];
      const between = text.slice(left.end, right.start);
      if (to) add(left.end, right.start, between.replace(operator, to));
    } else if (node.type === 'UnaryExpression' && node['operator'] === '!') {
      add(node.start, node.start + 1, '');
    } else if (node.type === 'Literal' && typeof node['value'] === 'boolean') {
      add(node.start, node.end, String(!node['value']));
    } else if (node.type === 'Literal' && typeof node['value'] === 'number') {
      add(node.start, node.end, String(node['value'] + 1));
    } else if (node.type === 'ConditionalExpression') {
      const [test] = [node['test'] as Node];
      add(test.start, test.end, `!(${text.slice(test.start, test.end)})`);
    } else if (node.type === 'IfStatement') {
      const test = node['test'] as Node;
      add(test.start, test.end, 'true');
      add(test.start, test.end, 'false');
    } else if (node.type === 'CallExpression') {
      const callee = node['callee'] as Node;
      const args = node['arguments'] as Node[];
      const name = nameOf(callee);
      const [first] = args;
      const to = CALLS[name];
      if (to && (to !== 'is' || args.length > 1)) add(callee.start, callee.end, to);
      if (name === 'not' && first) add(node.start, node.end, text.slice(first.start, first.end));
      // One part of a condition, or one of the values it names, is left out.
      if ((name === 'all' || name === 'any') && args.length > 1)
        for (const [at, arg] of args.entries()) add(...without(args, at, arg));
      if (['is', 'told', 'isNot'].includes(name) && args.length > 2)
        for (const [at, arg] of args.entries()) if (at > 0) add(...without(args, at, arg));
    }
    for (const [key, child] of Object.entries(node)) if (key !== 'type') visit(child);
  };
  visit(parse(stripTypeScriptTypes(text), { ecmaVersion: 'latest', sourceType: 'module' }));
  return found.filter((one) => text.slice(one.start, one.end) !== one.to);
}

const nameOf = (node: unknown): string => (node as { name?: string } | undefined)?.name ?? '';
const without = (args: readonly Node[], at: number, arg: Node): [number, number, string] => {
  const next = args[at + 1];
  const before = args[at - 1];
  return next ? [arg.start, next.start, ''] : [before?.end ?? arg.start, arg.end, ''];
};

function copyOf(): string {
  const to = mkdtempSync(join(tmpdir(), 'wortlaut-mutants-'));
  for (const part of ['src/knowledge', 'test/law', 'test/cases', 'package.json'])
    cpSync(join(root, part), join(to, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
  return to;
}

const KILLERS = ['dated', 'logic', 'never-say', 'abroad', 'deadlines'].map((name) => `test/law/${name}.test.ts`);
const TESTS = ['--test', '--test-isolation=none', '--test-timeout=60000', ...KILLERS];

/** Does this run end red? A mutant that never ends is killed, too. */
function red(folder: string, args: readonly string[]): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), 180_000);
    child.on('close', (code) => {
      clearTimeout(timer);
      done(code !== 0);
    });
  });
}
/** First the tables, which stop at the first line that is wrong; what survives them meets the law's tests. */
const turnsRed = async (folder: string): Promise<boolean> =>
  (await red(folder, ['test/law/tables.ts'])) || (await red(folder, TESTS));

function described({ file, start, end, line, to }: Mutant): string {
  const was = readFileSync(join(root, file), 'utf8').slice(start, end).replaceAll(/\s+/g, ' ');
  return `alive ${file}:${line}  ${was.slice(0, 70)}  ->  ${to.slice(0, 70) || '(left out)'}`;
}

async function main([every = '1', only = '']: readonly string[]): Promise<number> {
  const all = [...RULES, ...CODE, ...DEADLINES]
    .filter((file) => file.includes(only))
    .flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')))
    .filter((_, at) => at % Number(every) === 0);
  const score = new Map<string, { killed: number; of: number }>();
  const alive: Mutant[] = [];
  const folders = Array.from({ length: Math.max(1, availableParallelism()) }, copyOf);
  const [first = ''] = folders;
  if (await turnsRed(first)) throw new Error('the tests are red without any change');
  const queue = [...all];
  await Promise.all(
    folders.map(async (folder) => {
      for (let one = queue.shift(); one; one = queue.shift()) {
        const text = readFileSync(join(root, one.file), 'utf8');
        writeFileSync(join(folder, one.file), text.slice(0, one.start) + one.to + text.slice(one.end));
        const red = await turnsRed(folder);
        writeFileSync(join(folder, one.file), text);
        const now = score.get(one.file) ?? { killed: 0, of: 0 };
        score.set(one.file, { killed: now.killed + Number(red), of: now.of + 1 });
        if (!red) alive.push(one);
        // A whole run takes most of an hour: who watches sees the survivors as they come.
        if (!red) console.error(`${all.length - queue.length} of ${all.length}: ${described(one)}`);
      }
    }),
  );
  for (const folder of folders) rmSync(folder, { recursive: true });
  for (const one of alive.toSorted((a, b) => a.file.localeCompare(b.file) || a.start - b.start))
    console.log(described(one));
  let [killed, of] = [0, 0];
  for (const [file, one] of [...score].toSorted(([a], [b]) => a.localeCompare(b))) {
    console.log(`${((100 * one.killed) / one.of).toFixed(1).padStart(5)} %  ${one.killed}/${one.of}  ${file}`);
    killed += one.killed;
    of += one.of;
  }
  console.log(`mutation score ${((100 * killed) / of).toFixed(1)} % (${killed} of ${of} mutants killed)`);
  return 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
