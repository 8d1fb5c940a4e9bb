// "Ich hab's gemacht", with a letter that waits for the post: whether it has gone out, and which, is asked.
import { findDates } from '../../knowledge/german/dates.ts';
import type { Draft } from '../draft.ts';
import { askWhichSent, NO_DAY } from './sending.ts';
import { draftWay } from './sent-way.ts';
import { unsentLetters } from './unsent.ts';

const DONE =
  /^[\s,.!]*(?:(?:so|ok|okay|ja|gut|also|jetzt|ich|wir|habe?n?|habs|hab['’]?s|es|das|alles|heute|schon|nun|endlich|am|i|we|have|it|just|already)(?!\p{L})[\s,.!]*)*(?:gemacht|erledigt|done(?: it)?|did it)[\s,.!]*$/iu;

/** @returns whether the words say that it is done, and the question followed */
export function toldDone(draft: Draft, text: string): boolean {
  const { open } = draft.file;
  if ((open !== undefined && open.fact !== 'letter') || unsentLetters(draft.file).length === 0) return false;
  const hits = findDates(text, { today: draft.today });
  const rest = hits.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  if (hits.length > 1 || !DONE.test(rest)) return false;
  const [day] = hits;
  const told = day?.exact && !day.problem && day.from <= draft.today ? day.from : NO_DAY;
  askWhichSent(draft, `${told} ${draftWay(draft)}`);
  return true;
}
