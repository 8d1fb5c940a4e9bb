// `npm run feedback`: messages that customers reported as wrong, newest last. They are sealed and go after 90 days.
import { existsSync } from 'node:fs';
import { readConfig } from '../src/bot/config.ts';
import { sealer } from '../src/bot/directline/seal.ts';
import { openDesk } from '../src/bot/store/desk.ts';
import { masterKeys } from '../src/bot/store/keys.ts';

if (existsSync('.env')) process.loadEnvFile('.env');
const config = readConfig(process.env);
const seals = sealer(masterKeys(config.dataDir, config.keys));
const desk =
  config.redis === undefined
    ? openDesk(config.dataDir)
    : await (await import('../src/bot/store/redis-desk.ts')).openRedisDesk(config.redis.url);
await desk.expire(new Date().toISOString());
const reports = await desk.kept();
for (const { id, sealed } of reports) {
  const report = seals.open('report', Buffer.from(sealed).toString());
  console.log(JSON.stringify(report === undefined ? { id, error: 'sealed with another key' } : { id, ...report }));
}
console.error(`${reports.length} reported messages.`);
await desk.close();
