// Draws every letter from its fixed case into docs/letters (PNG by poppler's pdftoppm) and writes the table beside them.
// Run: node bin/wortlaut.mjs run test/letters/support/gallery.ts
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LetterKind } from '../../../src/knowledge/law/assessment.ts';
import { loadFonts } from '../../../src/fonts.ts';
import { blocksOf } from '../../../src/letters/blocks/index.ts';
import { AVAILABLE_LETTERS, letterTitle, renderPdf } from '../../../src/letters/index.ts';
import { groupsOf, recipeOf } from '../../../src/letters/recipes/index.ts';
import { documentOf, inputOf } from './cases.ts';
import { letterFile } from '../../../src/paper.ts';
import { readPaper } from './paper.ts';

/** Poppler's tool; a program of the machine, no package. */
const DRAW = 'pdftoppm';
/** Where the pictures are. */
export const GALLERY = join(import.meta.dirname, '..', '..', '..', 'docs', 'letters');
/** What a line of the table says of a letter besides what is measured: a test holds it. */
export function lineOf(kind: LetterKind): string {
  const { with: below, blocks: paragraphs } = documentOf(inputOf(kind, { stack: true }));
  const recipe = recipeOf(kind);
  const blocks = recipe ? new Set(groupsOf(recipe).flatMap((group) => blocksOf(group).map(({ id }) => id))).size : 0;
  return `| \`${kind}\` | ${letterTitle(kind, 'de')} | ${below.map((one) => `\`${one}\``).join(', ')} | ${blocks} | ${paragraphs.length} |`;
}
const kilobytes = (bytes: Uint8Array): number => Math.round(bytes.length / 1024);
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function draw(): Promise<void> {
  const fonts = loadFonts();
  const temporary = mkdtempSync(join(tmpdir(), 'letters-'));
  const rows: string[] = [];
  for (const kind of AVAILABLE_LETTERS) {
    const doc = documentOf(inputOf(kind, { stack: true }));
    const times = Array.from({ length: 9 }, (_, i) => {
      // Every letter other words, so that nothing remembered is measured.
      const other = { ...doc, blocks: doc.blocks.map((block) => ({ ...block, text: `${block.text} ${i}` })) };
      const start = performance.now();
      renderPdf(other, fonts);
      return performance.now() - start;
    });
    const pdf = renderPdf(doc, fonts);
    const { pages } = await readPaper(pdf);
    writeFileSync(join(temporary, 'letter.pdf'), pdf);
    execFileSync(DRAW, ['-png', '-gray', '-r', '50', join(temporary, 'letter.pdf'), join(GALLERY, kind)]);
    const pictures = Array.from({ length: pages }, (_, i) => `[${i + 1}](${kind}-${i + 1}.png)`).join(' ');
    rows.push(
      `${lineOf(kind)} ${pages} | ${median(times).toFixed(0)} | ${kilobytes(pdf)} | ${kilobytes(await letterFile(doc, 'docx'))} | ${kilobytes(await letterFile(doc, 'eml'))} | ${pictures} |`,
    );
  }
  rmSync(temporary, { recursive: true });

  const head = `# All letters, from fixed cases

Made by \`node bin/wortlaut.mjs run test/letters/support/gallery.ts\` (needs poppler's \`pdftoppm\`). People and companies are
invented. \`blocks\`: building blocks this letter can choose from; \`paragraphs\`: of this case;
\`ms\`: median of nine PDFs, warm, each with other words, on the machine that made the table; PDF,
DOCX and e-mail draft in KB. Load of the machine then: ${loadavg()[0]?.toFixed(0) ?? '?'} on ${cpus().length} cores; an idle one is several times faster.

| letter | title | with | blocks | paragraphs | pages | ms | PDF | DOCX | e-mail | pictures |
|---|---|---|---|---|---|---|---|---|---|---|
`;
  writeFileSync(join(GALLERY, 'README.md'), `${head}${rows.join('\n')}\n`);
}

if (import.meta.main) await draw();
