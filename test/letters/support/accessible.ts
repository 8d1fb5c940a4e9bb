// What PDF/UA-1 asks of a file and a program can check: tags around everything, language, title, tab order, headings, fonts.
// The file is opened by qpdf, which had no part in making it; what only people can judge (is the text sensible) is not here.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Value = null | boolean | number | string | Value[] | { [key: string]: Value };
type Dict = { [key: string]: Value };
type Stored = { value?: Value; stream?: { dict: Dict; data?: string } };

class Opened {
  readonly #objects: Record<string, Stored>;
  readonly root: Dict;
  constructor(objects: Record<string, Stored>) {
    this.#objects = objects;
    this.root = this.dict(this.dict(objects['trailer']?.value)['/Root']);
  }
  #stored(value: Value | undefined): Stored | undefined {
    return typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? this.#objects[`obj:${value}`] : undefined;
  }
  dict(value: Value | undefined): Dict {
    const stored = this.#stored(value);
    const found = stored ? (stored.stream?.dict ?? stored.value) : value;
    return found !== null && typeof found === 'object' && !Array.isArray(found) ? found : {};
  }
  list(value: Value | undefined): Value[] {
    const stored = this.#stored(value);
    const found = stored && !stored.stream ? stored.value : value;
    return Array.isArray(found) ? found : found === undefined || found === null ? [] : [found];
  }
  bytes(value: Value | undefined): string {
    return Buffer.from(this.#stored(value)?.stream?.data ?? '', 'base64').toString('latin1');
  }
  isDict(value: Value): boolean {
    return Object.keys(this.dict(value)).length > 0;
  }
}

/** Opens the bytes; what qpdf itself complains about comes first. */
function opened(pdf: Uint8Array): { file: Opened; complaints: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'accessible-'));
  try {
    const path = join(folder, 'letter.pdf');
    writeFileSync(path, pdf);
    const checked = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
    const json = spawnSync(
      'qpdf',
      ['--json=2', '--json-key=qpdf', '--json-stream-data=inline', '--decode-level=generalized', path],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const { qpdf } = JSON.parse(json.stdout) as { qpdf: [unknown, Record<string, Stored>] };
    return { file: new Opened(qpdf[1]), complaints: checked.status === 0 ? [] : [`qpdf: ${checked.stderr}`] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Strings, dictionaries, numbers and operators of a page's content, in order. */
const TOKEN =
  /\((?:\\[^]|[^\\()]|\((?:\\[^]|[^\\()])*\))*\)|<<(?:[^<>]|<[^<>]*>)*>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s/[\]<>()]+|[^\s/[\]<>()]+/g;
const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);
const PAINTS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh']);

/** A name, a reference or a number as text; nothing else can be one. */
const named = (value: Value | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Whatever is painted outside a tag and outside an artifact, and the numbers of the tagged pieces. */
function paintedIn(content: string): { bare: string[]; pieces: number[]; texts: number } {
  const open: string[] = [];
  const bare: string[] = [];
  const pieces: number[] = [];
  let texts = 0;
  let before: string[] = [];
  for (const token of content.match(TOKEN) ?? []) {
    if (token === 'BDC' || token === 'BMC') {
      const mcid = /\/MCID (\d+)/.exec(before.join(' '))?.[1];
      if (mcid !== undefined) pieces.push(Number(mcid));
      open.push(mcid === undefined ? (before.find((one) => one.startsWith('/')) ?? '') : 'tagged');
    } else if (token === 'EMC') open.pop();
    else if (SHOWS_TEXT.has(token) || PAINTS.has(token)) {
      if (SHOWS_TEXT.has(token)) texts += 1;
      if (!open.some((tag) => tag === 'tagged' || tag === '/Artifact'))
        bare.push(`${token} after ${before.slice(-2).join(' ')}`);
    }
    before = /^[A-Za-z'"*]+[0-9]?$/.test(token) ? [] : [...before, token];
  }
  return { bare, pieces, texts };
}

type Tree = { roles: string[]; pieces: string[]; withoutAlt: number };
/** Walks the tags: their roles in reading order and the pieces of pages that they hold. */
function treeOf(file: Opened): Tree {
  const tree: Tree = { roles: [], pieces: [], withoutAlt: 0 };
  const walk = (node: Value, page: Value | undefined): void => {
    if (typeof node === 'number') return void tree.pieces.push(`${named(page)}#${node}`);
    if (Array.isArray(node)) return node.forEach((one) => walk(one, page));
    const dict = file.dict(node);
    if (dict['/Type'] === '/MCR') return void tree.pieces.push(`${named(dict['/Pg'] ?? page)}#${named(dict['/MCID'])}`);
    if (typeof dict['/S'] === 'string') {
      tree.roles.push(dict['/S'].slice(1));
      if (dict['/S'] === '/Figure' && typeof dict['/Alt'] !== 'string') tree.withoutAlt += 1;
    }
    for (const child of file.list(dict['/K'])) walk(child, dict['/Pg'] ?? page);
  };
  walk(file.root['/StructTreeRoot'] ?? null, undefined);
  return tree;
}

function fontProblems(file: Opened, page: Dict): string[] {
  const fonts = file.dict(file.dict(page['/Resources'])['/Font']);
  return Object.entries(fonts).flatMap(([name, ref]) => {
    const font = file.dict(ref);
    const inner = file.dict(file.list(font['/DescendantFonts'])[0]);
    const described = file.dict((Object.keys(inner).length > 0 ? inner : font)['/FontDescriptor']);
    const embedded = ['/FontFile', '/FontFile2', '/FontFile3'].some((key) => described[key] !== undefined);
    const readable = /beginbf(?:char|range)/.test(file.bytes(font['/ToUnicode']));
    return [
      ...(embedded ? [] : [`font ${name} is not embedded`]),
      ...(readable ? [] : [`font ${name} has no ToUnicode`]),
    ];
  });
}

/** @returns what is wrong with a PDF by these checks; empty = nothing */
export function accessProblems(pdf: Uint8Array): string[] {
  const { file, complaints } = opened(pdf);
  const problems = [...complaints];
  const need = (holds: boolean, problem: string): void => void (holds || problems.push(problem));
  const { root } = file;
  const about = file.bytes(root['/Metadata']);
  need(/^u:[a-z]{2}/.test(named(root['/Lang'])), 'no language');
  need(file.dict(root['/MarkInfo'])['/Marked'] === true, 'not marked as tagged');
  need(file.dict(root['/ViewerPreferences'])['/DisplayDocTitle'] === true, 'the title is not shown');
  need(/pdfuaid:part(?:>|=")1/.test(about), 'does not claim PDF/UA-1');
  need(/<dc:title>[^]*?<rdf:li[^>]*>[^<]+/.test(about), 'no title');
  const pages: [string, Dict][] = [];
  const collect = (ref: Value): void => {
    const node = file.dict(ref);
    if (node['/Type'] === '/Page') pages.push([named(ref), node]);
    else for (const kid of file.list(node['/Kids'])) collect(kid);
  };
  collect(root['/Pages'] ?? null);
  const tree = treeOf(file);
  const onPages: string[] = [];
  let texts = 0;
  for (const [ref, page] of pages) {
    // Only what can be reached by keyboard needs an order: fields and links.
    need(page['/Annots'] === undefined || page['/Tabs'] === '/S', `${ref}: tab order does not follow the tags`);
    need(typeof page['/StructParents'] === 'number', `${ref}: not tied to the tags`);
    const content = file
      .list(page['/Contents'])
      .map((part) => file.bytes(part))
      .join('\n');
    const painted = paintedIn(content);
    texts += painted.texts;
    problems.push(...painted.bare.slice(0, 3).map((one) => `${ref}: painted outside a tag: ${one}`));
    onPages.push(...painted.pieces.map((piece) => `${ref}#${piece}`));
    problems.push(...fontProblems(file, page));
  }
  need(texts > 0, 'no text');
  const held = new Set(tree.pieces);
  need(tree.pieces.length === held.size, 'a piece of text stands twice in the tags');
  problems.push(...onPages.filter((piece) => !held.has(piece)).map((piece) => `not in the tags: ${piece}`));
  const levels = tree.roles.flatMap((role) => (/^H[1-6]$/.test(role) ? [Number(role.charAt(1))] : []));
  need(levels[0] === 1, 'the first heading is no H1');
  need(
    levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1),
    'a level of heading is left out',
  );
  need(tree.withoutAlt === 0, 'a picture without words');
  need(tree.roles[0] === 'Document', 'the tags do not begin with the document');
  return problems;
}
