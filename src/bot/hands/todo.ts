// What a turn asked for stays in the state until it is done: neither a failure nor a crash in between loses it.
import type { Effect } from '../../dialogs/messages.ts';
import type { Loaded } from '../store/port.ts';
import type { State } from './records.ts';
import type { Work } from './work.ts';

/** `next`: the instant from which it may be tried again, by whichever process writes first that it does. */
export type Undone = { effect: Effect; tries: number; next: string };
/** While something is undone the store's due day is today; `due` is the one the talk waits for. */
export type Todo = { undone: Undone[]; due?: string };

type Known = { loaded: Pick<Loaded, 'due'>; state: State };

/** The minutes between tries; after these it is one try an hour. A mail server that is down is usually back within the hour. */
const MINUTES = [1, 4, 10, 20, 25];
const HOUR = 60;
/** A writer of sounds may work as long as the customer is told to wait for it. */
const TRANSCRIBE_MINUTES = 20;
/** Three days: a reminder older than that helps nobody, and a file that cannot be read by then never can. */
const MOST_TRIES = MINUTES.length + 71;

const later = (now: string, minutes: number): string => Temporal.Instant.from(now).add({ minutes }).toString();

/** A count for a moderator is a figure, and twice would be wrong; a case that is deleted ends by its life. */
const stays = ({ kind }: Effect): boolean => kind !== 'count' && kind !== 'forget';

/** The day the talk waits for. */
export const dueOf = ({ loaded, state }: Known): string | undefined => (state.todo ? state.todo.due : loaded.due);

/**
 * The state and the due day as they are written: with what this work asks for, and without what is done.
 * @param before what the work was computed on; absent at the start
 * @param done ids of effects that this write completes
 */
export function withTodo(
  { state, effects, due }: Pick<Work, 'state' | 'effects' | 'due'>,
  before: Known | undefined,
  { now, today, done = [] }: { now: string; today: string; done?: readonly string[] },
): { state: State; due?: string | null } {
  const { todo: _before, ...plain } = state;
  const asked = effects.filter(stays);
  const over = new Set([...done, ...asked.map(({ id }) => id)]);
  const left = (before?.state.todo?.undone ?? []).filter(({ effect }) => !over.has(effect.id));
  const undone = [...left, ...asked.map((effect) => ({ effect, tries: 0, next: later(now, firstWait(effect)) }))];
  const had = before?.state.todo !== undefined;
  if (plain.ended || undone.length === 0) {
    const day = due === undefined && had ? (before.state.todo?.due ?? null) : due;
    return { state: plain, ...(day === undefined ? {} : { due: day }) };
  }
  const waits = due === undefined ? before && dueOf(before) : (due ?? undefined);
  const todo: Todo = { undone, ...(waits !== undefined && { due: waits }) };
  return { state: { ...plain, todo }, due: waits !== undefined && waits < today ? waits : today };
}

/** Until then it is the affair of the process that committed the turn. */
const firstWait = ({ kind }: Effect): number => (kind === 'transcribe' ? TRANSCRIBE_MINUTES : (MINUTES[0] ?? HOUR));

/** What may be tried again now, what is given up, and what is then still undone. */
export function claimed(undone: readonly Undone[], now: string): { again: Effect[]; lost: Effect[]; left: Undone[] } {
  const time = Date.parse(now);
  const ready = undone.filter(({ next }) => Date.parse(next) <= time);
  const lost = ready.filter(({ tries }) => tries >= MOST_TRIES).map(({ effect }) => effect);
  const again = ready.filter(({ tries }) => tries < MOST_TRIES).map(({ effect }) => effect);
  const left = undone
    .filter(({ effect }) => !lost.includes(effect))
    .map((one) =>
      again.includes(one.effect)
        ? { effect: one.effect, tries: one.tries + 1, next: later(now, MINUTES[one.tries + 1] ?? HOUR) }
        : one,
    );
  return { again, lost, left };
}

/** When the next of them may be tried. */
export const nextOf = (undone: readonly Undone[]): number => Math.min(...undone.map(({ next }) => Date.parse(next)));
