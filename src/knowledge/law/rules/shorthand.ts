// A short way to write the rules that explain but decide nothing.
import type { Condition } from '../logic.ts';
import type { LawRule, Mark } from './rule.ts';

type More = Partial<Pick<LawRule, 'validFrom' | 'validUntil' | 'arguable' | 'disputed' | 'holds' | 'firmnessWhy'>>;

/** Title, text and paraphrase, in German and in English. */
export type Words = readonly [string, string, string];

/**
 * Makes the rules of one topic that explain and decide nothing: id, norm, [mark, sources], the words in German and English, and
 * when it is shown (always, if absent).
 */
export const explaining =
  (topic: string) =>
  (
    id: string,
    norm: string,
    [mark, ...source]: readonly [Mark, ...string[]],
    de: Words,
    en: Words,
    when?: Condition,
    more: More = {},
  ): LawRule => ({
    id,
    topic,
    conclusion: null,
    norm,
    source,
    mark,
    ...(when && { holds: when }),
    ...more,
    de: { title: de[0], text: de[1], law: de[2] },
    en: { title: en[0], text: en[1], law: en[2] },
  });
