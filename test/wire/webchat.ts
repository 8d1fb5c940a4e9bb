// Microsoft's Web Chat as it is published: fetched once into a cache folder, no dependency of the project; and a page that shows it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const PACKAGE = 'botframework-webchat';
const VERSION = '4.18.1';
const FOLDER = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', `${PACKAGE}-${VERSION}`);
const BUNDLE = join(FOLDER, 'webchat.js');

/** @throws with a sentence when the registry cannot be reached */
export function bundle(): Buffer {
  if (!existsSync(BUNDLE)) {
    mkdirSync(FOLDER, { recursive: true });
    try {
      execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent', '--pack-destination', FOLDER], {
        timeout: 120_000,
      });
    } catch (cause) {
      throw new Error(`${PACKAGE}@${VERSION} could not be fetched from the npm registry.`, { cause });
    }
    const inside = 'package/dist/webchat.js';
    execFileSync('tar', ['-xzf', join(FOLDER, `${PACKAGE}-${VERSION}.tgz`), '-C', FOLDER, inside]);
    renameSync(join(FOLDER, inside), BUNDLE);
  }
  return readFileSync(BUNDLE);
}

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
  const script = bundle();
  const server = createServer((request, response) => {
    const isScript = request.url === '/webchat.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script : PAGE);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
