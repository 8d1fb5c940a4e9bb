// An illness that was told of is remembered only as long as consent for it may still come.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { illnessIn } from '../../src/dialogs/hearing/health.ts';
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

// "Der Anrufer hat mich ganz verwirrt" led to the question for consent and whether they were too ill to decide.
test('who was confused by a call for a moment is not asked about an illness, who is so for good is', () => {
  for (const moment of [
    'Der Anrufer von Vodafone hat mich ganz verwirrt, da habe ich ja gesagt.',
    'Am Telefon war ich etwas verwirrt.',
    'Ich war schon sehr verwirrt von dem Anruf.',
    'Das ist ganz verwirrt geschrieben.',
    'Meine Mutter ist jetzt etwas verwirrt, weil zwei Rechnungen kamen.',
    'Meine Mutter ist etwas verwirrt wegen der Rechnung.',
    'Ich bin ganz verwirrt, was gilt denn nun?',
    'Der Anruf hat mich bei der Arbeit sehr behindert.',
  ])
    assert.equal(illnessIn(moment), undefined, moment);
  for (const lasting of [
    'Meine Oma ist schon etwas verwirrt.',
    'Mein Vater ist leicht verwirrt und hat ja gesagt.',
    'Sie ist 84 und oft verwirrt.',
    'Ich bin manchmal verwirrt.',
    'Mein Bruder ist geistig behindert.',
  ])
    assert.equal(illnessIn(lasting), 'incapable', lasting);
});

test('a story of a confusing caller leads to no question for consent', () => {
  const talk = new Talk('2026-11-23');
  const story =
    'Der Anrufer von Vodafone hat mich am 10.11. ganz verwirrt, ich habe am Telefon einen Handyvertrag zugesagt.';
  talk.send({ kind: 'said', text: story });
  for (let n = 0; n < 12; n += 1) {
    assert.notEqual(talk.file.open?.fact, 'consent.health');
    talk.send({ kind: 'said', text: 'weiß nicht' });
  }
});
