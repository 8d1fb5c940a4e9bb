// What follows from several readings together: who spoke, agreement, deceit, and whether the contract was wanted.
import type { FactKey } from '../../knowledge/facts.ts';
import type { Notes } from './notes.ts';
import { age, familyOf, personOnPhone } from './people.ts';
import { WANTS_OUT } from './phrases/agreement.ts';
import { MISLED_RULES } from './phrases/misled.ts';
import { quoteOf, type Reading, sentenceAt } from './reading.ts';
import { compile, compileAll, first, type Hit, runRules } from './rule.ts';

const MISLED = compileAll(MISLED_RULES);
const OUT = compile(WANTS_OUT);

/** Who was on the phone, of what age; a call that is denied or cannot have been takes channel and agreement along. */
export function notePerson(notes: Notes, reading: Reading): void {
  const channel = notes.facts['channel'];
  const told = channel === 'outboundCall' || channel === 'inboundCall';
  const person = personOnPhone(reading, told);
  // Bought at the door, in a shop, online or by letter: a call that is mentioned as well made no contract.
  if (person && (told || channel === undefined || person.value === 'nobody'))
    notes.note('personOnPhone', person.value, person);
  if (notes.facts['deceased'] === true && reading.dates.length > 0) {
    // Whoever had died spoke to nobody.
    const place = reading.dates[0] ?? { start: 0, end: 1 };
    notes.facts['personOnPhone'] = 'nobody';
    notes.quotes['personOnPhone'] = notes.quotes['deceased'] ?? '';
    notes.note('agreedOnPhone', false, place);
  }
  if (person?.value === 'nobody') {
    // "Nie telefoniert": what was read as a call is somebody's claim.
    if (told) notes.drop('channel');
    notes.note('agreedOnPhone', false, person);
  }
  const family = familyOf(reading);
  if (family?.elder) notes.note('personIsMinor', false, family);
  for (const fact of age(reading)) notes.note(fact.fact, fact.value, fact);
}

/** Approval in text form says how, and that there was agreement. */
export function noteAgreement(notes: Notes, hits: ReadonlyMap<FactKey, Hit>): void {
  const means = hits.get('approvalMeans');
  if (means && notes.facts['textFormApproval'] !== false) {
    notes.note('approvalMeans', means.value, means);
    if (means.value !== 'voiceOnly') notes.note('textFormApproval', true, means);
  }
  const approval = hits.get('textFormApproval');
  // Whoever refused on the phone and confirmed afterwards agreed in the end; whoever confirmed nothing may still have said yes.
  if (approval?.value === true && notes.facts['textFormApproval'] === true) notes.note('agreedOnPhone', true, approval);
}

/** What the caller said falsely or kept quiet about. */
export function noteMisled(notes: Notes, reading: Reading): void {
  const hits = runRules(MISLED, reading);
  if (hits.length === 0) return;
  const best = hits.reduce((a, b) => (b.rank > a.rank || (b.rank === a.rank && b.start < a.start) ? b : a));
  if (best.rank < 3 && notes.facts['agreedOnPhone'] !== true) return;
  const values = [
    ...new Set(hits.filter((hit) => hit.rank >= Math.min(3, best.rank)).flatMap((hit) => hit.value as string[])),
  ];
  notes.note('misledAbout', values, best);
  const sentence = reading.sentences[sentenceAt(reading, best.start)];
  if (!sentence) return;
  const words = quoteOf(reading, sentence.start, sentence.end);
  notes.note('misledAboutText', words, { start: sentence.start, end: sentence.end });
}

/** Wanted or not: the words, else what follows from a denial, a withdrawal or a gift that was none. */
export function noteWanted(notes: Notes, hits: ReadonlyMap<FactKey, Hit>, reading: Reading): void {
  const said = hits.get('wantedContract');
  const approved = notes.facts['textFormApproval'] === true;
  const agreed = notes.facts['agreedOnPhone'];
  const agreement = hits.get('agreedOnPhone');
  if (said && (said.value === true || said.rank >= 2)) return notes.note('wantedContract', said.value, said);
  if (
    agreed === false &&
    agreement &&
    agreement.rank >= 3 &&
    !/ruhe|ueberleg|bedenkzeit|schlafen|nachdenken/.test(reading.text.slice(agreement.start, agreement.end))
  ) {
    return notes.note('wantedContract', false, agreement);
  }
  if (notes.facts['personOnPhone'] === 'nobody') {
    const quote = first(/\S+/g, reading.text);
    if (quote)
      return notes.note(
        'wantedContract',
        false,
        agreement ?? { start: quote.index, end: quote.index + quote[0].length },
      );
  }
  const withdrawn = hits.get('alreadyWithdrawn');
  if (withdrawn?.value === true) return notes.note('wantedContract', false, withdrawn);
  const free = (notes.facts['misledAbout'] as string[] | undefined)?.some(
    (about) => about === 'free' || about === 'identity',
  );
  if (agreed === true && free) {
    const place = runRules(MISLED, reading)[0];
    if (place) return notes.note('wantedContract', false, place);
  }
  if (said && !approved) return notes.note('wantedContract', said.value, said);
  const out = agreed !== true ? first(OUT, reading.text) : null;
  if (out) notes.note('wantedContract', false, { start: out.index, end: out.index + out[0].length });
}
