// What came otherwise than told: a bonus that fails to come, another term, a surprise.
import { ways } from '../rule.ts';

/** What was held out did not come. */
export const FAILED =
  '_(?:nirgends|nirgendwo|fehlt|fehlte|fehlen|ausgeblieben|taucht (?:\\w+ ){0,2}(?:nicht|nirgends)|' +
  'bis heute|nichts|nix|nie|null|keine\\w*|kein|nicht|never|no|not|nothing|missing|nowhere|still)_';
/** A term, told beside what was said of none. */
export const OTHER_TERM = ways(
  '_(?:\\d{1,2}|zwei|drei|vier\\w*zwanzig|zwölf|sechs\\w*dreißig|one|two|three|twelve|' +
    'twenty.?four)[ -]?(?:monat\\w*|jahr\\w*|months?|years?)',
  '_(?:jahresvertrag|zweijahres\\w*|jahresabo\\w*|\\w*laufzeit|verlängert|verlängerung|bindung|gebunden|' +
    'bis 20\\d\\d|(?:ein|volles|ganzes|one|a|full) (?:\\w+ )?(?:jahr|year))_',
  '_(?:vertrag|unterlagen|bestätigung|brief|papieren|drin|da) (?:steht|stehen) (?:jetzt |aber |dann |' +
    'nun |was von )?(?:12|24|36)_',
  '_häng\\w* (?:ich )?(?:\\w+ ){0,4}(?:drin|fest)_',
);
/** The customer says it came otherwise than told. */
export const SURPRISED = ways(
  '_(?:davon|von (?:\\w+ ){1,3}) (?:\\w+ ){0,3}(?:nie|keine|kein|nicht) (?:die )?(?:rede|wort)_',
  `_(?:${ways(
    'stattdessen|entgegen|anders als|abweich\\w*',
    'widersp(?:ri|ro)ch\\w*',
    'überrascht|erschrocken|entsetzt|reingefallen|hereingefallen|getäuscht|belogen',
    'angelogen|gelogen|verschwiegen|verarscht|veräppelt|betrogen|abgezockt|abzocke|betrug',
    'misled|lied|deceived|tricked|scam|conned',
  )})_`,
  '_von wegen_',
  '_(?:bringt|nützt|taugt) (?:\\w+ )?(?:nichts|nix)_',
  '_(?:sagt|sagen|meint|schreibt),? (?:das|die|der|es|so was) (?:ist|sind|sei|gibt|hat|haben) ' +
    '(?:\\w+ ){0,2}(?:nicht|nichts|kein\\w*|nie)_',
  '_(?:komm\\w*|fühl\\w*) (?:ich )?mir? (?:\\w+ ){0,3}(?:dumm|blöd|verarscht|verschaukelt)_',
);
