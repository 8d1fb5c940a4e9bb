// What an eye would find on a page: words cut off, things that touch, and a keyboard that nobody sees.
import type { Page } from 'playwright-core';
import { fits } from './chromium.ts';

/** Words that are wider than the box that hides the rest of them. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, dialog *')]
      .filter((node) => !node.closest('.vh, svg, pre') && !/^(?:TEXTAREA|INPUT|SELECT)$/.test(node.tagName))
      .filter((node) => getComputedStyle(node).overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1)
      .map((node) => `cut off: ${node.tagName} ${node.textContent?.slice(0, 40)}`),
  );

/** The letter of a fact keeps its width beside a value of several lines: it once ran into the words. */
const squeezed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.letterkey')]
      .filter((node) => node.scrollWidth > node.clientWidth)
      .map((node) => `runs into its words: ${node.parentElement?.textContent?.slice(0, 40)}`),
  );

/** What is stacked stands apart; a heading after something else stands further apart. */
const touching = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const [APART, HEADING] = [4, 12];
    const shown = (node: Element): boolean =>
      node.checkVisibility() && !node.matches('.vh, [type=range], [role=alert]:empty') && !node.closest('[inert]');
    return [...document.querySelectorAll('.stack, .stack-s, .stack-l')].flatMap((stack) => {
      const rows = [...stack.children].filter(shown);
      return rows.flatMap((row, at) => {
        const above = rows[at - 1];
        if (!above || row.getBoundingClientRect().height === 0 || above.getBoundingClientRect().height === 0) return [];
        const gap = Math.round(row.getBoundingClientRect().top - above.getBoundingClientRect().bottom);
        const least = /^H[23]$/.test(row.tagName) ? HEADING : APART;
        return gap >= least ? [] : [`only ${gap} px above: ${row.tagName} ${row.textContent?.trim().slice(0, 40)}`];
      });
    });
  });

/** Everything that takes the keyboard shows it: a ring of two pixels and more that stands out, is not cut off and not covered. */
export async function unseenFocus(page: Page): Promise<string[]> {
  // After a key the browser shows the ring wherever the focus goes next.
  await page.keyboard.press('Shift');
  await page.keyboard.press('Tab');
  return page.evaluate(async () => {
    type Colour = [number, number, number, number];
    const colour = (text: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b, a];
    };
    const light = ([r, g, b]: Colour): number => {
      const part = (n: number): number => (n / 255 <= 0.04045 ? n / 255 / 12.92 : ((n / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    };
    const contrast = (one: Colour, other: Colour): number => {
      const [a, b] = [light(one), light(other)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    };
    /** The ground that the ring is drawn on: outside the element. */
    const ground = (node: Element): Colour => {
      for (let at = node.parentElement; at; at = at.parentElement) {
        const found = colour(getComputedStyle(at).backgroundColor);
        if (found[3] === 1) return found;
      }
      return colour(getComputedStyle(document.body).backgroundColor);
    };
    const open = document.querySelector('dialog[open]') ?? document;
    const before = document.activeElement;
    const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const free = (node: Element): boolean => {
      const box = node.getBoundingClientRect();
      return [0.1, 0.5, 0.9].some((part) => {
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height * part);
        return (
          top !== null && (node.contains(top) || top.contains(node) || top.closest('label')?.contains(node) === true)
        );
      });
    };
    const found: string[] = [];
    for (const node of open.querySelectorAll<HTMLElement>(all)) {
      if (!node.checkVisibility() || node.matches(':disabled')) continue;
      node.focus();
      const wrong = ring(node);
      // What floats over the page goes by itself where it would be in the way: a moment later.
      for (let waits = 0; waits < 5 && !free(node); waits++) await new Promise((done) => setTimeout(done, 200));
      if (!free(node)) wrong.push('is covered or out of view');
      const name = (node.textContent?.trim() || node.getAttribute('aria-label') || node.id).slice(0, 40);
      found.push(...wrong.map((what) => `focus ${what}: ${node.tagName} ${name}`));
    }
    if (before instanceof HTMLElement) before.focus();
    return found;

    function ring(node: HTMLElement): string[] {
      if (document.activeElement !== node) return ['does not come'];
      const style = getComputedStyle(node);
      const [width, away] = [parseFloat(style.outlineWidth), parseFloat(style.outlineOffset)];
      if (style.outlineStyle === 'none' || width < 2) return ['shows no ring'];
      const seen = contrast(colour(style.outlineColor), ground(node));
      if (seen < 3) return [`has a ring of ${seen.toFixed(2)}`];
      const box = node.getBoundingClientRect();
      const reach = width + away;
      for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) {
        const { overflowX, overflowY, contain } = getComputedStyle(at);
        const room = at.getBoundingClientRect();
        const clips = overflowX !== 'visible' || /paint|strict|content/.test(contain);
        if (clips && (box.left - reach < room.left - 0.5 || box.right + reach > room.right + 0.5))
          return [`has its ring cut by ${at.tagName}.${at.className}`];
        if (overflowY === 'hidden' && (box.top - reach < room.top - 0.5 || box.bottom + reach > room.bottom + 0.5))
          return [`has its ring cut by ${at.tagName}.${at.className}`];
      }
      if (box.left - reach < -0.5 || box.right + reach > innerWidth + 0.5) return ['has its ring outside the window'];
      return [];
    }
  });
}

/** Everything above, in words that say where. */
export async function looks(page: Page, where: string): Promise<string[]> {
  const found = [
    ...(await cut(page)),
    ...(await squeezed(page)),
    ...(await touching(page)),
    ...(await unseenFocus(page)),
  ];
  if (!(await fits(page))) found.push('wider than the window');
  return found.map((one) => `${where}: ${one}`);
}
