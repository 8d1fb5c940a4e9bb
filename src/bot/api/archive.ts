// Everything about a case in one archive: JSON and a page to read, letters in every format, calendar, files, and a checksum of each.
import { createHash } from 'node:crypto';
import { LetterProblem, LETTER_FORMATS } from '../../letters/index.ts';
import { cleanName } from '../directline/multipart.ts';
import { faultOf } from '../fault.ts';
import { hashOf } from '../hash.ts';
import type { Document } from '../house.ts';
import { StoreError } from '../store/port.ts';
import { Problem } from '../problem.ts';
import type { Wire } from '../wire.ts';
import { bundleOf } from './bundle.ts';
import { readableCase } from './readable.ts';
import type { Entry } from './zip.ts';

const LINES = 20_000;
/** As `sha256sum --check` reads it. */
const SUMS = 'pruefsummen.txt';
/** Names what could not be read; there only if something could not. */
const MISSING = 'fehlt.txt';
const MISSING_LEAD = 'Diese Teile ließen sich nicht lesen. / These parts could not be read.\n\n';

type Place = Pick<Wire, 'house' | 'clock' | 'log'>;

/** The entries, one after the other, so that only one document is in memory at a time; the checksums come last. */
export async function* archive(wire: Place, conv: string, gone?: AbortSignal): AsyncIterable<Entry> {
  const taken = new Set<string>([SUMS, MISSING]);
  const unique = (name: string): string => {
    const [folder = '', plain = ''] = name.split(/(?<=\/)(?=[^/]*$)/);
    const file = plain || folder;
    const under = plain ? folder : '';
    let found = `${under}${cleanName(file)}`;
    for (let i = 2; taken.has(found); i += 1) found = `${under}${i}-${cleanName(file)}`;
    taken.add(found);
    return found;
  };
  const sums: string[] = [];
  const missing: string[] = [];
  /** One damaged part must not make the rest unreadable. */
  const lost = (name: string, error: unknown): void => {
    wire.log({ level: 'error', what: 'export.damaged', case: hashOf(conv), ...faultOf(error) });
    missing.push(`${name}\n`);
  };
  const summed = async function* (name: string, content: Entry['content']): AsyncIterable<Uint8Array> {
    const hash = createHash('sha256');
    try {
      for await (const chunk of content) {
        hash.update(chunk);
        yield chunk;
      }
    } catch (error) {
      lost(name, error);
      return;
    }
    sums.push(`${hash.digest('hex')}  ${name}\n`);
  };
  for await (const { name, content } of contents(wire, conv, lost, gone)) {
    const plain = unique(name);
    yield { name: plain, content: summed(plain, content) };
  }
  if (missing.length > 0)
    yield { name: MISSING, content: summed(MISSING, [Buffer.from(MISSING_LEAD + missing.join(''))]) };
  yield { name: SUMS, content: [Buffer.from(sums.join(''))] };
}

type Lost = (name: string, error: unknown) => void;

async function* contents(
  { house, clock, log }: Place,
  conv: string,
  lost: Lost,
  gone?: AbortSignal,
): AsyncIterable<Entry> {
  const entry = (folder: string, { name, bytes }: Document): Entry => ({ name: `${folder}${name}`, content: [bytes] });
  /** A letter that one format cannot show is there in the others. */
  const whole = async <T>(name: string, make: () => Promise<T | undefined>): Promise<T | undefined> => {
    try {
      return await make();
    } catch (error) {
      // A Problem: too many wait for such papers; the parts of this one are in the archive all the same.
      if (error instanceof Problem || (error instanceof StoreError && error.code === 'damaged')) lost(name, error);
      else if (!(error instanceof LetterProblem)) throw error;
      return undefined;
    }
  };
  const all = await house.export(conv);
  if (all) yield entry('', all);
  const calendar = await house.calendar(conv);
  if (calendar) yield entry('', calendar);
  const view = await house.view(conv);
  const texts = new Map<string, string>();
  for (const { id, state } of view?.letters ?? []) {
    if (state === 'draft') continue;
    for (const format of LETTER_FORMATS) {
      const document = await whole(`briefe/${id}.${format}`, () => house.document(conv, id, format));
      if (!document) continue;
      if (format === 'txt') texts.set(id, Buffer.from(document.bytes).toString('utf8'));
      yield entry('briefe/', document);
    }
  }
  for (const { id } of view?.protocols ?? []) {
    const document = await whole(`protokolle/${id}.pdf`, () => house.protocol(conv, id));
    if (document) yield entry('protokolle/', document);
  }
  for (const { id, annexes } of view?.letters ?? []) {
    const document =
      annexes &&
      (await whole(`briefe/${id} mit Anlagen.pdf`, () => bundleOf(house, conv, id, { log, ...(gone && { gone }) })));
    if (document) yield entry('briefe/', document);
  }
  for (const { id, name } of view?.files ?? []) {
    const file = await whole(`dateien/${name}`, () => house.openFile(conv, id));
    if (file) yield { name: `dateien/${file.name}`, content: file.content };
  }
  if (!view) return;
  const day = Temporal.Instant.fromEpochMilliseconds(clock()).toZonedDateTimeISO('Europe/Berlin').toPlainDate();
  const page = readableCase(view, (await house.log(conv, 0, LINES)) ?? [], texts, day.toString());
  yield { name: 'fall.html', content: [Buffer.from(page)] };
}
