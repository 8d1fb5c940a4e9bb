// A Redis Cluster of three masters with replicas, made by redis-cli; every server stands behind a proxy.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { eventually, freePort } from './processes.ts';
import { startProxy } from './proxy.ts';
import { startRedis } from './redis.ts';
import type { Member } from './sentinel.ts';

/** A Cluster that runs. */
export type RedisCluster = {
  url: string;
  members: Member[];
  /** Those that are masters now, by what the first living member says. */
  masters(): Promise<Member[]>;
  stop(): Promise<void>;
};

const MASTERS = 3;
const NODE_TIMEOUT_MS = 1_500;

async function member(): Promise<Member> {
  const port = await freePort();
  const bus = await freePort();
  const proxy = await startProxy(port);
  const more = [
    '--cluster-enabled',
    'yes',
    '--cluster-node-timeout',
    String(NODE_TIMEOUT_MS),
    '--cluster-port',
    String(bus),
    '--cluster-announce-ip',
    '127.0.0.1',
    '--cluster-announce-port',
    String(proxy.port),
    '--cluster-announce-bus-port',
    String(bus),
  ];
  return { server: await startRedis({ port, appendOnly: true, more }), proxy };
}

/** @param replicas how many each master has */
export async function startRedisCluster(replicas = 1): Promise<RedisCluster> {
  const nodes = MASTERS * (1 + replicas);
  // One after the other: at once, one may take the port another has just found free.
  const members: Member[] = [];
  while (members.length < nodes) members.push(await member());
  const addresses = members.map(({ server }) => `127.0.0.1:${server.port}`);
  const create = ['--cluster', 'create', ...addresses, '--cluster-replicas', String(replicas), '--cluster-yes'];
  await promisify(execFile)('redis-cli', create, { timeout: 60_000 });
  const isWhole = async ({ server }: Member): Promise<boolean> => {
    const info = await server.admin.cluster('INFO').then(String);
    return /cluster_state:ok/.test(info) && info.includes(`cluster_known_nodes:${nodes}`);
  };
  await eventually(
    'every node sees the whole Cluster',
    async () => (await Promise.all(members.map(isWhole))).every(Boolean),
    30_000,
  );
  const roleOf = async ({ server }: Member): Promise<string> =>
    Promise.race([
      server.admin.info('replication'),
      new Promise<string>((done) => setTimeout(done, 500, '').unref()),
    ]).catch(() => '');
  await eventually(
    'every master has its replicas',
    async () => {
      const roles = await Promise.all(members.map(roleOf));
      const inStep = (role: string): boolean => role.split('state=online').length - 1 === replicas;
      return roles.filter((role) => role.includes('role:master') && inStep(role)).length === MASTERS;
    },
    30_000,
  );
  return {
    url: `redis+cluster://${members.map(({ proxy }) => `127.0.0.1:${proxy.port}`).join(',')}`,
    members,
    async masters() {
      const roles = await Promise.all(members.map(roleOf));
      return members.filter((_, i) => roles[i]?.includes('role:master'));
    },
    async stop() {
      for (const { server, proxy } of members) {
        await server.stop();
        await proxy.close();
      }
    },
  };
}
