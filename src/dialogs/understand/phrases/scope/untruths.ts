// Who asks us to write what is not true: the talk does not help with that.
import { ways } from '../../rule.ts';

/** "Schreiben Sie, ich war im Urlaub, das prüft ja keiner". */
const NOBODY_CHECKS = ways(
  '_(?:brauch\\w*|will|möchte|haette gern\\w*|schreib\\w*|setz\\w*|formulier\\w*|' +
    'behaupt\\w*)_[^\\n]{0,200}(?:[.!?,;-] ?|_(?=aber|und))(?:aber |' +
    'und )?(?:(?:das |es )?(?:merkt|prüft|kontrolliert|checkt|erfährt) (?:ja |doch |da |eh |' +
    'sowieso ){0,3}(?:keiner|niemand|kein mensch|keine sau)(?: (?:je )?nach)?(?=[.!,;]|$)|' +
    '(?:das |es )?fällt (?:ja |doch |da |eh |sowieso ){0,3}(?:keinem|niemandem|nicht) auf(?=[.!,;]|$)|' +
    '(?:das |mir )?kann (?:mir )?(?:ja |doch |da |eh |sowieso ){0,3}(?:keiner|niemand) ' +
    '(?:mir )?(?:beweisen|nachweisen)(?=[.!,;]|$))',
  '_(?:setz\\w*|schreib\\w*|formulier\\w*|verfass\\w*|behaupt\\w*|write|' +
    'draft)_[^\\n]{0,160}_(?:(?:das|es) (?:prüft|kontrolliert|merkt|checkt|erfährt|beweist) (?:ja |doch |' +
    'sowieso |eh )*(?:keiner|niemand|kein mensch)|' +
    '(?:nobody|no one) (?:will|would|can|is going to|ever) (?:ever )?(?:check|checks|know|notice|' +
    'find out|prove))_',
);
/** "Schreib, ich hätte nie bestellt, obwohl es nicht stimmt". */
const WRITE_THE_UNTRUE = ways(
  '_(?:formulier\\w*|schreib\\w*|behaupte\\w*)_[^.!?]{0,120}_(?:war|hatte|habe?|hab) ich (?:zwar|' +
    'natürlich|eigentlich) (?:gar )?nicht_',
  '(?:schreib\\w*|schrieb|sag\\w*|behaupte\\w*|trag\\w*|setz\\w*|nimm|write|say|claim)~(?:obwohl|' +
    'auch wenn|was nicht stimmt|stimmt (?:zwar |aber )?nicht|nicht wahr|not true|' +
    'although)~(?:nicht stimmt|nicht wahr|falsch|gelogen|anders|not)',
);
/** "Unterschrift nachmachen", "für meine Mutter unterschreiben, ohne dass sie es merkt". */
const FORGE = ways(
  '(?:unterschrift\\w*|vollmacht|beleg|bescheinigung|attest)~(?:faelsch\\w*|nachmachen|nachahmen|' +
    'selber machen|unterschreiben für)',
  'unterschreib\\w* (?:\\w+ ){0,3}(?:für|im namen) (?:mein\\w*|meiner)~(?:ohne|merkt|heimlich)',
);
/** "Kann ich behaupten …, obwohl", "obwohl ich zugestimmt habe, abstreiten". */
const DENY_THE_TRUE = ways(
  '(?:behaupten|sagen|schreiben|angeben|reinschreiben|lügen|aussagen|so tun)~(?:obwohl|auch wenn|' +
    'stimmt (?:zwar |aber )?nicht|gelogen|in wirklichkeit|in wahrheit|eigentlich (?:hab|habe|hatte|war))',
  '(?:obwohl|auch wenn|zwar)~(?:bestätigt|zugestimmt|unterschrieben|ja gesagt|bestellt|' +
    'gewollt)~(?:behaupten|schreiben|sagen|abstreiten|leugnen|lügen)',
);
/** "Rückdatieren", "sagen wir einfach, ich hätte nie", "notlüge". */
const INVENT = `(?:${ways(
  'rückdatier\\w*|zurückdatier\\w*|vordatier\\w*|falsches datum',
  'anderes datum (?:rein|drauf|eintragen)',
  'datum (?:\\w+ )?(?:faelschen|ändern|vorverlegen|zurückdrehen)',
  'gefälscht\\w*|faelschen|faelsche|erfinde\\w*|erfinden sie|ausdenken',
  '(?:_(?:schreib|schreibe|schreiben|sag|sage|sagen|behaupte|behaupten) (?:sie |wir |denen |ihnen |' +
    'einfach |doch |mal |bitte ){1,4}|(?:kann|soll|darf|koennte|koennen) (?:ich|man|wir|sie) ' +
    '(?:\\w+ ){0,3}(?:sagen|schreiben|behaupten))[\\s,]{0,3}(?:dass )?(?:ich|wir|er|sie) (?:haette|' +
    'habe|haetten) (?:\\w+ )?(?:nie|nicht|kein\\w*|nichts)',
  '(?:koennen|kann) (?:die|der|sie|man|mir) (?:\\w+ ){0,3}(?:nicht|eh nicht|ja nicht|nie) (?:beweisen|nachweisen)',
  'falsche (?:angabe\\w* machen|aussage machen|erklärung)',
  '_(?:schreib|schreibe|schreiben) (?:\\w+ )?dazu,? (?:dass )?ich haette',
  '(?:verpennt|verpasst|versäumt|verschlafen|zu spät|abgelaufen)[^?]{0,160}mit (?:dem )?datum',
  'notlüge|schummeln|flunkern|tricksen|backdate\\w*|forge|make up|lie about',
)})`;

/** "Dass meine Frau am Telefon war und nicht ich. War zwar ich": the truth is told right behind what is to be written. */
const TOLD_BEHIND =
  '_(?:(?:formulier|schreib|setz|verfass|mach|bestätig)(?:e|en)? (?:(?:sie|du) )?(?:bitte|doch|einfach|mal|wir|denen|mir bitte|mir mal|sie|einen|eine)|' +
  'brauch\\w* (?:\\w+ ){0,4}(?:brief|schreiben|text|versicherung|erklärung)|write|draft)_[^\\n]{0,120}_(?:dass|daß|that)_[^\\n]{0,140}' +
  '[.!?,;(-]{1,2} ?(?:aber |und |but )?(?:(?:war|bin|wars|ists?) (?:es |das )?(?:(?:zwar|eigentlich|natürlich|in wahrheit|in wirklichkeit) ){1,2}ich|' +
  '(?:ich|das|es) war(?:.?s| es)? (?:zwar|eigentlich|natürlich|in wahrheit|in wirklichkeit) (?:ich|schon|doch)|' +
  '(?:das )?(?:war|ist) (?:zwar|natürlich) (?:nicht (?:so|wahr)|gelogen|anders)|(?:it was|that was) (?:actually |really )me)_';
/** "Einen Text, mit dem ich denen weismache, dass ich 16 bin". */
const MAKE_BELIEVE = ways(
  '_(?:gib|geben|schreib\\w*|mach\\w*|text|brief|formulier\\w*|wie|womit|hilf|helfen|brauch\\w*)_[^.!?\\n]{0,60}_(?:ich|wir|man) ' +
    '(?:(?!(?:mir|mich|uns|nicht|nichts|nie)_)[\\w&+-]+ ){0,4}(?:weismach\\w*|weiszumachen|vorgaukl\\w*|vorgaukel\\w*|vormach\\w*|vorlüg\\w*|' +
    'vortäusch\\w*|einred\\w*|glauben mach\\w*)_',
  '_(?:write|text|letter|email|how (?:can|do) (?:i|we)|help me)_[^.!?\\n]{0,50}_(?:make|fool|trick) (?:them|him|her|vodafone|telekom|o2|the \\w+) ' +
    '(?:believe|think|into (?:thinking|believing))_(?! (?:me|us)_)',
);

/** A letter is wanted that says what did not happen. */
export const FALSE_STATEMENT = ways(
  NOBODY_CHECKS,
  WRITE_THE_UNTRUE,
  TOLD_BEHIND,
  MAKE_BELIEVE,
  FORGE,
  DENY_THE_TRUE,
  INVENT,
);
