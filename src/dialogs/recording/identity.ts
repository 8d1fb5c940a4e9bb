// Who spoke: a name and one more datum, said or confirmed by the customer; or somebody else (law E4, E5).
import { sentences } from '../../knowledge/german/clauses.ts';
import { numberOf } from '../../knowledge/german/numbers.ts';
import { wordsOf, ways } from '../../knowledge/german/words.ts';
import { underAnotherName } from './another-name.ts';
import type { Consent, Decision } from './check.ts';
import { confirmsDatum, saysDatum } from './datum.ts';
import { dataDenied } from './denied-data.ts';
import { type Line, quoted } from './lines.ts';
import {
  ADDRESSED,
  ASKED_NAME,
  ASKS_DATUM,
  ASKS_NAME,
  ASKS_OWN_NUMBER,
  CONTRACT_NUMBER,
  DAY,
  FULL_NAME,
  LOWER_NAME,
  OWN_NAME,
  PLACE,
  SAYS_SELF,
  TITLE,
  VOCATIVE,
} from './phrases/people.ts';
import { YES } from './phrases/assents.ts';
import { NO } from './phrases/refusals.ts';
import { minorAt, somebodyElse } from './somebody.ts';
import { relationOf, type Speaker, speaksOfHolder } from './who.ts';

/** What was found of who speaks. */
export type Identity = {
  value: Consent;
  /** Nobody named the customer or a datum of theirs; then nothing is proved, whatever was asked. */
  nothingKnown: boolean;
  /** The data came from the agent alone. */
  readOut: boolean;
  somebodyElse: boolean;
  /** Who that is, seen from the one asked for; absent where nobody is identified. */
  speaker?: Speaker;
  minor: boolean;
  /** Family names with which the caller addresses the customer in the opening turns. */
  names: string[];
  decidedBy?: Decision;
  keyTurns: number[];
};

/** @param lines the call in order */
export function identityOf(lines: readonly Line[]): Identity {
  const other = somebodyElse(lines) ?? speaksOfHolder(lines);
  const child = minorAt(lines);
  const wrong = other ?? child;
  if (wrong) {
    return {
      value: 'no',
      nothingKnown: true,
      readOut: false,
      somebodyElse: other !== undefined,
      minor: child !== undefined,
      speaker: other ? relationOf(other, lines) : 'child',
      names: addressed(lines),
      decidedBy: quoted(wrong),
      keyTurns: [wrong.turn],
    };
  }
  // A transcript without any capital (chat style, some machines): names show by the title before them alone.
  const capitals = lines.some((line) => /\p{Lu}\p{Ll}/u.test(line.text));
  const name = lines.find((line, i) =>
    line.agent
      ? (namesCustomer(line) || (!capitals && LOWER_NAME.test(line.folded))) && isTaken(lines[i + 1])
      : saysName(line, lines),
  );
  const said = lines.find((line, i) => !line.agent && saysDatum(line, lines[i - 1]));
  const confirmed = lines.find((line, i) => !line.agent && confirmsDatum(line, lines[i - 1]));
  const datum = said ?? confirmed;
  // Who says that the name is none of the caller's business is not identified, whatever he is called.
  const nameRefused =
    lines.some((line) => !line.agent && REFUSES_NAME.test(line.folded)) &&
    !lines.some((line) => !line.agent && saysName(line, lines));
  // Asked, but not answered: nobody can tell. Never asked: nobody is identified.
  const raised = lines.some(
    (line) =>
      line.agent &&
      (namesCustomer(line) ||
        ASKS_NAME.test(line.folded) ||
        ASKS_OWN_NUMBER.test(line.folded) ||
        (ASKS_DATUM.test(line.folded) && !TO_KNOWN_PLACE.test(line.folded)) ||
        CONTRACT_NUMBER.test(line.folded) ||
        DAY.test(line.folded) ||
        PLACE.test(line.folded)),
  );
  // "Frau Kröger, ich hab was für Sie." - "Wofür?": who tells a datum of her own later on was the one called by that name.
  const called = name ?? (said && addressed(lines).length > 0 && !deniesName(lines) ? said : undefined);
  // "Ich lese vor: Jutta Brinkmann, 14.2.1966, Feldstraße 31.": nobody says it is she, and nobody says it is not.
  const readAlone = lines.some((line, i) => line.agent && FULL_NAME_ANYWHERE.test(line.text) && (DAY.test(line.folded) || PLACE.test(line.folded)) && !(lines[i + 1]?.agent === false && NO.test(lines[i + 1]?.folded ?? ''))); // prettier-ignore
  const otherName = underAnotherName(lines);
  const denied = dataDenied(lines);
  const decisive = denied ?? datum ?? name;
  return {
    value:
      nameRefused || denied
        ? 'no'
        : called && datum && !otherName
          ? 'yes'
          : called || datum || raised
            ? 'unclear'
            : 'no',
    nothingKnown: !called && !datum && !readAlone,
    readOut: said === undefined && confirmed !== undefined,
    somebodyElse: false,
    minor: false,
    ...(called && datum && !nameRefused && !otherName && !denied ? { speaker: 'self' as const } : {}),
    names: addressed(lines),
    ...(decisive ? { decidedBy: quoted(decisive) } : {}),
    keyTurns: decisive ? [decisive.turn] : [],
  };
}

/** "Spreche ich mit Frau Marianne Kolb?", "Guten Tag Herr Gruber": names of the customer, never the caller's own. */
function addressed(lines: readonly Line[]): string[] {
  const names = lines
    .filter((line) => line.agent)
    .slice(0, 6)
    .flatMap((line) => [
      ...line.text.matchAll(new RegExp(ADDRESSED, 'gu')),
      ...line.text.matchAll(new RegExp(VOCATIVE, 'gu')),
    ])
    .map((hit) => (hit[1] ?? hit[2] ?? '').split(' ').at(-1) ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
}

/** A no right behind the name, or another one: nobody took it for theirs. */
const deniesName = (lines: readonly Line[]): boolean =>
  lines.some((line, i) => !line.agent && lines[i - 1]?.agent === true && lines[i - 1]?.topic === 'person' && NO.test(line.folded)); // prettier-ignore

/** Two capitals in a row before a comma: "Ich lese mal vor: Dennis Arnold, 17.4.1988". */
const FULL_NAME_ANYWHERE =
  /(?:^|[:.!?,] |\b(?:an|auf|für|bei|sind|ist|als|der|die) )\p{Lu}\p{Ll}[\p{L}-]+ \p{Lu}\p{Ll}[\p{L}-]+,/u;

/** "Die Ware geht an die hinterlegte Adresse.": told where it goes, and nobody was asked. */
const TO_KNOWN_PLACE =
  /\ban (?:die|ihre) (?:hinterlegte|bekannte|gespeicherte|vorhandene) (?:adresse|anschrift)\b[^?]*$/;

/** "Vorname Gisela, Nachname Amthor." */
const NAME_READ_OUT = /\b(?:Nachname|Zuname|Familienname)(?: ist| lautet|:)? \p{Lu}\p{L}+/u;

/** "Kern, Marianne, das sind Sie?" */
const NAME_TURNED = /\p{Lu}\p{L}+, \p{Lu}\p{L}+,? (?:das sind Sie|sind Sie das|richtig|stimmt)/u;

/** Nobody answers to a name by a mere question: "Frau Böttcher, es geht um Ihren Eintrag." - "Was denn für ein Eintrag?" */
const isTaken = (next: Line | undefined): boolean =>
  next !== undefined && /[\p{L}\d]/u.test(next.text) && (next.agent || YES.test(next.folded) || sentences(next.folded).some((s) => !next.folded.slice(s.start, s.end).includes('?'))); // prettier-ignore

/** "Sie send d'r Eugen Rapp?", "Also Sie sind Paula Weigel, ja?" */
const SAYS_WHO =
  /\b(?:[Ss]ie|[Dd]u) (?:sind|send|san|sin|heißen|heissen|bist)(?: (?:also|doch|noch|ja|dann|weiterhin|nach wie vor))*(?: (?:der|die|de|d'r|dr))? \p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+/u;

/** "You are Anna Schmidt, born on …?" */
const SAYS_WHO_IN_ENGLISH = /\b[Yy]ou(?: are|[’']re) (?:still )?\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+/u;

const namesCustomer = (line: Line): boolean =>
  TITLE.test(line.text) ||
  SAYS_WHO_IN_ENGLISH.test(line.text) ||
  SAYS_WHO.test(line.text) ||
  NAME_TURNED.test(line.text) ||
  NAME_READ_OUT.test(line.text) ||
  /\b[Ii]s (?:this|that) \p{Lu}\p{L}+ \p{Lu}\p{L}+/u.test(line.text) ||
  // A full name read out together with a day of birth or an address.
  (FULL_NAME_ANYWHERE.test(line.text) &&
    (DAY.test(line.folded) || PLACE.test(line.folded)) &&
    /\?|\bgeb(?:oren|\.)/.test(line.text)) ||
  ((line.topic === 'person' || line.topic === 'data') && ASKED_NAME.test(line.text));

/** "Maas.", "Ja, Pfaff.", "Ute Sommer hier.", "Sommer, guten Tag." where the person was asked for. */
const NAMES_SELF =
  /^(?:Ja,? )?(?:[Hh]ier )?(?!(?:Hallo|Wer|Was|Wie|Wieso|Warum|Moment|Danke|Bitte|Moin|Servus|Guten|Nein|Nee|Hier)\b)\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}{2,})?(?:,? hier|, (?:\p{Lu}\p{L}+|guten Tag|ja|bitte))?[.!?]?$/u;

/** Words at the beginning of an answer that are no name. */
const NO_NAME = new RegExp(
  `^(?:${ways(
    'ja|nein|nee|also|ich|wir|sie|das|die|der|den|da|wer|was|wie|warum|wieso|wozu|moment',
    'hallo|bitte|danke|gut|okay|ok|mein|meine|meinen|meiner|hier|hm|aeh|aehm|na|geben|sagen',
    'wofuer|keine|gar|lieber|erst|am|im|in|so|und|aber|es|muss|den|steht|haben|hab|den',
    'gleich|the|why|who|what|no|yes|well|my|it|i|you|that|this|depends|sure|let',
  )})$`,
);

/** In answer to "Wie heißen Sie?": the first word that could be one, written large where the transcript writes large at all. */
function namesAnswer(line: Line): boolean {
  if (line.text.includes('?')) return false;
  const first = wordsOf(
    line.folded.replace(
      /^\W*(?:(?:ja|also|aehm?|hier|na|gut|okay|it's|it is|that's|my name is|(?:das|es) (?:ist|waere)|mein name ist|ich heisse|der name ist)[,.]? )*/,
      '',
    ),
  )[0];
  if (first === undefined || first.text.length < 3 || NO_NAME.test(first.text) || numberOf(first.text) !== undefined)
    return false;
  return !/\p{Lu}/u.test(line.text) || new RegExp(`(?:^|\\P{L})\\p{Lu}\\p{L}{2,}`, 'u').test(line.text.replace(/^\W*\p{L}+[,.] /u, '')); // prettier-ignore
}

/** "Wie ist Ihr Name?", "Dann bräuchte ich Vor- und Nachnamen": the agent wants the name said. */
const WANTS_NAME = new RegExp(
  ways(
    String.raw`\b(?:ihre?[rn]?|der|den|vollen|vollstaendigen?|vor- und (?:nach|zu)|nach|zu|full|` +
      String.raw`your) ?namen?\b`,
    String.raw`\bwie heissen sie\b|\bmit wem\b`,
    String.raw`\bwer ist (?:da )?(?:am apparat|am telefon|dran)\b`,
    String.raw`\b(?:vor|nach|zu|familien)namen?\b`,
    String.raw`(?<!\bmein )\bname\?`,
    String.raw`\bname und\b`,
    String.raw`\bnamen? (?:und|nennen|sagen|bitte)\b`,
    String.raw`\bwho am i speaking\b`,
    String.raw`\bwen (?:hab|habe|darf|spreche)\b`,
    String.raw`\bund sie (?:sind|heissen)\b`,
    String.raw`\bwie darf ich sie (?:nennen|ansprechen|anreden)\b`,
    String.raw`\b(?:who.s|who is) (?:this|that|calling|speaking)\b`,
  ),
);

function saysName(line: Line, lines: readonly Line[]): boolean {
  const before = lines[line.turn - 2];
  const asked = lines.slice(Math.max(0, line.turn - 4), line.turn - 1).filter((one) => one.agent);
  if (before?.agent === true && WANTS_NAME.test(before.folded) && namesAnswer(line)) return true;
  // "Der Anschluss Wilhelm Over?" - "Over, Wilhelm."
  const turned = /^(?:Ja,? )?(\p{Lu}[\p{L}-]+), (\p{Lu}[\p{L}-]+)[.,]/u.exec(line.text);
  if (turned !== null && asked.some((one) => [turned[1], turned[2]].every((name) => one.text.includes(name ?? ''))))
    return true;
  if (OWN_NAME.test(line.text) || FULL_NAME.test(line.text) || SAYS_SELF.test(line.folded)) return true;
  // "Maas." after the phone was taken, "Ja, Pfaff."
  return before?.agent === true && before.topic === 'person' && NAMES_SELF.test(line.text) && !YES.test(line.folded);
}

/** "Wie ich heiße, sag ich nicht", "Meinen Namen kriegen Sie nicht." */
const REFUSES_NAME =
  /\b(?:wie ich heisse|mei(?:n|nen) namen?|wer ich bin)\b[^.!?]*\b(?:nicht|nichts|nix|geht sie)\b|\b(?:nicht|nichts|nix)\b[^.!?]*\b(?:wie ich heisse|mei(?:n|nen) namen?)\b/;
