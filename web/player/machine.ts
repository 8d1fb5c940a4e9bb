// The text that a machine wrote, beside the sound: marked as such, unsure words underlined, sentence by sentence to confirm.
import type { RecordingView } from '../../src/case/view.ts';
import { h, put, type Child } from '../chat/dom.ts';
import { waitingBars } from '../chat/download.ts';
import type { Ui } from '../chat/ui.ts';
import { read } from '../chat/wire.ts';
import { timeOf } from '../../src/seconds.ts';
import type { Deck } from './deck.ts';
import { pw } from './words.ts';

type Line = { speaker: 'A' | 'K'; text: string; start?: number; unsure?: string[] };
type Draft = { speaker: string; text: string };
type Part = { node: HTMLElement; update(view: RecordingView, deck: Deck | undefined): void };

/** Its own node stands below the questions; `update` draws it anew when the state changes. */
export function machinePart(ui: Ui): Part {
  const node = h('div');
  let lines: Line[] | undefined;
  /** What was typed into a line and not confirmed yet: confirming another line draws all of them anew. */
  const drafts = new Map<number, Draft>();
  let drawn = '';

  const update = (view: RecordingView, deck: Deck | undefined): void => {
    const sign = JSON.stringify([view.machine, lines?.length, deck !== undefined]);
    if (sign === drawn) return;
    drawn = sign;
    put(node, view.machine ? whole(view, view.machine, deck) : false);
  };
  const whole = (
    view: RecordingView,
    machine: NonNullable<RecordingView['machine']>,
    deck: Deck | undefined,
  ): Child => {
    const w = pw();
    const file = view.file ?? '';
    const wish = (label: string): HTMLElement =>
      h(
        'p',
        {},
        h('button.btn', { type: 'button', 'data-k': 'write', onclick: () => ui.tell('transcribe', { file }) }, label),
      );
    const show = async (): Promise<void> => {
      const answer = await ui.talk.wire.api(`/api/case/transcripts/${encodeURIComponent(file)}`);
      const text = answer?.ok ? await read<{ lines: Line[] }>(answer) : undefined;
      if (!text) return;
      lines = text.lines;
      update(view, deck);
    };
    return h(
      'section.sheet.stack',
      {},
      h('h3', {}, w.machine),
      machine.state === 'running' ? waitingBars(w.machine, machine.text) : h('p.measure', {}, machine.text),
      machine.state === 'offered' && wish(w.write),
      machine.state === 'failed' && wish(w.retry),
      machine.state === 'done' &&
        !lines &&
        h('p', {}, h('button.btn', { type: 'button', 'data-k': 'show-text', onclick: () => void show() }, w.show)),
      machine.state === 'done' &&
        lines &&
        h(
          'ol.spoken',
          {},
          lines.map((line, n) => sentence(ui, file, line, n, machine, deck, drafts)),
        ),
      machine.sentences.length > 0 &&
        h('p', {}, h('button.btn.main', { type: 'button', onclick: () => ui.tell('check', { file }) }, w.judge)),
    );
  };
  return { node, update };
}

/** So many characters fill about one row of the field; on a phone half as many. */
const rowOf = (): number => (matchMedia('(max-width: 40rem)').matches ? 26 : 52);
/** The field shows a whole sentence, however long people talk. */
const rowsFor = (words: string): number => Math.min(8, Math.max(1, Math.ceil(words.length / rowOf())));

function sentence(
  ui: Ui,
  file: string,
  line: Line,
  n: number,
  machine: NonNullable<RecordingView['machine']>,
  deck: Deck | undefined,
  drafts: Map<number, Draft>,
): HTMLElement {
  const w = pw();
  const draft = drafts.get(n);
  const taken = machine.sentences.find((one) => one.n === n);
  const { start } = line;
  const play =
    start !== undefined && deck
      ? h('button.link', { type: 'button', onclick: () => deck.playFrom(start) }, timeOf(start))
      : start === undefined
        ? ''
        : timeOf(start);
  const who = h(
    'select',
    { 'aria-label': w.who },
    h('option', { value: 'A' }, w.company),
    h('option', { value: 'K' }, w.me),
  );
  who.value = draft?.speaker ?? taken?.speaker ?? line.speaker;
  const words = draft?.text ?? taken?.text ?? line.text;
  const field = h('textarea', { rows: rowsFor(words), 'aria-label': w.text });
  field.value = words;
  const keep = (): void => void drafts.set(n, { speaker: who.value, text: field.value });
  field.addEventListener('input', keep);
  who.addEventListener('change', keep);
  const send = (ok: boolean): void =>
    ui.tell('sentence', {
      file,
      ok,
      n,
      speaker: who.value,
      text: field.value.trim() || line.text,
      ...(start === undefined ? {} : { seconds: start }),
    });
  const state = taken
    ? [
        h('span.tag.fern', {}, w.taken),
        ' ',
        h('button.link', { type: 'button', onclick: () => send(false) }, w.takeBack),
      ]
    : h('button.btn', { type: 'button', 'data-k': `take-${n}`, onclick: () => send(true) }, w.heard);
  const node = h(
    'li.stack-s',
    {},
    h('p.row', {}, play, who),
    line.unsure?.length ? h('p', {}, unsure(line)) : false,
    field,
    h('p', {}, state),
  );
  // The colour repeats what the word beside it says.
  const paint = (): void => void (node.dataset['side'] = who.value);
  who.addEventListener('change', paint);
  paint();
  return node;
}

/** The words as the machine wrote them; those that it was not sure of are underlined and say so. */
function unsure({ text, unsure: words = [] }: Line): Child[] {
  if (words.length === 0) return [text];
  const known = new Set(words.map((word) => word.toLowerCase()));
  return text
    .split(/(\s+)/)
    .map((piece) =>
      known.has(piece.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()) && piece.trim() !== ''
        ? h('u.unsure', { title: pw().unsure }, piece)
        : piece,
    );
}
