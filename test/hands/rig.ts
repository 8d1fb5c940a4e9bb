// A house on a folder of its own with a tiny talk, for the tests of the hands.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { CaseFile, MadeLetter } from '../../src/case/file.ts';
import { withFact } from '../../src/case/file.ts';
import { keptUntil } from '../../src/case/keep.ts';
import type { HouseOptions } from '../../src/bot/hands/index.ts';
import { openHouse } from '../../src/bot/hands/index.ts';
import type { House, Incoming, LogLine } from '../../src/bot/house.ts';
import type { LogEntry } from '../../src/bot/log.ts';
import { openFiles } from '../../src/bot/store/files.ts';
import { masterKeys } from '../../src/bot/store/keys.ts';
import type { Store } from '../../src/bot/store/port.ts';
import { openSealing } from '../../src/bot/store/sealing.ts';
import { openSqlite } from '../../src/bot/store/sqlite.ts';
import { handover } from '../../src/dialogs/index.ts';
import type { Message, Turn } from '../../src/dialogs/messages.ts';

/** The day of these tests. */
export const TODAY = '2026-11-23';

const folders: string[] = [];
after(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});
/** A folder that is removed after the file's tests. */
export function newFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'wortlaut-hands-'));
  folders.push(path);
  return path;
}

/** A made letter of one sentence. */
export const letter = (id: string): MadeLetter => ({
  id, letter: 'recordingAccess', with: [], matter: 'm1', made: TODAY, to: { name: 'Firma', lines: ['Weg 1', '10115 Berlin'] },
  from: { name: 'Erika Muster' }, subject: 'Auskunft', blocks: [{ text: 'Bitte geben Sie mir Auskunft.', facts: [] }], sha256: '', state: 'made',
  frame: { info: [], salutation: 'Guten Tag,', closing: 'Mit freundlichen Grüßen', signatures: ['Erika Muster'], enclosures: [] },
}); // prettier-ignore

/** Echoes; obeys a few words. It counts its turns in `questions`. */
export function tinyTurn(before: CaseFile, message: Message): Turn {
  const file = { ...before, questions: before.questions + 1 };
  const reply = (phrase: string): Turn => ({ file, replies: [{ kind: 'text', phrase }], effects: [] });
  switch (message.kind) {
    case 'event':
      return reply(`Ereignis ${message.name}`);
    case 'answered':
      return reply(`Antwort ${message.question}=${JSON.stringify(message.value)}`);
    case 'uploaded':
      return reply(`Datei ${message.name} ${message.file} ${message.role ?? 'ohne Rolle'}`);
    case 'due':
      return reply(`Heute fällig: ${message.deadline}`);
    case 'said':
      if (message.text === 'kaputt') throw new TypeError(`geheime Worte: ${message.text}`);
      if (message.text === 'löschen') return { ...reply('Tschüss'), effects: [{ id: 'f', kind: 'forget' }] };
      if (message.text.startsWith('weg '))
        return { ...reply('Datei weg'), effects: [{ id: 'd', kind: 'dropFile', file: message.text.slice(4) }] };
      if (message.text.startsWith('fällig ')) return { ...reply('gemerkt'), wake: message.text.slice(7) };
      if (message.text === 'brief') {
        const letters = [...file.letters, letter(`l${file.letters.length + 1}`)];
        return { ...reply('Brief'), file: { ...file, letters } };
      }
      return {
        ...reply(`Sie sagten: ${message.text} (${message.id})`),
        file: withFact(file, 'm1', 'provider', {
          value: message.text.slice(0, 100),
          source: 'customer',
          at: message.at,
          message: message.id,
          confirmed: true,
        }),
      };
    default:
      return reply(message.kind);
  }
}

/** A house with a real store, and what it wrote to the log. */
export type Rig = { house: House; store: Store; dir: string; logged: LogEntry[]; options: HouseOptions };

/** @param over other functions than the tiny ones; `store` wraps the real one */
export async function rig(
  over: Partial<HouseOptions> & { dir?: string; now?: () => number; wrap?: (store: Store) => Store } = {},
): Promise<Rig> {
  const dir = over.dir ?? newFolder();
  const seal = over.seal ?? openSealing(masterKeys(dir, undefined));
  const sqlite = over.store ?? openSqlite(dir, over.now);
  const store = over.wrap?.(sqlite) ?? sqlite;
  const files = await openFiles(join(dir, 'files'));
  const logged: LogEntry[] = [];
  const options: HouseOptions = {
    files,
    seal,
    clock: () => new Date().toISOString(),
    today: () => TODAY,
    turn: tinyTurn,
    say: (reply, _file, lang) => ({ text: reply.kind === 'text' ? reply.phrase : reply.kind, lang }),
    keptUntil: (file) => keptUntil(file, []),
    view: (file) => ({
      v: 1, lang: file.lang, today: '2026-11-23', keptUntil: keptUntil(file, []), matter: 'm1', matters: [], facts: {}, deadlines: [], letters: [], files: [], shares: [], links: {},
      assessment: { conclusion: 'insufficientFacts', firmness: 'clear', assumed: [], ignored: [], grounds: [], deadlines: [], remedies: [], stop: null, nextQuestion: null, wouldChange: [], standOfLaw: '' },
    }), // prettier-ignore
    render: (made, format) => ({
      bytes: Buffer.from(`${made.subject} als ${format}`),
      name: `${made.id}.${format}`,
      type: format === 'pdf' ? 'application/pdf' : 'text/plain',
    }),
    calendar: () => undefined,
    protocol: () => undefined,
    sheet: {
      data: handover,
      paper: () => ({ bytes: Buffer.from('Blatt'), name: 'blatt.pdf', type: 'application/pdf' }),
    },
    log: (entry) => logged.push(entry),
    pollMs: 3_600_000,
    ...over,
    store,
  };
  return { house: await openHouse(options), store, dir, logged, options };
}

/** A line that a customer types. */
export const said = (text: string, clientId?: string): Incoming => ({
  type: 'message',
  text,
  ...(clientId === undefined ? {} : { clientId }),
});

/** The log in short: `> words` of the customer, `< words` of the bot, `case`, each with what it answers. */
export const short = (lines: LogLine[] | undefined): string[] =>
  (lines ?? []).map((line) => {
    const re = line.replyTo === undefined ? '' : ` @${line.replyTo}`;
    if (line.from === 'user') return `${line.seq} > ${line.incoming.text ?? line.incoming.name ?? ''}`;
    return `${line.seq} ${line.what === 'said' ? `< ${line.said.text}` : line.what}${re}`;
  });

/** Waits until something holds: as long as a busy machine needs, and less than the 15 s after which a house looks around by itself. */
/** Waits until something holds, at most `ms`. */
export async function until(what: () => boolean | Promise<boolean>, ms = 12_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await what())) {
    if (Date.now() > end) throw new Error('it did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** All bytes under a folder. */
export function everything(dir: string): Buffer {
  return Buffer.concat(
    readdirSync(dir, { withFileTypes: true }).map((entry) => {
      const path = join(dir, entry.name);
      return entry.isDirectory() ? everything(path) : readFileSync(path);
    }),
  );
}
/** All of it in one piece. */
export async function collect(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
}
/** Content that comes in these pieces. */
export async function* stream(...pieces: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) yield typeof piece === 'string' ? Buffer.from(piece) : piece;
}
