// `npm run receipt -- wortlaut-loeschbeleg.json`: whether a receipt that somebody shows was given by this server.
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { readConfig } from '../src/bot/config.ts';
import { isOurs } from '../src/bot/hands/receipt.ts';
import { masterKeys } from '../src/bot/store/keys.ts';
import { openSealing } from '../src/bot/store/sealing.ts';

const Receipt = z.object({
  deletedAt: z.string(),
  case: z.string(),
  by: z.string(),
  kept: z.array(z.string()),
  signature: z.string(),
});

/** What is in the file, or why it is no receipt. */
function receiptIn(path: string): z.infer<typeof Receipt> | string {
  try {
    return Receipt.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? 'It lacks what a receipt has.';
  } catch (error) {
    return error instanceof SyntaxError ? 'It is no JSON.' : `It cannot be read: ${String(error)}`;
  }
}

if (existsSync('.env')) process.loadEnvFile('.env');
const { dataDir, keys } = readConfig(process.env);
const [path] = process.argv.slice(2);
const receipt = path === undefined ? 'Say which file: npm run receipt -- wortlaut-loeschbeleg.json' : receiptIn(path);
if (typeof receipt === 'string') {
  console.error(receipt);
  process.exitCode = 2;
} else if (keys === undefined && !existsSync(`${dataDir}/keys.json`)) {
  console.error(`There are no keys in ${dataDir}: whether the receipt is from here cannot be said.`);
  process.exitCode = 2;
} else if (isOurs(openSealing(masterKeys(dataDir, keys)), receipt)) {
  console.log(`Given by this server: case ${receipt.case}, deleted at ${receipt.deletedAt}.`);
} else {
  console.log('Not given by this server, or changed since, or its key is no longer here.');
  process.exitCode = 1;
}
