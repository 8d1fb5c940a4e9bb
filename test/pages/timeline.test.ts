// The time line: true to the day, one place per day, upright where labels would touch.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { began } from '../../src/began.ts';
import { formatLongDay } from '../../src/dialogs/phrases/format.ts';
import { dayMonth, longDay, shortDay, useLocale, weekDay } from '../../web/chat/format.ts';
import { firstSentence } from '../../web/chat/result.ts';
import { layOut, type Mark } from '../../web/chat/timeline.ts';
import { readAmount } from '../../src/money.ts';

const marks = (...list: [Mark['kind'], string][]): Mark[] => list.map(([kind, day]) => ({ kind, day }));

test('the worked example of the design stands upon one line', () => {
  const line = layOut(
    marks(
      ['latest', '2026-11-27'],
      ['call', '2026-11-06'],
      ['papers', '2026-11-13'],
      ['today', '2026-11-16'],
      ['safe', '2026-11-20'],
    ),
  );
  assert.ok(line?.fits);
  assert.equal(line.days, 21);
  assert.equal(line.safe, 14);
  assert.deepEqual(
    line.places.map((place) => place.at),
    [0, 7, 10, 14, 21],
  );
});

test('marks of one day share a place, and the most important one is drawn', () => {
  const line = layOut(marks(['call', '2026-11-06'], ['today', '2026-11-20'], ['safe', '2026-11-20']));
  assert.deepEqual(line?.places[1]?.kinds, ['today', 'safe']);
  assert.equal(line?.places[1]?.main, 'safe');
});

test('marks that stand together make it upright; so do marks a year apart', () => {
  assert.equal(layOut(marks(['call', '2026-11-06'], ['papers', '2026-11-07'], ['safe', '2026-11-20']))?.fits, false);
  const year = layOut(
    marks(['call', '2026-11-06'], ['papers', '2026-11-10'], ['today', '2026-11-20'], ['by', '2027-11-20']),
  );
  assert.equal(year?.fits, false);
  assert.ok(year?.places.every((place) => place.gap <= 18));
});

test('a mark in another year says so: "6. Dez." once stood beside the sixth of December of the year before', () => {
  assert.equal(shortDay('2027-12-06', '2026-11-22'), 'Mo, 6. Dez. 2027');
  assert.equal(shortDay('2026-12-06', '2026-11-22'), 'So, 6. Dez.');
  assert.equal(dayMonth('2027-12-06', '2026-11-23'), '6. Dezember 2027');
  assert.equal(dayMonth('2026-11-27', '2026-11-23'), '27. November');
});

test('one day alone is no line', () => {
  assert.equal(layOut(marks(['call', '2026-11-06'], ['today', '2026-11-06'])), undefined);
  assert.equal(layOut([]), undefined);
});

test('amounts are read as Germans write them', () => {
  assert.deepEqual(
    ['24,99', '1.234,50', '24.99 €', '39', '39,9 Euro', '12.345', '1.200,-'].map(readAmount),
    [24.99, 1234.5, 24.99, 39, 39.9, 12345, 1200],
  );
  assert.deepEqual(['', 'viel', '-5', '1,234,5', '2e3', '1,200', '1234.567'].map(readAmount), Array(7).fill(undefined));
});

// "Отправить до пятница": the weekday stood as in a dictionary behind a word that bends it.
test('where the word before a day bends it, the weekday stands in brackets; on the page and in what the talk says', () => {
  for (const [lang, said] of [
    ['ru', '27 ноября 2026 г. (пятница)'],
    ['uk', '27 листопада 2026 р. (пʼятниця)'],
    ['pl', '27 listopada 2026 (piątek)'],
    ['de', 'Freitag, 27. November 2026'],
  ] as const) {
    useLocale(lang);
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
    assert.equal(plain(longDay('2026-11-27')), said);
    assert.equal(plain(formatLongDay('2026-11-27', lang)), said);
    assert.equal(plain(weekDay('2026-11-27')), said.replace(/ 2026(?: [гр]\.)?/, ''));
  }
});

test('the heading of a date is its first sentence, in Arabic too, where it once was the whole paragraph', () => {
  const [head, rest] = firstSentence('أرسل حتى 27 نوفمبر 2026. يُحسب يوم الإرسال.');
  assert.deepEqual([head, rest], ['أرسل حتى 27 نوفمبر 2026.', 'يُحسب يوم الإرسال.']);
  assert.deepEqual(firstSentence('Bis 27. November absenden. Heben Sie den Beleg auf.'), [
    'Bis 27. November absenden.',
    'Heben Sie den Beleg auf.',
  ]);
});

test('a day at the door stood as "der Anruf" upon the line, and "im August" as a call of the first of August', () => {
  const facts = (told: Record<string, string>): Record<string, { value: unknown }> =>
    Object.fromEntries(Object.entries(told).map(([key, value]) => [key, { value }]));
  assert.deepEqual(began(facts({ channel: 'doorstep', callDate: '2026-11-24' })), ['contract', '2026-11-24']);
  assert.deepEqual(began(facts({ channel: 'online', callDate: '2026-11-24' })), ['contract', '2026-11-24']);
  assert.deepEqual(began(facts({ callDateFrom: '2026-08-01', callDateTo: '2026-08-31' })), ['callFrom', '2026-08-01']);
  assert.deepEqual(began(facts({ channel: 'outbound', callDate: '2026-11-24' })), ['call', '2026-11-24']);
  assert.deepEqual(began(facts({ callDate: '2026-08-10', callDateFrom: '2026-08-01' })), ['call', '2026-08-10']);
  assert.deepEqual(began(facts({ channel: 'inbound', callDate: 'unknown' })), ['callFrom', undefined]);
});
