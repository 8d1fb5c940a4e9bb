// An illness that was told of is remembered only as long as consent for it may still come.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Talk } from '../conversations/chat.ts';

const STORY =
  'Meine Mutter ist dement. Vodafone hat sie am 10.11. angerufen und ihr einen Handyvertrag verkauft, sie hat ja gesagt.';

function asked(): Talk {
  const talk = new Talk('2026-11-23');
  talk.send({ kind: 'said', text: STORY });
  for (let n = 0; n < 12 && talk.file.open?.fact !== 'consent.health'; n += 1)
    talk.send({ kind: 'said', text: 'weiß nicht' });
  assert.equal(talk.file.open?.fact, 'consent.health', 'the story leads to the question for consent');
  return talk;
}

test('after a no to it nothing in the case says so any more, nor does a later line bring it back', () => {
  const talk = asked();
  talk.send({ kind: 'said', text: 'nein' });
  assert.equal(talk.file.person.consentHealth?.value, false);
  assert.doesNotMatch(JSON.stringify(talk.file.shown), /incapable|custodianship|health/);
  talk.send({ kind: 'said', text: 'Sie ist aber wirklich dement und versteht das nicht.' });
  assert.doesNotMatch(JSON.stringify(talk.file.shown), /incapable|custodianship|health/);
});

test('after a yes it is asked what it meant in the call', () => {
  const talk = asked();
  talk.send({ kind: 'said', text: 'ja' });
  assert.equal(talk.file.open?.fact, 'incapable');
});
