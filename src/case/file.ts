// The case file: what is known, from whom, and what was made of it. At most 64 KB as JSON; what happened is the log.
import type { FactKey, FactValues, Facts } from '../knowledge/facts.ts';
import { FACTS } from '../knowledge/facts.ts';
import { FURTHER_LANGS, type Lang as Written } from '../knowledge/languages.ts';
import type { LetterKind } from '../knowledge/law/assessment.ts';

/** `de-x-leicht` is German in easy language (Leichte Sprache): words of the talk only, law and letters stay German. */
export type Lang = Written | 'de-x-leicht';
/** Every language the talk has. */
export const LANGS: readonly Lang[] = ['de', 'en', ...FURTHER_LANGS, 'de-x-leicht'];

/** The language of a locale like `de-AT`, if it is one of ours; pages and links call easy German `ls`. */
export function langOf(locale: string): Lang | undefined {
  const tag = locale.toLowerCase().replaceAll('_', '-');
  if (tag === 'ls' || tag.startsWith('de-x-leicht')) return 'de-x-leicht';
  return LANGS.find((known) => known === tag.split('-', 1)[0]);
}

/** The language in which law and letters are told. */
export const written = (lang: Lang): Written => (lang === 'de-x-leicht' ? 'de' : lang);
/** Whose word a fact is. */
export type Source = 'customer' | 'model' | 'document' | 'recording' | 'staff';

/** A fact with its provenance. `message` is the id of the message whose words prove it; `at` an ISO instant. */
export type Known<K extends FactKey = FactKey> = {
  value: FactValues[K] | 'unknown';
  source: Source;
  quote?: string;
  message?: string;
  at: string;
  confirmed: boolean;
};
/** What a matter knows, each with its provenance. */
export type KnownFacts = { [K in FactKey]?: Known<K> };

/** Whom a letter goes to. */
export type Address = { name: string; lines: string[]; email?: string };
/** Who writes: name, address and number with the company. */
export type Sender = {
  name?: string;
  street?: string;
  postcode?: string;
  town?: string;
  country?: string;
  email?: string;
  customerNumber?: string;
  contractNumber?: string;
};

/** One claimed contract. `account` = the customer's own account of the call, in their words; the numbers are this company's. */
export type Matter = {
  id: string;
  facts: KnownFacts;
  recipient?: Address;
  account?: string;
  concluded?: boolean;
  /** Sold in the same call as that matter: what is known there holds here too until it is said otherwise. */
  like?: string;
  customerNumber?: string;
  /** The contract holder, where somebody else writes and signs (parents, an authorised person). */
  holder?: { name: string; custody?: 'both' | 'sole' };
  /** What was written down from memory soon after the call. */
  memory?: Memory;
  /** What the customer remembers of the tape: since when it ran, and what had been agreed by then. */
  tape?: Tape;
};

/** What a question can be about: a fact, or something of the talk itself. */
export type QuestionFact =
  | FactKey
  | 'sender.name' | 'holder.name' | 'holder.custody' | 'holder.whose' | 'sender.address' | 'sender.email' | 'sender.customerNumber'
  | 'recipient.address' | 'letter' | 'sent' | 'sentDay' | 'confirm' | 'matter' | 'meant'
  | 'consent.model' | 'consent.health' | 'consent.recordingUpload' | 'evidence.role' | 'evidence.heading'
  | 'recording.text' | 'listen' | 'memory.time' | 'memory.name' | 'memory.length' | 'memory.words' | 'memory.witnesses' | 'tape.since' | 'tape.before'; // prettier-ignore

/** The one open question. `id` is unique in the case; a value for another id is a correction and is asked back. */
export type OpenQuestion = {
  id: string;
  fact: QuestionFact;
  matter: string;
  /** For `letter`/`confirm`/`evidence.role`: what it is about (a letter kind, an evidence id); for `meant` what is offered; for `sent` day and way, for `sentDay` letters and way. */
  about?: string;
  /** How often it was put again because the answer was not understood. */
  again?: number;
  /** For `meant`: the question that waits beneath and comes again. */
  under?: OpenQuestion;
};

/** A correction that waits until its consequence was shown and confirmed; `message` told it. */
export type PendingChange = Change & { matter: string; also?: Change[]; message?: string };
/** Another value for a fact that is known. */
export type Change = { fact: FactKey; value: FactValues[FactKey] | 'unknown'; quote?: string };

/** A paragraph of a letter; `id` leads to its explanation. */
export type LetterBlock = { id?: string; text: string; facts: string[]; norm?: string };
/** What stands around the blocks of a letter on paper. */
export type LetterFrame = {
  info: { label: string; value: string }[];
  salutation: string;
  closing: string;
  signatures: string[];
  enclosures: string[];
  deadlineSet?: string;
  /** The shorter version to copy by hand. */
  brief?: string;
  /** What stays blank on the paper, to be filled in by hand. */
  blanks?: readonly Blank[];
  /** Where the address comes from, unless the customer gave it. */
  toOrigin?: { source: string; seen: string; unsure: boolean };
};
/** A made letter is never changed; its bytes are kept from the first fetch. */
export type MadeLetter = {
  id: string;
  letter: LetterKind;
  with: LetterKind[];
  matter: string;
  made: string;
  to: Address;
  from: Sender;
  subject: string;
  blocks: LetterBlock[];
  frame: LetterFrame;
  sha256: string;
  state: 'made' | 'sent' | 'answered';
  sent?: { date: string; way: string };
  /** A second letter that goes along with another: to whom. */
  copyTo?: string;
};

/** What kind of paper or sound a file is. */
export type EvidenceRole =
  | 'letter'
  | 'email'
  | 'confirmation'
  | 'contractSummary'
  | 'withdrawalInstruction'
  | 'invoice'
  | 'dunning'
  | 'court'
  | 'recording'
  | 'receipt'
  | 'other';
/** A file that came in, and what it was said to be. */
export type Evidence = {
  id: string;
  matter: string;
  name: string;
  type: string;
  bytes: number;
  role?: EvidenceRole;
  from?: string;
  date?: string;
  heading?: string;
  at: string;
  /** The letter whose dispatch or arrival this paper proves. */
  letter?: string;
  /** A sound that a model turns into text, with the customer's yes. */
  machine?: MachineText;
};

/** A read-only link to the hand-over sheet: good through `until` (ISO day) unless it was taken back. `opened` holds the
 * newest instants at which the customer was told that somebody opened it, `times` counts all. */
export type Share = { id: string; made: string; until: string; opened: string[]; times: number; revoked?: string };
/** What a recording is listened to for; each is asked one at a time. */
export const HEARD_FOR = [
  'recordingConsent',
  'callerDisclosed',
  'identified',
  'declarationOfIntent',
  'priceNamed',
  'termNamed',
  'withdrawalInfo',
  'orderPartOnly',
] as const;
/** One thing to listen for in a recording. */
export type HeardFor = (typeof HEARD_FOR)[number];
/** What was found for one criterion: a value, and the place in the sound (seconds) or the text (turn, from 1). */
export type Heard = { answer: string; seconds?: number; turn?: number; quote?: string };
/** A recording as it was judged: from a transcript, or by the customer's own listening. Sentences are never kept whole. */
export type HeardCall = {
  id: string;
  matter: string;
  /** The sound or the text among the evidence. */
  file?: string;
  by: 'transcript' | 'listening' | 'machine';
  /** The day of the last change. */
  made: string;
  heard: { [K in HeardFor]?: Heard };
  verdict?: 'proves' | 'doubtful' | 'doesNotProve';
  /** Codes of hints, what the law asks for beyond the phone, and whether the speakers had to be guessed. */
  flags: string[];
  form?: string;
  guessed?: boolean;
  /** Price and term as they are said; absent where somebody only listened. */
  figures?: SaidFigures;
};
/** The first price and term of an offer with their places, and every sum and length that is said at all. */
export type SaidFigures = {
  price?: { value: number; turn: number; seconds?: number };
  term?: { value: number; turn: number; seconds?: number };
  amounts: number[];
  months: number[];
};
/** Sentences of a machine's text that the customer heard and confirmed, or put right. */
export type Sentence = { n: number; speaker: 'A' | 'K'; text: string; seconds?: number };
/** Text that a machine makes from a sound: asked for, running, there, or failed with a reason. */
export type MachineText = {
  state: 'running' | 'done' | 'failed';
  since: string;
  why?: string;
  /** The kept file with the text. */
  text?: string;
  sentences: Sentence[];
};

/** What was written down from memory, for a protocol: an empty part was asked and is not known, `alone` that nobody else was there. */
export type Memory = {
  time?: string;
  name?: string;
  length?: string;
  words?: string;
  witnesses?: string;
  alone?: boolean;
  written: string;
};

/** `since` is "start", "end" or the customer's words; an empty part was asked and is not known. */
export type Tape = { since?: string; before?: string };

/** What "zurück" undoes: the question that was answered and what stood there before. */
export type Step = {
  question: OpenQuestion;
  before: { fact: FactKey; known?: Known }[];
  sender?: Sender;
  recipient?: { matter: string; address?: Address };
};

/** The letter being prepared: asked for, its last data still missing. `then`: those that were asked for with it. */
export type Wish = {
  matter: string;
  letter: LetterKind;
  recipient?: Address;
  blanks?: readonly Blank[];
  then?: readonly LetterKind[];
};
/** A side whose name or address the customer writes by hand: unknown, or not to be told. */
export type Blank = 'sender' | 'recipient';

/** Everything that is kept of one case. */
export type CaseFile = {
  v: 1;
  lang: Lang;
  /** True once the customer chose the language; then the text's language no longer changes it. */
  langChosen?: boolean;
  /** A model may read along on this server; the customer is asked once. Absent: there is none. */
  reading?: 'offered' | 'asked';
  /** The server can send e-mail reminders; `to` once the customer gave an address for them. Absent: it cannot. */
  reminders?: { asked?: true; to?: string };
  started: string;
  lastWord: string;
  keepUntil?: string;
  person: KnownFacts;
  sender: Sender;
  /** The name under which the customer introduced themselves in passing; letters ask for name and address all the same. */
  introducedAs?: string;
  matters: Matter[];
  active: string;
  open?: OpenQuestion;
  pending?: PendingChange;
  questions: number;
  /** The passage that was said last, in answer to the customer's newest words: „und wenn nicht?“ asks on about it. */
  answered?: string;
  trail: Step[];
  /** Questions skipped or answered "weiß ich nicht" are facts; these were put aside ("überspringen"). */
  skipped: { matter: string; fact: FactKey }[];
  wish?: Wish;
  letters: MadeLetter[];
  evidence: Evidence[];
  shares?: Share[];
  /** Recordings that were judged or are being listened to. */
  recordings?: HeardCall[];
  /** A model can turn sound into text on this server. */
  transcribes?: boolean;
  /** The moderator's link that led here; its uses are counted, nothing else. */
  link?: string;
  /** What was shown, by "matter:what": a key of the facts it rested on, so that nothing unchanged is told twice. */
  shown: Record<string, string>;
};

/** A new, empty file. @param at ISO instant of the start */
export function newFile(at: string, lang: Lang): CaseFile {
  return {
    v: 1,
    lang,
    started: at,
    lastWord: at,
    person: {},
    sender: {},
    matters: [{ id: 'm1', facts: {} }],
    active: 'm1',
    questions: 0,
    trail: [],
    skipped: [],
    letters: [],
    evidence: [],
    shown: {},
  };
}

/** The matter with this id, or the active one. */
export function matterOf(file: CaseFile, id: string = file.active): Matter {
  const found = file.matters.find((m) => m.id === id) ?? file.matters[0];
  if (!found) throw new Error('a case file has at least one matter');
  return found;
}

/** Facts that count, by what they are taken from: a turn asks for the same ones dozens of times. */
const counting = new WeakMap<KnownFacts, { person: KnownFacts; facts: Readonly<Facts> }>();

/** Facts that count for a matter: the person's and the matter's; unconfirmed ones from a model, paper, recording or staff do not. */
export function factsOf(file: CaseFile, matterId: string = file.active): Readonly<Facts> {
  const { person } = file;
  const own = matterOf(file, matterId).facts;
  const known = counting.get(own);
  if (known?.person === person) return known.facts;
  const facts: Record<string, unknown> = {};
  for (const [key, one] of Object.entries<KnownFacts[FactKey]>({ ...person, ...own })) {
    if (one && (one.confirmed || one.source === 'customer')) facts[key] = one.value;
  }
  counting.set(own, { person, facts });
  return facts;
}

/** A copy of the file with one fact set or, with `undefined`, removed. */
export function withFact<K extends FactKey>(
  file: CaseFile,
  matterId: string,
  key: K,
  known: Known<K> | undefined,
): CaseFile {
  const set = (facts: KnownFacts): KnownFacts => {
    const { [key]: _old, ...rest } = facts;
    return known ? { ...rest, [key]: known } : rest;
  };
  if (FACTS[key].scope === 'case') return { ...file, person: set(file.person) };
  return { ...file, matters: file.matters.map((m) => (m.id === matterId ? { ...m, facts: set(m.facts) } : m)) };
}
