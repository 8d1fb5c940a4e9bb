// Accessibility, measured: axe finds nothing on any page or state, in light, dark and on a phone; a whole case by keyboard alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problems } from './axe.ts';
import { fits, watchedPage } from './chromium.ts';
import { withServer } from './stage.ts';
import { answerUntil, settled, STORY, tellStory } from './walk.ts';

const { browser, server } = await withServer({ OPERATOR_NAME: 'Verein Beispiel e. V.' });

const STATIC = [
  '/', '/en', '/ls', '/ru', '/ar', '/datenschutz', '/impressum', '/barrierefreiheit', '/rechtsstand', '/link', '/formular',
  '/wissen', '/wissen?q=Mitschnitt', '/wissen/aufnahme', '/wissen/callcenter?lang=en', '/blatt?k=x', '/gibt-es-nicht',
]; // prettier-ignore
/** One page of each kind. */
const KINDS = [
  '/',
  '/ls',
  '/ar',
  '/rechtsstand',
  '/formular',
  '/wissen?q=Mitschnitt',
  '/wissen/aufnahme',
  '/blatt?k=x',
];
for (const [name, paths, options] of [
  ['in the light', STATIC, {}],
  ['in the dark, on a phone', KINDS, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
] as const)
  test(`axe finds nothing on the static pages, ${name}`, async () => {
    const { page, expect, close } = await watchedPage(browser, options);
    expect(/status of 404/);
    const all: string[] = [];
    for (const path of paths) {
      await page.goto(`${server.url}${path}`);
      all.push(...(await problems(page, path)));
    }
    await page.goto(`${server.url}/link`);
    await page.selectOption('#pr', 'mobile');
    await page.waitForSelector('.qr');
    all.push(...(await problems(page, '/link with a link')));
    assert.deepEqual(all, []);
    await close();
  });

test('an article on paper has no controls, and its words are black', async () => {
  const { page, close } = await watchedPage(browser, { colorScheme: 'dark' });
  await page.goto(`${server.url}/wissen/aufnahme`);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('main button:visible, header nav:visible, .sheet.question a.btn:visible').count(), 0);
  const [ink, paper] = await page.evaluate(() => {
    const of = (node: Element | null, what: 'color' | 'backgroundColor'): string =>
      node ? getComputedStyle(node)[what] : '';
    return [of(document.querySelector('main p'), 'color'), of(document.body, 'backgroundColor')];
  });
  const light = (rgb = ''): number => Math.max(...(rgb.match(/\d+/g) ?? ['0']).slice(0, 3).map(Number));
  assert.ok(light(ink) < 90, ink);
  assert.ok(light(paper) > 240 || /, 0\)$/.test(paper ?? ''), paper);
  await close();
});

for (const [name, options] of [
  ['on a desktop', {}],
  ['on a phone in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }],
] as const) {
  test(`axe finds nothing in any state of a case, ${name}`, async () => {
    const { page, close } = await watchedPage(browser, options);
    const all: string[] = [];
    const look = async (where: string): Promise<void> => void all.push(...(await problems(page, where)));
    await tellStory(page, server.url);
    await page.click('summary[data-k="fact-callDate"]');
    await page.click('[data-k="why"]');
    await look('conversation');
    await answerUntil(page, '.lamps');
    await page.locator('.log details').evaluateAll((list) => list.forEach((one) => one.setAttribute('open', '')));
    await look('result');
    await page.click('[data-k=card]');
    await page.waitForSelector('dialog canvas');
    await look('card');
    await page.keyboard.press('Escape');
    await answerUntil(page, '.paper');
    await look('letter');
    await page.click('.always [data-do=human]');
    await settled(page);
    await page.click('[data-k=share]');
    await page.waitForSelector('#share-s1');
    await page.click('[data-k="qr-share-s1"]');
    await page.click('[data-k=resume]');
    await page.waitForSelector('.copyline .qr');
    await look('people and sheet');
    await page.click('.log .wrong >> nth=0');
    await page.waitForSelector('#meldung');
    await look('report');
    await page.keyboard.press('Escape');
    await page.click('.always [data-do=data]');
    await page.click('dialog >> text=Fall löschen');
    await look('my data');
    await page.click('dialog >> text=Ja, alles löschen');
    await page.waitForSelector('dialog >> text=Das ist Ihr Beleg');
    await look('receipt');
    assert.deepEqual(all, []);
    await close();
  });
}

test('a whole case by keyboard: focus is never lost, every message is announced once', async () => {
  const { page, close } = await watchedPage(browser);
  await page.goto(server.url);
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const node = document.activeElement;
      return node && node !== document.body ? `${node.tagName}#${node.id}` : '';
    });
  await page.keyboard.press('Tab');
  assert.match((await page.locator(':focus').textContent()) ?? '', /Zum Inhalt/);
  for (let i = 0; i < 30 && (await focused()) !== 'TEXTAREA#t'; i += 1) await page.keyboard.press('Tab');
  assert.equal(await focused(), 'TEXTAREA#t');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const watch = (): void => {
      const region = document.getElementById('ansagen');
      if (!region) return void setTimeout(watch, 20);
      new MutationObserver((list) => {
        for (const { addedNodes } of list) for (const node of addedNodes) said.push(node.textContent ?? '');
      }).observe(region, { childList: true });
    };
    watch();
  });
  await page.keyboard.type(STORY);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await settled(page);
  // It once stayed at the very top, 27 steps before the first answer, and at a question far below when the result had come.
  assert.equal(await focused(), 'H2#frage');
  const inWindow = (): Promise<boolean> =>
    page.evaluate(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      return bottom > 0 && top < innerHeight;
    });
  const replies: readonly [RegExp, string | RegExp][] = [
    [/Name/, 'Margarete Lindner'],
    [/Ihre Anschrift/, 'Ahornweg 7, 91052 Erlangen'],
    [/vor Ihrem Ja/, /danach/],
    [/gemerkt|Wann/, 'weiß ich nicht'],
    [/Stimmt das/, /^„?Ja/],
  ];
  for (let turn = 0; turn < 20 && (await page.locator('.paper').count()) === 0; turn += 1) {
    assert.notEqual(await focused(), '', `focus is lost after turn ${turn}`);
    assert.ok(await inWindow(), `focus is out of the window after turn ${turn}: ${await focused()}`);
    const asked = ((await page.locator('#frage').textContent()) ?? '').replaceAll('\u00ad', '');
    const reply = replies.find(([words]) => words.test(asked))?.[1] ?? /./;
    // From wherever the focus is, on with Tab until the wanted control is reached; who is there already stays.
    for (let i = 0; i < 160; i += 1) {
      if (i > 0) await page.keyboard.press('Tab');
      // Read in one go: the page may draw itself anew between two looks.
      const at = await page.evaluate(() => {
        const node = document.activeElement;
        return { choice: node?.matches('#fragebogen .choice') ?? false, id: node?.id, text: node?.textContent ?? '' };
      });
      if (reply instanceof RegExp && at.choice && reply.test(at.text)) break;
      if (typeof reply === 'string' && at.id === 'schreiben') break;
    }
    if (typeof reply === 'string') await page.keyboard.type(reply);
    await page.keyboard.press('Enter');
    await settled(page);
  }
  assert.equal(await page.locator('.paper').count(), 1);
  assert.ok(await inWindow());
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  assert.ok(said.length > 5);
  assert.equal(new Set(said.filter((one) => one.length > 80)).size, said.filter((one) => one.length > 80).length);
  await close();
});

test('320 px, 200 % zoom, forced colours, less motion and right to left hold', async () => {
  const { page, close } = await watchedPage(browser, {
    viewport: { width: 320, height: 640 },
    forcedColors: 'active',
    reducedMotion: 'reduce',
  });
  await tellStory(page, server.url);
  await answerUntil(page, '.lamps');
  assert.ok(await fits(page));
  // 200 % zoom of a window of 1280 px is a window of 640 px with everything twice as large.
  await page.setViewportSize({ width: 640, height: 450 });
  assert.ok(await fits(page));
  // The largest letters of a phone: "Vertragszusammenfassung" once ran out of its box, and the page with it.
  await page.setViewportSize({ width: 390, height: 700 });
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  assert.ok(await fits(page));
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await page.setViewportSize({ width: 640, height: 450 });
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  assert.ok(await fits(page));
  const moving = await page.evaluate(
    () => document.getAnimations().filter((one) => one.playState === 'running').length,
  );
  assert.equal(moving, 0);
  const edge = await page
    .locator('.choice')
    .first()
    .evaluate((node) => getComputedStyle(node).borderTopStyle);
  assert.equal(edge, 'solid');
  await close();
});

// The window closed and gave the keyboard back to the link at the top; the question that had been asked for was far below.
test('whoever presses "ändern" in „Meine Daten“ or far above in the talk goes on at the question', async () => {
  const { page, close } = await watchedPage(browser);
  await tellStory(page, server.url);
  for (const [open, button] of [
    ['.always [data-do=data]', 'dialog [data-k="change-provider"]'],
    ['summary[data-k="fact-provider"]', '.log [data-k="change-provider"]'],
  ] as const) {
    await page.locator(open).focus();
    await page.keyboard.press('Enter');
    await page.locator(button).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /Firma/.test(document.querySelector('#frage')?.textContent ?? ''));
    await settled(page);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'frage', button);
    await page.click('[data-k=back]');
    await settled(page);
  }
  await close();
});
