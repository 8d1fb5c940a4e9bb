// Which questions have words of their own.
import type { FactKey } from '../../../../knowledge/facts.ts';

/** Questions that have words of their own: those for a fact, and a few of the talk that are not about one. */
export type WordedQuestion = FactKey | 'holder.custody' | 'holder.whose' | 'letter' | 'confirm';

/** Patterns by question and value; for facts of yes and no, a denied word of the one means the other. */
export type TypedWords = { readonly [K in WordedQuestion]?: Readonly<Record<string, string>> };
