// What the recording check takes and gives back.

import type { Speaker } from './who.ts';

/** One turn of a call: `speaker` begins with A (agent) or K (customer; K2 a second person). */
export type SpokenTurn = { readonly speaker: string; readonly text: string };

/** What a recording is judged by. */
export type Criterion =
  | 'recordingConsent'
  | 'identified'
  | 'declarationOfIntent'
  | 'priceNamed'
  | 'termNamed'
  | 'withdrawalInfo'
  | 'callerDisclosed'
  | 'purposeDisclosed'
  | 'orderPartOnly'
  | 'personOnPhone';

/** The turn (from 1) that decides a criterion, with its words as they stand in the transcript. */
export type Decision = { turn: number; quote: string };

/** Whether somebody agreed. */
export type Consent = 'yes' | 'no' | 'unclear';
/** How the yes to the contract was. */
export type DeclarationOfIntent = 'clear' | 'ambiguous' | 'absent' | 'refused';
/** What a recording proves. */
export type Verdict = 'proves' | 'doubtful' | 'doesNotProve';

/** A recording as it was judged. */
export type RecordingCheck = {
  recordingConsent: Consent;
  identified: Consent;
  declarationOfIntent: DeclarationOfIntent;
  priceNamed: boolean;
  termNamed: boolean;
  withdrawalInfo: boolean;
  callerDisclosed: boolean;
  orderPartOnly: boolean | 'unknown';
  purposeDisclosed: boolean;
  /** Who spoke, seen from the one the contract is for; unknown where nobody can tell. */
  personOnPhone: Speaker | 'unknown';
  /** Hints in German, never findings about how a file was made. */
  redFlags: string[];
  keyTurns: number[];
  decidedBy: Partial<Record<Criterion, Decision>>;
  verdict: Verdict;
  /** What the law asks for beyond the words on the phone, by product; null where it asks for nothing more. */
  formNote: string | null;
};
