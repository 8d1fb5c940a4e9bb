// Pretexts and promises that the papers or the bill gainsay.
import { rule, type Rule, ways } from '../../rule.ts';

/** "Hätte sie gesagt, dass es zwei Jahre läuft, hätte ich aufgelegt": kept quiet about. */
const KEPT_QUIET = ways(
  '_haetten? (?:der|die|das|er|sie|man|mir|mich)_[^.!?\\n]{0,50}_' +
    '(?:gesagt|erwähnt|verraten|mitgeteilt|genannt)_[^.!?\\n]{0,90}_haette (?:ich|sie|er|wir)_',
  '_(?:had (?:he|she|they|the \\w+)|if (?:he|she|they|the \\w+) had) (?:told|said|mentioned)_',
);
/** A signature or a yes for something else: the visit, a scan of the passport, a raffle, a check. */
const SIGNED_FOR_SOMETHING_ELSE = ways(
  '_(?:hieß|hiess|meinte[n]?|sagte[n]?|gesagt|behauptete[n]?|angeblich|von wegen|dachte|gedacht|wolle|' +
    'musste|weil (?:der|die|er|sie))_[^.!?\\n]{0,50}_(?:nur|bloß|lediglich|bloss|angeblich|mal|kurz)_' +
    '[^.!?\\n]{0,40}_(?:\\w*scan\\w*|\\w*ausweis|quittier\\w*|quittung|empfang|besuch\\w*|anwesenheit|' +
    '\\w*gewinnspiel|mess\\w*|teilnahme|teilnahmekarte|protokoll|\\w*abgleich\\w*|' +
    'dass (?:er|sie) da (?:war|waren))_',
  '_(?:verkäufer|vertreter|berater|mann|typ|frau|dame|herr)\\w*:? "[^"\\n]{0,40}_(?:nur|bloß|kurz|mal)_' +
    '[^"\\n]{0,40}"',
  '_(?:musste|wollte|sollte) angeblich_[^.!?\\n]{0,50}_' +
    '(?:messen|prüfen|kontrollieren|ablesen|nachsehen|tauschen|abgleichen|überprüfen)_',
  '_"?als (?:\\w+ )?\\w*(?:geschenk|dankeschön|zugabe|gewinn)"?_',
);
/** "Zugesagt war: keine Anschlussgebühr. Auf der Rechnung jetzt ..." */
const PROMISED_AND_NOW =
  '_(?:zugesagt|versprochen|vereinbart|besprochen|ausgemacht|abgemacht) ' +
  '(?:war|waren|wurde|wurden|hatte\\w*)_[:,]? ?[\\s\\S]{0,140}_(?:jetzt|nun|aber|stattdessen|doch|' +
  'unterlagen|rechnung|brief|papiere\\w*|' +
  '\\w*bestätigung (?:\\w+ )?(?:steht|stehen|sind) (?:\\w+ ){0,2}\\d+ (?:euro|€) (?:mehr|zu viel))_';
/** "Promised 20 percent less", "versprach 30 Prozent Ersparnis". */
const PROMISED_LESS = ways(
  '_(?:promised|promises|said|claimed|assured)_[^.!?\\n]{0,60}_' +
    '(?:\\d+ ?(?:%|percent|per cent) (?:less|off|cheaper|lower)|costs? nothing|cost nothing|at no cost|' +
    'nothing to pay|no fee|a discount)_',
  '_(?:versprach|versprochen|sagte|meinte|hieß|gesagt|warb)_[^.!?\\n]{0,50}\\d+ ?(?:%|prozent) ' +
    '(?:weniger|billiger|günstiger|rabatt|ersparnis|sparen)_',
);
/** Given on the phone, charged in the papers. */
const GIVEN_THEN_CHARGED =
  '_(?:geschenkt|gratis|kostenlos|umsonst|inklusive|ohne aufpreis|included|for free|free of charge)_' +
  '[\\s\\S]{0,110}_(?:unterlagen|papiere\\w*|vertrag|rechnung|\\w*bestätigung|zusammenfassung|letter|' +
  'bill|contract|paper)_[^?\\n]{0,60}_[\\d_]+ ?' +
  '(?:€|euros?|eur|miete|gebühr|im monat|monatlich|a month|per month)';
/** "Telling me it would only be a trial". */
const TELLING_ME =
  '_telling (?:me|her|him|us|them)_ (?:that )?(?!to_|i_|we_)[^.!?\\n]{3,80}_' +
  '(?:would|will|only|must|had|is|was|were|be)_';

/** "Hätte er gesagt", "nur für den Besuch unterschreiben", "zugesagt war". */
export const PRETEXTS: readonly Rule[] = [
  rule('misledAbout', ['other'], KEPT_QUIET, { rank: 3, anyhow: true }),
  rule('misledAbout', ['other'], SIGNED_FOR_SOMETHING_ELSE, {
    rank: 3,
    anyhow: true,
    given: `_(?:${ways(
      'unterschr\\w*|unterzeichn\\w*|tablet|pad|tür|treppenhaus|haustür|stand|laden|shop|markt',
      'doorstep|signed',
    )})_`,
    unless: 'widerruf\\w*|hotline|prospekt',
  }),
  rule('misledAbout', ['price'], PROMISED_AND_NOW, {
    rank: 3,
    anyhow: true,
    unless: 'termin|rückruf|nicht so|(?:nie|nicht|nichts) (?:zugesagt|vereinbart|besprochen)',
  }),
  rule('misledAbout', ['price'], PROMISED_LESS, { rank: 3, anyhow: true, unless: 'i said|ich (?:sagte|meinte)' }),
  rule('misledAbout', ['price'], GIVEN_THEN_CHARGED, {
    rank: 3,
    anyhow: true,
    unless: ways(
      'widerruf\\w* (?:ist|sei) kostenlos',
      '_(?:erste[nrs]?|first) (?:\\w+ )?(?:wochen?|monate?|weeks?|months?|jahr|year)_',
    ),
  }),
  rule('misledAbout', ['other'], TELLING_ME, { rank: 3, anyhow: true, unless: '_i (?:\\w+ )?telling' }),
];
