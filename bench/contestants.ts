// Who is measured, and what a turn of each is: started on one core, with a request that is one whole turn.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { newFolder, startProgram } from '../scripts/local/processes.ts';
import { startWortlaut } from '../scripts/local/wortlaut.ts';
import { LINES, lineOf } from './conversation.ts';
import type { Shot } from './load.ts';

/** A server under measurement. */
export type Running = {
  port: number;
  pid: number;
  /** Milliseconds from the spawn to the first answer. */ took: number;
  /** Opens the conversations that so many turns of each connection need; outside of what is measured. */
  prepare(turns: number): Promise<void>;
  /** The next turn of a connection. */
  next: (connection: number) => Shot;
  end(): Promise<void>;
};
/** What is measured, and how it is started. */
export type Contestant = { name: string; what: string; start(flags?: readonly string[]): Promise<Running> };

const ON_CORE = ['taskset', '-c', '0'];
const JSON_TYPE = { 'content-type': 'application/json' };
type Place = { conversation: number; text: string };

/**
 * Every connection holds one conversation after the other: in which it is, and what is said next. The first ones are left
 * early, each after another line: customers do not all begin with their stories at the same moment.
 */
function places(connections: number): (connection: number) => Place {
  const turns = Array.from({ length: connections }, () => 0);
  return (connection) => {
    const n = turns[connection] ?? 0;
    turns[connection] = n + 1;
    const left = LINES - (connection % LINES);
    const earlier = n < left ? 0 : 1 + Math.floor((n - left) / LINES);
    const conversation = earlier * connections + connection;
    return { conversation, text: lineOf(conversation, n < left ? n : (n - left) % LINES) };
  };
}

async function echo(script: string, connections: number, flags: readonly string[] = []): Promise<Running> {
  const began = performance.now();
  const program = startProgram(
    ON_CORE[0] ?? '',
    [...ON_CORE.slice(1), process.execPath, ...flags, join(import.meta.dirname, 'servers', script)],
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
  const place = places(connections);
  const next = (connection: number): Shot => {
    const { conversation, text } = place(connection);
    return {
      path: '/api/messages',
      headers: JSON_TYPE,
      body: JSON.stringify({
        type: 'message',
        id: randomUUID(),
        text,
        channelId: 'test',
        serviceUrl: 'http://localhost:9/',
        deliveryMode: 'expectReplies',
        from: { id: 'u', role: 'user' },
        recipient: { id: 'bot' },
        locale: 'de-DE',
        conversation: { id: `c${conversation}` },
      }),
    };
  };
  return {
    port,
    pid: program.pid,
    took: performance.now() - began,
    prepare: async () => {},
    next,
    end: async () => void (await program.kill('SIGTERM')),
  };
}

async function ours(connections: number, flags: readonly string[] = []): Promise<Running> {
  const folder = newFolder('bench');
  const server = await startWortlaut(
    { DATA_DIR: folder.path, RATE_LIMITS: 'off', WORTLAUT_TODAY: '2026-11-23' },
    { before: ON_CORE, flags: [...flags] },
  );
  const { port } = new URL(server.address);
  const post = async (path: string, token?: string): Promise<{ token: string; conversationId: string }> => {
    const headers = { ...JSON_TYPE, ...(token !== undefined && { authorization: `Bearer ${token}` }) };
    return (await (await fetch(server.address + path, { method: 'POST', headers, body: '{}' })).json()) as {
      token: string;
      conversationId: string;
    };
  };
  const place = places(connections);
  const all: Awaited<ReturnType<typeof post>>[] = [];
  let planned = 0;
  const prepare = async (turns: number): Promise<void> => {
    planned += turns;
    while (all.length < (Math.ceil(planned / LINES) + 1) * connections)
      all.push(
        ...(await Promise.all(
          Array.from({ length: connections }, async () => {
            const { token } = await post('/api/chat/token');
            return post('/v3/directline/conversations', token);
          }),
        )),
      );
  };
  const next = (connection: number): Shot => {
    const { conversation, text } = place(connection);
    const session = all[conversation];
    return {
      path: `/v3/directline/conversations/${session?.conversationId}/activities`,
      headers: { ...JSON_TYPE, authorization: `Bearer ${session?.token}` },
      body: JSON.stringify({ type: 'message', text, locale: 'de-DE', channelData: { clientActivityID: randomUUID() } }),
    };
  };
  const end = async (): Promise<void> => {
    await server.end();
    folder.remove();
  };
  return { port: Number(port), pid: server.pid, took: server.took, prepare, next, end };
}

/** @param connections how many will be opened at most */
export const contestants = (connections: number): Contestant[] => [
  {
    name: 'Wortlaut',
    what: 'reads German, applies the law, commits sealed and durable (SQLite, synced before it counts)',
    start: (flags) => ours(connections, flags),
  },
  {
    name: 'botbuilder',
    what: 'CloudAdapter and ConversationState on memory, echo',
    start: (flags) => echo('botbuilder.mjs', connections, flags),
  },
  {
    name: 'agents-hosting',
    what: '@microsoft/agents-hosting with state on memory, echo',
    start: (flags) => echo('agents.mjs', connections, flags),
  },
  { name: 'restify', what: 'echo', start: (flags) => echo('restify.mjs', connections, flags) },
  { name: 'node:http', what: 'echo', start: (flags) => echo('bare.mjs', connections, flags) },
];
