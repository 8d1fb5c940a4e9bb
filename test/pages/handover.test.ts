// Handing a case over: the sheet as page, PDF and JSON behind a link that the customer gives, watches and takes back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits, watchedPage, WHILE_DOWN } from './chromium.ts';
import { withServer } from './stage.ts';
import { answerUntil, go, settled, tellStory } from './walk.ts';

const { browser, server } = await withServer();

test('whoever gets the link reads the sheet, and the customer sees every opening and can end it', async () => {
  const customer = await watchedPage(browser);
  await tellStory(customer.page, server.url);
  await customer.page.click('.always [data-do=human]');
  await customer.page.waitForSelector('text=Verbraucherzentrale');
  await settled(customer.page);
  await customer.page.click('text=Zum Übergabeblatt');
  assert.equal(await customer.page.evaluate(() => document.activeElement?.id), 'weitergeben');
  await customer.page.click('[data-k=share]');
  await customer.page.waitForSelector('#share-s1');
  const link = await customer.page.inputValue('#share-s1');
  assert.match(
    (await customer.page.locator('#weitergeben').textContent()) ?? '',
    /gilt bis Montag, 7\.\sDezember 2026/,
  );
  await customer.page.click('[data-k="qr-share-s1"]');
  await customer.page.waitForSelector('#weitergeben .qr');

  const adviser = await watchedPage(browser);
  // A messenger that looks at the link for a preview opens nothing.
  const preview = await fetch(link);
  const cover = await preview.text();
  assert.match(cover, /Übergabeblatt öffnen/);
  // Half a sentence of English once left out that one stays unknown.
  assert.match(cover, /sieht sie nicht.*lang="en".*but not who you are.*lang="tr".*lang="ar" dir="rtl"/s);
  assert.match(
    await (await fetch(link.slice(0, -4))).text(),
    /der Fall ist gelöscht.*lang="en".*the case was deleted.*lang="tr".*lang="ar" dir="rtl"/s,
  );
  assert.match((await customer.page.locator('#weitergeben').textContent()) ?? '', /Noch nicht geöffnet/);
  await adviser.page.goto(link);
  assert.doesNotMatch((await adviser.page.locator('main').textContent()) ?? '', /o2/);
  await go(adviser.page, 'text=Übergabeblatt öffnen');
  const sheet = (await adviser.page.locator('.handover').textContent()) ?? '';
  assert.match(sheet, /o2/);
  assert.match(sheet, /„am 13\.11\.“/);
  assert.match(sheet, /Widerruf: bis .*27\.\sNovember 2026/);
  // Whoever advises was told that they had been called.
  assert.match(sheet, /Worum es geht\s*Wie es anfing: Anruf der Firma\./);
  assert.doesNotMatch(sheet, /Anruf bei Ihnen/);
  assert.match(sheet, /Was gewünscht ist\s*Vertrag gewollt: nein\./);
  // "Keine" stood there although nothing was known of debits and bills.
  assert.match(sheet, /Offene Fragen.*abgebucht/s);
  // Nobody had said where they live: it was concluded, and read "selbst gesagt: ja".
  assert.match(sheet, /Wohnland\s+Deutschland\s+erschlossen/);
  // Every own date is red, not only the nearest.
  const dates = adviser.page.locator('.handover .note.red p');
  assert.ok((await dates.count()) >= 2);
  const help = adviser.page.locator('section:has(#wer)');
  assert.match((await help.textContent()) ?? '', /Verbraucherzentrale.*höchstens\s190\sEuro/s);
  await adviser.page.evaluate(() =>
    Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }),
  );
  await adviser.page.click('[data-print]');
  assert.equal(await adviser.page.locator('body[data-printed]').count(), 1);
  assert.match(sheet, /wollte das nicht, bestätigt habe ich nichts/);
  await adviser.page.setViewportSize({ width: 320, height: 700 });
  assert.ok(await fits(adviser.page));
  await customer.page.waitForSelector('text=Einmal geöffnet');
  await customer.page.waitForSelector('.log >> text=wurde gerade geöffnet');

  const key = new URL(link).searchParams.get('k') ?? '';
  const open = (format: string): Promise<Response> =>
    fetch(`${server.url}/blatt`, { method: 'POST', body: new URLSearchParams({ k: key, format }) });
  const pdf = Buffer.from(await (await open('pdf')).arrayBuffer());
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  const data = (await (await open('json')).json()) as {
    v: number;
    matters: { facts: { key: string; quote?: string }[] }[];
  };
  assert.equal(data.v, 1);
  assert.ok(data.matters[0]?.facts.some((fact) => fact.key === 'callDate' && fact.quote === 'am 13.11.'));
  // Within the hour it is counted, not said once more; the next look shows it.
  await customer.page.reload();
  await customer.page.waitForSelector('text=3-mal geöffnet');
  assert.equal(await customer.page.locator('.log >> text=wurde gerade geöffnet').count(), 1);

  await customer.page.click('[data-k="unshare-s1"]');
  await customer.page.locator('[data-k="unshare-s1"]').waitFor({ state: 'detached' });
  assert.equal(await customer.page.evaluate(() => document.activeElement?.getAttribute('data-k')), 'share');
  await customer.page.waitForSelector('text=/Link vom .*: gesperrt/');
  assert.equal((await open('json')).status, 404);
  assert.equal((await fetch(link)).status, 404);
  assert.equal((await fetch(`${server.url}/blatt?k=nonsense`)).status, 404);

  // The customer's own look is no opening.
  const own = await customer.page.getAttribute('[data-k=sheet]', 'href');
  assert.match(await (await fetch(own ?? '')).text(), /am 13\.11\./);
  await settled(customer.page);
  assert.match((await customer.page.locator('#weitergeben').textContent()) ?? '', /3-mal/);
  await adviser.close();
  await customer.close();
});

// "Gesperrt oder abgelaufen" left the customer to guess which of the two it was.
test('a link ends by itself after its last day: the reader and the customer are told so', async () => {
  const customer = await watchedPage(browser);
  customer.expect(WHILE_DOWN);
  await tellStory(customer.page, server.url);
  await customer.page.click('[data-k=share]');
  await customer.page.waitForSelector('#share-s1');
  const link = await customer.page.inputValue('#share-s1');
  await server.restart({ WORTLAUT_TODAY: '2026-12-07' });
  assert.equal((await fetch(link)).status, 200);
  await server.restart({ WORTLAUT_TODAY: '2026-12-08' });
  const dead = await fetch(link);
  assert.equal(dead.status, 404);
  assert.match(await dead.text(), /Dieser Link öffnet nichts mehr.*abgelaufen/s);
  await customer.page.reload();
  await customer.page.waitForSelector('#weitergeben >> text=/Link vom .*: abgelaufen/');
  await customer.page.click('[data-k=share]');
  await customer.page.waitForSelector('#weitergeben >> text=/gilt bis Dienstag, 22/');
  await customer.close();
});

// An open page went on showing the address as good until the next change of the case.
test('a link runs out on a page that stays open past its last day, without asking the server', async () => {
  const { page, close } = await watchedPage(browser);
  await page.clock.install({ time: new Date('2026-11-23T10:00:00Z') });
  await tellStory(page, server.url);
  await page.click('[data-k=share]');
  await page.waitForSelector('#share-s1');
  await page.route('**/api/case', (route) => route.abort());
  // By its own clock the last of the fourteen days is still running.
  await page.clock.setSystemTime(new Date('2026-12-07T22:00:00Z'));
  await page.clock.runFor(61_000);
  assert.equal(await page.locator('#share-s1').count(), 1);
  await page.clock.setSystemTime(new Date('2026-12-07T23:05:00Z'));
  await page.clock.runFor(61_000);
  await page.waitForSelector('#weitergeben >> text=/Link vom .*: abgelaufen/');
  assert.equal(await page.locator('#share-s1, [data-k="unshare-s1"]').count(), 0);
  await close();
});

// Three letters against a switch stood there under one name, and an adviser could not tell who had been written to.
test('letters to several on the same day say on the sheet to whom each goes', async () => {
  const { page, close } = await watchedPage(browser);
  await tellStory(
    page,
    server.url,
    'Am 13.11. hat mich jemand von E.ON angerufen, Stromvertrag, hab ja gesagt. Am 18.11. kam ein Brief mit Widerrufsbelehrung. Ich will das nicht, bestätigt habe ich nichts. Der Wechsel läuft schon.',
  );
  await answerUntil(page, '.paper');
  await page.click('[data-k=share]');
  await page.goto(await page.inputValue('#share-s1'));
  await go(page, 'text=Übergabeblatt öffnen');
  const letters = (await page.locator('.handover').textContent()) ?? '';
  assert.match(letters, /Anbieterwechsel stoppen, An den bisherigen Versorger: fertig/);
  assert.match(letters, /Anbieterwechsel stoppen, An den Netzbetreiber: fertig/);
  await close();
});
