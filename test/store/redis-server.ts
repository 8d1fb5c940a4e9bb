// A real redis-server on a free port for the tests, gone with them.
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';

export type RedisServer = {
  url: string;
  pid: number;
  /** A plain connection, for looking and for making trouble. */
  admin: Redis;
  stop(): Promise<void>;
};

const SERVER = 'redis-server';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** @throws if redis-server is not installed: the sentence says how to */
export async function startRedis(port?: number): Promise<RedisServer> {
  const dir = mkdtempSync(join(tmpdir(), 'wortlaut-redis-'));
  const chosen = port ?? (await freePort());
  const args = ['--port', String(chosen), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', dir];
  const child: ChildProcess = spawn(SERVER, args, { stdio: 'ignore' });
  const missing = new Promise<never>((_, reject) =>
    child.once('error', () => reject(new Error('redis-server is missing: apt-get install -y redis-server'))),
  );
  const admin = new Redis({ port: chosen, host: '127.0.0.1', maxRetriesPerRequest: null });
  admin.on('error', () => {});
  await Promise.race([missing, admin.ping()]).catch((error: unknown) => {
    admin.disconnect();
    throw error;
  });
  return {
    url: `redis://127.0.0.1:${chosen}/0`,
    pid: child.pid ?? 0,
    admin,
    async stop() {
      admin.disconnect();
      child.kill('SIGCONT');
      child.kill('SIGKILL');
      while (child.exitCode === null && child.signalCode === null) await wait(5);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Everything that lies in it, keys and values. */
export async function rawContent(admin: Redis): Promise<Buffer> {
  const all: Buffer[] = [];
  for (const key of await admin.keys('*')) {
    all.push(Buffer.from(key));
    const type = await admin.type(key);
    if (type === 'hash') all.push(...Object.values(await admin.hgetallBuffer(key)));
    else if (type === 'stream') all.push(...(await admin.xrangeBuffer(key, '-', '+')).flatMap(([, fields]) => fields));
    else all.push(Buffer.from((await admin.zrange(key, '0', '-1')).join(' ')));
  }
  return Buffer.concat(all);
}
