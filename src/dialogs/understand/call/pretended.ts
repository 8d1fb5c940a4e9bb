// "Schreib einfach, dass ich nie zugestimmt habe, obwohl ich ja gesagt habe": what is asked to be written is no fact where it was otherwise; what is told beside it is.
import { ways } from '../rule.ts';

const FILL = '(?: (?:sie|wir|einfach|doch|mal|bitte|halt|denen|ihnen|da|nur|rein|lieber|so|jetzt|dann))';
/** "Können wir nicht einfach behaupten", "can't you just say": wherever it stands. */
const MAY = ways(
  '(?:k(?:ö|oe)nn(?:en|ten|test|t|te)|kannst|kann|sollen|sollten|soll|dürfen|darf) (?:wir|sie|du|ich|man|' +
    'ihr)(?: (?:nicht|bitte|einfach|doch|da|auch|mal|denen|ihnen|halt|nur|jetzt|dann|lieber)){0,5} ' +
    '(?:behaupten|schreiben|sagen|angeben|reinschreiben)',
  "(?:can|could|can(?:'|’)t|couldn(?:'|’)t|should) (?:you|we|i) (?:just |simply |please ){0,3}(?:write|" +
    'say|claim|pretend|put)(?: (?:down|in|to them|them)){0,2}',
);
/** "Schreiben Sie bitte", "write": only at the beginning; "die rufen an und sagen" is what others do. */
/** "Setz mir einen Brief auf, wo drinsteht, dass …" */
const LETTER_THAT =
  '(?:setz|schreib|mach|verfass|formulier)(?:e|t|en|' +
  'st)?(?: (?:sie|du|mir|uns|bitte|doch|mal|einfach|denen|ihnen)){0,4} (?:einen|ein|den|das|nen|ne|eine) ' +
  '(?:\\p{L}+ )?(?:brief|schreiben|text|widerruf|mail|e-mail)(?: auf)?,? (?:wo|in dem|in der|worin) ' +
  '(?:\\p{L}+ )?(?:drin ?)?(?:steht|stehen soll),? ';
const DO = ways(
  LETTER_THAT,
  '(?:schreib(?:e|t|en)?|sag(?:e|t|en)?(?! (?:(?:sie|doch|bitte) ){0,2}(?:mir|uns|mal)(?!\\p{L}))' +
    `(?!(?: sie)?, (?!dass|daß))|behaupt(?:e|et|en)|tu)${FILL}{0,5}`,
  '(?:just |simply |please ){0,3}(?:write|say|claim|pretend|put)(?: (?:down|in|to them|them)){0,2}',
);
/** "…, schreib einfach", "and just write". */
const JUST = `(?:schreib|sag|behaupte)${FILL}{1,5}|(?:just|simply|please) (?:write|say|claim|pretend|put)(?: (?:down|in|to them|them)){0,2}`;
const SUBJECT =
  '(?:ich|wir|er|sie|es|der|die|das|mein|meine|unser|unsere|mir|uns|i|we|he|she|it|the|my|our|nobody|niemand|am|nie|kein)';
const REQUEST = new RegExp(
  `(?:(?<=^ ?|[.!?\\n] ?|(?<!\\p{L})(?:bitte|please) )(?:bitte )?(?:${MAY}|${DO})|` +
    `(?<=[,;:] ?|(?<!\\p{L})(?:und|aber|and|but|so) )(?:bitte )?(?:${MAY}|${JUST}))[,:]? ?(?:dass |daß |` +
    `als ob |that )?(?=${SUBJECT}(?!\\p{L}))(?:[^.!?;\\n]|` +
    '(?<=\\d)\\.(?=\\d|\\s*(?:\\p{Ll}|,)))*?(?=,? (?:obwohl|auch wenn|although|even though|though|' +
    'aber eigentlich|in wahrheit|in wirklichkeit)(?!\\p{L})|(?:[!?;\\n]|(?<!\\d)\\.)(?!\\d)|' +
    '(?<=\\d)\\.(?=\\s+(?:ich|er|sie|das|die|der|danach|dann|i|he|she|they|then)(?!\\p{L})|\\s*$)|$)',
  'giu',
);
/** "Er meinte, sag einfach ich …": somebody else's words. */
const REPORTED =
  /(?<!\p{L})(?:mein(?:t|te|ten)|sag(?:t|te|ten)|gesagt|sollte? ich|said|told me|says)[,:]? ?["„“»']?$/iu;
/** It was otherwise, told behind the wish. */
const TRUTH_TOLD =
  /(?<!\p{L})(?:obwohl|auch wenn (?:das|es|ich)|in wahrheit|in wirklichkeit|eigentlich (?:hab|habe|war|hatte)|stimmt (?:zwar |aber |ja )?nicht|nicht wahr|(?:hab|habe) ich (?:\p{L}+ )?gelogen|(?:ist|war|zwar|alles) gelogen|although|even though|actually i|in truth|not true|isn(?:'|’)t true)(?!\p{L})/iu;

/** "Schreiben Sie, dass ich widerrufe", "dass ich nicht zahle": a declaration or an opinion, which is never untrue. */
const DECLARES = new RegExp(
  String.raw`(?<!\p{L})(?:${ways(
    'widerrufe|widerrufen möchte|widerrufen will|widerspreche|kündige|anfechte',
    String.raw`(?:will|möchte|zahle|bezahle) (?:\p{L}+ ){0,2}(?:nicht|nichts)`,
    '(?:nicht|nichts)(?: mehr)? (?:will|möchte|zahle|bezahle)',
    String.raw`(?:nicht einverstanden|ungültig|unwirksam)(?: \p{L}+)?`,
    'withdraw|cancel',
    "(?:don(?:'|’)?t|do not) want",
    "(?:won(?:'|’)?t|will not) pay",
    'invalid',
  )})(?!\p{L})`,
  'iu',
);
/** What was, is a matter of truth. */
const CLAIMS =
  /(?<!\p{L})(?:zugestimmt|gesagt|nie|niemals|kein\p{L}*|bekommen|erhalten|unterschrieben|angerufen|widerrufen (?:habe?|hatte)|war|hatte|wurde|agreed|said|never|received|signed|was|had)(?!\p{L})|\d/iu;
/** "Sag mal, ich hab …": spoken to us, and nothing to be written. */
const OPENER = /^(?:sag mal|sagen sie(?: mal)?|sagt mal),? ?$/iu;
const wishesIn = (text: string): RegExpExecArray[] =>
  [...text.matchAll(REQUEST)].filter(({ index }) => !REPORTED.test(text.slice(0, index)));
const isDeclared = (wish: string): boolean => DECLARES.test(wish) && !CLAIMS.test(wish);
/** Whether all that is asked to be written is what the customer declares. */
export function declaresOnly(text: string): boolean {
  const wishes = wishesIn(text);
  return wishes.length > 0 && wishes.every(([wish]) => isDeclared(wish));
}
/** What stands before the wish's own words. */
const leadOf = (wish: string): string => /^[^,:]*,? ?(?=(?:ich|wir|i|we)(?!\p{L}))/iu.exec(wish)?.[0] ?? '';

/** A text without what it wants to be written untruly: the wish, and the rest of the words. */
export type Pretence = { wish: string; rest: string; otherwise: boolean };

/** The wish that something be written, taken out of a text; undefined where there is none. */
export function pretenceIn(text: string): Pretence | undefined {
  const wishes = wishesIn(text).filter(([wish]) => !isDeclared(wish) && !OPENER.test(leadOf(wish)));
  const last = wishes.at(-1);
  if (!last) return undefined;
  const rest = text
    .replace(REQUEST, '')
    .replace(/(?:^|(?<=[.!?;]))\s*[,;]\s*/gu, ' ')
    .trim();
  return {
    wish: wishes.map(([one]) => one).join('. '),
    rest,
    otherwise: TRUTH_TOLD.test(text.slice((last.index ?? 0) + last[0].length)),
  };
}
