// Another company one was with, where a line or energy was sold: no customer of this one.
import { isNegated } from '../../../knowledge/german/clauses.ts';
import { LINES, isNamed } from './customer-words.ts';
import type { Notes } from '../notes.ts';
import { LEAVES_OTHER, WITH_OTHER } from '../phrases/customer.ts';
import { spanOf, type Place } from '../place.ts';
import { type Reading, clauseAt } from '../reading.ts';
import { all, compile } from '../rule.ts';

const P = {
  other: compile(WITH_OTHER),
  leaves: compile(LEAVES_OTHER),
};

/** "Bin noch bei der Telekom", where another company claims the contract; "die Kündigung beim alten Versorger übernehmen sie". */
export function withOther(notes: Notes, reading: Reading, meant: (hit: RegExpExecArray) => boolean): Place | undefined {
  const { provider, product } = notes.facts;
  if (provider === undefined || !(LINES.has(product) || (product === undefined && isOfLine(reading, provider))))
    return undefined;
  const leaves = all(P.leaves, reading.text).find((hit) => meant(hit) && !isNegated(hit[0]));
  if (leaves) return spanOf(leaves);
  for (const hit of all(P.other, reading.text)) {
    if (ANOTHERS.test(reading.text.slice(Math.max(0, hit.index - 30), hit.index + 4))) continue;
    if ((!meant(hit) && !STAYS.test(hit[0])) || isNegated(clauseAt(reading, hit.index + 1)?.text ?? '')) continue;
    const end = hit.index + hit[0].length;
    const firm = reading.companies.find((one) => one.start >= hit.index && one.start < end + AFTER);
    if (firm && !isNamed(firm.company, provider)) return { start: hit.index, end: Math.max(end, firm.end) };
    const works = firm ? null : WORKS.exec(reading.text.slice(end, end + AFTER));
    if (works && !(typeof provider === 'string' && /stadtwerk/i.test(provider)))
      return { start: hit.index, end: end + works[0].length };
    if (!firm && /versorger|supplier/.test(hit[0]) && product === 'energy') return spanOf(hit);
  }
  return undefined;
}

/** "Mein Bruder ist bei der Telekom": whose customer somebody else is. */
const ANOTHERS =
  /\b(?:bruder|schwester|nachbar\w*|freund\w*|kolleg\w*|chef\w*|schwager|cousin\w*)(?: [a-z]\w+)? (?:ist|war)?\b ?\w{0,3}$/;
/** "Ich will bei enercity bleiben": wished, and a customer there all the same. */
const STAYS = /bleiben$/;
/** So far behind "bin bei" the company may stand. */
const AFTER = 22;
/** A town's works, named without the town or with one that no list has. */
const WORKS = /^ ?(?:den |der |dem )?\w*(?:stadtwerk\w*|gemeindewerk\w*|grundversorger\w*|ueberlandwerk\w*)/;
/** A company of the directory that sells lines or energy, where the message does not say what was sold. */
const isOfLine = (reading: Reading, provider: unknown): boolean =>
  reading.companies.some(
    ({ company }) => isNamed(company, provider) && (company.kind === 'telecoms' || company.kind === 'energy'),
  );
