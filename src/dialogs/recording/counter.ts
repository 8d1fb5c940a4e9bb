// Two prices in one call. A price of the customer's own: a yes behind it is to that price until the agent takes it up or names another once more.
import { findAmounts } from '../../knowledge/german/amounts.ts';
import { numberOf } from '../../knowledge/german/numbers.ts';
import { wordsOf, ways } from '../../knowledge/german/words.ts';
import type { Line } from './lines.ts';
import { clausesOf } from './stance.ts';

/** "Für 25 bin ich dabei", "Sagen wir dreißig", "Mehr als zwanzig zahl ich nicht", "Machen Sie 30". */
const BARGAINS = new RegExp(
  ways(
    String.raw`\b(?:fuer|bei|zu|um) (?:\w+ )?(?:\d|` +
      String.raw`[a-z]+)[^.!?]{0,24}\b(?:dabei|nehme?|mache? ich|bestelle?|unterschreibe?|mit|sofort|` +
      String.raw`einverstanden|drueber nicht|mehr nicht)\b`,
    String.raw`\b(?:sagen wir|sagen sie|machen sie|mach|waeren?|gehen)\b ` +
      String.raw`[^.!?,]{0,20}(?:\d|ig\b|ssig\b|zehn\b)`,
    String.raw`\b(?:mehr als|hoechstens|maximal|nicht mehr als|nicht ueber|nur) ` +
      String.raw`(?:\w+ ){0,2}(?:\d|[a-z]+ig\b|` +
      String.raw`[a-z]*zehn\b)[^.!?]{0,24}\b(?:zahle?|geb|gebe|ist drin|drin|will|nicht|nehme?)\b`,
    String.raw`\b(?:drueber|darueber|mehr) (?:\w+ ){0,2}nicht\b`,
  ),
);
const OWN_PRICE = /\b(?:zu|fuer|bei|mit) mei(?:nem|nen) preis\b|\bmein preis\b|\bmy price\b/;

/** The amounts of a line, and small numbers that may be one. */
export function figures(folded: string): number[] {
  const said = findAmounts(folded).map((one) => one.amount);
  const bare = wordsOf(folded)
    .map(({ text }) => (/^\d{2,3}$/.test(text) ? Number(text) : numberOf(text)))
    .filter((n): n is number => n !== undefined && n >= 5 && n <= 400);
  return [...said, ...bare];
}

/** The same price, but for the cents. */
export const near = (one: number, other: number): boolean => Math.abs(one - other) < 1;

/**
 * @param lines the call in order; @param yesTurn the turn of the yes
 * @returns whether the yes stands under a price of the customer's own that the agent never took up
 */
export function atOwnPrice(lines: readonly Line[], yesTurn: number): boolean {
  const yes = lines[yesTurn - 1];
  if (yes !== undefined && OWN_PRICE.test(yes.folded)) return true;
  // "Ja, für 20 Euro nehme ich es.", "Für neunundvierzig im Jahr, ja.": a sum in the yes itself that nobody had named.
  const named = lines.filter((line) => line.agent && line.turn < yesTurn).flatMap((line) => figures(line.folded));
  const said =
    yes === undefined || !/\b(?:fuer|um|bei) (?:\w+ )?\d/.test(yes.folded)
      ? []
      : findAmounts(yes.folded).map((one) => one.amount);
  if (said.length > 0 && !said.some((one) => named.some((other) => near(one, other)))) return true;
  const told = (yes?.folded ?? '').replaceAll(NO_PRICE, ' ');
  const [inWords] = figures(
    /\b(?:fuer|um|bei|zu) ((?:nur |die |den )?[a-z]{4,}(?:zig|ssig|zehn|hundert)\b.*)$/.exec(told)?.[1] ?? '',
  );
  if (inWords !== undefined && named.length > 0 && !named.some((other) => Math.abs(inWords - other) <= 1)) return true;
  if (yes !== undefined && atEarlierPrice(lines, yes)) return true;
  const bid = lines.findLast(
    (line) =>
      !line.agent &&
      line.turn < yesTurn &&
      clausesOf(line.folded).length > 0 &&
      BARGAINS.test(line.folded) &&
      figures(line.folded).length > 0,
  );
  if (!bid) return false;
  const wanted = figures(bid.folded);
  const before = lines.filter((line) => line.agent && line.turn < bid.turn).flatMap((line) => figures(line.folded));
  // A price that the agent has named himself is no bid.
  if (wanted.some((one) => before.some((other) => near(one, other)))) return false;
  const after = lines.filter((line) => line.turn > bid.turn && line.turn <= yesTurn);
  // The agent names a price once more, and the yes comes to that: then it is the one agreed on.
  const last = after.findLast((line) => line.agent && findAmounts(line.folded).length > 0);
  if (!last) return true;
  const asked = lines[yesTurn - 2];
  return (
    !(
      asked === last ||
      (yes !== undefined && figures(yes.folded).some((one) => figures(last.folded).some((other) => near(one, other))))
    ) && !after.some((line) => !line.agent && line.turn > last.turn && !BARGAINS.test(line.folded))
  );
}

/** What comes once, or comes off, beside the price: a yes that does not say it again still is to the price. */
const BESIDE_THE_PRICE =
  /\b(?:einmal\w*|anschluss\w*|versand\w*|porto|einrichtung\w*|bereitstellung\w*|aktivierung\w*|bonus|gutschrift|gutschein|rabatt\w*|praemie|zuzahlung|anzahlung|danach|once|one-off|shipping|delivery|setup|then)\b/;

/** "Sie sparen 10 Euro." */
const OF_DIFFERENCE = /\b(?:spar\w*|guenstiger|weniger|billiger|statt|save)\b/;
/** "Vierunddreißig neunundneunzig, Sie sagen ja?" - "Ja, zu neunzehn neunundneunzig.": the yes names the price that was said before. */
function atEarlierPrice(lines: readonly Line[], yes: Line): boolean {
  const asked = lines[yes.turn - 2];
  if (asked?.agent !== true || !asked.text.includes('?') || BESIDE_THE_PRICE.test(asked.folded)) return false;
  const behind = /\b(?:zu|zum|fuer|um|bei|mit|at|for) (.*)$/.exec(yes.folded.replaceAll(NO_PRICE, ' '))?.[1];
  // Of "neunzehn neunundneunzig" the first number is the price, the second its cents.
  const [wanted] = figures(behind ?? '');
  const prices = (line: Line): number[] => figures(line.folded.replaceAll(NO_PRICE, ' '));
  if (wanted === undefined || prices(asked).length === 0 || OF_DIFFERENCE.test(asked.folded)) return false;
  const names = (line: Line): boolean => prices(line).some((one) => near(one, wanted));
  return !names(asked) && lines.some((line) => line.agent && line.turn < asked.turn && names(line));
}
/** The 24 of "24 Monate" is no price of 24,99, nor the 50 of "50 GB" or of "DSL 50". */
const NO_PRICE =
  /\b\S+ ?(?:monate?n?|jahre?n?|tage?n?|months?|years?|days?|uhr|prozent|gb|gig\w*|mb|mbit\w*|megabit\w*|kwh|kilowatt\w*)\b|\b(?:dsl|internet|kabel|glasfaser|fiber|tarif) \S+/g;

/** The agent says it all once more. */
const SUMS_UP =
  /\bfasse? (?:ich )?(?:\w+ ){0,4}zusammen|\bzusammen(?:zu)?(?:fassen|gefasst|fassung)|\bwiederhole?\b|\bnoch (?:ein)?mal\b|\bnochmals\b|\b(?:zur|die|als) bestaetigung\b|\bto sum up\b|\bto confirm\b/;
/** "Die Hotline kostet 20 Cent": what a call costs is no price of what is sold. */
const OF_HOTLINE =
  /\b(?:\w*hotline|service ?nummer|kundenservice|kundendienst) (?:\w+ )?kostet (?:\w+ ){0,2}\S+ cent\b(?! (?:je|pro|die|per) (?:kilowatt|kwh))/g;
const amountsIn = (line: Line): ReturnType<typeof findAmounts> => findAmounts(line.folded.replaceAll(OF_HOTLINE, ' '));
/** The prices per unit of some lines: "28,5 Cent je Kilowattstunde", in euros. */
const unitPrices = (lines: readonly Line[]): number[] =>
  lines.flatMap((line) => amountsIn(line).filter((one) => one.unit === 'cent')).map((one) => one.amount);
/** A tenth of a cent tells two prices per unit apart, however alike the standing charge beside them is. */
const otherUnitPrices = (before: readonly Line[], after: readonly Line[]): boolean => {
  const [earlier, later] = [unitPrices(before), unitPrices(after)];
  return (
    earlier.length > 0 &&
    later.length > 0 &&
    !later.some((one) => earlier.some((other) => Math.abs(one - other) < 0.001))
  );
};

/** "Ja, so wie Sie es vorhin gesagt haben." */
const AS_BEFORE =
  /\b(?:vorhin|vorher|eben|gerade|anfangs|am anfang|zuvor|wie (?:besprochen|gesagt|ausgemacht)|before|earlier)\b/;

/**
 * @param lines the call in order; @param yesTurn the turn of the yes
 * @returns whether a summary behind the yes names only other prices than those the yes was given to
 */
export function summedUpOtherwise(lines: readonly Line[], yesTurn: number): boolean {
  const amounts = (line: Line): number[] => amountsIn(line).map((one) => one.amount);
  const said = lines.filter((line) => line.turn <= yesTurn);
  const summary = lines.filter((line) => line.agent && line.turn > yesTurn && SUMS_UP.test(line.folded));
  if (otherUnitPrices(said, summary)) return true;
  const [before, after] = [said.flatMap(amounts), summary.flatMap(amounts)];
  return before.length > 0 && after.length > 0 && !after.some((one) => before.some((other) => near(one, other)));
}

/** "Wie bitte, danach 32,99?", "Das war so nicht ausgemacht." */
const TAKEN_ABACK = new RegExp(
  ways(
    String.raw`\bwie bitte\b`,
    String.raw`^\W*(?:wie|was|echt|hae|ach)(?: denn)?(?: jetzt)?\W*\?`,
    String.raw`\bnoch (?:mal )?(?:dazu|obendrauf|extra)\b`,
    String.raw`\bmoment\b`,
    String.raw`\b(?:wieso|warum|woher|seit wann)\b`,
    String.raw`\b(?:so |das )?(?:nicht|nie) (?:so )?(?:ausgemacht|vereinbart|abgemacht|gesagt|` +
      'besprochen|the deal|agreed)',
    String.raw`\b(?:zu|fuer|bei) \S+ (?:\w+ ){0,3}(?:ja gesagt|zugesagt|zugestimmt)`,
    String.raw`\bja gesagt\b|\bkeine rede\b`,
    String.raw`\b(?:eben|vorhin|gerade|vorher|zuerst|am anfang) (?:noch |doch )?(?:war|hiess|sagten|` +
      String.raw`hatten|haben|nannten)\w*\b`,
    String.raw`\b(?:hang on|hold on|wait|pardon|not what)\b`,
  ),
);

/**
 * @param lines the call in order; @param yesTurn the turn of the yes
 * @returns whether a price that nobody had named came behind the yes, and the customer asked back or protested at it
 */
export function takenAbackAtPrice(lines: readonly Line[], yesTurn: number): boolean {
  const known = lines
    .filter((line) => line.turn <= yesTurn)
    .flatMap((line) => figures(line.folded.replaceAll(NO_PRICE, ' ')));
  return lines.some((line, i) => {
    if (!line.agent || line.turn <= yesTurn) return false;
    const fresh = findAmounts(line.folded)
      .filter((one) => one.unit !== 'cent')
      .map((one) => one.amount)
      .filter((one) => !known.some((other) => near(one, other)));
    if (
      otherUnitPrices(
        lines.filter((one) => one.turn <= yesTurn),
        [line],
      )
    )
      fresh.push(...unitPrices([line]));
    const reply = lines[i + 1];
    if (fresh.length === 0 || !reply || reply.agent) return false;
    const repeats = figures(reply.folded).some((one) => fresh.some((other) => near(one, other)));
    return TAKEN_ABACK.test(reply.folded) || (repeats && reply.folded.includes('?'));
  });
}

/**
 * @param lines the call in order; @param yesTurn the turn of the yes
 * @returns whether the question before the yes named other prices than the offer, and the yes does not take them up
 */
export function atShiftedPrice(lines: readonly Line[], yesTurn: number): boolean {
  const yes = lines[yesTurn - 1];
  const summary = lines.findLast((line) => line.agent && line.turn < yesTurn && findAmounts(line.folded).length > 0);
  if (!yes || !summary || yesTurn - summary.turn > 3) return false;
  if (!SUMS_UP.test(summary.folded) && !AS_BEFORE.test(yes.folded)) return false;
  const amounts = (line: Line): number[] => findAmounts(line.folded).map((one) => one.amount);
  const earlier = lines.filter((line) => line.agent && line.turn < summary.turn).flatMap(amounts);
  const sums = earlier.flatMap((one, i) => earlier.slice(i + 1).map((other) => one + other));
  const told = lines.filter((line) => !line.agent && line.turn <= yesTurn).flatMap((line) => figures(line.folded));
  if (
    otherUnitPrices(
      lines.filter((line) => line.turn < summary.turn),
      [summary],
    )
  )
    return true;
  return (
    earlier.length > 0 &&
    !amounts(summary).some((one) => [...earlier, ...sums, ...told].some((other) => Math.abs(one - other) < 0.02))
  );
}
