// The deadlines of a case as a calendar file (RFC 5545), with nothing in it that others should not read.
import { createHash } from 'node:crypto';
import type { CaseFile } from '../../case/file.ts';
import { view } from '../../dialogs/index.ts';
import type { Deadline } from '../../knowledge/law/assessment.ts';
import type { Document } from '../house.ts';

const LINE_BYTES = 75;

const WORDS = {
  de: {
    dispatch: 'Frist: Schreiben absenden',
    receipt: 'Frist: Schreiben muss angekommen sein',
    other: 'Antwort müsste da sein',
    text: 'Rechenweg und Schreiben stehen in Ihrem Vorgang bei Wortlaut. Senden Sie lieber einige Tage früher ab.',
  },
  en: {
    dispatch: 'Deadline: send the letter',
    receipt: 'Deadline: the letter must have arrived',
    other: 'The answer should be here',
    text: 'The calculation and the letter are in your case at Wortlaut. Better send it some days early.',
  },
} as const;

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Folds a line at 75 octets without cutting a character. */
export function fold(line: string): string {
  const rows: string[] = [];
  let row = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > LINE_BYTES) {
      rows.push(row);
      row = ' ';
      bytes = 1;
    }
    row += character;
    bytes += size;
  }
  return [...rows, row].join('\r\n');
}

/** The day to put into a calendar: the safe one while it lies ahead, then the last regular one, then the last arguable one. */
function dayOf({ safeUntil, sendBy, latestArguable }: Deadline, today: string): string | undefined {
  return [safeUntil, sendBy, latestArguable].find((day) => day !== undefined && day >= today);
}

/**
 * The open deadlines of all matters.
 * @returns nothing while there is none ahead
 */
export function calendarOf(file: CaseFile, today: string): Document | undefined {
  const words = WORDS[file.lang === 'de' ? 'de' : 'en'];
  const compact = (day: string): string => day.replaceAll('-', '');
  // A second import updates the first: same name per deadline, a number that grows with each word of the customer.
  const sequence = Math.max(0, Math.floor((Date.parse(file.lastWord) - Date.parse(file.started)) / 1000));
  const events = file.matters.flatMap(({ id }) =>
    view({ ...file, active: id }, today).deadlines.flatMap((deadline) => {
      const day = dayOf(deadline, today);
      if (day === undefined) return [];
      const uid = createHash('sha256').update(`${file.started}|${id}|${deadline.id}`).digest('hex').slice(0, 32);
      const summary = deadline.by === 'customer' ? words[deadline.needs] : words.other;
      return [
        'BEGIN:VEVENT',
        `UID:${uid}@wortlaut`,
        `DTSTAMP:${compact(today)}T000000Z`,
        `SEQUENCE:${sequence}`,
        `DTSTART;VALUE=DATE:${compact(day)}`,
        `DTEND;VALUE=DATE:${compact(Temporal.PlainDate.from(day).add({ days: 1 }).toString())}`,
        `SUMMARY:${escape(summary)}`,
        `DESCRIPTION:${escape(words.text)}`,
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escape(summary)}`,
        'TRIGGER:-P3D',
        'END:VALARM',
        'END:VEVENT',
      ];
    }),
  );
  if (events.length === 0) return undefined;
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Wortlaut//DE', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'];
  const text = [...head, ...events, 'END:VCALENDAR', ''].map(fold).join('\r\n');
  return { bytes: Buffer.from(text), name: 'fristen.ics', type: 'text/calendar; charset=utf-8' };
}
