// The patterns of approving in text form, and what an approval told or denied is.
import type { FactValues } from '../../../knowledge/facts.ts';
import {
  DONE_SO,
  GIVEN_IN_WRITING,
  LEFT_ALONE,
  MAIL,
  MEDIUM,
  NEW_STATEMENT,
  NO,
  NO_DENIAL,
  NOT_THE_CONTRACT,
  NOTHING_WRITTEN,
  OBJECT,
  OPEN_ACT,
  PHONE_KEYS,
  REQUESTED,
  SPOKEN,
  THEIR_ACT,
  WRITTEN_ACT,
} from '../phrases/approval.ts';
import type { Place } from '../place.ts';
import { compile } from '../rule.ts';

/** By what somebody approved. */
export type Means = FactValues['approvalMeans'];
/** Strength: a click or signature told beats a denial, a denial beats a confirmation that might be spoken. */
export type Approval = Place & { value: boolean; strength: number; means?: Means };

/** What is looked for in a sentence and beside an act. */
export const P = {
  written: compile(WRITTEN_ACT),
  open: compile(OPEN_ACT),
  requested: compile(REQUESTED),
  left: compile(LEFT_ALONE),
  done: compile(DONE_SO),
  no: compile(NO),
  noDenial: compile(NO_DENIAL),
  fresh: compile(NEW_STATEMENT),
  nothing: compile(NOTHING_WRITTEN),
  other: compile(NOT_THE_CONTRACT),
  theirs: compile(THEIR_ACT),
  spoken: compile(SPOKEN),
  medium: compile(MEDIUM),
  object: compile(OBJECT),
  given: compile(GIVEN_IN_WRITING),
  mail: compile(MAIL),
  keys: compile(PHONE_KEYS),
};

/** "Unterschrieben?", "E: Unterschrieben / Mail / Klick?": a question that its own writer answers. */
export const ASKED_BACK = /^\W*(?:(?:[a-z]|\d{1,2})[:.)] )?\w+(?:(?: (?:oder|und) |, | ?\/ ?)\w+){0,3} ?\?\W*$/;
