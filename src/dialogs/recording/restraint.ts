// What stands beside a yes and takes from it: other terms, a later day, a no to the thing itself, a remark about oneself. Then it is half a yes.
import { isNegated } from '../../knowledge/german/clauses.ts';
import { phrase } from '../../knowledge/german/words.ts';
import { ordersPlainly } from './orders.ts';
import { NO_PROTEST } from './phrases/tape.ts';
import { cancelsOut, clausesOf } from './stance.ts';

const list = (...patterns: string[]): RegExp => phrase(patterns.join('|'), '');

/** Other terms than those that were offered: whoever says them has not agreed to the offer, however plainly the verb orders. */
const OTHER_TERMS = list(
  '_(?:für|zu|zum|bei) (?:den |dem |der )?(?:alten|bisherigen|halben|gleichen|selben|früheren|günstigeren|alter|bisheriger) (?:preis|tarif|konditionen|bedingungen|kurs)_',
  '_(?:monatlich|jederzeit|wöchentlich|täglich) (?:wieder )?(?:kündbar|zu kündigen|kündigen)_',
  '_(?:zur|auf) probe_|_(?:probeweise|testweise|versuchsweise)_|_zur ansicht_',
  '_(?:für|nur|bloß|höchstens|maximal) (?:einen|ein|eine|zwei|drei|den ersten|die erste) (?:tag|tage|woche|wochen|monat|monate)_',
  '_ohne (?:die |den |das |diese |eine |so (?:eine |lange )?)?(?:\\w+ )?(?:jahre?|monate?|laufzeit|mindestlaufzeit|bindung|vertrag|vertragsbindung|grundgebühr|kosten|gebühr\\w*|zahl\\w*|bezahl\\w*)_',
  '_(?:nur|bloß|lediglich) (?:den|die|das|ein|eine|einen) (?:router|handy|gerät|gutschein|bonus|prämie|geschenk|heft|probe\\w*|test\\w*|gratis\\w*)_',
);
/** Not now. */
const LATER = list(
  '_(?:aber|nur|jedoch|allerdings|doch|wohl)_ (?:\\w+ ){0,2}(?:erst|später|nachher|demnächst|irgendwann)_',
  '_erst_ (?:(?:im|in|am|zum|ab|nach|nächst\\w*|kommend\\w*) )',
  '_(?:sage?|geb\\w*) (?:ich )?(?:ihnen |euch |dann |noch |morgen |bald |die tage |rechtzeitig ){0,3}bescheid_',
  '_(?:melde|rufe|schreibe) (?:ich )?(?:mich|ihnen|sie|euch)? ?(?:\\w+ ){0,3}(?:morgen|später|wieder|zurück|noch|dazu|deswegen)_',
  '_(?:morgen|übermorgen|später|heute abend|am wochenende|nächste woche|die tage) (?:dann |noch |mal )?(?:bescheid|entscheide|sage|sag|überlege|schaue|gucke|reden|sprechen)_',
);
/** What one has heard, feared, supposed: a remark about it, no answer. */
const PERCEIVED = list(
  '_(?:(?:ich|wir) habe?n?|habe? ich|haben wir) (?:(?:sie|das|es|dich|mir|schon|alles|auch|ja|fast) )*(?:gehört|verstanden|gelesen|mitbekommen|befürchtet|geahnt|erwartet|vermutet|kommen sehen|gewusst|mir gedacht|gedacht|kapiert|begriffen)_',
  '_(?:dachte|ahnte|wusste|fürchtete|befürchtete) (?:ich|wir)_|_(?:ich|wir) (?:ahnte|wusste|fürchtete|befürchtete)n?_',
  '_(?:das|so was|sowas|es) (?:müssen|sollten|dürfen) sie (?:\\w+ )?(?:wissen|entscheiden|beurteilen|besser wissen)_',
  '_(?:kann|könnte|muss|müsste|sollte|darf) man_|_man (?:kann|könnte|muss|müsste|sollte|darf)_|_(?:tut|macht|kauft|bestellt|nimmt) man_',
  '_gut,? dass (?:sie|du)_',
);
/** A yes whose words beside it say so much that it is a clear one no more. @param said folded words of an answer */
export function restrains(said: string): boolean {
  if (OTHER_TERMS.test(said)) return true;
  const parts = clausesOf(said);
  if (LATER.test(said)) return true;
  if (parts.some((part) => ordersPlainly(part) && !isNegated(part))) return false;
  return PERCEIVED.test(said) || (parts.length > 1 && parts.some((part) => isNegated(part) && OF_THE_THING.test(part) && !cancelsOut(part) && !NO_PROTEST.test(part))); // prettier-ignore
}
/** What is sold, or the act itself, in a clause that says no. */
const OF_THE_THING =
  /\b(?:tarif|vertrag|abo|angebot|paket|anschluss|bestell\w*|abschliess\w*|unterschreib\w*|unterschreibe|abgemacht|ausgemacht|vereinbart|beschlossen|kauf\w*|buch\w*|wechs\w*|verlaenger\w*|zusag\w*)\b/;
