// The recording in the talk: a transcript is checked, a sound is listened to, and the verdict is offered as facts.
import type { CaseFile, HeardCall, HeardFor, SaidFigures, Sentence } from '../../case/file.ts';
import { HEARD_FOR, factsOf, matterOf, withFact } from '../../case/file.ts';
import { companyOf } from '../../knowledge/companies.ts';
import { FACTS, type FactKey, type Facts } from '../../knowledge/facts.ts';
import { correct } from '../changes.ts';
import { ask, closeQuestion, tell, type Draft } from '../draft.ts';
import { tellExpected, tellLimits } from './exists.ts';
import { askAgain, proceed } from '../interview.ts';
import { sameName } from '../company/introduced.ts';
import { knownOf, note, setFact, type Told } from '../ledger.ts';
import { asFacts, formKind, judgeCall, type JudgedCall } from '../recording/index.ts';
import {
  factsOfHeard,
  flagsOfHeard,
  heardIn,
  isAnswer,
  isHeardFor,
  nextToHear,
  verdictOfHeard,
} from '../recording/listening.ts';
import { readTranscript, type TimedTurn, type Transcript } from '../recording/transcript.ts';
import { detectLanguage } from '../understand/index.ts';
import { ways } from '../../knowledge/german/words.ts';

/** A model takes no larger sound (bytes). */
export const MACHINE_LIMIT = 25 * 1024 * 1024;
/** More recordings than this are not kept; the oldest goes. A company that answers in full sends many small files. */
const MOST = 20;
/** Only calls in these are judged; undefined is too short to tell. */
const LANGUAGES = new Set(['de', 'en', undefined]);
const OTHERS_CALL = new RegExp(
  ways(
    String.raw`(?:gespräch|anruf|telefonat|aufnahme|abschrift|mitschnitt|call|recording)\w* ` +
      String.raw`(?:\w+ ){0,3}(?:von |of )?(?:mein(?:er|em|es) |eine[rms] |my |` +
      String.raw`a )?(?:nachbar\w*|freund\w*|bekannt\w*|kolleg\w*|neighbou?r\w*|friend\w*|colleague\w*)`,
    'nicht (?:mein|unser)(?:e|en)? (?:gespräch|anruf|telefonat|aufnahme)',
    'not my (?:call|recording)',
  ),
  'i',
);

/** The customer says that it is theirs all the same. */
const OWN_CALL =
  /\b(?:das|es|dies) (?:ist|war) (?:doch |aber |wirklich |trotzdem )*(?:mein|unser)e? (?:gespräch|anruf|telefonat|aufnahme|mitschnitt)|\b(?:it|this|that) (?:is|was) my (?:own )?(?:call|recording)/i;

/**
 * Checks a transcript and shows the result.
 * @param text the whole text
 * @param from the uploaded file it comes from, if any
 * @returns false when the text is no call at all; then nothing was said
 */
export function checkTranscript(draft: Draft, text: string, from?: string): boolean {
  const read = readTranscript(text);
  if (typeof read === 'string') {
    if (from !== undefined && read !== 'noSpeech' && read !== 'tooLong') return false;
    tell(draft, `tape.${read}`);
    return after(draft);
  }
  if (!LANGUAGES.has(detectLanguage(read.turns.map((turn) => turn.text).join(' ')))) {
    tell(draft, 'tape.language');
    return after(draft);
  }
  const matter = draft.file.active;
  const product = factsOf(draft.file, matter).product;
  const judged = judgeCall(read.turns, {
    ...(product === undefined ? {} : { product }),
    guessed: read.speakers === 'guessed',
  });
  if (OTHERS_CALL.test(text) || otherCompany(draft, judged)) {
    tell(draft, 'tape.otherCall');
    return after(draft);
  }
  const called = OWN_CALL.test(text) ? undefined : otherName(draft, judged);
  if (called) {
    // For somebody else's contract the holder's name was given, not introduced.
    if (matterOf(draft.file).holder) tell(draft, 'tape.otherCall');
    else tell(draft, 'tape.otherName', called);
    return after(draft);
  }
  const id = keep(draft, {
    matter,
    ...(from === undefined ? {} : { file: from }),
    by: 'transcript',
    made: draft.today,
    heard: heardIn(judged, read.turns),
    verdict: judged.check.verdict,
    flags: judged.flags,
    figures: placed(judged.figures, read.turns),
    ...(judged.form ? { form: judged.form } : {}),
    ...(read.speakers === 'guessed' ? { guessed: true } : {}),
  });
  draft.replies.push({ kind: 'recording', recording: id });
  offerFacts(draft, matter, asFacts(judged.check, judged.flags), judged, read);
  return after(draft);
}

/** The call of another company than the case is about. */
function otherCompany(draft: Draft, { companies }: JudgedCall): boolean {
  const { provider } = factsOf(draft.file);
  const own = typeof provider === 'string' && provider !== 'unknown' ? companyOf(provider)?.id : undefined;
  return own !== undefined && companies.length > 0 && !companies.includes(own);
}

/** The call was made to somebody of another name; in a case for somebody else only the holder's name counts. */
function otherName(draft: Draft, { names, check }: JudgedCall): { called: string; own: string } | undefined {
  const { personOnPhone, writerRole } = factsOf(draft.file);
  const holder = matterOf(draft.file).holder?.name;
  const forOther =
    (personOnPhone !== undefined && personOnPhone !== 'self') || (writerRole !== undefined && writerRole !== 'holder');
  const own = holder ?? (forOther ? undefined : (draft.file.sender.name ?? draft.file.introducedAs));
  const [called] = names;
  if (own === undefined || called === undefined || check.identified === 'no') return undefined;
  return names.some((name) => sameName(name, own)) ? undefined : { called, own };
}

/** Puts a recording into the case; one of the same file is replaced. @returns its id */
function keep(draft: Draft, call: Omit<HeardCall, 'id'>): string {
  const old = draft.file.recordings ?? [];
  const same = call.file === undefined ? undefined : old.find((r) => r.file === call.file && r.by === call.by);
  const number = Math.max(0, ...old.map((r) => Number(r.id.slice(1)))) + 1;
  const id = same?.id ?? `r${number}`;
  draft.file = { ...draft.file, recordings: [...old.filter((r) => r.id !== id), { id, ...call }].slice(-MOST) };
  return id;
}

/** Figures with the second at which they are said, where the transcript has times. */
function placed(figures: SaidFigures, turns: readonly TimedTurn[]): SaidFigures {
  const at = <F extends { turn: number }>(figure: F): F & { seconds?: number } => {
    const seconds = turns[figure.turn - 1]?.at;
    return seconds === undefined ? figure : { ...figure, seconds };
  };
  const { price, term } = figures;
  return { ...figures, ...(price ? { price: at(price) } : {}), ...(term ? { term: at(term) } : {}) };
}

/** What follows on either way: an open question comes back, else the talk goes on. */
function after(draft: Draft): true {
  if (draft.file.open?.fact === 'recording.text') closeQuestion(draft);
  const waits = draft.file.open && draft.file.pending === undefined && !hasProposals(draft.file);
  if (waits) askAgain(draft);
  else proceed(draft);
  return true;
}

const hasProposals = (file: CaseFile): boolean =>
  Object.values({ ...file.person, ...matterOf(file).facts }).some(
    (known) => !known.confirmed && known.source !== 'customer',
  );

/** By fact: the place in the call that shows it. */
const PLACE_OF: Partial<Record<FactKey, HeardFor>> = {
  recordingConsent: 'recordingConsent',
  declaration: 'declarationOfIntent',
  priceNamed: 'priceNamed',
  termNamed: 'termNamed',
  callerDisclosed: 'callerDisclosed',
  recordingScope: 'orderPartOnly',
};

/** The verdict as facts of source `recording`; what the customer said differently is asked about, never overwritten. */
function offerFacts(draft: Draft, matter: string, facts: Facts, judged?: JudgedCall, read?: Transcript): void {
  const call = draft.file.recordings?.at(-1);
  const told = Object.entries(facts).flatMap(([key, value]): Told[] => {
    const fact = key as FactKey;
    if (value === undefined || value === 'unknown' || !(fact in FACTS)) return [];
    const quote = call?.heard[PLACE_OF[fact] ?? 'orderPartOnly']?.quote;
    return [{ fact, value, ...(PLACE_OF[fact] && quote ? { quote } : {}) }];
  });
  const provider = judged?.companies[0];
  if (provider !== undefined && read && knownOf(draft.file, matter, 'provider') === undefined)
    told.push({ fact: 'provider', value: provider });
  // What another recording told and nobody confirmed would stand here as if it were heard on this one.
  for (const { id, facts: known } of draft.file.matters)
    for (const [fact, { source, confirmed }] of Object.entries(known))
      if (id === matter && source === 'recording' && !confirmed)
        draft.file = withFact(draft.file, matter, fact as FactKey, undefined);
  // A recording judged before gives way to this one; the customer's own words do not.
  for (const { fact } of told) {
    const known = knownOf(draft.file, matter, fact);
    if (known?.source === 'recording')
      setFact(draft, matter, told.find((t) => t.fact === fact) as Told, 'recording', false);
  }
  const { contradicts } = note(draft, matter, told, 'recording');
  correct(draft, matter, contradicts, true);
}

/** A sound has come: it can be listened to. @param file the evidence */
export function offerListening(draft: Draft, file: string): void {
  const matter = draft.file.active;
  const product = factsOf(draft.file, matter).product;
  const form = formKind(product, companyOf(factsOf(draft.file, matter).provider ?? '')?.kind);
  const recording = keep(draft, {
    matter,
    file,
    by: 'listening',
    made: draft.today,
    heard: {},
    flags: [],
    ...(form ? { form } : {}),
  });
  draft.replies.push({ kind: 'recording', recording });
}

const find = (draft: Draft, file: string): HeardCall | undefined =>
  draft.file.recordings?.find((r) => r.by === 'listening' && (r.file === file || r.id === file));

/** "anhören": the newest sound, one thing at a time; without a sound the bot says what it needs. */
export function listen(draft: Draft): void {
  const call = draft.file.recordings?.findLast((r) => r.by === 'listening');
  if (!call) return askTranscript(draft);
  draft.replies.push({ kind: 'recording', recording: call.id });
  const next = nextToHear(call);
  if (next) return ask(draft, 'listen', { about: `${call.id}:${next}`, matter: call.matter });
  if (draft.file.open) askAgain(draft);
}

/** "Aufnahme prüfen": what exists, why it often proves little, and the text of it. */
function askTranscript(draft: Draft): void {
  tellExpected(draft);
  tellLimits(draft);
  ask(draft, 'recording.text');
}

/**
 * One thing was heard: noted with its place; after the last one the verdict is offered as facts.
 * @returns false when file, criterion or answer do not exist
 */
export function mark(draft: Draft, file: string, criterion: string, answer: string, seconds?: number): boolean {
  const call = find(draft, file);
  if (!call || !isHeardFor(criterion) || !isAnswer(criterion, answer)) return false;
  const place = seconds === undefined ? {} : { seconds: Math.round(seconds * 10) / 10 };
  const heard = { ...call.heard, [criterion]: { answer, ...place } };
  const verdict = HEARD_FOR.every((key) => heard[key]) ? { verdict: verdictOfHeard({ heard }) } : {};
  const { verdict: _old, ...rest } = call;
  const changed: HeardCall = { ...rest, heard, ...verdict, made: draft.today, flags: flagsOfHeard({ heard }) };
  draft.file = {
    ...draft.file,
    recordings: (draft.file.recordings ?? []).map((r) => (r.id === call.id ? changed : r)),
  };
  const next = nextToHear(changed);
  const asked = draft.file.open?.fact === 'listen';
  if (next) {
    if (asked) ask(draft, 'listen', { about: `${call.id}:${next}`, matter: call.matter });
    return true;
  }
  draft.file = { ...draft.file, active: call.matter };
  if (asked) closeQuestion(draft);
  if (knownOf(draft.file, call.matter, 'recordingHeard')?.value !== true) {
    setFact(draft, call.matter, { fact: 'recordingHeard', value: true }, 'customer', true);
  }
  draft.replies.push({ kind: 'recording', recording: call.id });
  offerFacts(draft, call.matter, factsOfHeard(changed));
  proceed(draft);
  return true;
}

/** The answer to an open `listen` question. @param about "r1:priceNamed" */
export function heardAnswer(draft: Draft, about: string, value: unknown): boolean {
  const [id = '', criterion = ''] = about.split(':');
  const answer = value === 'unknown' ? 'unclear' : value;
  return typeof answer === 'string' && mark(draft, id, criterion, answer);
}

/** Judges the sentences of a machine's text that the customer confirmed; nothing else of it is used. */
export function checkSentences(draft: Draft, file: string, sentences: readonly Sentence[]): void {
  const matter = draft.file.active;
  const product = factsOf(draft.file, matter).product;
  const turns = sentences.map(({ speaker, text, seconds }) => ({
    speaker,
    text,
    ...(seconds === undefined ? {} : { at: seconds }),
  }));
  const judged = judgeCall(turns, product === undefined ? {} : { product });
  const recording = keep(draft, {
    matter,
    file,
    by: 'machine',
    made: draft.today,
    heard: heardIn(judged, turns),
    verdict: judged.check.verdict,
    flags: judged.flags,
    figures: placed(judged.figures, turns),
    ...(judged.form ? { form: judged.form } : {}),
  });
  draft.replies.push({ kind: 'recording', recording });
  offerFacts(draft, matter, asFacts(judged.check, judged.flags));
}
