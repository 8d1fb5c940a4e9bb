// Makes docs/directline.md: which test shows which of the 64 statements of the Direct Line list, read from the tests' own names.
// A test says it with the numbers its name begins with: `21 W ten at once …`, `18 and 19 …`, `42 to 44 …`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** So many statements the conformance list has. */
export const STATEMENTS = 64;
/** The file that is written. */
export const TABLE = 'docs/directline.md';

const root = join(import.meta.dirname, '..');
const FOLDERS = ['test/directline', 'test/wire'] as const;

type Shown = { file: string; name: string };

/** The numbers a test's name begins with; none for a test beyond the list. */
export function numbersOf(name: string): number[] {
  const found = /^(\d+)(?: (and|to) (\d+))?(?= )/.exec(name);
  const [first, last] = [Number(found?.[1]), Number(found?.[3] ?? found?.[1])];
  if (!found || !(first >= 1 && last <= STATEMENTS)) return [];
  if (found[2] === 'and') return [first, last];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Every statement with the tests that show it. */
export function shown(): Map<number, Shown[]> {
  const all = new Map<number, Shown[]>();
  for (const folder of FOLDERS)
    for (const file of readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.test.ts'))
      .toSorted()) {
      const text = readFileSync(join(root, folder, file), 'utf8');
      for (const [, , name = ''] of text.matchAll(/^\s*(?:it|test)\(\s*(['`])(\d.*?)\1,/gm))
        for (const number of numbersOf(name)) {
          const before = all.get(number) ?? [];
          all.set(number, [
            ...before,
            { file: `${folder}/${file}`, name: name.replace(/^[\d ]+(?:(?:and|to) \d+ )?/, '') },
          ]);
        }
    }
  return all;
}

/** The file's text. @param all what shows each statement, by its number */
export function asTable(all: ReadonlyMap<number, readonly Shown[]>): string {
  const rows = Array.from({ length: STATEMENTS }, (_, i) => i + 1).map((number) => {
    const tests = (all.get(number) ?? []).map(({ file, name }) => `${name.replaceAll('|', '/')} (\`${file}\`)`);
    return `| ${number} | ${tests.length > 0 ? tests.join('<br>') : '**no test**'} |`;
  });
  return `# Direct Line 3.0: ${all.size}/${STATEMENTS}

Made by \`scripts/directline-table.ts\` from the names of the tests; a test fails when it is not current. W: with
Microsoft's own client (\`botframework-directlinejs\`) over its WebSocket, P: the same client polling, neither: raw HTTP and sockets.
Web Chat itself holds a whole case in \`test/wire/webchat.test.ts\`. Limits are those of this server: 20,000 characters, 96 KB.

| statement | shown by |
| --- | --- |
${rows.join('\n')}
`;
}

if (import.meta.main) {
  writeFileSync(join(root, TABLE), asTable(shown()));
  console.log(`${TABLE} written`);
}
