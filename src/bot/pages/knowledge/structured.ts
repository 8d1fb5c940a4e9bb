// What search engines and messengers read: addresses and the questions as data.
import type { Article, ArticleLang } from '../../../knowledge/articles/index.ts';
import { html, Html } from '../html.ts';

/** The page that the data are about. */
export type Head = { publicUrl: string; path: string; lang: ArticleLang };

const inLang = (path: string, lang: ArticleLang): string => (lang === 'en' ? `${path}?lang=en` : path);

/** The address of a page for others. */
export const addressOf = (publicUrl: string, path: string, lang: ArticleLang): string =>
  `${publicUrl}${inLang(path, lang)}`;

/** JSON inside a page: no "<" may end the element. */
const json = (value: unknown): Html =>
  new Html(`<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`);

/** Canonical address and the other language. */
export const headOf = ({ publicUrl, path, lang }: Head): Html =>
  html`<link rel="canonical" href="${addressOf(publicUrl, path, lang)}" />
    <link rel="alternate" hreflang="de" href="${addressOf(publicUrl, path, 'de')}" />
    <link rel="alternate" hreflang="en" href="${addressOf(publicUrl, path, 'en')}" />`;

/** The questions of an article with their answers. */
export const questionsOf = ({ passages }: Article, lang: ArticleLang): Html =>
  json({
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: lang,
    mainEntity: passages.map((passage) => ({
      '@type': 'Question',
      name: passage[lang].title,
      acceptedAnswer: { '@type': 'Answer', text: [passage[lang].answer, ...passage[lang].points].join(' ') },
    })),
  });

/** All pages that others should find. */
export const sitemap = (publicUrl: string, articles: readonly Article[]): string => {
  const paths = ['/', '/wissen', ...articles.map(({ id }) => `/wissen/${id}`), '/rechtsstand'];
  const rows = paths.flatMap((path) =>
    path.startsWith('/wissen')
      ? [addressOf(publicUrl, path, 'de'), addressOf(publicUrl, path, 'en')]
      : [`${publicUrl}${path}`],
  );
  const body = rows.map((row) => `<url><loc>${row.replaceAll('&', '&amp;')}</loc></url>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${body}</urlset>\n`;
};
