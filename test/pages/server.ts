// Starts the real server as people start it, in a folder of its own, and stops or restarts it.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/local/processes.ts';

const root = join(import.meta.dirname, '..', '..');

export type RealServer = {
  url: string;
  data: string; /** @param more settings that change, such as the day */
  restart: (more?: Record<string, string>) => Promise<void>;
  stop: () => Promise<void>;
};

/** @param env more settings, such as the operator's name */
export async function startServer(env: Record<string, string> = {}): Promise<RealServer> {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'wortlaut-page-'));
  const settings = { PORT: String(port), DATA_DIR: data, WORTLAUT_TODAY: '2026-11-23', RATE_LIMITS: 'off', ...env };
  let child: ChildProcess | undefined;
  const start = (): Promise<void> =>
    new Promise((resolve, reject) => {
      let said = '';
      child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'src', 'main.ts')], {
        env: { ...process.env, ...settings },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const hear = (chunk: Buffer): void => {
        said += chunk.toString();
        if (/^Wortlaut: http/m.test(said)) resolve();
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.once('exit', () => reject(new Error(`the server ended: ${said}`)));
    });
  const end = (): Promise<void> =>
    new Promise((resolve) => {
      if (!child || child.exitCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });
  await start();
  return {
    url: `http://localhost:${port}`,
    data,
    async restart(more = {}) {
      Object.assign(settings, more);
      await end();
      await start();
    },
    async stop() {
      await end();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
