// Words that tell what changed: how much each speaks for a new contract, an extension, another tariff or an addition.
import type { FactValues } from '../../../knowledge/facts.ts';
import { ways } from '../rule.ts';

/**
 * One kind of sentence and how much it speaks for a kind of contract. The words of a story add up; 4 decides alone, 1 only
 * where nothing else is said. `about` limits a cue to the products it makes sense for.
 */
export type KindCue = {
  kind: FactValues['contractKind'];
  weight: number;
  say: string;
  about?: 'line' | 'telecoms' | 'extra';
  /** Words in the whole message that take the cue away. */
  unless?: string;
};

/** "Widerrufsfrist verlängert", a denied extension, a second contract that came with it: no extension of this contract. */
const NO_EXTENSION = ways(
  '(?:frist|widerrufsfrist|widerrufsrecht|garantie)(?: \\w+){0,7} verlänger',
  'verlänger\\w*(?: \\w+){0,3} (?:frist|widerruf\\w*)',
  '(?<!wenn (?:ich|sie|er|wir|man) (?:jetzt |da |das )?)nicht (?:\\w+ )?verlänger',
  'zweite[nrs]? (?:handy|vertrag)',
  'zwei verträge|zweitvertrag|handyversicherung',
);

/** "Rief an, ob ich nicht schnelleres Internet will": what every seller asks, whoever supplies one so far. */
const ASKED_FOR_FASTER =
  '_ob (?:ich|wir) (?:nicht |auch )?(?:\\w+ ){0,2}schnelleres (?:internet|dsl) (?:\\w+ ){0,2}(?:will|wolle|wollen|möchte|moechte|brauche|haette)_';

export const KIND_CUES: readonly KindCue[] = [
  // The running contract goes on for a new term.
  {
    kind: 'extension',
    weight: 8,
    about: 'line',
    unless: NO_EXTENSION,
    say: `_(?:${ways(
      '(?:zwangs)?verl(?:ä|e|ai)ng?[a-z]{0,3}r(?:e|t|te|ten|n|st)?',
      '\\w*verl(?:ä|e)ng\\w{0,2}rung\\w*',
      'prolong\\w*',
      '(?:kunden)?rückgewinnung\\w*',
      'rückholung|rückholangebot\\w*|rückhol\\w*',
      'schön,? dass (?:sie|du) (?:bei uns )?(?:bleiben|bleibst)',
      '(?:\\w*vertrag|tarif) läuft (?:jetzt |nun |damit )?(?:\\w+ )?länger',
      'weitere (?:12|24|zwölf|vierundzwanzig|zwei|ein) (?:monate|jahre)',
      '(?:12|24|zwölf|zwei|vierundzwanzig) weitere (?:monate|jahre)',
      '(?:um|für|auf) (?:weitere|noch ?mal|noch einmal) (?:\\w+ )?(?:\\w+ )?(?:monate|jahre?)',
      'neue (?:12|24|zwölf|vierundzwanzig) monate',
      'extend(?:ed|ing|s)?',
      'extensions?',
      'renew(?:ed|al|als|ing|s)?',
      '(?:12|24|another (?:12|24|two|twelve)|two) more (?:months|years)',
      '(?:runs|goes on|continues|bound|locked in) (?:for )?another (?:\\d+|two|twelve) (?:months|years)',
    )})_`,
  },
  {
    kind: 'extension',
    weight: 6,
    about: 'telecoms',
    say: ways(
      '_vertrag (?:\\w+ ){0,3}(?:ausgelaufen|läuft aus|laufe aus|auslaufe|ausläuft|weiterführ\\w*|' +
        'fortführ\\w*|fortsetz\\w*)_',
      '_(?:contract|plan) (?:was|is) (?:running out|ending|about to end)_',
    ),
  },
  {
    // A new term is named: an extension unless the tariff changed as well.
    kind: 'extension',
    weight: 3,
    about: 'line',
    say:
      '_(?:neue[nr]? (?:\\d\\d-?monatige[nr]? )?(?:mindest)?(?:vertrags)?laufzeit|' +
      '(?:a |into a )?(?:new|fresh) (?:\\d+|two)[ -]?(?:month|year) (?:term|contract period)|' +
      '(?:\\d+|twelve) (?:new|fresh|neue) (?:months|monate))_',
  },
  {
    // Whoever gave notice and is offered less for staying.
    kind: 'extension',
    weight: 6,
    about: 'telecoms',
    unless: '_rückkehr(?:er)?angebot',
    say:
      '_(?:gekündigt|kündigen|kündigung|kündigte|cancell?(?:ed|ing)?)_[^?]{0,220}_' +
      '(?:wenn (?:ich|sie) (?:\\w+ )?(?:bleibe|bleiben)_|doch (?:noch )?(?:\\w+ )?(?:bleiben?|dableiben)|' +
      '(?:\\d+ ?%?|prozent) (?:\\w+ )?rabatt|bleiben sie|treue\\w*|halteangebot|bleib\\w* (?:doch|bei uns)|' +
      'to stay with)_',
  },

  {
    // More of the term put on: "24 Monate drangehängt", "zwei Jahre länger", "Laufzeit bis 2028 hochgesetzt", "wieder 24 Monate".
    kind: 'extension',
    weight: 6,
    about: 'telecoms',
    // "Sie brauchen zwei Monate länger": for an answer, not for a contract.
    unless: ways(
      `${NO_EXTENSION}`,
      '_(?:brauch\\w*|benötig\\w*|nehmen sich|lassen sich|need|take)_ (?:\\w+ ){0,4}(?:\\d+|zwei|drei|two|' +
        'three) (?:weitere |more )?(?:monate|months)_',
      '_(?:monate|months) (?:länger|mehr|longer) (?:zeit )?(?:brauch\\w*|benötig\\w*|dauer\\w*)_',
    ),
    say: ways(
      '_(?:\\d+|zwei|ein|zwölf|vierundzwanzig|two|twelve) (?:weitere |more )?(?:monate?|jahre?|months|' +
        'years) (?:\\w+ ){0,3}(?:dran ?gehängt|drangehängt|draufgesattelt|draufgeknallt|draufgehauen|' +
        'draufgebrummt|draufgepackt|draufgeschlagen|draufgelegt|drauf gelegt|angehängt|aufgebrummt|' +
        'drangepackt|länger|mehr laufzeit|longer)_',
      '_(?:hängt\\w*|hing\\w*|hängen) (?:\\w+ ){0,4}(?:\\d+|zwei|ein) (?:monate|jahre?) (?:dran|an)_',
      '_laufzeit (?:\\w+ ){0,3}(?:bis (?:\\w+ )?\\d{4} )?(?:\\w+ )?(?:hochgesetzt|verschoben|ausgeweitet|' +
        'neu gestartet|von vorn|neu begonnen)_',
      '_(?:bleibeangebot|halteangebot|bindefrist neu|' +
        'kündigung (?:\\w+ )?(?:zurückgenommen|zurückgezogen|widerrufen))_',
      '_(?:soll|läuft|laufe) (?:der |mein )?(?:alte )?(?:\\w*vertrag) (?:\\w+ ){0,3}weiter(?:laufen)?_',
    ),
  },

  {
    kind: 'extension',
    weight: 4,
    about: 'telecoms',
    unless: NO_EXTENSION,
    say: '_(?:nochmal|noch mal|noch einmal|wieder|erneut|abermals|weiterhin) (?:für |auf |um )?(?:\\d+|zwei|ein|zwölf|vierundzwanzig) (?:monate|jahre?)_',
  },

  {
    // A letter or a welcome that calls itself so; a licence that was extended.
    kind: 'extension',
    weight: 5,
    unless: NO_EXTENSION,
    say: ways(
      '_(?:brief|post|mail|e-mail|schreiben|bestätigung|willkommen|' +
        'glückwunsch)_[^.!?\\n]{0,30}_(?:vertrags)?verlängerung_',
      '_thanks? (?:you )?for (?:extending|renewing)_',
      '_(?:lizenz|licence|license|virenschutz|mitgliedschaft)_ (?:\\w+ ){0,5}(?:verlängert|extended|renewed)_',
    ),
  },

  {
    // A subscription, an entry, a licence that went on by itself or by a word on the phone.
    kind: 'extension',
    weight: 7,
    unless: `${NO_EXTENSION}|_(?:frist|garantie|gewährleistung)_`,
    say: ways(
      '_(?:\\w*abo|abonnement|mitgliedschaft|\\w*eintrag|lizenz|\\w*schutz|' +
        'premium\\w*)_[^.!?\\n]{0,50}_verlängert_',
      '_(?:hat|haben) sich (?:\\w+ ){0,4}(?:automatisch|stillschweigend|von selbst|von allein\\w*)? ?' +
        '(?:\\w+ ){0,2}verlängert_',
      '_(?:automatisch|stillschweigend|von selbst) (?:\\w+ )?verlängert_',
      '_(?:automatically|auto-?) ?renewed_',
    ),
  },

  // Something put on top of a contract that goes on as it is.
  {
    kind: 'addOn',
    weight: 6,
    about: 'extra',
    say: `_(?:${ways(
      '(?:heimnetz|komfort|service|sorglos|wlan)-? ?paket',
      'datentarif\\w*|tablet-?tarif',
      '(?:extra|premium|additional|more|zusätzliche|weitere) (?:\\w+ )?(?:channels|sender|programme)',
      'zusätzlich zu (?:meinem|meiner|ihrem|ihrer|unserem) (?:\\w+ )?(?:\\w*vertrag|\\w*tarif|anschluss)',
      '(?:tv-?\\w*|fernsehn?|fernsehen|\\w*paket|\\w*option) (?:\\w+ ){0,2}(?:dazu|dazua) (?:auf\\w+|' +
        'verkauf\\w*|angedreht|andrehen|genommen|wui|will|haben|gebucht)',
    )})_`,
  },
  {
    kind: 'addOn',
    weight: 6,
    about: 'extra',
    say: `_(?:${ways(
      '\\w*zusatzpaket\\w*|zusatzoption\\w*|zubuch\\w*|zugebucht|dazu ?gebucht',
      '(?:mit|hinzu|drauf)gebucht',
      'dazubuch\\w*|zusatzleistung\\w*|surfpaket|datenpaket|sicherheitspaket\\w*',
      'schutzpaket\\w*|jahrespaket|drittanbieter\\w*|handyversicherung\\w*|handyschutz\\w*',
      'geräteschutz\\w*|hörbuch\\w*|zusatzdienst\\w*|zusatzkarte\\w*|zweitkarte\\w*',
      'partnerkarte\\w*',
      'multi-?(?:sim|card)',
      'add-?on|extra option|virenschutz',
      '(?:zweite?[nrs]?|2\\.|weitere[nr]?|zusätzliche[nr]?|extra|noch eine|noch ne) (?:kostenlose |' +
        'gratis )?(?:sim|karte|karde|sim-?karte|datenkarte)',
      '(?:second|extra|additional) (?:sim|card)(?: card)?',
      'datenupgrade\\w*',
    )})_`,
  },
  {
    kind: 'addOn',
    weight: 5,
    about: 'extra',
    // "Meine Option abbestellen" is about one that is there already.
    say: '(?<!(?:meine|die alte|eine alte) )_(?:\\w*optionen|\\w*option)_(?! (?:\\w+ ){0,3}(?:abbestell|kündig|lösch|loswerd))',
    unless: 'option~(?:abbestell|abzubestell|kündig)',
  },
  {
    // "Zu meinem bestehenden Paket dazu"; "10 GB mehr, 6 Euro extra"; a thing by its name on the bill: "auf der Rechnung „Reisepaket“ 4,99".
    kind: 'addOn',
    weight: 7,
    about: 'extra',
    say: ways(
      '_(?:zu|auf) (?:meinem|meiner|unserem|ihrem|seinem) (?:bestehenden|laufenden|vorhandenen|jetzigen) ' +
        '(?:\\w+ )?(?:paket|abo|vertrag|tarif|anschluss) (?:dazu|obendrauf|oben drauf)_',
      '_\\d+ ?(?:gb|gigabyte) (?:mehr|extra|zusätzlich)_[^.!?\\n]{0,16}\\d+(?:[,_]\\d+)? ?(?:euro|€) ' +
        '(?:extra|obendrauf|zusätzlich)_',
      '_(?:auf|in) (?:der|meiner|jeder|den|dieser) (?:\\w+ )?(?:rechnung|abrechnung)(?:en)? ' +
        '(?:\\w+ ){0,3}"[^"\\n]{3,30}",? (?:für |zu |mit )?\\d+[,_]\\d\\d_',
      '_(?:abrechnung|rechnung) (?:bei|von) (?:der )?[\\w&]+[:,] "[^"\\n]{3,30}\\d+[,_]\\d\\d"',
      '"[^"\\n]{3,30}",? (?:für )?\\d+[,_]\\d\\d (?:\\w+ ){0,3}(?:auf|in) (?:jeder|der|meiner) \\w*rechnung_',
    ),
    unless: '_(?:rufnummer|bereitstellung|anschlusspreis|anschlussgebühr|mahngebühr)_',
  },
  {
    // "Zum Vertrag dazu", "als Bonus zum Internet": what comes with what one has.
    kind: 'addOn',
    weight: 5,
    about: 'extra',
    say: `(?:${ways(
      '_(?:zum|zur|(?:zu|zum|zur|auf|für) (?:meinem|meiner|ihrem|ihrer|unserem|bestehenden|laufenden|dem|' +
        'der|den)) (?:\\w+ )?(?:\\w*vertrag|internet|anschluss|dsl|tarif)(?: \\w+)? (?:dazu|obendrauf|' +
        'on top|zusätzlich)_',
      'als (?:bonus|zugabe|extra|geschenk|dankeschön) (?:zum|zu meinem|zu ihrem) (?:internet|vertrag|' +
        'anschluss|tarif)',
    )})`,
  },

  {
    // "Obendrauf", "dazu verkauft", "mit drin": beside what one has there.
    kind: 'addOn',
    weight: 6,
    about: 'extra',
    say: ways(
      '_(?:\\w*paket|\\w*option|fernseh\\w*|giga ?tv\\w*|magenta ?tv\\w*|sky|tv|netflix|\\w*flat|' +
        '\\w*versicherung|\\w*schutz|\\w*karte|cloud|\\w*service)_ (?:\\w+ ){0,4}(?:obendrauf|oben ?drauf|' +
        'dazu ?gepackt|dazu ?verkauft|dazu ?gegeben|draufgepackt|untergemischt|mit drin|mit reingepackt|' +
        'hinzugebucht|dazu ?gebucht|aufgebucht|on top)_',
      '_(?:obendrauf|dazu|zusätzlich|ungefragt|plötzlich|auf einmal) (?:\\w+ ){0,4}(?:ein |eine |noch |so |' +
        'nen |ne )(?:\\w+ )?(?:tv-?paket|\\w*paket|\\w*option|fernseh\\w+|handyflat|\\w*versicherung|\\w*schutz)_',
      '_(?:zu|zum|zur) (?:meinem|meiner|meinen|ihrem|ihrer|unserem|unserer|bestehenden) ' +
        '(?:[\\w&]+ ){1,5}(?:noch |auch |jetzt )*(?:ein|eine|einen|nen|ne|so ein|so eine) ' +
        '(?:[\\w-]+ ){1,3}(?:dazu\\w*|untergejubelt|aufgedrückt|angedreht|verkauft|drauf\\w*)_',
      '_(?:added|adding|put|slapped|stuck) (?:a |an |some )?(?:\\w+ ){1,4}(?:to|on|onto) my_',
      '_(?:\\w+ )?(?:package|insurance|option) (?:\\w+ )?(?:on top|on my bill|added)_',
      '_(?:extra|zusätzlich|ungefragt|mit) (?:\\w+ )?(?:gebucht|aufgebucht|freigeschaltet|aktiviert)_',
      '_security[ -]?(?:paket|package|option)_',
    ),
  },

  {
    // "Die Leitung wird umgestellt", "ob es was Flotteres sein darf", an old line made into another.
    kind: 'tariffChange',
    weight: 6,
    about: 'line',
    say: ways(
      '_(?:leitung|anschluss|internet|vertrag|tarif) (?:\\w+ ){0,2}umgestellt (?:wird|werde|wurde|worden)_',
      '_(?:was|etwas|ein bisschen was|irgendwas) (?:flotteres|schnelleres|größeres|moderneres)_',
      '_umgestellt (?:worden )?von_',
      '_swapped (?:my|our|her|his) (?:old )?(?:\\w+ )?(?:tariff|plan|contract)_',
      '_aus (?:dem|meinem|unserem) (?:alten \\w+|(?:alten )?\\d+er(?: \\w+)?) (?:hat|haben|wurde|hams?) ' +
        '[^.!?\\n]{0,40}_gemacht_',
    ),
    unless: '_am tarif (?:\\w+ ){0,3}(?:nichts|nix|nicht)_',
  },

  // The same supply under other terms.
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

  // Contract with somebody new, or one beside what one has.
  {
    kind: 'new',
    weight: 6,
    say: `_(?:${ways(
      'neukunde\\w*|neukundin|neuvertrag',
      '(?:zweite[rnms]?|zusätzliche[rn]?|weitere[rn]?|doppelte[rn]?|2\\.|extra) (?:\\w+ )?(?:\\w*vertrag|' +
        '\\w*vertraeg\\w*|anschluss|\\w*abo)',
      'zweitvertr\\w*|zusatzvertr\\w*',
      '(?:zwei|beide|zwo|2|gleich zwei|drei) (?:\\w*verträge|\\w*vertraege|abos)',
      '(?:ich |wir )?zahl\\w* (?:jetzt |nun )?doppelt',
      'doppelt (?:zahlen|bezahlen|versorgt)',
      '(?:a |another |the )?second (?:\\w+ )?(?:contract|plan|subscription)',
      'two contracts|another contract',
      'zu (?:ihnen|uns) (?:übertragen|wechseln|gewechselt)',
      'anbieterwechsel|versorgerwechsel|stromanbieter gewechselt',
      'new (?:provider|supplier|customer)',
      'old contract (?:keeps|still|is)',
      'replace the old one',
      'der alte (?:vertrag )?läuft (?:\\w+ )?(?:ja )?(?:noch |weiter|daneben)',
    )})_`,
  },
  {
    kind: 'new',
    weight: 5,
    say: `_(?:${ways(
      'neu(?:er|en|em|es|e|s)? (?:\\w+ )?(?:\\w*vertrag|\\w*verträge|\\w*anbieter|\\w*versorger|' +
        '\\w*anschluss|\\w*lieferant\\w*|handyabo|handy mit vertrag)',
      'new (?:\\w+ )?(?:contract)',
      'andere[rnm]? (?:anbieter|versorger)',
      'wechsel zu',
      'gewechselt (?:worden )?zu',
      'zu (?:\\w+ )?(?:\\w+ )?gewechselt',
      'will zu',
      'wechsel (?:ist |wurde )?(?:beauftragt|eingeleitet)',
      'willkommen bei(?! ihr\\w* neuen \\w*tarif)',
      'willkommen als',
      'begrüß(?:ung|en|t) (?:sie |mich |uns )?(?:bei|als|von|zum)',
      'herzlich willkommen bei|welcome to',
      'welcomes? (?:me|us|you)',
      'for switching',
      'switched (?:me )?to',
    )})_`,
  },
  {
    // What came is said to be new altogether, whatever was offered.
    kind: 'new',
    weight: 8,
    say: '_(?:completely|entirely|totally|brand|whole)[ -]new (?:\\w+ ){0,2}(?:plan|contract|line)_|_(?:komplett|völlig|ganz|total) neue[rnms]? (?:\\w+ )?\\w*vertrag_',
  },
  {
    // Taken out by the customer: a contract where there was none, or a supplier one went to.
    kind: 'new',
    weight: 5,
    say: ways(
      '_(?:took out|signed up (?:for|to)|got myself|opened|said (?:yes|ok|okay) (?:on the phone )?to|' +
        'agreed to) (?:a|an|the|my) (?:(?!about|call|meeting|chat|talk|question|change)\\w+ ){0,4}(?:plan|' +
        'contract|tariff|subscription|policy)_(?! change)',
      '_(?:bin|sind) (?:\\w+ ){0,4}zu (?:denen|ihnen|[\\w.&]+) gewechselt_',
    ),
    unless: '_(?:renew\\w*|extend\\w*|upgrade\\w*|verlänger\\w*)_',
  },
  {
    // Had from elsewhere, or for the first time.
    kind: 'new',
    weight: 5,
    about: 'line',
    say: ways(
      '_(?:fernseher|fernsehen|tv) (?:läuft|kommt|hab|empfange|schaue?) (?:\\w+ ){0,3}(?:über|per|mit|via) ' +
        '(?:\\w+ )?(?:satellit\\w*|sat|schüssel|antenne|dvb\\S*)_',
      '_(?:neubau|erstbezug)_',
      '_mein(?:e|em|en)? (?:jetzige|derzeitige|aktuelle)[rnm]? (?:strom|gas)?-?(?:anbieter|versorger|' +
        'lieferant)_(?! ist_)',
    ),
  },
  {
    // Before this there was none: prepaid, no device, never a customer.
    kind: 'new',
    weight: 7,
    say: `(?:${ways(
      '_karte zum aufladen_',
      '_(?:hatte|habe|hab|telefoniere|bisher|war|vorher|bin|nutze|nur|immer)_~~_(?:prepaid\\w*|' +
        'aufladbare\\w* karte|guthabenkarte)_',
      '_(?:mein|sein|ihr|old)\\w* (?:altes |old )?prepaid\\w*',
      '(?:only|always|ever|just) (?:ever )?(?:been |had |used |on )?(?:a )?prepaid',
      'prepaid (?:wird|werde|sei) (?:\\w+ )?(?:eingestellt|abgeschaltet)',
      'old prepaid',
      '_(?:schaue|gucke|sehe) (?:\\w+ )?(?:gar |überhaupt )?(?:kein fernseh\\w*|nicht fern)',
      'nicht ?mal (?:nen|einen|ein|ne) (?:fernseher|handy|computer|kabelanschluss|smartphone)',
      'besitz\\w* (?:weder|kein\\w*)_',
      'kein\\w* (?:computer|handy|smartphone|fernseher)_',
      '(?:nie|kein\\w*|nicht) (?:\\w+ )?(?:kunde|kundin) (?:bei|von|gewesen|war)',
      'war (?:ich |noch )*(?:nie|kein) (?:\\w+ )?(?:kunde|kundin)',
      'mir (?:völlig |ganz |gänzlich )?(?:fremde[nrm]?|unbekannte[nrm]?) (?:anbieter|firma)',
      'nie (?:was |etwas )?von (?:denen|der firma) gehört',
    )})`,
    unless: '_(?:bonus|option)_ (?:\\w+ )?(?:zur|für die) prepaid',
  },
  {
    // One's own making of a contract: the indefinite article shows that there was none before.
    kind: 'new',
    weight: 3,
    say:
      "_(?:eine?n?|nen|nem|'nen|ne|n|so nen|einem|a)_" +
      '(?<!(?:war|ist|waere) das (?:schon |jetzt |nun |überhaupt )?eine?_) (?:\\w+ ){0,2}\\w*(?:vertrag|' +
      'handytarif|handyvertrag|stromvertrag|mobilfunkvertrag|contract|' +
      'handyverträge)_(?! (?:\\w+ ){0,3}(?:verlänger|geändert|umgestellt))',
    // "Kann der mir jetzt einen Vertrag anhängen?" is feared, not told.
    unless:
      '_(?:kann|können|koennte|koennten|darf|dürfen) (?:der|die|er|sie|man) (?:\\w+ ){0,3}\\w*vertrag[^.!?]{0,30}\\?',
  },
  {
    // A thing where one had it from elsewhere: by the landlord, in the house; a line one suddenly has.
    kind: 'new',
    weight: 4,
    about: 'line',
    say: ways(
      '_(?:internet|wlan|fernsehen|kabel|strom|heizung)_[^.!?\\n]{0,24}_(?:über den vermieter|' +
        'über die miete|vom vermieter|im haus|in der miete)_',
      '_(?:hatte|haette|hab|habe|hat) (?:ich|er|sie|wir) (?:auf einmal |plötzlich |jetzt |dann |' +
        'nun )?(?:einen|eine|ein|nen|ne) (?:\\w+ )?(?:homespot|gigacube|\\w*anschluss|handytarif)_',
      '_den (?:neuen )?(?:\\w+)?anschluss (?:\\w+ ){0,3}haben (?:wollen|wollte)_',
      '_(?:laut|angeblich|nun|jetzt)_[^.!?\\n]{0,30}_(?:hat|habe|haette) (?:sie|ich|er|wir) ' +
        '(?:kabelinternet|kabel|dsl|glasfaser)_',
      '_(?:beim|zum|vom|mit dem) (?:alten|bisherigen|jetzigen) (?:\\w*versorger|\\w*anbieter|\\w*lieferanten)_',
    ),
  },
  {
    // Leaving another company: its confirmation of a notice, "bin bei ...", a number that moves.
    kind: 'new',
    weight: 4,
    say: `(?:${ways(
      'weg (?:von|vun)_',
      '_(?:kündigung|notice)_ (?:\\w+ )?(?:vom|von|bei|beim|der|des) (?:der |dem |meinem |' +
        'bisherigen )?(?:\\w+ )?(?:alten |bisherigen )?(?:anbieter|versorger)',
      'mein(?:e|em|en)? (?:alte|bisherige)[rnm]? (?:anbieter|versorger|stromanbieter|provider)',
      '(?:rufnummer|nummer)(?: \\w+){0,6} (?:zu uns|zu \\w+|mitgenommen|portiert|übertragen)',
      'rufnummernmitnahme|portierung|portiert',
      '(?:anschluss|nummer|rufnummer)~zu~(?:portiert|umgezogen|geschaltet)',
      'alte[rn]? vertrag (?:bei|beim) \\w+',
      '(?:alten|bisherigen) (?:anbieter|versorger|vertrag) (?:\\w+ ){0,4}kündigen_',
      '(?:stadtwerke|telekom|vodafone|o2|netcologne|versorger|anbieter)(?: \\w+){0,6} (?:schreib\\w*|' +
        'bestätig\\w*|bestaetig\\w*)~kündigung',
    )})`,
  },
];

/** Words of a customer of the very company: its own hotline, "mein Vertrag", what one paid so far. */
export const OWN_CUSTOMER = `(?:${ways(
  '_(?:mein|meine|meinen|meinem|meiner|unser|unseren|unserem|sein|seinen)_ (?:alte[nrms]? |' +
    'laufende[nrms]? |bisherige[nrms]? |normale[nrms]? )?(?:\\w*tarif|\\w*vertrag|dsl|internet|' +
    'internetanschluss|anschluss|router|wlan|festnetz|rechnung)_',
  'als (?:\\w+ )?(?:stammkunde|bestandskunde|(?:lang|treue|gute)\\w* kund\\w*)',
  'langjährige[rn]? kund\\w*',
  '(?:seit|über) (?:\\w+ ){1,3}jahren (?:\\w+ )?(?:bei|kunde|kundin)',
  '(?:bin|war) (?:\\w+ ){0,3}(?:schon|bereits|seit \\w+) (?:\\w+ )?(?:kunde|kundin)',
  'routerausf\\w*',
  'router\\w* (?:stürzt|spinnt|geht nicht)',
  '(?:bin|war) (?:\\w+ )?zufrieden mit',
  'anschluss läuft auf (?:mich|meinen)',
  '(?:puk|bill|bank details|address)~(?:called|rang|hotline)',
  '(?:called|rang|hotline)~(?:puk|bill|bank details|address)',
  'treuebonus|treueangebot|loyalty',
  'my (?:\\w+ )?(?:plan|internet|contract|bill)',
  '(?:rechnung|störung|ummelden|umzug|pin|puk|routerausf\\w*|adresse)~(?:angerufen|rief|anruf|gemeldet|' +
    'durchgeben)',
  '(?:angerufen|rief)~(?:wegen|weil|um)~(?:rechnung|störung|pin|puk|umzug|router|internet|adresse|kündig\\w*)',
)})`;

/** "Da hab ich ja meinen Strom": a customer of the very company that is named. */
export const OWN_THERE =
  '(?:_(?:da|do|dort|bei (?:denen|dr|der|dem))_ (?:hab|habe|han|beziehe|bin) (?:ich|i) ' +
  '(?:(?:ja|jo|eh|doch|schon) ){1,2}(?:mein\\w*|kunde|kundin)_|' +
  '(?:mein|unser)\\w* (?:jetzige[rnm]?|derzeitige[rnm]?|eigene[rnm]?) (?:versorger|anbieter|provider) ist)';

/** A tariff is what came of it. */
export const TARIFF_CAME =
  '_(?:\\w*tarif|\\d+er[ -]leitung|giga ?zuhause \\w+|magenta ?zuhause \\w+|magenta ?mobil \\w+|preisgarantie|strompreis-?fix|fixpreis|fixed price)_';

/** An item that turned up on a bill which comes anyhow: of the telephone, or suddenly there. */
export const BILL_TURNED_UP = ways(
  '_(?:auf|in) (?:der|meiner|unserer|jeder) (?:\\w+ )?(?:handy|telefon|mobilfunk|internet|festnetz)-?rechnung_',
  '_(?:auf|in) (?:der|meiner|unserer|jeder) \\w*rechnung (?:steht|stand|stehen|taucht|erscheint|ist|sind|' +
    'war|waren) (?:plötzlich|auf einmal|neuerdings|seit|jetzt|nun|auch noch)_',
  '_on my (?:phone|mobile) bill_',
);

/** An item of the running bill. */
export const BILL_ITEM = ways(
  '_(?:auf|in) (?:der|da|dr|meiner|den|meinen|ihrer|unserer|die|seiner) (?:\\w+ )?(?:\\w*rechnung(?:en)?)_',
  '_posten_~~_rechnung_',
  '_on (?:my|the|her|his) (?:\\w+ )?bill_',
  '_(?:the|my|her|his) (?:\\w+ )?bill (?:\\w+ ){0,4}shows_',
);
