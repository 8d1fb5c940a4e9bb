// Microsoft's Web Chat, as published and on a page of another site, holds a whole case: buttons, card, upload, reload, reconnect.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { freePort, newFolder } from '../../scripts/local/processes.ts';
import type { Instance } from '../../scripts/local/wortlaut.ts';
import { startWortlaut } from '../../scripts/local/wortlaut.ts';
import { startChromium, watchedPage } from '../pages/chromium.ts';
import { servePage } from './webchat.ts';

const STORY =
  'Gestern hat mich jemand von o2 angerufen und mir einen Handyvertrag für 39,99 Euro verkauft. ' +
  'Ich habe ja gesagt, will den Vertrag aber nicht. Die Vertragszusammenfassung kam erst nach dem Anruf.';
const BUBBLES = '.webchat__basic-transcript__activity';
const BUTTONS = '.webchat__suggested-action';
const BOX = '.webchat__send-box-text-box__input';

const folder = newFolder('webchat');
let browser: Browser;
let forum: Awaited<ReturnType<typeof servePage>>;
let server: Instance;
let env: Record<string, string>;
before(async () => {
  forum = await servePage();
  env = {
    DATA_DIR: folder.path,
    RATE_LIMITS: 'off',
    WORTLAUT_TODAY: '2026-11-23',
    ALLOWED_ORIGINS: forum.origin,
    PORT: String(await freePort()),
  };
  [browser, server] = await Promise.all([startChromium(), startWortlaut(env)]);
});
after(async () => {
  await browser.close();
  await server.end();
  forum.server.closeAllConnections();
  forum.server.close();
  folder.remove();
});

const texts = (page: Page): Promise<string[]> => page.locator(`${BUBBLES} .webchat__text-content`).allInnerTexts();
/** Waits until this was said after the given number of bubbles. */
const heard = (page: Page, pattern: RegExp): Promise<void> =>
  page.locator(BUBBLES).filter({ hasText: pattern }).first().waitFor({ timeout: 60_000 });

async function say(page: Page, text: string): Promise<void> {
  await page.locator(BOX).fill(text);
  await page.locator(BOX).press('Enter');
}

test(
  'from the story to the result, an upload, a reload and a restart of the server',
  { timeout: 480_000 },
  async (t) => {
    const { page, expect, close } = await watchedPage(browser, { viewport: { width: 900, height: 1000 } });
    // The bundle is 4 MB of script; on a busy machine it takes its time.
    page.setDefaultTimeout(60_000);
    // While the server restarts the browser says that its socket is gone.
    expect(/WebSocket|ERR_CONNECTION_REFUSED|Failed to load resource/);
    await page.goto(`${forum.origin}/?server=${encodeURIComponent(server.address)}`);
    await heard(page, /Programm/);

    await t.test('buttons under the last question answer it, and the card brings the result', async () => {
      await say(page, STORY);
      await page.locator(BUTTONS).first().waitFor({ timeout: 60_000 });
      assert.ok((await page.locator(BUTTONS).count()) >= 2);
      for (let turns = 0; turns < 12 && (await page.locator('.ac-adaptiveCard').count()) === 0; turns += 1) {
        const before = await page.locator(BUBBLES).count();
        const unknown = page.locator(BUTTONS).filter({ hasText: 'Weiß ich nicht' });
        if ((await unknown.count()) > 0) await unknown.first().click();
        else await say(page, 'weiß nicht');
        await page.waitForFunction(([selector, count]) => document.querySelectorAll(selector).length >= count + 2, [
          BUBBLES,
          before,
        ] as const);
        // Words and buttons of a turn come in one set, drawn one after the other.
        await page.waitForTimeout(300);
      }
      const card = page.locator('.ac-adaptiveCard').first();
      assert.match(await card.innerText(), /Stand der Gesetze/);
      assert.match(await card.innerText(), /§/);
    });

    await t.test('what was clicked or typed is shown as sent, nothing as failed', async () => {
      assert.ok((await texts(page)).includes(STORY));
      assert.equal(await page.getByText(/Senden fehlgeschlagen|nicht gesendet/i).count(), 0);
    });

    await t.test('a paper is uploaded and lies in the talk', async () => {
      const input = page.locator('.webchat__upload-button--file-input');
      await input.setInputFiles({
        name: 'Brief von o2.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Ihr neuer Vertrag, 24 Monate, 39,99 Euro im Monat'),
      });
      // Chosen files wait for the send button.
      await page.locator('.webchat__send-button').click();
      await page.locator(BUBBLES).filter({ hasText: 'Brief von o2.txt' }).first().waitFor({ timeout: 60_000 });
    });

    let before: string[] = [];
    await t.test('after a reload the whole talk is there again, once', async () => {
      // The last words about the paper: until they are there the talk before the reload is a shorter one.
      await heard(page, /Was für ein Schreiben ist das/);
      before = await texts(page);
      await page.reload();
      await heard(page, /Programm/);
      await page.waitForFunction(([selector, count]) => document.querySelectorAll(selector).length >= count, [
        `${BUBBLES} .webchat__text-content`,
        before.length,
      ] as const);
      assert.deepEqual(await texts(page), before);
    });

    await t.test('the server restarts: the client comes back by itself, and nothing is missing or twice', async () => {
      await server.end();
      server = await startWortlaut(env);
      // Its own pause before it comes back is 3 to 15 seconds.
      await page.waitForTimeout(1_000);
      await say(page, 'hilfe');
      await page
        .locator(`${BUBBLES} .webchat__text-content`)
        .filter({ hasText: /^\s*hilfe\s*$/ })
        .first()
        .waitFor({ timeout: 60_000 });
      await page.waitForFunction(
        ([selector, count]) => document.querySelectorAll(selector).length >= count + 2,
        [`${BUBBLES} .webchat__text-content`, before.length] as const,
        { timeout: 60_000 },
      );
      const now = await texts(page);
      assert.deepEqual(now.slice(0, before.length), before);
      assert.equal(now.filter((text) => text === 'hilfe').length, 1);
    });
    await close();
  },
);
