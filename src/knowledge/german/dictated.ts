// Words spoken into a phone come without full stops: where a new statement most likely begins.

/** A run of words without any mark longer than this was dictated. */
const LONGEST = 16;
/** So many words at least before a new statement. */
const SHORTEST = 4;
const DAY = '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)';
const VERB =
  '(?:hab|habe|haben|hatte|hat|hatten|bin|ist|war|waren|will|wollte|wollten|moechte|sag|sage|sagte|meinte|brauch|brauche|muss|kann|soll|kam|kamen|kommt|lag|liegt|stand|steht|rief|weiss|wird|wurde|wuerde|telefonier|dann|krieg|bekam|geht|ging|steh|bekomm)';
const OPENS = new RegExp(
  [
    `(?:und |aber |also )?(?:ich|wir) ${VERB}`,
    `(?:und |aber )?(?:die|der|sie|er|das|es|man) ${VERB}`,
    `(?:und )?(?:heute|gestern|vorgestern|eben|gerade|am ${DAY}|${DAY}|am \\d{1,2}\\S*) ${VERB}`,
    `und (?:jetzt|dann|nun|da|hinten|heute|danach|am)`,
    `(?:dann|danach|trotzdem|eigentlich|weil|obwohl|dabei|ob|jetzt|nun|seitdem) (?:\\w+ )?${VERB}?`,
    `(?:bestaetigt|unterschrieben|geklickt|gesagt|zugestimmt|bestellt|genehmigt|angeklickt|unterzeichnet|geantwortet)(?: (?:oder|und|noch) \\w+)? (?:hab|habe|hatte) (?:ich|sie|er|wir)`,
    `(?:hab|habe) (?:ich|dann|auch|nur|ja|nein|nie|nichts|nix|gesagt)`,
    `(?:wie komm|was mach|was soll|was kann|was tun|kann ich|muss ich|darf ich|reicht|gilt|and now|i never|i have|i did|they)`,
  ]
    .map((one) => `(?:${one})(?!\\w)`)
    .join('|'),
  'y',
);

/** A question at the end, which would otherwise make a question of all that was told before it. */
const ASKS = new RegExp(
  [
    `(?:und |aber |nun |jetzt )?was (?:soll|sollen|sollte|kann|koennen|muss|muessen|mach\\w*|tun|tu|darf|bedeutet|heisst|passiert|jetzt|nun|ist (?:jetzt|nun|da|das))`,
    `(?:und |aber )?wie (?:komm\\w*|kann|koennen|lange|geht|soll|sollen|mach\\w*|krieg\\w*|werd\\w*)`,
    `(?:und |aber )?(?:wo|wer|wann|warum|wieso|weshalb) (?:kann|soll|muss|haben|hat|ist|krieg\\w*|bekomm\\w*|darf|duerfen)`,
    `(?:what|how) (?:should|can|do|must) (?:i|we)`,
  ]
    .map((one) => `(?:${one})(?!\\w)`)
    .join('|'),
  'y',
);
/** The same with the verb first, which tells as often as it asks ("da kann ich nichts machen"): only behind a verb that ends a statement. */
const ASKS_VERB_FIRST =
  /(?:und |aber )?(?:kann|koennen|darf|duerfen|muss|muessen|soll|sollte|gilt|reicht|stimmt|bin|ist|geht|can|must|do) (?:ich|die|der|das|man|wir|es|meine?|i|they|we)(?!\w)/y;
const VERB_ENDS =
  /(?:\bge\w+(?:t|en)|\b(?:ab|an|auf|aus|ein|zu|um|vor|weg|nach)ge\w+(?:t|en)|\b(?:be|ver|er|unter|wider|ent|zer)\w+(?:t|en)|\w+iert|\b(?:hab|habe|hat|haben|will|wollte|ist|war|kam|zu|an|ab|euro|nicht|nie|nix|nichts|mehr)) $/;
/** "Hab gesagt kann man mal versuchen": what follows are the words that were said. */
const QUOTES = /(?<!\b(?:ja|nein|nichts|nix) )\b(?:gesagt|gemeint|gefragt|geantwortet) $/;
const FEW = 2;

/**
 * The blanks of a folded text at which dictated words begin a new statement.
 * @param text folded text
 * @param kept spans that no statement begins in: dates such as "letzte Woche Mittwoch"
 * @returns places of those blanks, rising; where the writer set marks only those before a question
 */
export function statementStarts(text: string, kept: readonly { start: number; end: number }[] = []): number[] {
  const starts: number[] = [];
  for (const run of text.matchAll(/[^.,;:!?\n()]+/g)) {
    const words = [...run[0].matchAll(/\S+/g)];
    const dictated = words.length > LONGEST;
    let since = 0;
    for (const word of words) {
      const at = run.index + word.index;
      if (
        word.index > 0 &&
        ((since >= FEW && asksAt(text, at)) || (dictated && since >= SHORTEST && opensAt(OPENS, text, at))) &&
        !kept.some((one) => one.start < at && at < one.end)
      ) {
        starts.push(at - 1);
        since = 0;
      }
      since++;
    }
  }
  return starts;
}

/** @param opens a sticky pattern that ends at a word's end */
function opensAt(opens: RegExp, text: string, at: number): boolean {
  opens.lastIndex = at;
  return opens.test(text);
}

function asksAt(text: string, at: number): boolean {
  if (opensAt(ASKS, text, at)) return true;
  const before = text.slice(Math.max(0, at - 24), at);
  return opensAt(ASKS_VERB_FIRST, text, at) && VERB_ENDS.test(before) && !QUOTES.test(before);
}
