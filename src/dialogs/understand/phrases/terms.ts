// How long a contract runs: durations, what makes one a term of the contract, and what makes it something else.
import { ways } from '../rule.ts';

const COUNT =
  '(\\d{1,2}|eine?[nrms]?|ne|zwei|drei|vier|fünf|sechs|neun|zehn|zwölf|achtzehn|vierundzwanzig|' +
  'sechsunddreißig|one|two|three|four|five|six|twelve|eighteen|twenty-?four|thirty-?six|(?<=for )a)';
/** "24 Monate", "zwei Jahre", "12-monatige", "two-year". */
export const DURATION = `_${COUNT}[ -]?(monate?n?|monatige[nrms]?|monats|mon|months?|mths?|jahre?s?|jahren|jährige[nrms]?|years?|yrs?)_`;
/** Words that hold a duration of their own. */
export const YEARS_IN_A_WORD: readonly { months: number; say: string }[] = [
  { months: 24, say: '_(?:zwei|2)-?jahres-?(?:vertrag|abo|bindung|laufzeit)_|_(?:two|2)-year (?:contract|plan|term)_' },
  { months: 1, say: '_laufzeit:? (?:von )?(?:ein|einem|1) monat_' },
  {
    months: 6,
    say: '_(?:halbjahres-?(?:abo|abonnement|vertrag)|für ein halbes jahr(?=[,.] ?(?:telefonisch|bestellt|abonniert|abgeschlossen|vereinbart)| (?:bestellt|abonniert|abgeschlossen)))_',
  },
  { months: 12, say: '_(?:one|1)-year (?:contract|plan|term)_|_einjahres-?(?:vertrag|abo|bindung)_' },
  {
    months: 12,
    say: '(?<![\\w-])_(?:jahres-?(?:abo|abonnement|vertrag|lizenz|mitgliedschaft)|annual (?:contract|subscription|plan)|year-?long \\w+)_',
  },
];
/** Names of a contract, its papers and its length; what is stated with one of them is its term. */
export const TERM_WORDS = `_(?:${ways(
  '\\w*laufzeit\\w*|\\w*vertrag\\w*|\\w*verträge|\\w*abo|\\w*abos|abonnement\\w*',
  '\\w*tarif\\w*|bindung|bindefrist|gebunden|läuft|laufen|\\w*verläng\\w*|bestellung',
  'abgeschlossen|\\w*bestätig\\w*|\\w*zusammenfassung|unterlagen|steht|stehen|stehn|stand',
  'standen|drinsteht|bestellt|abonniert|ordered|signed up|rausgekommen|rausgegangen',
  'contract\\w*|plan|tariff|term|commit\\w*|locked|tied|extend\\w*|extension|renew\\w*',
  'licence|license|\\w*lizenz|subscription|policy|mitgliedschaft|coaching|bleiben',
  'dranhäng\\w*|drangehängt|festgenagelt|angedreht|aufgeschwatzt|untergejubelt',
)})_`;
/** Said in papers, or by the company as what is so now. */
export const STATED = `_(?:${ways(
  'steht|stehen|stehn|stand|standen|stengan|laut|mails?|e-mail|brief|schreiben|unterlagen',
  '\\w*bestätigung|\\w*zusammenfassung|papiere?\\w*|says|said in|letter|email',
  'confirmation|plötzlich|auf einmal|jetzt|nun|now|suddenly|bedankt|willkommen|danke',
  'thanks|thank you|vertragsverlängerung',
)})_`;
/** Right before it: time that passed, an age, a rhythm, what is denied or replaced, a waiting time. */
export const NO_TERM_BEFORE =
  '_(?:seit|seit ungefähr|vor|nach|in|bis|alle|jede[nrs]?|pro|je|binnen|innerhalb|innerhalb von|innert|' +
  'während|schon|bereits|since|after|within|every|per|in the|ersten?|erste[rs]|first|letzten?|' +
  'vergangenen|last|past|statt|anstatt|instead of|nicht|keine?|kein|not|no|noch|nur noch|bin|ist|wird|' +
  'war|is|was|kündigungsfrist|von|ab|knapp|übrig|another)_ ?(?:von |of |den |die |der |dem |the |gut |' +
  'etwa |circa |ca |fast |knapp |about |almost |over |über )*"?$';
/** Right behind it: the same, a gift for that time, a notice period. */
export const NO_TERM_BEHIND = ways(
  `^ ?(?:lang |langen? |for )?_(?:${ways(
    'alt|alte[nrms]?|her|später|danach|davor|vorher|zuvor|kunde|kundin|gratis|kostenlos\\w*',
    'umsonst|geschenkt|frei|rabatt|gewartet|warten|wartezeit|garantie|rente|old|ago|later',
    'before|free|in a row|kündigungsfrist|frist|nach|vor|notice|rückwirkend|im voraus',
    'rückstand|probe\\w*|test\\w*|widerruf\\w*|nicht|nichts|nix|günstiger|billiger|zeit',
    'keine?n?|so|krank|verheiratet|tot|customer|with them',
    'bei (?:denen|der|euch|ihnen)',
  )})_`,
  '^,? (?:danach|dann|und dann|then|ab dem) ',
);
/** A new term in the words themselves, which need no other word of a contract. */
export const ONCE_MORE = '_(?:noch ?mal|noch einmal|nochmals|weitere[rnm]?|another)_ ?$';
/** Words that lead to a term. */
export const TERM_LEAD =
  '_(?:noch ?mal|noch einmal|nochmals|weitere[rnm]?|wieder|neue[nrm]?|another|further|zusätzliche|auf|um|für|bindung|laufzeit:?)_ ?(?:die |eine |einen |weitere )*"?$';
/** The words of a caller, which the papers may belie. */
export const HE_SAID_TERM =
  '_(?:versprach|versprochen|sagte|meinte|gemeint|hieß es|erzählt|zugesichert|zugesagt hat|supposed|said|told|promised|swore)_';
/** For that long something else is given: a discount, a price, a look inside. */
export const NO_TERM_CLAUSE =
  '_(?:wartezeit\\w*|karenz\\w*|\\w*rabatt\\w*|preisgarantie|\\w*bonus|gutschein\\w*|guthaben|teste\\w*|' +
  'testen|\\w*test|reinschauen|reinschnuppern|schnupper\\w*|einschnuppern|probe\\w*|gegolten|gratis|' +
  'kostenlos\\w*|discount|trial|free)_';
/** A short time is a term only beside one of these. */
export const TERM_NAMED = '_(?:\\w*laufzeit\\w*|\\w*vertrag\\w*|\\w*abo|bindung|gebunden|contract|term|tied|locked)_';
