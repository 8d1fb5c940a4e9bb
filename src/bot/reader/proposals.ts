// From the model's answer to proposals that may be used: value of the fact's type, quote verbatim in the text. Pure.
import type { Proposal } from '../../dialogs/messages.ts';
import { FACTS, type FactKey } from '../../knowledge/facts.ts';

export type RawProposal = { fact: FactKey; value: string; quote: string };

/** More proposals than a message can hold are a fault of the model; the rest is dropped. */
const MOST = 40;

const plain = (text: string): string =>
  text.normalize('NFC').replaceAll(/[„“”«»"‚‘’']/gu, '"').replaceAll(/\s+/gu, ' ').trim().toLowerCase(); // prettier-ignore

/**
 * @param text the customer's own words
 * @returns only proposals whose quote stands in the text and whose value fits the fact; the first per fact
 */
export function usable(raw: readonly RawProposal[], text: string): Proposal[] {
  const haystack = plain(text);
  const proposals = new Map<FactKey, Proposal>();
  for (const { fact, value, quote } of raw.slice(0, MOST)) {
    const words = plain(quote);
    if (words.length < 2 || !haystack.includes(words) || proposals.has(fact)) continue;
    const parsed = FACTS[fact].schema.safeParse(typed(fact, value));
    if (parsed.success) proposals.set(fact, { fact, value: parsed.data, quote });
  }
  return [...proposals.values()];
}

function typed(fact: FactKey, value: string): unknown {
  const trimmed = value.trim();
  switch (FACTS[fact].kind) {
    case 'boolean':
      return trimmed === 'true' ? true : trimmed === 'false' ? false : trimmed;
    case 'number':
      return Number(trimmed);
    case 'money':
      return { amount: Number(trimmed.replace(/[^\d.,]/g, '').replace(',', '.')), currency: 'EUR' };
    case 'multi':
    case 'dates':
      return trimmed.split(/[,;|]\s*/);
    default:
      return trimmed;
  }
}
