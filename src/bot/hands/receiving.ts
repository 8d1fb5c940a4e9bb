// What a client may do to a conversation, each in its queue: begin it, say a line, open its sheet, lock its links.
import { hash, randomBytes } from 'node:crypto';
import { openShare } from '../../dialogs/index.ts';
import type { House } from '../house.ts';
import { StoreError } from '../store/port.ts';
import { begin, receive, userLine } from './conversation.ts';
import { lock } from './lock.ts';
import { openConversation, type Open } from './open.ts';
import type { Parts } from './parts.ts';
import { remark, take } from './unasked.ts';

/** More lines of one conversation than this do not wait: the client is told to come back. */
const QUEUE = 20;

/** The same client id is the same write, hence one line; without one every line is its own. */
const writeId = (conv: string, clientId: string | undefined): string =>
  clientId === undefined ? randomBytes(12).toString('hex') : hash('sha256', `${conv}|${clientId}`).slice(0, 24);

type Place = Pick<Parts, 'hands' | 'chains' | 'background' | 'effects'> & {
  /** Has a conversation's turn run; nobody waits for it. */
  settling: (conv: string) => void;
  closing: () => boolean;
};

/** @returns the part of the house that takes what clients say and do */
export function receivingOf({
  hands,
  chains,
  background,
  effects,
  settling,
  closing,
}: Place): Pick<House, 'begin' | 'receive' | 'remark' | 'opened' | 'lock'> {
  const { clock, today } = hands;
  return {
    begin: (start) => chains.run(start.conv, () => begin(hands, start)),
    async receive(conv, user, incoming, epoch) {
      if (closing()) return { refused: 'unavailable' };
      if (chains.length(conv) >= QUEUE) return { refused: 'busy' };
      const line = userLine(hands, user, incoming);
      try {
        const write = writeId(conv, incoming.clientId);
        const result = await chains.run(conv, () => receive(hands, conv, line, write, epoch));
        if ('refused' in result) return result;
        if (!result.settled) settling(conv);
        if (result.fresh) effects.listenTo(hands, conv, String(result.seq), incoming, line.today);
        return { seq: result.seq, ...(!result.fresh && { again: true }) };
      } catch (error) {
        background.failed(conv, error, 'receive.failed');
        return { refused: error instanceof StoreError && error.code === 'tooBig' ? 'tooBig' : 'unavailable' };
      }
    },
    remark: (conv, phrase) => chains.run(conv, async () => void (await remark(hands, conv, phrase))),
    async opened(conv, share) {
      const opens = ({ state }: Open): boolean => openShare(state.file.shares, share, today()) !== undefined;
      const open = await openConversation(hands, conv);
      if (!open || open.state.ended || !opens(open)) return false;
      const id = `o${randomBytes(12).toString('hex')}`;
      await chains.run(conv, () =>
        take(hands, conv, id, (now) =>
          opens(now) ? [{ id, at: clock(), today: today(), kind: 'opened', share }] : [],
        ),
      );
      return true;
    },
    lock: (conv, epoch, once) => chains.run(conv, () => lock(hands, conv, epoch, once)),
  };
}
