// A letter that was made anew after a slip goes out once, and an address is one's own or it is not noted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { play, readChat } from '../conversations/chat.ts';

const chat = (name: string) => play(readChat(new URL(`../conversations/${name}.chat`, import.meta.url).pathname));

test('the newest form of a letter is the one that was sent: the one with the old house number stood as sent, too', () => {
  const { letters } = chat('440-where-do-they-live').file;
  assert.ok(letters.length > 1);
  const sent = letters.filter(({ state }) => state === 'sent');
  assert.deepEqual(sent.map(({ id, from }) => [id, from.street]), [[letters.at(-1)?.id, 'Weg 9']]); // prettier-ignore
});
