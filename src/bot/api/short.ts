// Links of moderators: `/x/<id>` carries topic or article and language in its name; a tag makes it one's own and countable. What it says
// about a case stands behind `#` and never reaches a server.
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

/** Stands before the article in the name of a link to one. */
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
  const query = new URLSearchParams({ topic: choice.topic, lang: choice.lang, ...(link !== undefined && { link }) });
  return `/?${query}`;
}

/** What a choice says about the case, as the part of an address that no browser sends. */
export function factsOf({ provider, product }: Choice): string {
  const facts = new URLSearchParams({ ...(provider && { provider }), ...(product && { product }) });
  return facts.size > 0 ? `#${facts}` : '';
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
      const { topic, article, lang } = choice;
      const name = [...(article ? [ARTICLE, article] : [topic]), lang, random].join('.');
      return name + mac(keys[0] ?? Buffer.alloc(32), 'check', name, CHECK);
    },
    /** What an id says, and whether it was made here. */
    read(id: string): { choice: Choice; ours: boolean } {
      const parts = id.split('.');
      const [topic = '', article = '', lang = ''] = parts[0] === ARTICLE ? parts : [parts[0] ?? '', '', parts[1] ?? ''];
      const choice = knownChoice({ topic, article, lang });
      const [name, check] = [id.slice(0, -CHECK), id.slice(-CHECK)];
      const ours =
        id.length <= 120 &&
        parts.length === (topic === ARTICLE ? 4 : 3) &&
        keys.some((key) => same(mac(key, 'check', name, CHECK), check));
      return { choice, ours };
    },
    /** What opens the figures of a link. */
    statsKey: (id: string): string => mac(keys[0] ?? Buffer.alloc(32), 'stats', id, KEY),
    opens: (id: string, given: string): boolean => keys.some((key) => same(mac(key, 'stats', id, KEY), given)),
  };
}
/** Makes and reads the ids of moderators' links. */
export type ShortLinks = ReturnType<typeof shortLinks>;
