// What every part of the page may ask of the page: the talk, the marks, and the few things one can do.
import { between, quoteMarks } from '../../src/marks.ts';
import type { LetterFormat } from './download.ts';
import type { Proven } from './quotes.ts';
import type { ResultBlock } from '../../src/dialogs/messages.ts';
import type { Line, Talk } from './talk.ts';
import { h } from './dom.ts';
import { lang, w } from './words.ts';

/** What the parts of the page share. */
export type Ui = {
  talk: Talk;
  proven: Proven;
  /** Labels and shown values of facts, as far as the server has told them. */
  labels: Map<string, { label: string; value: string }>;
  say(text: string, value?: { question: string; value: unknown }): boolean;
  tell(name: string, value: unknown): void;
  command(name: string, more?: Record<string, unknown>): void;
  pick(camera: boolean): void;
  /** Sends files, chosen, dropped or pasted, as soon as there is a conversation. */
  upload(files: File[]): void;
  /** Fetches a document with the conversation's token and hands it to the browser. */
  download(
    kind: 'letter' | 'annexes' | 'protocol' | 'calendar' | 'export',
    letter?: string,
    format?: LetterFormat,
  ): void;
  openData(): void;
  /** "Antwort falsch?" about one message. */
  report(line: Line): void;
  /** The anonymous card of a result. */
  card(block: ResultBlock): void;
  /** Called after everything was drawn anew; parts that came later keep themselves up to date with it. */
  onView: Set<() => void>;
};

/** Words of the bot: paragraphs, line breaks kept, https addresses as links. */
export function prose(text: string, className = 'words.measure'): HTMLElement {
  return h(
    `div.${className}`,
    {},
    text
      .split(/\n{2,}/)
      .filter(Boolean)
      .map((paragraph) => h('p', {}, linked(paragraph))),
  );
}

const ADDRESS =
  /(https:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)]|\B\/(?:datenschutz|impressum|barrierefreiheit|rechtsstand|wissen(?:\/[a-z0-9-]+)?(?:\?lang=en)?(?:#[a-z0-9-]+)?)(?![\w/]))/;

function linked(text: string): (string | HTMLElement)[] {
  return text
    .split(ADDRESS)
    .map((piece) =>
      ADDRESS.test(piece)
        ? h('a', { href: piece, rel: 'noopener noreferrer', target: '_blank' }, placeName(piece))
        : piece,
    );
}

/** A page of our own is called by its name in the page's language, not by its path. */
function placeName(address: string): string | HTMLElement {
  const [, page = ''] = /^\/([a-z]+)/.exec(address) ?? [];
  const names: Record<string, string> = {
    datenschutz: w.privacy,
    impressum: w.imprint,
    barrierefreiheit: w.access,
    rechtsstand: w.law,
    wissen: w.knowledge,
  };
  return names[page] ?? german(address);
}

/** What runs from left to right wherever it stands: paragraphs of the law, addresses. */
export const german = (text: string): HTMLElement => h('bdi', { dir: 'ltr' }, text);

const LONG =
  /(Vertrags|Widerrufs|Zusammen|Auftrags|Rechnungs|Zahlungs|Kündigungs|Einwilligungs|Bestätigungs|Verbraucher|Kunden|Telekommunikations|Datenschutz|Inkasso|Anschluss)(?=\p{Ll}{6,})/gu;

/** Long compounds of the law may break between their parts, also where the browser knows no hyphenation. */
export const soft = (text: string): string => text.replace(LONG, '$1\u00ad');

/** Words in the quotation marks of the page's language; those around the whole give way to ours, those within become the inner ones. */
export function quoted(text: string): string {
  const bare = text.trim();
  const whole = /^[„“"«]([^„“”"«»]*)[“”"»]?$/u.exec(bare)?.[1] ?? /^([^„“”"«»]*)[“”"»]$/u.exec(bare)?.[1] ?? bare;
  const [opens, closes] = quoteMarks(lang).within;
  return between(whole.replace(/[„“"«]([^„“”"«»]*)[“”"»]/gu, `${opens}$1${closes}`), lang);
}

/** "ändern" for one fact: the bot puts its question again. */
export function changeButton(ui: Ui, key: string, label: string): HTMLElement {
  return h(
    'button.link',
    {
      type: 'button',
      'data-k': `change-${key}`,
      'aria-label': w.changeFact(label),
      onclick: () => {
        ui.command('change', { fact: key });
        toQuestion();
      },
    },
    w.change,
  );
}

/** The keyboard goes on at the question: whoever pressed "ändern" far above, or in a window that closes, is asked there. */
export const toQuestion = (): void => document.getElementById('frage')?.focus({ preventScroll: true });
