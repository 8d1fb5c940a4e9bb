// A real sound in a real browser on the real server: uploaded, played, marked one thing at a time, judged, and taken along as a protocol.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { callSound, wav } from '../recording/sound.ts';
import { segment, service } from '../recording/speech-service.ts';
import { mp4 } from '../support/mp4.ts';
import { fits, watchedPage } from './chromium.ts';
import { startServer } from './server.ts';
import { withServer } from './stage.ts';
import { settled, tellStory } from './walk.ts';

const { browser, server } = await withServer();

/** Decoding and playing take longer where the machine has other work. */
const PATIENCE = 60_000;
const STORY = 'Am 10.11. hat mich die Telekom wegen Internet angerufen, ich habe ja gesagt und will das nicht.';
const card = '.log .sheet.question';

async function upload(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.setInputFiles('input[type=file]', { name, mimeType, buffer });
}
const seconds = async (page: Page): Promise<number> => Number(await page.inputValue('.tape input[type=range]'));

test('a recording is played, marked, judged and becomes a protocol', async (t) => {
  const { page, close } = await watchedPage(browser);
  page.setDefaultTimeout(PATIENCE);
  await tellStory(page, server.url, STORY);
  await upload(page, 'anruf.wav', 'audio/wav', callSound());
  await page.waitForSelector('[data-k="open-r1"]');
  await settled(page);
  assert.match(
    (await page.locator('.log').textContent()) ?? '',
    /bleibt in Ihrer Akte. Ohne Ihr Ja geht sie an niemanden/,
  );

  await t.test('the player comes with its own script, only now, and draws the track', async () => {
    await page.click('[data-k="open-r1"]');
    await page.waitForSelector('.tape svg .bars');
    assert.ok(((await page.locator('.tape .bars').getAttribute('d')) ?? '').split('M').length > 100);
    assert.match(
      (await page.locator('.tape svg[role=img]').getAttribute('aria-label')) ?? '',
      /Tonspur, 0:1\d.*Noch keine Merkzeichen/,
    );
    assert.match((await page.locator('.tape').textContent()) ?? '', /setzt ohne Anlauf ein/);
    assert.match((await page.locator('.tape').textContent()) ?? '', /nur Hinweise/);
  });

  await t.test(
    'the slider’s thumb stands below the playhead: it once went a shorter way than the drawn track',
    async () => {
      const box = (selector: string): Promise<{ left: number; right: number }> =>
        page.locator(selector).evaluate((node) => {
          const { left, right } = node.getBoundingClientRect();
          const padding = Number.parseFloat(getComputedStyle(node).paddingInlineStart);
          return { left: left + padding, right: right - padding };
        });
      const [slider, track] = [await box('.tape input.at'), await box('.tape .track')];
      // Half a thumb, 8 pixels, on each side.
      assert.deepEqual([Math.round(slider.left - track.left), Math.round(slider.right - track.right)], [-8, 8]);
    },
  );

  await t.test('it plays, stops, goes back, slows down, and the slider obeys the keyboard', async () => {
    await page.click('.tape .play');
    await page.waitForFunction(
      () => Number(document.querySelector<HTMLInputElement>('.tape input[type=range]')?.value) > 0.6,
    );
    await page.click('.tape .play');
    // The browser tells that the sound stands still when it has time for it.
    await page.waitForSelector('.tape .play[aria-label="Abspielen"]');
    const stopped = await seconds(page);
    await page.focus('.tape input[type=range]');
    for (let i = 0; i < 10; i += 1) await page.keyboard.press('ArrowRight');
    assert.ok((await seconds(page)) > stopped + 0.8, `${await seconds(page)} after ${stopped}`);
    assert.match(
      (await page.locator('.tape input[type=range]').getAttribute('aria-valuetext')) ?? '',
      /^0:0\d von 0:1\d$/,
    );
    await page.keyboard.press('Home');
    assert.equal(await seconds(page), 0);
    await page.click('.tape >> text=Tempo: Normal');
    await page.waitForSelector('.tape >> text=Tempo: Langsamer');
  });

  await t.test('one thing at a time; one tap keeps the place', async () => {
    await page.focus('.tape input[type=range]');
    for (let i = 0; i < 25; i += 1) await page.keyboard.press('ArrowRight');
    assert.match((await page.locator(`${card} .step`).textContent()) ?? '', /1 von 8\. Danach noch 7/);
    const answer = async (value: string, next: string): Promise<void> => {
      await page.click(`${card} [data-k="hear-${value}"]`);
      await page.waitForSelector(next.startsWith('[') ? next : `${card} h3 >> text=${next}`);
    };
    await answer('no', 'wer anruft');
    await answer('no', 'wer Sie sind');
    const kept = (await page.locator(`${card} [data-k="hear-readOut"] .here`).textContent()) ?? '';
    assert.match(kept, /merkt die Stelle 0:0[23]/);
    await answer('readOut', 'dass Sie den Vertrag');
    assert.equal(await page.locator('.tape .mark').count(), 1);
    await answer('ambiguous', 'einen Preis');
    await answer('free', 'wie lange');
    await page.click(`${card} [data-k="hear-back"]`);
    await page.waitForSelector(`${card} h3 >> text=einen Preis`);
    await answer('no', 'wie lange');
    await answer('yes', 'Widerrufsrecht');
    await answer('no', 'das ganze Gespräch');
    assert.equal(await page.locator('[data-k="protocol-r1"]').first().isDisabled(), true);
    await page.click(`${card} [data-k="hear-part"]`);
    await settled(page);
  });

  await t.test(
    'form before content, the verdict, the table with the same in words, facts only after a yes',
    async () => {
      const log = (await page.locator('.log').textContent()) ?? '';
      assert.match(log, /Zuerst die Form:.*Vertragszusammenfassung/s);
      assert.match(log, /belegt den Vertrag eher nicht/);
      // Verdict, form and table stood once in the player and once more in the newest line.
      assert.equal(log.match(/belegt den Vertrag eher nicht/g)?.length, 1);
      assert.equal(log.match(/Zuerst die Form:/g)?.length, 1);
      assert.equal(await page.locator('.log table').count(), 1);
      assert.equal(await page.locator('[data-k="protocol-r1"]').count(), 1);
      const table = page.locator('.log table');
      assert.equal(await table.locator('tbody tr').count(), 8);
      assert.match((await table.textContent()) ?? '', /Nennen Sie selbst Ihren Namen.*nur vorgelesen.*bei 0:0[23]/s);
      assert.match((await page.locator('#frage').textContent()) ?? '', /richtig gelesen/);
      await page.click('#fragebogen .choice >> text=Ja, das stimmt');
      await settled(page);
    },
  );

  await t.test('a mark leads back to its place by keyboard', async () => {
    await page.focus('.tape .mark >> nth=0');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.tape .play')?.getAttribute('aria-label') === 'Anhalten');
    await page.click('.tape .play');
    assert.ok((await seconds(page)) >= 2);
  });

  await t.test('the protocol is a PDF, and nothing overflows on a phone', async () => {
    const [pdf] = await Promise.all([page.waitForEvent('download'), page.click('[data-k="protocol-r1"] >> nth=-1')]);
    assert.equal(
      readFileSync(await pdf.path())
        .subarray(0, 5)
        .toString(),
      '%PDF-',
    );
    assert.match(pdf.suggestedFilename(), /Hörprotokoll\.pdf$/);
    assert.ok(await page.locator('p.bar >> text=Für Ihre Unterlagen, eine Beratung oder eine Behörde.').isVisible());
    await page.setViewportSize({ width: 320, height: 640 });
    assert.ok(await fits(page));
  });

  await t.test('a reload keeps every mark', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.reload();
    await settled(page);
    await page.waitForSelector('.log table');
    assert.match((await page.locator('.log table').last().textContent()) ?? '', /nur vorgelesen/);
  });
  await close();
});

test('a place that the sound is said to jump at is listened to by a tap, and one recording falls silent for the other', async () => {
  const { page, close } = await watchedPage(browser);
  page.setDefaultTimeout(PATIENCE);
  await page.context().addInitScript(() => {
    const Sound = Audio;
    const sounds: HTMLAudioElement[] = [];
    Object.assign(globalThis, { sounds });
    globalThis.Audio = function made(): HTMLAudioElement {
      sounds.push(new Sound());
      return sounds.at(-1) as HTMLAudioElement;
    } as unknown as typeof Audio;
  });
  const playing = (): Promise<boolean[]> =>
    page.evaluate(() => (globalThis as unknown as { sounds: HTMLAudioElement[] }).sounds.map((one) => !one.paused));
  await tellStory(page, server.url, STORY);
  // Speech, nothing at all for a fifth of a second, speech again: no microphone does that.
  const [rate, loud] = [8_000, (n: number) => Math.round(9_000 * Math.sin(n / 3))];
  const sound = Buffer.alloc(rate * 2 * 30);
  for (let n = 0; n < rate * 30; n += 1) if (n < rate * 12 || n > rate * 12.2) sound.writeInt16LE(loud(n), n * 2);
  for (const [n, name] of ['eins.wav', 'zwei.wav'].entries()) {
    await upload(page, name, 'audio/wav', wav(sound, rate));
    await page.click(`[data-k="open-r${n + 1}"]`);
    await page.locator('.tape').nth(n).locator('.dashes button.link >> text=0:12').first().click();
    await page.waitForFunction(
      (at) => !(globalThis as unknown as { sounds: HTMLAudioElement[] }).sounds[at]?.paused,
      n,
    );
  }
  // The other falls silent when the browser says that this one plays, a moment after the tap.
  await page.waitForFunction(() => (globalThis as unknown as { sounds: HTMLAudioElement[] }).sounds[0]?.paused);
  assert.deepEqual(await playing(), [false, true]);
  assert.ok(Number(await page.locator('.tape input.at').nth(1).inputValue()) >= 12);
  await close();
});

test('what is drawn anew, deleted or forgotten is not heard any more, and its sound is given back', async () => {
  const { page, expect, close } = await watchedPage(browser);
  page.setDefaultTimeout(PATIENCE);
  expect(/status of 40[34]/);
  await page.context().addInitScript(() => {
    const Sound = Audio;
    const [give, take] = [URL.createObjectURL.bind(URL), URL.revokeObjectURL.bind(URL)];
    const kept = { sounds: [] as HTMLAudioElement[], addresses: new Set<string>() };
    Object.assign(globalThis, { kept });
    globalThis.Audio = function made(): HTMLAudioElement {
      kept.sounds.push(new Sound());
      return kept.sounds.at(-1) as HTMLAudioElement;
    } as unknown as typeof Audio;
    URL.createObjectURL = (thing) => (kept.addresses.add(give(thing)), [...kept.addresses].at(-1) ?? '');
    URL.revokeObjectURL = (address) => (kept.addresses.delete(address), take(address));
  });
  type Kept = { kept: { sounds: HTMLAudioElement[]; addresses: Set<string> } };
  const playing = (where: Page): Promise<boolean[]> =>
    where.evaluate(() => (globalThis as unknown as Kept).kept.sounds.map((sound) => !sound.paused));
  const addresses = (where: Page): Promise<number> =>
    where.evaluate(() => (globalThis as unknown as Kept).kept.addresses.size);
  const play = async (where: Page): Promise<void> => {
    await where.click('[data-k="open-r1"]');
    await where.click('.tape .play');
    await where.waitForFunction(() => (globalThis as unknown as Kept).kept.sounds.at(-1)?.paused === false);
  };

  await tellStory(page, server.url, STORY);
  await upload(page, 'anruf.wav', 'audio/wav', wav(Buffer.alloc(8_000 * 2 * 180), 8_000));
  await page.waitForSelector('[data-k="open-r1"]');
  await settled(page);
  await play(page);
  assert.deepEqual([await playing(page), await addresses(page)], [[true], 1]);

  // Another language draws the row anew, without the button that would stop the old sound.
  await page.click('.langs [data-lang=ar]');
  await page.waitForSelector('[data-k="open-r1"] >> text=تحميل التسجيل');
  assert.deepEqual([await playing(page), await addresses(page)], [[false], 0]);
  await settled(page);
  await play(page);
  assert.deepEqual(await playing(page), [false, true]);
  // The table once said "1 bei 0:02" in every language.
  await page.click(`${card} [data-k="hear-yes"]`);
  await page.waitForSelector('.tape .mark');
  assert.match((await page.locator('.log table td.num').allTextContents()).join(), /^1 – 0:0\d,/);
  // In Arabic mark and slider once counted from the right, the drawn track from the left.
  const left = (selector: string): Promise<number> =>
    page.locator(selector).evaluate((node) => node.getBoundingClientRect().left);
  assert.ok((await left('.tape .mark')) - (await left('.tape .track')) < 60);
  assert.equal(await page.locator('.tape input.at').evaluate((node) => getComputedStyle(node).direction), 'ltr');

  // Deleted in one tab, it is silent in both.
  const other = await page.context().newPage();
  await other.goto(server.url);
  await other.waitForSelector('[data-k="open-r1"]');
  await settled(other);
  await play(other);
  await other.click('.always [data-do=data]');
  await other.click('dialog .btn.stop');
  await other.click('dialog .note.red .btn.stop');
  await other.waitForSelector('dialog .receipt');
  assert.deepEqual([await playing(other), await addresses(other)], [[false], 0]);
  await page.waitForSelector('#talk .note .btn.main');
  assert.deepEqual([await playing(page), await addresses(page)], [[false, false], 0]);
  await close();
});

test('in a long recording the keys of the slider go by seconds, and a mark keeps its place', async () => {
  const { page, close } = await watchedPage(browser);
  page.setDefaultTimeout(PATIENCE);
  await tellStory(page, server.url, STORY);
  const rate = 3000;
  await upload(page, 'lang.wav', 'audio/wav', wav(Buffer.alloc(rate * 2 * 11 * 60), rate));
  await page.waitForSelector('[data-k="open-r1"]');
  await settled(page);
  await page.click('[data-k="open-r1"]');
  await page.waitForSelector('.tape input[type=range]');
  await page.focus('.tape input[type=range]');
  for (const key of ['PageUp', 'PageUp', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  assert.equal(await seconds(page), 61);
  assert.match(
    (await page.locator('.tape input[type=range]').getAttribute('aria-valuetext')) ?? '',
    /^1:01 von 11:00$/,
  );
  await page.click(`${card} [data-k="hear-yes"]`);
  await page.waitForSelector('.tape .mark');
  assert.match((await page.locator('.tape .mark').getAttribute('aria-label')) ?? '', /1:01/);
  await close();
});

test('a machine writes the recording down: asked first, marked as a machine’s, counted sentence by sentence', async (t) => {
  const there = await service([
    { status: 400 },
    {
      body: {
        text: '',
        duration: 9,
        task: 'transcribe',
        segments: [
          segment('A', 0, 'Und damit haben wir das, Herr Gruber?'),
          segment('B', 3, ' Ja, stimmt.'),
          segment('A', 4, 'MagentaZuhause, Laufzeit 24 Monate, einverstanden?'),
          segment('B', 8, 'Ja, wenn das kostenlos ist.'),
        ],
      },
    },
  ]);
  const own = await startServer({
    OPENAI_API_KEY: 'k',
    OPENAI_BASE_URL: there.url,
    OPENAI_TRANSCRIBE_MODEL: 'x-diarize',
  });
  t.after(async () => {
    await own.stop();
    await there.close();
  });
  const { page, close } = await watchedPage(browser);
  page.setDefaultTimeout(PATIENCE);
  await tellStory(page, own.url, STORY);
  await upload(page, 'anruf.wav', 'audio/wav', callSound());
  await page.waitForSelector('[data-k="open-r1"]');
  await page.click('[data-k="open-r1"]');
  await page.waitForSelector('.tape svg .bars');

  const write = async (): Promise<void> => {
    await page.click('[data-k="write"]');
    await settled(page);
    assert.match((await page.locator('#frage').textContent()) ?? '', /Anbieter|Sprachmodell|Aufnahme/);
    await page.click('#fragebogen .choice >> nth=0');
  };
  assert.equal(there.requests.length, 0, 'nothing leaves before the yes');
  await write();
  await page.waitForSelector('text=nicht angenommen');
  await write();
  await page.waitForSelector('[data-k="show-text"]');
  assert.match((await page.locator('.log').textContent()) ?? '', /Von einer Maschine geschrieben/);
  await page.click('[data-k="show-text"]');
  await page.waitForSelector('.spoken > li');
  const lines = page.locator('.spoken > li');
  assert.equal(await lines.count(), 4);
  assert.deepEqual(await lines.evaluateAll((all) => all.map((line) => (line as HTMLElement).dataset['side'])), [
    'A',
    'K',
    'A',
    'K',
  ]);
  const edge = (n: number): Promise<string> =>
    lines.nth(n).evaluate((line) => getComputedStyle(line).borderInlineStartColor);
  assert.notEqual(await edge(0), await edge(1), 'each side has its colour');
  await lines.nth(3).locator('select').selectOption('A');
  assert.equal(await edge(3), await edge(0), 'the colour follows the word');
  await lines.nth(3).locator('select').selectOption('K');
  await lines.nth(3).locator('textarea').fill('Ja, wenn das kostenlos ist und bleibt.');
  for (const n of [0, 1, 2, 3]) {
    await page.click(`[data-k="take-${n}"]`);
    await page.waitForSelector(`.spoken > li:nth-child(${n + 1}) .tag.fern`);
  }
  await page.screenshot({ path: process.env['PLAYER_SHOT'] ?? '/dev/null', fullPage: true, type: 'png' });
  await page.click('text=Bestätigte Sätze prüfen');
  await page.waitForSelector('text=belegt den Vertrag eher nicht');
  await settled(page);
  assert.match((await page.locator('.log').textContent()) ?? '', /nur die Sätze, die Sie beim Hören bestätigt haben/);
  assert.match((await page.locator('.log table').last().textContent()) ?? '', /kostenlos ist und bleibt/);
  await page.setViewportSize({ width: 320, height: 640 });
  assert.ok(await fits(page));
  await close();
});

test('a whole call that is pasted and too long for a line goes as a file by itself', async () => {
  const { page, close } = await watchedPage(browser);
  page.setDefaultTimeout(PATIENCE);
  await tellStory(page, server.url, STORY);
  const turns = Array.from({ length: 500 }, (_, n) =>
    n % 2
      ? 'Kunde: Ja, das verstehe ich so weit.'
      : `Berater: Hier ist die Telekom, der Tarif kostet ${n} Euro im Monat.`,
  );
  await page
    .locator('#schreiben')
    .evaluate((area, text) => ((area as HTMLTextAreaElement).value = text), turns.join('\n'));
  await page.click('#fragebogen form.write [type=submit]');
  await page.waitForSelector('text=Was in der Abschrift steht');
  assert.equal(await page.inputValue('#schreiben'), '');
  await close();
});

test('an empty file, a renamed program, a film, silence: a calm sentence each, and the talk goes on', async () => {
  const { page, close, expect } = await watchedPage(browser);
  page.setDefaultTimeout(PATIENCE);
  expect(/status of 415/);
  await tellStory(page, server.url, STORY);
  await upload(page, 'leer.mp3', 'audio/mpeg', Buffer.alloc(0));
  await page.waitForSelector('text=„leer.mp3“ ist leer');
  await upload(page, 'programm.mp3', 'audio/mpeg', Buffer.concat([Buffer.from('MZ\u0090'), Buffer.alloc(5000, 1)]));
  await page.waitForSelector('text=Diese Art von Datei kann ich nicht annehmen: „programm.mp3“');
  await upload(
    page,
    'film.mp4',
    'video/mp4',
    Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisomiso2mp41'), Buffer.alloc(500)]),
  );
  await page.waitForSelector('text=Einen Film kann ich nicht annehmen: „film.mp4“. Der Ton allein genügt');
  await upload(page, 'film.m4a', 'audio/mp4', mp4('M4A ', ['sound', 'pictures']));
  await page.waitForSelector('text=Einen Film kann ich nicht annehmen: „film.m4a“. Der Ton allein genügt');
  await upload(page, 'still.wav', 'audio/wav', wav(Buffer.alloc(16_000 * 2 * 12), 16_000));
  await page.click('[data-k="open-r1"]');
  await page.waitForSelector('.tape >> text=ist nichts zu hören');
  await upload(page, 'kaputt.mp3', 'audio/mpeg', Buffer.concat([Buffer.from('ID3'), Buffer.alloc(4000, 7)]));
  await page.click('[data-k="open-r2"]');
  await page.waitForSelector('.tape >> text=lässt sich in diesem Browser nicht abspielen');
  assert.ok(await page.locator('#fragebogen').isVisible());
  await close();
});

/** Whether the beginning of the newest row of the talk with this in it stands in the window. */
const begins = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction((what) => {
    const top = [...document.querySelectorAll(`.log > li:has(${what})`)].at(-1)?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight / 2;
  }, selector);

// Each stood above the window, and the window showed the question that had been open before: it was as if nothing had come of it.
test('what has come of a recording or a memory is in the window, not above it', async () => {
  const { page, close } = await watchedPage(browser, { viewport: { width: 390, height: 844 } });
  page.setDefaultTimeout(PATIENCE);
  await tellStory(page, server.url, STORY);
  await upload(page, 'anruf.wav', 'audio/wav', callSound());
  await page.waitForSelector('[data-k="open-r1"]');
  await begins(page, '[data-k="open-r1"]');
  for (const answer of ['no', 'no', 'readOut', 'ambiguous', 'no', 'no', 'no', 'part']) {
    const asked = (await page.locator(`${card} .step`).textContent()) ?? '';
    await page.click(`${card} [data-k="hear-${answer}"]`);
    await page.waitForFunction(
      (was) => document.querySelector('.log .sheet.question .step')?.textContent !== was,
      asked,
    );
  }
  await page.waitForSelector('.log >> text=belegt den Vertrag eher nicht');
  await begins(page, '[data-k="protocol-r1"]');
  await settled(page);
  await page.click('#fragebogen .choice >> text=Ja, das stimmt');
  await settled(page);
  await page.click('[data-k=memory]');
  await settled(page);
  const memory = '.log > li:has([data-k^="protocol-g"])';
  for (let asked = 0; asked < 8 && (await page.locator(memory).count()) === 0; asked += 1) {
    await page.fill('#schreiben', 'weiß ich nicht');
    await page.click('#fragebogen form.write [type=submit]');
    await settled(page);
  }
  // Its button comes one row below the sentence about it.
  const place = await page.locator(`${memory} button`).first().boundingBox();
  assert.ok(place && place.y >= 0 && place.y + place.height <= 844, JSON.stringify(place));
  await close();
});
