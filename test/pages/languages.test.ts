// Eight languages: each start page speaks its own, the talk's page fetches only the words it needs, Arabic runs from the right.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { extract } from '../../src/dialogs/understand/index.ts';
import { FURTHER_LANGS } from '../../src/knowledge/languages.ts';
import { between } from '../../src/marks.ts';
import { shellLangs, shellWords } from '../../src/bot/pages/words.ts';
import { quoted } from '../../web/chat/ui.ts';
import { choose } from '../../web/chat/words.ts';
import { fits, watchedPage } from './chromium.ts';
import { withServer } from './stage.ts';
import { question, settled } from './walk.ts';

const { browser, server } = await withServer();
const root = join(import.meta.dirname, '..', '..');

test('every language has a start page of its own, also for a browser that prefers it', async () => {
  for (const lang of shellLangs) {
    const text = await (await fetch(`${server.url}/${lang}`)).text();
    assert.match(
      text,
      new RegExp(`<html lang="${lang === 'ls' ? 'de' : lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`),
    );
    assert.ok(text.includes(`<h2 id="f1">${shellWords[lang].what}</h2>`), lang);
    // A slash too much once led to a page that does not exist.
    assert.equal(await (await fetch(`${server.url}/${lang}/`)).text(), text, lang);
    const preferred = await (await fetch(server.url, { headers: { 'accept-language': `${lang}-XX,de;q=0.5` } })).text();
    assert.ok(preferred.includes(shellWords[lang].asks), lang);
  }
});

// Who pressed "Biri beni aradı" read „Jemand hat mich angerufen“ as their own words.
test('a button of the start page says its sentence in its own language, and it is read like the German one', async () => {
  const today = '2026-11-23';
  const read = (text: string): unknown => extract(text, { today }).facts;
  for (const lang of FURTHER_LANGS) {
    const page = await (await fetch(`${server.url}/${lang}`)).text();
    const { starts, nobodySay } = shellWords[lang];
    for (const [i, said] of [...starts, nobodySay].entries()) {
      assert.ok(page.includes(`data-say="${said}"`), `${lang}: ${said}`);
      const german = [...shellWords.de.starts, shellWords.de.nobodySay][i] ?? '';
      assert.deepEqual(read(said), read(german), `${lang}: ${said}`);
      assert.equal(extract(said, { today }).lang, lang, said);
    }
  }
  // Nobody called back: of a call that was told of this denies nothing.
  for (const told of ['Вчера мне позвонили из o2. Потом никто не звонил.', 'Dün o2 beni aradı. Sonra kimse aramadı.'])
    assert.equal(extract(told, { today }).facts.channel, 'outboundCall', told);
});

// The player once spoke German wherever the page did not speak English.
test('the player has all its words in every language, and none of them is the German one', async () => {
  const read = async (code: string, from: string): Promise<Record<string, unknown>> =>
    ((await import(`../../web/player/${from}.ts`)) as Record<string, Record<string, unknown>>)[code] ?? {};
  const said = (words: unknown): string[] =>
    typeof words === 'function'
      ? [String((words as (...given: unknown[]) => unknown)(7, 8, 9))]
      : [words].flat().map(String);
  const shared = new Set(['Firma', 'Normal', 'Tempo: 7']);
  const german = await read('de', 'words');
  assert.ok(Object.keys(german).length > 60);
  for (const lang of FURTHER_LANGS) {
    const own = await read(lang, `player-${lang}`);
    assert.deepEqual(Object.keys(own), Object.keys(german), lang);
    for (const [key, words] of Object.entries(own)) {
      assert.equal(said(words).length, said(german[key]).length, `${lang} ${key}`);
      for (const [i, one] of said(words).entries()) {
        if (!shared.has(one)) assert.notEqual(one, said(german[key])[i], `${lang} ${key}`);
        for (const given of ['7', '8', '9'])
          assert.equal(one.includes(given), said(german[key])[i]?.includes(given), `${lang} ${key}`);
      }
    }
  }
});

test('each language wears its own quotation marks, also round German words', async () => {
  const files = (lang: string): string[] => [
    `src/dialogs/phrases/tongues/${lang}.ts`,
    `src/letters/languages/${lang}.ts`,
    `src/knowledge/law/words/${lang}.ts`,
    `web/chat/words-${lang}.ts`,
    `web/player/player-${lang}.ts`,
  ];
  for (const lang of FURTHER_LANGS)
    for (const file of files(lang))
      assert.deepEqual(readFileSync(join(root, file), 'utf8').match(/„[^“”"„]*“/g) ?? [], [], file);
  const shown: [string, string][] = [
    ['de', '„Er sagte ‚ja‘.“'],
    ['en', '“Er sagte ‘ja’.”'],
    ['tr', '“Er sagte ‘ja’.”'],
    ['pl', '„Er sagte ‚ja’.”'],
    ['ru', '«Er sagte „ja“.»'],
    ['ar', '«Er sagte “ja”.»'],
  ];
  for (const [lang, words] of shown) {
    await choose(lang);
    assert.equal(quoted('Er sagte „ja“.'), words);
    assert.equal(quoted('„ja“'), between('ja', lang));
    assert.equal(quoted('«ja»'), between('ja', lang));
  }
  await choose('de');
});

test('in Arabic the talk runs from the right, quotes stay German, and no other language is fetched', async () => {
  const { page, close } = await watchedPage(browser, { locale: 'ar', viewport: { width: 390, height: 800 } });
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(server.url);
  await page.fill('#t', 'Jemand hat mich angerufen');
  await page.click('#start button[type=submit]');
  await settled(page);
  await page.waitForSelector('.always >> text=بياناتي');
  assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
  assert.match((await page.locator('#akte').textContent()) ?? '', /ملفك/);
  // „Jemand …“ once had its opening mark at the right end, and /datenschutz read "datenschutz/".
  const direction = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((node) => getComputedStyle(node).direction);
  assert.equal(await direction('.log .said p'), 'ltr');
  // The bare path stood in the first line of every language: the page is called by its name.
  assert.equal(await page.locator('.log a[href="/datenschutz"]').first().textContent(), 'حماية البيانات');
  assert.match((await page.locator('.log').textContent()) ?? '', /«Jemand hat mich angerufen»/);
  // A name in Latin letters once stood at the far end of the line.
  await page.evaluate(() => {
    const said = document.querySelector('.log .said p')?.cloneNode() as HTMLElement;
    said.append('Olena');
    said.id = 'short';
    document.querySelector('.log .said')?.append(said);
  });
  const away = await page.evaluate(() => {
    const words = document.createRange();
    words.selectNodeContents(document.querySelector('#short') ?? document.body);
    const around = document.querySelector('.log .said')?.getBoundingClientRect().right ?? 0;
    return around - words.getBoundingClientRect().right;
  });
  assert.ok(away < 24, `${away} px from where the line begins`);
  await page.evaluate(() => document.querySelector('#short')?.remove());
  // The foot once said "Knowledge", and buttons wore German marks.
  assert.match((await page.locator('[data-t=knowledge]').textContent()) ?? '', /^أسئلة وأجوبة/);
  assert.doesNotMatch((await page.locator('#talk').innerText()) ?? '', /[„“]|\p{L}, /u);
  assert.ok(await fits(page));
  assert.equal(fetched.filter((one) => /words-/.test(one)).length, 1, fetched.join(' '));
  await close();
});

// The page once said German to the server: whoever came by /ls was asked in plain German.
test('easy German is spoken by page and talk alike, stays beside German words, and ends when German is chosen', async () => {
  const { page, close } = await watchedPage(browser);
  await page.goto(`${server.url}/?topic=check&lang=ls`);
  await page.waitForSelector('text=Hier schreibt ein Computer-Programm');
  await page.fill('#t', 'Gestern hat mich o2 wegen einem Handyvertrag angerufen. Ich habe am Telefon ja gesagt.');
  await page.click('#start button[type=submit]');
  await settled(page);
  assert.match((await page.locator('#akte').textContent()) ?? '', /Ihre Mappe/);
  assert.match((await page.locator('.log').textContent()) ?? '', /Ich bin ein Computer-Programm/);
  assert.match(await question(page), /Wollen Sie den Vertrag behalten\?/);
  await page.click('.langs [data-lang=tr]');
  await page.waitForSelector('.always >> text=Verilerim');
  await settled(page);
  await page.click('.langs [data-lang=de]');
  await page.waitForSelector('.always >> text=Meine Daten');
  await settled(page);
  assert.match(await question(page), /Möchten Sie den Vertrag|Wollten Sie/);
  assert.match((await page.locator('#akte').textContent()) ?? '', /Ihre Akte/);
  await close();
});
