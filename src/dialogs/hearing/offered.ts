// What a question „Meinen Sie …?“ offers, as the case file keeps it in one line: kind, ids, and what was typed.
import type { OpenQuestion } from '../../case/file.ts';

/** What was offered to choose from, and what had been typed. */
export type Offered = { kind: 'passages' | 'companies' | 'languages'; ids: string[]; typed: string };

const TYPED_LIMIT = 100;

/** The line that the open question keeps. */
export const offerLine = ({ kind, ids, typed }: Offered): string =>
  `${kind}:${ids.join(',')}:${typed.slice(0, TYPED_LIMIT)}`;

/** What the line of an open question offers. */
export function offered({ about = '' }: Pick<OpenQuestion, 'about'>): Offered {
  const [kind = '', ids = '', ...typed] = about.split(':');
  return {
    kind: kind === 'companies' || kind === 'languages' ? kind : 'passages',
    ids: ids === '' ? [] : ids.split(','),
    typed: typed.join(':'),
  };
}
