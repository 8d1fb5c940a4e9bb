// No-break spaces: a number stays with what it counts, and nothing else changes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bound, html } from '../../src/bot/pages/html.ts';
import { bind } from '../../src/bind.ts';

const shown = (text: string): string => bind(text).replaceAll('\u00a0', '_');

test('paragraphs, days, terms and amounts stay whole', () => {
  for (const [text, wanted] of [
    ['nach § 54 Abs. 3 Satz 4 TKG', 'nach §_54_Abs._3_Satz_4 TKG'],
    ['§§ 355 Abs. 2, 356 BGB und Art. 15 DSGVO', '§§_355_Abs._2, 356 BGB und Art._15 DSGVO'],
    // "§ 66" once stood at the end of a line, and "Abs. 3" on the next.
    ['§ 66 Abs. 3 und § 312g Abs. 2 Nr. 7 BGB', '§_66_Abs._3 und §_312g_Abs._2_Nr._7 BGB'],
    ['Art. 6 Abs. 1 lit. f oder § 145 ff. BGB', 'Art._6_Abs._1_lit._f oder §_145_ff. BGB'],
    ['Art. 246a § 1 Abs. 2 S. 1', 'Art._246a §_1_Abs._2_S._1'],
    ['am 13. November 2026, 14 Tage lang', 'am 13._November 2026, 14_Tage lang'],
    ['bis 27 November 2026', 'bis 27_November 2026'],
    ['Fr, 20. Nov. um 9 Uhr', 'Fr, 20._Nov. um 9_Uhr'],
    ['9,99 € oder 24,99 Euro für 24 Monate', '9,99_€ oder 24,99_Euro für 24_Monate'],
    ['z. B. 2 GB', 'z._B. 2_GB'],
  ] as const)
    assert.equal(shown(text), wanted);
});

test('in every language of the pages a number stays with what it counts', () => {
  for (const [text, wanted] of [
    ['14 gün içinde, 13 Kasım 2026, 24,99 €', '14_gün içinde, 13_Kasım 2026, 24,99_€'],
    ['в течение 14 дней, 13 ноября, 24 месяца, 39,99 евро', 'в течение 14_дней, 13_ноября, 24_месяца, 39,99_евро'],
    ['протягом 14 днів, 13 листопада, 2 роки', 'протягом 14_днів, 13_листопада, 2_роки'],
    ['w ciągu 14 dni, 13 listopada, 24 miesiące', 'w ciągu 14_dni, 13_listopada, 24_miesiące'],
    ['خلال 14 يومًا، 13 نوفمبر، 3 أشهر، 24.99 يورو', 'خلال 14_يومًا، 13_نوفمبر، 3_أشهر، 24.99_يورو'],
    ['within 14 days, 39.99 euros', 'within 14_days, 39.99_euros'],
  ] as const)
    assert.equal(shown(text), wanted);
});

test('in an Arabic line the hyphen of a German word stays behind its part', () => {
  assert.equal(bind('قل «Einwurf-Einschreiben»'), 'قل «Einwurf-\u200eEinschreiben»');
  assert.equal(bind('Einwurf-Einschreiben'), 'Einwurf-Einschreiben');
});

test('sentences that end in a number, and numbers of other things, may break', () => {
  for (const text of [
    'Es waren 3. Danach kam nichts.',
    'Haus 12 Hof',
    '5 Tagungen',
    '3 ayrı konu',
    '2 дневника',
    'Absatz ohne Zahl',
    '',
  ])
    assert.equal(shown(text), text);
});

test('on a page only what is read is bound: no attribute, no field, no script, nothing to copy', () => {
  const page = html`<p title="§ 54">§ 54 <b>14 Tage</b></p><textarea>§ 54</textarea><pre>14 Tage</pre><script>'9 €'</script><p>9 €</p>`; // prettier-ignore
  assert.equal(
    bound(page).text.replaceAll('\u00a0', '_'),
    `<p title="§ 54">§_54 <b>14_Tage</b></p><textarea>§ 54</textarea><pre>14 Tage</pre><script>'9 €'</script><p>9_€</p>`,
  );
});
