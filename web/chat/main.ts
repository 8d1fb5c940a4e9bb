// The conversation: opens it when something is said or was said before, draws what comes.
import { bringAlong } from './along.ts';
import { drawFile, shortNext } from './aside.ts';
import { nextDate } from './dates.ts';
import { openData, showReceipt } from './data.ts';
import { byId, h, put } from './dom.ts';
import { download, waitingBars, type LetterFormat, type Wanted } from './download.ts';
import { prove } from './quotes.ts';
import { afterPress } from './press.ts';
import { drawQuestion } from './question.ts';
import { takeResume } from './resume.ts';
import { stateNote } from './state.ts';
import { entryOf, LINKED } from './entry.ts';
import type { Starts } from './start.ts';
import { whenForgotten } from './tabs.ts';
import { Talk, type Line } from './talk.ts';
import { announce, clearLog, drawLog } from './transcript.ts';
import type { Ui } from './ui.ts';
import { remembers } from './memory.ts';
import { ask, choose, lang, speak, speaks, w } from './words.ts';

const start = byId('start');
const room = byId('talk');
const jump = h('a.btn.jump.only-s', { href: '#akte' });
const note = h('div', { role: 'status', 'aria-live': 'polite' });
const list = h('ol.log');
const region = h('div.vh', { role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions', id: 'ansagen' });
const working = h('div', { id: 'wartet' });
const files = h('div', { id: 'dateien' });
const sheet = h('section.sheet.question.stack', { 'aria-labelledby': 'frage', id: 'fragebogen' });
const toBelow = h('button.btn', { type: 'button', onclick: toQuestion });
const below = h('div.below', { hidden: true }, h('p', {}, toBelow));
const filed = h('div.filed');
const aside = h('aside', { id: 'akte', 'aria-labelledby': 'ah', tabindex: -1 }, filed);
/** Beside the talk the file scrolls by itself: what lies further down is named, not cut off without a word. */
const fileMore = h('button.btn.filemore.noprint', { type: 'button', hidden: true, onclick: turnPage });
const heading = h('h1.vh', { tabindex: -1 });
const dialog = h('dialog', { 'aria-labelledby': 'dh' });
const picker = h('input', {
  type: 'file',
  hidden: true,
  multiple: true,
  accept:
    'image/jpeg,image/png,image/heic,image/heif,.heic,.heif,application/pdf,text/plain,.srt,.vtt,audio/*,.mp3,.wav,.m4a,.ogg,.oga,.opus',
});
put(room, heading, h('div.two', {}, h('div.talk', {}, jump, note, list, region, working, files, below, sheet), aside));
document.body.append(dialog, picker);

const talk = new Talk(draw);
let resumeFailed = false;
let opening: Promise<void> | undefined;
let slow: ReturnType<typeof setTimeout> | undefined;
let shownQuestion = '';

const ui: Ui = {
  talk,
  proven: { letters: new Map(), pieces: new Map(), foundIn: new Map() },
  labels: new Map(),
  say(text, value) {
    const taken = talk.say(text, value);
    if (taken) enter();
    return taken;
  },
  tell(name, value) {
    talk.tell(name, value);
    enter();
  },
  command: (name, more = {}) => ui.tell('command', { name, ...more }),
  pick(camera) {
    picker.toggleAttribute('capture', camera);
    if (camera) picker.setAttribute('capture', 'environment');
    picker.click();
  },
  upload(chosen) {
    if (!chosen.length) return;
    enter();
    void opening?.then(() => Promise.all(chosen.map((file) => talk.upload(file))));
  },
  download(kind: Wanted['kind'], letter: string = '', format: LetterFormat = 'pdf') {
    if (dialog.open) dialog.close();
    const about: Record<Wanted['kind'], Wanted> = {
      letter: { kind: 'letter', letter, format },
      annexes: { kind: 'annexes', letter },
      protocol: { kind: 'protocol', protocol: letter },
      calendar: { kind: 'calendar' },
      export: { kind: 'export' },
    };
    const wanted = about[kind];
    void download(talk, wanted, files, nextDate(ui)?.day);
  },
  report: (line) => void import('./report.ts').then(({ openReport }) => openReport(dialog, ui, line)),
  card: (block) => void import('./card.ts').then(({ openCard }) => openCard(dialog, block)),
  onView: new Set(),
  openData: () => openData(dialog, ui, { restart, closed: () => draw([]) }),
};

/** Shows the conversation and opens the connection, once. Whoever goes on has read what went wrong before. */
function enter(): void {
  files.querySelector('[role=alert]')?.remove();
  showTalk();
  opening ??= talk.open({ locale: locale(), entry: { ...entryOf(location), ...chosen() } }, true).then(() => undefined);
}

/** A language beyond plain German and English is a choice: German words on a button do not change it. */
const chosen = (): Record<string, string> => (['de', 'en'].includes(lang) ? {} : { lang });
const locale = (): string => (lang === 'en' ? 'en-GB' : lang === 'de' || lang === 'ls' ? 'de-DE' : lang);

function showTalk(): void {
  if (room.hidden) {
    start.hidden = true;
    room.hidden = false;
    document.title = w.title;
    scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  }
  draw([]);
}

/** Back to the start page, when nothing of a case is left here. */
function restart(): void {
  opening = undefined;
  resumeFailed = false;
  clearLog(list);
  // Nothing of the case is heard any more, either.
  for (const tell of ui.onView) tell();
  delete sheet.dataset['sign'];
  delete filed.dataset['sign'];
  room.hidden = true;
  start.hidden = false;
  scrollTo(0, 0);
}

whenForgotten(
  () => talk.wire.conversation,
  () => {
    if (dialog.open) dialog.close();
    talk.forget();
    restart();
  },
);

/** Draws everything that has changed; new lines are announced and the newest question comes into view. */
function draw(fresh: Line[]): void {
  if (room.hidden || afterPress(() => draw(fresh))) return;
  heading.textContent = w.heading;
  list.setAttribute('aria-label', w.log);
  learn();
  stateNote(note, ui, { resumeFailed, restart: () => (talk.forget(), restart()) });
  drawLog(list, ui);
  drawQuestion(sheet, ui);
  bringAlong(start, sheet);
  drawFile(filed, ui);
  showMore();
  for (const tell of ui.onView) tell();
  toBelow.textContent = w.toQuestion;
  showBelow();
  put(jump, h('span', {}, w.file), h('span.small', {}, shortNext(ui)));
  showWorking();
  announce(region, fresh);
  follow(fresh);
  if (talk.view) void speak(talk.view.lang).then((changed) => changed && relabel());
  if (talk.receipt) {
    const { receipt } = talk;
    talk.receipt = undefined;
    talk.forget('ended');
    showReceipt(dialog, receipt);
  }
}

/** Collects what the server told about facts: labels for the file, quotes for the marks. */
function learn(): void {
  for (const { block } of talk.lines) {
    if (block?.kind !== 'understood' && block?.kind !== 'answers') continue;
    for (const fact of block.facts) ui.labels.set(fact.key, { label: fact.label, value: fact.value });
  }
  const spoken = talk.lines.filter((line) => line.who === 'you' && !line.clicked && line.text);
  // Who called is not told beside the company when it is the same: its letter led nowhere.
  const saidTwice = (key: string, shown?: string): boolean =>
    key === 'callerClaimedToBe' && shown === talk.view?.facts['provider']?.shown;
  const proofs = Object.entries(talk.view?.facts ?? {}).flatMap(([key, fact]) =>
    fact.quote && fact.value !== 'unknown' && !saidTwice(key, fact.shown)
      ? [{ key, quote: fact.quote, at: fact.at }]
      : [],
  );
  ui.proven = prove(spoken, proofs);
}

function turnPage(): void {
  filed.scrollBy({ top: filed.clientHeight * 0.8 });
}
/** At its end the button keeps its room: a file that grew by it moved away from under the finger. */
function showMore(): void {
  const left = filed.scrollHeight - filed.scrollTop - filed.clientHeight;
  fileMore.textContent = w.fileMore;
  fileMore.hidden = filed.scrollHeight <= filed.clientHeight;
  if (left < 60 && document.activeElement === fileMore) aside.focus({ preventScroll: true });
  fileMore.style.visibility = left < 60 ? 'hidden' : 'visible';
}
aside.append(fileMore);
filed.addEventListener('scroll', showMore, { passive: true });
addEventListener('resize', showMore, { passive: true });

/** Five bars, but only after 400 ms. */
function showWorking(): void {
  const busy = talk.busy && (talk.link === 'online' || talk.link === 'connecting');
  if (!busy) {
    clearTimeout(slow);
    slow = undefined;
    put(working);
  } else slow ??= setTimeout(() => put(working, waitingBars(w.working, w.workingLong)), 400);
}

/** From a long result the question may be far below: a button leads there while it is out of sight. */
function toQuestion(): void {
  sheet.scrollIntoView({ block: 'start' });
  sheet.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}
let far = false;
let comingBack = true;
/** Not while an answer is on its way: the question there is an old one, and the button would lie over what is awaited. */
function showBelow(): void {
  below.hidden = !far || talk.busy || !talk.question;
}
new IntersectionObserver(([seen]) => {
  const under = (seen?.boundingClientRect.top ?? 0) > innerHeight - 60;
  far = seen?.isIntersecting === false && under;
  showBelow();
}).observe(sheet);

/** Keeps the newest in view: the first new line of the bot if it is long, else the question. */
function follow(fresh: Line[]): void {
  const id = talk.question?.line.id ?? '';
  // What is urgent comes before everything else, also before the question.
  const urgent = fresh.find((line) => line.block?.kind === 'note' && line.block.tone !== 'plain');
  const news = urgent ?? fresh.find((line) => line.who === 'bot');
  // Whoever comes back goes on where the talk stands, once all of it is there.
  const back = talk.caughtUp && comingBack && scrollY < 100;
  if (talk.caughtUp) comingBack = false;
  if (id === shownQuestion && !news && !back) return;
  const first = shownQuestion === '';
  const same = id === shownQuestion;
  shownQuestion = id;
  const row = news && [...list.children].find((one) => one instanceof HTMLElement && one.dataset['key'] === news.id);
  // What was done in the file (a link made, taken back) is seen there.
  if (!urgent && /^(?:un)?share/.test((document.activeElement as HTMLElement | null)?.dataset['k'] ?? '')) return;
  const big = urgent ?? fresh.some((line) => BIG.has(line.block?.kind ?? ''));
  // The player grows once its part has come, and would push itself out of the window.
  const tape = fresh.some((line) => line.block?.kind === 'recording');
  if ((big || same) && row && (tape || !bothFit(row))) {
    row.scrollIntoView({ block: 'start' });
    if (row instanceof HTMLElement && elsewhere()) {
      const head = row.querySelector<HTMLElement>('h2') ?? row;
      head.tabIndex = -1;
      head.focus({ preventScroll: true });
    }
  } else if (!first || talk.caughtUp) {
    bringUp(row ?? sheet);
    // From the heading at the very top it once was two dozen steps of the keyboard to the first answer.
    if (document.activeElement === heading || leftBehind()) sheet.querySelector('h2')?.focus({ preventScroll: true });
  }
}
/** Whether the keyboard stands at a button in the talk or the file that is out of the window, now that the question is in it. */
function leftBehind(): boolean {
  const at = document.activeElement;
  if (!at || sheet.contains(at) || !room.contains(at)) return false;
  const { top, bottom } = at.getBoundingClientRect();
  return bottom < 0 || top > innerHeight;
}
/**
 * Whether the keyboard stands where nobody looks any more, once something long has come: far above, or at the question far
 * below. Who has begun to type goes on.
 */
function elsewhere(): boolean {
  const at = document.activeElement;
  if (at === heading || !room.contains(at)) return true;
  return sheet.contains(at) && !(at instanceof HTMLTextAreaElement && at.value !== '');
}
/** What is read from its beginning, and longer than a window of a phone. */
const BIG: ReadonlySet<string> = new Set(['result', 'letter', 'bodies', 'recording', 'protocol']);

const bothFit = (row: Element): boolean =>
  sheet.getBoundingClientRect().bottom - row.getBoundingClientRect().top <= innerHeight - 24;

/** Scrolls so that the sheet is in view, and as much of what came before it as fits. */
function bringUp(row: Element): void {
  const { top, bottom } = sheet.getBoundingClientRect();
  if (bothFit(row) || bottom - top <= innerHeight - 24) scrollBy(0, bottom - innerHeight + 24);
  else sheet.scrollIntoView({ block: 'start' });
}

/** Puts the interface of the shell into another language. */
function relabel(): void {
  document.documentElement.lang = w.htmlLang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  if (!room.hidden) document.title = w.title;
  for (const node of document.querySelectorAll<HTMLElement>('[data-t]')) {
    const word = w[node.dataset['t'] as keyof typeof w];
    if (typeof word === 'string') node.textContent = word;
  }
  for (const node of document.querySelectorAll<HTMLElement>('[data-lang]')) {
    node.toggleAttribute('aria-current', false);
    if (node.dataset['lang'] === lang) node.setAttribute('aria-current', 'true');
  }
  draw([]);
}

/** The words of the page's own language are there before anything is drawn. */
export const ready = choose(document.documentElement.dataset['words'] ?? 'de');
/** What the start page and the links at the top ask for. */
export const page: Starts = {
  say: (text) => void ui.say(text),
  court: () => ui.command('court'),
  human: () => ui.command('human'),
  data: () => ui.openData(),
  pick: (camera) => ui.pick(camera),
  language(code) {
    ui.tell('language', { lang: code });
    void ask(code).then((changed) => changed && relabel());
  },
};
picker.addEventListener('change', () => {
  const chosen = [...(picker.files ?? [])];
  picker.value = '';
  ui.upload(chosen);
});
for (const name of ['dragover', 'drop'] as const) {
  room.addEventListener(name, (event) => {
    event.preventDefault();
    if (name === 'drop') ui.upload([...(event.dataTransfer?.files ?? [])]);
  });
}
/** Signed addresses live an hour; a page may stay open longer. */
const SIGNED_MS = 45 * 60_000;
setInterval(() => void (talk.view && talk.reload()), SIGNED_MS);
setInterval(() => talk.turnDay(), 60_000);
document.addEventListener('visibilitychange', () => {
  if (document.hidden) return;
  talk.turnDay();
  draw([]);
});

/** From a static page one of the three links at the top leads here. */
function followHash(inCase: boolean): void {
  const hash = location.hash.slice(1);
  if (hash === 'mensch') ui.command('human');
  else if (hash === 'gericht' && inCase) ui.command('court');
  else if (hash === 'daten') ui.openData();
  if (hash === 'mensch' || hash === 'daten' || (hash === 'gericht' && inCase)) {
    history.replaceState(null, '', location.pathname + location.search);
  }
}

const wish = new URLSearchParams(location.search).get('lang') ?? '';
if (speaks(wish) && wish !== (document.documentElement.dataset['words'] ?? 'de')) {
  const rest = location.search.replace(/([?&])lang=[^&]*&?/, '$1').replace(/[?&]$/, '');
  location.replace(`/${wish}${rest}${location.hash}`);
}
const linked = document.getElementById('aus-link');
if (linked && LINKED.some((key) => new URLSearchParams(location.hash.slice(1)).has(key)))
  void Promise.all([import('./linked.ts'), ready]).then(([{ showLinked }]) => showLinked(linked));
const resume = takeResume();
if (resume || remembers()) {
  const back = (): Promise<'new' | 'resumed' | 'none'> =>
    talk.open({ locale: locale(), ...(resume ? { resume } : {}) }, talk.outbox.length > 0);
  opening = ready.then(back).then((found) => {
    if (found === 'none') {
      opening = undefined;
      resumeFailed = resume !== undefined;
      // Something was said while the old case was looked for: it begins a new one.
      if (talk.outbox.length > 0) enter();
    }
    if (found !== 'none' || resumeFailed) showTalk();
    followHash(found !== 'none');
    return undefined;
  });
} else followHash(false);
