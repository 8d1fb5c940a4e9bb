// The calendar file, read back by rules written from RFC 5545.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Deadline } from '../../src/knowledge/law/assessment.ts';
import { calendar } from '../../src/letters/index.ts';

const own = (more: Partial<Deadline>): Deadline => ({
  id: 'withdrawal',
  by: 'customer',
  needs: 'dispatch',
  arithmetic: [],
  norm: '§ 355 BGB',
  ...more,
});
const DEADLINES: Deadline[] = [
  own({ safeUntil: '2026-11-20', sendBy: '2026-11-27', latestArguable: '2026-11-30' }),
  own({ id: 'invoiceObjection', needs: 'receipt', sendBy: '2027-01-09' }),
  own({ id: 'accessRequest', by: 'trader', needs: 'receipt', sendBy: '2026-12-21' }),
  own({ id: 'debitRefund', needs: 'receipt', sendBy: '2026-11-01' }),
];
const options = { caseId: 'geheime-unterhaltung', today: '2026-11-18', lang: 'de' as const };

/** Unfolds and reads name and value of each line. */
function read(ics: string): { name: string; value: string }[] {
  assert.ok(ics.endsWith('\r\n') && !/[^\r]\n/.test(ics), 'CRLF everywhere');
  for (const line of ics.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  const lines = ics.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  return lines.map((line) => ({ name: line.slice(0, line.indexOf(':')), value: line.slice(line.indexOf(':') + 1) }));
}
const all = (ics: string, name: string): string[] =>
  read(ics)
    .filter((line) => line.name === name)
    .map(({ value }) => value);

describe('deadlines as a calendar', () => {
  it('are whole days with the safe day first; what lies behind is left out', () => {
    const ics = calendar(DEADLINES, options);
    assert.deepEqual(all(ics, 'DTSTART;VALUE=DATE'), ['20261120', '20270109', '20261221']);
    assert.deepEqual(all(ics, 'DTEND;VALUE=DATE'), ['20261121', '20270110', '20261222']);
    assert.deepEqual(all(ics, 'DTSTAMP'), Array.from({ length: 3 }, () => '20261118T000000Z'));
    assert.deepEqual(all(ics, 'TRIGGER'), ['-P2DT15H', '-P2DT15H', 'PT9H']);
    assert.deepEqual(all(ics, 'SUMMARY'), ['Frist: Schreiben absenden', 'Frist: Schreiben muss ankommen', 'Antwort erwartet']);
  });

  it('tell nobody what the case is about', () => {
    assert.doesNotMatch(calendar(DEADLINES, options), /Widerruf|Vertrag|Rechnung|geheime|Aufnahme|Bank/i);
  });

  it('update themselves: stable ids, growing sequence, the moved day', () => {
    const [first] = DEADLINES;
    assert.ok(first);
    const later = { ...options, today: '2026-11-21' };
    assert.deepEqual(all(calendar(DEADLINES, options), 'UID'), all(calendar(DEADLINES, later), 'UID'));
    assert.equal(new Set(all(calendar(DEADLINES, options), 'UID')).size, 3);
    assert.ok(Number(all(calendar([first], later), 'SEQUENCE')[0]) > Number(all(calendar([first], options), 'SEQUENCE')[0]));
    assert.deepEqual(all(calendar([first], later), 'DTSTART;VALUE=DATE'), ['20261127']);
  });

  it('name the day of each awaited answer and, the day after, the next step', () => {
    const answers = [{ id: 'l1', day: '2026-12-07' }, { id: 'l2', day: '2026-11-17' }];
    const ics = calendar([], { ...options, answers });
    assert.deepEqual(all(ics, 'DTSTART;VALUE=DATE'), ['20261207', '20261208', '20261118']);
    assert.deepEqual(all(ics, 'SUMMARY'), ['Antwort erwartet', 'Keine Antwort? Nächster Schritt', 'Keine Antwort? Nächster Schritt']);
  });

  it('are empty without deadlines, and still a calendar', () => {
    assert.deepEqual(read(calendar([], options)).map(({ name }) => name), ['BEGIN', 'VERSION', 'PRODID', 'CALSCALE', 'METHOD', 'END']);
  });

  it('fold long lines without cutting a character', () => {
    const ics = calendar([own({ sendBy: '2026-12-01' })], { ...options, lang: 'en' });
    assert.ok(read(ics).length > 10);
    assert.match(all(ics, 'DESCRIPTION')[0] ?? '', /Please do not wait until the last day\.$/);
  });
}); // prettier-ignore
