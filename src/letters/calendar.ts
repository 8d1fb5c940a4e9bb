// Deadlines as a calendar file (RFC 5545): all-day entries with an alarm, without a word that tells what the case is about.
import { createHash } from 'node:crypto';
import type { Deadline } from '../knowledge/law/assessment.ts';
import { daysAfter } from '../knowledge/law/deadlines/calendar.ts';
import type { LetterLang } from './explain.ts';

type Words = Readonly<Record<LetterLang, string>>;
type What = 'dispatch' | 'receipt' | 'answer' | 'act';
const SUMMARY: Readonly<Record<What, Words>> = {
  dispatch: { de: 'Frist: Schreiben absenden', en: 'Deadline: send the letter' },
  receipt: { de: 'Frist: Schreiben muss ankommen', en: 'Deadline: the letter must arrive' },
  answer: { de: 'Antwort erwartet', en: 'Answer expected' },
  act: { de: 'Keine Antwort? Nächster Schritt', en: 'No answer? Next step' },
};
const LATER: Words = {
  de: 'Rechenweg und Schreiben stehen in Ihrem Vorgang bei Wortlaut. Bitte nicht bis zuletzt warten.',
  en: 'The calculation and the letter are in your case at Wortlaut. Please do not wait until the last day.',
};
const NO_ANSWER: Words = {
  de: 'Kam bis dahin nichts: nächsten Schritt ansehen.',
  en: 'If nothing has come by then: look at the next step.',
};
const DESCRIPTION: Readonly<Record<What, Words>> = {
  dispatch: LATER,
  receipt: LATER,
  answer: NO_ANSWER,
  act: NO_ANSWER,
};
const FIRST_DAY = '2020-01-01';
/** An all-day entry begins at midnight: nine in the morning, three days before, or on the day itself where one only waits. */
const BEFORE = '-P2DT15H';
const SAME_DAY = 'PT9H';
const ALARM: Readonly<Record<What, string>> = { dispatch: BEFORE, receipt: BEFORE, answer: SAME_DAY, act: SAME_DAY };

/** `\`, `;`, `,` and line breaks as RFC 5545 3.3.11 wants them. */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, (char) => `\\${char}`).replaceAll('\n', '\\n');

/** Lines of at most 75 octets; a character is never cut. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = '';
  let octets = 0;
  for (const char of line) {
    const size = Buffer.byteLength(char);
    if (octets + size > 75) {
      rows.push(row);
      row = ' ';
      octets = 1;
    }
    row += char;
    octets += size;
  }
  return [...rows, row].join('\r\n');
}

/** The day to lead with: what is safe while it lies ahead, then the last day, then the latest arguable one. */
function leadDay(deadline: Deadline, today: string): string | undefined {
  return [deadline.safeUntil, deadline.sendBy, deadline.latestArguable].find(
    (day) => day !== undefined && day >= today,
  );
}

const compact = (iso: string): string => iso.replaceAll('-', '');

/** An answer that a sent letter waits for. */
export type AwaitedAnswer = { id: string; day: string };
type Entry = { id: string; day: string; what: What };

/** Deadlines that lie ahead; for each letter the day of the answer and, the day after, what to do if none came. */
function entriesOf(deadlines: readonly Deadline[], answers: readonly AwaitedAnswer[], today: string): Entry[] {
  const dated = deadlines.flatMap((deadline): Entry[] => {
    // Silence refuses: nothing has to be sent by that day.
    if (deadline.id.startsWith('approvalRequest')) return [];
    const day = leadDay(deadline, today);
    return day ? [{ id: deadline.id, day, what: deadline.by === 'customer' ? deadline.needs : 'answer' }] : [];
  });
  const awaited = answers.flatMap(({ id, day }): Entry[] => [
    { id: `answer ${id}`, day, what: 'answer' },
    { id: `act ${id}`, day: daysAfter(day, 1), what: 'act' },
  ]);
  return [...dated, ...awaited.filter(({ day }) => day >= today)];
}

/**
 * The calendar of a case.
 * @param options.caseId any stable id of the case; it does not appear in the file
 * @param options.today ISO day, becomes DTSTAMP
 * @param options.sequence grows with each file of the same case, so that a later one updates the entries of an earlier one
 * @returns an .ics text; what lies behind is left out
 */
export function calendar(
  deadlines: readonly Deadline[],
  options: { caseId: string; today: string; lang: LetterLang; answers?: readonly AwaitedAnswer[]; sequence?: number },
): string {
  const { caseId, today, lang, answers = [] } = options;
  const sequence = options.sequence ?? Temporal.PlainDate.from(FIRST_DAY).until(today).days;
  const events = entriesOf(deadlines, answers, today).flatMap(({ id, day, what }) => {
    const summary = SUMMARY[what][lang];
    const uid = createHash('sha256').update(`${caseId}\n${id}`).digest('hex').slice(0, 32);
    return [
      'BEGIN:VEVENT',
      `UID:${uid}@wortlaut`,
      `DTSTAMP:${compact(today)}T000000Z`,
      `SEQUENCE:${sequence}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(daysAfter(day, 1))}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped(DESCRIPTION[what][lang])}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summary)}`,
      `TRIGGER:${ALARM[what]}`,
      'END:VALARM',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wortlaut//Deadlines//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
