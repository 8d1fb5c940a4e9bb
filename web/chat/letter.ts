// A letter as paper: numbered blocks with the reason for each, downloads, how to send it and prove it.
import type { Block } from '../../src/dialogs/messages.ts';
import { letterDate } from './dates.ts';
import { h, icon } from './dom.ts';
import type { LetterFormat } from './download.ts';
import { dayMonth, dayOf, longDay } from './format.ts';
import { memory, TICKED } from './memory.ts';
import { printAlone } from './print.ts';
import { prose, type Ui } from './ui.ts';
import { w } from './words.ts';

type LetterBlock = Extract<Block, { kind: 'letter' }>;

/** The whole letter with everything around it. */
export function letterBlock(ui: Ui, block: LetterBlock): HTMLElement {
  const view = ui.talk.view?.letters.find((one) => one.id === block.id);
  const to = block.to.split(/[\n,]/)[0] ?? '';
  return h(
    'div.stack-l',
    {},
    h(
      'div.stack-s',
      {},
      toResult(ui),
      h('h2', { id: `letter-${block.id}`, tabindex: -1 }, block.title || w.letterFor(to)),
      h('p.measure.noprint', {}, w.letterHelp),
    ),
    block.missing && h('div.note.ochre', {}, h('p', {}, h('b', {}, `${w.stillMissing}. `), block.missing)),
    paper(block),
    !block.missing && !view?.sent && changes(ui, block),
    !block.missing && take(ui, block.id, view?.links['mailto'], view?.annexes !== undefined),
    !block.missing && sending(ui, block, view),
    block.byHand && byHand(block.byHand),
    block.explain.length > 0 &&
      h(
        'section',
        {},
        h('h3', {}, w.whyLetter),
        h(
          'ol.why.gap-s',
          {},
          block.explain.map((one, index) =>
            h(
              'li',
              { id: `why-${block.id}-${index + 1}` },
              h(
                'a.ref',
                { href: `#block-${block.id}-${index + 1}`, 'aria-label': w.toBlock(index + 1) },
                String(index + 1),
              ),
              h('div', {}, one.why, one.norm && [' ', h('bdi.muted.law', { lang: 'de', dir: 'ltr' }, one.norm)]),
            ),
          ),
        ),
      ),
  );
}

/** From a long letter the result is far above. */
const toResult = (ui: Ui): HTMLElement | undefined =>
  ui.talk.lines.some((one) => one.block?.kind === 'result')
    ? h('p.links.noprint', {}, h('button.link', { type: 'button', onclick: showResult }, w.toResult))
    : undefined;

function showResult(): void {
  const row = [...document.querySelectorAll<HTMLElement>('.log > li:has(.lamps)')].at(-1);
  row?.scrollIntoView({ block: 'start' });
  const head = row?.querySelector<HTMLElement>('h2.h1');
  head?.setAttribute('tabindex', '-1');
  head?.focus({ preventScroll: true });
}

/** A made letter never changes: one's own words, another name or address make a new version. */
function changes(ui: Ui, block: LetterBlock): HTMLElement {
  const id = `text-${block.id}`;
  const which = h(
    'select',
    { id: `${id}-n`, lang: 'de', dir: 'ltr' },
    block.explain.map((one, at) => h('option', { value: at }, `${at + 1}: ${one.text.slice(0, 60)}`)),
  );
  const area = h('textarea', { id, rows: 6, lang: 'de', dir: 'ltr', maxlength: 4000, required: true });
  const fill = (): void => void (area.value = block.explain[Number(which.value)]?.text ?? '');
  which.addEventListener('change', fill);
  fill();
  const form = h(
    'form.form.gap-s',
    {
      onsubmit: (event) => {
        event.preventDefault();
        if (area.value.trim()) ui.tell('edit', { id: block.id, block: Number(which.value), text: area.value.trim() });
      },
    },
    h('p', {}, w.editHelp),
    h('div', {}, h('label', { for: `${id}-n` }, w.editWhich), which),
    h('div', {}, h('label', { for: id }, w.editText), area),
    h('p', {}, h('button.btn', { type: 'submit' }, w.editGo)),
  );
  return h(
    'div.stack-s.noprint',
    {},
    h('details.more', {}, h('summary', { 'data-k': `edit-${block.id}` }, w.editText), h('div', {}, form)),
    h(
      'p',
      {},
      h(
        'button.link',
        { type: 'button', 'data-k': `sender-${block.id}`, onclick: () => ui.command('change', { fact: 'sender' }) },
        w.changeSender,
      ),
    ),
  );
}

/** A stretch of the letter: a numbered block with its reason, or what stands around the blocks. */
type Stretch = { text: string; number?: number };

/** Finds the explained blocks in the text, one after the other; the rest stays in paragraphs. */
export function stretches(text: string, blocks: readonly { text: string }[]): Stretch[] {
  const found: Stretch[] = [];
  const plain = (part: string): void => {
    for (const paragraph of part.split(/\n{2,}/)) if (paragraph.trim()) found.push({ text: paragraph.trim() });
  };
  let place = 0;
  for (const [index, block] of blocks.entries()) {
    const at = text.indexOf(block.text, place);
    if (at < 0 || !block.text) continue;
    plain(text.slice(place, at));
    found.push({ text: block.text.trim(), number: index + 1 });
    place = at + block.text.length;
  }
  plain(text.slice(place));
  return found;
}

/** After it comes the place for the signature. */
const CLOSING = /^Mit freundlichen Grüßen$/;

/** The sheet: sender small on top, the subject bold, blocks numbered where a reason belongs to them. */
function paper(block: LetterBlock): HTMLElement {
  const parts = stretches(block.text, block.explain);
  const first = parts.findIndex((part) => part.number);
  // Before the first block stand subject and salutation, in this order.
  const subject = first - 2;
  return h(
    'article.paper',
    { 'aria-label': w.preview, lang: 'de', dir: 'ltr' },
    h('span.fold.f1'),
    h('span.fold.f2'),
    h('span.fold.f3'),
    h(
      'div.body',
      {},
      parts.map(({ text, number }, index) => {
        if (number) {
          const link = { href: `#why-${block.id}-${number}`, 'aria-label': w.reason(number) };
          return h('p', { id: `block-${block.id}-${number}` }, h('a.ref', link, String(number)), text);
        }
        if (index === 0 && first > 0) return h('p.from', {}, text.replace(/\n/g, ' · '));
        if (index === subject && index > 0) return h('p.plain', {}, h('b', {}, text));
        return [h('p.plain', {}, text), CLOSING.test(text) && h('p.sign', { lang: w.htmlLang }, w.signHere)];
      }),
    ),
  );
}

const take = (ui: Ui, id: string, mailto: string | undefined, annexed: boolean): HTMLElement => {
  const file = (format: LetterFormat, title: string, sign: 'load' | 'copy', main = false): HTMLElement =>
    h(
      main ? 'button.btn.main' : 'button.btn',
      { type: 'button', 'data-k': `${format}-${id}`, onclick: () => ui.download('letter', id, format) },
      icon(sign),
      title,
    );
  return h(
    'section.stack-s.noprint',
    {},
    h('h3', {}, w.take),
    h(
      'p.bar',
      {},
      file('pdf', w.pdf, 'load', true),
      annexed &&
        h(
          'button.btn',
          { type: 'button', 'data-k': `annexes-${id}`, onclick: () => ui.download('annexes', id) },
          icon('load'),
          w.withAnnexes,
        ),
      h('button.btn', { type: 'button', 'data-k': `print-${id}`, onclick: () => printSheet(id) }, w.print),
      file('docx', w.docx, 'load'),
      file('eml', w.eml, 'load'),
      mailto && h('a.btn', { href: mailto, 'data-k': `mailto-${id}` }, w.mailto),
      file('txt', w.text, 'copy'),
      h(
        'button.btn',
        { type: 'button', 'data-k': `ics-${id}`, onclick: () => ui.download('calendar') },
        icon('date'),
        w.calendar,
      ),
    ),
    h('p.small.muted', {}, w.sameWords),
  );
};

/** Prints the sheet alone, as it is shown. */
function printSheet(id: string): void {
  const sheet = document.getElementById(`letter-${id}`)?.closest('div.stack-l')?.querySelector('article.paper');
  if (sheet) printAlone(sheet);
}

/** For whoever has no printer. */
const byHand = ({ help, text }: NonNullable<LetterBlock['byHand']>): HTMLElement =>
  h(
    'details.more.noprint',
    {},
    h('summary', {}, w.byHand),
    h(
      'div',
      {},
      h('p', {}, help),
      text.split('\n\n').map((part) => h('p', { lang: 'de', dir: 'ltr' }, part)),
    ),
  );

type LetterState =
  | { state: string; made?: string; sent?: { date: string; way: string }; receipts?: { id: string; name: string }[] }
  | undefined;

function sending(ui: Ui, block: LetterBlock, view: LetterState): HTMLElement {
  return h(
    'section.sheet.stack-s.noprint',
    {},
    h('h3', {}, w.howToSend),
    !view?.sent && sendTag(ui, block.id),
    h(
      'ol.ticks',
      {},
      block.sending.map((one, at) => h('li', {}, tick(`${block.id}-${at}`, prose(one)))),
    ),
    block.note && h('p.small.muted', {}, block.note),
    view?.sent
      ? h(
          'p',
          {},
          h('span.tag.fern', {}, icon('check', 16), w.sentOn(dayMonth(view.sent.date), view.sent.way)),
          (view.receipts ?? []).map(({ name }) => [' ', h('span.tag.fern', {}, icon('check', 16), name)]),
        )
      : sentForm(ui, block.id, view?.made),
  );
}

/** The day on which it has to be on its way, where it has one. */
function sendTag(ui: Ui, id: string): HTMLElement | undefined {
  const next = letterDate(ui, id);
  if (!next) return undefined;
  const day = longDay(next.day);
  return h(
    'p',
    {},
    h('span.tag.red', {}, icon('date', 16), next.needs === 'receipt' ? w.receiveBy(day) : w.sendBy(day)),
  );
}

/** What has been done can be ticked off; the ticks stay in this tab and reach nobody. */
function tick(key: string, what: HTMLElement): HTMLElement {
  const ticked = (): string[] => (memory.get('session', TICKED) ?? '').split(' ').filter(Boolean);
  const box = h('input', { type: 'checkbox', checked: ticked().includes(key), 'data-k': `tick-${key}` });
  box.addEventListener('change', () => {
    const others = ticked().filter((one) => one !== key);
    memory.set('session', TICKED, [...others, ...(box.checked ? [key] : [])].join(' ') || undefined);
  });
  return h('label', {}, box, what);
}

function sentForm(ui: Ui, id: string, made: string | undefined): HTMLElement {
  // The server's day: a phone whose clock is ahead proposed a day that was then refused.
  const now = ui.talk.view?.today ?? dayOf(new Date().toISOString());
  const today = made && made > now ? made : now;
  const date = h('input', { type: 'date', id: `sent-date-${id}`, value: today, min: made, required: true });
  const way = h(
    'select',
    { id: `sent-way-${id}` },
    w.ways.map((title) => h('option', { value: title }, title)),
  );
  const form = h(
    'form.form.gap-s',
    {
      onsubmit: (event) => {
        event.preventDefault();
        if (date.value) ui.tell('sent', { id, date: date.value, way: way.value });
      },
    },
    h('div', {}, h('label', { for: `sent-date-${id}` }, w.sentWhen), date),
    h('div', {}, h('label', { for: `sent-way-${id}` }, w.sentHow), way),
    h('p', {}, h('button.btn.main', { type: 'submit' }, w.save)),
  );
  return h('details.more', {}, h('summary', { 'data-k': `sent-${id}` }, w.haveSent), h('div', {}, form));
}

/** For the file: "fertig, noch nicht gesendet", "gesendet am …". */
export const stateOf = (view: { state: keyof typeof w.state; sent?: { date: string; way: string } }): string =>
  view.sent ? w.sentOn(longDay(view.sent.date), view.sent.way) : w.state[view.state];
