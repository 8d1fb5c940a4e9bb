// `npm test`: brings what the tests need (Debian, as root: by apt), then runs them all. A missing part fails; nothing is skipped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { testFiles } from './check-docs.ts';

const root = join(import.meta.dirname, '..');

/** Program a test starts, and the Debian package that brings it. */
const NEEDS: readonly [string, string][] = [
  ['chromium', 'chromium'],
  ['redis-server', 'redis-server'],
  ['pdftoppm', 'poppler-utils'],
  ['qpdf', 'qpdf'],
  ['soffice', 'libreoffice-writer-nogui'],
  ['redis-sentinel', 'redis-sentinel'],
  ['redis-cli', 'redis-tools'],
  ['espeak-ng', 'espeak-ng'],
];
const onPath = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, program)));

function bring(): void {
  const missing = NEEDS.filter(([program]) => !onPath(program)).map(([, name]) => name);
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')} fonts-noto-core`;
  const canInstall = process.getuid?.() === 0 && onPath('apt-get');
  if (canInstall) {
    console.log(`Bringing what the tests need: ${missing.join(', ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore', env });
    spawnSync('apt-get', command.split(' ').slice(1), { stdio: 'ignore', env });
  }
  const still = NEEDS.filter(([program]) => !onPath(program)).map(([, name]) => name);
  if (still.length > 0) {
    console.error(`The tests need ${still.join(', ')}. On Debian: apt-get install ${still.join(' ')} fonts-noto-core`);
    process.exit(1);
  }
}

bring();
const chosen = process.argv.slice(2);
const files = testFiles(root).filter((file) => chosen.length === 0 || chosen.some((part) => file.includes(part)));
if (files.length === 0) {
  console.error(`No test file matches ${chosen.join(', ')}.`);
  process.exit(1);
}
/** A test that waits for ever fails by its name, and does not hold up the run. */
const LONGEST_MS = 15 * 60_000;
/** @returns the exit code */
const run = (which: readonly string[], atOnce: number): number =>
  which.length === 0
    ? 0
    : (spawnSync(
        process.execPath,
        [
          '--disable-warning=ExperimentalWarning',
          '--test',
          `--test-concurrency=${atOnce}`,
          `--test-timeout=${LONGEST_MS}`,
          ...which,
        ],
        { cwd: root, stdio: 'inherit' },
      ).status ?? 1);

// What is measured by the clock has the machine to itself: beside a second browser it would measure that one.
const alone = files.filter((file) => file.endsWith('.alone.test.ts'));
const rest = files.filter((file) => !alone.includes(file));
process.exit(Math.max(run(alone, 1), run(rest, 2)));
