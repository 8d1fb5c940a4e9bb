// What one further language brings along for listening: the eight questions, one at a time, and the sentences on the buttons.
import type { HeardFor } from '../../../case/file.ts';
import type { ANSWERS } from '../../recording/listening.ts';

type Buttons<K extends HeardFor> = Readonly<Record<Exclude<(typeof ANSWERS)[K][number], 'unclear'>, string>>;
export type ListenLines = {
  intro: string;
  step: string;
  lastStep: string;
  /** The button of every question for whoever cannot tell. */
  unclear: string;
  listen: { readonly [K in HeardFor]: readonly [question: string, help: string, why: string, buttons: Buttons<K>] };
};
