// How an agent asks: for leave, for a yes, for a bare assent.
import { list } from '../list.ts';

/** An agent asks for permission, in whatever order of words. */
export const ASKS = list(
  '\\?',
  '_(?:darf|dürfen|dürfte|dürften|may|can|could) (?:ich|wir|i|we)_',
  '_(?:würde|würd|tät|täte|dat|dad|möchte|wollte) (?:ich |wir )?(?:\\w+ ){0,5}gern\\w*_',
  '_(?:würde|würd|tät|täte|möchte|müsste|müsst|würden|möchten) (?:ich|wir|i|mir)_',
  '_(?:ich|wir) (?:würde|würd|tät|täte|möchte|würden|möchten)_',
  'wenn sie (?:\\w+ )?(?:erlauben|gestatten|mögen|(?:nichts|nix) dagegen haben)_',
  'einverstanden',
  'in ordnung',
  '_ok(?:ay|e)?_',
  'geht (?:das|es) (?:\\w+ ){0,3}(?:klar|so|in ordnung)',
  '(?:passt|genehm|machbar|erlaub\\w*|gestatte\\w*|einverständnis|zustimm\\w*|erlaubnis|in ihrem sinne|dagegen|stört|störe?)_',
  '_recht_',
  '(?:wenn|sofern|falls) (?:ich|wir) (?:darf|dürfen)_',
  // "den ich einschalte, wenn Sie nicken", "soweit Sie damit konform gehen"
  '(?:wenn|falls|sofern|soweit|insofern|ob) sie_(?! (?:\\w+ )?(?:nicht|jetzt nicht|widersprechen))',
  'stimmen sie',
  '_(?:do|would) you (?:agree|consent|mind|object)_',
  '_sie stimmen (?:\\w+ ){0,3}zu_',
);
/** Asked for the contrary: a no agrees. */
export const AGAINST = list(
  '(?:haben|hätten|hast|hättest) (?:sie|du) (?:\\w+ ){0,3}(?:dagegen|was gegen|etwas gegen|einwände|bedenken)',
  '(?:spricht|gibt es) (?:für sie |bei ihnen |da )?(?:et)?was (?:da)?gegen_',
  'sie haben (?:\\w+ ){0,3}(?:nichts|nix|keine\\w*) (?:\\w+ )?(?:dagegen|einwände|bedenken)',
  'wenn sie (?:nichts|nix|keine) (?:dagegen|einwände|bedenken)',
  '(?:falls|wenn|sofern) sie (?:das |es |damit )?(?:nicht (?:möchten|wollen|einverstanden)|widersprechen)',
  '(?:irgendwelche|irgendeinen?|^\\W*) ?(?:einwände|bedenken|einwand|widerspruch|einspruch|gegenrede)_',
  '(?:any|some) problem with',
  '(?:ein|irgendein) problem (?:damit|darin|mit|wenn)_',
  '(?:ist|wäre?)(?:.?s| es| das) (?:\\w+ ){0,2}(?:schlimm|ein problem)_',
  '(?:any|some|an) (?:problem|issue)s? (?:with|if)_',
  'if you.?(?:ve| have) no (?:objections?|problem)',
  '(?:macht|würde) (?:es |das )?(?:ihnen |dir )?(?:es |das )?(?:et)?was aus',
  '(?:stört|störte|stören) (?:es |das |sie )',
  'wäre es schlimm',
  'würden? (?:\\w+ ){0,5}stören_',
  '(?:do|would) you mind',
  '(?:any|have) (?:an )?objections?_',
);
/** "Wenn Sie zustimmen, sagen Sie bitte Ja.": asks for what the sentence before names. */
export const SAY_YES = list(
  'sagen sie (?:\\w+ ){0,3}ja_',
  '(?:brauche|bräuchte|benötige|brauch) (?:ich )?(?:\\w+ ){0,5}ja_',
  'wenn sie (?:\\w+ ){0,2}(?:zustimmen|einverstanden)_',
  '_say yes_',
);
/** The agent asks leave to do something. */
export const MAY_I = list(
  '_(?:soll|darf|kann|dürfte|könnte|möcht|muss) (?:ich|i)_',
  '_(?:soll|darf|kann) ich.?s_',
  '_(?:mach|buch|trag|leg|stell|schreib|setz|reich|geb|gebe|nehm)e? (?:ich|wir)_',
  '_(?:sollen|dürfen|wollen|können|sollten) wir_',
  '^\\W*(?:(?:und|also|dann|so),? )*(?!haben|sind|wären|sprechen|reden|telefonieren|hören|sehen|kommen|warten|werden|waren|hatten|gehen wir)[a-zß]{4,14}en wir_',
  '_soll (?:der|das|die|es|ihr) (?:\\w+ ){1,6}(?:laufen|beginnen|starten|losgehen|kommen|werden)_',
  '_(?:shall|may|can|should) (?:i|we)_',
);
/** A statement with "ja?" behind it. */
export const TAG = list(
  ', ?(?:ja|oder|in ordnung|recht so|passt das|abgemacht|okay|ok|gell|gel|ne|nicht wahr|einverstanden|right|yes|alright)\\W*$',
);
/** An assent asked for without saying to what: it belongs to what was said before. */
export const BARE_ASSENT = list(
  '^\\W*(?:und |da |dann )?stimmen sie (?:dem |damit |da |hier |bitte )?zu\\W*$',
  '^\\W*(?:(?:and|are you|you|so),? ){0,3}(?:happy|okay|ok|fine|all good|good) with (?:that|it|this|everything)\\W*$',
  '^\\W*(?:and )?(?:do|would) you agree(?: (?:to|with) (?:that|this|it))?\\W*$',
  '^\\W*(?:ist|wäre|geht) (?:das|es|dies) (?:für sie |so |ihnen )?(?:genehm|recht|machbar|möglich)\\W*$',
  '^\\W*(?:und |also |sie |dann |ist |das |so |alles |sagen |einfach |bitte |geht |wäre |passt |sind |' +
    'damit |mit |allem |oder |ja |nicht |wahr |doch |für |ihnen |es |ok |okay |recht |richtig |korrekt |' +
    'einverstanden |bestätigen |stimmt |in |ordnung |gut |is |that |all |right |okay |correct |agreed |do |' +
    'you |agree |confirm |just |say |yes ){0,9}(?:ja|einverstanden|okay|ok|recht|richtig|korrekt|so|' +
    'bestätigen|stimmt|ordnung|passt|oder|sie|das|es|ihnen|wahr|gut|right|correct|agreed|agree|confirm|' +
    'that|yes)\\W*$',
);
