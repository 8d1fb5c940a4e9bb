// It is not as it was said: found untrue, otherwise agreed, understood as something else.
import { rule, type Rule, ways } from '../../rule.ts';
import { AT_HOME, THEY_KNOW_NOTHING } from './words.ts';

/** "Stimmt gar nicht", "alles erfunden", "die haben mich gar nicht angerufen". */
const UNTRUE = ways(
  '_(?:stimmt|stimmte) (?:\\w+ ){0,2}(?:gar |überhaupt |alles |so |aber |hinten und vorne ){0,3}nicht_',
  'kein wort (?:\\w+ )?(?:wahr|davon)',
  '(?:war|ist) (?:alles |komplett |frei |die geschichte |\\w+ )?' +
    '(?:erfunden|gelogen|erlogen|erstunken|unwahr|falsch|schwindel|eine lüge)',
  '(?:geschichte|behauptung|aussage)(?: \\w+){0,3} (?:erfunden|gelogen|falsch)',
  'wird (?:\\w+ ){0,3}(?:gar nichts|gar nix|nichts|nix|nicht) (?:abgeschaltet|abgestellt|umgestellt|teurer)',
  '(?:gar nichts|gar nix|nichts|nix) (?:teurer|abgeschaltet|abgestellt) (?:geworden|wird|waer\\w*)',
  'kennen (?:wir|sie) nicht',
  'haben (?:mich |uns )?(?:die )?(?:gar |auch |überhaupt )?nicht angerufen(?!,? (?:sondern |aber )?(?:ich|wir)_)',
  'nie (?:bei (?:mir|uns) )?angerufen haben',
  THEY_KNOW_NOTHING,
);
/** "Die Telekom sagt, das ist falsch", "davon war nie die Rede". */
const CALLED_A_LIE = ways(
  '(?:gesagt|sagt|sagte|erfahren|gelesen|bestätigt|meint|schreibt|geschimpft)[^.!?\\n]{0,60}_' +
    '(?:falsch|gelogen|nicht stimmt|unsinn|humbug|quatsch|blödsinn|erfunden|märchen|lüge)_',
  '_(?:nie|niemals|nicht) (?:die )?(?:rede|thema)_',
  '_(?:war|waren|wurde) (?:\\w+ ){0,4}(?:nie|niemals|nicht|kein) (?:ein )?(?:thema|die rede)',
  'nobody (?:mentioned|told me)',
  'davon (?:\\w+ ){0,5}kein wort',
);

/** "Die Rechnung ist falsch", "das Gerät war falsch": a mistake in what came, and no word of a caller. */
const WRONG_THING =
  '_(?:\\w*rechnung|\\w*betrag|summe|\\w*nummer|iban|gerät|handy|ware|farbe|größe|modell|lieferung|paket|\\w*datum|anschrift) ' +
  '(?:[\\w.]+ ){0,4}(?:ist|war|sind|waren) (?:\\w+ )?falsch_(?![^.!?\\n]*_(?:gesagt|sagte|hieß|versprochen|versprach|meinte|vereinbart)_)';

/** Found to be untrue, by oneself or by somebody who knows. */
export const FOUND_UNTRUE: readonly Rule[] = [
  rule('misledAbout', ['other'], UNTRUE, {
    rank: 3,
    anyhow: true,
    unless: ways(
      'hotline~stimmt nicht',
      'stimmt (?:\\w+ ){0,2}nicht mit',
      'rechnung stimmt|stimmt das nicht|name|adresse stimmt',
      WRONG_THING,
      AT_HOME,
    ),
  }),
  rule('misledAbout', ['other'], CALLED_A_LIE, {
    rank: 2,
    anyhow: true,
    unless: 'adresse|name|stimmt das|widerruf\\w* (?:war|ist|wurde)',
  }),
];

/** A sentence of the caller's, and in the next that it is not so: "… hieß es. Tut es aber nicht." */
const AND_IT_IS_NOT =
  '_(?:hieß es|hiess es|sagte (?:er|sie|man)|meinte (?:er|sie)|versprach (?:er|sie))_' +
  '[\\s\\S]{4,90}[.!] ?(?:ich (?:hab|habe) (?:ja gesagt|zugestimmt|zugesagt)[.!] ?)?' +
  '(?:tut|tun|ist|sind|war|stimmt|endet|läuft) (?:es|das|sie) ' +
  '(?:aber|gar|überhaupt|leider|natürlich|jedoch) (?:\\w+ )?nicht_';
/** Understood something else: "dachte, es wäre gratis". */
const UNDERSTOOD_OTHERWISE =
  '(?:dachte|gedacht|glaubte|geglaubt|meinte|ging davon aus|im glauben|angenommen|thought|assumed)' +
  '[, ]{1,2}(?:dass |daß |that )?(?:(?:das|es|ich|er|sie|wir|da|it|that) )?(?:\\w+ ){0,6}(?:gratis|' +
  'kostenlos\\w*|umsonst|geschenkt?|einmalig\\w*|unverbindlich\\w*|free|gehöre|gehört|gehe um|geht um|' +
  'handle|handelt|wegen|kriegt?e?|bekommt?e?|bekaeme|gewinnt|gewonnen)';

/** A sentence of the caller's, and that it is not so. */
export const NOT_SO: readonly Rule[] = [
  rule('misledAbout', ['other'], AND_IT_IS_NOT, { rank: 3, anyhow: true }),
  rule('misledAbout', ['other'], UNDERSTOOD_OTHERWISE, { rank: 3, anyhow: true }),
];

/** "Gesagt, es bleibt alles gleich, stimmt aber nicht". */
const SAID_BUT =
  '(?<!_(?:ja|ok|okay|nein|gut|nichts|nix|ich) )_' +
  '(?:gesagt|sagte|versprochen|versprach|told me|promised)[\\s\\S]{0,140}_(?:stimmt|stimmte|war) ' +
  '(?:beides |alles |gar |aber |leider |so |jedoch |überhaupt |auch )*(?:nicht|gelogen|falsch|quatsch)_';

/** Said, and in the same breath called wrong. */
export const SAID_AND_WRONG: readonly Rule[] = [
  rule('misledAbout', ['other'], SAID_BUT, {
    rank: 3,
    anyhow: true,
    unless: 'haett|rechnung stimmt|(?:name|adresse|abrechnung)~stimmt',
  }),
];

/** "Anders besprochen", "entgegen der Zusage", "nicht wie vereinbart". */
const NOT_AS_AGREED = ways(
  '(?:anders|nicht (?:so )?) (?:besprochen|vereinbart|abgemacht|zugesagt|versprochen)',
  '(?:etwas|was|ganz) anderes? (?:\\w+ ){0,2}(?:gesagt|versprochen|vereinbart|erzählt|zugesagt|besprochen|verkauft)',
  '(?:stimmt|stimmte)(?: \\w+){0,3} (?:nicht|hinten und vorne nicht)~(?:gesagt|versprochen|zugesagt|am telefon)',
  'entgegen (?:der|den|dem|aller) (?:zusage\\w*|versprech\\w*|aussage\\w*|absprache\\w*)',
  'nicht das,? was (?:\\w+ ){0,4}(?:besprochen|vereinbart|abgemacht|versprochen|gesagt)',
  '(?:aber|nur) (?:so )?wie (?:besprochen|vereinbart|versprochen|abgemacht|zugesagt)',
  'dachte,? (?:er|sie|ich) (?:kriegt?e?|bekommt?e?|bekaeme|gewinnt|hat gewonnen)',
  'nicht wie (?:besprochen|vereinbart|versprochen|zugesagt)',
);
/** "So war es ausgemacht" complains where something else is told beside it; alone it says that a word was kept. */
const SO_IT_WAS_AGREED =
  'so (?:war|wurde) (?:es|das) (?:doch |ja |auch )*' +
  '(?:ausgemacht|vereinbart|besprochen|abgemacht|versprochen|zugesagt)';

/** It had been agreed otherwise. */
export const OTHERWISE_AGREED: readonly Rule[] = [
  rule('misledAbout', ['other'], NOT_AS_AGREED, { rank: 3, anyhow: true }),
  rule('misledAbout', ['other'], SO_IT_WAS_AGREED, {
    rank: 3,
    anyhow: true,
    given: `_(?:${ways(
      'stattdessen|statt|aber|jetzt|nun|plötzlich|auf einmal|nicht|kein\\w*|nie|mehr|fehlt',
      'trotzdem|doch',
    )})_`,
    unless: '_(?:ich|wir) (?:will|wollen|moechte|mag)_|_(?:will|wollen|moechte|mag) (?:ich|wir)_',
  }),
];
