// All articles, checked when the program is loaded, with the ways to find a passage.
import { ARTICLE_LANGS, type Article, type ArticleLang, type Passage } from './article.ts';
import { about } from './data/about.ts';
import { assent } from './data/assent.ts';
import { callcentre } from './data/callcentre.ts';
import { calls } from './data/calls.ts';
import { claims } from './data/claims.ts';
import { contract } from './data/contract.ts';
import { costs } from './data/costs.ts';
import { credit } from './data/credit.ts';
import { deceit } from './data/deceit.ts';
import { delivery } from './data/delivery.ts';
import { disputes } from './data/disputes.ts';
import { ending } from './data/ending.ts';
import { evidence } from './data/evidence.ts';
import { help } from './data/help.ts';
import { kinds } from './data/kinds.ts';
import { midway } from './data/midway.ts';
import { money } from './data/money.ts';
import { neighbours } from './data/neighbours.ts';
import { outages } from './data/outages.ts';
import { people } from './data/people.ts';
import { privacy } from './data/privacy.ts';
import { products } from './data/products.ts';
import { proof } from './data/proof.ts';
import { rarer } from './data/rarer.ts';
import { recording } from './data/recording.ts';
import { scams } from './data/scams.ts';
import { switching } from './data/switching.ts';
import { term } from './data/term.ts';
import { withdrawal } from './data/withdrawal.ts';
import { withdrawalMore } from './data/withdrawal-more.ts';
import { normInEnglish } from './norm.ts';
import { sourceOf } from './sources.ts';

/** In the order in which the overview shows them. */
export const ARTICLES: readonly Article[] = [
  contract, assent, withdrawal, withdrawalMore, products, kinds, people, recording, evidence, deceit, proof,
  money, claims, costs, credit, disputes, delivery, switching, outages, term, ending, calls, privacy, scams, callcentre, midway, rarer,
  help, neighbours, about,
]; // prettier-ignore

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Refuses articles that cannot be right.
 * @throws Error naming article and passage: an address that is none, an id used twice, an unknown source, a statement of
 *   law without a citation, missing words in a language, a question asked for twice
 */
export function checkArticles(articles: readonly Article[]): void {
  const ids = new Set<string>();
  const asked = new Map<string, string>();
  for (const { id: article, passages, ...words } of articles) {
    if (!SLUG.test(article)) throw new Error(`article "${article}": no address`);
    for (const lang of ARTICLE_LANGS)
      if (!words[lang].title.trim() || !words[lang].lead.trim())
        throw new Error(`article ${article}: no words in ${lang}`);
    for (const passage of passages) {
      const fail = (what: string): never => {
        throw new Error(`passage ${article}#${passage.id}: ${what}`);
      };
      if (!SLUG.test(passage.id)) fail('no address');
      if (ids.has(passage.id)) fail('the id is used twice');
      ids.add(passage.id);
      for (const source of passage.from) sourceOf(source);
      const law = passage.says.some((by) => by === 'law' || by === 'court');
      if (law && !passage.norm) fail('a statement of law without a citation');
      if (law && passage.from.length === 0) fail('a statement of law without a source');
      for (const lang of ARTICLE_LANGS) {
        const { title, answer, points, asks } = passage[lang];
        if (!title.trim() || !answer.trim() || points.length === 0 || asks.length === 0) fail(`no words in ${lang}`);
        for (const ask of asks) {
          const known = asked.get(ask.toLowerCase());
          if (known !== undefined) fail(`"${ask}" is already asked by ${known}`);
          asked.set(ask.toLowerCase(), passage.id);
        }
      }
    }
  }
}
checkArticles(ARTICLES);

const BY_ID = new Map(
  ARTICLES.flatMap((article) => article.passages.map((passage) => [passage.id, { article, passage }] as const)),
);

/** The passage of an id with its article. */
export const passageOf = (id: string): { article: Article; passage: Passage } | undefined => BY_ID.get(id);

/** The citation of a passage in the reader's language. */
export const normOf = (passage: Passage, lang: ArticleLang): string | undefined =>
  lang === 'en' && passage.norm ? normInEnglish(passage.norm) : passage.norm;

/** The path of a passage's page. */
export const pathOf = (id: string, lang: ArticleLang): string => {
  const found = BY_ID.get(id);
  if (!found) throw new Error(`unknown passage "${id}"`);
  return `/wissen/${found.article.id}${lang === 'en' ? '?lang=en' : ''}#${id}`;
};

export type { Article, ArticleLang, Entry, Firmness, Passage, Sayer, Words } from './article.ts';
export { sourceOf, type Source } from './sources.ts';
