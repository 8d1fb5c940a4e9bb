// Whether somebody else than the person asked for is on the phone, or a child (law E4, E5).
import { numberOf } from '../../knowledge/german/numbers.ts';
import { wordsOf } from '../../knowledge/german/words.ts';
import { saysDatum } from './datum.ts';
import type { Line } from './lines.ts';
import { ASKS_AGE, CHILD, HANDOVER, OWN_CONTRACT, SAYS_SELF, SOMEBODY_ELSE, TITLE } from './phrases/people.ts';
import { NO } from './phrases/refusals.ts';
import { agreesOnOtherHolder, speaksOfCustomer } from './who.ts';

/** Family names that the caller puts behind a title in the opening turns. */
const titled = (lines: readonly Line[]): string[] =>
  lines
    .filter((line) => line.agent)
    .slice(0, 6)
    .flatMap((line) => [...line.text.matchAll(new RegExp(TITLE, 'gu'))])
    .map((hit) => (hit[1] ?? '').split(' ').at(-1) ?? '')
    .filter((name) => name !== '');

/** In answer to "Spreche ich mit Herrn Mohr?": "Mein Mann ist auf Montage." Who only listens in is somebody beside the customer. */
const A_RELATIVE_IS = new RegExp(
  String.raw`^\W*(?:(?:nein|nee|ne|och|ach|tja|oh|der|die|das)[,.]? )*(?:da )?(?:muss(?:en sie)? )?` +
    '(?:mit )?mei(?:n|ne|nem|ner)? (?:mann|frau|mutter|mama|vater|papa|oma|opa|tochter|sohn|' +
    String.raw`schwester|bruder|partner\w*|mitbewohner\w*) ` +
    '(?!macht (?:das|alles|sonst|immer)|versteht|spricht|hoert|hoere|sitzt|steht|' +
    'ist (?:auch|neben|hier|bei mir)|sagt|meint|und ich|will|moechte)',
);

/** In answer to "Spreche ich mit Frau Sommer?": "Die ist im Pflegeheim.", "Die Ute ist arbeiten." */
const AWAY =
  /^\W*(?:(?:nein|nee|ne|och|ach|tja|oh)[,.]? )*(?:die|der|er|sie)(?: (?!hier|da)[a-z]+)? (?:ist|sitzt|liegt|steht|schlaeft|duscht|badet|arbeitet|kocht|wohnt|lebt) (?!dran|am (?:apparat|telefon)|da\b|selbst|hier|beim? mir|auch)/;

const MEN = /\bmei(?:n|nem|nen) (?:mann|vater|papa|sohn|bruder|opa)\b/;

const WOMEN = /\bmeine?r? (?:frau|mutter|mama|tochter|schwester|oma)\b/;

/** "Ja, Sommer. Mein Sohn ist grad gekommen." from the Frau Sommer asked for: a remark, not somebody else's voice. */
function speaksAsHolder(line: Line, before: readonly Line[]): boolean {
  if (!/^\W*(?:ja|jo|jawohl|jawoll|am apparat|bin ich|das bin ich)\b/.test(line.folded)) return false;
  const asked = before.findLast((one) => one.agent)?.text ?? '';
  return (
    (/\bFrau \p{Lu}/u.test(asked) && MEN.test(line.folded)) ||
    (/\bHerrn? \p{Lu}/u.test(asked) && WOMEN.test(line.folded))
  );
}

/** Said by somebody who speaks in another's place, however late it comes out. */
const SPEAKS_FOR =
  /\bich bin (?:nur |bloss |doch |ja |aber |auch )*(?:die|der|seine?|ihre?) [a-z]+\b|\b(?:vertrag|anschluss)\b.*\bmei|\bmit (?:ihm|ihr|mei\w+ \w+) (?:reden|sprechen|klaeren|besprechen)|\bfalsch verbunden\b/;

/** The place of the turn in which the customer has told a datum of their own; relatives named later are other people. */
function knownBy(lines: readonly Line[]): number {
  const at = lines.findIndex((line, i) => !line.agent && line.topic === 'data' && saysDatum(line, lines[i - 1]));
  return at < 0 ? Infinity : at;
}

/** "Herr Faust?" - "Nein, ich heiß Fuchs.", "Frau Frei.": another name, or another title with the same one. */
function isNamedWrong(line: Line, before: Line): boolean {
  if (!TITLE.test(before.text)) return false;
  // "Frau Sommer?" - "Nee, Müller."
  const other = /^(?:Nein|Nee|Nö|Ne),? (?:hier )?(\p{Lu}[\p{L}-]{2,})\W*$/u.exec(line.text)?.[1];
  if (
    other !== undefined &&
    before.topic === 'person' &&
    !before.text.includes(other) &&
    !/^(?:Danke|Moment|Quatsch|Unsinn)$/.test(other)
  )
    return true;
  if (
    NO.test(line.folded) &&
    /\b(?:ich )?(?:heisse?|mein name ist|ich bin (?:die |der )?(?:herr|frau))\b/.test(line.folded)
  )
    return true;
  const own = /^(?:Ja,? |Nein,? )?(?:[Hh]ier (?:ist |spricht )?)?(Frau|Herr) (\p{Lu}[\p{L}-]+)\b(?!\?)/u.exec(
    line.text,
  );
  const called = /\b(Frau|Herrn?) (\p{Lu}[\p{L}-]+)/u.exec(before.text);
  return own !== null && called !== null && own[2] === called[2] && own[1] !== called[1]?.replace('Herrn', 'Herr');
}

/** "Ich bin die Frau Prinz.": a name, not somebody's wife. */
const NAMES_OWN_TITLE =
  /\bich bin (?:(?:ja|doch|selber|selbst) )?die frau (?!von|vom|des|der|und|dazu|hier|nur|aber|seine|ihre?s?)[a-z]{3,}/;

/** The turn in which it shows that another person is on the phone, unless the phone was then handed over. */
export function somebodyElse(lines: readonly Line[]): Line | undefined {
  const customers = lines.filter((line) => !line.agent);
  const turnsOf = (speaker: string): number => customers.filter((line) => line.speaker === speaker).length;
  const names = titled(lines);
  const hit = lines.find((line, i) => {
    if (line.agent || (NAMES_OWN_TITLE.test(line.folded) && !MEN.test(line.folded)) || OWN_CONTRACT.test(line.folded))
      return false;
    const before = lines[i - 1];
    if (speaksAsHolder(line, lines.slice(0, i)) || (knownBy(lines) < i && !SPEAKS_FOR.test(line.folded))) return false;
    if (
      agreesOnOtherHolder(line, before) ||
      speaksOfCustomer(line, names) ||
      (before?.agent === true && isNamedWrong(line, before))
    )
      return true;
    return (
      SOMEBODY_ELSE.test(line.folded) ||
      (before?.agent === true && before.topic === 'person' && AWAY.test(line.folded)) ||
      (before?.agent === true && (before.topic === 'person' || line.turn <= 2) && A_RELATIVE_IS.test(line.folded))
    );
  });
  if (!hit) return undefined;
  const handedOver = customers.some((line) => line.turn >= hit.turn && HANDOVER.test(line.folded));
  const first = customers.find((line) => line.speaker !== hit.speaker);
  // K2 beside a K who speaks on is a third person, not the declarant.
  if (first && (handedOver || (hit.speaker !== 'K' && turnsOf('K') >= turnsOf(hit.speaker)))) return undefined;
  const selfLater = customers.some((line) => line.turn > hit.turn && SAYS_SELF.test(line.folded));
  return handedOver && selfLater ? undefined : hit;
}

/** The line in which somebody under age speaks. */
export function minorAt(lines: readonly Line[]): Line | undefined {
  return lines.find((line, i) => {
    if (line.agent) return false;
    const before = lines[i - 1];
    if (before?.agent && ASKS_AGE.test(before.folded)) {
      // "Erster erster drei." says a day, not an age.
      const numbers = saysDatum(line, before)
        ? []
        : wordsOf(line.folded)
            .map((word) => numberOf(word.text))
            .filter((n) => n !== undefined);
      const [age] = numbers;
      if (age !== undefined && age < 18) return true;
      if (age === undefined && NO.test(line.folded) && !/wie alt|how old/.test(before.folded)) return true;
    }
    return CHILD.test(line.folded);
  });
}
