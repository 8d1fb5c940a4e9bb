// Microsoft's Web Chat as it is published, and a page of another site that shows it.
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { AddressInfo } from 'node:net';
import { published } from '../support/published.ts';

const bundle = (): Buffer => published('botframework-webchat', '4.18.1', 'dist/webchat.js');

/** A page of another site: it fetches a token of its own, remembers it for a reload, and leaves all else to Web Chat. */
const PAGE = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Forum</title>
<style>html,body,#chat{height:100%;margin:0}</style><div id="chat" role="main"></div>
<script src="/webchat.js"></script><script type="module">
const base = new URLSearchParams(location.search).get('server');
const kept = JSON.parse(sessionStorage.getItem('chat') ?? 'null');
const made = kept ?? (await (await fetch(base + '/api/chat/token', { method: 'POST' })).json());
sessionStorage.setItem('chat', JSON.stringify(made));
const { token, conversationId } = made;
const directLine = window.WebChat.createDirectLine({ token, domain: base + '/v3/directline', ...(kept && { conversationId, watermark: '0' }) });
const statuses = (window.statuses = []);
directLine.connectionStatus$.subscribe((status) => statuses.push(status));
window.WebChat.renderWebChat({ directLine, locale: 'de-DE', markdownRenderHTML: false }, document.querySelector('#chat'));
</script></html>`;

export async function servePage(): Promise<{ origin: string; server: Server }> {
  // As any site would send it.
  const script = gzipSync(bundle());
  const server = createServer((request, response) => {
    const isScript = request.url === '/webchat.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    if (isScript) response.setHeader('content-encoding', 'gzip');
    response.end(isScript ? script : PAGE);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
