// A master with replicas watched by three Sentinels; every server stands behind a proxy, also for the replicas.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { eventually, freePort, newFolder, startProgram } from './processes.ts';
import type { Program } from './processes.ts';
import type { Proxy } from './proxy.ts';
import { startProxy } from './proxy.ts';
import type { RedisServer } from './redis.ts';
import { startRedis } from './redis.ts';

/** A master or replica, behind its proxy. */
export type Member = { server: RedisServer; proxy: Proxy };
/** A master, its replicas and their Sentinels, running. */
export type Group = {
  url: string;
  /** The member that is the master now. */
  master(): Promise<Member>;
  members: Member[];
  name: string;
  /** The Sentinels' own ports. */
  ports: readonly number[];
  /** Makes a replica the master though the master lives; resolves when the Sentinels say so. */
  failover(): Promise<void>;
  stop(): Promise<void>;
};

const NAME = 'wortlaut';
const SENTINELS = 3;
const DOWN_MS = 1_000;

/** A server behind its proxy; it tells others the proxy's port. */
async function member(replicaOf?: number): Promise<Member> {
  const port = await freePort();
  const proxy = await startProxy(port);
  const more = ['--replica-announce-ip', '127.0.0.1', '--replica-announce-port', String(proxy.port)];
  if (replicaOf !== undefined) more.push('--replicaof', '127.0.0.1', String(replicaOf));
  return { server: await startRedis({ port, appendOnly: true, more }), proxy };
}

/** @param replicas how many besides the master */
export async function startSentinels(replicas = 2): Promise<Group> {
  const first = await member();
  const members = [first];
  for (let i = 0; i < replicas; i += 1) members.push(await member(first.proxy.port));
  await eventually(
    'all replicas are in step',
    async () => (await first.server.admin.info('replication')).split('state=online').length - 1 === replicas,
  );
  const folder = newFolder('sentinel');
  const programs: Program[] = [];
  const ports: number[] = [];
  for (let i = 0; i < SENTINELS; i += 1) {
    const port = await freePort();
    const file = join(folder.path, `${i}.conf`);
    writeFileSync(
      file,
      [
        `port ${port}`,
        'bind 127.0.0.1',
        `dir ${folder.path}`,
        `sentinel monitor ${NAME} 127.0.0.1 ${first.proxy.port} 2`,
        `sentinel down-after-milliseconds ${NAME} ${DOWN_MS}`,
        `sentinel failover-timeout ${NAME} 5000`,
        `sentinel parallel-syncs ${NAME} 2`,
        '',
      ].join('\n'),
    );
    programs.push(startProgram('redis-sentinel', [file], { stdio: 'ignore' }, 'redis-sentinel'));
    ports.push(port);
  }
  const ask = new Redis({ port: ports[0] ?? 0, host: '127.0.0.1', maxRetriesPerRequest: null });
  ask.on('error', () => {});
  await eventually(
    'the Sentinels know one another and the replicas',
    async () => {
      const fields = (await ask.call('SENTINEL', 'master', NAME).catch(() => [])) as string[];
      const value = (name: string): number => Number(fields[fields.indexOf(name) + 1]);
      return value('num-slaves') === replicas && value('num-other-sentinels') === SENTINELS - 1;
    },
    30_000,
  );
  const master = async (): Promise<Member> => {
    const [, port] = (await ask.call('SENTINEL', 'get-master-addr-by-name', NAME)) as string[];
    const found = members.find(({ proxy }) => proxy.port === Number(port));
    if (!found) throw new Error(`nobody knows the master at ${port}`);
    return found;
  };
  return {
    url: `redis+sentinel://${ports.map((port) => `127.0.0.1:${port}`).join(',')}/${NAME}`,
    members,
    name: NAME,
    ports,
    master,
    async failover() {
      const before = await master();
      await ask.call('SENTINEL', 'FAILOVER', NAME);
      await eventually('another is master', async () => (await master()) !== before, 30_000);
    },
    async stop() {
      ask.disconnect();
      await Promise.all(programs.map((program) => program.kill()));
      for (const { server, proxy } of members) {
        await server.stop();
        await proxy.close();
      }
      folder.remove();
    },
  };
}
