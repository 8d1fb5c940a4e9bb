// False statements of the caller: said on the phone, and the paper says otherwise.
import { rule, type Rule } from '../rule.ts';

const SAID =
  '(?:gesagt|sagte[n]?|sagt|meinte[n]?|hieß|hiess|hies|versprach\\w*|versprochen|versichert\\w*|zugesichert|zugesagt|erzählt\\w*|behauptet\\w*|angeblich\\w*|geworben|beteuert\\w*|garantiert\\w*|told|said|promised|claimed|assured|von wegen|_sei_|_waere|_seien_|_wuerde[n]?)';
/** "24,99, Versand kostenlos", "erster Monat gratis, dann 39,99": with its price beside it a part of an offer was free, not the offer. */
const PRICE =
  '(?:_(?:für|dann|danach|kostet|zu|ab|statt nur|for|then) (?:nur )?\\d+(?:[_,.]\\d\\d)?_|_\\d+(?:[_,.]\\d\\d)? ?(?:€|euro|eur|monatlich|mtl|im monat|pro monat|a month))';
const FREE_PART =
  '(?:_(?:versand|lieferung|porto|versandkosten|\\w*anschlussgebühr|anschlusspreis|anschluss|aktivierung|einrichtung|rufnummernmitnahme|(?:de[rn] )?erste[rn]? (?:\\w+ )?monate?|\\d+ monate?|shipping|delivery|first (?:\\w+ )?months?) (?:ist |war |sei |sind |seien |waren |waere |waeren |gibts |ganz |auch |is |was ){0,2}(?:kostenlos\\w*|kostenfrei|gratis|umsonst|frei|free)_|_(?:kostenlos\\w+|gratis|free) (?:\\w+ )?(?:versand|lieferung|rufnummernmitnahme|aktivierung|einrichtung|handy dazu|gerät dazu|tablet dazu|shipping|delivery)_)';
/** "Sechs Monate gratis, abgebucht wurden sofort 39,99", "komplett kostenlos": what was charged all the same was no part of the offer. */
const CHARGED =
  '_(?:(?<!_(?:wird|werden|wuerden?) (?:[\\w.,]+ ){0,6})(?:abgebucht|berechnet|eingezogen|abgezogen|charged|billed|debited)_(?! (?:werden|wird|ab|zum|immer|jeden)_)|_(?:buch(?:t|en|te|ten)|berechnen)_|_(?:komplett|ganz und gar|völlig|alles|gänzlich|completely|totally|entirely|everything(?: \\w+)?) (?:\\w+ )?(?:kostenlos\\w*|kostenfrei|gratis|umsonst|free)_|_(?:aber|jetzt|trotzdem|doch|dennoch) (?:\\w+ )?zahl\\w+_(?:(?!_danach_)[^.!?]){0,30}_(?:(?:ab|von) (?:sofort|anfang an|beginn an)|(?:ab|seit) (?:dem |den )?ersten)_|_zahl\\w+ (?:\\w+ ){0,3}(?:aber|trotzdem|doch|dennoch|sofort)_)';
export const PART_ONLY = `^(?![\\s\\S]*${CHARGED})[\\s\\S]*?(?:${PRICE}[^.!?\\n]{0,60}${FREE_PART}|${FREE_PART}[^.!?\\n]{0,40}${PRICE})`;
const unless =
  `${PART_ONLY}|` +
  'widerruf~(?:sei|waere|ist)|(?:brief|mail|schreiben|rechnung|hotline|schwester|bruder|nachbar\\w*|freund\\w*|kolleg\\w*|internet) (?:sagt|meint|steht|sagte)|steht~(?:im vertrag|im brief|in der mail|drin)~angeblich';

/** Who of the family knows nothing of it contradicts nobody. */
const AT_HOME = '_(?:{kin}|mum|mom|dad)_ (?:\\w+ ){0,2}(?:wissen|weiß) (?:\\w+ ){0,2}(?:nichts|nix)_';

/** From a fee to the word that nobody named it: its sum, who said nothing and where; nothing else, and not the writer. */
const UP_TO_IT =
  '(?:"?[,.]? (?:von|in höhe|über|mit|zu|für|die|das|der|den|dem|davon|hat|hatte|haben|hatten|wurden?|war|waren|ist|sind|er|sie|man|mir|uns|ihr|ihm|am telefon|im|beim|in|vom|vorher|zuvor|vorab|dort|da|auch|aber|jedoch|überhaupt|nur|extra|gespräch|telefonat|anruf|mann|dame|herr|typ|anrufer(?:in)?|mitarbeiter(?:in)?|berater(?:in)?|verkäufer(?:in)?|vertreter(?:in)?|monat|monatlich|\\d+(?:[_,.]\\d\\d)?|euro|€)){0,10}"?[,.]? ?';

/** What the customer did not say: "die Kosten habe ich ihm nicht genannt". */
const OWN_SILENCE =
  '_(?:(?:hab|habe|haben) (?:ich|wir)|(?:ich|wir) (?:hab|habe|haben))_ [^.!?,]{0,40}_(?:erwähnt|genannt|gesagt|angesprochen)_';

/** Words that say the caller lied or left something out; the sentence is what he lied about. */
const MISLED_RULES: readonly Rule[] = [
  rule(
    'misledAbout',
    ['other'],
    // Found to be untrue.
    '_(?:stimmt|stimmte) (?:\\w+ ){0,2}(?:gar |überhaupt |alles |so |aber |hinten und vorne ){0,3}nicht_|kein wort (?:\\w+ )?(?:wahr|davon)|(?:war|ist) (?:alles |komplett |frei |die geschichte |\\w+ )?(?:erfunden|gelogen|erlogen|erstunken|unwahr|falsch|schwindel|eine lüge)|(?:geschichte|behauptung|aussage)(?: \\w+){0,3} (?:erfunden|gelogen|falsch)|wird (?:\\w+ ){0,3}(?:gar nichts|gar nix|nichts|nix|nicht) (?:abgeschaltet|abgestellt|umgestellt|teurer)|(?:gar nichts|gar nix|nichts|nix) (?:teurer|abgeschaltet|abgestellt) (?:geworden|wird|waer\\w*)|kennen (?:wir|sie) nicht|haben (?:mich |uns )?(?:die )?(?:gar |auch |überhaupt )?nicht angerufen|nie (?:bei (?:mir|uns) )?angerufen haben|(?:wissen|weiß) (?:\\w+ ){0,2}(?:nichts|nix) (?:von|davon)',
    {
      rank: 3,
      anyhow: true,
      unless: `hotline~stimmt nicht|stimmt (?:\\w+ ){0,2}nicht mit|rechnung stimmt|stimmt das nicht|name|adresse stimmt|${AT_HOME}`,
    },
  ),
  rule(
    'misledAbout',
    ['other'],
    '(?:gesagt|sagt|sagte|erfahren|gelesen|bestätigt|meint|schreibt|geschimpft)[^.!?\\n]{0,60}_(?:falsch|gelogen|nicht stimmt|unsinn|humbug|quatsch|blödsinn|erfunden|märchen|lüge)_|_(?:nie|niemals|nicht) (?:die )?(?:rede|thema)_|_(?:war|waren|wurde) (?:\\w+ ){0,4}(?:nie|niemals|nicht|kein) (?:ein )?(?:thema|die rede)|nobody (?:mentioned|told me)|davon (?:\\w+ ){0,5}kein wort',
    { rank: 2, anyhow: true, unless: 'adresse|name|stimmt das|widerruf\\w* (?:war|ist|wurde)' },
  ),
  rule(
    'misledAbout',
    ['identity'],
    // Under another name, or as if one were a customer already.
    '_unter (?:falschem|anderem|fremdem) namen_|_(?:so getan|tat so|taten so),? als (?:ob )?(?:\\w+ ){0,2}(?:rief|riefe|riefen|rufe|rufen|kaeme|kaemen|(?:gehöre|gehörten)(?=_ (?:\\w+ ){0,2}(?:zu|zur|zum)_)|(?:haette|haetten)(?=_ [^.!?,\\n]{0,50}_(?:\\w*vertrag|bestellt|auftrag|kunde|kundin|abgeschlossen)_)|waer\\w*|sei|seien|sei\\w*)_',
    {
      rank: 3,
      anyhow: true,
      // What one pretends oneself is no deceit of the caller's.
      unless:
        '{nie} unter|_(?:ich|wir) (?:hab|habe|haben) (?:\\w+ ){0,2}so getan_|_(?:hab|habe|haben) (?:ich|wir) (?:\\w+ ){0,2}so getan_|(?:^|[.!?] ?)(?:hab|habe) (?:\\w+ )?so getan_|_(?:ich tat|tat ich|wir taten|taten wir) (?:\\w+ )?so_',
    },
  ),
  rule(
    'misledAbout',
    ['other'],
    // A reason of no truth, a belief that was left standing, a bait.
    '_unter (?:dem|einem|dem falschen|falschem) vorwand_(?! (?:\\w+ )?(?:abgesagt|aufgelegt))|_(?:in dem|im) (?:guten )?(?:irr)?glauben (?:gelassen|gehalten|gewiegt)_|_glauben (?:gemacht|machen wollen),_|_mit (?:dem|der|denen) (?:sie|er|die|man) (?:mich|uns|ihn) (?:\\w+ )?(?:gelockt|geködert)_|_mit falschen (?:angaben|versprechungen|versprechen|tatsachen|informationen) (?:\\w+ ){0,3}(?:reingelegt|hereingelegt|überredet|gelockt|gebracht|geködert|abgeschlossen)_|_under (?:the |a |false )(?:false )?(?:pretext|pretences|pretenses)_',
    { rank: 3, anyhow: true, unless: '_(?:ich|wir) (?:\\w+ ){0,3}unter (?:dem|einem) vorwand_' },
  ),
  rule(
    'misledAbout',
    ['existingContract'],
    // "He told me it was just a check", and a contract came of it.
    '_(?:he|she|they|caller|agent|man|woman|lady|guy) (?:\\w+ )?(?:told|said|claimed)_[^.!?\\n]{0,30}_(?:just|only|merely) (?:a|an) (?:\\w+ ){0,2}(?:check|update|formality|verification|survey)_(?=[\\s\\S]{0,90}_(?:now|but|instead)_(?:(?!_(?:never|no|not|without)_)[^.!?\\n]){0,40}_(?:contract|subscription)_)',
    { rank: 3, anyhow: true },
  ),
  rule(
    'misledAbout',
    ['identity'],
    // "Ich dachte ich rede mit der Telekom, aber das war eine ganz andere Firma."
    '(?:_(?:ich|wir|i|we) )?_(?:dachte|dachten|glaubte|thought)_(?=[^.!?\\n]{0,40}_(?:red\\w*|sprech\\w*|sprach|telefonier\\w*|verbunden|dran|am telefon|anruf\\w*|angerufen|ruft|talk\\w*|speak\\w*|spoke|phone|call\\w*|on the line)_)[^.!?\\n]{4,70}_(?:aber|but|dabei)_ (?:\\w+ ){0,2}(?:war|ist|was|is) (?:\\w+ ){0,3}(?:(?:ganz |völlig )?andere[rs]? (?:firma|anbieter|laden|verein|versorger)|(?:different|other) (?:company|firm|provider))_',
    { rank: 3, anyhow: true },
  ),
  rule(
    'misledAbout',
    ['other'],
    // A sentence of the caller's, and in the next that it is not so.
    '_(?:hieß es|hiess es|sagte (?:er|sie|man)|meinte (?:er|sie)|versprach (?:er|sie))_[\\s\\S]{4,90}[.!] ?(?:ich (?:hab|habe) (?:ja gesagt|zugestimmt|zugesagt)[.!] ?)?(?:tut|tun|ist|sind|war|stimmt|endet|läuft) (?:es|das|sie) (?:aber|gar|überhaupt|leider|natürlich|jedoch) (?:\\w+ )?nicht_',
    { rank: 3, anyhow: true },
  ),
  rule(
    'misledAbout',
    ['other'],
    // Understood something else.
    '(?:dachte|gedacht|glaubte|geglaubt|meinte|ging davon aus|im glauben|angenommen|thought|assumed)[, ]{1,2}(?:dass |daß |that )?(?:(?:das|es|ich|er|sie|wir|da|it|that) )?(?:\\w+ ){0,6}(?:gratis|kostenlos\\w*|umsonst|geschenkt?|einmalig\\w*|unverbindlich\\w*|free|gehöre|gehört|gehe um|geht um|handle|handelt|wegen|kriegt?e?|bekommt?e?|bekaeme|gewinnt|gewonnen)',
    { rank: 3, anyhow: true },
  ),
  rule(
    'misledAbout',
    ['price'],
    // What the company asks for, told against what was said: "die wollen jetzt 49,95 statt 39,95", "da stehen 49,95 statt 39,95".
    '_(?:(?:die|sie|firma|telekom) (?:wollen|will|verlang\\w*|berechne\\w*|forder\\w*)|(?:wollen|will|verlangen|verlangt|berechnen|berechnet|fordern|fordert) (?:die|sie)|(?:da|drin|dort|papieren?|brief|mail|unterlagen|rechnung|vertrag|\\w*bestätigung|\\w*zusammenfassung) (?:steh(?:t|en)|sind es|ist es)|steh(?:t|en)) (?:(?:jetzt|nun|plötzlich|auf einmal|aber|da|drin|auf einmal|von mir|von uns) ){0,2}\\d+[\\d_,.]* ?(?:euro|€)? statt (?:der |den |dem |nur )?\\d+',
    { rank: 3, anyhow: true, unless: '_(?:gb|mbit\\w*|monate?|wochen|tage|jahre?|minuten|kwh|prozent|uhr)_' },
  ),
  rule(
    'misledAbout',
    ['price'],
    '{nie} \\d+ ?(?:euro|€)?,? sondern_|statt (?:der |den |dem |der versprochenen |der vereinbarten )?[\\d_]+ ?(?:euro|€|cent|ct)?|(?:teurer|mehr) (?:als|wie) (?:vorher|bisher|besprochen|vereinbart|versprochen|gesagt|zuvor|am telefon)|(?:rabatt|bonus|gutschrift|prämie|guthaben|cashback)~(?:nur|fehlt|nicht drin|steht nicht|steht (?:davon |da |nirgendwo )*(?:nichts|nix)|davon (?:steht|ist) (?:\\w+ ){0,3}(?:nichts|nix)|keine spur|kein wort|nirgends|nie)|(?:keine|kein|nirgends|nix von|nichts von|fehlt)(?: \\w+){0,4} (?:rabatt|bonus|gutschrift|prämie|guthaben|cashback)',
    { rank: 2, anyhow: true, unless: 'nicht mehr|immer mehr|haette ich~mehr|mehrere' },
  ),
  rule(
    'misledAbout',
    ['other'],
    '(?<!_(?:ja|ok|okay|nein|gut|nichts|nix|ich) )_(?:gesagt|sagte|versprochen|versprach|told me|promised)[\\s\\S]{0,140}_(?:stimmt|stimmte|war) (?:beides |alles |gar |aber |leider |so |jedoch |überhaupt |auch )*(?:nicht|gelogen|falsch|quatsch)_',
    { rank: 3, anyhow: true, unless: 'haett|rechnung stimmt|(?:name|adresse|abrechnung)~stimmt' },
  ),
  rule(
    'misledAbout',
    ['term'],
    '(?:kein wort|nichts|nix|nie was|niemand|keiner|kein\\w*|nicht ein wort|never|nothing|no mention)(?: \\w+){0,7} (?:von|über|zu|of|about)(?: \\w+){0,5} (?:laufzeit\\w*|vertragslaufzeit|mindestlaufzeit|mindestvertragslaufzeit|(?:24|12|36) monat\\w*|zwei jahr\\w*|2 jahr\\w*|bindung|contract term|24 months|two years|verlängerung|verlängern)|(?:laufzeit|verlängerung|24 monat\\w*|2 jahr\\w*|zwei jahr\\w*)~(?:wurde|war|hat|hatte|ist)? ?(?:\\w+ )?(?:nie|nicht|keine|kein|mit keinem wort|keiner|niemand)(?: \\w+){0,3} (?:erwähnt|gesagt|genannt|die rede|angesprochen|mitgeteilt|was gesagt)',
    { rank: 3, never: true },
  ),
  rule(
    'misledAbout',
    ['cancellability'],
    '(?:monatlich|jederzeit|täglich) (?:\\w+ )?(?:kündbar|kündigen)[\\s\\S]{0,160}(?:24 monat\\w*|zwei jahr\\w*|2 jahr\\w*|mindestlaufzeit|mindestvertragslaufzeit|12 monat\\w*)',
    { rank: 3, anyhow: true },
  ),
  rule(
    'misledAbout',
    ['term'],
    // "24 Monate statt wie versprochen 12".
    '_(?:\\d+|zwölf|vierundzwanzig|zwei|ein) (?:monate?|jahre?) (?:statt|anstatt) (?:(?:wie|der|den) )?(?:versprochen|vereinbart|besprochen|gesagt|zugesagt|ausgemacht|abgemacht)\\w*_ (?:\\d+|zwölf|einem|ein|einen)_',
    { rank: 4, anyhow: true },
  ),
  rule(
    'misledAbout',
    ['price'],
    // A fee on the bill of which nobody spoke.
    `_(?:\\w*pauschale|\\w*gebühr\\w*|\\w*kosten|\\w+preis|\\w+miete|miete für (?:den|die|das) (?:router|gerät|receiver|box)|aufschlag)_${UP_TO_IT}_(?:mit keinem wort|nie|nicht|nirgends) (?:erwähnt|genannt|gesagt|angesprochen)_`,
    { rank: 3, never: true, unless: OWN_SILENCE },
  ),
  rule('misledAbout', ['duty'], '(?:told|said|claimed)~(?:had to|must|need(?:ed)? to|would expire|obliged)', {
    rank: 3,
    anyhow: true,
  }),
  rule(
    'misledAbout',
    ['price'],
    '(?:kein wort|nichts|nix|nie was|niemand|keiner|never|nothing|no mention)(?: \\w+){0,7} (?:von|über|zu|davon|of|about)(?: \\w+){0,5} (?:kosten|preis\\w*|gebühr\\w*|anschlussgebühr|aufpreis|mehrkosten|geld|bezahl\\w*|zahlen|abo|price|cost|fee)|(?:gebühr\\w*|kosten|preis\\w*|aufpreis)~(?:wurde|war|hat|hatte)? ?(?:\\w+ )?(?:nie|nicht|keiner|niemand|mit keinem wort)(?: \\w+){0,3} (?:erwähnt|gesagt|genannt|die rede|mitgeteilt|was gesagt)|davon (?:hat|war|wurde|hatte)(?: \\w+){0,4} (?:keiner|niemand|nie|nichts|keine rede|nicht)(?: \\w+){0,3} (?:gesagt|erwähnt|rede|gesprochen)?',
    { rank: 3, never: true, unless: `vertrag (?:war|wurde)~(?:nie|keine)~rede|${OWN_SILENCE}` },
  ),
  rule(
    'misledAbout',
    ['price'],
    '(?:statt|anstatt)(?: der| den| dem)? (?:versprochene\\w*|zugesagte\\w*|vereinbarte\\w*|genannte\\w*|angebotene\\w*|besprochene\\w*)|(?:versprochene|zugesagte|vereinbarte)[rnms]? (?:rabatt|bonus|preis|gutschrift|prämie|guthaben|gutschein|tarif)',
    { rank: 4, anyhow: true },
  ),
  rule(
    'misledAbout',
    ['identity'],
    '(?:gab(?:en)?|gibt|geben|ausgegeben|gegeben)(?: \\w+){0,8} _als_(?: \\w+){0,7} _aus_|_als_(?: \\w+){0,7} ausgegeben|(?:dachte|glaubte|meinte|gedacht|geglaubt|ging davon aus|im glauben|thought)~(?:waere|sei|ist|handelt|seien|spreche|rede|was|it was)~(?:(?:mein\\w*|unser\\w*) (?:\\w+ )?(?:anbieter|versorger|provider|stadtwerke)|telekom|vodafone|o2|1&1|stadtwerke|netzbetreiber|my provider)|(?:gar nicht|garnicht|überhaupt nicht|nicht) (?:von |mein\\w* |die |der |vom |bei )*(?:telekom|vodafone|o2|stadtwerke\\w*|anbieter|versorger|netzbetreiber)(?:,| war| waren| ist| sind| sondern| angerufen)|haben (?:mich )?(?:nie|nicht|gar nicht) angerufen|(?:wissen|weiß) (?:\\w+ ){0,2}(?:nichts|nix) (?:von|davon)|pretend\\w* to be',
    { rank: 3, anyhow: true, unless: `${AT_HOME}|_als (?:\\w+ )?bevollmächtigt\\w*` },
  ),
  rule(
    'misledAbout',
    ['identity'],
    'im (?:auftrag|namen) (?:der|des|von|meines|unseres|ihres)(?: \\w+){0,3}~(?:gelogen|stimmt(?:e)? nicht|war gelogen|falsch|aber gar nicht)|(?:gelogen|angelogen|belogen|lüge\\w*|falsche (?:angaben|tatsachen|versprech\\w*)|getäuscht|täuschung|irregeführt|vorgegaukelt|vorgetäuscht|lied to|misled|deceived)',
    {
      rank: 2,
      anyhow: true,
      unless:
        'kann man das|_(?:viele|solche|andere|alle|manche|diese) (?:\\w+ )?(?:firmen|anrufer|leute|callcenter|companies)_|(?:hat|haben|wurde) (?:mich |ich )?(?:\\w+ )?(?:niemand|keiner|nicht)_|(?:niemand|keiner) (?:hat )?(?:mich )?(?:an|be)?(?:ge)?log\\w*',
    },
  ),
  rule(
    'misledAbout',
    ['duty'],
    `${SAID}~_(?:müsse|muessten|muesste|muss|müssen|gezwungen|pflicht|verpflichtet|gesetzlich|vorgeschrieben|zwingend|have to|must)_(?: \\w+){0,8} (?:umgestellt|umstellen|wechseln|gewechselt|angepasst|erneuert|erneuern|bestätigen|verlängern|verlängert|zustimmen|aktualisiert|umsteigen|abgeschaltet|switch\\w*|change\\w*|umgestellt werden)|(?:müsse|muessten|muesste) (?:\\w+ ){0,6}(?:umgestellt|umstellen|wechseln|gewechselt|angepasst|erneuert|verlängert|aktualisiert|umsteigen|abgeschaltet)|(?:leitung|netz|kupfer\\w*|tarif|anschluss|vertrag)(?: \\w+){0,4} (?:werde|wuerde|wird) (?:\\w+ ){0,3}(?:abgeschaltet|eingestellt|teurer)~${SAID}`,
    { rank: 4, anyhow: true, unless },
  ),
  rule(
    'misledAbout',
    ['other'],
    '(?:anders|nicht (?:so )?) (?:besprochen|vereinbart|abgemacht|zugesagt|versprochen)|(?:etwas|was|ganz) anderes? (?:\\w+ ){0,2}(?:gesagt|versprochen|vereinbart|erzählt|zugesagt|besprochen|verkauft)|(?:stimmt|stimmte)(?: \\w+){0,3} (?:nicht|hinten und vorne nicht)~(?:gesagt|versprochen|zugesagt|am telefon)|entgegen (?:der|den|dem|aller) (?:zusage\\w*|versprech\\w*|aussage\\w*|absprache\\w*)|nicht das,? was (?:\\w+ ){0,4}(?:besprochen|vereinbart|abgemacht|versprochen|gesagt)|(?:aber|nur) (?:so )?wie (?:besprochen|vereinbart|versprochen|abgemacht|zugesagt)|dachte,? (?:er|sie|ich) (?:kriegt?e?|bekommt?e?|bekaeme|gewinnt|hat gewonnen)|nicht wie (?:besprochen|vereinbart|versprochen|zugesagt)',
    { rank: 3, anyhow: true },
  ),
  rule(
    'misledAbout',
    ['other'],
    // "So war es ausgemacht" complains where something else is told beside it; alone it says that a word was kept.
    'so (?:war|wurde) (?:es|das) (?:doch |ja |auch )*(?:ausgemacht|vereinbart|besprochen|abgemacht|versprochen|zugesagt)',
    {
      rank: 3,
      anyhow: true,
      given: '_(?:stattdessen|statt|aber|jetzt|nun|plötzlich|auf einmal|nicht|kein\\w*|nie|mehr|fehlt|trotzdem|doch)_',
      unless: '_(?:ich|wir) (?:will|wollen|moechte|mag)_|_(?:will|wollen|moechte|mag) (?:ich|wir)_',
    },
  ),
  rule(
    'misledAbout',
    ['existingContract'],
    `${SAID}~(?:nur|bloß|lediglich) (?:\\w+ ){0,5}(?:daten\\w*|datenabgleich|adresse|umstellung|anpassung|formsache|formalität|bestätigung|überprüfung|verbesserung|aktualisierung|vertragsanpassung|optimierung|tarifanpassung|zählerstand|schneller\\w*|kundenpflege|servicecall)|(?:nur|bloß|lediglich) (?:\\w+ ){0,3}(?:datenabgleich|formsache|formalität|tarifanpassung|tarifoptimierung)`,
    { rank: 3, anyhow: true, unless: unless + '|wollte (?:ich )?nur|(?:hab|habe) (?:ich )?nur' },
  ),
];

/** A fright about a machine, a signature that was to be no more than a receipt. */
const FRIGHTS: readonly Rule[] = [
  rule(
    'misledAbout',
    ['other'],
    '_(?:pc|rechner|computer|laptop|router|handy|konto)_ (?:\\w+ ){0,2}(?:sei|waere|seien|haette|habe|verschicke|versende|was|had|is)_ (?:\\w+ ){0,3}(?:voller |von |mit )?(?:viren|virus|verseucht|infiziert|gehackt|schadsoftware|trojaner\\w*|virus|viruses|hacked|infected)_',
    { rank: 2, anyhow: true },
  ),
  rule(
    'misledAbout',
    ['other'],
    '_(?:dachte|gedacht|glaubte|geglaubt|meinte ich|dachten)_,? (?:das|es|da) (?:sei|waere|ist|war|waer) (?:doch )?(?:nur|bloß|lediglich|nichts weiter als) (?:der|die|das|eine?n?|für) [^.!?\\n]{0,40}[.!,][^?]{0,60}_(?:vertrag|\\w*vertrag|abo|bestellung|auftrag|contract)_|_(?:müssen|brauchen|sollen) (?:sie )?(?:nur|bloß|lediglich) (?:kurz |schnell |mal )?(?:hier |da )?(?:zu )?unterschreiben,? (?:dass|daß|damit|weil)_[^!?]{0,140}_(?:vertrag|\\w*vertrag|abo)_',
    { rank: 3, anyhow: true },
  ),
];

/** What a caller told of costs, price, term or notice: an untruth only where other words of the message gainsay it. */
export const TOLD_RULES: readonly Rule[] = [
  rule(
    'misledAbout',
    ['price'],
    '(?:\\w*gutschein|geschenk|tablet|kopfhörer|rabatt|bonus|preis|gutschrift|prämie|cashback|guthaben)(?: \\w+){0,5} (?:zugesagt|versprochen|zugesichert|garantiert)|(?:zugesagt|versprochen|zugesichert)(?: \\w+){0,4} (?:rabatt|bonus|gutschrift|prämie|guthaben)',
    { rank: 4, anyhow: true },
  ),
  rule(
    'misledAbout',
    ['existingContract'],
    `(?:tarif|vertrag|preisgarantie|preisbindung)(?: \\w+){0,3} (?:laufe|liefe) (?:\\w+ ){0,2}aus_|${SAID}~(?:tarif|vertrag|preisgarantie|preisbindung)(?: \\w+){0,3} läuft (?:\\w+ ){0,2}aus_`,
    {
      rank: 3,
      anyhow: true,
      unless,
    },
  ),
  rule(
    'misledAbout',
    ['free'],
    '(?:bekomm\\w*|kriege?|schenk\\w*|anruf\\w*|angeboten|probe\\w*|dankeschön|treuegeschenk|upgrade|extra|monat\\w*)~_(?:kostenlos\\w*|kostenfrei\\w*|gratis|umsonst|unverbindlich\\w*|geschenkt|als geschenk)_|_(?:gratis|kostenlos\\w*|kostenfrei\\w*|treuegeschenk|unverbindlich\\w*)[ -](?:\\w+ ){0,2}(?:probe\\w*|monat\\w*|heft\\w*|upgrade|test\\w*|paket|receiver|router|handy|geschenk|zeitschrift\\w*|option|extra)',
    { rank: 2, unless: `hotline|kostenlose (?:beratung|nummer|rufnummer)|rechtsberatung|retour|${PART_ONLY}` },
  ),
  rule(
    'misledAbout',
    ['free'],
    `${SAID}~_(?:kostenlos\\w*|kostenfrei\\w*|gratis|umsonst|geschenk\\w*|(?:kostet|koste|kost) (?:mich |sie |uns |ihn |ja )?(?:nichts|nix|keinen cent|nicht mehr)|keine (?:zusatz|mehr|extra)?kosten|ohne (?:zusatz|mehr|extra)?kosten|ohne aufpreis|unverbindlich\\w*|free of charge|for free|kostenneutral|nichts (?:extra )?kosten|keinen cent)_`,
    { rank: 4, anyhow: true, unless },
  ),
  rule(
    'misledAbout',
    ['free'],
    `_(?:kostenlos\\w*|kostenfrei\\w*|gratis|umsonst|(?:kostet|koste|kost) (?:mich |sie |uns |ihn |ja )?(?:nichts|nix|keinen cent|nicht mehr)|keine (?:zusatz|mehr|extra)?kosten|ohne (?:zusatz|mehr|extra)?kosten|ohne aufpreis|unverbindlich\\w*|free of charge|for free|keinen cent)_~${SAID}`,
    { rank: 4, anyhow: true, unless },
  ),
  rule(
    'misledAbout',
    ['free'],
    '(?:told|said|promised|claimed)~(?:it|this|that|everything) (?:was|is|would be|were|will be) (?:completely |totally )?free_|_(?:told|said|promised|claimed|swore)_(?:(?!_(?:withdraw\\w*|cancel\\w*|the call|return\\w*)_)[^.!?\\n]){0,50}_(?:costs? (?:me |us )?nothing|no extra (?:cost|charge)s?|at no (?:extra )?cost|free of charge|for free)_',
    { rank: 4, anyhow: true },
  ),
  rule(
    'misledAbout',
    ['cancellability'],
    `${SAID}~_(?:monatlich (?:\\w+ )?kündbar|jederzeit (?:\\w+ )?(?:kündbar|kündigen|raus|aussteigen|widerruf\\w*|storn\\w*)|nach (?:\\w+ ){1,2}(?:monaten?|wochen|jahr) (?:\\w+ )?(?:raus|kündigen|aussteigen)|(?:wieder )?kündigen (?:koennte|könne|kann)|kündbar|cancel any ?time|monthly)_|(?:monatlich|jederzeit) (?:\\w+ )?(?:kündbar|kündigen|aussteigen)~${SAID}`,
    { rank: 4, anyhow: true, unless: unless + '|ich war ja monatlich kündbar' },
  ),
  rule(
    'misledAbout',
    ['term'],
    `${SAID}~(?:keine (?:\\w+ )?(?:laufzeit|bindung|vertragslaufzeit|mindestlaufzeit|verlängerung)|ohne (?:\\w+ )?(?:laufzeit|bindung|vertragsbindung)|bleibt alles (?:beim alten|gleich|so)|laufzeit (?:bleibt|ändert sich (?:nicht|nichts|nix)|ändere sich (?:nicht|nichts|nix))|(?:ändert|ändere|änderte|änder) sich (?:\\w+ ){0,2}nichts|nichts ändern|endet (?:\\w+ )?automatisch|automatisch (?:endet|ende|enden|beendet|aus)_|alles bleibt)`,
    { rank: 4, anyhow: true, unless },
  ),
  rule(
    'misledAbout',
    ['price'],
    `${SAID}~(?:_(?:billiger|günstiger|weniger|gleiche[rnm]? preis|selbe[rn]? preis|zum gleichen preis|preis bleibt|preisgarantie|festpreis|rabatt\\w*|gutschrift|bonus|prämie|cashback|nur \\d+|cheaper|discount|same price|sparen|spare)_|[\\d_]+ (?:€|euro)|_\\d+[_]\\d\\d(?![_\\d]))`,
    {
      rank: 3,
      anyhow: true,
      unless:
        unless +
        '|(?:vorher|bisher|inkasso|mahn\\w*|rechnung)~sagt|(?:ja|ok|okay|nein)"? gesagt|_sag(?:t|te|st) (?:\\w+ ){1,4}ja(?=[.,;!])|_sagte? (?:er|sie|ich|wir)?(?: \\w+){0,6}(?: \\([^)]*\\))? ?ja_|angeblich (?:telefonisch|am|soll)',
    },
  ),
];

/** Contradicted by somebody who must know, or given as the only reason for the yes. */
const CONTRADICTED: readonly Rule[] = [
  rule(
    'misledAbout',
    ['other'],
    // "Die echte Verbraucherzentrale sagt, sie verkauft so etwas gar nicht."
    '_(?:echten?|richtigen?|wirklichen?|real|actual) [^.!?\\n]{2,50}_(?:sagt|sagte|sagten|schreibt|schreiben|meint|erklärt|ruf\\w*|mach\\w*|verkauf\\w*|says?|said|told|never|does not|do not)_|_(?:sagt|sagte|sagen|schreibt|schrieb|erklärt|bestätigt|meint)_[^.!?\\n]{0,40}_(?:sie|er|die|man|so was|sowas)_ (?:\\w+ ){0,3}(?:verkauf\\w*|ruf\\w*|mach\\w*|biete\\w*|kenn\\w*)_ (?:\\w+ ){0,4}(?:gar nicht|nicht|nie|niemand\\w*|keine\\w*)_|_(?:weiß|wissen|wusste\\w*) (?:\\w+ ){0,3}von (?:nichts|nix)|_(?:weiß|wissen|wusste\\w*) (?:sie|er|die|man|keiner) (?:\\w+ )?(?:nichts|nix)_|_von \\w+ weiß (?:\\w+ )?(?:sie|er|die|man|niemand|keiner)',
    {
      rank: 3,
      anyhow: true,
      unless:
        'widerruf\\w*|kündigung~(?:nichts|nix)|(?:er|sie|der|die|she|he) (?:weiß|wusste) (?:\\w+ )?von (?:nichts|nix)|ich (?:weiß|wusste)|wusste (?:ich )?von (?:nichts|nix)|weiß ich|(?:{kin}|eltern) (?:weiß|wissen|wusste\\w*)',
    },
  ),
  rule(
    'misledAbout',
    ['other'],
    '(?:which|that|it) (?:is|was|turned out to be|turns out to be|were) (?:all |just |simply |complete |a |total |pure |plain ){0,2}(?:nonsense|untrue|not true|wrong|false|lie|lies|made up|rubbish|invented|bogus)_|_(?:lied to|misled|deceived|fooled|tricked) (?:me|her|him|us)_|_was ja gar nicht stimmt_|_was (?:gar |überhaupt |so |einfach |natürlich )*nicht (?:stimmt|stimmte|wahr)_',
    { rank: 3, anyhow: true },
  ),
  rule(
    'misledAbout',
    ['other'],
    '(?:because|since|as) (?:i|she|he|we|mother|father|my \\w+) (?:\\w+ )?(?:believed|thought|assumed|understood) (?:that )?(?:it|this|that)_|(?:believed|thought) (?:it|this|that) (?:would|was|is|were)_',
    { rank: 3, anyhow: true },
  ),
  rule(
    'misledAbout',
    ['other'],
    '_(?:unterschrieben|unterzeichnet|zugestimmt|zugesagt|eingewilligt|ja gesagt|mitgemacht|bestätigt)_[^.!?\\n]{0,40}_weil (?:der|die|er|sie|es|man) (?:\\w+ ){0,3}(?:meinte|sagte|hieß|behauptete|erzählte)_|_weil (?:der|die|er|sie|es|man) (?:\\w+ ){0,3}(?:meinte|sagte|hieß|behauptete|erzählte)_[^.!?\\n]{4,90}_(?:unterschrieben|unterzeichnet|zugestimmt|zugesagt|eingewilligt|ja gesagt|mitgemacht)_',
    { rank: 3, anyhow: true, unless: 'freund\\w* sagte|(?:mann|frau|sohn|tochter) (?:sagte|meinte)' },
  ),
  rule(
    'misledAbout',
    ['other'],
    // A prize that was the pretext: where no yes, contract or money is told beside it, it deceived about none.
    '_(?:ich|sie|er|wir) (?:waere|waer|sei|haette|haett|haetten|haetten) (?:\\w+ ){0,5}(?:gewonnen|gewinner\\w*)_',
    {
      rank: 3,
      anyhow: true,
      given:
        '_(?:\\w*abo|\\w*abos|abonnement\\w*|\\w*vertrag\\w*|\\w*zeitschrift\\w*|zeitung\\w*|abbuch\\w*|abgebucht|\\w*rechnung|bestell\\w*|verkauft|untergejubelt|untergeschoben|ja|zugestimmt|zugesagt|mitgemacht|eingewilligt|angenommen|\\w*kurs|\\w*mitgliedschaft|begrüßung\\w*|willkommens\\w*|monatlich|laufzeit|contract|subscription)_',
      unless: 'wenn ich',
    },
  ),
  rule(
    'misledAbout',
    ['existingContract'],
    // The caller's words in the subjunctive: "ich wär bei 200 Gewinnspielen eingetragen", "der Tarif werde abgeschaltet".
    '_(?:ich|sie|er) (?:waere|waer|sei|haette|haett) (?:\\w+ ){0,5}(?:gewinnspiel\\w*|abo\\w*|eingetragen|angemeldet|registriert|teilgenommen)_|_(?:leitung|netz|kupfer\\w*|tarif|anschluss|vertrag|prepaid|technik|telefon|internet) (?:\\w+ ){0,4}(?:werde|wuerde|sei|waere|waer) (?:\\w+ ){0,4}(?:abgeschaltet|abgestellt|abgeklemmt|eingestellt|gekündigt|umgestellt|teurer|ausgelaufen|angepasst)_|_(?:müsse|müsst|muesste|muessten) (?:ich|wir|sie|er) (?:\\w+ ){0,4}(?:zahlen|wechseln|umstellen|verlängern|bestätigen|zustimmen|umsteigen)_',
    {
      rank: 3,
      anyhow: true,
      unless:
        'wenn ich|heißt es|verbindlich|anwalt|inkasso|mahn\\w*|widerruf\\w*|brief~(?:steht|schreib)|(?:schreib\\w*|schrieb\\w*|behaupte\\w*|bestätig\\w*|laut)~(?:ich|sei|werde)_',
    },
  ),
  rule(
    'misledAbout',
    ['other'],
    // Known better, it would not have been done.
    '_(?:wenn|haette) (?:ich|wir|er|sie) (?:das |es )?(?:vorher )?(?:gewusst|geahnt)(?: haette)?_|_(?:had i known|if i had known|if i.d known|if she had known|if he had known)_',
    { rank: 3, anyhow: true, unless: 'widerruf\\w*|frist' },
  ),
  rule(
    'misledAbout',
    ['identity'],
    // "Es ist aber gar nicht das Rote Kreuz, sondern eine SeniorCall24."
    '_(?:ist|war|sind|waren|was|is) (?:aber |ja |in wirklichkeit |wohl )?(?:gar |überhaupt )?(?:nicht|not) (?:die|das|der|von|vom|mein\\w*|from|my|the) [^.!?\\n]{2,40}[, ](?:sondern|but)_',
    { rank: 3, anyhow: true },
  ),
  rule(
    'misledAbout',
    ['other'],
    '_because (?:the |this |a )?(?:man|woman|caller|agent|lady|guy|salesman|he|she|they) (?:\\w+ )?(?:said|told|called|claimed|promised|assured|swore)_|_because (?:i|she|he|we) (?:was|were|had been) told_',
    { rank: 3, anyhow: true },
  ),
  rule(
    'misledAbout',
    ['existingContract'],
    '_(?:hab|habe|hatte|hatten)_ (?:\\w+ ){0,4}_nie_ (?:bei )?(?:so ein\\w*|sowas|so was|so etwas|da|dort)?(?: \\w+){0,2} ?_(?:gehabt|mitgemacht|teilgenommen|gespielt|angemeldet)_|_so ein\\w* (?:\\w+ )?nie_ (?:\\w+ )?gehabt|never (?:took part|signed up|entered|had such)',
    { rank: 2, anyhow: true },
  ),
];

/** Pretexts and promises that the papers or the bill gainsay. */
const PRETEXTS: readonly Rule[] = [
  rule(
    'misledAbout',
    ['other'],
    // "Hätte sie gesagt, dass es zwei Jahre läuft, hätte ich aufgelegt": kept quiet about.
    '_haetten? (?:der|die|das|er|sie|man|mir|mich)_[^.!?\\n]{0,50}_(?:gesagt|erwähnt|verraten|mitgeteilt|genannt)_[^.!?\\n]{0,90}_haette (?:ich|sie|er|wir)_|_(?:had (?:he|she|they|the \\w+)|if (?:he|she|they|the \\w+) had) (?:told|said|mentioned)_',
    { rank: 3, anyhow: true },
  ),
  rule(
    'misledAbout',
    ['other'],
    // A signature or a yes for something else: the visit, a scan of the passport, a raffle, a check.
    '_(?:hieß|hiess|meinte[n]?|sagte[n]?|gesagt|behauptete[n]?|angeblich|von wegen|dachte|gedacht|wolle|musste|weil (?:der|die|er|sie))_[^.!?\\n]{0,50}_(?:nur|bloß|lediglich|bloss|angeblich|mal|kurz)_[^.!?\\n]{0,40}_(?:\\w*scan\\w*|\\w*ausweis|quittier\\w*|quittung|empfang|besuch\\w*|anwesenheit|\\w*gewinnspiel|mess\\w*|teilnahme|teilnahmekarte|protokoll|\\w*abgleich\\w*|dass (?:er|sie) da (?:war|waren))_|_(?:verkäufer|vertreter|berater|mann|typ|frau|dame|herr)\\w*:? "[^"\\n]{0,40}_(?:nur|bloß|kurz|mal)_[^"\\n]{0,40}"|_(?:musste|wollte|sollte) angeblich_[^.!?\\n]{0,50}_(?:messen|prüfen|kontrollieren|ablesen|nachsehen|tauschen|abgleichen|überprüfen)_|_"?als (?:\\w+ )?\\w*(?:geschenk|dankeschön|zugabe|gewinn)"?_',
    {
      rank: 3,
      anyhow: true,
      given:
        '_(?:unterschr\\w*|unterzeichn\\w*|tablet|pad|tür|treppenhaus|haustür|stand|laden|shop|markt|doorstep|signed)_',
      unless: 'widerruf\\w*|hotline|prospekt',
    },
  ),
  rule(
    'misledAbout',
    ['price'],
    // "Zugesagt war: keine Anschlussgebühr. Auf der Rechnung jetzt ..."
    '_(?:zugesagt|versprochen|vereinbart|besprochen|ausgemacht|abgemacht) (?:war|waren|wurde|wurden|hatte\\w*)_[:,]? ?[\\s\\S]{0,140}_(?:jetzt|nun|aber|stattdessen|doch|unterlagen|rechnung|brief|papiere\\w*|\\w*bestätigung (?:\\w+ )?(?:steht|stehen|sind) (?:\\w+ ){0,2}\\d+ (?:euro|€) (?:mehr|zu viel))_',
    {
      rank: 3,
      anyhow: true,
      unless: 'termin|rückruf|nicht so|(?:nie|nicht|nichts) (?:zugesagt|vereinbart|besprochen)',
    },
  ),
  rule(
    'misledAbout',
    ['price'],
    '_(?:promised|promises|said|claimed|assured)_[^.!?\\n]{0,60}_(?:\\d+ ?(?:%|percent|per cent) (?:less|off|cheaper|lower)|costs? nothing|cost nothing|at no cost|nothing to pay|no fee|a discount)_|_(?:versprach|versprochen|sagte|meinte|hieß|gesagt|warb)_[^.!?\\n]{0,50}\\d+ ?(?:%|prozent) (?:weniger|billiger|günstiger|rabatt|ersparnis|sparen)_',
    { rank: 3, anyhow: true, unless: 'i said|ich (?:sagte|meinte)' },
  ),
  rule(
    'misledAbout',
    ['price'],
    // Given on the phone, charged in the papers.
    '_(?:geschenkt|gratis|kostenlos|umsonst|inklusive|ohne aufpreis|included|for free|free of charge)_[\\s\\S]{0,110}_(?:unterlagen|papiere\\w*|vertrag|rechnung|\\w*bestätigung|zusammenfassung|letter|bill|contract|paper)_[^?\\n]{0,60}_[\\d_]+ ?(?:€|euros?|eur|miete|gebühr|im monat|monatlich|a month|per month)',
    {
      rank: 3,
      anyhow: true,
      unless:
        'widerruf\\w* (?:ist|sei) kostenlos|_(?:erste[nrs]?|first) (?:\\w+ )?(?:wochen?|monate?|weeks?|months?|jahr|year)_',
    },
  ),
  rule(
    'misledAbout',
    ['other'],
    '_telling (?:me|her|him|us|them)_ (?:that )?(?!to_|i_|we_)[^.!?\\n]{3,80}_(?:would|will|only|must|had|is|was|were|be)_',
    { rank: 3, anyhow: true, unless: '_i (?:\\w+ )?telling' },
  ),
];

export const UNTRUE_RULES: readonly Rule[] = [...MISLED_RULES, ...FRIGHTS, ...CONTRADICTED, ...PRETEXTS];

/** Why a stranger says to call who only wants data: a survey, a check of figures, the grid, the municipal works. */
export const PRETEXT_CALL =
  '_(?:wollte[n]?|hat|haben) (?:angeblich |nur |bloß |lediglich ){1,2}(?:\\w+ ){0,2}(?:adresse|anschrift|\\w*daten|geburtsdatum|eintrag|angaben|zählernummer|kundennummer)_[^.!?\\n]{0,50}_(?:prüfen|überprüfen|abgleichen|abfragen|aktualisieren|bestätigen|überprüft|abgeglichen|aktualisiert)_|_nur (?:kurz |mal |schnell )?(?:die |ihre |unsere )?(?:\\w*daten|adresse|angaben) (?:abgleichen|prüfen|aktualisieren)_|_(?:behauptete[n]?|gab(?:en)? (?:sich|vor)|angeblich|(?:man|er|sie) (?:wolle|müsse|sei|waere|waer|gleiche)|meinte[n]?|sagte[n]?|gesagt|hat er gsagt|said|claimed)_[^.!?\\n]{0,60}_(?:\\w*umfrage|befragung|\\w*abgleich\\w*|abzugleichen|gleiche|vertragsprüfung|netzbetreiber|stadtwerken?|(?:checks?|checking|reads?|reading) (?:the )?(?:meters?|data)|survey|praxisdaten|firmendaten|kundendaten)_|_(?:vom netzbetreiber|von (?:den|de) stadtwerke\\w*)[, ]+(?:hat er|sagte er|angeblich)_';
/** What callers lure with: a gift, a price, a test, a duty, a survey; deceitful where something else came of it. */
export const LURES =
  '_(?:zum dank|als dank|gratis\\w*|kostenlos\\w*|kostenfrei\\w*|umsonst|geschenk\\w*|schenkt\\w*|nur dies(?:er?|en?|es)? eine\\w?|nur ein(?:e|en)? einzige\\w*|(?:only|just) th(?:is|e) one|treuegeschenk|dankeschön|\\w*probe\\w*|test\\w*|zum (?:halben|gleichen|selben|alten|reinschauen|testen|probieren|kennenlernen)|schnupper\\w*|einmalig\\w*|unverbindlich\\w*|gewonnen|gutschein\\w*|prämie|bonus|rabatt|umfrage|befragung|marktforschung|gleiche[rnms]? (?:preis|geld)|selbe[rnms]? (?:preis|geld)|nur \\d+[_\\d]* ?(?:euro|€)|same money|at the same price|zahle alles|zahlt alles|loyalty|treue\\w*|halber|nichts extra|kost\\w* (?:nix|nichts)|ohne (?:aufpreis|mehrkosten|laufzeit)|doppelte\\w*|für (?:nur )?(?:nen|einen) euro|\\d+ ?(?:%|prozent)|halber preis|half price|free|(?:alte|bisherige|gleiche|selbe)[rnms]* (?:preis|bedingung|kondition)\\w*|preis gesichert|kost\\w* sie (?:\\w+ )?(?:nix|nichts)|(?:at )?no (?:extra )?cost|double data|ends by itself|from alone|von (?:ganz )?alleine?|same price|abgeschaltet|abgestellt|abschalt\\w*|insolvent|pleite|läuft aus|ausläuft|auslaufen\\w*|automatisch|müsse|muesse|technisch\\w*|prüf(?:t|e|en|ung)?(?! und)|überprüf\\w*|abgleich\\w*|datenabgleich|aktualisier\\w*|verlosung|hochgestuft|optimier\\w*|\\w*optimierung|planung|vormerk\\w*|qualitäts\\w+|löschen|zählerstand|zählernummer|bloß|lediglich|nur_ (?:ein\\w* )?(?:kleine\\w* )?(?:bestätig\\w*|formsache|formalität|abgleich|anpassung|änderung|euro|versand\\w*|porto))_';
/** Costs beside the price, and the word that they fall away. */
export const SIDE_COST =
  '_((?:anschluss|bereitstellungs|einrichtungs|aktivierungs|versand|grund|wechsel|bearbeitungs)?-?(?:preis|gebühr|kosten|miete|pauschale|entgelt)|porto|router|versand|einrichtung|router ?rental|postage|set-?up fee|connection fee|router)_';
export const FALLS_AWAY =
  '_(?:entfällt|entfalle|entfallen|wegfällt|wegfalle|geschenkt|gschenkt|gratis|kostenlos|umsonst|erlassen|inklusive|waived|free|included)_';
/** A lower price promised, and a higher one that came of it. */
export const CHEAPER = '_(?:billiger|guenstiger|günstiger|cheaper|senken|sparen|spare|preisvorteil|weniger zahlen)_';
export const DEARER =
  '_(?:teurer|doppelt|mehr als (?:vorher|bisher)|euro mehr|höher\\w*|more expensive|(?:cents?|euros?|€) (?:\\w+ ){0,3}more|more than (?:i|we|he|she) (?:pay|paid|used)|(?:gar nix|gar nichts|nicht) (?:günstiger|billiger)|günstiger wird da|zahl\\w* (?:ich |wir )?(?:\\w+ ){0,2}[\\d_]+ (?:euro )?mehr)_';
/** What came of it. */
export const OUTCOMES =
  '_(?:\\d+[_\\d]* ?(?:euros?|€|eur)|\\d+[- ]months?|[\\d_]{3,7}|monatlich\\w*|monate|monaten|monat|jahres\\w*|\\w*abo|\\w*abonnement|jahre|laufzeit\\w*|vertrag|verträge|\\w*vertrag|teurer|rechnung|kostenpflichtig\\w*|abgebucht|lieferung|verlängert\\w*|verlängerung|tarif|belieferung|wechsel|kündigung|contract|months|a month|jahren|bindung|euro mehr|invoice|bill|subscription|sub|membership|per month|monthly)_';
/** The turn from what was said to what came. */
export const TURN =
  '_(?:jetzt|nun|heute|heut|gestern|vorgestern|dann|danach|später|(?:es|das) war ein|stattdessen|sondern|statt|aber|doch|dabei|plötzlich|auf einmal|auf_|tatsächlich|ergebnis|trotzdem|kam|kamen|kommt|steht|stand|lag|liegt|ist da|drin|unterlagen|papiere|mail|brief|post|rechnung|schreiben|auftragsbestätigung|bestätigung|now|today|but|bill|invoice|turned up|arrived|came|then|later|in the letter)_';
