// Price and term as they were told on the phone, or kept quiet; and papers that say the same or something else.
import { rule, type Rule } from '../rule.ts';

/** Said, offered, agreed in the call. */
export const TOLD_THERE =
  '_(?:sagte|gesagt|sagt|meinte|gemeint|hieß|nannte|genannt|versprach|versprochen|zugesagt|sag zu|versichert\\w*|bot|anbot|angeboten|offerierte|verkauft\\w*|abgemacht|ausgemacht|ausmacht|vereinbart|besprochen|vorgelesen|bestellt|zugestimmt|zuagsogt|am telefon|fragte|gefragt|ob ich|ob wir|quoted|offered|said|told|promised|ordered|agreed)_';
/** Written, billed, taken: no word of the call. */
export const WRITTEN_OR_BILLED =
  '_(?:\\w*rechnung\\w*|\\w*mahnung\\w*|inkasso\\w*|mahnbescheid|abgebucht|abbuchung|eingezogen|konto\\w*|\\w*bestätigung\\w*|\\w*zusammenfassung|unterlagen|papiere\\w*|brief|schreiben|mail|post|police|versicherungsschein|karton|paket|steht|stehen|stand|standen|stehn|bill|invoice|papers|letter|email|says|plötzlich|auf einmal|jetzt|nun|heute|gestern|soll ich)_';
/** A present, a saving, what was paid so far. */
export const NO_PRICE_OF_IT =
  '_(?:bonus|\\w*gutschein|gutschrift|guthaben|prämie|rabatt|cashback|gewonnen|gewinn|gewinne|sparen|spare|spar|ersparnis|billiger|günstiger|weniger|mehr gb|bisher|bislang|vorher|zahle ich|zahl ich|zahlte|bezahle|statt|früher|won|voucher|save|saving|less)_';

const NONE =
  '(?:nie|niemals|nicht|kein\\w*|keiner|niemand|nichts|nix|kein wort|keine silbe|kein sterbenswörtchen|mit keinem wort|never|nobody|no one|nothing)';
const SAID =
  '(?:gesagt|sagte|erwähnt|genannt|verloren|mitgeteilt|gesprochen|die rede|rede|erzählt|verraten|told|mentioned|said)';
const COST = '(?:preis\\w*|kosten|kostet|koste|geld|gebühr\\w*|beitrag|[\\d_]+ ?(?:euro|€)|price|cost|fee)';
const DURATION =
  '(?:laufzeit|mindestlaufzeit|vertragslaufzeit|bindung|\\d+ monat\\w*|\\d+ jahr\\w*|(?:ein|zwei|drei) jahr\\w*|\\d+ months|two years|one year)';
const PAPER =
  '(?:\\w*bestätigung|\\w*zusammenfassung|mail|brief|schreiben|\\w*vertrag|unterlagen|papiere\\w*|police|confirmation|papers|contract|summary|letter|email)';

export const NAMED_RULES: readonly Rule[] = [
  rule('priceNamed', false, `_(?:von|über|vom|zum) (?:einem |dem |den |der |irgendwelchen )?${COST}_[^.!?\\n]{0,30}_${NONE}_[^.!?\\n]{0,30}_${SAID}_|_(?:dass|daß) (?:das|es|der|die) (?:\\w+ )?(?:was |etwas |\\w+ )?(?:[\\d_]+ ?(?:euro |€ )?)?kostet,? [^.!?\\n]{0,20}_${NONE}_ ${SAID}_|_(?:was|wieviel|wie viel) (?:das|es|der) (?:\\w+ )?kostet[^.!?\\n]{0,20}_${NONE}_`, { rank: 3, anyhow: true }),
  rule('termNamed', false, `_(?:davon|(?:von|über) (?:einer |der |den |neuer |so einer )?${DURATION})_[^.!?\\n]{0,20}_(?:hat|war|wurde|hatte|haben)_[^.!?\\n]{0,20}_${NONE}_[^.!?\\n]{0,20}_(?:${SAID})_|_${NONE} (?:was |etwas )?(?:von|über) (?:\\w+ )?${DURATION} ${SAID}_`, { rank: 3, anyhow: true, given: `_${DURATION}_` }),
  rule('termNamed', true, `_(?:er|sie|der|die|man|berater\\w*|dame|herr|frau|mann|verkäufer\\w*|agent|caller|he|she)_[^.!?\\n]{0,40}_(?:sagte|sagt|meinte|meint|nannte|erklärte|told|said)_[^.!?\\n]{0,40}_(?:${DURATION}|monatlich kündbar)_|_(?:laufzeit|${DURATION})_[^.!?\\n]{0,40}_(?:hat|wurde|wurden|haben)_ (?:\\w+ ){0,4}(?:gesagt|genannt|vorgelesen|angesagt|erklärt)_|_(?:es hieß|hieß es)_[^.!?\\n]{0,20}_(?:monatlich kündbar|${DURATION})_|_(?:zugesagt|ausgemacht|abgemacht|vereinbart|angekündigt|angeboten)_[^.!?\\n]{0,30}_${DURATION}_`, { rank: 2, anyhow: true, unless: `_${NONE}_|_(?:gratis|kostenlos|umsonst|geschenkt|seit|kunde|kundin|rabatt|steht|stehen|stand|standen|mail|brief|unterlagen|papiere\\w*|for free|free|hätte|haette|hätten)_` }),
  rule('confirmationDiffers', false, `_${PAPER}_ (?:von \\w+ )?(?:entspricht|stimmt überein|passt|matches)_ [^.!?\\n]{0,40}_(?:genau|dem|was|besprochen\\w*|vereinbart\\w*|ausgemacht|what)_|_(?:so|genau so|genauso) steht (?:es|das) (?:auch )?(?:\\w+ )?(?:in|im|auf)_[^.!?\\n]{0,20}_${PAPER}_`, { rank: 4, anyhow: true, unless: '_(?:nicht|nie|not)_' }),
  rule('confirmationDiffers', true, `_(?:besprochen|versprochen|ausgemacht|vereinbart|zugesagt|abgemacht|angeboten|erzählt)_ (?:war|waren|wurde|wurden|hat|hatte)_ [^.!?\\n]{3,60}[,;] ?[^.!?\\n]{0,24}_(?:bestätigt|laut (?:dem |der )?${PAPER}|im vertrag|in der ${PAPER}|auf dem papier|im schreiben|im brief)_|_zwischen_[^.!?\\n]{3,70}_(?:liegen welten|klafft\\w*|ist ein (?:riesen|himmelweiter|großer) ?unterschied)_`, { rank: 2, anyhow: true, given: `_(?:telefon\\w*|besprochen|versprochen|ausgemacht|vereinbart|zugesagt|abgemacht|erzählt|anruf\\w*|gesagt)_`, unless: '_(?:auch|ebenfalls|genau|genauso|dasselbe|das gleiche|stimmt|noch nicht|nie bestätigt|nichts)_|_bestätigt (?:habe?|hab) ich_' }),
  rule('confirmationDiffers', false, `_(?:preis|laufzeit|alles|tarif|angaben|konditionen)_ [^.!?\\n]{0,40}_(?:stimmt|stimmen|deckt sich|decken sich)_ [^.!?\\n]{0,40}_(?:überein|mit dem (?:anruf|gespräch|telefonat)|wie (?:besprochen|vereinbart))_`, { rank: 4, anyhow: true, given: `_${PAPER}_`, unless: '_(?:nicht|nie|not|kaum)_|\\?' }),
  rule('confirmationDiffers', true, `_${PAPER}_[^.!?\\n]{0,40}_(?:stimmt|passt|deckt sich|entspricht)_ (?:\\w+ ){0,2}nicht_[^.!?\\n]{0,40}_(?:mit|zu|dem|was|überein|besproch\\w*|vereinbar\\w*|telefon)_|_(?:was|etwas|ganz was) (?:ganz )?anderes (?:\\w+ )?(?:als|wie)_[^.!?\\n]{0,30}_(?:besprochen|vereinbart|ausgemacht|am telefon|gesagt)_|_(?:doesn.t|does not|didn.t|don.t) match_[^.!?\\n]{0,30}_(?:call|phone|told|said|agreed|promised)_|_${PAPER}_[^.!?\\n]{0,40}_weist_[^.!?\\n]{0,50}_aus_`, { rank: 3, anyhow: true, unless: '_(?:rechnung|name|adresse|geburtsdatum)_ (?:\\w+ )?stimmt' }),
]; // prettier-ignore
