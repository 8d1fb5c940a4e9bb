// What was sold: the product, from the words beside offer, paper and price.
import type { FactValues } from '../../../knowledge/facts.ts';
import type { Named } from '../companies/firms.ts';
import {
  AGAIN,
  CONTRACT_OF_MOBILE,
  MOBILE_BRANDS,
  NOT_THE_PRODUCT,
  PRODUCT_OF_COMPANY,
  PRODUCT_OF_KIND,
  PRODUCT_WORDS,
  SELLS_SEVERAL,
  USED_UP,
} from '../phrases/products.ts';
import { wholeOf, type Place } from '../place.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { all, compile, first, has, ways } from '../rule.ts';

type Product = FactValues['product'];
/** What was sold, and the words for it. */
export type Sold<V> = { value: V; start: number; end: number };

const WORDS = PRODUCT_WORDS.map(({ product, say, weight }) => ({ product, weight, pattern: compile(say) }));
const REPEATED = compile(AGAIN);
const CONSUMED = compile(USED_UP);
const MOBILE_CONTRACT = compile(CONTRACT_OF_MOBILE);
/** A prize or a thank-you: what lures, not what is sold. */
const PRIZE = compile('^ ?(?:\\w+ ){0,3}(?:gewonnen|geschenkt|als (?:prämie|dankeschön|geschenk|zugabe)|won)_');
/** A pretext: "Vorwand war ein Gewinnspiel". */
const FEIGNED = compile(
  ways(
    '_(?:vorwand|pretext|angeblich wegen|von wegen) (?:war |eines? |einer |von |wegen |was )?(?:ein\\w* |' +
      'einem |dem |das |a )?$',
    '_wegen (?:mein\\w*|eines|einem) (?:\\w+ )?(?=gewinnspiel)$',
  ),
);
/** "Da ging es um ein Gewinnspiel", and what comes since is a magazine. */
const TALKED_OF = compile(
  '_(?:ging|gings|geht|ginge) (?:es |da |irgendwie |angeblich ){0,2}um (?:ein |das |irgendein |so ein )?$',
);
/** "Zum Festnetz ein Sicherheitspaket dazugebucht": what one has, and what was put on it. */
const ADDED_TO = compile(
  '_(?:zum|zu (?:meinem|unserem|ihrem|seinem|dem)|zur|zu (?:meiner|unserer|ihrer)) (?:neuen |alten |bestehenden |laufenden )?$',
);
const ADDED = compile('_(?:eine?n?|noch|gleich) (?:\\w+ )?(?:\\w*paket|\\w*versicherung|\\w*schutz|\\w*abo)_');
/** What the customer called for. */
const CALLED_FOR = compile('_(?:weil|da|um|because) (?:ich|wir|i|we) (?:\\w+ ){0,3}$');
const NOT_SOLD = compile(NOT_THE_PRODUCT);
/** Words that show which product is the claimed one. */
const CLAIMED = compile(
  `_(?:${ways(
    'vertrag|auftragsbestätigung|bestätigung|bestellung|abo\\w*|abonnement|neue[rnms]?',
    'untergeschoben|angedreht|aufgeschwatzt|verkauf\\w*|andrehen|angeboten|angebot',
    'wechsel\\w*|soll|rechnung|steht|tarif|paket|bekomm\\w*|lieferung|option|plötzlich',
    'jetzt|für|contract',
  )})_`,
);
const OLD = compile(
  '_(?:alte[rnms]?|bisher\\w*|gekündigt|eigentlich|wegen|' +
    'mein(?:en|em|er)? (?:\\w+ )?(?:dsl|router|handyanbieter|internetanbieter|stromversorger|anbieter)|' +
    'kabelschaden|störung|gerade|weg von)_',
);

/** "Vertrag für eine ...", "Auftragsbestätigung ...": the claimed thing follows. */
const DIRECT = compile(
  '(?:vertrag|auftragsbestätigung|bestätigung|bestellung|abo|rechnung|soll (?:ich )?(?:\\w+ )?|neuer|' +
    'neues|untergeschoben|angedreht|aufgeschwatzt)(?: für| über| zu| zum| von)?(?: eine?n?| den| die| das|' +
    ' ne| nen)?[ :"]+(?:[\\w&]+ )?"?$',
);

/** What the writer has or lacks, uses or asks about: not what was sold. */
const LACKS = compile(
  "_(?:kein\\w*|keinerlei|nie ein\\w*|nicht ?mal|nicht einmal|weder|ohne|no|any|didn't have)_ (?:\\w+ ){0,3}$",
);
const WISH = compile('_(?:brauch\\w*|will|wollte\\w*|wollen|moechte\\w*|bestell\\w*)_');
const LACKED_AFTER = compile(
  '^ ?(?:\\w+ ){0,3}(?:abgeschlossen|bestellt|gewollt|beauftragt|gebucht|vereinbart|unterschrieben|abonniert|will|wollte|wollten|brauch\\w*)',
);
const OWN_MATTER = compile(
  '(?:_(?:wegen|zwecks|weil|da)_ (?:mein\\w*|unser\\w*|das|der|da|dr) (?:\\w+ ){0,2}$|_(?:bei|an) (?:einem|nem|so nem) (?:\\w+ )?$)',
);
/** What one gave up, has already and is content with, only asks about. */
const NOT_THIS = compile(
  '^ ?(?:\\w+ ){0,3}(?:abbestellt|schon gekündigt|gekündigt hatte|hab ich seit|habe ich seit|(?:ging|gings|geht|gehts) (?:es )?(?:diesmal |hier |gar )?nicht)_',
);
const TROUBLE = compile(
  '^ ?(?:\\w+ ){0,6}(?:ausf\\w+|ausgefallen|spinnt\\w*|streikt\\w*|lahmt\\w*|rumspinnt\\w*|muckt\\w*|' +
    'zickt\\w*|störung|gestört|nicht ging|nicht geht|nicht lief|kaputt|langsam|weg war|abstürz\\w*|' +
    'abgestürzt|mitgemacht|teilgenommen|kept dropping|was down)',
);
/** Offered, sold, ordered, billed: the words beside what was sold. */
const OFFERED = compile(
  `_(?:${ways(
    'angeboten|anbieten|anbot|anboten|bot|andrehen|aufschwatzen|verkaufen|vorgestellt',
    'schmackhaft|teste?n?|probieren|kostenlos|gratis|umsonst|geschenkt|zugestimmt|gewonnen',
    'offered|bestellung|vertrag\\w*|auftrag\\w*|abo|monatlich|mtl|im monat|pro monat|monate',
    'liefer\\w*',
  )})_`,
);

/** The product with the most weight near words of the claim. */
export function productOf(reading: Reading, provider: Named | undefined): Sold<Product> | undefined {
  const blocked: Place[] = [];
  for (const hit of all(NOT_SOLD, reading.text)) blocked.push(wholeOf(hit));
  // "Ein Abo von TV Digital": a word of the title is no product.
  const titles = reading.companies.filter(({ company }) => company.kind === 'publisher');
  const best = new Map<Product, Sold<Product> & { score: number; count: number }>();
  for (const { product, weight, pattern } of WORDS) {
    for (const hit of all(pattern, reading.text)) {
      const place = wholeOf(hit);
      if (blocked.some((b) => b.start < place.end && place.start < b.end)) continue;
      if (product !== 'printSubscription' && titles.some((t) => t.start <= place.start && place.end <= t.end)) continue;
      const score = weight + standing(reading, place, hit[0]);
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
  if (top && top.total >= 2 && !isList(ranked)) {
    const { start, end } = top;
    return { value: repeated(reading, top.value, start, end), start, end };
  }
  if (isList(ranked)) return undefined;
  const title = reading.companies.find((one) => one.company.kind === 'publisher');
  if (!provider && title) return { value: 'printSubscription', start: title.start, end: title.end };
  if (!provider || SELLS_SEVERAL.has(provider.id)) return undefined;
  if (MOBILE_BRANDS.has(provider.id) && ranked.length === 0) {
    const contract = first(MOBILE_CONTRACT, reading.text);
    return contract ? { value: 'mobile', start: provider.start, end: provider.end } : undefined;
  }
  const product = PRODUCT_OF_COMPANY[provider.id] ?? (provider.kind && PRODUCT_OF_KIND[provider.kind]);
  return product && { value: product, start: provider.start, end: provider.end };
}

/** "Internet, electricity, insurance": three trades side by side and none of them again are a list of calls, not what was sold. */
function isList(ranked: readonly { value: Product; start: number; count: number }[]): boolean {
  const trades = new Set(ranked.map(({ value }) => (LINES.has(value) ? 'line' : value)));
  if (trades.size < 3 || ranked.some((one) => one.count > 1)) return false;
  const places = ranked.map((one) => one.start).sort((a, b) => a - b);
  return (places[2] ?? 0) - (places[0] ?? 0) < LIST;
}
const LIST = 45;
/** Together they are one offer, not three. */
const LINES: ReadonlySet<Product> = new Set(['mobile', 'internet', 'tv', 'bundle']);

/** Things that come once are goods; things that come again are a subscription. */
function repeated(reading: Reading, product: Product, start: number, end: number): Product {
  if (product === 'goods' && has(REPEATED, reading.text)) return 'goodsSubscription';
  const once = product === 'goodsSubscription' && has(CONSUMED, reading.text.slice(start, end));
  return once && !has(REPEATED, reading.text) ? 'goods' : product;
}

/** How much the words around a product's name show that it is the one that was sold. */
function standing(reading: Reading, place: Place, word: string): number {
  const { text } = reading;
  const sentence = reading.sentences[sentenceAt(reading, place.start)];
  const from = Math.max(sentence?.start ?? 0, place.start - 40);
  const before = text.slice(from, place.start);
  const after = text.slice(place.end, Math.min(sentence?.end ?? place.end, place.end + 50));
  const near = text.slice(Math.max(0, place.start - 45), place.end + 30);
  let score = (has(CLAIMED, near) ? 2 : 0) - (has(OLD, near) ? 2 : 0);
  if (has(DIRECT, text.slice(Math.max(0, place.start - 40), place.start))) score += 3;
  if (has(OFFERED, near)) score += 1;
  if (reading.amounts.some((sum) => sum.unit === 'euro' && sum.start >= place.end && sum.start - place.end < 25))
    score += 2;
  if (has(LACKS, before) && !has(WISH, before) && !has(LACKED_AFTER, after)) score -= 7;
  if (
    has(TROUBLE, after) ||
    (has(OWN_MATTER, before) &&
      /^(?:router|internet|dsl|anschluss|handy|festnetz|gewinnspiel|preisausschreiben|tv|abschlag)/.test(word))
  )
    score -= 6;
  if (has(NOT_THIS, after)) score -= 6;
  if (has(PRIZE, after)) score -= 4;
  if (/^(?:gewinnspiel|preisausschreiben|verlosung)/.test(word) && has(TALKED_OF, before)) score -= 4;
  if (has(FEIGNED, before)) score -= 8;
  if (has(ADDED_TO, before) && has(ADDED, text.slice(place.end, sentence?.end ?? place.end))) score -= 5;
  if (has(CALLED_FOR, before)) score -= 3;
  if (
    /tv|fernseh/.test(word) &&
    /(?:mit|inkl\w*|und|plus|samt) (?:(?!mir |uns |ihr |ihm )\w+ )?$/.test(before) &&
    /internet|zuhause|dsl|kabel|glasfaser/.test(sentence?.text ?? '')
  )
    score -= 5;
  return score;
}

/** Companies of lines that sell electricity and gas as well. */
const SUPPLIES_TOO: ReadonlySet<string> = new Set(['ewe']);

/** A company sells what its kind sells; others count less beside it. */
function fits(product: Product, provider: Named | undefined): number {
  const kind = provider?.kind;
  if (kind === undefined || kind === 'other' || kind === 'collector' || kind === 'comparison') return 0;
  if (kind === 'telecoms' && product === 'energy') return provider && SUPPLIES_TOO.has(provider.id) ? 1 : -3;
  if (kind === 'telecoms') return ['mobile', 'internet', 'tv', 'bundle'].includes(product) ? 1 : 0;
  return PRODUCT_OF_KIND[kind] === product ? 3 : -2;
}
