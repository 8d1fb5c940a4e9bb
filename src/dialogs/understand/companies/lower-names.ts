// Firms in messages typed or dictated without capitals: a legal form, or a word of the trade behind one that is no everyday word.
import { findCompanies } from '../../../knowledge/companies.ts';
import { ways } from '../rule.ts';

/** What stands before a name: who sends, supplies, takes money, or is called so. */
const SLOT =
  '(?:von|vom|zu|zur|zum|bei|beim|an|durch|für|mit|firma|anbieter|versorger|lieferant|gasversorger|' +
  'stromversorger|stromanbieter|gasanbieter|heißt|heisst|namens|nennt sich|steht|stand|absender|' +
  'empfänger|beliefert|versorgt|soll|ist|war)(?: (?:mich|uns|jetzt|nun|hier|angeblich|plötzlich|' +
  'auf einmal|der|die|das|dem|den|einer|einem|ein|eine|gewisse[rnm]?|so|ner|nem)){0,3}';
/** Words of trades that firms carry at the end of their names. */
const TRADE =
  '(?:energie|energy|strom|gas|power|verlag|leserservice|presse|club|team|direkt|direct|media|medien|' +
  'versand|vertrieb|akademie|service|services|gruppe|group|versicherung|versicherungen|bank|plus|24|365)';
const WORD = String.raw`[\p{L}][\p{L}\d&-]{2,22}`;
const SHAPES = [
  new RegExp(String.raw`(?<![\p{L}\d])((?:${WORD} ){1,3}?(?:gmbh|ug|mbh)(?: & co\.? kg)?)(?![\p{L}\d])`, 'giu'),
  new RegExp(
    String.raw`(?<![\p{L}\d])${SLOT} ((?:${WORD} ){1,2}${TRADE}(?: (?:plus|24|direkt|club|service|team|nord|süd|west|ost|deutschland))?)(?![\p{L}\d-])`,
    'gu',
  ),
];
/** "Eine frau von enerplus": one word that sounds like the trade, behind somebody who called. */
const CALLERS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:frau|mann|herr|dame|typ|kerl|jemand|einer|eine|wer|` +
    'mitarbeiter(?:in)?|berater(?:in)?|anruf) von ' +
    String.raw`((?=[\p{L}\d-]*(?:ener|strom|gas|volt|watt|power|fiber|tele|mobil))` +
    String.raw`(?!\p{L}*(?:anbieter|versorger|lieferant|vertrag|tarif|firma|werke?n?|zentrale|` +
    'service|gesellschaft|vertrieb|agentur|unternehmen|netz|betreiber|fon|seite|center|wechsel|' +
    'rechnung|en|ung|wende|glas|preise?|herd|tank|krise|bremse|branche|sparte|markt|bereich|verband|' +
    String.raw`amt|ausfall|dings?)(?![\p{L}\d]))[\p{L}\d-]{6,22})(?![\p{L}\d-])`,
  'gu',
);
/** "PC Schutz 24", "web hilfe 24": a number that firms carry stands for the end of a name where such a firm calls or is called so. */
const NUMBERED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:hat|haben|rief|riefen)(?: (?:mich|mir|uns|heute|gestern|vorgestern|dann|da|die|der|das|firma|jemand von|einer von|eine von)){1,4}|von|vom|bei|firma|namens|an die|die firma heißt) ((?:[\p{L}][\p{L}\d&-]{1,22} ){1,2}(?:24|365|360))(?= *(?:$|[.,;!?"“)]|gmbh|(?:hat|haben|rief|riefen|ruft|an|angerufen|am telefon|wegen|und|mit|heißt|nennt|schreibt|schickt|will|bucht|aus|war)(?!\p{L})))|(?<=^|[.!?\n] ?)((?:[\p{L}][\p{L}\d&-]{1,22} ){1,2}(?:24|365|360))(?= (?:hat|haben|rief|riefen|ruft|heißt|schreibt|schickt|will|bucht)(?!\p{L}))`,
  'giu',
);
/** What is counted or numbered in its own right: "Wohnung 24", "für Monate 24". */
const COUNTED = new RegExp(
  `^(?:${ways(
    '(?:haus|wohnung|zimmer|seite|monate?n?|laufzeit|nummer|nr|straße|strasse|weg|platz|allee|ring|' +
      'uhr|tage?n?|artikel|los|ziffer|gleis|linie|tarif|stunden?|jahre?n?|ca|etwa|circa|mindestens|' +
      'kw|um|am|ab|seit|bis|familie|herrn?|frau|block|tor|raum|version|jahrgang|saison|quartal|' +
      'office|microsoft|windows)$',
    String.raw`\p{L}*(?:straße|strasse|str|weg|platz|allee|gasse|ring)$`,
  )})`,
  'iu',
);

/** "Im Juni 24", "Ende Mai 24", "Ostern 24": a year, and no number of a firm. */
const TIMES = new RegExp(
  `^(?:${ways(
    'jan(?:uar|uary)?',
    'jänner',
    'feb(?:ruar|ruary)?',
    'mär(?:z)?',
    'maerz|march',
    'apr(?:il)?',
    'mai|may|jun[ie]?|juno|jul[iy]?',
    'aug(?:ust)?',
    'sept?(?:ember)?',
    'o[kc]t(?:ober)?',
    'nov(?:ember)?',
    'de[zc](?:ember)?',
    'sommer|winter|herbst|frühling|frühjahr|fruehjahr|spätsommer|summer|spring|autumn',
    'anfang|mitte|ende|ostern|pfingsten|weihnachten|silvester|neujahr|advent|fasching',
    'karneval|christmas|easter',
  )})$`,
  'iu',
);

/** Words of sentences and adjectives: no beginning of a name. */
const EVERYDAY = new RegExp(
  `^(?:${ways(
    'der|die|das|den|dem|des|ein|einer|einem|einen|eine|und|oder|aber|von|vom|bei|beim|mit',
    'für|zu|zum|zur|an|am|im|in|auf|aus|nach|vor|wegen|über|durch|ohne|firma|anbieter',
    'versorger|gesellschaft|ich|mich|mir|wir|uns|sie|ihr|ihm|ihn|ist|war|sei|hat|hab|heißt',
    'heisst|steht|soll|jetzt|nun|auch|noch|nur|schon|dann|mehr|ganz|sehr|kein|nicht|nie|nix',
    String.raw`nichts|irgend\p{L}*|angeblich|plötzlich|welch\p{L}*|dies\p{L}*|jed\p{L}*`,
    'mein(?:e[nmrs]?|s)?',
    'dein(?:e[nmrs]?|s)?',
    'sein(?:e[nmrs]?|s)?',
    'unser(?:e[nmrs]?|s)?',
    String.raw`neu\p{L}*|alt\p{L}*|strom|gas|energie|internet|handy|tablet|smartphone`,
    String.raw`router|\p{L}*club|\p{L}*zirkel|kegel|sport\p{L}*|fitness\p{L}*|tier\p{L}*`,
    'vertrag|geld|konto|kunden?|online|telefon|call|kunden?service|lieferant|namens|sich',
    String.raw`denen|deren|dort|hier|da|günstig\p{L}*|billig\p{L}*|teur\p{L}*|teuer|grün`,
    'öko|haus|wohnung|heizung|wasser|warm|licht|zwei|drei|beide|beiden|gut|besser|weniger',
    String.raw`viel|seit|bis|oben|unten|weitere\p{L}*|nochmal|\p{L}*verlängerung\p{L}*`,
    String.raw`\p{L}*laufzeit|\p{L}*bestätigung|\p{L}*rechnung|\p{L}*zusammenfassung|für`,
    String.raw`alle|nächste\p{L}*|letzte\p{L}*|monat|monate|jahr|jahre|euro|gb|mbit`,
  )})$`,
  'u',
);
const INFLECTED = /(?:ige|iger|igen|igem|iges|liche[rnms]?|ische[rnms]?|[^aeiou]e[nmrs])$/u;

/**
 * Names of firms in a text without capitals.
 * @param source the words as typed
 * @returns names with their places; none where capitals are used
 */
export function lowerNames(source: string): { name: string; at: number }[] {
  const typedLow = source === source.toLowerCase();
  return [...numberedNames(source), ...shapesIn(source, typedLow), ...(typedLow ? callersIn(source) : [])];
}

/** Names with such a number, however they are written. */
function numberedNames(source: string): { name: string; at: number }[] {
  const known = findCompanies(source);
  return Array.from(source.matchAll(NUMBERED)).flatMap((hit) => {
    const whole = hit[1] ?? hit[2] ?? '';
    const words = whole.split(' ');
    while (words.length > 2 && EVERYDAY.test((words[0] ?? '').toLowerCase())) words.shift();
    const named = words.slice(0, -1);
    if (named.some((word) => EVERYDAY.test(word.toLowerCase()) || COUNTED.test(word) || TIMES.test(word))) return [];
    if (TAKES_OBJECT.test(hit[0]) && known.some(({ end }) => source.slice(end, hit.index).trim() === '')) return [];
    const name = words.join(' ');
    return [{ name, at: hit.index + hit[0].lastIndexOf(name) }];
  });
}

/** "Vodafone hat mir Cloud Plus 24 verkauft": who stands before it does it, and what follows is what was sold. */
const TAKES_OBJECT = /^(?:hat|haben|rief|riefen) /iu;

const callersIn = (source: string): { name: string; at: number }[] =>
  Array.from(source.matchAll(CALLERS)).flatMap((hit) =>
    hit[1] === undefined || EVERYDAY.test(hit[1])
      ? []
      : [{ name: hit[1], at: hit.index + hit[0].length - hit[1].length }],
  );

function shapesIn(source: string, typedLow: boolean): { name: string; at: number }[] {
  return SHAPES.flatMap((shape, kind) =>
    kind > 0 && !typedLow
      ? []
      : Array.from(source.matchAll(shape)).flatMap((hit) => {
          const whole = hit[1] ?? '';
          // Words of the sentence in front of the name fall off.
          const words = whole.split(' ');
          const trade = kind === 0 ? words.findIndex((word) => /^(?:gmbh|ug|mbh)$/iu.test(word)) : words.length - 1;
          let first = trade;
          while (first > 0 && isName(words[first - 1] ?? '', kind === 0)) first--;
          if (first === trade) return [];
          const name = words.slice(first).join(' ');
          return [{ name, at: hit.index + hit[0].length - name.length }];
        }),
  );
}

const isName = (word: string, legal: boolean): boolean =>
  word.length > 2 &&
  (!EVERYDAY.test(word.toLowerCase()) || (legal && INNER.test(word))) &&
  (legal || !INFLECTED.test(word));
/** Before a legal form these are part of a name. */
const INNER = /^(?:strom|gas|energie|telefon|internet|haus|licht)$/iu;
