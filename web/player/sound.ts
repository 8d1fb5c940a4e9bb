// What is worked out of the sound before it plays: its length, and samples to draw.
import { look, type Signal } from './signal.ts';

const BARS = 180;
const RATE = 8000;

/** Some recorders write no length; the browser finds it when it looks for the end. */
export async function lengthOf(audio: HTMLAudioElement): Promise<number> {
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
export async function decoded(blob: Blob): Promise<Signal | undefined> {
  try {
    const room = new OfflineAudioContext(1, 1, RATE);
    const buffer = await room.decodeAudioData(await blob.arrayBuffer());
    return look({ samples: buffer.getChannelData(0), rate: buffer.sampleRate }, BARS);
  } catch {
    return undefined;
  }
}
