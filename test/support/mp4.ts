// An MP4 file built from its boxes: tracks of sound or pictures, the description after the data as phones write it.

const box = (name: string, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, content]);
};
const zeros = (count: number): Buffer => Buffer.alloc(count);
const numbers = (...values: number[]): Buffer => {
  const made = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => made.writeUInt32BE(value, i * 4));
  return made;
};
const MILLISECONDS = 1000;

function track(kind: 'sound' | 'pictures', seconds: number): Buffer {
  const [handler, codec, rest] = kind === 'sound' ? ['soun', 'mp4a', 20] : ['vide', 'avc1', 70];
  const tables = ['stts', 'stsc', 'stco'].map((name) => box(name, numbers(0, 0)));
  return box(
    'trak',
    box('tkhd', numbers(0, 0, 0, 1), zeros(68)),
    box(
      'mdia',
      box('mdhd', numbers(0, 0, 0, MILLISECONDS, seconds * MILLISECONDS, 0)),
      box('hdlr', zeros(8), Buffer.from(handler), zeros(13)),
      box(
        'minf',
        box(
          'stbl',
          box('stsd', numbers(0, 1), box(codec, zeros(6), Buffer.of(0, 1), zeros(rest))),
          box('stsz', numbers(0, 0, 0)),
          ...tables,
        ),
      ),
    ),
  );
}

/** @param brand the name the file gives itself; @param data bytes of sound and pictures */
export function mp4(brand: string, tracks: readonly ('sound' | 'pictures')[], data = 3000, seconds = 5): Buffer {
  return Buffer.concat([
    box('ftyp', Buffer.from(brand), numbers(0), Buffer.from(brand)),
    box('mdat', zeros(data)),
    box(
      'moov',
      box('mvhd', numbers(0, 0, 0, MILLISECONDS, seconds * MILLISECONDS), zeros(80)),
      ...tracks.map((kind) => track(kind, seconds)),
    ),
  ]);
}
