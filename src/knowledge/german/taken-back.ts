// "Am 16., nein, am 17.": a day that is taken back in the same breath was not said.

type Place = { start: number; end: number };

const TAKES_BACK = new RegExp(
  String.raw`^[\s,.!-]*(?:(?:ach|aeh+m?|halt|moment|warten? sie|warte|stopp|sorry|` +
    String.raw`wait)[\s,.!-]*)*(?:nein|nee|ne|quatsch|falsch|korrigiere|korrektur|vielmehr|` +
    String.raw`besser gesagt|no|sorry|scratch that)[\s,.!-]*` +
    '(?:(?:moment|warten? sie|warte|quatsch|doch|wirklich|es war|das war|war|it was|am|der|den|vom|' +
    String.raw`on|the)[\s,.!-]*)*$`,
);

/** Whether the next day is said in place of this one. */
export const isTakenBack = (hit: Place, next: Place | undefined, text: string): boolean =>
  next !== undefined && (TAKES_BACK.test(text.slice(hit.end, next.start)) || takenBackBehind(hit, next, text));
/** "Gestern, ähm vorgestern". */
const STUMBLES = /^[\s,.-]*aeh+m?[\s,.-]*(?:am |den |on )?$/;
/** "Am Mittwoch einen Anruf bekommen, nein, es war Donnerstag": what happened stands between, and nothing behind the better day. */
function takenBackBehind(hit: Place, next: Place, text: string): boolean {
  const between = text.slice(hit.end, next.start);
  if (STUMBLES.test(between)) return true;
  const [told = ''] = CLAUSE.exec(between) ?? [];
  return told !== '' && /^ ?(?:$|[.,;!])/.test(text.slice(next.end)) && TAKES_BACK.test(between.slice(told.length));
}
const CLAUSE = /^ [^.,;:!?\d]{1,60}(?=[,.] )/;
