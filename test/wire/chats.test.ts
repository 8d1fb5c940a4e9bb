// The chats of a channel: what nobody asked for still finds its way to those who wrote last.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openChats } from '../../src/bot/botframework/chats.ts';

it('forgets the chat that was silent longest, not the one that came first', () => {
  const watched = new Set<string>();
  const house = {
    log: async () => [],
    watch: (conv: string) => {
      watched.add(conv);
      return () => void watched.delete(conv);
    },
  };
  const chats = openChats({ house, sendTo: () => async () => undefined, failed: () => undefined, most: 2 });
  const first = chats.remember('first', { channelId: 'msteams' }, 1);
  chats.remember('second', {}, 1);
  assert.equal(chats.remember('first', { channelId: 'webchat' }, 1), first, 'the same chat');
  assert.deepEqual(first.reference, { channelId: 'webchat' }, 'reached as its last line came');
  chats.remember('third', {}, 1);
  assert.deepEqual([...watched].sort(), ['first', 'third']);
});
