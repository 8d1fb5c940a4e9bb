// What a caller told of costs, price, term or notice: an untruth only where other words of the message gainsay it.
import { rule, type Rule, ways } from '../../rule.ts';
import { PART_ONLY } from './free-part.ts';
import { NO_UNTRUTH, SAID } from './words.ts';

/** What runs out, as callers say. */
const TARIFF = '(?:tarif|vertrag|preisgarantie|preisbindung)';

/** "Gutschein versprochen", "zugesagt war ein Rabatt". */
const GIFT_PROMISED = ways(
  '(?:\\w*gutschein|geschenk|tablet|kopfhörer|rabatt|bonus|preis|gutschrift|prämie|cashback|guthaben)' +
    '(?: \\w+){0,5} (?:zugesagt|versprochen|zugesichert|garantiert)',
  '(?:zugesagt|versprochen|zugesichert)(?: \\w+){0,4} (?:rabatt|bonus|gutschrift|prämie|guthaben)',
);
/** "Der Tarif laufe aus". */
const RUNS_OUT = ways(
  `${TARIFF}(?: \\w+){0,3} (?:laufe|liefe) (?:\\w+ ){0,2}aus_`,
  `${SAID}~${TARIFF}(?: \\w+){0,3} läuft (?:\\w+ ){0,2}aus_`,
);
/** "Bekomme ein Paket gratis", "kostenloser Probemonat". */
const FREE_TRIAL = ways(
  '(?:bekomm\\w*|kriege?|schenk\\w*|anruf\\w*|angeboten|probe\\w*|dankeschön|treuegeschenk|upgrade|' +
    'extra|monat\\w*)~_' +
    '(?:kostenlos\\w*|kostenfrei\\w*|gratis|umsonst|unverbindlich\\w*|geschenkt|als geschenk)_',
  '_(?:gratis|kostenlos\\w*|kostenfrei\\w*|treuegeschenk|unverbindlich\\w*)[ -](?:\\w+ ){0,2}' +
    '(?:probe\\w*|monat\\w*|heft\\w*|upgrade|test\\w*|paket|receiver|router|handy|geschenk|' +
    'zeitschrift\\w*|option|extra)',
);
/** "Sagte, es ist kostenlos", "hieß, kostet nichts". */
const SAID_FREE = `${SAID}~_(?:${ways(
  'kostenlos\\w*|kostenfrei\\w*|gratis|umsonst|geschenk\\w*',
  '(?:kostet|koste|kost) (?:mich |sie |uns |ihn |ja )?(?:nichts|nix|keinen cent|nicht mehr)',
  'keine (?:zusatz|mehr|extra)?kosten',
  'ohne (?:zusatz|mehr|extra)?kosten',
  'ohne aufpreis|unverbindlich\\w*|free of charge|for free|kostenneutral',
  'nichts (?:extra )?kosten',
  'keinen cent',
)})_`;
/** "Kostenlos, hieß es": the other way round. */
const FREE_HE_SAID = `_(?:${ways(
  'kostenlos\\w*|kostenfrei\\w*|gratis|umsonst',
  '(?:kostet|koste|kost) (?:mich |sie |uns |ihn |ja )?(?:nichts|nix|keinen cent|nicht mehr)',
  'keine (?:zusatz|mehr|extra)?kosten',
  'ohne (?:zusatz|mehr|extra)?kosten',
  'ohne aufpreis|unverbindlich\\w*|free of charge|for free|keinen cent',
)})_~${SAID}`;
/** "Said it was free", "promised no extra cost". */
const SAID_FREE_ENGLISH = ways(
  '(?:told|said|promised|claimed)~(?:it|this|that|everything) (?:was|is|would be|were|will be) ' +
    '(?:completely |totally )?free_',
  '_(?:told|said|promised|claimed|swore)_' +
    '(?:(?!_(?:withdraw\\w*|cancel\\w*|the call|return\\w*)_)[^.!?\\n]){0,50}_' +
    '(?:costs? (?:me |us )?nothing|no extra (?:cost|charge)s?|at no (?:extra )?cost|free of charge|' +
    'for free)_',
  // "A free upgrade, but it costs 10 more": what it costs on top must stand behind it.
  '_(?:told|said|promised|claimed|offered)_[^.!?\\n]{0,40}_(?:free upgrade|upgrade (?:is|was|would be) free)_' +
    '(?=[^!?\\n]{0,20}_(?:but|now|yet)_[^!?\\n]{0,30}_(?:costs?|charged?|charging)_(?: (?:me|us|now|an|extra)){0,3} ' +
    '[1-9][\\d_.,]* ?(?:euros?|eur|€)? ?(?:more|extra|on top)_)',
);
/** "Sagte, jederzeit kündbar". */
const SAID_CANCELLABLE = ways(
  `${SAID}~_(?:monatlich (?:\\w+ )?kündbar|` +
    'jederzeit (?:\\w+ )?(?:kündbar|kündigen|raus|aussteigen|widerruf\\w*|storn\\w*)|' +
    'nach (?:\\w+ ){1,2}(?:monaten?|wochen|jahr) (?:\\w+ )?(?:raus|kündigen|aussteigen)|' +
    '(?:wieder )?kündigen (?:koennte|könne|kann)|kündbar|cancel any ?time|monthly)_',
  `(?:monatlich|jederzeit) (?:\\w+ )?(?:kündbar|kündigen|aussteigen)~${SAID}`,
);
/** "Sagte, keine Laufzeit", "hieß, bleibt alles beim Alten". */
const SAID_NO_TERM = `${SAID}~(?:${ways(
  'keine (?:\\w+ )?(?:laufzeit|bindung|vertragslaufzeit|mindestlaufzeit|verlängerung)',
  'ohne (?:\\w+ )?(?:laufzeit|bindung|vertragsbindung)',
  'bleibt alles (?:beim alten|gleich|so)',
  'laufzeit (?:bleibt|ändert sich (?:nicht|nichts|nix)|ändere sich (?:nicht|nichts|nix))',
  '(?:ändert|ändere|änderte|änder) sich (?:\\w+ ){0,2}nichts',
  'nichts ändern',
  'endet (?:\\w+ )?automatisch',
  'automatisch (?:endet|ende|enden|beendet|aus)_',
  'alles bleibt',
)})`;
/** "Sagte, es wird billiger", "versprach 29,99". */
const SAID_CHEAPER = `${SAID}~(?:${ways(
  '_(?:billiger|günstiger|weniger|gleiche[rnm]? preis|selbe[rn]? preis|zum gleichen preis|preis bleibt|' +
    'preisgarantie|festpreis|rabatt\\w*|gutschrift|bonus|prämie|cashback|nur \\d+|cheaper|discount|' +
    'same price|sparen|spare)_',
  '[\\d_]+ (?:€|euro)',
  '_\\d+[_]\\d\\d(?![_\\d])',
)})`;

/** Gifts, what is free, notice, term, price. */
export const TOLD_RULES: readonly Rule[] = [
  rule('misledAbout', ['price'], GIFT_PROMISED, { rank: 4, anyhow: true }),
  rule('misledAbout', ['existingContract'], RUNS_OUT, { rank: 3, anyhow: true, unless: NO_UNTRUTH }),
  rule('misledAbout', ['free'], FREE_TRIAL, {
    rank: 2,
    unless: `hotline|kostenlose (?:beratung|nummer|rufnummer)|rechtsberatung|retour|${PART_ONLY}`,
  }),
  rule('misledAbout', ['free'], SAID_FREE, { rank: 4, anyhow: true, unless: NO_UNTRUTH }),
  rule('misledAbout', ['free'], FREE_HE_SAID, { rank: 4, anyhow: true, unless: NO_UNTRUTH }),
  rule('misledAbout', ['free'], SAID_FREE_ENGLISH, { rank: 4, anyhow: true }),
  rule('misledAbout', ['cancellability'], SAID_CANCELLABLE, {
    rank: 4,
    anyhow: true,
    unless: `${NO_UNTRUTH}|ich war ja monatlich kündbar`,
  }),
  rule('misledAbout', ['term'], SAID_NO_TERM, { rank: 4, anyhow: true, unless: NO_UNTRUTH }),
  rule('misledAbout', ['price'], SAID_CHEAPER, {
    rank: 3,
    anyhow: true,
    unless: ways(
      NO_UNTRUTH,
      '(?:vorher|bisher|inkasso|mahn\\w*|rechnung)~sagt',
      '(?:ja|ok|okay|nein)"? gesagt',
      '_sag(?:t|te|st) (?:\\w+ ){1,4}ja(?=[.,;!])',
      '_sagte? (?:er|sie|ich|wir)?(?: \\w+){0,6}(?: \\([^)]*\\))? ?ja_',
      'angeblich (?:telefonisch|am|soll)',
    ),
  }),
];
