// The five hands behind the wire: receive, listen, turn, commit, act. Implements `House`.
import { hash, randomBytes } from 'node:crypto';
import type { CaseFile, Lang } from '../../case/file.ts';
import type { Effect, Heard } from '../../dialogs/messages.ts';
import type { Handover, handover, LastLine } from '../../dialogs/index.ts';
import { openShare } from '../../dialogs/index.ts';
import type { Document, House, Incoming, LogLine } from '../house.ts';
import type { Log } from '../route.ts';
import type { Files, Store } from '../store/port.ts';
import { StoreError } from '../store/port.ts';
import type { Sealing } from '../store/sealing.ts';
import { newChains } from './chains.ts';
import type { Hands, Open } from './conversation.ts';
import { begin, dueMessages, openConversation, receive, remark, settle, take, userLine } from './conversation.ts';
import { newNearby } from './near.ts';
import type { Paper } from './papers.ts';
import { documentOf, exportOf } from './papers.ts';
import { caseHash, receiptFor } from './receipt.ts';
import type { Line } from './records.ts';
import { openLine } from './records.ts';
import { textOf, transcriptOf, writeDown, type Transcribe } from './sounds.ts';
import { startTimers } from './timers.ts';
import { newUploads } from './uploads.ts';
import type { Talk } from './work.ts';
import { GRACE_MS } from './work.ts';

/** What a reminder is made from; `conv`, `user` and `epoch` make the link. */
export type Reminder = { id: string; to: string; day: string; lang: Lang; conv: string; user: string; epoch: number };

export type HouseOptions = Talk &
  Paper & {
    store: Store;
    files: Files;
    seal: Sealing;
    /** The hand-over sheet: src/dialogs. `paper` makes its PDF. */
    sheet: {
      data: typeof handover;
      paper: (sheet: Handover, file: CaseFile, today: string) => Document | Promise<Document>;
    };
    /** ISO instant. */
    clock: () => string;
    /** ISO day in Berlin, or the day the operator set. */
    today: () => string;
    log: Log;
    /** A model that reads along, if there is one; it decides itself whether it may (consent) and never throws. */
    listen?: (line: { conv: string; text: string; today: string; file: CaseFile }) => Promise<Heard>;
    /** Sends a reminder by e-mail, if the operator has a mail server; may throw, then it is tried at the next due day. */
    remind?: (mail: Reminder) => Promise<void>;
    /** One more for a step of a case that came by a moderator's link. */
    count?: (link: string, step: string) => Promise<void>;
    /** Protocols as PDF: of a recording, or written from memory. */
    protocol: (file: CaseFile, id: string, today: string) => Document | undefined;
    /** Writes a sound down, if there is a model for it; asked only after the customer's yes. */
    transcribe?: Transcribe;
    /** How often due days, ends of life and forgotten turns are looked for. */
    pollMs?: number;
  };

/** More lines of one conversation than this do not wait: the client is told to come back. */
const QUEUE = 20;
const POLL_MS = 15_000;
/** A turn whose store did not answer is tried again: after this, then after twice as long, at most `RETRY_MOST_MS`. */
const RETRY_MS = 250;
const RETRY_MOST_MS = 15_000;
/** A turn holds everybody up while it computes: one this long belongs in the log. */
const SLOW_MS = 250;
const CLOSE_MS = 10_000;
const EXPORT_LINES = 20_000;
const FIRST_LINES = 200;
/** Among so many lines the customer's last words are looked for. */
const LAST_LINES = 200;
/** Shorter lines need no model. */
const LISTEN_WORDS = 4;

/**
 * Opens the house: runs at once the turns that a crash left undone, and keeps looking for what is due.
 * @throws StoreError when the store does not answer
 */
export async function openHouse(options: HouseOptions): Promise<House> {
  const { store, files, seal, clock, today, turn, say, view, keptUntil, render, calendar, log } = options;
  await store.ping();
  const chains = newChains();
  const nearby = newNearby();
  const acting = new Set<Promise<void>>();
  const paper: Paper = { render, calendar };
  const uploads = newUploads(files, async (conv) => (await store.load(conv)) !== undefined);
  let closing = false;

  const failed = (conv: string, failure: unknown, what = 'turn.failed'): void =>
    log({ level: 'error', what, case: caseHash(conv).slice(0, 12), ...faultOf(failure) });

  const took = (conv: string, ms: number): void => {
    if (ms >= SLOW_MS) log({ level: 'info', what: 'turn.slow', case: caseHash(conv).slice(0, 12), ms: Math.round(ms) });
  };

  /** What happens after the commit, each by itself and repeatable; a failure is seen in the log. */
  const act = (conv: string, work: () => Promise<unknown>): void => {
    const done = (async () => {
      try {
        await work();
      } catch (error) {
        failed(conv, error, 'effect.failed');
      }
    })();
    acting.add(done);
    void done.finally(() => acting.delete(done));
  };

  const forget = async (conv: string): Promise<boolean> => {
    const done = await store.forget(conv);
    nearby.drop(conv);
    await uploads.removeAll(conv);
    return done;
  };

  /** The mail has the day and the way back into the case, for the one who began it. */
  const remind = async (conv: string, { id, to, day }: { id: string; to: string; day: string }): Promise<void> => {
    const open = await openConversation(hands, conv);
    const first = (await lines(conv, 0, FIRST_LINES))?.find((line) => line.from === 'user');
    if (!open || first?.from !== 'user') return;
    const { epoch } = open.loaded;
    await options.remind?.({ id, to, day, lang: open.state.file.lang, conv, user: first.user, epoch });
  };

  const committed = (conv: string, effects: readonly Effect[], ended: boolean): void => {
    for (const effect of effects) {
      if (effect.kind === 'dropFile') act(conv, () => uploads.remove(conv, effect.file));
      if (effect.kind === 'remind') act(conv, () => remind(conv, effect));
      const { count } = options;
      if (effect.kind === 'count' && count) act(conv, () => count(effect.link, effect.step));
      if (effect.kind === 'readText' || effect.kind === 'transcribe') act(conv, () => reading(conv, effect));
    }
    if (ended) setTimeout(() => act(conv, () => forget(conv)), GRACE_MS).unref();
  };

  /** Outside every chain: the talk goes on while a text is read or a sound is written down. */
  const reading = async (conv: string, { id, kind, file }: Extract<Effect, { file: string }>): Promise<void> => {
    const open = await openConversation(hands, conv);
    if (!open) return;
    const place = { uploads, conv, key: open.key, file };
    const found = kind === 'readText' ? await textOf(place) : await writeDown(place, options.transcribe);
    if (!found) return;
    const write = hash('sha256', id).slice(0, 24);
    await chains.run(conv, () =>
      take(hands, conv, `f${write}`, () => [{ ...found, id: `${write}.read`, at: clock(), today: today() }]),
    );
  };

  const reads = options.listen !== undefined;
  const transcribes = options.transcribe !== undefined;
  const hands: Hands = {
    store,
    sealing: seal,
    nearby,
    talk: { turn, say, view, keptUntil },
    clock,
    today,
    reads,
    mails: options.remind !== undefined,
    transcribes,
    committed,
    failed,
    took,
  };

  const settling = (conv: string, tries = 0): void =>
    act(conv, async () => {
      try {
        await chains.run(conv, () => (closing ? Promise.resolve() : settle(hands, conv)));
      } catch (error) {
        if (isAway(error) && !closing)
          setTimeout(() => settling(conv, tries + 1), Math.min(RETRY_MS * 2 ** tries, RETRY_MOST_MS)).unref();
        if (!isAway(error) || tries === 0) throw error;
      }
    });

  /** Outside every chain: the next line does not wait for a slow reading, whose result comes as a message of its own. */
  const listenTo = (conv: string, id: string, { type, text = '', value }: Incoming, day: string): void => {
    const { listen } = options;
    if (!listen || type !== 'message' || value !== undefined || text.trim().split(/\s+/).length < LISTEN_WORDS) return;
    act(conv, async () => {
      const open = await openConversation(hands, conv);
      const heard = open ? await listen({ conv, text, today: day, file: open.state.file }) : undefined;
      if (!heard || Object.values(heard).every((one) => one.length === 0)) return;
      await chains.run(conv, () =>
        take(hands, conv, `h${id}`, () => [
          { id: `${id}.heard`, at: clock(), today: day, kind: 'heard', for: id, ...heard },
        ]),
      );
    });
  };

  const stopTimers = startTimers(hands, {
    every: options.pollMs ?? POLL_MS,
    settle: settling,
    due: (conv, day) => {
      const write = `due_${day.replaceAll('-', '')}`;
      act(conv, () => chains.run(conv, () => take(hands, conv, write, (open) => dueMessages(hands, conv, open))));
    },
    ended: (conv) => act(conv, () => uploads.removeAll(conv)),
    log,
  });

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
    return { seq: loaded.seq, lines: opened };
  };
  const lines: House['log'] = async (conv, after, limit) => (await news(conv, after, limit))?.lines;

  /** What the customer typed last, oldest first; a button's words are not among it. */
  const lastWords = async (conv: string, seq: number): Promise<LastLine[]> =>
    ((await lines(conv, Math.max(0, seq - LAST_LINES), LAST_LINES)) ?? []).flatMap((line) =>
      line.from === 'user' && line.incoming.text && line.incoming.value === undefined
        ? [{ at: line.at, text: line.incoming.text }]
        : [],
    );

  return {
    begin: (start) => chains.run(start.conv, () => begin(hands, start)),
    async exists(conv) {
      const loaded = await store.load(conv);
      return loaded && { epoch: loaded.epoch };
    },
    async receive(conv, user, incoming, epoch) {
      if (closing) return { refused: 'unavailable' };
      if (chains.length(conv) >= QUEUE) return { refused: 'busy' };
      const line = userLine(hands, user, incoming);
      try {
        const result = await chains.run(conv, () =>
          receive(hands, conv, line, writeId(conv, incoming.clientId), epoch),
        );
        if ('refused' in result) return result;
        if (!result.settled) settling(conv);
        if (result.fresh) listenTo(conv, String(result.seq), incoming, line.today);
        return { seq: result.seq };
      } catch (error) {
        failed(conv, error, 'receive.failed');
        return { refused: error instanceof StoreError && error.code === 'tooBig' ? 'tooBig' : 'unavailable' };
      }
    },
    async keepFile(conv, file) {
      if (closing) return { refused: 'unavailable' };
      try {
        const open = await openConversation(hands, conv);
        if (!open || open.state.ended) return { refused: 'gone' };
        return await uploads.keep(conv, open.key, file);
      } catch (error) {
        failed(conv, error, 'upload.failed');
        return { refused: 'unavailable' };
      }
    },
    async openFile(conv, id) {
      const loaded = await store.load(conv);
      return loaded && uploads.open(conv, seal.openCase(conv, loaded.key), id);
    },
    async dropFile(conv, id) {
      if (/^[a-z0-9]{1,64}$/.test(id)) await uploads.remove(conv, id);
    },
    remark: (conv, phrase) => chains.run(conv, () => remark(hands, conv, phrase)),
    log: lines,
    news,
    async state(conv) {
      const loaded = await store.load(conv);
      return loaded && { seq: loaded.seq, pending: loaded.handled < loaded.input };
    },
    watch: (conv, wake) => store.watch(conv, wake),
    async view(conv) {
      const open = await openConversation(hands, conv);
      return open && { ...view(open.state.file, today()), revision: open.loaded.rev };
    },
    async document(conv, letter, format) {
      const open = await openConversation(hands, conv);
      return open && documentOf(paper, uploads, { conv, key: open.key, file: open.state.file, letter, format });
    },
    async protocol(conv, id) {
      const open = await openConversation(hands, conv);
      return open && options.protocol(open.state.file, id, today());
    },
    async transcript(conv, file) {
      const open = await openConversation(hands, conv);
      return open && transcriptOf({ uploads, conv, key: open.key, file });
    },
    async calendar(conv) {
      const open = await openConversation(hands, conv);
      return open && calendar(open.state.file, today());
    },
    async sheet(conv) {
      const open = await openConversation(hands, conv);
      return open && options.sheet.data(open.state.file, await lastWords(conv, open.loaded.seq), clock(), today());
    },
    async sheetPaper(conv) {
      const open = await openConversation(hands, conv);
      if (!open) return undefined;
      const words = await lastWords(conv, open.loaded.seq);
      const sheet = options.sheet.data(open.state.file, words, clock(), today());
      return options.sheet.paper(sheet, open.state.file, today());
    },
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
    async export(conv) {
      const open = await openConversation(hands, conv);
      if (!open) return undefined;
      return exportOf(paper, open.state.file, (await lines(conv, 0, EXPORT_LINES)) ?? [], today());
    },
    async forget(conv, by) {
      const done = await forget(conv);
      return done ? receiptFor(seal, conv, by, clock()) : undefined;
    },
    async lang(conv) {
      return (await openConversation(hands, conv))?.state.file.lang;
    },
    async ready() {
      try {
        await store.ping();
        return !closing;
      } catch {
        return false;
      }
    },
    async close() {
      if (closing) return;
      closing = true;
      await stopTimers();
      await chains.idle(CLOSE_MS);
      await Promise.race([Promise.all(acting), new Promise((resolve) => setTimeout(resolve, CLOSE_MS).unref())]);
      await store.close();
    },
  };
}

const isAway = (error: unknown): boolean => error instanceof StoreError && error.code === 'unavailable';

/** The same client id is the same write, hence one line; without one every line is its own. */
const writeId = (conv: string, clientId: string | undefined): string =>
  clientId === undefined ? randomBytes(12).toString('hex') : hash('sha256', `${conv}|${clientId}`).slice(0, 24);

function lineOf(line: Line, seq: number, at: string): LogLine {
  if (line.from === 'user') return { seq, at, from: 'user', user: line.user, incoming: line.incoming };
  const { re, ...rest } = line;
  return { seq, at, ...rest, ...(re === undefined ? {} : { replyTo: re }) };
}

/** What went wrong and where, without the message: that may hold the customer's words. Our store's messages do not. */
function faultOf(failure: unknown): Record<string, string> {
  if (failure instanceof StoreError) return { error: failure.code, why: failure.message };
  if (!(failure instanceof Error)) return { error: typeof failure };
  const frames = (failure.stack ?? '').split('\n').filter((row) => /^\s+at /.test(row));
  const where = frames
    .slice(0, 4)
    .map((row) => row.trim().replace(/\(?file:\/\/.*?\/(src|test|node_modules)\//, '($1/'));
  return { error: failure.name, where: where.join(' < ') };
}
