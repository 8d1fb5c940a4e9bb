// The verbs by which a contract is made, in all the forms speech gives them: separable or not, infinitive, finite, participle.
import { isNegated } from '../../knowledge/german/clauses.ts';
import { ways } from '../understand/rule.ts';

/** Separable verbs of an agent's booking: what stands in front, and the stems it goes with. */
const SEPARABLE: readonly [string, string][] = [
  ['ein', 'richt|trag|traeg|buch|pfleg|reich|leit|geb|gib|spiel|schreib|stell'],
  ['frei', 'schalt|geb|gib'],
  ['an', 'meld|leg|stoss|schliess'],
  ['ab', 'schliess|schloss|schick'],
  ['um', 'stell|meld'],
  ['aus', 'loes|stell|fertig|fuehr|fuell'],
  ['durch', 'geb|gib|fuehr|stell'],
  ['weiter', 'geb|gib|leit|reich'],
  ['fest', 'mach|schreib|zurr|halt'],
  ['raus', 'geb|gib|schick|send'],
  ['los', 'schick|tret'],
  ['ein', 'tuet|lock|pack'],
  ['klar', 'mach'],
  ['fertig', 'mach|stell'],
  ['scharf', 'schalt|stell'],
  ['dingfest', 'mach'],
];
const SIMPLE = ways(
  'bestell|schliess|buch|order|ordr|beauftrag|beantrag|abonnier|aktivier|verlaenger',
  'belief(?:er|r)',
  'schalt|starte?|veranlass|vereinbar|besiegel|beschliess|fixier|registrier|versicher',
  'uebernehm|uebernimm|vermerk|verbuch|erfass|hinterleg',
);
/** What is done with an order in more than one word. */
const IDIOMS = [
  String.raw`in auftrag (?:zu )?(?:geb|gib|gab|gegeb|nehm)\w*`,
  String.raw`auf (?:den|'n) weg (?:zu )?(?:bring|gebracht)\w*`,
  String.raw`in die wege (?:zu )?(?:leit|geleit)\w*`,
  'unter dach und fach',
  'naegel mit koepfen',
  String.raw`(?:ins rollen|zum abschluss) (?:zu )?bring\w*`,
  '(?:los|weiter)(?:gehen|legen)',
  String.raw`(?:tarif|vertrag|lieferung|abo|paket|es|das) (?:\w+ ){0,4}(?:laufen|beginnen|kommen)\b`,
  String.raw`(?:bei uns|als (?:neue\w* )?kund\w*) begruess\w*`,
  String.raw`notier\w* (?:[\w']+ ){0,4}als\b`,
  String.raw`als (?:auftrag|bestellung|ja|zusage) (?:\w+ )?notier\w*`,
  String.raw`auftrag (?:zu )?(?:geb|erteil|schreib|ausloes|aufnehm)\w*`,
];

const ANY_FORM = new RegExp(
  [
    ...SEPARABLE.flatMap(([part, stems]) => [
      `\\b${part}(?:zu)?(?:${stems})(?:e?n|e|t)?\\b`,
      `\\b${part}ge(?:${stems}|gang)(?:e?t|en)\\b`,
      `\\b(?:${stems})(?:e?n|e|t)?(?:'?s)? (?:[\\w'-]+,? ){0,9}${part}\\b`,
    ]),
    `\\b(?:${SIMPLE})(?:e?n|e|t)?\\b`,
    `\\b(?:ge)?(?:${SIMPLE})(?:e?t|en)\\b`,
    ...IDIOMS,
  ].join('|'),
);
/** A verb of booking in whatever form. */
export const booksSomething = (part: string): boolean => ANY_FORM.test(part);

const ADVERBS =
  '(?:(?:hiermit|jetzt|dann|also|gern|gerne|auch|so|sofort|gleich|direkt|fest|verbindlich|bitte|mal|ihn|' +
  'sie|es|das|den|die|dir|ihnen|einfach|nun|halt|mir|uns|beide|dazu|dafuer|auf jeden fall|zu dem preis|' +
  'damit) ){0,4}';
const BUYS =
  '(?:bestell|buch|order|ordre|kauf|beauftrag|abonnier|unterschreib|wechs(?:el|l)|verlaenger|beantrag|erwerb|unterzeichn|bezieh)';
const BOUGHT =
  '(?:bestellt|gebucht|genommen|gekauft|beauftragt|geordert|abgeschlossen|unterschrieben|abonniert|verlaengert|angenommen|unterzeichnet)';
/** What one wants: the thing that is sold, or a word for it. */
const THING =
  '(?:(?:den|diesen|das|dieses|die|diese|ihn|es|sie|beide|einen|eine|ein|genau|alle) )?(?:[a-z0-9-]+ )?' +
  '(?:vertrag|tarif|angebot|abo|paket|karte|anschluss|leitung|strom|gas|police|versicherung|heft|zeitung|' +
  'zeitschrift|abonnement|lieferung|zwei jahre|ein jahr|auftrag|abschluss|' +
  '[a-z]+(?:tarif|vertrag|abo|paket|karte|versicherung|police))';

/** Words with which somebody binds themselves, whatever was asked: by verb and person, by participle, by wish and thing. */
const COMMITS = new RegExp(
  [
    `\\b(?:ich|wir) ${ADVERBS}${BUYS}(?:e|en)?\\b(?! (?:[a-z]+ ){0,3}ein\\b)`,
    `\\b${BUYS}e?n? (?:ich|wir)(?:'s)?\\b(?! (?:[a-z]+ ){0,3}ein\\b)`,
    `\\b(?:ich|wir) nehme?n? ${ADVERBS}(?:${THING}|an|den|ihn|beide|euer|ihr)\\b(?! (?:mal |es )?mit\\b)`,
    `(?:^\\W*|\\b)(?:den|das|die|ihn|sie|es|beide|so|da|dann|${THING}) nehme?n? (?:ich|wir)(?: (?:auch|gern\\w*|so|an|dann|fest|hiermit))*\\W*$`,
    `\\b(?:schlage?n?|steige?n?|greife?n?|sage?n?|schliesse?n?|lasse?n? mich darauf|lasse? mich drauf) (?:ich |wir )?${ADVERBS}(?:ein|zu|um|ab)\\b`,
    `\\b(?:ich|wir) (?:schlage?n?|steige?n?|greife?n?|sage?n?|schliesse?n?) ${ADVERBS}(?:[a-z]+ ){0,3}(?:ein|zu|um|ab)\\b`,
    `\\b(?:ich|wir) (?:bin|sind) ${ADVERBS}(?:dabei|im geschaeft|im boot|handelseinig)\\b`,
    `^\\W*(?:ja,? )?(?:ist |waere |gilt als |hiermit |damit |schon |so gut wie (?!.)|fest |verbindlich |wird |also |das ist |alles |und ){0,3}${BOUGHT}\\W*$`,
    `\\b(?:tarif|vertrag|paket|abo|karte|auftrag|das|der|es) ${ADVERBS}(?:ist |wird |gilt als )?(?:bestellt|gebucht|genommen|gekauft|beauftragt|geordert)\\W*$`,
    '\\b(?:ich|wir) (?:will|moechte|wollen|moechten|haette gern|wuensche) ' +
      `${ADVERBS}${THING}(?: (?:haben|so|auch|wie besprochen|dann|gern\\w*|bitte|hiermit|zu dem preis|` +
      'zu diesem preis|verbindlich|fest))*\\W*$',
    `\\b(?:will|moechte|wollen|moechten) (?:ich|wir) ${ADVERBS}(?:${THING} )?(?:haben|bestellen|nehmen|buchen|kaufen|beauftragen|abschliessen)\\b`,
    `\\b(?:ich|wir) (?:will|moechte|wollen|moechten) ${ADVERBS}(?:haben|bestellen|nehmen|buchen|kaufen|beauftragen|abschliessen)\\b`,
    `\\bwir machen ${ADVERBS}${THING}\\W*$`,
    '\\b(?:ich|wir) (?:will|moechte|wollen|moechten) (?:ihn|es|sie|den|das|die)(?: (?:so|haben|auch|unbedingt|fest|verbindlich|wirklich))*\\W*$',
    '\\b(?:ich|wir) (?:will|moechte|wollen|moechten) (?:[a-z]+ ){0,4}(?:kunde|kundin|kunden|mitglied|abonnent(?:in)?) (?:bei ihnen )?werden\\b',
    '\\b(?:wechsel|umstellung|verlaengerung|abschluss) mache? (?:ich|wir)\\b|\\b(?:ich|wir) mache?n? (?:den|die) (?:wechsel|umstellung|verlaengerung|abschluss)\\b',
    '\\b(?:ich|wir) (?:werde|werden) (?:[a-z]+ ){0,2}(?:kunde|kundin|mitglied)\\b',
    '^\\W*(?:ja,? )?(?:fest |hiermit |verbindlich )?(?:zugesagt|erteilt)\\W*$',
    '\\b(?:ich erteile|erteile ich) (?:ihn|den|hiermit|ihnen|das)\\b',
    '\\b(?:den|mein|meinen) (?:zuschlag|auftrag) (?:haben|kriegen|bekommen) sie\\b',
    `\\b(?:mein|unser) (?:auftrag|ja|entschluss|wort) (?:steht|gilt|haben sie|kriegen sie|bekommen sie|ist (?:erteilt|fest))\\b`,
    `\\b(?:koennen|duerfen) sie ${ADVERBS}(?:[a-z]+ ){0,2}(?:eintragen|buchen|bestellen|liefern|` +
      'einrichten|freischalten|umstellen|anlegen|abschliessen|aktivieren|beauftragen|notieren als auftrag)\\b',
  ].join('|'),
);
/** Thought of, told of others or of earlier, hung on something: no act of now. */
const NO_ACT =
  /\b(?:wenn|falls|sofern|sobald|ob|wuerde?|haette (?!gern)|koennte|muesste|sonst|immer|normalerweise|lieber|vielleicht|eventuell|nie|niemals|sagt|meint|damals|frueher|letzte\w*|gestern|schon (?:mal|einmal)|erst|vorher|bevor|dass|weil|was|wer|wie)\b/;
/** @param part a clause of the customer's; @returns whether it binds them by its own words */
export const commits = (part: string): boolean =>
  COMMITS.test(part) && !part.includes('?') && !NO_ACT.test(part) && !isNegated(part);
