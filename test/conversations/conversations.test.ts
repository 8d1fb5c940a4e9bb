// Every `.chat` file is played; nothing that must never be said is said in any of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allChats, play, type Played } from './chat.ts';
import { broken } from './never-say.ts';

const chats = allChats(new URL('./', import.meta.url));
const played: Played[] = [];

for (const chat of chats) {
  test(chat.name, () => {
    played.push(play(chat));
  });
}

test('nothing is said that must never be said', () => {
  assert.ok(chats.length >= 60, `only ${chats.length} conversations`);
  for (const { texts } of played) {
    for (const text of texts) assert.equal(broken(text), undefined, text);
  }
});
