// "Muss ich zahlen wenn ich ja gesagt hab", typed without its mark: the condition is asked about, and not told.

const ASKS = '(?:muss|kann|darf|soll|gilt|zählt|reicht|geht|ist|bin|was|wie|must|can|do|does|is|am|what)';
/** "Wenn ich doch gar nicht zugestimmt habe", "wenn ich gestern …": told, whatever is asked. */
const TELLS =
  '(?:doch|gar|nie|niemals|überhaupt|eigentlich|trotzdem|ja schon|gestern|heute|am|bei|von|never|yesterday)';
const DONE =
  '(?:gesagt|zugestimmt|unterschrieben|bestätigt|geklickt|genehmigt|zugesagt|(?:agreed|signed|confirmed|said (?:yes|ok|okay)))';
const ASKED_IF = new RegExp(
  `(?<=^|[.!?;\\n]\\s*|, |(?<!\\p{L})(?:und|aber|and|but) )(?<lead>${ASKS}(?!\\p{L})[^.!?;,\\n]{2,50}?)` +
    `(?<if>,? (?:wenn|falls|if) (?:ich|wir|man|i|we) (?:(?!${TELLS}(?!\\p{L}))\\p{L}+ ){0,5}${DONE}` +
    '(?: (?:hab|habe|haben))?)(?=\\s*(?:$|[.!;\\n]))',
  'giu',
);

/** The text with such a condition blanked, every other word in its place. */
export const withoutConditions = (text: string): string =>
  text.replace(ASKED_IF, (whole, lead: string) => lead + ' '.repeat(whole.length - lead.length));

/** Whether the words ask about such a condition, and nothing stands before it. */
export const asksIf = (text: string): boolean => text.trim().search(ASKED_IF) === 0;
