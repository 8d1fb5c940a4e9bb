// The drawn track: bars by loudness and the marks on it.
import { timeOf } from '../../src/seconds.ts';
import { h, svg } from '../chat/dom.ts';
import type { Signal } from './signal.ts';
import { pw } from './words.ts';

/** A place in the recording: the number that it has in the protocol, and what was said there. */
export type Mark = { n: number; title: string; seconds: number };

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
export function wave(signal: Signal, length: number, now: number, marks: readonly Mark[]): SVGElement {
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

/**
 * The marks as buttons above the track.
 * @param width of the place they stand in, in pixels
 */
export function markButtons(
  marks: readonly Mark[],
  length: number,
  width: number,
  playFrom: (seconds: number) => void,
): HTMLElement[] {
  const w = pw();
  const starts = spread(
    marks.map((mark) => (length > 0 ? (mark.seconds / length) * 100 : 0)),
    width > 0 ? (MARK_WIDTH / width) * 100 : 0,
  );
  return marks.map(({ n, title, seconds }, i) => {
    const button = h(
      'button.mark',
      { type: 'button', 'aria-label': w.markAt(n, title, timeOf(seconds)), 'data-k': `mark-${n}` },
      String(n),
    );
    // The page's policy allows no style in markup, but scripts may set one.
    button.style.insetInlineStart = `${starts[i] ?? 0}%`;
    button.addEventListener('click', () => playFrom(seconds));
    return button;
  });
}
