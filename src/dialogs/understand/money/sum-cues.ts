// Words beside an amount, what they make of it, and how strongly they pull it towards them.
import { compile, ways } from '../rule.ts';

/** Of several words near an amount the nearest counts, its pull taken off the distance. */
export const CUES: readonly {
  kind: 'debit' | 'invoice' | 'arrears' | 'dunning' | 'price' | 'other';
  pattern: RegExp;
  pull: number;
}[] = [
  {
    kind: 'debit',
    pull: 8,
    pattern: compile(
      `_(?:${ways(
        'abgebucht|abbuchung\\w*|eingezogen|abgezogen|lastschrift\\w*|abgegangen|bucht|buchten?',
        'buchen|zieht|ziehen',
        'zog(?:en)?',
        'holte?n?',
        '(?<!_(?:um|darauf|auf|aus) )weg',
        'futsch',
        'fehl(?:en|t)',
        'minus|vom konto|\\w*konto|abgehoben|abgezwackt|abkassiert|geholt|genommen|belastet',
        'gehen|gingen|buchung|kontoauszug|online-?banking|debited|direct debit|took|taken',
        'account|gone',
      )})_`,
    ),
  },
  {
    kind: 'invoice',
    pull: 8,
    pattern: compile(
      `_(?:${ways(
        '\\w*rechnung(?:en)?',
        'rechnungsbetrag|rechnungssumme|in rechnung gestellt|zahlscheine?|überweisungsträger',
        'zahlungsträger|überweisungsvordruck|erlagschein|billing|berechnet|abgerechnet|posten',
        'es geht um',
        '(?<!hinten |dahinten |vorne |gebühr |gebühren |kosten |noch |tags |tag |tage |woche |wochen |' +
          'kurz |gleich |später )drauf',
        'aufgeführt|invoice|bill|billed|charged|invoice for|bill for',
      )})_`,
    ),
  },
  {
    kind: 'arrears',
    pull: 12,
    pattern: compile('_(?:\\w*rückstand|rückstände|offene[nrs]?|ausstehend\\w*|outstanding|arrears|overdue)_'),
  },
  {
    kind: 'dunning',
    pull: 6,
    pattern: compile(
      '_(?:mahnung\\w*|inkasso\\w*|mahnbescheid\\w*|vollstreckungsbescheid|zahlungserinnerung|' +
        'zahlungsaufforderung|amtsgericht|mahngebühr\\w*|forderung|zahlungsaufforderung|debt collect\\w*)_',
    ),
  },
  {
    kind: 'price',
    pull: 2,
    pattern: compile(
      '_(?:monatlich|im monat|pro monat|monat|mtl|tarif|statt|vorher|bisher|kostet|kosten|koste|wuerde|' +
        'wuerden|spare\\w*|sparen|billiger|weniger|laut rechnung|rabatt|bonus|prämie|gutschrift|a month|' +
        'per month|monthly|grundgebühr|nur)_',
    ),
  },
  {
    kind: 'other',
    pull: 12,
    pattern: compile(
      ways(
        '_(?:spare|sparen|spart|ersparnis|billiger|günstiger|niedriger|geringer|gutschrift|cashback|' +
          'startguthaben|startbonus|treuebonus|zugesichert)_',
        '_(?:alte|bisherige|normale|übliche|reguläre|frühere)[nr]? \\w*rechnung (?:war|ist|lag|betrug|beträgt)_',
      ),
    ),
  },
  {
    kind: 'other',
    pull: 4,
    pattern: compile(
      `_(?:${ways(
        '(?:\\w*rechnung|faktura|abschlag|bill) (?:[\\w,]+ ){0,2}von [\\d_]+ ?(?:€|euros?)? auf',
        'from [\\d_]+ ?(?:€|euros?)? to',
        'runtersetzen|heruntersetzen',
        '(?:normale|alte|übliche|bisherige|reguläre|letzte)[nr]? (?:\\w+)?rechnung',
        'laut (?:\\w+)?rechnung',
        'rechnung (?:wuerde|werde|sei|sinkt|sinke)',
        '(?:spar\\w*|weniger|billiger)~(?:auf|bei) der (?:\\w+)?rechnung',
        'gewinn|gewonnen|guthaben|einkommen|rente|versprochen|zugesagt|geschenkt|wert',
      )})_`,
    ),
  },
];
