// "Nein, das sind drei verschiedene Sachen": what was noted as one matter is several, and is told anew, one after the other.
import { closeQuestion, tell, type Draft } from '../draft.ts';
import { askAgain } from '../interview.ts';

const LED = '^\\W*((?:(?:nein|nee|ne|nö|no|nope|halt|moment|aber|also|doch)[,.! ]+)*)';
const ARE =
  '(?:(?:das|es|dat|des) (?:sind|waren|san)|sind|(?:these|those|they|it) (?:are|were)|they.re) (?:(?:ja|doch|aber|nicht eine,? sondern|lauter|ganz|actually) )*';
const SO_MANY =
  '((?:(?:zwei|2|drei|3|vier|4|mehrere|two|three|four|several) )?)(?:(?:ganz|völlig|komplett|completely) )?(?:verschiedene|unterschiedliche|getrennte|different|separate) ';
const END = '(?: (?:gewesen|passiert))?[.! ]*$';
/** Contracts with one company are asked about as twins; firms may be the caller and the other side, calls one matter's. */
const SEVERAL = new RegExp(
  `${LED}${ARE}${SO_MANY}(?:sachen|dinge|fälle|faelle|geschichten|things|matters|cases)${END}`,
  'iu',
);

/** Drops what was mixed in one matter and asks for one of them; where several stand there already, says so. @returns whether it was said */
export function toldSeveral(draft: Draft, text: string): boolean {
  const { matters, active, letters, open, pending: _pending, ...file } = draft.file;
  const [, denied = '', many = ''] = SEVERAL.exec(text) ?? [];
  if (!SEVERAL.test(text)) return false;
  if (matters.length > 1) {
    tell(draft, 'severalMatters', { count: matters.length });
    askAgain(draft);
    return true;
  }
  // What was told goes: only where the words deny what stands there, or count.
  if (letters.length > 0 || (denied === '' && many === '' && open?.fact !== 'confirm')) return false;
  draft.file = {
    ...file,
    letters,
    active,
    ...(open ? { open } : {}),
    matters: matters.map((matter) => ({ ...matter, facts: {} })),
  };
  closeQuestion(draft);
  tell(draft, 'oneAtATime');
  return true;
}
