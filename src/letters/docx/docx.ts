// A letter as DOCX, to change it in a word processor: DIN 5008 form B, the same words as the PDF, equal bytes for equal letters.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  HeightRule,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  type ITableCellOptions,
} from 'docx';
import { Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { ShapeRun } from 'docx/shapes';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { LetterDocument } from '../letter.ts';
import { bind } from '../../bind.ts';
import { piecesOf } from '../paragraphs.ts';
import { LetterProblem } from '../problem.ts';
import { recipientLines, senderLines } from '../text.ts';

/** Word counts in twentieths of a point. */
const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
const EMU = 36_000;
/** The smallest day a ZIP archive can carry: the archive's times say nothing about the letter. */
// oxlint-disable-next-line no-restricted-globals -- a fixed day, no clock
const NO_TIME = new Date(1980, 0, 1);
const FONT = 'Arial';
const SIZE = 21;
/** Between two paragraphs, about as wide as on the PDF: a letter of one page there shall not take two here. */
const GAP = 120;
const LIST = 'dash';
const NOTHING = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NOTHING, bottom: NOTHING, left: NOTHING, right: NOTHING };
const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };

/** Text with its line breaks; `size` in half points. */
const runs = (text: string, more: { size?: number; bold?: boolean } = {}): TextRun[] =>
  text.split('\n').map((line, index) => new TextRun({ text: line, ...more, ...(index > 0 ? { break: 1 } : {}) }));

const tight = (
  text: string,
  size: number,
  { alignment, before = 0 }: { alignment?: (typeof AlignmentType)['RIGHT']; before?: number } = {},
): Paragraph =>
  new Paragraph({ children: runs(text, { size }), spacing: { before, after: 0, line: 240 }, ...(alignment ? { alignment } : {}) }); // prettier-ignore

const cell = (children: Paragraph[], width: number, more: Partial<ITableCellOptions> = {}): TableCell =>
  new TableCell({ children, width: { size: twips(width), type: WidthType.DXA }, borders: NO_BORDERS, margins: NO_MARGINS, ...more }); // prettier-ignore

const height = (mm: number, rule: (typeof HeightRule)['EXACT' | 'ATLEAST'] = HeightRule.EXACT) => ({
  value: twips(mm),
  rule,
});

/** The largest size (half points) at which lines of this many characters fit into so many millimetres, roughly. */
const sizeFor = (longest: number, mm: number, most: number, least: number): number =>
  Math.max(least, Math.min(most, Math.floor(mm / (longest * 0.094))));

/** Letterhead to 45 mm, return line to 50, address to 90 with the information block beside it: one table, fixed heights. */
function head(doc: LetterDocument): Table {
  const sender = senderLines(doc);
  const returnLine = doc.blanks?.includes('sender') ? '' : sender.join(' · ');
  const to = recipientLines(doc);
  const longest = Math.max(...to.map((line) => line.length));
  // Long lines are divided; then they take two rows of the zone.
  const rows = to.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 40)), 0);
  const size = rows > 9 ? 15 : rows > 6 ? 16 : sizeFor(longest, 80, SIZE, 18);
  const info = doc.info.map(
    ({ label, value }) =>
      new Paragraph({
        children: [...runs(`${label}:`, { size: 18 }), new TextRun({ text: `\t${bind(value)}`, size: 18 })],
        tabStops: [{ type: TabStopType.LEFT, position: twips(38) }],
        indent: { left: twips(38), hanging: twips(38) },
        spacing: { before: 0, after: 40, line: 240 },
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(175), type: WidthType.DXA },
    columnWidths: [80, 20, 75].map(twips),
    borders: { ...NO_BORDERS, insideHorizontal: NOTHING, insideVertical: NOTHING },
    rows: [
      new TableRow({
        height: height(30),
        children: [
          cell(sender.map((line) => tight(line, 18, { alignment: AlignmentType.RIGHT })), 175, { columnSpan: 3, margins: { ...NO_MARGINS, right: twips(10) } }),
        ],
      }),
      new TableRow({
        height: height(5),
        children: [
          cell([tight(returnLine, sizeFor(returnLine.length, 80, 15, 8))], 80, {
            verticalAlign: VerticalAlignTable.BOTTOM,
            borders: { ...NO_BORDERS, bottom: { style: BorderStyle.SINGLE, size: 2, color: '6E6E6E' } },
          }),
          cell([tight('', 2)], 20),
          cell([tight('', 2)], 75),
        ],
      }),
      new TableRow({
        height: height(40, HeightRule.ATLEAST),
        children: [
          // Up to six rows begin below the zone for notes; more take it, too. Cell margins would move the block beside it.
          cell(to.map((line, i) => tight(line, size, { before: i > 0 ? 0 : twips(rows > 6 ? 1.2 : 12.9) })), 80),
          cell([tight('', 2)], 20),
          cell(info, 75),
        ],
      }),
    ],
  });
} // prettier-ignore

/** Fold marks at 105 and 210 mm and the punch mark at 148.5 mm, drawn: readers of text do not meet them. */
function marks(): Header {
  const mark = (id: string, y: number, length: number): ShapeRun =>
    new ShapeRun({
      type: 'line',
      transformation: { width: Math.round((length / 25.4) * 96), height: 0 },
      line: { color: '6E6E6E', width: 0.25 },
      altText: { id, name: 'Falzmarke' },
      floating: {
        horizontalPosition: { relative: 'page', offset: 4 * EMU },
        verticalPosition: { relative: 'page', offset: Math.round(y * EMU) },
        behindDocument: true,
      },
    });
  return new Header({
    children: [new Paragraph({ children: [mark('1', 105, 5), mark('2', 148.5, 7), mark('3', 210, 5)] })],
  });
}

const numbers = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ children: ['Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES], size: 17 }),
        ],
      }),
    ],
  });

function body(doc: LetterDocument): Paragraph[] {
  const paragraphs = doc.blocks.flatMap((block, index) => {
    // The last paragraph stays with the closing.
    const keepNext = index === doc.blocks.length - 1;
    return piecesOf(block.text, bind).flatMap((piece) =>
      piece.kind === 'text'
        ? [new Paragraph({ children: runs(piece.text), keepNext })]
        : piece.items.map(
            (item, i) => new Paragraph({ children: runs(item), numbering: { reference: LIST, level: 0 }, spacing: { after: i === piece.items.length - 1 ? GAP : 20 } }),
          ),
    );
  });
  return [
    new Paragraph({ children: runs(bind(doc.subject)), heading: HeadingLevel.HEADING_1 }),
    ...(doc.salutation ? [new Paragraph({ children: runs(doc.salutation) })] : []),
    ...paragraphs,
  ];
} // prettier-ignore

/** The closing with room to sign, one line per person; enclosures below. */
function end(doc: LetterDocument): (Paragraph | Table)[] {
  const closing = doc.closing ? [new Paragraph({ children: runs(doc.closing), keepNext: true, keepLines: true })] : [];
  const line = { style: BorderStyle.SINGLE, size: 4, color: '5A5A5A' };
  const signed =
    doc.signatures.length === 0
      ? []
      : [
          new Table({
            layout: TableLayoutType.FIXED,
            width: { size: twips(doc.signatures.length * 80), type: WidthType.DXA },
            columnWidths: doc.signatures.flatMap(() => [twips(72), twips(8)]),
            borders: { ...NO_BORDERS, insideHorizontal: NOTHING, insideVertical: NOTHING },
            rows: [
              new TableRow({
                cantSplit: true,
                height: height(15),
                children: doc.signatures.flatMap(() => [cell([new Paragraph({ keepNext: true })], 72), cell([tight('', 2)], 8)]),
              }),
              new TableRow({
                cantSplit: true,
                children: doc.signatures.flatMap((name) => [
                  cell([tight(name, 20)], 72, { borders: { ...NO_BORDERS, top: line } }),
                  cell([tight('', 2)], 8),
                ]),
              }),
            ],
          }),
        ];
  const enclosures =
    doc.enclosures.length === 0
      ? []
      : [
          new Paragraph({ children: runs('Anlagen', { bold: true, size: 19 }), spacing: { before: 300, after: 60 }, keepNext: true }),
          ...doc.enclosures.map((text) => new Paragraph({ children: runs(bind(text), { size: 19 }), spacing: { after: 60 } })),
        ];
  return [...closing, ...signed, ...enclosures];
} // prettier-ignore

function wordDocument(doc: LetterDocument): Document {
  return new Document({
    title: doc.subject,
    creator: doc.from.name ?? '',
    lastModifiedBy: doc.from.name ?? '',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: SIZE, language: { value: 'de-DE' } },
          paragraph: { spacing: { before: 0, after: GAP, line: 259 } },
        },
        // Two empty lines below the window, two above the salutation.
        heading1: {
          run: { font: FONT, size: SIZE, bold: true },
          paragraph: { spacing: { before: twips(8.46), after: twips(8.46) }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: LIST,
          levels: [
            {
              level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: twips(4), hanging: twips(4) } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: { left: twips(25), right: twips(20), top: twips(15), bottom: twips(27), header: twips(4), footer: twips(12) },
          },
        },
        headers: { first: marks() },
        footers: { default: numbers() },
        children: [head(doc), ...body(doc), ...end(doc)],
      },
    ],
  });
} // prettier-ignore

/** Takes the time of making out of the file: equal letters, equal bytes. */
function timeless(packed: Uint8Array, day: string): Uint8Array {
  const files = unzipSync(packed);
  const core = files['docProps/core.xml'];
  if (!core) throw new LetterProblem('renderFailed', 'Das DOCX ist unvollständig.', 'The DOCX is incomplete.');
  const dated = new TextDecoder().decode(core).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`);
  return zipSync({ ...files, 'docProps/core.xml': strToU8(dated) }, { mtime: NO_TIME, level: 6 });
}

/**
 * Makes the DOCX.
 * @returns the bytes; the same letter gives the same bytes
 */
export async function renderDocx(doc: LetterDocument): Promise<Uint8Array> {
  return timeless(new Uint8Array(await Packer.toArrayBuffer(wordDocument(doc))), doc.date);
}
