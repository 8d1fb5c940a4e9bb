// What was said in a conversation, read back from the store and unsealed.
import type { LastLine } from '../../dialogs/index.ts';
import type { House, LogLine } from '../house.ts';
import type { Store } from '../store/port.ts';
import type { Sealing } from '../store/sealing.ts';
import type { Nearby } from './near.ts';
import type { Line } from './records.ts';
import { openLine } from './records.ts';

/** Among so many lines the customer's last words are looked for. */
const LAST_LINES = 200;

/** The lines of a conversation, unsealed. */
export type Journal = {
  news: House['news'];
  lines: House['log'];
  /** What the customer typed last, oldest first; a button's words are not among it. */
  lastWords: (conv: string, seq: number) => Promise<LastLine[]>;
};

type Place = {
  store: Store;
  seal: Sealing;
  nearby: Nearby;
  failed: (conv: string, why: unknown, what: string) => void;
};

/** @param place the store and the keys; `failed` hears of a line that cannot be opened */
export function newJournal({ store, seal, nearby, failed }: Place): Journal {
  const news: House['news'] = async (conv, after, limit) => {
    const loaded = await store.load(conv);
    if (!loaded) return undefined;
    const key = nearby.find(conv, loaded)?.key ?? seal.openCase(conv, loaded.key);
    const entries = await store.read(conv, Math.min(after, loaded.seq), limit);
    const opened = entries.flatMap(({ seq, at, body }) => {
      try {
        return [lineOf(openLine(key, conv, body), seq, at)];
      } catch (error) {
        // One damaged line must not make the rest unreadable.
        failed(conv, error, 'line.damaged');
        return [];
      }
    });
    return { seq: loaded.seq, epoch: loaded.epoch, lines: opened };
  };
  const lines: House['log'] = async (conv, after, limit) => (await news(conv, after, limit))?.lines;
  return {
    news,
    lines,
    async lastWords(conv, seq) {
      return ((await lines(conv, Math.max(0, seq - LAST_LINES), LAST_LINES)) ?? []).flatMap((line) =>
        line.from === 'user' && line.incoming.text && line.incoming.value === undefined
          ? [{ at: line.at, text: line.incoming.text }]
          : [],
      );
    },
  };
}

function lineOf(line: Line, seq: number, at: string): LogLine {
  if (line.from === 'user') return { seq, at, from: 'user', user: line.user, incoming: line.incoming };
  const { re, ...rest } = line;
  return { seq, at, ...rest, ...(re === undefined ? {} : { replyTo: re }) };
}
