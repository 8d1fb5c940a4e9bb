// Everything about a case in one archive: the case as JSON, letters as PDF and text, the calendar, the files as they came.
import type { Wire } from '../wire.ts';
import type { Entry } from './zip.ts';
import { LETTER_FORMATS } from '../../letters/index.ts';
import { cleanName } from '../directline/multipart.ts';

/** The entries, one after the other, so that only one document is in memory at a time. */
export async function* archive(wire: Wire, conv: string): AsyncIterable<Entry> {
  const { house } = wire;
  const taken = new Set<string>();
  const unique = (folder: string, name: string): string => {
    const plain = cleanName(name);
    let found = `${folder}${plain}`;
    for (let i = 2; taken.has(found); i += 1) found = `${folder}${i}-${plain}`;
    taken.add(found);
    return found;
  };
  const all = await house.export(conv);
  if (all) yield { name: unique('', all.name), content: [all.bytes] };
  const calendar = await house.calendar(conv);
  if (calendar) yield { name: unique('', calendar.name), content: [calendar.bytes] };
  const view = await house.view(conv);
  for (const { id, state } of view?.letters ?? []) {
    if (state === 'draft') continue;
    for (const format of LETTER_FORMATS) {
      const document = await house.document(conv, id, format);
      if (document) yield { name: unique('briefe/', document.name), content: [document.bytes] };
    }
  }
  for (const { id } of view?.files ?? []) {
    const file = await house.openFile(conv, id);
    if (file) yield { name: unique('dateien/', file.name), content: file.content };
  }
}
