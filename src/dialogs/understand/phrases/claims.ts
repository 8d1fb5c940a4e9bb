// What was promised on the phone and what it turned out to be, as kinds of words: the frame, the matter, the turn.
import { ways } from '../rule.ts';

/** A caller's word in any frame: told, promised, held out, made out to be, in the subjunctive of other people's words. */
export const PROMISED = ways(
  '_(?:hat|hats|hatte|haben|hams) (?:er|sie|die|der|man|mir|uns|es|s|mir der|mir die|die dame|der typ|' +
    'der kerl|der fuchs|der mann|die frau|der herr|der mensch)? ?(?:\\w+ ){0,4}(?:gesagt|gheißen|geheißen|' +
    'gemeint|behauptet|versprochen|versichert|geschworen|beteuert|gedroht|zugesagt|zugesichert|garantiert|' +
    'erzählt|erklärt|angekündigt|vorgegaukelt|angesagt|genannt)_',
  '_(?:hieß|hiess|heißt|ghoaßn|ghoassn|gheißn|gheissn|ghoassen) (?:es|s)_',
  '_(?:hat|hats|hat.s|hot|hots|hot.s) (?:\\w+ )?(?:gheißen|gheissen|ghoaßn|ghoassn|geheißen|gheißn|gheissn)_',
  '_(?:sagte|meinte|behauptete|versprach|versicherte|beteuerte|schwor|erzählte|garantierte|drohte|' +
    'sagt)[n]? (?:er|sie|man|mir|uns|der|die|es)_',
  '_(?:er|sie|der|die|man|dame|herr|mann|frau|anrufer\\w*|kerl|typ) (?:sagte|meinte|behauptete|versprach|' +
    'versicherte|beteuerte|schwor|garantierte|drohte|sagt)[n]?_',
  '_(?:zugesagt|zugesichert|versprochen|garantiert)_ (?:wurde|wurden|war|waren|hatte|hatten|\\d+)_',
  '_(?:mir|uns) (?:so )?(?:verkauft|zugesichert|versprochen|angepriesen|vorgegaukelt)_',
  '_(?:versprochene|zugesagte|zugesicherte|genannte|angekündigte|vereinbarte)[nrsm]?_',
  '_so (?:war.?s|wurde?.?s?|hat er|hat sie|der|die|stand es|wurd es|wurde es) ' +
    '(?:\\w+ ){0,4}(?:versprochen|verkauft|zugesagt|gesagt|vereinbart|mir|frau|mann|dame|herr)_',
  '_(?:sollte?n?|sollt|solls|sollts|sollte.s) (?:doch |ja |nur |bloß |eigentlich |es |' +
    'das )*(?:[^.!?,\\n]{0,24}_)?(?:sein|kosten|bleiben|geben|werden|laufen|bekommen|kriegen)_',
  '_so (?:das|sein|ihr|deren) versprechen_',
  '_von wegen_|_angeblich\\w*_|_ach so_ \\w+',
  '_(?:so getan|tat so|taten so) als_',
  '_darauf (?:hab|habe) ich mich_',
  '_(?:er|sie|der|die|man) (?:\\w+ ){0,5}(?:gesagt|versprochen|versichert|behauptet|erzählt|zugesagt) hat(?:te)?_',
  '_(?:stellten?|meldeten?|nannten?|gab|gaben) (?:\\w+ )?sich_',
  '_sich (?:\\w+ ){0,3}(?:genannt|gemeldet|ausgegeben|vorgestellt)_',
  '_(?:haha|hahaha|lol)_',
  '_(?:seine|ihre|deren) worte_',
  '_(?:sprach|tönte|schwärmte|flötete|säuselte|prahlte|log) (?:er|sie|der|die|dieser|diese)_',
  '_(?:auch wenn|obwohl) (?:er|sie|die|der) (?:es |das |\\w+ ){0,4}(?:behauptet|gesagt|meinte|sagte)_',
  '_(?:told|promised|promises|swore|insisted|assured|guaranteed|quoted|claimed|kept saying|keeps saying|' +
    'made it sound|said|pretended|lied about)_',
  '_(?:was|were) supposed to_',
  '_(?:the|that|my) [\'"](?:fixed|free|special|guaranteed)[\'"]',
);
/** The other side's words in the subjunctive, without any frame: "Die Umstellung sei Pflicht". */
export const SUBJUNCTIVE =
  '(?<!_(?:ich|i|ja|nein) )_(?:sei|seien|bleibe|koste|laufe|ändere|müsse|verlange|bräuchte)_|_(?:sie|er|es|das|der \\w+|die \\w+|da) (?:werde|gehe|wuerde)_';

/** What promises are about, and what deceit about them is called. */
export const MATTERS_OF_DECEIT: readonly { about: string; say: string }[] = [
  {
    about: 'free',
    say:
      '_(?:gratis|kostenlos\\w*|kostenfrei\\w*|umsonst|geschenk\\w*|nichts kosten|nix kosten|' +
      'kostet (?:nichts|nix)|ohne (?:mehr|zusatz|extra)?kosten|ohne aufpreis|treuebonus|free|' +
      'free of charge|gift|no extra cost|for nothing)_',
  },
  {
    about: 'term',
    say: '_(?:\\w*laufzeit\\w*|\\w*bindung|monate?n?|jahre?n?|jährig\\w*|probemonat|probe\\w*|test\\w*|hefte?|einmalig\\w*|minimum term|months?|year\\w*|(?:one|two|1|2) years?)_',
  },
  {
    about: 'cancellability',
    say:
      '_(?:kündbar|jederzeit|raus|draußen|aussteigen|any (?:month|time)|stop|kündigen|kündigung\\w*|' +
      'sonderkündigungsrecht|aussteigen|zurücktreten|widerruf\\w*|endet|ende|von allein|automatisch|' +
      'immer noch zurück|cancel\\w*|ends|get out)_',
  },
  {
    about: 'duty',
    say:
      '_(?:pflicht|verpflichtet|vorgeschrieben|gesetz\\w*|vorgabe\\w*|behörde\\w*|müsse|muss|müssen|sperrt|' +
      'gesperrt|abgeschaltet|verlier\\w*|eu|obliged|obligatory|by law|have to|has to|mandatory)_',
  },
  {
    about: 'existingContract',
    say:
      '_(?:bestehend\\w*|ersetz\\w*|replaces?|ausgelaufen|läuft aus|ausläuft|auslaufe\\w*|eingestellt|' +
      'pleite|insolvent|angepasst|offene\\w* (?:abo|rechnung)|existing|expir\\w*|bankrupt)_',
  },
  {
    about: 'switch',
    say: '_(?:nummer|rufnummer|anbieter\\w*|versorger\\w*|stadtwerke\\w*|lieferant\\w*|wechsel\\w*|kündigung beim alten|ändert sich|supplier|provider|number)_',
  },
  {
    about: 'identity',
    say:
      '_(?:gab sich|gaben sich|ausgegeben|nannte sich|genannt|stellte sich|meldete sich|vorgestellt|' +
      'vom netzbetreiber|von der bank|am apparat|who (?:he|she|they) (?:was|were)|with my bank|pretended)_',
  },
  {
    about: 'price',
    say: '_(?:\\w*preis\\w*|billiger|günstiger|teurer|teuer|euro|€|cent|kosten|gebühr\\w*|rabatt|brutto|netto|price|cheaper|euros|rate|fixed)_|\\d+[_,]\\d\\d',
  },
  {
    about: 'other',
    say: `_(?:${ways(
      'vom ersten tag(?: an)?',
      '(?:volle|ganze|gesamte)[rnm]? (?:summe|leistung|schutz|deckung)',
      '\\w*bonus|\\w*guthaben|gutschein|prämie|kopfhörer|tablet|router|empfang|netz',
      'datenvolumen|unbegrenzt\\w*|geschwindigkeit|schneller|installation|techniker',
      'headphones|voucher|unlimited|reception|coverage',
    )})_`,
  },
];

/** Said plainly not to be so. */
export const BELIED = ways(
  `_(?:${ways(
    'gelogen|glogn|erlogen|erfunden|erstunken|quatsch|blödsinn|unsinn|humbug|schwindel',
    'märchen|unwahr|pustekuchen|denkste|haha|von wegen|lach\\w*|fehlanzeige|nichts da',
    'weit gefehlt|schön waer\\w*|leere versprech\\w*|luftnummer|schall und rauch',
    'so much for|far from it|yeah right',
  )})_`,
  '_(?:stimmt|stimmte) (?:\\w+ ){0,2}(?:nicht|ned|net|nich)_',
  '_was (?:\\w+ ){0,2}nicht stimmt_',
  '_(?:weder|nicht) [^.!?\\n]{0,60}_(?:stimmen|stimmt|überein)_',
  '_(?:in wahrheit|in wirklichkeit|tatsächlich|wirklich ist|stattdessen|dabei)_',
  '_(?:kann )?keine rede_',
  '_(?:nichts|nix|null|nie|nicht|kein\\w*) (?:\\w+ ){0,3}(?:passiert|gekommen|angekommen|bekommen|' +
    'erhalten|gesehen|eingetroffen|überwiesen|gutgeschrieben|vorgesehen)_',
  '_(?:bekommen|erhalten|gekommen|gesehen)[: ]{1,2}(?:null|nichts|nix|nie|keine\\w*)_',
  '_ist da gar nichts_|_futsch_',
  '_(?:so getan|tat so|taten so) als_',
  '_kein\\w* (?:\\w+ )?(?:balken|netz|empfang|signal|internet)_',
  '_(?:gibt|gibts|gabs|gab|existiert)_ (?:es |s |doch |ja |gar |da )*(?:\\w+ ){0,2}(?:nicht|nie|keine\\w*|kein)_',
  '_(?:das|den|die|es|so eine?|solche|so was) (?:\\w+ ){0,3}(?:gibts|gibt es|gabs|gab es|existiert|' +
    'gibt.s) (?:\\w+ ){0,3}(?:nicht|nie|kein\\w*|weiterhin|immer noch|noch)_',
  '_(?:den|das|die) (?:\\w+ )?(?:gibts|gibt es) (?:weiterhin|noch|immer noch)_',
  '_(?:ist|war|sind|waren|wars|hat|muss|tut) (?:er|sie|es|das|die|der) (?:aber |ja |gar |natürlich |' +
    'mit dem anruf )*(?:nicht|nichts|keine\\w*)_',
  '_nichts (?:damit )?zu tun_',
  '_(?:rufen|ruft|machen|macht) (?:\\w+ ){0,3}(?:niemand\\w*|gar nicht|nie)_',
  '_(?:eine?|der|die|das) \\w+ (?:wars|war es|war.s)_',
  '_irgendein \\w+_',
  '_(?:went up|was raised|doubled|stieg|gestiegen|verdoppelt)_',
  '_(?:lie|lied|untrue|not true|rubbish|nonsense|turns? out|in reality|in fact|actually)_',
  '_(?:it|there|they|he|she|nobody|wasn|isn) ?(?:isn.t|wasn.t|aren.t|weren.t|doesn.t|didn.t|has to)_',
  '_(?:there|it) is[,.]',
  '_(?:wasn.t|isn.t|never) (?:\\w+ )?(?:fixed|free|arrived|came|true|part)_',
  '_it.s not(?=[.,;!])',
  '_(?:zero|no) bars_',
  '_never (?:arrived|came|happened|were|was)_',
  '_nobody has to_',
);
/** The turn to what came of it. */
export const NOW_IT_IS = `_(?:${ways(
  'jetzt|jetz|jetza|jetzad|nun|plötzlich|auf einmal|mittlerweile|inzwischen|trotzdem',
  'dann doch',
  'laut (?:vertrag|brief|papier|bestätigung|hotline|unterlagen)',
  '(?:im|in der|in den|auf dem|auf der|am) (?:vertrag|papier|brief|mail|pdf|bestätigung|unterlagen|' +
    'rechnung|schreiben|kontoauszug|police)',
  'steht|stehen|stehn|lese ich|abgebucht|buchen|es gilt aber|now',
  '(?:letter|bill|contract|paper|email) (?:says|is|shows)',
  'they (?:put|want|charge|now)',
  'two weeks later|it went up|sind nur|sinds|häng ich|bin ich',
)})_`;
/** What it came to: a figure, a contract, a supplier that is another. */
export const CAME_TO = ways(
  '\\d',
  '_(?:be)?zahle? (?:ich|wir|sie|er)_',
  '_monat für monat_|_beide_',
  '_for (?:two|three|another)_',
  '_(?:ein|zwei|drei|one|two|three|volles|ganzes)_ (?:\\w+ )?(?:jahr\\w*|monat\\w*|years?|months?)_',
  '_(?:\\w*rechnung|\\w*gebühr\\w*|miete|mindestlaufzeit|\\w*vertrag|\\w*abo|mehr|doppelt|teurer|firma|' +
    'versorger|anbieter|anschluss|balken|monatlich\\w*|verlängert|steuer|neue|fee|bill|charge|goodbye|' +
    'contract|a month|next \\w+)_',
);
/** Kept, told rightly, asked, told of others. */
export const KEPT_WORD = ways(
  '_wie (?:versprochen|zugesagt|besprochen|vereinbart|angekündigt|' +
    'abgemacht)_[^.!?\\n]{0,30}_(?:gutgeschrieben|bekommen|gekommen|erhalten|geliefert|eingetroffen|da|' +
    'korrekt|richtig)_',
  '_(?:richtig|korrekt|wahrheitsgemäß) (?:genannt|angesagt|gesagt|erklärt)_',
  '_(?:auch so|genau so|genauso) (?:angesagt|gesagt|genannt|erklärt|angekündigt)_',
  '_nichts auszusetzen_',
  '_alles (?:in ordnung|korrekt|ok|okay)_',
  '_stimmt (?:\\w+ )?(?:überein|alles|so)_',
  '_as promised_',
  '_(?:that.s|that is|exactly|just|it.s) (?:exactly |also )?(?:what|as) (?:the |it |' +
    'my )?(?:\\w+ )?(?:says|said|promised|agreed|states?)_',
  '_(?:das|es|so|was) (?:\\w+ )?stimmt (?:auch|ja auch|tatsächlich|wirklich)_',
  '_stimmt auch_',
  '_(?:steht|stehen|stand|standen) (?:es |das |er |sie )?(?:da |drin )?(?:auch|genau|ebenfalls)_',
  '_mit genau (?:diesen|den|dem|dieser)_',
  '_ob (?:das|es|er|sie) (?:\\w+ )?(?:stimmt|stimmte|wahr)_',
  '_(?:die|der|das|den|es) (?:soll|sollen|kommt|kommen) (?:\\w+ ){0,4}(?:noch|nächste[nrs]?|' +
    'kommende[nrs]?|demnächst|bald)_',
  '_wer garantiert_',
  '_(?:warnt|warnen|warnung)_',
  '_plakat\\w*_|_werbung steht_',
);
/** Words that make a promise by themselves: whoever tells of one and then of a disappointment was let down by it. */
export const PLEDGED = `_(?:${ways(
  'versprochen\\w*|versprach\\w*',
  'versichert(?:e|en)?',
  'zugesichert\\w*',
  'garantiert(?:e|en)?',
  'geschworen|schwor\\w*|beteuert\\w*|vorgegaukelt|vorgemacht|vorgeschwärmt|weisgemacht',
  'eingeredet|vorgespiegelt|angepriesen|in aussicht gestellt|hoch und heilig|großspurig',
  'angekündigte[nrsm]?|promised|promises|assured|guaranteed|swore|made out',
  'led (?:me|us|her|him) to believe',
  'gave (?:me|us) the impression',
  'advertised|told me',
)})_`;
/** ... where the pledge was no part of the sale: papers to be sent, a call back, a cancellation. */
export const OTHER_PLEDGE = ways(
  '_(?:zum|bis zum|für den|by|on) (?:\\d{1,2}[_.]|\\d{1,2}_\\d{1,2}|anfang|mitte|ende|' +
    'ersten)[^!?,]{0,16}_(?:versprochen|zugesagt|garantiert|promised)_',
  '_(?:storn\\w*|kündig(?:t|en) (?:er|sie|die)|zurückruf\\w*|rückruf|melden|unterlagen|schriftlich|' +
    'zuschick\\w*|zusend\\w*|schick\\w*|hotline|kundenservice|kundendienst|verbraucherzentrale|bank|anwalt|' +
    'löschen|aufnahme|mitschnitt|call back|cancel\\w*|send\\w*)_',
  '_(?:ich|wir|i|we) (?:hab\\w*|have|had)? ?(?:\\w+ ){0,4}(?:versprochen|versichert|promised|versprach)_',
);
/** A disappointment: a turn, a lack, a denial. */
export const LET_DOWN = ways(
  `_(?:${ways(
    'aber|doch|dabei|jetzt|jetza|nun|stattdessen|trotzdem|tatsächlich|plötzlich|bis heute',
    'seither|seitdem',
    'in (?:wahrheit|wirklichkeit|echt)',
    'nur|bloß|erst|schon wieder|leider|pustekuchen|denkste|von wegen|fehlanzeige|nichts da',
    'weit gefehlt|schön waer\\w*|nicht|nich|ned|net|nie|nix|nichts|null|kein\\w*|weder',
    'falsch|gelogen|but|instead|now|yet|however|only|still|never|not|no|none|nothing|zero',
  )})_`,
  'n.t_',
);
/** The customer's own part of the story, which belies nothing. */
export const OWN_PART = ways(
  '_(?:will|möchte|brauche|wollte) (?:ich|wir) ',
  '_(?:ich|wir|i|we|hab|habe)_[^,.;!?\\n]{0,60}_(?:zugestimmt|zugesagt|gesagt|bestätigt|unterschrieben|' +
    'widerrufen|bestellt|abgeschlossen|überlegt|gedacht|wollte|will|möchte|weiß|brauche|agreed|signed|' +
    'confirmed|want|know)_',
);
/** Verbs that say by themselves that it was untrue. */
export const DECEIVING = ways(
  `_(?:${ways(
    'vorgegaukelt|weisgemacht|weis gemacht|vorgespiegelt|vorgelogen|vorgeschwindelt',
    'schöngeredet|schön geredet|kleingeredet|klein geredet|runtergespielt|heruntergespielt',
    'verharmlost|das blaue vom himmel|einen bären aufgebunden|hinters licht',
    'lied (?:the|to|about)',
    'tricked (?:me|her|him|us)',
    'under false pretences',
  )})_`,
  '_(?:stellt|stellte|stellten) sich (?:[^.!?,\\n]{0,50}_)?als [^.!?,\\n]{1,50}_(?:raus|heraus)_',
  '_entpuppt\\w* sich_',
  '_(?:quite|genau|ganz im) (?:the )?(?:opposite|gegenteil)_',
);
/** Short words behind a claim that say the contrary: "Es war einer.", "We asked, and they never did." */
export const CONTRARY = ways(
  '^\\W*(?:es|das|sie|er|den|die|doch,? es|it|there|they) (?:war|ist|hat|gab|gibt|kostet|was|is|did|' +
    'does)(?: (?:es|sehr wohl|aber|doch|wohl|eine?[rsn]?|welche|one)){1,3}[.!]',
  '_(?:they|he|she|it) never (?:did|was|had|has)_',
  '_(?:endete|stimmte|passierte|änderte sich) (?:gar |aber |überhaupt )*(?:nichts|nix)_',
);
