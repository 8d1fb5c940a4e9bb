// The house rules that a machine can see: import direction, exact versions, licences, install scripts, documents.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkDocs } from '../../scripts/check-docs.ts';

const root = join(import.meta.dirname, '../..');
type Package = {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
type Lock = {
  packages: Record<
    string,
    { version: string; license?: string; integrity?: string; hasInstallScript?: boolean; resolved?: string }
  >;
};
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const manifest = read('package.json') as Package;
const lock = read('package-lock.json') as Lock;

/** Lints one planted file in a folder of its own with the project's configuration. */
function lint(path: string, source: string): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-lint-'));
  try {
    cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), source);
    return spawnSync(join(root, 'node_modules/.bin/oxlint'), [path], { cwd: folder }).status;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const FORBIDDEN: readonly [string, string][] = [
  ['src/knowledge/x.ts', '../case/file.ts'],
  ['src/knowledge/law/x.ts', '../../letters/letter.ts'],
  ['src/case/x.ts', '../letters/letter.ts'],
  ['src/letters/x.ts', '../dialogs/index.ts'],
  ['src/dialogs/replies/x.ts', '../../bot/house.ts'],
  ['src/dialogs/x.ts', 'node:fs'],
  ['src/knowledge/x.ts', 'node:fs'],
  ['src/cli/x.ts', '../bot/house.ts'],
  ['src/bot/directline/x.ts', 'botbuilder'],
  ['src/bot/hands/x.ts', 'node:sqlite'],
  ['src/bot/hands/x.ts', 'openai'],
  ['web/chat/x.ts', '../../src/knowledge/law/index.ts'],
];
for (const [file, target] of FORBIDDEN) {
  test(`the linter refuses ${file} importing ${target}`, () => {
    assert.equal(lint(file, `import { it } from '${target}';\nexport const y = it;\n`), 1);
  });
}

test('the linter lets the right direction pass', () => {
  assert.equal(lint('src/dialogs/x.ts', `import { it } from '../case/file.ts';\nexport const y = it;\n`), 0);
});

test('versions are exact', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  for (const [name, version] of Object.entries(all)) assert.match(version, /^\d+\.\d+\.\d+$/, `${name}: ${version}`);
});

test('every package with an install script is named, and none may run', () => {
  const scripted = Object.entries(lock.packages).filter(([, p]) => p.hasInstallScript);
  for (const [path] of scripted) {
    const name = path.split('node_modules/').at(-1) ?? '';
    assert.equal(manifest.allowScripts[name], false, `${name} has an install script and is not in allowScripts`);
  }
});

test('the lock file names no download addresses and every platform of the shipped Node', () => {
  assert.ok(Object.values(lock.packages).every((p) => p.resolved === undefined));
  for (const name of Object.keys(manifest.optionalDependencies)) {
    assert.equal(lock.packages[`node_modules/${name}`]?.version, '26.10.0', name);
  }
});

test('every package of every platform has its hash: what the registry sends is what was looked at', () => {
  const bare = Object.entries(lock.packages).filter(([path, p]) => path !== '' && !p.integrity?.startsWith('sha512-'));
  assert.deepEqual(
    bare.map(([path]) => path),
    [],
  );
});

test('licences are permissive', () => {
  const fine =
    /^(MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|OFL-1\.1|Python-2\.0|WTFPL|Zlib)$/;
  /** "A OR B": one is enough; "A AND B": both bind. */
  const allowed = (licence: string): boolean => {
    const bare = licence.replaceAll(/[()]/g, '');
    return bare.includes(' OR ')
      ? bare.split(' OR ').some((l) => fine.test(l))
      : bare.split(' AND ').every((l) => fine.test(l));
  };
  /** Its licence (MIT) stands in its Readme only. */
  const inReadme = 'node_modules/escape-regexp-component';
  const asked = Object.entries(lock.packages).filter(([path]) => path !== '' && path !== inReadme);
  const bad = asked.filter(([, p]) => !allowed(p.license ?? ''));
  assert.deepEqual(
    bad.map(([path, p]) => `${path}: ${p.license}`),
    [],
  );
});

test('the documents tell the truth about commands, files and variables', () => {
  assert.deepEqual(checkDocs(root), []);
});

test('a comment, a document or a setting that names what is not there is found', () => {
  const fake = mkdtempSync(join(tmpdir(), 'wortlaut-docs-'));
  for (const folder of ['src/bot', 'web', 'scripts', 'test', 'bench', 'bin', 'docs/bench'])
    mkdirSync(join(fake, folder), { recursive: true });
  writeFileSync(join(fake, 'package.json'), '{"scripts":{"start":""}}');
  const settings = readFileSync(join(root, '.env.example'), 'utf8');
  writeFileSync(join(fake, '.env.example'), settings.replace('#REDIS_WAIT=', '#REDIS_WEIGHT='));
  writeFileSync(join(fake, 'docs', 'growing.md'), '');
  writeFileSync(
    join(fake, 'docs', 'bench', 'README.md'),
    'npm run start, npm run stop. [How](../growing.md), [why](why.md).',
  );
  for (const name of ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])
    writeFileSync(join(fake, name), '');
  writeFileSync(
    join(fake, 'src/bot/config.ts'),
    '// As docs/growing.md says.\n// See brief.md 4.\nexport const name = "not-a-comment.md";\n',
  );
  assert.deepEqual(checkDocs(fake), [
    'docs/bench/README.md: "npm run stop" is not a script',
    'docs/bench/README.md: link to why.md leads nowhere',
    'src/bot/config.ts:2: brief.md does not exist',
    '.env.example: REDIS_WAIT is not listed',
    '.env.example: nothing reads REDIS_WEIGHT',
  ]);
  rmSync(fake, { recursive: true });
});

// The talk said "Вы", the page around it "вы", and a sentence of an article both.
test('Russian and Ukrainian say "Вы" and "Ви" with a capital everywhere', () => {
  const small = /(?<!\p{L})(?:вы|вас|вам|вами|ваш\p{L}*|ви)(?!\p{L})/u;
  const files = globSync(['src/**/*.ts', 'web/**/*.ts'], { cwd: root }).filter(
    // What people type stands as they type it.
    (file) => !/understand|search|german\/|scripts/.test(file),
  );
  const wrong = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, n) => (small.test(line) ? [`${file}:${n + 1} ${small.exec(line)?.[0]}`] : [])),
  );
  assert.deepEqual(wrong, []);
});
