// Where the master keys come from: the environment, or a file made at the first start.
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { folder, unwritable } from './folder.ts';
import { StoreError } from './port.ts';
import type { MasterKey } from './sealing.ts';
import { DATABASE } from './sqlite.ts';

const FILE = 'keys.json';
/** Name to base64, the newest first. */
const Content = z.record(z.string(), z.base64());

/**
 * The keys given (WORTLAUT_KEYS) or else those of `keys.json` in the data folder, which the first start makes (0600).
 * @throws StoreError `keys`: there are cases but no key for them, or the file is not what was written; `unwritable`
 */
export function masterKeys(dataDir: string, given: readonly MasterKey[] | undefined): readonly MasterKey[] {
  if (given && given.length > 0) return given;
  const path = join(folder(dataDir), FILE);
  if (!existsSync(path)) {
    if (existsSync(join(dataDir, DATABASE)))
      throw new StoreError(
        'keys',
        `${dataDir} holds cases, but the keys they are sealed with are missing. Put ${FILE} back or set WORTLAUT_KEYS.`,
      );
    writeOnce(path, `${JSON.stringify({ k1: randomBytes(32).toString('base64') })}\n`);
  }
  const content = Content.safeParse(parsed(readFileSync(path, 'utf8')));
  const keys = Object.entries(content.data ?? {}).map(([id, key]) => ({ id, key: Buffer.from(key, 'base64') }));
  if (keys.length === 0)
    throw new StoreError('keys', `${path} is not {"k1": "base64"}. Put back the one that was there.`);
  return keys;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whole or not at all: a power cut must not leave half a key beside cases sealed with the other half. */
function writeOnce(path: string, text: string): void {
  try {
    const draft = `${path}.part`;
    const file = openSync(draft, 'w', 0o600);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (cause) {
    rmSync(`${path}.part`, { force: true });
    throw unwritable(path, cause);
  }
}
