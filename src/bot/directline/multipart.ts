// multipart/form-data as Direct Line clients send it. Read by hand because the documented example has parts without a
// name and no closing boundary, which the platform's own reader refuses.
import { badSyntax } from '../problem.ts';

/** One part of a body; a file where it has a `filename`. */
export type Part = { type: string; name: string | undefined; filename: string | undefined; body: Buffer };

const parameter = (header: string, name: string): string | undefined => {
  const found = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header);
  return found?.[1] ?? found?.[2];
};

/** The file name of a Content-Disposition header: UTF-8 as it came, `filename*` first, without folders. */
export function filenameOf(disposition: string): string | undefined {
  const extended = /;\s*filename\*=utf-8''([^;\s]+)/i.exec(disposition)?.[1];
  const plain = parameter(disposition, 'filename');
  const name = extended === undefined ? plain?.replaceAll('%22', '"') : decodeName(extended);
  return name === undefined ? undefined : cleanName(name);
}

function decodeName(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

/** A name that is only a name: no folders, no control or direction characters, at most 120 characters. */
export function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return plain.slice(0, 120) || 'Datei';
}

/**
 * Cuts a body into its parts.
 * @throws Problem 400 if there is no boundary or a part has no end of headers
 */
export function readMultipart(body: Buffer, contentType: string): Part[] {
  const boundary = parameter(contentType, 'boundary');
  if (!boundary || boundary.length > 200) throw badSyntax('The multipart body has no boundary');
  const mark = Buffer.from(`--${boundary}`);
  const starts: number[] = [];
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    const atLineStart = at === 0 || body[at - 1] === 0x0a;
    if (atLineStart) starts.push(at);
    if (starts.length > 50) throw badSyntax('The multipart body has too many parts');
  }
  const parts: Part[] = [];
  for (const [i, start] of starts.entries()) {
    const from = start + mark.length;
    if (body.subarray(from, from + 2).toString() === '--') break;
    const end = starts[i + 1];
    // The line break before a boundary belongs to the boundary; a body that just stops keeps its last byte.
    const until = end === undefined ? body.length : body[end - 2] === 0x0d ? end - 2 : end - 1;
    const section = body.subarray(from, until);
    const head = section.indexOf('\r\n\r\n');
    if (head === -1) throw badSyntax('A part of the multipart body has no headers');
    const headers = section.subarray(0, head).toString();
    const header = (name: string): string => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(headers)?.[1]?.trim() ?? '';
    parts.push({
      type: header('content-type').toLowerCase(),
      name: parameter(header('content-disposition'), 'name'),
      filename: filenameOf(header('content-disposition')),
      body: section.subarray(head + 4),
    });
  }
  return parts;
}
