// Why a yes is only half a yes although its words are clear: it is broken off, goes off to something else, or asks back.
import { sentences } from '../../knowledge/german/clauses.ts';
import { BARE_YES } from './phrases/asking.ts';
import { asksEitherWay } from './beside-order.ts';
import { demandsOrder } from './demand.ts';
import { goesAstray, type Heard, mishears } from './astray.ts';
import type { Line } from './lines.ts';
import { echoesOrder, standsAlone } from './orders.ts';
import { UNINTELLIGIBLE } from './phrases/offer/sound.ts';
import { BROKEN_OFF } from './spoken.ts';
import { restrains, saysOtherThings } from './restraint.ts';
import { withoutDenied } from './stance.ts';
import type { Step } from './step.ts';
import { asksForLess } from './unsettled.ts';

/** "Ja was?", "Ja wer ist denn da?": no assent, a question. */
const ASKS_BACK =
  /^\W*(?:ja|gut|okay|ok)?\W*(?:hallo\W+|bitte\W+)?(?:was|wie|wer|wo|wieso|warum|wozu|wofuer|welche\w*|what|who|why|how)\b[^.!]*\?/;
/** "Ja, was ist damit?": nothing but a question. */
export const asksAfter = (said: string): boolean => ASKS_BACK.test(said) && /\?\W*$/.test(said);
/** The verb alone says that something is bought. */
const ORDERS_FIRMLY =
  /\b(?:ich|wir) (?:bestelle|ordere|kaufe|beauftrage|abonniere)n?\b|\b(?:bestelle|ordere|kaufe|beauftrage|abonniere|schliesse) ich\b/;
/** "Ja. Und danke, dass Sie so geduldig waren.": the yes is a sentence of its own, first or last. */
function assentsPlainly(said: string, asked: Line | undefined): boolean {
  const parts = sentences(said).map((s) => said.slice(s.start, s.end));
  const last = parts.at(-1);
  return (
    parts.length > 1 &&
    !said.includes('?') &&
    !BROKEN_OFF.test(said) &&
    !WAITS.test(said) &&
    !UNINTELLIGIBLE.test(said) &&
    [parts[0], last].some(
      (part) =>
        part !== undefined &&
        (PLAIN_ASSENT.test(part) || (asked?.topic === 'order' && echoesOrder(part, asked.folded))),
    )
  );
}
const PLAIN_ASSENT =
  /^\W*(?:ja|jawohl|jawoll|gern|gerne|einverstanden|abgemacht|yes)(?:,? (?:ja|gern|gerne|bitte|bestellen|verbindlich|einverstanden|das will ich|das moechte ich|klar|sicher|natuerlich))*[.!]?\W*$/;
/** "Ja! Kommen Sie rein! Entschuldigung, der Handwerker.": said to somebody at the door. */
const TALKS_ASIDE =
  /\bkommen sie (?:ruhig |doch |bitte |schon )*(?:he)?rein\b|\b(?:entschuldig\w*|verzeihung|tschuldigung),? (?:der|die|das|es|was|mein\w*|wo|da)\b/;
const WAITS = /\b(?:moment|momentchen|augenblick|sekunde|warten sie|hang on|hold on|one second)\b/;

/** @returns the step as it counts: nothing where a yes only asks back, half where it was not brought to its end */
export function halved(step: Step | undefined, asked: Line | undefined, heard: Heard): Step | undefined {
  if (step?.kind !== 'clear') return step;
  const said = withoutDenied(step.line.folded) || step.line.folded;
  if (ASKS_BACK.test(said) || mishears(said, heard)) return undefined;
  if (restrains(said) || (asked !== undefined && asksForLess(asked.folded))) return { ...step, kind: 'weak' };
  if (asked !== undefined && demandsOrder(asked.folded) && BARE_YES.test(said)) return { ...step, kind: 'weak' };
  if (asked !== undefined && asksEitherWay(asked.folded) && BARE_YES.test(said)) return { ...step, kind: 'weak' };
  if (TALKS_ASIDE.test(said) && !ORDERS_FIRMLY.test(said)) return { ...step, kind: 'weak' };
  if (assentsPlainly(said, asked)) return step;
  if (goesAstray(said, heard, (part, own) => own <= (ORDERS_FIRMLY.test(part) ? 1 : 0) && standsAlone(part)))
    return { ...step, kind: 'weak' };
  if (sentences(said).some((s) => standsAlone(said.slice(s.start, s.end)))) return step;
  if (asked !== undefined && saysOtherThings(said, asked, heard)) return { ...step, kind: 'weak' };
  const cut = BROKEN_OFF.test(said) || (asked !== undefined && BROKEN_OFF.test(asked.folded));
  return cut || WAITS.test(said) || UNINTELLIGIBLE.test(said) ? { ...step, kind: 'weak' } : step;
}
