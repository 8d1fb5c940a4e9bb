// The archive of a case of which one file was damaged on the disk: all else is in it, and what is not is named.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { archive } from '../../src/bot/api/archive.ts';
import { zip } from '../../src/bot/api/zip.ts';
import { keptUntil, say, turn, view } from '../../src/dialogs/index.ts';
import { collect, rig, said, stream } from './rig.ts';

test('a damaged file leaves the rest of the export whole', async () => {
  const { house, dir, logged, options } = await rig({ turn, say, view, keptUntil });
  await house.begin({ conv: 'c', user: 'u', locale: 'de-DE' });
  await house.receive('c', 'u', said('Gestern rief o2 an, ich habe ja gesagt.'));
  const pictures: string[] = [];
  for (const name of ['erstes', 'zweites', 'drittes']) {
    const content = stream(Buffer.from(`%PDF-1.7 ${name} ${'x'.repeat(200_000)}`));
    const kept = await house.keepFile('c', { name: `${name}.pdf`, declared: 'application/pdf', content });
    assert.ok('id' in kept);
    pictures.push(kept.id);
    const attachments = [{ id: kept.id, name: `${name}.pdf`, contentType: kept.type, bytes: kept.bytes }];
    await house.receive('c', 'u', { type: 'message', attachments });
  }
  const folder = join(dir, 'files', readdirSync(join(dir, 'files'))[0] ?? '');
  // One is damaged in its middle, one from the beginning.
  for (const [i, at] of [
    [1, 100_000],
    [2, 20],
  ] as const) {
    const path = join(folder, pictures[i] ?? '');
    const bytes = readFileSync(path);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  }
  const wire = { house, clock: () => Date.parse(options.clock()), log: options.log };
  const files = unzipSync(new Uint8Array(await collect(zip(archive(wire, 'c'), new Date()))));
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  assert.match(text('dateien/erstes.pdf'), /^%PDF-1\.7 erstes/);
  assert.match(text('fall.html'), /o2/);
  assert.match(
    text('fehlt.txt'),
    /dateien\/zweites\.pdf\ndateien\/drittes\.pdf\n|dateien\/drittes\.pdf\ndateien\/zweites\.pdf\n/,
  );
  assert.doesNotMatch(text('pruefsummen.txt'), /zweites|drittes/);
  assert.match(text('pruefsummen.txt'), /dateien\/erstes\.pdf/);
  assert.equal(logged.filter(({ what }) => what === 'export.damaged').length, 2);
  await house.close();
});
