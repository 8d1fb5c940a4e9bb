// Sums as facts, and the one price of a bill.
import type { Notes } from '../notes.ts';
import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import { moneyFacts } from './sums.ts';

/** Notes sums, that a bill came, and the only price named as its amount where it must be so. */
export function noteMoney(notes: Notes): void {
  for (const money of moneyFacts(notes.reading, notes.facts)) notes.note(money.fact, money.value, money);
  // A bill with its amount has come.
  if (notes.has('invoiceAmount')) notes.note('invoiced', true, notes.placeOf('invoiceAmount'));
  // A booked option on a bill: the only price named is its price.
  const prices = notes.reading.amounts.filter((amount) => amount.unit === 'euro');
  const [price] = prices;
  if (
    price &&
    prices.length === 1 &&
    notes.facts['invoiced'] === true &&
    (notes.facts['contractKind'] === 'addOn' || isOnce(notes.reading, price)) &&
    notes.facts['debited'] !== true
  ) {
    notes.note('invoiceAmount', { amount: price.amount, currency: 'EUR' }, price);
  }
}

/** "… für 3 Jahre genommen, 249 Euro. Rechnung kam per Mail": a sum for all of it, no rate, no saving, no fee. */
const isOnce = (reading: Reading, price: Place): boolean =>
  !NO_WHOLE_SUM.test(reading.text.slice(Math.max(0, price.start - 40), price.end + 40));
const NO_WHOLE_SUM =
  /monat|mtl|month|woche|week|quartal|spar|bonus|gutschein|gutschrift|versproch|rabatt|gewinn|gewonnen|statt|bisher|gebuehr|versand|porto|billiger|teurer|weniger|mehr|nur|only|rate|worth|wert\b|prize|inkasso|mahn|heft|ausgabe|packung/;
