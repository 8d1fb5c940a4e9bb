// What customers give back: an anonymous card for a thread, and a note on a wrong answer that they agree to have kept.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { everything, until } from '../hands/rig.ts';
import { startMailServer } from '../mail/smtp.ts';
import { watchedPage } from './chromium.ts';
import { withServer } from './stage.ts';
import { answerUntil, tellStory } from './walk.ts';

const mail = await startMailServer();
after(() => mail.close());
const { browser, server } = await withServer({
  SMTP_URL: mail.url,
  SMTP_FROM: 'wortlaut@example.org',
  FEEDBACK_EMAIL: 'answers@example.org',
});

test('a card for the forum shows no names and no words of the customer; a wrong answer is kept sealed after a yes', async () => {
  const { page, close } = await watchedPage(browser);
  await tellStory(page, server.url);
  await answerUntil(page, '.lamps');
  await page.click('[data-k=card]');
  const text = (await page.locator('dialog pre').textContent()) ?? '';
  assert.match(text, /^Es spricht viel dafür/);
  assert.match(text, /11\/2026/);
  assert.doesNotMatch(text, /o2|Lindner|13\.11|27\.\sNovember|kostenlos/);
  await page.click('#karte-tag');
  assert.match((await page.locator('dialog pre').textContent()) ?? '', /27\. November 2026/);
  const [picture] = await Promise.all([page.waitForEvent('download'), page.click('text=Bild speichern')]);
  assert.equal(
    readFileSync(await picture.path())
      .subarray(1, 4)
      .toString(),
    'PNG',
  );
  await page.keyboard.press('Escape');

  // Its lines once ran into each other: "– Firma: o2 – Worum es geht: …".
  await page.click('.log > li:has(.facts) .wrong');
  const quoted = page.locator('dialog blockquote p');
  assert.match((await quoted.innerText()).replace(/\r/g, ''), /\n– Firma: o2\n/);
  await page.keyboard.press('Escape');
  await page.click('.log .wrong >> nth=1');
  await page.fill('#meldung', 'Das Datum stimmt nicht, ich meinte den Zwölften.');
  assert.equal(await page.isChecked('#meldung-ja'), false);
  await page.click('dialog button[type=submit]');
  await page.waitForSelector('text=Dafür brauchen wir Ihr Ja');
  await page.check('#meldung-ja');
  await page.click('dialog button[type=submit]');
  await page.waitForSelector('text=Die Nachricht ist gemeldet');
  await close();

  assert.equal(everything(server.data).includes('den Zwölften'), false, 'nothing of it lies open on the disk');
  const root = join(import.meta.dirname, '..', '..');
  const list = execFileSync(process.execPath, [join(root, 'scripts', 'feedback.ts')], {
    env: { ...process.env, DATA_DIR: server.data },
    stdio: ['ignore', 'pipe', 'ignore'],
  }).toString();
  const report = JSON.parse(list.trim().split('\n')[0] ?? '') as { text: string; note: string };
  assert.match(report.note, /den Zwölften/);
  assert.ok(report.text.length > 20);

  await until(() => mail.got.length > 0);
  const [notice] = mail.got;
  assert.deepEqual(notice?.to, ['answers@example.org']);
  const sent = notice?.raw.toString() ?? '';
  assert.match(sent, /npm run feedback/);
  assert.equal(
    sent.includes(report.text.slice(0, 20)) || sent.includes('Zw'),
    false,
    'the mail says nothing of the case',
  );
});
