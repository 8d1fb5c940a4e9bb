// What moderators use: short links, the bench that makes them, their figures, and the reports of customers on answers.
import type { FeedbackNotice } from '../../mail/notice.ts';
import { faultOf } from '../fault.ts';
import { linkPage, statsPage, type MadeLink } from '../pages/link.ts';
import { wrapped } from '../pages/index.ts';
import { linkWords, type LinkLang } from '../pages/link-words.ts';
import { articleLang, shellLang } from '../pages/words.ts';
import type { Answer } from '../answer.ts';
import type { Handler } from '../route.ts';
import { notFound } from '../problem.ts';
import type { Wire } from '../wire.ts';
import type { Desk } from '../store/desk.ts';
import { reportApi } from './report.ts';
import { factsOf, knownChoice, startOf, type Choice, type ShortLinks } from './short.ts';

const FORM_BYTES = 8 * 1024;
const LONGEST = 200;
const page = (
  title: string,
  main: Parameters<typeof wrapped>[1],
  options: Parameters<typeof wrapped>[2] = {},
): Answer => ({
  status: 200,
  body: wrapped(title, main, options),
  headers: { 'content-type': 'text/html; charset=utf-8' },
});

type Endpoint = 'short' | 'bench' | 'make' | 'stats' | 'report';

/** @param tell called once a report is kept; the customer does not wait for it */
export function moderatorsApi(
  wire: Wire,
  desk: Desk,
  links: ShortLinks,
  today: () => string,
  tell: (notice: FeedbackNotice) => void,
): Record<Endpoint, Handler> {
  const short = (text: string | null): string => (text ?? '').slice(0, LONGEST);
  const choiceOf = (from: URLSearchParams) =>
    knownChoice({
      topic: short(from.get('topic')),
      provider: short(from.get('provider')),
      product: short(from.get('product')),
      article: short(from.get('article')),
      lang: short(from.get('lang')),
    });
  const host = (): string => new URL(wire.publicUrl()).host;
  const bench = (choice: Choice, link: MadeLink | undefined, lang: LinkLang): Answer =>
    page(linkWords[lang].page, linkPage(choice, link, host(), lang), { lang, script: 'link.js' });
  /** Who moderates reads German or English; the language of the link is another matter. */
  const pageLang = (wish: string | null | undefined): LinkLang => articleLang(shellLang(wish ?? undefined));

  return {
    /** `GET /x/:id`: on to the start with what the id says; a person's visit counts, a preview does not. */
    async short(ask) {
      const id = ask.params['id'] ?? '';
      const { choice, ours } = links.read(id);
      const person = ask.headers['sec-fetch-dest'] === 'document' || ask.headers['sec-fetch-dest'] === 'iframe';
      // The customer goes on, whether it could be counted or not.
      if (ours && person)
        desk
          .count(id, today(), 'opened')
          .catch((error: unknown) => wire.log({ level: 'error', what: 'count.failed', ...faultOf(error) }));
      return { status: 302, headers: { location: startOf(choice, ours ? id : undefined) } };
    },
    async bench(ask) {
      const wish = ask.query.get('lang') ?? ask.headers['accept-language'];
      return bench(choiceOf(ask.query), undefined, pageLang(wish));
    },
    async make(ask) {
      const form = await ask.form(FORM_BYTES);
      const choice = choiceOf(form);
      const lang = pageLang(form.get('page'));
      const id = links.make(choice);
      const made: MadeLink = {
        id,
        address: `${wire.publicUrl()}/x/${id}${factsOf(choice)}`,
        stats: `/link/stats?link=${id}&key=${links.statsKey(id)}&lang=${lang}`,
        named: short(form.get('provider')).trim(),
      };
      return bench(choice, made, lang);
    },
    async stats(ask) {
      const id = short(ask.query.get('link'));
      if (!links.read(id).ours || !links.opens(id, short(ask.query.get('key')))) throw notFound();
      const lang = pageLang(ask.query.get('lang'));
      return page(linkWords[lang].stats, statsPage(id, await desk.counts(id), lang), { lang });
    },
    report: reportApi(wire, desk, tell),
  };
}
