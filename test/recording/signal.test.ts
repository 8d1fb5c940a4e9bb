// What the sound itself shows: made sounds with a known fault each. Hints only, and none where nothing is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { madeOn } from '../../web/player/made.ts';
import { look, type Signal } from '../../web/player/signal.ts';
import { mp4 } from '../support/mp4.ts';
import { spokenBy, wav } from './sound.ts';

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
  // The made voice is a swelling tone: whether that is talk is asked of real voices below.
  const { bars, music: _, ...hints } = seen(join(quiet(1), sound(20), quiet(1)));
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
  // That nothing is to be heard is said once, not again as a pause from the first second on.
  assert.deepEqual(seen(dead(12)).gaps, []);
  assert.deepEqual(seen(new Float32Array(0)).cuts, []);
});

test('music and tones are told from talk, in German, English and another language; talk at any speed stays talk', () => {
  const made = (seconds: number, at: (t: number) => number): Float32Array =>
    Float32Array.from({ length: seconds * RATE }, (_, i) => at(i / RATE));
  const tones = (t: number, hertz: readonly number[]): number =>
    hertz.reduce((sum, one) => sum + 0.1 * Math.sin(2 * Math.PI * one * t), 0);
  const CHORDS = [
    [262, 330, 392],
    [220, 262, 330],
    [175, 220, 262],
    [196, 247, 294],
  ];
  const MELODY = [262, 294, 330, 349, 392, 440, 494, 523];
  const chords = (t: number): number => tones(t, CHORDS[Math.floor(t) % 4] ?? []);
  const struck = (t: number, times: number): number =>
    Math.exp(-3 * ((t * times) % 1)) * 4 * tones(t, [MELODY[(Math.floor(t * times) * 5) % 8] ?? 440]);
  // A bass drum and a rattle in turn, without any tone; every stroke a little early or late.
  const drums =
    (loose: number) =>
    (t: number): number => {
      const late = (n: number): number => loose * Math.sin(n * 12.9898);
      const since = (every: number, from: number): number => {
        const n = Math.floor((t - from) / every);
        const after = t - from - n * every - late(n);
        return after < 0 ? every + after : after;
      };
      const [bass, rattle] = [since(0.5, 0), since(0.5, 0.25)];
      return (
        0.5 * Math.exp(-18 * bass) * Math.sin(2 * Math.PI * (60 + 80 * Math.exp(-30 * bass)) * bass) +
        0.2 * Math.exp(-25 * rattle) * noiseAt(t)
      );
    };
  const noiseAt = (t: number): number => (Math.sin(t * 91_357.13) * 43_758.5453) % 1;
  for (const [name, at] of [
    ['chords', chords],
    ['a tone', (t) => tones(t, [440, 440])],
    ['a slow melody', (t) => struck(t, 2)],
    ['a quick one over chords', (t) => struck(t, 4) + chords(t)],
    ['drums alone', drums(0)],
    ['drums of a hand that is never quite in time', drums(0.02)],
  ] as const satisfies readonly (readonly [string, (t: number) => number])[])
    assert.equal(seen(made(20, at)).music, true, name);
  for (const [voice, speed] of [
    ['de+m3', 165],
    ['de+f2', 120],
    ['en+m1', 230],
    ['tr', 165],
  ] as const)
    assert.equal(look(spokenBy(voice, speed), 60).music, false, `${voice} at ${speed}`);
  assert.equal(seen(dead(20)).music, false, 'silence is its own sentence');
});

test('the day that a file gives for itself: atoms of MP4 at the end, chunks of WAV, tags of MP3; nothing is guessed', async () => {
  const day = (bytes: Buffer): Promise<string | undefined> => madeOn(new Blob([new Uint8Array(bytes)]));
  const made = Math.round(Date.UTC(2026, 10, 12) / 1000) + 2_082_844_800;
  const phone = mp4('M4A ', ['sound'], 900_000);
  phone.writeUInt32BE(made, phone.indexOf('mvhd') + 8);
  assert.equal(await day(phone), '2026-11-12');
  assert.equal(await day(mp4('M4A ', ['sound'])), undefined, 'a clock that was never set');
  const plain = wav(Buffer.alloc(4000), 8000);
  assert.equal(await day(plain), undefined);
  assert.equal(
    await day(Buffer.concat([plain, Buffer.from('LIST\u0012\0\0\0INFOICRD\u000b\0\0\u00002026-11-14\0')])),
    '2026-11-14',
  );
  assert.equal(await day(Buffer.from('ID3\u0004\0\0\0\0\0\u0020TDRC\0\0\0\u000b\0\0\u00032026-11-15')), '2026-11-15');
  assert.equal(await day(Buffer.from('ID3\u0004\0\0\0\0\0\u0020TDRC\0\0\0\u000b\0\0\u00032026-13-45')), undefined);
  assert.equal(await day(Buffer.alloc(0)), undefined);
});
