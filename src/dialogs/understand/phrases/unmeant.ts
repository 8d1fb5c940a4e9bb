// What stands around a yes or no that is none: doubts, conditions, other people, letters; and what it was about, if not the offer.
import { ways } from '../rule.ts';

/** Perhaps it was said, perhaps not. */
export const DOUBTED = ways(
  '_(?:kann|koennte|mag)_ (?:\\w+ ){0,2}sein_',
  '_möglich,? (?:dass|das|daß)_',
  '_(?:vielleicht|womöglich|möglicherweise|eventuell|vllt|maybe|perhaps)_',
  '_(?:might|may|could) have_',
  '_falls_',
  '^\\W*(?:sollte|if|whether|ob)_',
);
/** A condition for what is still to come: "wenn die nochmal anrufen, sag ich ja". */
export const CONDITION = '_(?:wenn|falls|sobald|sofern|if|when|next time|nächstes mal)_';
/** Said of what one does now or will do. */
export const TO_COME =
  '^\\W*(?:sag|sage|sagen|nehm|nehme|mach|mache|stimme|werde|ich sag|ich sage|ich nehme|ich stimme|ich ja|i say|i.ll|i will)_(?!.*gesagt)';
/** Neighbours, colleagues, friends: their contract is another. */
export const OUTSIDERS = ways(
  '_(?:mein\\w*|unser\\w*|eine?|die|der|my|our|a) (?:\\w+ )?(?:nachbar\\w*|kolleg\\w*|arbeitskolleg\\w*|' +
    'bekannte\\w*|freund(?:in|en|innen)?|kumpel\\w*|cousin\\w*|vermieter\\w*|schwäger\\w*|schwager\\w*|' +
    'schwägerin\\w*|neighbou?rs?|colleagues?|friends?|landlord|coworker)_',
  '_(?:mein\\w*|unser\\w*|my|our) (?:\\w+ )?(?:{kin}|sister|brother)_[^.!?\\n]{0,60}_(?:similar|' +
    'ähnlich\\w*|dasselbe|das (?:gleiche|selbe)|the same)_',
  '_bei (?:der|dem|meinem|meiner) (?:\\w+ )?(?:nachbar\\w*|kolleg\\w*|freund\\w*|bekannten)_',
);
/** ... unless they took this call. */
export const FOR_US = `_(?:${ways(
  'für (?:mich|uns|ihn|sie|{kin})',
  'mein\\w* (?:vertrag|anschluss|name\\w*|handy|telefon|nummer|apparat|mobile)',
  'auf mein\\w*',
  'bei (?:mir|uns)',
  'an mein\\w*|in meinem',
  'ohne (?:mein|unser)e?n? (?:\\w+ ){0,3}(?:wissen|auftrag|einverständnis|erlaubnis)',
  'on my behalf|for me',
  'my (?:phone|contract|line|name|account)',
)})_`;
/** Words of a paper or of the company, told as such. */
export const PAPER_SAYS = ways(
  '_(?:brief|schreiben|mail|papier|unterlagen|bestätigung|vertrag|letter|email|text|sms|' +
    'rechnung)_[^.!?\\n]{0,30}_(?:steht|stand|heißt|hieß|lese|liest|says|reads|said)_[^.!?\\n]{0,12}$',
  '_(?:schreiben|schreibt|schrieb|behaupten|behauptet|behaupteten|meinen)_ (?:mir |uns |die |sie |nun |' +
    'jetzt |steif und fest |immer noch )*[:,"]? ?$',
);
/** "Er sagte okay": without a relative in the story he is the caller. */
export const HE_SAID =
  '^\\W*(?:und |aber |dann |da |worauf |woraufhin )*(?:er|sie|der|die|he|she|they|der \\w+|die \\w+) ' +
  '(?:sagte|meinte|sagt|meint|hat|said) (?:nur |dann |halt |zwar |gesagt )*"?(?:ja|ok|okay|gut|' +
  'in ordnung|klar|alles klar|yes|fine)_';

/** Questions that are no offer: who one is, where one lives, whether one can hear, figures to compare. */
const OTHER_TOPIC = `(?:${ways(
  'mit (?:herrn?|frau|mr|mrs|ms) \\w+ (?:spricht|spreche|rede|redet|speaking|verbunden (?:ist|sei))',
  'hören|hörn|hörst|verstehen|verstehst|versteh',
  'noch (?:da|dran|in der leitung)',
  'wohn\\w*|inhaber\\w*',
  '(?:der|die|herr|frau) (?:herr |frau )?\\w+ (?:bin|sei|sind|bist)',
  '\\w*name[n]?|\\w*adresse|anschrift|straße|postleitzahl|geburts\\w+|geboren|iban',
  'kontonummer|konto|zählernummer|zählerstand|kundennummer|\\w*daten|datenabgleich',
  '(?:noch|weiterhin) (?:so )?(?:aktuell|richtig|korrekt)',
  'am apparat|spreche ich|volljährig',
  'kunde (?:bin|sei)',
  'personalien',
  'richtig (?:sei|ist|bin)',
  'hear me|date of birth|address|account holder|owner|speaking|this is me',
  '(?:is|it.s) me',
  'is this|are you',
  'still (?:there|live)',
  'iban|meter number',
)})`;
const ASKING =
  '(?:frag\\w*|gfragt|gefragt|wissen wollt\\w*|wollte wissen|ob|asks?|asked|asking|verify|check|question|hieß es|vorgelesen|vorlas|\\?|fragerei)';
const A_YES = '"?(?:ja|jo|joa|jep|stimmt|richtig|korrekt|genau|mhm|hm|bejaht|bestätigt|yes|yeah|correct|confirmed)';
/** A yes that tells how things are with one: "ja hab ich schon", "ja, das reicht mir", "yes it works fine". */
const YES_OF_STATE = ways(
  '(?<!_(?:frau|mann|herr|dame|typ|er|sie|mitarbeiter\\w*|berater\\w*) (?:hat |haette )?(?:gesagt|sagte|' +
    'sagt|meinte|meint)[,: "]{1,3})_(?:ja|jo|joa|jep)[", ]{1,3}(?:freilich |klar |schon |doch |natürlich |' +
    'sicher |eh |da ){0,2}(?:(?:das |die |der |es |internet |alles |wlan )?(?:reicht|reichts|reichen|langt|' +
    'langts|langen|genügt|geht|gehts|funktioniert|klappt)_' +
    '(?! (?:klar|in ordnung|schon klar|das|es|dann|nur|mir nur))|' +
    '(?:hab|habe|haben|ham) (?:ich|wir|i|ma|mer)?s? ?(?:doch |ja |eh ){0,2}(?:schon|bereits|längst|eine?n?|' +
    'eins|alles|genug)_(?! (?:gedacht|gehört|gesagt|überlegt|lange|länger))|' +
    '(?:bin|sind|samma) (?:ich|wir|i)? ?(?:sehr |ganz |total |schon |noch |eh ){0,2}(?:zufrieden|kunde|' +
    'kundin|versorgt)_)',
  '_(?:yes|yeah)[", ]{1,3}(?:i have (?:one|it|that|internet|a contract)(?: already)?|' +
    'i.ve (?:already )?got one(?: already)?|i already have (?:one|it)|it works|it does work|' +
    'i.m happy with it|i am (?:happy|satisfied))_',
);
/** How one answers the telephone: "ja, hier ist Frau Bäcker", "yes this is Mrs Baker". */
const ANSWERS_PHONE =
  '_(?:ja|jo|jep|yes|yeah|yep)[", ]{1,3}(?:hallo[", ]{1,3}|' +
  'hello[", ]{1,3})?(?:hier (?:ist|spricht)_(?! (?:der|die|das|dem|den|eine?|meine?|unsere?|ihre?|alles|' +
  'was|nichts|noch|auch|schon|es|keine?|so|schluss)_)|am apparat_|(?:das|der|die) bin ich_|' +
  'ich bin (?:es|selbst|frau|herr)_|this is (?:\\w+ speaking|mrs?|ms|miss|me|he|she|him|her)_|it.s me_|' +
  'that.s me_|i am (?:mrs?|ms|he|she)_)';
/** A yes told before the question it answers: "yes when he asked if I was the account holder". */
const YES_TO_WHO =
  '_(?:sag\\w*|gesagt|antwort\\w*|say|says|said|answer\\w*)_ (?:\\w+ ){0,3}"?(?:ja|yes|yeah)"?,? ' +
  '(?:gesagt,? )?(?:after|when|as|because|nachdem|als|weil|auf die frage)_[^.!?]{0,40}_(?:frag\\w*|' +
  'gefragt|asks?|asked|wanted to know)_[^.!?]{0,30}_(?:account holder|owner|\\w*inhaber\\w*|\\w*adresse|' +
  'anschrift|address|wohn\\w*|hear (?:me|him|her)|hör\\w*|versteh\\w*|(?:herr|frau|mr|mrs|ms) \\w+|' +
  'geburts\\w+|date of birth|am apparat|volljährig)_' +
  '(?:(?!_(?:\\w*vertrag|\\w*angebot|\\w*tarif|\\w*abo|contract|offer|deal|plan|and|und)_)[^.!?]){0,24}' +
  '(?=[.!?,"]|$)';
/** A yes to how a thing or the customer is: "hat gefragt, ob mein Handy noch heil ist, und ich sagte ja". */
const YES_TO_STATE =
  '_(?:frag\\w*|gfragt|gefragt|wissen wollt\\w*|wollte wissen|asked|asks)_ ?,? ?(?:mich |uns )?(?:nur |bloß )?(?:ob|if|whether) ' +
  '(?:(?:(?:mein|unser|das|der|die|my|our|the)\\w* (?:alte\\w* )?(?:handy|smartphone|telefon|gerät|router|modem|receiver|fernseher|' +
  'internet|wlan|leitung|anschluss|empfang|netz|heizung|computer|pc|laptop|phone|internet|line|tv) ' +
  '(?:(?:noch|immer|so|gut|richtig|oft|manchmal|zu|auch|schon|still|all) ){0,3}' +
  '(?:(?:heil|ganz|kaputt|langsam|schnell|in ordnung|alt|neu|an|ok|okay|stabil) (?:ist|sei|waere)|geht|läuft|' +
  'funktioniert|tut|hakt|ruckelt|works|is (?:ok|okay|slow|fine|working))|' +
  '(?:ich|wir|i|we) (?:(?:noch|so|soweit|sonst|denn|auch) ){0,2}(?:zufrieden|happy|satisfied) (?:bin|sind|sei|am|are)|' +
  '(?:i am|i was|we are|we were) (?:happy|satisfied)(?: with it)?)),? ?' +
  '(?:(?:und|da|dann|drauf|darauf|ich|wir|hab|habe|haben|sagte|sagten|sag|natürlich|nur|halt|eben|dazu|and|i|we|said|so) ){1,6}"?(?:ja|jo|yes|yeah)"?_' +
  '(?!,? (?:ich|wir|dann|und|bitte|den|das) (?:\\w+ ){0,2}(?:nehm|will|möcht|moecht|mach|bestell)\\w*)';
/** A yes that is taken back in the next breath: "zugestimmt. Also zugestimmt: er hat gesagt, schicken Sie mir das mal". */
export const TAKEN_APART =
  '_(?:zugestimmt|zugesagt|ja gesagt|eingewilligt)_["]?[.,;:!-]{1,3} ?-? ?(?:also|naja|na ja|nun ja|wobei|was heißt|das heißt|oder)[,:]? ' +
  '(?:was heißt )?"?(?:zugestimmt|zugesagt|ja gesagt|eingewilligt)"?(?: ist (?:zu viel gesagt|übertrieben))?[?:,;. -]{1,3}' +
  '[^.!?\\n]{0,40}_(?:gesagt|sagte|gemeint|meinte)_[^.!?\\n]{0,16}_(?:schick\\w*|send\\w*|mail\\w*|überleg\\w*|denk\\w*|schau\\w*|' +
  '(?:er|sie|die) sollen? (?:\\w+ ){0,4}(?:schick\\w*|send\\w*|mail\\w*))';
/** A yes that answers such a question. */
export const YES_ELSEWHERE = ways(
  YES_OF_STATE,
  YES_TO_STATE,
  ANSWERS_PHONE,
  YES_TO_WHO,
  `_${ASKING}[^.!]{0,60}[ "]${OTHER_TOPIC}(?:(?!_(?:vertrag|angebot|tarif|abo|bestell\\w*|wechsel\\w*|` +
    `verläng\\w*)_)[^.!]){0,40}[ ,."?!:-]${A_YES}_`,
  `_${OTHER_TOPIC}_[^.!\\n]{0,30}\\?"?[ ,.:-]{0,4}(?:fragt\\w* (?:er|sie|der|die|man)[,. ]{1,2})?(?:und |` +
    `ich |drauf |darauf |natürlich |sag\\w* |so |nur |halt |dann |i |da |- ){0,5}${A_YES}_`,
);
/** The only yes there was, and what it was to. */
export const ONLY_YES = ways(
  `_ja_(?: gesagt)?,? aber (?:nur|bloß|lediglich) (?:auf die frage|als (?:er|sie|man) (?:fragte?|wissen wollte))_` +
    `[^.!?\\n]{0,30}_${OTHER_TOPIC}_`,
  '_(?:das einzige|mein einziges|einzige|the only)_ (?:\\w+ )?(?:ja|mal|was|wort|antwort|thing|' +
    `yes)_[^.!?\\n]{0,60}_${OTHER_TOPIC}_`,
  `_(?:nur|bloß|lediglich|only|just|ausschließlich)_[^.!?\\n]{0,40}_${OTHER_TOPIC}_[^.!?\\n]{0,24}_` +
    '(?:reagiert|geantwortet|bestätigt|bejaht|genickt|ja gesagt|abgeglichen|durchgegeben|genannt|confirmed|answered)_',
  '_(?:nur|bloß|lediglich)_[^.!?\\n]{0,24}_(?:reagiert|geantwortet|bestätigt|bejaht|genickt|' +
    `ja gesagt)_[^.!?\\n]{0,40}_${OTHER_TOPIC}_`,
  `_${OTHER_TOPIC}_[^.!?\\n]{0,60}_(?:nur|bloß|lediglich)_ (?:gesagt |geantwortet |mit )*"?(?:ja|jo|` +
    'stimmt|richtig|genau)_',
  `_${OTHER_TOPIC}_[^.!?\\n]{0,40}_(?:confirmed|bestätigt|bejaht|` +
    'answered)_[^.!?\\n]{0,16}_(?:nothing else|nothing more|sonst nichts|sonst nix|mehr nicht|' +
    'weiter nichts|that was (?:it|all)|das war.?s|das wars)_',
  `_all (?:i|we|she|he) (?:said|did|answered|confirmed) was_[^.!?\\n]{0,40}[ ,]${OTHER_TOPIC}`,
);
/** Figures and data that were told, which is no order: "die Zählernummer hab ich vorgelesen", "I gave him my IBAN". */
export const DATA_GIVEN = ways(
  `_${OTHER_TOPIC}_[^.!?\\n]{0,60}_(?:bestätigt|bejaht|durchgegeben|vorgelesen|genannt|abgeglichen|gegeben|` +
    'angegeben|verraten|abgelesen|read|gave|confirmed|told)_',
  `_(?:read|gave|confirmed|told|nannte|bestätigte|gab|las)_[^.!?\\n]{0,50}_${OTHER_TOPIC}_`,
  // "Ich hab nur meine Zählernummer gesagt".
  `_(?:nur|bloß|lediglich) (?:ihm |ihr |denen )?(?:meine?n?|die|den|das|unsere?n?) ${OTHER_TOPIC} (?:gesagt|mitgeteilt)_`,
  `_${OTHER_TOPIC}_[^.!?\\n]{0,40}_(?:read it out|gave it|told (?:him|her|them))_`,
);
/** Asked of the reader, not of the caller: "ich wollte nur fragen, ob alles seine Ordnung hat". */
export const ASKS_US =
  '^\\W*(?:(?:hallo|guten (?:tag|morgen|abend)|moin|servus|hi|hello|liebes team|' +
  'sehr geehrte damen und herren)[,.! ]{1,3})?(?:ich )?(?:wollte?|möchte|moechte|haette|will|' +
  'muss)(?: ich)? (?:mal |nur |bloß |eigentlich |kurz |lediglich ){0,3}(?:fragen|wissen|nachfragen|' +
  'eine (?:kurze )?frage)_';
/** Things to be sent, and an agreed visit or call back: no contract. */
export const TO_BE_SENT = `_(?:${ways(
  'schriftlich',
  'schick\\w* (?:sie |mir |uns |mal |halt |ja ){0,3}(?:was|etwas)',
  '\\w*angebot|infos?|informationen|infomaterial|\\w*material|prospekt\\w*|unterlagen',
  'broschüre|katalog|probe\\w*|etwas schriftliches|was schriftliches|termin|rückruf',
  'information|details|brochure|leaflet|something in writing|quote',
)})_`;
/** What was to come by post, by phone or in person: a yes to it is none to the contract. */
export const SENDING =
  '_(?:\\w*schick\\w*|\\w*send\\w*|mail\\w*|email\\w*|kriegen|bekommen|per (?:post|mail|e-mail)|zukommen|post|posted|sent|anrufen|vorbei\\w*|kommen)_';
/** Nothing was said at all. */
export const SILENT = ways(
  '_(?:ich|wir|hab|habe|haben|mutter|vater|mama|oma|' +
    '{kin})_[^.!?\\n]{0,50}_(?:kein(?:en|e)? (?:einzige[sn]? )?(?:ton|wort|mucks|pieps|laut|silbe|' +
    'sterbenswörtchen)|gar nichts|überhaupt nichts|nichts|nix) (?:dazu |darauf |drauf |mehr )?(?:gesagt|' +
    'geantwortet|erwidert|rausgebracht|herausgebracht|von mir gegeben|' +
    'von sich gegeben)_(?!,? (?:dass|was|als))',
  '_(?:habe?|hab|hatte) (?:ich |nur |einfach |dazu |die ganze zeit ){0,4}geschwiegen_',
  '_schwieg (?:ich|einfach)_',
  '_(?:i|we|she|he) (?:said nothing|didn.t say (?:a word|anything)|did not say (?:a word|anything)|' +
    'stayed silent|kept quiet|never said a word)_',
);
/** A yes as a thing that came out of one. */
export const YES_SLIPPED = ways(
  '_(?:mir|uns|ihr|ihm|mein\\w* {kin}) (?:\\w+ ){0,2}(?:ein |das )?"?ja"?_ (?:\\w+ )?(?:raus\\w*|' +
    'heraus\\w*|entfahren|entschlüpft|entlockt|abgerungen|abgeluchst|entwischt)',
  '_(?:ein|das|mein) (?:\\w+ )?"?ja"?_ (?:\\w+ ){0,2}(?:raus|heraus)?(?:gerutscht|entfahren|entlockt|' +
    'abgerungen|abgeluchst|gegeben|entschlüpft)_',
  '_(?:hatte|hatten|bekam|bekamen|kriegte) (?:er|sie|die|der) (?:dann |endlich |schließlich )*(?:mein|' +
    'sein|ihr) "?(?:ja|okay|ok)_',
  '_(?:a|my|the) "?yes"? (?:slipped|came) out_',
);
/** A yes in the end, without a verb. */
export const YES_AT_LAST = ways(
  '_(?:dann|schließlich|am ende|irgendwann|zuletzt|zum schluss|letztlich|letztendlich|doch)_ (?:dann |' +
    'doch |halt |eben |endlich |noch ){0,3}"?ja"?(?=[,.!;]|$| weil_| gesagt_| damit_)',
  '_(?:sag|sagte|sage) (?:ich |i )?(?:halt|dann|doch|eben|schließlich) (?:halt |dann |doch |eben )*ja_',
);
/** What the company or its collector says the customer did: "says I ordered by phone". */
export const CLAIMED_OF_ME =
  '(?<!_(?:i|we)_ (?:\\w+ )?)_(?:says?|said|saying|claims?|claiming|claimed|alleges?|alleging|insists?|' +
  'insisting|states?|stating)(?: that)? (?:i|we|he|she|my \\w+) (?:\\w+ ){0,3}?(?:ordered|signed|agreed|' +
  'accepted|subscribed|bought|consented|took out|made)_';
/** A yes that others claim, denied at once; and one that would not be given in a dream. */
export const CLAIM_DENIED = ways(
  `${CLAIMED_OF_ME}[^.!?\\n]{0,60}[.,;:!]{1,2} (?:but |and |` +
    "which )?(?:(?:i|we|he|she) (?:did not|didn't|never did|did no such thing|have not|haven't)(?=[.,;!]|" +
    '$)|(?:i|we|he|she) never (?:agreed|ordered|signed|said|accepted)_|' +
    '(?:that|this|it|which) (?:is|was) (?:\\w+ )?(?:not true|untrue|false|a lie|wrong)_|' +
    'that.s (?:not true|a lie|wrong)_|not true_)',
  '_(?:haette|haetten|haett|soll|habe|sollen)_[^.!?\\n]{0,60}_(?:zugestimmt|bestellt|abgeschlossen|' +
    'zugesagt|ja gesagt|eingewilligt|verlängert|beauftragt)_(?: haben)?[,.;:!\\n -]{1,3}(?:was |das |dies |' +
    'so |alles |aber |ist |schlicht |einfach |schlichtweg |frech |überhaupt |gar |absolut |' +
    'natürlich ){0,4}(?:(?:stimmt|stimmte) (?:\\w+ ){0,3}nicht|nicht (?:stimmt|wahr|zutrifft|der fall)|' +
    'gelogen|erlogen|unwahr|falsch|erfunden|eine lüge|hab ich (?:aber )?nicht(?=[.,!]|$)|' +
    'habe ich (?:aber )?nicht(?=[.,!]|$))',
  '_(?:nicht (?:ein)?mal|nie|niemals|selbst) (?:\\w+ )?im (?:traum|leben|' +
    'schlaf)_[^.!?\\n]{0,30}_(?:ja gesagt|zugestimmt|bestellt|zugesagt|abgeschlossen|eingewilligt)_',
);
/** The contract left out of what was agreed: "dem Abgleich ja, einem Vertrag nicht", "mit sonst nichts". */
export const NOT_TO_IT = ways(
  '_(?:einem|dem|zu (?:einem|dem|nem)|zum|einer|zu einer) (?:\\w+ )?(?:vertrag|abo|abonnement|wechsel|' +
    'bestellung|verlängerung|tarif|angebot) (?:aber |jedoch |hingegen |dagegen )*(?:nicht|nie|' +
    'niemals)(?=[.,!;\\n]|$)',
  '_(?:mit|zu) (?:sonst|weiter) (?:gar )?nichts_',
  '_(?:sonst|weiter|ansonsten) (?:hab\\w* ich )?(?:aber )?(?:zu|mit) (?:gar )?nichts_',
  '_(?:no|not) to (?:the|any|a) (?:contract|offer|subscription)_',
);
