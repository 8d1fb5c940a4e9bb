// Makes web/card.png, what forums and messengers show of a link: 1200 by 630 pixels, drawn by the start page's own styles.
// node bin/wortlaut.mjs run scripts/card.ts
import { join } from 'node:path';
import { startChromium } from '../test/pages/chromium.ts';
import { serveScenes } from '../test/pages/serve.ts';

const file = join(import.meta.dirname, '..', 'web', 'card.png');
const [browser, scenes] = await Promise.all([startChromium(), serveScenes()]);
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, locale: 'de-DE' });
  await page.goto(scenes.url);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const pieces = ['.brand', '.wave', '.hero h1'].map((one) => document.querySelector(one));
    const card = document.createElement('div');
    card.append(...pieces.filter((one) => one !== null));
    document.body.replaceChildren(document.querySelector('svg.vh') ?? '', card);
    const [brand, wave, head] = [...card.children].map((one) => one as HTMLElement);
    Object.assign(card.style, { display: 'grid', gap: '34px', padding: '52px 88px', alignContent: 'start' });
    if (brand) Object.assign(brand.style, { fontSize: '40px' });
    wave?.setAttribute('preserveAspectRatio', 'xMinYMid');
    if (wave) Object.assign(wave.style, { width: '1024px', maxWidth: 'none', height: '150px' });
    head?.querySelectorAll('span').forEach((one) => (one.style.display = 'block'));
    if (head) Object.assign(head.style, { fontSize: '86px', lineHeight: '1.08', fontWeight: '600' });
  });
  await page.screenshot({ path: file });
  console.log(file);
} finally {
  await browser.close();
  await scenes.close();
}
