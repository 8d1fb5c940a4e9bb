// A recording in the transcript: a place that the player fills once it has come. It is a part of its own, loaded on demand.
import type { Block } from '../../src/dialogs/messages.ts';
import { h } from './dom.ts';
import type { Line } from './talk.ts';
import { prose, type Ui } from './ui.ts';
import { w } from './words.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** The newest line that invites to listen to this recording: there it is played; older ones are words only. */
export const lastToHear = (ui: Ui, id: string): Line | undefined =>
  ui.talk.lines.findLast(
    (one) => one.block?.kind === 'recording' && one.block.id === id && one.block.ask !== undefined,
  );

/** The recording of a line; its words stand there until the player has come, and stay if it does not. */
export function tape(ui: Ui, line: Line, block: Of<'recording'>): HTMLElement {
  const live = block.ask !== undefined;
  const player = lastToHear(ui, block.id);
  if (live && player !== line) return prose(line.text);
  const place = h('div.stack', {}, prose(line.text));
  void import('../player/player.ts')
    .then(({ showRecording }) => showRecording(place, ui, block, live, !live && player !== undefined))
    .catch(() => undefined);
  return place;
}

/** The protocol of a recording, to be fetched as a paper. */
export const protocolBlock = (ui: Ui, block: Of<'protocol'>): HTMLElement =>
  h(
    'p.bar',
    {},
    h(
      'button.btn.main',
      { type: 'button', 'data-k': `protocol-${block.id}`, onclick: () => ui.download('protocol', block.id) },
      w.protocolPdf(block.title),
    ),
    h('span.small.muted', {}, w.protocolFor),
  );
