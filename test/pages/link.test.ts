// Moderators: a link with ready snippets, its figures, the card forums show, the frame on other sites, reports on answers.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { decodeQR } from 'qr/decode.js';
import { fits, watchedPage } from './chromium.ts';
import { shellLangs } from '../../src/bot/pages/words.ts';
import { startServer } from './server.ts';
import { withServer } from './stage.ts';
import { go, settled } from './walk.ts';

const { browser, server } = await withServer();

test('a moderator makes a link: live preview, snippets, QR code, and the day only behind #', async () => {
  const { page, close } = await watchedPage(browser);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(`${server.url}/link`);
  await page.fill('#fi', 'o2');
  await page.selectOption('#pr', 'mobile');
  await page.waitForSelector('pre >> text=Handyvertrag am Telefon');
  await page.waitForSelector('.qr');
  await page.fill('#da', '2026-11-13');
  await page.locator('#da').blur();
  // Leaving the company's field asks for the link once more; on a slow machine that came between snippet and picture.
  await page.waitForSelector('#ergebnis:not([aria-busy])');
  const blocks = await page.locator('pre').allTextContents();
  assert.equal(blocks.length, 4);
  // The preview once said more than what one copied.
  const lead = /^(?:<p>)?Bestätigen Sie der Firma bitte noch nichts\..*:(?:<br>)?\n/;
  for (const block of blocks) assert.match(block, lead);
  assert.match(
    blocks[0] ?? '',
    /\n\[url=http:\/\/localhost:\d+\/x\/check\.de\.\w{7}#provider=o2&product=mobile&callDate=2026-11-13\]/,
  );
  assert.match(blocks[1] ?? '', /\n\n\[Handyvertrag.*\]\(http.*\)$/);
  assert.match(blocks[2] ?? '', /\n<a href="http.*">Handyvertrag.*<\/a><\/p>$/);
  assert.ok(!asked.some((one) => one.includes('2026-11-13')), 'the day never reaches the server');
  // What a camera reads in the picture as it is drawn is the address in the snippets.
  const seen = await page.locator('.qr').evaluate(async (node) => {
    const side = 400;
    const picture = new Image(side, side);
    const copy = node.cloneNode(true) as SVGElement;
    copy.setAttribute('width', String(side));
    copy.setAttribute('height', String(side));
    picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
    await picture.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
    const pen = canvas.getContext('2d');
    pen?.drawImage(picture, 0, 0, side, side);
    const { data } = pen?.getImageData(0, 0, side, side) ?? { data: [] };
    return { side, red: Array.from({ length: side * side }, (_, at) => ((data[at * 4] ?? 0) > 127 ? 1 : 0)).join('') };
  });
  const pixels = Array.from(seen.red, Number).flatMap((one) => [255 * one, 255 * one, 255 * one, 255]);
  const image = { width: seen.side, height: seen.side, data: Uint8ClampedArray.from(pixels) };
  assert.equal(decodeQR(image), /\[url=([^\]]+)\]/.exec(blocks[0] ?? '')?.[1]);
  await page.setViewportSize({ width: 320, height: 700 });
  assert.ok(await fits(page));
  await close();
});

// The bench was explained in English, but its fields, snippets and figures were German.
test('who reads English has the whole bench in English, with its snippets and figures', async () => {
  const { page, close } = await watchedPage(browser, { locale: 'en-GB' });
  const german = /Firma|Kopieren|Link machen|Klicken Sie|Zahlen|Bausteine|Beitrag|geöffnet/;
  await page.goto(`${server.url}/en`);
  await page.click('footer [data-t=bench]');
  // The bench follows the form once its script is there.
  await page.waitForSelector('html.scripts');
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  assert.doesNotMatch(await page.locator('main form').innerText(), german);
  await page.selectOption('#pr', 'mobile');
  await page.waitForSelector('.qr');
  await page.waitForSelector('#ergebnis:not([aria-busy])');
  const bench = await page.locator('#ergebnis').innerText();
  assert.match(bench, /Please do not confirm anything to the company yet/);
  assert.doesNotMatch(bench, german);
  await page.locator('#ergebnis button').first().click();
  await page.waitForSelector('#ergebnis >> text=/Copied|copy the marked text/');
  await go(page, '#ergebnis a[href^="/link/stats"]');
  assert.match(await page.locator('main').innerText(), /^Figures of your link/);
  await page.goto(`${server.url}/link?lang=en`);
  await go(page, 'text=Diese Seite auf Deutsch');
  assert.match(await page.locator('h1').innerText(), /Ein Link für Ihren Beitrag/);
  await close();
});

/** A link as the plain form makes it, without scripts. */
async function makeLink(fields: Record<string, string>): Promise<{ address: string; stats: string }> {
  const answer = await fetch(`${server.url}/link`, { method: 'POST', body: new URLSearchParams(fields) });
  const text = await answer.text();
  const address = (/data-address="([^"]+)"/.exec(text)?.[1] ?? '').replaceAll('&amp;', '&');
  const stats = /href="(\/link\/stats[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
  return { address, stats: `${server.url}${stats}` };
}

test('uses of a link are counted by day and step, small numbers stay hidden, and only its key opens them', async () => {
  const { address, stats } = await makeLink({ topic: 'check', provider: 'Vodafone', product: 'internet', lang: 'de' });
  const visit = (dest?: string): Promise<Response> =>
    fetch(address, { redirect: 'manual', headers: dest ? { 'sec-fetch-dest': dest } : {} });
  await visit(); // a forum that fetches the card
  for (let i = 0; i < 4; i += 1) await visit('document');
  const figures = async (): Promise<string> => (await (await fetch(stats)).text()).replace(/\s+/g, ' ');
  assert.match(await figures(), /<th scope="row">23\.11\.2026<\/th> ?<td data-l="geöffnet">unter 5<\/td>/);

  const { page, close } = await watchedPage(browser);
  await page.goto(address);
  await page.waitForSelector('#aus-link >> text=Vodafone');
  await page.click('#start .choice >> nth=0');
  await settled(page);
  assert.match((await page.locator('#akte').textContent()) ?? '', /Vodafone/);
  await close();
  assert.match(await figures(), /<td data-l="geöffnet">5<\/td> ?<td data-l="begonnen">unter 5<\/td>/);

  const wrong = stats.replace(/key=./, 'key=!');
  assert.equal((await fetch(wrong)).status, 404);
  const id = new URL(address).pathname.slice(3);
  assert.equal((await fetch(`${server.url}/link/stats?link=${id}x&key=x`)).status, 404);
});

test('a link may lead to an article; its end leads into the chat, and the steps still count for the link', async () => {
  const { address, stats } = await makeLink({ topic: 'check', article: 'aufnahme', lang: 'de' });
  assert.match(address, /\/x\/wissen\.aufnahme\.de\./);
  const { page, close } = await watchedPage(browser);
  await page.goto(address);
  assert.match(page.url(), /\/wissen\/aufnahme\?link=wissen/);
  await page.click('.sheet.question a.main >> nth=-1');
  await page.waitForSelector('#start:not([hidden])');
  await page.fill('#t', 'Darf man Anrufe aufnehmen?');
  await page.click('#start button[type=submit]');
  await settled(page);
  await close();
  const figures = (await (await fetch(stats)).text()).replace(/\s+/g, ' ');
  assert.match(figures, /<td data-l="geöffnet">unter 5<\/td> ?<td data-l="begonnen">unter 5<\/td>/);
  const unknown = await makeLink({ topic: 'check', article: '../../etc', lang: 'de' });
  assert.match(unknown.address, /\/x\/check\.de\.\w{7}$/);
});

// The preview once was German for every language, and a Turkish link to an article showed the German title of an English page.
test('the card that the bench shows is the card that forums find, in every language and for an article', async () => {
  const preview = /<b>([^<]+)<\/b><span class="small muted">([^<]+)</;
  const card = /og:title" content="([^"]+)"[^]*og:description" content="([^"]+)"/;
  for (const lang of shellLangs)
    for (const fields of [
      { topic: 'check' },
      { topic: 'recording', provider: 'o2', product: 'mobile' },
      { topic: 'check', article: 'aufnahme' },
    ]) {
      const bench = await (
        await fetch(`${server.url}/link`, { method: 'POST', body: new URLSearchParams({ ...fields, lang }) })
      ).text();
      const address = /data-address="([^"]+)"/.exec(bench)?.[1] ?? '';
      const found = card.exec(await (await fetch(address)).text())?.slice(1);
      const shown = preview.exec(bench.replaceAll('\u00a0', ' '))?.slice(1);
      assert.deepEqual(shown, found, `${lang} ${JSON.stringify(fields)}`);
    }
});

// It was left out without a word.
test('a company that nobody knows is named as such, and the link does without', async () => {
  const body = new URLSearchParams({ topic: 'check', provider: 'Fantasia <b>', lang: 'de' });
  const text = await (await fetch(`${server.url}/link`, { method: 'POST', body })).text();
  assert.match(text, /„Fantasia &lt;b&gt;“ steht nicht in\s+unserem Verzeichnis/);
  assert.match(text, /name="provider" value="Fantasia &lt;b&gt;"/);
  assert.match(text, /data-address="[^"]+\/x\/check\.de\.\w{7}"/);
  body.set('provider', 'Fantasia Telecom');
  const near = await (await fetch(`${server.url}/link`, { method: 'POST', body })).text();
  assert.match(near, /„Fantasia Telecom“ haben wir als „Telekom“ verstanden/);
  body.set('provider', 'Telekom');
  assert.doesNotMatch(await (await fetch(`${server.url}/link`, { method: 'POST', body })).text(), /verstanden/);
});

// Company and product once stood in the path, so the server read them; and a stranger's day was counted from without a word.
test('what a link says reaches no server before the case begins, stands on the start page, and what is wrong can be taken out', async () => {
  const { address } = await makeLink({ topic: 'check', provider: 'Vodafone', product: 'mobile', lang: 'de' });
  assert.match(address, /\/x\/check\.de\.\w{7}#provider=vodafone&product=mobile$/);
  const { page, close } = await watchedPage(browser, { viewport: { width: 320, height: 700 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(`${address}&callDate=2026-11-13`);
  const place = page.locator('#aus-link');
  await place.locator('text=Anruf am Freitag, 13. November 2026').waitFor();
  assert.match(
    (await place.innerText()).replace(/\s+/g, ' '),
    /^Aus Ihrem Link: Vodafone stimmt nicht Handyvertrag stimmt nicht Anruf/,
  );
  assert.ok(await fits(page));
  const before = asked.filter((one) => !one.includes('/assets/'));
  assert.ok(!before.some((one) => /vodafone|mobile|2026-11-13/i.test(one)), before.join('\n'));
  // By keyboard: the focus stays in the list.
  await place.locator('button').nth(2).focus();
  await page.keyboard.press('Enter');
  assert.equal(await place.locator('li').count(), 2);
  assert.match(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''), /^Handyvertrag/);
  assert.doesNotMatch(page.url(), /callDate/);
  await page.click('#start .choice >> nth=0');
  await settled(page);
  // The talk names what it took from the link, and counts nothing from the day that was taken out.
  assert.match((await page.locator('.log').textContent()) ?? '', /So habe ich Sie verstanden.*Vodafone.*Handyvertrag/s);
  assert.doesNotMatch((await page.locator('#akte').textContent()) ?? '', /13\.\sNovember/);
  assert.match((await page.locator('#akte').textContent()) ?? '', /Vodafone/);
  await close();
});

test('the day behind # goes along through an article into the chat', async () => {
  const { address } = await makeLink({ topic: 'check', article: 'aufnahme', lang: 'de' });
  const { page, close } = await watchedPage(browser);
  await page.goto(`${address}#callDate=2026-11-13`);
  await page.click('.sheet.question a.main >> nth=0');
  await page.waitForSelector('#start:not([hidden])');
  await page.click('#start .choice >> nth=0');
  await settled(page);
  assert.match((await page.locator('#akte').textContent()) ?? '', /13\.\sNovember 2026/);
  await close();
});

// On plain http there is no clipboard of the newer kind: the button did nothing and said nothing.
test('without a clipboard the older way copies, and where that fails too the text is marked and it is said', async () => {
  const { page, close } = await watchedPage(browser);
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const copied = (): Promise<string[]> => page.evaluate(() => (window as unknown as { copied: string[] }).copied);
  await page.addInitScript(() => {
    Object.assign(window, { copied: [] });
    document.addEventListener('copy', () => {
      const field = document.activeElement as HTMLTextAreaElement;
      (window as unknown as { copied: string[] }).copied.push(field.value);
    });
  });
  await page.goto(`${server.url}/link`);
  await page.selectOption('#pr', 'mobile');
  await page.click('[data-copy] >> nth=0');
  await page.waitForSelector('text=Kopiert.');
  assert.match((await copied())[0] ?? '', /\n\[url=/);
  assert.equal(await page.evaluate(() => document.activeElement?.hasAttribute('data-copy')), true);
  await page.evaluate(() => Object.assign(document, { execCommand: () => false }));
  await page.click('[data-copy] >> nth=1');
  await page.waitForSelector('text=Bitte kopieren Sie den markierten Text selbst.');
  assert.match(
    await page.evaluate(() => getSelection()?.toString() ?? ''),
    /^Bestätigen Sie der Firma bitte .*:\n\n\[Handyvertrag.*\)$/,
  );
  await page.goto(`${server.url}/wissen/aufnahme`);
  await page.click('button.copy >> nth=0');
  await page.waitForSelector('button.copy >> text=Kopiert');
  assert.match((await copied())[0] ?? '', /^„In der Regel muss die Firma.*\nWortlaut, .*\nhttp.*\/wissen\/aufnahme#/s);
  await close();
});

test('forums and messengers find a card with title, text and picture', async () => {
  const { address } = await makeLink({ topic: 'recording', provider: '1&1', product: 'mobile', lang: 'de' });
  const text = await (await fetch(address)).text();
  assert.match(text, /<meta property="og:title" content="Vertrag am Telefon: Verlangen Sie die Aufnahme" \/>/);
  const picture = /<meta property="og:image" content="([^"]+)"/.exec(text)?.[1] ?? '';
  const bytes = Buffer.from(await (await fetch(picture)).arrayBuffer());
  assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
  assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630]);
  assert.ok(bytes.length < 100_000);
});

// Whoever lost a letter of the address while copying it met a line of JSON.
test('figures that the key does not open are refused with a page, in both languages; a program gets what it got', async () => {
  const ask = (query: string, accept: string): Promise<Response> =>
    fetch(`${server.url}/link/stats?${query}`, { headers: { accept } });
  const german = await ask('link=check.de.qwxr6ps&key=x&lang=de', 'text/html');
  assert.equal(german.status, 404);
  assert.match(await german.text(), /Das ist nicht mehr da/);
  const english = await ask('link=%3Cscript%3E&key=x&lang=en', 'text/html');
  assert.match(await english.text(), /This is no longer here/);
  assert.match((await ask('link=x&key=y', '*/*')).headers.get('content-type') ?? '', /json/);
});

test('a wrong link is the normal start: unknown names, ten thousand letters, scripts in every parameter', async () => {
  const { page, close } = await watchedPage(browser);
  const evil = '<script>window.hit=1</script>"><img src=x onerror=window.hit=1>';
  const query = new URLSearchParams({ topic: evil, provider: evil, product: evil, lang: evil, link: evil });
  for (const address of [
    `/?${query}#callDate=${encodeURIComponent(evil)}`,
    `/x/${encodeURIComponent(evil).slice(0, 300)}`,
    `/x/check.nosuchfirm.nothing.xx.aaaaaaa`,
    `/?topic=nothing#provider=Keine%20solche%20Firma&product=${encodeURIComponent(evil)}&callDate=${'9'.repeat(10_000)}`,
    `/#fall=${'A'.repeat(10_000)}`,
    // Too long to be taken along, it left an empty note "Aus Ihrem Link:".
    `/#provider=${'Ä'.repeat(3_300)}&callDate=${'x'.repeat(6_700)}`,
  ]) {
    await page.goto(`${server.url}${address}`);
    await page.waitForSelector('#t');
    assert.equal(await page.evaluate(() => 'hit' in window), false, address.slice(0, 80));
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#aus-link')?.hidden);
    assert.ok(!/firma/i.test((await page.locator('#aus-link').textContent()) ?? ''), address.slice(0, 80));
  }
  await page.goto(`${server.url}/?${query}#callDate=${encodeURIComponent(evil)}`);
  await page.click('#start .choice >> nth=0');
  await settled(page);
  assert.equal(await page.evaluate(() => 'hit' in window), false);
  await page.goto(`${server.url}/link?${query}`);
  assert.equal(await page.evaluate(() => 'hit' in window), false);
  await close();
});

test('on a listed site, under a strict policy, the button opens the talk in a frame; other sites may not', async () => {
  const forum = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // As a careful site lists origins, and as Discourse names its scripts by a number for each answer.
    const discourse = request.url === '/discourse';
    response.setHeader(
      'content-security-policy',
      discourse
        ? `base-uri 'self'; object-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; frame-ancestors 'self'`
        : `default-src 'none'; script-src ${shown.url}; frame-src ${shown.url}; style-src 'self'`,
    );
    response.end(
      `<!doctype html><html lang="de"><title>Forum</title><link rel="icon" href="data:,"><p>Beitrag</p><script${discourse ? ' nonce="n1"' : ''} src="${shown.url}/embed.js" data-topic="check" data-provider="o2" data-label="Hier prüfen"></script><script src="${shown.url}/embed.js" data-lang="tr"></script></html>`,
    );
  });
  await new Promise<void>((done) => forum.listen(0, '127.0.0.1', () => done()));
  const address = forum.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const shown = await startServer({ ALLOWED_ORIGINS: `http://127.0.0.1:${port}` });
  const { page, expect, close } = await watchedPage(browser);
  expect(/frame-ancestors|Refused to (frame|load)|violates the following Content Security Policy|ERR_BLOCKED/);
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForSelector('button >> text=Burada kontrol edin'); // the words follow data-lang
  await page.click('text=Hier prüfen');
  const frame = page.frameLocator('iframe');
  await frame.locator('#t').fill('gestern hat mich o2 angerufen, hab ja gesagt');
  await frame.locator('#start button[type=submit].main').click();
  await frame.locator('#fragebogen .choice').first().waitFor();
  // A frame may only print where it is allowed to; otherwise the console says "Ignored call to 'print()'".
  await frame.locator('body').evaluate(() => print());
  await page.goto(`http://127.0.0.1:${port}/discourse`);
  await page.click('text=Hier prüfen');
  await page.frameLocator('iframe').locator('#t').waitFor();
  // Longer than the button waits for a frame that may not open.
  await page.waitForTimeout(2500);
  assert.ok(await page.locator('iframe').isVisible());
  // On a phone the link beside the button was broken in two.
  await page.setViewportSize({ width: 390, height: 844 });
  assert.ok(((await page.locator('a >> text=In eigenem Fenster öffnen').boundingBox())?.height ?? 99) < 48);
  // Who closed it while it was still loading had it open again when the page within said that it was there.
  await page.route(`${shown.url}/?**`, async (route) => {
    await shut.promise;
    await route.continue();
  });
  const shut = Promise.withResolvers<void>();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.click('text=Hier prüfen');
  await page.click('text=Hier prüfen');
  const there = page.evaluate(
    () => new Promise<unknown>((done) => addEventListener('message', ({ data }) => data === 'wortlaut' && done(data))),
  );
  shut.resolve();
  await there;
  assert.ok(await page.locator('iframe').isHidden());
  assert.equal(await page.locator('button >> text=Hier prüfen').getAttribute('aria-expanded'), 'false');
  await page.click('text=Hier prüfen');
  assert.ok(await page.locator('iframe').isVisible());
  await page.unroute(`${shown.url}/?**`);
  // On a site that is not listed it once opened an empty frame and said nothing.
  await page.goto(`http://localhost:${port}/`);
  await page.click('text=Hier prüfen');
  await page.waitForSelector('[role=status] >> text=Auf dieser Seite lässt sich Wortlaut nicht zeigen.');
  assert.ok(await page.locator('iframe').isHidden());
  const [own] = await Promise.all([page.waitForEvent('popup'), page.click('text=Hier prüfen')]);
  await own.locator('#aus-link >> text=o2').waitFor();
  await close();
  await shown.stop();
  forum.closeAllConnections();
  forum.close();
});
