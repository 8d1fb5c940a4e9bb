// Leave given or refused for the tape, by families: verbs of leave in their forms, names of leave with a verb of giving, stances.
import { list } from './list.ts';
import { ways } from '../../../knowledge/german/words.ts';

const VERB =
  '(?:erlaub|gestatt|genehmig|bewillig|billig|gewaehr|akzeptier|autorisier|befuerwort|begruess|absegn|bejah|bestaetig)';
const NAME =
  '(?:okay|ok|ja|ja ?wort|erlaubnis|einverstaendnis|zustimmung|genehmigung|einwilligung|segen|pla[cz]et|freigabe|go|wort|zusage|permission|consent|blessing)';
const GIVEN = `(?:${ways(
  'haben sie|hast du|habt ihr|geb\\w* ich|gebe ich|kriegen sie|kriegst du|bekommen sie',
  'sollen sie (?:haben|kriegen)',
  'koennen sie (?:haben|kriegen)',
  'ist (?:ihnen )?(?:hiermit )?erteilt',
  'erteilt|erteile ich|gegeben|liegt vor|gilt|steht|ist da|sei ihnen',
  'von mir(?: aus)?',
  'dazu|dafuer',
)})`;

/** One clause that gives leave. The clause must not be denied. */
export const GRANTS = list(
  `_(?:ich|wir|i) (?:\\w+ ){0,2}${VERB}(?:e|en|'s|es)?_`,
  `_${VERB}(?:e|en)?(?:.?s)? (?:ich|wir)_`,
  '^\\W*(?:ja,? |hiermit |ist |sei |schon |gern\\w* |alles |ist hiermit ){0,3}(?:ihnen |dir )?(?:erlaubt|' +
    'gestattet|genehmigt|bewilligt|gewaehrt|akzeptiert|abgesegnet|freigegeben|zugestimmt|eingewilligt)_',
  '_(?:willige?|stimme?|lasse?|gebe?|segne?)n? (?:ich|wir) (?:\\w+ ){0,4}(?:ein|zu|frei|ab)_',
  '_(?:ich|wir) (?:willige?|stimme?|lasse?|gebe?|segne?)n? (?:\\w+ ){0,4}(?:ein|zu|frei|ab)_',
  '_(?:das|es|so ?was|den mitschnitt|die aufnahme) (?:lass|lasse|lassen) (?:ich|wir) (?:\\w+ ){0,2}zu_',
  `_${NAME} ${GIVEN}_`,
  `_(?:sie haben|geb\\w* ich|gebe ich|ich geb\\w*|erteile ich|ich erteile|hier ist|da ist|nehmen sie) (?:\\w+ ){0,3}(?:meine?[nm]?|das|die|den) ${NAME}_`,
  '_(?:bin|waere|sind) (?:ich |wir |da |auch |sehr |absolut |voll |ganz |eh )*(?:dafuer|einverstanden|dabei|konform)_',
  '_(?:in|zu) (?:meinem|unserem) (?:eigenen )?(?:sinne?|interesse|schutz|vorteil)_',
  '_(?:kann|koennt|koennte) (?:ich |man )?(?:gut |sehr gut |prima )?leben_',
  '_ich nicke_',
  '^\\W*(?:selbstredend|läuft|laeuft|bitteschön|bitteschoen|ersteres|freilich|sowieso|jederzeit|unbedingt|safe)\\W*$',
  '_meinet(?:wegen|halben)_',
  '_(?:nur|immer) zu_',
  '_(?:ich )?bitte (?:sogar |ausdruecklich |geradezu )?darum_',
  '^\\W*(?:(?:ja|dann|na),? )*(?:laufen|mitlaufen|an|einschalten|anschalten|anmachen|aufnehmen|' +
    'aufzeichnen|mitschneiden|speichern|starten|los) (?:lassen|damit|bitte|ruhig|nur)?\\W*$',
  '_(?:go ahead|be my guest|feel free|no objections?|granted|approved)_',
);
/** "Warum sollte ich das ablehnen?": a question that gives leave. */
export const ASKS_WHY_NOT = list(
  '_(?:warum|wieso|weshalb|was) (?:sollte|soll|wuerde|koennte) (?:ich|man|mich|da) (?:\\w+ ){0,4}(?:ablehnen|dagegen|nein|widersprechen|verweigern|haben|stoeren)_',
);
/** One clause that refuses it. */
export const FORBIDS = list(
  '_(?:ich|wir) (?:\\w+ ){0,2}(?:untersage|verbiete|verweigere|versage|widerspreche|verbitte|lehne)_',
  '_(?:untersage|verbiete|verweigere|versage|widerspreche|verbitte|lehne) (?:ich|wir)_',
  '^\\W*(?:hiermit |ist )?(?:untersagt|verboten|verweigert|abgelehnt|widersprochen|nicht genehmigt)\\W*$',
  '^\\W*(?:bitte )?(?:ab|aus)(?:schalten|machen|stellen|drehen)\\W*$',
  '^\\W*weg (?:mit|damit)_',
  '_(?:huebsch|schoen|lieber|mal|besser) bleiben_',
  '_(?:das|es) (?:lassen|lass|laesst) (?:sie|wir|du) (?:\\w+ ){0,3}(?:bleiben|sein)_',
  '_zieh\\w* (?:ich )?(?:\\w+ )?(?:die |eine )?grenze_',
  '_(?:waere|ist|waer) (?:mir |uns )?(?:\\w+ )?(?:unrecht|zuwider|unangenehm|ein graus)_',
  '_(?:spreche?|rede?) (?:ich )?(?:nicht|nie|ungern|kein wort)_',
  '_(?:nicht|nie) (?:fuers|aufs|auf|fuer das|fuer ein) (?:ton)?band_',
  '_nicht aufs band_',
);
