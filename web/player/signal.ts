// What the sound itself shows: its loudness for the drawing, and places where one should listen closely. Hints, never findings.

import { soundsLikeMusic } from './steady.ts';

/** Samples of one channel at a known rate; nothing here needs a browser. */
export type Sound = { samples: Float32Array; rate: number };
/** What is seen in the samples of a recording. */
export type Signal = {
  /** Loudness from 0 to 1 in equal steps over the whole length. */
  bars: number[];
  silent: boolean;
  /** For the most part it sounds like music or a held tone, not like talk. */
  music: boolean;
  missingStart: boolean;
  missingEnd: boolean;
  /** Seconds at which the sound jumps, the background changes, and pauses begin. */
  cuts: number[];
  background: number[];
  gaps: { at: number; seconds: number }[];
};

/** One frame of loudness is so long. */
const FRAME = 0.02;
/** Quieter than this is silence, louder than that is speech (RMS of full scale). */
const SILENCE = 0.0025;
const SPEECH = 0.02;
/** A pause of so many seconds is worth a line. */
const LONG_GAP = 8;
/** So many places of one kind are shown; more say nothing new. */
const MOST = 4;
/** Digital nothing between two loud frames: no microphone does that. */
const DEAD = 0.00002;

/**
 * Looks at a sound.
 * @param bars how many bars the drawing has
 */
export function look({ samples, rate }: Sound, bars: number): Signal {
  const size = Math.max(1, Math.round(rate * FRAME));
  const count = Math.floor(samples.length / size);
  const loud = new Float32Array(count);
  for (let f = 0; f < count; f += 1) {
    let sum = 0;
    for (let i = f * size; i < (f + 1) * size; i += 1) sum += (samples[i] ?? 0) ** 2;
    loud[f] = Math.sqrt(sum / size);
  }
  const at = (frame: number): number => Math.round(frame * FRAME * 10) / 10;
  const peak = loud.reduce((most, one) => Math.max(most, one), 0);
  const silent = peak < SILENCE;
  const edge = (from: number, to: number): boolean => {
    let speaking = 0;
    for (let f = from; f < to; f += 1) if ((loud[f] ?? 0) > SPEECH) speaking += 1;
    return to > from && speaking / (to - from) > 0.8;
  };
  // Speech within the first and last tenth of a second: nobody picks up that fast.
  const lead = Math.min(count, Math.round(0.1 / FRAME));
  return {
    bars: barsOf(loud, bars, peak),
    silent,
    music: !silent && soundsLikeMusic(samples, rate),
    missingStart: !silent && edge(0, lead),
    missingEnd: !silent && edge(count - lead, count),
    cuts: silent ? [] : cutsIn(loud).map(at),
    background: silent ? [] : backgroundIn(loud).map(at),
    gaps: silent ? [] : gapsIn(loud).map(({ from, frames }) => ({ at: at(from), seconds: Math.round(frames * FRAME) })),
  };
}

function barsOf(loud: Float32Array, bars: number, peak: number): number[] {
  const made: number[] = [];
  for (let b = 0; b < bars; b += 1) {
    const from = Math.floor((b * loud.length) / bars);
    const to = Math.max(from + 1, Math.floor(((b + 1) * loud.length) / bars));
    let most = 0;
    for (let f = from; f < to; f += 1) most = Math.max(most, loud[f] ?? 0);
    // The ear hears loudness by its root, not by its size.
    made.push(peak > 0 ? Math.sqrt(most / peak) : 0);
  }
  return made;
}

/** Dead digital silence of a moment in the middle of sound: a splice, a dropped packet, or a mute button. */
function cutsIn(loud: Float32Array): number[] {
  const cuts: number[] = [];
  for (let f = 3; f < loud.length - 3; f += 1) {
    const dead = (loud[f] ?? 0) < DEAD;
    if (!dead || (loud[f - 1] ?? 0) < DEAD) continue;
    let end = f;
    while (end < loud.length && (loud[end] ?? 0) < DEAD) end += 1;
    const short = (end - f) * FRAME < 0.5;
    if (short && (loud[f - 1] ?? 0) > SPEECH / 2 && (loud[end] ?? 0) > SPEECH / 2) cuts.push(f);
    f = end;
  }
  return cuts.slice(0, MOST);
}

/** The noise under the voices, as the quiet tenth of some seconds, compared before and after. */
function backgroundIn(loud: Float32Array): number[] {
  const span = Math.round(4 / FRAME);
  const floor = (from: number): number => {
    const part = loud
      .slice(from, from + span)
      .filter((one) => one > SILENCE / 10)
      .sort((a, b) => a - b);
    // A sound with nothing under its words has no background that could change.
    return part.length * 2 < span ? 0 : (part[Math.floor(part.length / 10)] ?? 0);
  };
  const found: number[] = [];
  const step = Math.round(0.5 / FRAME);
  for (let f = span; f + span <= loud.length; f += step) {
    const [before, after] = [floor(f - span), floor(f)];
    const louder = Math.max(before, after);
    if (louder < SILENCE / 2 || Math.min(before, after) <= 0) continue;
    // Four times the level, 12 dB: another room, another line.
    if (louder / Math.min(before, after) < 4) continue;
    if (found.length === 0 || f - (found.at(-1) ?? 0) > span * 2) found.push(f);
  }
  return found.slice(0, MOST);
}

function gapsIn(loud: Float32Array): { from: number; frames: number }[] {
  const gaps: { from: number; frames: number }[] = [];
  for (let f = 0; f < loud.length; f += 1) {
    if ((loud[f] ?? 0) >= SILENCE) continue;
    let end = f;
    while (end < loud.length && (loud[end] ?? 0) < SILENCE) end += 1;
    if ((end - f) * FRAME >= LONG_GAP) gaps.push({ from: f, frames: end - f });
    f = end;
  }
  return gaps.slice(0, MOST);
}
