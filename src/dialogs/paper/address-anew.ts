// The answer to which address it is now: all of it, or the part that is another. Sentences and days are no address.
import { findCompanies } from '../../knowledge/companies.ts';
import { readAddress, readAddressFix, readPartAnew, type PostalAddress } from './address.ts';
import { ways } from '../../knowledge/german/words.ts';

/** Said before the address itself. */
const LEAD =
  /^(?:(?:also|ja|und|ok|okay)[, ]+)*(?:(?:(?:die|meine|unsere|my|the) )?(?:neue|new|jetzige) (?:(?:adresse|anschrift|address)(?: (?:ist|lautet|is))?|ist|lautet|is)(?: jetzt| now)?[: ]+|jetzt[: ]+|now[: ]+)/iu;
const NOW = /(?<=^(?:ich wohne?|wohne|i live|we live)) (?:jetzt|nun|inzwischen|now)(?!\p{L})/iu;
/** "Wir wohnen jetzt Ahornweg 7", "seit 1.12. wohne ich Am Anger 4". */
const WE_LIVE =
  /^(?:[Ss]eit (?:dem )?\d{1,2}\. ?(?:\d{1,2}\.(?:\d{2,4})?|\p{L}{3,9}) )?(?:[Ww]ir wohnen|wohnen wir|wohne ich)(?: (?:jetzt|nun|inzwischen))?(?: (?:im|in der))? (?=\p{Lu})/u;
/** "Am Anger 4", "Straße des 17. Juni 100", "Hauptstr. 12, Hinterhaus": a name, and its number at the end. */
const NAMED =
  /^postfach \d[\d ]{1,8}(?:$|,)|^(?:c\/o [^,\d]+, )?(?:stra(?:ß|ss)e des \d{1,2}\. \p{L}+|\p{L}[\p{L}.'’ /-]*) ?\d{1,3} ?[a-z]?(?: ?[-/] ?\d{1,3} ?[a-z]?)?(?:$|[,( ])/iu;
/** "Am 3", "seit 2", "Dezember 5": a day or a time. */
const TIMED = new RegExp(
  ways(
    String.raw`^(?:am|ab|seit|vor|um|bis|im|in|zum|vom|den|on|since|from|until|by)(?: (?:dem|zum|the))? \d`,
    String.raw`(?<!\p{L}|des \d{1,2}\. )(?:januar|februar|märz|april|mai|juni|` +
      'juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|' +
      String.raw`december|tagen?|wochen?|monat\p{L}*|jahr\p{L}*|uhr|euro|days?|weeks?|` +
      String.raw`months?)(?: \d{1,4})?$`,
  ),
  'iu',
);
const SPEAKS =
  /(?<!\p{L})(?:ich|wir|mich|mir|sie|er|es|habe?n?|hatten?|hat|ist|war|kam|wurde|riefe?n?|ziehe?n?|zieht|wohne?n?|wohnt|neu|i|we|they|was|is|moved?)(?!\p{L})/iu;
/** Somebody else, and not where the customer lives: streets have such names with a hyphen. */
const OTHERS =
  /(?<![\p{L}-])(?:\p{L}*gericht|\p{L}*inkasso\p{L}*|verbraucherzentrale|\p{L}*beratungsstelle|(?:rechts)?anw[aä]lt\p{L}*|\p{L}*kanzlei|\p{L}*praxis|gmbh|ag|mutter|vater|eltern|oma|opa|sohn|tochter|court|collectors?|lawyer|practice|mother|father)(?![\p{L}-])/iu;
/** "Bei meiner Tochter, Ahornweg 7": where the customer lives all the same. */
const LIVES_WITH = /(?<!\p{L})bei (?:meine[rnm]|unsere[rnm]) \p{L}+(?!\p{L})/giu;
/** Whether an address names a court, a collector, an adviser or a relative. */
export const ofOthers = (text: string): boolean => OTHERS.test(text.replace(LIVES_WITH, ''));

/** @param known the address as it is noted. @returns the parts that change; undefined where the words tell none */
export function readAddressAnew(text: string, known: PostalAddress): PostalAddress | undefined {
  const said = text.trim().replace(LEAD, '').replace(NOW, '').replace(WE_LIVE, '');
  const part = readAddressFix(said, known) ?? readPartAnew(said, known);
  if (part) return part;
  if (ofOthers(said) || findCompanies(said).length > 0) return undefined;
  const { street, postcode, town } = readAddress(said);
  if (street === undefined) {
    // "Ab 1.12. 99084 Erfurt": what is no street is not passed over.
    const alone = postcode !== undefined && /^\D{0,3}\d{5}\D*$/u.test(said) && !SPEAKS.test(said);
    return alone ? { postcode, ...(town ? { town } : {}) } : undefined;
  }
  if (!NAMED.test(street) || TIMED.test(street) || SPEAKS.test(street)) return undefined;
  return { street, ...(postcode ? { postcode } : {}), ...(town ? { town } : {}) };
}
