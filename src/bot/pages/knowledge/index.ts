// `/wissen` and `/wissen/<article>`: the articles as pages that need no script; the search is a plain form.
import { answerQuestion } from '../../../dialogs/answers/index.ts';
import { findAnswer } from '../../../dialogs/answers/find.ts';
import { formatPlainDay } from '../../../dialogs/phrases/format.ts';
import {
  ARTICLES,
  passageOf,
  sourceOf,
  type Article,
  type ArticleLang,
  type Entry,
} from '../../../knowledge/articles/index.ts';
import { CHECKED } from '../../../knowledge/law/rules/index.ts';
import { search } from '../../../knowledge/search/search.ts';
import { html, type Html } from '../html.ts';
import { firmTag, passageSection, sayerTag } from './passage.ts';
import { addressOf, headOf, questionsOf } from './structured.ts';
import { knowledgeWords } from './words.ts';

export { sitemap } from './structured.ts';

/** `link`: the moderator's link somebody came by; it goes along into the chat, so that its steps are counted. */
export type KnowledgeAsk = { lang: ArticleLang; publicUrl: string; today: string; q?: string; link?: string };
/** A page of knowledge without its frame; `address` is the one for others. */
export type KnowledgePage = { title: string; description: string; address: string; head: Html; main: Html };

const LONGEST = 300;
const SHOWN = 5;
/** What is so much further off than the first is not shown beside it. */
const NEAR_SHARE = 0.005;
/** Questions about this program: "Wer bezahlt euch?" is no neighbour of a question about a mother of 80. */
const ABOUT_US = 'ueber-wortlaut';
const aboutUs = (id?: string): boolean => id !== undefined && passageOf(id)?.article.id === ABOUT_US;
const href = (path: string, lang: ArticleLang): string => (lang === 'en' ? `${path}?lang=en` : path);
const pathTo = (id: string, lang: ArticleLang): string =>
  `${href(`/wissen/${passageOf(id)?.article.id ?? ''}`, lang)}#${id}`;

/** The page of a path below `/wissen`; undefined where there is none. */
export function knowledgePage(path: string, ask: KnowledgeAsk): KnowledgePage | undefined {
  if (path === '/wissen') return overview(ask);
  const article = ARTICLES.find(({ id }) => path === `/wissen/${id}`);
  return article && articlePage(article, ask);
}

function searchForm(lang: ArticleLang, q: string): Html {
  const w = knowledgeWords[lang];
  return html`<form class="stack-s search" role="search" method="get" action="/wissen#f">
    <label for="q">${w.search}</label>
    ${lang === 'en' && html`<input type="hidden" name="lang" value="en" />`}
    <div class="row">
      <input type="search" id="q" name="q" value="${q}" maxlength="${LONGEST}" aria-describedby="qh" />
      <button class="btn main" type="submit">${w.searchGo}</button>
    </div>
    <p class="small muted" id="qh">${w.searchHelp}</p>
  </form>`;
}

/** What the search found: the answer itself, then further passages; or that nothing here answers. */
function results(q: string, lang: ArticleLang, today: string): Html {
  const w = knowledgeWords[lang];
  const { passages } = findAnswer(q, lang, today);
  if (passages.length === 0)
    return html`<section class="sheet stack-s" aria-labelledby="f">
      <h2 id="f">${w.nothing}</h2>
      <p>${answerQuestion(q, today, lang).text}</p>
    </section>`;
  const { hits } = search(q, lang);
  const least = NEAR_SHARE * (hits[0]?.share ?? 0);
  const further = hits.flatMap(({ id, share }) =>
    share >= least && (!aboutUs(id) || aboutUs(passages[0])) ? [id] : [],
  );
  const ids = [...new Set([...passages, ...further])].slice(0, SHOWN);
  return html`<section class="stack" aria-labelledby="f">
    <h2 id="f">${w.found}</h2>
    <ol class="plain stack">
      ${ids.map((id, at) => {
        const passage = passageOf(id)?.passage;
        return html`<li>
          <h3><a href="${pathTo(id, lang)}">${passage?.[lang].title}</a></h3>
          ${at < passages.length && html`<p>${passage?.[lang].answer}</p>`}
        </li>`;
      })}
    </ol>
  </section>`;
}

function overview({ lang, publicUrl, today, q = '' }: KnowledgeAsk): KnowledgePage {
  const w = knowledgeWords[lang];
  const asked = q.trim().slice(0, LONGEST);
  const main = html`<div class="stack-l knowledge">
    <div class="article">
      ${crumb(lang, '/wissen')}
      <h1>${w.title}</h1>
      <p class="lead">${w.lead}</p>
      <p><a class="btn" href="${lang === 'en' ? '/en' : '/'}">${w.entries.check[2]}</a></p>
    </div>
    ${searchForm(lang, asked)} ${asked !== '' && results(asked, lang, today)}
    <section aria-labelledby="t" class="stack">
      <h2 id="t">${w.topics}</h2>
      <div class="topics">
        ${ARTICLES.map(
          ({ id, passages, ...words }) =>
            html`<section class="stack-s" aria-labelledby="t-${id}">
              <h3 id="t-${id}"><a href="${href(`/wissen/${id}`, lang)}">${words[lang].title}</a></h3>
              <ul class="dots">
                ${passages
                  .slice(0, 4)
                  .map((passage) => html`<li><a href="${pathTo(passage.id, lang)}">${passage[lang].title}</a></li>`)}
              </ul>
            </section>`,
        )}
      </div>
    </section>
  </div>`;
  const { title, description } = w;
  return {
    title,
    description,
    address: addressOf(publicUrl, '/wissen', lang),
    head: headOf({ publicUrl, path: '/wissen', lang }),
    main,
  };
}

/** Where one is, as of when, and the other language. */
function crumb(lang: ArticleLang, path: string, title?: string): Html {
  const w = knowledgeWords[lang];
  const other: ArticleLang = lang === 'de' ? 'en' : 'de';
  return html`<p class="small muted links crumb">
    ${title !== undefined && html`<span><a href="${href('/wissen', lang)}">${w.name}</a> › ${title}</span>`}
    <span>${w.stand} ${formatPlainDay(CHECKED, lang)}</span>
    <a href="${path}?lang=${other}" hreflang="${other}" lang="${other}">${w.other}</a>
  </p>`;
}

/** The signs of this article: who says so, and how sure it is. */
function signs(article: Article, lang: ArticleLang): Html {
  const w = knowledgeWords[lang];
  const says = new Set(article.passages.flatMap((passage) => passage.says));
  const firm = new Set(article.passages.map((passage) => passage.firm));
  const who = w.whoLines.filter(([key]) => says.has(key));
  const sure = w.firmLines.filter(([key]) => firm.has(key));
  return html`<section class="sheet stack-s" aria-labelledby="wer">
    <h2 id="wer" class="h3">${w.who}</h2>
    <ul class="plain stack-s">
      ${who.map(([key, text]) => html`<li>${sayerTag(key, lang)}${text}</li>`)}
    </ul>
    <h2 class="h3">${w.firm}</h2>
    <ul class="plain stack-s">
      ${sure.map(([key, text]) => html`<li>${firmTag(key, lang)}${text}</li>`)}
    </ul>
  </section>`;
}

function sourcesPart(article: Article, lang: ArticleLang): Html {
  const w = knowledgeWords[lang];
  const sources = [...new Set(article.passages.flatMap(({ from }) => from))].map(sourceOf);
  return html`<section class="claim" aria-labelledby="qu">
    <h2 id="qu" class="h3">${w.sources}</h2>
    <div class="stack-s">
      <ul class="dots stack-s">
        ${sources.map(
          ({ title: name, url, read }) =>
            html`<li>
              ${url === undefined ? html`${name}` : html`<a href="${url}" rel="noopener noreferrer">${name}</a>`}
              <span class="small muted">${w.read} ${formatPlainDay(read, lang)}</span>
            </li>`,
        )}
      </ul>
      <p class="small muted">${w.gap}</p>
    </div>
  </section>`;
}

function articlePage(article: Article, { lang, publicUrl, link }: KnowledgeAsk): KnowledgePage {
  const w = knowledgeWords[lang];
  const { title, lead } = article[lang];
  const path = `/wissen/${article.id}`;
  const address = addressOf(publicUrl, path, lang);
  const entries = [...new Set<Entry>([article.entry, 'question'])];
  const start = (topic: Entry): string =>
    `/?${new URLSearchParams({ topic, ...(lang === 'en' && { lang }), ...(link !== undefined && { link }) })}`;
  const main = html`<div class="stack-l knowledge">
    <article class="article" aria-labelledby="t">
      ${crumb(lang, path, title)}
      <h1 id="t">${title}</h1>
      <p class="lead">${lead}</p>
      <p><a class="btn" href="${start(article.entry)}">${w.entries[article.entry][2]}</a></p>
      <nav aria-label="${title}">
        <ul class="dots">
          ${article.passages.map((one) => html`<li><a href="#${one.id}">${one[lang].title}</a></li>`)}
        </ul>
      </nav>
    </article>
    ${signs(article, lang)}
    <div>${article.passages.map((passage) => passageSection(passage, lang, `${address}#${passage.id}`))}</div>
    ${sourcesPart(article, lang)}
    ${entries.map((entry) => {
      const [head, text, go] = w.entries[entry];
      return html`<section class="sheet question stack-s" aria-labelledby="los-${entry}">
        <h2 id="los-${entry}" class="h3">${head}</h2>
        <p>${text}</p>
        <p><a class="btn main" href="${start(entry)}">${go}</a></p>
      </section>`;
    })}
  </div>`;
  const head = html`${headOf({ publicUrl, path, lang })}${questionsOf(article, lang)}`;
  return { title, description: lead, address, head, main };
}
