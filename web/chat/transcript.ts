// The conversation as a transcript: names and times in the margin, the customer's proving words marked and lettered.
import { quoteMarks } from '../../src/marks.ts';
import { answersBlock, bodiesBlock, noteBlock, understoodBlock } from './blocks.ts';
import { lastToHear, protocolBlock, tape } from './tape.ts';
import { h, put } from './dom.ts';
import { clock, dayOf, longDay } from './format.ts';
import { letterBlock } from './letter.ts';
import type { Piece } from './quotes.ts';
import { letterButton, resultBlock } from './result.ts';
import type { Line, Upload, Waiting } from './talk.ts';
import { prose, quoted, toQuestion, type Ui } from './ui.ts';
import { lang, w } from './words.ts';

type Row = { key: string; sign: string; make: () => HTMLElement };

/** Draws the log into its list. Rows that did not change stay untouched, so nothing is read out twice. */
export function drawLog(list: HTMLElement, ui: Ui): void {
  const rows = rowsOf(ui);
  const old = new Map<string, HTMLElement>();
  for (const node of list.children) if (node instanceof HTMLElement) old.set(node.dataset['key'] ?? '', node);
  let place: ChildNode | null = list.firstChild;
  const here = list.contains(document.activeElement);
  for (const row of rows) {
    const known = old.get(row.key);
    old.delete(row.key);
    if (known && known.dataset['sign'] === row.sign) {
      if (known === place) place = place.nextSibling;
      else list.insertBefore(known, place);
      continue;
    }
    const node = row.make();
    node.dataset['key'] = row.key;
    node.dataset['sign'] = row.sign;
    if (known) {
      if (known === place) place = place.nextSibling;
      swap(known, node);
    } else list.insertBefore(node, place);
  }
  for (const gone of old.values()) gone.remove();
  // A file that was called back takes its row along, and the keyboard's place with it.
  if (here && !list.contains(document.activeElement)) toQuestion();
}

/** Replaces a row, keeping open what was open and focus where it was. */
export function swap(old: HTMLElement, fresh: HTMLElement): void {
  const opened = [...old.querySelectorAll('details[open] > summary[data-k]')].map((one) => one.getAttribute('data-k'));
  const focus = old.contains(document.activeElement) ? document.activeElement?.getAttribute('data-k') : undefined;
  old.replaceWith(fresh);
  for (const key of opened) {
    fresh.querySelector(`summary[data-k="${CSS.escape(key ?? '')}"]`)?.parentElement?.setAttribute('open', '');
  }
  if (focus) fresh.querySelector<HTMLElement>(`[data-k="${CSS.escape(focus)}"]`)?.focus({ preventScroll: true });
}

function rowsOf(ui: Ui): Row[] {
  const { talk } = ui;
  const rows: Row[] = [];
  const open = talk.question?.line;
  const newest = (kind: string): Line | undefined => talk.lines.findLast((one) => one.block?.kind === kind);
  const lastResult = newest('result');
  const firstUnderstood = talk.lines.find((one) => one.block?.kind === 'understood');
  const asked = new Set<string>();
  let day = '';
  let before: Line | undefined;
  for (const [at, line] of talk.lines.entries()) {
    if (asksForStory(talk.lines, at)) continue;
    if (dayOf(line.at) !== day) {
      day = dayOf(line.at);
      const shown = day;
      rows.push({ key: `day-${day}`, sign: lang, make: () => h('li.daymark', {}, h('p.day', {}, longDay(shown))) });
      before = undefined;
    }
    const same = before !== undefined && before.who === line.who && before.name === line.name;
    // The time stands once for what was said in one breath.
    const hush = same && clock(before?.at ?? '') === clock(line.at);
    before = line;
    if (line === open) continue;
    // A question that was put again stands once in the transcript, where it was first asked.
    if (line.question && asked.has(line.question.id)) continue;
    if (line.question) asked.add(line.question.id);
    if (line.who === 'you') rows.push(yours(ui, line, { same, hush }));
    else rows.push(bots(ui, line, { same, hush }, { lastResult, firstUnderstood }));
  }
  for (const one of talk.outbox) if (one.activity.type === 'message') rows.push(waiting(ui, one));
  for (const one of talk.uploads) rows.push(uploading(ui, one));
  return rows;
}

/** The first question where the story was told on the start page already: put before it, it reads as if nobody had listened. */
const asksForStory = (lines: readonly Line[], at: number): boolean =>
  lines[at]?.question?.fact === 'channel' &&
  lines[at + 1]?.who === 'you' &&
  lines.findIndex((one) => one.question || one.who === 'you') === at;

/** Whether the line before was said by the same, and in the same minute: then name and time are only read out. */
type Run = { same: boolean; hush: boolean };

function margin(name: string, at: string, { same, hush }: Run = { same: false, hush: false }): HTMLElement {
  const time = h(hush ? 'time.vh' : 'time', { datetime: at }, h('bdi', {}, clock(at)));
  // Where nothing of it is seen it takes no room either.
  return h(same && hush ? 'p.who.vh' : 'p.who', {}, h(same ? 'b.vh' : 'b', {}, h('bdi', {}, name)), ' ', time);
}

function yours(ui: Ui, line: Line, run: Run): Row {
  const pieces = ui.proven.pieces.get(line.id) ?? [{ text: line.text, marked: false, keys: [] }];
  const letters = pieces
    .map((piece) => piece.text.length + piece.keys.map((key) => ui.proven.letters.get(key)).join(''))
    .join('|');
  return {
    key: line.id,
    sign: `${lang} ${letters}`,
    make: () =>
      h(
        run.same ? 'li.you.same' : 'li.you',
        {},
        margin(w.you, line.at, run),
        h(
          'div',
          {},
          line.text && h('blockquote.said.measure', {}, h('p', { dir: 'auto' }, said(ui, pieces))),
          line.attachments.map((file) => h('p.yours', {}, file.name ?? w.evidence)),
        ),
      ),
  };
}

/** The words with hanging quotation marks; those that somebody brought along give way to ours. */
function said(ui: Ui, pieces: Piece[]): (string | HTMLElement)[] {
  const { open, close } = quoteMarks(lang);
  const shown = pieces.map((piece) => ({ ...piece }));
  const first = shown[0];
  const last = shown.at(-1);
  if (first) first.text = first.text.replace(/^\s*[„“"«]?/u, '');
  if (last) last.text = last.text.replace(/[“”"»]?\s*$/u, '');
  return [
    open,
    ...shown.map((piece) => {
      if (!piece.marked) return piece.text;
      const letters = piece.keys.map((key) => ui.proven.letters.get(key) ?? '').join(' ');
      return h('mark', {}, piece.text, letters && h('sup', { title: w.proves(letters) }, letters));
    }),
    close,
  ];
}

type Newest = { lastResult: Line | undefined; firstUnderstood: Line | undefined };

function bots(ui: Ui, line: Line, run: Run, newest: Newest): Row {
  const { block } = line;
  const old = block?.kind === 'result' && line !== newest.lastResult;
  const older =
    block?.kind === 'letter' &&
    ui.talk.lines.findLast((one) => one.block?.kind === 'letter' && one.block.id === block.id) !== line;
  const heard = block?.kind === 'recording' ? String(lastToHear(ui, block.id) === line) : '';
  const letter = block?.kind === 'letter' ? ui.talk.view?.letters.find((one) => one.id === block.id) : undefined;
  const marks =
    block?.kind === 'understood' ? block.facts.map((fact) => ui.proven.letters.get(fact.key) ?? '').join() : '';
  // A drawn result depends on the view (dates of the time line, letters that exist by now), as does a note with a letter.
  const viewed = block?.kind === 'result' ? !old : block?.kind === 'note' && block.letter !== undefined;
  const view = viewed ? `${ui.talk.view?.revision}` : '';
  return {
    key: line.id,
    sign: [lang, old, older, marks, view, letter?.state ?? '', heard].join(' '),
    make: () => {
      const broad = block?.kind === 'result' || block?.kind === 'letter' || block?.kind === 'recording';
      const node = h(
        'li',
        { lang: line.lang && !line.lang.startsWith(lang) ? line.lang : undefined },
        h(
          'div.who-col',
          {},
          margin(line.name ?? w.bot, line.at, run),
          h(
            'button.link.wrong',
            { type: 'button', 'data-k': `wrong-${line.id}`, onclick: () => ui.report(line) },
            w.report,
          ),
        ),
        content(ui, line, old || older, line === newest.firstUnderstood),
      );
      if (broad && !old && !older) node.classList.add('broad');
      if (run.same && !broad) node.classList.add('same');
      return node;
    },
  };
}

function content(ui: Ui, line: Line, old: boolean, first: boolean): HTMLElement {
  const { block } = line;
  switch (block?.kind) {
    case 'understood':
      return understoodBlock(ui, block, first);
    case 'answers':
      return answersBlock(ui, block);
    case 'note':
      return block.letter
        ? h('div.stack', {}, noteBlock(block), h('p', {}, letterButton(ui, block.letter, true)))
        : noteBlock(block);
    case 'bodies':
      return h('div.stack', {}, line.text && !block.bodies.length && prose(line.text), bodiesBlock(ui, block));
    case 'result':
      return old ? folded(w.older(block.headline), line.text) : resultBlock(ui, block);
    case 'recording':
      return tape(ui, line, block);
    case 'protocol':
      return protocolBlock(ui, block);
    case 'letter':
      return old ? folded(w.olderLetter(block.title), block.text) : letterBlock(ui, block);
    default:
      return prose(line.text);
  }
}

const folded = (title: string, text: string): HTMLElement =>
  h('details.more', {}, h('summary', {}, title), prose(text));

function waiting(ui: Ui, one: Waiting): Row {
  const state = one.failed ? 'failed' : ui.talk.link === 'online' ? 'sending' : 'waiting';
  const text = one.activity.text ?? '';
  return {
    key: one.clientId,
    sign: `${lang} ${state}`,
    make: () =>
      h(
        'li.you.pending',
        {},
        margin(w.you, one.at),
        h(
          'div.stack-s',
          {},
          h('blockquote.said.measure', {}, h('p', { dir: 'auto' }, quoted(text))),
          h(
            'p.small.muted',
            { role: 'status' },
            one.failed ? h('span.tag.red', {}, w.notSent) : state === 'sending' ? w.sending : w.waiting,
          ),
          one.failed &&
            h(
              'p.bar',
              {},
              h('button.btn', { type: 'button', onclick: () => ui.talk.again(one) }, w.again),
              h('button.btn.quiet', { type: 'button', onclick: () => ui.talk.drop(one) }, w.drop),
            ),
        ),
      ),
  };
}

function uploading(ui: Ui, one: Upload): Row {
  const errors = {
    failed: w.uploadFailed,
    tooBig: w.uploadTooBig,
    type: w.uploadType,
    film: w.uploadFilm,
    empty: w.uploadEmpty,
  };
  const share = Math.round(one.share * 100);
  return {
    key: one.id,
    sign: `${lang} ${share} ${one.error ?? ''}`,
    make: () =>
      h(
        'li.you',
        {},
        h('p.who', {}, h('b', {}, w.you)),
        h(
          'div.stack-s',
          {},
          one.error
            ? h('p.note.ochre', { role: 'status' }, errors[one.error](one.name))
            : [
                h('p.yours', {}, w.uploading(one.name)),
                h('progress', { max: 100, value: share, 'aria-label': w.uploading(one.name) }),
              ],
          h(
            'p',
            {},
            h(
              'button.link',
              {
                type: 'button',
                'data-k': `stop-${one.id}`,
                onclick: () => (one.error ? ui.talk.dismiss(one) : one.stop.abort()),
              },
              one.error ? w.close : w.cancel,
            ),
          ),
        ),
      ),
  };
}

/** Reads new lines of the bot out once, and lets them go again so that nobody meets them twice. */
export function announce(region: HTMLElement, fresh: Line[]): void {
  for (const line of fresh) {
    if (line.who !== 'bot' || !line.text) continue;
    const said = h('p', { lang: line.lang ?? w.htmlLang }, w.says(line.name ?? w.bot), ' ', line.text);
    region.append(said);
    setTimeout(() => said.remove(), 20_000);
  }
}

/** Empties a list, for a new start. */
export const clearLog = (list: HTMLElement): void => put(list);
