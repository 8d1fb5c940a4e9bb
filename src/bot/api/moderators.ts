// What moderators use: short links, the bench that makes them, their figures, and the reports of customers on answers.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FeedbackNotice } from '../../mail/notice.ts';
import { enter, limited } from '../directline/gate.ts';
import { faultOf } from '../fault.ts';
import { linkPage, statsPage, type MadeLink } from '../pages/link.ts';
import { wrapped } from '../pages/index.ts';
import { linkWords, type LinkLang } from '../pages/link-words.ts';
import { articleLang, shellLang } from '../pages/words.ts';
import type { Answer, Handler } from '../route.ts';
import { badArgument, forbidden, notFound } from '../route.ts';
import type { Wire } from '../wire.ts';
import type { Desk } from '../store/desk.ts';
import { factsOf, knownChoice, startOf, type Choice, type ShortLinks } from './short.ts';

const FORM_BYTES = 8 * 1024;
const LONGEST = 200;
/** Reports on answers are kept so long. */
const REPORT_DAYS = 90;

const Report = z.object({
  activity: z.string().max(200),
  note: z.string().trim().max(2_000).optional(),
  agreed: z.literal(true),
});

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
    /** `POST /api/feedback`: one message of the bot with the customer's note, sealed, after they agreed. */
    async report(ask) {
      const { conv } = await enter(wire, ask);
      limited(wire, 'posts', ask);
      const read = Report.safeParse(await ask.json(FORM_BYTES));
      if (!read.success) throw badArgument('The report is not acceptable');
      const { activity, note } = read.data;
      const [of, number] = activity.split('|');
      if (of !== conv) throw forbidden('This message is not of this conversation');
      const seq = Number(number);
      const [line] = Number.isSafeInteger(seq) && seq > 0 ? ((await wire.house.log(conv, seq - 1, 1)) ?? []) : [];
      if (line?.seq !== seq || line.from !== 'bot' || line.what !== 'said') throw notFound('There is no such message');
      const at = new Date(wire.clock()).toISOString();
      const until = new Date(wire.clock() + REPORT_DAYS * 86_400_000).toISOString();
      const id = createHash('sha256').update(`report|${activity}`).digest('hex').slice(0, 24);
      const { text, lang } = line.said;
      const question = line.said.question?.fact;
      const report = { at, lang, text, ...(question && { question }), ...(note && { note }) };
      await desk.keep(id, at, until, Buffer.from(wire.sealer.seal('report', report)));
      tell({ id, until: until.slice(0, 10) });
      return { status: 201, body: { kept: until.slice(0, 10) } };
    },
  };
}
