// What stands beside a yes and takes from it: other terms, a later day, a no to the thing itself, a remark about oneself. Then it is half a yes.
import { isNegated } from '../../knowledge/german/clauses.ts';
import { numberOf } from '../../knowledge/german/numbers.ts';
import { wordsOf } from '../../knowledge/german/words.ts';
import type { Heard } from './astray.ts';
import { invites, saysAgain, stemOf } from './echo.ts';
import type { Line } from './lines.ts';
import { isAuxiliary, letsBook, ordersPlainly, standsAlone } from './orders.ts';
import { list } from './phrases/list.ts';
import { NO_PROTEST } from './phrases/tape.ts';
import { cancelsOut, clausesOf } from './stance.ts';

/** Other terms than those that were offered: whoever says them has not agreed to the offer, however plainly the verb orders. */
const OTHER_TERMS = list(
  '_(?:für|zu|zum|bei) (?:den |dem |der )?(?:alten|bisherigen|halben|gleichen|selben|früheren|günstigeren|alter|bisheriger) (?:preis|tarif|konditionen|bedingungen|kurs)_',
  '_(?:monatlich|jederzeit|wöchentlich|täglich) (?:wieder )?(?:kündbar|zu kündigen|kündigen)_',
  '_(?:zur|auf) probe_|_(?:probeweise|testweise|versuchsweise)_|_zur ansicht_',
  '_(?:für|nur|bloß|höchstens|maximal) (?:einen|ein|eine|zwei|drei|den ersten|die erste) (?:tag|tage|woche|wochen|monat|monate)_',
  '_ohne (?:die |den |das |diese |eine |so (?:eine |lange )?)?(?:\\w+ )?(?:jahre?|monate?|laufzeit|' +
    'mindestlaufzeit|bindung|vertrag|vertragsbindung|grundgebühr|kosten|gebühr\\w*|zahl\\w*|bezahl\\w*)_',
  // "Die dreizehn Hefte nehm ich, aber weiter soll das nicht gehen.": the beginning alone.
  '_(?:aber|nur|jedoch|doch|und|but)_ (?:\\w+ ){0,3}(?:weiter\\w*|länger|danach|dauerhaft|automatisch|' +
    'ein ganzes jahr)_ [^.!?]{0,24}_(?:nicht|nichts|nix|net|kein\\w*|nimmer)_(?! (?:nötig|wichtig))',
  '_(?:aber|nur|jedoch|danach)_ [^.!?]{0,20}_(?:nicht|nichts|nix|kein\\w*)_ (?:\\w+ ){0,2}(?:weiter\\w*|' +
    'länger|darüber hinaus|automatisch|dauerhaft)_(?! (?:an|anrufen|reden|sprechen|stören|diskutieren|' +
    'warten|telefonieren))',
  '_(?:danach|dann|nachher) (?:ist|muss|soll|will ich) (?:\\w+ ){0,2}(?:schluss|ende)_|_but (?:\\w+ ){0,3}(?:nothing|not|no) (?:\\w+ ){0,2}(?:after|beyond|longer)_',
  '_(?:nur|bloß|lediglich) (?:den|die|das|ein|eine|einen) (?:router|handy|gerät|gutschein|bonus|prämie|geschenk|heft|probe\\w*|test\\w*|gratis\\w*)_',
);
/** Another day, another place: "Nächste Woche bestell ich den.", "Den bestell ich dann online.", "… nachdem ich mit meinem Mann geredet habe." */
const ELSEWHERE = list(
  '_(?:nächste[nrs]? (?:woche|monat|jahr)|übermorgen|demnächst|irgendwann|bei gelegenheit) (?:\\w+ )?(?:bestell|kauf|buch|nehm|schließ)\\w* (?:ich|wir)_',
  // "Nachdem Sie das so nett erklärt haben": that is done already.
  '_nachdem (?:ich|wir|sie|er|mein\\w*)_(?! [^.!?]{0,60}_(?:gehört|erklärt|erzählt|erläutert|gezeigt|gesagt|verstanden) (?:habe?n?|hab)_)',
  '_(?:bestell|kauf|buch|hol|mach)\\w* (?:ich|wir) (?:\\w+ ){0,3}(?:online|im (?:internet|laden|geschäft|shop))\\W*$',
  '_(?:online|im (?:internet|laden|geschäft|shop)) (?:\\w+ )?(?:bestell|kauf|buch|hol)\\w* (?:ich|wir)_',
);
/** Somebody else's words or somebody else's order: "hat mein Enkel gesagt", "ich soll sagen", "für meinen Nachbarn". */
const ANOTHERS = list(
  '(?<!_was )_(?:soll|sollte) (?:ich|man) (?:\\w+ )?sagen_|_ich soll(?:te)? (?:\\w+ )?sagen_',
  ',? hat (?:mir )?mei\\w* [a-zäöüß]+ (?:so |immer ){0,2}gesagt\\W*$',
  ', sagt (?:mir )?mei\\w* [a-zäöüß]+\\W*$',
  // "Ja, machen Sie das für ihn.": said of somebody who is not on the phone.
  '_(?:bestell|mach|buch|nehm)\\w* sie (?:\\w+ ){0,2}für ihn_(?! und mich)',
  '_im (?:namen|auftrag) (?:mein\\w*|von|vom|der) [a-zäöüß]+_',
  '_für (?:mein\\w*|den|die) (?:nachbar\\w*|freund\\w*|bekannte\\w*|kolleg\\w*) (?:\\w+ )?(?:bestell|nehm|mach|buch|kauf)\\w*_',
);
/** Nothing is ordered by it: "Den bestelle ich ab.", "Schreiben Sie's mir auf.", "Das ist mein Tarif.", "…, ich zahl aber nichts." */
const ORDERS_NOTHING = list(
  // "Ich bestelle einen Rückruf.", "Das mit der Gutschrift machen Sie.", "Buchen Sie das Geld zurück."
  '_(?:bestell|mach|buch)\\w* (?:ich |sie )?(?:mir )?(?:einen rückruf|die (?:gutschrift|rückerstattung|auszahlung)|das geld (?:\\w+ )?zurück)_',
  '_(?:die|mit der) (?:gutschrift|rückerstattung|auszahlung) (?:bestell|mach|buch)\\w* (?:ich|sie)_',
  '_bestell\\w* (?:ich )?(?:ihm|ihr|meine[mr] [a-zäöüß]+),? (?:dass|schöne|viele|liebe|einen)_',
  '_würde (?!(?:auch|gern auch) )(?:\\w+ ){0,3}(?:bestellen|nehmen|kaufen),? aber_',
  // "Ja, den bestelle ich, also die Infos.": said what is meant by it. "… den zahlt ja die Kasse": nothing of one's own.
  '_(?:also|wie gesagt|das heißt|sprich)_,? (?:nur |bloß |lediglich )?(?:die|das|den|ein|ein paar) (?:infos?|unterlagen|prospekt\\w*|infomaterial|broschüre\\w*)_',
  '_(?:zahlt|bezahlt|übernimmt) (?:ja |doch |eh )?(?:die|meine) (?:kranken|pflege)?kasse_',
  '_außer (?:es|er|sie|das|wenn|mein\\w*)_',
  '_bestell\\w* (?:ich |wir )(?:\\w+ )?ab\\W*(?:$|[.,!])',
  // Behind "ich bestelle den Tarif" it is a wish beside the order.
  '(?<!_(?:ich bestelle?|bestelle? ich)_[^]{0,60})_schreib\\w* sie(?:.?s| es| das)? mir (?:\\w+ ){0,2}auf_',
  '^\\W*(?:ja,? )?(?:das|des) ist (?:ja |doch |auch |schon )*mein (?:[a-zäöüß]+ )?tarif\\W*$',
  '_ich (?:zahle?|bezahle?) (?:aber |dafür |dann |euch |ihnen ){0,2}(?:nichts|nix|nicht\\W*(?:$|[.!]))',
);
/** Not now. */
const LATER = list(
  '_(?:aber|nur|jedoch|allerdings|doch|wohl)_ (?:\\w+ ){0,2}(?:erst|später|nachher|demnächst|irgendwann)_',
  // "…, das klärt aber noch mein Sohn", "…, aber unterschreiben tu ich erst den Brief", "Sie schicken mir ja erst das Formular".
  '_(?:klärt|prüft|liest|unterschreibt|entscheidet) (?:(?:das|es|aber|noch|erst|dann) ){1,3}mein\\w*_',
  '_unterschreib\\w* (?:(?:tu|tue|werde|will|muss) )?ich (?:aber )?erst_',
  '_schick\\w* mir (?:ja |doch |dann )?erst_',
  '_erst_ (?:(?:im|in|am|zum|ab|nach|nächst\\w*|kommend\\w*) )',
  '_(?:sage?|geb\\w*) (?:ich )?(?:ihnen |euch |dann |noch |morgen |bald |die tage |rechtzeitig ){0,3}bescheid_',
  '_(?:melde|rufe|schreibe) (?:ich )?(?:mich|ihnen|sie|euch)? ?(?:\\w+ ){0,3}(?:morgen|später|wieder|zurück|noch|dazu|deswegen)_',
  '_(?:morgen|übermorgen|später|heute abend|am wochenende|nächste woche|die tage) (?:dann |noch |mal )?(?:bescheid|entscheide|sage|sag|überlege|schaue|gucke|reden|sprechen)_',
);
/** What one has heard, feared, supposed: a remark about it, no answer. */
const PERCEIVED = list(
  '_(?:(?:ich|wir) habe?n?|habe? ich|haben wir) (?:(?:sie|das|es|dich|mir|schon|alles|auch|ja|fast) )*' +
    '(?:gehört|verstanden|gelesen|mitbekommen|befürchtet|geahnt|erwartet|vermutet|kommen sehen|gewusst|' +
    'mir gedacht|gedacht|kapiert|begriffen)_',
  '_(?:dachte|ahnte|wusste|fürchtete|befürchtete) (?:ich|wir)_|_(?:ich|wir) (?:ahnte|wusste|fürchtete|befürchtete)n?_',
  '_(?:das|so was|sowas|es) (?:müssen|sollten|dürfen) sie (?:\\w+ )?(?:wissen|entscheiden|beurteilen|besser wissen)_',
  '_(?:kann|könnte|muss|müsste|sollte|darf) man_|_man (?:kann|könnte|muss|müsste|sollte|darf)_|_(?:tut|macht|kauft|bestellt|nimmt) man_',
  '_gut,? dass (?:sie|du)_',
);
/** A yes whose words beside it say so much that it is a clear one no more. @param said folded words of an answer */
export function restrains(said: string): boolean {
  if ([OTHER_TERMS, ELSEWHERE, ANOTHERS, ORDERS_NOTHING].some((words) => words.test(said))) return true;
  const parts = clausesOf(said);
  if (LATER.test(said)) return true;
  if (parts.some((part) => ordersPlainly(part) && !isNegated(part))) return false;
  return (
    PERCEIVED.test(said) ||
    (parts.length > 1 &&
      parts.some((part) => isNegated(part) && OF_THE_THING.test(part) && !cancelsOut(part) && !NO_PROTEST.test(part)))
  );
}
/** What is sold, or the act itself, in a clause that says no. */
const OF_THE_THING =
  /\b(?:tarif|vertrag|abo|angebot|paket|anschluss|bestell\w*|abschliess\w*|unterschreib\w*|unterschreibe|abgemacht|ausgemacht|vereinbart|beschlossen|kauf\w*|buch\w*|wechs\w*|verlaenger\w*|zusag\w*)\b/;

/** Of these words a mere yes is made, however long: assent, liking, politeness, and the small words between them. */
const OF_A_YES = new Set(
  'ja jo jau jawohl jawoll yes doch klar gern gerne gut gute guter bestens okay ok recht richtig genau exakt stimmt korrekt sicher natuerlich selbstverstaendlich freilich logisch unbedingt absolut definitiv jederzeit einverstanden abgemacht gebongt ordnung passt fein schoen super prima klasse toll wunderbar perfekt spitze top fair guenstig guenstiger billiger bitte danke dankeschoen vielen dank herzlich verbindlich fest hiermit so das es den die der dem ihn ihm er sie ihnen ich wir mir mich uns mich bin sind ist waere war wird werde werden hab habe haben hat will wollen wuensche wunsch moechte moechten mag soll sollen kann koennen darf duerfen geht gehts mach mache machen machts tun tu nehm nehme nehmen will voll ganz sehr wirklich echt sogar auch schon mal dann also na denn eben halt nur zu in im am auf an ab bei mit von fuer und oder jeden jedem fall falle heute jetzt gleich sofort direkt alles alle einfach ruhig diesem dieser diesen dieses preis preise konditionen bedingungen freue freut froh zufrieden ueberzeugt entschlossen entschieden dabei drauf daran darauf haende hand herr frau euro cent monat monate monatlich jahr jahre prozent erst erste ersten eine einen ein einer eins mein meine meinem meinen name namen rechnung mail post per konto stelle stellen sie joo immer sein bestellung auftrag aber hundertprozentig besprochen vereinbart gesagt ausgemacht dazu damit sag sage bestaetige bestaetigen haette haett losgehen los her wege leiten leite klares klare klarer deutliches zustimmung zusage beratung dat des ik ick freut sich endlich schnelles schneller schnell internet altes handy behalte noch lass lasse meiner fertig wie please sure fine right thank thanks you naegel koepfen kusshand handkuss vergnuegen unter ehrlich eintragen einrichten umstellen anmelden freischalten aktivieren buchen bestellen abschliessen verlaengern schicken zuschicken liefern starten'.split(
    ' ',
  ),
);

/** "Ja, Herr General.": an address says nothing of the thing. */
const ADDRESS = /\b(?:herr|frau) [a-z]+\b/g;
/** "Ja, und die Kündigung machen Sie.": who leaves the rest to the caller goes along. */
const DELEGATES = /\b(?:machen|uebernehmen|erledigen|regeln) sie\b/;

/**
 * "Ja, das ist eine gute Frage.", "Ja, den kleineren.": the order was asked for, and beside the yes stands something that neither
 * orders nor agrees nor says again what was offered. Who listens does not know then what the yes was to.
 */
export function saysOtherThings(said: string, asked: Line, { stems }: Heard): boolean {
  if (asked.topic !== 'order' && asked.topic !== 'offer') return false;
  const parts = clausesOf(said);
  if (
    parts.some((part) => standsAlone(part) || ordersPlainly(part) || isAuxiliary(part)) ||
    letsBook(said) ||
    invites(said)
  )
    return false;
  if (saysAgain(said, asked.folded)) return false;
  return parts.some((part) => {
    // A question behind the yes is read elsewhere.
    if (cancelsOut(part) || part.includes('?') || (DELEGATES.test(part) && !isNegated(part))) return false;
    if (isNegated(part) && !NO_PROTEST.test(part)) return true;
    const words = wordsOf(part.replaceAll(ADDRESS, '')).map((word) => word.text);
    return words.some(
      (word) =>
        /^[a-z]{3,}$/.test(word) && !OF_A_YES.has(word) && numberOf(word) === undefined && !stems.has(stemOf(word)),
    );
  });
}
