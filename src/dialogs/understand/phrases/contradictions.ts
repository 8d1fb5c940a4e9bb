// What callers say, what people believe of it, and the words that gainsay it later.
import { ways } from '../rule.ts';

/** The caller's word, by frame: said, promised, held out, or told to the customer. */
export const CLAIMED = ways(
  '_(?:er|sie|die|der|man|mann|frau|dame|herr|typ|kerl|heini|fritze|anrufer(?:in)?|mitarbeiter(?:in)?|' +
    'verkäufer(?:in)?|berater(?:in)?|vertreter(?:in)?|stimme|he|she|they|agent|caller|man|woman|guy|lady) ' +
    '(?:hat |haben |hatte |hatten |had |has )?(?:\\w+ ){0,5}(?:sagte[n]?|meinte[n]?|behauptete[n]?|' +
    'versprach\\w*|versicherte[n]?|beteuerte[n]?|erzählte[n]?|erklärte[n]?|garantierte[n]?|gesagt|gemeint|' +
    'behauptet|versprochen|versichert|erzählt|garantiert|said|told|claimed|promised|assured|swore)_',
  '_(?:sagte[n]?|meinte[n]?|behauptete[n]?|versprach\\w*|versicherte[n]?|erzählte[n]?) (?:mir |uns |ihr |' +
    'ihm )?(?:er|sie|die|der|man|mann|frau|dame|herr|typ|anrufer\\w*|mitarbeiter\\w*)_',
  '_(?:anrufer(?:in)?|mann|frau|dame|herr|berater(?:in)?|verkäufer(?:in)?|mitarbeiter(?:in)?): "',
  '_(?:zugestimmt|zugesagt) (?:hab|habe|hatte) ich (?:zu )?(?:einem|einer) (?:\\w+ ){1,2}mit_',
  '_(?:hieß|hiess|hies) es_',
  '_(?:es|da) (?:hieß|hiess)_',
  '_(?:mir|uns|ihr|ihm) (?:wurde|worden|wurden)? ?(?:\\w+ ){0,4}(?:gesagt|versprochen|erzählt|' +
    'zugesichert|versichert|vorgegaukelt|vorgemacht)_',
  '_angeblich_',
  '_(?:i|we|she|he) (?:was|were|had been) (?:told|promised|assured)_',
  '_(?:was|were) supposed to be_',
  '_(?:wird|werde|wuerde|wuerden|werden|waer|waere) (?:\\w+ ){0,6}(?:abgeschaltet|abgestellt|eingestellt|' +
    'stillgelegt|abgemeldet|gekappt)_',
  '_(?:haette|habe) (?:\\w+ ){0,4}(?:abgemeldet|gekündigt|eingestellt)_',
  '_(?:would|will) (?:soon |then )?be (?:switched off|cut off|shut down|disconnected|turned off)_',
  '_(?:being|going to be) (?:switched off|cut off|shut down|disconnected)_',
  '_(?:jeder|alle|man) (?:\\w+ ){0,2}(?:muss|müsse|müssen|muessten) (?:\\w+ ){0,6}(?:haben|umstellen|' +
    'wechseln|unterschreiben|nehmen)_',
  '_sollte (?:doch |ja |angeblich )*(?:nur|bloß|lediglich|gratis|kostenlos|umsonst)_',
);
/** What somebody took it for. */
export const BELIEVED =
  '_(?:dachte|dachten|gedacht|glaubte|glaubten|geglaubt|im glauben|ging davon aus|gingen davon aus|war der meinung|war überzeugt|thought|believed|assumed)_';
/** Words that gainsay what was said. */
export const GAINSAID = ways(
  '(?<!_ob (?:das|es|dies|so was|sowas) (?:\\w+ )?)_(?:stimm?t|stimm?te|' +
    'stimm?ten)_[^.!?\\n]{0,25}_(?:nicht|nich|net|ned|nie|garnicht)_',
  '_von (?:\\w+ ){1,2}(?:\\w+ )?(?:kein wort|keine rede|keine spur)_',
  '_(?:nichts|nix|kein wort)_(?: davon| daran)?(?: hat| ist| war)? (?:ge)?(?:stimmt|wahr)_',
  '_(?:gelogen|erlogen|erfunden|erstunken|unwahr|gar nicht wahr|nicht wahr|unsinn|humbug|schwindel|' +
    'untrue|a lie|lies|bogus|nonsense)_',
  '_(?:is|was|were|are)(?:n.t| not) true_',
  "_(?:wasn|isn)'?t true_",
  '_turn(?:s|ed) out_',
  '_stellte? sich (?:\\w+ ){0,3}(?:heraus|raus)_',
  '_(?:in wahrheit|in wirklichkeit|in echt|stattdessen|pustekuchen|denkste|in fact|in reality|actually|instead)_',
  '(?:^|[.,;!?\\n] ?)dabei (?:ist|war|sind|hab|habe|hatte|hatten|gibt|gab|läuft|lief|kostet|waren|geht|' +
    'ging|handelt)_',
  '(?:^|[.,;!?\\n] ?)von wegen_',
  '_(?:weiß|wissen|wusste\\w*) (?:\\w+ ){0,3}(?:nichts|nix|von keinem|von keiner)_',
  '_von (?:nichts|nix) (?:weiß|wissen|was)_',
  '_lach\\w* (?:sie )?sich_',
  '_(?:ist|sind|wird|werden|wurde|wurden) (?:\\w+ ){0,2}(?:gar|überhaupt) nicht (?:teurer|abgeschaltet|' +
    'abgestellt|eingestellt|gekündigt|ausgelaufen|insolvent|pleite)_',
  '(?:^|[.!] ?)(?:war|ist|stimmt|tut|hat) (?:es|das|sie|er) (?:aber |jedoch |leider |natürlich |gar |' +
    'überhaupt )*nicht(?=[.!,]|$)',
  '_laut (?:dem |der |den )?(?:\\w*vertrag|unterlagen|\\w*bestätigung|papieren) (?:ist|sind|gilt|gibt|' +
    'hat|bekomme) (?:\\w+ ){0,3}(?:ganz normal\\w*|kein\\w*|nicht)_',
  '_niemand haette (?:\\w+ ){0,3}(?:abgestellt|abgeschaltet|gesperrt|abgeklemmt)_',
  '_läuft (?:aber|ja|doch|sehr wohl|in wahrheit) (?:\\w+ )?(?:noch|weiter|bis)_',
  '_(?:they|it|he|she)(?:.re|.s) not(?=[.!,]|$)',
  '_(?:they|it) (?:aren.t|isn.t|are not|is not)(?=[.!,]|$)',
  '_laughed (?:at|when|and told|and said)_',
  '_(?:erzählt\\w*|sagt|sagte|erklärt\\w*|teilt\\w*|schreibt|meint|weiß|tells?|told|says|' +
    'said)_[^.!?\\n]{0,70}_(?:läuft (?:alles |hier |ganz |weiter ){0,3}(?:wie immer|wie bisher|normal|' +
    'weiter)|bleibt (?:alles |noch |weiter |so |das |mindestens ){0,3}(?:wie|jahre\\w*|bestehen|liegen|' +
    'noch)|(?:gar |überhaupt )?(?:nicht|nie) (?:gedacht|geplant|vorgesehen|die rede)|' +
    'steigt (?:\\w+ ){0,2}(?:nix|nichts|nicht)|never going to|nothing was (?:ever )?going|no plans)_',
  '_(?:was|were) (?:never|not) (?:ever )?going to be_',
  '_(?:ging|lief|funktionierte|geht|läuft) (?:übrigens |aber |ja |doch )*(?:die ganze zeit|weiterhin|' +
    'ganz normal|nach wie vor)_',
  '_da (?:waren|war) nie (?:\\w+ )?(?:viren|virus|was|etwas|ein)_',
  '_there never was_',
  '_(?:kennen|kennt) (?:die|den|das|man|so\\w*) (?:\\w+ ){0,2}(?:nicht|keiner)_',
);
/** What was kept quiet about, and the silence. */
export const TOPIC = `_(?:${ways(
  '\\w*laufzeit\\w*|\\w*bindung|monat\\w*|jahr\\w*|kosten|\\w*gebühr\\w*|\\w*entgelt\\w*',
  '\\w*pauschale|\\w*preis\\w*|aufpreis|grundpreis|\\w*abo|\\w*vertrag\\w*',
  '\\w*verlängerung|kündigungsfrist|bereitstellung\\w*|versandkosten|geld|term|months',
  'years|fees?|price|contract|subscription',
)})_`;
/** What was kept from the customer: a thing left out can mislead, too. */
export const SILENCE = `_(?:${ways(
  'verschwiegen|verheimlicht|verschwieg\\w*|unterschlagen|unterschlug|vorenthalten',
  'weggelassen|mit keiner silbe|keinen ton|kein sterbenswörtchen',
  '(?:nichts|nix|nie|nicht|niemand|keiner) (?:\\w+ ){0,3}(?:erwähnt\\w*|gesagt|verlauten|verraten|' +
    'dazugesagt|mitgeteilt|angesprochen)',
  'left out',
  '(?:never|not|didn.t) (?:mention\\w*|said|say|told|tell)',
)})_`;
/** Lied to, in so many words. */
export const DECEIVED = ways(
  '_(?:mich|uns|sie|ihn|ihr|ihm|mein\\w* {kin}) (?:\\w+ ){0,3}(?:angelogen|belogen|getäuscht|' +
    'hinters licht geführt|für (?:dumm|blöd|doof) verkauft|an der nase herumgeführt|ausgetrickst|' +
    'in die irre geführt) (?:hat|haben|hatte|wurden?)_',
  '_(?:hat|haben|hatte|wurde|wurden|bin|sind|fühle?|fühlen|ist|worden|war) (?:\\w+ ){0,6}(?:angelogen|' +
    'belogen|getäuscht|hinters licht geführt|für (?:dumm|blöd|doof) verkauft|an der nase herumgeführt|' +
    'ausgetrickst|irregeführt|in die irre geführt|aufs glatteis geführt)_',
  '_(?:das blaue vom himmel) (?:\\w+ )?(?:versprochen|gelogen|erzählt)_',
  '_(?:alles|komplett|frech|glatt) (?:gelogen|erlogen|erfunden|erstunken)_',
  '_nichts davon (?:stimmt|stimmte|war wahr|ist wahr)_',
  '_(?:was|were|been|got) (?:\\w+ ){0,2}(?:lied to|misled|deceived|conned)_',
  '_(?:lied|lied to me) about_',
);
/** Words of other speakers and of later quarrels: letters, hotlines, deadlines, the law. */
export const LATER_WORD =
  '_(?:hotline|widerruf\\w*|frist\\w*|brief|schreib\\w*|schrieb\\w*|inkasso|anwalt|mahn\\w*|aufnahme|' +
  'aufzeichn\\w*|nachbar\\w*|kolleg\\w*|freund\\w*|verbraucherzentrale|withdraw\\w*|letter says|hörer|kündig\\w*)_';
/** "Angeblich bestellt habe ich ...": what is claimed of the customer was not said to the customer. */
export const OF_CUSTOMER =
  '_angeblich (?:\\w+ ){0,4}(?:bestellt|zugestimmt|zugesagt|abgeschlossen|ja gesagt|eingewilligt|verlängert|gebucht|soll ich|haette ich|habe? ich|ich)_';
