// "Das ist keine Abschrift, das ist ein Brief": what was read as a call is forgotten, but for the company that it named.
import type { Known } from '../../case/file.ts';
import { settleProposals } from '../answering/answer-confirm.ts';
import { closeQuestion, type Draft } from '../draft.ts';
import { hear } from '../hearing/hear.ts';
import { knownOf, note } from '../ledger.ts';
import type { Proposal } from '../messages.ts';
import { ways } from '../../knowledge/german/words.ts';

const NO_CALL = new RegExp(
  ways(
    String.raw`(?<!\p{L})(?:kein(?:e|en)?|nicht die|no|not an?) (?:abschrift|mitschrift|transkript|` +
      String.raw`aufnahme|mitschnitt|gespräch|telefonat|anruf|transcript|recording|call)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:das|es) (?:ist|war) (?:doch |nur |aber )*(?:ein|eine|der|die|das) ` +
      String.raw`(?:brief|schreiben|e-?mail|mail|sms|nachricht)(?!\p{L})`,
    String.raw`(?:that|this|it)(?:'s| is| was) (?:an?|the) (?:letter|e-?mail|text|message)(?!\p{L})`,
  ),
  'iu',
);

/** @returns whether what was just read as a call was said to be none */
export function toldNoCall(draft: Draft, text: string, heard: readonly Proposal[]): boolean {
  const { open, recordings = [] } = draft.file;
  const read = recordings.at(-1);
  const asked = open?.fact === 'confirm' && open.about === 'proposals';
  if (!open || !asked || read?.by !== 'transcript' || !NO_CALL.test(text)) return false;
  const named: Known | undefined = knownOf(draft.file, open.matter, 'provider');
  draft.file = { ...draft.file, recordings: recordings.slice(0, -1) };
  settleProposals(draft, open.matter, false);
  closeQuestion(draft);
  const term = read.figures?.term?.value;
  note(draft, open.matter, [
    ...(typeof named?.value === 'string' ? [{ fact: 'provider' as const, value: named.value }] : []),
    ...(term === undefined ? [] : [{ fact: 'contractTermMonths' as const, value: term }]),
  ]);
  hear(draft, text, heard);
  return true;
}
