// Bundles web/chat and its styles into web/dist, with a hash in each name and compressed copies beside. Runs at start and by hand.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const web = join(root, 'web');
const dist = join(web, 'dist');

/** `names` leads from the plain name of an asset (`chat.js`) to the one with its hash. */
export type Manifest = { sources: string; names: Record<string, string> };

/**
 * Makes web/dist when a source has changed since the last time; otherwise only looks.
 * The folder is swapped in whole, so that a server that reads it never meets half of it.
 */
export async function bundleWeb(): Promise<void> {
  const sources = await fingerprint();
  if ((await lastFingerprint()) === sources) return;
  const fresh = join(root, 'node_modules', '.cache', `web-${process.pid}`);
  await mkdir(fresh, { recursive: true });
  try {
    const made = await build({
      entryPoints: [join(web, 'chat', 'main.ts'), join(web, 'chat.css')],
      entryNames: '[name]-[hash]',
      assetNames: '[name]-[hash]',
      outdir: fresh,
      bundle: true,
      minify: true,
      metafile: true,
      legalComments: 'none',
      charset: 'utf8',
      format: 'iife',
      target: ['es2021', 'chrome92', 'safari15', 'firefox92'],
      loader: { '.woff2': 'file' },
      logLevel: 'warning',
    });
    const names: Record<string, string> = {};
    for (const file of Object.keys(made.metafile.outputs)) {
      const name = basename(file);
      names[name.replace(/-[A-Z0-9]{8}(?=\.)/, '')] = name;
    }
    names['OFL.txt'] = 'OFL.txt';
    await writeFile(join(fresh, 'OFL.txt'), await readFile(join(web, 'fonts', 'OFL.txt')));
    for (const name of Object.values(names)) await compress(join(fresh, name));
    await writeFile(join(fresh, 'manifest.json'), JSON.stringify({ sources, names } satisfies Manifest, null, 2));
    await rm(dist, { recursive: true, force: true });
    await rename(fresh, dist).catch(async (error: unknown) => {
      // Another process was faster with the same sources.
      if ((await lastFingerprint()) !== sources) throw error;
    });
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
async function fingerprint(): Promise<string> {
  const files = (await readdir(web, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(dist))
    .concat(fileURLToPath(import.meta.url))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = await stat(file);
    hash.update(`${file}|${size}|${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

async function lastFingerprint(): Promise<string | undefined> {
  try {
    return (JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8')) as Manifest).sources;
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const from = performance.now();
  await bundleWeb();
  console.log(`web/dist is ready (${Math.round(performance.now() - from)} ms)`);
}
