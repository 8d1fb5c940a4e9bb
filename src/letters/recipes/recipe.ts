// The shape of a letter: which groups of blocks in which order, what it needs, whom it goes to, what it asks by when.
import type { AddressPurpose } from '../../knowledge/addresses.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import type { LetterKind } from '../../knowledge/law/assessment.ts';
import type { SetPeriod } from '../deadline.ts';
import type { Clause } from '../when.ts';

/** A group of blocks; several in a list become one paragraph. */
export type Part = string | readonly string[];
/** One of these clauses must be met, or `ask` is named as missing. */
export type Need = {
  readonly met: readonly Clause[];
  readonly ask: FactKey;
  /** The letter also works when the customer does not know it. */
  readonly orUnknown?: true;
  /** Asked for where the letter was chosen; as a rung of another it goes without. */
  readonly alone?: true;
};
/** The letter is refused, with the sentence why. */
export type Refusal = { readonly when: Clause | readonly Clause[]; readonly de: string; readonly en: string };
/** Proof classes. */
export type ProofClass = 'P1' | 'P2' | 'P3' | 'P4' | 'P6' | 'bank' | 'online' | 'court';

/** Which paper of the case an enclosure is: own letters, what the company sent, own protocols. */
export type EnclosedPaper = 'request' | 'reminder' | 'extension' | 'reply' | 'transcript' | 'memory' | 'heard';
/** Something that goes along with a letter, and when. */
export type Enclosure = {
  readonly when?: Clause;
  readonly unless?: Clause;
  readonly text: string;
  readonly paper?: EnclosedPaper;
};

/** How one kind of letter is put together. */
export type Recipe = {
  readonly kind: LetterKind;
  readonly title: { readonly de: string; readonly en: string };
  /** Whom the address book is asked for; `none`: only the customer's papers know. */
  readonly to: AddressPurpose | 'none' | 'sheet';
  readonly period: SetPeriod;
  readonly needs?: readonly Need[];
  /** What the talk asks for when this letter is made; the letter goes without, too. */
  readonly wishes?: readonly FactKey[];
  readonly refusals?: readonly Refusal[];
  /** Position on the ladder, and how the rung is called in the subject line (holes are filled). */
  readonly rung?: {
    readonly place: 1 | 2 | 3 | 4 | 5 | 6;
    /** Holes are filled. */
    readonly tag: string;
    readonly stacked: readonly Part[];
    /** The bare declaration, for parents and custodians: nothing that only the holder can tell. Without it the rung is left out there. */
    readonly declared?: readonly Part[];
  };
  /** A fixed subject with holes; without it the name of the contract and the tags of the rungs. */
  readonly subject?: string;
  /** The paragraphs up to the requests. */
  readonly body: readonly Part[];
  /** Requests after the grounds. In a stacked letter those of all rungs come after all rungs, each once. */
  readonly requests: readonly Part[];
  /** The last paragraphs: what is to be confirmed by when. */
  readonly end: readonly Part[];
  /** The end asks for everything: it stands for all rungs of a stacked letter. */
  readonly endsForAll?: true;
  /** Another voice than the holder's "ich": no requests of other rungs. */
  readonly ownVoice?: true;
  /** The person the letter is about must be named. */
  readonly needsHolder?: true;
  /** Information lines beside the address: the company's letters need numbers, an authority does not. */
  readonly info?: 'trader' | 'plain';
  readonly enclosures?: readonly Enclosure[];
  readonly signs?: 'sender' | 'parents';
  /** No salutation, closing and signature: a sheet, not a letter. */
  readonly plainSheet?: true;
  readonly proof: readonly ProofClass[];
  /** What else to do, before the general advice on sending. */
  readonly advice?: readonly { readonly unless?: Clause; readonly de: string; readonly en: string }[];
  /** Precautions belong into this letter even when it is asked for alone. */
  readonly alwaysStacked?: true;
};
