// Where the master keys come from: the environment, or a file made at the first start.
import { createHmac, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { folder, systemCode, unwritable } from './folder.ts';
import { StoreError } from './port.ts';
import type { MasterKey } from './sealing.ts';
import { DATABASE } from './sqlite.ts';

const FILE = 'keys.json';
/** Name to base64, the newest first. */
const Content = z.record(z.string(), z.base64());
/** Name to print of every key that was ever used here. */
const PRINTS = 'keys.check.json';
const Prints = z.record(z.string(), z.string());

/**
 * The keys given (WORTLAUT_KEYS) or else those of `keys.json` in the data folder, which the first start makes (0600).
 * @throws StoreError `keys`: there are cases but not their keys, or the file is not what was written; `unwritable`
 */
export function masterKeys(dataDir: string, given: readonly MasterKey[] | undefined): readonly MasterKey[] {
  const keys = given && given.length > 0 ? given : ownKeys(folder(dataDir));
  checkPrints(folder(dataDir), keys);
  return keys;
}

function ownKeys(dataDir: string): readonly MasterKey[] {
  const path = join(dataDir, FILE);
  if (!existsSync(path)) {
    if (existsSync(join(dataDir, DATABASE)))
      throw new StoreError(
        'keys',
        `${dataDir} holds cases, but the keys they are sealed with are missing. Put ${FILE} back or set WORTLAUT_KEYS.`,
      );
    writeWhole(path, `${JSON.stringify({ k1: randomBytes(32).toString('base64') })}\n`, true);
  }
  const content = Content.safeParse(parsed(readFileSync(path, 'utf8')));
  const keys = Object.entries(content.data ?? {}).map(([id, key]) => ({ id, key: Buffer.from(key, 'base64') }));
  if (keys.length === 0)
    throw new StoreError('keys', `${path} is not {"k1": "base64"}. Put back the one that was there.`);
  return keys;
}

/** What tells a key without telling it. */
const printOf = ({ key }: MasterKey): string => createHmac('sha256', key).update('wortlaut key').digest('base64');

/** Name to print of every key that cases somewhere were sealed with. */
export type KnownPrints = Readonly<Record<string, string>>;

/**
 * Wrong keys must be seen at the start, not case by case: each start notes the prints of its keys and looks whether
 * those that are known from earlier, or from other servers, are the same.
 * @param cases where they are
 * @param marks what to remove to give them up
 * @returns prints of keys that are not known yet
 * @throws StoreError `keys`
 */
export function freshPrints(known: KnownPrints, keys: readonly MasterKey[], cases: string, marks: string): KnownPrints {
  const wrong = keys.find((key) => known[key.id] !== undefined && known[key.id] !== printOf(key));
  if (wrong)
    throw new StoreError(
      'keys',
      `The key ${wrong.id} is not the ${wrong.id} that the cases in ${cases} are sealed with.`,
    );
  const names = Object.keys(known);
  if (names.length > 0 && !keys.some(({ id }) => known[id] !== undefined))
    throw new StoreError(
      'keys',
      `The cases in ${cases} are sealed with ${names.join(', ')}; none of these keys is given. To give these cases up, remove ${marks}.`,
    );
  const fresh = keys.filter(({ id }) => known[id] === undefined);
  return Object.fromEntries(fresh.map((key) => [key.id, printOf(key)]));
}

/** @throws StoreError `keys`, `unwritable` */
function checkPrints(dataDir: string, keys: readonly MasterKey[]): void {
  const path = join(dataDir, PRINTS);
  const known = (existsSync(path) && Prints.safeParse(parsed(readFileSync(path, 'utf8'))).data) || {};
  const fresh = freshPrints(known, keys, dataDir, path);
  if (Object.keys(fresh).length > 0) writeWhole(path, `${JSON.stringify({ ...known, ...fresh })}\n`, false);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A link does not replace what is there; where the disk knows no links, the name is taken as it is. */
function place(draft: string, path: string, first: boolean): void {
  if (!first) return renameSync(draft, path);
  try {
    linkSync(draft, path);
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST' || existsSync(path)) throw cause;
    renameSync(draft, path);
  }
}

/**
 * Whole or not at all: a power cut must not leave half a key beside cases sealed with the other half.
 * @param first leave what another process, starting at the same moment, has put there
 */
function writeWhole(path: string, text: string, first: boolean): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    const file = openSync(draft, 'wx', 0o600);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    place(draft, path, first);
  } catch (cause) {
    if (!(first && systemCode(cause) === 'EEXIST')) throw unwritable(path, cause);
  } finally {
    rmSync(draft, { force: true });
  }
}
