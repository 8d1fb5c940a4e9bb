// "Nein, das sind drei verschiedene Sachen": what was noted as one matter is several, and is told anew, one after the other.
import { closeQuestion, tell, type Draft } from './draft.ts';
import { askAgain } from './interview.ts';

const SEVERAL =
  /^\W*(?:(?:nein|nee|ne|nö|no|nope|halt|moment|aber|also|doch)[,.! ]+)*(?:(?:das|es|dat|des) (?:sind|waren|san)|sind|(?:these|those|they|it) (?:are|were)|they.re) (?:(?:ja|doch|aber|nicht eine,? sondern|lauter|ganz|actually) )*(?:(?:zwei|2|drei|3|vier|4|mehrere|two|three|four|several) )?(?:(?:ganz|völlig|komplett|completely) )?(?:(?:verschiedene|unterschiedliche|getrennte|andere|different|separate) )(?:sachen|dinge|verträge|vertraege|firmen|anrufe|fälle|faelle|geschichten|things|matters|contracts|companies|calls|cases)(?: (?:gewesen|passiert))?[.! ]*$/iu;

/** Drops what was mixed in one matter and asks for one of them; where several stand there already, says so. @returns whether it was said */
export function toldSeveral(draft: Draft, text: string): boolean {
  const { matters, active, letters, pending: _pending, ...file } = draft.file;
  if (!SEVERAL.test(text)) return false;
  if (matters.length > 1) {
    tell(draft, 'severalMatters', { count: matters.length });
    askAgain(draft);
    return true;
  }
  if (letters.length > 0) return false;
  draft.file = { ...file, letters, active, matters: matters.map((matter) => ({ ...matter, facts: {} })) };
  closeQuestion(draft);
  tell(draft, 'oneAtATime');
  return true;
}
