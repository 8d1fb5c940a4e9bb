// `npm run mutate [every-nth] [part-of-a-file's-name]`: how much of the law's rules and deadline code could be wrong without a test noticing.
// Each mutant is one small change; it is killed when a case, a worked deadline or a law test turns red.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { mutantsOf, type Mutant } from './mutants.ts';

const root = join(import.meta.dirname, '..', '..');
const LAW = 'src/knowledge/law';
const CODE = ['derive', 'period', 'period-abroad', 'grounds', 'environment', 'contradictions'].map(
  (name) => `${LAW}/${name}.ts`,
);
const LETTERS = ['index', 'offering', 'stop', 'urgent', 'ladder', 'money', 'around'].map(
  (name) => `${LAW}/remedies/${name}.ts`,
);
const DEADLINES = ['calendar', 'deadline', 'kinds', 'of-case'].map((name) => `${LAW}/deadlines/${name}.ts`);
/** Rules that say something but decide nothing are held by the coverage table; here are those with conditions that decide. */
const RULES = [
  'scope',
  'agreement',
  'person',
  'telecoms',
  'form',
  'withdrawal',
  'avoidance',
  'austria',
  'switzerland',
].map((name) => `${LAW}/rules/${name}.ts`);

/** A mutant that takes longer never ends. */
const LONGEST_MS = 60_000;
/** Loaded files are never given back: a fresh process after so many. */
const EACH = 60;

/** Meets the mutants of the queue in processes of its own; a process that hangs or dies has met one that is killed. */
async function meet(queue: Mutant[], met: (one: Mutant, killed: boolean) => void): Promise<void> {
  let child: ChildProcess | undefined;
  for (let n = 0, one = queue.shift(); one; n += 1, one = queue.shift()) {
    if (n % EACH === 0) {
      child?.kill();
      child = undefined;
    }
    child ??= fork(join(import.meta.dirname, 'worker.ts'), { execArgv: ['--disable-warning=ExperimentalWarning'] });
    const killed = await answer(child, one);
    if (killed === 'gone') {
      child.kill('SIGKILL');
      child = undefined;
    }
    met(one, killed !== false);
  }
  child?.kill();
}

async function answer(child: ChildProcess, mutant: Mutant | 'none'): Promise<boolean | 'gone'> {
  child.send(mutant);
  const stop = new AbortController();
  const over = AbortSignal.any([stop.signal, AbortSignal.timeout(LONGEST_MS)]);
  try {
    const [first] = (await Promise.race([
      once(child, 'message', { signal: over }),
      once(child, 'exit', { signal: over }).then(() => ['gone']),
    ])) as [boolean | 'gone'];
    return first;
  } catch {
    return 'gone';
  } finally {
    stop.abort();
  }
}

function described({ file, start, end, line, to }: Mutant): string {
  const was = readFileSync(join(root, file), 'utf8').slice(start, end).replaceAll(/\s+/g, ' ');
  return `alive ${file}:${line}  ${was.slice(0, 70)}  ->  ${to.slice(0, 70) || '(left out)'}`;
}

async function main([every = '1', only = '']: readonly string[]): Promise<number> {
  const all = [...RULES, ...CODE, ...LETTERS, ...DEADLINES]
    .filter((file) => file.includes(only))
    .flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')))
    .filter((_, at) => at % Number(every) === 0);
  const first = fork(join(import.meta.dirname, 'worker.ts'));
  if ((await answer(first, 'none')) !== false) throw new Error('the tests are red without any change');
  first.kill();
  const score = new Map<string, { killed: number; of: number }>();
  const queue = [...all];
  const met = (one: Mutant, killed: boolean): void => {
    const now = score.get(one.file) ?? { killed: 0, of: 0 };
    score.set(one.file, { killed: now.killed + Number(killed), of: now.of + 1 });
    if (!killed) console.log(described(one));
  };
  await Promise.all(Array.from({ length: Math.max(1, availableParallelism()) }, () => meet(queue, met)));
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
