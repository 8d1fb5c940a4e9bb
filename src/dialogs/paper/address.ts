// An address typed in one go, read into its parts; what is missing is named, nothing is guessed.
import type { Address, Sender } from '../../case/file.ts';
import { ways } from '../../knowledge/german/words.ts';

/** Where post reaches somebody. */
export type PostalAddress = Pick<Sender, 'street' | 'postcode' | 'town' | 'country'>;

const POSTCODE_TOWN = /(?:^|[\s,;])(?:(D|DE|A|AT|CH)[- ])?(\d{4,5})[\s,]+(\p{L}[\p{L}\s.()/-]{1,58})/u;
const STREET = /^(?=.*\p{L})(?=.*\d)[\p{L}\d\s.,'’/+()-]{3,80}$/u;
/** "Am 3.12. ziehe ich um" names no street. */
const DAY = /(?<!\d)\d{1,2}\. ?\d{1,2}\.(?!\d? ?\p{L}*str)/iu;

/** Single blanks, and nothing but words at both ends. */
export const clean = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
    .trim();
const LEAD_IN =
  /^(?:(?:meine?|die)\s+(?:adresse|anschrift)\s+(?:ist|lautet)|(?:also\s+)?(?:ich\s+)?wohne?(?:\s+(?:in\s+der|in|im|am|an\s+der|auf\s+der))?|my\s+address\s+is|i\s+live\s+(?:at|in))[:\s]+/i;
/** "Leipzig 04109 Lindenstraße 4": the town before its code. */
const TOWN_FIRST = /^(\p{L}[\p{L} .()/-]{1,40}?)[\s,]+(\d{5})[\s,]+(?=\p{L}[^,]*\d)(.+)$/u;
/** "94032 Passau Innstraße 3": the street behind the town, without a comma. */
const STREET_BEHIND =
  /^(\d{5} (?:(?:bad|sankt|st\.?) )?\p{L}[\p{L}.()/-]*(?: (?:am|an der|im|in|a\. ?d\.|ob der|vor der) \p{L}+)?) ((?:\p{L}[\p{L}.'-]* ){0,3}\p{L}*(?:str|straße|strasse|weg|platz|allee|gasse|ring|ufer|damm|steig|hof|markt|berg|feld)\.? \d+ ?\p{L}?)$/iu;
const CARE_OF = /\bc\/o\s+[\p{L}\s.-]{2,40}/iu;
/** Which bell, which house at the back: it stands beside the street, or the letter does not arrive. */
const BESIDE = new RegExp(
  `^(?:${ways(
    String.raw`(?:bei|wg|zimmer|app(?:artement|artment)?\.?|apt\.?|apartment|flat|unit|` +
      String.raw`room|whg\.?|wohnung|haus|aufgang|treppe)\s+\S.{0,30}`,
    String.raw`(?:\d+(?:st|nd|rd|th)|ground|top)\s+floor(?:\s+(?:left|right))?`,
    '(?:hinter|vorder|garten|seiten)(?:haus|flügel)',
    String.raw`(?:\d+\.?\s*)?(?:stock|og|etage)(?:\s+(?:links|rechts|mitte))?`,
    'eg|dg|hh|vh',
  )})$`,
  'iu',
);
/** Words inside names and streets that stay small. */
const SMALL = new Set(['von', 'van', 'der', 'den', 'dem', 'des', 'de', 'di', 'du', 'la', 'le', 'zu', 'zur', 'zum', 'und', 'ter', 'ten', 'el', 'al', 'bin', 'im', 'in', 'an', 'auf', 'bei']); // prettier-ignore

/** What was typed in small letters throughout, as it is written: "erika von sommer" -> "Erika von Sommer". */
function written(text: string): string {
  if (/\p{Lu}/u.test(text)) return text;
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) =>
    (at > 0 && SMALL.has(word)) || /\d$/.test(text.slice(0, at)) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/**
 * Reads "Ahornweg 7, 91052 Erlangen", in any order and over several lines.
 * @returns the parts found; a part that is not there is absent
 */
export function readAddress(text: string): PostalAddress {
  const typed = clean(text.replace(/[\r\n]+/g, ', ').replace(LEAD_IN, '')).replace(STREET_BEHIND, '$1, $2');
  const first = TOWN_FIRST.exec(typed);
  const flat = first && !/\d/.test(first[1] ?? '') ? `${first[3] ?? ''}, ${first[2] ?? ''} ${first[1] ?? ''}` : typed;
  const found = POSTCODE_TOWN.exec(flat);
  const rest = found ? clean(`${flat.slice(0, found.index)}, ${flat.slice(found.index + found[0].length)}`) : flat;
  const care = CARE_OF.exec(rest)?.[0];
  const parts = rest.split(/[,;]/).map(clean);
  const beside = parts.filter((part) => BESIDE.test(part));
  const line = parts.find((part) => STREET.test(part) && !DAY.test(part) && !beside.includes(part));
  const number = line?.replace(/ in$/, '');
  const whole = care && number && !number.includes(care) ? `${clean(care)}, ${number}` : number;
  const street = whole && [whole, ...beside].join(', ');
  const others = found ? [] : parts.filter((part) => part !== line && !beside.includes(part));
  const postcode = found?.[2] ?? others.map(codeAlone).find((code) => code !== undefined);
  const town = found?.[3]
    ? clean(found[3].split(',')[0] ?? '').replace(/(?<=\p{L}{2})\.$/u, '')
    : line && others.find(isTown);
  return {
    ...(street ? { street: written(street) } : {}),
    ...(postcode ? { postcode } : {}),
    ...(town ? { town: written(town) } : {}),
  };
}

/** What stands before it. */
const AH = '(?:(?:ups|oh|ach|sorry|ja|nein|nee|halt|moment|korrektur|äh|also|und|aber|oops|yes|no|wait)[,.!: ]+)*';
/** "Ups, die Hausnummer ist 5", "meine PLZ lautet 99084, nicht 99085": which part it is, and what it should be. */
const FIX = new RegExp(
  `^${AH}(?:(?:die|meine?|unsere?|der|the|my|our) )?(?:richtige |korrekte |right |` +
    'correct )?(?<part>haus ?nummer|hausnr\\.?|house ?number|postleitzahl|plz|post ?code|zip(?: code)?|' +
    'straße|strasse|street|(?:wohn)?ort|stadt|town|city)(?: (?:aber|doch|noch|richtig|eigentlich))*' +
    '(?<says> (?:ist|war|lautet|heißt|heisst|wäre|sollte|is|was|should be)|' +
    ':)?(?: (?:aber|doch|noch|eigentlich|jetzt|now|richtig|(?:die|der) (?=\\d)))* ' +
    '(?<value>[^,;!?]{1,60}?)(?:,? (?:und )?(?:nicht|statt|sondern nicht|not|instead of) [^,;!?]{1,60})?' +
    '(?: (?:sein|be|now|jetzt))?[.!]*$',
  'iu',
);
/** "Die Straße hat sich geändert", "meine Adresse stimmt nicht mehr": that a part is another now, and not which. */
const CHANGED = new RegExp(
  `^${AH}(?:${ways(
    '(?:(?:meine?|unsere?|my|our) (?:adresse|anschrift|address)|' +
      '(?:die|der|meine?|unsere?|the|my|our) (?:haus ?nummer|hausnr|house ?number|postleitzahl|plz|' +
      'post ?code|straße|strasse|street|(?:wohn)?ort|town|city)) (?:hat sich (?:\\p{L}+ )?geändert|' +
      'stimmt (?:so )?(?:leider )?nicht(?: mehr)?|(?:ist|war) (?:\\p{L}+ )?(?:falsch|anders|neu|veraltet|' +
      'eine andere|nicht (?:mehr )?richtig)|has changed|' +
      '(?:is|was) (?:wrong|different|new|not right|out of date))',
    '(?:ich bin|wir sind) (?:\\p{L}+ ){0,3}umgezogen',
    '(?:ich habe?|wir haben|i have|we have) (?:jetzt |inzwischen )?(?:eine |a )?(?:neue|andere|new|' +
      'different) (?:adresse|anschrift|address)',
    '(?:i|we)(?: have|.ve)?(?: just| since)? moved(?: house)?',
  )})[.! ]*$`,
  'iu',
);
/** What `sender.address` is asked about where an address is there and another now. */
export const ANEW = 'anew';
/** Whether somebody says that the own address is another, and not which. */
export const saysChanged = (text: string): boolean => CHANGED.test(clean(text));
/** Said of a town or a street, and no name of one. */
const NO_PLACE = new RegExp(
  ways(
    String.raw`^(?:de[rmns]|die|das|eine?|keine?|mein\p{L}*|the|an?|my|very|so|sehr)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:${ways(
      'nicht|nich|falsch|richtig|egal|fehlt|stimmt|unbekannt|wrong|right|missing|unknown|hat',
      'habe|ist|sind|wird|wurde|sich|mi[rc]h?|uns|kennt',
      String.raw`neue?(?![ -]\p{L})`,
      'gleich',
      '(?:der|die|das)selbe',
      'zu (?!de[nmr] )',
      'weit|schön|laut',
      String.raw`(?:klein|groß)(?![ -]\p{L})`,
      String.raw`ge(?!\p{L}*stadt)\p{L}{2,}t`,
      'geblieben|umgezogen|same|new|changed|different|lovely|far|too|has|is|me',
    )})(?!\p{L})`,
  ),
  'iu',
);

/**
 * Reads the part of an address that somebody puts right.
 * @param known the address as it is noted: a new number stands behind its street
 * @returns the parts that change; undefined where the words put none right
 */
export function readAddressFix(text: string, known: PostalAddress): PostalAddress | undefined {
  const { part = '', says, value = '' } = FIX.exec(clean(text))?.groups ?? {};
  const said = clean(value);
  if (said === '' || NO_PLACE.test(said)) return undefined;
  if (/^haus|^house/i.test(part)) {
    const street = known.street?.replace(HOUSE_NUMBER, '');
    return street && /^\d{1,4} ?[a-z]?$/i.test(said) ? { street: `${street} ${said}` } : undefined;
  }
  if (/^p|^zip/i.test(part)) {
    const [, postcode, town] = /^(?:D-?)?(\d{4,5})(?: (\p{L}[\p{L} .()/-]*))?$/iu.exec(said) ?? [];
    return postcode ? { postcode, ...(town ? { town: written(town) } : {}) } : undefined;
  }
  // "Die Straße hat sich geändert": a name is told with a verb, and is written like one where anything is.
  if (!says || (/\p{Lu}/u.test(text) && !/^\p{Lu}/u.test(said))) return undefined;
  if (/^str/i.test(part)) {
    const number = /\d/.test(said) ? '' : (HOUSE_NUMBER.exec(known.street ?? '')?.[0] ?? '');
    return /^\p{L}/u.test(said) ? { street: `${written(said)}${number}` } : undefined;
  }
  return /^\p{L}[\p{L} .()/-]*$/u.test(said) ? { town: written(said) } : undefined;
}

/** "99084", and then "Erfurt", in either order: a part that is still missing, alone. */
export function readMissingPart(text: string, known: PostalAddress): PostalAddress | undefined {
  const typed = clean(text).replace(/[.!]+$/, '');
  const postcode = known.postcode ? undefined : codeAlone(typed);
  if (postcode) return { postcode };
  const asked = !known.town && (known.postcode ?? (known.street && isTown(typed)));
  return asked && TOWN.test(typed) && !NO_NAME.test(typed) && !WAITS.test(typed) ? { town: written(typed) } : undefined;
}
/** "Moment", "Mist", "Bitte warten", typed while the town is still to come. */
const WAITS = new RegExp(
  String.raw`^(?:(?:na|so|oh|ach|ein|einen|just|one|a) )*(?:${ways(
    String.raw`moment\p{L}*|mist|bitte`,
    'wart(?:e|en|et)',
    'sekunde|augenblick|minute|gleich|sofort|stopp?|halt|hilfe|hä|hm+|ä+hm*|ups|oje|scheiße',
    String.raw`scheisse|verdammt|verflixt|such\p{L}{1,2}|schaue?n?|gucke?n?|shit|damn|wait`,
    'please|second|hold|hang|help|sorry|entschuldigung|danke|thanks|hallo|hello|tschüss|bye',
    'genau|stimmt|super|klar|fertig|vielleicht|maybe',
  )})(?!\p{L})`,
  'iu',
);
/** "7", or "99085", told by who is asked for the address that is another now. */
export function readPartAnew(text: string, known: PostalAddress): PostalAddress | undefined {
  const typed = clean(text).replace(/[.!]+$/, '');
  const postcode = codeAlone(typed);
  // "2024" is a year.
  return postcode
    ? { postcode }
    : /^\d{1,3}(?!\d)/.test(typed)
      ? readAddressFix(`Hausnummer ${typed}`, known)
      : undefined;
}
/** A postcode and nothing besides. */
const codeAlone = (typed: string): string | undefined => /^(?:D-?)?(\d{5})$/i.exec(typed)?.[1];
const TOWN = /^(?:(?:in|aus) )?\p{L}{3,}(?:[ -]\p{L}[\p{L}.()/-]*){0,3}$/iu;
/** Without its postcode a town is one word, or written like a name. */
const isTown = (typed: string): boolean =>
  TOWN.test(typed) &&
  !NO_NAME.test(typed) &&
  !NO_PLACE.test(typed) &&
  !WAITS.test(typed) &&
  !COUNTRY.test(typed) &&
  (/^\p{Lu}/u.test(typed) || !typed.includes(' '));
const COUNTRY = /^(?:deutschland|germany|österreich|austria|schweiz|switzerland|brd)$/i;
const HOUSE_NUMBER = /\s+\d+ ?[a-z]?$/iu;

/** "Im Brief steht Muster GmbH, ...": where it was found is no line of the address. */
const STANDS_THERE = new RegExp(
  '^(?:(?:ja|nein|doch|also),? )*(?:(?:(?:hier|da|dort|oben|unten) )?(?:im|auf dem|in der|auf der|' +
    String.raw`laut|in den|auf den) (?:brief\p{L}*|schreiben|e-?mail|mail|rechnung|vertrag|umschlag|` +
    'papieren|unterlagen|impressum) ?(?:oben |unten )?(?:steht|stehen|stand)|' +
    '(?:da|dort|hier|oben|unten|drauf) steht|es steht (?:da|dort|drauf)|it says|' +
    'the letter says)[: ]+(?:als (?:anschrift|adresse|absender)[: ]+)?(?:die )?',
  'iu',
);

/** Reads a company's address: the first line its name, then street and town. Undefined when the town is missing. */
export function readRecipient(typed: string, name?: string): Address | undefined {
  const text = typed.trim().replace(STANDS_THERE, '');
  const lines = text
    .split(/[\r\n;,]+/)
    .map(clean)
    .filter((l) => l !== '');
  const { postcode, town } = readAddress(text);
  if (!postcode || !town) return undefined;
  const [first, ...others] = lines;
  if (!first) return undefined;
  const hasName = others.length > 0 && !/^\d{4,5}\s/.test(first) && !(STREET.test(first) && others.length === 1);
  const company = hasName ? first : name;
  if (!company) return undefined;
  const rest = (hasName ? others : lines).slice(0, 5).map((l) => l.slice(0, 80));
  return { name: company.slice(0, 100), lines: rest };
}

/** Answers that refuse a name, or ask back. */
const NO_NAME = new RegExp(
  ways(
    '^(?:nein|nee|nö|ja|jo|ok|okay|no|yes|keine?|später|egal|anonym|weiter|nichts|unbekannt|later)[.!]*$',
    String.raw`^(?:der|die|das|den|dem|beide|alle)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:nicht|warum|wieso|weshalb|wozu|brauchen|brauchst|möchte|lieber|` +
      String.raw`keine ahnung|sag ich|why|don't|rather not)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:nichts?|nix|was|wer|wie|wofür|ist|sind|geht|hat|habe?|steht|dass|euch|` +
      String.raw`ihnen|mir|dir|your|business|none)(?!\p{L})`,
    // "Kann ich noch raus": a question without its mark.
    String.raw`(?<!\p{L})(?:ich|noch|raus|brief|vertrag|widerruf|how|what|should|still|please|(?:kann|muss|soll|darf) (?:man|das|es|die))(?!\p{L})`,
  ),
  'iu',
);

/** A name as it can stand in a letter; undefined when the text is none. */
export function readName(text: string): string | undefined {
  const typed = clean(
    text
      .replace(/^(?:(?:also|ja|hallo|äh+m?|ok|okay|gern|gerne)[,.!]?\s+)+(?=\p{L})/iu, '')
      .replace(
        /^(?:ich\s+(?:heiße|heisse|bin(?:\s+(?:die|der))?)|mein\s+name\s+(?:ist|lautet)|my\s+name\s+is|i\s+am|i'm|name)[:\s]+/i,
        '',
      )
      .replace(/^(?:frau|herr|herrn|mr\.?|mrs\.?|ms\.?)\s+(?=\S+\s+\S)/i, '')
      .replace(/[\s,(]+(?:geb\.|geboren|born|jahrgang|jg\.)\s.*$/i, ''),
  ).replace(/\.$/, '');
  const turned = /^([\p{L}’'-]+(?: [\p{L}’'-]+)?), ([\p{L}’'-]+(?: [\p{L}’'-]+)?)$/u.exec(typed);
  const name = written(turned ? `${turned[2] ?? ''} ${turned[1] ?? ''}` : typed);
  if (NO_NAME.test(name)) return undefined;
  if (name.length < 2 || name.length > 80 || /[<>{}[\]\\|@#*_=]|https?:/i.test(name)) return undefined;
  if (/\d/.test(name) || !/\p{L}{2}/u.test(name) || name.split(' ').length > 7 || /[?!]$/.test(name)) return undefined;
  return name;
}

/** Reads "Erika Muster", and "Erika Muster, Ahornweg 7, 91052 Erlangen" where somebody gives all of it at once. */
export function readNameAndAddress(text: string): ({ name: string } & PostalAddress) | undefined {
  const alone = readName(text);
  if (alone) return { name: alone };
  const [first = '', ...others] = text.split(/[\r\n;,]+/);
  const name = readName(first);
  const address = readAddress(others.join(', '));
  return name && address.street && address.postcode && address.town ? { name, ...address } : undefined;
}
