// Whether a sound is more like music or a held tone than like talk: music stands still from moment to moment, talk never does.

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

/** @returns whether it sounds like music or a tone rather than like talk; a hint, never a finding */
export const soundsLikeMusic = (samples: Float32Array, rate: number): boolean =>
  (steadiness(samples, rate) ?? 0) > MOSTLY;

/** How strong each band is in one moment (Goertzel); undefined in silence. */
function bandsOf(samples: Float32Array, from: number, size: number, rate: number): number[] | undefined {
  let sum = 0;
  for (let i = from; i < from + size; i += 1) sum += (samples[i] ?? 0) ** 2;
  if (Math.sqrt(sum / size) < SOUNDING) return undefined;
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
