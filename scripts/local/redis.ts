// A real redis-server on a free port.
import { Redis } from 'ioredis';
import { freePort, newFolder, startProgram } from './processes.ts';

/** A server that runs; `admin` is a connection for whoever tests it. */
export type RedisServer = {
  url: string;
  port: number;
  pid: number;
  /** A plain connection, for looking and for making trouble. */
  admin: Redis;
  stop(): Promise<void>;
};

/** What may differ from server to server. */
export type RedisSettings = {
  port?: number;
  /** More arguments, such as `--replicaof`. */
  more?: string[];
  /** With a log on disk, as cases need it; the tests of the store do without. */
  appendOnly?: boolean;
};

/** @throws if redis-server is not installed: the sentence says how to */
export async function startRedis({ port, more = [], appendOnly = false }: RedisSettings = {}): Promise<RedisServer> {
  const folder = newFolder('redis');
  const chosen = port ?? (await freePort());
  const args = ['--port', String(chosen), '--bind', '127.0.0.1', '--save', '', '--dir', folder.path];
  const program = startProgram(
    'redis-server',
    [...args, '--appendonly', appendOnly ? 'yes' : 'no', ...more],
    { stdio: 'ignore' },
    'redis-server',
  );
  const admin = new Redis({ port: chosen, host: '127.0.0.1', maxRetriesPerRequest: null });
  admin.on('error', () => {});
  try {
    await Promise.race([program.ended.then(() => Promise.reject(new Error('redis-server ended'))), admin.ping()]);
  } catch (error) {
    admin.disconnect();
    throw error;
  }
  return {
    url: `redis://127.0.0.1:${chosen}/0`,
    port: chosen,
    pid: program.pid,
    admin,
    async stop() {
      admin.disconnect();
      await program.kill();
      folder.remove();
    },
  };
}
