// "Meine Daten": what can be done comes first (take along, forget the device, delete with a receipt), then all facts and files.
import type { Receipt } from './talk.ts';
import { knownFacts, titleOf } from './aside.ts';
import { factList } from './blocks.ts';
import { h, put, type Child } from './dom.ts';
import { save } from './download.ts';
import { bytes, clock, dayOf, longDay } from './format.ts';
import { stateOf } from './letter.ts';
import { tellForgotten } from './tabs.ts';
import { toQuestion, type Ui } from './ui.ts';
import { read, type Answer } from './wire.ts';
import { w } from './words.ts';

type Ends = { restart(): void; closed(): void };

/** Opens the dialog. `restart` is called when nothing of the case is left here. */
export function openData(dialog: HTMLDialogElement, ui: Ui, ends: Ends): void {
  put(dialog, h('div.stack', {}, head(dialog), ui.talk.view ? whole(dialog, ui, ends) : h('p', {}, w.dataNone)));
  const closed = (): void => {
    put(dialog);
    ends.closed();
  };
  dialog.addEventListener('close', closed, { once: true });
  if (!dialog.open) dialog.showModal();
}

const head = (dialog: HTMLDialogElement): HTMLElement =>
  h(
    'div.dialoghead',
    {},
    h('h2', { id: 'dh', tabindex: -1 }, w.dataTitle),
    h('button.btn', { type: 'button', onclick: () => dialog.close() }, w.close),
  );

function whole(dialog: HTMLDialogElement, ui: Ui, ends: Ends): Child[] {
  const facts = knownFacts(ui);
  // "ändern" puts the question again, so the way must be free.
  const list = factList(ui, facts);
  list.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLButtonElement)) return;
    dialog.close();
    toQuestion();
  });
  const view = ui.talk.view;
  const failed = h('div');
  return [
    view && h('p.small.muted', {}, w.keptUntil(longDay(view.keptUntil.slice(0, 10)))),
    h(
      'section.stack-s',
      {},
      h('p', {}, h('button.btn', { type: 'button', onclick: () => ui.download('export') }, w.export)),
      h('p.small.muted', {}, w.exportHelp),
      h(
        'p',
        {},
        h('button.btn', { type: 'button', onclick: () => void forgetHere(dialog, failed, ui, ends) }, w.forgetHere),
      ),
      failed,
      h('p.small.muted', {}, w.forgetHelp),
      lockPart(ui),
      erasePart(dialog, ui, ends),
    ),
    h('section.stack-s.rule', {}, h('h3', {}, w.dataFacts), list),
    view?.sender &&
      h(
        'section.stack-s',
        {},
        h('h3', {}, w.dataSender),
        h(
          'ul',
          {},
          view.sender.map((line) => h('li', {}, line)),
        ),
      ),
    h(
      'section.stack-s',
      {},
      h('h3', {}, w.dataFiles),
      view && view.files.length + view.letters.length > 0
        ? h(
            'ul.stack-s',
            {},
            view.letters.map((one) => h('li', {}, titleOf(ui, one.id), ' ', h('span.small.muted', {}, stateOf(one)))),
            view.files.map((one) => h('li', {}, one.name, ' ', h('span.small.muted', {}, bytes(one.bytes)))),
          )
        : h('p.muted', {}, w.dataNoFiles),
    ),
  ];
}

async function forgetHere(dialog: HTMLDialogElement, place: HTMLElement, ui: Ui, ends: Ends): Promise<void> {
  // The way back lies in a cookie that no script can reach: the server takes it away.
  const answer = await ui.talk.wire.api('/api/chat/token', { method: 'DELETE' });
  if (!answer?.ok) {
    put(place, h('p.note.ochre', { role: 'alert' }, w.forgetFailed));
    return;
  }
  const { conversation } = ui.talk.wire;
  ui.talk.forget();
  tellForgotten(conversation);
  dialog.close();
  ends.restart();
}

/** Ends every link to the case, for whoever gave their own away by mistake; this page goes on. */
function lockPart(ui: Ui): HTMLElement {
  const place = h('div.stack-s');
  const lock = async (): Promise<void> => {
    put(place, h('p', { role: 'status' }, w.locking));
    const done = await ui.talk.wire.lock();
    if (done) await ui.talk.reload();
    put(
      place,
      done ? h('p.note.fern', { role: 'status' }, w.linksLocked) : h('p.note.ochre', { role: 'alert' }, w.lockFailed),
    );
  };
  return h(
    'div.stack-s',
    {},
    h('p', {}, h('button.btn', { type: 'button', 'data-k': 'lock', onclick: () => void lock() }, w.lockLinks)),
    place,
    h('p.small.muted', {}, w.lockHelp),
  );
}

/** Asks once more before it deletes; the harmless answer stands first. */
function erasePart(dialog: HTMLDialogElement, ui: Ui, ends: Ends): HTMLElement {
  const place = h('div.stack-s');
  const ask = (): void => {
    const keep = h('button.btn', { type: 'button', onclick: start }, w.eraseNo);
    const yes = h(
      'button.btn.stop',
      { type: 'button', onclick: () => void erase(dialog, place, ui, ends) },
      w.eraseYes,
    );
    put(place, h('div.note.red.stack-s', { role: 'alert' }, h('p', {}, w.eraseAsk), h('p.bar', {}, keep, yes)));
    place.scrollIntoView({ block: 'nearest' });
    keep.focus({ preventScroll: true });
  };
  const button = h('button.btn.stop', { type: 'button', onclick: ask }, w.erase);
  function start(): void {
    put(place, h('p', {}, button));
    button.focus();
  }
  put(place, h('p', {}, button));
  return place;
}

/** A deletion whose answer does not come is asked for so often: what is gone already says so. */
const ERASE_TRIES = 3;

async function erase(dialog: HTMLDialogElement, place: HTMLElement, ui: Ui, ends: Ends): Promise<void> {
  put(place, h('p', { role: 'status' }, w.erasing));
  let unanswered = 0;
  let answer: Answer | undefined;
  for (; unanswered < ERASE_TRIES; unanswered += 1) {
    answer = await ui.talk.wire.api('/api/case', { method: 'DELETE' });
    const receipt = answer?.ok ? await read<Receipt>(answer) : undefined;
    if (receipt) return erased(ui, ends, () => showReceipt(dialog, receipt));
    if (answer && !answer.ok) break;
  }
  if (answer?.status === 404 && unanswered > 0) return erased(ui, ends, () => showErased(dialog, w.eraseGone, []));
  const failed = answer && !answer.ok && unanswered === 0 ? w.eraseFailed : w.eraseUnknown;
  put(place, h('p.note.red', { role: 'alert' }, failed), erasePart(dialog, ui, ends));
}

function erased(ui: Ui, ends: Ends, show: () => void): void {
  ui.talk.forget();
  ends.restart();
  show();
}

/** Shows the receipt, which is given once: after the button here, or when it was deleted in the conversation. */
export const showReceipt = (dialog: HTMLDialogElement, receipt: Receipt): void =>
  showErased(dialog, w.erased, receiptPart(receipt));

function showErased(dialog: HTMLDialogElement, words: string, more: Child[]): void {
  const title = h('h3', { tabindex: -1 }, words);
  put(dialog, h('div.stack', {}, head(dialog), title, more));
  if (!dialog.open) dialog.showModal();
  title.focus();
}

function receiptPart(receipt: Receipt): Child[] {
  const rows: [string, string][] = [
    [w.receiptAt, `${longDay(dayOf(receipt.deletedAt))}, ${clock(receipt.deletedAt)}`],
    [w.receiptCase, receipt.case],
    [w.receiptKept, receipt.kept.join(', ') || w.receiptNothing],
    [w.receiptSign, receipt.signature],
  ];
  const take = (): void =>
    save(new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' }), 'wortlaut-loeschbeleg.json');
  return [
    h(
      'dl.list.receipt',
      {},
      rows.map(([title, value]) => h('div', {}, h('dt', {}, title), h('dd.mono', {}, value))),
    ),
    h('p.measure', {}, w.receiptHelp),
    h('p', {}, h('button.btn.main', { type: 'button', onclick: take }, w.receiptTake)),
  ];
}
