// The customer's own account of the call: written down from memory, put into the letter after a yes, marked as theirs, editable.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Talk } from '../conversations/chat.ts';

const WORDS = 'Der Mann sagte, es bleibt alles, wie es ist.\nIch habe nur gefragt, was es kostet.';
const STORY =
  'Am 12.11. hat mich o2 angerufen wegen einem Handyvertrag. Ich wollte nur Unterlagen und habe nicht zugesagt. Das will ich nicht.';

/** Writes down, asks for the letter, answers whatever is asked; @returns the talk and whether the account was asked about */
function letterAfter(inLetter: boolean | undefined, story = STORY): { talk: Talk; asked: number } {
  const talk = new Talk('2026-11-16');
  talk.send({ kind: 'said', text: story });
  if (inLetter !== undefined) talk.send({ kind: 'said', text: 'aufschreiben' });
  let asked = 0;
  for (let n = 0; n < 40 && talk.file.letters.length === 0; n += 1) {
    const { open } = talk.file;
    assert.ok(open, talk.text);
    const answer = (value: unknown): void => talk.send({ kind: 'answered', question: open.id, value });
    if (open.fact === 'memory.words') answer(WORDS);
    else if (open.fact.startsWith('memory.')) answer('none');
    else if (open.about === 'account') {
      asked += 1;
      answer(inLetter);
    } else if (open.fact === 'confirm') answer(true);
    else if (open.fact === 'letter') answer('contestConclusion');
    else if (open.fact === 'wantedContract') answer(false);
    else if (open.fact === 'sender.name') answer('Ilse Brandt');
    else if (open.fact === 'sender.address') answer('Lindenstr. 4, 99423 Weimar');
    else if (open.fact === 'sender.customerNumber') answer('none');
    else if (open.fact === 'recipient.address') answer('same');
    else answer('unknown');
  }
  return { talk, asked };
}
const account = (talk: Talk): string | undefined =>
  talk.file.letters[0]?.blocks.find((block) => block.id === 'account')?.text;

test('what was written down goes into the letter as the customer’s own words, after one question', () => {
  const { talk, asked } = letterAfter(true);
  assert.equal(asked, 1);
  assert.equal(account(talk), `Zum Hergang in meinen eigenen Worten:\n${WORDS}`);
  const letter = talk.file.letters[0];
  assert.ok(letter);
  talk.send({
    kind: 'event',
    name: 'wortlaut/edit',
    value: {
      id: letter.id,
      block: letter.blocks.findIndex((block) => block.id === 'account'),
      text: 'Zum Hergang: Es hieß, es ändere sich nichts.',
    },
  });
  assert.equal(
    talk.file.letters.at(-1)?.blocks.find((block) => /ändere sich nichts/.test(block.text)) !== undefined,
    true,
  );
});

test('a no keeps it out; who wrote nothing down is not asked', () => {
  const without = letterAfter(false);
  assert.equal(without.asked, 1);
  assert.equal(account(without.talk), undefined);
  const none = letterAfter(undefined);
  assert.equal(none.asked, 0);
  assert.equal(account(none.talk), undefined);
});

test('a daughter writes for her mother: her words never stand in the letter as the mother’s own', () => {
  const story =
    'Meine Mutter (81) hat am 12.11. einen Anruf von Vodafone bekommen, sie soll jetzt einen neuen Internetvertrag haben. Sie sagt, es hieß, das wäre nur eine kostenlose Umstellung. Am 14.11. kam die Bestätigung. Wir wollen das nicht!';
  const { talk, asked } = letterAfter(true, story);
  const [letter] = talk.file.letters;
  assert.ok(letter);
  assert.equal(asked, 0);
  const text = letter.blocks.map((block) => block.text).join('\n');
  assert.match(text, /getäuscht/);
  assert.doesNotMatch(text, /eigenen Worten|Sie sagt/);
});
