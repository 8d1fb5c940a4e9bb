// Bundles web/chat and its styles into web/dist, with a hash in each name and compressed copies beside. Runs at start and by hand.
import type { BuildOptions } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = join(import.meta.dirname, '../../..');
const web = join(root, 'web');
const dist = join(web, 'dist');
const MANIFEST = 'manifest.json';
/** The oldest browsers that the pages run in, those of spring 2022; test/pages/floor.test.ts keeps newer things out. */
const BROWSERS = ['es2021', 'chrome99', 'safari15.4', 'firefox98'];

/**
 * `names` leads from the plain name of an asset (`main.js`) to the one with its hash; `first` are the files that the
 * script of the conversation imports at once, so that the page can ask for them with it.
 */
export type Manifest = {
  sources: string;
  names: Record<string, string>;
  first: string[];
  /** Files of the house beside `web/` that are part of the page, from the project's root. */
  beyond: string[];
};

/** Somebody must do something about the folder of the program; the message is a sentence for them. */
export class BundleError extends Error {
  override name = 'BundleError';
}

const NO_ROOM = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT']);

/** @returns a sentence for whoever starts the server where the disk does not take what is made, else the failure itself */
export function explained(failure: unknown): unknown {
  const { code, path } = failure instanceof Error ? (failure as NodeJS.ErrnoException) : {};
  if (code === undefined || !NO_ROOM.has(code)) return failure;
  return new BundleError(
    `the pages could not be made: ${path ?? dist} cannot be written (${code}). ` +
      'Start once as the user to whom the program belongs; after that any user can start it.',
    { cause: failure },
  );
}

/**
 * Makes web/dist when a source has changed since the last time; otherwise only looks.
 * Names carry the hash of what is in them, and the manifest comes last in one step: a server that reads it, or a second
 * bundler at work, never meets half of it.
 * @throws BundleError where this user may not write it, or the disk is full
 */
export async function bundleWeb(): Promise<void> {
  const last = await lastManifest();
  if (last && last.sources === (await fingerprint(last.beyond))) return;
  await makeBundle().catch((failure: unknown) => {
    throw explained(failure);
  });
}

async function makeBundle(): Promise<void> {
  const fresh = join(root, 'node_modules', '.cache', `web-${process.pid}`);
  await mkdir(fresh, { recursive: true });
  try {
    // Loaded only when there is something to bundle: most starts find everything made.
    const { build } = await import('esbuild');
    const how = {
      entryNames: '[name]-[hash]',
      chunkNames: '[name]-[hash]',
      assetNames: '[name]-[hash]',
      outdir: fresh,
      bundle: true,
      minify: true,
      metafile: true,
      legalComments: 'none',
      charset: 'utf8',
      format: 'esm',
      target: BROWSERS,
      loader: { '.woff2': 'file' },
      logLevel: 'warning',
    } satisfies BuildOptions;
    const built = await build({
      entryPoints: [
        join(web, 'chat', 'main.ts'),
        join(web, 'link.ts'),
        join(web, 'sheet.ts'),
        join(web, 'first.css'),
        join(web, 'chat.css'),
        join(web, 'knowledge', 'copy.ts'),
        join(web, 'knowledge', 'knowledge.css'),
      ],
      splitting: true,
      ...how,
    });
    // Stands within the page, so it shares no piece with the rest.
    const within = await build({ entryPoints: [join(web, 'chat', 'start.ts')], ...how });
    const names: Record<string, string> = {};
    const first: string[] = [];
    for (const [file, { imports }] of Object.entries({
      ...built.metafile.outputs,
      ...within.metafile.outputs,
    })) {
      const name = basename(file);
      if (name.startsWith('main-')) {
        first.push(...imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => basename(path)));
      }
      const plain = name.replace(/-[A-Z0-9]{8}(?=\.)/, '');
      // Shared pieces are all called "chunk": each is known by its whole name.
      const known = plain.startsWith('chunk') ? name : plain;
      // One would hide the other, and a page that asks for it would find nothing.
      if (names[known] !== undefined) throw new Error(`Two parts of the page are called ${known}.`);
      names[known] = name;
    }
    const beyond = Object.keys({ ...built.metafile.inputs, ...within.metafile.inputs })
      .map((input) => relative(root, resolve(input)))
      .filter((input) => input.startsWith('src'))
      .toSorted();
    const sources = await fingerprint(beyond);
    names['OFL.txt'] = 'OFL.txt';
    await writeFile(join(fresh, 'OFL.txt'), await readFile(join(web, 'fonts', 'OFL.txt')));
    for (const name of Object.values(names)) await compress(join(fresh, name));
    await writeFile(
      join(fresh, MANIFEST),
      JSON.stringify({ sources, names, first, beyond } satisfies Manifest, null, 2),
    );
    await mkdir(dist, { recursive: true });
    const made = (await readdir(fresh)).sort((a, b) => Number(a === MANIFEST) - Number(b === MANIFEST));
    for (const name of made) await rename(join(fresh, name), join(dist, name));
    const known = new Set(made);
    for (const name of await readdir(dist)) if (!known.has(name)) await rm(join(dist, name), { force: true });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function compress(file: string): Promise<void> {
  if (file.endsWith('.woff2')) return;
  const bytes = await readFile(file);
  await writeFile(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  await writeFile(
    `${file}.br`,
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  );
}

/** Name, size and time of every source: cheap, and different as soon as one of them is. */
async function fingerprint(beyond: readonly string[]): Promise<string> {
  const files = (await readdir(web, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(dist))
    .concat(import.meta.filename, ...beyond.map((file) => join(root, file)))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) {
    // A file that is gone is a change, too.
    const about = await stat(file).catch(() => undefined);
    hash.update(`${file}|${about?.size}|${about?.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

async function lastManifest(): Promise<Manifest | undefined> {
  try {
    const last = JSON.parse(await readFile(join(dist, MANIFEST), 'utf8')) as Manifest;
    // One that an older bundler made knows nothing beside `web/`.
    return Array.isArray(last.beyond) ? last : undefined;
  } catch {
    return undefined;
  }
}

if (import.meta.main) await bundleWeb();
