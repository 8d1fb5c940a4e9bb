// Leads a page through states that nobody meets on the straight way, and lets the caller look at each.
import type { Page } from 'playwright-core';
import { callSound } from '../recording/sound.ts';
import { STORY as SCENE_STORY } from './scenes.ts';
import { answerOne, answerUntil, go, question, settled, STORY, tellStory } from './walk.ts';

export type Look = (where: string) => Promise<void>;

async function write(page: Page, text: string, until: string): Promise<void> {
  await page.fill('#schreiben', text);
  await page.click('#fragebogen form.write [type=submit]');
  await page.waitForSelector(until);
}
const openAll = (page: Page, within: string): Promise<void> =>
  page.locator(`${within} details`).evaluateAll((list) => list.forEach((one) => one.setAttribute('open', '')));

/** Questions of each type with their errors, the three results, the letter, and what goes wrong: with made-up answers. */
export async function oddStates(page: Page, url: string, look: Look): Promise<void> {
  await page.goto(url);
  await page.click('#start button[type=submit]');
  await look('start with nothing written');
  await page.fill('#t', SCENE_STORY);
  await page.click('#start button[type=submit]');
  await page.waitForSelector('#fragebogen .choice');
  await openAll(page, '.log');
  await openAll(page, '#fragebogen');
  await look('choice');
  await page.click('#fragebogen .choice >> nth=0');
  await page.waitForSelector('#tag');
  await page.click('#fragebogen form:has(#tag) button');
  await look('date, not filled in');
  await page.fill('#tag', '2026-11-10');
  await page.click('#fragebogen form:has(#tag) button');
  await page.waitForSelector('#betrag');
  await page.fill('#betrag', 'viel');
  await page.click('#fragebogen form:has(#betrag) button');
  await look('amount, not understood');
  await page.fill('#betrag', '24,99');
  await page.click('#fragebogen form:has(#betrag) button');
  await page.waitForSelector('.checks');
  await page.click('#fragebogen form:has(.checks) button');
  await look('several, none chosen');
  await page.click('.checks label >> nth=0');
  await look('several, one chosen');
  await page.click('#fragebogen form:has(.checks) button');
  await page.waitForSelector('[autocomplete=name]');
  await look('name');
  for (const [word, name] of [
    ['rot', 'against'],
    ['gelb', 'depends'],
  ] as const) {
    await write(page, word, `.scale.t-${name}`);
    await openAll(page, '.log');
    await openAll(page, '#akte');
    await look(`result, ${name}`);
  }
  await page.click('[data-k="letter-refuseApproval"] >> nth=0');
  await page.waitForSelector('.paper');
  await openAll(page, '.log');
  await look('letter');
  await page.route('**/api/case/**', (route) => route.fulfill({ status: 503, body: '{}' }));
  await page.click('[data-k="pdf-l1"]');
  await page.waitForSelector('#dateien .sheet');
  await look('file that could not be made');
  await page.unrouteAll({ behavior: 'wait' });
  const file = {
    name: 'mein-sehr-langer-dateiname-mit-allem-was-dazugehoert-2026-11-23.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.alloc(2_000, 7),
  };
  await page.setInputFiles('input[type=file]', file);
  await page.waitForSelector('.log >> text=dateiname');
  await page.waitForSelector('.log .note >> text=kann ich nicht annehmen');
  // The note about the file above once stayed for ever, whatever came after it.
  await page.locator('#dateien .sheet').waitFor({ state: 'detached' });
  await look('upload that was refused');
  await write(page, 'war im shop regensburg weil handyvertrag verlängern', 'text=Verbraucherzentrale Bayern');
  await look('not our case');
  await page.context().setOffline(true);
  await page.waitForSelector('.sticky-state .note');
  await write(page, 'Abgebucht haben sie noch nichts, glaub ich.', '.pending >> text=nicht gesendet');
  await look('without a net');
  await page.context().setOffline(false);
  await page.waitForSelector('.sticky-state', { state: 'detached' });
  await page.click('.always [data-do=data]');
  await page.click('dialog .btn.stop');
  await look('my data, asked once more');
  await page.click('dialog .note .btn.stop');
  await page.waitForSelector('dialog .receipt');
  await look('receipt');
}

/** The player of a recording with its first marks. */
export async function tapeState(page: Page, url: string, look: Look): Promise<void> {
  await tellStory(
    page,
    url,
    'Am 10.11. hat mich die Telekom wegen Internet angerufen, ich habe ja gesagt und will das nicht.',
  );
  await page.setInputFiles('input[type=file]', { name: 'anruf.wav', mimeType: 'audio/wav', buffer: callSound() });
  await page.click('[data-k="open-r1"]');
  await page.waitForSelector('.tape svg .bars');
  for (const answer of ['no', 'nameOnly'] as const) {
    const asked = (await page.locator('.log .sheet.question .step').textContent()) ?? '';
    await page.focus('.tape input[type=range]');
    for (let i = 0; i < 8; i += 1) await page.keyboard.press('ArrowRight');
    await page.click(`.log .sheet.question [data-k="hear-${answer}"]`);
    await page.waitForFunction(
      (was) => document.querySelector('.log .sheet.question .step')?.textContent !== was,
      asked,
    );
  }
  await look('recording');
}

/** A mother with dementia under custodianship: the question about it, and the consent to health data, which stands apart. */
export async function custodyStates(page: Page, url: string, look: Look): Promise<void> {
  await tellStory(
    page,
    url,
    'Meine Mutter ist dement und steht unter Betreuung, ich bin ihre Betreuerin. Am 13.11. hat o2 sie angerufen, sie hat ja gesagt zu einem Handyvertrag. Am 18.11. kam der Vertrag. Sie will das nicht.',
  );
  await answerUntilAsked(page, /rechtliche Betreuung/);
  await look('custodianship');
  await page.click('#fragebogen .choice >> text=ohne Einwilligungsvorbehalt');
  await settled(page);
  await answerUntilAsked(page, /Angaben zur Gesundheit/);
  await look('consent');
}

/** Answers until the question is the wanted one. @throws Error when it never comes */
export async function answerUntilAsked(page: Page, wanted: RegExp): Promise<void> {
  for (let asked = 0; !wanted.test(await question(page)); asked += 1)
    if (asked > 15 || !(await answerOne(page))) throw new Error(`nobody asked ${wanted.source}`);
}

/** The page of an adviser who was given the link. */
export async function sheetState(page: Page, url: string, look: Look): Promise<void> {
  await tellStory(page, url);
  await answerUntil(page, '.paper');
  await page.click('[data-k=share]');
  await page.waitForSelector('#share-s1');
  await page.goto(await page.inputValue('#share-s1'));
  await look('before the sheet');
  await go(page, 'main form button');
  await page.waitForSelector('.handover');
  await look('hand-over sheet');
}

/** The case in plain forms, up to the letter. */
export async function formStates(page: Page, url: string, look: Look): Promise<void> {
  await page.goto(`${url}/formular`);
  await look('form');
  await page.fill(
    '#schreiben',
    'Am 13.11. hat mich o2 angerufen wegen Handyvertrag, ich habe ja gesagt. Am 18.11. kam die Zusammenfassung. Ich will das nicht. Bestätigt habe ich nichts.',
  );
  await go(page, 'button[name=do][value=text]');
  await look('form, asked');
  for (let turn = 0; turn < 25 && (await page.locator('aside a >> text=PDF').count()) === 0; turn += 1) {
    const asked = (await page.locator('#frage').textContent()) ?? '';
    const yes = page.locator('.choices button >> text=/^Ja, das stimmt/');
    if (/Name|heißen/.test(asked)) await page.fill('#schreiben', 'Margarete Lindner');
    if (/Ihre Anschrift/.test(asked)) await page.fill('#schreiben', 'Ahornweg 7, 91052 Erlangen');
    if (/Name|heißen|Ihre Anschrift/.test(asked)) await go(page, 'button[name=do][value=text]');
    else if ((await yes.count()) > 0) await go(page, yes);
    else await go(page, page.locator('.choices button').first());
  }
  // The tour once went round in a circle before the letter and nobody saw it.
  await page.locator('aside a >> text=PDF').waitFor();
  await look('form, letter');
}

/** The start, the marked story, the result and what one can do with one's data, in the language of the address. */
export async function foreignStates(page: Page, url: string, look: Look): Promise<void> {
  await page.goto(url);
  await look('start');
  await page.fill('#t', STORY);
  await page.click('#start button[type=submit]');
  await settled(page);
  await look('talk');
  for (let asked = 0; (await page.locator('.lamps').count()) === 0 && asked < 15; asked += 1) {
    await page.click('#fragebogen .choice >> nth=0');
    await settled(page);
  }
  await page.locator('.lamps').waitFor();
  await look('result');
  await page.click('.always [data-do=data]');
  await look('my data');
}
