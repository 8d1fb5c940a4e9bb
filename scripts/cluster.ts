// `npm run cluster`: three servers, a Redis and a small balancer on this machine, to try it. `-- --sentinel` or `-- --redis-cluster`
// takes three Sentinels or a Cluster of six instead of one Redis. Ctrl-C ends it all; SIGHUP (or `r` and Enter) restarts one after the other.
import { createInterface } from 'node:readline';
import { randomBytes } from 'node:crypto';
import { startBalancer } from './local/balancer.ts';
import { freePort, newFolder } from './local/processes.ts';
import { startRedisCluster } from './local/redis-cluster.ts';
import { startRedis } from './local/redis.ts';
import { startSentinels } from './local/sentinel.ts';
import type { Instance } from './local/wortlaut.ts';
import { startWortlaut } from './local/wortlaut.ts';

const SERVERS = 3;

const wants = (word: string): boolean => process.argv.includes(`--${word}`);
const folder = newFolder('cluster');
const redis = wants('redis-cluster')
  ? await startRedisCluster()
  : wants('sentinel')
    ? await startSentinels()
    : await startRedis({ appendOnly: true });
const servers: Instance[] = [];
const wanted = Number(process.env['PORT'] ?? 0);
const port = wanted === 0 ? await freePort() : wanted;
const env = {
  DATA_DIR: folder.path,
  REDIS_URL: redis.url,
  WORTLAUT_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  // All connections come from the balancer; without limits per address one visitor could not be told from another anyway.
  RATE_LIMITS: 'off',
  // The address people use is the balancer's.
  PUBLIC_URL: `http://localhost:${port}`,
};
const own = await Promise.all(Array.from({ length: SERVERS }, freePort));
const launch = (at: number): Promise<Instance> => startWortlaut({ ...env, PORT: String(own[at]) });
for (let at = 0; at < SERVERS; at += 1) servers.push(await launch(at));
const balancer = await startBalancer(() => own, port);
console.log(`Redis: ${redis.url}`);
console.log(
  `Servers: ${own.map((each) => `http://localhost:${each}`).join(', ')}; cases live in ${folder.path} and in Redis until the end.`,
);
console.log(`Balancer: ${balancer.address}   (r and Enter: restart the servers one after the other; Ctrl-C: end)`);

async function roll(): Promise<void> {
  for (const [at, server] of servers.entries()) {
    await server.end('SIGTERM');
    servers[at] = await launch(at);
    console.log(`restarted ${own[at]}`);
  }
}
createInterface({ input: process.stdin }).on('line', (line) => {
  if (line.trim() === 'r') void roll();
});
process.on('SIGHUP', () => void roll());
async function end(): Promise<void> {
  await Promise.all(servers.map((server) => server.end('SIGTERM')));
  await balancer.close();
  await redis.stop();
  folder.remove();
  process.exit(0);
}
process.once('SIGINT', () => void end());
process.once('SIGTERM', () => void end());
