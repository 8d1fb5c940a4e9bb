// The safe day of a withdrawal has passed: what stands first then, and who is still told to send it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Talk } from '../conversations/chat.ts';
import type { ResultBlock } from '../../src/dialogs/messages.ts';

const TODAY = '2026-11-30';
const STILL = 'Noch heute absenden';

/** The result of a story in which nothing else is known. */
function resultOf(story: string): { lines: string[]; block: ResultBlock } {
  const talk = new Talk(TODAY);
  talk.send({ kind: 'said', text: `${story} Ich will das nicht.` });
  talk.send({ kind: 'said', text: 'Ergebnis' });
  const said = talk.said.find(({ block }) => block?.kind === 'result');
  assert.ok(said?.block?.kind === 'result', talk.text);
  return { lines: said.text.split('\n'), block: said.block };
}

const CALLED = 'hat mich o2 angerufen und mir einen Handyvertrag verkauft.';

for (const [paper, line] of [
  ['Mahnbescheid', /^Widerspruch gegen den Mahnbescheid: .*4\. Dezember 2026/],
  ['Vollstreckungsbescheid', /^Einspruch gegen den Vollstreckungsbescheid: .*4\. Dezember 2026/],
] as const) {
  test(`while a ${paper} is open its day stands above a withdrawal that may be too late, in words and as data`, () => {
    const { lines, block } = resultOf(`Am 20.10. ${CALLED} Am 20.11. kam ein ${paper}.`);
    assert.match(lines[0] ?? '', line);
    assert.match(block.dates[0]?.id ?? '', /Order$/);
    assert.ok(lines.some((one) => one.includes(STILL)));
  });

  test(`a ${paper} without a day still comes first`, () => {
    const { lines } = resultOf(`Am 20.10. ${CALLED} Ich habe einen ${paper} bekommen.`);
    assert.match(lines[0] ?? '', /^Zuerst das Gericht/);
  });
}

test('without a court the withdrawal that may still be in time stands first, to be sent today', () => {
  const { lines, block } = resultOf(`Am 20.10. ${CALLED}`);
  assert.match(lines[0] ?? '', /^Widerruf: Noch heute absenden/);
  assert.equal(block.dates[0]?.day, TODAY);
});

test('a call of two and a half years ago sends nobody off today: no letter withdraws, and the last day was in 2025', () => {
  const { lines } = resultOf(`Am 20.5.2024 ${CALLED}`);
  assert.ok(!lines.some((one) => one.includes(STILL)));
  assert.ok(lines.some((one) => /Der letzte Tag dafür war wohl .*3\. Juni 2025.*fragen Sie eine Beratung/.test(one)));
});
