// The hand-over sheet behind a link: a cover first, so that a preview robot opens nothing; every opening is told to the customer.
import { limited } from '../directline/gate.ts';
import type { Html } from '../pages/html.ts';
import { coverPage, deadPage, sheetPage } from '../pages/handover.ts';
import { wrapped } from '../pages/index.ts';
import type { Answer } from '../answer.ts';
import type { Ask, Handler } from '../route.ts';
import { notFound, Problem } from '../problem.ts';
import type { Wire } from '../wire.ts';
import { attachmentHeader } from './case.ts';
import { SHEET } from '../paths.ts';
import { conversationOf, openShared } from './links.ts';

const FORM_BYTES = 8 * 1024;

const shown = (main: Html, status = 200): Answer => ({
  status,
  body: wrapped('Übergabeblatt', main, { script: 'sheet.js' }),
  headers: { 'content-type': 'text/html; charset=utf-8', 'x-robots-tag': 'noindex' },
});
const file = (body: Uint8Array | string, name: string, type: string): Answer => ({
  status: 200,
  body,
  headers: {
    'content-type': type,
    'content-disposition': attachmentHeader(name),
    'content-security-policy': "sandbox; default-src 'none'",
  },
});

/** Whose sheet it is, and by whose hand: the customer's own signed address, or a link that was given away. */
type Reader = { conv: string; share?: string };

async function readerOf(wire: Wire, ask: Ask, sealed: string): Promise<Reader | undefined> {
  const shared = openShared(wire, sealed);
  if (!shared) {
    const query = new URLSearchParams({ k: sealed });
    return conversationOf(wire, { ...ask, query, path: SHEET }).catch((error: unknown) => {
      // Only what is wrong with the address makes a dead link; a store that is away is back in a moment.
      if (error instanceof Problem && error.status < 429) return undefined;
      throw error;
    });
  }
  const found = await wire.house.exists(shared.conv);
  if (!found || found.epoch !== shared.epoch) return undefined;
  const view = await wire.house.view(shared.conv);
  return view?.shares.some(({ id, open }) => id === shared.share && open)
    ? { conv: shared.conv, share: shared.share }
    : undefined;
}

/** `GET /blatt?k=…` and `POST /blatt` with `k` and `format` (`page`, `pdf`, `json`). */
export function sheetApi(wire: Wire): Record<'cover' | 'open', Handler> {
  const given = async ({ conv }: Reader, sealed: string, format: string): Promise<Answer> => {
    const sheet = await wire.house.sheet(conv);
    if (!sheet) return shown(deadPage(), 404);
    if (format === 'json')
      return file(
        JSON.stringify(sheet, undefined, 2),
        `wortlaut-uebergabe-${sheet.at.slice(0, 10)}.json`,
        'application/json',
      );
    if (format === 'pdf') {
      const paper = await wire.house.sheetPaper(conv);
      if (!paper) throw notFound();
      return file(paper.bytes, paper.name, paper.type);
    }
    return shown(sheetPage(sheet, sealed));
  };

  return {
    async cover(ask: Ask) {
      const sealed = ask.query.get('k') ?? '';
      const reader = await readerOf(wire, ask, sealed);
      if (!reader) return shown(deadPage(), 404);
      // The customer's own look is no opening.
      return reader.share === undefined ? given(reader, sealed, 'page') : shown(coverPage(sealed));
    },
    async open(ask) {
      limited(wire, 'papers', ask);
      const form = await ask.form(FORM_BYTES);
      const sealed = form.get('k') ?? '';
      const reader = await readerOf(wire, ask, sealed);
      if (!reader) return shown(deadPage(), 404);
      if (reader.share !== undefined && !(await wire.house.opened(reader.conv, reader.share)))
        return shown(deadPage(), 404);
      return given(reader, sealed, form.get('format') ?? 'page');
    },
  };
}
