// What a recording shows besides its words: cuts, gaps, music, a day that is not the call's.
import { timeOf } from '../../src/seconds.ts';
import { type Child, h } from '../chat/dom.ts';
import { longDay } from '../chat/format.ts';
import type { Signal } from './signal.ts';
import { pw } from './words.ts';

const LONG_SECONDS = 30 * 60;

/** The file's own day and the call's, where both are known and differ. */
export function otherDay(made: string | undefined, call: unknown): { made: string; call: string } | undefined {
  if (made === undefined || typeof call !== 'string' || !/^\d{4}-/.test(call) || made === call) return undefined;
  return { made: longDay(made), call: longDay(call) };
}

/** Places as one reads them, each once. */
export const places = (all: readonly number[]): string => [...new Set(all.map(timeOf))].join(', ');
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
export function remarks(
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
