// Deadlines as a calendar file (RFC 5545): all-day entries with an alarm, without a word that tells what the case is about.
import { createHash } from 'node:crypto';
import type { Deadline } from '../knowledge/law/assessment.ts';
import type { LetterLang } from './explain.ts';

type Words = Readonly<Record<LetterLang, string>>;
const SUMMARY: Readonly<Record<'dispatch' | 'receipt' | 'answer', Words>> = {
  dispatch: { de: 'Frist: Schreiben absenden', en: 'Deadline: send the letter' },
  receipt: { de: 'Frist: Schreiben muss ankommen', en: 'Deadline: the letter must arrive' },
  answer: { de: 'Antwort erwartet', en: 'Answer expected' },
};
const LATER: Words = { de: 'Bitte nicht bis zuletzt warten.', en: 'Please do not wait until the last day.' };
const NO_ANSWER: Words = {
  de: 'Kam bis dahin nichts: nächsten Schritt ansehen.',
  en: 'If nothing has come by then: look at the next step.',
};
const FIRST_DAY = '2020-01-01';

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

/** The day to lead with (contract 2): what is safe while it lies ahead, then the last day, then the latest arguable one. */
function leadDay(deadline: Deadline, today: string): string | undefined {
  return [deadline.safeUntil, deadline.sendBy, deadline.latestArguable].find(
    (day) => day !== undefined && day >= today,
  );
}

const compact = (iso: string): string => iso.replaceAll('-', '');

/**
 * The calendar of a case.
 * @param options.caseId any stable id of the case; it does not appear in the file
 * @param options.today ISO day, becomes DTSTAMP; a later file updates the entries of an earlier one
 * @returns an .ics text; deadlines that lie behind are left out
 */
export function calendar(
  deadlines: readonly Deadline[],
  { caseId, today, lang }: { caseId: string; today: string; lang: LetterLang },
): string {
  const sequence = Temporal.PlainDate.from(FIRST_DAY).until(today).days;
  const events = deadlines.flatMap((deadline) => {
    const day = leadDay(deadline, today);
    if (!day) return [];
    const own = deadline.by === 'customer';
    const summary = SUMMARY[own ? deadline.needs : 'answer'][lang];
    const uid = createHash('sha256').update(`${caseId}\n${deadline.id}`).digest('hex').slice(0, 32);
    return [
      'BEGIN:VEVENT',
      `UID:${uid}@wortlaut`,
      `DTSTAMP:${compact(today)}T000000Z`,
      `SEQUENCE:${sequence}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(Temporal.PlainDate.from(day).add({ days: 1 }).toString())}`,
      `SUMMARY:${escaped(summary)}`,
      `DESCRIPTION:${escaped((own ? LATER : NO_ANSWER)[lang])}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(summary)}`,
      // Nine in the morning, three days before: an all-day entry begins at midnight.
      'TRIGGER:-P2DT15H',
      'END:VALARM',
      'END:VEVENT',
    ];
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Wortlaut//Deadlines//DE', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', ...events, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
} // prettier-ignore
