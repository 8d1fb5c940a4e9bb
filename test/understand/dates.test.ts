// Days as people say them: each phrase with its reading on Wednesday, 2026-11-25, and figures that are no days.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../src/knowledge/german/dates.ts';
import { respelt } from '../../src/knowledge/german/spelling.ts';
import { fold } from '../../src/knowledge/german/words.ts';

const TODAY = '2026-11-25';
/** A day, or `from..to` for what stays vague, or the problem. */
const PHRASES: readonly (readonly [phrase: string, reading: string])[] = [
  ['heute', '2026-11-25'],
  ['gestern', '2026-11-24'],
  ['zadzwonili do mnie 20.11 z Telekom', '2026-11-20'],
  ['20.11 tarihinde beni aradılar', '2026-11-20'],
  ['gestern Abend', '2026-11-24'],
  ['vorgestern', '2026-11-23'],
  ['heute Morgen', '2026-11-25'],
  ['gerade eben', '2026-11-25'],
  ['vorhin', '2026-11-25'],
  ['letzten Dienstag', '2026-11-24'],
  ['letzten Mittwoch', '2026-11-18'],
  ['am vergangenen Freitag', '2026-11-20'],
  ['am freitag wurde ich angerufen', '2026-11-20'],
  ['vorletzten Montag', '2026-11-16'],
  ['dienstag letzter woche', '2026-11-17'],
  ['letzte Woche Donnerstag', '2026-11-19'],
  ['am Montag letzter Woche', '2026-11-16'],
  ['vorletzte Woche Freitag', '2026-11-13'],
  ['vor zwei Wochen am Montag', '2026-11-09'],
  ['montag vor zwei wochen', '2026-11-09'],
  ['heute vor zwei Wochen', '2026-11-11'],
  ['heute vor 2 wochen', '2026-11-11'],
  ['gestern vor einer Woche', '2026-11-17'],
  ['heute vor einem Monat', '2026-10-25'],
  ['genau vor drei Wochen', '2026-11-04'],
  ['vor genau 10 Tagen', '2026-11-15'],
  ['vor drei Tagen', '2026-11-22'],
  ['vor 5 tagen', '2026-11-20'],
  ['vor ner halben Stunde', '2026-11-25'],
  ['vor ca. 3 Wochen', '2026-10-31..2026-11-07'],
  ['vor etwa zwei Wochen', '2026-11-07..2026-11-14'],
  ['vor zwei Wochen', '2026-11-07..2026-11-14'],
  ['vor 14 Tagen', '2026-11-08..2026-11-14'],
  ['vor ein paar Tagen', '2026-11-15..2026-11-23'],
  ['vor einem Monat', '2026-10-09..2026-11-09'],
  ['letzte Woche', '2026-11-16..2026-11-22'],
  ['vorletzte Woche', '2026-11-09..2026-11-15'],
  ['Anfang letzter Woche', '2026-11-16..2026-11-17'],
  ['Ende letzter Woche', '2026-11-19..2026-11-22'],
  ['am Wochenende', '2026-11-21..2026-11-22'],
  ['letzten Monat', '2026-10-01..2026-10-31'],
  ['Ende letzten Monats', '2026-10-21..2026-10-31'],
  ['Anfang des Monats', '2026-11-01..2026-11-10'],
  ['neulich', '2026-10-26..2026-11-25'],
  ['Anfang Oktober', '2026-10-01..2026-10-10'],
  ['Mitte März', '2026-03-11..2026-03-20'],
  ['ende august', '2026-08-21..2026-08-31'],
  ['im Mai', '2026-05-01..2026-05-31'],
  ['im oktober', '2026-10-01..2026-10-31'],
  ['im Dezember', '2025-12-01..2025-12-31'],
  ['Oktober 2025', '2025-10-01..2025-10-31'],
  ['im Frühjahr', '2026-03-01..2026-05-31'],
  ['letzten Sommer', '2026-06-01..2026-08-31'],
  ['am 3.11.', '2026-11-03'],
  ['am 3.11', '2026-11-03'],
  ['vom 09.11. war', '2026-11-09'],
  ['3.11.26', '2026-11-03'],
  ['3.11.2026', '2026-11-03'],
  ['3. 11. 2026', '2026-11-03'],
  ['03/11/2026', '2026-11-03'],
  ['2026-11-03', '2026-11-03'],
  ['am 28.2.', '2026-02-28'],
  ['am 24.12.', '2025-12-24'],
  ['1.9.2025', '2025-09-01'],
  ['am 5. November', '2026-11-05'],
  ['5. Nov. 2026', '2026-11-05'],
  ['am 5 november', '2026-11-05'],
  ['am ersten november', '2026-11-01'],
  ['am fünften elften', '2026-11-05'],
  ['am dreißigsten Oktober', '2026-10-30'],
  ['Montag, 16.11.', '2026-11-16'],
  ['am letzten Montag, 16.11.', '2026-11-16'],
  ['Mittwoch, den 11. November 2026', '2026-11-11'],
  ['am 16. kam', '2026-11-16'],
  ['am 30. war das', '2026-10-30'],
  ['ca. am 3.11.', '2026-10-31..2026-11-06'],
  ['so um den 3.11.', '2026-10-31..2026-11-06'],
  ['am 3.11. oder 4.11.', '2026-11-03..2026-11-04'],
  ['am montag oder dienstag', '2026-11-23..2026-11-24'],
  ['das war montag, oder vielleicht dienstag', '2026-11-23..2026-11-24'],
  ['gestern oder vorgestern', '2026-11-23..2026-11-24'],
  ['am 21. oder 22. oktober', '2026-10-21..2026-10-22'],
  ['der Anruf war am 21./22.10.', '2026-10-21..2026-10-22'],
  ['zwischen dem 12. und 14. Oktober', '2026-10-12..2026-10-14'],
  ['vom 30. September bis 2. Oktober 2026', '2026-09-30..2026-10-02'],
  ['am 30. oder 31.10.2026', '2026-10-30..2026-10-31'],
  ['zwischen dem 3. und 5.11.', '2026-11-03..2026-11-05'],
  ['an Heiligabend', '2025-12-24'],
  // slips of the finger
  ['am 12 oktobr', '2026-10-12'],
  ['am 4. Novmeber', '2026-11-04'],
  ['am dienstga', '2026-11-24'],
  ['letzten Donerstag', '2026-11-19'],
  // days in words
  ['am fünfzehnten hat er angerufen', '2026-11-15'],
  ['Freitag, der dreizehnte', '2026-11-13'],
  ['am ersten', ''],
  ['der fünfzehnte Anruf', ''],
  ['den 17ten 11ten', '2026-11-17'],
  ['am 10. des Monats', '2026-11-10'],
  ['Dreißigster siebter.', '2026-07-30'],
  ['the second of June', '2026-06-02'],
  ['on the twenty-first of October', '2026-10-21'],
  // weeks told from today
  ['am Dienstag der Vorwoche', '2026-11-17'],
  ['it was Tuesday this week', '2026-11-24'],
  ['vor drei vier Wochen', '2026-10-07..2026-11-15'],
  ['vor einem knappen Vierteljahr', '2026-07-26..2026-09-15'],
  ['in der ersten Novemberwoche', '2026-11-01..2026-11-07'],
  ['between the 2nd and the 6th of November', '2026-11-02..2026-11-06'],
  ['last week, I think on Tuesday', '2026-11-17'],
  ['letzte Woche, ich glaub am Dienstag', '2026-11-17'],
  // feasts
  ['am Ostersamstag', '2026-04-04'],
  ['on Ascension Day', '2026-05-14'],
  ['Rosenmontag rief er an', '2026-02-16'],
  ['bis Ostermontag', ''],
  ['an Sankt Martin', '2026-11-11'],
  ['Silvester rief er an', '2025-12-31'],
  ['am 4. Advent', '2025-12-21'],
  ['Silvester ist erst noch', ''],
  ['so um Ostern rum', '2026-03-27..2026-04-13'],
  ['kurz nach Pfingsten', '2026-05-26..2026-06-08'],
  ['zwischen den Jahren', '2025-12-27..2025-12-31'],
  ['am 31.2.', 'impossibleDate'],
  ['am 31.11.', 'impossibleDate'],
  ['30.2.2026', 'impossibleDate'],
  ['am 29.2.', 'impossibleDate'],
  ['am 35. Oktober', 'impossibleDate'],
  ['am 3.11.2027', '2027-11-03 futureDate'],
  ['yesterday', '2026-11-24'],
  ['last Tuesday', '2026-11-24'],
  ['on 3 November', '2026-11-03'],
  ['November 3rd, 2026', '2026-11-03'],
  ['two weeks ago', '2026-11-07..2026-11-14'],
  ['three days ago', '2026-11-22'],
  ['in early October', '2026-10-01..2026-10-10'],
  ['вчера', '2026-11-24'],
  ['3 листопада', '2026-11-03'],
  ['dün', '2026-11-24'],
  ['3 Kasım', '2026-11-03'],
  ['5 listopada', '2026-11-05'],
  ['قبل 3 أيام', '2026-11-22'],
];

const NO_DAYS = [
  'Vertrag 12.10.4711', '24.99 Euro', '24,99', '§ 5.1. gilt', 'Version 3.11.', 'um 9.11 Uhr', '9,99/monat', 'Firmware 2.11.4', 'seit 12 Jahren',
  'Kundennummer 4711889', '1.200,50 Euro', '50.000 Kunden', 'IP 192.168.1.1', 'DSL 250', '24 Monate', '1&1', 'Nr. 3.11.', 'jeden Montag',
  'montags', 'Guten Morgen', 'übermorgen', '3x angerufen', 'am 1. Tag', 'beim 2. Mal', 'im 3. Stock', '10.50 €', '5.11 GB', 'Tel. 030.12.34',
  'Mai Tai', 'Abs. 3 S. 1', 'der Sommer war heiß', '41 Cent', 'am Telefon', '3.5 %', '20.30 Uhr', 'Art. 15 DSGVO', 'in 2 Wochen',
]; // prettier-ignore

const reading = (text: string): string =>
  findDates(respelt(fold(text)), { today: TODAY })
    .map((hit) =>
      hit.problem === 'impossibleDate'
        ? hit.problem
        : `${hit.from}${hit.exact ? '' : `..${hit.to}`}${hit.problem ? ` ${hit.problem}` : ''}`,
    )
    .join(' | ');

for (const [phrase, expected] of PHRASES) test(phrase, () => assert.equal(reading(phrase), expected));
for (const text of NO_DAYS) test(`no day: ${text}`, () => assert.equal(reading(text), ''));

test('a day alone follows the date named before it', () => {
  assert.equal(
    reading('Am 5. Oktober Anruf, am 10. kamen die Papiere, zwei Tage später noch ein Brief.'),
    '2026-10-05 | 2026-10-10 | 2026-10-12',
  );
});

test('deadlines of the other side are read forward', () => {
  assert.equal(findDates('zum 1.12.', { today: TODAY, forward: true })[0]?.from, '2026-12-01');
  assert.equal(findDates('am Montag', { today: TODAY, forward: true })[0]?.from, '2026-11-30');
});

test('quotes are verbatim', () => {
  const text = 'Und am  3.11. „vor ÄÖÜ zwei Wochen“ war’s der fünfte Elfte';
  for (const hit of findDates(text, { today: TODAY })) assert.ok(text.includes(hit.quote), hit.quote);
});
