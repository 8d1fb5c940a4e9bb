// `/link`: the bench of moderators. Works as a plain form; its script adds the day behind #, the QR code and copying.
import { ARTICLES } from '../../knowledge/articles/index.ts';
import { COMPANIES } from '../../knowledge/companies.ts';
import type { Choice } from '../api/short.ts';
import { cardOf, LANG_NAMES, TOPICS } from './card-words.ts';
import { html, type Html } from './html.ts';
import { linkWords, type LinkLang, type LinkWords } from './link-words.ts';
import { startCard } from './start.ts';
import { articleLang, shellLang, shellLangs } from './words.ts';

/** `named`: what was typed as the company. */
export type MadeLink = { address: string; id: string; stats: string; named: string };

/** What became of a company whose name was not typed as we write it: nothing is left out or changed without a word. */
function companyNote(named: string, provider: string | undefined, w: LinkWords): Html | false {
  const name = companyName(provider);
  if (named === '' || named === name || named === provider) return false;
  return html`<p class="note ochre" role="status">${name === '' ? w.unknownCompany(named) : w.readAs(named, name)}</p>`;
}

const option = (value: string, title: string, chosen: boolean): Html =>
  html`<option value="${value}" ${chosen && html` selected`}>${title}</option>`;

const companyName = (id: string | undefined): string => COMPANIES.find((one) => one.id === id)?.name ?? '';

function form(choice: Choice, lang: LinkLang, named = ''): Html {
  const w = linkWords[lang];
  return html`<form class="sheet form" method="post" action="/link" aria-label="${w.form}" data-link>
    <input type="hidden" name="page" value="${lang}" />
    <fieldset class="stack-s radios">
      <legend>${w.topic}</legend>
      ${TOPICS.map(
        (topic) =>
          html`<label
            ><input type="radio" name="topic" value="${topic}" ${topic === choice.topic && html` checked`} /><span
              >${w.topics[topic]}</span
            ></label
          >`,
      )}
    </fieldset>
    <div>
      <label for="fi">${w.company} <span class="muted plain-w">${w.companyNote}</span></label>
      <input id="fi" name="provider" value="${companyName(choice.provider) || named}" list="fl" autocomplete="off" />
      <datalist id="fl">${COMPANIES.map((one) => html`<option value="${one.name}"></option>`)}</datalist>
    </div>
    <div>
      <label for="pr">${w.product}</label>
      <select id="pr" name="product">
        ${option('', w.noProduct, choice.product === undefined)}
        ${Object.entries(w.products).map(([key, title]) => option(key, title, key === choice.product))}
      </select>
    </div>
    <div>
      <label for="ar">${w.article}</label>
      <select id="ar" name="article" aria-describedby="arh">
        ${option('', w.noArticle, choice.article === undefined)}
        ${ARTICLES.map((one) => option(one.id, one[lang].title, one.id === choice.article))}
      </select>
      <p class="small muted" id="arh">${w.articleHelp}</p>
    </div>
    <div>
      <label for="sp">${w.language}</label>
      <select id="sp" name="lang">
        ${shellLangs.map((one) => option(one, LANG_NAMES[one], one === choice.lang))}
      </select>
    </div>
    <div class="needs-script">
      <label for="da">${w.day} <span class="muted plain-w">${w.dayNote}</span></label>
      <input id="da" type="date" aria-describedby="dah" />
      <p class="small muted" id="dah">${w.dayHelp}</p>
    </div>
    <p><button class="btn main" type="submit">${w.make}</button></p>
  </form>`;
}

const CARD_PICTURE = html`<svg viewBox="0 0 88 110" aria-hidden="true" class="card-pic">
  <path fill="var(--blue)" d="M0 0h88v110H0z" />
  <g stroke="var(--on-blue)" stroke-width="5" stroke-linecap="round">
    <path d="M32 47v16M44 32v46M56 42v26" />
  </g>
</svg>`;

/** The four ways to put a link into a post. @param lead what the post says before it */
function snippets(title: string, address: string, lead: string, plainText: string): [name: string, text: string][] {
  const bare = title.replace(/[[\]]/g, '');
  const markup = title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  return [
    ['BBCode', `${lead}\n[url=${address}]${bare}[/url]`],
    ['Markdown', `${lead}\n\n[${bare}](${address})`],
    ['HTML', `<p>${lead}<br>\n<a href="${address}">${markup}</a></p>`],
    [plainText, `${lead}\n${title} ${address}`],
  ];
}

function made(choice: Choice, link: MadeLink, host: string, page: LinkLang): Html {
  const w = linkWords[page];
  // An English page is recommended in English, also in a German forum.
  const { lead } = choice.lang === 'en' ? linkWords.en : w;
  const lang = shellLang(choice.lang);
  const article = ARTICLES.find(({ id }) => id === choice.article)?.[articleLang(lang)];
  const card = article ? { title: article.title, text: article.lead } : startCard(lang, choice.topic);
  // The post is the moderator's: it may name what was sold, though the card cannot.
  const title = choice.product && lang === 'de' && !article ? cardOf(choice.topic, choice.product).title : card.title;
  return html`<div class="stack-l" id="ergebnis" tabindex="-1" data-address="${link.address}">
    ${companyNote(link.named, choice.provider, w)}
    <section class="stack-s" aria-labelledby="vs">
      <h2 id="vs">${w.preview}</h2>
      <div class="post">
        <p>${lead}</p>
        <a class="card" href="${link.address}" data-live="href"
          >${CARD_PICTURE}<span class="stack-s"
            ><b>${card.title}</b><span class="small muted">${card.text}</span><span class="small">${host}</span></span
          ></a
        >
      </div>
    </section>
    <section class="stack-s" aria-labelledby="kl">
      <h2 id="kl">${w.yours}</h2>
      <div class="qr-row">
        <div data-qr></div>
        <p class="mono" data-live="text">${link.address}</p>
      </div>
    </section>
    <section class="stack" aria-labelledby="sn">
      <h2 id="sn">${w.snippets}</h2>
      ${snippets(title, link.address, lead, w.plainText).map(
        ([name, text], index) =>
          html`<div class="stack-s">
            <h3 id="b${index}">${name}</h3>
            <pre tabindex="0" aria-labelledby="b${index}" data-live="text">${text}</pre>
            <p class="needs-script">
              <button class="btn" type="button" data-copy aria-label="${w.copyOf(name)}">${w.copy}</button>
              <span class="small muted" role="status"></span>
            </p>
          </div>`,
      )}
    </section>
    <p class="small muted">${w.usage[0]} <a href="${link.stats}">${w.usage[1]}</a>. ${w.usageKey}</p>
  </div>`;
}

/** The bench. @param host what stands on the card below the text, @param page the language of the bench itself */
export function linkPage(choice: Choice, link: MadeLink | undefined, host: string, page: LinkLang): Html {
  const w = linkWords[page];
  const other = page === 'de' ? 'en' : 'de';
  return html`<div class="stack-s lead-out">
      <p class="small"><a href="/link?lang=${other}" lang="${other}" hreflang="${other}">${w.other}</a></p>
      <h1>${w.title}</h1>
      <p class="measure">${w.intro}</p>
    </div>
    <div class="two left">
      ${form(choice, page, link?.named)}
      ${
        link
          ? made(choice, link, host, page)
          : html`<div class="stack-s" id="ergebnis">
              <h2>${w.none}</h2>
              <p class="muted">${w.noneHelp}</p>
            </div>`
      }
    </div>`;
}

/** Under this many a number is not shown. */
const HIDDEN_BELOW = 5;

const STEPS = ['opened', 'begun', 'result', 'letter', 'sent'] as const;

const shownCount = (n: number, w: LinkWords): string =>
  n === 0 ? '0' : n < HIDDEN_BELOW ? w.under(HIDDEN_BELOW) : String(n);

/** The figures of one link. @param counts per day and step */
export function statsPage(
  id: string,
  counts: readonly { day: string; step: string; n: number }[],
  lang: LinkLang,
): Html {
  const w = linkWords[lang];
  const days = [...new Set(counts.map(({ day }) => day))].sort().toReversed();
  const at = (day: string, step: string): number => counts.find((one) => one.day === day && one.step === step)?.n ?? 0;
  return html`<div class="stack">
    <h1>${w.stats}</h1>
    <p class="mono">${id}</p>
    <p class="measure">${w.statsIntro(HIDDEN_BELOW)}</p>
    ${
      days.length === 0
        ? html`<p class="muted">${w.unused}</p>`
        : html`<table class="table flat">
            <caption class="vh">
              ${w.perDay}
            </caption>
            <thead>
              <tr>
                <th scope="col">${w.dayColumn}</th>
                ${STEPS.map((step) => html`<th scope="col">${w.steps[step]}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${days.map(
                (day) =>
                  html`<tr>
                    <th scope="row">${w.date(day)}</th>
                    ${STEPS.map((step) => html`<td data-l="${w.steps[step]}">${shownCount(at(day, step), w)}</td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </div>`;
}
