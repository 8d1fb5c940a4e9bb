// The withdrawal had gone out today, and the file, the calendar and the forms still said "Absenden bis Montag, noch 6 Tage".
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarOf } from '../../src/bot/api/calendar.ts';
import { view } from '../../src/dialogs/index.ts';
import { Talk } from '../conversations/chat.ts';

const TODAY = '2026-12-01';
const STORY =
  'am 23.11. hat mich vodafone angerufen wegen handyvertrag, ich habe ja gesagt, will das aber nicht. am 25.11. kam die Vertragszusammenfassung mit Widerrufsbelehrung per Mail. bestätigt hab ich nichts';

function made(): Talk {
  const talk = new Talk(TODAY);
  const lines = [STORY, 'ja', '1', 'Karl Meinhard', 'Ahornweg 7, 91052 Erlangen', 'weiß ich nicht', 'nein'];
  for (const text of lines) talk.send({ kind: 'said', text });
  assert.equal(talk.file.letters.length, 1);
  return talk;
}
const ends = (talk: Talk): string[] =>
  view(talk.file, TODAY)
    .deadlines.filter(({ id }) => id.startsWith('withdrawal'))
    .map(({ safeUntil }) => safeUntil ?? '');
const entries = (talk: Talk): string => String(calendarOf(talk.file, TODAY)?.bytes);

test('a withdrawal that went out has no day to be sent by, but one for its answer', () => {
  const talk = made();
  talk.send({ kind: 'said', text: 'heute per Einschreiben abgeschickt' });
  assert.equal(talk.file.letters[0]?.state, 'sent');
  assert.deepEqual(ends(talk), []);
  assert.equal(view(talk.file, TODAY).answerBy, talk.file.letters[0]?.frame.deadlineSet);
  assert.doesNotMatch(entries(talk), /absenden/);
  assert.match(entries(talk), /BEGIN:VEVENT/);
});

test('one that is only made still has its day, and waits for no answer', () => {
  const talk = made();
  assert.deepEqual(ends(talk), ['2026-12-07']);
  assert.equal(view(talk.file, TODAY).answerBy, undefined);
  assert.match(entries(talk), /absenden/);
});

test('after a letter that withdraws nothing the day stays', () => {
  const talk = new Talk(TODAY);
  for (const text of [
    STORY,
    'ja',
    'Auskunft und Kopie der Aufnahme',
    'Karl Meinhard',
    'Ahornweg 7, 91052 Erlangen',
    'weiß ich nicht',
    'nein',
  ])
    talk.send({ kind: 'said', text });
  talk.send({ kind: 'said', text: 'heute per Einschreiben abgeschickt' });
  assert.equal(talk.file.letters[0]?.letter, 'recordingAccess');
  assert.equal(talk.file.letters[0]?.state, 'sent');
  assert.deepEqual(ends(talk), ['2026-12-07']);
});

// 'Muss bis 13. November 2027 ankommen, noch 347 Tage' stood as the next date beside the avoidance that had just gone out.
test('an avoidance that went out in the same letter leaves its year, too; the file says by when the answer is due', () => {
  const talk = new Talk(TODAY);
  const avoiding = `${STORY}. am Telefon hieß es 24,99 im Monat, in der Mail stehen 39,99`;
  for (const text of [avoiding, 'ja', '1', 'Karl Meinhard', 'Ahornweg 7, 91052 Erlangen', 'weiß ich nicht', 'nein'])
    talk.send({ kind: 'said', text });
  const letter = (): (typeof talk.file.letters)[0] | undefined => talk.file.letters[0];
  const years = (today = TODAY): number =>
    view(talk.file, today).deadlines.filter(({ id }) => id === 'avoidanceDeceit').length;
  assert.ok([letter()?.letter, ...(letter()?.with ?? [])].includes('avoidance'), JSON.stringify(letter()?.with));
  assert.equal(years(), 1);
  talk.send({ kind: 'said', text: 'heute per Einschreiben abgeschickt' });
  assert.equal(letter()?.state, 'sent');
  assert.equal(years(), 0);
  // It must arrive, too: whoever hears nothing has the year before them again, and near its end it stays.
  assert.equal(years('2027-02-01'), 1);
  assert.equal(view(talk.file, TODAY).answerBy, letter()?.frame.deadlineSet);
});
