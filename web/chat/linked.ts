// What a link says about a case, on the start page before it is used: each part can be taken out. Fetched only for such a link.
import { h, put } from './dom.ts';
import { LINKED } from './entry.ts';
import { isDay, longDay } from './format.ts';
import { LINKED_WORDS } from './linked-words.ts';
import { lang } from './words.ts';

type Names = Readonly<Record<string, string>>;
/** All names, so that nobody hears which one was meant. Without them the link names no company. */
async function companyNames(): Promise<Names> {
  try {
    return (await (await fetch('/firmen.json')).json()) as Names;
  } catch {
    return {};
  }
}

function shown(key: (typeof LINKED)[number], value: string, names: Names): string | undefined {
  const { products, call } = LINKED_WORDS[lang];
  if (key === 'provider') return Object.hasOwn(names, value) ? names[value] : undefined;
  if (key === 'product') return products.split('|')[PRODUCTS.indexOf(value)];
  return isDay(value) && !Number.isNaN(Date.parse(value)) ? call(longDay(value)) : undefined;
}
/** The order of the products in the words. */
const PRODUCTS = [
  'mobile', 'internet', 'tv', 'bundle', 'energy', 'printSubscription', 'goodsSubscription', 'prizeGame', 'lottery', 'insurance', 'finance', 'course', 'goods', 'otherService',
]; // prettier-ignore

/** Draws the rows; what nobody knows leaves the address at once, as if it had never been there. */
export async function showLinked(place: HTMLElement): Promise<void> {
  const facts = new URLSearchParams(location.hash.slice(1));
  const names = facts.has('provider') ? await companyNames() : {};
  const leave = (key: string): void => {
    facts.delete(key);
    const left = facts.toString();
    history.replaceState(null, '', location.pathname + location.search + (left && `#${left}`));
  };
  const { not } = LINKED_WORDS[lang];
  const rows = LINKED.flatMap((key) => {
    const value = facts.get(key);
    const words = value === null ? undefined : shown(key, value, names);
    if (words === undefined) return (value === null || leave(key), []);
    const gone = (): void => {
      leave(key);
      const next = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      place.hidden = !next;
      // Whoever goes on by keyboard goes on where the row was.
      (next?.querySelector('button') ?? document.querySelector<HTMLElement>('#start textarea'))?.focus();
    };
    const row = h(
      'li',
      {},
      h('b', {}, words),
      ' ',
      h('button.link', { type: 'button', 'aria-label': `${words}: ${not}`, onclick: gone }, not),
    );
    return [row];
  });
  place.hidden = rows.length === 0;
  const list = place.querySelector('ul');
  if (list) put(list, rows);
}
