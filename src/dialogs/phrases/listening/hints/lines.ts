// What one further language brings along for a judged transcript: the hints beyond those of listening, and what the law asks for.
import type { Flag, FormKind } from '../../../recording/notes.ts';
import type { HeardFlag } from '../results.ts';

export type HintLines = {
  flags: Readonly<Record<Exclude<Flag, HeardFlag>, string>>;
  forms: Readonly<Record<FormKind, string>>;
};
