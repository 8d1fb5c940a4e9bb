// The chats of a channel that are remembered: the way back to each, and what goes out by itself when nobody asked.
import type { ConversationReference } from 'botbuilder';
import type { House } from '../house.ts';
import { openOutlet, type Outlet, type Send } from './outlet.ts';

/** Conversations whose way back is remembered for lines that nobody asked for. */
const REMEMBERED = 10_000;
/** Lines of a turn that is still running are left to it. */
const PROACTIVE_MS = 1_500;

/** One chat: where it is reached, what went out to it, and how many of its turns are running. */
export type Chat = { outlet: Outlet; reference: Partial<ConversationReference>; inTurn: number };

/** What the chats need of their surroundings. `most`: so many are remembered. */
type Surroundings = {
  house: Pick<House, 'log' | 'watch'>;
  /** The way to send to a chat outside of a turn; asked for the moment something goes out. */
  sendTo: (chat: Chat) => Send;
  failed: (conv: string, error: unknown) => void;
  most?: number;
};

/** All chats of this process. Where there are too many, the one that was silent longest goes: it comes back with its next line. */
export function openChats({ house, sendTo, failed, most = REMEMBERED }: Surroundings) {
  // In the order of their last line, the oldest first.
  const chats = new Map<string, Chat & { stop(): void }>();

  /** Sends what came outside of a turn, a moment after it came. @returns the way to stop */
  const follow = (conv: string, chat: Chat): (() => void) => {
    let timer: NodeJS.Timeout | undefined;
    const look = (): void => {
      if (chat.inTurn > 0) return;
      chat.outlet.deliver(sendTo(chat)).catch((error: unknown) => failed(conv, error));
    };
    const unwatch = house.watch(conv, () => {
      clearTimeout(timer);
      timer = setTimeout(look, PROACTIVE_MS).unref();
    });
    return () => {
      clearTimeout(timer);
      unwatch();
    };
  };

  const opened = (conv: string, reference: Chat['reference'], sent: number): Chat & { stop(): void } => {
    const chat = { outlet: openOutlet(house, conv, sent), reference, inTurn: 0 };
    return Object.assign(chat, { stop: follow(conv, chat) });
  };

  return {
    /**
     * The chat of this conversation, from now on reached as `reference` says.
     * @param sent the newest line that the channel has seen, where the chat is not known yet
     */
    remember(conv: string, reference: Chat['reference'], sent: number): Chat {
      const known = chats.get(conv);
      chats.delete(conv);
      const chat = known ? Object.assign(known, { reference }) : opened(conv, reference, sent);
      chats.set(conv, chat);
      const [silent] = chats.keys();
      if (chats.size > most && silent !== undefined) {
        chats.get(silent)?.stop();
        chats.delete(silent);
      }
      return chat;
    },
  };
}
