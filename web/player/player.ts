// Listening in the page: the deck, one question at a time, the verdict so far, and the same as a table. Loaded on demand.
import type { RecordingView } from '../../src/case/view.ts';
import { h, icon as iconOf, put, type Child } from '../chat/dom.ts';
import { quoted, soft, type Ui } from '../chat/ui.ts';
import { w as chat } from '../chat/words.ts';
import type { Link } from '../chat/wire.ts';
import { timeOf } from '../../src/seconds.ts';
import { openDeck, type Deck } from './deck.ts';
import type { Mark } from './track.ts';
import { machinePart } from './machine.ts';
import { learnWords, pw } from './words.ts';

/** Connections after which nothing of the case is played any more. */
const OVER: ReadonlySet<Link> = new Set(['idle', 'ended', 'locked']);

type Ask = NonNullable<RecordingView['ask']>;

/**
 * Draws a recording into a place and keeps it up to date.
 * @param place where it stands in the transcript
 * @param seen the recording as the bot told of it; the case's newest view goes before
 * @param live whether it is listened to here; else it is shown as it stands
 * @param heardHere whether a player further up has the table of this recording already
 */
export async function showRecording(
  place: HTMLElement,
  ui: Ui,
  seen: RecordingView,
  live: boolean,
  heardHere: boolean,
): Promise<void> {
  await learnWords();
  const newest = (): RecordingView => ui.talk.view?.recordings?.find((one) => one.id === seen.id) ?? seen;
  const parts = h('div.stack');
  const machine = live && seen.file ? machinePart(ui) : undefined;
  let deck: Deck | undefined;
  /** The criterion that is being asked again, if the customer went back. */
  let again: string | undefined;
  let drawn = '';

  const update = (): void => {
    if (!place.isConnected) return end();
    if (OVER.has(ui.talk.link)) end();
    const view = live ? newest() : seen;
    machine?.update(view, deck);
    const sign = JSON.stringify([view.rows, view.ask, view.verdict, again]);
    if (sign === drawn) return;
    drawn = sign;
    deck?.setMarks(marksOf(view));
    const focus = parts.contains(document.activeElement) ? document.activeElement?.getAttribute('data-k') : undefined;
    put(parts, body(view));
    if (focus)
      (parts.querySelector<HTMLElement>(`[data-k="${CSS.escape(focus)}"]`) ?? parts.querySelector('h3'))?.focus({
        preventScroll: true,
      });
  };

  /** The row was drawn anew or taken away, or the case is not this page's any more. */
  const end = (): void => {
    ui.onView.delete(update);
    deck?.end();
    deck = undefined;
  };

  const body = (view: RecordingView): Child => {
    const ask = asked(view, again);
    const send = (answer: string, withPlace: boolean): void => {
      const criterion = ask?.criterion;
      again = undefined;
      const seconds = withPlace && deck ? Math.round(deck.now() * 10) / 10 : undefined;
      ui.tell('mark', { file: view.file ?? view.id, criterion, answer, ...(seconds === undefined ? {} : { seconds }) });
    };
    const back = (criterion: string): void => {
      again = criterion;
      update();
      parts.querySelector<HTMLElement>('.question h3')?.focus();
    };
    return [
      live && ask && h('div.two.even', {}, questionCard(ask, view, deck, send, back), verdictPart(view, true)),
      // Heard to the end, the newest line says what came of it; here remain the sound and its table.
      !live && verdictPart(view, false),
      (live || !heardHere) && table(view, ask?.criterion, deck, live ? back : undefined),
      (!live || ask) && [protocolPart(ui, view), h('p.note.ochre.measure', {}, view.warning)],
    ];
  };

  put(
    place,
    h('div.stack-s', {}, h('h2', { tabindex: -1 }, seen.title), (live || !heardHere) && h('p.measure', {}, seen.intro)),
    live && seen.file ? deckPlace() : false,
    parts,
    machine?.node,
  );
  if (live) ui.onView.add(update);
  update();

  function deckPlace(): HTMLElement {
    const spot = h('div');
    const open = h('button.btn.main', { type: 'button', 'data-k': `open-${seen.id}` }, pw().open);
    open.addEventListener('click', () => {
      deck = openDeck(ui, seen.file ?? '');
      deck.setMarks(marksOf(newest()));
      put(spot, deck.node);
      drawn = '';
      update();
    });
    put(spot, h('p', {}, open, ' ', h('span.small.muted', {}, seen.name ?? '')));
    return spot;
  }
}

/** The open question, or the one that was gone back to. */
function asked(view: RecordingView, again: string | undefined): Ask | undefined {
  const found = again === undefined ? undefined : view.questions?.find((one) => one.criterion === again);
  return found ?? view.ask;
}

/** Marks in the order of their places. */
function marksOf(view: RecordingView): Mark[] {
  return view.rows
    .flatMap(({ title, seconds }) => (seconds === undefined ? [] : [{ title, seconds }]))
    .sort((a, b) => a.seconds - b.seconds)
    .map((mark, i) => ({ n: i + 1, ...mark }));
}

function questionCard(
  ask: Ask,
  view: RecordingView,
  deck: Deck | undefined,
  send: (answer: string, withPlace: boolean) => void,
  back: (criterion: string) => void,
): HTMLElement {
  const w = pw();
  const criteria = view.rows.map((row) => row.criterion);
  const before = criteria[criteria.indexOf(ask.criterion) - 1];
  const last = marksOf(view).at(-1);
  const title = `hq-${view.id}`;
  const choices = ask.choices.map((choice) => {
    const plain = choice.value === 'unclear';
    const button = h(
      'button.choice',
      { type: 'button', 'data-k': `hear-${choice.value}` },
      plain ? choice.title : quoted(choice.title),
      choice.mark && deck ? h('small.here', {}, w.keeps(timeOf(deck.now()))) : false,
    );
    if (plain) button.classList.add('idk');
    button.addEventListener('click', () => send(choice.value, choice.mark));
    return button;
  });
  const node = h(
    'section.sheet.question.stack',
    { 'aria-labelledby': title },
    h('p.step', {}, ask.step),
    h('h3', { id: title, tabindex: -1 }, soft(ask.question)),
    h('p', {}, ask.help),
    h('div.choices', { role: 'group', 'aria-labelledby': title }, choices),
    h(
      'p.bar',
      {},
      deck && last
        ? h(
            'button.btn.quiet',
            { type: 'button', onclick: () => deck.playFrom(last.seconds) },
            `${w.from} ${timeOf(last.seconds)}`,
          )
        : false,
      before
        ? h('button.btn.quiet', { type: 'button', 'data-k': 'hear-back', onclick: () => back(before) }, w.previous)
        : false,
    ),
    h('details.more', {}, h('summary', { 'data-k': 'hear-why' }, w.why), h('div', {}, h('p', {}, ask.why))),
  );
  // "merkt die Stelle 0:24" follows the sound while the question stands.
  const timer = setInterval(() => {
    if (!node.isConnected || !deck) return clearInterval(timer);
    for (const spot of node.querySelectorAll('.here')) spot.textContent = w.keeps(timeOf(deck.now()));
  }, 300);
  return node;
}

const TAGS = { fern: 'check', ochre: 'maybe', red: 'cross' } as const;
function tag(tone: 'fern' | 'ochre' | 'red' | 'plain', label: string): HTMLElement {
  if (tone === 'plain') return h('span.muted', {}, label);
  const node = h('span.tag', {}, iconOf(TAGS[tone]), label);
  node.classList.add(tone);
  return node;
}

function verdictPart(view: RecordingView, soFar: boolean): HTMLElement {
  const w = pw();
  const decisive = view.rows.find((row) => row.criterion === 'declarationOfIntent');
  return h(
    'section.stack',
    {},
    h('h3', {}, soFar ? w.soFar : w.result),
    view.form && h('div.note', {}, h('p', {}, h('b', {}, `${w.formFirst} `), view.form)),
    view.verdict && h('p.row', {}, tag(view.verdict.tone, view.verdict.label)),
    view.verdict && h('p', {}, view.verdict.text),
    decisive?.quote && h('blockquote.said', {}, h('p', {}, quoted(decisive.quote))),
    view.hints.length > 0 &&
      h(
        'div.stack-s',
        {},
        h('h4', {}, w.hints),
        h(
          'ul.dashes',
          {},
          view.hints.map((hint) => h('li', {}, hint)),
        ),
      ),
    h('p.small.muted', {}, view.note),
  );
}

function table(
  view: RecordingView,
  current: string | undefined,
  deck: Deck | undefined,
  back: ((criterion: string) => void) | undefined,
): HTMLElement {
  const w = pw();
  const marks = marksOf(view);
  const place = (row: RecordingView['rows'][number]): Child => {
    const { seconds } = row;
    if (seconds !== undefined) {
      const mark = marks.find((m) => m.seconds === seconds && m.title === row.title);
      const text = mark ? w.placeAt(mark.n, timeOf(seconds)) : timeOf(seconds);
      return deck ? h('button.link', { type: 'button', onclick: () => deck.playFrom(seconds) }, text) : text;
    }
    if (row.turn !== undefined) return w.line(row.turn);
    return row.value === 'no' || row.value === 'absent' ? h('span.muted', {}, w.missing) : '';
  };
  return h(
    'table.table.flat',
    { role: 'table' },
    h('caption', {}, view.by === 'listening' ? w.table : w.tableText),
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        w.head.map((title) => h('th', { role: 'columnheader', scope: 'col' }, title)),
      ),
    ),
    h(
      'tbody',
      { role: 'rowgroup' },
      view.rows.map((row) => {
        const now = row.criterion === current;
        const line = h(
          'tr',
          { role: 'row', 'aria-current': now ? 'step' : undefined },
          h('th', { role: 'rowheader', scope: 'row' }, soft(row.title)),
          h('td', { role: 'cell' }, now ? h('span.tag.blue', {}, w.now) : tag(row.tone, row.label)),
          h('td.num', { role: 'cell', 'data-l': w.place }, place(row)),
          h(
            'td',
            { role: 'cell' },
            row.quote && h('span.said', {}, quoted(row.quote), ' '),
            row.meaning,
            back &&
              row.value !== 'open' &&
              !now && [
                ' ',
                h(
                  'button.link',
                  {
                    type: 'button',
                    'data-k': `again-${row.criterion}`,
                    'aria-label': w.changeOf(row.title),
                    onclick: () => back(row.criterion),
                  },
                  w.change,
                ),
              ],
          ),
        );
        if (now) line.classList.add('cur');
        return line;
      }),
    ),
  );
}

function protocolPart(ui: Ui, view: RecordingView): HTMLElement {
  const w = pw();
  const ready = view.verdict !== undefined && view.ask === undefined;
  return h(
    'p.bar',
    {},
    h(
      'button.btn',
      {
        type: 'button',
        disabled: !ready,
        'data-k': `protocol-${view.id}`,
        onclick: () => ui.download('protocol', view.id),
      },
      w.protocol,
    ),
    h('span.small.muted', {}, ready ? chat.protocolFor : w.protocolLater),
  );
}
