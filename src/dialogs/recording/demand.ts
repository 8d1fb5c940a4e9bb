// "Sagen Sie jetzt bitte Ja.": told what to say and not asked, as automatic voices do. Whoever does it has not decided anything.

const SAYS_SAY_YES =
  /\b(?:sagen|sprechen|antworten|bestaetigen) sie (?:\w+ ){0,4}(?:mit )?(?:einem )?\W*ja\b|\bsay (?:\w+ )?\W*yes\b/;
/** A question, a condition or a no beside the yes leaves the choice. To go on is none: "Sagen Sie Ja, um fortzufahren." */
const LEAVES_CHOICE =
  /\?|\b(?:wenn|falls|sofern|sollten sie|moechten sie|ob|ja oder nein|oder (?:auch )?nein|mit nein|if|yes or no)\b/;
/** The agreement itself is what the yes is asked for. */
const NAMES_LEAVE =
  /einverst|zustimm|erlaub|gestatt|genehmig|einwillig|\b(?:darf|duerfen|fuer (?:die|den|das|unsere?) (?:aufnahme|aufzeichnung|mitschnitt|recording))\b|agree|consent/;
/** The order itself is: "Zum Bestellen sagen Sie jetzt Ja." */
const NAMES_ORDER =
  /bestell|beauftrag|auftrag|abschliess|abschluss|verbindlich|kauf|buch|wechs|verlaenger|annehm|anzunehm|einverst|zustimm|order|agree/;

const demands = (folded: string, named: RegExp): boolean =>
  SAYS_SAY_YES.test(folded) && !LEAVES_CHOICE.test(folded) && !named.test(folded);

/** A yes to the tape was dictated: neither a question nor a way to say no. @param folded a turn of the agent's */
export const demandsLeave = (folded: string): boolean => demands(folded, NAMES_LEAVE);

/** A yes to the contract was dictated, and the words do not say that it orders. @param folded a turn of the agent's */
export const demandsOrder = (folded: string): boolean => demands(folded, NAMES_ORDER);
