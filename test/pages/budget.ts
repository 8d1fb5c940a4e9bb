// How long until somebody on a slow phone can type, and what it weighs: a fourth of this machine's speed, and a slow mobile net.
import type { Browser } from 'playwright-core';

export type Weight = {
  /** Milliseconds from the address to a field that takes words while the page's thread is free. */
  interactive: number;
  /** Bytes over the wire for the page, its scripts and styles, as they were sent. */
  bytes: number;
  requests: number;
};

/** "Slow 4G" as browsers' tools name it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const CPU_SLOWDOWN = 4;

/** @param field the field that people type into; it counts once it is there, enabled, and the page answers a timer in time */
export async function weigh(browser: Browser, url: string, field: string): Promise<Weight> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const tools = await context.newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', SLOW_4G);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const sized = new Set<string>();
  let [bytes, requests] = [0, 0];
  tools.on('Network.responseReceived', ({ requestId, type }) => {
    requests += 1;
    // The start page carries its styles within.
    if (type === 'Script' || type === 'Stylesheet' || type === 'Document') sized.add(requestId);
  });
  tools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (sized.has(requestId)) bytes += encodedDataLength;
  });
  await page.addInitScript((selector) => {
    const EVERY = 20;
    let [asked, since] = [performance.now(), 0];
    const look = (): void => {
      const now = performance.now();
      const box = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
      const there = document.readyState !== 'loading' && box !== null && !box.disabled;
      // A thread that is busy answers late: what is there but frozen is not usable.
      if (!there || now - asked > EVERY + 50) since = 0;
      else since ||= now;
      if (since && now - since >= 500) {
        Object.assign(window, { interactiveAt: since });
        return;
      }
      asked = performance.now();
      setTimeout(look, EVERY);
    };
    look();
  }, field);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'interactiveAt' in window);
  const interactive = await page.evaluate(() => Number(Reflect.get(window, 'interactiveAt')));
  await context.close();
  return { interactive: Math.round(interactive), bytes, requests };
}
