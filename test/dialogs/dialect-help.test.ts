// Help and the next step asked for in dialect: each way is answered, and words that only look like it are not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Talk } from '../conversations/chat.ts';

const STORY = 'Am 20.11. hat mich vodafone angerufen und internet verkauft, ich habe ja gesagt.';
const MISSED = /nicht sicher|raten möchte ich nicht|Das macht nichts/;
const phrasesAfter = (text: string): string[] => {
  const talk = new Talk('2026-11-30');
  talk.send({ kind: 'said', text: STORY });
  talk.send({ kind: 'said', text });
  assert.equal(talk.file.open?.fact, 'wantedContract', text);
  assert.ok(!MISSED.test(talk.text), `${text}\n${talk.text}`);
  return talk.replies.flatMap((reply) =>
    reply.kind === 'text' ? [reply.phrase] : reply.kind === 'question' && reply.lead ? [reply.lead] : [],
  );
};

test('whether something can still be done', () => {
  for (const text of [
    'Geht no wos?',
    'ko ma do no wos macha',
    'Kamma do no wos mochn?',
    'ka mr do no ebbes macha',
    'goht do no ebbes',
    'gann mr da noch was machn',
    'geiht dor noch wat',
    'is da noch wat zu machen',
    'kann man da noch wat machen?',
  ])
    assert.ok(phrasesAfter(text).includes('maybeStill'), text);
});

test('what to do next', () => {
  for (const text of [
    'wos soi i iatz doa',
    'wia gehts iatz weida',
    'was soll i etz do',
    'was mach sch nu',
    'wie gehtsn nu weider',
    'wat schall ik nu doon',
    'wat soll ich getz machen',
    'wos jetz',
  ])
    assert.ok(phrasesAfter(text).includes('nextAnswer'), `${text} ${phrasesAfter(text).join()}`);
});

test('a call for help', () => {
  for (const text of [
    'hilf ma bittschee',
    'hüf ma bitte',
    'helfet mr bitte',
    'helfn se mir ma',
    'help mi mal',
    'kannze mir ma helfen',
  ])
    assert.ok(phrasesAfter(text).includes('distress'), text);
});

test('near misses keep their own answers', () => {
  for (const text of ['i mog des ned', 'no', 'wos anders', 'was kost des', 'da war noch was', 'i hob no wos kriagt']) {
    const talk = new Talk('2026-11-30');
    talk.send({ kind: 'said', text: STORY });
    talk.send({ kind: 'said', text });
    assert.ok(!talk.replies.some((reply) => reply.kind === 'text' && reply.phrase === 'maybeStill'), text);
  }
});
