// Sealing: what belongs to one case, place and key opens there alone; and where the keys come from.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { masterKeys } from '../../src/bot/store/keys.ts';
import { openSealing, SEAL_OVERHEAD } from '../../src/bot/store/sealing.ts';
import { openSqlite } from '../../src/bot/store/sqlite.ts';

const folders: string[] = [];
const newFolder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'wortlaut-keys-'));
  folders.push(path);
  return path;
};
after(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

const master = (id: string) => ({ id, key: randomBytes(32) });
const plain = Buffer.from('Frau Größl, Musterstraße 1');

test('sealed and opened; equal words never look equal', () => {
  const { key } = openSealing([master('k1')]).newCase('c');
  const [one, two] = [key.seal('state|c|1', plain), key.seal('state|c|1', plain)];
  assert.deepEqual(Buffer.from(key.open('state|c|1', one)), plain);
  assert.notDeepEqual(one, two);
  assert.equal(one.length, plain.length + SEAL_OVERHEAD);
  assert.ok(!Buffer.from(one).includes('Größl'));
  assert.equal(key.open('state|c|1', key.seal('state|c|1', new Uint8Array())).length, 0);
});

test('a blob in another place, another case, changed, cut or of another key does not open', () => {
  const sealing = openSealing([master('k1')]);
  const { key } = sealing.newCase('c');
  const other = sealing.newCase('d').key;
  const sealed = key.seal('state|c|7', plain);
  const damaged = { name: 'StoreError', code: 'damaged' };
  assert.throws(() => key.open('state|c|8', sealed), damaged);
  assert.throws(() => key.open('entry|c|7', sealed), damaged);
  assert.throws(() => other.open('state|c|7', sealed), damaged);
  for (const at of [0, 1, 5, 20, sealed.length - 1]) {
    const changed = Uint8Array.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    assert.throws(() => key.open('state|c|7', changed), damaged, `byte ${at}`);
  }
  for (const length of [0, 1, 13, 29, sealed.length - 1])
    assert.throws(() => key.open('state|c|7', sealed.subarray(0, length)), damaged, `${length} bytes`);
});

test('the error names the kind of thing, not the conversation', () => {
  const { key } = openSealing([master('k1')]).newCase('secretId');
  assert.throws(
    () => key.open('state|secretId|1', new Uint8Array(50)),
    (e) => e instanceof Error && /sealed state/.test(e.message) && !e.message.includes('secretId'),
  );
});

test("a case's key opens with the master key that wrapped it, for its own conversation alone", () => {
  const [k1, k2] = [master('k1'), master('k2')];
  const old = openSealing([k1]);
  const { key, wrapped } = old.newCase('c');
  const sealed = key.seal('state|c|1', plain);
  const rotated = openSealing([k2, k1]);
  assert.deepEqual(Buffer.from(rotated.openCase('c', wrapped).open('state|c|1', sealed)), plain);
  assert.throws(() => rotated.openCase('d', wrapped), { code: 'damaged' });
  assert.throws(() => openSealing([k2]).openCase('c', wrapped), { code: 'keys', message: /master key k1/ });
  assert.throws(() => openSealing([master('k1')]).openCase('c', wrapped), { code: 'damaged' });
  const rewrapped = rotated.rewrap('c', wrapped);
  assert.ok(rewrapped);
  assert.equal(rotated.rewrap('c', rewrapped), undefined);
  assert.deepEqual(Buffer.from(openSealing([k2]).openCase('c', rewrapped).open('state|c|1', sealed)), plain);
});

test('master keys have a number and 32 bytes', () => {
  for (const bad of [[], [{ id: 'k1', key: randomBytes(16) }], [master('k0')], [master('k256')], [master('main')]])
    assert.throws(() => openSealing(bad), { code: 'keys' });
});

test('derived keys differ by purpose and stay the same', () => {
  const keys = [master('k2'), master('k1')];
  const [a, b] = [openSealing(keys), openSealing(keys)];
  assert.deepEqual(a.derived('receipt'), b.derived('receipt'));
  assert.notDeepEqual(a.derived('receipt'), a.derived('token'));
  assert.equal(a.derived('receipt').length, 2);
});

test('the first start makes a key that only this user can read; the next one finds it', () => {
  const folder = join(newFolder(), 'data');
  const keys = masterKeys(folder, undefined);
  assert.equal(keys[0]?.key.length, 32);
  assert.equal(statSync(join(folder, 'keys.json')).mode & 0o777, 0o600);
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  assert.deepEqual(masterKeys(folder, undefined), keys);
  const given = [master('k7')];
  assert.equal(masterKeys(newFolder(), given), given);
});

test('a copy of somebody else with the same file of keys is the same start', () => {
  const folder = newFolder();
  assert.deepEqual(masterKeys(folder, masterKeys(folder, undefined)), masterKeys(folder, undefined));
});

test('cases without their key, or a key file that is none, stop the start with a sentence', async () => {
  const folder = newFolder();
  await openSqlite(folder).close();
  assert.throws(() => masterKeys(folder, undefined), { code: 'keys', message: /holds cases, but the keys .* missing/ });
  writeFileSync(join(folder, 'keys.json'), '{"k1": 5}');
  assert.throws(() => masterKeys(folder, undefined), { code: 'keys' });
  writeFileSync(join(folder, 'keys.json'), '{"k1": "');
  assert.throws(() => masterKeys(folder, undefined), { code: 'keys' });
  assert.equal(readFileSync(join(folder, 'keys.json'), 'utf8'), '{"k1": "', 'it is never written over');
});

test('keys that are not those of the cases stop the start', () => {
  const folder = newFolder();
  const [k1, k2] = [master('k1'), master('k2')];
  masterKeys(folder, [k1]);
  assert.equal(statSync(join(folder, 'keys.check.json')).mode & 0o777, 0o600);
  assert.ok(!readFileSync(join(folder, 'keys.check.json'), 'utf8').includes(k1.key.toString('base64')));
  assert.throws(() => masterKeys(folder, [master('k1')]), { code: 'keys', message: /key k1 is not the k1/ });
  assert.throws(() => masterKeys(folder, [k2]), { code: 'keys', message: /sealed with k1; none of these/ });
  masterKeys(folder, [k2, k1]);
  masterKeys(folder, [k2]);
  assert.throws(() => masterKeys(folder, [master('k2'), k1]), { code: 'keys' });
});

test('of several first starts at the same moment all have the same key', async () => {
  const folder = join(newFolder(), 'data');
  const module = new URL('../../src/bot/store/keys.ts', import.meta.url).href;
  const script = `import { masterKeys } from ${JSON.stringify(module)};
    const [key] = masterKeys(${JSON.stringify(folder)}, undefined);
    console.log(Buffer.from(key.key).toString('hex'));`;
  const run = promisify(execFile);
  const outs = await Promise.all(
    Array.from({ length: 6 }, () => run(process.execPath, ['--input-type=module-typescript', '-e', script])),
  );
  assert.equal(new Set(outs.map((out) => out.stdout)).size, 1);
  assert.deepEqual(readdirSync(folder).sort(), ['keys.check.json', 'keys.json']);
});
