// Programs started on this machine for tests, trials and measurements: on free ports, in folders of their own, gone with them.
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Below the ports that a system gives to whoever asks for any: one of those was at times taken by another before it was used, or
 * while its server restarted. Each process begins at another place.
 */
const [LOWEST, MANY] = [11_000, 20_000];
let next = process.pid * 31;

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = LOWEST + (next++ % MANY);
    const server = createServer();
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
    if (free) return port;
  }
}

/** A folder that is gone after use. */
export type Folder = { path: string; remove(): void };
/** A new one, empty, named so that whoever finds it knows whose it was. */
export function newFolder(name: string): Folder {
  const path = mkdtempSync(join(tmpdir(), `wortlaut-${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A program that runs. */
export type Program = {
  child: ChildProcess;
  pid: number;
  ended: Promise<number | string>;
  kill(signal?: NodeJS.Signals): Promise<number | string>;
};

const running = new Set<ChildProcess>();
// Whatever ends this process, a failed test included, must not leave servers behind.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** @param need the Debian package that brings it, for the sentence when it is missing */
export function startProgram(program: string, args: string[], options: SpawnOptions, need?: string): Program {
  const child = spawn(program, args, options);
  running.add(child);
  const ended = new Promise<number | string>((done, fail) => {
    child.once('error', () => fail(new Error(`${program} is missing${need ? `: apt-get install -y ${need}` : ''}`)));
    child.once('close', (code, signal) => {
      running.delete(child);
      done(signal ?? code ?? 'unknown');
    });
  });
  // Who waits for it hears it; who does not must not fail for it.
  ended.catch(() => undefined);
  return {
    child,
    pid: child.pid ?? 0,
    ended,
    kill(signal = 'SIGKILL') {
      child.kill('SIGCONT');
      child.kill(signal);
      return ended;
    },
  };
}

/** Waits until something holds. @throws after `ms` with what was waited for */
export async function eventually<T>(
  what: string,
  find: () => T | undefined | false | Promise<T | undefined | false>,
  ms = 20_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await find();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`it did not happen in ${ms} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
