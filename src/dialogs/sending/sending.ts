// Which letter went out, and on which day: asked until it is told, whatever else is said in between.
import { ask, type Draft } from '../draft.ts';
import { unsentLetters } from './unsent.ts';

/** Where the file remembers what still has to be told: which letters ("which:"), or their day ("day:"). */
const MARK = 'sending';
/** Stands for the day where it is not told yet. */
export const NO_DAY = '-';

/** Asks which of the letters went out; `about` is day and way, as far as they were told. */
export function askWhichSent(draft: Draft, about: string): void {
  draft.file = { ...draft.file, shown: { ...draft.file.shown, [MARK]: `which:${about}` } };
  ask(draft, 'sent', { about });
}

/** Asks on which day letters went out; `about` is their ids and the way. */
export function askSentDay(draft: Draft, about: string): void {
  draft.file = { ...draft.file, shown: { ...draft.file.shown, [MARK]: `day:${about}` } };
  ask(draft, 'sentDay', { about, values: { today: draft.today } });
}

/** It was told, or nothing went out. */
export function sendingTold(draft: Draft): void {
  const { [MARK]: _told, ...shown } = draft.file.shown;
  draft.file = { ...draft.file, shown };
}

/** Another line was answered first: what was asked about the sending comes again. @returns whether it was asked */
export function pursueSending(draft: Draft): boolean {
  const [, kind, about = ''] = /^(which|day):(.*)$/u.exec(draft.file.shown[MARK] ?? '') ?? [];
  if (kind === undefined) return false;
  const unsent = unsentLetters(draft.file).flatMap(({ ids }) => ids);
  const [named = '', ...way] = about.split(' ');
  const left = kind === 'which' ? unsent : named.split(',').filter((id) => unsent.includes(id));
  if (left.length === 0) {
    sendingTold(draft);
    return false;
  }
  if (kind === 'which') askWhichSent(draft, about);
  else askSentDay(draft, [left.join(','), ...way].join(' '));
  return true;
}
