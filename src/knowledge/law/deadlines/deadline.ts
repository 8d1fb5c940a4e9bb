// One period from one event: last day, day moved by § 193 BGB, and the arithmetic in words.
import type { Deadline, DeadlineKind } from '../assessment.ts';
import { inWords, nextWorkingDay, type Places } from './calendar.ts';
import { remembered } from '../../remembered.ts';
import { normOf, PERIODS, type Length } from './kinds.ts';

/** The last day on the careful reading, and on one that can be argued. */
export type Span = { sendBy: string; latestArguable: string };
/** A period with how it was counted, for whoever counts again. */
export type ComputedDeadline = Span & { arithmetic: string[]; norm: string };

/** The day to name: the one that is safe on every reading while it lies ahead, then the usual one. */
export const leadDay = ({ safeUntil, sendBy, latestArguable }: Deadline, today: string): string | undefined =>
  safeUntil !== undefined && safeUntil >= today ? safeUntil : (sendBy ?? latestArguable ?? safeUntil);

const spans = remembered<Span>(4096);

const lengthInWords = (length: Length): string => {
  if ('months' in length) return length.months === 1 ? '1 Monat' : `${length.months} Monate`;
  return 'weeks' in length ? `${length.weeks} Wochen` : `${length.days} Tage`;
};

/**
 * First and last day of a period, without words; remembered, because the planner asks for the same days again and again.
 * §§ 187 Abs. 1, 188 Abs. 1 to 3, 193 BGB.
 */
export function span(kind: DeadlineKind, event: string, places: Places): Span {
  return spans(`${kind}${event}${places.federalState ?? ''}|${places.traderState ?? ''}`, () => {
    const { steps, moves, promptly } = PERIODS[kind];
    const start = Temporal.PlainDate.from(event);
    const end = steps.reduce((day, step) => day.add(step), start);
    const last = moves ? nextWorkingDay(end, places).day : end;
    return { sendBy: (promptly ? start.add(promptly) : end).toString(), latestArguable: last.toString() };
  });
}

/** The arithmetic as sentences: the day counted from, plus, equals; then, where German law applies, what § 193 BGB does to it. */
export function arithmetic(kind: DeadlineKind, event: string, places: Places, german = true): string[] {
  const { steps, from, moves, promptly } = PERIODS[kind];
  const start = Temporal.PlainDate.from(event);
  const lines = [`Gezählt ab ${from}: ${inWords(start)}. Dieser Tag selbst zählt nicht mit.`];
  let end = start;
  for (const step of steps) {
    const before = end;
    end = end.add(step);
    lines.push(`${inWords(before)} plus ${lengthInWords(step)} = ${inWords(end)}.`);
    if ('months' in step && end.day !== before.day)
      lines.push('Den gleichen Kalendertag gibt es in diesem Monat nicht; dann zählt der letzte Tag des Monats.');
  }
  if (promptly) {
    lines.push(
      `Das Gesetz verlangt „unverzüglich“: am besten gleich, spätestens bis ${inWords(start.add(promptly))}. Länger als zwei Wochen gilt meist als zu spät.`,
    );
  }
  if (!moves || !german) return lines;
  const { day, skipped } = nextWorkingDay(end, places);
  const [first] = skipped;
  if (first) {
    const reasons = skipped.map((one) => `der ${one.day.day}.${one.day.month}. ist ${one.why}`).join(', ');
    lines.push(
      `Kein Werktag (${reasons}): Es spricht viel dafür, dass auch ${inWords(day)} noch reicht. Verlassen Sie sich nicht darauf.`,
    );
  }
  return lines;
}

/**
 * A period from its event.
 * @param kind one of `DEADLINE_KINDS`
 * @param event ISO day of the event (not counted)
 * @param places Länder of customer and company; a missing `traderState` is the same Land
 * @returns last day, last arguable day (§ 193 BGB), the arithmetic in German, the norm
 * @throws RangeError when `event` is no calendar day
 */
export function deadline(kind: DeadlineKind, event: string, places: Places = {}): ComputedDeadline {
  const both: Places = { ...places, traderState: places.traderState ?? places.federalState };
  return { ...span(kind, event, both), arithmetic: arithmetic(kind, event, both), norm: normOf(kind, event) };
}
