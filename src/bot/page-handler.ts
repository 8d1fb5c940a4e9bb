// A page to whoever asks for one: in the language that is wished for, and in the smallest form that the browser reads.
import { pagePolicy } from './headers.ts';
import type { Page } from './pages/first.ts';
import type { Answer } from './answer.ts';
import type { Ask, Handler } from './route.ts';
import { notFound } from './problem.ts';
import type { Wire } from './wire.ts';

/** The page at a path, if there is one: rendered and packed, in the language that is wished for. */
export type Pages = (
  path: string,
  request: { lang?: string; publicUrl: string; query?: URLSearchParams },
) => Page | undefined | Promise<Page | undefined>;

/** The language asked for in the address, else the one the browser prefers. */
const preferred = (ask: Ask): string | undefined =>
  /^[a-z]{2,3}/i.exec(ask.query.get('lang') ?? ask.headers['accept-language'] ?? '')?.[0];

/** The smallest form of a page that the browser reads. */
function encoded(page: Page, accepted: string): { body: string | Uint8Array; encoding?: string } {
  if (page.br && /\bbr\b/.test(accepted)) return { body: page.br, encoding: 'br' };
  if (page.gz && /\bgzip\b/.test(accepted)) return { body: page.gz, encoding: 'gzip' };
  return { body: page.body };
}

type Place = Pick<Wire, 'config' | 'publicUrl'> & {
  pages: Pages;
  /** Somebody has come. */
  visited: () => void;
};

/** Answers every address that nobody else answers. @throws Problem 404 */
export function pageHandler({ pages, visited, ...place }: Place): Handler {
  return async (ask: Ask): Promise<Answer> => {
    const lang = preferred(ask);
    const isPage = !/^\/(api|v3)(\/|$)/.test(ask.path);
    const found = isPage
      ? await pages(ask.path, { publicUrl: place.publicUrl(), query: ask.query, ...(lang !== undefined && { lang }) })
      : undefined;
    const isBrowser = (ask.headers.accept ?? '').includes('text/html');
    if (!found || (found.status === 404 && !isBrowser)) throw notFound();
    visited();
    const { body, encoding } = encoded(found, ask.headers['accept-encoding'] ?? '');
    const headers = {
      'content-type': found.type,
      vary: 'Origin, Accept-Encoding, Accept-Language',
      ...(found.cache && { 'cache-control': found.cache }),
      ...(encoding !== undefined && { 'content-encoding': encoding }),
      ...(found.within && { 'content-security-policy': pagePolicy(place, found.within) }),
    };
    return { status: found.status, body, headers };
  };
}
