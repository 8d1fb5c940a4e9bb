// What a browser asks for first: the start page and the files of the page. Needs nothing of law or talk, so it is there at once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { recent } from '../../knowledge/remembered.ts';
import { readAssets, type Assets } from './assets.ts';
import type { Topic } from './card-words.ts';
import { CARD_PICTURE, startPage } from './start.ts';
import { shellLang, shellLangs, type ShellLang } from './words.ts';

/** `br` and `gz` hold the same bytes compressed, where that is worth it. */
export type Page = {
  status: number;
  type: string;
  body: string | Uint8Array;
  cache?: string;
  br?: Uint8Array;
  gz?: Uint8Array;
  /** What the page's policy must let in beside files of this server: the hashes of styles and script within it. */
  within?: { styles: string; script: string };
};
/** What of a request a page is made from. */
export type FirstRequest = { lang?: string; publicUrl: string; query?: URLSearchParams };

/** The content type of every page. */
export const HTML = 'text/html; charset=utf-8';
const FOREVER = 'public, max-age=31536000, immutable';
const dist = join(import.meta.dirname, '..', '..', '..', 'web', 'dist');
let assets: Assets | undefined;
let embed: string | undefined;
let picture: Uint8Array | undefined;

/**
 * What was bundled, read once.
 * @throws Error if web/dist was never made
 */
export const assetsOf = (): Assets => (assets ??= readAssets(dist));

/** The language of the start page at this path; undefined for other paths. */
export const startLang = (path: string, lang: string | undefined): ShellLang | undefined =>
  path === '/' ? shellLang(lang) : shellLangs.find((one) => path === `/${one}` || path === `/${one}/`);

/** The start page; a link may say what it is to begin with. */
export function start(lang: ShellLang, publicUrl: string, topic?: Topic): Page {
  const { styles, script } = assetsOf().within;
  return {
    ...shown(startPage(assetsOf(), lang, { publicUrl, ...(topic && { topic }) })),
    within: { styles: styles.source, script: script.source },
  };
}

/**
 * The start page or a file of it.
 * @param path without query, as it came
 * @returns undefined for every other page, and for a start page whose link says what it is about
 * @throws Error if web/dist was never made
 */
export function firstPage(path: string, { lang, publicUrl, query }: FirstRequest): Page | undefined {
  const asset = path.startsWith('/assets/') ? assetsOf().get(path.slice('/assets/'.length)) : undefined;
  if (asset) {
    const { type, bytes, br, gz } = asset;
    return { status: 200, type, body: bytes, cache: FOREVER, ...(br && { br }), ...(gz && { gz }) };
  }
  if (path === '/embed.js') {
    embed ??= readFileSync(join(dist, '..', 'embed.js'), 'utf8');
    return { status: 200, type: 'text/javascript; charset=utf-8', body: embed, cache: 'public, max-age=3600' };
  }
  if (path === CARD_PICTURE) {
    picture ??= readFileSync(join(dist, '..', 'card.png'));
    return { status: 200, type: 'image/png', body: picture, cache: 'public, max-age=86400' };
  }
  const named = startLang(path, lang);
  return named && !query?.has(ABOUT) ? start(named, publicUrl) : undefined;
}

/** What a link says about the start, by its name in the address. */
export const ABOUT = 'topic';

/** Those asked for lately are compressed once; links that say what a case is about make thousands of pages. */
const compressed = recent<{ br: Uint8Array; gz: Uint8Array }>(100);
/** The best packing takes a third of a second a page, in which nobody else is served. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** A page that many ask for, with its compressed forms. */
export function shown(body: string): Page {
  const small = compressed(body, () => ({ br: brotliCompressSync(body, QUICK), gz: gzipSync(body) }));
  return { status: 200, type: HTML, body, cache: 'no-cache', ...small };
}
