// The form of an answer whose words nobody listed. Ways to say yes are without end; ways to hold back are few: a question, a no, a
// doubt, a condition, a delay, a remark about the matter, a state of one's own. What shows none of them lets happen what was asked.
import { isNegated } from '../../knowledge/german/clauses.ts';
import { list } from './phrases/list.ts';
import { NO } from './phrases/refusals.ts';
import { cancelsOut, clausesOf, isTorn, putsOff } from './stance.ts';

/** A sound, a greeting, thanks: heard along, nothing said. */
const SOUND = list(
  '^\\W*(?:(?:ach|oh|ah|ha|hm+|m?hm+|äh+m?|aha|soso|so|tja|nanu|na|naja|ja|ui|uff|puh|pf+t?|huch|oha|wow|' +
    'hä|hallo|moin|servus|tag|danke|entschuldigung|verzeihung|pardon|bitte|halleluja|hello|hi|thanks|sorry|' +
    'ja)[ ,.!-]*){1,4}$',
  '^\\W*(?:guten? (?:tag|morgen|abend)|grüß (?:gott|sie|dich)|good (?:morning|afternoon|evening))_',
);
/** Doubt, guessing, asking why: nothing is decided by it. */
const DOUBT = list(
  '_(?:vielleicht|eventuell|womöglich|wohl|vermutlich|wahrscheinlich|angeblich|irgendwie|maybe|perhaps|probably)_',
  '_(?:glaube?|denke?|dachte|meine|schätze|vermute|finde?|fände|weiß|wusste|wüsste|wundere?|überlege?|hoffe?n?|staune|zweifle|guess|think|thought|suppose|know|wonder)_',
  '_(?:komisch|seltsam|merkwürdig|unsicher|unheimlich|gespannt|neugierig|interessant|spannend|lustig)_',
  '_(?:ob|warum|wieso|weshalb|wozu|wofür|woher|womit|weswegen|why|what|whether)_',
  'kommt (?:ganz )?(?:da|d)?rauf an|_depends_|_mal (?:sehen|schauen|gucken)_',
);
/** What limits a yes or sets something against it. */
const LIMITS = list(
  '_(?:aber|allerdings|jedoch|trotzdem|sondern|eigentlich|erst|zuerst|zunächst|vorher|nachher|später|' +
    'gleich|lieber|eher|sonst|außer|bloß|hauptsache|höchstens|but|only|rather|first|later)_',
  '_(?:wenn|falls|sofern|solange|sobald|vorausgesetzt|unter (?:der|einer) (?:bedingung|voraussetzung)|bis auf|if|unless|until|provided)_',
  '_nur_(?! zu_)',
);
/** Scorn and alarm. */
const SCORN = list(
  '_(?:quatsch|unsinn|blödsinn|frechheit|unverschämt\\w*|unverschämtheit|witz\\w*|spaß|typisch|theater|' +
    'polizei|anzeige|datenschutz|spion\\w*|abhör\\w*|verboten|illegal|strafbar|ungern|unmöglich|' +
    'ausgeschlossen|pech|gottchen|weihnachtsmann|nonsense|joke|kidding)_',
);
/** Somebody else decides or is spoken of. */
const OTHERS = list(
  '_(?:mein|meine|meiner|meinem|meinen|unser|unsere|unserem|unseren|der|die|my|our) (?:\\w+ )?(?:mann|' +
    'frau|sohn|tochter|bruder|schwester|mutter|vater|mama|papa|oma|opa|enkel\\w*|nachbar\\w*|chef\\w*|' +
    'partner\\w*|kinder|husband|wife|son|daughter|boss)_',
  '_(?:er|jeder|alle|keiner|niemand|everybody|everyone|they|he|she)_',
);
/** What one is, has, does or hears just now: a state of one's own. */
const OF_MYSELF = list(
  '_(?:ich|wir|i|we)_',
  '^\\W*(?:hab|habe|haben|hatte|bin|war|muss|müsste|steh|stehe|sitz|sitze|lieg|liege|fahr|koch|komm|' +
    'komme|geh|gehe|hör|höre|versteh|verstehe|kenn|kenne|brauch|brauche|such|suche|wollt|wollte|krieg|have|am|was)_',
);
/** What the clause says somebody lets: the verb of going, of leave, of standing it. */
const LETS = list(
  '_(?:geht|passt|darf|dürfen|kann|können|soll|sollen|läuft|klappt|stört|lässt|lassen|mag|ginge|klappt|reicht|okay|works|can|may)_',
);
/** A remark about things: what is, costs, sounds; an article or a pronoun before everything else. */
const REMARK = list(
  '^\\W*(?:(?:ja|na|ach|oh|und|also|dann|da|so|hier) ?,? ?)*(?:sie|das|dat|des|dies\\w*|es|sowas|' +
    'so (?:et)?was|der|die|den|dem|ein|eine\\w?|kein\\w*|mein\\w*|dein\\w*|ihr\\w*|euer|eure|unser\\w*|' +
    'viele?|alles|alle|heute|heutzutage|früher|neulich|letzt\\w*|manche\\w*|that|this|it|the|a|there|everything)_',
  '_hier\\W*$',
);
/** "Schießen Sie los.", "Sprechen Sie bitte lauter.": tells the caller to talk, to wait, to come to the point. */
const TALK =
  /\b(?:sprech|red|erzaehl|schiess|hoer|sag|erklaer|wiederhol|beeil|wart|ruf|frag|fang|komm|entschuldig)(?:en|t|n) (?:sie|se|s)\b|\b(?:schiess|erzaehl|sag|red) (?:mal|los)\b/;
/** Whether somebody is told to talk, to wait, to come to the point. */
export const tellsToTalk = (said: string): boolean => TALK.test(said);
/** Orders that let nothing happen: to hurry, to hang up, to leave it. */
const OTHER_ORDERS =
  /\b(?:lass|wiss|mein|seh|schau|guck|leg|mach|schick|send|halt|geh|verschon|streich|loesch|hau|gib|geb)(?:en|t|n|e|s)? (?:sie|se|s|mal|los|du)\b|\blos\b|\bschnell\w*|\bkurz\b|\blaut\w*|\blangsam\w*/;

/** The longest answer, in words, that can be nothing but an answer. */
const SHORT = 7;

/**
 * "Das wäre schön.", "Könnte man machen.": to the question for the order, a remark that neither says no nor goes off elsewhere is half a yes.
 * @param said folded words of the customer
 */
export const leansOn = (said: string): boolean =>
  !said.includes('?') &&
  !isTorn(said) &&
  !/[[(…]|\.\.\./.test(said) &&
  said.trim().split(' ').length <= 2 * SHORT &&
  !NO.test(said) &&
  !clausesOf(said).some((part) => isNegated(part) && !cancelsOut(part)) &&
  ![SOUND, SCORN, OTHERS].some((pattern) => pattern.test(said)) &&
  !OF_MYSELF.test(said);

/**
 * @param said folded words of the customer, in answer to a plain question for leave
 * @returns whether their first statement simply lets it happen, by its form alone
 */
export function letsHappen(said: string): boolean {
  if (isTorn(said) || putsOff(said) || /\d/.test(said) || /[[(…]|\.\.\./.test(said)) return false;
  const parts = clausesOf(said);
  const [first] = parts;
  // One word that nobody listed says nothing: "Schwierig.", "Gesundheit!"
  if (
    first === undefined ||
    said.trim().split(' ').length < 2 ||
    first.trim().split(' ').length > SHORT ||
    said.trim().split(' ').length > 2 * SHORT
  )
    return false;
  if (said.includes('?') || NO.test(said) || parts.some((part) => isNegated(part) && !cancelsOut(part))) return false;
  if ([SOUND, DOUBT, LIMITS, SCORN, OTHERS].some((pattern) => pattern.test(said))) return false;
  if (tellsToTalk(said) || OTHER_ORDERS.test(first)) return false;
  return LETS.test(first) ? !/\b(?:ich|i)\b/.test(first) : !REMARK.test(first) && !OF_MYSELF.test(first);
}
