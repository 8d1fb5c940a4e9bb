// A file of a package as it is published on the npm registry: fetched once into a cache folder, for tools that tests use and
// that are no dependency of the project (too large, or under a licence that the project does not take in).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CACHE = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');

/**
 * @param name package, without a scope
 * @param version the exact version
 * @param inside the file's path inside the package
 * @throws with a sentence when the registry cannot be reached
 */
export function published(name: string, version: string, inside: string): Buffer {
  const folder = join(CACHE, `${name}-${version}`);
  const file = join(folder, 'package', inside);
  if (!existsSync(file)) {
    // Test files run beside each other: one once read what the other was still unpacking. Each fetches into a folder of its own.
    const own = join(CACHE, `${name}-${version}-${process.pid}`);
    mkdirSync(own, { recursive: true });
    try {
      execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', own], { timeout: 120_000 });
    } catch (cause) {
      rmSync(own, { recursive: true, force: true });
      throw new Error(`${name}@${version} could not be fetched from the npm registry.`, { cause });
    }
    execFileSync('tar', ['-xzf', join(own, `${name}-${version}.tgz`), '-C', own, `package/${inside}`]);
    mkdirSync(dirname(file), { recursive: true });
    renameSync(join(own, 'package', inside), file);
    rmSync(own, { recursive: true, force: true });
  }
  return readFileSync(file);
}
