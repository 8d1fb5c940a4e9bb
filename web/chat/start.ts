// The first script of the page, small enough to stand within it: takes over the start form and the links at the top, and
// fetches the rest.
import { TEXT_CHARACTERS } from '../../src/case/limits.ts';
import { memory, remembers } from './memory.ts';

/** What the rest of the page does for the start page. */
export type Starts = {
  /** @param taken called when the words go their way: until then they stay in the field */
  say(text: string, taken?: () => void): void;
  court(): void;
  human(): void;
  data(): void;
  pick(camera: boolean): void;
  language(code: string): void;
};

/** What main.ts gives. */
type Rest = { page: Starts; ready: Promise<unknown> };

const DRAFT = 'wortlaut.draft';
/** Milliseconds after which the rest of the script comes by itself, so that a net that goes away later does no harm. */
const IDLE_MS = 5_000;

/** Attaches to the forms, buttons and links of the shell; without a script they are plain links. */
function wireStart(start: HTMLElement, does: Starts): void {
  const form = start.querySelector('form');
  const area = form?.querySelector('textarea');
  const error = form?.querySelector('[role=alert]');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = area?.value.trim() ?? '';
    const wrong = !text ? form.dataset['empty'] : text.length > TEXT_CHARACTERS ? form.dataset['long'] : undefined;
    if (error) error.textContent = wrong ?? '';
    if (wrong !== undefined) return area?.focus();
    does.say(text, () => {
      if (area) area.value = '';
      area?.dispatchEvent(new Event('input'));
    });
  });
  document.addEventListener('click', (event) => {
    const hit = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
    if (!hit) return;
    const what = hit.dataset['do'];
    // Before anything was said the link leads to the page in the other language.
    if (what === 'lang' && !start.hidden) return;
    event.preventDefault();
    if (what === 'lang') does.language(hit.dataset['lang'] ?? '');
    else if (what === 'say') does.say(hit.dataset['say'] ?? hit.textContent?.trim() ?? '');
    else if (what === 'court') does.court();
    else if (what === 'human') does.human();
    else if (what === 'data') does.data();
    else if (what === 'photo') does.pick(false);
  });
}

/** What was typed survives a reload or a closed tab that is opened again. */
function keepDraft(area: HTMLTextAreaElement): void {
  area.value ||= memory.get('session', DRAFT) ?? '';
  area.addEventListener('input', () => memory.set('session', DRAFT, area.value || undefined));
}

/** How long to wait before asking again for what the net did not bring; a net that comes back is noticed at once. */
const AGAIN_MS = 3_000;
/** Nothing that takes longer than this goes without a word. */
const SILENT_MS = 400;

const start = document.getElementById('start');
const say = start?.querySelector<HTMLElement>('.wait');

/** Fetches a part of the page, once; one that failed is asked for under another name, as browsers remember failures. */
function part<T>(fetchIt: (again: string) => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | undefined;
  let tries = 0;
  return () =>
    (coming ??= fetchIt(tries++ ? `?${tries}` : '').catch((failure: unknown) => {
      coming = undefined;
      throw failure;
    }));
}

function link(rel: string, href: string): HTMLLinkElement {
  const node = document.createElement('link');
  [node.rel, node.href] = [rel, href];
  document.head.append(node);
  return node;
}

const styles = part(
  (again) =>
    new Promise<void>((resolve, reject) => {
      const sheet = link('stylesheet', `${start?.dataset['styles'] ?? ''}${again}`);
      sheet.addEventListener('load', () => resolve());
      sheet.addEventListener('error', () => (sheet.remove(), reject(new Error('no styles'))));
    }),
);
const script = part(async (again) => {
  for (const address of start?.dataset['first']?.split(' ') ?? []) link('modulepreload', address);
  const { page, ready } = (await import(`${start?.dataset['main'] ?? ''}${again}`)) as Rest;
  await ready;
  return page;
});
/** Styles and script of the conversation, side by side. */
const load = async (): Promise<Starts> => (await Promise.all([script(), styles()]))[0];

/** A browser too old for the rest of the script goes on in plain forms, with what was typed. */
function plainly(failure: unknown): undefined {
  const form = start?.querySelector('form');
  if (!(failure instanceof SyntaxError) || !form) return;
  if (form.querySelector('textarea')?.value.trim()) form.submit();
  else location.assign(form.action);
}

let wish: ((page: Starts) => void) | undefined;
/** Does it as soon as the rest of the page is there, however often that has to be asked for; the last wish counts. */
async function then(run: (page: Starts) => void): Promise<void> {
  const asking = wish !== undefined;
  wish = run;
  if (asking) return;
  const tell = (words: string | undefined): void => void (say && (say.textContent = words ?? ''));
  const slow = setTimeout(() => tell(start?.dataset['wait']), SILENT_MS);
  for (let page; !page;) {
    page = await load().catch(plainly);
    if (page) {
      clearTimeout(slow);
      tell('');
      const now = wish;
      wish = undefined;
      now?.(page);
    } else {
      clearTimeout(slow);
      tell(start?.dataset['offline']);
      await new Promise((resolve) => {
        setTimeout(resolve, AGAIN_MS);
        addEventListener('online', resolve, { once: true });
      });
    }
  }
}
const later =
  <A extends unknown[]>(run: (page: Starts, ...args: A) => void) =>
  (...args: A): void =>
    void then((page) => run(page, ...args));

/** What this device remembers is looked up when the page has been drawn: the first look waits for the disk. */
function remember(area: HTMLTextAreaElement | null | undefined): void {
  if (area) keepDraft(area);
  // Whoever comes back goes on at once; for the others the rest comes with the first touch or key, or when the phone has long been idle.
  if (remembers() || location.hash) return void then(() => undefined);
  const early = (): void => void load().catch(() => undefined);
  for (const sign of ['pointerdown', 'keydown', 'focusin']) addEventListener(sign, early, { once: true });
  addEventListener('load', () => setTimeout(early, IDLE_MS));
}

if (start) {
  // The button on another site waits for this word; where the frame may not open it never comes, and the button says so.
  if (parent !== self) parent.postMessage('wortlaut', '*');
  wireStart(start, {
    say: later((page, text: string, taken?: () => void) => (taken?.(), page.say(text))),
    court: later((page) => page.court()),
    human: later((page) => page.human()),
    data: later((page) => page.data()),
    pick: later((page, camera: boolean) => page.pick(camera)),
    language: later((page, code: string) => page.language(code)),
  });
  // A link says something about the case: its rows get their place before the page is drawn, so that nothing jumps.
  const rows = location.hash.match(/[#&](?:provider|product|callDate)=[^&]/g)?.slice(0, 3) ?? [];
  const linked = document.getElementById('aus-link');
  if (linked && rows.length > 0) {
    linked.hidden = false;
    linked.querySelector('ul')?.append(...rows.map(() => document.createElement('li')));
  }
  const area = start.querySelector('textarea');
  requestAnimationFrame(() => setTimeout(() => remember(area)));
}
