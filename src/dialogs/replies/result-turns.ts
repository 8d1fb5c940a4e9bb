// What would move a result: what is open, and what may still come.
import type { KnownFacts } from '../../case/file.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import type { Assessment } from '../../knowledge/law/assessment.ts';

/** How it all began; what people say of it is not wondered about. */
const SETTLED = new Set<FactKey>([
  'jurisdiction',
  'consumer',
  'channel',
  'product',
  'contractKind',
  'provider',
  'insuranceKind',
  'personOnPhone',
]);
/** What the customer may still do or get: an approval, papers, a delivery. */
const STILL_TO_COME = new Set<FactKey>(['textFormApproval', 'goodsReceived', 'serviceUsed']);
const TURNS = 4;

/**
 * What would move the result, few of them: what is open, and what may still come. Never another answer to what was asked:
 * it would show which untrue one wins.
 */
export const turningPoints = ({ wouldChange, conclusion }: Assessment, known: KnownFacts): Assessment['wouldChange'] =>
  wouldChange
    .filter((c) => !SETTLED.has(c.fact) && c.conclusion !== conclusion)
    .filter((c) => isOpen(known, c.fact) || (STILL_TO_COME.has(c.fact) && c.value === true))
    .filter((c, i, all) => all.findIndex((other) => other.fact === c.fact) === i)
    .slice(0, TURNS);
const isOpen = (known: KnownFacts, fact: FactKey): boolean =>
  known[fact] === undefined || known[fact].value === 'unknown';
