// Reads amounts of money: 24,99 · 24.99 € · 39 Euro · 1.200,50 · vierzig Euro · 41 Cent.
import { numberOf } from './numbers.ts';
import { all } from './sieve.ts';
import { fold, type Folded, verbatim } from './words.ts';

/** An amount and its place. */
export type AmountHit = {
  amount: number;
  /** `cent` for prices per unit ("41 Cent"), which are never a bill. */
  unit: 'euro' | 'cent';
  /** A currency stands beside the figures. */
  named: boolean;
  start: number;
  end: number;
  quote: string;
};

const CURRENCY = String.raw`(?:€|euros?\b|eur\b|teuro\b|eier\b)`;
const OPEN = String.raw`(?<![\p{L}\p{N}.,§:/-])`;
const FIGURE = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:([,.])(\d{2}|-{1,2})(?!\d))?`;
const NOT_MONEY = String.raw`(?!\s{0,2}(?:gb\b|mb\b|mbit|gbit|kwh|kw\b|%|prozent|uhr|h\b|km\b|kg\b|m\b|qm\b|zoll|grad|tb\b|ghz|min\b|minuten|stunden|std\b|jahre|mal\b|x\b))(?![\p{L}\p{N}])(?![.,:]\d)`;

const PATTERNS: readonly {
  pattern: RegExp;
  read: (hit: RegExpExecArray) => Pick<AmountHit, 'amount' | 'unit' | 'named'> | undefined;
}[] = [
  {
    pattern: new RegExp(
      `${OPEN}${FIGURE}(?: |-)?${CURRENCY}(?: ?(\\d{2})(?![\\d.,])(?! ?(?:€|euro|eur|monate|jahre|tage|uhr|gb)))?`,
      'gu',
    ),
    read: (hit) => euros(figure(hit[1], hit[3]) + (hit[4] && hit[3] === undefined ? Number(hit[4]) / 100 : 0), true),
  },
  {
    pattern: new RegExp(`(?:€|\\beur|\\beuro) ?${FIGURE}(?![\\p{L}\\p{N}])`, 'gu'),
    read: (hit) => euros(figure(hit[1], hit[3]), true),
  },
  {
    // Prices per unit carry one decimal as often as two: "29,5 Cent".
    pattern: new RegExp(String.raw`${OPEN}(\d{1,4})(?:[,.](\d{1,2}))? ?(?:cents?\b|ct\b)`, 'gu'),
    read: (hit) => ({ amount: Number(`${hit[1] ?? '0'}.${hit[2] ?? '0'}`) / 100, unit: 'cent', named: true }),
  },
  {
    pattern: new RegExp(`${OPEN}(\\d{1,3}(?:\\.\\d{3})+|\\d{1,5}),(\\d{2}|-{1,2})${NOT_MONEY}`, 'gu'),
    read: (hit) => euros(figure(hit[1], hit[2]), false),
  },
  {
    pattern: new RegExp(
      `${OPEN}(\\d{1,4})\\.(\\d{2})(?= ?(?:/ ?(?:monat|mon|mtl)|im monat|monatlich|pro monat|mtl))`,
      'gu',
    ),
    read: (hit) => euros(figure(hit[1], hit[2]), false),
  },
  {
    // "34.99 extra", "19.90 a month".
    pattern: new RegExp(
      `${OPEN}(\\d{1,4})\\.(\\d{2})(?= (?:extra|more|on top|(?:a|per|each|every) month|monthly)\\b)`,
      'gu',
    ),
    read: (hit) => euros(figure(hit[1], hit[2]), false),
  },
  {
    // English: "a bill for 59.90", "charged 39.90".
    pattern: new RegExp(
      String.raw`(?<=\b(?:bill(?:ed)?|invoiced?|debit(?:ed)?|plan|contract|charged?|charging|costs?|pay|paid|paying|took|taken|only|just|price|owe|says|said|told|shows|quoted|promised|for|now)(?: me| us| her| him| them)?(?: (?:of|for|at|over|about|is|was|to|only|just)){0,2} )(\d{1,4})\.(\d{2})${NOT_MONEY}(?! ?(?:am|pm)\b)`,
      'gu',
    ),
    read: (hit) => euros(figure(hit[1], hit[2]), false),
  },
  {
    pattern: /(?<![\p{L}\p{N}])([a-z]{3,40}) (?:euros?|eur|cents?)\b(?: ([a-z]{3,30})(?![a-z]))?/gu,
    read(hit) {
      const whole = numberOf(hit[1] ?? '');
      if (whole === undefined || /^(?:a|an)$/.test(hit[1] ?? '')) return undefined;
      const cents = hit[2] === undefined ? undefined : numberOf(hit[2]);
      const small = /cents?\b/.test(hit[0]);
      return small
        ? { amount: whole / 100, unit: 'cent', named: true }
        : euros(whole + (cents !== undefined && cents < 100 && cents > 4 ? cents / 100 : 0), true);
    },
  },
  {
    // "1.190 netto im Jahr".
    pattern: new RegExp(`${OPEN}${FIGURE}(?= (?:netto|brutto)\\b)`, 'gu'),
    read: (hit) => euros(figure(hit[1], hit[3]), false),
  },
  {
    // "49.90 is open", "12.50 outstanding".
    pattern: new RegExp(
      String.raw`${OPEN}(\d{1,4})\.(\d{2})(?= (?:is |are )?(?:still )?["']?(?:open|due|outstanding|overdue|in arrears)\b)`,
      'gu',
    ),
    read: (hit) => euros(figure(hit[1], hit[2]), false),
  },
  {
    // Dictated without its currency: "siebenundzwanzig neunundvierzig fehlen", "neunzehn neunundneunzig im Monat".
    pattern:
      /(?<![\p{L}\p{N}])([a-z]{4,40}) ([a-z]{5,30}(?:zig|zehn|ssig))(?= (?:fehl(?:en|t)|im monat|monatlich|pro monat|abgebucht|eingezogen|sind weg)\b)/gu,
    read(hit) {
      const [whole, cents] = [numberOf(hit[1] ?? ''), numberOf(hit[2] ?? '')];
      if (whole === undefined || cents === undefined || whole < 2 || cents > 99) return undefined;
      return euros(whole + cents / 100, false);
    },
  },
];

function figure(whole = '0', decimals: string | undefined): number {
  const cents = decimals === undefined || decimals.startsWith('-') ? 0 : Number(decimals);
  return Math.round(Number(whole.replaceAll('.', '')) * 100 + cents) / 100;
}

const euros = (amount: number, named: boolean): Pick<AmountHit, 'amount' | 'unit' | 'named'> | undefined =>
  amount > 10_000_000 ? undefined : { amount: Math.round(amount * 100) / 100, unit: 'euro', named };

/**
 * All amounts of a text in order.
 * @param text as typed, or already folded
 * @returns hits that do not overlap, with places in the folded text
 */
export function findAmounts(text: string | Folded): AmountHit[] {
  const folded = typeof text === 'string' ? fold(text) : text;
  const found: AmountHit[] = [];
  for (const { pattern, read } of PATTERNS) {
    for (const hit of all(pattern, folded.text)) {
      const value = read(hit);
      const end = hit.index + hit[0].length;
      if (value) found.push({ ...value, start: hit.index, end, quote: verbatim(folded, hit.index, end) });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  return found.filter((hit) => {
    if (hit.start < done) return false;
    done = hit.end;
    return true;
  });
}
