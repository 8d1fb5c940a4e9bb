// The time line of a deadline: an ordered list drawn by styles, true to the day, upright where marks stand too close.
import type { Began } from '../../src/began.ts';
import { quoteMarks } from '../../src/marks.ts';
import { h, svg } from './dom.ts';
import { daysBetween, shortDay } from './format.ts';
import { lang, w } from './words.ts';

/** A day and what it is. */
export type Mark = { day: string; kind: Began | 'papers' | 'today' | 'safe' | 'by' | 'latest' };
/** A place on the line; marks of one day share it. */
export type Place = { day: string; at: number; gap: number; kinds: Mark['kind'][]; main: Mark['kind']; up: boolean };
/** The line of days as it is drawn. */
export type Line = { places: Place[]; days: number; safe: number; fits: boolean };

const WEIGHT: Mark['kind'][] = ['safe', 'by', 'today', 'latest', 'call', 'callFrom', 'contract', 'papers'];
/** Shares of the line that a label and a disc take at the width of the sheet. */
const LABEL = 0.33;
const DISC = 0.075;

/**
 * Puts marks on a line of days. `fits` says whether labels can stand above and below it in turn; else it is drawn
 * upright. `safe` is the last day that is green, counted from the first.
 */
export function layOut(marks: Mark[]): Line | undefined {
  const sorted = [...marks].sort((a, b) => a.day.localeCompare(b.day));
  const first = sorted[0]?.day;
  const last = sorted.at(-1)?.day;
  if (!first || !last || first === last) return undefined;
  const days = daysBetween(first, last);
  const places: Place[] = [];
  for (const mark of sorted) {
    const there = places.at(-1);
    if (there?.day === mark.day) there.kinds.push(mark.kind);
    else
      places.push({
        day: mark.day,
        at: daysBetween(first, mark.day),
        gap: 0,
        kinds: [mark.kind],
        main: mark.kind,
        up: places.length % 2 === 0,
      });
  }
  for (const [index, place] of places.entries()) {
    place.main = WEIGHT.find((kind) => place.kinds.includes(kind)) ?? place.main;
    place.gap = Math.min(18, (places[index + 1]?.at ?? place.at) - place.at);
  }
  const fits = places.every((place, index) => {
    const next = places[index + 1];
    const over = places[index + 2];
    return (
      (!next || (next.at - place.at) / days >= DISC) &&
      (!over || (over.at - place.at) / days >= LABEL) &&
      place.kinds.length < 3
    );
  });
  const green = places.find((place) => place.kinds.includes('safe') || place.kinds.includes('by'));
  return { places, days, safe: green?.at ?? 0, fits };
}

/** The list itself. */
export function timeline(line: Line): HTMLElement {
  const list = h('ol.time', { 'aria-label': w.timeline });
  if (line.fits) list.classList.add('wide');
  list.style.setProperty('--n', String(line.days));
  list.style.setProperty('--safe', `${(line.safe / line.days) * 100}%`);
  for (const place of line.places) {
    const item = h(
      'li',
      { 'aria-current': place.kinds.includes('today') ? 'date' : undefined },
      disc(place.main),
      h('b', {}, shortDay(place.day, line.places[0]?.day ?? place.day)),
      place.kinds.map((kind) => w.mark[kind]).join(quoteMarks(lang).comma),
    );
    item.style.setProperty('--d', String(place.at));
    item.style.setProperty('--g', String(place.gap));
    item.classList.add(place.at < line.safe ? 'safe' : 'risky');
    if (place.up) item.classList.add('up');
    if (place.kinds.includes('safe') || place.kinds.includes('by')) item.classList.add('by');
    else if (place.main === 'today') item.classList.add('now');
    else if (place.main === 'latest') item.classList.add('last');
    list.append(item);
  }
  return list;
}

function disc(kind: Mark['kind']): SVGElement {
  const ring = (): SVGElement =>
    svg('circle', { cx: 16, cy: 16, r: 14.5, fill: 'var(--paper)', stroke: 'var(--ink)', 'stroke-width': 2 });
  const line = (d: string, more: Record<string, string | number> = {}): SVGElement =>
    svg('path', { d, fill: 'none', stroke: 'var(--ink)', 'stroke-width': 1.7, 'stroke-linejoin': 'round', ...more });
  const phone = (): SVGElement[] => [
    ring(),
    line(
      'M11 9.5c-1 .6-1.7 1.6-1.500 2.800.8 5 5.200 9.400 10.200 10.200 1.200.2 2.200-.5 2.800-1.500l-3.200-2.700-1.700 1.300c-2-.9-4.200-3.100-5.200-5.200l1.300-1.700z',
    ),
  ];
  const letter = (): SVGElement[] => [ring(), line('M8.500 11h15v10.500h-15zM8.500 11.500l7.500 6 7.500-6')];
  const drawn: Record<Mark['kind'], () => SVGElement[]> = {
    call: phone,
    callFrom: phone,
    contract: letter,
    papers: letter,
    today: () => [
      svg('circle', { cx: 16, cy: 16, r: 14.5, fill: 'var(--blue)' }),
      svg('circle', { cx: 16, cy: 16, r: 4.5, fill: 'var(--paper)' }),
    ],
    safe: () => [
      svg('path', { d: 'M16 1.500 30.500 16 16 30.500 1.500 16z', fill: 'var(--fern)' }),
      line('m10 16.500 4 4 8-9', { stroke: 'var(--paper)', 'stroke-width': 3, 'stroke-linecap': 'round' }),
    ],
    by: () => [
      svg('path', {
        d: 'M16 1.500 30.500 16 16 30.500 1.500 16z',
        fill: 'var(--paper)',
        stroke: 'var(--fern)',
        'stroke-width': 2,
      }),
    ],
    latest: () => [
      svg('path', {
        d: 'M10 2h12l8 8v12l-8 8H10l-8-8V10z',
        fill: 'var(--paper)',
        stroke: 'var(--ochre-ink)',
        'stroke-width': 2,
      }),
      line('M16 9v8.500M16 22.500v.2', { stroke: 'var(--ochre-ink)', 'stroke-width': 3, 'stroke-linecap': 'round' }),
    ],
  };
  return svg('svg', { viewBox: '0 0 32 32', 'aria-hidden': 'true' }, ...drawn[kind]());
}
