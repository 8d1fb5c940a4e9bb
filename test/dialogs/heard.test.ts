// What a model heard later, besides facts: our own fixed words follow, once, and the question that is being read stays.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Talk } from '../conversations/chat.ts';

const TODAY = '2026-11-23';

function asking(): Talk {
  const talk = new Talk(TODAY);
  talk.send({ kind: 'said', text: 'Am 3.11. hat mich Vodafone wegen einem Handyvertrag angerufen.' });
  return talk;
}

test('a passage answers the question that was left open; the open question keeps its buttons', () => {
  const talk = asking();
  const { open } = talk.file;
  talk.send({ kind: 'heard', for: 'c2', proposals: [], passages: ['drohen'] });
  assert.match(talk.text, /Drohen Sie besser nicht/);
  assert.deepEqual(talk.file.open, open);
});

test('a passage that we do not have is nothing', () => {
  const talk = asking();
  talk.send({ kind: 'heard', for: 'c2', proposals: [], passages: ['erfunden'] });
  assert.equal(talk.text, '');
});

test('the gravest of several intents is answered, each only once in a case', () => {
  const talk = asking();
  talk.send({ kind: 'heard', for: 'c2', proposals: [], intents: ['human', 'selfHarm'] });
  assert.match(talk.text, /Telefonseelsorge/);
  assert.doesNotMatch(talk.text, /kein Anwalt/);
  talk.send({ kind: 'heard', for: 'c3', proposals: [], intents: ['selfHarm'] });
  assert.equal(talk.text, '');
  talk.send({ kind: 'heard', for: 'c4', proposals: [], intents: ['human'] });
  assert.match(talk.text, /Programm und kein Anwalt/);
});
