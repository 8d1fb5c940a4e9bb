// Which characters a TrueType or OpenType font can show, read from its cmap table (formats 4 and 12).
import { LetterProblem } from '../problem.ts';

/** Ranges of code points with a glyph. @throws LetterProblem `renderFailed` when the bytes are no font */
function rangesOf(font: Uint8Array): readonly (readonly [number, number])[] {
  try {
    return readRanges(new DataView(font.buffer, font.byteOffset, font.byteLength));
  } catch {
    throw new LetterProblem('renderFailed', 'Eine Schriftdatei ist nicht lesbar.', 'A font file cannot be read.');
  }
}

function readRanges(view: DataView): [number, number][] {
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const at = 12 + i * 16;
    if (view.getUint32(at) !== 0x636d6170) continue; // "cmap"
    return readCmap(view, view.getUint32(at + 8));
  }
  throw new RangeError('no cmap');
}

function readCmap(view: DataView, cmap: number): [number, number][] {
  const ranges: [number, number][] = [];
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const table = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(table);
    if (format === 12) {
      for (let g = 0; g < view.getUint32(table + 12); g++) {
        const at = table + 16 + g * 12;
        ranges.push([view.getUint32(at), view.getUint32(at + 4)]);
      }
    } else if (format === 4) ranges.push(...readFormat4(view, table));
  }
  return ranges;
}

/** Segments of format 4, character by character where single glyphs may be missing. */
function readFormat4(view: DataView, table: number): [number, number][] {
  const segments = view.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  const ranges: [number, number][] = [];
  for (let s = 0; s < segments; s++) {
    const [start, end] = [view.getUint16(starts + s * 2), view.getUint16(ends + s * 2)];
    if (start === 0xffff) continue;
    const offset = view.getUint16(offsets + s * 2);
    const delta = view.getUint16(deltas + s * 2);
    for (let code = start; code <= end; code++) {
      const glyph =
        offset === 0 ? (code + delta) & 0xffff : view.getUint16(offsets + s * 2 + offset + (code - start) * 2);
      if (glyph !== 0) ranges.push([code, code]);
    }
  }
  return ranges;
}

const sets = new WeakMap<readonly Uint8Array[], ReadonlySet<number>>();

function covered(fonts: readonly Uint8Array[]): ReadonlySet<number> {
  const known = sets.get(fonts);
  if (known) return known;
  const codes = new Set<number>();
  for (const font of fonts)
    for (const [from, to] of rangesOf(font)) for (let code = from; code <= to; code++) codes.add(code);
  sets.set(fonts, codes);
  return codes;
}

/** The characters of a text that none of the fonts can show, each once; line breaks are layout. */
export function uncovered(text: string, fonts: readonly Uint8Array[]): string[] {
  const codes = covered(fonts);
  const missing = new Set<string>();
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code === 0x0a) continue;
    if (code < 0x20 || (code >= 0x7f && code < 0xa0) || !codes.has(code)) missing.add(char);
  }
  return [...missing];
}
