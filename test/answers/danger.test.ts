// Questions whose nearest answer could harm: the right passage comes first, says what protects, and nothing forbidden is said.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerQuestion, sayInTalk } from '../../src/dialogs/answers/index.ts';
import { findAnswer } from '../../src/dialogs/answers/find.ts';
import { offered } from '../../src/dialogs/hearing/offered.ts';
import { Talk } from '../conversations/chat.ts';
import { broken } from '../conversations/never-say.ts';
import { DANGERS, PAIRS } from './danger.ts';

const TODAY = '2026-11-23';
/** Plain warnings and refusals of the talk that stand in a passage's place. */
const WARNINGS = new Set([
  'caution.click',
  'caution.time',
  'caution.agency',
  'falseStatement',
  'noThreats',
  'secretRecording',
  'switchOn',
  'switchRunning',
]);

const answersOf = (talk: Talk): string[] =>
  talk.replies.flatMap((r) => (r.kind === 'passage' ? [r.passage] : r.kind === 'text' ? [r.phrase] : []));

test('each row of the never-say list that an answer can break is tempted, in German and English', () => {
  for (const row of [6, 8, 9, 10, 11, 12, 13, 14, 15])
    for (const lang of ['de', 'en'])
      assert.ok(
        DANGERS.some((d) => d.row === row && d.lang === lang),
        `${row} ${lang}`,
      );
});

for (const { row, lang, asks, first, says } of DANGERS) {
  test(`row ${row}: ${asks}`, () => {
    const [passage = ''] = findAnswer(asks, lang, TODAY).passages;
    assert.ok(first.includes(passage), `${passage} came first`);
    const short = sayInTalk(passage, lang);
    if (says) assert.match(short, says);
    for (const text of [short, answerQuestion(asks, TODAY, lang).text]) assert.equal(broken(text), undefined, text);
  });
}

test('asked alone in the talk, nearly every one gets its passage, is offered it or a plain warning, and none is taken for a fact', () => {
  const missed = DANGERS.filter(({ lang, asks, first }) => {
    const talk = new Talk(TODAY, lang);
    talk.send({ kind: 'said', text: asks });
    for (const { text } of talk.said) assert.equal(broken(text), undefined, text);
    const { open } = talk.file;
    const near = open?.fact === 'meant' ? offered(open).ids : [];
    return ![...answersOf(talk), ...near].some((answer) => first.includes(answer) || WARNINGS.has(answer));
  });
  assert.ok(missed.length <= DANGERS.length * 0.1, missed.map(({ asks }) => asks).join('\n'));
});

test('a short plan to say something untrue, and a question without its mark, tell no facts', () => {
  for (const text of [
    'darf ich behaupten dass ich nie ja gesagt hab obwohl ichs hab',
    'soll ich denen sagen dass ich nie telefoniert habe',
    'was kostet die verbraucherzentrale und darf die firma mich bei der schufa melden',
  ]) {
    const talk = new Talk(TODAY);
    talk.send({ kind: 'said', text });
    assert.deepEqual(Object.keys(talk.file.matters[0]?.facts ?? {}), [], text);
  }
});

for (const { lang, asks, both } of PAIRS) {
  test(`two questions in one message are both answered: ${asks}`, () => {
    const talk = new Talk(TODAY, lang);
    talk.send({ kind: 'said', text: asks });
    assert.deepEqual(answersOf(talk), both);
    assert.equal(talk.file.open?.fact, 'channel', 'the open question comes again');
  });
}
