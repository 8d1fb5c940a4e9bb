// Draws every letter from its fixed case into docs/letters (PNG by poppler's pdftoppm) and writes the table beside them.
// Run: node bin/wortlaut.mjs run test/letters/support/gallery.ts
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
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
/** How many test files speak of a letter by name. */
const TESTS = join(import.meta.dirname, '..', '..');
const testsOf = (kind: string): number =>
  readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      /\.(?:test\.ts|json|chat)$/.test(name) &&
      new RegExp(`\\b${kind}\\b`).test(readFileSync(join(TESTS, name), 'utf8')),
  ).length;
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
    const recipe = recipeOf(kind);
    const blocks = recipe ? new Set(groupsOf(recipe).flatMap((group) => blocksOf(group).map(({ id }) => id))).size : 0;
    const pictures = Array.from({ length: pages }, (_, i) => `[${i + 1}](${kind}-${i + 1}.png)`).join(' ');
    rows.push(
      `| \`${kind}\` | ${letterTitle(kind, 'de')} | ${doc.with.map((one) => `\`${one}\``).join(', ')} | ${blocks} | ${doc.blocks.length} | ${testsOf(kind)} | ${pages} | ${median(times).toFixed(0)} | ${kilobytes(pdf)} | ${kilobytes(await letterFile(doc, 'docx'))} | ${kilobytes(await letterFile(doc, 'eml'))} | ${pictures} |`,
    );
  }
  rmSync(temporary, { recursive: true });

  const head = `# All letters, from fixed cases

Made by \`node bin/wortlaut.mjs run test/letters/support/gallery.ts\` (needs poppler's \`pdftoppm\`). People and companies are
invented. \`blocks\`: building blocks this letter can choose from; \`paragraphs\`: of this case; \`tests\`: test files that name it, besides
those that go through all; \`ms\`: median of nine PDFs, warm, each with other words, on the machine that made the table; PDF,
DOCX and e-mail draft in KB. Load of the machine then: ${loadavg()[0]?.toFixed(0) ?? '?'} on ${cpus().length} cores; an idle one is several times faster.

| letter | title | with | blocks | paragraphs | tests | pages | ms | PDF | DOCX | e-mail | pictures |
|---|---|---|---|---|---|---|---|---|---|---|---|
`;
  writeFileSync(join(GALLERY, 'README.md'), `${head}${rows.join('\n')}\n`);
}

if (import.meta.main) await draw();
