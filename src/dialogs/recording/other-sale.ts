// A plain yes that is to less, or to other things, than what is then booked: another term, one of two offers, a part, an extra, the old contract.
import { findAmounts } from '../../knowledge/german/amounts.ts';
import { sentences } from '../../knowledge/german/clauses.ts';
import { numberOf } from '../../knowledge/german/numbers.ts';
import { figures } from './counter.ts';
import { lengthsIn } from './figures.ts';
import type { Line } from './lines.ts';
import { priceAt, termAt } from './offer.ts';
import { ways } from '../../knowledge/german/words.ts';

/** The agent's turns before the question that the yes answers, and the question. */
function around(lines: readonly Line[], yesTurn: number): { yes: Line; asked: Line; earlier: Line[] } | undefined {
  const [asked, yes] = [lines[yesTurn - 2], lines[yesTurn - 1]];
  if (yes === undefined || asked?.agent !== true) return undefined;
  return { yes, asked, earlier: lines.filter((line) => line.agent && line.turn < asked.turn) };
}

/** "Ein Monat Laufzeit." … "Zweiundzwanzig Euro, vierundzwanzig Monate. Bestellen Sie das so?": the question has another term than the offer. */
export function atShiftedTerm(lines: readonly Line[], yesTurn: number): boolean {
  const { yes, asked, earlier } = around(lines, yesTurn) ?? {};
  const summary = asked?.folded.replaceAll(OF_THE_WAY_OUT, ' ') ?? '';
  const now = priceAt(summary) === undefined ? 0 : (termAt(summary)?.months ?? 0);
  if (!yes || !earlier || now === 0 || !earlier.some((line) => (termAt(line.folded)?.months ?? 0) > 0)) return false;
  const said = lines.filter((line) => !line.agent && line.turn <= yes.turn);
  return ![...earlier, ...said].some((line) => lengthsIn(line.folded).includes(now));
}
/** "Danach mit einem Monat kündbar": no term. */
const OF_THE_WAY_OUT =
  /\b(?:mit|um|binnen|innerhalb von) (?:jeweils )?\S+ monate?n? (?:frist )?(?:kuend\w*|verlaenger\w*)/g;

/** "Das eine ist der Tarif Saale, 31 Cent. Das andere …", "Ich habe zwei Angebote." */
const TWO_OFFERS =
  /\bzwei (?:[a-z]+ )?(?:\w*angebote|\w*tarife|varianten|optionen|pakete|modelle)\b|\bdas eine ist\b.*\b(?:das andere ist|das andere,)(?! (?:die|der|das) (?:versand|porto|anschluss|einricht|liefer))|\btwo (?:\w+ )?(?:offers|plans|options|tariffs)\b/;
/** "29,99 oder 39,99 Euro im Monat", "29 oder 39 Euro, je nachdem." */
const FIGURE = '(\\d{1,3}(?:[,.]\\d\\d)?|[a-z]*(?:zig|ssig|zehn))';
const EITHER_PRICE = new RegExp(
  `\\b${FIGURE}(?: ?(?:euros?|€))?(?: im monat| monatlich)? (?:oder|bzw\\.?|beziehungsweise|or) (?:eben |auch |halt )?` +
    `${FIGURE}(?= ?(?:euros?|€|im monat|monatlich))`,
);
/** A figure as it is said or written. */
const priceOf = (said: string): number => numberOf(said) ?? parseFloat(said.replace(',', '.'));
const PICKS =
  /\b(?:erste|zweite|dritte|letzte|vordere|hintere|groess|klein|guenstig|billig|teur|lang|laeng|kurz|kuerz|besser|schnell|first|second|last|bigger|smaller|cheaper|longer|shorter)\w*\b/;
const PICKS_ALSO = /\b(?:eine|einen|andere|anderen|beide|both|das mit|den mit|die mit|nummer (?:eins|zwei|\d))\b/;
/** "Für Spiele eher das größere.", "Das kleine ist halt billiger.", "Klingt beides gut.", "Das kleine oder das große?": weighs, and takes neither. */
const WEIGHS =
  /\?|\b(?:eher|wohl|vielleicht|unterschied|klingt|klingen|hoert sich|hoeren sich|beides|maybe|perhaps|sounds?|rather)\b|\b(?:ist|waere|is) (?:\w+ ){0,3}(?:billiger|guenstiger|teurer|schneller|langsamer|besser|groesser|kleiner|laenger|kuerzer|cheaper|faster|better|bigger)\b/;
/** "Ich nehm das kleine, das ist billiger.", "Kann ich das kleinere haben?" */
const TAKES =
  /\b(?:nehme?n?|nimm|will|wollen|moechten?|haetten? gern\w*|bestellen?|kann ich|koennte ich|take|want|have the)\b/;
/** "Das kleine oder das große?": both are put to choice. */
const BOTH_ASKED = /\b(?:oder|or) (?:doch |lieber |gleich )?(?:das|den|die|the)\b[^.!]*\?/;
/** "Und welches hab ich jetzt eigentlich?", "Welcher von beiden ist das jetzt?": behind the yes. */
const ASKS_WHICH =
  /\bwelche[nrs]? (?:\w+ )?(?:hab|habe|haben|nehm|nehme|ist|war|wird|waere|bekomme|krieg|kriege|von)\b[^.!]*\?|^\W*(?:und |aeh,? |ja,? )*welche[nrs]?(?: denn| jetzt| nun| von (?:den )?beiden)*\W*\?|\bwhich (?:one|of)\b[^.!]*\?/;
/** Large words that any offer has. */
const OF_ANY_OFFER =
  /^(?:Tarif\w*|Angebot\w*|Monat\w*|Jahr\w*|Euro|Cent|Grundpreis|Arbeitspreis|Laufzeit|Widerruf\w*|Tage\w*|Strom\w*|Gas|Internet|Vertrag\w*|Herrn?|Frau|Sie|Ihnen|Ihre?\w*|Das|Der|Die|Und|Ich|Wir|Ja|Kilowattstunde|Gigabyte)$/;

/** Two offers, each with its price, and nobody says which one the yes is to. */
export function withoutChoice(lines: readonly Line[], yesTurn: number): boolean {
  const of = lines.findLast(
    (line) =>
      line.agent &&
      line.turn < yesTurn &&
      (EITHER_PRICE.test(line.folded) ||
        (TWO_OFFERS.test(line.folded) && new Set(findAmounts(line.folded).map((one) => one.amount)).size > 1)),
  );
  if (!of) return false;
  const either = (EITHER_PRICE.exec(of.folded) ?? []).slice(1).map(priceOf);
  const prices = [...findAmounts(of.folded).map((one) => one.amount), ...either].map(Math.floor);
  const names = new Set((of.text.match(/\p{Lu}[\p{L}\d]{2,}/gu) ?? []).filter((word) => !OF_ANY_OFFER.test(word)));
  if (lines.some((line) => !line.agent && line.turn > yesTurn && ASKS_WHICH.test(line.folded))) return true;
  const picks = (line: Line): boolean =>
    findAmounts(line.folded).length > 0 ||
    lengthsIn(line.folded).length > 0 ||
    ((!line.agent || line.turn === yesTurn - 1) && PICKS.test(line.folded)) ||
    (!line.agent && PICKS_ALSO.test(line.folded)) ||
    (!line.agent && figures(line.folded).some((one) => prices.includes(Math.floor(one)))) ||
    (line.text.match(/\p{Lu}[\p{L}\d]{2,}/gu) ?? []).some((word) => names.has(word));
  const settles = (line: Line): boolean =>
    line.turn >= yesTurn - 1 ? !BOTH_ASKED.test(line.folded) : TAKES.test(line.folded) || !WEIGHS.test(line.folded);
  return !lines.some((line) => line.turn > of.turn && line.turn <= yesTurn && settles(line) && picks(line));
}

const ORDERS = /\b\w*(?:bestell|beauftrag|abschliess|vertrag|tarif|kauf|verlaenger|wechs|order|contract)\w*\b/;
/** The last word of a sentence: "nur die Rechnung bitte per Post" limits nothing that is bought. */
const LIMITS =
  /\b(?:nur|bloss|lediglich|ausschliesslich|only|just) (?:das|den|die|the) (?!eine?\b|frage\b|noch\b)[a-z]{3,}\W*(?:[.!]|$)/;
const MORE_THAN_ONE =
  /\b(?:mit|plus|und|inklusive|samt|dazu|zusammen|with|and) (?!\S+ (?:monat|jahr|euro|gb|month|year))/;
/** "Home L mit TV, bestellen Sie?" - "Das Internet, ja. Bloß das Internet."; "Möchten Sie beides?" - "Ja, das Handy." */
const limits = (yes: Line, asked: Line): boolean =>
  (LIMITS.test(yes.folded) &&
    MORE_THAN_ONE.test(asked.folded) &&
    !/\b(?:nur|bloss|lediglich|only|just)\b/.test(asked.folded)) ||
  (/\b(?:beides?|beiden|both)\b[^.!]*\?/.test(asked.folded) && ONE_OF_THEM.test(yes.folded));
const ONE_OF_THEM =
  /^\W*(?:ja|gern|gerne|also|gut)?,? ?(?:nur |bloss |erst mal )?(?:das|den|die) (?!beide|alles|zwei|passt|ist|ganze)[a-z-]{3,}(?: (?:nehm\w*|bestell\w*|moecht\w*|will) ich| bitte| ja| gern\w*)*\W*$/;

/** "Dazu kann ich Ihnen drei Monate den Virenschutz schenken." */
const GIVES =
  /\b(?:de[nrms]|das|die|eine?n?) ([a-z]{4,})\b[^.!?]{0,30}\b(?:schenk\w*|geschenkt|gratis|kostenlos|umsonst|obendrauf)\b|\b(?:gratis|kostenlos\w*|geschenkt\w*|schenk\w* (?:\w+ ){0,6}(?:de[nrms]|das|die|eine?n?)) (?:[a-z]+ )?([a-z]{5,})\b/g;
/** "Dazu gibt es ein Handy.", "Obendrauf bekommen Sie eine Smartwatch.": named last, beside the offer. */
const COMES_WITH =
  /\b(?:dazu|obendrauf|ausserdem|mit dabei|inklusive) (?:gibt(?:'?s| es)|bekommen sie|kriegen sie|erhalten sie|kommt|ist) (?:noch |auch |von uns )*(?:de[nrms]|das|die|eine?n?) (?:[a-z]+e[nsr]? )?([a-z]{4,})\b/g;
/** What the contract itself is about costs nothing for a time at most. */
const IS_SOLD = /internet|anschluss|strom|gas|flat|paket|monat|jahr|versand|lieferung|leitung|karte|zeitung|heft/;
/** The last sentence that asks: "Der Tarif kostet 39,95. Dazu gibt es ein Handy. Nehmen Sie das?" asks for the phone as much as for the tariff. */
const question = ({ folded }: Line): string =>
  sentences(folded)
    .map((s) => folded.slice(s.start, s.end))
    .findLast((part) => part.includes('?')) ?? folded;
/** "Soll ich den freischalten?" - "Ja, den Virenschutz können Sie freischalten.": the yes names the extra that costs nothing. */
const toExtra = (yes: Line, asked: Line, earlier: readonly Line[]): boolean =>
  !ORDERS.test(yes.folded) &&
  !ORDERS.test(question(asked)) &&
  !/\b(?:auch|dazu|obendrein|also|too)\b/.test(yes.folded) &&
  [...earlier.slice(-2), asked]
    .flatMap((line) =>
      [GIVES, COMES_WITH].flatMap((given) => [...line.folded.matchAll(given)]).map((hit) => hit[1] ?? hit[2] ?? ''),
    )
    .some((thing) => thing !== '' && !IS_SOLD.test(thing) && new RegExp(`\\b${thing}\\b`).test(yes.folded));

/** "Bestellen Sie den Tarif?" - "Ja, den Router will ich haben.": something that the question does not ask for. */
const THING = '(router|prospekte?|katalog|gutschein|receiver|geschenk|unterlagen|broschuere|tablet|handy|fernseher)';
const A_THING = new RegExp(
  ways(
    String.raw`\b(?:de[nrms]|das|die|eine?n?) ${THING} (?:will|wollen|moecht\w*|nehme?n?|haett\w*|koennen sie|duerfen sie|bestelle?n?|brauche?n?)\b`,
    String.raw`\b(?:will|moechte|nehme|haette|bestelle) (?:ich |wir |gern\w* )*(?:de[nrms]|das|die|eine?n?) ${THING}\b`,
  ),
);
const ON_PAPER =
  /\b(?:das|ein|ihr|die|den) (?:angebot|infos?|unterlagen|ganze) (?:bitte |gern |erst )?(?:schriftlich|auf papier|per post|per mail)(?: erst| mal)? (?:bestell|nehm|haett|moecht|will|wollt|brauch)/;
const namesOther = (yes: Line, asked: Line): boolean => {
  const hit = A_THING.exec(yes.folded);
  const thing = hit?.[1] ?? hit?.[2];
  // "Ja, das Angebot schriftlich bestelle ich gern.": the paper.
  if (ON_PAPER.test(yes.folded)) return true;
  return (
    thing !== undefined &&
    !asked.folded.includes(thing) &&
    !/\b(?:\w*tarif|\w*vertrag|paket|abo|auch|dazu|mit|verbindlich|kein\w*|nicht|ohne)\b/.test(yes.folded) &&
    !/\b(?:den|das|ihn|es|hiermit) (?:bestell|nehm|kauf|buch)\w* ich\b/.test(yes.folded)
  );
};

/** "Zwölf oder 24 Monate, wie Sie wollen.": and nobody says which. */
const TWO_TERMS = /\b(?:\d+|[a-z]+) (?:monate )?(?:oder|or) (?:\d+|[a-z]+) (?:monate|jahre|months|years)\b/;
export function withoutTerm(lines: readonly Line[], yesTurn: number): boolean {
  const of = lines.findLast((line) => line.agent && line.turn < yesTurn && TWO_TERMS.test(line.folded));
  return (
    of !== undefined &&
    lengthsIn(of.folded.split(TWO_TERMS)[1] ?? '').length === 0 &&
    !lines.some((line) => line.turn > of.turn && line.turn <= yesTurn && lengthsIn(line.folded).length > 0)
  );
}

/** "Das buchen Sie ja jeden Monat ab.", "Das habe ich seit 2019.", "Wie gehabt.": said in the yes itself. */
const OF_THE_OLD = new RegExp(
  ways(
    String.raw`\b(?:buchen|ziehen|bucht|zieht) (?:sie|ihr) (?:ja|doch|schon|mir|eh|` +
      String.raw`\s)+(?:jede[nsm]?) (?:monat|jahr|quartal)\b`,
    String.raw`\b(?:das|den) hab(?:e|en)? (?:ich|wir) (?:\w+ ){0,2}seit\b`,
    String.raw`(?<!\b(?:nummer|rufnummer|telefon|leitung) )\blaeuft (?:ja |doch |einfach |` +
      String.raw`dann |alles )+(?:so )?weiter\b`,
    String.raw`\bwie gehabt\b`,
    String.raw`\bi(?:'ve| have) had (?:that|it) since\b`,
    String.raw`\bas (?:always|before)\b`,
  ),
);
/** "Mir ist nur wichtig, dass alles bleibt.": also behind the yes. */
const ALL_STAYS = /\bdass alles (?:so )?(?:bleibt|beim alten)\b/;

/**
 * @param lines the call in order; @param yesTurn the turn of the yes
 * @returns whether the yes is plainly to something else: a part of what is booked, an extra without a price, the contract one has
 */
export function toAnotherThing(lines: readonly Line[], yesTurn: number): boolean {
  const at = around(lines, yesTurn);
  if (at && (limits(at.yes, at.asked) || toExtra(at.yes, at.asked, at.earlier) || namesOther(at.yes, at.asked)))
    return true;
  return lines.some(
    (line) =>
      !line.agent &&
      !line.text.includes('?') &&
      ((line.turn === yesTurn && OF_THE_OLD.test(line.folded)) ||
        (line.turn >= yesTurn && ALL_STAYS.test(line.folded))),
  );
}
