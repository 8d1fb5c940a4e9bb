// The articles as pages: complete without a script, found by others, searchable by a plain form; the copy button works.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig } from '../../src/bot/config.ts';
import { page } from '../../src/bot/pages/index.ts';
import { ARTICLES, passageOf } from '../../src/knowledge/articles/index.ts';
import { fits, watchedPage } from './chromium.ts';
import { withScenes } from './stage.ts';
import { go } from './walk.ts';

const operator = readConfig({}).operator;
const publicUrl = 'https://wortlaut.example';
const get = (path: string, more: { lang?: string; q?: string } = {}) =>
  page(path, {
    operator,
    publicUrl,
    today: '2026-11-23',
    ...(more.lang && { lang: more.lang }),
    ...(more.q !== undefined && { query: new URLSearchParams({ q: more.q }) }),
  });
const text = (path: string, more: { lang?: string; q?: string } = {}): string => String(get(path, more).body);
const PATHS = ['/wissen', ...ARTICLES.map(({ id }) => `/wissen/${id}`)];

const { browser, scenes: site } = await withScenes();

test('every article has a page in two languages with one heading, its address for others and a card', () => {
  for (const path of PATHS)
    for (const lang of ['de', 'en']) {
      const html = text(path, { lang });
      assert.equal(get(path, { lang }).status, 200, path);
      assert.equal(html.match(/<h1/g)?.length, 1, path);
      assert.ok(html.includes(`<html lang="${lang}"`), path);
      assert.ok(
        html.includes(`<link rel="canonical" href="${publicUrl}${path}${lang === 'en' ? '?lang=en' : ''}"`),
        path,
      );
      for (const card of ['og:title', 'og:description', 'og:url']) assert.ok(html.includes(`property="${card}"`), path);
      assert.doesNotMatch(html, /\sstyle=|<style|\son\w+=|javascript:/i, path);
    }
  assert.equal(get('/wissen/gibt-es-nicht').status, 404);
});

test('each passage has an anchor, says who says it and what it rests on, and its questions are data', () => {
  for (const { id, passages, entry } of ARTICLES) {
    const html = text(`/wissen/${id}`);
    for (const passage of passages) {
      assert.ok(html.includes(`id="${passage.id}"`), passage.id);
      if (passage.norm) assert.ok(html.includes(passage.norm.replaceAll('&', '&amp;')), passage.id);
    }
    assert.ok(html.includes(`href="/?topic=${entry}"`), id);
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const faq = JSON.parse(data) as { mainEntity: { name: string }[] };
    assert.deepEqual(
      faq.mainEntity.map(({ name }) => name),
      passages.map(({ de }) => de.title),
      id,
    );
  }
});

test('robots are led to the sitemap, and the sitemap names every article in both languages', () => {
  assert.ok(text('/robots.txt').includes(`Sitemap: ${publicUrl}/sitemap.xml`));
  const map = text('/sitemap.xml');
  for (const path of PATHS)
    for (const lang of ['', '?lang=en']) assert.ok(map.includes(`<loc>${publicUrl}${path}${lang}</loc>`), path + lang);
});

test('the search answers without a script, escapes what was asked, and says when nothing fits', () => {
  assert.ok(text('/wissen', { q: 'Bekomme ich die Aufnahme?' }).includes(passageOf('kopie')?.passage.de.title ?? '-'));
  assert.match(text('/wissen', { q: 'Wie wird das Wetter?' }), /Das weiß ich nicht/);
  const evil = text('/wissen', { q: '"><script>alert(1)</script>' });
  assert.ok(!evil.includes('<script>alert'));
  assert.equal(get('/wissen', { q: 'x'.repeat(10_000) }).status, 200);
});

// "Wer bezahlt euch?" stood beside a question about a mother of 80.
test('beside the answer stands only what is near it, and nothing about this program unless one asks for it', () => {
  const asked = (q: string): string[] =>
    [...text('/wissen', { q }).matchAll(/<h3><a href="[^"]*#([\w-]+)">/g)].map(([, id]) => id ?? '');
  assert.deepEqual(asked('Oma 80 Demenz Vertrag')[0], 'demenz');
  for (const q of ['Meine Mutter ist 80 und versteht das nicht. Gilt der Vertrag?', 'Mutter 80 überrumpelt', 'Schufa'])
    for (const id of asked(q)) assert.notEqual(passageOf(id)?.article.id, 'ueber-wortlaut', `${q}: ${id}`);
  const schufa = ['schufa-dauer', 'schufa-eintrag', 'schufa-kopie', 'schufa-loeschen'];
  assert.deepEqual(asked('Schufa')[0], 'schufa-eintrag');
  assert.deepEqual(asked('Schufa').toSorted(), schufa);
  assert.equal(asked('Wer bezahlt euch?')[0], 'wer-bezahlt');
});

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const)
  test(`in a browser, ${width} wide: nothing overflows, the search works, the passage is copied with its source`, async () => {
    const { page: tab, close } = await watchedPage(browser, {
      viewport: { width, height },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await tab.goto(`${site.url}/wissen`);
    await tab.fill('#q', 'muss der anbieter meinen widerruf bestätigen');
    await go(tab, 'form.search button');
    await go(tab, 'ol.plain a >> nth=0');
    assert.ok(tab.url().endsWith('#bestaetigung-widerruf'), tab.url());
    assert.ok(await fits(tab), 'nothing stands outside');
    await tab.click('#bestaetigung-widerruf button.copy');
    await tab.waitForFunction(() =>
      document.querySelector('#bestaetigung-widerruf button.copy')?.textContent?.includes('Kopiert'),
    );
    const copied = await tab.evaluate(() => navigator.clipboard.readText());
    assert.match(
      copied,
      /^„Eine Bestätigung braucht es nicht\. Der Widerruf.*Grundlage: § 355.*#bestaetigung-widerruf$/s,
    );
    await close();
  });

test('without a script the copy buttons are not there and everything can be read', async () => {
  const { page: tab, close } = await watchedPage(browser, { javaScriptEnabled: false });
  await tab.goto(`${site.url}/wissen/aufnahme`);
  assert.equal(await tab.locator('button.copy:visible').count(), 0);
  assert.ok(await tab.locator('#kopie').isVisible());
  await close();
});
