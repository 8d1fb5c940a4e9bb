// What starts, stops and slows a recording.
import { h, icon, put } from '../chat/dom.ts';
import { pw } from './words.ts';

const SPEEDS = [1, 0.75, 0.5];

/** The sound that plays, of all recordings on the page. */
let heardNow: HTMLAudioElement | undefined;

/** Two recordings at once cannot be understood: one that starts stops the other. */
export function playAlone(audio: HTMLAudioElement): void {
  audio.addEventListener('play', () => {
    if (heardNow !== audio) heardNow?.pause();
    heardNow = audio;
  });
}

/** Plays and pauses, and shows which of them a press does. */
export function playButton(audio: HTMLAudioElement): HTMLElement {
  const w = pw();
  const button = h('button.play', { type: 'button', 'aria-label': w.play }, icon('play'));
  button.addEventListener('click', () => void (audio.paused ? audio.play() : audio.pause()));
  for (const name of ['play', 'pause', 'ended'] as const) {
    audio.addEventListener(name, () => {
      button.setAttribute('aria-label', audio.paused ? w.play : w.pause);
      put(button, icon(audio.paused ? 'play' : 'pause'));
    });
  }
  return button;
}

/** Goes through the speeds, each press to the next slower one and back to the usual one. */
export function speedButton(audio: HTMLAudioElement): HTMLElement {
  const w = pw();
  const button = h('button.btn.quiet', { type: 'button' }, w.speedIs(w.speed[0] ?? ''));
  let step = 0;
  button.addEventListener('click', () => {
    step = (step + 1) % SPEEDS.length;
    audio.playbackRate = SPEEDS[step] ?? 1;
    put(button, w.speedIs(w.speed[step] ?? ''));
  });
  return button;
}
