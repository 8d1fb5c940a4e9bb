// The deck: sound from the case, play and pause, a slider for the keyboard, speed, the drawn track with its marks.
import { h, icon, put, svg, type Child } from '../chat/dom.ts';
import { waitingBars } from '../chat/download.ts';
import { longDay } from '../chat/format.ts';
import type { Ui } from '../chat/ui.ts';
import { FILE_MS } from '../chat/wire.ts';
import { madeOn } from './made.ts';
import { look, type Signal } from './signal.ts';
import { pw } from './words.ts';
import { timeOf } from '../../src/seconds.ts';

export type Mark = { n: number; title: string; seconds: number };
export type Deck = {
  node: HTMLElement;
  /** Where it stands, in seconds. */
  now(): number;
  playFrom(seconds: number): void;
  setMarks(marks: Mark[]): void;
  /** Falls silent for good and gives the sound back. */
  end(): void;
};

const BARS = 180;
const SPEEDS = [1, 0.75, 0.5];
/** Decoding needs memory for the whole sound: longer ones are played without a drawn track. */
const DRAWN_SECONDS = 45 * 60;
const DRAWN_BYTES = 60_000_000;
const RATE = 8000;
const LONG_SECONDS = 30 * 60;
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

/** The sound that plays, of all recordings on the page. */
let heardNow: HTMLAudioElement | undefined;

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
  const toggle = h('button.play', { type: 'button', 'aria-label': w.play }, icon('play'));
  const slow = h('button.btn.quiet', { type: 'button' }, w.speedIs(w.speed[0] ?? ''));
  const notes = h('div.stack-s');
  let step = 0;

  const seek = (to: number): void => {
    audio.currentTime = Math.min(Math.max(0, to), length || to);
    tick();
  };
  const draw = (): void => {
    put(track, signal ? wave(signal, length, audio.currentTime, marks) : h('p.small.muted', {}, w.noWave));
    const places = spread(
      marks.map((mark) => (length > 0 ? (mark.seconds / length) * 100 : 0)),
      flags.clientWidth > 0 ? (MARK_WIDTH / flags.clientWidth) * 100 : 0,
    );
    put(
      flags,
      marks.map((mark, i) => {
        const button = h(
          'button.mark',
          {
            type: 'button',
            'aria-label': w.markAt(mark.n, mark.title, timeOf(mark.seconds)),
            'data-k': `mark-${mark.n}`,
          },
          String(mark.n),
        );
        // The page's policy allows no style in markup, but scripts may set one.
        button.style.insetInlineStart = `${places[i] ?? 0}%`;
        button.addEventListener('click', () => playFrom(mark.seconds));
        return button;
      }),
    );
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

  // Two recordings at once cannot be understood.
  audio.addEventListener('play', () => {
    if (heardNow !== audio) heardNow?.pause();
    heardNow = audio;
  });
  toggle.addEventListener('click', () => void (audio.paused ? audio.play() : audio.pause()));
  for (const name of ['play', 'pause', 'ended'] as const) {
    audio.addEventListener(name, () => {
      toggle.setAttribute('aria-label', audio.paused ? w.play : w.pause);
      put(toggle, icon(audio.paused ? 'play' : 'pause'));
    });
  }
  audio.addEventListener('timeupdate', tick);
  slider.addEventListener('input', () => seek(Number(slider.value)));
  // A tenth of three hours is no step, and a tenth of a second none either: where the sound is long, keys go by seconds.
  slider.addEventListener('keydown', (event) => {
    const by = length > BY_SECONDS ? STEPS[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    seek(audio.currentTime + by);
  });
  slow.addEventListener('click', () => {
    step = (step + 1) % SPEEDS.length;
    audio.playbackRate = SPEEDS[step] ?? 1;
    put(slow, w.speedIs(w.speed[step] ?? ''));
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

/** Some recorders write no length; the browser finds it when it looks for the end. */
async function lengthOf(audio: HTMLAudioElement): Promise<number> {
  if (Number.isFinite(audio.duration)) return audio.duration;
  await new Promise<void>((done) => {
    audio.addEventListener('durationchange', () => done(), { once: true });
    setTimeout(done, 5000);
    audio.currentTime = 1e7;
  });
  audio.currentTime = 0;
  return Number.isFinite(audio.duration) ? audio.duration : 0;
}

/** The sound as samples, as few as the drawing needs; undefined where the browser cannot. */
async function decoded(blob: Blob): Promise<Signal | undefined> {
  try {
    const room = new OfflineAudioContext(1, 1, RATE);
    const buffer = await room.decodeAudioData(await blob.arrayBuffer());
    return look({ samples: buffer.getChannelData(0), rate: buffer.sampleRate }, BARS);
  } catch {
    return undefined;
  }
}

/** A mark with a hair's breadth beside it, in pixels. */
const MARK_WIDTH = 46;
/** Marks close together stand side by side; the dashed lines keep their true places. @returns places in hundredths, in the same order */
function spread(places: readonly number[], gap: number): number[] {
  const order = places.map((place, i) => ({ place, i })).sort((one, other) => one.place - other.place);
  order.forEach((one, n) => (one.place = Math.max(one.place, n === 0 ? 0 : (order[n - 1]?.place ?? 0) + gap)));
  for (let n = order.length - 1, most = 100; n >= 0; n -= 1, most -= gap) {
    const one = order[n];
    if (one) one.place = Math.max(0, Math.min(one.place, most));
  }
  return order.sort((one, other) => one.i - other.i).map(({ place }) => place);
}

/** The track: bars by loudness, the places of marks, a zigzag where it starts without a lead, and the playhead. */
function wave(signal: Signal, length: number, now: number, marks: readonly Mark[]): SVGElement {
  const w = pw();
  const x = (seconds: number): number => (length > 0 ? (seconds / length) * 900 : 0);
  const bars = signal.bars
    .map((loud, i) => {
      const half = 1.5 + loud * 42;
      const at = ((i + 0.5) * 900) / signal.bars.length;
      return `M${at.toFixed(1)} ${(60 - half).toFixed(1)}V${(60 + half).toFixed(1)}`;
    })
    .join('');
  const list = marks.map(({ n, title, seconds }) => `${n} ${title}, ${timeOf(seconds)}`).join('; ');
  const label = w.wave(timeOf(length), list === '' ? w.noMarks : w.marks(list));
  const head = svg('path', { class: 'head', d: 'M0 6V114M-5 2H5L0 10Z' });
  head.setAttribute('transform', `translate(${x(now)} 0)`);
  return svg(
    'svg',
    { viewBox: '0 0 900 120', role: 'img', 'aria-label': label, preserveAspectRatio: 'none' },
    ...marks.map(({ seconds }) => svg('rect', { class: 'spot', x: x(seconds) - 4, y: 14, width: 22, height: 92 })),
    ...(signal.missingStart ? [svg('path', { class: 'zig', d: 'M1 22l4 8-4 8 4 8-4 8 4 8-4 8 4 8-4 8 4 8' })] : []),
    svg('path', { class: 'bars', d: bars }),
    ...marks.map(({ seconds }) => svg('path', { class: 'spot-line', d: `M${x(seconds)} 0V112` })),
    head,
  );
}

/** The file's own day and the call's, where both are known and differ. */
function otherDay(made: string | undefined, call: unknown): { made: string; call: string } | undefined {
  if (made === undefined || typeof call !== 'string' || !/^\d{4}-/.test(call) || made === call) return undefined;
  return { made: longDay(made), call: longDay(call) };
}

/** Places as one reads them, each once. */
const places = (all: readonly number[]): string => [...new Set(all.map(timeOf))].join(', ');

const PLACE = /((?:\d+:)?\d{1,2}:\d{2})/;
/** A place that is named can be listened to at once. */
const linked = (text: string, playFrom: (seconds: number) => void): Child[] =>
  text.split(PLACE).map((piece, i) => {
    if (i % 2 === 0) return piece;
    const seconds = piece.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
    return h(
      'button.link',
      { type: 'button', 'aria-label': `${pw().from} ${piece}`, onclick: () => playFrom(seconds) },
      piece,
    );
  });

/** What the sound shows, in sentences, with the places to listen to again. */
function remarks(
  playFrom: (seconds: number) => void,
  signal: Signal | undefined,
  length: number,
  day: { made: string; call: string } | undefined,
): HTMLElement[] {
  const w = pw();
  const found = [
    ...(length > LONG_SECONDS ? [w.long] : []),
    ...(signal?.silent ? [w.silent] : []),
    ...(signal?.music ? [w.music] : []),
    ...(signal?.missingStart ? [w.missingStart] : []),
    ...(signal?.missingEnd ? [w.missingEnd] : []),
    ...(signal?.cuts.length ? [w.cut(places(signal.cuts))] : []),
    ...(signal?.background.length ? [w.background(places(signal.background))] : []),
    ...(day ? [w.made(day.made, day.call)] : []),
    ...(signal?.gaps ?? []).map(({ at, seconds }) => w.gap(timeOf(at), seconds)),
  ];
  // The sound tells no language: said where somebody listens, whatever else there is to say.
  const language = h('p.small.muted', {}, w.language);
  if (found.length === 0) return [language];
  return [
    language,
    h('h3', {}, w.notes),
    h(
      'ul.dashes',
      {},
      found.map((text) => h('li', {}, linked(text, playFrom))),
    ),
    h('p.small.muted', {}, w.notesHelp),
  ];
}
