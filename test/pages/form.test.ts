// With scripts off: the whole case by plain forms, from the story to the PDF and the receipt.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { fits, watchedPage } from './chromium.ts';
import { withServer } from './stage.ts';
import { go, STORY } from './walk.ts';

const { browser, server } = await withServer();

const REPLIES: readonly [RegExp, { press?: RegExp; type?: string }][] = [
  [/Name/, { type: 'Margarete Lindner' }],
  [/Ihre Anschrift/, { type: 'Ahornweg 7, 91052 Erlangen' }],
  [/gemerkt|Wann/, { type: 'weiß ich nicht' }],
  [/erreichen/, { press: /heraus/ }],
  [/Stimmt das/, { press: /^Ja/ }],
];

async function answer(page: Page): Promise<void> {
  const asked = ((await page.locator('#frage').textContent()) ?? '').replaceAll('\u00ad', '');
  const reply = REPLIES.find(([words]) => words.test(asked))?.[1] ?? {};
  const buttons = page.locator('.choices button');
  const titles = await buttons.allTextContents();
  const fitting = titles.findIndex((title) => reply.press?.test(title));
  if (fitting >= 0) await go(page, buttons.nth(fitting));
  else if (reply.type !== undefined || titles.length === 0) {
    await page.fill('#schreiben', reply.type ?? 'weiß ich nicht');
    await go(page, 'button[name=do][value=text]');
  } else await go(page, buttons.first());
}

test('without scripts and cookies a story becomes a result, a letter as PDF, and a receipt', async () => {
  const { page, close } = await watchedPage(browser, { javaScriptEnabled: false });
  await page.context().route('**/*', (route) => {
    const headers = { ...route.request().headers() };
    delete headers['cookie'];
    return route.continue({ headers });
  });
  await page.goto(server.url);
  await page.fill('#t', STORY);
  await go(page, '#los button[type=submit]');
  assert.match(page.url(), /\/formular#frage$/);
  assert.match((await page.locator('.log').textContent()) ?? '', /So habe ich Sie verstanden/);
  for (let i = 0; i < 20 && (await page.locator('aside a >> text=PDF').count()) === 0; i += 1) await answer(page);
  const log = (await page.locator('.log').textContent()) ?? '';
  assert.match(log, /Es spricht viel dafür, dass kein Vertrag zustande gekommen ist/);
  assert.match(log, /Ja, das stimmt so/);
  // It once was one wall of text: the date in a frame, the headline as one, reasons and steps as lists.
  const result = page.locator('.log li:has(h2)').first();
  assert.match((await result.locator('.note.red').textContent()) ?? '', /27\.\sNovember 2026/);
  assert.match((await result.locator('h2').textContent()) ?? '', /^Es spricht viel dafür/);
  assert.ok(
    (await result.locator('ul.dots > li').count()) >= 3 && (await result.locator('ol.numbered > li').count()) >= 3,
  );
  assert.equal(await page.locator('.log a[href="/datenschutz"]').count(), 1);
  assert.match((await page.locator('aside').textContent()) ?? '', /Absenden bis Freitag, 27\.\sNovember 2026/);
  // The light, the days and what the reasons rest on stand there in words; a fact can be changed where it stands.
  assert.match((await result.locator('.lamps .on').textContent()) ?? '', /Es spricht viel für Sie/);
  assert.match((await result.locator('.lamps [role=img]').getAttribute('aria-label')) ?? '', /Haken ist an/);
  assert.ok(((await result.locator('.light').boundingBox())?.height ?? 0) > 100, 'the light is drawn');
  const days = (await result.locator('h3:has-text("Die Tage der Reihe nach") + ol').textContent()) ?? '';
  assert.match(
    days.replace(/\s+/g, ' '),
    /13\. November 2026: der Anruf.*23\. November 2026: heute.*27\. November 2026: Widerruf: bis hier absenden/,
  );
  assert.equal(days.split(/2\.\sDezember 2026/).length, 2, 'one day is one line');
  assert.match((await result.textContent()) ?? '', /Woran das Ergebnis hängt.*Am Telefon gesagt: Ja zu etwas anderem/s);
  // What is typed beside another button's press once was gone.
  await page.fill('#schreiben', 'Das wollte ich noch sagen');
  await go(page, 'aside button[name=change] >> nth=1');
  assert.equal(await page.inputValue('#schreiben'), 'Das wollte ich noch sagen');
  await go(page, 'button[name=cmd][value=back]');
  assert.equal(await page.inputValue('#schreiben'), 'Das wollte ich noch sagen');
  await page.fill('#schreiben', '');
  const address = (await page.locator('aside a >> text=PDF').getAttribute('href')) ?? '';
  const pdf = Buffer.from(await (await fetch(address)).arrayBuffer());
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');

  // The kept address leads back; the same form sent twice is one line.
  const back = (await page.locator('aside .mono').textContent()) ?? '';
  const rows = await page.locator('.log > li').count();
  await page.goto(back);
  assert.equal(await page.locator('.log > li').count(), rows);
  const fields = new URLSearchParams({
    k: new URL(back).searchParams.get('k') ?? '',
    id: 'twice',
    do: 'text',
    text: 'Danke schön',
  });
  for (let i = 0; i < 2; i += 1) await fetch(`${server.url}/formular`, { method: 'POST', body: fields });
  await page.goto(back);
  assert.equal(((await page.locator('.log').textContent()) ?? '').split('Danke schön').length, 2);

  await page.setInputFiles('#datei', {
    name: 'brief.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Sehr geehrte Frau Lindner'),
  });
  await go(page, 'text=Hochladen');
  await page.waitForSelector('.log >> text=brief.txt');
  await page.setViewportSize({ width: 320, height: 700 });
  assert.ok(await fits(page));

  await go(page, 'button[name=cmd][value=delete]');
  await go(page, '.choices >> text=Ja, alles löschen');
  assert.match((await page.locator('pre').textContent()) ?? '', /"signature"/);
  await page.waitForTimeout(2500);
  await page.goto(back);
  await page.waitForSelector('text=Dieser Fall ist nicht mehr da');
  await close();
});

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
  'base64',
);

// The dialog offered every kind of picture, and what was refused did not say which are taken; a browser set to English got
// its refusal in English in the middle of a German case.
test('a photo is taken and asked about; what is refused says what would do, in the language of the case', async () => {
  const { page, expect, close } = await watchedPage(browser, { javaScriptEnabled: false, locale: 'en-GB' });
  expect(/413/);
  await page.goto(`${server.url}/de`);
  await page.fill('#t', STORY);
  await go(page, '[data-do=photo]');
  const upload = async (name: string, mimeType: string, buffer: Buffer): Promise<void> => {
    await page.setInputFiles('#datei', { name, mimeType, buffer });
    await go(page, 'text=Hochladen');
  };
  assert.doesNotMatch((await page.getAttribute('#datei', 'accept')) ?? '', /\*/);
  await upload('brief.png', 'image/png', PIXEL);
  assert.match((await page.locator('#frage').textContent()) ?? '', /Was für ein Schreiben ist das/);
  await upload('bild.gif', 'image/gif', Buffer.from('GIF89a'));
  assert.match(
    (await page.locator('[role=alert]').textContent()) ?? '',
    /Gut sind Foto \(JPEG, PNG, HEIC\), PDF oder Text/,
  );
  await upload('gross.png', 'image/png', Buffer.alloc(16 * 1024 * 1024));
  assert.equal(await page.locator('html').getAttribute('lang'), 'de');
  assert.match((await page.locator('[role=alert]').textContent()) ?? '', /höchstens 15.MB/);
  await close();
});

// The file once said „Absenden bis“ of days long past, and of a letter that has to have arrived.
test('in plain forms only days to come are dates, and what has to arrive says so', async () => {
  const { page, close } = await watchedPage(browser, { javaScriptEnabled: false });
  await page.goto(`${server.url}/formular`);
  await page.fill(
    '#schreiben',
    'Am 12. Januar 2026 hat mich Vodafone angerufen, ein neuer Internetvertrag, versprochen war er kostenlos, das war gelogen. Ich habe ja gesagt. Am 15. Januar 2026 kamen die Unterlagen mit der Widerrufsbelehrung. Jetzt will ich ihn nicht mehr.',
  );
  await go(page, 'button[name=do][value=text]');
  for (let i = 0; i < 20 && (await page.locator('.lamps').count()) === 0; i += 1) await answer(page);
  const dates = (await page.locator('aside h3:has-text("Termine") + ul').innerText()).replaceAll('\u00a0', ' ');
  assert.doesNotMatch(dates, /2026/);
  assert.match(dates, /Muss bis .*Januar 2027 ankommen/);
  await close();
});

test('script in a form field stays text, and a foreign page cannot send forms', async () => {
  const evil = '<script>alert(1)</script>';
  const answer = await fetch(`${server.url}/formular`, {
    method: 'POST',
    body: new URLSearchParams({ text: evil, q: evil, id: evil, lang: evil }),
  });
  const text = await answer.text();
  assert.ok(text.includes('&lt;script&gt;alert(1)'));
  assert.ok(!text.includes(evil));
  const foreign = await fetch(`${server.url}/formular`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: new URLSearchParams({ text: 'hallo' }),
  });
  assert.equal(foreign.status, 403);
});
