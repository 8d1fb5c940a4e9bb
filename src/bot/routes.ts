// Which address is answered by which handler of the house. Types only: the handlers are loaded after the port is taken.
import type { Handlers } from './handlers.ts';
import { FORM, SHEET } from './paths.ts';
import type { Handler } from './route.ts';

/** As the router calls them. */
export type Method = 'get' | 'post' | 'del' | 'put' | 'patch' | 'head' | 'opts';
/** An address, and which handler answers it. */
export type HouseRoute = readonly [Method, path: string, pick: (handlers: Handlers) => Handler];

const LINE = '/v3/directline';

/** The routes that need the house, in the order in which they are tried. */
export const HOUSE_ROUTES: readonly HouseRoute[] = [
  ['post', '/api/chat/token', ({ token }) => token.give],
  ['del', '/api/chat/token', ({ token }) => token.forget],
  ['post', '/api/case/links', ({ token }) => token.lock],
  ['get', '/api/case', ({ cases }) => cases.view],
  ['del', '/api/case', ({ cases }) => cases.remove],
  ['get', '/api/case/letters/:file', ({ cases }) => cases.letter],
  ['get', '/api/case/annexes/:file', ({ cases }) => cases.annexes],
  ['get', '/api/case/protocols/:file', ({ cases }) => cases.protocol],
  ['get', '/api/case/transcripts/:file', ({ cases }) => cases.transcript],
  ['get', '/api/case/deadlines.ics', ({ cases }) => cases.calendar],
  ['get', '/api/case/export', ({ cases }) => cases.export],
  ['get', '/api/case/export.zip', ({ cases }) => cases.zip],
  ['get', '/api/case/files/:file', ({ cases }) => cases.file],
  ['get', SHEET, ({ sheet }) => sheet.cover],
  ['post', SHEET, ({ sheet }) => sheet.open],
  ['get', FORM, ({ form }) => form.show],
  ['post', FORM, ({ form }) => form.send],
  ['get', '/x/:id', ({ bench }) => bench.short],
  ['get', '/link', ({ bench }) => bench.bench],
  ['post', '/link', ({ bench }) => bench.make],
  ['get', '/link/stats', ({ bench }) => bench.stats],
  ['post', '/api/feedback', ({ bench }) => bench.report],
  ['post', `${LINE}/tokens/generate`, ({ line }) => line.generate],
  ['post', `${LINE}/tokens/refresh`, ({ line }) => line.refresh],
  ['post', `${LINE}/conversations`, ({ line }) => line.start],
  ['get', `${LINE}/conversations/:conv`, ({ line }) => line.reconnect],
  ['get', `${LINE}/conversations/:conv/activities`, ({ line }) => line.activities],
  ['post', `${LINE}/conversations/:conv/activities`, ({ line }) => line.post],
  ['post', `${LINE}/conversations/:conv/upload`, ({ line }) => line.upload],
  ['get', `${LINE}/conversations/:conv/stream`, ({ line }) => line.stream],
];
