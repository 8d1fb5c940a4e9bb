// The deck: sound from the case, play and pause, speed, and the dial.
import { h, put } from '../chat/dom.ts';
import { waitingBars } from '../chat/download.ts';
import type { Ui } from '../chat/ui.ts';
import { FILE_MS } from '../chat/wire.ts';
import { playAlone, playButton, speedButton } from './buttons.ts';
import { openDial } from './dial.ts';
import { madeOn } from './made.ts';
import { otherDay, remarks } from './remarks.ts';
import { decoded, lengthOf } from './sound.ts';
import type { Mark } from './track.ts';
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

/** Waits until the browser knows the sound. @throws Error where it cannot play it */
const playable = (audio: HTMLAudioElement): Promise<void> =>
  new Promise((done, broken) => {
    audio.addEventListener('loadedmetadata', () => done(), { once: true });
    audio.addEventListener('error', () => broken(new Error('unplayable')), { once: true });
  });

/** @param file the sound among the files of the case */
export function openDeck(ui: Ui, file: string): Deck {
  const w = pw();
  const audio = new Audio();
  audio.preload = 'metadata';
  let address = '';
  let ended = false;
  const node = h('section.sheet.stack.tape', { 'aria-label': w.tape });
  const toggle = playButton(audio);
  const slow = speedButton(audio);
  const notes = h('div.stack-s');

  const playFrom = (seconds: number): void => {
    if (ended) return;
    dial.seek(seconds);
    void audio.play();
  };

  const dial = openDial(audio, playFrom);
  playAlone(audio);

  const ready = (): void =>
    put(
      node,
      dial.flags,
      dial.track,
      dial.slider,
      h(
        'div.row',
        {},
        toggle,
        dial.words,
        h('button.btn', { type: 'button', onclick: () => dial.seek(audio.currentTime - 5) }, w.back),
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
      await playable(audio);
    } catch {
      return ended ? undefined : failed(w.unplayable);
    }
    const length = await lengthOf(audio);
    if (ended) return;
    ready();
    dial.setLength(length);
    const signal = length <= DRAWN_SECONDS && blob.size <= DRAWN_BYTES ? await decoded(blob) : undefined;
    dial.draw(signal);
    put(
      notes,
      remarks(playFrom, signal, length, otherDay(await madeOn(blob), ui.talk.view?.facts?.['callDate']?.value)),
    );
  }
  void load();
  return {
    node,
    now: () => audio.currentTime,
    playFrom,
    setMarks: (fresh) => dial.setMarks(fresh),
    end() {
      ended = true;
      audio.pause();
      audio.removeAttribute('src');
      audio.load();
      URL.revokeObjectURL(address);
      dial.end();
      put(node);
    },
  };
}
