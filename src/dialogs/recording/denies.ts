// A plain denial in an answer, whatever its verb: "Das fänd ich nicht so gut", "Ich kauf doch nix am Telefon".
import { clauses, isNegated, sentences } from '../../knowledge/german/clauses.ts';
import { NO_PROTEST } from './phrases/tape.ts';

/** Not hearing, not knowing, not understanding denies nothing. */
const UNAWARE =
  /\b(?:hoer|versteh|verstand|weiss|kenn|find(?!e? ich)|seh|da\b|zu hause|zeit|gewusst|wusste?|gehoert|mitbekommen|wuesste|bewusst|deutsch|klar\b|sicher\b|know|hear|understand|sure)/;

/**
 * @param said folded words of the customer
 * @returns whether a statement in them denies something other than knowing
 */
export function denies(said: string): boolean {
  return sentences(said).some((s) =>
    clauses(said, s).some((c) => {
      const part = said.slice(c.start, c.end).replaceAll(/\[[^\]]*\]|\([^)]*\)|\bohne\b(?! (?:mich|uns)\b)/g, '');
      return (
        !said.slice(c.start, s.end).includes('?') && isNegated(part) && !NO_PROTEST.test(part) && !UNAWARE.test(part)
      );
    }),
  );
}
