// "Schreiben Sie mir die Kündigung", "cancel my contract": an order to us tells what is wanted, not what the company did.
import { fold } from '../../../knowledge/german/words.ts';
import { ORDERED_CANCELLATION, ORDERED_END, ORDERED_WITHDRAWAL } from '../phrases/orders.ts';
import type { Reading } from '../reading.ts';
import { all, compile, has, type Hit } from '../rule.ts';

const P = {
  withdrawal: compile(ORDERED_WITHDRAWAL),
  cancellation: compile(ORDERED_CANCELLATION),
  end: compile(ORDERED_END),
};

/** The letter that somebody orders by its name, if any. @param text as typed */
export function letterOrdered(text: string): 'withdrawal' | 'cancellation' | undefined {
  const said = fold(text).text;
  if (has(P.withdrawal, said)) return 'withdrawal';
  return has(P.cancellation, said) ? 'cancellation' : undefined;
}

/** What an end of the contract with somebody else would be, told of the other side: nothing of it is said by an order. */
const OF_OTHERS: ReadonlySet<string> = new Set(['providerSwitch', 'oldContractCancelled', 'alreadyCancelled']);

/** Leaves out what only the words of an order seem to tell. */
export function withoutOrders(hits: readonly Hit[], reading: Reading): readonly Hit[] {
  if (!hits.some(({ fact }) => OF_OTHERS.has(fact))) return hits;
  const orders = [P.withdrawal, P.cancellation, P.end].flatMap((say) =>
    all(say, reading.text).map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
  return hits.filter(
    (hit) => !(OF_OTHERS.has(hit.fact) && orders.some((one) => one.start < hit.end && hit.start < one.end)),
  );
}
