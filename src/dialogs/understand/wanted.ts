// Whether the contract was wanted: the words, else what follows from a denial, a withdrawal or a promise that was none.
import type { FactKey } from '../../knowledge/facts.ts';
import type { Notes } from './notes.ts';
import { SECOND_THOUGHTS, WANTS_OUT } from './phrases/wanted.ts';
import type { Reading } from './reading.ts';
import { compile, first, has, type Hit } from './rule.ts';

const OUT = compile(WANTS_OUT);
const SECOND = compile(SECOND_THOUGHTS);
const THINKING = compile('ruhe|überleg|bedenkzeit|schlafen|nachdenken');

/** A contract is claimed at all: where nothing came of the call there is nothing to want or not. */
function isClaimed(reading: Reading): boolean {
  const nothing = first(NOTHING_CAME, reading.text);
  return nothing === null || has(SOMETHING, reading.text.replace(nothing[0], ' '));
}
const NOTHING_CAME = compile(
  '_(?:post|mails?|briefe?|unterlagen)_(?: \\w+){0,4} (?:keine|nichts|nix|nicht|noch keine)_',
);
const SOMETHING = compile(
  '_(?:\\w*vertr[aä]g\\w*|\\w*bestätigung\\w*|bestätigt|auftrag\\w*|\\w*rechnung\\w*|abgebucht|\\w*abbuchung\\w*|brief\\w*|post|mails?|sms|\\w*mahn\\w*|inkasso\\w*|liefer\\w*|\\w*paket\\w*|karte|lastschrift|unterlagen|papiere|bestellt|gebucht|verlängert|verlängerung|abo|contract|letter|bill|order|charged|extended|renewed|email|umgestellt|wechsel)_',
);

/** Wanted or not: the words, else what follows from a denial, a withdrawal or a promise that was none. */
export function noteWanted(notes: Notes, hits: ReadonlyMap<FactKey, Hit>, reading: Reading): void {
  const said = hits.get('wantedContract');
  const { agreedOnPhone: agreed, textFormApproval, personOnPhone: person, misledAbout } = notes.facts;
  const approved = textFormApproval === true;
  const refusal = hits.get('agreedOnPhone');
  if (said && (said.value === true || said.rank >= 2)) return notes.note('wantedContract', said.value, said);
  // Who refused or denies it all wanted nothing; who asked for time may yet want it.
  const thinking = refusal !== undefined && has(THINKING, reading.text.slice(refusal.start, refusal.end));
  if (agreed === false && refusal?.value === false && !thinking && !approved && isClaimed(reading))
    return notes.note('wantedContract', false, refusal);
  if (person === 'nobody' && !approved) return notes.note('wantedContract', false, notes.placeOf('personOnPhone'));
  for (const done of ['alreadyWithdrawn', 'alreadyObjected'] as const) {
    const hit = hits.get(done);
    if (hit?.value === true && !(approved && agreed === true)) return notes.note('wantedContract', false, hit);
  }
  if (agreed === true && approved && misledAbout === undefined) {
    const second = first(SECOND, reading.text);
    if (second) return notes.note('wantedContract', true, spanOf(second));
  }
  // A yes to what it was said to be is no wish for what it turned out to be.
  if (agreed === true && misledAbout !== undefined && !approved)
    return notes.note('wantedContract', false, notes.placeOf('misledAbout'));
  if (said && !approved) return notes.note('wantedContract', said.value, said);
  const out = agreed === false && !thinking ? first(OUT, reading.text) : null;
  if (out) notes.note('wantedContract', false, spanOf(out));
}

const spanOf = (hit: RegExpExecArray): { start: number; end: number } => ({
  start: hit.index,
  end: hit.index + hit[0].length,
});
