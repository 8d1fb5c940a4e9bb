// Said to be a must, or a mere formality: "müsse umgestellt werden", "nur ein Datenabgleich".
import { rule, type Rule, ways } from '../../rule.ts';
import { NO_UNTRUTH, SAID } from './words.ts';

/** Told, in English, that it had to be. */
export const HAD_TO: readonly Rule[] = [
  rule('misledAbout', ['duty'], '(?:told|said|claimed)~(?:had to|must|need(?:ed)? to|would expire|obliged)', {
    rank: 3,
    anyhow: true,
  }),
];

/** "Sagte, ich muss wechseln", "der Anschluss werde abgeschaltet, hieß es". */
const SAID_TO_BE_A_MUST = ways(
  `${SAID}~_(?:müsse|muessten|muesste|muss|müssen|gezwungen|pflicht|verpflichtet|gesetzlich|` +
    'vorgeschrieben|zwingend|have to|must)_(?: \\w+){0,8} (?:umgestellt|umstellen|wechseln|gewechselt|' +
    'angepasst|erneuert|erneuern|bestätigen|verlängern|verlängert|zustimmen|aktualisiert|umsteigen|' +
    'abgeschaltet|switch\\w*|change\\w*|umgestellt werden)',
  '(?:müsse|muessten|muesste) (?:\\w+ ){0,6}(?:umgestellt|umstellen|wechseln|gewechselt|angepasst|' +
    'erneuert|verlängert|aktualisiert|umsteigen|abgeschaltet)',
  '(?:leitung|netz|kupfer\\w*|tarif|anschluss|vertrag)(?: \\w+){0,4} (?:werde|wuerde|wird) ' +
    `(?:\\w+ ){0,3}(?:abgeschaltet|eingestellt|teurer)~${SAID}`,
);
/** "Er sagte, mein Anschluss wird abgeschaltet, wenn ich nicht umstelle". */
const ENDS_UNLESS =
  '_(?:sagte|meinte|behauptete|drohte|gesagt|behauptet|gedroht)[,:]? "?(?:dass )?(?:ihr|mein|unser|der|das) ' +
  '(?:alte[rs]? )?(?:anschluss|tarif|internet|telefon) (?:\\w+ ){0,2}(?:wird|werde|wuerde) (?:\\w+ ){0,2}' +
  '(?:abgeschaltet|abgestellt|eingestellt),? (?:wenn|falls|sofern) (?:ich|wir|sie) (?:\\w+ ){0,2}nicht ' +
  '(?:\\w+ ){0,2}(?:umstell\\w*|wechs\\w*|zustimm\\w*|verlänger\\w*|mitmach\\w*)_';

/** The same in German, and a line that is to end. */
export const DUTY: readonly Rule[] = [
  rule('misledAbout', ['duty'], ENDS_UNLESS, { rank: 4, anyhow: true, unless: NO_UNTRUTH }),
  rule('misledAbout', ['duty'], SAID_TO_BE_A_MUST, { rank: 4, anyhow: true, unless: NO_UNTRUTH }),
];

/** "Sagte, es ist nur ein Datenabgleich", "nur eine Formsache". */
const ONLY_A_FORMALITY = ways(
  `${SAID}~(?:nur|bloß|lediglich) (?:\\w+ ){0,5}(?:daten\\w*|datenabgleich|adresse|umstellung|` +
    'anpassung|formsache|formalität|bestätigung|überprüfung|verbesserung|aktualisierung|' +
    'vertragsanpassung|optimierung|tarifanpassung|zählerstand|schneller\\w*|kundenpflege|servicecall)',
  '(?:nur|bloß|lediglich) (?:\\w+ ){0,3}(?:datenabgleich|formsache|formalität|tarifanpassung|tarifoptimierung)',
);

/** Only a check of data, an adjustment, a receipt. */
export const FORMALITY: readonly Rule[] = [
  rule('misledAbout', ['existingContract'], ONLY_A_FORMALITY, {
    rank: 3,
    anyhow: true,
    unless: `${NO_UNTRUTH}|wollte (?:ich )?nur|(?:hab|habe) (?:ich )?nur`,
  }),
];
