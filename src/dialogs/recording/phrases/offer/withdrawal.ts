// The right of withdrawal: named, told in own words, denied, asked about.
import { list } from '../list.ts';

/** The right is named at all, by its name or by a word people use for it. */
export const WITHDRAWAL = list(
  'wider ?ruf\\w*',
  'rückgaberecht',
  'right of (?:withdrawal|cancellation)',
  '_withdraw(?:al)?_',
  'cooling.?off',
  'zurücktreten',
  'rücktritt\\w*',
  'rückgängig (?:zu )?(?:machen|gemacht)',
  '_revo(?:ke|cation|king)_',
);
/** The right in words of its own: with a period beside it, this too is information. */
export const WITHDRAWAL_IN_OWN_WORDS = list(
  '(?:tage|wochen)(?: lang| zeit)? (?:zu |zum )?überlegen_',
  'anders (?:zu )?überleg\\w*',
  'zurück ?(?:zu)?(?:ziehen|nehmen|geben|treten)_',
  'bedenkzeit',
  'storn\\w*',
  'abstand (?:\\w+ ){0,3}nehmen',
  'ohne (?:angabe (?:von|eines) )?(?:gründen?|begründung|jeden grund)_',
  '(?:kommen|können) sie (?:\\w+ ){0,6}(?:wieder )?raus_',
  'nein sagen_',
  'aufgehoben',
  'change your mind',
  '_cancel_(?! (?:the|your) (?:old|current))',
);
/** The length that the law gives it: told without the right's name it is still meant. */
export const WITHDRAWAL_PERIOD = list(
  '_(?:14|30|vierzehn|dreißig|vier ?zehn|fourteen|thirty)[ -]?-?(?:tag\\w*|tägige\\w*|days?)_',
  '_(?:zwei|zweier|2|two)[ -]?-?(?:wochen?|wöchige\\w*|weeks?)_',
);
/** A right to take back something else than the contract. */
export const OTHER_WITHDRAWAL = list(
  '(?:einwilligung|werbe\\w*|werbung|lastschrift\\w*|einzug\\w*|einzugsermächtigung|sepa\\w*|mandat|' +
    'aufzeichnung|aufnahme|datennutzung|datenschutz\\w*|newsletter|abbuchung\\w*)_[^.!?]{0,60}(?:widerr|zurück)',
  '(?:widerr|zurück)\\w* (?:\\w+ ){0,6}(?:einwilligung|werbung|lastschrift|mandat|abbuchung)_',
);
/** The agent says that there is none: an untruth that the protocol names. */
export const NO_WITHDRAWAL = list(
  'kein(?:en)? widerruf\\w*',
  'widerruf\\w* (?:\\w+ ){0,4}(?:nicht (?:möglich|mehr|nötig)|ausgeschlossen|entfällt|gibt es nicht|verzicht\\w*)',
  'nicht (?:mehr )?widerruf\\w*',
  'widerruf\\w* (?:kann|können|darf|dürfen|geht|gibt) (?:\\w+ ){0,6}nicht_',
  'verzicht\\w* (?:\\w+ ){0,3}widerruf\\w*',
  'no (?:right of )?withdrawal',
  '(?:gibt es|gibt.?s) (?:\\w+ )?kein zurück_',
);
/** What makes it information: a period, or that the right exists. */
export const WITHDRAWAL_SUBSTANCE = list(
  '_(?:\\d{1,2}|vierzehn|zwei|zweier|dreißig|vier ?zehn|fourteen|thirty|two)[ -]?-?(?:tage\\w*|tägige\\w*|wochen?|wöchige\\w*|days?|weeks?)_',
  '(?:können|dürfen|haben) (?:sie )?(?:\\w+ ){0,8}widerruf\\w*',
  'widerrufsrecht (?:haben|steht|besteht)',
  '(?:recht|möglichkeit) (?:zum|auf|zu einem|des) widerruf\\w*',
  'widerruf\\w* (?:\\w+ ){0,5}(?:\\d{1,2}|[a-zäöüß]{3,12}) (?:tage?n?|wochen)_',
  'you (?:can|may|have)',
);
/** The customer wants to take it back. */
export const ASKS_WITHDRAWAL = list(
  'zurück ?(?:nehmen|geben|treten|ziehen)',
  'widerruf\\w*',
  'wieder raus',
  'rückgängig',
  'storn\\w*',
  'kündig\\w*',
  'change my mind',
  'cancel',
);
/** An answer that denies it. */
export const DENIES_BACK = list(
  'kein zurück_',
  '^\\W*(?:nein|nee|no)_',
  '(?:nicht|kein\\w*) (?:\\w+ ){0,3}(?:möglich|mehr|vorgesehen|geht)_',
  '(?:bindend|gilt|fest|zugesagt)_',
);
/** The tape is switched off after a no. */
export const TURNS_OFF = list(
  '(?:schalte|mache?|stelle|drücke) (?:ich )?(?:\\w+ ){0,4}(?:ab|aus)_',
  '(?:ist|sie ist|ist jetzt) (?:\\w+ )?(?:aus|ab|ausgeschaltet|abgeschaltet|gestoppt|beendet)_',
  'ohne (?:aufnahme|aufzeichnung|mitschnitt|band)',
  '(?:handschriftlich|von hand|schreibe ich mit)',
  '(?:switch|turn)(?:ed|ing)? (?:\\w+ )?off',
  'stopp\\w* (?:ich )?(?:\\w+ ){0,2}(?:aufnahme|aufzeichnung|band)',
);
