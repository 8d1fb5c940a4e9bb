// Takes over the start page of the shell: the first words, the buttons for those who would rather be asked, the head.
import { memory } from './memory.ts';

type Starts = {
  say(text: string): boolean;
  court(): void;
  human(): void;
  data(): void;
  pick(camera: boolean): void;
  /** Returns whether the language was switched in place. */
  language(code: string): boolean;
};

const TOPICS = new Set(['check', 'recording', 'letter', 'question']);
const DRAFT = 'wortlaut.draft';

/** Attaches to the forms, buttons and links of the shell; without a script they are plain links. */
export function wireStart(start: HTMLElement, does: Starts): void {
  const form = start.querySelector('form');
  const area = form?.querySelector('textarea');
  const error = form?.querySelector('[role=alert]');
  if (area) keepDraft(area);
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = area?.value.trim() ?? '';
    if (!text || !does.say(text)) {
      if (error) error.textContent = (text ? form.dataset['long'] : form.dataset['empty']) ?? '';
      area?.focus();
    } else if (area) {
      area.value = '';
      area.dispatchEvent(new Event('input'));
    }
  });
  document.addEventListener('click', (event) => {
    const hit = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
    if (!hit) return;
    const what = hit.dataset['do'];
    if (what === 'lang' && !does.language(hit.dataset['lang'] ?? '')) return;
    event.preventDefault();
    if (what === 'say') does.say(hit.dataset['say'] ?? hit.textContent?.trim() ?? '');
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

/** The entry of a deep link: what stands in the query, and personal facts only behind `#`. Short plain values only. */
export function entryOf(place: Location): Record<string, string> {
  const entry: Record<string, string> = {};
  const take = (from: URLSearchParams, keys: string[]): void => {
    for (const key of keys) {
      const value = from.get(key)?.trim();
      if (value && value.length <= 80) entry[key] = value;
    }
  };
  take(new URLSearchParams(place.search), ['topic', 'provider', 'product', 'lang']);
  take(new URLSearchParams(place.hash.slice(1)), ['callDate']);
  if (entry['topic'] && !TOPICS.has(entry['topic'])) delete entry['topic'];
  return entry;
}
