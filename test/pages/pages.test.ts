// The served pages: complete without a script, nothing inline, blanks marked, everything small and from memory.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, test } from 'node:test';
import { readConfig } from '../../src/bot/config.ts';
import { page, type LawRow } from '../../src/bot/pages/index.ts';
import { bundleWeb } from '../../src/bot/pages/bundle.ts';
import { ARTICLES } from '../../src/knowledge/articles/index.ts';

const PATHS = ['/', '/en', '/datenschutz', '/impressum', '/barrierefreiheit', '/rechtsstand', '/gibt-es-nicht'];
const operator = readConfig({}).operator;
const rules: LawRow[] = [
  {
    id: 'F-03',
    norm: '§ 54 Abs. 3 TKG',
    title: 'Genehmigung <b>',
    checked: '2026-11-13',
    from: '2021-12-01',
    firmness: 'clear',
    country: 'DE',
  },
];
const get = (path: string, lang?: string) =>
  page(path, {
    publicUrl: 'https://wortlaut.example',
    today: '2026-11-23',
    operator,
    rules,
    ...(lang ? { lang } : {}),
  });
const text = (path: string, lang?: string): string => String(get(path, lang).body);

before(bundleWeb);

test('every page has one heading, a language, a title and the three ways out', () => {
  for (const path of PATHS) {
    const html = text(path);
    assert.equal(html.match(/<h1/g)?.length, 1, path);
    assert.match(html, /<html lang="(de|en)"/, path);
    assert.match(html, /<title>[^<]{5,}<\/title>/, path);
    for (const way of ['court', 'human', 'data']) assert.ok(html.includes(`data-do="${way}"`), `${path} ${way}`);
  }
});

// The way to the languages led into an article that has a passage of that name; a rule with two versions stood there twice.
test('no two places of a page have the same name', () => {
  const [rule] = rules;
  const versions = rule ? [rule, { ...rule, from: '2020-01-01' }] : [];
  const law = String(
    page('/rechtsstand', { publicUrl: 'https://wortlaut.example', today: '2026-11-23', operator, rules: versions })
      .body,
  );
  const articles = ['/wissen', ...ARTICLES.map(({ id }) => `/wissen/${id}`)].flatMap((path) => [
    text(path),
    text(path, 'en'),
  ]);
  for (const html of [law, ...PATHS.map((path) => text(path)), ...articles]) {
    const names = [...html.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
  }
});

test('nothing is inline: no style attribute, no handler; styles and a script only where the policy names their hash', () => {
  for (const path of PATHS) {
    const html = text(path);
    const within = (name: string): string | undefined => {
      const [one, ...more] = [...html.matchAll(new RegExp(`<${name}(?: type="module")?>(.*?)</${name}>`, 'gs'))];
      assert.deepEqual(more, []);
      return (
        one &&
        `'sha256-${createHash('sha256')
          .update(one[1] ?? '')
          .digest('base64')}'`
      );
    };
    const [styles, script] = [within('style'), within('script')];
    assert.deepEqual(get(path).within, styles && script && { styles, script }, path);
    assert.doesNotMatch(html, /\sstyle=|<style[^>]|\son\w+="|["']javascript:/i, path);
    for (const [tag] of html.matchAll(/<script[^>]*>/g)) if (!script) assert.match(tag, /src="\/assets\//, path);
    const own = html.replace(/<meta property="og:[^>]*>/g, '');
    assert.doesNotMatch(own, /https?:\/\/(?!www\.w3\.org)/, `${path} asks another server for something`);
  }
});

test('the start page says that it is a machine before any script has run, and what to do without one', () => {
  assert.match(text('/'), /Sie sprechen hier mit einem Programm, nicht mit einem Menschen/);
  assert.match(text('/', 'en-GB'), /You are talking to a program here, not to a person/);
  assert.match(
    text('/'),
    /<noscript\s*>.*geht auch ohne JavaScript.*form="los" name="cmd" value="court".*<\/noscript\s*>/s,
  );
  assert.match(text('/'), /id="los"\s+method="post"\s+action="\/formular#frage"/);
  assert.match(text('/'), /href="\/datenschutz"/);
});

test('a copy of the database made before a case was deleted still opens it: the notice said that no copy does', () => {
  assert.doesNotMatch(text('/datenschutz'), /Auch Sicherungskopien/);
  assert.match(text('/datenschutz'), /Sicherungskopie der Datenbank von vorher, liegt Ihr Fall mit seinem Schlüssel/);
});

test('blanks of the operator are marked until they are filled, and what is filled in is escaped', () => {
  assert.match(text('/impressum'), /class="blank"/);
  const full = { ...operator, name: '<b>Verein</b>', street: 'Weg 1', town: '1 Ort', email: 'a@b.de' };
  const html = String(
    page('/impressum', { publicUrl: 'https://wortlaut.example', today: '2026-11-23', operator: full }).body,
  );
  assert.ok(html.includes('&lt;b&gt;Verein&lt;/b&gt;'));
  assert.doesNotMatch(html, /class="blank"|noch nicht vollständig/);
});

test('the state of the law lists the rules with their dates', () => {
  const html = text('/rechtsstand');
  assert.ok(
    html.includes('Genehmigung &lt;b&gt;') && html.includes('seit 1.12.2021') && html.includes('klar geregelt'),
  );
});

test('what does not exist is a page with 404', () => {
  const lost = get('/gibt-es-nicht/../x');
  assert.equal(lost.status, 404);
  assert.equal(get('/assets/../package.json').status, 404);
  assert.equal(get('/assets/manifest.json').status, 404);
});

test('assets come from memory with type, cache and compressed copies; script and styles stay under 60 KB', () => {
  const html = text('/');
  const named = [...html.matchAll(/(?:src|href|data-\w+)="(\/assets\/[^"]+)"/g)].flatMap(
    ([, path]) => path?.split(' ') ?? [],
  );
  assert.ok(
    named.some((path) => path.includes('main-')) && named.some((path) => path.includes('chat-')),
    'the script and the styles of the whole conversation count',
  );
  let size = 0;
  for (const path of named) {
    const asset = get(path);
    assert.equal(asset.status, 200, path);
    assert.match(asset.cache ?? '', /immutable/);
    if (/\.(js|css)$/.test(path)) size += asset.gz?.length ?? Infinity;
  }
  const first = get('/').gz?.length ?? Infinity;
  assert.ok(first <= 14_000, `${first} bytes: more than the first flight of a new connection carries`);
  size += first; // the first styles and the first script are within
  assert.ok(size <= 60 * 1024, `${size} bytes`);
  assert.equal(get('/assets/OFL.txt').status, 200, 'the licence of the font goes with it');
});
