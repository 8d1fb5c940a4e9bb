// The day that a sound file gives for itself, where it gives one: MP4 atoms, WAV chunks, ID3 tags. A hint at most: copies and exports change it.

/** Seconds between 1904, where MP4 counts from, and 1970. */
const EPOCH = 2_082_844_800;
/** Where these stand: at the beginning, or, in recordings of phones, at the end. */
const EDGE = 512 * 1024;

const ascii = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** @returns "2026-11-12", or undefined where the file says nothing sensible */
export async function madeOn(file: Blob): Promise<string | undefined> {
  const edges = [file.slice(0, EDGE), ...(file.size > EDGE ? [file.slice(Math.max(EDGE, file.size - EDGE))] : [])];
  for (const edge of edges) {
    const bytes = new Uint8Array(await edge.arrayBuffer());
    const day = inAtoms(bytes) ?? inChunks(ascii(bytes)) ?? inTags(ascii(bytes));
    if (day !== undefined) return day;
  }
  return undefined;
}

const sensible = (year: number, month: number, day: number): string | undefined =>
  year >= 2000 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : undefined;

/** `mvhd`: version, flags, then the time of making in 32 or 64 bits. */
function inAtoms(bytes: Uint8Array): string | undefined {
  const at = ascii(bytes).indexOf('mvhd');
  if (at < 0 || at + 16 > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at + 4);
  const seconds = view.getUint8(0) === 1 ? Number(view.getBigUint64(4)) : view.getUint32(4);
  const date = new Date((seconds - EPOCH) * 1000);
  return seconds > EPOCH ? sensible(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) : undefined;
}

/** `ICRD` of a list, or the date in the broadcast chunk, behind its description and two names. */
function inChunks(text: string): string | undefined {
  if (!text.startsWith('RIFF') && !text.includes('ICRD')) return undefined;
  const list = /ICRD[^]{4}(\d{4})-(\d\d)-(\d\d)/.exec(text);
  const broadcast = /bext[^]{4}[^]{256}[^]{32}[^]{32}(\d{4}).(\d\d).(\d\d)/.exec(text);
  const found = list ?? broadcast;
  return found ? sensible(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

/** `TDRC` of ID3 2.4; a year alone says too little. */
function inTags(text: string): string | undefined {
  if (!text.startsWith('ID3')) return undefined;
  const found = /T(?:DRC|DTG|DEN)[^]{6}[^]?(\d{4})-(\d\d)-(\d\d)/.exec(text);
  return found ? sensible(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}
