// What changed: a new contract, an extension, another tariff or an addition; absent where the words do not say it.
import type { FactValues } from '../../knowledge/facts.ts';
import {
  ADD_ON, BILL_ITEM, EXTENSION, HAD_NONE, LEAVES, MADE_ONE, NEW_CONTRACT, NO_EXTENSION, OLD_TARIFF, ON_TOP, TARIFF_CAME, TARIFF_CHANGE,
} from './phrases/kinds.ts'; // prettier-ignore
import type { Named } from './firms.ts';
import type { Reading } from './reading.ts';
import { compile, first, has } from './rule.ts';
import type { Sold } from './sold.ts';

type Product = FactValues['product'];
type Kind = FactValues['contractKind'];
type Told = { providerSwitch: boolean; ownCall: boolean };

const P = {
  extension: compile(EXTENSION), noExtension: compile(NO_EXTENSION), added: compile(ADD_ON), onTop: compile(ON_TOP), item: compile(BILL_ITEM),
  changed: compile(TARIFF_CHANGE), old: compile(OLD_TARIFF), tariff: compile(TARIFF_CAME), fresh: compile(NEW_CONTRACT), none: compile(HAD_NONE),
  made: compile(MADE_ONE), leaves: compile(LEAVES),
}; // prettier-ignore
/** Something has come of it: papers, money, deliveries, or words of a contract. */
const CLAIM = compile(
  '_(?:brief|post|mail|e-mail|beliefert|buch\\w*|abbuch\\w*|abgebucht|\\w*bestätig\\w*|schreiben|\\w*paket|heft\\w*|widerruf\\w*|kündig\\w*|verkauft|angedreht|aufgeschwatzt|versorg\\w*|\\w*vertrag|\\w*verträge|\\w*abos?|abo\\w*|bestell\\w*|abgeschlossen|mitgliedschaft|police|\\w*lieferung|rechnung|unterlagen|karton|kiste|lastschrift|letter|email|bill|invoice|contract|subscription|box)_',
);
/** A supply contract is claimed, not only asked about. */
const SUPPLY = compile(
  '_(?:beliefer\\w*|liefer\\w*|versorg\\w*|\\w*vertrag|\\w*verträge|wechsel\\w*|gewechselt|willkommen\\w*|begrüß\\w*|\\w*bestätigung\\w*|bestätigt|\\w*unterlagen|auftrag|lieferant\\w*|widerruf\\w*|abschluss|abgeschlossen|kündigung\\w*|sms|link|contract|order|delivery)_',
);
const BILL = compile('_(?:\\w*rechnung|bill)_');
const TELECOMS: ReadonlySet<Product> = new Set(['mobile', 'internet', 'tv', 'bundle']);

/**
 * Kind of the claimed contract.
 * @param sold the product, where one was read
 * @param provider whose contract it is said to be
 * @param told whether the words tell of a change of supplier, and whether the customer called the seller
 */
export function kindOf(
  reading: Reading,
  sold: Sold<Product> | undefined,
  provider: Named | undefined,
  told: Told,
): Sold<Kind> | undefined {
  const found = (value: Kind, pattern: RegExp): Sold<Kind> | undefined => {
    const hit = first(pattern, reading.text);
    return hit ? { value, start: hit.index, end: hit.index + hit[0].length } : undefined;
  };
  const product = sold?.value;
  const telecoms = product === undefined || TELECOMS.has(product);
  const seller = provider?.kind;
  if ((telecoms || product === 'energy') && !has(P.noExtension, reading.text)) {
    const extension = found('extension', P.extension);
    if (extension) return extension;
  }
  const fresh = found('new', P.fresh);
  // An item of a telecoms bill, an option, a second card: on top of what runs.
  const extra = telecoms || product === 'otherService' || (product === 'insurance' && seller === 'telecoms');
  if (extra) {
    const added = found('addOn', P.added) ?? found('addOn', P.onTop);
    if (added && !fresh) return added;
    const item = product === 'tv' || product === 'otherService' || product === 'insurance';
    if (item && seller === 'telecoms' && (has(P.item, reading.text) || (told.ownCall && has(BILL, reading.text))))
      return found('addOn', has(P.item, reading.text) ? P.item : BILL);
    if (product === 'otherService' && has(P.item, reading.text)) return found('addOn', P.item);
  }
  const none = found('new', P.none);
  if (none && telecoms) return none;
  const changed = found('tariffChange', P.changed);
  if (changed && (telecoms || product === 'energy' || product === 'finance') && !(fresh && fresh.start < changed.start))
    return changed;
  if (told.providerSwitch) return fresh ?? implied(reading, sold);
  // Whoever called the own supplier got another tariff there.
  if (told.ownCall && product === 'energy' && has(P.tariff, reading.text)) return found('tariffChange', P.tariff);
  if (fresh) return fresh;
  if (telecoms || product === 'energy') {
    if (has(P.tariff, reading.text)) {
      const old = found('tariffChange', P.old);
      if (old) return old;
    }
    const leaves = product === undefined ? undefined : found('new', P.leaves);
    if (leaves) return leaves;
    if (product === 'energy') return has(SUPPLY, reading.text) && !told.ownCall ? implied(reading, sold) : undefined;
    return product === undefined && seller !== 'telecoms' ? undefined : found('new', P.made);
  }
  return implied(reading, sold);
}

/** What is sold once or as a subscription stands for a new contract where something came of it. */
function implied(reading: Reading, sold: Sold<Product> | undefined): Sold<Kind> | undefined {
  return sold && has(CLAIM, reading.text) ? { value: 'new', start: sold.start, end: sold.end } : undefined;
}
