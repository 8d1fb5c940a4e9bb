// Words of the recording check by language: what to listen for, what an answer means, verdicts, hints, form notes.
import { HEARD_FOR, type HeardFor } from '../../case/file.ts';
import { ANSWERS } from '../recording/listening.ts';
import { FLAGS, FORM_NOTES, type Flag, type FormKind } from '../recording/notes.ts';
import type { Verdict } from '../recording/check.ts';
import { recordingDe } from './recording.de.ts';
import { recordingEn } from './recording.en.ts';
import type { Spoken } from './spoken.ts';

/** `button` is a sentence one would say, `label` the word in the table, `means` what it means for the contract. */
export type AnswerWords = { button: string; label: string; tone: 'fern' | 'ochre' | 'red' | 'plain'; means: string };
/** The words around the result of a recording, in one language. */
export type RecordingWords = {
  title: string;
  titleText: string;
  introListen: string;
  introText: string;
  introGuessed: string;
  introMachine: string;
  step: string;
  lastStep: string;
  open: string;
  note: string;
  warning: string;
  formFirst: string;
  decisive: string;
  place: string;
  turn: string;
  hints: string;
  verdict: Record<Verdict, { label: string; text: string }>;
  soFar: string;
  /** In place of the words of `ambiguous`, where the yes hangs on a condition. */
  conditional: { label: string; means: string };
  listen: Record<
    HeardFor,
    { title: string; question: string; help: string; why: string; answers: Record<string, AnswerWords> }
  >;
  flags: Record<Flag, string>;
  forms: Record<FormKind, string>;
  machine: Record<'offered' | 'tooBig' | 'running' | 'done' | 'failed', string>;
  problems: Record<'tooBig' | 'unreachable' | 'refused' | 'empty' | 'gone', string>;
  protocol: string;
  memory: string;
};

const WORDS: Record<Spoken, RecordingWords> = {
  de: { ...recordingDe, flags: FLAGS, forms: FORM_NOTES },
  en: recordingEn,
};
for (const lang of ['de', 'en'] as const) {
  for (const key of HEARD_FOR) {
    const have = Object.keys(WORDS[lang].listen[key].answers).join();
    if (have !== ANSWERS[key].join()) throw new Error(`the answers to ${key} have no words in ${lang}: ${have}`);
  }
}

/** The words of the recording check. */
export const recordingWords = (lang: Spoken): RecordingWords => WORDS[lang];
