// Whoever wants to stay: with the company that claims the contract, or with another.
import type { Notes } from '../notes.ts';
import { STAY } from '../phrases/wishes.ts';
import { type Place, wholeOf } from '../place.ts';
import type { Reading } from '../reading.ts';
import { all, compile, has, type Hit } from '../rule.ts';

const STAYING = compile(STAY);
const WITH_THIS = compile(
  '_(?:beim|bei dem|bei diesem|bei der|with the|with this) (?:\\w+ )?(?:vertrag|tarif|angebot|kündigung|neuen|contract|plan|offer)_',
);

/** "Ich will bei Vodafone bleiben, aber zum alten Preis", where Vodafone claims the contract: no word against it. */
export function staysHere(notes: Notes, reading: Reading, wish: Hit): boolean {
  const { provider } = notes.facts;
  return (
    /\bbleib/.test(reading.text.slice(wish.start, wish.end)) &&
    reading.companies.some(
      (one) =>
        one.start >= wish.start &&
        one.end <= wish.end &&
        (provider === one.company.name || provider === one.company.id),
    )
  );
}

/** "Ich will bei der Telekom bleiben": with another company than the one that claims the contract. */
export function staysElsewhere(notes: Notes, reading: Reading): Place | undefined {
  const provider = notes.facts['provider'];
  for (const hit of all(STAYING, reading.text)) {
    const place = wholeOf(hit);
    if (has(WITH_THIS, hit[0])) continue;
    const firms = reading.companies.filter((one) => one.start >= place.start && one.start < place.end + 12);
    const same = firms.some((one) => provider === one.company.name || provider === one.company.id);
    if (!same && (firms.length > 0 || provider !== undefined)) return place;
  }
  return undefined;
}
