// The tree of reasons: the result, what it rests on, and the answers below. A nested list with lines is its own text.
import type { ResultBlock } from '../../src/dialogs/messages.ts';
import { h } from './dom.ts';
import { soft } from './ui.ts';

/** The grounds of a result as a tree. */
export const whyTree = ({ headline, grounds }: ResultBlock): HTMLElement =>
  h(
    'ul.tree.small',
    {},
    h(
      'li',
      {},
      h('b', {}, headline),
      h(
        'ul',
        {},
        grounds.map(({ title, label, because }) =>
          h(
            'li',
            {},
            title,
            ' ',
            h('span.muted', {}, `(${label})`),
            because.length > 0 &&
              h(
                'ul',
                {},
                because.map((fact) => h('li', {}, soft(fact.label), ': ', h('b', {}, h('bdi', {}, fact.value)))),
              ),
          ),
        ),
      ),
    ),
  );
