// What a file of browser tests stands on: one Chromium and one server, ended after its last test.
import { after } from 'node:test';
import type { Browser } from 'playwright-core';
import { startChromium } from './chromium.ts';
import { serveScenes } from './serve.ts';
import { startServer, type RealServer } from './server.ts';

async function together<T>(starting: Promise<T>, stop: (it: T) => Promise<void>): Promise<[Browser, T]> {
  const [browser, it] = await Promise.all([startChromium(), starting]);
  after(async () => {
    await browser.close();
    await stop(it);
  });
  return [browser, it];
}

/** The real server. @param env more settings, such as the operator's name */
export async function withServer(env: Record<string, string> = {}): Promise<{ browser: Browser; server: RealServer }> {
  const [browser, server] = await together(startServer(env), (it) => it.stop());
  return { browser, server };
}

type Scenes = Awaited<ReturnType<typeof serveScenes>>;

/** The page with made-up answers. */
export async function withScenes(): Promise<{ browser: Browser; scenes: Scenes }> {
  const [browser, scenes] = await together(serveScenes(), (it) => it.close());
  return { browser, scenes };
}
