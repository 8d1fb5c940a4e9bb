// Links of moderators: `/x/<id>` carries topic, company, product and language in its name; a tag makes it one's own and countable.
import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import { ARTICLES } from '../../knowledge/articles/index.ts';
import { companyOf } from '../../knowledge/companies.ts';
import { specOf } from '../../knowledge/facts.ts';
import { TOPICS, type Topic } from '../pages/card-words.ts';
import { articleLang, shellLang, shellLangs } from '../pages/words.ts';
import { derivedKeys } from '../store/derived.ts';
import type { MasterKey } from '../store/sealing.ts';

/** A start of the chat about a topic, or, with `article`, one article of the knowledge pages. */
export type Choice = { topic: Topic; provider?: string; product?: string; article?: string; lang: string };

/** Stands for the topic in the name of a link to an article, whose address then stands where the product does. */
const ARTICLE = 'wissen';

const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const RANDOM = 4;
const CHECK = 3;
const KEY = 16;

const letters = (bytes: Uint8Array, length: number): string =>
  Array.from(bytes.subarray(0, length), (byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** What of a choice we know; everything else is left out, so that a wrong link leads to the normal start. */
export function knownChoice(raw: {
  topic?: string;
  provider?: string;
  product?: string;
  article?: string;
  lang?: string;
}): Choice {
  const company = raw.provider ? companyOf(raw.provider) : undefined;
  const product = specOf('product').values?.find((one) => one === raw.product);
  const article = ARTICLES.find(({ id }) => id === raw.article)?.id;
  return {
    topic: TOPICS.find((one) => one === raw.topic) ?? 'check',
    lang: shellLangs.find((one) => one === raw.lang) ?? 'de',
    ...(company && { provider: company.id }),
    ...(product !== undefined && { product }),
    ...(article !== undefined && { article }),
  };
}

/** The address of the start that a choice leads to. */
export function startOf(choice: Choice, link?: string): string {
  if (choice.article !== undefined) {
    const lang = articleLang(shellLang(choice.lang));
    const query = new URLSearchParams({ ...(lang === 'en' && { lang }), ...(link !== undefined && { link }) });
    return `/wissen/${choice.article}${query.size > 0 ? `?${query}` : ''}`;
  }
  const query = new URLSearchParams({ topic: choice.topic });
  if (choice.provider) query.set('provider', choice.provider);
  if (choice.product) query.set('product', choice.product);
  query.set('lang', choice.lang);
  if (link !== undefined) query.set('link', link);
  return `/?${query}`;
}

/** Makes, reads and proves link ids with keys of ours; nothing is stored for a link. */
export function shortLinks(masters: readonly MasterKey[]) {
  const keys = derivedKeys(masters, 'moderator-links').map(({ key }) => key);
  const mac = (key: Buffer, use: string, text: string, length: number): string =>
    letters(createHmac('sha256', key).update(`${use}|${text}`).digest(), length);
  const same = (a: string, b: string): boolean =>
    a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
  return {
    /** A fresh id for a choice. */
    make(choice: Choice): string {
      const random = Array.from({ length: RANDOM }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
      const { topic, provider = '', product = '', article, lang } = choice;
      const name = [article ? ARTICLE : topic, provider, article ?? product, lang, random].join('.');
      return name + mac(keys[0] ?? Buffer.alloc(32), 'check', name, CHECK);
    },
    /** What an id says, and whether it was made here. */
    read(id: string): { choice: Choice; ours: boolean } {
      const [topic, provider, product, lang] = id.split('.');
      const choice = knownChoice({
        ...(topic !== undefined && { topic }),
        ...(provider !== undefined && { provider }),
        ...(product !== undefined && (topic === ARTICLE ? { article: product } : { product })),
        ...(lang !== undefined && { lang }),
      });
      const [name, check] = [id.slice(0, -CHECK), id.slice(-CHECK)];
      const ours =
        id.length <= 120 &&
        id.split('.').length === 5 &&
        keys.some((key) => same(mac(key, 'check', name, CHECK), check));
      return { choice, ours };
    },
    /** What opens the figures of a link. */
    statsKey: (id: string): string => mac(keys[0] ?? Buffer.alloc(32), 'stats', id, KEY),
    opens: (id: string, given: string): boolean => keys.some((key) => same(mac(key, 'stats', id, KEY), given)),
  };
}
export type ShortLinks = ReturnType<typeof shortLinks>;
