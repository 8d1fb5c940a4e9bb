// "Weitergeben": the hand-over sheet to look at and as PDF, and read-only links to it with every opening.
import type { ShareView } from '../../src/case/view.ts';
import { h, icon, type Child } from './dom.ts';
import { clock, dayOf, longDay, weekDay } from './format.ts';
import { addressBox } from './resume.ts';
import type { Ui } from './ui.ts';
import { w } from './words.ts';

/** The part of the file about passing on; nothing before there is something to pass on. */
export function handoverPart(ui: Ui): Child {
  const { view } = ui.talk;
  const sheet = view?.links?.['sheet'];
  if (!view || !sheet || Object.keys(view.facts).length === 0) return undefined;
  const key = new URL(sheet).searchParams.get('k') ?? '';
  return h(
    'div.stack-s',
    { id: 'weitergeben', tabindex: -1 },
    h('p', {}, w.passOnText),
    h(
      'div.row',
      {},
      h('a', { href: sheet, target: '_blank', rel: 'noopener', 'data-k': 'sheet' }, w.sheetShow),
      h(
        'form',
        { method: 'post', action: '/blatt', target: '_blank' },
        h('input', { type: 'hidden', name: 'k', value: key }),
        h('input', { type: 'hidden', name: 'format', value: 'pdf' }),
        h('button.link', { type: 'submit', 'data-k': 'sheet-pdf' }, w.sheetPdf),
      ),
    ),
    h(
      'p',
      {},
      h(
        'button.btn',
        { type: 'button', 'data-k': 'share', onclick: () => ui.tell('share', { days: 14 }) },
        icon('human'),
        w.shareMake,
      ),
    ),
    view.shares.length > 0 &&
      h(
        'ul.stack-s',
        {},
        [...view.shares].reverse().map((share) => h('li.share', {}, shareRow(ui, share, view.today))),
      ),
  );
}

/** @param today the day of the view: after its last day a link has run out; one that is closed before was locked */
function shareRow(ui: Ui, share: ShareView, today: string): Child[] {
  const over = share.until < today;
  const open = share.open && !over;
  const times = share.opened.map((at) => `${weekDay(dayOf(at))}, ${clock(at)}`);
  return [
    open && share.link && addressBox(`share-${share.id}`, w.shareLink(longDay(share.until)), share.link),
    !open && h('p.small.muted', {}, (over ? w.shareOver : w.shareEnded)(weekDay(dayOf(share.made)))),
    times.length === 0
      ? h('p.small.muted', {}, w.shareUnopened)
      : h(
          'details.more.small',
          {},
          h('summary', { 'data-k': `opened-${share.id}` }, w.shareOpened(share.times)),
          h(
            'ul',
            {},
            [...times].reverse().map((one) => h('li', {}, one)),
          ),
        ),
    open &&
      h(
        'button.link',
        { type: 'button', 'data-k': `unshare-${share.id}`, onclick: () => unshare(ui, share.id) },
        w.shareEnd,
      ),
  ];
}

/** The button goes with its link, so the keyboard goes on beside it. */
function unshare(ui: Ui, id: string): void {
  ui.tell('unshare', { id });
  document.querySelector<HTMLElement>('[data-k=share]')?.focus({ preventScroll: true });
}

/** From the bodies that help: leads to the sheet in the file. */
export const toHandover = (): HTMLElement =>
  h(
    'p.bar',
    {},
    h(
      'button.btn',
      {
        type: 'button',
        onclick: () => {
          const place = document.getElementById('weitergeben');
          (place ?? document.getElementById('akte'))?.scrollIntoView({ block: 'center' });
          place?.focus({ preventScroll: true });
        },
      },
      icon('data'),
      w.sheetTake,
    ),
  );
