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
    `(?:hab|habe) (?:ich |dann |auch |nur |ja |nein |nie |nichts |nix |gesagt)`,
    `(?:wie komm|was mach|was soll|was kann|was tun|kann ich|muss ich|darf ich|reicht|gilt|and now|i never|i have|i did|they)`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'y',
);

/**
 * The blanks of a folded text at which dictated words begin a new statement.
 * @param text folded text
 * @param kept spans that no statement begins in: dates such as "letzte Woche Mittwoch"
 * @returns places of those blanks, rising; none where the writer set marks
 */
export function statementStarts(text: string, kept: readonly { start: number; end: number }[] = []): number[] {
  const starts: number[] = [];
  for (const run of text.matchAll(/[^.,;:!?\n()]+/g)) {
    const words = [...run[0].matchAll(/\S+/g)];
    if (words.length <= LONGEST) continue;
    let since = 0;
    for (const word of words) {
      const at = run.index + word.index;
      OPENS.lastIndex = at;
      if (
        since >= SHORTEST &&
        word.index > 0 &&
        opensAt(text, at) &&
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

function opensAt(text: string, at: number): boolean {
  OPENS.lastIndex = at;
  const hit = OPENS.exec(text);
  return hit !== null && !/\w/.test(text.charAt(at + hit[0].length));
}
