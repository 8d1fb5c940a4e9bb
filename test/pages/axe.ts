// What axe finds on a page against WCAG 2.2 AA and its best practices.
import type { Page } from 'playwright-core';
import { published } from '../support/published.ts';

// MPL-2.0: used as it is published, and never part of the project.
const axe = published('axe-core', '4.14.1', 'axe.min.js').toString();
type Found = { id: string; impact: string; nodes: { target: unknown; failureSummary: string }[] };
type Axe = { run(context: unknown, options: unknown): Promise<{ violations: Found[] }> };

/** In words, so that a failure says where. */
export async function problems(page: Page, where: string): Promise<string[]> {
  // A page that was just come to has its words before its styles: looked at then, all of its colours and sizes are wrong.
  await page.waitForLoadState('load');
  // Injected by the debugger, not by the page: the content policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: tool } = window as unknown as { axe: Axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    return (await tool.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations;
  });
  return found.map(
    ({ id, nodes }) =>
      `${where}: ${id}: ${nodes
        .map((node) => JSON.stringify(node.target))
        .join(' ')
        .slice(0, 300)}`,
  );
}
