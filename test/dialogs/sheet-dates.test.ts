// The hand-over sheet told its reader, an adviser, "schreiben Sie mir das" and "fragen Sie eine Beratung" beside a day that is past.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handover } from '../../src/dialogs/staff/handover.ts';
import { handoverDocument } from '../../src/dialogs/staff/handover-paper.ts';
import { Talk } from '../conversations/chat.ts';

function leads(today: string, ...lines: string[]): string[] {
  const talk = new Talk(today);
  for (const text of lines) talk.send({ kind: 'said', text });
  const [matter] = handover(talk.file, [], `${today}T10:00:00Z`, today).matters;
  return matter?.dates.map(({ lead }) => lead) ?? [];
}
const STORY =
  'Vodafone hat mich am 3.11.2026 angerufen und mir einen Handyvertrag verkauft, ich habe ja gesagt. Am 5.11.2026 kamen die Unterlagen mit Widerrufsbelehrung.';

test('a day that is past stands on the sheet with its date, and nothing that is meant for the customer', () => {
  const past = leads('2027-02-01', STORY);
  assert.ok(
    past.some((lead) => /November/.test(lead)),
    past.join(' '),
  );
  for (const lead of past) assert.doesNotMatch(lead, /schreiben Sie mir|Fragen Sie (?:dazu )?eine Beratung/i);
});

test('a day to come stands there as the customer reads it', () => {
  const ahead = leads('2026-11-10', STORY);
  assert.ok(
    ahead.some((lead) => lead.includes('17. November')),
    ahead.join(' '),
  );
});

// "Noch 1 Tage." stood on the paper, and "Heute." once more on the page behind "Noch heute absenden".
test('on the paper the days that are left are counted as on the page', () => {
  const talk = new Talk('2026-11-18');
  talk.send({ kind: 'said', text: STORY });
  const paper = (today: string): string =>
    handoverDocument(handover(talk.file, [], `${today}T10:00:00Z`, today), talk.file.sender, today)
      .blocks.map(({ text }) => text)
      .join('\n');
  assert.match(paper('2026-11-18'), /19\. November 2026 absenden.* Noch 1 Tag\./);
  assert.match(paper('2026-11-19'), /Noch heute absenden\..*heben Sie den Nachweis auf\.$/m);
  assert.match(paper('2026-11-15'), /17\. November 2026 absenden.* Noch 2 Tage\./);
});
