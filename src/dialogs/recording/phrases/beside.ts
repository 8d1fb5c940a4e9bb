// Phrases that answer nothing: not understanding, not following, taking leave.
import { list } from './list.ts';

/** The customer has not understood what this is about, or believes something else. */
export const CONFUSED = list(
  'verstehe? (?:ich )?(?:\\w+ ){0,4}nicht',
  'nicht (?:so )?(?:ganz )?verstanden',
  // "Ich nicht verstehen.", "Nix verstehen, bisschen Deutsch nur."
  '(?:kaum|fast nichts|nur die hälfte|bloß die hälfte) (?:\\w+ ){0,2}(?:verstanden|versteh\\w*)',
  'versteh\\w* (?:\\w+ ){0,3}(?:kaum|fast nichts|nur die hälfte|bloß die hälfte)_',
  '(?:nicht|nix|nichts|kein\\w*) (?:\\w+ )?versteh(?:en|e)?\\W*(?:$|[.,!])',
  '_(?:bisschen|wenig|kaum|schlecht|kein|nix) deutsch_',
  'ich dachte',
  'wovon (?:reden|sprechen) sie',
  'worum geht',
  'was (?:für ein|für eine|für einen)_',
  'ich weiß (?:gar |doch |jetzt )*nicht',
  'wer (?:ist|sind) (?:da|sie|dort)',
  'kenne mich (?:\\w+ ){0,3}nicht aus',
  'durcheinander',
  'ist das (?:nicht )?(?:wegen|nur)_',
  'i (?:don.t|do not) understand',
  'what (?:is this|are you) (?:about|talking)',
  'i thought',
);
/** Too quick or too quiet to follow. */
export const TOO_FAST = list(
  '(?:zu|so|sehr|ziemlich|ganz schön) schnell',
  'langsamer',
  'nicht (?:alles )?(?:mitbekommen|mitgekommen|mitgekriegt|verstanden|folgen)',
  '(?:bisschen|ganz schön|ziemlich) viel',
  'komme? (?:ich )?nicht mit',
  'wie bitte',
  'was (?:haben|hatten) sie (?:gerade |eben )?gesagt',
  'akustisch',
  'too (?:fast|quick)',
  'slow down',
  'pardon',
);
/** Leave-taking: a "ja, bis dann" ends the call and declares nothing. */
export const FAREWELL = list(
  'bis (?:dann|bald|morgen|später|zum nächsten)',
  'wieder(?:hören|schauen|sehen)',
  'tschüss?\\w*',
  '_(?:ade|ciao|servus|pfiat\\w*|bye|goodbye)_',
  'schönen (?:tag|abend|gruß)',
  'gleichfalls',
  'ebenso',
  '_(?:ihnen|euch|dir) auch_',
);
