// "angerufen 10.11. unterlagen 14.11.": a list of words, each with its day behind it.
import { type Reading, sentenceAt } from '../reading.ts';

/** A word or two between days, and nothing behind the last. */
const LABEL = /^[\s,;_.:-]*(?!(?:am|vom|seit|bis|und|ab)\b)[a-z-]{3,}(?: [a-z-]{2,})?[\s:]*(?:am )?$/;

/** Whether a sentence is such a list: then the word before a day is its own, and the one behind it the next day's. */
export function isTelegram(reading: Reading, place: number): boolean {
  const sentence = reading.sentences[sentenceAt(reading, place)];
  if (!sentence) return false;
  const days = reading.dates.filter(
    (date) => date.exact && date.start >= sentence.start && date.end <= sentence.end + 1,
  );
  const last = days.at(-1);
  if (!last || days.length < 2 || /[a-z]/.test(reading.text.slice(last.end, sentence.end))) return false;
  return days.every((day, i) => LABEL.test(reading.text.slice(days[i - 1]?.end ?? sentence.start, day.start)));
}
