// The dial of a deck: where the sound stands, on a slider for the keyboard, in words, and on the drawn track with its marks.
import { timeOf } from '../../src/seconds.ts';
import { h, put } from '../chat/dom.ts';
import type { Signal } from './signal.ts';
import { type Mark, markButtons, wave } from './track.ts';
import { pw } from './words.ts';

/** Shows where the sound stands, and moves it. */
export type Dial = {
  flags: HTMLElement;
  track: HTMLElement;
  slider: HTMLInputElement;
  words: HTMLElement;
  setLength(seconds: number): void;
  setMarks(marks: Mark[]): void;
  seek(to: number): void;
  /** @param signal what is drawn of the sound; undefined where it is too long for that */
  draw(signal?: Signal): void;
  end(): void;
};

/** From this length on the keys of the slider go by whole seconds. */
const BY_SECONDS = 10 * 60;
/** Seconds a key goes by. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 30,
  PageDown: -30,
};

/** @param playFrom what a mark does when it is pressed */
export function openDial(audio: HTMLAudioElement, playFrom: (seconds: number) => void): Dial {
  const w = pw();
  let marks: Mark[] = [];
  let signal: Signal | undefined;
  let length = 0;
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

  const seek = (to: number): void => {
    audio.currentTime = Math.min(Math.max(0, to), length || to);
    tick();
  };
  const paint = (): void => {
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

  audio.addEventListener('timeupdate', tick);
  slider.addEventListener('input', () => seek(Number(slider.value)));
  // A tenth of three hours is no step, and a tenth of a second none either: where the sound is long, keys go by seconds.
  slider.addEventListener('keydown', (event) => {
    const by = length > BY_SECONDS ? STEPS[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    seek(audio.currentTime + by);
  });
  // Marks keep their distance in pixels: turned or resized, the track spreads them anew.
  const resized = new ResizeObserver(() => {
    if (length > 0) paint();
  });
  resized.observe(flags);

  return {
    flags,
    track,
    slider,
    words,
    setLength(seconds) {
      length = seconds;
      slider.max = String(length);
      tick();
    },
    setMarks(fresh) {
      marks = fresh;
      if (length > 0) paint();
    },
    seek,
    draw(drawn) {
      signal = drawn;
      paint();
    },
    end: () => resized.disconnect(),
  };
}
