// A letter as PDF: tagged (PDF/UA-1), fonts embedded, the same bytes for the same letter.
import { createRequire } from 'node:module';
import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { LetterDocument } from '../letter.ts';
import { bind } from '../../bind.ts';
import { piecesOf } from '../paragraphs.ts';
import { charactersProblem, LetterProblem } from '../problem.ts';
import { recipientLines, renderText, RULE, senderLines } from '../text.ts';
import { uncovered } from './coverage.ts';
import { TEMPLATE } from './template.ts';

/** The compiler is 40 MB of native code: nobody carries it who makes no paper. */
const typst = (): typeof Typst =>
  createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler') as typeof Typst;

/** A folder that is nowhere: a template reads what is handed to it, never the disk. */
const WORKSPACE = '/wortlaut';

/** One compiler per set of fonts; it keeps parsed fonts and the parsed template. */
const compilers = new WeakMap<readonly Uint8Array[], NodeCompiler>();
function compilerFor(fonts: readonly Uint8Array[]): NodeCompiler {
  let compiler = compilers.get(fonts);
  if (!compiler) {
    compiler = typst().NodeCompiler.create({
      workspace: WORKSPACE,
      fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font.buffer, font.byteOffset, font.length)) }],
    });
    compilers.set(fonts, compiler);
  }
  return compiler;
}

const BREAK = '\u200b';
/** Words longer than the line (addresses of mail, names without blanks) get invisible places to break. */
function soften(text: string, longest: number): string {
  const pieces = new RegExp(`.{1,${Math.max(8, Math.floor(longest / 2))}}`, 'gu');
  const word = new RegExp(`\\S{${longest},}`, 'gu');
  return text.replaceAll(word, (long) =>
    long.split(/(?<=[@._/-])/u).flatMap((part) => part.match(pieces) ?? []).join(BREAK),
  );
} // prettier-ignore
const NARROW = 22;
const WIDE = 60;

const paper = (text: string): string => soften(bind(text), WIDE);

function sheetOf(doc: LetterDocument): object {
  const sender = senderLines(doc);
  // Lines to write on are drawn: a row of underscores would be read out sign by sign.
  const rules = (lines: readonly string[]): { text: string; rule: boolean }[] =>
    lines.map((line) => ({ text: soften(line.replace(RULE, '').trim(), NARROW), rule: line.endsWith(RULE) }));
  const narrow = (lines: readonly string[]): string[] => lines.map((line) => soften(line, NARROW));
  return {
    title: doc.subject,
    subject: paper(doc.subject),
    author: doc.from.name ?? '',
    date: doc.date.split('-').map(Number),
    sender: rules(sender),
    returnLine: doc.blanks?.includes('sender') ? '' : soften(sender.join(' · '), NARROW),
    to: rules(recipientLines(doc)),
    info: doc.info.map(({ label, value }) => ({ label, value: soften(bind(value), NARROW) })),
    salutation: doc.salutation,
    blocks: doc.blocks.map((block) => piecesOf(block.text, paper)),
    closing: doc.closing,
    signatures: narrow(doc.signatures),
    enclosures: doc.enclosures.map(paper),
  };
}

/**
 * Makes the PDF.
 * @param fonts bytes of Noto Sans regular, italic and bold: `400Regular/NotoSans_400Regular.ttf`,
 *   `400Regular_Italic/NotoSans_400Regular_Italic.ttf`, `700Bold/NotoSans_700Bold.ttf` of the package
 *   `@expo-google-fonts/noto-sans`; more fonts (other scripts) may follow. Pass the same array each time: what was parsed
 *   is kept by it.
 * @throws LetterProblem `characters` (naming those without a glyph), `addressTooLong`, `renderFailed`
 */
export function renderPdf(doc: LetterDocument, fonts: readonly Uint8Array[]): Uint8Array {
  const missing = uncovered(renderText(doc), fonts);
  if (missing.length > 0) throw charactersProblem(missing);
  const compiler = compilerFor(fonts);
  try {
    const letter = JSON.stringify(sheetOf(doc));
    let sheet = compileSheet(compiler, letter, 'no');
    if (sheet.numOfPages === 2) {
      const tight = compileSheet(compiler, letter, 'yes');
      if (tight.numOfPages === 1) sheet = tight;
    }
    return new Uint8Array(compiler.pdf(sheet, { pdfStandard: 'ua-1', creationTimestamp: secondsOf(doc.date) }));
  } catch (error) {
    throw error instanceof LetterProblem ? error : renderFailed(String(error));
  } finally {
    // The compiler remembers every letter (0.4 MB each) until it is told to forget; speed does not suffer. What JavaScript
    // holds of a compiled letter goes only when the event loop turns, so long synchronous loops still grow.
    compiler.evictCache(0);
  }
}

/**
 * Any sheet as PDF, from a template and its data.
 * @param inputs strings for `sys.inputs`
 * @param date ISO day that the file carries as its making
 * @param fonts as for letters
 * @throws LetterProblem `renderFailed`
 */
export function makePdf(
  template: string,
  inputs: Record<string, string>,
  date: string,
  fonts: readonly Uint8Array[],
): Uint8Array {
  const compiler = compilerFor(fonts);
  try {
    const sheet = compiled(compiler, template, inputs);
    return new Uint8Array(compiler.pdf(sheet, { pdfStandard: 'ua-1', creationTimestamp: secondsOf(date) }));
  } catch (error) {
    throw error instanceof LetterProblem ? error : renderFailed(String(error));
  } finally {
    compiler.evictCache(0);
  }
}

/** Files that a template may show, handed over in memory. */
export type FilesOf = {
  /** @returns the path under which the template finds it */
  add(name: string, bytes: Uint8Array): string;
  /** Whether it can be shown: a picture, or this page of a PDF. */
  shows(path: string, page?: number): boolean;
};

/**
 * A sheet that shows pages of other files. Such a file is tagged, but not PDF/UA: what is embedded keeps its own make.
 * @param inputs puts the files down and gives the strings for `sys.inputs`
 * @throws LetterProblem `renderFailed`
 */
export function makePdfWith(
  template: string,
  date: string,
  fonts: readonly Uint8Array[],
  inputs: (files: FilesOf) => Record<string, string>,
): Uint8Array {
  const compiler = compilerFor(fonts);
  const files: FilesOf = {
    add(name, bytes) {
      compiler.mapShadow(`${WORKSPACE}/${name}`, Buffer.from(bytes));
      return `/${name}`;
    },
    shows(path, page) {
      const of = page === undefined ? '' : `, page: ${page}`;
      const mainFileContent = `#set page(width: 210mm, height: 297mm)\n#image("${path}"${of}, width: 10mm)`;
      return compiler.compile({ mainFileContent }).result !== null;
    },
  };
  try {
    const sheet = compiled(compiler, template, inputs(files));
    return new Uint8Array(compiler.pdf(sheet, { creationTimestamp: secondsOf(date) }));
  } catch (error) {
    throw error instanceof LetterProblem ? error : renderFailed(String(error));
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
}

const secondsOf = (date: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds / 1000;

const compileSheet = (compiler: NodeCompiler, letter: string, tight: 'yes' | 'no'): NodeTypstDocument =>
  compiled(compiler, TEMPLATE, { letter, tight });

function compiled(compiler: NodeCompiler, template: string, inputs: Record<string, string>): NodeTypstDocument {
  const result = compiler.compile({ mainFileContent: template, inputs });
  if (!result.result) throw compileProblem(compiler, result.takeDiagnostics());
  return result.result;
}

type Diagnostics = Parameters<NodeCompiler['fetchDiagnostics']>[0] | null;

function compileProblem(compiler: NodeCompiler, diagnostics: Diagnostics): LetterProblem {
  const told = diagnostics ? JSON.stringify(compiler.fetchDiagnostics(diagnostics)) : '';
  if (told.includes('addressTooLong')) {
    return new LetterProblem(
      'addressTooLong',
      'Name oder Anschrift sind zu lang für das Fenster des Umschlags. Bitte kürzen Sie sie.',
      'The name or the address is too long for the window of the envelope. Please shorten it.',
    );
  }
  return renderFailed(told);
}

const renderFailed = (told: string): LetterProblem =>
  new LetterProblem(
    'renderFailed',
    `Das PDF ließ sich nicht erzeugen: ${told.slice(0, 500)}`,
    `The PDF could not be made: ${told.slice(0, 500)}`,
  );
