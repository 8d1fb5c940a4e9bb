// Starts the real server for the evaluation, as a newcomer would, with its own empty data folder and a fixed day.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START_MS = 20_000;
const root = join(import.meta.dirname, '..');

export type Running = { base: string; stop(): Promise<void> };

/**
 * @param today the day the bot takes as today (ISO)
 * @returns the server's address, and how to stop it and remove its data
 * @throws if the start line does not come within 20 s; the server's own words are in the message
 */
export async function startServer(today: string): Promise<Running> {
  const data = mkdtempSync(join(tmpdir(), 'wortlaut-eval-'));
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'src/main.ts')], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: data, WORTLAUT_TODAY: today, RATE_LIMITS: 'off' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let heard = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const base = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no start line within ${START_MS} ms:\n${heard}`)), START_MS);
    const listen = (chunk: Buffer): void => {
      heard += chunk.toString();
      const found = /Wortlaut: (http:\/\/\S+)/.exec(heard);
      if (!found?.[1]) return;
      clearTimeout(timer);
      resolve(found[1].replace(/\/$/, '').replace('localhost', '127.0.0.1'));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`the server ended at once:\n${heard}`)));
  });
  return {
    base,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
