// What no client said: a day that has come, a late reading, a sentence of the bot by itself.
import { daysAfter } from '../../knowledge/law/deadlines/calendar.ts';
import type { Message } from '../../dialogs/messages.ts';
import type { Commit, Committed } from '../store/port.ts';
import { commitWork, compute, MOST_CONFLICTS, newWrite, on } from './commit.ts';
import { openConversation, type Hands, type Open } from './open.ts';
import type { Line } from './records.ts';
import { sealLine } from './records.ts';
import { dueOf } from './todo.ts';

/**
 * Messages that no client sent (a day has come, a late reading): computed on the newest state, repeated on a conflict.
 * Must run in the conversation's chain. A silent turn leaves no mark, one that fails says nothing.
 * @param messages made from the newest state; none = nothing to do any more
 * @param done id of the effect that these messages come from
 */
export async function take(
  hands: Hands,
  conv: string,
  write: string,
  messages: (open: Open) => Message[],
  done?: string,
) {
  for (let tries = 0; tries < MOST_CONFLICTS; tries += 1) {
    const open = await openConversation(hands, conv);
    if (!open || open.state.ended) return;
    const all = messages(open);
    if (all.length === 0) return;
    const work = compute(hands, conv, open.state.file, all);
    if ('failure' in work || !work.lines.some((line) => line.from === 'bot' && line.what === 'said')) work.lines = [];
    // A day that has come must not come again at every look; after a failure tomorrow is early enough.
    const due = dueOf(open);
    if (due !== undefined && due <= hands.today() && (work.due ?? '') <= hands.today())
      work.due = work.due === undefined ? daysAfter(hands.today(), 1) : null;
    const { kind } = await commitWork(hands, {
      conv,
      work,
      write,
      ...on(open),
      ...(done !== undefined && { done: [done] }),
    });
    if (kind !== 'conflict') return;
  }
}

/**
 * One sentence of the bot by itself, with the mark that ends every turn. Must run in the conversation's chain.
 * @param more what is written in the same piece
 * @returns nothing when the conversation is gone
 */
export async function remark(
  hands: Hands,
  conv: string,
  phrase: string,
  more: Partial<Pick<Commit, 'write' | 'epoch'>> = {},
): Promise<Committed | undefined> {
  const { store, talk } = hands;
  const { write = newWrite(), epoch } = more;
  const open = await openConversation(hands, conv);
  if (!open || open.state.ended) return undefined;
  const { file } = open.state;
  const said = talk.say({ kind: 'text', phrase }, file, file.lang);
  const lines: Line[] = [
    { from: 'bot', what: 'said', said },
    { from: 'bot', what: 'case' },
  ];
  const entries = lines.map((line, i) => ({ body: sealLine(open.key, conv, write, i, line), input: false }));
  return store.commit({ conv, write, entries, ...(epoch !== undefined && { epoch }) });
}

/** One message per date of any matter that came up since the due day; the day itself if there is none any more. */
export function dueMessages(hands: Hands, conv: string, open: Open): Message[] {
  const today = hands.today();
  const { file } = open.state;
  const due = dueOf(open);
  if (due === undefined || due > today) return [];
  const came = (day: string | undefined): boolean => day !== undefined && day >= due && day <= today;
  const idsOf = (matter: string): string[] =>
    hands.talk
      .view({ ...file, active: matter }, today)
      .deadlines.filter((d) => came(d.safeUntil) || came(d.sendBy))
      .map((d) => d.id);
  let ids: string[] = [];
  try {
    ids = file.matters.flatMap((matter) => idsOf(matter.id));
  } catch (failure) {
    hands.failed(conv, failure);
  }
  const at = hands.clock();
  return (ids.length > 0 ? ids : [due]).map((deadline) => ({
    id: `due-${deadline}`,
    at,
    today,
    kind: 'due',
    deadline,
  }));
}
