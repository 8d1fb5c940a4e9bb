// What the sound itself shows: made sounds with a known fault each. Hints only, and none where nothing is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look, type Signal } from '../../web/player/signal.ts';

const RATE = 8000;
/** A voice is a loud tone that swells four times a second over a steady noise. */
function sound(seconds: number, { voice = 0.3, noise = 0.004 }: { voice?: number; noise?: number } = {}): Float32Array {
  let seed = 7;
  return Float32Array.from({ length: seconds * RATE }, (_, i) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const swell = Math.max(0, Math.sin((i / RATE) * Math.PI * 4));
    return voice * swell * Math.sin((i / RATE) * 440 * 2 * Math.PI) + noise * (seed / 1_073_741_824 - 1);
  });
}
const join = (...parts: Float32Array[]): Float32Array => Float32Array.from(parts.flatMap((part) => [...part]));
const quiet = (seconds: number): Float32Array => sound(seconds, { voice: 0 });
const dead = (seconds: number): Float32Array => new Float32Array(Math.round(seconds * RATE));
const seen = (samples: Float32Array): Signal => look({ samples, rate: RATE }, 60);

test('a calm call with lead and end: no hint at all, and bars for the drawing', () => {
  const { bars, ...hints } = seen(join(quiet(1), sound(20), quiet(1)));
  assert.deepEqual(hints, {
    silent: false,
    missingStart: false,
    missingEnd: false,
    cuts: [],
    background: [],
    gaps: [],
  });
  assert.equal(bars.length, 60);
  assert.ok(Math.max(...bars) <= 1 && Math.max(...bars) > 0.9 && (bars[0] ?? 1) < 0.4);
});

test('a beginning and an end in the middle of speech', () => {
  const tone = Float32Array.from({ length: RATE * 5 }, (_, i) => 0.3 * Math.sin((i / RATE) * 440 * 2 * Math.PI));
  const { missingStart, missingEnd } = seen(tone);
  assert.deepEqual([missingStart, missingEnd], [true, true]);
});

test('a splice: dead silence of a moment between loud sound, at its place', () => {
  const tone = Float32Array.from({ length: RATE * 4 }, (_, i) => 0.3 * Math.sin((i / RATE) * 440 * 2 * Math.PI));
  assert.deepEqual(seen(join(tone, dead(0.1), tone)).cuts, [4]);
  assert.deepEqual(seen(join(tone, dead(2), tone)).cuts, [], 'a pause is no splice');
});

test('another background, a long pause, and nothing at all', () => {
  const [place] = seen(join(sound(12, { noise: 0.004 }), sound(12, { noise: 0.06 }))).background;
  assert.ok(place !== undefined && Math.abs(place - 12) < 2, String(place));
  const gap = seen(join(sound(4), dead(15), sound(4))).gaps[0];
  assert.ok(gap && Math.abs(gap.at - 4) < 0.3 && Math.abs(gap.seconds - 15) <= 1);
  assert.equal(seen(dead(3)).silent, true);
  assert.deepEqual(seen(new Float32Array(0)).cuts, []);
});
