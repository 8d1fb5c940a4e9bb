// A part of the offer was free, told with its price: nothing untrue was said.
import { ways } from '../../rule.ts';

/** A price: "dann 39,99", "24,99 im Monat". */
const PRICE =
  '(?:_(?:für|dann|danach|kostet|zu|ab|statt nur|for|then) (?:nur )?\\d+(?:[_,.]\\d\\d)?_|' +
  '_\\d+(?:[_,.]\\d\\d)? ?(?:€|euro|eur|monatlich|mtl|im monat|pro monat|a month))';
/** "Versand kostenlos", "erster Monat gratis": a part that was free. */
const FREE_PART =
  '(?:_(?:versand|lieferung|porto|versandkosten|\\w*anschlussgebühr|anschlusspreis|anschluss|' +
  'aktivierung|einrichtung|rufnummernmitnahme|(?:de[rn] )?erste[rn]? (?:\\w+ )?monate?|\\d+ monate?|' +
  'shipping|delivery|first (?:\\w+ )?months?) ' +
  '(?:ist |war |sei |sind |seien |waren |waere |waeren |gibts |ganz |auch |is |was ){0,2}' +
  '(?:kostenlos\\w*|kostenfrei|gratis|umsonst|frei|free)_|_(?:kostenlos\\w+|gratis|free) (?:\\w+ )?' +
  '(?:versand|lieferung|rufnummernmitnahme|aktivierung|einrichtung|handy dazu|gerät dazu|tablet dazu|' +
  'shipping|delivery)_)';
/**
 * "Sechs Monate gratis, abgebucht wurden sofort 39,99", "komplett kostenlos": what was charged all the same was no part
 * of the offer.
 */
const CHARGED = `_(?:${ways(
  '(?<!_(?:wird|werden|wuerden?) (?:[\\w.,]+ ){0,6})' +
    '(?:abgebucht|berechnet|eingezogen|abgezogen|charged|billed|debited)_' +
    '(?! (?:werden|wird|ab|zum|immer|jeden)_)',
  '_(?:buch(?:t|en|te|ten)|berechnen)_',
  '_(?:komplett|ganz und gar|völlig|alles|gänzlich|completely|totally|entirely|everything(?: \\w+)?) ' +
    '(?:\\w+ )?(?:kostenlos\\w*|kostenfrei|gratis|umsonst|free)_',
  '_(?:aber|jetzt|trotzdem|doch|dennoch) (?:\\w+ )?zahl\\w+_(?:(?!_danach_)[^.!?]){0,30}_' +
    '(?:(?:ab|von) (?:sofort|anfang an|beginn an)|(?:ab|seit) (?:dem |den )?ersten)_',
  '_zahl\\w+ (?:\\w+ ){0,3}(?:aber|trotzdem|doch|dennoch|sofort)_',
)})`;
/**
 * "24,99, Versand kostenlos", "erster Monat gratis, dann 39,99": with its price beside it a part of an offer was free,
 * not the offer.
 */
export const PART_ONLY = `^(?![\\s\\S]*${CHARGED})[\\s\\S]*?(?:${PRICE}[^.!?\\n]{0,60}${FREE_PART}|${FREE_PART}[^.!?\\n]{0,40}${PRICE})`;
