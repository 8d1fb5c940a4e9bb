// The deadlines of a case as a calendar file, with nothing in it that others should not read.
import { written, type CaseFile } from '../../case/file.ts';
import { awaitedAnswers, view } from '../../dialogs/index.ts';
import { calendar } from '../../letters/index.ts';
import type { Document } from '../house.ts';

/**
 * The open deadlines of all matters and the answers that sent letters wait for.
 * @returns nothing while there is none ahead
 */
export function calendarOf(file: CaseFile, today: string): Document | undefined {
  const deadlines = file.matters.flatMap(({ id }) =>
    view({ ...file, active: id }, today).deadlines.map((deadline) => ({ ...deadline, id: `${id} ${deadline.id}` })),
  );
  const text = calendar(deadlines, {
    caseId: file.started,
    today,
    lang: written(file.lang) === 'de' ? 'de' : 'en',
    answers: awaitedAnswers(file),
    // A second import updates the first: a number that grows with each word of the customer.
    sequence: Math.max(0, Math.floor((Date.parse(file.lastWord) - Date.parse(file.started)) / 1000)),
  });
  if (!text.includes('BEGIN:VEVENT')) return undefined;
  return { bytes: Buffer.from(text), name: 'fristen.ics', type: 'text/calendar; charset=utf-8' };
}
