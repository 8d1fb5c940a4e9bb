// The first script of the page, kept small: takes over the start form and the links at the top, and fetches the rest.
import { memory, remembers } from './memory.ts';

/** What the rest of the page does for the start page. */
export type Starts = {
  say(text: string): void;
  court(): void;
  human(): void;
  data(): void;
  pick(camera: boolean): void;
  language(code: string): void;
};

const DRAFT = 'wortlaut.draft';
/** Contract 6. */
const LONGEST = 20_000;
/** Milliseconds after which the rest of the script comes by itself, so that a net that goes away later does no harm. */
const IDLE_MS = 5_000;

/** Attaches to the forms, buttons and links of the shell; without a script they are plain links. */
function wireStart(start: HTMLElement, does: Starts): void {
  const form = start.querySelector('form');
  const area = form?.querySelector('textarea');
  const error = form?.querySelector('[role=alert]');
  if (area) keepDraft(area);
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = area?.value.trim() ?? '';
    const wrong = !text ? form.dataset['empty'] : text.length > LONGEST ? form.dataset['long'] : undefined;
    if (error) error.textContent = wrong ?? '';
    if (wrong !== undefined) return area?.focus();
    does.say(text);
    if (area) area.value = '';
    area?.dispatchEvent(new Event('input'));
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

let rest: Promise<Starts> | undefined;
const load = (): Promise<Starts> =>
  (rest ??= import('./main.ts').then(async ({ page, ready }) => {
    await ready;
    return page;
  }));
const later =
  <A extends unknown[]>(run: (page: Starts, ...args: A) => void) =>
  (...args: A): void =>
    void load().then((page) => run(page, ...args));

const start = document.getElementById('start');
if (start) {
  wireStart(start, {
    say: later((page, text: string) => page.say(text)),
    court: later((page) => page.court()),
    human: later((page) => page.human()),
    data: later((page) => page.data()),
    pick: later((page, camera: boolean) => page.pick(camera)),
    language: later((page, code: string) => page.language(code)),
  });
  // Whoever comes back goes on at once; for the others the rest comes with the first touch or key, or when the phone has long been idle.
  if (remembers() || location.hash) void load();
  else {
    for (const sign of ['pointerdown', 'keydown', 'focusin']) addEventListener(sign, () => void load(), { once: true });
    addEventListener('load', () => setTimeout(() => void load(), IDLE_MS));
  }
}
