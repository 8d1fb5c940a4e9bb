// What the agent leaves open although a price and a term are named: a price for the start alone, a guess, a part without its sum.
import { findAmounts } from '../../knowledge/german/amounts.ts';
import { clauses, sentences } from '../../knowledge/german/clauses.ts';
import { numberOf } from '../../knowledge/german/numbers.ts';
import { lengthsIn } from './figures.ts';
import type { Line } from './lines.ts';
import { priceAt, termAt } from './offer.ts';

/** In months. */
const YEAR = 12;
/** "In den ersten sechs Monaten", "im ersten Jahr", "sechs Monate lang", "zunächst", "bis zum Sommer". */
const AT_FIRST =
  /\b(?:die|den|der|in|fuer|the) ersten? (?:\S+ )?(?:vertrags)?(?:monate?n?|jahre?n?)\b|\bim ersten (?:vertrags)?(?:monat|halbjahr|jahr)\b|\bfirst (?:\S+ )?(?:months?|years?)\b|\b\S+ monate lang\b|\b(?:zunaechst|anfangs|am anfang|zu beginn)\b|\bbis (?:zum |ende |anfang )?(?:sommer|herbst|winter|fruehjahr|jahresende|des jahres|maerz|april|mai|juni|juli|august|[a-z]+(?:uar|ber))\b/;
/** Paid once, or for something beside it: no price of what comes later. */
const PAID_ONCE = /\b(?:einmal\w*|anschluss\w*|versand\w*|porto|einricht\w*|bereitstell\w*|aktivier\w*|hotline|once)\b/;

/** The agent's sentences up to the yes. */
const saidBefore = (lines: readonly Line[], yesTurn: number): string[] =>
  lines
    .filter((line) => line.agent && line.turn < yesTurn)
    .flatMap(({ folded }) => sentences(folded).map((s) => folded.slice(s.start, s.end)));

/** How many months the beginning lasts; 0 where nobody can tell. */
function monthsAtFirst(part: string): number {
  const words = AT_FIRST.exec(part)?.[0] ?? '';
  const number = numberOf(/erste[nm]? (\S+) (?:vertrags)?(?:monat|jahr)/.exec(words)?.[1] ?? '') ?? 1;
  // "Sechs Monate lang", "zunächst für 24 Monate": the length stands in the words themselves.
  const named = /lang$|^(?:zun|anf|am|zu)/.test(words) ? Math.max(1, ...lengthsIn(part)) : number;
  return words === '' ? 0 : named * (/jahr(?!esende|es)|year/.test(words) ? YEAR : 1);
}

/** "… then 39.99", "danach neununddreißig neunundneunzig": a price for later, whatever stands behind the figure. */
const PRICE_THEN =
  /\b(?:danach|dann|anschliessend|spaeter|ab (?:dem |der )?\S+ (?:monat|jahr)|ab (?:monat|jahr) \S+|im zweiten jahr|then|after that|afterwards)\b[^.!?]{0,40}(?:\d|zig\b|zehn\b|zwanzig|ssig\b|cent\b)|\b(?:danach|dann|anschliessend|spaeter)\b[^.!?]{0,20}\b(?:genauso|das ?selbe|gleiche|gleich)/;
const decimals = (part: string): number[] =>
  [...part.matchAll(/\b\d{1,3}[.,]\d\d\b/g)].map(([figure]) => parseFloat(figure.replace(',', '.')));

/** "Die ersten sechs Monate nur 19,99, Laufzeit 24 Monate.": and nobody says what it costs then. */
function startPriceAlone(said: readonly string[]): boolean {
  const priced = said
    .flatMap((part) => clauses(part, { start: 0, end: part.length }).map((c) => part.slice(c.start, c.end)))
    .filter((part) => priceAt(part) !== undefined && !PAID_ONCE.test(part));
  const longest = Math.max(0, ...said.flatMap(lengthsIn));
  return (
    priced.length > 0 &&
    priced.every((part) => {
      const sums = new Set([...findAmounts(part).map((one) => one.amount), ...decimals(part)]);
      const months = monthsAtFirst(part);
      return months > 0 && sums.size === 1 && longest > months;
    }) &&
    !said.some((part) => PRICE_THEN.test(part))
  );
}

/** "Das wären dann wahrscheinlich 30 Euro", "zwei Jahre, das sehe ich noch". */
const GUESSED =
  /\b(?:wahrscheinlich|vermutlich|vielleicht|schaetzungsweise|probably|maybe)\b|\b(?:das|den preis|die laufzeit) (?:rechne|rechnen|sehe|sehen|klaere|klaeren|pruefe|pruefen) (?:ich|wir) (?:\w+ )?noch\b/;
/** No sentence says it for sure. */
const onlyGuessed = (said: readonly string[], names: (part: string) => boolean): boolean => {
  const all = said.filter(names);
  return all.length > 0 && all.every((part) => GUESSED.test(part));
};

/** "Plus Grundpreis", "zuzüglich Gerätemiete": what is paid again and again. */
const WITH_PART =
  /\b(?:plus|zuzueglich|zzgl\.?|dazu kommt|und) (?:noch )?(?:der |die |den |dem |ein(?:e|en)? )?(grundpreis|grundgebuehr|geraetemiete|routermiete|geraeterate|servicepauschale)\b/;
/** Such a part is named without its sum, here and everywhere. */
const partWithoutSum = (said: readonly string[]): boolean =>
  said.some((part) => {
    const thing = WITH_PART.exec(part)?.[1];
    const priced = (one: string): boolean =>
      thing !== undefined &&
      one.includes(thing) &&
      /^\w*(?:(?!laufzeit|vertrag)[^,.;]){0,60}(?:\d|zig\b|hundert|\b(?:euro|cent|null|frei|inklusive|enthalten|drin|dabei)\b)|(?:\d|euro|ohne|kein\w*) \w*$/.test(
        one.slice(one.indexOf(thing) + thing.length),
      );
    return thing !== undefined && !said.some(priced);
  });

/**
 * @param lines the call in order; @param yesTurn the turn of the yes
 * @returns whether price or term were named in such a way that nobody can tell what was agreed on
 */
export function leavesOpen(lines: readonly Line[], yesTurn: number): boolean {
  const said = saidBefore(lines, yesTurn);
  return (
    startPriceAlone(said) ||
    partWithoutSum(said) ||
    onlyGuessed(said, (part) => priceAt(part) !== undefined) ||
    onlyGuessed(said, (part) => (termAt(part)?.months ?? 0) > 0)
  );
}
