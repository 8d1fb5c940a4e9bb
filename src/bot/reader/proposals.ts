// From the model's answer to what may be used: value of the fact's type, intents and passages we know, quote verbatim in the text. Pure.
import { HEARD_INTENTS, type HeardIntent, type Proposal } from '../../dialogs/messages.ts';
import { findAnswer } from '../../dialogs/answers/find.ts';
import { detectLanguage, extract } from '../../dialogs/understand/index.ts';
import { passageOf } from '../../knowledge/articles/index.ts';
import { FACTS, type FactKey } from '../../knowledge/facts.ts';
import { findAmounts } from '../../knowledge/german/amounts.ts';
import { findDates } from '../../knowledge/german/dates.ts';
import { readAmount } from '../../money.ts';

/** A proposal as the model makes it: nothing of it is believed before its quote is found in the text. */
export type RawProposal = { fact: FactKey; value: string; quote: string };

/** More proposals than a message can hold are a fault of the model; the rest is dropped. */
const MOST = 40;

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[„“”«»"‚‘’']/gu, '"')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/**
 * @param text the customer's own words
 * @param today the day of receipt, from which "gestern" counts
 * @returns only proposals whose quote stands in the text, whose value fits the fact and does not contradict the quote; the first per fact
 */
export function usable(raw: readonly RawProposal[], text: string, today: string): Proposal[] {
  const haystack = plain(text);
  const proposals = new Map<FactKey, Proposal>();
  for (const { fact, value, quote } of raw.slice(0, MOST)) {
    const words = plain(quote);
    if (words.length < 2 || !haystack.includes(words) || proposals.has(fact)) continue;
    const parsed = FACTS[fact].schema.safeParse(typed(fact, value));
    if (parsed.success && !contradicts(fact, parsed.data, quote, today))
      proposals.set(fact, { fact, value: parsed.data, quote });
  }
  return [...proposals.values()];
}

const says = (text: string, quote: string): boolean => {
  const words = plain(quote);
  return words.length >= 2 && plain(text).includes(words);
};

/** Intents with words that stand in the text, which the built-in reading has not heard already. */
export function usableIntents(
  raw: readonly { intent: string; quote: string }[],
  text: string,
  today: string,
): HeardIntent[] {
  if (raw.length === 0) return [];
  const { intents, stop } = extract(text, { today });
  const known = new Set([...intents, stop]);
  return HEARD_INTENTS.filter(
    (intent) => !known.has(intent) && raw.some((one) => one.intent === intent && says(text, one.quote)),
  );
}

/** Whether a text asks something that the built-in search leaves open: only then a model's passage is wanted. */
export const asksInVain = (text: string, today: string): boolean => {
  const questions = text.split(/(?<=[.!?…])\s+/).filter((sentence) => sentence.trim().endsWith('?'));
  if (questions.length === 0) return false;
  const lang = detectLanguage(text) ?? 'de';
  return questions.some((question) => findAnswer(question, lang, today).outside === 'unknown');
};

/** The first passage of our articles whose quote is a question of the text; none where nothing was left open. */
export function usablePassages(
  raw: readonly { passage: string; quote: string }[],
  text: string,
  today: string,
): string[] {
  if (raw.length === 0 || !asksInVain(text, today)) return [];
  const hit = raw.find(({ passage, quote }) => passageOf(passage) !== undefined && says(text, quote));
  return hit ? [hit.passage] : [];
}

/** Whether the quoted words themselves say another day, sum or value. */
function contradicts(fact: FactKey, value: unknown, quote: string, today: string): boolean {
  // Free words must be the customer's own: none of a model reaches anybody.
  if (FACTS[fact].kind === 'text') return !plain(quote).includes(plain(String(value)));
  if (FACTS[fact].kind === 'date') {
    const days = findDates(quote, { today }).filter((hit) => hit.exact && !hit.problem);
    return days.length > 0 && !days.some((hit) => hit.from === value);
  }
  // Whole figures: "1.200" does not say 1.2, and "24" does not say 2.
  const figures: readonly string[] = quote.match(/\d+(?:[.,]\d+)*/g) ?? [];
  if (FACTS[fact].kind === 'money') {
    const { amount } = value as { amount: number };
    return ![...findAmounts(quote).map((hit) => hit.amount), ...figures.map(readAmount)].includes(amount);
  }
  if (FACTS[fact].kind === 'number') return figures.length > 0 && !figures.includes(String(value));
  const own = extract(quote, { today }).facts[fact];
  return own !== undefined && own !== 'unknown' && !Array.isArray(own) && own !== value;
}

function typed(fact: FactKey, value: string): unknown {
  const trimmed = value.trim();
  switch (FACTS[fact].kind) {
    case 'boolean':
      return trimmed === 'true' ? true : trimmed === 'false' ? false : trimmed;
    case 'number':
      return Number(trimmed);
    case 'money':
      return { amount: readAmount(trimmed), currency: 'EUR' };
    case 'multi':
    case 'dates':
      return trimmed.split(/[,;|]\s*/);
    default:
      return trimmed;
  }
}
