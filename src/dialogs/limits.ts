// A case file holds at most 64 KB: what only serves undoing goes first, then long quotes.
import type { CaseFile, KnownFacts } from '../case/file.ts';

const LIMIT = 64 * 1024;
const MATTERS = 8;
const encoder = new TextEncoder();
const sizeOf = (kept: string): number => encoder.encode(kept).length;
/** The size of a case file as it is kept. */
export const bytes = (file: CaseFile): number => sizeOf(JSON.stringify(file));

/** How many matters one case may hold. */
export const MATTER_LIMIT = MATTERS;

/** No letter of a text takes more bytes. */
const BYTES_A_LETTER = 3;

/** The file within its limit; facts and letters are never dropped. */
export function within(file: CaseFile): CaseFile {
  const kept = JSON.stringify(file);
  if (kept.length * BYTES_A_LETTER <= LIMIT || sizeOf(kept) <= LIMIT) return file;
  const lessTrail = { ...file, trail: file.trail.slice(-3) };
  if (bytes(lessTrail) <= LIMIT) return lessTrail;
  const noTrail = { ...file, trail: [] };
  if (bytes(noTrail) <= LIMIT) return noTrail;
  const shorter = (facts: KnownFacts): KnownFacts =>
    Object.fromEntries(
      Object.entries(facts).map(([key, known]) => [
        key,
        { ...known, ...(known?.quote ? { quote: known.quote.slice(0, 60) } : {}) },
      ]),
    );
  return {
    ...noTrail,
    person: shorter(file.person),
    matters: file.matters.map((m) => ({ ...m, facts: shorter(m.facts) })),
  };
}
