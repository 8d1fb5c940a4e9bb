// What the bundle made, read once into memory; no request touches the disk.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the pages, and the same compressed. */
export type Asset = { type: string; bytes: Uint8Array; br?: Uint8Array; gz?: Uint8Array };
/** The files of all pages, by name and by address. */
export type Assets = {
  /** The asset behind `/assets/<name>`. */
  get(name: string): Asset | undefined;
  /** The address of an asset by its plain name (`start.js`). */
  address(name: string): string;
  /** Addresses of what the script of the conversation imports at once. */
  first: string[];
  /** What stands inside the start page: its styles and its small script. */
  within: { styles: Within; script: Within };
};

/** Text of the page, and the name its policy knows it by (CSP 3). */
export type Within = { text: string; source: string };

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
};

const optional = (file: string): Uint8Array | undefined => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

/**
 * Reads web/dist.
 * @throws Error if nothing was bundled yet
 */
export function readAssets(dist: string): Assets {
  const manifest = optional(join(dist, 'manifest.json'));
  if (!manifest) throw new Error(`${dist} is empty: run "node bin/wortlaut.mjs run src/bot/pages/bundle.ts" first`);
  const { names, first } = JSON.parse(Buffer.from(manifest).toString('utf8')) as {
    names: Record<string, string>;
    first: string[];
  };
  const assets = new Map<string, Asset>();
  for (const name of Object.values(names)) {
    const file = join(dist, name);
    const [br, gz] = [optional(`${file}.br`), optional(`${file}.gz`)];
    assets.set(name, {
      type: TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
      bytes: readFileSync(file),
      ...(br && { br }),
      ...(gz && { gz }),
    });
  }
  const within = (name: string): Within => {
    const text = Buffer.from(assets.get(names[name] ?? '')?.bytes ?? '')
      .toString('utf8')
      .trim()
      .replaceAll('url("./', 'url("/assets/');
    return { text, source: `'sha256-${createHash('sha256').update(text).digest('base64')}'` };
  };
  return {
    within: { styles: within('first.css'), script: within('start.js') },
    first: first.map((name) => `/assets/${name}`),
    get: (name) => assets.get(name),
    address(name) {
      const found = names[name];
      if (found === undefined) throw new Error(`the bundle has no ${name}`);
      return `/assets/${found}`;
    },
  };
}
