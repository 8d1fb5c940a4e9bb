// The conversation that the README shows is the one that the program holds: its lines are typed into the real terminal talk, and
// what stands under them is found in the answers, in that order.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [, command = '', shown = ''] =
  /## A conversation\n\n`npx (wortlaut chat [^`]+)`[^\n]*\n\n```\n([\s\S]*?)\n```/.exec(readme) ?? [];

/** What the customer types: "> " opens a line, two spaces go on with it. */
const typed = (text: string): string[] =>
  [...text.matchAll(/^> (.+(?:\n {2}(?! *\d).+)*)/gm)].map(([, line = '']) => line.replaceAll(/\s+/g, ' '));

/** What is shown of the answers, piece by piece; "…" stands for what was left out. */
const pieces = (text: string): string[] =>
  text
    .replaceAll(/^> .+(?:\n {2}(?! *\d).+)*/gm, '…')
    .split(/…|\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

test('the README shows the conversation that the program holds', () => {
  const lines = typed(shown);
  const asked = pieces(shown);
  assert.ok(lines.length >= 3 && asked.length >= 10, 'the README shows no conversation');
  const { stdout, status } = spawnSync(process.execPath, ['bin/wortlaut.mjs', ...command.split(' ').slice(1)], {
    cwd: root,
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
  });
  assert.equal(status, 0);
  let from = 0;
  for (const piece of asked) {
    const at = stdout.indexOf(piece, from);
    assert.notEqual(at, -1, `"${piece}" is not said there. What was said:\n${stdout.slice(from)}`);
    from = at + piece.length;
  }
});
