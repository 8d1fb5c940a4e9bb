// Who is measured, and what a turn of each is: started on one core, with a request that is one whole turn.
import { join } from 'node:path';
import { newFolder, startProgram } from '../scripts/local/processes.ts';
import { startWortlaut } from '../scripts/local/wortlaut.ts';
import type { Shot } from './load.ts';

export type Running = {
  port: number;
  pid: number;
  /** Milliseconds from the spawn to the first answer. */ took: number;
  next: (connection: number, n: number) => Shot;
  end(): Promise<void>;
};
export type Contestant = { name: string; what: string; start(flags?: readonly string[]): Promise<Running> };

const ON_CORE = ['taskset', '-c', '0'];
const JSON_TYPE = { 'content-type': 'application/json' };
/** Conversations of each connection, taken in turn. */
const EACH = 12;
const LINES = [
  'Gestern hat mich jemand von o2 angerufen und mir einen Handyvertrag für 39,99 Euro verkauft.',
  'Ich habe ja gesagt, will den Vertrag aber nicht.', 'weiß nicht', 'nein',
  'Die Vertragszusammenfassung kam erst nach dem Anruf.', 'warum fragen Sie das?', 'ja',
]; // prettier-ignore
const line = (n: number): string => LINES[n % LINES.length] ?? '';

async function echo(script: string): Promise<Running> {
  const began = performance.now();
  const program = startProgram(
    ON_CORE[0] ?? '',
    [...ON_CORE.slice(1), process.execPath, join(import.meta.dirname, 'servers', script)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const port = await new Promise<number>((done, fail) => {
    program.child.stdout?.on('data', (data: Buffer) => {
      const found = /listening (\d+)/.exec(data.toString())?.[1];
      if (found !== undefined) done(Number(found));
    });
    program.ended.then((code) => fail(new Error(`${script} ended: ${code}`)), fail);
  });
  const next = (connection: number, n: number): Shot => ({
    path: '/api/messages',
    headers: JSON_TYPE,
    body: JSON.stringify({
      type: 'message', id: `${connection}-${n}`, text: line(Math.floor(n / EACH)), channelId: 'test', serviceUrl: 'http://localhost:9/',
      deliveryMode: 'expectReplies', from: { id: 'u', role: 'user' }, recipient: { id: 'bot' }, locale: 'de-DE',
      conversation: { id: `c${connection}-${n % EACH}` },
    }),
  }); // prettier-ignore
  return {
    port,
    pid: program.pid,
    took: performance.now() - began,
    next,
    end: async () => void (await program.kill('SIGTERM')),
  };
}

async function ours(connections: number): Promise<Running> {
  const folder = newFolder('bench');
  const server = await startWortlaut(
    { DATA_DIR: folder.path, RATE_LIMITS: 'off', WORTLAUT_TODAY: '2026-11-23' },
    { before: ON_CORE },
  );
  const { port } = new URL(server.address);
  const post = async (path: string, token?: string): Promise<{ token: string; conversationId: string }> => {
    const headers = { ...JSON_TYPE, ...(token !== undefined && { authorization: `Bearer ${token}` }) };
    return (await (await fetch(server.address + path, { method: 'POST', headers, body: '{}' })).json()) as {
      token: string;
      conversationId: string;
    };
  };
  const all = await Promise.all(Array.from({ length: connections * EACH }, async () => {
    const { token } = await post('/api/chat/token');
    return post('/v3/directline/conversations', token);
  })); // prettier-ignore
  const next = (connection: number, n: number): Shot => {
    const session = all[connection * EACH + (n % EACH)];
    return {
      path: `/v3/directline/conversations/${session?.conversationId}/activities`,
      headers: { ...JSON_TYPE, authorization: `Bearer ${session?.token}` },
      body: JSON.stringify({
        type: 'message',
        text: line(Math.floor(n / EACH)),
        locale: 'de-DE',
        channelData: { clientActivityID: `${connection}-${n}-${Math.random()}` },
      }),
    };
  };
  return { port: Number(port), pid: server.pid, took: server.took, next, async end() { await server.end(); folder.remove(); } }; // prettier-ignore
}

/** @param connections how many will be opened at most */
export const contestants = (connections: number): Contestant[] => [
  {
    name: 'Wortlaut',
    what: 'reads German, applies the law, commits sealed and durable (SQLite, synchronous=FULL)',
    start: () => ours(connections),
  },
  {
    name: 'botbuilder',
    what: 'CloudAdapter and ConversationState on memory, echo',
    start: () => echo('botbuilder.mjs'),
  },
  {
    name: 'agents-hosting',
    what: '@microsoft/agents-hosting with state on memory, echo',
    start: () => echo('agents.mjs'),
  },
  { name: 'restify', what: 'echo', start: () => echo('restify.mjs') },
  { name: 'node:http', what: 'echo', start: () => echo('bare.mjs') },
];
