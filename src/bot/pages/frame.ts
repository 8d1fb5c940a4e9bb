// The frame of every page: head, the three things that are always within reach, foot, and the icons.
import type { Assets } from './assets.ts';
import { bound, html, Html } from './html.ts';
import { LANG_NAMES } from './card-words.ts';
import { articleLang, homeOf, htmlLang, shellLangs, shellWords, type ShellLang } from './words.ts';

/** What a page brings to its frame. */
export type Frame = {
  assets: Assets;
  lang: ShellLang;
  title: string;
  description?: string;
  main: Html;
  /** Not for search engines. */
  hidden?: boolean;
  /** The page holds a form `los` and the file `akte`: the three at the top stay with the case that is open there. */
  plain?: boolean;
  /** The plain name of the page's script; the start page's stands within the page, as its styles do. */
  script?: 'start.js' | 'link.js' | 'sheet.js';
  /** What forums and messengers show of a link to this page. */
  card?: { title: string; text: string; address: string; picture: string };
  /** More for the head: addresses for others, data, styles and scripts of this page alone. */
  head?: Html;
};

const QUOTE = 'M0 0h4.800v4.500c0 3.200-1.700 5.300-4.800 6.300V8.500c1.500-.6 2.200-1.700 2.300-3.300H0z';
const mark = html`<svg viewBox="0 0 47 34" aria-hidden="true">
  <g fill="currentColor">
    <path transform="translate(1.5 22.5)" d="${QUOTE}" />
    <path transform="translate(8.5 22.5)" d="${QUOTE}" />
    <path transform="translate(38.5 11.5) rotate(180)" d="${QUOTE}" />
    <path transform="translate(45.5 11.5) rotate(180)" d="${QUOTE}" />
  </g>
  <g stroke="var(--blue)" stroke-width="2.6" stroke-linecap="round">
    <path d="M19.5 12.5v9" />
    <path d="M23.5 7v20" />
    <path d="M27.5 10.5v13" />
  </g>
</svg>`;

const ICONS: Record<string, string> = {
  court: '<path d="M2.5 5h15v10.5h-15z"/><path d="M10 7.300v3.600M10 13.200v.1"/>',
  human:
    '<circle cx="10" cy="6.500" r="3.200"/><path d="M3.500 17c.6-3.600 3.200-5.300 6.500-5.300s5.900 1.700 6.500 5.300"/>',
  data: '<path d="M2.500 5.500h5l1.500 2h8.500v9h-15z"/>',
  clock: '<circle cx="10" cy="10" r="7"/><path d="M10 6v4.300l2.800 1.700"/>',
  check: '<path d="m4 10.500 4 4 8-9"/>',
  maybe: '<path d="M7.300 7.300c.2-3.400 5.500-3.200 5.300 0-.1 2-2.600 2-2.600 4.200M10 14.800v.1"/>',
  cross: '<path d="m5 5 10 10M15 5 5 15"/>',
  camera: '<path d="M2.500 6h4l1.200-2h4.600l1.200 2h4v10h-15z"/><circle cx="10" cy="10.800" r="2.800"/>',
  copy: '<path d="M7 7h9.500v9.500H7zM4 13h-.5V3.500H13V4"/>',
  load: '<path d="M10 3v9.500m-4-3.800 4 4 4-4M4 17h12"/>',
  mail: '<path d="M2.500 5h15v10.500h-15zM2.500 5.500l7.500 6 7.500-6"/>',
  date: '<path d="M3.500 5h13v12h-13zM3.500 8.500h13M7 3v3M13 3v3"/>',
  play: '<path d="M6 4.500v11l9-5.500z" fill="currentColor"/>',
  pause: '<path d="M7 5v10M13 5v10" stroke-width="2.600"/>',
  pen: '<path d="m4 16 1-4 8.500-8.500 3 3L8 15z"/>',
};
const sprite = new Html(
  `<svg class="vh" width="0" height="0" aria-hidden="true" focusable="false">${Object.entries(ICONS)
    .map(
      ([name, drawn]) =>
        `<symbol id="i-${name}" viewBox="0 0 20 20"><g fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">${drawn}</g></symbol>`,
    )
    .join('')}</svg>`,
);

/** An icon; the word stands beside it. */
export const icon = (name: string, size = 20): Html =>
  html`<svg width="${size}" height="${size}" aria-hidden="true"><use href="#i-${name}" /></svg>`;

/** The three that are always within reach: links to the start page, which has places for them, or buttons of the page's own form. */
function always(lang: ShellLang, plain: boolean): Html {
  const w = shellWords[lang];
  const home = homeOf(lang);
  const court = html`${icon('court')}<span data-t="court">${w.court}</span>`;
  const human = html`${icon('human')}<span data-t="human">${w.human}</span>`;
  const data = html`${icon('data')}<span data-t="data">${w.data}</span>`;
  return html`<nav class="always" aria-label="${w.always}">
    ${
      plain
        ? html`<button class="urgent" type="submit" form="los" name="cmd" value="court">${court}</button
            ><button type="submit" form="los" name="cmd" value="human">${human}</button><a href="#akte">${data}</a>`
        : html`<a class="urgent" href="${home}#gericht" data-do="court">${court}</a
            ><a href="${home}#mensch" data-do="human">${human}</a><a href="${home}#daten" data-do="data">${data}</a>`
    }
  </nav>`;
}

/** Whoever reads none of the page's language finds the way to the others at the top, in three scripts. */
const TONGUES = html`<bdi lang="en">Language</bdi><span> · <bdi lang="ru">Язык</bdi></span
  ><span> · <bdi lang="ar">لغة</bdi></span>`;

/** A whole page. The three at the top work without a script, too. */
export function frame({ assets, lang, title, description, main, script, hidden, plain, card, head }: Frame): string {
  const w = shellWords[lang];
  const home = homeOf(lang);
  const knows = articleLang(lang);
  return html`<!doctype html>
    <html lang="${htmlLang(lang)}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}" data-words="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        ${description !== undefined && html`<meta name="description" content="${description}" />`}
        ${hidden === true && html`<meta name="robots" content="noindex" />`}
        <link rel="icon" href="data:," />
        ${
          // On a slow net another question and answer for styles or script is a quarter of a second more until one can type.
          script === 'start.js'
            ? html`<link
                  rel="preload"
                  as="font"
                  type="font/woff2"
                  href="${assets.address('wortlaut-vollkorn.woff2')}"
                  crossorigin
                />${new Html(`<style>${assets.within.styles.text}</style>`)}`
            : html`<link rel="stylesheet" href="${assets.address('chat.css')}" />`
        }
        ${
          card &&
          html`<meta property="og:type" content="website" />
            <meta property="og:site_name" content="Wortlaut" />
            <meta property="og:title" content="${card.title}" />
            <meta property="og:description" content="${card.text}" />
            <meta property="og:url" content="${card.address}" />
            <meta property="og:image" content="${card.picture}" />
            <meta property="og:image:width" content="1200" />
            <meta property="og:image:height" content="630" />
            <meta property="og:image:alt" content="„Ja, klingt gut.“ War das schon ein Vertrag?" />
            <meta name="twitter:card" content="summary_large_image" />`
        }
        ${(script === 'link.js' || script === 'sheet.js') && html`<script type="module" src="${assets.address(script)}"></script>`}
        ${head}
      </head>
      <body>
        <a class="skip" href="#inhalt" data-t="skip">${w.skip}</a>
        ${sprite}
        <header class="head">
          <div class="wrap">
            <a class="brand" href="${home}">${mark}Wortlaut</a>
            <a class="tongues" href="#sprachwahl">${TONGUES}</a>
            ${always(lang, plain === true)}
          </div>
        </header>
        <main id="inhalt" class="wrap" tabindex="-1">${bound(main)}</main>
        <footer class="foot">
          <div class="wrap stack-s">
            <nav id="sprachwahl" tabindex="-1" aria-label="${w.languages}">
              <ul class="langs">
                ${shellLangs.map(
                  (one) =>
                    html`<li>
                      <a
                        href="${homeOf(one)}"
                        lang="${htmlLang(one)}"
                        dir="${one === 'ar' ? 'rtl' : 'ltr'}"
                        hreflang="${htmlLang(one)}"
                        data-do="lang"
                        data-lang="${one}"
                        ${one === lang && html` aria-current="true"`}
                        >${LANG_NAMES[one]}</a
                      >
                    </li>`,
                )}
              </ul>
            </nav>
            <nav aria-label="${w.about}">
              <ul>
                <li>
                  <a href="${knows === 'de' ? '/wissen' : '/wissen?lang=en'}" data-t="knowledge">${w.knowledge}</a>
                </li>
                <li><a href="/rechtsstand" data-t="law">${w.law}</a></li>
                <li><a href="/datenschutz" data-t="privacy">${w.privacy}</a></li>
                <li><a href="/barrierefreiheit" data-t="access">${w.access}</a></li>
                <li><a href="/impressum" data-t="imprint">${w.imprint}</a></li>
                <li><a href="/formular" data-t="plain">${w.plain}</a></li>
                <li><a href="${knows === 'de' ? '/link' : '/link?lang=en'}" data-t="bench">${w.bench}</a></li>
              </ul>
            </nav>
            <p data-t="footer">${w.footer}</p>
          </div>
        </footer>
        ${script === 'start.js' && new Html(`<script type="module">${assets.within.script.text}</script>`)}
      </body>
    </html> `.text;
}
