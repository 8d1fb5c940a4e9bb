// The page in a real browser on the real wire, with made-up answers: every state it can be in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { inApp } from '../../web/chat/download.ts';
import { fits, watchedPage } from './chromium.ts';
import { STORY } from './scenes.ts';
import { withScenes } from './stage.ts';

const { browser, scenes } = await withScenes();

const question = (page: Page): Promise<string | null> => page.locator('#frage').textContent();
async function tell(page: Page, story = STORY): Promise<void> {
  await page.goto(scenes.url);
  await page.fill('#t', story);
  await page.click('#start button[type=submit]');
  await page.waitForSelector('#fragebogen .choice');
}
const rows = (page: Page): Promise<string[]> => page.locator('.log > li').allTextContents();

test('a story becomes marked words, lettered facts and one question', async () => {
  const { page, close } = await watchedPage(browser);
  await tell(page);
  assert.equal(await page.locator('mark').count(), 9);
  assert.equal(await page.locator('mark sup').first().textContent(), 'a');
  assert.equal(await page.locator('.fact .letterkey').first().textContent(), 'a');
  assert.equal(await page.locator('#fragebogen').count(), 1);
  assert.match((await question(page)) ?? '', /Vertrags.zusammenfassung/);
  await page.click('summary[data-k="fact-declaration"]');
  assert.match((await page.locator('.fact[open] .said').textContent()) ?? '', /„dankend ja gesagt“/);
  await close();
});

test('the margin says the name and the minute once for what was said in one breath', async () => {
  const { page, close } = await watchedPage(browser, { viewport: { width: 390, height: 800 } });
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:30Z'));
  await tell(page);
  await page.fill('#schreiben', 'war im shop regensburg weil handyvertrag verlängern');
  await page.click('#fragebogen form.write [type=submit]');
  await page.waitForSelector('.log >> text=Verbraucherzentrale Bayern');
  const times = await page.locator('.log > li').evaluateAll((rows) =>
    rows.flatMap((row) => {
      const time = row.querySelector('time');
      const name = row.querySelector('.who b');
      return time && name
        ? [{ who: name.textContent, at: time.textContent, shown: !time.classList.contains('vh') }]
        : [];
    }),
  );
  const again = times.filter((one, at) => one.who === times[at - 1]?.who && one.at === times[at - 1]?.at);
  assert.ok(again.length > 0 && again.every(({ shown }) => !shown), JSON.stringify(times));
  assert.ok(times[0]?.shown);
  await close();
});

test('an answer takes colour under a mouse, and none from the finger that pressed the one before', async () => {
  for (const [isMobile, coloured] of [[false, true], [true, false]] as const) {
    const { page, close } = await watchedPage(browser, { isMobile, hasTouch: isMobile });
    await tell(page);
    await page.hover('#fragebogen .choice >> nth=0');
    const grounds = await page.locator('#fragebogen .choice').evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    assert.equal(grounds[0] !== grounds[1], coloured);
    await close();
  }
}); // prettier-ignore

test('every kind of question is answered with its own field or with words, and old buttons are gone', async () => {
  const { page, close } = await watchedPage(browser);
  await tell(page);
  await page.click('#fragebogen .choice >> text=erst mit dem Brief');
  await page.fill('#tag', '2026-11-10');
  await page.click('text=Diesen Tag nehmen');
  await page.waitForSelector('#betrag');
  await page.click('text=Diesen Betrag nehmen');
  assert.match((await page.locator('#betrag-fehler').textContent()) ?? '', /Betrag/);
  await page.fill('#betrag', '24,99');
  await page.click('text=Diesen Betrag nehmen');
  await page.waitForSelector('.checks');
  await page.click('#fragebogen >> text=Weiter');
  assert.match((await page.locator('#fragebogen [role=alert]').first().textContent()) ?? '', /mindestens eins/);
  await page.click('.checks label >> nth=0');
  await page.click('#fragebogen >> text=Weiter');
  await page.waitForSelector('[autocomplete=name]');
  await page.fill('#schreiben', 'Margarete Lindner');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.lamps');
  const said = (await rows(page)).map((row) => row.replaceAll('\u00a0', ' '));
  for (const words of ['Nein, sie kam erst', '10. November 2026', '24,99 €', 'über den Preis', 'Margarete Lindner']) {
    assert.ok(
      said.some((row) => row.includes(words)),
      words,
    );
  }
  assert.equal(await page.locator('.log .choice').count(), 0);
  await close();
});

test('result, letter and downloads: dates first, a light with words, the PDF as a file', async () => {
  const { page, close } = await watchedPage(browser);
  await tell(page);
  await page.fill('#schreiben', 'gelb');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.lamps');
  const order = await page.locator('.log h2').allTextContents();
  assert.ok(order.indexOf('Zuerst der Termin') < order.findIndex((one) => one.startsWith('Es kommt darauf an')));
  assert.match((await page.locator('.light').getAttribute('aria-label')) ?? '', /mittlere Licht/);
  assert.equal(await page.locator('.time li').count(), 5);
  await page.click('[data-k="letter-refuseApproval"] >> nth=0');
  await page.waitForSelector('.paper .ref');
  assert.equal(await page.locator('.paper .ref').count(), 4);
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-k="pdf-l1"]')]);
  assert.equal(file.suggestedFilename(), 'Brief l1.pdf');
  const [calendar] = await Promise.all([page.waitForEvent('download'), page.click('[data-k="ics-l1"]')]);
  assert.match(calendar.suggestedFilename(), /\.ics$/);
  await page.click('[data-k="sent-l1"]');
  await page.click('.paper ~ section >> text=Speichern');
  await page.waitForSelector('text=gesendet am');
  await close();
});

// Such browsers drop the file and say nothing: the way to a real one is shown.
test('in the browser of an app the file is handed over, and a link leads to where it surely arrives', async () => {
  const agent = (more: string): string => `Mozilla/5.0 (${more}`;
  assert.equal(inApp(agent('Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36')), false);
  assert.equal(inApp(agent('iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1')), false);
  assert.equal(inApp(agent('iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148')), true);
  const userAgent = agent('Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0 Mobile Safari/537.36');
  const { page, close } = await watchedPage(browser, { userAgent, viewport: { width: 390, height: 800 } });
  await tell(page);
  await page.fill('#schreiben', 'gelb');
  await page.click('#fragebogen form.write [type=submit]');
  await page.click('[data-k="letter-refuseApproval"] >> nth=0');
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-k="pdf-l1"]')]);
  assert.match(file.suggestedFilename(), /\.pdf$/);
  await page.waitForSelector('#dateien >> text=Manche Apps lassen sie nicht durch');
  assert.match(await page.inputValue('#dateien #anderswo'), /\/#fall=[\w-]+$/);
  await close();
}); // prettier-ignore

test('without a network what was said waits, is shown, survives a reload and is sent once', async () => {
  const { page, expect, close } = await watchedPage(browser);
  expect(/ERR_INTERNET_DISCONNECTED/);
  await tell(page);
  await page.context().setOffline(true);
  await page.waitForSelector('text=Sie sind gerade ohne Netz');
  await page.fill('#schreiben', 'Abgebucht haben sie noch nichts.');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.pending >> text=noch nicht gesendet');
  await page.context().setOffline(false);
  await page.waitForSelector('#tag');
  await page.reload();
  await page.waitForSelector('#tag');
  assert.equal((await rows(page)).filter((row) => row.includes('Abgebucht haben')).length, 1);
  await close();
});

test('a line the server never takes says so and can be sent again', async () => {
  const { page, expect, close } = await watchedPage(browser);
  expect(/status of 400/);
  await tell(page);
  await page.route('**/activities', (route) =>
    route.request().method() === 'POST' ? route.fulfill({ status: 400, body: '{}' }) : route.continue(),
  );
  await page.fill('#schreiben', 'hallo?');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=nicht gesendet');
  await page.unrouteAll({ behavior: 'wait' });
  await page.click('text=Noch einmal senden');
  await page.waitForSelector('#tag');
  assert.equal(await page.locator('.pending').count(), 0);
  await close();
});

test('where sockets do not get through it polls', async () => {
  const { page, expect, close } = await watchedPage(browser);
  expect(/WebSocket/);
  await page.routeWebSocket('**/stream**', (socket) => void socket.close());
  await tell(page);
  await page.click('#fragebogen .choice >> nth=0');
  await page.waitForSelector('#tag');
  await close();
});

test('two tabs show the same, and a reload or a blocked cookie loses nothing', async () => {
  const { page, close } = await watchedPage(browser);
  await tell(page);
  const other = await page.context().newPage();
  await other.goto(scenes.url);
  await other.waitForSelector('#fragebogen .choice');
  await other.click('#fragebogen .choice >> nth=0');
  await page.waitForSelector('#tag');
  await page.context().clearCookies();
  await page.reload();
  await page.waitForSelector('#tag');
  assert.equal(await page.locator('mark').count(), 9);
  await close();
});

test('the link for me leads back into the case on another device; a wrong one says so', async () => {
  const { page, close } = await watchedPage(browser);
  await tell(page);
  await page.click('[data-k="resume"]');
  const link = await page.locator('#link').inputValue();
  const other = await watchedPage(browser);
  await other.page.goto(link);
  await other.page.waitForSelector('#fragebogen .choice');
  assert.equal(new URL(other.page.url()).hash, '', 'the link does not stay in the address');
  await other.close();
  const lost = await watchedPage(browser);
  lost.expect(/status of 404/);
  await lost.page.goto(`${scenes.url}/#fall=abcdefghijkl`);
  await lost.page.waitForSelector('text=Diesen Link kenne ich nicht mehr');
  await lost.page.click('#talk .note button');
  assert.ok(await lost.page.locator('#t').isVisible());
  await lost.close();
  await close();
});

test('uploads: a photo joins the case, what is not allowed is named', async () => {
  const { page, expect, close } = await watchedPage(browser);
  expect(/status of 415/);
  await tell(page);
  const file = (name: string, mimeType: string) => ({ name, mimeType, buffer: Buffer.alloc(20_000, 7) });
  await page.setInputFiles('input[type=file]', file('brief.png', 'image/png'));
  await page.waitForSelector('.log >> text=brief.png');
  await page.setInputFiles('input[type=file]', file('boese.svg', 'image/svg+xml'));
  await page.waitForSelector('text=Diese Art von Datei kann ich nicht annehmen');
  await close();
});

test('my data: shown, deleted after a second question, with a receipt; then nothing is left', async () => {
  const { page, close } = await watchedPage(browser);
  await tell(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.click('.always [data-do=data]');
  assert.match((await page.locator('dialog').textContent()) ?? '', /„dankend ja gesagt“/);
  for (const name of ['Alles als Datei mitnehmen', 'Auf diesem Gerät vergessen', 'Fall löschen']) {
    const seen = await page.locator(`dialog >> text=${name}`).boundingBox();
    assert.ok(seen && seen.y + seen.height < 844, `${name} is reached without scrolling through all facts`);
  }
  await page.click('dialog >> text=Fall löschen');
  await page.click('dialog >> text=Ja, alles löschen');
  await page.waitForSelector('dialog >> text=Das ist Ihr Beleg');
  const [receipt] = await Promise.all([page.waitForEvent('download'), page.click('text=Beleg als Datei nehmen')]);
  assert.match(receipt.suggestedFilename(), /loeschbeleg\.json$/);
  await page.keyboard.press('Escape');
  assert.ok(await page.locator('#t').isVisible());
  await page.reload();
  assert.ok(await page.locator('#t').isVisible());
  assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  await close();
});

test('forget on this device: the case is not shown any more, here', async () => {
  const { page, close } = await watchedPage(browser);
  await tell(page);
  await page.click('.always [data-do=data]');
  await page.click('dialog >> text=Auf diesem Gerät vergessen');
  await page.waitForSelector('#t');
  assert.equal((await page.context().cookies()).length, 0);
  await close();
});

test('by keyboard alone: story, choice, why, own words; focus is never lost', async () => {
  const { page, close } = await watchedPage(browser);
  await page.goto(scenes.url);
  const focus = (): Promise<string> =>
    page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent?.slice(0, 40)}`);
  const tabTo = async (what: RegExp): Promise<void> => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      if (what.test(await focus())) return;
    }
    assert.fail(`${what} cannot be reached with the keyboard`);
  };
  await page.keyboard.press('Tab');
  assert.match(await focus(), /Zum Inhalt springen/);
  await tabTo(/^TEXTAREA/);
  await page.keyboard.type(STORY);
  await tabTo(/^BUTTON Weiter/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#fragebogen .choice');
  await tabTo(/^BUTTON „Nein, sie kam/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#tag');
  assert.match(await focus(), /^H2 Wann wurde/, 'focus moves to the new question');
  await tabTo(/^SUMMARY Warum/);
  await page.keyboard.press('Enter');
  await page.waitForSelector('details[open] >> text=Davon hängt ab');
  await close();
});

test('new messages are announced once; history is not', async () => {
  const { page, close } = await watchedPage(browser);
  await tell(page);
  const heard = await page.locator('#ansagen p').allTextContents();
  assert.equal(new Set(heard).size, heard.length);
  assert.ok(heard.some((one) => one.includes('Hatten Sie die Vertragszusammenfassung')));
  assert.equal(await page.locator('[role=log][aria-live=polite]').count(), 1);
  await page.reload();
  await page.waitForSelector('#fragebogen .choice');
  assert.equal(await page.locator('#ansagen p').count(), 0);
  await close();
});

test('the question is in view and nothing overflows, at 320, 390 and 1280 px, light and dark', async () => {
  for (const width of [320, 390, 1280]) {
    const { page, close } = await watchedPage(browser, { viewport: { width, height: 800 }, colorScheme: 'dark' });
    await page.goto(scenes.url);
    assert.ok(await fits(page), `start at ${width}`);
    await tell(page);
    await page.waitForFunction(() => {
      const top = document.querySelector('#frage')?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < 800;
    });
    assert.ok(await fits(page), `talk at ${width}`);
    await page.fill('#schreiben', 'rot');
    await page.keyboard.press('Enter');
    if (width < 1000) await page.click('#fragebogen button[type=submit]').catch(() => undefined);
    await page.waitForSelector('.lamps');
    assert.ok(await fits(page), `result at ${width}`);
    for (const path of ['datenschutz', 'impressum', 'barrierefreiheit', 'rechtsstand']) {
      await page.goto(`${scenes.url}/${path}`);
      assert.ok(await fits(page), `${path} at ${width}`);
    }
    await close();
  }
});

test('everything has a name: buttons, fields, links and pictures', async () => {
  const { page, close } = await watchedPage(browser);
  await tell(page);
  await page.fill('#schreiben', 'gelb');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.lamps');
  const nameless = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, a, input:not([hidden], [type=hidden]), textarea, select, summary, [role=img]',
      ),
    ]
      .filter((node) => {
        const labelled =
          node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement
            ? node.labels?.length
            : 0;
        return !labelled && !node.textContent?.trim() && !node.getAttribute('aria-label');
      })
      .map((node) => node.outerHTML.slice(0, 100)),
  );
  assert.deepEqual(nameless, []);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((node) => node.id));
  assert.equal(new Set(ids).size, ids.length, 'ids are unique');
  assert.equal(
    await page
      .locator('[style]')
      .evaluateAll((list) => list.filter((one) => one.getAttribute('style')?.match(/[^-]color|width|height/)).length),
    0,
  );
  await close();
});

test('markup in words stays words', async () => {
  const { page, close } = await watchedPage(browser);
  await tell(page, '<img src=x onerror=alert(1)> Anruf am 6.11. <b>o2</b>');
  assert.ok((await rows(page)).some((row) => row.includes('<img src=x onerror=alert(1)>')));
  assert.equal(await page.locator('.log img').count(), 0);
  await close();
});

test('a question put again stands once; from a long result a button leads down to the question', async () => {
  const { page, close } = await watchedPage(browser, { viewport: { width: 390, height: 700 } });
  await tell(page);
  await page.fill('#schreiben', 'gelb');
  await page.click('#fragebogen form.write [type=submit]');
  await page.waitForSelector('.lamps');
  await page.evaluate(() => scrollTo(0, 300));
  // While an answer is on its way the question below is an old one.
  await page.route('**/activities', async (route) => {
    await wait(600);
    await route.continue();
  });
  await page.waitForSelector('.below > p', { state: 'visible' });
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-k="letter-refuseApproval"]')?.click());
  await page.waitForSelector('.below > p', { state: 'hidden' });
  await page.unrouteAll({ behavior: 'wait' });
  await page.waitForSelector('.paper');
  await page.evaluate(() => scrollTo(0, 300));
  // It stood over half a line of what one reads: now nothing shows through beside it.
  const strip = await page.locator('.below > p').evaluate((node) => {
    const { left, right, bottom } = node.getBoundingClientRect();
    const at = document.elementFromPoint(left + 4, bottom - 8);
    return {
      wide: right - left >= innerWidth,
      low: Math.abs(bottom - innerHeight) < 1,
      own: at === node,
      ground: getComputedStyle(node).backgroundColor,
    };
  });
  assert.deepEqual(
    { ...strip, ground: strip.ground === 'rgba(0, 0, 0, 0)' },
    { wide: true, low: true, own: true, ground: false },
  );
  // Its place in the page was given back as the question came into view: the button one pressed lay elsewhere when the finger rose.
  const place = (): Promise<number> =>
    page.locator('#fragebogen').evaluate((node) => node.getBoundingClientRect().top + scrollY);
  const withStrip = await place();
  await page.click('.below button');
  assert.match(await page.evaluate(() => document.activeElement?.id ?? ''), /frage/);
  await page.waitForSelector('.below > p', { state: 'hidden' });
  assert.equal(await place(), withStrip, 'the question stays where it is');
  await page.click('.always [data-do=human]');
  await page.waitForSelector('.log >> text=Verbraucherzentrale Bayern');
  assert.equal(await page.locator('.log .iff a[href^="tel:"]').getAttribute('href'), 'tel:0890000000', 'a tap calls');
  assert.ok((await rows(page)).filter((row) => row.includes('Vertragszusammenfassung schon vor')).length <= 1);
  await close();
});

test('no number is torn from its word at the end of a line, and nothing to read looks like a box to tick', async () => {
  const { page, close } = await watchedPage(browser, { viewport: { width: 320, height: 700 } });
  await tell(page);
  await page.fill('#schreiben', 'gelb');
  await page.click('#fragebogen form.write [type=submit]');
  await page.waitForSelector('.lamps');
  const shown = (await page.locator('.log').textContent()) ?? '';
  for (const whole of ['§\u00a054', 'Abs.\u00a03', '20.\u00a0November', '14\u00a0Tage', '24,99\u00a0€'])
    assert.ok(shown.includes(whole), whole);
  assert.doesNotMatch(shown, /§ \d|\d{1,2}\. November|\d €/);
  assert.equal(await page.locator('.log .box').count(), 0);
  const numbers = await page.locator('.counted').last().locator('> li').evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content)); // prettier-ignore
  assert.equal(numbers.length, 3);
  assert.ok(
    numbers.every((one) => one.includes('counter')),
    numbers.join(),
  );
  await close();
});
