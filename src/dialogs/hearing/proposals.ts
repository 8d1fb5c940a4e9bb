// What a model proposed as facts.
import type { Draft } from '../draft.ts';
import { checked, futureDates, knownOf, note } from '../ledger.ts';
import type { Proposal } from '../messages.ts';

/** What a model proposed: only absent facts, only with words that stand in the text; it counts after the customer's yes. */
export function proposals(draft: Draft, matter: string, text: string, heard: readonly Proposal[]): void {
  for (const { fact, value, quote } of heard) {
    const fits = checked(fact, value);
    if (fits === undefined || fits === 'unknown' || quote === '' || !text.includes(quote)) continue;
    if (knownOf(draft.file, matter, fact) !== undefined || futureDates([{ fact, value: fits }], draft.today).length > 0)
      continue;
    note(draft, matter, [{ fact, value: fits, quote }], 'model');
  }
}
