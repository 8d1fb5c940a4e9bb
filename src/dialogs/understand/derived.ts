// What follows from several readings together: who spoke, agreement, deceit, and whether the contract was wanted.
import type { FactKey } from '../../knowledge/facts.ts';
import type { Approval } from './approval.ts';
import type { Notes } from './notes.ts';
import { age, personOnPhone } from './people.ts';
import { SECOND_THOUGHTS, WANTS_OUT } from './phrases/agreement.ts';
import { CHEAPER, DEARER, LURES, MISLED_RULES, OUTCOMES, TURN } from './phrases/misled.ts';
import { clauseAt, quoteOf, type Reading, sentenceAt } from './reading.ts';
import { all, compile, compileAll, first, has, type Hit, runRules } from './rule.ts';

const MISLED = compileAll(MISLED_RULES);
const LURE = compile(LURES);
const CAME = compile(OUTCOMES);
const TURNED = compile(TURN);
const CHEAP = compile(CHEAPER);
const DEAR = compile(DEARER);
const OUT = compile(WANTS_OUT);
const SECOND = compile(SECOND_THOUGHTS);
const THINKING = compile('ruhe|überleg|bedenkzeit|schlafen|nachdenken');

/** Who was on the phone, of what age; a call that is denied or cannot have been takes channel and agreement along. */
export function notePerson(notes: Notes, reading: Reading): void {
  const channel = notes.facts['channel'];
  const told = channel === 'outboundCall' || channel === 'inboundCall';
  if (notes.facts['identityMisused'] === true && notes.facts['agreedOnPhone'] === true) {
    // Whoever used the name of another agreed for nobody.
    const place = placeOf(notes, 'identityMisused');
    notes.drop('agreedOnPhone');
    notes.note('agreedOnPhone', false, place);
  }
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
  for (const fact of age(reading)) notes.note(fact.fact, fact.value, fact);
}

/** Somebody else spoke: that one's yes counts before the holder's "I never agreed". */
export function noteSpeaker(notes: Notes, hits: readonly Hit[]): void {
  const person = notes.facts['personOnPhone'];
  if (notes.facts['agreedOnPhone'] !== false || (person !== 'child' && person !== 'spouse' && person !== 'other'))
    return;
  const own = (hit: Hit): boolean => OWN_VOICE.test(clauseAt(notes.reading, hit.start)?.text ?? '');
  const said = hits.filter((hit) => hit.fact === 'agreedOnPhone');
  const refused = said.filter((hit) => hit.value === false);
  const yes = said.find((hit) => hit.value === true && hit.rank >= 3 && !own(hit));
  if (!yes || refused.some((hit) => hit.rank >= 3 && !own(hit))) return;
  notes.drop('agreedOnPhone');
  notes.note('agreedOnPhone', true, yes);
}
const OWN_VOICE = /\b(?:ich|wir|i|we|mir|uns)\b/;

/** Whoever refused on the phone and confirmed in text form afterwards agreed in the end; whoever confirmed nothing may still have said yes. */
export function noteAgreement(notes: Notes, hits: ReadonlyMap<FactKey, Hit>, approval: Approval | undefined): void {
  const means = hits.get('approvalMeans');
  if (means && notes.facts['textFormApproval'] === undefined) notes.note('approvalMeans', means.value, means);
  if (approval?.value === true && notes.facts['textFormApproval'] === true) notes.note('agreedOnPhone', true, approval);
}

/** What the caller said falsely or kept quiet about; whoever said no was not moved by it. */
export function noteMisled(notes: Notes, reading: Reading): void {
  const agreed = notes.facts['agreedOnPhone'];
  if (agreed === false) return;
  const hits = runRules(MISLED, reading);
  const best = hits.reduce<Hit | undefined>(
    (a, b) => (!a || b.rank > a.rank || (b.rank === a.rank && b.start < a.start) ? b : a),
    undefined,
  );
  if (!best || (best.rank < 3 && agreed !== true)) return noteLure(notes, reading);
  const values = [
    ...new Set(hits.filter((hit) => hit.rank >= Math.min(3, best.rank)).flatMap((hit) => hit.value as string[])),
  ];
  noteUntruth(notes, reading, values, best);
}

/** A gift, a test or a duty told on the phone, a yes to it, and later words of a contract with a price or a term. */
function noteLure(notes: Notes, reading: Reading): void {
  if (notes.facts['agreedOnPhone'] !== true) return;
  const dearer = dearerThanSaid(reading);
  if (dearer) return noteUntruth(notes, reading, ['price'], dearer);
  const cheaper = first(CHEAP, reading.text);
  const came = cheaper && all(DEAR, reading.text).some((one) => one.index > cheaper.index + 20);
  if (cheaper && came) return noteUntruth(notes, reading, ['price'], spanOf(cheaper));
  if (notes.facts['channel'] !== 'outboundCall') return;
  // What was there before the call was no lure of the caller's.
  const call = sentenceAt(reading, placeOf(notes, 'channel').start);
  const lure = all(LURE, reading.text).find((one) => sentenceAt(reading, one.index) >= call);
  if (!lure) return;
  const from = sentenceAt(reading, lure.index);
  const later = reading.sentences.slice(from + 1).some((one) => has(CAME, one.text) && has(TURNED, one.text));
  if (later) noteUntruth(notes, reading, ['other'], spanOf(lure));
}

/** One price named in the call, and a greater one in the papers or on the bill. */
function dearerThanSaid(reading: Reading): { start: number; end: number } | undefined {
  const { amounts, text } = reading;
  for (const said of amounts) {
    const before = text.slice(Math.max(0, said.start - 45), said.start);
    const after = text.slice(said.end, said.end + 30);
    if (!has(NAMED, before) && !has(NAMED, after)) continue;
    const dearer = amounts.find(
      (sum) =>
        sum.start > said.end &&
        sum.unit === said.unit &&
        sum.amount > said.amount * 1.04 &&
        sum.amount < said.amount * 4 &&
        has(WRITTEN, text.slice(Math.max(0, sum.start - 60), sum.end + 40)),
    );
    if (dearer) return { start: said.start, end: said.end };
  }
  return undefined;
}
const NAMED = compile(
  '_(?:vereinbart|ausgemacht|abgemacht|genannt\\w*|versprochen|versprach|angeboten|besprochen|sprach|angebot|rückkehrangebot|zugesagt|hieß es|sagte|gesagt|klang|offered|promised|sounded|wie gesagt)_',
);
const WRITTEN = compile(
  '_(?:unterlagen|\\w*bestätigung|\\w*vertrag|\\w*rechnung|steht|stehen|abgebucht|mail|brief|papiere\\w*|\\w*zusammenfassung|police|it says|says|bill|contract|letter|nun sind|sehe ich|gebucht|danach)_',
);

function noteUntruth(notes: Notes, reading: Reading, about: string[], place: { start: number; end: number }): void {
  notes.note('misledAbout', about, place);
  const sentence = reading.sentences[sentenceAt(reading, place.start)];
  if (sentence) notes.note('misledAboutText', quoteOf(reading, sentence.start, sentence.end), sentence);
}

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
  if (person === 'nobody' && !approved) return notes.note('wantedContract', false, placeOf(notes, 'personOnPhone'));
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
    return notes.note('wantedContract', false, placeOf(notes, 'misledAbout'));
  if (said && !approved) return notes.note('wantedContract', said.value, said);
  const out = agreed === false && !thinking ? first(OUT, reading.text) : null;
  if (out) notes.note('wantedContract', false, spanOf(out));
}

const spanOf = (hit: RegExpExecArray): { start: number; end: number } => ({
  start: hit.index,
  end: hit.index + hit[0].length,
});

/** Where the words of a fact that was noted stand. */
function placeOf(notes: Notes, fact: FactKey): { start: number; end: number } {
  const { folded, source } = notes.reading;
  const quote = notes.quotes[fact] ?? '';
  const from = source.indexOf(quote);
  const start = folded.at.indexOf(from);
  return start < 0
    ? { start: 0, end: 1 }
    : { start, end: Math.max(start + 1, folded.at.lastIndexOf(from + quote.length - 1) + 1) };
}
