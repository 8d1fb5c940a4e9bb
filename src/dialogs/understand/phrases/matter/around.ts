// Single facts around the contract: prepaid, a hidden number, the basic supply, what nobody named, the only line.
import { rule, type Rule, ways } from '../../rule.ts';

/** "Unterdrückte Nummer". */
const HIDDEN_NUMBER =
  '(?:unterdrückte[rnm]?|anonyme[rnm]?|unbekannte[rnm]?) (?:ruf)?nummer|nummer (?:\\w+ )?unterdrückt';
/** "Kein Wort über den Preis", "von Kosten war nie die Rede"; "der Preis stimmt nicht, gesagt waren 34,99" tells of one. */
const PRICE_UNNAMED = ways(
  '(?:preis|kosten|kostet)~(?<!stimmt |stimmen |stimmte )(?:nicht(?! (?:der|den|dem|so|wie)_)|nie|kein)[^.!?,\\n]{0,45}?(?:genannt|erwähnt|gesagt|die rede|gesprochen)',
  '(?:kein wort|nichts) (?:über|von|zu) (?:preis\\w*|kosten|geld)',
  'von (?:kosten|einem preis|geld|preisen) (?:war |wurde )?(?:\\w+ )?(?:nie|keine|nichts|nicht)',
);
/** "Die Laufzeit wurde nicht genannt", "sagte nichts von einer Bindung". */
const TERM_UNNAMED = ways(
  '(?:laufzeit|vertragsdauer|24 monat\\w*|zwei jahr\\w*)~(?:nicht|nie|kein\\w*|nichts)~' +
    '(?:genannt|erwähnt|gesagt|die rede|gesprochen|wort)',
  '(?:kein wort|nichts|nix|keiner was) (?:über|von|zu) (?:einer? |der |die |neuer )?(?:\\w+ )?' +
    '(?:laufzeit|vertragsdauer|24 monat\\w*|bindung)',
  '(?:sagte|erwähnte) (?:\\w+ )?(?:nichts|nix|kein wort) (?:von|über|zu) ' +
    '(?:einer? |der |neuer |neuen )?(?:laufzeit|bindung)',
);
/** "Der einzige Anschluss", "Hausnotruf", "Homeoffice". */
const ONLY_LINE = `(?:${ways(
  'einzige[rs]? (?:anschluss|telefon|leitung|nummer)',
  'notruf|hausnotruf',
  'sonst kein (?:telefon|anschluss|internet)',
  '_on call_|homeoffice|home office',
)})`;

/** One fact each. */
export const AROUND: readonly Rule[] = [
  rule('prepaid', true, '_prepaid\\w*_', {
    rank: 1,
    unless: ways(
      'bisher|vorher|war ich|von prepaid|früher|habe ich prepaid|hatte ich|bin prepaid',
      'nutze prepaid',
      'prepaid~(?:kunde|nutzer)',
      'statt prepaid|seit jahren prepaid',
    ),
  }),
  rule('numberSuppressed', true, HIDDEN_NUMBER, { rank: 2 }),
  rule('basicSupply', true, '_grundversorgung_|_grundversorger_', { rank: 1 }),
  rule('priceNamed', false, PRICE_UNNAMED, { rank: 2, never: true }),
  rule('termNamed', false, TERM_UNNAMED, { rank: 2, never: true }),
  rule('onlyLine', true, ONLY_LINE, { rank: 1, unless: 'verkauft|angeboten|abgeschlossen|werbung|bestellt' }),
];
