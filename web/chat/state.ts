// What is when things go otherwise: first what is, then what is safe, then what one can do.
import { h, put } from './dom.ts';
import { blocked } from './memory.ts';
import { linkPart } from './resume.ts';
import type { Ui } from './ui.ts';
import { lang, w } from './words.ts';

type More = { resumeFailed: boolean; restart: () => void };

/** Shows the state of the connection above the conversation; nothing while all is well. */
export function stateNote(place: HTMLElement, ui: Ui, more: More): void {
  const { link } = ui.talk;
  // A browser that keeps nothing would lose the case with the page: the own link stands there before that happens.
  const fleeting = link === 'online' && ui.talk.view?.resume !== undefined && blocked();
  const kind = more.resumeFailed
    ? 'lost'
    : link === 'offline' && navigator.onLine
      ? 'unreachable'
      : fleeting
        ? 'fleeting'
        : link;
  const sign = `${lang} ${kind}`;
  if (place.dataset['sign'] === sign) return;
  place.dataset['sign'] = sign;
  place.classList.toggle('sticky-state', kind === 'offline' || kind === 'unreachable');
  const said: Record<string, [string, string]> = {
    offline: [w.offlineHead, w.offline],
    unreachable: [w.unreachableHead, w.unreachable],
    busy: [w.busyHead, w.busy],
    ended: [w.endedHead, w.ended],
    locked: [w.lockedHead, w.locked],
    lost: [w.resumeFailedHead, w.resumeFailed],
    fleeting: [w.fleetingHead, w.fleeting],
  };
  const words = said[kind];
  if (!words) {
    put(place);
    return;
  }
  const over = kind === 'ended' || kind === 'locked' || kind === 'lost';
  put(
    place,
    h(
      'div.note.ochre.stack-s',
      {},
      h('p', {}, h('b', {}, words[0]), ' ', words[1]),
      kind === 'fleeting' && linkPart(ui, '-here'),
      over && h('p', {}, h('button.btn.main', { type: 'button', onclick: more.restart }, w.startNew)),
    ),
  );
}
