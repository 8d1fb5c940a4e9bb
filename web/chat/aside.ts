// The case file beside the talk: next date, what is missing, facts, letters, papers, the way back to it.
import type { CaseView } from '../../src/case/view.ts';
import type { ResultBlock } from '../../src/dialogs/messages.ts';
import { factList } from './blocks.ts';
import { ahead, nextDate, owned } from './dates.ts';
import { h, icon, put, type Child } from './dom.ts';
import { bytes, clock, dayOf, longDay, shortDay, weekDay } from './format.ts';
import { handoverPart } from './handover.ts';
import { stateOf } from './letter.ts';
import { showLetter } from './result.ts';
import { linkPart } from './resume.ts';
import { swap } from './transcript.ts';
import { whyTree } from './why.ts';
import { soft, type Ui } from './ui.ts';
import { lang, w } from './words.ts';

/** Court papers whose day is not known yet: nothing comes before them. */
const courtWaits = (view: CaseView): boolean =>
  /^(?:court|enforcement)Order$/.test(String(view.facts['dunning']?.value)) &&
  !owned(view).some((one) => /^(?:court|enforcement)Order/.test(one.id));

/** A safe day that is over while the date itself may still be kept, or nobody knows yet. */
const missed = (view: CaseView): string | undefined =>
  owned(view).find((one) => (one.latestArguable ?? view.today) >= view.today && !ahead(one, view.today))?.safeUntil;

function lastResult(ui: Ui): ResultBlock | undefined {
  for (const line of [...ui.talk.lines].reverse()) {
    if (line.block?.kind === 'result' && line.block.matter === ui.talk.view?.matter) return line.block;
  }
  return undefined;
}

/** Facts of the view with their labels, as far as words for them are known. */
export function knownFacts(ui: Ui): { key: string; label: string; value: string; quote?: string }[] {
  return Object.entries(ui.talk.view?.facts ?? {}).flatMap(([key, fact]) => {
    // What is only assumed stands with the result.
    if (fact.assumed) return [];
    const words = fact.label && fact.shown ? { label: fact.label, value: fact.shown } : ui.labels.get(key);
    return words ? [{ key, ...words, ...(fact.quote ? { quote: fact.quote } : {}) }] : [];
  });
}

const TELLING = ['callDate', 'provider', 'product', 'wantedContract', 'agreedOnPhone', 'textFormApproval'];

/** The four facts by which people recognise their case. */
function mostTelling<F extends { key: string }>(facts: F[]): F[] {
  const rank = (fact: F): number => (TELLING.includes(fact.key) ? TELLING.indexOf(fact.key) : TELLING.length);
  return [...facts].sort((a, b) => rank(a) - rank(b)).slice(0, 4);
}

/** Draws the file again when the case has changed. */
export function drawFile(aside: HTMLElement, ui: Ui): void {
  const { view } = ui.talk;
  const open = ui.talk.question?.line.text ?? '';
  const shared = view?.shares.map((one) => `${one.id}${one.open}${one.times}`).join();
  const sign = `${lang} ${view?.revision} ${view?.today} ${lastResult(ui)?.headline} ${view?.keptUntil} ${view?.letters.map((one) => one.state).join()} ${open} ${ui.labels.size} ${shared}`;
  if (aside.dataset['sign'] === sign) return;
  aside.dataset['sign'] = sign;
  const fresh = h('div.sheet.tabbed.punched', {}, h('span.tab', {}, w.file), view ? parts(ui, view, open) : empty());
  const old = aside.firstElementChild;
  if (old instanceof HTMLElement) swap(old, fresh);
  else put(aside, fresh);
}

const empty = (): Child =>
  h(
    'div.stack-s',
    {},
    h('h2', { id: 'ah' }, w.fileEmptyHead),
    h('p', {}, w.fileEmpty),
    h('p.muted.small', {}, w.fileEmptyNote),
  );

const part = (title: string, ...children: Child[]): HTMLElement => h('div.part', {}, h('h3', {}, title), ...children);

function parts(ui: Ui, view: CaseView, open: string): Child[] {
  const facts = knownFacts(ui);
  const others = view.matters.filter((one) => one.id !== view.matter);
  const handed = handoverPart(ui);
  const result = lastResult(ui);
  const help = ui.talk.question?.question.help;
  const asked = open
    .split(/\n+/)
    .filter((line) => line && line !== help)
    .at(-1);
  return [
    h(
      'div.part.stack-s',
      {},
      h('h2', { id: 'ah' }, view.matters.find((one) => one.id === view.matter)?.title || w.yourCase),
      saved(ui),
    ),
    part(w.nextDate, datePart(ui)),
    // Whether one more letter is wanted is no gap in the case.
    ui.talk.question?.question.fact !== 'letter' && part(w.missing, h('p', {}, soft(asked ?? w.missingNothing))),
    facts.length > 0 &&
      part(
        w.facts,
        factList(
          ui,
          mostTelling(facts).map(({ quote: _quote, ...fact }) => fact),
        ),
        facts.length > 4 &&
          h(
            'p.links',
            {},
            h(
              'button.link',
              { type: 'button', 'data-k': 'all-facts', onclick: () => ui.openData() },
              w.allFacts(facts.length),
            ),
          ),
      ),
    result && result.grounds.length > 0 && part(w.hangsOn, whyTree(result)),
    view.letters.length > 0 &&
      part(
        w.letters,
        h(
          'ul.stack-s',
          {},
          view.letters.map((one) =>
            h(
              'li',
              {},
              h(
                'button.link',
                { type: 'button', 'data-k': `go-${one.id}`, onclick: () => showLetter(one.id) },
                titleOf(ui, one.id),
              ),
              h('br'),
              h('span.small.muted', {}, stateOf(one)),
            ),
          ),
        ),
      ),
    part(w.evidence, filesPart(ui, view)),
    others.length > 0 &&
      part(
        w.otherMatters,
        h(
          'ul.stack-s',
          {},
          others.map((one) =>
            h(
              'li',
              {},
              h(
                'button.link',
                { type: 'button', 'data-k': `matter-${one.id}`, onclick: () => ui.tell('matter', { id: one.id }) },
                one.title,
              ),
            ),
          ),
        ),
      ),
    handed && part(w.passOn, handed),
    part(w.later, h('p', {}, w.laterText), linkPart(ui), h('p.small.muted.gap-s', {}, keptText(view))),
  ];
}

/** The title of a letter as the bot wrote it. */
export function titleOf(ui: Ui, id: string): string {
  const line = ui.talk.lines.findLast((one) => one.block?.kind === 'letter' && one.block.id === id);
  return line?.block?.kind === 'letter' ? line.block.title : w.letters;
}

const keptText = (view: CaseView): string => w.keptUntil(longDay(view.keptUntil.slice(0, 10)));

function saved(ui: Ui): HTMLElement | undefined {
  const at = ui.talk.savedAt;
  if (!at) return undefined;
  const today = dayOf(at) === dayOf(new Date().toISOString());
  return h('p.small.muted', {}, today ? w.saved(clock(at)) : w.savedDay(weekDay(dayOf(at))));
}

function datePart(ui: Ui): Child[] {
  const next = nextDate(ui);
  const { view } = ui.talk;
  if (view && courtWaits(view)) return [h('p.note.red', {}, h('b', {}, w.courtFirst))];
  const over = view && missed(view);
  // A day months away would say there is time, while the withdrawal may still be open and counts by the day.
  if (over && !(next && next.left <= 14)) return [h('p', {}, w.dateOver(longDay(over)))];
  if (!next) return [undated(view)];
  const day = longDay(next.day);
  return [
    h('p', {}, h('b', {}, next.needs === 'receipt' ? w.receiveBy(day) : w.sendBy(day))),
    h('p', {}, h(next.left <= 7 ? 'span.tag.red' : 'span.tag.ochre', {}, icon('clock', 16), w.daysLeft(next.left))),
  ];
}

/** Nothing is to be done by a day: an answer is waited for, the days have passed, or none is known. */
function undated(view: CaseView | undefined): Child {
  if (view?.answerBy) return h('p', {}, w.answerBy(longDay(view.answerBy)));
  return h('p.muted', {}, view && owned(view).length > 0 ? w.datesPast : w.noDate);
}

/** "Fr, 20. Nov." for the jump link of phones. */
export const shortNext = (ui: Ui): string => {
  const { view } = ui.talk;
  if (view && courtWaits(view)) return w.courtShort;
  const next = nextDate(ui);
  return next && view ? shortDay(next.day, view.today) : '';
};

function filesPart(ui: Ui, view: CaseView): Child[] {
  return [
    view.files.length > 0 &&
      h(
        'ul.stack-s',
        {},
        view.files.map((one) => h('li', {}, one.name, ' ', h('span.small.muted', {}, bytes(one.bytes)))),
      ),
    (view.protocols ?? []).map(({ id, title }) =>
      h(
        'p',
        {},
        h(
          'button.link',
          { type: 'button', 'data-k': `aside-${id}`, onclick: () => ui.download('protocol', id) },
          w.protocolPdf(title),
        ),
      ),
    ),
    h(
      'p.row.ways',
      {},
      h('button.link', { type: 'button', 'data-k': 'camera', onclick: () => ui.pick(true) }, w.camera),
      h('button.link', { type: 'button', 'data-k': 'file', onclick: () => ui.pick(false) }, w.choose),
      h('button.link', { type: 'button', 'data-k': 'memory', onclick: () => ui.command('memory') }, w.writeDown),
      h(
        'button.link',
        { type: 'button', 'data-k': 'recording', onclick: () => ui.command('recording') },
        w.checkRecording,
      ),
    ),
  ];
}
