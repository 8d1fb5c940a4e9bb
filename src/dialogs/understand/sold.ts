// What was sold and what changed: product and kind of contract.
import type { FactValues } from '../../knowledge/facts.ts';
import type { Named } from './firms.ts';
import {
  ADD_ON, EXTENSION, NEW_CONTRACT, NOT_THE_PRODUCT, OWN_PROVIDER, PRODUCT_OF_COMPANY, PRODUCT_OF_KIND, PRODUCT_WORDS, TARIFF_CHANGE,
} from './phrases/products.ts'; // prettier-ignore
import { type Reading, sentenceAt } from './reading.ts';
import { compile, first, has } from './rule.ts';

type Product = FactValues['product'];
type Kind = FactValues['contractKind'];
export type Sold<V> = { value: V; start: number; end: number };

const WORDS = PRODUCT_WORDS.map(({ product, say, weight }) => ({ product, weight, pattern: compile(say) }));
const ELSEWHERE = compile(NOT_THE_PRODUCT);
/** Words that show which product is the claimed one. */
const CLAIMED = compile(
  '_(?:vertrag|auftragsbestätigung|bestätigung|bestellung|abo\\w*|abonnement|neue[rnms]?|untergeschoben|angedreht|aufgeschwatzt|verkauf\\w*|andrehen|angeboten|angebot|wechsel\\w*|soll|rechnung|steht|tarif|paket|bekomm\\w*|lieferung|option|plötzlich|jetzt|für|contract)_',
);
const OLD = compile(
  '_(?:alte[rnms]?|bisher\\w*|gekündigt|eigentlich|wegen|mein(?:en|em|er)? (?:\\w+ )?(?:dsl|router|handyanbieter|internetanbieter|stromversorger|anbieter)|kabelschaden|störung|gerade|weg von)_',
);

/** "Vertrag für eine ...", "Auftragsbestätigung ...": the claimed thing follows. */
const DIRECT = compile(
  '(?:vertrag|auftragsbestätigung|bestätigung|bestellung|abo|rechnung|soll (?:ich )?(?:\\w+ )?|neuer|neues|untergeschoben|angedreht|aufgeschwatzt)(?: für| über| zu| zum| von)?(?: eine?n?| den| die| das| ne| nen)?[ :"]+(?:[\\w&]+ )?"?$',
);

/** The product with the most weight near words of the claim. */
export function productOf(reading: Reading, provider: Named | undefined): Sold<Product> | undefined {
  const blocked: { start: number; end: number }[] = [];
  for (const hit of reading.text.matchAll(ELSEWHERE))
    blocked.push({ start: hit.index, end: hit.index + hit[0].length });
  const best = new Map<Product, Sold<Product> & { score: number; count: number }>();
  for (const { product, weight, pattern } of WORDS) {
    for (const hit of reading.text.matchAll(pattern)) {
      const place = { start: hit.index, end: hit.index + hit[0].length };
      if (blocked.some((b) => b.start < place.end && place.start < b.end)) continue;
      const sentence = reading.sentences[sentenceAt(reading, place.start)]?.text ?? '';
      const near = reading.text.slice(Math.max(0, place.start - 45), place.end + 30);
      let score = weight + (has(CLAIMED, near) ? 2 : 0) - (has(OLD, near) ? 2 : 0);
      if (has(DIRECT, reading.text.slice(Math.max(0, place.start - 40), place.start))) score += 3;
      if (
        /tv|fernseh/.test(hit[0]) &&
        /(?:mit|inkl\w*|und|plus|samt) (?:\w+ )?$/.test(
          reading.text.slice(Math.max(0, place.start - 14), place.start),
        ) &&
        /internet|zuhause|dsl|kabel|glasfaser/.test(sentence)
      )
        score -= 5;
      const before = best.get(product);
      if (!before) best.set(product, { value: product, ...place, score, count: 1 });
      else {
        before.count++;
        if (score > before.score) Object.assign(before, place, { score });
      }
    }
  }
  const ranked = [...best.values()]
    .map((entry) => ({
      ...entry,
      total: entry.score + Math.min(4, entry.count - 1) * 0.8 + fits(entry.value, provider),
    }))
    .sort((a, b) => b.total - a.total || a.start - b.start);
  const top = ranked[0];
  if (top && top.total >= 2) return { value: top.value, start: top.start, end: top.end };
  if (!provider) return undefined;
  const product = PRODUCT_OF_COMPANY[provider.id] ?? (provider.kind && PRODUCT_OF_KIND[provider.kind]);
  return product && { value: product, start: provider.start, end: provider.end };
}

/** A company sells what its kind sells; others count less beside it. */
function fits(product: Product, provider: Named | undefined): number {
  const kind = provider?.kind;
  if (kind === undefined || kind === 'other' || kind === 'collector' || kind === 'comparison') return 0;
  if (kind === 'telecoms')
    return ['mobile', 'internet', 'tv', 'bundle'].includes(product) ? 1 : product === 'energy' ? -3 : 0;
  return PRODUCT_OF_KIND[kind] === product ? 3 : -2;
}

const EXT = compile(EXTENSION);
const TARIFF = compile(TARIFF_CHANGE);
const ADD = compile(ADD_ON);
const NEW = compile(NEW_CONTRACT);
const OWN = compile(OWN_PROVIDER);
const CONTRACT = compile(
  '_(?:\\w*vertrag|verträge|\\w*abos?|abo\\w*|auftragsbestätigung|bestellung|bestellt|abgeschlossen|willkommen\\w*|mitgliedschaft|tarif|paket|police|abonnement|lieferung|contract|subscription|mahnung|rechnung|inkasso|abgebucht|unterlagen)_',
);
/** Something has come of it: papers, money, deliveries. */
const CLAIM = compile(
  '_(?:brief|post|mail|e-mail|beliefert|buch\\w*|abbuch\\w*|bestätig\\w*|schreiben|paket|heft\\w*|widerruf\\w*|kündig\\w*|verkauft|angedreht|aufgeschwatzt|versorg\\w*|letter|email|bill)_',
);
const TELECOMS: ReadonlySet<Product> = new Set(['mobile', 'internet', 'tv', 'bundle']);
const BILL_ITEM = compile('(?:auf|in) (?:der|meiner|den|meinen|ihrer|unserer) (?:\\w+ )?(?:\\w*rechnung(?:en)?)');

/** New contract, extension, other tariff or add-on. */
export function kindOf(
  reading: Reading,
  sold: Sold<Product> | undefined,
  providerSwitch: boolean,
): Sold<Kind> | undefined {
  const found = (value: Kind, pattern: RegExp): Sold<Kind> | undefined => {
    const hit = first(pattern, reading.text);
    return hit ? { value, start: hit.index, end: hit.index + hit[0].length } : undefined;
  };
  const product = sold?.value;
  // No word for it: what was sold stands for a new contract.
  const implied = sold && has(CLAIM, reading.text) && { value: 'new' as const, start: sold.start, end: sold.end };
  const telecoms = product === undefined || TELECOMS.has(product);
  if (telecoms || product === 'energy') {
    const extension = found('extension', EXT);
    if (extension) return extension;
  }
  const item = product === 'otherService' || telecoms;
  const added = found('addOn', ADD);
  if (added && item) return added;
  if (product === 'otherService' && has(BILL_ITEM, reading.text)) return found('addOn', BILL_ITEM);
  const fresh = found('new', NEW);
  if (providerSwitch) return fresh ?? found('new', CONTRACT) ?? (implied || undefined);
  const changed = found('tariffChange', TARIFF);
  if (telecoms && changed && !(fresh && fresh.start < changed.start)) return changed;
  if (fresh) return fresh;
  if (!telecoms) return found('new', CONTRACT) ?? (implied || undefined);
  const own = found('tariffChange', OWN);
  if (own && product !== 'tv') return own;
  return product === undefined ? undefined : found('new', CONTRACT);
}
