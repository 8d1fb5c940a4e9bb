// Free text is heard: what it tells is noted, and the interview goes on; or it told nothing new.
import type { FactKey } from '../../knowledge/facts.ts';
import { goOn, nothingTold } from './after-hearing.ts';
import { coerce } from '../answering/answer-value.ts';
import type { Draft } from '../draft.ts';
import { handle } from './findings.ts';
import type { Agreed, Answered, Words } from './heard-words.ts';
import { followLanguage } from './language.ts';
import { checked } from '../ledger.ts';
import type { Proposal } from '../messages.ts';
import { readOnce } from './reading.ts';
import { takeFacts } from './take-facts.ts';
import { tellsNothing } from './tells-nothing.ts';

/** Hears free text. @param with the open question's answer where the text holds one, or the yes that stood before it */
export function hear(
  draft: Draft,
  text: string,
  heard: readonly Proposal[] = [],
  { answered, agreed }: { answered?: Answered; agreed?: Agreed } = {},
): void {
  const before = draft.file;
  const reading = readOnce(draft, text);
  followLanguage(draft, text, reading.lang);
  const finding = handle(draft, reading, text);
  const value = answered ? checked(answered.open.fact, coerceFor(answered)) : undefined;
  const words: Words = {
    draft,
    text,
    reading,
    bare: tellsNothing(draft, text, reading, finding),
    ...(answered && { answered }),
    ...(value !== undefined && { value }),
    ...(agreed && { agreed }),
  };
  const { matter, fresh, more } = takeFacts(words, heard);
  const { file } = draft;
  if (more || file.matters !== before.matters || file.person !== before.person || file.pending !== before.pending)
    goOn(words, before, matter, fresh);
  else nothingTold(words, before.open, matter, finding);
}

const coerceFor = ({ open, value }: Answered): unknown => coerce(open.fact as FactKey, value);
