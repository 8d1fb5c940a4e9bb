// Companies by name or by shape, in the order in which they are named.
import type { CompanyKind } from '../../../knowledge/companies.ts';
import type { Reading } from '../reading.ts';
import { kindByName } from './kind-by-name.ts';
import { NO_NAME } from './name-words.ts';
import { shapedNames } from './shaped-names.ts';

/** A company as the text names it. */
export type Named = {
  id: string;
  name: string;
  kind: CompanyKind | undefined;
  start: number;
  end: number;
  known: boolean;
};

/** Every company of the text, from the directory or by its shape, in order. */
export function namedFirms(reading: Reading): Named[] {
  const firms: Named[] = reading.companies
    .filter((hit) => hit.company.id !== 'schufa')
    .map((hit) => ({
      id: hit.company.id,
      name: hit.company.name,
      kind: hit.company.kind,
      start: hit.start,
      end: hit.end,
      known: true,
    }));
  for (const { name, at } of shapedNames(reading.source)) {
    const start = reading.folded.at.indexOf(at);
    const last = reading.folded.at.lastIndexOf(at + name.length - 1);
    const end = last < start ? start + name.length : last + 1;
    if (start < 0 || NO_NAME.test(name) || firms.some((firm) => firm.start < end && start < firm.end)) continue;
    const again = firms.find((firm) => firm.name.toLowerCase() === name.toLowerCase());
    firms.push({
      id: again?.id ?? name,
      name: again?.name ?? name.replace(/^(?:Firma|Die|Der|Bei|Von|Anbieter) /, ''),
      kind: again?.kind ?? kindByName(name),
      start,
      end,
      known: false,
    });
  }
  firms.sort((a, b) => a.start - b.start);
  return firms.filter((firm, i) => !takenBack(reading.text, firm, firms[i + 1]));
}

/** "Stromio? ne, Voxenergie": a name that the writer replaces at once by the next. */
function takenBack(text: string, { end }: Named, next: Named | undefined): boolean {
  if (next === undefined || next.start - end > TAKEN_BACK) return false;
  return REPLACED.test(text.slice(end, next.start));
}

const REPLACED =
  /^["”]? ?[?,.-]*(?: |\.{2,} ?)(?:ach |äh |aeh |ähm )?(?:ne+|nee|nein|nö|noe|quatsch|falsch|stimmt nicht|moment|halt|sorry|no|wait)[,.:! -]+(?:es war |das war |ich meine |i mean |it was )?(?:die |der |von |bei )?["„]?$/;
const TAKEN_BACK = 40;
