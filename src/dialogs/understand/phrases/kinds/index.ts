// Words that tell what changed: how much each speaks for a new contract, an extension, another tariff or an addition.
import { ADD_ON } from './add-on.ts';
import type { KindCue } from './cue.ts';
import { EXTENSION } from './extension.ts';
import { NEW_CONTRACT } from './new-contract.ts';
import { TARIFF_CHANGE } from './tariff-change.ts';

export { BILL_ITEM, BILL_TURNED_UP, OWN_CUSTOMER, OWN_THERE, TARIFF_CAME } from './around.ts';

/** Every cue, kind by kind. */
export const KIND_CUES: readonly KindCue[] = [...EXTENSION, ...ADD_ON, ...TARIFF_CHANGE, ...NEW_CONTRACT];
