// Which files are taken: by their first bytes, by what the client says and by their name; all three must agree.
/** The media type that is kept, and whether it is a sound. */
export type FileKind = { type: string; audio: boolean };
/** `found`: what the bytes of such a file are called by the library that knows them. */
type Known = FileKind & { extensions: string[]; declared: string[]; found: string[] };

/** Markup is refused even as text; a text that is another known file is that file. */
const markup = (head: Buffer): boolean =>
  /^\s*<(!doctype|!--|\?xml|html|head|body|svg|script|iframe|[a-z]+[\s/>])/i.test(
    head.toString('utf8').replace(/^\uFEFF/, ''),
  );

// prettier-ignore
const KNOWN: readonly Known[] = [
  { type: 'application/pdf', audio: false, extensions: ['pdf'], declared: ['application/pdf'], found: ['application/pdf'] },
  { type: 'image/jpeg', audio: false, extensions: ['jpg', 'jpeg'], declared: ['image/jpeg', 'image/jpg'], found: ['image/jpeg'] },
  { type: 'image/png', audio: false, extensions: ['png'], declared: ['image/png'], found: ['image/png'] },
  { type: 'image/heic', audio: false, extensions: ['heic', 'heif'], declared: ['image/heic', 'image/heif'], found: ['image/heic', 'image/heif'] },
  { type: 'audio/mpeg', audio: true, extensions: ['mp3'], declared: ['audio/mpeg', 'audio/mp3'], found: ['audio/mpeg'] },
  // Many recorders write sound under the brand of films; what is inside is looked at once the file is there.
  { type: 'audio/mp4', audio: true, extensions: ['m4a'], declared: ['audio/mp4', 'audio/m4a', 'audio/x-m4a'],
    found: ['audio/x-m4a', 'audio/mp4', 'video/mp4', 'video/3gpp'] },
  { type: 'audio/wav', audio: true, extensions: ['wav'], declared: ['audio/wav', 'audio/x-wav', 'audio/wave', 'audio/vnd.wave'], found: ['audio/wav'] },
  { type: 'audio/ogg', audio: true, extensions: ['ogg', 'oga', 'opus'], declared: ['audio/ogg', 'audio/opus', 'application/ogg'],
    found: ['audio/ogg', 'audio/ogg; codecs=opus', 'audio/ogg; codecs=speex', 'audio/ogg; codecs=flac'] },
];
const TEXT: Known = {
  type: 'text/plain',
  audio: false,
  extensions: ['txt', 'srt', 'vtt'],
  declared: ['text/plain', 'text/vtt', 'text/srt', 'application/x-subrip'],
  found: ['text/vtt'],
};

/** So many bytes are enough to tell. */
export const HEAD_BYTES = 4100;

/** Browsers send one of these where they do not know the type (HEIC on most systems); then name and bytes decide. */
const UNDECLARED = ['', 'application/octet-stream'];

/**
 * @param head the first bytes, up to HEAD_BYTES
 * @returns the kind, or undefined if the file is none of ours or its bytes, type and name do not agree.
 *   For `text/plain` the rest must still pass `newTextCheck`.
 */
export async function kindOf(head: Buffer, declared: string, name: string): Promise<FileKind | undefined> {
  const type = declared.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const extension = /\.([^.]+)$/.exec(name.trim().toLowerCase())?.[1] ?? '';
  // Loaded with the first upload.
  const { fileTypeFromBuffer } = await import('file-type');
  const mime = (await fileTypeFromBuffer(head))?.mime;
  const text = mime === undefined ? head.length > 0 && !markup(head) : TEXT.found.includes(mime);
  const found = text ? TEXT : KNOWN.find((kind) => mime !== undefined && kind.found.includes(mime));
  if (!found?.extensions.includes(extension)) return undefined;
  if (!UNDECLARED.includes(type) && !found.declared.includes(type)) return undefined;
  return { type: found.type, audio: found.audio };
}

const DELETE = 0x7f;
const ESCAPE = 0x1b;
/** Control characters beyond tabs, line ends and the escape that some recorders write. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x09 || (code > 0x0d && code < 0x20 && code !== ESCAPE) || code === DELETE) return true;
  }
  return false;
}

/** Checks a text chunk by chunk: valid UTF-8 without control characters. Call with nothing at the end. */
export function newTextCheck(): (chunk?: Uint8Array) => boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (chunk) => {
    try {
      const text = decoder.decode(chunk, { stream: chunk !== undefined });
      return !hasControls(text);
    } catch {
      return false;
    }
  };
}
