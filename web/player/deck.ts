// The deck: sound from the case, play and pause, a slider for the keyboard, speed, the drawn track with its marks.
import { timeOf } from '../../src/seconds.ts';
import { h, put } from '../chat/dom.ts';
import { waitingBars } from '../chat/download.ts';
import type { Ui } from '../chat/ui.ts';
import { FILE_MS } from '../chat/wire.ts';
import { playAlone, playButton, speedButton } from './buttons.ts';
import { madeOn } from './made.ts';
import { otherDay, remarks } from './remarks.ts';
import type { Signal } from './signal.ts';
import { decoded, lengthOf } from './sound.ts';
import { type Mark, markButtons, wave } from './track.ts';
import { pw } from './words.ts';

/** The player of one recording. */
export type Deck = {
  node: HTMLElement;
  /** Where it stands, in seconds. */
  now(): number;
  playFrom(seconds: number): void;
  setMarks(marks: Mark[]): void;
  /** Falls silent for good and gives the sound back. */
  end(): void;
};

/** Decoding needs memory for the whole sound: longer ones are played without a drawn track. */
const DRAWN_SECONDS = 45 * 60;
const DRAWN_BYTES = 60_000_000;

/** From this length on the keys of the slider go by whole seconds. */
const BY_SECONDS = 10 * 60;
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 30,
  PageDown: -30,
};

/** @param file the sound among the files of the case */
export function openDeck(ui: Ui, file: string): Deck {
  const w = pw();
  const audio = new Audio();
  audio.preload = 'metadata';
  let marks: Mark[] = [];
  let signal: Signal | undefined;
  let length = 0;
  let address = '';
  let ended = false;
  const node = h('section.sheet.stack.tape', { 'aria-label': w.tape });
  // Sound runs from left to right in every language: track, marks and slider go together.
  const track = h('div.track', { dir: 'ltr' });
  const flags = h('div.flags', { dir: 'ltr' });
  const words = h('p.num', {}, '0:00');
  const slider = h('input.at', {
    dir: 'ltr',
    type: 'range',
    min: 0,
    max: 1,
    step: 0.1,
    value: 0,
    'aria-label': w.slider,
  });
  const toggle = playButton(audio);
  const slow = speedButton(audio);
  const notes = h('div.stack-s');

  const seek = (to: number): void => {
    audio.currentTime = Math.min(Math.max(0, to), length || to);
    tick();
  };
  const draw = (): void => {
    put(track, signal ? wave(signal, length, audio.currentTime, marks) : h('p.small.muted', {}, w.noWave));
    put(flags, markButtons(marks, length, flags.clientWidth, playFrom));
  };
  const tick = (): void => {
    slider.value = String(audio.currentTime);
    const said = `${timeOf(audio.currentTime)} ${w.of} ${timeOf(length)}`;
    slider.setAttribute('aria-valuetext', said);
    put(words, h('b', {}, timeOf(audio.currentTime)), ` ${w.of} ${timeOf(length)}`);
    const head = track.querySelector<SVGElement>('.head');
    if (head && length > 0) head.setAttribute('transform', `translate(${(audio.currentTime / length) * 900} 0)`);
  };
  const playFrom = (seconds: number): void => {
    if (ended) return;
    seek(seconds);
    void audio.play();
  };

  playAlone(audio);
  audio.addEventListener('timeupdate', tick);
  slider.addEventListener('input', () => seek(Number(slider.value)));
  // A tenth of three hours is no step, and a tenth of a second none either: where the sound is long, keys go by seconds.
  slider.addEventListener('keydown', (event) => {
    const by = length > BY_SECONDS ? STEPS[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    seek(audio.currentTime + by);
  });
  const ready = (): void =>
    put(
      node,
      flags,
      track,
      slider,
      h(
        'div.row',
        {},
        toggle,
        words,
        h('button.btn', { type: 'button', onclick: () => seek(audio.currentTime - 5) }, w.back),
        slow,
      ),
      notes,
    );
  const failed = (text: string): void =>
    put(
      node,
      h('p.note.ochre', { role: 'alert' }, text),
      h('p', {}, h('button.btn', { type: 'button', onclick: () => void load() }, w.again)),
    );

  /** The sound comes with the conversation's token and stays in this page. */
  async function load(): Promise<void> {
    put(node, waitingBars(w.loading, w.loadingMore));
    const answer = await ui.talk.wire.api(`/api/case/files/${encodeURIComponent(file)}`, {}, FILE_MS);
    if (ended) return;
    if (!answer?.ok) return failed(w.failed);
    const blob = answer.body;
    URL.revokeObjectURL(address);
    address = URL.createObjectURL(blob);
    audio.src = address;
    try {
      await new Promise<void>((done, broken) => {
        audio.addEventListener('loadedmetadata', () => done(), { once: true });
        audio.addEventListener('error', () => broken(new Error('unplayable')), { once: true });
      });
    } catch {
      return ended ? undefined : failed(w.unplayable);
    }
    length = await lengthOf(audio);
    if (ended) return;
    slider.max = String(length);
    ready();
    tick();
    if (length <= DRAWN_SECONDS && blob.size <= DRAWN_BYTES) signal = await decoded(blob);
    draw();
    put(
      notes,
      remarks(playFrom, signal, length, otherDay(await madeOn(blob), ui.talk.view?.facts?.['callDate']?.value)),
    );
  }
  // Marks keep their distance in pixels: turned or resized, the track spreads them anew.
  const resized = new ResizeObserver(() => {
    if (length > 0) draw();
  });
  resized.observe(flags);
  void load();
  return {
    node,
    now: () => audio.currentTime,
    playFrom,
    setMarks(fresh) {
      marks = fresh;
      if (length > 0) draw();
    },
    end() {
      ended = true;
      audio.pause();
      audio.removeAttribute('src');
      audio.load();
      URL.revokeObjectURL(address);
      resized.disconnect();
      put(node);
    },
  };
}
