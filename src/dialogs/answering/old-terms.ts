// "Den Vertrag schon, aber zum alten Preis": asked whether the contract is kept as the company puts it, that is a no.
import { ways, wordCount } from '../../knowledge/german/words.ts';
import { factsOf } from '../../case/file.ts';
import { note } from '../ledger.ts';
import { take } from './answer.ts';
import type { OfFact } from './typed.ts';

const OLD = '(?:alten|bisherigen|vorherigen|früheren)';
const TERMS = '(?:preis|konditionen|bedingungen|preisen)';
/** The price before is wanted, or the new one is not. */
const ON_OLD_TERMS = new RegExp(
  ways(
    String.raw`(?<!\p{L})(?:zum|zu (?:meinem|dem|den|meinen)|nur für den) ${OLD} ${TERMS}(?: gern\p{L}*)?[.! ]*$`,
    String.raw`(?<!\p{L})(?:aber|nur) nicht (?:zum|zu (?:dem|diesem|den|diesen)|für den|mit (?:dem|der|diesem)) (?:neuen |höheren |erhöhten )?(?:${TERMS}|preiserhöhung)[.! ]*$`,
    String.raw`(?<!\p{L})(?:(?:den|die|das) (?:neuen?|höheren?|erhöhten?) (?:preise?|konditionen)|die (?:preis)?erhöhung) (?:nicht|nein|nie|auf keinen fall)[.! ]*$`,
    String.raw`(?<!\p{L})(?:nur|aber) (?:wenn|falls) (?:der|mein) (?:alte )?preis (?:so |gleich |der alte |wie bisher )?bleibt[.! ]*$`,
    String.raw`(?<!\p{L})(?:aber|nur|gern\p{L}*|schon),? ohne (?:die |diese )?preiserhöhung[.! ]*$`,
    String.raw`(?<!\p{L})(?:only|but) (?:at|for|with) (?:the|my) (?:old|previous) (?:price|terms|conditions)[.! ]*$`,
    String.raw`(?<!\p{L})(?:but|only) not (?:at|for) (?:the|this|that) (?:new |higher )?price[.! ]*$`,
    String.raw`(?<!\p{L})only if (?:the|my) price stays(?: the same)?[.! ]*$`,
  ),
  'iu',
);
/** Told of what was offered or is so already: no condition of one's own. */
const TOLD =
  /(?<!\p{L})(?:gegeben|bekomm\p{L}*|bekam|gesagt|sagte\p{L}*|meinte\p{L}*|versprochen|angeboten|hat|haben|hatte\p{L}*|war|läuft|gilt|said|offered|gave|got|promised)(?!\p{L})/iu;
const WORDS = 16;

/** Takes it as a no, and that the terms before are wanted. */
export function onOldTerms({ draft, open, fact, text }: OfFact): boolean | undefined {
  if (fact !== 'wantedContract' || wordCount(text) > WORDS || text.includes('?')) return undefined;
  if (!ON_OLD_TERMS.test(text) || TOLD.test(text)) return undefined;
  const { existingCustomer, contractKind } = factsOf(draft.file, open.matter);
  // Whoever was a customer before keeps a contract: a letter must not deny that one.
  const changed = existingCustomer === true && contractKind === undefined;
  note(draft, open.matter, [
    { fact: 'goal', value: 'keepOldTariff', quote: text },
    ...(changed ? [{ fact: 'contractKind' as const, value: 'tariffChange', quote: text }] : []),
  ]);
  return take(draft, open, false, { echo: text }) === 'taken';
}
