// "Ich habe den Widerspruch zurückgenommen": at a court that opens the way to enforcement. A withdrawal taken back is another thing, and ended the contract.
import { wordCount, ways } from '../../knowledge/german/words.ts';
import { factsOf } from '../../case/file.ts';
import { courtIsOpen } from './at-court.ts';
import { applyChanges } from '../changes.ts';
import { tell, type Draft } from '../draft.ts';
import { askAgain, proceed } from '../interview.ts';
import { knownOf, note, remember, type Told } from '../ledger.ts';

const OBJECTION = /(?<!\p{L})(?:widerspruchs?|einspruchs?|objection)(?!\p{L})/iu;
const TAKES_BACK =
  /(?<!\p{L})(?:zurück(?:zu)?(?:nehmen?|ziehen?|genommen|gezogen|nimmt|zieht)|rücknahme|zurück(?=[.!]*$)|(?:take|took|taken|taking) (?:it |that |the objection |my objection )?back|withdraw(?:n|ing|al)?|withdrew)(?!\p{L})/iu;
const DONE =
  /(?<!\p{L})(?:zurückgenommen|zurückgezogen|taken|took|withdrawn|withdrew|(?:nahm|zog) .*zurück)(?!\p{L})/iu;
/** Asked, planned, demanded or denied: not done. */
const NOT_DONE =
  /\?|(?<!\p{L})(?:nicht|nie|kein\p{L}*|ob|wenn|falls|dass|soll\p{L}*|muss|müsste\p{L}*|will|wollen|wollte\p{L}*|möcht\p{L}*|kann|könnte\p{L}*|wird|werd\p{L}*|würde\p{L}*|hätte\p{L}*|not|never|if|whether|should|must|will|want\p{L}*|can|could|would|to be|haven(?:'|’)?t|didn(?:'|’)?t)(?!\p{L})/iu;
/** "Ich nehme den Widerspruch nicht zurück": it stays, and nobody needs a warning. Asked or doubted it is something else. */
const KEEPS_IT = new RegExp(
  ways(
    '^(?:(?:nein|nee|no),? )?(?:(?:ich|wir) (?:nehme|nehmen|ziehe|ziehen|werde|will) |' +
      String.raw`(?:den|meinen) (?:wider|ein)spruch (?:nehme|ziehe) ich )[^.!?,]{0,40}(?<!\p{L})` +
      '(?:nicht|nie|niemals) (?:wieder )?zurück(?:nehmen|ziehen)?[.!]*$',
    "^(?:i|we) (?:will not|won['’]?t|do not|don['’]?t|am not going to) (?:take|withdraw)[^.!?,]{0,40}[.!]*$",
  ),
  'iu',
);
const WORDS = 30;
/** "…, weil Vodafone das wollte": the reason is another clause. */
const CLAUSES = /(?<=[.!?\n])\s+|,? (?=(?:weil|damit|obwohl|aber|because|since|so that|but)(?!\p{L}))/iu;

/** Says what it means to take an objection at the court back, done or asked. @returns whether the words are about that */
export function takesObjectionBack(draft: Draft, text: string): boolean {
  const { dunning } = factsOf(draft.file);
  if (!courtIsOpen(draft) || dunning === 'lawsuit' || wordCount(text) > WORDS) return false;
  const said = text.split(CLAUSES).find((one) => OBJECTION.test(one) && TAKES_BACK.test(one));
  if (said === undefined) return false;
  if (KEEPS_IT.test(said.trim())) {
    tell(draft, 'objectionStays');
    askAgain(draft);
    return true;
  }
  if (!DONE.test(said) || NOT_DONE.test(said)) {
    tell(draft, 'objectionKeep');
    askAgain(draft);
    return true;
  }
  const before = draft.file;
  const { active, open } = before;
  tell(draft, 'objectionBack');
  const told: Told = { fact: 'objectionAtCourt', value: false, quote: said };
  if (knownOf(before, active, 'objectionAtCourt')) applyChanges(draft, active, [told]);
  else note(draft, active, [told]);
  if (open) remember(draft, before, { question: open, before: [] });
  proceed(draft);
  return true;
}
