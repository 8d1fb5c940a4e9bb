// Measures a finished PDF: where each string stands in millimetres from the top left, and what the file says about itself.
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type Run = { page: number; text: string; x: number; right: number; baseline: number; size: number };
export type Paper = {
  pages: number;
  runs: Run[];
  lang: string | null;
  title: unknown;
  tagged: boolean;
  embedded: boolean;
  /** The roles of the tag tree of page 1, in reading order. */
  roles: string[];
};

const MM = 25.4 / 72;
type Item = { str: string; transform: number[]; width: number };
type Node = { role?: string; children?: Node[] };

const rolesOf = (node: Node): string[] => [
  ...(node.role ? [node.role] : []),
  ...(node.children ?? []).flatMap(rolesOf),
];

/** Reads a PDF with a reader that had no part in making it. */
export async function readPaper(bytes: Uint8Array): Promise<Paper> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const runs: Run[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    for (const item of (await page.getTextContent()).items as Item[]) {
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
      if (item.str.trim() === '') continue;
      runs.push({
        page: number,
        text: item.str,
        x: x * MM,
        right: (x + item.width) * MM,
        baseline: (height - y) * MM,
        size: Math.hypot(a, b),
      });
    }
  }
  const meta = await pdf.getMetadata();
  const first = await pdf.getPage(1);
  const tree = (await first.getStructTree()) as Node | null;
  const info = (await pdf.getMarkInfo()) as unknown as Map<string, boolean> | null;
  const paper = {
    pages: pdf.numPages,
    runs,
    lang: (meta.info as { Language?: string }).Language ?? null,
    title: (meta.info as { Title?: unknown }).Title,
    tagged: info?.get('Marked') === true,
    embedded: await fontsEmbedded(pdf),
    roles: tree ? rolesOf(tree) : [],
  };
  await task.destroy();
  return paper;
}

async function fontsEmbedded(pdf: PDFDocumentProxy): Promise<boolean> {
  const page = await pdf.getPage(1);
  const operators = await page.getOperatorList();
  const names = new Set(
    operators.fnArray.flatMap((fn, i) => (fn === OPS.setFont ? [String(operators.argsArray[i]?.[0])] : [])),
  );
  return [...names].every((name) => {
    const font = page.commonObjs.get(name) as { missingFile?: boolean };
    return font.missingFile === false;
  });
}

/** Letters and digits only: what remains when line breaks, blanks and hyphenation are taken away. */
export const bare = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u00ad\u2010-]+/g, '');

/** What is wrong with a sheet by DIN 5008 form B; empty = nothing. */
export function layoutProblems({ runs, pages }: Paper, to: readonly string[]): string[] {
  const problems: string[] = [];
  const first = runs.filter((run) => run.page === 1);
  const window = first.filter((run) => run.x < 105 && run.baseline > 45 && run.baseline < 92);
  const returnLine = window.filter((run) => run.baseline < 50);
  const address = window.filter((run) => run.baseline >= 50);
  if (returnLine.length === 0 || returnLine.some((run) => run.size > 8 || run.right > 105))
    problems.push('the return line is not in 45–50 mm');
  for (const run of address) {
    if (run.x < 24.9 || run.right > 105 || run.baseline - run.size * MM < 49 || run.baseline > 89.9)
      problems.push(`outside the window: ${run.text}`);
  }
  const inWindow = bare(address.map((run) => run.text).join(''));
  if (!inWindow.startsWith(bare(to.join('')))) problems.push('the address in the window is not complete');
  const subject = first.find((run) => run.baseline > 96 && run.x < 26);
  if (!subject || subject.baseline < 98.46 || subject.baseline > 118)
    problems.push('the subject is not below 98.46 mm');
  // A single page has no number in its foot: DIN 5008 leaves 16.9 mm there.
  const deepest = pages > 1 ? 271 : 280.1;
  for (const run of runs) {
    const info = run.page === 1 && run.x >= 124.9 && run.baseline < 98;
    if (run.x < 24.9 || run.right > (info ? 200.2 : 190.2)) problems.push(`outside the side margins: ${run.text}`);
    if (run.baseline > 290 || run.baseline < 10) problems.push(`outside top or bottom: ${run.text}`);
    const foot = /^Seite \d+ von \d+$/.test(run.text);
    if (!foot && run.baseline > deepest) problems.push(`in the foot: ${run.text}`);
  }
  const numbered = pages > 1 ? pages : 0;
  for (let page = 1; page <= numbered; page++) {
    const text = runs
      .filter((run) => run.page === page)
      .map((run) => run.text)
      .join(' ');
    if (!text.includes(`Seite ${page} von ${pages}`)) problems.push(`no page number on page ${page}`);
  }
  return problems;
}

/**
 * What machines of the post expect in the window, stricter than the window itself: at most six lines from 62.7 mm on, in
 * equal steps, left aligned, one size, nothing below the town; larger addresses may use the zone of notes above.
 */
export function postalProblems({ runs }: Paper, to: readonly string[]): string[] {
  const address = runs.filter((run) => run.page === 1 && run.x < 105 && run.baseline >= 50 && run.baseline < 92);
  const lines = [...new Set(address.map((run) => run.baseline))].sort((a, b) => a - b);
  const problems: string[] = [];
  const steps = lines.slice(1).map((line, i) => line - (lines[i] ?? 0));
  if (steps.some((step) => Math.abs(step - (steps[0] ?? 0)) > 0.2)) problems.push('an empty line or unequal steps');
  if (new Set(address.map((run) => run.size.toFixed(1))).size > 1) problems.push('several sizes');
  if (address.some((run) => run.size < 8)) problems.push('smaller than 8 pt');
  if (
    lines.some(
      (line) => Math.abs(Math.min(...address.filter((run) => run.baseline === line).map((run) => run.x)) - 25) > 0.3,
    )
  )
    problems.push('not left aligned at 25 mm');
  // Capitals are 0.71 of the size high.
  const top = Math.min(...address.map((run) => run.baseline - 0.71 * run.size * MM));
  if (lines.length <= 6 && top < 62.6) problems.push('in the zone of notes');
  const last = address
    .filter((run) => run.baseline === lines.at(-1))
    .map((run) => run.text)
    .join('');
  if (bare(last) !== bare(to.at(-1) ?? '')) problems.push('the town is not the last line');
  return problems;
}

/** Lines of the sheet that end in the midst of a place in the law, of a day or of a sum: "§ 66" and below it "Abs. 3". */
export function tornLines(paper: Paper): string[] {
  const lines = new Map<string, string>();
  for (const { page, baseline, text } of paper.runs) {
    const at = `${page} ${baseline.toFixed(1)}`;
    lines.set(at, (lines.get(at) ?? '') + text);
  }
  const read = [...lines.values()].map((line) => line.trim());
  return read.flatMap((line, i) => {
    const next = read[i + 1] ?? '';
    const opens = /(?:§|\b(?:Art|Abs|Nr|Buchst)\.|\bSatz|\d\.?)$/.test(line) && /^[\d\p{L}]/u.test(next);
    const goesOn = /^(?:(?:Abs|Nr|S|Buchst)\. ?[\da-z]|Satz \d|Euro\b|€|(?:Januar|November|Dezember)\b)/.test(next);
    return (/\d$|\d[a-z]$|\d\.$/.test(line) && goesOn) || (opens && !/\d\.?$/.test(line)) ? [`${line} / ${next}`] : [];
  });
}

/** The words of a sheet without the return line and page numbers, which the text does not have. */
export function wordsOf(paper: Paper): string {
  const kept = paper.runs.filter((run) => !(run.page === 1 && run.baseline > 45 && run.baseline < 50 && run.x < 105));
  return bare(
    kept
      .map((run) => run.text)
      .join('')
      .replaceAll(/Seite \d+ von \d+/g, ''),
  );
}
