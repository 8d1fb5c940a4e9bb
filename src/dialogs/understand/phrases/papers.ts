// Papers: what came and what it contained. (Approval in text form: approval.ts.)
import { rule, type Rule } from '../rule.ts';

const SPOKEN: readonly Rule[] = [
  rule(
    'approvalMeans',
    'voiceOnly',
    '(?:nur|bloß) (?:mündlich|am telefon) (?:bestätigt|zugestimmt)|mündlich bestätigt',
    { rank: 2 },
  ),
];

const CONTENT: readonly Rule[] = [
  rule(
    'contractSummaryReceived',
    true,
    '_(?:vertragszusammenfassung\\w*|vertrags-zusammenfassung|zusammenfassung (?:des|vom|zum|meines) (?:vertrag\\w*|auftrag\\w*)|contract summary)_|mail mit (?:der |einer )?zusammenfassung|_zusammenfassung_(?: \\w+){0,4} (?:kam|bekommen|erhalten|geschickt|da_|lag|per mail|bestätigt|angeklickt|gelesen)|(?:kam|bekam|erhielt|schickte\\w*)(?: \\w+){0,5} zusammenfassung',
    {
      rank: 2,
      never: true,
      unless:
        '(?:ohne|keine|nie eine|nicht eine|fehlt|fehlte|fehlende?)~zusammenfassung|zusammenfassung~(?:fehlt|kam nie|nie bekommen|nicht bekommen|nie erhalten|nicht erhalten|nicht dabei|war nicht|gab es nicht)',
    },
  ),
  rule(
    'contractSummaryReceived',
    false,
    '(?:ohne|keine|keinerlei|nie eine|niemals eine|weder)(?: \\w+){0,2} (?:vertrags)?zusammenfassung|(?:vertrags)?zusammenfassung~(?:fehlt|kam nie|nie bekommen|nicht bekommen|nie erhalten|nicht erhalten|nicht dabei|gab es (?:nie|nicht|keine)|habe? ich (?:nie|nicht|keine))|no contract summary|never (?:got|received) (?:a |the )?(?:contract )?summary',
    { rank: 4, never: true },
  ),
  rule(
    'withdrawalInstructionReceived',
    false,
    '(?:ohne|keine|keinerlei|nie eine|niemals eine|kein wort|nichts|nirgends|nix)(?: (?!und_|samt_|nebst_|plus_|aber_|dann_)\\w+){0,4} (?:widerrufsbelehrung|belehrung|widerrufsrecht|widerruf|widerrufsformular|widerrufsfrist|widerrufsinfo\\w*)|(?:widerrufsbelehrung|_belehrung|widerrufsrecht|widerrufsformular)(?: (?!brauch\\w*|will_|les\\w*|versteh\\w*|und_)\\w+| über \\w+){0,5} (?:fehlt|fehlte|fehlten|nie_|nicht|nich|keine|nirgends|vergebens|vergeblich)|über (?:ein|das|mein|den|einen) (?:widerruf\\w*)(?: \\w+){0,4} (?:nicht|nie|kein)|nicht~(?:über (?:mein|das|ein) widerrufsrecht|widerruf) (?:belehrt|aufgeklärt|informiert)|über (?:mein|das|ein|unser|den) (?:widerruf\\w*) (?:\\w+ ){0,3}{nie} (?:\\w+ )?(?:belehrt|aufgeklärt|informiert|gesprochen|geredet)|von (?:widerruf\\w*|einem widerruf\\w*|meinem widerruf\\w*) (?:\\w+ ){0,3}(?:nichts|kein|nie|nix)|no (?:withdrawal|cancellation) (?:notice|instruction\\w*|information|policy|form)|nothing about (?:withdrawal|a right)',
    { rank: 4, never: true, unless: 'lesen|verstehe|nicht gelesen|gelesen|ob_|weiß (?:ich )?nicht' },
  ),
  rule(
    'withdrawalInstructionReceived',
    true,
    '(?:widerrufsbelehrung|_belehrung(?:en|s\\w+)?_|widerrufs-belehrung|widerrufsformular|muster-?widerruf\\w*|widerrufsinfo\\w*|widerrufsinformation\\w*|widerrufshinweis\\w*|hinweis (?:auf|zum) (?:das |den )?widerruf\\w*|withdrawal (?:notice|instructions?|information|form)|cancellation (?:notice|policy|form))',
    {
      rank: 3,
      unless:
        '(?:ohne|keine|keinerlei|nie eine|fehl\\w+|kein wort)~(?:belehrung|widerruf)|(?:belehrung|widerrufsformular)~(?:fehlt|fehlte|nie_|nicht_ (?:dabei|drin|bekommen|erhalten|enthalten|da_)|nicht_|nirgends)|(?:wenn|falls|ob|ohne) (?:\\w+ ){0,3}(?:keine )?belehrung',
    },
  ),
  rule(
    'withdrawalInstructionReceived',
    true,
    '(?:14|vierzehn) (?:tage|tagen)~(?:widerruf\\w*|widerrufen)~(?:steht|stand|drin|dabei)|(?:steht|stand)~(?:14|vierzehn) tage~widerruf\\w*|über (?:mein|das) widerrufsrecht (?:\\w+ )?(?:belehrt|informiert)',
    { rank: 2 },
  ),
  rule(
    'withdrawalInstructionDefective',
    true,
    'belehrung~(?:falsch|fehlerhaft|unvollständig|veraltet|andere adresse)',
    { rank: 2 },
  ),
  rule('modelFormEnclosed', true, 'muster-?widerrufsformular|widerrufsformular', {
    rank: 2,
    flip: false,
    unless: '(?:ohne|kein|fehlt)~widerrufsformular|widerrufsformular~(?:fehlt|nicht)',
  }),
  rule(
    'confirmationDiffers',
    true,
    '(?:bestätigung|unterlagen|papiere|vertrag|mail|brief)~(?:ganz anders|etwas anderes|was anderes|andere[rns]? (?:preis|tarif|laufzeit)|anders als|nicht das,? was)|(?:etwas|was) (?:ganz )?anderes als (?:am telefon|besprochen|vereinbart|abgemacht|zugesagt)',
    { rank: 2 },
  ),
];

export const PAPER_RULES: readonly Rule[] = [...SPOKEN, ...CONTENT];
