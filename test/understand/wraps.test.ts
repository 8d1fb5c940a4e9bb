// A story pasted from a mail program comes in lines of one width: the line ends are not ends of sentences.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { extract } from '../../src/dialogs/understand/index.ts';
import { unwrapped } from '../../src/knowledge/german/wraps.ts';

/** As mail programs do it. @param width in letters */
function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join('\n');
}
const TODAY = '2026-11-29';
const STORY =
  'Sehr geehrte Damen und Herren, gestern rief mich eine Dame von Vodafone an und bot mir einen neuen Tarif an, ' +
  'angeblich sollte sich am Preis nichts ändern. Ich habe am Telefon ja gesagt, eine Zusammenfassung habe ich aber ' +
  'nicht bekommen. Die Auftragsbestätigung vom 27. November nennt jetzt 44,99 Euro im Monat.';

for (const width of [60, 72, 98])
  test(`wrapped at ${width}, the story says the same, and the quotes stand in what was pasted`, () => {
    const pasted = wrap(STORY, width);
    const [read, plain] = [extract(pasted, { today: TODAY }), extract(STORY, { today: TODAY })];
    assert.deepEqual(read.facts, plain.facts);
    assert.ok(Object.keys(read.quotes).length > 5);
    for (const quote of Object.values(read.quotes)) assert.ok(pasted.includes(quote), quote);
  });

test('lines that people end themselves stay lines', () => {
  for (const text of [
    'hab o2 angerufen\nsagten kostet nichts\ndann kam die rechnung',
    'Am Montag hat mich jemand von der Telekom angerufen und mir etwas angeboten\nIch habe Nein gesagt\nJetzt kam Post',
    '- Anruf am 3.11. von Vodafone, es ging um das Internet zu Hause\n- Brief am 9.11. mit einem neuen Vertrag, den ich nie wollte\n- Lastschrift am 15.11.',
    'Agent: Darf ich das Gespräch aufzeichnen, damit alles seine Ordnung hat?\nKunde: Ja, von mir aus, machen Sie das ruhig, ich habe Zeit.\nAgent: Gut.',
  ])
    assert.equal(unwrapped(text), text);
});

test('most stories that we know read the same when they are wrapped', () => {
  const stories = readFileSync(new URL('../../eval/fresh-a.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const same = stories.filter((line) => {
    const { text, today } = JSON.parse(line) as { text: string; today?: string };
    const flat = text.replaceAll(/\s+/g, ' ');
    const at = { today: today ?? TODAY };
    return JSON.stringify(extract(wrap(flat, 72), at).facts) === JSON.stringify(extract(flat, at).facts);
  });
  assert.ok(same.length >= stories.length * 0.9, `${same.length} of ${stories.length}`);
});
