// A letter as paper: numbered blocks with the reason for each, downloads, how to send it and prove it.
import type { Block } from '../../src/dialogs/messages.ts';
import { h, icon } from './dom.ts';
import type { LetterFormat } from './download.ts';
import { dayMonth, dayOf, longDay } from './format.ts';
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
      h('h2', { id: `letter-${block.id}`, tabindex: -1 }, block.title || w.letterFor(to)),
      h('p.measure.noprint', {}, w.letterHelp),
    ),
    block.missing && h('div.note.ochre', {}, h('p', {}, h('b', {}, `${w.stillMissing}. `), block.missing)),
    paper(block),
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
        return index === subject && index > 0 ? h('p.plain', {}, h('b', {}, text)) : h('p.plain', {}, text);
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
    h(
      'ul.dashes.stack-s',
      {},
      block.sending.map((one) => h('li', {}, prose(one))),
    ),
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

function sentForm(ui: Ui, id: string, made: string | undefined): HTMLElement {
  const now = dayOf(new Date().toISOString());
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
