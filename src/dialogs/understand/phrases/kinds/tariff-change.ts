// The same supply under other terms.
import { ways } from '../../rule.ts';
import type { KindCue } from './cue.ts';

/** "Rief an, ob ich nicht schnelleres Internet will": what every seller asks, whoever supplies one so far. */
const ASKED_FOR_FASTER =
  '_ob (?:ich|wir) (?:nicht |auch )?(?:\\w+ ){0,2}schnelleres (?:internet|dsl) (?:\\w+ ){0,2}(?:will|wolle|wollen|möchte|moechte|brauche|haette)_';

/** Words of another tariff. */
export const TARIFF_CHANGE: readonly KindCue[] = [
  {
    kind: 'tariffChange',
    weight: 6,
    unless: `_am tarif (?:\\w+ ){0,3}(?:nichts|nix|nicht)_|${ASKED_FOR_FASTER}`,
    say: `_(?:${ways(
      'tarifwechsel\\w*|tarifumstellung|tarifoptimierung|tarifänderung',
      'tarif (?:\\w+ ){0,3}(?:geändert|umgestellt|gewechselt|umgebucht|hochgestuft)',
      'vertragsänderung|vertragsumstellung|produktwechsel|hochgestuft',
      'tarif (?:\\w+ ){0,2}umgstellt',
      'von (?:tarif )?(?:xs|s|m|l|xl) (?:auf|zu|in|nach) (?:tarif )?(?:xs|s|m|l|xl)',
      'upgegrad\\w+|upgrad\\w*|tarifupgrade|auf \\d+ ?mbit\\S* umgestellt',
      'schnellere[nsrm]? (?:\\w*tarif|internet|leitung|dsl|anschluss|\\w*vertrag)',
      '(?:bigger|larger|faster|better) (?:\\w+ )?(?:plan|tariff|line)',
      '(?:in|auf) den (?:großen|größeren|kleineren) (?:\\w+ )?tarif',
      '(?:anschluss|internet|dsl|glasfaser|leitung|tarif|glasfaser \\d+)(?:,? \\w+){0,4} (?:am telefon|' +
        'telefonisch) (?:\\w+ )?(?:umgestellt|umgeschaltet|hochgesetzt|aufgestockt)',
      '(?:mein|meinen|unser|unseren|ihren|seinen) (?:\\w+ )?(?:anschluss|tarif|internet|dsl|vertrag|' +
        'leitung) (?:auf )?(?:\\w+ ){0,2}(?:hochgesetzt|hochgestuft|aufgestockt)',
      '(?:internet|leitung|anschluss) (?:\\w+ )?schneller_',
      'größere[nrs]? (?:tarif|komplettpaket|paket)',
      '(?:teurere|billigere|günstigere|bessere|größere|kleinere)[nrs]? ' +
        '\\w*tarif(?! (?:\\w+ ){0,2}(?:empfohlen|gefunden|gesehen|entdeckt))',
      'tariff change',
      '(?:a )?faster (?:line|internet|tariff)',
      'unlimited data for the same price|neues kontomodell',
      'tarif (?:werde|wird|wuerde|sei) (?:\\w+ )?(?:abgeschaltet|eingestellt|abgelöst|abgekündigt)',
      '(?:dsl|kabel|glasfaser|vdsl)? ?\\d+ (?:mbit\\S* )?statt (?:dsl|kabel|glasfaser|vdsl)? ?\\d+(?!\\d|' +
        '_\\d| ?(?:euro|€|cent|prozent|monat|jahr|wochen|hefte|flaschen))',
      '\\w*(?:zuhause|mobil|red|tarif) (?:xl|l|m|s) statt (?:\\w+ )?(?:xl|l|m|s|xs)',
    )})_`,
  },
  {
    // "Ob ich auf MagentaZuhause L hoch will", "auf 300 Mbit gewechselt": more of what one has.
    kind: 'tariffChange',
    weight: 6,
    about: 'line',
    say: ways(
      '_auf (?:den |die |das )?(?:\\w+ ){0,2}(?:xs|s|m|l|xl|xxl|\\d+(?: ?(?:mbit\\S*|gb|gigabit|mb|er))?) (?:rauf|hoch|hinauf|' +
        'upgraden|aufstocken|raufgehen|hochgehen|hochgestuft|aufgestockt|raufgesetzt|hochgesetzt)_',
      '_auf (?:den |die |das )?(?:\\w+ )?\\d+ ?(?:mbit\\S*|gigabit|gb) (?:gewechselt|umgestiegen|erhöht|aufgestockt|upgegradet)_',
    ),
  },
  {
    // "Bin seit Jahren dort, Wechsel von DSL auf Glasfaser": another line with one's own company; said by a stranger, a new contract.
    kind: 'tariffChange',
    weight: 6,
    about: 'line',
    say:
      '_(?:wechsel|umstellung|umstieg) (?:von|vom) (?:(?:meinem|unserem|dem|alten|normalen) ){0,2}(?:v?dsl|kabel|kupfer)' +
      '(?: \\d+)? (?:auf|zu|in) (?:glasfaser|kabel|v?dsl)',
    unless: '^(?![^]*_(?:\\w*kunde|\\w*kundin|seit (?:\\w+ )?jahren|bei denen|mein\\w* anbieter|unser\\w* anbieter)_)',
  },
  {
    // "Auf Glasfaser 300 umgestellt", "in MagentaZuhause XL gewechselt": what one has becomes another.
    kind: 'tariffChange',
    weight: 6,
    about: 'line',
    say: `(?:${ways(
      '_(?:auf|in) (?:den |die |das |einen |ein |eine )?(?:\\w+ ){0,2}?(?:\\w*tarif|' +
        '\\d+(?: ?mbit\\S*|er)?|magenta ?\\w+(?: (?:xl|s|m|l))?|giga ?\\w+(?: \\d+)?|glasfaser \\d+|' +
        'kabel \\d+|dsl ?\\d+|red \\w+)_(?: \\w+){0,2} (?:umgestellt|umzustellen|umstellen|umsteigen|' +
        'umgestiegen|umgebucht|umbuchen|gewechselt|wechsle|wechseln|wechsel|zu wechseln|gestuft|hochgehen|' +
        'erhöht|aufgestockt|geändert)_',
      '_(?:wechsel|umstellung|umstieg) (?:in|auf|zu) (?:den |die |das |einen |meinen |' +
        'ihren )?(?:\\w+ ){0,2}?(?:\\w*tarif|magenta ?\\w+|giga ?\\w+|glasfaser|kabel \\d+|dsl ?\\d+|surf\\S*)',
      '_(?:xl|l|m|s|xs) \\((?:bisher|hab|habe|hatte|vorher)(?: ich)? (?:\\w+ )?(?:xl|l|m|s|xs)\\)',
      '_(?:moved|switched|upgraded|changed|put) (?:me|us|her|him|my \\w+) (?:to|onto)_',
      '_umgestellt auf_',
      '_vielen dank für (?:ihren|den) wechsel_',
    )})`,
  },
  {
    // More or less of the same thing: "20 GB mehr", "statt 20 jetzt 50 GB", "doppelt so schnell", "36 statt 29 Cent", "8 Euro mehr im Monat".
    kind: 'tariffChange',
    weight: 3,
    about: 'line',
    say: ways(
      '_(?:doppelte?[snr]?|doppelt so viel|mehr|larger|bigger|double|extra|more) (?:\\w+ )?(?:gb|gigabyte|' +
        'datenvolumen|volumen|geschwindigkeit|speed|tempo|data)_',
      '_\\d+ ?(?:gb|gigabyte|mbit\\w*) (?:mehr|more|extra|zusätzlich)_',
      '_statt (?:bisher |der |den |vorher )?\\d+ ?(?:gb|mbit\\w*)?,? (?:jetzt |nun |gleich )?\\d+ ?(?:gb|mbit\\w*)_',
      '_\\d+(?:[,_]\\d+)? (?:cent |ct )?(?:statt|instead of) (?:bisher |vorher )?\\d+(?:[,_]\\d+)? (?:cents?|ct)_',
      '_(?:größere|bessere|neue|schnellere|dickere)[rnsm]? (?:\\w*flat|leitung|anschluss|\\w*paket)_',
      '_(?:doppelt so (?:schnell|viel)|schneller(?:es|en|er)? (?:\\w+ )?(?:internet|dsl|leitung|surfen)|' +
        'faster (?:\\w+ )?(?:speed|internet|connection|broadband)|double (?:\\w+ )?(?:data|speed))_',
      '_(?:internet|dsl|anschluss|leitung) (?:\\w+ ){0,3}(?:schneller|beschleunig\\w*|hochgestuft)_',
      '_(?:jetzt|nun|auf einmal|plötzlich) (?:\\w+ ){0,3}(?:gigabit|\\d+er leitung)_',
    ),
    unless: ASKED_FOR_FASTER,
  },
  {
    // One's own tariff is said to end.
    kind: 'tariffChange',
    weight: 4,
    about: 'line',
    say: ways(
      '_(?:mein|unser|ihr|sein|der|my|our)(?:e|em|en)? (?:alte[rn]? |bisherige[rn]? |jetzige[rn]? |' +
        'dortige[rn]? |old )?(?:\\w*tarif|\\w*leitung|tariff|plan|' +
        '(?:(?:dsl|kupfer|telefon|internet|festnetz|kabel)-?)?anschluss) (?:\\w+ ){0,4}(?:läuft aus|' +
        'laufe aus|ausläuft|auslaufe|eingestellt|umgestellt|abgeschaltet|abgestellt|abgelöst|veraltet|' +
        'nicht mehr gibt|gibt es nicht mehr|being discontinued|expires?|running out)_',
      '_ohne (?:laufzeit|mindestlaufzeit|bindung|vertragsbindung)_',
      '_(?:euros?|€) (?:higher|dearer|more)_',
      '_umstellung (?:meines|unseres|ihres|des) \\w*(?:anschluss(?:es)?|vertrags?|tarifs?)_',
      '_(?:müsse|müssen|muss|muesste) (?:\\w+ ){0,2}auf glasfaser (?:umstellen|umsteigen|wechseln)_',
      '_(?:glasfaser\\w*|neue[rs]? tarif) (?:sei|ist|waere|werde) (?:\\w+ )?pflicht_',
    ),
    unless: '_prepaid\\w*_|_vertrag (?:läuft|laufe) aus',
  },
  {
    // A price that rises: the contract is the one that has been running.
    kind: 'tariffChange',
    weight: 4,
    say: '_(?:dem|diesem) (?:neuen|höheren) preis (?:\\w+ ){0,2}(?:zustimm\\w*|zugestimmt|zuzustimmen)_',
    unless: '_(?:prepaid\\w*|\\w*anbieter\\w*|neukunde\\w*|neuvertrag)_',
  },
  {
    kind: 'tariffChange',
    weight: 3,
    about: 'telecoms',
    say:
      '_(?:tarif (?:\\w+ ){0,2}(?:angepasst|anpassen|anpassung|anzupassen)|"anpassung"|' +
      'vertrag (?:\\w+ ){0,2}(?:angepasst|anpassen)|(?:so|alles) (?:\\w+ )?bleiben wie (?:es|bisher)|' +
      'bleibt alles (?:so|beim alten)|wechsel auf (?:magenta|giga|dsl|glasfaser))',
  },
  {
    // A new tariff of one's own company.
    kind: 'tariffChange',
    weight: 4,
    about: 'line',
    say: `(?:${ways(
      '_(?:im|in den|in einen|zum|zu dem|auf dem|auf den|dem|den|einen|nen|ein|a|the|ihr|ihren|mein|' +
        'mit dem) (?:neue[nrms]?|neia|neie|neuem|andere[nm]?|new) (?:\\w+ )?(?:\\w*tarif|paket|plan|tariff)_',
      '_neue[rnm]? (?:handy|internet|dsl|mobilfunk|giga|magenta)?-?tarif_',
    )})`,
    unless: '_prepaid\\w*_|neu(?:er|en|em)? (?:\\w+ )?(?:anbieter|versorger|kunde)',
  },
  {
    kind: 'tariffChange',
    weight: 3,
    about: 'telecoms',
    // What one paid or had before, beside the new.
    say: `(?:${ways(
      '_(?:mein(?:en|em)?|der|beim|den|dem|zum|im|sein|seinen|ihren|ihr|unser\\w*) alte[nrm]? ' +
        '(?:\\w*tarif|\\w*vertrag|preis|paket|leitung)_',
      'statt (?:bisher|vorher|wie bisher)_',
      '_(?:bisher|vorher|vorher immer) (?:\\w+ ){0,3}(?:gezahlt|bezahlt|zahle|zahlte|\\d+(?!&))',
      '_(?:zahl\\w*|gezahlt|bezahlt) (?:\\w+ ){0,2}(?:bisher|vorher)',
      '(?:zum |für |den |zu dem )?(?:gleichen|selben|alten) preis',
      'gleiche[rsn]? preis',
      'mein(?:en|em)? (?:bisherige|jetzige|aktuelle)[nrm]? (?:\\w*tarif|\\w*vertrag|paket)',
      'old (?:tariff|plan|price)',
      'same (?:price|money)',
      'tarif (?:\\w+ ){0,2}behalten',
      'mehr als (?:bisher|vorher|jetzt|früher)',
      '(?:euros?|€|prozent|%) (?:mehr|teurer|teirer|more|' +
        'dearer)(?: (?:als|im monat|pro monat|monatlich|per month|a month)|[.,!;]|$)',
      'der alte (?:\\w+ )?(?:ging|lief|tat|tuts|reichte?|war) ',
      'bei meinem (?:alten )?tarif',
      'auslaufmodell|mehr datenvolumen|double data|more data',
    )})`,
    unless: '_prepaid\\w*_',
  },
];
