// A letter and its annexes as one PDF: the letter as it was made, then each annex under its mark, a sheet where a paper is still to be put in.
import { bind } from '../../bind.ts';
import { uncovered } from '../pdf/coverage.ts';
import { dateInWords } from '../words.ts';
import { makePdfWith, type FilesOf } from '../pdf/pdf.ts';
import { BUNDLE_TEMPLATE } from './template.ts';

/** A file as it is kept. */
export type BundlePaper = { name: string; type: string; bytes: Uint8Array };
export type BundleAnnex = {
  /** As the letter lists it, without its number. */
  title: string;
  papers: readonly BundlePaper[];
  /** What the sheet says where there is no paper, or none that can be shown. */
  missing: string;
};
export type Bundle = {
  title: string;
  /** ISO day of the letter. */
  date: string;
  letter: BundlePaper;
  annexes: readonly BundleAnnex[];
};

type Sheet = { path: string; page?: number; alt: string };

/** What can stand on a page; photos of other kinds have to be printed. */
const PICTURES: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/gif': 'gif' }; // prettier-ignore
/** More pages of one paper nobody reads; it is then put in as it is. */
const PAGES = 40;
const MISSING = '□';

/** The sheets of a paper, or none where it cannot be shown (another kind, damaged, locked, endless). */
function sheetsOf({ name, type, bytes }: BundlePaper, at: string, files: FilesOf): Sheet[] {
  const picture = PICTURES[type];
  if (picture !== undefined) {
    const path = files.add(`${at}.${picture}`, bytes);
    return files.shows(path) ? [{ path, alt: name }] : [];
  }
  if (type !== 'application/pdf') return [];
  const path = files.add(`${at}.pdf`, bytes);
  const sheets: Sheet[] = [];
  while (sheets.length <= PAGES && files.shows(path, sheets.length + 1)) {
    const page = sheets.length + 1;
    sheets.push({ path, page, alt: `${name}, Seite ${page}` });
  }
  return sheets.length > PAGES ? [] : sheets;
}

/**
 * Makes the PDF. The pages of files stand in it as they are; their words can be searched and copied.
 * @param fonts as for letters
 * @throws LetterProblem `renderFailed`
 */
export function renderBundle(bundle: Bundle, fonts: readonly Uint8Array[]): Uint8Array {
  return makePdfWith(BUNDLE_TEMPLATE, bundle.date, fonts, (files) => {
    const annexes = bundle.annexes.map(({ title, papers, missing }, index) => {
      const shown = papers.map((paper, nth) => sheetsOf(paper, `anlage-${index + 1}-${nth + 1}`, files));
      const lost = papers.filter((_, nth) => shown[nth]?.length === 0).map(({ name }) => name);
      const note =
        papers.length === 0
          ? [missing]
          : lost.length > 0
            ? [`Auszudrucken und hier einzulegen: ${lost.map((name) => `„${name}“`).join(', ')}.`]
            : [];
      return { mark: `Anlage ${index + 1}`, title, note, sheets: shown.flat() };
    });
    const data = {
      title: bundle.title,
      to: `zum Schreiben vom ${dateInWords(bundle.date)}`,
      letter: sheetsOf(bundle.letter, 'brief', files),
      annexes,
    };
    const bad = uncovered(annexes.map(({ title, note }) => [title, ...note].join('\n')).join('\n'), fonts);
    const box = uncovered(MISSING, fonts).length === 0 ? MISSING : '?';
    const [year = 0, month = 0, day = 0] = bundle.date.split('-').map(Number);
    return {
      bundle: JSON.stringify(data, (key, value: unknown) =>
        typeof value === 'string' && key !== 'path'
          ? bind(bad.reduce((text, sign) => text.replaceAll(sign, box), value))
          : value,
      ),
      day: JSON.stringify([year, month, day]),
    };
  });
}
