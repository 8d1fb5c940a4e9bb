// "Antwort falsch?": one message of the bot, kept with a note for whoever runs the server, only after the customer agrees.
import { h, put } from './dom.ts';
import type { Line } from './talk.ts';
import type { Ui } from './ui.ts';
import { w } from './words.ts';

const SHOWN = 700;

/** Opens the dialog about one message. Nothing is ticked before. */
export function openReport(dialog: HTMLDialogElement, ui: Ui, line: Line): void {
  const note = h('textarea', { id: 'meldung', rows: 3, maxlength: 2000 });
  const agree = h('input', { type: 'checkbox', id: 'meldung-ja' });
  const said = h('p.small', { role: 'alert' });
  const send = async (): Promise<void> => {
    said.textContent = agree.checked ? w.sending : w.reportAgreeFirst;
    if (!agree.checked) return agree.focus();
    const body = JSON.stringify({ activity: line.id, note: note.value.trim() || undefined, agreed: true });
    const answer = await ui.talk.wire.api('/api/feedback', { method: 'POST', body });
    if (!answer?.ok) {
      said.textContent = w.reportFailed;
      return;
    }
    put(form, h('p.note.fern', { role: 'status', tabindex: -1 }, w.reportDone));
    form.querySelector('p')?.focus();
  };
  const form = h(
    'form.stack-s',
    {
      onsubmit: (event) => {
        event.preventDefault();
        void send();
      },
    },
    h('p', {}, w.reportWhat),
    h(
      'blockquote.note.words',
      { lang: line.lang },
      h('p', {}, line.text.length > SHOWN ? `${line.text.slice(0, SHOWN)} …` : line.text),
    ),
    h('label', { for: 'meldung' }, w.reportNote),
    note,
    h('p.row.nowrap', {}, agree, h('label.plain-w', { for: 'meldung-ja' }, w.reportAgree)),
    said,
    h('p', {}, h('button.btn.main', { type: 'submit' }, w.reportSend)),
  );
  const head = h(
    'div.dialoghead',
    {},
    h('h2', { id: 'dh', tabindex: -1 }, w.report),
    h('button.btn', { type: 'button', onclick: () => dialog.close() }, w.close),
  );
  put(dialog, h('div.stack', {}, head, form));
  dialog.addEventListener('close', () => put(dialog), { once: true });
  dialog.showModal();
}
