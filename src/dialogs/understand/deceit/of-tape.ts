// "Der Preis wird auf der Aufnahme nicht genannt": what a tape lacks may have been said before it, and is no untruth of the caller.
import type { FactKey } from '../../../knowledge/facts.ts';
import type { Notes } from '../notes.ts';
import { clauseAt, type Reading } from '../reading.ts';
import { compile, has, ways } from '../rule.ts';

const TAPE = '(?:\\w*aufnahme|\\w*aufzeichnung|\\w*mitschnitt|tonband|band|recording|tape)';
const UNSAID = '(?:genannt|erwähnt|gesagt|mentioned|named|said|stated)';
/** What the tape does not say. */
const LACKS = compile(
  ways(
    `_(?:auf|in|im) (?:(?:der|dem|ihrer|deren) )?${TAPE}_[^.!?\\n]{0,50}_(?:nicht|nie|kein\\w*|nirgends)_[^.!?\\n]{0,30}_${UNSAID}_`,
    `_(?:nicht|nie|kein\\w*|nirgends)_[^.!?\\n]{0,30}_(?:auf|in|im) (?:(?:der|dem|ihrer|deren) )?${TAPE}_[^.!?\\n]{0,20}_${UNSAID}_`,
    `_(?:auf|in|im) (?:(?:der|dem|ihrer|deren) )?${TAPE}_ (?:\\w+ ){0,3}(?:nicht|nie|nirgends) ${UNSAID}_`,
    `_(?:not|never|n.t|nowhere) ${UNSAID} (?:\\w+ )?(?:on|in) (?:the|their|that) ${TAPE}_`,
    `_(?:recording|tape) (?:does not|doesn.t|never|didn.t|did not) (?:mention|mentions|name|say|state)\\w*_`,
  ),
);
/** What somebody said in the call, whatever the tape has. */
const CALLER_SAID = compile(
  '_(?:er|sie|man|der \\w+|anrufer\\w*|he|she|they|caller) (?:\\w+ )?(?:sagte|gesagt|meinte|versprach|versprochen|behauptete|said|told|promised|claimed)_',
);
const OF_CALL: readonly FactKey[] = ['priceNamed', 'termNamed', 'recordingAnnounced'];

/** Drops what was read of the call where only the tape was told of. */
export function dropSaidOfTape(notes: Notes, reading: Reading): void {
  const ofTape = (fact: FactKey): boolean => has(LACKS, clauseAt(reading, notes.placeOf(fact).start)?.text ?? '');
  for (const fact of OF_CALL) if (notes.facts[fact] === false && ofTape(fact)) notes.drop(fact);
  if (!notes.has('misledAbout') || !ofTape('misledAbout') || has(CALLER_SAID, reading.text)) return;
  for (const fact of ['misledAbout', 'misledAboutText'] as const) notes.drop(fact);
}
