// Papers: what came and what it contained. (Approval in text form: approval.ts.)
import { rule, type Rule, ways } from '../rule.ts';

/** "Das Widerrufsformular unterschrieben und abgeschickt": it may come from anywhere. */
const FILLED_IN =
  'widerrufsformular (?:(?:hab|habe|haben) (?:ich|wir) )?(?:mir )?(?:im (?:internet|netz)|online) (?:gefunden|gesucht|geholt|geladen)|widerrufsformular (?:(?!lag|liegt|war|dabei|belehrung)\\w+ ){0,3}(?:ausgefüllt|unterschrieben|abgeschickt|weggeschickt|gefaxt|gemailt|runtergeladen|heruntergeladen)';

const SPOKEN: readonly Rule[] = [
  rule(
    'approvalMeans',
    'voiceOnly',
    '(?:nur|bloß) (?:mündlich|am telefon) (?:bestätigt|zugestimmt)|mündlich bestätigt',
    { rank: 2 },
  ),
];

/** Between a paper and its "nicht dabei" no other paper comes: "die Zusammenfassung kam, eine Belehrung war nicht dabei". */
const NO_OTHER_PAPER = '(?:(?!belehrung|widerruf|formular|unterlagen|vertrag_|rechnung|agb_)[^.!?\\n]){0,45}?';
const NEVER_CAME = ways(
  'fehlt',
  '(?:kam|kamen|bekam|erhielt|lag|lagen|war|waren|ist|sind)(?: \\w+){0,3} (?:nie|niemals|nicht|' +
    'nich)_(?! (?:nur|gleich|sofort|am selben|vor)_)',
  '(?:nie|niemals|nicht|nich)_(?: \\w+){0,2} (?:gekommen|angekommen|bekommen|gekriegt|erhalten|geschickt|' +
    'zugeschickt|gesehen|dabei|da)_',
);

const CONTENT: readonly Rule[] = [
  rule(
    'contractSummaryReceived',
    true,
    ways(
      '_(?:vertragszusammenfassung\\w*|vertrags-zusammenfassung|' +
        'zusammenfassung (?:des|vom|zum|meines) (?:vertrag\\w*|auftrag\\w*)|contract summary)_',
      'mail mit (?:der |einer )?zusammenfassung',
      '_zusammenfassung_(?: \\w+){0,4} (?:kam|bekommen|erhalten|geschickt|da_|lag|per mail|bestätigt|' +
        'angeklickt|gelesen)',
      '(?:kam|bekam|erhielt|schickte\\w*)(?: \\w+){0,5} zusammenfassung',
    ),
    {
      rank: 2,
      never: true,
      unless:
        '(?:ohne|keine|nie eine|nicht eine|fehlt|fehlte|fehlende?)~zusammenfassung|' +
        `zusammenfassung(?:\\? |${NO_OTHER_PAPER})(?:${NEVER_CAME}|war nicht|gab es nicht|hab ich nicht|habe ich nicht)` +
        '|(?:brauch\\w*|muss|muesste\\w*|haette|gibt es|was ist|ob_) (?:\\w+ ){0,5}\\w*zusammenfassung',
    },
  ),
  rule(
    'contractSummaryReceived',
    false,
    ways(
      '(?:ohne|keine|keinerlei|nie eine|niemals eine|weder)(?: \\w+){0,2} (?:vertrags)?zusammenfassung',
      `(?:vertrags)?zusammenfassung(?:\\?|${NO_OTHER_PAPER})(?: ?(?:hab|habe) ich (?:nie|nicht|keine)|` +
        `fehlanzeige|${NEVER_CAME}|gab es (?:nie|nicht|keine)|habe? ich (?:nie|nicht|keine))`,
      'no contract summary',
      'never (?:got|received) (?:a |the )?(?:contract )?summary',
    ),
    { rank: 4, never: true },
  ),
  rule(
    'withdrawalInstructionReceived',
    false,
    ways(
      '_(?:nie|niemals|nicht|nirgends) (?:gesehen|bekommen|erhalten|' +
        'gefunden)(?: hab\\w*)?[^.!?\\n]{0,24}_(?:zettel|blatt|hinweis\\w*|wort) (?:zum|vom|über|zu) \\w*widerruf',
      '(?:belehrung|widerrufsrecht|widerruf\\w*) (?:über \\w+ widerrufsrecht )?(?:lag|war|ist|kam|hab\\w*) ' +
        '(?:\\w+ ){0,2}weder_',
      '_(?:no|not a) (?:word|mention|trace)[^.!?\\n]{0,20}(?:withdrawal|cancell)',
      '(?:ohne|keine|keinerlei|nie eine|niemals eine|kein wort|nichts|nirgends|' +
        'nix)(?: (?!und_|samt_|nebst_|plus_|aber_|dann_)\\w+){0,4} (?:widerrufsbelehrung|belehrung|' +
        'widerrufsrecht|widerruf(?!en_|e_|t_)|widerrufsformular|widerrufsfrist|widerrufsinfo\\w*)',
      '(?:widerrufsbelehrung|_belehrung|widerrufsrecht|' +
        'widerrufsformular)(?: (?!brauch\\w*|will_|les\\w*|versteh\\w*|und_|hinten_|drauf_|anbei_|rückseite_|' +
        'beigelegt_)\\w+| über \\w+){0,5} (?:fehlt|fehlte|fehlten|nie_|nicht|nich|keine|nirgends|vergebens|vergeblich)',
      'über (?:ein|das|mein|den|einen) (?:widerruf\\w*)(?: \\w+){0,4} (?:nicht|nie|kein)',
      'nicht~(?:über (?:mein|das|ein) widerrufsrecht|widerruf) (?:belehrt|aufgeklärt|informiert)',
      'über (?:mein|das|ein|unser|den) (?:widerruf\\w*) (?:\\w+ ){0,3}{nie} (?:\\w+ )?(?:belehrt|' +
        'aufgeklärt|informiert|gesprochen|geredet)',
      'von (?:widerruf\\w*|einem widerruf\\w*|meinem widerruf\\w*) (?:\\w+ ){0,3}(?:nichts|kein|nie|nix)',
      'no (?:withdrawal|cancellation) (?:notice|instruction\\w*|information|policy|form)',
      'nothing about (?:withdrawal|a right)',
      '(?:nobody|no one|never|not) (?:\\w+ ){0,4}about (?:a |the |my )?(?:right|withdrawal|cancell\\w+)',
      'widerruf\\w* (?:stand |steht |war |da |drin |dabei |auch |kam |lag |bei ){0,4}(?:nirgends|nirgendwo|' +
        'nirgendswo|kein wort|nix|fehlanzeige)_',
      '(?:nirgends|nirgendwo|nirgendswo)_ (?:\\w+ ){0,5}_widerruf\\w*',
      '_weder_ (?:\\w+ ){0,4}_noch (?:\\w+ )?(?:belehrung|widerrufs\\w+)_',
      '_(?:belehrung|widerrufsbelehrung)(?: über \\w+ \\w+)?[:?!]? ?(?:fehlanzeige|keine|nix|null|' +
        'gab.?s nicht|nie gesehen|nicht gesehen)_',
      '_(?:nach|auf) (?:einer|eine|der) (?:\\w*belehrung)_[^.!?]{0,90}_(?:da ist keine|keine gefunden|' +
        'finde keine|fand keine|gab keine|vergeblich|umsonst|nie eine)',
      '_(?:\\w*belehrung)_ (?:\\w+ ){0,4}(?:such\\w*|gesucht)_[^.!?]{0,50}(?:keine|nicht|vergeblich|umsonst)',
    ),
    {
      rank: 4,
      never: true,
      unless:
        'keine (?:adresse|anschrift|frist|telefonnummer|faxnummer)_|lesen|verstehe|nicht gelesen|gelesen|ob_|weiß (?:ich )?nicht|wuesste (?:ich|wir) (?:\\w+ )?nicht',
    },
  ),
  rule(
    'withdrawalInstructionReceived',
    true,
    `(?:${ways(
      'widerrufsbelehrung',
      '_belehrung(?:en|s\\w+)?_',
      'widerrufs-belehrung',
      'widerrufs(?:zettel|blatt|bogen|schreiben|text|erklärung liegt)',
      'über den widerruf belehrt|widerrufsformular|muster-?widerruf\\w*|widerrufsinfo\\w*',
      'widerrufsinformation\\w*|widerrufshinweis\\w*',
      'hinweis (?:auf|zum) (?:das |den )?widerruf\\w*',
      'withdrawal (?:notice|instructions?|information|form)',
      'cancellation (?:notice|policy|form|instructions?|information)',
      '(?:notice|info|information|instructions?) (?:about|on) (?:the|my|a|your) (?:right of withdrawal|' +
        'right to (?:withdraw|cancel)|withdrawal)',
    )})`,
    {
      rank: 3,
      unless: ways(
        FILLED_IN,
        '(?:ohne|keine|keinerlei|nie eine|fehl\\w+|kein wort)~(?:belehrung|widerruf)',
        '(?:belehrung|widerrufsformular)[^.!?,\\n]{0,45}?(?:fehlt|fehlte|nie_|' +
          'nicht_ (?:dabei|drin|bekommen|erhalten|enthalten|da_)|nicht_|nirgends)',
        // "Belehrung hin oder her" tells of none.
        'belehrung\\w* hin (?:oder|und) her_',
        '(?:wenn|falls|ob|ohne) (?:\\w+ ){0,3}(?:keine )?belehrung',
        '_(?:will|wollen|wird|werden|soll|sollen)_ [^.!?]{0,80}_(?:schicken|rausschicken|nachschicken|' +
          'zusenden|nachreichen|nachliefern|mailen)_',
        '_(?:mein|unser)\\w* widerrufs(?:schreiben|brief|erklärung|text)_',
        'wuesste (?:ich|wir) (?:\\w+ )?nicht',
        // Looked for: whether it is there, other words tell.
        '_(?:searched|looked|checked|hunted)_[^.!?;]{0,40}_for (?:a|an|the|any|some) (?:\\w+ )?' +
          '(?:withdrawal|cancellation|notice|info|information|instructions?)',
      ),
    },
  ),
  rule(
    'withdrawalInstructionReceived',
    true,
    // What stands in a paper or lies in its envelope.
    ways(
      '_(?:steht|stand|drin|dabei|beigelegt|anbei|liegt bei|lag bei|enthalten|enthielt|enthält|samt|' +
        'mitsamt|inkl\\.?|inklusive|nebst|beiliegend|rückseite|seite \\d+)_(?: [\\w,]+){0,6} ' +
        '(?:widerrufsrecht\\w*|(?:zettel|blatt|hinweis\\w*|absatz|text|etwas|was) (?:\\w+ )?(?:zum|vom|wegen|' +
        'über) (?:dem |den |das |des )?widerruf\\w*)_',
      '_(?:zettel|blatt|hinweis\\w*|absatz|text) (?:\\w+ )?(?:zum|vom|wegen|über|mit) (?:dem |den |das |' +
        'des )?widerruf\\w*_',
      'über (?:mein|das|unser|ihr) widerrufsrecht (?:\\w+ ){0,5}(?:belehrt|informiert|aufgeklärt)',
      '_instructions? (?:on|about|for) (?:the )?(?:right of )?(?:withdrawal|withdrawing|cancell\\w+)_',
      '_(?:section|page|paragraph|leaflet|sheet|something|note|bit) (?:\\w+ )?(?:about|on) (?:my |the |' +
        'a )?(?:right (?:to|of) (?:withdraw\\w*|cancel\\w*)|withdrawal|cancelling)_',
    ),
    { rank: 2, unless: 'ob_|gibt es|gilt_|{nie} (?:gesehen|bekommen|erhalten|gefunden)' },
  ),
  rule(
    'withdrawalInstructionReceived',
    true,
    ways(
      '(?:14|vierzehn) (?:tage|tagen)~(?:widerruf\\w*|widerrufen)~(?:steht|stand|drin|dabei)',
      '(?:steht|stand)~(?:14|vierzehn) tage~widerruf\\w*',
      'über (?:mein|das) widerrufsrecht (?:\\w+ )?(?:belehrt|informiert)',
    ),
    { rank: 2 },
  ),
  rule(
    'withdrawalInstructionReceived',
    true,
    // By its title, or as something that was done to one.
    ways(
      '_(?:blatt|zettel|anhang|seite|kapitel|abschnitt|datei|pdf|sheet|' +
        'page)_[^.!?\\n]{0,40}"[^"\\n]{0,20}widerruf[^"\\n]{0,20}"',
      '_belehrt worden (?:bin|sind) (?:ich|wir)_',
      '_belehrt wurde ich_',
    ),
    { rank: 2, unless: '_(?:fehlt|nicht|nie|kein\\w*|nirgends|soll|ob_|wenn)_' },
  ),
  rule(
    'withdrawalInstructionReceived',
    false,
    // How to get out is told nowhere.
    ways(
      '_(?:wie|dass|daß) (?:ich|man|wir) (?:[\\w_]+ ){0,6}(?:widerrufen|zurücktreten|loswerden|rauskommen) ' +
        '(?:kann|koennte|darf),? [^.!?\\n]{0,60}_(?:verraten|schreiben|sagen|steht|stand|hat mir (?:das )?|' +
        'haben mir (?:das )?)[^.!?\\n]{0,12}_(?:nirgends|nirgendwo|keiner|niemand|nie|mit keinem wort)_',
      '_(?:nirgends|nirgendwo)_ (?:steht|stand) (?:\\w+ ){0,2}(?:wie|dass) (?:ich|man) ' +
        '(?:[\\w_]+ ){0,5}(?:widerrufen|zurücktreten|rauskommen) kann_',
    ),
    { rank: 4, never: true, unless: '\\?' },
  ),
  rule(
    'withdrawalInstructionDefective',
    true,
    ways(
      '(?:belehrung|text zum widerruf)~(?:falsch|fehlerhaft|unvollständig|veraltet|andere adresse|unleserlich)',
      '_\\w*belehrung_ [^.!?\\n]{0,40}_(?:keine|gar keine|falsche|keinerlei) (?:adresse|anschrift|frist)_',
      '_(?:belehrung|text zum widerruf)_ [^.!?\\n]{0,24}_bricht (?:mitten|einfach|plötzlich)_',
      '_in der \\w*belehrung steht,? [^.!?\\n]{0,20}_(?:muesste|muss|müsse)_ [^.!?\\n]{0,20}_(?:grund|' +
        'gründe|begründ\\w*)_',
    ),
    {
      rank: 2,
      anyhow: true,
      unless:
        '_(?:name|nachname|vorname|geschrieben|nicht falsch|wenn|falls|ob)_|(?:adresse|frist) (?:\\w+ )?(?:stimmt|ist richtig)',
    },
  ),
  rule('modelFormEnclosed', true, 'muster-?widerrufsformular|widerrufsformular', {
    rank: 2,
    flip: false,
    unless: `(?:ohne|kein|fehlt)~widerrufsformular|widerrufsformular~(?:fehlt|nicht)|${FILLED_IN}`,
  }),
  rule(
    'confirmationDiffers',
    true,
    ways(
      '(?:bestätigung|unterlagen|papiere|vertrag|mail|brief)~(?:ganz anders|etwas anderes|was anderes|' +
        'andere[rns]? (?:preis|tarif|laufzeit)|anders als|nicht das,? was)',
      '(?:etwas|was) (?:ganz )?anderes als (?:am telefon|besprochen|vereinbart|abgemacht|zugesagt)',
    ),
    // "Mein alter Vertrag sagt etwas anderes als der neue": two papers.
    { rank: 2, unless: '_(?:alte[rn]?|bisherige[rn]?|frühere[rn]?) vertrag_' },
  ),
];

/** All of them, in the order in which equally sure words count. */
export const PAPER_RULES: readonly Rule[] = [...SPOKEN, ...CONTENT];
