// Yes and no as people type them: whole answers, beginnings, hedges before them, and echoes of the question's verb.

import {
  FURTHER_CAME,
  FURTHER_ECHO_NO,
  FURTHER_ECHO_YES,
  FURTHER_NO,
  FURTHER_OPENERS,
  FURTHER_YES,
} from './yes-no-further.ts';
import { ways } from '../rule.ts';

/** Each of these is the whole answer. */
const whole = (answers: readonly string[]): string => `^(?:${answers.join('|')})$`;

/** Whole answers: within a sentence the same words may mean nothing. */
export const YES = whole([
  'ja', 'jaa+', 'jo', 'joa', 'jup', 'jep', 'jepp', 'yep', 'yes', 'yeah', 'yup', 'j', 'y', 'klar', 'na klar', 'natürlich', 'genau',
  'richtig', 'stimmt', 'korrekt', 'sicher', 'doch', 'auf jeden fall', 'selbstverständlich', 'jawohl', 'sure', 'correct', 'right',
  'of course', 'i did', "that's right", 'true', 'evet', 'да', 'так', 'tak', 'نعم', 'habe? ich', 'hab ich', 'leider ja', 'ich glaube? ja',
  'ja habe ich', 'war so', 'das stimmt', 'mhm', 'ok', 'okay', 'okey', 'geht klar', 'si', 'jaja', 'ja ja', 'jap', 'japp', 'jou', 'joah?',
  'yap', 'yo', 'schon ja', 'ja schon', 'leider schon', 'sicher doch', 'na sicher', 'ja sicher', 'und ob', 'und wie', 'aber hallo',
  'aber ja', 'aber sicher', 'allerdings', 'logo', 'logisch', 'freilich', 'klaro', 'klar doch', 'ja klar', 'eh klar', 'wohl wahr',
  'jo eh', 'definitiv', 'absolut', 'irgendwie schon', 'irgendwo schon', 'im grunde schon', 'im prinzip ja', 'mehr oder weniger', 'zu hundert prozent', 'hundertprozentig', 'fürchte ja', 'ich fürchte ja', 'ja fürchte ich',
  'meinetwegen', 'von mir aus', 'fine', 'indeed', 'certainly', 'definitely', 'afraid so', "i'm afraid so", ...FURTHER_YES,
]); // prettier-ignore
/** Whole answers: within a sentence the same words may mean nothing. */
export const NO = whole([
  'nein', 'nee', 'ne', 'nö', 'nope', 'no', 'n', 'nicht', 'niemals', 'nie', 'auf keinen fall', 'keineswegs', 'überhaupt nicht',
  'gar nicht', 'stimmt nicht', 'falsch', 'not', 'never', 'i did not', "i didn't", 'no way', 'wrong', 'false', 'hayır', 'hayir', 'yok',
  'нет', 'ні', 'لا', 'habe? ich nicht', 'hab ich nicht', 'leider nein', 'leider nicht', 'noch nicht', 'bisher nicht', 'bis jetzt nicht',
  'eher nicht', 'ich glaube? nicht', 'nein habe ich nicht', 'kein', 'keine', 'keiner', 'keins', 'keines', 'nichts', 'nix', 'nada', 'na', 'naa', '(?:hab(?:e)? ich )?(?:nicht|nie|keine|nichts|nix)(?: davon)? gesehen', '(?:noch|bisher|bis jetzt|bislang) (?:gar )?(?:nix|nichts|keine)(?: (?:gekommen|bekommen|erhalten|gekriegt|da|dabei|angekommen))?',
  'nüscht', 'nischt', 'null', 'niente', 'iwo', 'i wo', 'nee du', 'nö du', 'nein danke', 'lieber nicht', 'besser nicht', 'bloß nicht',
  'weder noch', 'weder das eine noch das andere', 'mitnichten', 'quatsch', 'im gegenteil', 'nie im leben', 'nie und nimmer',
  'niemals nie', 'auf gar keinen fall', 'auf keinsten', 'in keinster weise', 'keinesfalls', 'keine spur', 'fehlanzeige', 'negativ',
  'absolut nicht', 'absolut nichts', 'ganz sicher nicht', 'sicher nicht', 'bestimmt nicht', 'natürlich nicht',
  'selbstverständlich nicht', 'eben nicht', 'nicht wirklich', 'nicht im geringsten', 'nicht das geringste', 'not yet', 'nothing yet',
  'nope not yet', 'not at all', 'absolutely not', 'certainly not', 'hell no', 'no chance', 'gar nix bis jetzt', 'gar nix', 'gar nichts',
  'überhaupt nix', 'obviously not', 'of course not', 'nah', 'nah not really', 'not really', 'definitely not', 'nope never', 'nein nie', ...FURTHER_NO,
]); // prettier-ignore
/** An answer that goes on: what follows may tell more, or take it back. */
export const YES_START =
  '^(?:ja|jo|jep|yes|yeah|doch|klar|natürlich|genau|richtig(?! (?:ist|waere|heißt|muss|muesste) (?!so |das |es ))|evet|да|так|tak|نعم|stimmt)(?=[\\s,.!;:-])';
/** An answer that goes on: what follows may tell more, or take it back. */
export const NO_START =
  '^(?:nein|nee|nö|ne|nope|nah(?! (?:dran|am|an|bei|genug)_)|no(?! tak)|hayır|hayir|нет|ні|nie|لا)(?=[\\s,.!;:-])';

/** What people put before an answer; it says neither yes nor no. */
export const OPENERS = `^(?:${ways(
  FURTHER_OPENERS,
  '(?:das |des )?(?:hab|habe) (?:ich|i) (?:ihnen |dir |euch |das )?(?:doch |ja |schon |bereits |' +
    'vorhin |eben |oben ){1,3}(?:mal )?(?:gesagt|geschrieben)',
  'wie schon gesagt',
  'i (?:already (?:said|told you)|told you(?: already)?)',
  'also|äh+m?|öh+m?|hm+|naja|na ja|na|puh|uff|tja|ach|ach so|eigentlich|ehrlich gesagt',
  'ganz ehrlich|um ehrlich zu sein|wie gesagt|nochmal|noch mal|leider|gott sei dank',
  'gottseidank|gottlob|zum glück|dem himmel sei dank|um gottes willen|um himmels willen',
  'oh gott|himmel|mensch|ja mei|jo mei',
  'soweit ich (?:weiß|mich erinnere|das sehe|sehe)',
  'soviel ich weiß|meines wissens|nach meinem stand|bisher|bis jetzt|bis heute',
  '(?:ich )?(?:glaub|glaube|denk|denke|mein|meine|schätz|schätze|vermute|wuerde sagen|' +
    'würd sagen)(?: (?:mal|schon|ich))?',
  'wahrscheinlich|vermutlich|wohl|well|um|uh',
  '(?:oh )?(?:my )?(?:god|gosh|goodness)',
  'omg',
  'jesus(?: christ)?',
  "for (?:christ|god|heaven|fuck|pete)'?s? ?sakes?",
  "dude|mate|honestly|actually|sorry|i think|i guess|i believe|i'd say",
  'as far as i (?:know|remember)',
  'so far|unfortunately|luckily',
)})[ ,.:–-]+(?=\\S)`;
/** Hedged and counted answers that are one all the same; permissions want more. */
export const HEDGED_YES = `^(?:${ways(
  '(?:ich )?(?:denk|denke|glaub|glaube|mein|meine|schätz|schätze)(?: ich)?(?: mal)? (?:schon|ja|doch|so)',
  'ja (?:denke|glaube|glaub|denk) (?:ich )?(?:schon)?',
  'schon|eher ja|muesste',
  'müsst[e]? (?:so sein|stimmen)',
  'wird (?:wohl )?(?:so sein|stimmen)',
  "so war(?:'s|s| es)?",
  "so ist(?:'s| es)",
  '(?:i )?(?:think|guess|believe|suppose) so',
  'probably(?: yes)?',
  'wahrscheinlich(?: ja| schon)?',
  'vermutlich(?: ja| schon)?',
  'bestimmt|einmal|zweimal|dreimal|mehrmals|mehrfach',
  'sogar (?:mehrmals|zweimal)',
  '(?:zwei|mehr)mal sogar',
  'sofort',
)})$`;
/** A no that is believed rather than known: it counts as a no. */
export const HEDGED_NO = `^(?:${ways(
  '(?:ich )?(?:denk|denke|glaub|glaube|wuesste|wüsst)(?: ich)?(?: mal)? (?:eher |mal )?(?:nicht|nich|' +
    'net|kaum|nein|nee)',
  'nicht dass ich (?:wuesste|wüsst|weiß|wüßte)',
  'nicht das ich (?:wuesste|wüsst|weiß|wüßte)',
  'kaum',
  'eher (?:nein|nicht|keine?)',
  'wohl (?:kaum|nicht|eher nicht)',
  "(?:i )?don'?t think so",
  "(?:i )?don'?t believe so",
  "not that i(?: a)?(?:'m)?(?: know| am aware| remember| can see)?(?: of)?",
  'probably not',
  'wahrscheinlich (?:nicht|nein|eher nicht)',
  'vermutlich (?:nicht|nein)',
  '(?:bis )?(?:jetzt|heute|dato) (?:noch )?(?:nicht|nichts|nix|keine?)',
  'noch (?:nichts|nix|keine?)',
)})$`;
const GOT = `(?:${ways(
  'bekommen|gekriegt|kriegt|gekricht|erhalten|gemacht|getan|gehabt|unterschrieben',
  'geklickt|angeklickt|draufgeklickt|bestätigt|zugestimmt|akzeptiert|gefunden|gesehen',
  'gelesen|gesagt|gefragt|erlaubt|gegeben|geschickt|abgeschickt|angefordert|verlangt',
  'gekündigt|widerrufen|bezahlt|gezahlt|überwiesen|genutzt|benutzt|ausgepackt|angekommen',
  'gekommen|abgebucht|eingezogen|abgezogen|weggegangen|runtergegangen',
)})`;
const THERE = '(?:dabei|drin|drauf|da|mit drin|mit dabei|dran|anbei|enthalten|vorhanden|im brief|im paket|angehängt)';
/** The verb of the question said back, affirmed. */
export const ECHO_YES = `(?:${ways(
  FURTHER_ECHO_YES,
  '^(?:\\w+ ){1,2}(?:ja|yes)$',
  `^(?:\\w+ ){0,2}(?:hab|habe|haben|hatte|hatten|hat|hams|habs|wurde|wurden|ist|sind)_(?: \\S+){0,6} ${GOT}_`,
  `^(?:\\w+ ){0,3}(?:war|waren|lag|lagen|ist|sind|liegt)_(?: \\S+){0,5} ${THERE}_`,
  '^(?:\\w+ ){0,3}(?:lag|lagen)_(?: \\S+){0,4} bei$',
  '^(?:\\w+ ){0,3}(?:kam|kamen)_',
  '^(?:\\w+ ){0,2}(?:steht|stand)_(?: \\S+){0,5} (?:drauf|drin|da|drunter|dabei|hinten|unten)_',
  '^(?:\\w+ ){0,2}(?:hab|habe|haben) ich(?: schon| auch| doch| alles| beides)*$',
  `^${GOT}$`,
  '^i (?:did|have|got|received|had)_',
  '^yes i_',
)})`;
/** … or denied. */
export const ECHO_NO = `(?:${ways(
  FURTHER_ECHO_NO,
  '^(?:\\S+ ){1,3}(?:nicht|nie|nichts|nix|nirgends|nirgendwo)$',
  '^(?:\\w+ ){1,2}(?:nein|nee|nö|no)$',
  `^(?:\\w+ )?${GOT} (?:nicht|nie|nix|noch nicht|noch nie|gar nicht)$`,
  '^(?:hab|habe|haben|hatte) (?:keine?[nmrs]?|nix|nichts|nie)$',
  '^(?:mir|uns|mich) (?:hat|haben) (?:\\S+ ){0,3}(?:keiner|niemand|nichts|nix|nie)',
  "^(?:haven't|didn't|never|couldn't)_",
  '^(?:da |hier |dort |im \\w+ )?(?:war|waren|lag|lagen|ist|sind|kam|kamen|gab|gabs|gibt|steht|stand|' +
    'find|finde|seh|sehe|hab|habe|haben|hatte|hat|wurde|wurden)_(?: \\S+){0,6}? {nie}',
  '^(?:nichts|nix|nie|niemals|keine?[nmrs]?|keiner|niemand|nirgends|nirgendwo|no|none|nothing|' +
    'never)_(?: \\S+){0,6}$',
  '^(?:ich|wir|er|sie|es|die|das|davon|sowas|so was|so etwas|eine|ne)_(?: \\S+){0,5}? (?:{nie}|nirgends)',
  "^i (?:didn't|did not|haven't|have not|never|don't have|got no|got nothing|received no|received nothing)_",
  '^(?:there )?(?:was|were) (?:no|none|not|nothing)_',
)})`;
/** Said to have heard it, not to answer: asked whether something happened, it is no yes. */
export const NODS = whole([
  'ok',
  'okay',
  'okey',
  'oki',
  'k',
  'aha',
  'aso',
  'ach so',
  'achso',
  'verstehe',
  'verstanden',
  'alles klar',
  'gut',
  'geht klar',
  'fine',
  'alright',
  'i see',
  'got it',
  'understood',
  'ok danke',
  'ok thanks',
  'okay danke',
  'fine thanks',
]);
/** "Ich wusste nicht, dass das eine andere Firma ist": what one did not know of the contract, not that one has no answer. */
export const UNAWARE =
  '(?:ahnung|schimmer|dunst|wusste(?: \\w+){0,4} (?:nicht|net|ned|nix)|wusste (?:nicht|net|ned)|' +
  'nicht (?:gewusst|gewußt|klar|bewusst|gemerkt)|idea|clue|foggiest|know|knew|realis\\w+|realiz\\w+|' +
  'aware)_,? (?:(?:dass|daß)_|das_ (?:das|es|ich|die|der|sie|er|man|wir)_|' +
  'that_ (?:it|they|this|i|he|she|there|we|the|my|a)_|' +
  '(?:it|this|they) (?:was|were|wasn.t|weren.t|is|isn.t) (?:not |actually |really )?(?:an?|another|the|' +
  'my|for|going|from|with)_|i (?:was|had|would)_)';
/** Words of somebody who looks first and answers later. */
export const WAITING = `_(?:${ways(
  'moment|momentchen|augenblick|sekunde|sek|warte|warten sie|hang on|hold on|one sec|wait',
  'let me (?:check|look|see)',
  'später (?:weiter|nochmal|noch mal|wieder|melden)',
  'melde? mich (?:später|gleich|nochmal|wieder)',
  'muss (?:ich )?(?:jetzt |kurz |mal |grad )*weg',
  'bin gleich (?:wieder|zurück)',
  'muss (?:ich )?(?:erst|mal|erst mal|kurz)? ?(?:nach)?(?:schauen|gucken|sehen|suchen|fragen)',
  '(?:schau|guck|such)e?_(?: ich)?(?: gleich| kurz| mal| eben| schnell)+',
)})_`;
/** A yes that was none to the offer: "ja, aber nur zu den Unterlagen". */
export const ONLY_TO =
  '_(?:nur|bloß|lediglich|only|just|sadece|tylko)_ (?:\\S+ ){0,4}(?:infos?|info\\w*material|' +
  'information\\w*|unterlagen|prospekt\\w*|angebot (?:zu)?(?:schicken|senden)|name\\w*|adress\\w*|' +
  'datenabgleich|daten|zähler\\w*|papers|address|bilgi\\w*|informacj\\w*)';
/** Something came, or was there. */
export const CAME =
  `${FURTHER_CAME}|` +
  '_(?:kam|kamen|gekommen|angekommen|bekommen|erhalten|gekriegt|came|arrived|got|received)_|_(?:war|waren|lag|lagen)_(?: \\S+){0,6} (?:da|dabei|drin|anbei)_';
/** What the customer did, or did not. */
export const DID =
  '_(?:bestätigt|genehmigt|zugestimmt|geklickt|angeklickt|draufgeklickt|gedrückt|getippt|unterschrieben|confirmed|approved|clicked|pressed|signed)_';
/** Money that was paid, or was not. */
export const PAID = '_(?:bezahlt|gezahlt|überwiesen|zahl|zahle|bezahl|bezahle|paid|pay|transferred)_';
