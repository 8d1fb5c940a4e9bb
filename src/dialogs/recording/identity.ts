// Who spoke: a name and one more datum, said or confirmed by the customer; or somebody else (law E4, E5).
import { numberOf } from '../../knowledge/german/numbers.ts';
import { sentences } from '../../knowledge/german/clauses.ts';
import { wordsOf } from '../../knowledge/german/words.ts';
import type { Consent, Decision } from './check.ts';
import { type Line, quoted } from './lines.ts';
import {
  ADDRESSED, ASKED_NAME, ASKS_AGE, ASKS_DATUM, ASKS_NAME, ASKS_OWN_NUMBER, CHILD, CONTRACT_NUMBER, DAY, FULL_NAME, HANDOVER, LOOSE_PLACE, LOWER_NAME, OWN_CONTRACT, OWN_NAME, VOCATIVE,
  OWN_NUMBER, PLACE, SAYS_SELF, SOME_DIGITS, SOMEBODY_ELSE, TITLE, TOWN,
} from './phrases/people.ts'; // prettier-ignore
import { NO, YES } from './phrases/replies.ts';
import { agreesOnOtherHolder, relationOf, type Speaker, speaksOfCustomer, speaksOfHolder } from './who.ts';

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
    return { value: 'no', nothingKnown: true, readOut: false, somebodyElse: other !== undefined, minor: child !== undefined, speaker: other ? relationOf(other, lines) : 'child', names: addressed(lines), decidedBy: quoted(wrong), keyTurns: [wrong.turn] }; // prettier-ignore
  }
  // A transcript without any capital (chat style, some machines): names show by the title before them alone.
  const capitals = lines.some((line) => /\p{Lu}\p{Ll}/u.test(line.text));
  const name = lines.find((line, i) =>
    line.agent
      ? (namesCustomer(line) || (!capitals && LOWER_NAME.test(line.folded))) && isTaken(lines[i + 1])
      : saysName(line, lines[i - 1]),
  );
  const said = lines.find((line, i) => !line.agent && saysDatum(line, lines[i - 1]));
  const confirmed = lines.find((line, i) => !line.agent && confirmsDatum(line, lines[i - 1]));
  const datum = said ?? confirmed;
  // Who says that the name is none of the caller's business is not identified, whatever he is called.
  const nameRefused = lines.some((line) => !line.agent && REFUSES_NAME.test(line.folded)) && !lines.some((line, i) => !line.agent && saysName(line, lines[i - 1])); // prettier-ignore
  // Asked, but not answered: nobody can tell. Never asked: nobody is identified.
  const raised = lines.some((line) => line.agent && (namesCustomer(line) || ASKS_NAME.test(line.folded) || ASKS_OWN_NUMBER.test(line.folded) || ASKS_DATUM.test(line.folded) || CONTRACT_NUMBER.test(line.folded) || DAY.test(line.folded) || PLACE.test(line.folded))); // prettier-ignore
  const decisive = datum ?? name;
  return {
    value: nameRefused ? 'no' : name && datum ? 'yes' : name || datum || raised ? 'unclear' : 'no',
    nothingKnown: !name && !datum,
    readOut: said === undefined && confirmed !== undefined,
    somebodyElse: false,
    minor: false,
    ...(name && datum && !nameRefused ? { speaker: 'self' as const } : {}),
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

/** Family names that the caller puts behind a title in the opening turns. */
const titled = (lines: readonly Line[]): string[] =>
  lines
    .filter((line) => line.agent)
    .slice(0, 6)
    .flatMap((line) => [...line.text.matchAll(new RegExp(TITLE, 'gu'))])
    .map((hit) => (hit[1] ?? '').split(' ').at(-1) ?? '')
    .filter((name) => name !== '');

/** In answer to "Spreche ich mit Herrn Mohr?": "Mein Mann ist auf Montage." Who only listens in is somebody beside the customer. */
const A_RELATIVE_IS =
  /^\W*(?:(?:nein|nee|ne|och|ach|tja|oh|der|die|das)[,.]? )*(?:da )?(?:muss(?:en sie)? )?(?:mit )?mei(?:n|ne|nem|ner)? (?:mann|frau|mutter|mama|vater|papa|oma|opa|tochter|sohn|schwester|bruder|partner\w*|mitbewohner\w*) (?!macht (?:das|alles|sonst|immer)|versteht|spricht|hoert|hoere|sitzt|steht|ist (?:auch|neben|hier|bei mir)|sagt|meint|und ich|will|moechte)/;

/** In answer to "Spreche ich mit Frau Sommer?": "Die ist im Pflegeheim.", "Die Ute ist arbeiten." */
const AWAY =
  /^\W*(?:(?:nein|nee|ne|och|ach|tja|oh)[,.]? )*(?:die|der|er|sie)(?: (?!hier|da)[a-z]+)? (?:ist|sitzt|liegt|steht|schlaeft|duscht|badet|arbeitet|kocht|wohnt|lebt) (?!dran|am (?:apparat|telefon)|da\b|selbst|hier|beim? mir|auch)/;

const MEN = /\bmei(?:n|nem|nen) (?:mann|vater|papa|sohn|bruder|opa)\b/;
const WOMEN = /\bmeine?r? (?:frau|mutter|mama|tochter|schwester|oma)\b/;
/** "Ja, Sommer. Mein Sohn ist grad gekommen." from the Frau Sommer asked for: a remark, not somebody else's voice. */
function speaksAsHolder(line: Line, before: readonly Line[]): boolean {
  if (!/^\W*(?:ja|jo|jawohl|jawoll|am apparat|bin ich|das bin ich)\b/.test(line.folded)) return false;
  const asked = before.findLast((one) => one.agent)?.text ?? '';
  return (/\bFrau \p{Lu}/u.test(asked) && MEN.test(line.folded)) || (/\bHerrn? \p{Lu}/u.test(asked) && WOMEN.test(line.folded)); // prettier-ignore
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
  if (NO.test(line.folded) && /\b(?:ich )?(?:heisse?|mein name ist|ich bin (?:die |der )?(?:herr|frau))\b/.test(line.folded)) return true; // prettier-ignore
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
function somebodyElse(lines: readonly Line[]): Line | undefined {
  const customers = lines.filter((line) => !line.agent);
  const turnsOf = (speaker: string): number => customers.filter((line) => line.speaker === speaker).length;
  const names = titled(lines);
  const hit = lines.find((line, i) => {
    if (line.agent || (NAMES_OWN_TITLE.test(line.folded) && !MEN.test(line.folded)) || OWN_CONTRACT.test(line.folded))
      return false;
    const before = lines[i - 1];
    if (speaksAsHolder(line, lines.slice(0, i)) || (knownBy(lines) < i && !SPEAKS_FOR.test(line.folded))) return false;
    if (agreesOnOtherHolder(line, before) || speaksOfCustomer(line, names) || (before?.agent === true && isNamedWrong(line, before))) return true; // prettier-ignore
    return SOMEBODY_ELSE.test(line.folded) || (before?.agent === true && before.topic === 'person' && AWAY.test(line.folded)) || (before?.agent === true && (before.topic === 'person' || line.turn <= 2) && A_RELATIVE_IS.test(line.folded)); // prettier-ignore
  });
  if (!hit) return undefined;
  const handedOver = customers.some((line) => line.turn >= hit.turn && HANDOVER.test(line.folded));
  const first = customers.find((line) => line.speaker !== hit.speaker);
  // K2 beside a K who speaks on is a third person, not the declarant.
  if (first && (handedOver || (hit.speaker !== 'K' && turnsOf('K') >= turnsOf(hit.speaker)))) return undefined;
  const selfLater = customers.some((line) => line.turn > hit.turn && SAYS_SELF.test(line.folded));
  return handedOver && selfLater ? undefined : hit;
}

function minorAt(lines: readonly Line[]): Line | undefined {
  return lines.find((line, i) => {
    if (line.agent) return false;
    const before = lines[i - 1];
    if (before?.agent && ASKS_AGE.test(before.folded)) {
      const age = wordsOf(line.folded).map((word) => numberOf(word.text)).find((n) => n !== undefined); // prettier-ignore
      if (age !== undefined && age < 18) return true;
      if (age === undefined && NO.test(line.folded) && !/wie alt|how old/.test(before.folded)) return true;
    }
    return CHILD.test(line.folded);
  });
}

/** Two capitals in a row before a comma: "Ich lese mal vor: Dennis Arnold, 17.4.1988". */
const FULL_NAME_ANYWHERE = /(?:^|[:.!?,] )\p{Lu}\p{Ll}[\p{L}-]+ \p{Lu}\p{Ll}[\p{L}-]+,/u;
/** "Vorname Gisela, Nachname Amthor." */
const NAME_READ_OUT = /\b(?:Nachname|Zuname|Familienname)(?: ist| lautet|:)? \p{Lu}\p{L}+/u;
/** "Kern, Marianne, das sind Sie?" */
const NAME_TURNED = /\p{Lu}\p{L}+, \p{Lu}\p{L}+,? (?:das sind Sie|sind Sie das|richtig|stimmt)/u;
/** Nobody answers to a name by a mere question: "Frau Böttcher, es geht um Ihren Eintrag." - "Was denn für ein Eintrag?" */
const isTaken = (next: Line | undefined): boolean =>
  next !== undefined && (next.agent || YES.test(next.folded) || sentences(next.folded).some((s) => !next.folded.slice(s.start, s.end).includes('?'))); // prettier-ignore

const namesCustomer = (line: Line): boolean =>
  TITLE.test(line.text) ||
  NAME_TURNED.test(line.text) ||
  NAME_READ_OUT.test(line.text) ||
  /\b[Ii]s (?:this|that) \p{Lu}\p{L}+ \p{Lu}\p{L}+/u.test(line.text) ||
  // A full name read out together with a day of birth or an address.
  (FULL_NAME_ANYWHERE.test(line.text) &&
    (DAY.test(line.folded) || PLACE.test(line.folded)) &&
    line.text.includes('?')) ||
  ((line.topic === 'person' || line.topic === 'data') && ASKED_NAME.test(line.text));

/** "Maas.", "Ja, Pfaff.", "Ute Sommer hier.", "Sommer, guten Tag." where the person was asked for. */
const NAMES_SELF =
  /^(?:Ja,? )?(?:[Hh]ier )?(?!(?:Hallo|Wer|Was|Wie|Wieso|Warum|Moment|Danke|Bitte|Moin|Servus|Guten|Nein|Nee|Hier)\b)\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}{2,})?(?:,? hier|, (?:\p{Lu}\p{L}+|guten Tag|ja|bitte))?[.!?]?$/u;

/** Words at the beginning of an answer that are no name. */
const NO_NAME =
  /^(?:ja|nein|nee|also|ich|wir|sie|das|die|der|den|da|wer|was|wie|warum|wieso|wozu|moment|hallo|bitte|danke|gut|okay|ok|mein|meine|meinen|meiner|hier|hm|aeh|aehm|na|geben|sagen|wofuer|keine|gar|lieber|erst|am|im|in|so|und|aber|es|muss|den|steht|haben|hab|den|gleich|the|why|who|what|no|yes|well|my|it|i|you|that|this|depends|sure|let)$/;
/** In answer to "Wie heißen Sie?": the first word that could be one, written large where the transcript writes large at all. */
function namesAnswer(line: Line): boolean {
  if (line.text.includes('?')) return false;
  const first = wordsOf(
    line.folded.replace(
      /^\W*(?:(?:ja|also|aehm?|hier|na|gut|okay|it's|it is|that's|my name is|(?:das|es) (?:ist|waere)|mein name ist|ich heisse|der name ist)[,.]? )*/,
      '',
    ),
  )[0];
  if (first === undefined || first.text.length < 3 || NO_NAME.test(first.text) || numberOf(first.text) !== undefined) return false; // prettier-ignore
  return !/\p{Lu}/u.test(line.text) || new RegExp(`(?:^|\\P{L})\\p{Lu}\\p{L}{2,}`, 'u').test(line.text.replace(/^\W*\p{L}+[,.] /u, '')); // prettier-ignore
}
/** "Wie ist Ihr Name?", "Dann bräuchte ich Vor- und Nachnamen": the agent wants the name said. */
const WANTS_NAME =
  /\b(?:ihre?[rn]?|der|den|vollen|vollstaendigen?|vor- und (?:nach|zu)|nach|zu|full|your) ?namen?\b|\bwie heissen sie\b|\bmit wem\b|\bwer ist (?:da )?(?:am apparat|am telefon|dran)\b|\b(?:vor|nach|zu|familien)namen?\b|(?<!\bmein )\bname\?|\bname und\b|\bnamen? (?:und|nennen|sagen|bitte)\b|\bwho am i speaking\b|\bwen (?:hab|habe|darf|spreche)\b|\bund sie (?:sind|heissen)\b|\bwie darf ich sie (?:nennen|ansprechen|anreden)\b|\b(?:who.s|who is) (?:this|that|calling|speaking)\b/;

function saysName(line: Line, before: Line | undefined): boolean {
  if (before?.agent === true && WANTS_NAME.test(before.folded) && namesAnswer(line)) return true;
  if (OWN_NAME.test(line.text) || FULL_NAME.test(line.text) || SAYS_SELF.test(line.folded)) return true;
  // "Maas." after the phone was taken, "Ja, Pfaff."
  return before?.agent === true && before.topic === 'person' && NAMES_SELF.test(line.text) && !YES.test(line.folded); // prettier-ignore
}

/** The meter or the contract is asked for, not what belongs to the person. */
const CONTRACT_ONLY = /zaehler|vertragsnummer|auftragsnummer/;
const ENGLISH_DIGIT = /^(?:oh|zero|one|two|three|four|five|six|seven|eight|nine)$/;
const ENGLISH_NUMBER =
  /\b(?:ten|eleven|twelve|[a-z]{3,6}teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -][a-z]{3,5})?)\b/;
/** How many figures are said one after the other: "vier acht eins", "481". */
export function digitsSaid(folded: string): number {
  let run = 0;
  let longest = 0;
  for (const { text } of wordsOf(folded)) {
    const n = /^\d+$/.test(text) ? text.length : text === 'null' || ENGLISH_DIGIT.test(text) ? 1 : numberOf(text) === undefined ? 0 : String(numberOf(text)).length; // prettier-ignore
    run = n === 0 ? 0 : run + n;
    longest = Math.max(longest, run);
  }
  return longest;
}

const STREET_THEN_WORD =
  /[a-z]{2,30}(?:weg|strasse|stross|str\.|allee|platz|gasse|ring|ufer|damm|steig|hof|berg|rain|markt|chaussee|graben|kamp|wall|park|tor) ([a-z]{3,40})\b/g;
/** "Hebbelstraße fünf", "Mozartring zwo": a house number in words. */
const spelledPlace = (folded: string): boolean =>
  [...folded.matchAll(STREET_THEN_WORD)].some(([, word = '']) => numberOf(word) !== undefined || word === 'zwo');
const namesPlace = (folded: string): boolean => PLACE.test(folded) || spelledPlace(folded);

/** "Wie ich heiße, sag ich nicht", "Meinen Namen kriegen Sie nicht." */
const REFUSES_NAME =
  /\b(?:wie ich heisse|mei(?:n|nen) namen?|wer ich bin)\b[^.!?]*\b(?:nicht|nichts|nix|geht sie)\b|\b(?:nicht|nichts|nix)\b[^.!?]*\b(?:wie ich heisse|mei(?:n|nen) namen?)\b/;
/** A whole number read from the meter or a letter: whoever can has it at hand. */
const LONG_NUMBER = 5;
const METER = /\bzaehler ?(?:nummer)?\b|\bzaehlernummer|\b(?:vertrags|auftrags|versicherungs)nummer\b|\bmeter number\b/;
const AN_ORDINAL =
  /\b(?:erste|zweite|dritte|vierte|fuenfte|sechste|siebte|achte|neunte|zehnte|elfte|zwoelfte|[a-z]{4,}(?:zehnte|zigste|ssigste))[rnms]?\b/;
/** The customer says the day of birth, the address, the mail address in own words. */
function saysDatum(line: Line, before: Line | undefined): boolean {
  if (DAY.test(line.folded) || namesPlace(line.folded) || OWN_NUMBER.test(line.folded)) return true;
  // "Zählernummer 60 33 71 2", read from one's own meter.
  if (METER.test(line.folded) && digitsSaid(line.folded) >= LONG_NUMBER) return true;
  if (before?.agent === true && METER.test(before.folded) && digitsSaid(line.folded) >= LONG_NUMBER) return true;
  const answers = before?.agent === true && ASKS_DATUM.test(before.folded) && !CONTRACT_NUMBER.test(before.folded);
  if (answers && !line.text.includes('?') && ENGLISH_NUMBER.test(line.folded)) return true;
  if (answers && !line.text.includes('?') && (AN_ORDINAL.test(line.folded) || wordsOf(line.folded).some((word) => (numberOf(word.text) ?? 0) > 1 || (/^[a-z]{4,}te[nrs]?$/.test(word.text) && numberOf(word.text.replace(/s?te[nrs]?$/, '')) !== undefined)))) return true; // prettier-ignore
  // "Am Esch 31?" - "31 a, a wie Anton.": put right by the one who lives there.
  if (before?.agent === true && PLACE.test(before.folded) && (before.text.includes('?') || before.topic === 'data') && /^\W*(?:(?:nein|nee|ja|fast),? )?(?:nummer )?\d{1,3} ?[a-z]?\b/.test(line.folded)) return true; // prettier-ignore
  if (before?.agent === true && /kennwort|passwort/.test(before.folded) && /\b(?:[Kk]ennwort|[Pp]asswort)(?: ist| lautet|:)? \p{Lu}[\p{L}\d]{2,}/u.test(line.text)) return true;
  if (before?.agent === true && /kennwort|passwort/.test(before.folded) && /^(?:(?:Ja,? )?(?:[Dd]as|[Ee]s|[Mm]ein Kennwort|[Dd]as Kennwort) (?:ist|lautet|wäre|war) )?\p{Lu}[\p{L}\d]+\W*$/u.test(line.text)) return true; // prettier-ignore
  if (before?.agent === true && ASKS_OWN_NUMBER.test(before.folded) && !CONTRACT_ONLY.test(before.folded) && (SOME_DIGITS.test(line.folded) || digitsSaid(line.folded) >= 3)) return true; // prettier-ignore
  // A number plate has letters first and may end on one figure.
  if (before?.agent === true && /kennzeichen|number ?plate/.test(before.folded) && !line.text.includes('?') && digitsSaid(line.folded) >= 1) return true; // prettier-ignore
  return before?.agent === true && before.topic === 'data' && !CONTRACT_NUMBER.test(before.folded) && LOOSE_PLACE.test(line.text); // prettier-ignore
}

/** "Da wohn ich noch.", "Siebter Mai, ja." */
const CONFIRMS =
  /^\W*(?:ja,? |genau,? )?(?:so ist es|so isses|das ist (?:meine?|unser\w*) (?:anschluss|nummer|adresse|strasse|geburtstag|konto)|da erreichen sie mich)\b|^\W*ja,? ?ja\W*$|[,;] ja[,.!]|\b(?:da|dort|hier|immer noch|noch da) (?:wohne?|lebe?) (?:ich|wir)\b|^\W*(?:immer noch|unveraendert|nach wie vor)\W*$|^\W*(?:(?:ja|jo),? )?(?:das |die |der )?(?:war|ist|is|waere) (?:er|sie|es|das)\b(?! ?nicht)|^\W*(?:ist|is) (?:geblieben|noch so|gleich geblieben)\b/;
/** The agent names it and the customer says yes to just that. */
function confirmsDatum(line: Line, before: Line | undefined): boolean {
  if (!before?.agent || !(YES.test(line.folded) || CONFIRMS.test(line.folded)) || NO.test(line.folded)) return false; // prettier-ignore
  if (
    line.folded.includes('?') &&
    !/^\W*(?:aehm?,? |na,? )?(?:ja|genau|richtig|stimmt|korrekt|jo|jawoll?)\b/.test(line.folded)
  )
    return false;
  const asked = before.topic === 'data' || before.topic === 'person' || before.topic === 'recording';
  const named =
    DAY.test(before.folded) ||
    namesPlace(before.folded) ||
    OWN_NUMBER.test(before.folded) ||
    (before.topic === 'person' && TOWN.test(before.text)) ||
    (before.topic === 'data' && !CONTRACT_NUMBER.test(before.folded) && LOOSE_PLACE.test(before.text));
  // "Sie sind also Manfred Kuhnert, 2. Februar 1944." - "Ja."
  // "Sind Sie noch im Achtern Diek 8?" - "Achtern Diek 8, ja.": said again.
  const again = /\p{Lu}\p{L}+ \d{1,4}\b/u.exec(line.text)?.[0];
  if (again !== undefined && before.text.includes(again) && /\b(?:[Ss]ind|[Ww]ohnen|[Ll]eben) Sie\b/.test(before.text)) return true;
  const stated = /\b(?:sie sind|sie wohnen|geboren|wohnhaft)\b/.test(before.folded);
  return named && (asked || stated || /\?/.test(before.text));
}
