// Fetches documents with the conversation's token, shows that they are being made, and says what to do when it fails.
import type { Talk } from './talk.ts';
import { h, put } from './dom.ts';
import { weekDay } from './format.ts';
import { addressBox } from './resume.ts';
import { FILE_MS } from './wire.ts';
import { w } from './words.ts';

/** A form in which a letter is had. */
export type LetterFormat = 'pdf' | 'docx' | 'txt' | 'eml';
/** A file that may be fetched from the case. */
export type Wanted =
  | { kind: 'letter'; letter: string; format: LetterFormat }
  | { kind: 'annexes'; letter: string }
  | { kind: 'protocol'; protocol: string }
  | { kind: 'calendar' }
  | { kind: 'export' };

/** Hands bytes to the browser under a name. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = h('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function addressOf(talk: Talk, wanted: Wanted, renew: boolean): Promise<string> {
  if (wanted.kind === 'calendar') return '/api/case/deadlines.ics';
  if (wanted.kind === 'export') return '/api/case/export.zip';
  if (wanted.kind === 'annexes') return `/api/case/annexes/${wanted.letter}.pdf`;
  if (wanted.kind === 'protocol') return `/api/case/protocols/${wanted.protocol}.pdf`;
  const view = renew ? await talk.reload() : talk.view;
  const link = view?.letters.find((one) => one.id === wanted.letter)?.links[wanted.format];
  return link ?? `/api/case/letters/${wanted.letter}.${wanted.format}`;
}

const FALLBACK = {
  annexes: 'wortlaut-anlagen.pdf',
  protocol: 'wortlaut-protokoll.pdf',
  calendar: 'wortlaut-fristen.ics',
  export: 'wortlaut-fall.zip',
};

/** @param place where waiting and failure are shown; @param deadline the day that goes on running meanwhile */
export async function download(
  talk: Talk,
  wanted: Wanted,
  place: HTMLElement,
  deadline: string | undefined,
): Promise<void> {
  const timer = setTimeout(() => put(place, making()), 400);
  let answer = await talk.wire.api(await addressOf(talk, wanted, false), {}, FILE_MS);
  // A signed link lives an hour; a page may be open longer.
  if (answer && [401, 403, 410].includes(answer.status))
    answer = await talk.wire.api(await addressOf(talk, wanted, true), {}, FILE_MS);
  clearTimeout(timer);
  put(place);
  if (answer?.ok) {
    const named = /filename\*=UTF-8''([^;]+)/i.exec(answer.headers.get('content-disposition') ?? '')?.[1];
    const name = wanted.kind === 'letter' ? `wortlaut-${wanted.letter}.${wanted.format}` : FALLBACK[wanted.kind];
    save(answer.body, decode(named) ?? name);
    if (inApp(navigator.userAgent)) put(place, elsewhere(talk));
    return;
  }
  put(place, failed(talk, wanted, place, deadline));
  place.querySelector<HTMLElement>('h3')?.focus();
}

const APPS = /; wv\)|\bFB(?:AN|AV)\b|Instagram|\bLine\/|MicroMessenger|Snapchat|Pinterest|DiscourseHub/;

/** A browser within an app: such ones often drop files that a page hands over, and say nothing. */
export const inApp = (agent: string): boolean =>
  APPS.test(agent) || (/iP(?:hone|ad|od)/.test(agent) && !/Safari\//.test(agent));

const elsewhere = (talk: Talk): HTMLElement =>
  h(
    'div.note.ochre.stack-s',
    { role: 'status' },
    h('p', {}, w.inApp),
    talk.view?.resume && addressBox('anderswo', w.linkLabel, talk.view.resume),
  );

function decode(name: string | undefined): string | undefined {
  try {
    return name === undefined ? undefined : decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Five bars of a voice, and what is being done. */
export const making = (): HTMLElement => waitingBars(w.makingFile, w.makingFileLong);

/** Five bars of a voice, with words of one's own. */
export const waitingBars = (title: string, more: string): HTMLElement =>
  h(
    'div.row',
    { role: 'status' },
    h('span.bars', { 'aria-hidden': 'true' }, h('i'), h('i'), h('i'), h('i'), h('i')),
    h('div', {}, h('p', {}, h('b', {}, title)), h('p.muted', {}, more)),
  );

function failed(talk: Talk, wanted: Wanted, place: HTMLElement, deadline: string | undefined): HTMLElement {
  const again = (other: Wanted): void => void download(talk, other, place, deadline);
  return h(
    'div.sheet.stack',
    { role: 'alert' },
    h('h3', { tabindex: -1 }, w.fileFailedHead),
    h('p', {}, w.fileFailed),
    h(
      'p.bar',
      {},
      h('button.btn.main', { type: 'button', onclick: () => again(wanted) }, w.retry),
      wanted.kind === 'letter' &&
        wanted.format === 'pdf' &&
        h('button.btn', { type: 'button', onclick: () => again({ ...wanted, format: 'txt' }) }, w.textInstead),
    ),
    deadline && h('p.small.muted', {}, w.deadlineStays(weekDay(deadline))),
  );
}
