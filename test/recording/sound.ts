// A real sound file for the tests: two voices of espeak-ng, one after the other, as a call would be.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PAUSE_SECONDS = 0.35;

/** What is said, by whom; the agent's voice is another than the customer's. */
export const SPOKEN: readonly (readonly ['A' | 'K', string])[] = [
  ['A', 'und damit haben wir das. Herr Gruber, geboren am zweiten Februar einundsechzig?'],
  ['K', 'Ja, stimmt.'],
  ['A', 'Sie bekommen Magenta Zuhause, Laufzeit vierundzwanzig Monate. Einverstanden?'],
  ['K', 'Ja, wenn das kostenlos ist.'],
];

/** @returns a WAV file, 16 bit mono, that begins in the middle of a sentence */
export function callSound(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-sound-'));
  try {
    const parts = SPOKEN.map(([who, text], i) => {
      const file = join(folder, `${i}.wav`);
      execFileSync('espeak-ng', ['-v', who === 'A' ? 'de+f2' : 'de+m3', '-s', '165', '-w', file, text]);
      return readFileSync(file);
    });
    const rate = parts[0]?.readUInt32LE(24) ?? 22_050;
    const samples = parts.map((wav) => wav.subarray(wav.indexOf('data') + 8));
    // The lead of the first voice is cut away: the tape was started late.
    const first = samples[0] ?? Buffer.alloc(0);
    samples[0] = first.subarray(Math.round(rate * 0.3) * 2);
    const pause = Buffer.alloc(Math.round(rate * PAUSE_SECONDS) * 2);
    return wav(Buffer.concat(samples.flatMap((one) => [one, pause])), rate);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const TEXT =
  'Guten Tag, ich rufe wegen eines Angebots an, haben Sie einen Moment Zeit? Ja, gern. Der Tarif kostet neununddreissig Euro im Monat, die Laufzeit beträgt vierundzwanzig Monate.';

/** One voice of espeak-ng reading a call, as samples from -1 to 1. */
export function spokenBy(voice: string, speed: number): { samples: Float32Array; rate: number } {
  const made = execFileSync('espeak-ng', ['-v', voice, '-s', String(speed), '--stdout', TEXT]);
  const sound = made.subarray(made.indexOf('data') + 8);
  const samples = Float32Array.from({ length: sound.length >> 1 }, (_, i) => sound.readInt16LE(i * 2) / 32_768);
  return { samples, rate: made.readUInt32LE(24) };
}

/** Samples, 16 bit mono, as a WAV file. */
export function wav(samples: Buffer, rate: number): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}
