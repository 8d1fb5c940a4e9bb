// Price and term as they were told on the phone, or kept quiet; and papers that say the same or something else.
import { rule, type Rule, ways } from '../rule.ts';

/** Said, offered, agreed in the call. */
export const TOLD_THERE = `_(?:${ways(
  'sagte|gesagt|sagt|meinte|gemeint|hieß|nannte|genannt|versprach|versprochen|zugesagt',
  'sag zu|versichert\\w*|bot|anbot|angeboten|offerierte|verkauft\\w*|abgemacht|ausgemacht',
  'ausmacht|vereinbart|besprochen|vorgelesen|bestellt|zugestimmt|zuagsogt|am telefon',
  'fragte|gefragt|ob ich|ob wir|quoted|offered|said|told|promised|ordered|agreed',
)})_`;
/** Written, billed, taken: no word of the call. */
export const WRITTEN_OR_BILLED = `_(?:${ways(
  '\\w*rechnung\\w*|\\w*mahnung\\w*|inkasso\\w*|mahnbescheid|abgebucht|abbuchung',
  'eingezogen|konto\\w*|\\w*bestätigung\\w*|\\w*zusammenfassung|unterlagen|papiere\\w*',
  'brief|schreiben|mail|post|police|versicherungsschein|karton|paket|steht|stehen|stand',
  'standen|stehn|bill|invoice|papers|letter|email|says|plötzlich|auf einmal|jetzt|nun',
  'heute|gestern|soll ich',
)})_`;
/** A present, a saving, what was paid so far. */
export const NO_PRICE_OF_IT =
  '_(?:bonus|\\w*gutschein|gutschrift|guthaben|prämie|rabatt|cashback|gewonnen|gewinn|gewinne|sparen|' +
  'spare|spar|ersparnis|billiger|günstiger|weniger|mehr gb|bisher|bislang|vorher|zahle ich|zahl ich|' +
  'zahlte|bezahle|statt|früher|won|voucher|save|saving|less)_';

const NONE =
  '(?:nie|niemals|nicht|kein\\w*|keiner|niemand|nichts|nix|kein wort|keine silbe|kein sterbenswörtchen|mit keinem wort|never|nobody|no one|nothing)';
const SAID =
  '(?:gesagt|sagte|erwähnt|genannt|verloren|mitgeteilt|gesprochen|die rede|rede|erzählt|verraten|told|mentioned|said)';
const COST = '(?:preis\\w*|kosten|kostet|koste|geld|gebühr\\w*|beitrag|[\\d_]+ ?(?:euro|€)|price|cost|fee)';
const DURATION =
  '(?:laufzeit|mindestlaufzeit|vertragslaufzeit|bindung|\\d+ monat\\w*|\\d+ jahr\\w*|(?:ein|zwei|drei) jahr\\w*|\\d+ months|two years|one year)';
const PAPER =
  '(?:\\w*bestätigung|\\w*zusammenfassung|mail|brief|schreiben|\\w*vertrag|unterlagen|papiere\\w*|police|confirmation|papers|contract|summary|letter|email)';

/** How long it runs, asked or told without a number. */
const HOW_LONG =
  '(?:wie lange? (?:das|es|der vertrag|die|man) (?:\\w+ ){0,2}(?:läuft|geht|gebunden ist|dauert)|' +
  '(?:die )?(?:dauer|laufzeit|vertragsdauer|mindestlaufzeit|bindung)|minimum term|contract term|how long)';
const NOT_TOLD =
  '(?:kam (?:gar |überhaupt )?nicht zur sprache|kam (?:gar |überhaupt )?nicht vor|fehlanzeige|' +
  'hat (?:er|sie|man|mir niemand|keiner) (?:\\w+ ){0,3}(?:verschwiegen|unterschlagen|' +
  'unter den tisch fallen lassen)|blieb unerwähnt|kein thema)';
/** A term in one word, or the freedom from one. */
const TERM_IN_WORDS =
  '(?:\\w*jahresvertrag|(?:one|two|three|1|2|3)-year contract|jederzeit kündbar|monatlich kündbar|' +
  'keine laufzeit|ohne laufzeit|cancel (?:any|every) (?:month|time)|cancel monthly|' +
  '(?:sechs|zwölf|vierundzwanzig|12|24) monat\\w*)';

/** For price and term: told on the phone or not, and what the papers made of it. */
export const NAMED_RULES: readonly Rule[] = [
  rule(
    'priceNamed',
    false,
    ways(
      '_über (?:geld|den preis|kosten|preise)_[^.!?\\n]{0,70}_(?:überhaupt |gar )?nicht (?:gesprochen|geredet)_',
      '_(?:at no point|never)_[^.!?\\n]{0,24}_(?:mention\\w*|say|said|tell|told)_[^.!?\\n]{0,16}_(?:how much|' +
        'the price|what it)_',
      `_(?:preis|kosten|was (?:es|das) kostet),? ${NOT_TOLD}_`,
    ),
    { rank: 4, never: true, unless: '_(?:rechnung|mail|brief)_ (?:\\w+ )?(?:steht|stand)_' },
  ),
  rule(
    'priceNamed',
    true,
    ways(
      '_(?:preis|price)[?:]? ja_',
      '_(?:hat|habe) (?:der|die|er|sie) (?:\\w+ ){0,2}(?:klar|klipp|deutlich|ausdrücklich)_[^.!?\\n]{0,20}_gesagt_',
      '_(?:mündlich|am telefon) (?:waren|war|wurden|wurde) (?:mir |uns )?[\\d_]+ ?(?:euro |' +
        '€ )?(?:\\w+ ){0,3}(?:ausgemacht|vereinbart|abgemacht|zugesagt|genannt|gesagt|versprochen)_',
      '_(?:ausgemacht|vereinbart|abgemacht|besprochen) (?:war|waren|wurden|wurde|hatten wir) ' +
        '(?:\\w+ )?(?:am telefon|telefonisch|mündlich) [\\d_]+_',
      '_(?:er|sie|man|der \\w+|die \\w+) nannte (?:mir |uns )?(?:am telefon|im gespräch|telefonisch) ' +
        '[^.!?\\n]{0,12}[\\d_]+',
      '_laut (?:dem |der |dieser |diesem )?(?:anrufer(?:in)?|berater(?:in)?|verkäufer(?:in)?|mann|frau|dame|' +
        'herrn?)(?: am telefon)? [^.!?\\n]{0,30}[\\d_]+ ?(?:euro|€|cent)_',
      '_(?:hat|hatte) (?:er|sie|der \\w+|die \\w+) (?:den|mir den) preis [^.!?\\n]{0,20}_(?:wiederholt|' +
        'genannt|gesagt|vorgelesen)_',
      '_(?:am telefon|im gespräch) hieß es,? [\\d_]+_',
      '_(?:den|der) preis (?:hat|hatte) (?:er|sie|man|der \\w+|die \\w+) (?:\\w+ ){0,3}(?:gesagt|genannt)_',
      '_(?:er|sie|der \\w+|die \\w+|the \\w+|he|she) (?:hat|hatte|has|had) (?:mir |uns )?(?:den|the) ' +
        '(?:preis|price) [^.!?\\n]{0,20}_(?:wiederholt|genannt|gesagt|vorgelesen|quoted|named)_',
    ),
    {
      rank: 3,
      anyhow: true,
      given: '_(?:euro|€|preis|price|\\d+[_.,]\\d\\d)_',
      unless: `_(?:nie|nicht|kein\\w*|bonus|gutschein|rabatt|laufzeit|gewonnen|gewinn\\w*|sparen|spare|schulde\\w*)_`,
    },
  ),
  rule(
    'priceNamed',
    false,
    '_(?:(?:wie teuer|wie viel|wieviel) (?:das|es|der vertrag|die sache) (?:\\w+ )?(?:wird|ist|kostet|' +
      'kommt|kosten soll)|was (?:das|es|der vertrag|die sache) (?:\\w+ )?(?:kostet|kosten soll)),? (?:hat|' +
      'haben|wurde) (?:mir |uns )?(?:\\w+ ){0,3}(?:mit keinem wort|nicht|nie|keiner|niemand) ' +
      '(?:\\w+ )?(?:erwähnt|gesagt|genannt|verraten|erklärt)_',
    { rank: 4, never: true },
  ),
  rule(
    'priceNamed',
    false,
    '_(?:den|der|einen) preis (?:hat|hatte|haben) (?:er|sie|se|man|der|die) (?:mir |uns |ihr )?(?:\\w+ )?(?:verschwiegen|vorenthalten|unterschlagen|nicht verraten)_',
    { rank: 4, never: true },
  ),
  rule(
    'termNamed',
    false,
    '_wie lange? (?:der vertrag|das|es|so ein vertrag|die) (?:\\w+ )?(?:geht|läuft|dauert|gilt|bindet),? ' +
      '(?:hat|wurde|haben) (?:mir |uns |ihr |ihm )?(?:\\w+ )?(?:niemand|keiner|nicht|nie) ' +
      '(?:\\w+ )?(?:gesagt|erwähnt|erklärt|verraten|mitgeteilt)_',
    { rank: 4, never: true },
  ),
  rule(
    'termNamed',
    false,
    ways(
      `_${HOW_LONG},?[?!]? ${NOT_TOLD}_`,
      '_(?:nobody|no one|never)_[^.!?\\n]{0,24}_(?:said|told|mentioned)_[^.!?\\n]{0,30}_(?:minimum term|' +
        'contract term|how long)_',
      '_(?:niemand|keiner|kein mensch|mit keinem wort|nie)_[^.!?\\n]{0,30}_(?:gesagt|erwähnt|genannt|' +
        'erzählt)_[^.!?\\n]{0,8},? (?:\\w+ )?(?:wie lange|' +
        'dass (?:das|es|ich) (?:\\w+ ){0,3}(?:\\d+|zwei|drei) (?:monate|jahre))',
    ),
    { rank: 4, never: true },
  ),
  rule(
    'termNamed',
    true,
    ways(
      `_(?:dass|daß) (?:es|das) ein\\w* ${TERM_IN_WORDS} (?:wird|ist|waere)_[^.!?\\n]{0,8},? (?:hat|hatte) ` +
        '(?:er|sie|man|der \\w+|die \\w+) (?:\\w+ ){0,3}gesagt_',
      `_${TERM_IN_WORDS}_["',]* [^.!?\\n]{0,16}_(?:wurde|hat)_ (?:\\w+ ){0,4}(?:gesagt|versprochen|` +
        'versichert|zugesichert)_',
      '_(?:er|sie|he|she|they)_ (?:\\w+ ){0,2}(?:sprach|redete|sagte|told|said|' +
        `swore)_[^.!?\\n]{0,40}_${TERM_IN_WORDS}_`,
    ),
    { rank: 2, anyhow: true, unless: '_(?:gratis|kostenlos|free|rabatt|seit|steht|stand|nie|kein wort|never|nobody)_' },
  ),
  rule(
    'priceNamed',
    false,
    ways(
      '_(?:von|über|vom|zum) (?:einem |dem |den |der |' +
        `irgendwelchen )?${COST}_[^.!?\\n]{0,30}_${NONE}_[^.!?\\n]{0,30}_${SAID}_`,
      '_(?:dass|daß) (?:das|es|der|die) (?:\\w+ )?(?:was |etwas |\\w+ )?(?:[\\d_]+ ?(?:euro |€ )?)?kostet,? ' +
        `[^.!?\\n]{0,20}_${NONE}_ ${SAID}_`,
      `_(?:was|wieviel|wie viel) (?:das|es|der) (?:\\w+ )?kostet[^.!?\\n]{0,20}_${NONE}_`,
    ),
    { rank: 3, anyhow: true },
  ),
  rule(
    'termNamed',
    false,
    ways(
      `_(?:davon|(?:von|über) (?:einer |der |den |neuer |so einer )?${DURATION})_[^.!?\\n]{0,20}_(?:hat|war|` +
        `wurde|hatte|haben)_[^.!?\\n]{0,20}_${NONE}_[^.!?\\n]{0,20}_(?:${SAID})_`,
      `_${NONE} (?:was |etwas )?(?:von|über) (?:\\w+ )?${DURATION} ${SAID}_`,
    ),
    { rank: 3, anyhow: true, given: `_${DURATION}_` },
  ),
  rule(
    'termNamed',
    true,
    ways(
      '_(?:er|sie|der|die|man|anrufer\\w*|berater\\w*|dame|herr|frau|mann|verkäufer\\w*|agent|caller|he|' +
        'she)_[^.!?\\n]{0,40}_(?:sagte|sagt|meinte|meint|nannte|erklärte|told|' +
        `said)_[^.!?\\n]{0,40}_(?:${DURATION}|monatlich kündbar)_`,
      `_(?:laufzeit|${DURATION})_[^.!?\\n]{0,40}_(?:hat|wurde|wurden|haben)_ (?:\\w+ ){0,4}(?:gesagt|genannt|` +
        'vorgelesen|angesagt|erklärt)_',
      `_(?:es hieß|hieß es)_[^.!?\\n]{0,20}_(?:monatlich kündbar|${DURATION})_`,
      '_(?:anrufer(?:in)?|berater(?:in)?|verkäufer(?:in)?|mitarbeiter(?:in)?|dame|herr) sprach von ' +
        `${DURATION} (?:laufzeit|bindung|vertrag)_`,
      `_(?:am telefon|im gespräch) war von [^.!?\\n]{0,16}${DURATION} (?:laufzeit |bindung )?die rede_`,
      '_(?:er|sie|der \\w+|die \\w+) (?:hat|hatte) (?:mir |uns )?(?:was |etwas )?(?:von |' +
        'über )?(?:den )?(?:\\d+|zwei|zwölf|drei) (?:monaten|jahren) (?:erzählt|gesagt|gesprochen)_',
      '_(?:er|sie|der \\w+|die \\w+) (?:hat |hatte )?(?:mir |uns )?(?:gesagt|sagte|meinte|versicherte|' +
        'versprach),? (?:\\w+ ){0,4}(?:monatlich|jederzeit) (?:kündigen|kündbar|raus)_',
      `_(?:zugesagt|ausgemacht|abgemacht|vereinbart|angekündigt|angeboten)_[^.!?\\n]{0,30}_${DURATION}_`,
    ),
    {
      rank: 2,
      anyhow: true,
      unless: ways(
        `_${NONE}_`,
        '_(?:gratis|kostenlos|umsonst|geschenkt|seit|kunde|kundin|rabatt|steht|stehen|stand|standen|mail|brief|' +
          'unterlagen|papiere\\w*|for free|free|haette|haetten)_',
        '_in (?:den nächsten |spätestens )?(?:\\d+|zwei|drei|einem|ein) (?:jahren|jahr|monaten|monat)_',
      ),
    },
  ),
  rule(
    'confirmationDiffers',
    false,
    ways(
      `_${PAPER}_ (?:von \\w+ )?(?:entspricht|stimmt überein|passt|matches)_ [^.!?\\n]{0,40}_(?:genau|dem|` +
        'was|besprochen\\w*|vereinbart\\w*|ausgemacht|what)_',
      `_${PAPER}_ stimm(?:t|en) mit dem überein,? was [^.!?\\n]{0,40}_(?:besprochen|vereinbart|ausgemacht|` +
        'gesagt|abgemacht)_',
      `_(?:in|auf) (?:der|dem|den) ${PAPER} steht (?:genau|exakt) (?:das|dasselbe|das gleiche|das selbe),? was_`,
      `_(?:so|genau so|genauso) steht (?:es|das) (?:auch )?(?:\\w+ )?(?:in|im|auf)_[^.!?\\n]{0,20}_${PAPER}_`,
    ),
    { rank: 4, anyhow: true, unless: '_(?:nicht|nie|not)_' },
  ),
  rule(
    'confirmationDiffers',
    true,
    ways(
      '_(?:besprochen|versprochen|ausgemacht|vereinbart|zugesagt|abgemacht|angeboten|erzählt)_ (?:war|waren|' +
        'wurde|wurden|hat|hatte)_ [^.!?\\n]{3,60}[,;] ?[^.!?\\n]{0,24}_(?:bestätigt|' +
        `laut (?:dem |der )?${PAPER}|im vertrag|in der ${PAPER}|auf dem papier|im schreiben|im brief)_`,
      '_(?:swore|said|promised|told (?:me|us|her|him))_[^.!?\\n]{3,60}[;,] ?[^.!?\\n]{0,24}_(?:letter|' +
        'contract|confirmation|papers?|e-?mail|summary) (?:says?|states?)_ [^.!?\\n]{0,20}(?:\\d|' +
        '_(?:one|two|three)_)',
      '_zwischen_[^.!?\\n]{3,70}_(?:liegen welten|klafft\\w*|ist ein (?:riesen|himmelweiter|großer) ?unterschied)_',
    ),
    {
      rank: 2,
      anyhow: true,
      given: `_(?:telefon\\w*|besprochen|versprochen|ausgemacht|vereinbart|zugesagt|abgemacht|erzählt|anruf\\w*|gesagt|swore|said|promised|told)_`,
      unless:
        '_(?:auch|ebenfalls|genau|genauso|dasselbe|das gleiche|stimmt|noch nicht|nie bestätigt|nichts)_|_bestätigt (?:habe?|hab) ich_',
    },
  ),
  rule(
    'confirmationDiffers',
    true,
    ways(
      `_${PAPER}_ (?:\\w+ )?(?:steht|stehen|sind|nennt|weist) (?:\\w+ ){0,2}\\d+(?:[_,.]\\d+)? ?(?:euro|€|gb|` +
        'monate|flaschen) (?:mehr|zu viel|länger)_',
      `_(?:in|auf) (?:der|den|dem|meiner|meinem) ${PAPER} (?:fehlt|fehlen) ` +
        '(?:(?!kein|nicht)\\w+ ){0,3}(?:rabatt|bonus|gutschrift|prämie|gutschein|preisvorteil|handy|tablet)_',
      `_(?:rabatt|bonus|gutschrift|prämie|gutschein) fehlt (?:\\w+ )?(?:in|auf) (?:der|den|dem) ${PAPER}_`,
    ),
    {
      rank: 2,
      anyhow: true,
      given: `_(?:telefon\\w*|besprochen|versprochen|ausgemacht|vereinbart|zugesagt|abgemacht|erzählt|anruf\\w*|gesagt|preis|promised|told)_`,
      unless:
        '_(?:letzte[nrm]?|vorige[nrm]?|alte[nrm]?)_|_(?:genau )?wie (?:(?:er|sie|auch|am telefon) ){0,2}(?:gesagt|besprochen|angekündigt|vereinbart)_|\\?',
    },
  ),
  rule(
    'confirmationDiffers',
    false,
    '_(?:preis|laufzeit|alles|tarif|angaben|konditionen)_ [^.!?\\n]{0,40}_(?:stimmt|stimmen|deckt sich|' +
      'decken sich)_ [^.!?\\n]{0,40}_(?:überein|mit dem (?:anruf|gespräch|telefonat)|' +
      'wie (?:besprochen|vereinbart))_',
    { rank: 4, anyhow: true, given: `_${PAPER}_`, unless: '_(?:nicht|nie|not|kaum)_|\\?' },
  ),
  rule(
    'confirmationDiffers',
    true,
    ways(
      `_${PAPER}_[^.!?\\n]{0,40}_(?:stimmt|passt|deckt sich|entspricht|stimmen|passen|decken sich|` +
        'entsprechen)_ (?:\\w+ ){0,2}(?:nicht|net|ned|nie)_[^.!?\\n]{0,40}_(?:mit|zu|dem|was|überein|' +
        'besproch\\w*|vereinbar\\w*|telefon)_',
      '_(?:was|etwas|ganz was) (?:ganz )?anderes (?:\\w+ )?(?:als|wie)_[^.!?\\n]{0,30}_(?:besprochen|' +
        'vereinbart|ausgemacht|am telefon|gesagt)_',
      '_(?:doesn.t|does not|didn.t|don.t) match_[^.!?\\n]{0,30}_(?:call|phone|told|said|agreed|promised)_',
      '_(?:\\w*bestätigung|\\w*schreiben|unterlagen|vertrag|brief|\\w*zusammenfassung|mail|police)_ (?:steht|' +
        'stehen) (?:(?!kein|nicht|nie)\\w+ ){0,2}(?:höhere|niedrigere|andere|längere)[rn]? (?:\\w+ )?(?:preis|' +
        'laufzeit|tarif) als (?:(?:wie|mir|uns) )?(?:am telefon|besprochen|vereinbart|zugesagt|ausgemacht)_',
      '_(?:isn.t|is not) what (?:we|i|she|he) (?:\\w+ ){0,2}(?:agreed|discussed|told) on the phone_',
      `_${PAPER}_[^.!?\\n]{0,40}_weist_[^.!?\\n]{0,50}_aus_`,
      `_${PAPER}_[^.!?\\n]{0,24}_weich(?:t|en) [^.!?\\n]{0,16}_(?:vom|von dem|von der) (?:gespräch|telefonat|` +
        'besprochenen|vereinbarten|abgemachten|zusage|telefonischen zusage) [^.!?\\n]{0,12}ab_',
    ),
    { rank: 3, anyhow: true, unless: '_(?:rechnung|name|adresse|geburtsdatum)_ (?:\\w+ )?stimmt' },
  ),
];
