// What goes into a turn and what comes out. Channel-neutral: no finished words, no activities.
import type { Body } from './phrases/bodies.ts';
import type { CaseFile, EvidenceRole, Lang, OpenQuestion } from '../case/file.ts';
import type { RecordingView } from '../case/view.ts';
import type { FactKey, FactValues } from '../knowledge/facts.ts';
import type { Assessment, Conclusion, LetterKind } from '../knowledge/law/assessment.ts';

/** What a model proposed; the quote must stand verbatim in the text, else it is dropped. */
export type Proposal = { fact: FactKey; value: FactValues[FactKey]; quote: string };

/** What a model may hear besides facts: only what calls for one of our own fixed answers, and does no harm if it is wrong. */
export const HEARD_INTENTS = ['selfHarm', 'violence', 'fraud', 'human', 'distress'] as const;
/** What a model heard somebody want. */
export type HeardIntent = (typeof HEARD_INTENTS)[number];
/** Everything a model heard in one message; passages are ids of our articles. */
export type Heard = { proposals: Proposal[]; intents?: HeardIntent[]; passages?: string[] };

/** `at` (ISO instant) and `today` (ISO day, Europe/Berlin) are those of RECEIPT and are kept in the log. */
export type Message = { id: string; at: string; today: string; lang?: Lang } & (
  | { kind: 'said'; text: string; heard?: Proposal[] }
  | { kind: 'answered'; question: string; value: unknown }
  | { kind: 'event'; name: string; value: unknown }
  | { kind: 'uploaded'; file: string; name: string; type: string; bytes: number; role?: EvidenceRole }
  | ({ kind: 'heard'; for: string } & Heard)
  /** The words of an uploaded text. */
  | { kind: 'textRead'; file: string; text: string }
  /** A model has written down a sound (kept as file `text`), or could not. */
  | { kind: 'transcribed'; file: string; text?: string; problem?: TranscribeProblem }
  | { kind: 'due'; deadline: string }
  | { kind: 'staff'; by: string; act: unknown }
  | { kind: 'opened'; share: string }
);

/** Why no text came: too large for the model, no answer, an answer that is no text, nothing spoken, no key any more. */
export type TranscribeProblem = 'tooBig' | 'unreachable' | 'refused' | 'empty' | 'gone';

/** Values for a phrase. Dates are ISO days, money is `{ amount, currency }`; `say` formats them by language. */
export type PhraseValues = Record<string, string | number | boolean | { amount: number; currency: string } | string[]>;

/** What a turn says, before it is put into words. */
export type Reply =
  | { kind: 'text'; phrase: string; values?: PhraseValues }
  | {
      kind: 'understood';
      matter: string;
      facts: { key: FactKey; value: unknown; quote?: string; inferred?: boolean }[];
    }
  | { kind: 'question'; question: OpenQuestion; about?: PhraseValues; lead?: string }
  /** `again`: its headline is that of the one before, and what stands there already is not said once more; `fresh`: what is new in it. */
  | {
      kind: 'result';
      matter: string;
      assessment: Assessment;
      today: string;
      again?: boolean;
      fresh?: readonly string[];
    }
  /** What the case itself knows about a question on the side: its dates, or where it stands so far. */
  | { kind: 'known'; about: 'time' | 'standing'; matter: string; assessment: Assessment; today: string }
  /** `plain`: somebody does not understand the question; it is said in other words, without the norm. */
  | { kind: 'reason'; question: OpenQuestion; plain?: true }
  | { kind: 'answers'; matter: string }
  | { kind: 'changed'; fact: FactKey; value: unknown; old?: unknown }
  | {
      kind: 'consequence';
      matter: string;
      changes: { fact: FactKey; value: unknown; old?: unknown }[];
      before: Conclusion;
      after: Conclusion;
      /** Own dates that would move; without a date where one would fall away. */
      dates: { id: string; date?: string }[];
      letters: boolean;
    }
  | { kind: 'letter'; letter: string }
  | { kind: 'passage'; passage: string }
  | { kind: 'bodies'; bodies: string[] }
  /** A judged recording, or one to listen to. */
  | { kind: 'recording'; recording: string }
  /** A protocol that can be fetched. */
  | { kind: 'protocol'; protocol: string };

/** Run after the commit, each idempotent by its id. */
export type Effect = { id: string } & (
  | { kind: 'forget' }
  | { kind: 'dropFile'; file: string }
  /** Read an uploaded text, or have a model write down a sound; the result comes as a message of its own. */
  | { kind: 'readText'; file: string }
  | { kind: 'transcribe'; file: string }
  /** An e-mail with the day and the way back into the case, nothing else. */
  | { kind: 'remind'; to: string; day: string }
  /** A case that came by a moderator's link has reached a step: counted without anything about the case. */
  | { kind: 'count'; link: string; step: 'begun' | 'result' | 'letter' | 'sent' }
);

/** What comes of a turn. */
export type Turn = { file: CaseFile; replies: Reply[]; effects: Effect[]; wake?: string };

/** A reply in words: `text` says everything in plain words; `block` is the same as data for clients that draw. */
export type Said = { text: string; block?: Block; question?: SaidQuestion; lang: Lang };

/** The title of a letter that does several things, taken apart for pages: the main act, and what else stands in it. */
export type TitleParts = { lead: string; more: string[] };

/** `channelData.question` with the words around it. */
export type SaidQuestion = {
  id: string;
  fact: string;
  type: 'choice' | 'multi' | 'date' | 'money' | 'text' | 'boolean' | 'file';
  choices?: { value: string; title: string; parts?: TitleParts }[];
  why: string;
  optional: boolean;
  /** Extra for our page: help text under the question and the norm behind "Warum fragen Sie das?". */
  help?: string;
  norm?: string;
};

/** `channelData.wortlaut`: what our page draws. All words in it are final, in the customer's language. */
export type Block =
  | { kind: 'understood'; facts: { key: string; label: string; value: string; quote?: string; inferred?: boolean }[] }
  | ResultBlock
  | {
      kind: 'letter';
      id: string;
      title: string;
      to: string;
      text: string;
      explain: { text: string; why: string; norm?: string }[];
      sending: string[];
      /** What is to be known of these words: to be read, nothing to do. */
      note?: string;
      /** A shorter version to copy by hand. */
      byHand?: { help: string; text: string };
      missing?: string;
    }
  | { kind: 'answers'; facts: { key: string; label: string; value: string; quote?: string; inferred?: boolean }[] }
  /** `letter`: the way out of what the note says, as a button. */
  | { kind: 'note'; tone: 'red' | 'ochre' | 'fern' | 'plain'; title?: string; text: string; letter?: LetterKind }
  | { kind: 'bodies'; bodies: Body[] }
  | ({ kind: 'recording' } & RecordingView)
  | { kind: 'protocol'; id: string; title: string; text: string };

/** The result as data. */
export type ResultBlock = {
  kind: 'result';
  matter: string;
  conclusion: string;
  /** `for` = es spricht viel für Sie, `depends` = kommt darauf an, `against` = viel spricht gegen Sie. */
  light: 'for' | 'depends' | 'against';
  headline: string;
  lead: string;
  firmness: { level: 'clear' | 'arguable' | 'disputed'; label: string; text: string };
  dates: {
    id: string;
    title: string;
    by: 'customer' | 'trader' | 'authority';
    safeUntil?: string;
    sendBy?: string;
    latestArguable?: string;
    lead: string;
    /** The day that is named, and how far it is from the day of the result; below zero when it has passed. */
    day?: string;
    daysLeft?: number;
    arithmetic: string[];
    latestWhy?: string;
    norm: string;
    needs: string;
  }[];
  grounds: {
    id: string;
    title: string;
    text: string;
    /** The rule in German, beside a further language's sentence: to be marked as German. */
    german?: string;
    quotes: string[];
    /** The answers that decided it, in words: the leaves of the tree of reasons. */
    because: { key: string; label: string; value: string }[];
    firmness: string;
    label: string;
    norm: string;
    /** The norm in other words, for „Den Paragrafen ansehen“. */
    law?: string;
    checked: string;
    inForce?: string;
  }[];
  steps: { title: string; text: string; letter?: string; parts?: TitleParts }[];
  wouldChange: { if: string; then: string }[];
  assumed: string[];
  stand: string;
  disclaimer: string;
};
