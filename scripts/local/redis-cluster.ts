// A Redis Cluster of three masters with a replica each, made by redis-cli; every server stands behind a proxy.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { eventually, freePort } from './processes.ts';
import { startProxy } from './proxy.ts';
import { startRedis } from './redis.ts';
import type { Member } from './sentinel.ts';

export type RedisCluster = {
  url: string;
  members: Member[];
  /** Those that are masters now, by what the first living member says. */
  masters(): Promise<Member[]>;
  stop(): Promise<void>;
};

const NODES = 6;
const NODE_TIMEOUT_MS = 1_500;

async function member(): Promise<Member> {
  const port = await freePort();
  const bus = await freePort();
  const proxy = await startProxy(port);
  const more = [
    '--cluster-enabled', 'yes', '--cluster-node-timeout', String(NODE_TIMEOUT_MS), '--cluster-port', String(bus),
    '--cluster-announce-ip', '127.0.0.1', '--cluster-announce-port', String(proxy.port),
    '--cluster-announce-bus-port', String(bus),
  ]; // prettier-ignore
  return { server: await startRedis({ port, appendOnly: true, more }), proxy };
}

export async function startRedisCluster(): Promise<RedisCluster> {
  const members = await Promise.all(Array.from({ length: NODES }, member));
  const addresses = members.map(({ server }) => `127.0.0.1:${server.port}`);
  const create = ['--cluster', 'create', ...addresses, '--cluster-replicas', '1', '--cluster-yes'];
  await promisify(execFile)('redis-cli', create, { timeout: 60_000 });
  const isWhole = async ({ server }: Member): Promise<boolean> => {
    const info = await server.admin.cluster('INFO').then(String);
    return /cluster_state:ok/.test(info) && /cluster_known_nodes:6/.test(info);
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
    'every master has its replica',
    async () => {
      const roles = await Promise.all(members.map(roleOf));
      return roles.filter((role) => /role:master[^]*state=online/.test(role)).length === NODES / 2;
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
