// The hand-over sheet beside a court's order: whether an objection has reached the court stands on it, told or still to be asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handover, type HandoverMatter } from '../../src/dialogs/staff/handover.ts';
import { Talk } from '../conversations/chat.ts';

const ORDER = 'Vodafone hat mich am 3.11. angerufen. Am 25.11. kam ein Mahnbescheid vom Amtsgericht.';
const QUESTION = 'Ist Ihr Widerspruch bei dem Gericht angekommen, das auf dem Bescheid steht?';

function sheetAfter(...lines: string[]): HandoverMatter {
  const talk = new Talk('2026-11-30');
  for (const text of lines) talk.send({ kind: 'said', text });
  const [matter] = handover(talk.file, [], '2026-11-30T10:00:00Z', '2026-11-30').matters;
  assert.ok(matter);
  return matter;
}

test('an objection that is at the court stands on the sheet beside the order', () => {
  const { about, open } = sheetAfter(ORDER, 'Mein Widerspruch ist beim Gericht angekommen.');
  assert.ok(
    about.some((line) => line.startsWith('Widerspruch beim Gericht:')),
    about.join(' '),
  );
  assert.ok(!open.includes(QUESTION));
});

test('whether it has arrived is asked on the sheet where nobody said', () => {
  assert.ok(sheetAfter(ORDER).open.includes(QUESTION));
  // Without a court's order there is nothing to object to.
  assert.ok(!sheetAfter('Vodafone hat mich am 3.11. angerufen. Am 25.11. kam eine Mahnung.').open.includes(QUESTION));
});
