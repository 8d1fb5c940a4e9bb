// The smaller things the bot can put into the conversation: what it understood, all answers, a note, bodies that help.
import type { Block } from '../../src/dialogs/messages.ts';
import { quoteMarks } from '../../src/marks.ts';
import { clock } from './format.ts';
import { h } from './dom.ts';
import { inOrder, stillStands } from './quotes.ts';
import { toHandover } from './handover.ts';
import { changeButton, prose, quoted, soft, type Ui } from './ui.ts';
import { lang, w } from './words.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;
type ShownFact = Of<'understood'>['facts'][number];

/** One fact as a chip: closed letter, label and value; open the words, their source and "ändern". */
export function factChip(ui: Ui, fact: ShownFact): HTMLElement {
  const stands = stillStands(fact, ui.talk.view?.facts);
  const letter = stands && ui.proven.letters.get(fact.key);
  const found = stands && ui.proven.foundIn.get(fact.key);
  return h(
    'details.fact',
    {},
    h(
      'summary',
      { 'data-k': `fact-${fact.key}` },
      letter && h('span.letterkey', {}, letter),
      h(
        'span',
        {},
        `${soft(fact.label)}: `,
        h('b', {}, h('bdi', {}, fact.value)),
        fact.inferred && h('span.muted', {}, quoteMarks(lang).comma, w.inferred),
      ),
    ),
    h(
      'div.stack-s',
      {},
      fact.quote && h('p.said', { lang: 'de', dir: 'auto' }, quoted(fact.quote)),
      h(
        'p.row',
        {},
        changeButton(ui, fact.key, fact.label),
        found && h('span.small.muted', {}, w.fromMessage(clock(found.at))),
      ),
    ),
  );
}

/** What was understood, fact by fact, with the words that prove it. */
export const understoodBlock = (ui: Ui, block: Of<'understood'>, heading: boolean): HTMLElement =>
  h(
    'div.stack-s',
    {},
    heading && h('h2', {}, w.understood),
    heading && h('p.muted.measure.noprint', {}, w.understoodHelp),
    h(
      'ul.facts',
      {},
      inOrder(block.facts, ui.proven).map((fact) => h('li', {}, factChip(ui, fact))),
    ),
  );

/** What was answered so far. */
export const answersBlock = (ui: Ui, block: Of<'answers'>): HTMLElement =>
  h('div.stack-s', {}, h('h2', {}, w.answers), factList(ui, block.facts));

/** Facts as a list with "ändern" beside each. */
export function factList(ui: Ui, facts: { key: string; label: string; value: string; quote?: string }[]): HTMLElement {
  if (!facts.length) return h('p.muted', {}, w.noAnswers);
  return h(
    'dl.list',
    {},
    facts.map((fact) =>
      h(
        'div',
        {},
        h('dt', {}, soft(fact.label)),
        h('dd', {}, h('bdi', {}, fact.value)),
        fact.quote &&
          !isTold(fact.value, fact.quote) &&
          h('dd.yours.small', { lang: 'de', dir: 'auto' }, quoted(fact.quote)),
        h('dd.ed', {}, changeButton(ui, fact.key, fact.label)),
      ),
    ),
  );
}

/** What is noted as it was said, in quotation marks, is not said twice. */
const isTold = (value: string, quote: string): boolean => /^[„“«"]/.test(value) && value.includes(quote);

/** A remark in its tone. */
export function noteBlock(block: Of<'note'>): HTMLElement {
  const tone = block.tone === 'plain' ? '' : block.tone;
  const node = h('div.note.stack-s', {}, block.title && h('p', {}, h('b', {}, block.title)), prose(block.text));
  if (tone) node.classList.add(tone);
  return node;
}

/** A telephone number or an address within a text: one tap calls or writes. */
const WAY = /((?:\+49|\b0)[\d /()–-]{5,}\d|\b116 ?\d{3}\b|\b11[02]\b|[\w.-]+@[\w.-]+\.\w+)/;
const reachable = (text: string): (string | HTMLElement)[] =>
  text.split(WAY).map((piece) => {
    if (!WAY.test(piece)) return piece;
    const href = piece.includes('@') ? `mailto:${piece}` : `tel:${piece.replace(/[^\d+]/g, '')}`;
    return h('a.way', { href, dir: 'ltr' }, piece);
  });

/** Links go out only to https addresses. */
export const bodiesBlock = (ui: Ui, block: Of<'bodies'>): HTMLElement =>
  h(
    'div.sheet.stack-s',
    {},
    h('h2', {}, w.bodies),
    h(
      'dl.iff',
      {},
      block.bodies.map((body) =>
        h(
          'div',
          {},
          h('dt', {}, body.name),
          h(
            'dd.stack-s',
            {},
            h('p', {}, body.what),
            h('p.small.muted', {}, `${w.cost}: ${body.cost}`),
            body.takes && h('p.small', {}, body.takes),
            body.contact && h('p', {}, reachable(body.contact)),
            body.url?.startsWith('https://') &&
              h(
                'p',
                {},
                h(
                  'a',
                  { href: body.url, rel: 'noopener noreferrer', target: '_blank' },
                  h('span.noprint', {}, w.open, h('span.vh', {}, `: ${body.name}`)),
                  h('bdi.onpaper', { dir: 'ltr', 'aria-hidden': 'true' }, body.url.replace(/^https:\/\/|\/$/g, '')),
                ),
              ),
          ),
        ),
      ),
    ),
    Object.keys(ui.talk.view?.facts ?? {}).length > 0 && [h('p', {}, w.passOnText), toHandover()],
  );
