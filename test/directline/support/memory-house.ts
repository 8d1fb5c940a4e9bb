// A house in memory: the second implementation behind the port, so that the wire is tested without store and talk.
import { newFile } from '../../../src/case/file.ts';
import type { CaseView } from '../../../src/case/view.ts';
import type { Said } from '../../../src/dialogs/messages.ts';
import type { House, Incoming, LogLine, Receipt } from '../../../src/bot/house.ts';
import { newOnce } from '../../../src/bot/store/once.ts';
import { StoreError } from '../../../src/bot/store/port.ts';

type Body = LogLine extends infer L ? (L extends LogLine ? Omit<L, 'seq' | 'at'> : never) : never;
type Kept = { name: string; type: string; bytes: Uint8Array };
type Talk = {
  user: string;
  lines: LogLine[];
  pending: number;
  seen: Map<string, number>;
  files: Map<string, Kept>;
  epoch: number;
  tail: Promise<void>;
};

/** A line that the house was given. */
export type Heard = { conv: string; user: string; incoming: Incoming };
/** A house in memory, and what a test may set about it. */
export type MemoryHouse = House & {
  heard: Heard[];
  /** Makes every call on the store fail while true. */
  down: boolean;
  turnMs: number;
  /** Says something nobody asked for. */
  say(conv: string, text: string): void;
  /** How many lines a turn answers with. */
  fill(conv: string, lines: number): void;
  expire(conv: string): void;
  has(conv: string): boolean;
  files(conv: string): Kept[];
};

const MAGIC: [string, string][] = [['%PDF-', 'application/pdf'], ['\x89PNG', 'image/png'], ['Hallo', 'text/plain']]; // prettier-ignore

function assessed(): CaseView['assessment'] {
  return {
    conclusion: 'insufficientFacts', firmness: 'clear', assumed: [], ignored: [], grounds: [], deadlines: [], remedies: [],
    stop: null, nextQuestion: null, wouldChange: [], standOfLaw: 'Stand der Gesetze: 2026-11-01',
  }; // prettier-ignore
}

/** A tiny talk behind the interface of the house: no store, no letters, no law. */
export function memoryHouse(clock: () => number = Date.now): MemoryHouse {
  const talks = new Map<string, Talk>();
  const gone = new Set<string>();
  const once = newOnce(clock);
  const watchers = new Map<string, Set<() => void>>();
  const wake = (conv: string): void => watchers.get(conv)?.forEach((each) => queueMicrotask(each));
  const check = (): void => {
    if (house.down) throw new StoreError('unavailable', 'the store is away');
  };
  const append = (conv: string, talk: Talk, body: Body): number => {
    const seq = talk.lines.length + 1;
    talk.lines.push({ ...body, seq, at: new Date(clock()).toISOString() });
    wake(conv);
    return seq;
  };
  const bot = (text: string, lang: 'de' | 'en', more: Partial<Said> = {}): Body => ({
    from: 'bot',
    what: 'said',
    said: { text, lang, ...more },
  });

  async function turn(conv: string, talk: Talk, incoming: Incoming, seq: number): Promise<void> {
    await new Promise((done) => setTimeout(done, house.turnMs));
    if (talks.get(conv) !== talk) return;
    const { text, name, value } = incoming;
    const replyTo = { replyTo: seq };
    if (text === 'frage') {
      const choices = ['ja', 'nein', 'weiß nicht'].map((title) => ({ value: title, title }));
      const question = {
        id: 'q1',
        fact: 'agreedOnPhone',
        type: 'choice' as const,
        choices,
        why: 'Darum.',
        optional: true,
      };
      append(conv, talk, { ...bot('Haben Sie zugestimmt?', 'de', { question }), ...replyTo });
    } else if (text === 'löschen') {
      append(conv, talk, { from: 'bot', what: 'ended', ...replyTo });
      talk.pending -= 1;
      await house.forget(conv, 'customer');
      return;
    } else {
      const said = value === undefined ? (text ?? name ?? 'Datei') : JSON.stringify(value);
      append(conv, talk, { ...bot(`gehört: ${said}`, 'de'), ...replyTo });
    }
    append(conv, talk, { from: 'bot', what: 'case', ...replyTo });
    talk.pending -= 1;
  }

  const house: MemoryHouse = {
    heard: [],
    down: false,
    turnMs: 0,
    async begin({ conv, user, locale }) {
      check();
      if (gone.has(conv)) return 'gone';
      if (talks.has(conv)) return 'exists';
      const talk: Talk = {
        user, lines: [], pending: 0, seen: new Map(), files: new Map(), epoch: 1, tail: Promise.resolve(),
      }; // prettier-ignore
      talks.set(conv, talk);
      const english = locale?.startsWith('en') === true;
      append(
        conv,
        talk,
        bot(english ? 'Good day. What happened?' : 'Guten Tag. Was ist passiert?', english ? 'en' : 'de'),
      );
      append(conv, talk, { from: 'bot', what: 'case' });
      return 'started';
    },
    async exists(conv) {
      check();
      const talk = talks.get(conv);
      return talk && { epoch: talk.epoch };
    },
    async ended(conv) {
      check();
      return gone.has(conv);
    },
    async once(name, ms) {
      check();
      return once(name, ms);
    },
    async receive(conv, user, incoming) {
      check();
      const talk = talks.get(conv);
      if (!talk) return { refused: 'gone' };
      const before = incoming.clientId === undefined ? undefined : talk.seen.get(incoming.clientId);
      if (before !== undefined) return { seq: before };
      const seq = append(conv, talk, { from: 'user', user, incoming });
      if (incoming.clientId !== undefined) talk.seen.set(incoming.clientId, seq);
      house.heard.push({ conv, user, incoming });
      if (incoming.type === 'event' && incoming.name?.startsWith('wortlaut/') !== true) return { seq };
      talk.pending += 1;
      talk.tail = talk.tail.then(() => turn(conv, talk, incoming, seq));
      return { seq };
    },
    async keepFile(conv, { name, content }) {
      const talk = talks.get(conv);
      if (!talk) return { refused: 'gone' };
      const bytes = Buffer.concat(await Array.fromAsync(content));
      if (bytes.length > 15 * 1024 * 1024) return { refused: 'tooBig' };
      const type = MAGIC.find(([magic]) => bytes.toString('latin1').startsWith(magic))?.[1];
      if (type === undefined) return { refused: 'type' };
      const id = `f${talk.files.size + 1}`;
      talk.files.set(id, { name, type, bytes });
      return { id, type, bytes: bytes.length };
    },
    async dropFile(conv, id) {
      talks.get(conv)?.files.delete(id);
    },
    async openFile(conv, id) {
      const file = talks.get(conv)?.files.get(id);
      if (!file) return undefined;
      async function* content(bytes: Uint8Array): AsyncIterable<Uint8Array> {
        yield bytes;
      }
      return { type: file.type, name: file.name, content: content(file.bytes) };
    },
    async remark(conv, phrase) {
      house.say(conv, phrase);
    },
    async log(conv, after, limit) {
      check();
      return talks.get(conv)?.lines.slice(after, after + limit);
    },
    async news(conv, after, limit) {
      check();
      const talk = talks.get(conv);
      if (!talk) return undefined;
      const { lines, epoch } = talk;
      return { seq: lines.length, epoch, lines: lines.slice(Math.min(after, lines.length)).slice(0, limit) };
    },
    async state(conv) {
      check();
      const talk = talks.get(conv);
      return talk && { seq: talk.lines.length, pending: talk.pending > 0 };
    },
    watch(conv, waken) {
      const set = watchers.get(conv) ?? new Set();
      watchers.set(conv, set.add(waken));
      return () => set.delete(waken);
    },
    sheet: async () => undefined,
    sheetPaper: async () => undefined,
    opened: async () => false,
    async view(conv) {
      const talk = talks.get(conv);
      if (!talk) return undefined;
      const { lang, active } = newFile('2026-11-23T10:00:00Z', 'de');
      const at = '2026-11-23T10:00:00Z';
      const said = talk.lines.some((line) => line.from === 'user');
      return {
        v: 1, revision: talk.lines.length, lang, today: '2026-11-23', keptUntil: '2026-12-23', matter: active,
        matters: [{ id: active, title: 'Vertrag' }],
        facts: said ? { channel: { value: 'outboundCall', source: 'customer', at, confirmed: true } } : {},
        assessment: assessed(), deadlines: [], files: [], shares: [],
        letters: said ? [{ id: 'l1', letter: 'recordingAccess', with: [], matter: 'm1', state: 'made', links: {} }] : [],
      }; // prettier-ignore
    },
    protocol: async () => undefined,
    transcript: async () => undefined,
    async document(conv, letter, format) {
      if (!talks.has(conv) || letter !== 'l1') return undefined;
      const type = format === 'pdf' ? 'application/pdf' : 'text/plain; charset=utf-8';
      return {
        bytes: Buffer.from(format === 'pdf' ? '%PDF-1.7' : 'Auskunft über den Anruf'),
        name: `Brief.${format}`,
        type,
      };
    },
    async calendar(conv) {
      const bytes = Buffer.from('BEGIN:VCALENDAR\r\n');
      return talks.has(conv) ? { bytes, name: 'fristen.ics', type: 'text/calendar; charset=utf-8' } : undefined;
    },
    async export(conv) {
      const bytes = Buffer.from(JSON.stringify(talks.get(conv)?.lines ?? []));
      return talks.has(conv) ? { bytes, name: 'fall.json', type: 'application/json' } : undefined;
    },
    async forget(conv, by) {
      check();
      if (!talks.delete(conv)) return undefined;
      gone.add(conv);
      wake(conv);
      const receipt: Receipt = { deletedAt: new Date(clock()).toISOString(), case: conv, by, kept: [], signature: 's' };
      return receipt;
    },
    lang: async () => 'de',
    ready: async () => (house.down ? 'away' : 'ready'),
    async close() {
      await Promise.all([...talks.values()].map(({ tail }) => tail));
    },
    say(conv, text) {
      const talk = talks.get(conv);
      if (talk) append(conv, talk, bot(text, 'de'));
    },
    fill(conv, lines) {
      for (let i = 1; i <= lines; i += 1) house.say(conv, `Zeile ${i}`);
    },
    async lock(conv, epoch) {
      const talk = talks.get(conv);
      return talk?.epoch === epoch ? (talk.epoch += 1) : undefined;
    },
    expire(conv) {
      talks.delete(conv);
      gone.add(conv);
      wake(conv);
    },
    has: (conv) => talks.has(conv),
    files: (conv) => [...(talks.get(conv)?.files.values() ?? [])],
  };
  return house;
}
