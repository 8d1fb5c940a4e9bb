// The frame of every page: head, the three things that are always within reach, foot.
import type { Assets } from './assets.ts';
import { bound, html, Html } from './html.ts';
import { LANG_NAMES } from './card-words.ts';
import { icon, mark, sprite } from './icons.ts';
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

/** What forums and messengers read of a page. */
const cardOf = ({ title, text, address, picture }: NonNullable<Frame['card']>): Html =>
  html`<meta property="og:type" content="website" />
    <meta property="og:site_name" content="Wortlaut" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${text}" />
    <meta property="og:url" content="${address}" />
    <meta property="og:image" content="${picture}" />
    <meta property="og:image:width" content="1200" />
    <meta property="og:image:height" content="630" />
    <meta property="og:image:alt" content="„Ja, klingt gut.“ War das schon ein Vertrag?" />
    <meta name="twitter:card" content="summary_large_image" />`;

function headOf({ assets, title, description, hidden, script, card, head }: Frame): Html {
  return html`<head>
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
    ${card && cardOf(card)}
    ${(script === 'link.js' || script === 'sheet.js') && html`<script type="module" src="${assets.address(script)}"></script>`}
    ${head}
  </head>`;
}

/** The languages, and what stands behind the page. */
function footOf(lang: ShellLang): Html {
  const w = shellWords[lang];
  const knows = articleLang(lang);
  return html`<footer class="foot">
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
  </footer>`;
}

/** A whole page. The three at the top work without a script, too. */
export function frame(page: Frame): string {
  const { assets, lang, main, script, plain } = page;
  const w = shellWords[lang];
  return html`<!doctype html>
    <html lang="${htmlLang(lang)}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}" data-words="${lang}">
      ${headOf(page)}
      <body>
        <a class="skip" href="#inhalt" data-t="skip">${w.skip}</a>
        ${sprite}
        <header class="head">
          <div class="wrap">
            <a class="brand" href="${homeOf(lang)}">${mark}Wortlaut</a>
            <a class="tongues" href="#sprachwahl">${TONGUES}</a>
            ${always(lang, plain === true)}
          </div>
        </header>
        <main id="inhalt" class="wrap" tabindex="-1">${bound(main)}</main>
        ${footOf(lang)}
        ${script === 'start.js' && new Html(`<script type="module">${assets.within.script.text}</script>`)}
      </body>
    </html> `.text;
}
