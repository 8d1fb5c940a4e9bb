// That the bot is at work, shown while a turn takes longer than a moment.
import { typingActivity } from '../render.ts';
import type { Wire } from '../wire.ts';

const AFTER_MS = 400;
const EVERY_MS = 3_000;
const AT_MOST_MS = 120_000;

/** The turns somebody is shown at work. */
export type Typing = {
  /** Begins to show it, unless it is shown or nobody looks. */
  watch(conv: string): void;
  end(): void;
};

/**
 * @param looks whether somebody looks at a conversation
 * @param send sends a frame to everybody who does
 */
export function newTyping(
  { house, clock }: Pick<Wire, 'house' | 'clock'>,
  looks: (conv: string) => boolean,
  send: (conv: string, frame: string) => void,
): Typing {
  const timers = new Map<string, NodeJS.Timeout>();
  const look = async (conv: string, until: number): Promise<void> => {
    const state = looks(conv) ? await house.state(conv) : undefined;
    if (!looks(conv) || !state?.pending || clock() > until) {
      timers.delete(conv);
      return;
    }
    send(conv, JSON.stringify({ activities: [typingActivity(conv, clock())] }));
    plan(conv, until, EVERY_MS);
  };
  const plan = (conv: string, until: number, ms: number): void => {
    const timer = setTimeout(() => void look(conv, until).catch(() => timers.delete(conv)), ms);
    timers.set(conv, timer.unref());
  };
  return {
    watch(conv) {
      if (!timers.has(conv) && looks(conv)) plan(conv, clock() + AT_MOST_MS, AFTER_MS);
    },
    end() {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
