// Whether a sound is more like music or a held tone than like talk: music stands still from moment to moment or keeps time, talk does neither.

/** One look takes so many seconds; looks are spread evenly over the sound. */
const STEP = 0.064;
const LOOK = 3;
const LOOKS = 40;
/** Loudness below this (RMS of full scale) is no sound. */
const SOUNDING = 0.004;
/** Centres of the bands in Hz, a third of an octave apart, within what a telephone carries. */
const BANDS = Array.from({ length: 16 }, (_, i) => 110 * 2 ** (i / 3));
/** Two moments are the same when their bands are alike to this degree. */
const ALIKE = 0.97;
/** So much of the sounding time must stand still. Talk of all kinds stays far below, chords and tones far above. */
const MOSTLY = 0.4;
/** Fewer moments than this tell nothing. */
const LEAST = 40;

/**
 * @param samples one channel; @param rate samples a second
 * @returns the share of moments, 0 to 1, that sound like the one before; undefined where too little sounds
 */
export function steadiness(samples: Float32Array, rate: number): number | undefined {
  const size = Math.round(rate * STEP);
  const perLook = Math.floor(LOOK / STEP);
  const room = Math.max(0, samples.length - perLook * size);
  const looks = Math.min(LOOKS, Math.max(1, Math.floor(samples.length / (perLook * size))));
  let alike = 0;
  let pairs = 0;
  for (let n = 0; n < looks; n += 1) {
    const from = looks === 1 ? 0 : Math.round((n * room) / (looks - 1));
    let before: number[] | undefined;
    for (let f = 0; f < perLook; f += 1) {
      const bands = bandsOf(samples, from + f * size, size, rate);
      if (bands && before) {
        pairs += 1;
        if (likeness(bands, before) > ALIKE) alike += 1;
      }
      before = bands;
    }
  }
  return pairs < LEAST ? undefined : alike / pairs;
}

/** @returns whether it sounds like music, a beat or a tone rather than like talk; a hint, never a finding */
export const soundsLikeMusic = (samples: Float32Array, rate: number): boolean =>
  (steadiness(samples, rate) ?? 0) > MOSTLY || (beat(samples, rate) ?? 0) > MOSTLY;

/** Loudness is taken so often, in seconds; a beat comes back after so long. */
const TICK = 0.02;
const [SOONEST, LATEST] = [0.2, 1.2];
/** One look for a beat, and how alike the loudness must be a beat later. */
const BEAT_LOOK = 8;
const IN_TIME = 0.6;

/**
 * Drums hold no tone, but they come back in time; no talk does.
 * @returns the share of looks, 0 to 1, in which the loudness rises again and again at one distance; undefined where too little sounds
 */
export function beat(samples: Float32Array, rate: number): number | undefined {
  const size = Math.round(rate * TICK);
  const ticks = Math.round(BEAT_LOOK / TICK);
  const looks = Math.min(LOOKS, Math.floor(samples.length / (ticks * size)));
  const room = samples.length - ticks * size;
  let [heard, inTime] = [0, 0];
  for (let n = 0; n < looks; n += 1) {
    const from = looks === 1 ? 0 : Math.round((n * room) / (looks - 1));
    const loud = Array.from({ length: ticks }, (_, i) => loudness(samples, from + i * size, size));
    if (Math.max(...loud) < SOUNDING) continue;
    heard += 1;
    if (comesBack(loud) > IN_TIME) inTime += 1;
  }
  return heard === 0 ? undefined : inTime / heard;
}

/** The strongest likeness of the rises in loudness with themselves a beat later. */
function comesBack(loud: readonly number[]): number {
  const rises = loud.map((one, i) => Math.max(0, Math.sqrt(one) - Math.sqrt(loud[i - 1] ?? one)));
  const middle = rises.reduce((sum, one) => sum + one, 0) / rises.length;
  const off = rises.map((one) => one - middle);
  const all = off.reduce((sum, one) => sum + one * one, 0);
  let most = 0;
  for (let lag = Math.round(SOONEST / TICK); lag <= Math.round(LATEST / TICK); lag += 1) {
    const alike = off.slice(lag).reduce((sum, one, i) => sum + one * (off[i] ?? 0), 0);
    most = Math.max(most, (alike / all) * (off.length / (off.length - lag)));
  }
  return most;
}

function loudness(samples: Float32Array, from: number, size: number): number {
  let sum = 0;
  for (let i = from; i < from + size; i += 1) sum += (samples[i] ?? 0) ** 2;
  return Math.sqrt(sum / size);
}

/** How strong each band is in one moment (Goertzel); undefined in silence. */
function bandsOf(samples: Float32Array, from: number, size: number, rate: number): number[] | undefined {
  if (loudness(samples, from, size) < SOUNDING) return undefined;
  return BANDS.filter((hertz) => hertz < rate / 2).map((hertz) => {
    const turn = 2 * Math.cos((2 * Math.PI * hertz) / rate);
    let [one, two] = [0, 0];
    for (let i = 0; i < size; i += 1) {
      // A window that fades in and out keeps neighbours apart.
      const fade = 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size);
      [one, two] = [(samples[from + i] ?? 0) * fade + turn * one - two, one];
    }
    return Math.sqrt(Math.max(0, one * one + two * two - turn * one * two));
  });
}

/** The cosine between two moments. */
function likeness(one: readonly number[], other: readonly number[]): number {
  const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
  const size = Math.sqrt(dot(one, one) * dot(other, other));
  return size === 0 ? 0 : dot(one, other) / size;
}
