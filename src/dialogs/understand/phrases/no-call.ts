// A call that others claim and the customer denies: the event, the words exchanged, what makes it impossible.
import { ways } from '../rule.ts';

const EVENT =
  '(?:telefonat\\w*|telefongespräch\\w*|telefonkontakt|anrufs?|gesprächs?|telefonische\\w* kontakt|phone calls?|calls?|phone conversation|conversation)';
const NOT_EVER =
  '(?:nie|niemals|nicht|nich|ned|net|nit|kein\\w*|zu keiner zeit|zu keinem zeitpunkt|mit niemand\\w*|never|not|n.t|no)';

/** The event is denied: it was invented, never was, is disputed. */
export const EVENT_DENIED = ways(
  `_${EVENT}_ (?:\\w+ ){0,9}(?:frei erfunden|erfunden|erlogen|ausgedacht|fantasie|phantasie|` +
    'existiert (?:\\w+ )?nicht|made up|invented|fictitious|never happened|never took place|never existed|' +
    'did not (?:happen|take place)|didn.t (?:happen|take place))_',
  '_(?:erfunden|ausgedacht|erlogen|invented|made up)_ (?:\\w+ ){0,4}_(?:das|dieses|den|diesen|the|this|' +
    `that) (?:\\w+ )?${EVENT}_`,
  '_(?:bestreite|bestreiten|bestreitet|streite|streiten|deny|dispute|' +
    `denies)_[^.!?\\n]{0,70}(?:_${EVENT}_|_(?:telefoniert|angerufen|gesprochen|stattgefunden|spoke|called)_)`,
  `_${EVENT}_[^.!?\\n]{0,40}_(?:bestreite|bestreiten|streite|deny|dispute)_`,
  `_(?:ein |einen |a )?(?:solche[snr]?|such|so ein|so einen) (?:a )?(?:\\w+ )?${EVENT} (?:\\w+ ){0,4}${NOT_EVER}_`,
  // "Dieses Gespräch gab es nicht"; that there was no second one denies no first.
  `(?<!_(?:weitere|zweite|dritte|andere|längere|neue|persönliche|richtige|klärende)[sn]? )_${EVENT}_ (?:\\w+ ){0,5}` +
    `(?:hat|habe|hats|gab|gabs) (?:es |mit (?:mir|uns) |bei (?:mir|uns) |hier |da |so |auch |definitiv |überhaupt |` +
    `bei uns im haus )*${NOT_EVER}(?: (?:\\w+ )?(?:gegeben|stattgefunden|gab|gehabt))?(?=[.,!;\\n]|$)`,
  `_${EVENT}_ (?:[^.,;!?\\n ]{1,24} ){0,10}(?:hat|habe) (?:es )?(?:so |bei mir |mit mir )?${NOT_EVER} ` +
    '(?:gegeben|stattgefunden)_',
);

/** No word was exchanged. */
export const NO_WORD = ways(
  '_(?:mit (?:denen|ihnen|dieser \\w+|der \\w+|dem \\w+|niemand\\w*)|' +
    'with (?:them|anyone|anybody))_[^.!?\\n]{0,40}_(?:kein (?:einziges )?(?:sterbens)?w(?:ort|örtchen)|' +
    'nie (?:auch nur )?(?:ein|n)(?: einziges)? (?:sterbens)?wort|keine silbe|not a (?:single )?word|' +
    'never (?:exchanged )?a word)_(?:[^.!?\\n]{0,20}_(?:gewechselt|gesprochen|geredet|geschwätzt|spoken|exchanged)_)?',
  '_(?:kein (?:einziges )?(?:sterbens)?wort|nie (?:auch nur )?(?:ein|n)(?: einziges)? (?:sterbens)?wort|' +
    'keine silbe)_[^.!?\\n]{0,24}_(?:mit (?:denen|ihnen|irgend\\w+|dieser \\w+|der firma|' +
    'so einer \\w+))_[^.!?\\n]{0,24}_(?:gewechselt|gesprochen|geredet)_',
  '_(?:niemand|keiner|kein mensch|nobody|no one|no-one)_ (?:aus (?:unserem|meinem) \\w+ |hier |da |' +
    'bei uns |von uns |im haus |in (?:unserem|meinem) \\w+ |in the house |here )*(?:hat|hatte|has|had|' +
    'ever) (?:\\w+ ){0,5}(?:telefoniert|gesprochen|geredet|abgehoben|abgenommen|spoken|spoke|' +
    'talked)_(?! (?:darüber|davon))',
  '_(?:hat|hatte) (?:da |hier |bei (?:mir|uns) |mich |uns )?(?:(?:seit|in den letzten) (?:\\w+ ){1,3})?' +
    '(?:niemand|keiner|kein mensch|keine seele) (?:(?:von|vom|aus) (?:[\\w&]+ ){1,3})?angerufen,? ' +
    '(?:und )?(?:ich|wir) (?:\\w+ ){0,4}(?:auch nicht|genauso wenig|ebenso wenig)_',
  '_(?:hat|hatte) (?:da |hier |an dem tag |nie )?(?:niemand|keiner|kein mensch|keine seele|keine sau) ' +
    '(?:\\w+ )?mit (?:mir|uns|ihr|ihm) (?:telefoniert|gesprochen|geredet)_',
  '_mit (?:mir|uns|ihr|ihm) hat (?:da |hier |nie )?(?:niemand|keiner|kein mensch) ' +
    '(?:\\w+ )?(?:telefoniert|gesprochen|geredet)_',
  '_(?:telefoniert|gesprochen) (?:hat|hatte) (?:hier |da |bei uns |von uns )*(?:niemand|keiner|kein mensch)_',
  '_(?:weder|neither) (?:mein\\w*|my)? ?(?:ich|{kin}|i) (?:noch|nor) [^.!?\\n]{1,40}_(?:telefoniert|' +
    'gesprochen|geredet|abgehoben|spoken|spoke)_',
);

/** A call that is told as somebody's claim. */
export const CLAIMED_CALL = ways(
  '_(?:am telefon|telefonisch|telefonat|anruf|angerufen|telefoniert)_[^.!?\\n]{0,50}_(?:angeblich\\w*|' +
    'haette|haetten|soll)_',
  '_(?:angeblich\\w*|behaupt\\w*|es heißt|soll|sollen|haette|haetten|haett|laut|schreiben|schreibt|steht|' +
    'wollen|allegedly|claims?|say|says|supposedly)_[^.!?\\n]{0,70}_(?:angerufen|telefoniert|gesprochen|' +
    'geredet|telefonisch|am telefon|telefonat\\w*|anruf|gespräch|zugestimmt|bestellt|called|phoned|spoke|' +
    'spoken|call|phone|phone call)_',
);
/** Denied in a word or two: "Hab ich nicht", "stimmt nicht", "nie und nimmer". */
export const DENIED_SHORT = `^\\W*(?:und |aber |doch )?(?:${ways(
  '(?:hab|habe|haben|hat) (?:ich|wir|sie|er) (?:aber |definitiv |jedenfalls |mit sicherheit |' +
    'ganz sicher |doch |garantiert )*(?:nicht|nie|niemals|ned|net)(?:[.,!]|$)',
  '(?:stimmt|stimmte) (?:aber |einfach |schlicht )*(?:nicht|ned|net)',
  '(?:nie und nimmer|niemals|nein)(?:[.,!]|$)',
  "(?:i|we|she|he) (?:did not|didn't|did no such thing|never did|have not|haven't)(?:[.,!]|$)",
  'not true',
  'das ist (?:gelogen|eine lüge|erfunden|unwahr|nicht wahr|nicht passiert)',
)})`;
/** Repeated as a question of one who does not believe it: "Telefoniert?" */
export const ECHOED_CALL =
  '^\\W*(?:ich )?(?:und |aber )?(?:telefoniert|angerufen|telefonat|ein telefonat|am telefon|telefonisch|called|a call|phone call)\\W{0,2}\\?';
/** Told before the claim: nobody in that state takes a call. */
export const NO_STATE =
  '_(?:lag|liegt|war|befand)_ [^.!?\\n]{0,50}_(?:koma|narkose|intensivstation|wachkoma)_|_in (?:a|an induced) coma_|_(?:under|in) (?:general )?anaesthetic_';
/** What makes a call impossible. */
export const IMPOSSIBLE = ways(
  '_(?:war|lag|bin|saß|befand|was|were|waren|lagen)_ (?:ich |wir |sie |er |da |damals |mich |noch |' +
    'gerade |nämlich |i |she |he |still )*(?:an dem tag |zu der zeit |um die zeit |' +
    'den ganzen \\w+ )?(?:noch )?(?:im|in (?:der|einer)?|auf|unter|abroad|in the|at the|on) ' +
    '(?:\\w+ )?(?:krankenhaus|klinik|koma|op|reha|intensiv\\w*|urlaub|ausland|flug\\w*|kreuzfahrt|narkose|' +
    'hospital|surgery|holiday|(?:türkei|spanien|italien|griechenland|thailand|polen|mallorca|ägypten|usa))_',
  '_(?:ausgeschaltete[snrm]*|abgeschaltete[snrm]*|kaputte[snrm]*|ohne) (?:handy|telefon|empfang|' +
    'telefonanschluss)_',
  '_(?:handy|telefon|anschluss) (?:war|ist) (?:\\w+ ){0,3}(?:aus|ausgeschaltet|abgemeldet|kaputt|tot|' +
    'abgestellt|gesperrt)_',
  '_kein(?:en?)? (?:festnetz\\w*|telefon|telefonanschluss|handy)(?: mehr)?_',
  '_(?:no|any) (?:phone|landline|telephone)_',
);
