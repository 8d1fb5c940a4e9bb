// The fifth hand, act: what a committed turn asked for, and the readings that come back as messages of their own.
import { wordCount } from '../../knowledge/german/words.ts';
import { hash } from 'node:crypto';
import type { CaseFile, Lang } from '../../case/file.ts';
import type { Effect, Heard } from '../../dialogs/messages.ts';
import type { Incoming } from '../house.ts';
import { amend } from './amend.ts';
import type { Background } from './background.ts';
import type { Chains } from './chains.ts';
import { openConversation, type Hands } from './open.ts';
import type { Journal } from './journal.ts';
import { textOf, writeDown, type Transcribe } from './sounds.ts';
import { claimed, nextOf, type Undone } from './todo.ts';
import { take } from './unasked.ts';
import type { Uploads } from './uploads.ts';
import { GRACE_MS } from './work.ts';

/** What a reminder is made from; `conv`, `user` and `epoch` make the link. */
export type Reminder = { id: string; to: string; day: string; lang: Lang; conv: string; user: string; epoch: number };

/** What the operator may have beside the house. */
export type Services = {
  /** A model that reads along, if there is one; it decides itself whether it may (consent) and never throws. */
  listen?: (line: { conv: string; text: string; today: string; file: CaseFile }) => Promise<Heard>;
  /** Sends a reminder by e-mail, if the operator has a mail server; may throw, then it is tried again for three days. */
  remind?: (mail: Reminder) => Promise<void>;
  /** One more for a step of a case that came by a moderator's link. */
  count?: (link: string, step: string) => Promise<void>;
  /** Removes what is kept beside the cases and past its end: messages that were reported. */
  tidy?: (now: string) => Promise<void>;
  /** Writes a sound down, if there is a model for it; asked only after the customer's yes. */
  transcribe?: Transcribe;
};

/** The fifth hand: it runs the effects of a turn, each idempotent by its id. */
export type Effects = {
  /** Does what a turn asked for after its commit. @param ended the case is over and goes away after a while */
  done(hands: Hands, conv: string, effects: readonly Effect[], ended: boolean): void;
  /**
   * Tries again what is undone and may be tried again. Must run in the conversation's chain.
   * @returns when the next try may be, in milliseconds since 1970; undefined when nothing is undone
   */
  again(hands: Hands, conv: string): Promise<number | undefined>;
  /** Lets the model read a line. Outside every chain: the next line does not wait for a slow reading. */
  listenTo(hands: Hands, conv: string, id: string, incoming: Incoming, day: string): void;
};

/** Shorter lines need no model. */
const LISTEN_WORDS = 4;
const FIRST_LINES = 200;

type Place = {
  services: Services;
  background: Background;
  chains: Chains;
  journal: Journal;
  uploads: Uploads;
  forget: (conv: string) => Promise<boolean>;
};

/** @param place what the effects work on; `forget` deletes a case that is over */
export function newEffects({ services, background, chains, journal, uploads, forget }: Place): Effects {
  const { listen, remind, count, transcribe } = services;
  const { act } = background;

  /** What runs in this process: a try that takes long is not begun twice. */
  const running = new Set<string>();

  /** The mail has the day and the way back into the case, for the one who began it; none to an address that was taken back. */
  const mail = async (hands: Hands, conv: string, { id, to, day }: Extract<Effect, { kind: 'remind' }>) => {
    const open = await openConversation(hands, conv);
    const first = (await journal.lines(conv, 0, FIRST_LINES))?.find((line) => line.from === 'user');
    if (!open || first?.from !== 'user' || open.state.file.reminders?.to !== to) return;
    const { epoch } = open.loaded;
    await remind?.({ id, to, day, lang: open.state.file.lang, conv, user: first.user, epoch });
  };

  /** Outside every chain: the talk goes on while a text is read or a sound is written down. */
  const reading = async (hands: Hands, conv: string, { id, kind, file }: Extract<Effect, { file: string }>) => {
    const open = await openConversation(hands, conv);
    if (!open) return;
    const place = { uploads, conv, key: open.key, file };
    const found = kind === 'readText' ? await textOf(place) : await writeDown(place, transcribe);
    if (!found) return;
    const write = hash('sha256', id).slice(0, 24);
    const [at, today] = [hands.clock(), hands.today()];
    const message = { ...found, id: `${write}.read`, at, today };
    await chains.run(conv, () => take(hands, conv, `f${write}`, () => [message], id));
  };

  const perform = (hands: Hands, conv: string, effect: Effect): void =>
    act(conv, async () => {
      const { id, kind } = effect;
      const name = `${conv}|${id}`;
      if (running.has(name)) return;
      running.add(name);
      try {
        if (kind === 'dropFile') await uploads.remove(conv, effect.file);
        if (kind === 'remind') await mail(hands, conv, effect);
        if (kind === 'readText' || kind === 'transcribe') await reading(hands, conv, effect);
        // Where a message came of it, that was written with its turn.
        const without = (all: readonly Undone[]): Undone[] => all.filter(({ effect: one }) => one.id !== id);
        const end = (all: readonly Undone[]) => (without(all).length < all.length ? without(all) : undefined);
        await chains.run(conv, () => amend(hands, conv, end));
      } finally {
        running.delete(name);
      }
    });

  return {
    done(hands, conv, effects, ended) {
      for (const effect of effects) {
        if (effect.kind === 'count') act(conv, async () => count?.(effect.link, effect.step));
        else if (effect.kind !== 'forget') perform(hands, conv, effect);
      }
      if (ended) setTimeout(() => act(conv, () => forget(conv)), GRACE_MS).unref();
    },
    async again(hands, conv) {
      let found: ReturnType<typeof claimed> | undefined;
      let next: number | undefined;
      await amend(hands, conv, (undone) => {
        found = claimed(undone, hands.clock());
        next = found.left.length > 0 ? nextOf(found.left) : undefined;
        return found.again.length + found.lost.length > 0 ? found.left : undefined;
      });
      for (const effect of found?.lost ?? []) background.failed(conv, new Error(effect.kind), 'effect.lost');
      for (const effect of found?.again ?? []) perform(hands, conv, effect);
      return next;
    },
    listenTo(hands, conv, id, { type, text = '', value }, today) {
      if (!listen || type !== 'message' || value !== undefined || wordCount(text) < LISTEN_WORDS) return;
      act(conv, async () => {
        const open = await openConversation(hands, conv);
        const heard = open ? await listen({ conv, text, today, file: open.state.file }) : undefined;
        if (!heard || Object.values(heard).every((one) => one.length === 0)) return;
        await chains.run(conv, () =>
          take(hands, conv, `h${id}`, () => [
            { id: `${id}.heard`, at: hands.clock(), today, kind: 'heard', for: id, ...heard },
          ]),
        );
      });
    },
  };
}
