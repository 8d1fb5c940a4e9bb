// "Link für mich": the sealed link that leads back to the case, also on another device; and how any address is handed over.
import { BACK } from '../../src/case/back.ts';
import { copyFrom } from '../copy.ts';
import { h, icon } from './dom.ts';
import type { Ui } from './ui.ts';
import { w } from './words.ts';

/** What stands behind the mark in the address, once; it is taken out of the address at once. */
export function takeResume(): string | undefined {
  const found = new RegExp(`^${BACK}([\\w.~-]{8,2000})$`).exec(location.hash)?.[1];
  if (found) history.replaceState(null, '', location.pathname + location.search);
  return found;
}

/** Where the link was asked for. */
const asked = new Set<string>();

/**
 * The button, and the link with a way to copy it once it is there.
 * @param key tells two on one page apart
 */
export function linkPart(ui: Ui, key = ''): HTMLElement {
  const place = h('div.gap-s');
  const button = h('button.btn', { type: 'button', 'data-k': `resume${key}` }, icon('copy'), w.linkForMe);
  const draw = (): void => {
    const resume = ui.talk.view?.resume;
    place.replaceChildren(
      resume ? addressBox(`link${key}`, w.linkLabel, resume, true) : h('p.small', { role: 'status' }, w.linkWait),
    );
  };
  button.addEventListener('click', () => {
    asked.add(key);
    draw();
    place.querySelector('input')?.select();
  });
  // The file is drawn anew with every news of the case; what was asked for must not go with it.
  if (asked.has(key)) draw();
  return h('div.gap-s', {}, button, place);
}

/** An address in a field, a button that copies it, and its QR code: at once or on demand. */
export function addressBox(id: string, label: string, address: string, picture = false): HTMLElement {
  const field = h('input', { id, value: address, readonly: true });
  const said = h('span.small.muted', { role: 'status' });
  const code = h('div');
  const copy = h(
    'button.btn',
    {
      type: 'button',
      'data-k': `copy-${id}`,
      onclick: () => void copyFrom(field, said, { done: w.copied, failed: w.copyYourself }),
    },
    w.copy,
  );
  const draw = (): void =>
    void import('./qr.ts').then(
      ({ qrPicture }) => code.replaceChildren(qrPicture(address, w.qrAlt), h('p.small.muted', {}, w.qrHelp)),
      () => undefined,
    );
  const show = h('button.btn.quiet', { type: 'button', 'data-k': `qr-${id}`, onclick: draw }, w.qr);
  if (picture) draw();
  return h(
    'div.copyline',
    {},
    h('label.small', { for: id }, label),
    field,
    h('div.row', {}, copy, !picture && show, said),
    code,
  );
}
