// The pages run in browsers of spring 2022 (Safari 15.4, Chromium and Android's WebView 99, Firefox 98): what came later stops
// a whole script there, or throws when it is reached. A look-behind and `toSorted` once did both on phones with iOS 15.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, type Node } from 'acorn';
import { bundleWeb } from '../../src/bot/pages/bundle.ts';

/** Names of methods and functions that those browsers do not have. */
const LATER = new Set([
  'toReversed', 'toSorted', 'toSpliced', 'groupBy', 'fromAsync', 'withResolvers', 'isWellFormed', 'toWellFormed', 'any', 'timeout',
  'throwIfAborted', 'requestIdleCallback', 'showPopover', 'togglePopover', 'startViewTransition', 'requestSubmit', 'showPicker',
  'checkVisibility', 'union', 'intersection', 'difference', 'isSubsetOf', 'isDisjointFrom', 'getOrInsert', 'Temporal', 'Segmenter',
  'DurationFormat', 'Iterator', 'CompressionStream', 'DecompressionStream', 'URLPattern', 'CloseWatcher', 'canParse', 'setHTML',
  'moveBefore', 'scrollend',
]); // prettier-ignore

/** Patterns that Safari understands only from 16.4 on, or Chromium from 112: a look-behind, the flags v and d, a part's own flags. */
const newPattern = (pattern: string, flags: string): boolean =>
  /\(\?<[=!]|\(\?[ims-]+:/.test(pattern) || /[vd]/.test(flags);

type Seen = { type: string; [key: string]: unknown };

/** What a script has that is too new, with the place. @throws SyntaxError for syntax after ES2021 */
function tooNew(source: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    const seen = node as Seen & Node;
    const here = source.slice(seen.start, seen.start + 60);
    const regex = seen['regex'] as { pattern: string; flags: string } | undefined;
    if (regex && newPattern(regex.pattern, regex.flags)) found.push(`pattern ${here}`);
    if (seen.type === 'Identifier' && LATER.has(String(seen['name']))) found.push(`name ${here}`);
    // esbuild writes patterns it finds too new as `new RegExp("…")`, and templates are parts of one.
    if (seen.type === 'Literal' && typeof seen['value'] === 'string' && /\(\?<[=!]/.test(seen['value']))
      found.push(`text ${here}`);
    if (seen.type === 'TemplateElement' && /\(\?<[=!]/.test((seen['value'] as { raw: string }).raw))
      found.push(`text ${here}`);
    for (const [key, child] of Object.entries(seen)) if (key !== 'regex') walk(child);
  };
  walk(parse(source, { ecmaVersion: 2021, sourceType: 'module' }));
  return found;
}

test('no script of the pages needs a browser younger than spring 2022', async () => {
  await bundleWeb();
  const dist = join(import.meta.dirname, '..', '..', 'web', 'dist');
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
  assert.ok(scripts.some((name) => name.startsWith('main-')) && scripts.some((name) => name.startsWith('player-')));
  const found = [...scripts.map((name) => join(dist, name)), join(dist, '..', 'embed.js')].flatMap((file) =>
    tooNew(readFileSync(file, 'utf8')).map((one) => `${file.slice(dist.length + 1)}: ${one}`),
  );
  assert.deepEqual(found, []);
});

test('the guard sees each kind of what is too new', () => {
  for (const source of [
    'const a = /(?<=x)y/.test(b)',
    'new RegExp("(?<!x)y")',
    'new RegExp(`${a}(?<=x)`, "u")',
    'list.toSorted()',
    'fetch(a, { signal: AbortSignal.timeout(5) })',
  ])
    assert.notDeepEqual(tooNew(source), [], source);
  for (const source of [
    'class A { static { a() } }',
    'a ??= await b; import x from "y" with { type: "json" }',
    '/a/v.test(b)',
  ])
    assert.throws(() => tooNew(source), SyntaxError, source);
  assert.deepEqual(tooNew('const a = /(?<year>\\d)(?=x)/u; a?.b ?? c; list.at(-1); [...list].sort()'), []);
});
