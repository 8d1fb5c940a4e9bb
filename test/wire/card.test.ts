// The result's card in Web Chat and Teams, as it is read there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saidActivity } from '../../src/bot/render.ts';
import { Talk } from '../conversations/chat.ts';

const STORY =
  'Gestern hat mich jemand von o2 angerufen und mir einen Handyvertrag für 39,99 Euro verkauft. Ich habe ja gesagt. ' +
  'Die Vertragszusammenfassung kam erst nach dem Anruf.';

/** The texts of the card of a result. */
function cardOf(talk: Talk): string[] {
  for (let turns = 0; turns < 15; turns += 1) {
    const said = talk.said.find(({ block }) => block?.kind === 'result');
    const [card] = said ? (saidActivity(said).attachments ?? []) : [];
    if (card) return (card.content['body'] as { text: string }[]).map(({ text }) => text);
    talk.send({ kind: 'said', text: talk.file.open?.fact === 'confirm' ? 'ja' : 'weiß nicht' });
  }
  return assert.fail('no result came');
}

test('a date is named once in the card, and each sentence about the law stands by itself', () => {
  const talk = new Talk('2026-11-30');
  talk.send({ kind: 'said', text: STORY });
  const texts = cardOf(talk);
  const date = texts.find((text) => text.includes('Dezember 2026')) ?? '';
  // It read „Widerruf: Widerruf: bis Sonntag …“, and „Stand der Gesetze: 19.8.2026 Das sind …“ in one line.
  assert.match(date, /^Widerruf: bis \S+, \d+\. Dezember 2026/);
  for (const text of texts) assert.doesNotMatch(text, /^(.{4,40}: )\1/, text);
  assert.ok(
    texts.some((text) => /^Stand der Gesetze: [\d.\\]+$/.test(text)),
    texts.join('\n'),
  );
});
