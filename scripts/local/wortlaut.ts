// The server as a process of its own, on this machine: started, ended in every way, started again on the same port.
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, startProgram } from './processes.ts';
import type { Program } from './processes.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** As `npm start` runs it. */
const SERVE = JSON.parse(readFileSync(join(ROOT, 'bin', 'serve.json'), 'utf8')) as {
  flags: string[];
  env: Record<string, string>;
};

const READY_MS = 60_000;

/** A server that runs. */
export type Instance = {
  address: string;
  pid: number;
  /** Milliseconds from the spawn to the start line. */
  took: number;
  output: () => string;
  ended: Promise<number | string>;
  /** @returns the exit code, or the signal */
  end(signal?: NodeJS.Signals): Promise<number | string>;
};

/** How it is started, where that differs from `npm start`. */
export type Start = {
  /** Program to run instead of the server itself; it must print the same start line. */
  script?: string;
  /** What stands before it, such as `taskset -c 0`. */
  before?: string[];
  flags?: string[];
  /** Do not wait until conversations can begin: the first page is there earlier. */
  atOnce?: boolean;
};

/** @param env the settings, exactly these */
export function launch(
  env: Record<string, string>,
  { script = 'src/main.ts', before = [], flags = [] }: Start = {},
): Program & { output: () => string } {
  const { PATH = '', HOME = '' } = process.env;
  const [program, ...args] = [
    ...before,
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    ...SERVE.flags,
    ...flags,
    join(ROOT, script),
  ];
  const started = startProgram(program, args, {
    // A folder without .env: the settings are exactly these.
    cwd: tmpdir(),
    env: {
      PATH,
      HOME,
      NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'compile'),
      PORT: '0',
      ...SERVE.env,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  started.child.stdout?.on('data', (data: Buffer) => (text += data.toString()));
  started.child.stderr?.on('data', (data: Buffer) => (text += data.toString()));
  return { ...started, output: () => text };
}

/** Waits for the start line, and until conversations can begin. @throws with the output if it ends before */
export async function startWortlaut(env: Record<string, string>, how: Start = {}): Promise<Instance> {
  const before = performance.now();
  const program = launch(env, how);
  const line = new Promise<string>((done) => {
    program.child.stdout?.on('data', () => {
      const found = /^Wortlaut: (http\S+)$/m.exec(program.output())?.[1];
      if (found !== undefined) done(found);
    });
  });
  const address = await Promise.race([line, program.ended.then(() => undefined)]);
  if (address === undefined) throw new Error(`it did not start: ${program.output()}`);
  // The published address may be that of a balancer.
  const { PORT = '0' } = env;
  const own = PORT === '0' ? address : `http://localhost:${PORT}`;
  if (how.atOnce !== true)
    await Promise.race([
      eventually(
        'it is ready',
        async () => (await fetch(`${own}/readyz`).catch(() => undefined))?.status === 200,
        READY_MS,
      ),
      program.ended.then(() => Promise.reject(new Error(`it ended: ${program.output()}`))),
    ]);
  return {
    address,
    pid: program.pid,
    took: performance.now() - before,
    output: program.output,
    ended: program.ended,
    end: (signal = 'SIGTERM') => program.kill(signal),
  };
}
