// Starts `src/main.ts` as a process of its own, on a folder of its own, and ends it in every way.
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const children = new Set<ChildProcess>();
// A test that fails must not leave servers behind.
after(() => {
  for (const child of children) child.kill('SIGKILL');
});

const root = join(import.meta.dirname, '..', '..', '..');

export type Running = {
  address: string;
  output: () => string;
  /** Milliseconds from the spawn to the start line. */
  took: number;
  /** Ends it. @returns the exit code, or the signal */
  end(signal?: NodeJS.Signals): Promise<number | string>;
};

export const newFolder = (): { path: string; remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'wortlaut-wire-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

function run(env: Record<string, string>): {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | string>;
} {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'src/main.ts')], {
    // A folder without .env: the settings are exactly these.
    cwd: tmpdir(),
    env: { PATH, HOME, NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compile'), PORT: '0', ...env },
  });
  children.add(child);
  let text = '';
  child.stdout?.on('data', (data: Buffer) => (text += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (text += data.toString()));
  const ended = new Promise<number | string>((done) =>
    child.once('close', (code, signal) => {
      children.delete(child);
      done(signal ?? code ?? 'unknown');
    }),
  );
  return { child, output: () => text, ended };
}

/** Waits for the start line. @throws with the output if it never comes */
export async function start(env: Record<string, string>): Promise<Running> {
  const before = performance.now();
  const { child, output, ended } = run(env);
  const line = new Promise<string>((done) => {
    child.stdout?.on('data', () => {
      const found = /^Wortlaut: (http\S+)$/m.exec(output())?.[1];
      if (found !== undefined) done(found);
    });
  });
  const address = await Promise.race([line, ended.then(() => undefined)]);
  if (address === undefined) throw new Error(`it did not start: ${output()}`);
  const took = performance.now() - before;
  return {
    address,
    output,
    took,
    end(signal = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs a start that is to fail. */
export async function failing(env: Record<string, string>): Promise<{ code: number | string; output: string }> {
  const { ended, output } = run(env);
  return { code: await ended, output: output() };
}
