// A datum of the customer's own: said in own words, or named by the agent and confirmed.
import { numberOf } from '../../knowledge/german/numbers.ts';
import { wordsOf, ways } from '../../knowledge/german/words.ts';
import { affirms, knowsCustomer, repeatsFigure, saysPlace } from './beside-name.ts';
import { saysAgain } from './echo.ts';
import type { Line } from './lines.ts';
import {
  ASKS_DATUM,
  ASKS_OWN_NUMBER,
  CONTRACT_NUMBER,
  DAY,
  LOOSE_PLACE,
  OWN_NUMBER,
  PLACE,
  SOME_DIGITS,
  TOWN,
} from './phrases/people.ts';
import { UNINTELLIGIBLE } from './phrases/offer/sound.ts';
import { YES } from './phrases/assents.ts';
import { NO } from './phrases/refusals.ts';

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
    const n = /^\d+$/.test(text)
      ? text.length
      : text === 'null' || ENGLISH_DIGIT.test(text)
        ? 1
        : numberOf(text) === undefined
          ? 0
          : String(numberOf(text)).length;
    run = n === 0 ? 0 : run + n;
    longest = Math.max(longest, run);
  }
  return longest;
}

const STREET_THEN_WORD =
  /[a-z]{2,30}(?:weg|strasse?|stross|str\.|allee|platz|gasse|ring|ufer|damm|steig|hof|berg|rain|markt|chaussee|graben|kamp|wall|park|tor) ([a-z]{3,40})\b/g;

/** "Hebbelstraße fünf", "Mozartring zwo": a house number in words. */
const spelledPlace = (folded: string): boolean =>
  [...folded.matchAll(STREET_THEN_WORD)].some(([, word = '']) => numberOf(word) !== undefined || word === 'zwo');

const namesPlace = (folded: string): boolean => PLACE.test(folded) || spelledPlace(folded);

/** A whole number read from the meter or a letter: whoever can has it at hand. */
const LONG_NUMBER = 5;

const METER =
  /\bzaehler ?(?:nummer)?\b|\bzaehlernummer|\b(?:kunden|mitglieds|vertrags|auftrags|versicherungs)nummer\b|\bmeter number\b/;

/** A number to call is a company's or somebody else's as often. */
const PHONE = /\b(?:rufen|ruf|anrufen|melden) sie\b/;

/** "Da bin ich vor drei Jahren weg.": a number, but no address. */
const MOVED = /\bvor (?:\w+ ){1,2}jahre?n?\b|\b(?:weggezogen|umgezogen|ausgezogen|nicht mehr)\b/;
const AN_ORDINAL =
  /\b(?:erste|zweite|dritte|vierte|fuenfte|sechste|siebte|achte|neunte|zehnte|elfte|zwoelfte|[a-z]{4,}(?:zehnte|zigste|ssigste))[rnms]?\b/;

/** "Dieter Wollschläger, Anger 6, Weimar." */
const NAME_AND_PLACE =
  /(?:^|[,.:] )\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+, (?:(?:wohnhaft )?(?:in|im|am|an der|auf der|zum|zur) )?(?:\p{Lu}[\p{L}-]+ ){1,3}\d{1,4} ?[a-z]?(?:[,.]|$)/u;

/** "Meine Mutter ist am 3.4.1960 geboren.": a datum, and not of the one who speaks. */
const OF_ANOTHER =
  /^\W*(?:(?:ja|also|na),? )*das (?:von )?mein(?:er|es|em) (?:mann|mannes|frau|mutter|vaters?|tochter|sohn|sohnes|schwester|bruders?)\b|^\W*(?:(?:ja|also|na),? )*meine? (?:mann|frau|mutter|mama|vater|papa|oma|opa|tochter|sohn|schwester|bruder|enkel\w*) (?:ist|war|wurde|hat) .*\bgeb(?:oren|urtstag)\b/;

/** The customer says the day of birth, the address, the mail address in own words. */
export function saysDatum(line: Line, before: Line | undefined): boolean {
  if (OF_ANOTHER.test(line.folded)) return false;
  const asked = before?.agent === true ? before : undefined;
  if (saysItself(line) || saysLongNumber(line, asked)) return true;
  if (!asked) return false;
  if (repeatsFigure(line, asked) || (ASKS_FOR_PERSON.test(asked.folded) && saysPlace(line, asked))) return true;
  if (ASKS_DATUM.test(asked.folded) && !CONTRACT_NUMBER.test(asked.folded)) {
    // "[unverständlich] ... sechs.": a number without what it belongs to.
    if (UNINTELLIGIBLE.test(line.folded)) return false;
    if (saysSomeNumber(line)) return true;
  }
  return (
    correctsPlace(line, asked) ||
    saysPassword(line, asked) ||
    saysOwnNumber(line, asked) ||
    saysPlate(line, asked) ||
    (asked.topic === 'data' && !CONTRACT_NUMBER.test(asked.folded) && LOOSE_PLACE.test(line.text))
  );
}

/** A day, a street, a number of one's own: a datum whatever was asked. */
const saysItself = (line: Line): boolean =>
  DAY.test(line.folded) || namesPlace(line.folded) || OWN_NUMBER.test(line.folded) || NAME_AND_PLACE.test(line.text);

/**
 * "Zählernummer 60 33 71 2", read from one's own meter. "Zehlernummer?" - "Eins Ess Tee zwei vier null neun sechs.", "Also Nummer
 * 60 33 812": a long number that was asked for by that word.
 */
function saysLongNumber(line: Line, asked: Line | undefined): boolean {
  if (digitsSaid(line.folded) < LONG_NUMBER) return false;
  if (METER.test(line.folded) || (asked !== undefined && METER.test(asked.folded))) return true;
  return /nummer\b/.test(`${line.folded} ${asked ? asked.folded : ''}`) && !PHONE.test(line.folded);
}

/** A number of any kind, to a question for a datum: "der siebte Mai", "zwölf a". */
function saysSomeNumber(line: Line): boolean {
  if (line.text.includes('?')) return false;
  if (ENGLISH_NUMBER.test(line.folded)) return true;
  if (MOVED.test(line.folded)) return false;
  return (
    AN_ORDINAL.test(line.folded) ||
    wordsOf(line.folded).some(
      ({ text }) =>
        (numberOf(text) ?? 0) > 1 ||
        (/^[a-z]{4,}te[nrs]?$/.test(text) && numberOf(text.replace(/s?te[nrs]?$/, '')) !== undefined),
    )
  );
}

/** "Am Esch 31?" - "31 a, a wie Anton.": put right by the one who lives there. */
const correctsPlace = (line: Line, asked: Line): boolean =>
  PLACE.test(asked.folded) &&
  (asked.text.includes('?') || asked.topic === 'data') &&
  /^\W*(?:(?:nein|nee|ja|fast|nicht ganz),? )?(?:(?:haus)?nummer )?\d{1,3} ?[a-z]?\b/.test(line.folded);

/** "Das Kennwort ist Sonnenblume.", "Tulpe, zusammengeschrieben." */
const saysPassword = (line: Line, asked: Line): boolean =>
  (/kennwort|passwort/.test(asked.folded) && NAMES_PASSWORD.test(line.text)) ||
  (/(?:kenn|pass|code|losungs)wort/.test(asked.folded) && IS_PASSWORD.test(line.text));
const NAMES_PASSWORD = /\b(?:[Kk]ennwort|[Pp]asswort)(?: ist| lautet|:)? \p{Lu}[\p{L}\d]{2,}/u;
const IS_PASSWORD =
  /^(?:(?:Ja,? )?(?:[Dd]as|[Ee]s|[Mm]ein Kennwort|[Dd]as Kennwort) (?:ist|lautet|wäre|war) )?\p{Lu}[\p{L}\d]+(?:, (?:zusammen\w*|alles klein\w*|klein\w*|groß\w*|mit \p{L}+|in einem Wort))?(?:\W*$|[.!] )/u;

/** Some figures of a number that belongs to the person, and not to the contract. */
const saysOwnNumber = (line: Line, asked: Line): boolean =>
  ASKS_OWN_NUMBER.test(asked.folded) &&
  !CONTRACT_ONLY.test(asked.folded) &&
  (SOME_DIGITS.test(line.folded) || digitsSaid(line.folded) >= 3);

/** A number plate has letters first and may end on one figure. */
const saysPlate = (line: Line, asked: Line): boolean =>
  /kennzeichen|number ?plate/.test(asked.folded) && !line.text.includes('?') && digitsSaid(line.folded) >= 1;

/** A turn that names the customer or asks who it is. */
const ASKS_FOR_PERSON =
  /\b(?:frau|herrn?|familie|mrs?|ms)\b|\bnamen?\b|\bwer\b|\bmit wem\b|\bheissen\b|\bpostleitzahl|\bwohn|\bund sie sind\b/;

/** "Da wohn ich noch.", "Siebter Mai, ja." */
const CONFIRMS = new RegExp(
  ways(
    String.raw`^\W*(?:ja,? |genau,? )?(?:${ways(
      'so ist es',
      '(?:die |meine |alle )?(?:daten|angaben|adresse|anschrift|nummer) (?:stimm|pass|' +
        String.raw`sind (?:alle )?(?:richtig|korrekt)|ist (?:richtig|korrekt))\w*`,
      '(?:ganz|sehr|voellig|vollkommen) (?:recht|richtig|korrekt|genau)',
      '(?:das )?(?:kommt|haut) hin',
      '(?:immer )?noch (?:die|der|das) (?:alte|selbe|gleiche)',
      'so isses',
      String.raw`das ist (?:meine?|unser\w*) (?:anschluss|nummer|adresse|strasse|geburtstag|konto)`,
      'da erreichen sie mich',
    )})\b`,
    String.raw`^\W*ja,? ?ja\W*$|[,;] ja[,.!]`,
    String.raw`\b(?:da|dort|hier|immer noch|noch da) (?:wohne?|lebe?) (?:ich|wir)\b`,
    String.raw`^\W*(?:immer noch|unveraendert|nach wie vor)\W*$`,
    String.raw`^\W*(?:(?:ja|jo),? )?(?:das |die |der )?(?:war|ist|is|waere) (?:er|sie|es|das)\b(?! ?nicht)`,
    String.raw`^\W*(?:ist|is) (?:geblieben|noch so|gleich geblieben)\b`,
  ),
);

/** "Wohne ich.", "Ist noch aktuell.", "Hat sich nichts geändert.": short, asks nothing, denies nothing but a change. */
const letsStand = (said: string): boolean =>
  /\baktuell\b|\b(?:wohne|bin|habe?|heisse) ich(?: noch| immer noch)?\W*$|\b(?:nicht|nichts|nix) (?:ge|ver)aendert\b/.test(said) && !said.includes('?'); // prettier-ignore

/** "Heute ist der 12. März, 11 Uhr 5.": the day of the call belongs to nobody. */
const CALL_DAY = /\b(?:heute ist|wir haben heute|heutiges datum|datum(?: ist)?:? |today is)\b(?!.*\bgeb)/;

/** The agent names it and the customer says yes to just that. */
export function confirmsDatum(line: Line, before: Line | undefined): boolean {
  if (before?.agent === true && knowsCustomer(before) && (affirms(line, before) || CONFIRMS.test(line.folded)))
    return true;
  if (!before?.agent || !(YES.test(line.folded) || CONFIRMS.test(line.folded) || letsStand(line.folded) || (before.topic !== 'recording' && saysAgain(line.folded, before.folded))) || NO.test(line.folded)) return false; // prettier-ignore
  if (
    line.folded.includes('?') &&
    !/^\W*(?:aehm?,? |na,? )?(?:ja|genau|richtig|stimmt|korrekt|jo|jawoll?)\b/.test(line.folded)
  )
    return false;
  const asked = before.topic === 'data' || before.topic === 'person' || before.topic === 'recording';
  const named =
    (DAY.test(before.folded) && !CALL_DAY.test(before.folded)) ||
    namesPlace(before.folded) ||
    OWN_NUMBER.test(before.folded) ||
    ((before.topic === 'person' || /\bwohnhaft\b/.test(before.folded)) && TOWN.test(before.text)) ||
    (before.topic === 'data' && !CONTRACT_NUMBER.test(before.folded) && LOOSE_PLACE.test(before.text));
  // "Sie sind also Manfred Kuhnert, 2. Februar 1944." - "Ja."
  // "Sind Sie noch im Achtern Diek 8?" - "Achtern Diek 8, ja.": said again.
  const again = /\p{Lu}\p{L}+ \d{1,4}\b/u.exec(line.text)?.[0];
  if (again !== undefined && before.text.includes(again) && /\b(?:[Ss]ind|[Ww]ohnen|[Ll]eben) Sie\b/.test(before.text))
    return true;
  const stated = /\b(?:sie sind|sie wohnen|geboren|wohnhaft)\b/.test(before.folded);
  return named && (asked || stated || /\?/.test(before.text));
}
