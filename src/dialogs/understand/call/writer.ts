// Who writes to us: the holder's relative, somebody with a power of attorney, the legal custodian.
import type { FactKey } from '../../../knowledge/facts.ts';
import { CUSTODIAN, HOLDER, MANDATE, NO_RESERVATION, RELATIVE, RESERVATION } from '../phrases/writers.ts';
import { wholeOf, type Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import { compile, first } from '../rule.ts';

type Found = { fact: FactKey; value: unknown; start: number; end: number };

const CARES = compile(CUSTODIAN);
const RESERVED = compile(RESERVATION);
const UNRESERVED = compile(NO_RESERVATION);
const MANDATES = MANDATE.map(({ value, say }) => ({ value, pattern: compile(say) }));
const KIN = compile(RELATIVE);
const OWN = compile(HOLDER);

/**
 * The writer's part and powers as the words tell them.
 * @param ofKin whether the call was a relative's about the relative's own contract, and where that is told
 * @param another whether somebody else than the holder was on the phone: only then who writes is worth noting
 */
export function writerFacts(reading: Reading, ofKin: Place | undefined, another: boolean): Found[] {
  const { text } = reading;
  const found: Found[] = [];
  const cares = first(CARES, text);
  // Whether there is a reservation of consent decides what is void: it is asked unless the words say it.
  const none = first(UNRESERVED, text);
  const reserved = none ?? first(RESERVED, text);
  if (reserved)
    found.push({ fact: 'custodianship', value: none ? 'custodian' : 'withReservation', ...wholeOf(reserved) });
  if (cares) return [{ fact: 'writerRole', value: 'custodian', ...wholeOf(cares) }, ...found];
  for (const { value, pattern } of MANDATES) {
    const hit = first(pattern, text);
    if (!hit) continue;
    if (value !== 'told') found.push({ fact: 'powerOfAttorney', value, ...wholeOf(hit) });
    if (value !== 'none') return [...found, { fact: 'writerRole', value: 'representative', ...wholeOf(hit) }];
    break;
  }
  const kin = first(KIN, text);
  if (kin) found.push({ fact: 'writerRole', value: 'relative', ...wholeOf(kin) });
  else if (ofKin) found.push({ fact: 'writerRole', value: 'relative', start: ofKin.start, end: ofKin.end });
  const own = kin || ofKin || !another ? null : first(OWN, text);
  if (own) found.push({ fact: 'writerRole', value: 'holder', ...wholeOf(own) });
  return found;
}
