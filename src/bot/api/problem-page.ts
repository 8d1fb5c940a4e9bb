// What a browser without scripts is shown when something was refused: a page in its language, with the way on. German and English.
import { faultOf } from '../fault.ts';
import { wrapped } from '../pages/index.ts';
import { html } from '../pages/html.ts';
import { FORM } from '../paths.ts';
import type { Ask, Handler } from '../route.ts';
import { Problem, unavailable } from '../problem.ts';
import { StoreError } from '../store/port.ts';
import type { Wire } from '../wire.ts';

const WORDS = {
  de: {
    title: 'Das ging nicht',
    tooBig: 'Das ist zu groß. Ein Foto oder eine Datei darf höchstens 15 MB haben. Ihr Fall ist unverändert.',
    tooMany:
      'Gerade ist sehr viel auf einmal gekommen. Bitte warten Sie einen Moment und versuchen Sie es noch einmal.',
    old: 'Diese Adresse gilt nicht mehr. Öffnen Sie Ihren Fall noch einmal, dort steht sie neu.',
    missing: 'Das ist nicht mehr da.',
    away: 'Das konnte ich gerade nicht. Bitte versuchen Sie es in einer Minute noch einmal.',
    wrong: 'Das konnte ich nicht annehmen. Ihr Fall ist unverändert.',
    back: 'Gehen Sie im Browser einen Schritt zurück. Oder fangen Sie hier neu an:',
    form: 'Seite ohne Skripte',
  },
  en: {
    title: 'That did not work',
    tooBig: 'This is too large. A photo or a file may have at most 15 MB. Your case is unchanged.',
    tooMany: 'A lot has come at once. Please wait a moment and try again.',
    old: 'This address is no longer good. Open your case once more, it stands there anew.',
    missing: 'This is no longer here.',
    away: 'I could not do that just now. Please try again in a minute.',
    wrong: 'I could not take that. Your case is unchanged.',
    back: 'Go back one step in the browser. Or start anew here:',
    form: 'Page without scripts',
  },
};

function sentence(status: number, method: string): Exclude<keyof typeof WORDS.de, 'title' | 'back' | 'form'> {
  if (status === 413) return 'tooBig';
  if (status === 429) return 'tooMany';
  if (status >= 500) return 'away';
  if (status === 404) return 'missing';
  return method === 'POST' ? 'wrong' : 'old';
}

const problemOf = (error: unknown): Problem | undefined =>
  error instanceof Problem ? error : error instanceof StoreError ? unavailable() : undefined;

/** The same handler, whose refusals are pages for whoever asks for pages; programs get what they got. */
const asPage =
  (wire: Wire, handle: Handler): Handler =>
  async (ask: Ask) => {
    try {
      return await handle(ask);
    } catch (error) {
      const problem = problemOf(error);
      if (!problem || !(ask.headers.accept ?? '').includes('text/html')) throw error;
      const { status } = problem;
      if (status >= 500) wire.log({ level: 'error', what: 'failed', status, ...faultOf(error) });
      const asked = ask.query.get('lang') ?? ask.headers['accept-language'] ?? '';
      const lang = /^en/i.test(asked) ? 'en' : 'de';
      const w = WORDS[lang];
      const main = html`<div class="stack">
        <h1>${w.title}</h1>
        <p class="note ochre measure" role="alert">${w[sentence(status, ask.method)]}</p>
        <p class="measure">${w.back} <a href="${FORM}?lang=${lang}">${w.form}</a></p>
      </div>`;
      return {
        status,
        body: wrapped(w.title, main, { lang, plain: true }),
        headers: { ...problem.headers, 'content-type': 'text/html; charset=utf-8' },
      };
    }
  };

/** The same handlers with such pages. */
export const allAsPages = <K extends string>(wire: Wire, handlers: Record<K, Handler>): Record<K, Handler> => {
  const pages = Object.entries<Handler>(handlers).map(([name, handle]) => [name, asPage(wire, handle)]);
  return Object.fromEntries(pages) as Record<K, Handler>;
};
