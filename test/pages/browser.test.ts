// The main job in a real browser on the real server: from the story to the PDF, through reload, restart and deletion.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fits, watchedPage, WHILE_DOWN } from './chromium.ts';
import { withServer } from './stage.ts';
import { answerUntil, question, settled, tellStory } from './walk.ts';

const { browser, server } = await withServer();

test('a story becomes a checked case and letters, survives reload and restart, and is deleted with a receipt', async (t) => {
  const { page, errors, expect, close } = await watchedPage(browser);
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    new MutationObserver(() => {
      const words = document.querySelector('#frage')?.textContent ?? '';
      if (words && asked.at(-1) !== words) asked.push(words);
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await tellStory(page, server.url);

  await t.test('what was understood is marked, lettered and can be corrected', async () => {
    // Who has told the story is not asked for it any more.
    assert.doesNotMatch((await page.locator('.log').textContent()) ?? '', /Was ist passiert/);
    // On a slow net that question once stood below their own words until the answer came.
    const asked = await page.evaluate((): unknown => Reflect.get(window, 'asked'));
    assert.doesNotMatch(JSON.stringify(asked), /Was ist passiert/);
    assert.ok((await page.locator('mark').count()) >= 5);
    assert.ok((await page.locator('.fact').count()) >= 5);
    assert.ok((await page.locator('.fact .letterkey').count()) >= 5);
    // Each letter in the story is that of a chip; the one of "o2" as the caller had none.
    const all = async (of: string): Promise<string> => (await page.locator(of).allTextContents()).join(' ');
    assert.equal(await all('.log mark sup'), await all('.fact .letterkey'));
    await page.click('summary[data-k="fact-callDate"]');
    assert.match((await page.locator('.fact[open]').textContent()) ?? '', /13\.\sNovember.*„.*13\.11/s);
  });

  await t.test('why, buttons, typing: the result comes within a few questions', async () => {
    await page.click('[data-k="why"]');
    assert.ok(await page.locator('.helps details[open] p').first().isVisible());
    const asked = await answerUntil(page, '.lamps');
    assert.ok(asked.length <= 7, asked.join(' | '));
    const order = await page.locator('.log h2').allTextContents();
    const first = order.indexOf('Zuerst der Termin');
    assert.ok(first >= 0 && first < order.findIndex((one) => one.startsWith('Es ')), order.join(' | '));
    assert.match((await page.locator('.time').first().textContent()) ?? '', /13\.\sNov.*27\.\sNov/s);
    assert.ok((await page.locator('.counted >> nth=0').locator('> li').count()) >= 1);
    assert.ok((await page.locator('.sum .eq').count()) >= 1);
    assert.match((await page.locator('.log').textContent()) ?? '', /Stand der Gesetze/);
    assert.match((await page.locator('#akte').textContent()) ?? '', /27\.\sNovember 2026/);
    const tree = page.locator('#akte .tree');
    assert.match((await tree.locator('> li > b').textContent()) ?? '', /^Es spricht viel dafür/);
    assert.equal(
      await tree.locator('> li > ul > li').count(),
      await page.locator('.counted >> nth=0').locator('> li').count(),
    );
    assert.match((await tree.locator('li li li').allTextContents()).join('|'), /: (ja|nein|Nein|Ja)/);
  });

  await t.test('the letter lies there as paper, as PDF and as text', async () => {
    await answerUntil(page, '.paper');
    assert.match((await page.locator('.paper').first().textContent()) ?? '', /Margarete Lindner.*Erlangen/s);
    assert.ok((await page.locator('.paper .ref').count()) >= 3);
    assert.equal(await page.locator('.why > li').count(), await page.locator('.paper .ref').count());
    const [pdf] = await Promise.all([page.waitForEvent('download'), page.click('[data-k^="pdf-"] >> nth=0')]);
    const bytes = readFileSync(await pdf.path());
    assert.equal(bytes.subarray(0, 4).toString(), '%PDF');
    assert.ok(bytes.length > 5000, `${bytes.length} bytes`);
    assert.match(pdf.suggestedFilename(), /\.pdf$/);
    const [text] = await Promise.all([page.waitForEvent('download'), page.click('[data-k^="txt-"] >> nth=0')]);
    assert.match(readFileSync(await text.path(), 'utf8'), /Margarete Lindner/);
    const [dates] = await Promise.all([page.waitForEvent('download'), page.click('[data-k^="ics-"] >> nth=0')]);
    assert.match(readFileSync(await dates.path(), 'utf8'), /BEGIN:VCALENDAR/);
  });

  await t.test('"Ich habe ihn gesendet" is kept with day and way', async () => {
    await page.click('[data-k="sent-l1"]');
    await page.fill('#sent-date-l1', '2026-11-23');
    await page.click('#sent-date-l1 >> xpath=ancestor::form >> text=Speichern');
    await page.waitForSelector('.log .tag >> text=gesendet am');
  });

  const rows = (): Promise<string[]> =>
    page.locator('.log > li').evaluateAll((list) => list.map((one) => one.textContent ?? ''));
  const before = await rows();
  await t.test('a reload loses nothing', async () => {
    await page.reload();
    await settled(page);
    await page.waitForSelector('.paper');
    assert.deepEqual(await rows(), before);
  });

  await t.test('a restart of the server loses nothing, and the page comes back by itself', async () => {
    expect(WHILE_DOWN);
    expect(/status of 503/);
    const asked = await question(page);
    await server.restart();
    await page.fill('#schreiben', 'Wie lange dauert die Auskunft?');
    await page.click('#fragebogen form.write [type=submit]');
    await page.waitForFunction(() => document.querySelectorAll('.pending').length === 0);
    await settled(page);
    assert.deepEqual((await rows()).slice(0, before.length), before);
    assert.ok(asked.length > 0);
    await page.reload();
    await settled(page);
    assert.deepEqual((await rows()).slice(0, before.length), before);
  });

  await t.test('nothing overflows at 320 px, on result and letter', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    assert.ok(await fits(page));
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  await t.test('everything is deleted with a receipt, and the address knows nothing any more', async () => {
    await page.click('.always [data-do=data]');
    const [zip] = await Promise.all([page.waitForEvent('download'), page.click('dialog >> text=Alles als Datei')]);
    assert.equal(
      readFileSync(await zip.path())
        .subarray(0, 2)
        .toString(),
      'PK',
    );
    await page.click('.always [data-do=data]');
    await page.click('dialog >> text=Fall löschen');
    await page.click('dialog >> text=Ja, alles löschen');
    await page.waitForSelector('dialog >> text=Das ist Ihr Beleg');
    assert.match((await page.locator('.receipt').textContent()) ?? '', /[0-9a-f]{64}/);
    await page.keyboard.press('Escape');
    await page.reload();
    assert.ok(await page.locator('#t').isVisible());
  });

  assert.ok(!errors.some((error) => /Content Security Policy(?!.*invalid source)/.test(error)), errors.join('\n'));
  await close();
});

test('court papers come before everything else, and people are always within reach', async () => {
  const { page, close } = await watchedPage(browser);
  await page.goto(server.url);
  await page.click('.always [data-do=court]');
  await settled(page);
  assert.match((await page.locator('#talk').textContent()) ?? '', /Mahnbescheid|Gericht/);
  await page.click('.always [data-do=human]');
  await page.waitForSelector('text=Verbraucherzentrale');
  await close();
});

test('in English: the page and the conversation change, the letters stay German', async () => {
  const { page, close } = await watchedPage(browser, { locale: 'en-GB' });
  await page.goto(server.url);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await page.fill('#t', 'yesterday somebody from o2 called me and I said yes');
  await page.click('#start button[type=submit]');
  await settled(page);
  assert.match((await page.locator('.log').textContent()) ?? '', /You are writing to a program|a program/);
  await page.click('.langs [data-lang=de]');
  await page.waitForSelector('.always >> text=Meine Daten');
  await settled(page);
  assert.equal(await page.locator('html').getAttribute('lang'), 'de');
  await close();
});

test('deletion in the conversation gives the same receipt', async () => {
  const { page, close } = await watchedPage(browser);
  await tellStory(page, server.url);
  await page.fill('#schreiben', 'alles löschen');
  await page.click('#fragebogen form.write [type=submit]');
  await page.click('#fragebogen .choice >> text=Ja, alles löschen');
  await page.waitForSelector('dialog >> text=Das ist Ihr Beleg');
  await close();
});
