// Post from a court that nobody has named yet: order for payment, enforcement order or lawsuit. Which it is, is asked at once.
import { ways } from '../understand/rule.ts';
import { knownOf } from '../ledger.ts';
import { firstTime, type Draft } from '../draft.ts';

const COURT = '(?:(?:zentrales? )?(?:amts|mahn|land)?gerichte?s?|(?:[a-z]+ )?court)';
const PAPER =
  '(?:briefe?|post|schreiben|umschlag|umschläge|einschreiben|zettel|papiere|unterlagen|formulare?|letters?|' +
  'envelope|papers|mail)';
const TELLS = new RegExp(
  ways(
    `\\b${PAPER}\\b[^.!?\\n]{0,40}\\b(?:vom|von (?:einem|dem|so einem|nem)|aus dem|` +
      `from (?:the|a))\\s(?:\\p{L}+\\s)?${COURT}\\b`,
    `\\b(?:vom|from (?:the|a))\\s${COURT}\\b[^.!?\\n]{0,40}\\b${PAPER}\\b[^.!?\\n]{0,30}\\b(?:bekommen|` +
      'gekriegt|erhalten|gekommen|da|got|came)\\b',
    `\\bgerichts(?:post|brief|schreiben)\\b`,
    `\\b(?:amts|mahn|land)?gericht (?:hat|schreibt|schickt)\\b`,
    `\\byellow (?:letter|envelope)\\b`,
  ),
  'iu',
);
/** Threats, worries and questions: nothing has come yet. */
const NOT_YET =
  /\b(?:droh\p{L}*|gedroht|angst|wenn|falls|ob|sonst|keine?|noch nichts?|nie|kommt (?:jetzt|dann|bald|noch)|könnte|will|wollen|würde|threat\p{L}*|if|no|might|afraid)\b/iu;

/** A court that writes, summons or sends, and its letter, whatever else is threatened beside it. */
const WRITES = new RegExp(
  ways(
    `(?<!\\p{L})(?<!(?:vors?|zum|ans|beim|an das|mit dem|mit) )${COURT} (?:(?:in|von|aus) \\p{L}+ )?(?:hat|` +
      'haben|schreibt|schrieb|schickt|schickte|will|fordert|verlangt|lädt|lud|wrote|writes|sent|has|' +
      'summoned)(?!\\p{L})',
    `(?<!\\p{L})(?:vors?|vor das|zum|beim) ${COURT} (?:\\p{L}+ )?(?:geladen|vorgeladen)(?!\\p{L})`,
    `(?<!\\p{L})(?:ladung|vorladung)(?!\\p{L})`,
    `(?<!\\p{L})${PAPER} (?:\\p{L}+ ){0,2}(?:vom|von (?:einem|dem|so einem|nem)|from (?:the|a)) ` +
      `(?:\\p{L}+ )?${COURT}(?!\\p{L})`,
    `(?<!\\p{L})court (?:letter|papers|summons|mail)(?!\\p{L})|(?<!\\p{L})gerichts(?:post|brief|schreiben)(?!\\p{L})`,
  ),
  'iu',
);
/** Threatened, feared or thought of: nothing has come yet. */
const NO_POST =
  /(?<!\p{L})(?:droh\p{L}*|gedroht|angst|wenn|falls|ob|sonst|dann|bald|dass|kein\p{L}*|nichts|nicht|nie|noch nicht|könnte\p{L}*|würde\p{L}*|wird|werden|wollen|soll|sollen|threat\p{L}*|if|no|not|never|might|(?:they|it|court) will|would|could|going to|gonna|afraid)(?!\p{L})/iu;

/** Whether a clause of its own tells that a court has written, summoned or sent: beside it others may threaten. */
export const courtWrites = (text: string): boolean =>
  text
    .split(/[.,;:!?\n]|(?<!\p{L})(?:und|aber|and|but)(?!\p{L})/u)
    .some((clause) => WRITES.test(clause) && !NO_POST.test(clause));

/** Whether words tell that something came from a court. */
const tellsOfCourtMail = (text: string): boolean =>
  courtWrites(text) ||
  text.split(/(?<=[.!?\n])\s*/).some((sentence) => TELLS.test(sentence) && !NOT_YET.test(sentence));

/** Whether it has to be asked what came from the court: told, not known yet, and not asked before in this matter. */
export function asksForCourtMail(draft: Draft, matter: string, text: string): boolean {
  if (knownOf(draft.file, matter, 'dunning') !== undefined || !tellsOfCourtMail(text)) return false;
  return firstTime(draft, `${matter}:courtMail`);
}
