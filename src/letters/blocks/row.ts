// The shape of one building block: fixed German text with named holes, when it applies, its norm, and why it stands there.
import type { FactKey } from '../../knowledge/facts.ts';
import type { Clause } from '../when.ts';

/** One building block. */
export type BlockRow = {
  /** `group/variant`: a letter names the group; of a group the first row that holds is used. */
  readonly id: string;
  readonly when?: Clause | readonly Clause[];
  readonly unless?: Clause | readonly Clause[];
  /** `{holes}` are filled from facts and parties (holes.ts). Lines that begin with "– " are the items of a list. */
  readonly text: string;
  /** Rows side by side that have this are put into the order of these days. */
  readonly sortBy?: FactKey;
  readonly norm?: string;
  /** „Warum das so dasteht“, for the customer. */
  readonly why: { readonly de: string; readonly en: string };
};
