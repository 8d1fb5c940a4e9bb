// The customer's own reply in a told call: what stands before it, and words that mean yes or no.
import { ways } from '../rule.ts';

/** What stands before the customer's own reply: "ich: ...", "hab gesagt ...", "da sag ich ..."; `W` is who speaks. */
const REPLY = `(?:${ways(
  '_(?:A) (?:antwort|reaktion)(?: (?:war|lautete|darauf|drauf|natürlich|nur))*[:,]? ?',
  '_(?:W)(?: (?:so|dann|nur|drauf|darauf|halt|noch|sofort|natürlich|total|ganz \\w+))? ?: ?',
  '_(?:sag|sage|sagte|sagt|meinte|mein(?= ich_)|antwortete|antworte|erwiderte|rief|murmelte) ' +
    '(?:W)(?: \\w+){0,3}[,:]? ?',
  '_(?:W) (?:sag|sage|sagte|sagt|meinte|antwortete)' +
    '(?: (?:nur|dann|halt|noch|klar|deutlich|ihm|ihr|denen|dem|zu \\w+|\\w*mal|ausdrücklich|höflich|' +
    'freundlich|sofort|gleich|direkt)){0,3}[,:]? ?',
  '_(?:hab|habe|hatte|hat) (?:W)~(?:gesagt|gemeint|geantwortet|erwidert|entgegnet|gemurmelt)[,:]? ?',
  '_(?:W) (?:hab|habe|hatte|hat)~(?:gesagt|gemeint|geantwortet|erwidert|entgegnet|gemurmelt)[,:]? ?',
  '_(?:bis|weil|dass|daß) (?:W) (?:\\w+ ){0,3}(?:gesagt|gemeint|geantwortet) (?:hab|habe|hatte)[,:]? ?',
  '(?:^|[.,!?;] ?)(?:und |da |dann |also )*hab(?:e)?~(?:gesagt|gemeint|geantwortet|gemurmelt)[,:]? ?',
)})"?`;
/** Relatives by the names they are called at home, beside those that the rules know. */
export const KIN_WORD = '{kin}|mutti|mein bub|mein junge|mein \\w+';
/** "ich Depp sag ok": a name one calls oneself stands between. */
const EPITHET =
  '(?: (?:depp|trottel|esel|dussel|dummkopf|dummerchen|idiot\\w*|blödmann|rindvieh|kamel|schaf|simpel|' +
  'hirni|doofi|naivling|blöde\\w?|dumme\\w? (?:kuh|gans|nuss)|' +
  '(?:alte\\w?|blöde\\w?|dumme\\w?|naive\\w?|gutgläubige\\w?) (?:depp|esel|trottel|kuh|gans|schaf|' +
  'dussel)|fool|idiot))?';
/** The reply is the writer's own. */
export const I_SAY = REPLY.replaceAll('W', `ich${EPITHET}|wir|i`).replaceAll('(?:A)', '(?:meine|unsere)');
/** The reply is a relative's, if one was on the phone; else the caller's. */
export const THEY_SAY = REPLY.replaceAll('W', `er|sie|${KIN_WORD}`).replaceAll('(?:A)', '(?:seine|ihre)');
/** Where a relative spoke, "er" and "sie" may be that one; else they are the caller. */
export const OF_KIN = '_(?:mein|meine|meiner|meinem|meinen|unsere?|die|der) (?:\\w+ )?{kin}_';
/** Whoever may have spoken: the writer, or the relative that the text names. */
export const OF_SPEAKER = '_(?:ich|wir|hab|habe|mein|meine|meiner|meinem|meinen|unsere?|i|my|er|sie)_';
/** The words of a yes, as they are told again. */
export const YES = `(?:${ways(
  '(?:na |ach |oh |ui |uff )?(?:das freut [^.!?,\\n]{2,24}|krass|cool|super|toll|prima|fein|' +
    'das passt schon|das klingt gut),? (?:ja|jo|mach\\w*|gern\\w*|dann mach\\w*)',
  'das passt schon',
  '(?:is|ist) (?:scho|schon) recht(?!,? (?:dass|aber|schick))',
  '(?:das|den|die|es) (?:nähme?|nehme?|nimmt|nähmen) (?:ich|er|sie|wir) (?:\\w+ ){0,2}gern\\w*',
  '(?:na )?dann schicken sie',
  'ja_(?! nicht| mal nicht| wohl nicht)',
  'jaja',
  'ja,? (?:gern\\w*|bitte|klar|ok|gut|cool|mach\\w*)',
  'jo_|jep|jawohl|klar|na klar|ok_|okay|oki',
  'gut_(?=,? (?:mach|dann|ich|ok)|[.!,"]|$)',
  'na gut',
  'na (?:dann|ja),? (?:ja|jo|gut|ok|okay|gern\\w*|mach\\w*)',
  'top,? (?:nehm|mach)',
  'gern\\w*|einverstanden|meinetwegen|von mir aus|warum nicht|wieso nicht|in ordnung',
  'passt|alles klar|abgemacht',
  '(?:dann )?mach\\w* (?:wir|sie|ma|mer|es|das|mal|halt)',
  '(?:dann )?schicken sie (?:mal|halt|ihn|sie|es|das|her|zu)' +
    '(?!,? (?:(?:und|dann) )?ich (?:schau|guck|seh|les|prüf|überleg)e?_)',
  '(?:er|sie) soll (?:(?!nicht|nix|nichts|mir|uns|was|infos|unterlagen|\\w*kündigung|leitung|rechnung|' +
    'adresse|fertig|wieder|damit|schluss|platz|ärger|halblang|acker|kein\\w*|ohne|termin\\w*|stress|' +
    'theater|druck|feierabend)\\w+ ){0,3}(?:machen|umstellen|einrichten)',
  '(?:er|sie) soll (?:\\w+ )?schicken',
  'das nehm\\w*|nehm ich',
  'klingt gut(?!,? (?:aber|schick|send))',
  'schadet (?:ja )?nicht',
  'probieren',
)})`;
/** The words of a no, as they are told again. */
export const NO = `(?:${ways(
  'nein_|nee_|nö_|naa_|_no_|niemals|auf keinen fall|bloß nicht',
  'danke,? (?:nein|brauch|kein|nicht)',
  'nein danke',
  'kein\\w* (?:interesse|bedarf|lust|zeit|lotto|bock|neuen?)',
  'nicht interessiert',
  '(?:das )?(?:brauch|brauche|brauchen|will|wollen|moechte|mag)\\w* ' +
    '(?:(?:ich|wir|sie|er|das|es|sowas|so was|so etwas) ){0,3}(?:nicht|nich|net|nix|kein\\w*)',
  '(?:ich|wir|sie|er|das|es) (?:das |es |sowas |so was |gar )?(?:nicht (?:brauch|will|woll|moecht)\\w*|' +
    '(?:brauch|will|woll|moecht)\\w* (?:das |es |sowas |gar )?(?:nicht|nich|kein\\w*|nix))',
  'lass\\w* (?:sie |se |es |das |mich |mal |man |uns ){1,3}(?:gut sein|in ruhe|in frieden|sein|mal|' +
    'bleiben|zufrieden|,|brauch)',
  '(?:er|sie|die|man) (?:soll|solle|sollen|moege)~(?:in (?:ruhe|frieden)|nicht mehr anrufen)',
  '(?:dass|daß|das) (?:ich|wir|sie|er)~(?:{nie})_',
  '(?:ich|wir) (?:bleib\\w*|gehe?n?|bin (?:\\w+ )?(?:zufrieden|versorgt))',
  'nicht (?:am telefon|mit mir)',
)})`;
/** Asked to be left alone; "I said ok so they'd leave me alone" gives the reason of a yes. */
export const LEAVE_ME_ALONE = '(?<!_(?:so|(?:to|and) (?:make|get|have)) (?:\\S+ ){1,5})leave me alone';
