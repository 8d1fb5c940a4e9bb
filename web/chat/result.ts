// The result: dates first, then the light with its words, reasons with the paragraph on demand, arithmetic, steps.
import { began } from '../../src/began.ts';
import { quoteMarks } from '../../src/marks.ts';
import type { ResultBlock } from '../../src/dialogs/messages.ts';
import { h, icon, type Child } from './dom.ts';
import { addDays, dayMonth, isDay, longDay } from './format.ts';
import { trafficLight } from './light.ts';
import { printAlone } from './print.ts';
import { layOut, timeline, type Mark } from './timeline.ts';
import { german, prose, quoted, type Ui } from './ui.ts';
import { lang, w } from './words.ts';

type Dated = ResultBlock['dates'][number];
const SOON = 14;

/** The whole result of one matter. */
export function resultBlock(ui: Ui, block: ResultBlock): HTMLElement {
  const own = block.dates.filter((date) => date.by === 'customer');
  const soon = own.filter((date) => (date.daysLeft ?? 99) <= SOON && (date.daysLeft ?? 0) >= 0);
  const others = block.dates.filter((date) => date.by !== 'customer');
  const whole = h(
    'div.stack-l',
    {},
    soon.length > 0 && first(soon),
    verdict(ui, block),
    block.grounds.length > 0 && h('section', {}, h('h2', {}, w.reasons[block.light]), reasons(block)),
    own.map((date, index) => dateSheet(ui, block, date, index === 0)),
    others.length > 0 && h('section.stack-s', {}, h('h2', {}, w.otherSide), others.map(otherDate)),
    block.steps.length > 0 && h('section', {}, h('h2', {}, w.steps), steps(ui, block)),
    block.wouldChange.length > 0 &&
      h(
        'section',
        {},
        h('h2', {}, w.wouldChange),
        h(
          'dl.iff.gap-s',
          {},
          block.wouldChange.map((one) => h('div', {}, h('dt', {}, one.if), h('dd', {}, one.then))),
        ),
      ),
    block.assumed.length > 0 &&
      h(
        'details.more',
        {},
        h('summary', { 'data-k': 'assumed' }, w.assumed),
        h(
          'div',
          {},
          h(
            'ul.stack-s',
            {},
            block.assumed.map((one) => h('li', {}, one)),
          ),
        ),
      ),
    h(
      'p.bar.noprint',
      {},
      h('button.btn', { type: 'button', 'data-k': 'card', onclick: () => ui.card(block) }, icon('copy'), w.card),
      h(
        'button.btn',
        { type: 'button', 'data-k': 'print', onclick: () => printAlone(whole, about(ui, block)) },
        w.print,
      ),
    ),
    h('div.small.muted.stack-s', {}, h('p.measure', {}, block.disclaimer), h('p', {}, block.stand)),
  );
  return whole;
}

/** Which contract it is about, for a paper that lies somewhere later. */
const about = (ui: Ui, block: ResultBlock): string | undefined =>
  ui.talk.view?.matters.find((one) => one.id === block.matter)?.title;

function left(date: Dated): Child {
  // Of a day that has passed the sentence itself says whether anything is left of it.
  if (date.daysLeft === undefined || date.daysLeft < 0) return undefined;
  const tag = h('span.tag', {}, icon('clock', 16), w.daysLeft(date.daysLeft));
  tag.classList.add(date.daysLeft <= 7 ? 'red' : 'ochre');
  return tag;
}

const first = (dates: Dated[]): HTMLElement =>
  h(
    'div.note.red.stack-s',
    {},
    h('h2.h3', {}, w.firstDates),
    dates.map((date) => {
      const [head, rest] = firstSentence(date.lead);
      return [h('p.row', {}, h('b', {}, head), left(date)), rest && h('p', {}, rest)];
    }),
  );

/** Where nothing can be said yet, nothing is firm about it: neither here nor on the card for a forum. */
export const NO_ANSWER: ReadonlySet<string> = new Set(['outOfScope', 'insufficientFacts']);

function firmness({ firmness: { level, label, text } }: ResultBlock): HTMLElement {
  const note = h('div.note', {}, h('p', {}, h('b', {}, w.howSure), ' ', label, '. ', text));
  note.classList.add(level === 'disputed' ? 'ochre' : 'fern');
  return note;
}

function verdict(ui: Ui, block: ResultBlock): HTMLElement {
  const urgent = block.steps.find((step) => step.letter);
  const note = !NO_ANSWER.has(block.conclusion) && firmness(block);
  return h(
    'section.sheet.stack',
    {},
    h('h2.h1', {}, block.headline),
    block.lead && h('p.lead.measure', {}, block.lead),
    h(
      'div.verdict.side',
      {},
      trafficLight(block.light),
      h('div.stack', {}, note, urgent?.letter && h('p', {}, letterButton(ui, urgent.letter, true))),
    ),
  );
}

const FIRM: Record<string, { tone: string; sign: 'check' | 'maybe' }> = {
  clear: { tone: 'fern', sign: 'check' },
  arguable: { tone: 'fern', sign: 'check' },
  disputed: { tone: 'ochre', sign: 'maybe' },
};

const reasons = (block: ResultBlock): HTMLElement =>
  h(
    'ol.counted.gap-s',
    {},
    block.grounds.map((ground) => {
      const firm = FIRM[ground.firmness] ?? { tone: 'ochre', sign: 'maybe' };
      const tag = h('span.tag', {}, icon(firm.sign, 16), ground.label);
      tag.classList.add(firm.tone);
      return h(
        'li',
        {},
        h(
          'div.stack-s',
          {},
          h('h3', {}, ground.title),
          prose(ground.text),
          ground.quotes.map((quote) => h('p.yours', { lang: 'de', dir: 'auto' }, quoted(quote))),
          h('p.row', {}, tag),
          h(
            'details.more.law',
            {},
            h('summary', { 'data-k': `law-${ground.id}` }, w.paragraph),
            h(
              'div.stack-s',
              {},
              h('p', { lang: 'de' }, german(ground.norm)),
              h(
                'p.muted',
                {},
                ground.inForce && `${isDay(ground.inForce) ? w.inForce(longDay(ground.inForce)) : ground.inForce} `,
                isDay(ground.checked) ? w.checked(longDay(ground.checked)) : ground.checked,
              ),
            ),
          ),
        ),
      );
    }),
  );

/** The server's today, from the days that are left. */
const todayOf = ({ day, daysLeft }: Dated): string | undefined =>
  day && daysLeft !== undefined ? addDays(day, -daysLeft) : undefined;

function marksOf(ui: Ui, block: ResultBlock, date: Dated): Mark[] {
  const facts = ui.talk.view?.matter === block.matter ? ui.talk.view.facts : {};
  const day = (key: string): string | undefined => {
    const value = facts[key]?.value;
    return isDay(value) ? value : undefined;
  };
  const papers = ['withdrawalInstructionDate', 'contractSummaryDate', 'confirmationDate', 'documentsReceivedDate']
    .map(day)
    .find((one) => one !== undefined);
  const first = date.safeUntil ?? date.sendBy ?? date.latestArguable;
  // Nothing is left to wait for once the last day has passed: it is only where the law drew the line.
  const last = (date.daysLeft ?? 0) < 0 && !date.latestWhy ? 'by' : 'latest';
  const marks: [Mark['kind'], string | undefined][] = [
    began(facts),
    ['papers', papers],
    ['today', todayOf(date)],
    [date.safeUntil ? 'safe' : 'by', date.safeUntil ?? date.sendBy],
    [
      'by',
      date.safeUntil && date.sendBy !== date.safeUntil && date.sendBy !== date.latestArguable ? date.sendBy : undefined,
    ],
    [last, date.latestArguable !== first ? date.latestArguable : undefined],
  ];
  return marks.flatMap(([kind, found]) => (found ? [{ kind, day: found }] : []));
}

/** Arithmetic as a sum: rows that come to a result say so. */
const sum = (rows: string[]): HTMLElement =>
  h(
    'ol.sum',
    {},
    rows.map((row) => h('li', { class: row.includes(' = ') ? 'eq' : undefined }, h('span', {}, row))),
  );

/** The sum stands beneath the first date; that of a further one would fill a window of a phone before the steps. */
const reckoned = ({ id, arithmetic }: Dated, open: boolean): Child =>
  open
    ? [h('h3', {}, w.arithmetic), sum(arithmetic)]
    : h('details.more', {}, h('summary', { 'data-k': `sum-${id}` }, w.arithmetic), h('div', {}, sum(arithmetic)));

/** The first sentence of what is to be done, and the rest; "27. November" is no end of a sentence. Arabic has no capitals. */
export function firstSentence(text: string): [string, string] {
  const found = /^(.+?(?:\D|\d{4})\.)\s+([\p{Lu}\p{Lo}].*)$/su.exec(text);
  return found ? [found[1] ?? text, found[2] ?? ''] : [text, ''];
}

function dateSheet(ui: Ui, block: ResultBlock, date: Dated, withActions: boolean): HTMLElement {
  const line = /^withdrawal|Withdrawal/.test(date.id) || withActions ? layOut(marksOf(ui, block, date)) : undefined;
  const [head, rest] = firstSentence(date.lead || date.title);
  return h(
    'section.sheet.stack',
    {},
    h('h2', {}, head),
    rest && h('p.measure', {}, rest),
    h('p.row', {}, left(date), date.needs && h('span.muted', {}, date.needs)),
    line && timeline(line),
    h(
      'div.stack-s',
      {},
      date.arithmetic.length > 0 && reckoned(date, withActions),
      date.latestWhy &&
        date.latestArguable &&
        h(
          'details.more',
          {},
          h('summary', { 'data-k': `latest-${date.id}` }, w.latestWhy(dayMonth(date.latestArguable, todayOf(date)))),
          h('div', {}, prose(date.latestWhy)),
        ),
      h('p.law.muted', { lang: 'de' }, german(date.norm)),
    ),
    withActions &&
      h(
        'p.bar',
        {},
        block.dates.some((one) => one.by === 'customer' && (one.daysLeft ?? -1) >= 0) &&
          h('button.btn', { type: 'button', onclick: () => ui.download('calendar') }, icon('date'), w.calendar),
        h('button.btn.quiet', { type: 'button', onclick: () => ui.command('answers') }, w.dateWrong),
      ),
  );
}

const otherDate = (date: Dated): HTMLElement =>
  h(
    'details.more',
    {},
    h('summary', { 'data-k': `date-${date.id}` }, date.lead || date.title),
    h('div.stack-s', {}, sum(date.arithmetic), h('p.law.muted', { lang: 'de' }, german(date.norm))),
  );

/** Shows a letter that is made, or asks the bot to prepare it. */
export function letterButton(ui: Ui, letter: string, main = false): HTMLElement {
  const made = ui.talk.view?.letters.findLast(
    (one) => one.letter === letter || one.with.some((kind) => kind === letter),
  );
  const attributes = { type: 'button', 'data-k': `letter-${letter}` };
  const go = made
    ? h('button.btn', { ...attributes, onclick: () => showLetter(made.id) }, w.seeLetter)
    : h('button.btn', { ...attributes, onclick: () => ui.tell('letter', { letter }) }, w.makeLetter);
  if (main) go.classList.add('main');
  return go;
}

/** Brings a letter of the transcript into view and to the keyboard. */
export function showLetter(id: string): void {
  const head = document.getElementById(`letter-${id}`);
  head?.scrollIntoView({ block: 'start' });
  head?.focus({ preventScroll: true });
}

const steps = (ui: Ui, block: ResultBlock): HTMLElement =>
  h(
    'ol.counted.gap-s',
    {},
    block.steps.map((step) =>
      h(
        'li',
        {},
        h(
          'div.stack-s',
          {},
          h('h3', {}, step.parts?.lead ?? step.title),
          step.parts && h('p.small', {}, `${w.sameLetter}: ${step.parts.more.join(quoteMarks(lang).comma)}`),
          prose(step.text),
          step.letter && h('p', {}, letterButton(ui, step.letter)),
        ),
      ),
    ),
  );
