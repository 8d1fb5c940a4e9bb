// The pages of the server: start, static pages and the bundled assets, all from memory.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Operator } from '../config.ts';
import { accessPage } from './access.ts';
import { readAssets, type Assets } from './assets.ts';
import { frame } from './frame.ts';
import { html, type Html } from './html.ts';
import { knowledgePage, sitemap, type KnowledgePage } from './knowledge/index.ts';
import { imprintPage } from './imprint.ts';
import { ARTICLES } from '../../knowledge/articles/index.ts';
import { lawPage, type LawRow } from './lawstate.ts';
import { privacyPage } from './privacy.ts';
import { CARD_PICTURE, startPage } from './start.ts';
import { homeOf, shellLang, shellLangs, shellWords, type ShellLang } from './words.ts';

export type { LawRow } from './lawstate.ts';

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
export type PageRequest = {
  lang?: string;
  publicUrl: string;
  query?: URLSearchParams;
  operator: Operator;
  rules?: readonly LawRow[];
};

const HTML = 'text/html; charset=utf-8';
const FOREVER = 'public, max-age=31536000, immutable';
const dist = join(import.meta.dirname, '..', '..', '..', 'web', 'dist');
let assets: Assets | undefined;
let embed: string | undefined;
let picture: Uint8Array | undefined;

/**
 * The page or asset of a path.
 * @param path without query, as it came
 * @param request the preferred language, the operator, and the rules for "Rechtsstand" in German
 * @returns the page; a 404 page for what does not exist
 * @throws Error if web/dist was never made
 */
export function page(path: string, request: PageRequest): Page {
  assets ??= readAssets(dist);
  const asset = path.startsWith('/assets/') ? assets.get(path.slice('/assets/'.length)) : undefined;
  if (asset) {
    const { type, bytes, br, gz } = asset;
    return { status: 200, type, body: bytes, cache: FOREVER, ...(br && { br }), ...(gz && { gz }) };
  }
  const lang = shellLang(request.lang);
  if (path === '/embed.js') {
    embed ??= readFileSync(join(dist, '..', 'embed.js'), 'utf8');
    return { status: 200, type: 'text/javascript; charset=utf-8', body: embed, cache: 'public, max-age=3600' };
  }
  if (path === CARD_PICTURE) {
    picture ??= readFileSync(join(dist, '..', 'card.png'));
    return { status: 200, type: 'image/png', body: picture, cache: 'public, max-age=86400' };
  }
  if (path === '/robots.txt') return { status: 200, type: 'text/plain', body: robots(request.publicUrl) };
  if (path === '/sitemap.xml')
    return { status: 200, type: 'application/xml', body: sitemap(request.publicUrl, ARTICLES) };
  const named = path === '/' ? lang : shellLangs.find((one) => path === `/${one}`);
  if (named) {
    const query = request.query ?? new URLSearchParams();
    return {
      ...shown(startPage(assets, named, { publicUrl: request.publicUrl, query })),
      within: { styles: assets.within.styles.source, script: assets.within.script.source },
    };
  }
  const q = request.query?.get('q') ?? undefined;
  const link = LINK.exec(request.query?.get('link') ?? '')?.[0];
  const known = knowledgePage(path.replace(/\/$/, ''), {
    lang: lang === 'de' || lang === 'ls' ? 'de' : 'en',
    publicUrl: request.publicUrl,
    ...(q === undefined ? {} : { q }),
    ...(link === undefined ? {} : { link }),
  });
  if (known) {
    const body = framed(assets, lang, known, request.publicUrl);
    // What somebody searched for, or the link they came by, comes once; it is neither kept nor squeezed.
    return q === undefined && link === undefined ? shown(body) : { status: 200, type: HTML, body, cache: 'no-store' };
  }
  const found = still(path.replace(/\/$/, ''), request);
  if (found) return shown(frame({ assets, lang: 'de', title: `${found.title} · Wortlaut`, main: found.main }));
  return {
    ...shown(frame({ assets, lang, title: `${shellWords[lang].lost} · Wortlaut`, main: lost(lang) })),
    status: 404,
  };
}

/** A page whose middle is made for one request: never kept, never indexed. */
export function wrapped(title: string, main: Html, options: { lang?: ShellLang; script?: 'link.js' } = {}): string {
  assets ??= readAssets(dist);
  const { lang = 'de', script } = options;
  return frame({ assets, lang, title: `${title} · Wortlaut`, main, hidden: true, ...(script && { script }) });
}

/** What a link's name may look like; whether it is one of ours is seen when it is counted. */
const LINK = /^[\w.-]{1,120}$/;

const robots = (publicUrl: string): string =>
  `User-agent: *\nDisallow: /api/\nDisallow: /v3/\nSitemap: ${publicUrl}/sitemap.xml\n`;

/** An article in the frame, with its own styles and the script that copies. */
const framed = (
  from: Assets,
  lang: ShellLang,
  { title, description, head, address, main }: KnowledgePage,
  publicUrl: string,
): string =>
  frame({
    assets: from,
    lang,
    title: `${title} · Wortlaut`,
    description,
    main,
    card: { title, text: description, address, picture: `${publicUrl}${CARD_PICTURE}` },
    head: html`${head}<link rel="stylesheet" href="${from.address('knowledge.css')}" />
      <script type="module" src="${from.address('copy.js')}"></script>`,
  });

/** Pages differ only by language and operator: a handful, so each is compressed once. */
const compressed = new Map<string, { br: Uint8Array; gz: Uint8Array }>();
const MOST = 100;
/** The best packing takes a third of a second a page, in which nobody else is served. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

function shown(body: string): Page {
  const found = compressed.get(body) ?? { br: brotliCompressSync(body, QUICK), gz: gzipSync(body) };
  if (compressed.size < MOST) compressed.set(body, found);
  return { status: 200, type: HTML, body, cache: 'no-cache', ...found };
}

function still(path: string, { operator, rules = [] }: PageRequest): { title: string; main: Html } | undefined {
  switch (path) {
    case '/datenschutz':
      return { title: 'Datenschutz', main: privacyPage(operator) };
    case '/impressum':
      return { title: 'Impressum', main: imprintPage(operator) };
    case '/barrierefreiheit':
      return { title: 'Barrierefreiheit', main: accessPage(operator) };
    case '/rechtsstand':
      return { title: 'Rechtsstand', main: lawPage(rules) };
    default:
      return undefined;
  }
}

function lost(lang: ShellLang): Html {
  const w = shellWords[lang];
  return html`<div class="stack">
    <h1>${w.lost}</h1>
    <p>${w.lostText}</p>
    <p><a class="btn main" href="${homeOf(lang)}">${w.home}</a></p>
  </div>`;
}
