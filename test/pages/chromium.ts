// Starts the system's Chromium and watches a page: errors of its console and of its content policy fail the test.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/**
 * @param more further flags of the browser
 * @throws Error that says what to install
 */
export function startChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error('The browser tests need Chromium. On Debian: apt-get install chromium');
  return chromium.launch({ executablePath, args: [...FLAGS, ...more] });
}

export type Watched = { page: Page; errors: string[]; expect: (pattern: RegExp) => void; close: () => Promise<void> };

/** A fresh page of its own; `close` fails if its console said anything that was not expected. */
export async function watchedPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  // A busy machine proves nothing: what hangs still fails.
  page.setDefaultTimeout(45_000);
  const errors: string[] = [];
  // Chromium knows no IPv6 address in a policy; it says so and goes on.
  const expected: RegExp[] = [/invalid source: '\w+:\/\/\[::1\]/];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      errors.push(`${message.text()} ${message.location().url}`.trim());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return {
    page,
    errors,
    expect: (pattern) => void expected.push(pattern),
    async close() {
      const left = errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
      await context.close();
      assert.deepEqual(left, [], 'the console stays silent');
    },
  };
}

/** What the browser says of a server that goes down: a request finds it gone, or was under way. */
export const WHILE_DOWN = /ERR_CONNECTION_(?:REFUSED|RESET)|ERR_EMPTY_RESPONSE|WebSocket/;

/** True if nothing stands outside the window to the right. */
export const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
