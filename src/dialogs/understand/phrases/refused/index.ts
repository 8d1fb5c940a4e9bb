// Words that say no on the phone, or only asked for papers or for time.
import type { Rule } from '../../rule.ts';
import { NEVER } from './never.ts';
import { NO_MORE, ONLY_ASKED } from './no-more.ts';
import { OTHER_YES } from './other-yes.ts';
import { ONLY_PAPERS, PAPERS_OR_TIME } from './papers-or-time.ts';
import { SAID_NO } from './said-no.ts';
import { TURNED_DOWN } from './turned-down.ts';

/** All of them, for whoever did not agree. Of equally sure words that begin at one place those that stand further up count. */
export const REFUSED_RULES: readonly Rule[] = [
  ...SAID_NO,
  ...OTHER_YES,
  ...NEVER,
  ...TURNED_DOWN,
  ...ONLY_ASKED,
  ...PAPERS_OR_TIME,
  ...NO_MORE,
  ...ONLY_PAPERS,
];
