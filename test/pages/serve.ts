// Serves the page with the made-up house behind the real wire. `node test/pages/serve.ts [port] [slow ms]` to look at it by hand.
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '../../src/bot/store/desk.ts';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/bot/config.ts';
import { page } from '../../src/bot/pages/index.ts';
import { createServer } from '../../src/bot/server.ts';
import { bundleWeb } from '../../src/bot/pages/bundle.ts';
import { sceneHouse } from './house.ts';

/** @returns the address and the way to stop it */
export async function serveScenes(port = 0, slow = 0): Promise<{ url: string; close: () => Promise<void> }> {
  await bundleWeb();
  const config = readConfig({ PORT: String(port), RATE_LIMITS: 'off', OPERATOR_NAME: 'Verein Beispiel e. V.' });
  const server = createServer({
    config,
    open: async () => ({ house: sceneHouse(slow) }),
    desk: openDesk(mkdtempSync(join(tmpdir(), 'wortlaut-scenes-'))),
    keys: [{ id: 'k1', key: randomBytes(32) }],
    pages: (path, request) => page(path, { ...request, today: '2026-11-23', operator: config.operator }),
    log: (line) => console.log(JSON.stringify(line)),
  });
  const { address } = await server.listen();
  return { url: address, close: () => server.close() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serveScenes(Number(process.argv[2] ?? 3999), Number(process.argv[3] ?? 0));
  console.log(url);
}
