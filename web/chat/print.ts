// One part of the page alone on paper: what one presses "Drucken" for, not the whole talk.
import { h } from './dom.ts';

/**
 * Prints a copy of the part, everything in it unfolded; the style sheet hides the rest meanwhile.
 * @param head a line above it that says what the paper is about
 */
export function printAlone(part: Element, head?: string): void {
  const copy = part.cloneNode(true) as Element;
  for (const folded of copy.querySelectorAll('details')) folded.open = true;
  const alone = h('div', { id: 'print' }, head && h('p.small.muted', {}, head), copy);
  document.body.append(alone);
  document.documentElement.classList.add('printing');
  window.print();
  document.documentElement.classList.remove('printing');
  alone.remove();
}
