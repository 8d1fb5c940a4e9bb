// Prices as they are spoken, and sums that are none.
import { list } from '../list.ts';
import { ways } from '../../../../knowledge/german/words.ts';

/** Within the clause: the amount is won, saved or paid elsewhere today, not the price. */
export const NO_PRICE = list(
  '_(?:im laden|im handel|im geschäft|woanders|anderswo|in (?:the )?shops?|in store|elsewhere)_',
  '_bei(?:m| der| den| anderen| einem anderen)? (?:konkurrenz|mitbewerbern?|anbietern?)_',
  'gutschein\\w*',
  '(?:erlassen|erlasse ich|entfällt|entfallen|fällt weg|fallen weg|berechnen wir nicht|sparen sie sich|schenke)_',
  '(?:auf ihr konto|zurück|rückerstattet|erstatten|als (?:dankeschön|willkommens\\w*|treue\\w*))_',
  '^\\W*zur (?:bestätigung|prüfung|verifizierung|kontrolle)_',
  '^\\W*(?:und |also |aber )?(?:zahlen|bezahlen|zahlten|bezahlten|haben) sie_',
  '(?:früher|vorher|zuletzt|letztes jahr)_',
  '_wert (?:von )?(?:\\w+ )?\\d',
  '(?:jemand\\w*|andere\\w* (?:tarif|kunde\\w*|leute\\w*))_',
  // "Jeden Monat eine Box für 49 Euro" is what is sold, "die Box kostet 49 Euro" something beside it.
  '(?<!(?:monat|monatlich|woche|wöchentlich|quartal) (?:eine?n? |ihre? )?)(?:box|router|receiver|' +
    'repeater|stick|zubehör|versand|liefer(?!ungen)|anschluss(?=preis|gebühr|kosten|pauschale)|' +
    'bereitstellungs|einrichtungs|aktivierungs|bearbeitungs|mahn)(?:preis|gebühr|kosten|pauschale)?\\w* ' +
    '(?:\\w+ ){0,3}(?:kostet|kosten|von|für|liegt)_',
  '(?:your neighbou?rs?|other people|others|you.re paying|you pay now|currently|cashback)_',
  'gewinn\\w*',
  'bonus\\w*',
  'prämie\\w*',
  'guthaben',
  'gutgeschrieben',
  'gutschrift',
  'geschenk\\w*',
  'spar(?:en|t|st|nis)\\w*',
  'bisher\\w*',
  'derzeit\\w*',
  'momentan',
  'aktuell (?:zahlen|haben)',
  'zahl(?:en|t) (?:sie )?(?:(?!künftig|nur|dann|bei|ab)\\w+ ){0,2}(?:im moment|zur ?zeit|gerade|bislang)_',
  '(?:kostet|kosten|wären es|zahlt man) sonst_',
  'sonst (?:kostet|wären es|zahlen)_',
  'normalerweise_',
  '(?:nachbar\\w*|kolleg\\w*|bekannte\\w*) (?:\\w+ )?zahl\\w*',
  'schenken wir',
  '(?:sie|du) (?:haben|zahlen|zahlten|bezahlen) (?!künftig|dann|bei uns|ab |nur |in zukunft|zukünftig)(?:\\w+ ){0,2}(?:jetzt |noch |ja |aktuell |den |die (?!(?:ganzen?|gesamten?|vollen?|ersten?|kompletten?) )|das )',
  '(?:haben|hatten) sie (?:\\w+ ){0,4}(?:gezahlt|bezahlt)_',
  '^\\W*sie haben_(?! sich (?:\\w+ ){0,4}(?:für|zu))',
  'cashback',
  'im wert von',
  'andere\\w* (?:\\w+ )?zahl\\w*',
  '(?:nachbar\\w*|alle|leute) (?:\\w+ ){0,3}(?:zahl\\w*|drücken|blechen)',
  'voucher',
  'you(?:.d|.ll)? (?:\\w+ )?save',
);
/** Figures without a currency that a voice says as a price: "neunundzwanzig neunundneunzig". */
export const SPOKEN_PRICE =
  /\b([a-z]{3,24}) (neunundneunzig|neunzig|fuenfundneunzig|fuenfzig|neunundvierzig|achtundneunzig|achtzig|vierzig|zwanzig|zehn)\b(?! ?(?:monate?\b|jahr|uhr|tage|euro|mbit|gb|giga|prozent))/g;
/** A number with what it is paid for, or a note of the purse: "zwanzig im Monat", "ein Zehner die Woche". */
export const UNIT_PRICE = new RegExp(
  ways(
    String.raw`\b(?:kuenftig|zukuenftig|dann|danach) (?:nur |noch |bloss ){0,3}(\d{2,3})\b(?= ?[.,!]| ?$)`,
    String.raw`\b(\d{1,3}|[a-z]{3,24}) (?:franken )?(?:im monat|monatlich(?! kuend)|` +
      'pro monat|jeden monat|(?:die|pro) woche|(?:pro|das) heft|die ausgabe|im quartal|im jahr|' +
      String.raw`(?:a|per|each|every) (?:month|week|year))\b`,
    String.raw`\b(?:einen?|ein|nen) (?:fuenfer|zehner|zwanziger|fuffziger|fuenfziger)\b`,
  ),
  'g',
);
/** Prices written as dictated: "39 90 im Monat", "39.90 monatlich", "29.99 euros". */
export const DICTATED_PRICE = new RegExp(
  ways(
    String.raw`(?<!\b(?:um|am|vom|bis|den|ab) )(?<![\d.])\b\d{1,3}[.]` +
      String.raw`(?:\d[059]|49)\b(?!\.(?!\W*$)|\d| ?(?:uhr|gb|mbit|prozent|%|jahre|monate))`,
    String.raw`\b\d{1,3},- ?-?(?= |\W*$)`,
    String.raw`\babschlag (?:\w+ ){0,2}\d{2,3}\b`,
    String.raw`\b\d{1,3}[ .](?:\d0|\d5|\d9|49|` +
      String.raw`99)(?= ?(?:im monat|monatlich|pro monat|jeden monat|a month|per month|euros?\b|` +
      String.raw`pounds?\b))`,
    String.raw`\b(?:[a-z]{3,9}teen|ten|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|` +
      'ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?) (?:ninety|fifty|forty|thirty|' +
      String.raw`twenty|ten)(?:[ -](?:nine|five))?(?=[^.!?]{0,40}\b` +
      String.raw`(?:(?:a|per|each|every) (?:month|week|year)|monthly)\b| euros?\b)`,
    String.raw`\b(?:ten|fifteen|(?:twenty|thirty|forty|fifty|` +
      'sixty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?) (?:euros?|pounds|' +
      String.raw`quid)\b`,
  ),
);
/** The customer asks for the price: an answer without one is no answer. */
export const ASKS_PRICE = list(
  'was kostet',
  'wie teuer',
  'wie viel',
  'wieviel',
  'was zahl\\w*',
  'was (?:macht|wäre|ist|sind|kommt) (?:\\w+ ){0,3}(?:insgesamt|zusammen|unterm strich|am ende|alles in allem)',
  '(?:gesamtpreis|endpreis|endbetrag)',
  'was ändert',
  'how much',
);
