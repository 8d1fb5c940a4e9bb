// What is undone in a conversation, written anew: a try is claimed, or an effect is done.
import { MOST_CONFLICTS, newWrite } from './commit.ts';
import { openConversation, type Hands } from './open.ts';
import { sealState, type State } from './records.ts';
import { withTodo, type Undone } from './todo.ts';

/**
 * Writes anew what is undone in a conversation, on the newest state. Must run in the conversation's chain.
 * @param change undefined leaves all as it is
 */
export async function amend(hands: Hands, conv: string, change: (undone: readonly Undone[]) => Undone[] | undefined) {
  for (let tries = 0; tries < MOST_CONFLICTS; tries += 1) {
    const open = await openConversation(hands, conv);
    const todo = open?.state.todo;
    const undone = open && todo && change(todo.undone);
    if (!undone) return;
    const { loaded, key, state } = open;
    const next: State = { ...state, todo: { ...todo, undone } };
    const { due, ...kept } = withTodo(
      { state, effects: [] },
      { loaded, state: next },
      { now: hands.clock(), today: hands.today() },
    );
    const rev = loaded.rev + 1;
    const result = await hands.store.commit({
      conv,
      write: newWrite(),
      expected: loaded.rev,
      entries: [],
      state: sealState(key, conv, rev, kept.state),
      ...(due === undefined ? {} : { due }),
    });
    if (result.kind === 'ok') hands.nearby.renew(conv, { key, rev, state: kept.state });
    if (result.kind !== 'conflict') return;
  }
}
