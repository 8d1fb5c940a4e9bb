// What no directory knows: "als Mitarbeiter der Netzagentur", "so ein Weingut aus der Pfalz", "im Namen meines Versorgers".
import { compile, ways } from '../../rule.ts';
import { PEOPLE, ROLES } from './people.ts';

/** "Gab sich als Netzagentur aus", "meldete sich „Energie Nord“", "so ein Weingut aus der Pfalz ruft an". */
const SAYS_WHO = ways(
  '(?:gab(?:en)? sich (?:\\w+ ){0,6}als|meldete[n]? sich (?:\\w+ ){0,2}als|stellte[n]? sich ' +
    '(?:\\w+ ){0,3}(?:als|vor als)|ausgegeben als|angeblich(?:e[rnms]?)? (?:ein(?:e|er)? )?(?:von|vom|' +
    'im auftrag|für)?|pretending to be|claimed to be(?: from)?|said (?:he|she|they) (?:was|were) (?:from|' +
    'with)) "?((?:[\\w&"-]+ ?){1,6})',
  'meldete[n]? sich (?:\\w+ ){0,2}"([^"]{3,50})"',
  '(?:^|[.!?\\n] ?)(?:so )?eine? (\\w*(?:gut|hof|haus|handel|versand|verlag|vertrieb|agentur|institut|' +
    'kanzlei|akademie|gesellschaft|verein|makler\\w*|stiftung|kellerei|club|portal|zentrale) (?:aus|von|' +
    'in) (?:der |dem |den )?\\w+) (?:ruft|rief|hat)_[^.!?\\n]{0,50}_(?:an|angerufen)_',
  '_als_ "?((?:[\\w&"-]+ ){1,6})(?:aus_|ausgegeben|vorgestellt|vor_|vorstellte)',
);
/** "Jemand von „Energie Nord“", "sie sei von …", "er arbeitet bei der Verbraucherzentrale". */
const IS_OF = ways(
  `${PEOPLE}(?: (?!wegen|über|zum|zur)\\w+,?){0,3} (?:von|vom|vun|der|des|from|of|with|für)(?: der| dem|` +
    ' einer| einem| a| an| the| so einer| so einem)? "(?!bitte_|ja_|nein_)([^"]{3,50})"(?! (?:bestell|' +
    'abgeschl))',
  '(?:(?:er|sie|die|der) (?:sei|seien|waere|waern|ist|sind|kommt|komme|kaeme|was|were|is)|i.m|we.re) ' +
    '(?:ein\\w* (?:\\w+ )?)?(?:von|vom|vun|from|with)(?: der| dem| einer| einem| the| a)? "([^"]{3,50})"',
  '(?:er|sie|he|she) (?:komme|kommt|arbeite|arbeitet|works?|worked) (?:\\w+ )?(?:von|vom|bei|beim|für|from|' +
    `for)(?: der| dem| einem| einer| the| a)? "?(${ROLES})`,
  '(?:der|die) sich (?:\\w+ ){0,2}als "?((?:\\w+ ){0,3}\\w+)"? ausgab',
  'said (?:he|she|they) (?:was|were|is|are) (?:calling )?(?:from|with|of) (?:the |a )?"?((?:[\\w&-]+ ?){1,4})',
);
/** "Er ist vom Jobcenter", "Anruf vom Finanzamt": an office that sells nothing. */
const OFFICE = 'jobcenter|arbeitsamt|arbeitsagentur|finanzamt|sozialamt|ordnungsamt|gesundheitsamt|beitragsservice';
const OF_OFFICE = ways(
  `(?:er|sie|der|die) (?:sei|seien|waer|waere|ist|kommt|komme|ruft an) (?:\\w+ )?(?:von|vom) (?:der |dem )?"?(${OFFICE})_(?! (?:gefördert|unterstützt|bezahlt|abhängig|finanziert))`,
  `_(?:anruf\\w*|angerufen|rief \\w+ an),? (?:von|vom) (?:der |dem )?"?(${OFFICE})_`,
);
/** "Es rief die Netzagentur an", "hat mich ein Verlag angerufen", "rief „Energie Nord“". */
const IT_RANG = ways(
  `_es (?:rief|riefen) (?:\\w+ )?(?:die|der|das) "?(${ROLES}|\\w*gesellschaft|\\w*zentrale)"? (?:\\w+ )?an_`,
  '_(?:hat|hatte) (?:[\\w_]+ ){0,3}?(?:ein|eine|so ein|so eine) (\\w*(?:makler\\w*|energieberat\\w*)) ' +
    '(?:\\w+ ){0,4}angerufen_',
  '_(?:hat|hatte) (?:mich|uns|sie|ihn) (?:[\\w_]+ ){0,3}?(?:ein|eine|so ein|so eine) ' +
    '(\\w*(?:handel|versand|verlag|vertrieb|agentur|institut|kanzlei|akademie|gesellschaft|verein|makler\\w*|' +
    'vermittl\\w*|energieberat\\w*|stiftung)(?: (?:aus|für|in) (?:der |dem )?\\w+)?) (?:\\w+ ){0,4}angerufen_',
  '_rief(?:en)? (?:mich )?(?:\\w+ )?"(?!spreche ich|sind sie|bin ich)([^"]{3,50})"',
  '(?:hat|haben|hatte) (?:mich |uns )?(?:die |der |eine |ein )?"([^"]{3,50})" (?:\\w+ ){0,3}(?:angerufen|' +
    'am telefon)',
  '_(?:wurde|wurden|bin|sind) (?:[\\w_]+ ){0,6}von (?:der |dem |einer firma |der firma |einem |einer )?"([^"]{3,50})" (?:\\w+ ){0,3}(?:angerufen|' +
    'kontaktiert)_',
  '(?:ruft|rief) (?:\\w+ ){0,4}(?:der|die|eine?|so eine?) "([^"]{3,60})" an_',
  '(?:hat|hatte) (?:mich|uns) (?:eine?|die|der) "([^"]{3,60})"',
  'eine? "([^"]{3,50})" (?:\\w+ ){0,3}(?:bei (?:ihr|mir|uns|ihm) )?angerufen',
);
/** "„Hier ist die Netzagentur“", "„wir sind ein Team“", "sie seien vom Mieterbund": the words at the beginning of the call. */
const OPENS_WITH = ways(
  `"(?:hier |hier ist )((?:die )?${ROLES})[ ,"]`,
  `einem "(${ROLES})" am telefon`,
  'sich jemand (?:vom|von der|von) "([^"]{3,60})"',
  '"(?:wir sind|ich bin|hier ist|hier spricht|guten tag,? hier ist) (?:ein |eine |von |vom |die |der |' +
    'das )?([^",]{3,40})',
  '(?:^|[\\s"])(?:ich bin|er sei|sie sei|sie seien|(?:er|sie) (?:waer|waere|ist|kommt|ruft an)|war aber|' +
    'war) (?:ein |eine |einer |jemand )?"?(?:von|vom|vun) (?:der |dem |einem |' +
    `einer )?"?(${ROLES}(?: [A-Z]\\w+)?)`,
);
/** "Ein Mitarbeiter der Netzagentur", "einer von der Bank": a person of a body. */
const SOMEBODY_OF = ways(
  `${PEOPLE},? (?:(?!wegen|über|mit|zum|zur)\\w+,? ){0,3}"?(?:als|von|vom|vun|der|des|für|aus) ` +
    '(?:der |die |dr |da |dem |einem |einer |meinem |unserem |so einem |so einer |so nem |nem |ner |' +
    `ihrem )?"?(${ROLES})`,
  `_(?:vom|von der|von dem|von den) "?(${ROLES})"? (?:sagte|meinte|behauptete|sagt) (?:die|der|sie|er)_`,
  `(?:angerufen|rief an|am telefon),? "(?:von|vom) (?:der |dem )?(${ROLES})`,
  '"hier ist (ihre? (?:\\w+ )?(?:\\w*lieferant|\\w*anbieter|\\w*versorger))',
  `_(?:einer|eine|wer) "?(?:von|vom) (?:der |dem |einem |einer |meinem |unserem |ihrem )?"?(${ROLES})`,
);
/** "Rief einer an, „Energie Nord“", "Anruf von „Energie Nord“", "„Energie Nord“ rief an". */
const IN_QUOTES = ways(
  '_rief (?:\\w+ )?(?:einer|eine|jemand|wer|man)(?: \\w+){0,3} an,? "([^"]{3,50})"',
  '_anruf (?:von |der |vom |einer |eines |durch )?"(?!bitte_|ob_|sie_|wir_|ja_|nein_|wollen_|haben_|guten_|' +
    'hallo_|ich_|es_|das_|nur_|noch_|jetzt_)([^"]{3,60})"',
  '"([^",]{3,40})" (?:rief|ruft|riefen|hat (?:mich|uns|ihn|sie) angerufen)_',
  '_(?:läutete|bimmelte|klingelte)(?: bei (?:mir|uns|ihr|ihm))? "([^"]{3,40})"',
  `(?<![a-z])'([^',]{3,40})' (?:agent |rep |team |salesman )?(?:called|phoned|rang)_`,
);
/** "Sie dachte, sie redet mit der Bank", "unabhängige Tarifberatung", "im Namen meines Versorgers". */
const TAKEN_FOR = ways(
  '(?:glaubte|dachte|meinte|geglaubt|gedacht),? (?:\\w+ )?(?:er |sie |ich )?(?:redet|redete|rede|spricht|' +
    `sprach|spreche|telefonier\\w*|hat|haette) (?:\\w+ )?mit (?:der |dem |den )?(${ROLES})`,
  `_(?:anruf\\w*|angerufen|rief \\w+ an),? (?:von|vom) (?:der |dem )?(${ROLES})`,
  '(?:unabhängige[rn]?|neutrale[rn]?) (tarifberat\\w+|energieberat\\w+|strom\\w+|berat\\w*)',
  'im (?:namen|auftrag) (?:von|der|des|meines|unseres) ((?:[\\w&"-]+ ?){1,4})',
);

/** The whole of what a caller said to be, with the words in a group. */
export const SELF_STYLED = compile(
  ways(SAYS_WHO, IS_OF, OF_OFFICE, IT_RANG, OPENS_WITH, SOMEBODY_OF, IN_QUOTES, TAKEN_FOR),
);
