// Makes elements. Text always goes in as text, never as markup; icons come from the sprite in the shell.
import { bind } from '../../src/bind.ts';

/** What may stand in an element; nothing is drawn for what is empty. */
export type Child = Node | string | number | false | null | undefined | Child[];
type Props = Record<string, string | number | boolean | EventListener | undefined>;

function fill(node: Element, children: Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) fill(node, child);
    else if (child !== false && child !== null && child !== undefined && child !== '') {
      node.append(child instanceof Node ? child : bind(String(child)));
    }
  }
}

/**
 * An element: `h('p.small.muted', { id: 'x', onclick }, 'text', child)`. `on…` are listeners, `false` and
 * `undefined` leave an attribute out, `true` sets it empty.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  what: K | `${K}.${string}`,
  props: Props = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const [tag, ...classes] = what.split('.');
  const node = document.createElement(tag as K);
  if (classes.length) node.className = classes.join(' ');
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : String(value));
  }
  fill(node, children);
  return node;
}

const SVG = 'http://www.w3.org/2000/svg';

/** An SVG element with attributes and children. */
export function svg(tag: string, props: Record<string, string | number>, ...children: Element[]): SVGElement {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(props)) node.setAttribute(name, String(value));
  node.append(...children);
  return node;
}

/** A drawing of the sprite, by its name. */
export type Icon =
  | 'court' | 'human' | 'data' | 'clock' | 'check' | 'maybe' | 'cross' | 'camera' | 'copy' | 'load' | 'mail' | 'date'
  | 'pen' | 'play' | 'pause'; // prettier-ignore

/** An icon of the sprite; decoration only, the word stands beside it. */
export function icon(name: Icon, size = 20): SVGElement {
  return svg('svg', { width: size, height: size, 'aria-hidden': 'true' }, svg('use', { href: `#i-${name}` }));
}

/** The element with this id; the shell always has it. */
export function byId(id: string): HTMLElement {
  const node = document.getElementById(id);
  if (!node) throw new Error(`the shell has no #${id}`);
  return node;
}

/** Replaces what stands in an element. */
export function put(node: Element, ...children: Child[]): void {
  node.replaceChildren();
  fill(node, children);
}
