// Which files are taken: by their first bytes, by what the client says and by their name; all three must agree.

export type FileKind = { type: string; audio: boolean };
type Known = FileKind & { extensions: string[]; declared: string[]; magic: (head: Buffer) => boolean };

const at = (offset: number, ...texts: string[]) => (head: Buffer): boolean =>
  texts.some((text) => head.toString('latin1', offset, offset + text.length) === text); // prettier-ignore
const bytes = (...wanted: number[]) => (head: Buffer): boolean => wanted.every((byte, i) => head[i] === byte); // prettier-ignore

/** ISO media files name their brand after `ftyp`. */
const brand = (...brands: string[]) => (head: Buffer): boolean => at(4, 'ftyp')(head) && at(8, ...brands)(head); // prettier-ignore

/** A frame of MPEG audio, layer 3: eleven bits of sync, a version and a bit rate that exist. */
const mp3Frame = (head: Buffer): boolean =>
  head[0] === 0xff &&
  [0xe2, 0xe3, 0xf2, 0xf3, 0xfa, 0xfb].includes(head[1] ?? 0) &&
  ((head[2] ?? 0) & 0xf0) !== 0xf0 &&
  ((head[2] ?? 0) & 0x0c) !== 0x0c;

/** Markup is refused even as text; a text that is another known file is that file. */
const markup = (head: Buffer): boolean =>
  /^\s*<(!doctype|!--|\?xml|html|head|body|svg|script|iframe|[a-z]+[\s/>])/i.test(
    head.toString('utf8').replace(/^\uFEFF/, ''),
  );

// prettier-ignore
const KNOWN: readonly Known[] = [
  { type: 'application/pdf', audio: false, extensions: ['pdf'], declared: ['application/pdf'], magic: at(0, '%PDF-') },
  { type: 'image/jpeg', audio: false, extensions: ['jpg', 'jpeg'], declared: ['image/jpeg', 'image/jpg'], magic: bytes(0xff, 0xd8, 0xff) },
  { type: 'image/png', audio: false, extensions: ['png'], declared: ['image/png'], magic: bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { type: 'image/heic', audio: false, extensions: ['heic', 'heif'], declared: ['image/heic', 'image/heif'],
    magic: brand('heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1') },
  { type: 'audio/mpeg', audio: true, extensions: ['mp3'], declared: ['audio/mpeg', 'audio/mp3'],
    magic: (head) => at(0, 'ID3')(head) || mp3Frame(head) },
  { type: 'audio/mp4', audio: true, extensions: ['m4a'], declared: ['audio/mp4', 'audio/m4a', 'audio/x-m4a'],
    magic: brand('M4A ', 'M4B ', 'mp41', 'mp42', 'isom', 'iso2', '3gp4', '3gp5') },
  { type: 'audio/wav', audio: true, extensions: ['wav'], declared: ['audio/wav', 'audio/x-wav', 'audio/wave', 'audio/vnd.wave'],
    magic: (head) => at(0, 'RIFF')(head) && at(8, 'WAVE')(head) },
  { type: 'audio/ogg', audio: true, extensions: ['ogg', 'oga', 'opus'], declared: ['audio/ogg', 'audio/opus', 'application/ogg'],
    magic: at(0, 'OggS') },
];
// prettier-ignore
const TEXT: Known = { type: 'text/plain', audio: false, extensions: ['txt'], declared: ['text/plain'], magic: (head) => head.length > 0 && !markup(head) };

/** So many bytes are enough to tell. */
export const HEAD_BYTES = 512;

/** Browsers send one of these where they do not know the type (HEIC on most systems); then name and bytes decide. */
const UNDECLARED = ['', 'application/octet-stream'];

/**
 * @param head the first bytes, up to HEAD_BYTES
 * @returns the kind, or undefined if the file is none of ours or its bytes, type and name do not agree.
 *   For `text/plain` the rest must still pass `newTextCheck`.
 */
export function kindOf(head: Buffer, declared: string, name: string): FileKind | undefined {
  const type = declared.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const extension = /\.([^.]+)$/.exec(name.trim().toLowerCase())?.[1] ?? '';
  const found = KNOWN.find((kind) => kind.magic(head)) ?? (TEXT.magic(head) ? TEXT : undefined);
  if (!found?.extensions.includes(extension)) return undefined;
  if (!UNDECLARED.includes(type) && !found.declared.includes(type)) return undefined;
  return { type: found.type, audio: found.audio };
}

/** Checks a text chunk by chunk: valid UTF-8 without control characters. Call with nothing at the end. */
export function newTextCheck(): (chunk?: Uint8Array) => boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (chunk) => {
    try {
      const text = decoder.decode(chunk, { stream: chunk !== undefined });
      // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
      return !/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F]/.test(text);
    } catch {
      return false;
    }
  };
}
