// Whatever is repeated in a line or a file, the others go on being served: one turn never takes long.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TEXT_CHARACTERS } from '../../src/case/limits.ts';
import { Talk } from '../conversations/chat.ts';

const TODAY = '2026-11-23';
const LONGEST_MS = 3_000;
/** Of a text file so much is read. */
const FILE = 600_000;

/** Processor time of a turn; other tests run beside this one. */
function took(turn: () => void): number {
  const before = process.cpuUsage();
  turn();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
// What is loaded and compiled for the first line is no matter of what stands in it.
new Talk(TODAY).send({
  kind: 'said',
  text: 'Gestern rief o2 an, ich habe ja gesagt: 24 Monate, 34,99 Euro. Was gilt?',
});
const fill = (piece: string, characters: number): string => piece.repeat(Math.ceil(characters / piece.length));

test('one piece, typed over and over: 20,000 characters were six seconds in which nobody else was served', () => {
  for (const piece of [
    'o2 ',
    'bei e.on ',
    '24 monate ',
    'Heute Bestätigung an MICH ',
    'Mail, ',
    'kam am 5.11. ',
    '? ',
    'ja ',
    'Müller24 ',
  ]) {
    const ms = took(() => new Talk(TODAY).send({ kind: 'said', text: fill(piece, TEXT_CHARACTERS) }));
    assert.ok(ms < LONGEST_MS, `${piece}: ${ms} ms`);
  }
});

test('many different words between the namings, days and sums change nothing about that', () => {
  const words = Array.from({ length: 900 }, (_, i) => `wort${(i * 7919).toString(36)}x`);
  for (const piece of ['o2', 'am 5.11.', '34,99 Euro', '24 Monate', 'angerufen']) {
    const text = words.map((word) => `${word} ${piece}`).join(' ');
    const ms = took(() => new Talk(TODAY).send({ kind: 'said', text: text.slice(0, TEXT_CHARACTERS) }));
    assert.ok(ms < LONGEST_MS, `${piece}: ${ms} ms`);
  }
});

test('a text file of empty lines, salutations or turns: 100,000 line ends were half a minute', () => {
  for (const piece of ['\n', ' \n', 'liebe \n', 'Von: \n', 'Kunde: ja\n', '\t']) {
    const talk = new Talk(TODAY);
    talk.send({ kind: 'uploaded', file: 'f1', name: 'lang.txt', type: 'text/plain', bytes: FILE });
    const ms = took(() => talk.send({ kind: 'textRead', file: 'f1', text: fill(piece, FILE) }));
    assert.ok(ms < LONGEST_MS, `${JSON.stringify(piece)}: ${ms} ms`);
  }
});

test('a story goes on counting when a long paper with many days is pasted behind it', () => {
  const talk = new Talk(TODAY);
  const bill = Array.from(
    { length: 90 },
    (_, i) => `${(i % 28) + 1}.10.2026 Verbindung ${i} Mobilfunk Inland Minutenpreis 0,0${i % 9} Euro Ziel0${i}`,
  ).join('\n');
  talk.send({ kind: 'said', text: `Am 10.11. hat mich o2 angerufen und mir einen Handyvertrag verkauft.\n${bill}` });
  assert.match(talk.text, /Firma: o2/);
  assert.match(talk.text, /Anruf am: Di, 10\. November 2026/);
});
