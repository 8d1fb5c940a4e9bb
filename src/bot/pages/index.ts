// The pages of the server, all from memory: the first ones, those that need law and articles, and the still ones.
import type { Operator } from '../config.ts';
import { accessPage } from './access.ts';
import type { Assets } from './assets.ts';
import { TOPICS, type Topic } from './card-words.ts';
import { ABOUT, assetsOf, firstPage, HTML, shown, start, startLang, type FirstRequest, type Page } from './first.ts';
import { frame } from './frame.ts';
import { html, type Html } from './html.ts';
import { knowledgePage, sitemap, type KnowledgePage } from './knowledge/index.ts';
import { imprintPage } from './imprint.ts';
import { ARTICLES } from '../../knowledge/articles/index.ts';
import { COMPANIES } from '../../knowledge/companies.ts';
import { lawPage, type LawRow } from './lawstate.ts';
import { privacyPage } from './privacy.ts';
import { CARD_PICTURE } from './start.ts';
import { articleLang, homeOf, shellLang, shellWords, type ShellLang } from './words.ts';

export type { LawRow } from './lawstate.ts';

/** `today`: the ISO day on which answers are given. */
export type PageRequest = FirstRequest & { operator: Operator; today: string; rules?: readonly LawRow[] };

/**
 * The page or asset of a path.
 * @param path without query, as it came
 * @param request the preferred language, the operator, and the rules for "Rechtsstand" in German
 * @returns the page; a 404 page for what does not exist
 * @throws Error if web/dist was never made
 */
export function page(path: string, request: PageRequest): Page {
  const first = firstPage(path, request);
  if (first) return first;
  const assets = assetsOf();
  const lang = shellLang(request.lang);
  if (path === '/robots.txt') return { status: 200, type: 'text/plain', body: robots(request.publicUrl) };
  if (path === COMPANY_NAMES) return { status: 200, type: 'application/json', body: companyNames, cache: HOUR };
  if (path === '/sitemap.xml')
    return { status: 200, type: 'application/xml', body: sitemap(request.publicUrl, ARTICLES) };
  const named = startLang(path, request.lang);
  if (named) return start(named, request.publicUrl, topicOf(request.query?.get(ABOUT)));
  const q = request.query?.get('q') ?? undefined;
  const link = LINK.exec(request.query?.get('link') ?? '')?.[0];
  const known = knowledgePage(path.replace(/\/$/, ''), {
    lang: articleLang(lang),
    publicUrl: request.publicUrl,
    today: request.today,
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
export function wrapped(
  title: string,
  main: Html,
  options: { lang?: ShellLang; script?: 'link.js' | 'sheet.js'; plain?: boolean } = {},
): string {
  const { lang = 'de', script, plain = false } = options;
  return frame({
    assets: assetsOf(),
    lang,
    title: `${title} · Wortlaut`,
    main,
    hidden: true,
    plain,
    ...(script && { script }),
  });
}

/** What a link's name may look like; whether it is one of ours is seen before it is counted. */
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

/** The names of all companies by their ids: the start page looks up what a link says without telling which it was. */
const COMPANY_NAMES = '/firmen.json';
const companyNames = JSON.stringify(Object.fromEntries(COMPANIES.map(({ id, name }) => [id, name])));
const HOUR = 'public, max-age=3600';

/** What a link begins with: only what we know. */
const topicOf = (given: string | null | undefined): Topic | undefined => TOPICS.find((one) => one === given);

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
