// Walks through a conversation as a person would: looks at the question, presses a button or types.
import type { Locator, Page } from 'playwright-core';

export const STORY =
  'am 13.11. hat mich einer von o2 angerufen, ein Handyvertrag mit 20 GB, kostenlos, hab ja gesagt. am 18.11. kam eine mail mit vertragszusammenfassung, 39,99 statt 24,99, 24 monate. widerrufsbelehrung war dabei. wollte das nicht, bestätigt habe ich nichts.';

/** What to press or type, by the words of the question; the first that fits. */
const REPLIES: readonly [RegExp, { press?: RegExp; type?: string }][] = [
  [/Name/, { type: 'Margarete Lindner' }],
  [/Ihre Anschrift/, { type: 'Ahornweg 7, 91052 Erlangen' }],
  [/behalten/, { press: /nicht/ }],
  [/vor Ihrem Ja/, { press: /danach/ }],
  [/bestätigt|genehmigt/, { press: /^„?Nein/ }],
  [/Belehrung|Widerrufs/, { press: /^„?Ja/ }],
  [/gemerkt|Wann/, { type: 'weiß ich nicht' }],
  [/erreichen/, { press: /heraus/ }],
  [/noch einen Brief/, { press: /Nein|keinen/ }],
  [/Stimmt das/, { press: /^„?Ja/ }],
];

/** Presses what leads to another page and waits until that one is whole: a click is over when its first words arrive. */
export async function go(page: Page, button: string | Locator): Promise<void> {
  const pressed = typeof button === 'string' ? page.click(button) : button.click();
  await Promise.all([page.waitForEvent('load'), pressed]);
}

/** Opens the start page and tells the story. */
export async function tellStory(page: Page, url: string, story = STORY): Promise<void> {
  await page.goto(url);
  await page.fill('#t', story);
  await page.click('#start button[type=submit]');
  await settled(page);
}

/** Waits until nothing is on its way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelectorAll('.log > li').length > 1 &&
      document.querySelector('#fragebogen')?.getAttribute('aria-busy') === 'false' &&
      document.querySelectorAll('.pending').length === 0,
  );
  await page.waitForTimeout(150);
}

export const question = async (page: Page): Promise<string> =>
  ((await page.locator('#frage').textContent()) ?? '').replaceAll('\u00ad', '').replaceAll('\u00a0', ' ');

/** Answers the open question by button or by typing. @returns whether there was one */
export async function answerOne(page: Page): Promise<boolean> {
  const asked = await question(page);
  const buttons = page.locator('#fragebogen .choice');
  const titles = await buttons.allTextContents();
  const reply = REPLIES.find(([words]) => words.test(asked))?.[1] ?? {};
  const fits = titles.findIndex((title) => reply.press?.test(title));
  if (fits >= 0) await buttons.nth(fits).click();
  else if (reply.type !== undefined || (titles.length === 0 && !/noch etwas/.test(asked))) {
    await page.fill('#schreiben', reply.type ?? 'weiß ich nicht');
    await page.click('#fragebogen form.write [type=submit]');
  } else if (titles.length > 0) await buttons.first().click();
  else return false;
  await settled(page);
  return true;
}

/** Answers until the selector is there. @throws Error when it never comes */
export async function answerUntil(page: Page, selector: string, most = 25): Promise<string[]> {
  const asked: string[] = [];
  while (asked.length < most) {
    if ((await page.locator(selector).count()) > 0) return asked;
    asked.push(await question(page));
    if (!(await answerOne(page))) break;
  }
  if ((await page.locator(selector).count()) > 0) return asked;
  throw new Error(`never came to ${selector}; asked: ${asked.join(' | ')}`);
}
