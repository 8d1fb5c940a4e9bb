// Shorthand for words that say no on the phone.
import { rule, type Rule } from '../../rule.ts';

/** Words by which the offer was not agreed to; `more` says how sure they are and what must not stand beside them. */
export const refused = (say: string, more: Omit<Rule<'agreedOnPhone'>, 'fact' | 'value' | 'say'>): Rule =>
  rule('agreedOnPhone', false, say, more);
