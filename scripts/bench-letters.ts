// How fast PDFs are made when warm, and whether memory stays flat: node bin/wortlaut.mjs run scripts/bench-letters.ts [letters]
import { setImmediate as nextTick } from 'node:timers/promises';
import { loadFonts } from '../src/fonts.ts';
import { renderPdf } from '../src/letters/index.ts';
import { documentOf, inputOf } from '../test/letters/support/cases.ts';

const count = Number(process.argv[2] ?? 10_000);
const fonts = loadFonts();
const doc = documentOf(inputOf('withdrawal', { stack: true }));
const times: number[] = [];
const step = Math.max(1, Math.floor(count / 10));
for (let i = 1; i <= count; i += 1) {
  // Every letter other words, so that nothing remembered is measured. Processor time: a busy machine proves nothing.
  const other = { ...doc, blocks: doc.blocks.map((block) => ({ ...block, text: `${block.text} ${i}` })) };
  const before = process.cpuUsage();
  renderPdf(other, fonts);
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1000);
  await nextTick();
  if (i % step !== 0) continue;
  const median = times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
  console.log(`${i} letters: median ${median.toFixed(1)} ms, ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
}
