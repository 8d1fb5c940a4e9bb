// The case as the page, an integrator or `GET /api/case` sees it.
import type { Assessment, Deadline, LetterKind } from '../knowledge/law/assessment.ts';
import type { Evidence, Lang, Source } from './file.ts';

/** A fact as the page shows it. */
export type FactView = {
  value: unknown;
  source: Source;
  quote?: string;
  at: string;
  confirmed: boolean;
  assumed?: boolean;
  /** Words for a client that draws: the label and the value in the customer's language. */
  label?: string;
  shown?: string;
};
/** An annex of a letter: an own letter, an own protocol, uploaded files, or nothing yet; `missing` is what its sheet then asks for. */
export type Annex = { title: string; missing: string; letter?: string; protocol?: string; files?: string[] };
/** A letter as the page shows it. */
export type LetterView = {
  id: string;
  letter: LetterKind;
  with: LetterKind[];
  /** Of which matter it is. */
  matter: string;
  /** A second letter that goes along with another: to whom. */
  copyTo?: string;
  state: 'draft' | 'made' | 'sent' | 'answered';
  made?: string;
  sent?: { date: string; way: string };
  /** Papers that prove its dispatch or arrival. */
  receipts?: { id: string; name: string }[];
  /** Its annexes in their order, where they are papers of the case: `links.annexes` is letter and annexes as one PDF. */
  annexes?: Annex[];
  /** Signed addresses, good for 60 minutes: pdf, txt. Filled in at the wire. */
  links: Record<string, string>;
};
/** A link that was given out, as the page shows it. */
export type ShareView = {
  id: string;
  made: string;
  /** The last day on which it opens. */
  until: string;
  /** Instants of the newest openings, and how many there were in all. */
  opened: string[];
  times: number;
  /** False once it was taken back or has run out. */
  open: boolean;
  /** Filled in at the wire while it opens: the address to give away. */
  link?: string;
};
/** One line of the table: what is listened for, what was heard, where, and what that means. */
export type HeardRow = {
  criterion: string;
  title: string;
  /** `open` until it was answered. */
  value: string;
  label: string;
  tone: 'fern' | 'ochre' | 'red' | 'plain';
  seconds?: number;
  turn?: number;
  quote?: string;
  meaning?: string;
};
/** One thing to listen for; `mark`: the answer has a place in the sound. */
export type ListenQuestion = {
  criterion: string;
  step: string;
  question: string;
  help: string;
  why: string;
  choices: { value: string; title: string; mark: boolean }[];
};
/** A recording in words and data: the player and the table are drawn from it. */
export type RecordingView = {
  id: string;
  /** The sound among the files of the case; absent for a transcript that was pasted. */
  file?: string;
  name?: string;
  by: 'transcript' | 'listening' | 'machine';
  title: string;
  intro: string;
  verdict?: { value: string; label: string; text: string; tone: 'fern' | 'ochre' | 'red' };
  /** What the law asks for whatever is heard; it stands first. */
  form?: string;
  rows: HeardRow[];
  /** The next thing to listen for, one at a time; absent when all was answered. */
  ask?: ListenQuestion;
  /** All questions of the listening, to go back to one. */
  questions?: ListenQuestion[];
  hints: string[];
  note: string;
  warning: string;
  /** Filled in at the wire: signed addresses of sound, machine text and protocol, good for 60 minutes. */
  links?: Record<string, string>;
  machine?: {
    state: 'offered' | 'tooBig' | 'running' | 'done' | 'failed';
    text: string;
    sentences: { n: number; speaker: 'A' | 'K'; text: string; seconds?: number }[];
  };
};
/** The case as the page shows it. */
export type CaseView = {
  v: 1;
  revision: number;
  lang: Lang;
  /** The day on which this was worked out: dates before it have passed. */
  today: string;
  keptUntil: string;
  matter: string;
  matters: { id: string; title: string }[];
  /** Name, address and numbers as the letters bear them, a line each: of the writer, and of the holder of the contract where that is another. */
  sender?: string[];
  /** Facts of the active matter and of the person. */
  facts: Record<string, FactView>;
  assessment: Assessment;
  /** Those that still ask for something. */
  deadlines: Deadline[];
  /** The next day by which a letter that was sent wants an answer. */
  answerBy?: string;
  letters: LetterView[];
  files: Evidence[];
  recordings?: RecordingView[];
  /** Protocols that can be fetched as PDF: of a recording, or written from memory. */
  protocols?: { id: string; title: string; links: Record<string, string> }[];
  question?: { id: string; fact: string };
  shares: ShareView[];
  /** Filled in at the wire: signed addresses of calendar and export, good for 60 minutes. */
  links?: Record<string, string>;
  /** Filled in at the wire once a fact is saved: the address that leads back into the case. */
  resume?: string;
};
