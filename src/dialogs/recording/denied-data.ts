// A name, a day of birth or an address that the caller reads out and the customer denies: who is meant is not who speaks (law E4).
import { sentences } from '../../knowledge/german/clauses.ts';
import { confirmsDatum, saysDatum } from './datum.ts';
import type { Line } from './lines.ts';
import { DAY, PLACE, TITLE } from './phrases/people.ts';
import { ways } from '../../knowledge/german/words.ts';

/** "Da wohn ich nicht.", "So heiße ich nicht.", "Das bin ich nicht.", "Das stimmt nicht.", "Die Adresse ist falsch." */
const DENIES_DATUM = new RegExp(
  ways(
    String.raw`\b(?:da|dort|hier|so|das|der|die|und|\d{2,4}|[a-z]+zig) (?:wohne?|lebe?|` +
      String.raw`heisse?|bin) (?:ich|wir) (?:\w+ ){0,2}(?:nicht|nie)\b`,
    String.raw`\bich (?:wohne?|lebe?|heisse?|bin) (?:\w+ ){0,2}(?:nicht|nie)\b(?! (?:mehr )?sicher)`,
    String.raw`\b(?:stimmt|stimmen|passt|passen) (?:\w+ ){0,2}nicht\b`,
    String.raw`\b(?:falsch|verkehrt|nicht (?:richtig|korrekt|mein\w*))\b`,
    String.raw`\bnicht (?:in|am|im) [a-z]+\b`,
    String.raw`\b(?:wrong|not (?:my|me|right|correct|the right))\b`,
    String.raw`\bi (?:don't|do not|never) (?:live|lived)\b`,
  ),
);
/** "Das ist nicht so wichtig.", "Im System steht es so.", "Macht nichts.": what was denied is left as it is. */
const PASSES_OVER = new RegExp(
  ways(
    String.raw`\bnicht (?:so )?(?:wichtig|schlimm|tragisch|relevant)\b`,
    String.raw`\b(?:im|unser|mein|das) system\b`,
    String.raw`\b(?:macht|tut) (?:ja )?nichts\b`,
    String.raw`\b(?:egal|spielt keine rolle|lassen wir|lasse ich|bleibt so|` +
      String.raw`steht (?:hier|da|bei mir|es) (?:aber )?so|aendern wir spaeter|nicht weiter)\b`,
    String.raw`\b(?:doesn't matter|never mind|the system)\b`,
  ),
);

/** A name or a day is the person's only where it is said of the person: "Am 3. Mai kam die Rechnung?" is none. */
const OF_PERSON =
  /\b(?:sie sind|sind sie|sie heissen|heissen sie|spreche ich|bin ich|name|geb\w*|wohnhaft|you are|are you|born)\b/;
const namesDatum = (line: Line): boolean =>
  line.agent &&
  (PLACE.test(line.folded) || ((TITLE.test(line.text) || DAY.test(line.folded)) && OF_PERSON.test(line.folded)));

/** What is denied in statements, and not put right in the same breath: "Nein, Gartenweg 3." says where. */
const deniesIn = (line: Line, asked: Line): boolean =>
  sentences(line.folded).some(
    (s) => !line.folded.slice(s.start, s.end).includes('?') && DENIES_DATUM.test(line.folded.slice(s.start, s.end)),
  ) && !saysDatum(line, asked);

/**
 * @param lines the call in order
 * @returns the turn in which the customer denied a datum that the caller passed over or that was the second one denied, and neither told nor confirmed any
 */
export function dataDenied(lines: readonly Line[]): Line | undefined {
  const denied = lines.filter((line, i) => {
    const asked = lines[i - 1];
    return !line.agent && asked !== undefined && namesDatum(asked) && deniesIn(line, asked);
  });
  const last = denied.at(-1);
  if (!last) return undefined;
  const passedOver = denied.some((line) => {
    const next = lines[line.turn];
    return next?.agent === true && PASSES_OVER.test(next.folded);
  });
  const told = lines.some(
    (line, i) =>
      !line.agent &&
      !DENIES_DATUM.test(line.folded) &&
      (saysDatum(line, lines[i - 1]) || confirmsDatum(line, lines[i - 1])),
  );
  return (denied.length > 1 || passedOver) && !told ? last : undefined;
}
