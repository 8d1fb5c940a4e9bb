// Price and term: dearer than was said, or never spoken of.
import { rule, type Rule, ways } from '../../rule.ts';
import { GIFTS, OWN_SILENCE } from './words.ts';

/** From a fee to the word that nobody named it: its sum, who said nothing and where; nothing else, and not the writer. */
const UP_TO_IT =
  '(?:"?[,.]? (?:von|in höhe|über|mit|zu|für|die|das|der|den|dem|davon|hat|hatte|haben|hatten|wurden?|' +
  'war|waren|ist|sind|er|sie|man|mir|uns|ihr|ihm|am telefon|im|beim|in|vom|vorher|zuvor|vorab|dort|da|' +
  'auch|aber|jedoch|überhaupt|nur|extra|gespräch|telefonat|anruf|mann|dame|herr|typ|anrufer(?:in)?|' +
  'mitarbeiter(?:in)?|berater(?:in)?|verkäufer(?:in)?|vertreter(?:in)?|monat|monatlich|' +
  '\\d+(?:[_,.]\\d\\d)?|euro|€)){0,10}"?[,.]? ?';

/**
 * What the company asks for, told against what was said: "die wollen jetzt 49,95 statt 39,95", "da stehen 49,95 statt
 * 39,95".
 */
const ASKED_INSTEAD =
  '_(?:(?:die|sie|firma|telekom) (?:wollen|will|verlang\\w*|berechne\\w*|forder\\w*)|' +
  '(?:wollen|will|verlangen|verlangt|berechnen|berechnet|fordern|fordert) (?:die|sie)|(?:da|drin|dort|' +
  'papieren?|brief|mail|unterlagen|rechnung|vertrag|\\w*bestätigung|\\w*zusammenfassung) ' +
  '(?:steh(?:t|en)|sind es|ist es)|steh(?:t|en)) ' +
  '(?:(?:jetzt|nun|plötzlich|auf einmal|aber|da|drin|auf einmal|von mir|von uns) ){0,2}\\d+[\\d_,.]* ?' +
  '(?:euro|€)? statt (?:der |den |dem |nur )?\\d+';
/** "Statt 29,99", "teurer als besprochen", "Rabatt fehlt". */
const INSTEAD_OF = ways(
  '{nie} \\d+ ?(?:euro|€)?,? sondern_',
  'statt (?:der |den |dem |der versprochenen |der vereinbarten )?[\\d_]+ ?(?:euro|€|cent|ct)?',
  '(?:teurer|mehr) (?:als|wie) (?:vorher|bisher|besprochen|vereinbart|versprochen|gesagt|zuvor|am telefon)',
  `${GIFTS}~(?:nur|fehlt|nicht drin|steht nicht|steht (?:davon |da |nirgendwo )*(?:nichts|nix)|` +
    'davon (?:steht|ist) (?:\\w+ ){0,3}(?:nichts|nix)|keine spur|kein wort|nirgends|nie)',
  `(?:keine|kein|nirgends|nix von|nichts von|fehlt)(?: \\w+){0,4} ${GIFTS}`,
);

/** What is asked for, held against what was said. */
export const DEARER_THAN_SAID: readonly Rule[] = [
  rule('misledAbout', ['price'], ASKED_INSTEAD, {
    rank: 3,
    anyhow: true,
    unless: '_(?:gb|mbit\\w*|monate?|wochen|tage|jahre?|minuten|kwh|prozent|uhr)_',
  }),
  rule('misledAbout', ['price'], INSTEAD_OF, {
    rank: 2,
    anyhow: true,
    unless: 'nicht mehr|immer mehr|haette ich~mehr|mehrere',
  }),
];

/** "Kein Wort von einer Laufzeit", "24 Monate wurden nie erwähnt". */
const TERM_NEVER_NAMED = ways(
  '(?:kein wort|nichts|nix|nie was|niemand|keiner|kein\\w*|nicht ein wort|never|nothing|no mention)' +
    '(?: \\w+){0,7} (?:von|über|zu|of|about)(?: \\w+){0,5} (?:laufzeit\\w*|vertragslaufzeit|' +
    'mindestlaufzeit|mindestvertragslaufzeit|(?:24|12|36) monat\\w*|zwei jahr\\w*|2 jahr\\w*|bindung|' +
    'contract term|24 months|two years|verlängerung|verlängern)',
  '(?:laufzeit|verlängerung|24 monat\\w*|2 jahr\\w*|zwei jahr\\w*)~(?:wurde|war|hat|hatte|ist)? ?' +
    '(?:\\w+ )?(?:nie|nicht|keine|kein|mit keinem wort|keiner|niemand)(?: \\w+){0,3} ' +
    '(?:erwähnt|gesagt|genannt|die rede|angesprochen|mitgeteilt|was gesagt)',
);
/** "Monatlich kündbar, jetzt 24 Monate". */
const MONTHLY_AND_YET =
  '(?:monatlich|jederzeit|täglich) (?:\\w+ )?(?:kündbar|kündigen)[\\s\\S]{0,160}' +
  '(?:24 monat\\w*|zwei jahr\\w*|2 jahr\\w*|mindestlaufzeit|mindestvertragslaufzeit|12 monat\\w*)';
/** "24 Monate statt wie versprochen 12". */
const MONTHS_INSTEAD =
  '_(?:\\d+|zwölf|vierundzwanzig|zwei|ein) (?:monate?|jahre?) (?:statt|anstatt) (?:(?:wie|der|den) )?' +
  '(?:versprochen|vereinbart|besprochen|gesagt|zugesagt|ausgemacht|abgemacht)\\w*_ ' +
  '(?:\\d+|zwölf|einem|ein|einen)_';

/** The term and the notice, never named or other than said. */
export const TERM_UNNAMED: readonly Rule[] = [
  rule('misledAbout', ['term'], TERM_NEVER_NAMED, { rank: 3, never: true }),
  rule('misledAbout', ['cancellability'], MONTHLY_AND_YET, { rank: 3, anyhow: true }),
  rule('misledAbout', ['term'], MONTHS_INSTEAD, { rank: 4, anyhow: true }),
];

/** A fee on the bill of which nobody spoke: "die Anschlussgebühr wurde nie erwähnt". */
const FEE_NEVER_NAMED =
  '_(?:\\w*pauschale|\\w*gebühr\\w*|\\w*kosten|\\w+preis|\\w+miete|' +
  `miete für (?:den|die|das) (?:router|gerät|receiver|box)|aufschlag)_${UP_TO_IT}_` +
  '(?:mit keinem wort|nie|nicht|nirgends) (?:erwähnt|genannt|gesagt|angesprochen)_';

/** A fee of which nobody spoke. */
export const FEE_UNNAMED: readonly Rule[] = [
  rule('misledAbout', ['price'], FEE_NEVER_NAMED, { rank: 3, never: true, unless: OWN_SILENCE }),
];

/** "Nichts von Kosten gesagt", "davon hat keiner gesprochen". */
const PRICE_NEVER_NAMED = ways(
  '(?:kein wort|nichts|nix|nie was|niemand|keiner|never|nothing|no mention)(?: \\w+){0,7} ' +
    '(?:von|über|zu|davon|of|about)(?: \\w+){0,5} (?:kosten|preis\\w*|gebühr\\w*|anschlussgebühr|' +
    'aufpreis|mehrkosten|geld|bezahl\\w*|zahlen|abo|price|cost|fee)',
  '(?:gebühr\\w*|kosten|preis\\w*|aufpreis)~(?:wurde|war|hat|hatte)? ?(?:\\w+ )?' +
    '(?:nie|nicht|keiner|niemand|mit keinem wort)(?: \\w+){0,3} ' +
    '(?:erwähnt|gesagt|genannt|die rede|mitgeteilt|was gesagt)',
  'davon (?:hat|war|wurde|hatte)(?: \\w+){0,4} (?:keiner|niemand|nie|nichts|keine rede|nicht)' +
    '(?: \\w+){0,3} (?:gesagt|erwähnt|rede|gesprochen)?',
);
/** "Statt der versprochenen", "der zugesagte Bonus". */
const PROMISED_ONE = ways(
  '(?:statt|anstatt)(?: der| den| dem)? ' +
    '(?:versprochene\\w*|zugesagte\\w*|vereinbarte\\w*|genannte\\w*|angebotene\\w*|besprochene\\w*)',
  '(?:versprochene|zugesagte|vereinbarte)[rnms]? (?:rabatt|bonus|preis|gutschrift|prämie|guthaben|gutschein|tarif)',
);

/** A price never named, or another than promised. */
export const PRICE_UNNAMED: readonly Rule[] = [
  rule('misledAbout', ['price'], PRICE_NEVER_NAMED, {
    rank: 3,
    never: true,
    unless: `vertrag (?:war|wurde)~(?:nie|keine)~rede|${OWN_SILENCE}`,
  }),
  rule('misledAbout', ['price'], PROMISED_ONE, { rank: 4, anyhow: true }),
];
