// Yes and no in people's own words: bare, after hedges and fillers, or as an echo of the question's verb.
import { wordCount } from '../../../knowledge/german/words.ts';
import { isSlipOf } from '../../../knowledge/german/spelling.ts';
import { compile, first, has } from '../rule.ts';
import { ECHO_NO, ECHO_YES, HEDGED_NO, HEDGED_YES, NO, NO_START, OPENERS, YES, YES_START } from '../phrases/yes-no.ts';

const yes = compile(YES);
const no = compile(NO);
const yesStart = compile(YES_START);
const noStart = compile(NO_START);
const openers = compile(OPENERS);
const hedgedYes = compile(HEDGED_YES);
const hedgedNo = compile(HEDGED_NO);
const echoYes = compile(ECHO_YES);
const echoNo = compile(ECHO_NO);
const NOT = compile('_(?:nicht|nich|net|nie|niemals|kein\\w*|nichts|nix|ohne|not|never|no|none)_');
/** Where another thought begins; what comes before it is the answer, what comes after gives its reason. */
const NEXT = /[,.;:!()\n]+|\s[–-]\s|\s(?:weil|aber|sondern|denn|sonst|because|but)\s/;
/** "Rechnung? Nee": the question's own word said back before the answer. */
const ASKED_BACK = /^[^?.!,]{1,30}\?+\s+(?=\S)/;
const NOT_DENIED =
  /\b(?:kann|will|koennte)(?: ich)?(?: das)? (?:nicht|net|ned) (?:abstreiten|bestreiten|leugnen),? (?:dass? )?/;
/** "Ich hab meine Brille nicht gefunden": what somebody did with a thing of their own is no answer about the contract's. */
const OWN_THING = compile(
  '_(?:mein|meine[nmrs]?|my)_ (?!(?:ja|zustimmung|einwilligung|unterschrift|widerruf|kündigung|erlaubnis|consent)_)',
);
/** An echo is short: more words tell something that a story reading hears better. */
const ECHO_WORDS = 9;

const bareOf = (said: string): string =>
  said
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** "Ich kann nicht abstreiten, dass …" grants what follows. @param said folded */
export const granted = (said: string): string => said.replace(NOT_DENIED, '').replace(TAKEN_BACK, '');
/** "Nein, doch, war dabei", "ja, nein, hab ich nicht": the first word is taken back by the second. */
const TAKEN_BACK =
  /^(?:nein|nee|ja|yes|no)[,.! ]+(?:(?:moment|warte|quatsch|stimmt nicht|falsch|halt|ach|sorry|wait)[,.! ]+)*(?=(?:doch(?! ?(?:nicht|keine?|nichts|nix|nie))|nein|ja|no|yes)[ ,.!])/;

/** "stimt", "richitg": a whole yes with one slip of the finger; another word is none. */
const TYPED_YES = ['stimmt', 'richtig', 'korrekt', 'natürlich'] as const;
/** One slip away from a yes or no, and words of their own. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['stimme', 'stimmte', 'wichtig', 'nichtig']);
const isTypedYes = (said: string): boolean => !OTHER_WORDS.has(said) && TYPED_YES.some((word) => isSlipOf(said, word));

/** Fillers and hedges at the beginning taken away, one after another; what says nothing else is kept. */
function opened(said: string): string {
  let rest = said.replace(ASKED_BACK, '');
  for (let i = 0; i < 4; i++) {
    const hit = first(openers, rest);
    if (!hit || hit[0].length >= rest.length) return rest;
    rest = rest.slice(hit[0].length).trimStart();
  }
  return rest;
}

/**
 * Whether typed words say yes or no to a question.
 * @param said folded, without signs at its ends
 * @param hedged whether "denke schon" is a yes: to a question of fact it is, to one for permission it is not
 * @returns undefined where they say neither, or both
 */
export function yesOrNo(said: string, hedged: boolean): boolean | undefined {
  const bare = bareOf(said);
  if (has(no, bare) || has(hedgedNo, bare)) return false;
  if (has(yes, bare) || isTypedYes(bare) || (hedged && has(hedgedYes, bare))) return true;
  const rest = hedged ? opened(said) : said;
  const whole = `${rest} `;
  if (has(noStart, whole)) return false;
  // "Ja, aber nicht bestätigt" answers something more than yes: left to the free text.
  if (has(yesStart, whole)) return has(NOT, rest) ? undefined : true;
  // "Gesagt hab ichs, ja": the answer stands behind what it is about.
  const last = rest.split(NEXT).filter((part) => part.trim() !== '');
  const end = last.length === 2 && wordCount(rest) <= ECHO_WORDS ? bareOf(last[1] ?? '') : '';
  if (/^(?:ja|jo|yes)$/.test(end) && !has(NOT, rest)) return true;
  const [clause = ''] = rest.split(NEXT);
  const start = bareOf(clause);
  if (has(no, start) || has(hedgedNo, start)) return false;
  if (has(yes, start) || (hedged && has(hedgedYes, start)))
    return has(NOT, rest.slice(clause.length)) ? undefined : true;
  return undefined;
}

/**
 * "hab nix gefunden", "war keine dabei", "kam mit der Post": the verb of the question, affirmed or denied.
 * @param said folded
 */
export function echoed(said: string): boolean | undefined {
  if (REMINDS.test(said)) return undefined;
  const rest = opened(said);
  const clauses = rest
    .split(NEXT)
    .map(bareOf)
    .filter((clause) => clause !== '');
  const told = clauses.flatMap((clause) => {
    if (wordCount(clause) > ECHO_WORDS || has(OWN_THING, clause)) return [];
    if (has(echoNo, clause)) return [false];
    return has(echoYes, clause) && !has(NOT, clause) ? [true] : [];
  });
  const [answer] = told;
  // "Ja, sie versteht das nicht mehr": a yes whose reason denies something is no no.
  if (answer === false && has(yesStart, `${rest} `)) return undefined;
  return told.every((one) => one === answer) ? answer : undefined;
}
/** "Hab doch schon gesagt, dass ich das nicht will": said to us before, and no echo of what was said on the phone. */
const REMINDS =
  /\b(?:hab|habe)\b(?: (?:ich|ihnen|dir|euch|doch|ja|schon|bereits|vorhin|eben|mal))* gesagt,? (?:dass?|ich (?:will|moechte))\b/;
