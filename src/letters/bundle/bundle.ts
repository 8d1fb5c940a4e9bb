// A letter and its annexes as one PDF: the letter as it was made, then each annex under its mark, a sheet where a paper is still to be put in.
import { bind } from '../../bind.ts';
import { uncovered } from '../pdf/coverage.ts';
import { dateInWords } from '../words.ts';
import { makePdfWith, type FilesOf } from '../pdf/pdf.ts';
import { pixelsOf } from './pixels.ts';
import { BUNDLE_TEMPLATE } from './template.ts';

/** A file as it is kept. */
export type BundlePaper = { name: string; type: string; bytes: Uint8Array };
/** One enclosure: a sheet with its title, then its papers. */
export type BundleAnnex = {
  /** As the letter lists it, without its number. */
  title: string;
  papers: readonly BundlePaper[];
  /** What the sheet says where there is no paper, or none that can be shown. */
  missing: string;
};
/** A letter with everything that goes along, to be printed in one go. */
export type Bundle = {
  title: string;
  /** ISO day of the letter. */
  date: string;
  letter: BundlePaper;
  annexes: readonly BundleAnnex[];
};

type Sheet = { path: string; page?: number; alt: string };

/** What can stand on a page; photos of other kinds have to be printed. */
const PICTURES: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg' };
/** A picture is unfolded to four bytes a pixel, however small its file: this is 160 MB and more than a sheet can show. */
const PIXELS = 40_000_000;
/** A dozen photos as phones take them; what is beyond is put in by hand. */
const ALL_PIXELS = 160_000_000;
/** More pages of one paper nobody reads; it is then put in as it is. */
const PAGES = 40;
const MISSING = '□';

const isHuge = ({ type, bytes }: BundlePaper): boolean =>
  PICTURES[type] !== undefined && (pixelsOf(bytes) ?? 0) > PIXELS;

/** What one bundle still unfolds. */
type Room = { pixels: number };

/** The sheets of a paper, or none where it cannot be shown (another kind, damaged, locked, endless, too large). */
function sheetsOf(paper: BundlePaper, at: string, files: FilesOf, room: Room): Sheet[] {
  const { name, type, bytes } = paper;
  const picture = PICTURES[type];
  if (picture !== undefined) {
    const pixels = pixelsOf(bytes);
    if (pixels === undefined || pixels > Math.min(PIXELS, room.pixels)) return [];
    room.pixels -= pixels;
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

/** What the sheet says of papers that are not in it. */
function notesOn(lost: readonly BundlePaper[]): string[] {
  const names = (papers: readonly BundlePaper[]): string => papers.map(({ name }) => `„${name}“`).join(', ');
  const huge = lost.filter(isHuge);
  return [
    ...(lost.length > 0 ? [`Auszudrucken und hier einzulegen: ${names(lost)}.`] : []),
    ...(huge.length > 0 ? [`Mehr als 40 Millionen Bildpunkte, zu groß für diese Datei: ${names(huge)}.`] : []),
  ];
}

/**
 * Makes the PDF. The pages of files stand in it as they are; their words can be searched and copied.
 * @param fonts as for letters
 * @throws LetterProblem `renderFailed`
 */
export function renderBundle(bundle: Bundle, fonts: readonly Uint8Array[]): Uint8Array {
  return makePdfWith(BUNDLE_TEMPLATE, bundle.date, fonts, (files) => {
    const room: Room = { pixels: ALL_PIXELS };
    const annexes = bundle.annexes.map(({ title, papers, missing }, index) => {
      const shown = papers.map((paper, nth) => sheetsOf(paper, `anlage-${index + 1}-${nth + 1}`, files, room));
      const note = papers.length === 0 ? [missing] : notesOn(papers.filter((_, nth) => shown[nth]?.length === 0));
      return { mark: `Anlage ${index + 1}`, title, note, sheets: shown.flat() };
    });
    const data = {
      title: bundle.title,
      to: `zum Schreiben vom ${dateInWords(bundle.date)}`,
      letter: sheetsOf(bundle.letter, 'brief', files, room),
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
