// A model server of our own on loopback: answers by script and keeps what it was sent. Speaks both interfaces of the openai package.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = {
  status?: number;
  proposals?: unknown;
  intents?: unknown;
  passages?: unknown;
  raw?: string;
  hang?: boolean;
  /** Milliseconds before it answers at all, and between single characters of the answer. */
  after?: number;
  drip?: number;
};
export type FakeModel = { url: string; requests: string[]; script: Answer[]; close(): Promise<void> };

/** Starts on a free port. Each request takes the next answer of `script`; without one it answers with no proposals. */
export async function fakeModel(): Promise<FakeModel> {
  const requests: string[] = [];
  const script: Answer[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      requests.push(body);
      const answer = script.shift() ?? { proposals: [] };
      if (answer.hang) return;
      const { proposals = [], intents = [], passages = [] } = answer;
      const content = answer.raw ?? JSON.stringify({ proposals, intents, passages });
      const chat = request.url?.includes('chat') ?? false;
      const whole = JSON.stringify(chat ? asChat(content) : asResponse(content));
      setTimeout(() => {
        response.writeHead(answer.status ?? 200, { 'content-type': 'application/json' });
        if (answer.drip === undefined) response.end(whole);
        else drip(response, whole, answer.drip);
      }, answer.after ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}/v1`, requests, script, close };
}

/** A server that is never quite done: one character at a time. */
function drip(response: ServerResponse, body: string, pause: number): void {
  let at = 0;
  const timer = setInterval(() => {
    if (at >= body.length || response.destroyed) {
      clearInterval(timer);
      response.end();
    } else response.write(body.charAt(at++));
  }, pause);
}

const asResponse = (text: string): object => ({
  id: 'r1', object: 'response', created_at: 0, status: 'completed', model: 'fake', parallel_tool_calls: false, tools: [],
  output: [{ id: 'm1', type: 'message', role: 'assistant', status: 'completed', content: [{ type: 'output_text', text, annotations: [] }] }],
}); // prettier-ignore
const asChat = (content: string): object => ({
  id: 'c1',
  object: 'chat.completion',
  created: 0,
  model: 'fake',
  choices: [
    { index: 0, finish_reason: 'stop', logprobs: null, message: { role: 'assistant', content, refusal: null } },
  ],
});
