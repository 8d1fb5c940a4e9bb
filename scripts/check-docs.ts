// Docs that can drift are checked: commands the documents show exist, files that documents and comments name exist, every environment variable is listed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { VARIABLES } from '../src/bot/config.ts';

const MUST = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

/** The documents a project must have, and all others in it. */
function documentsOf(root: string): string[] {
  const others = ['docs', 'eval'].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.md'))
          .map((name) => join(folder, name))
      : [],
  );
  return [...MUST, ...others];
}

/**
 * Checks the project's documents against the project.
 * @param root the project's folder
 * @returns one sentence per problem, with file and what is wrong; empty when all is true
 */
export function checkDocs(root: string): string[] {
  const problems: string[] = [];
  const scripts = Object.keys(
    (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
  );
  for (const name of documentsOf(root)) {
    const file = join(root, name);
    if (!existsSync(file)) {
      problems.push(`${name}: missing`);
      continue;
    }
    const text = readFileSync(file, 'utf8');
    for (const [, script] of text.matchAll(/npm run ([\w:-]+)/g)) {
      if (script && !scripts.includes(script)) problems.push(`${name}: "npm run ${script}" is not a script`);
    }
    for (const [, path] of text.matchAll(/`((?:src|test|eval|scripts|web|bin|docs|bench)\/[\w./-]+)`/g)) {
      if (path && !existsSync(join(root, path))) problems.push(`${name}: ${path} does not exist`);
    }
    for (const [, path] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)\)/g)) {
      if (path && !existsSync(join(root, name, '..', path))) problems.push(`${name}: link to ${path} leads nowhere`);
    }
  }
  return [...problems, ...deadReferences(root), ...undocumentedVariables(root)];
}

const CODE = ['src', 'web', 'scripts', 'test', 'bench', 'bin'];

/** Comments that send their reader to a document which is not in the project. */
function deadReferences(root: string): string[] {
  return CODE.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|mjs)$/.test(name) && !/node_modules/.test(name))
      .flatMap((name) => {
        const lines = readFileSync(join(root, folder, name), 'utf8').split('\n');
        return lines.flatMap((line, i) => {
          if (!/^\s*(?:\/\/|\/?\*)/.test(line)) return [];
          const named = [...line.matchAll(/[\w/-]+\.md\b/g)].map(([path]) => path);
          return named
            .filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, folder, name, '..', path)))
            .map((path) => `${folder}/${name}:${i + 1}: ${path} does not exist`);
        });
      }),
  );
}

/** `.env.example` lists every variable that is read, and no other. */
function undocumentedVariables(root: string): string[] {
  const example = join(root, '.env.example');
  if (!existsSync(example)) return ['.env.example: missing'];
  const listed = [...readFileSync(example, 'utf8').matchAll(/^#?([A-Za-z]\w*)=/gm)].map((line) => line[1] ?? '');
  return [
    ...VARIABLES.filter((name) => !listed.includes(name)).map((name) => `.env.example: ${name} is not listed`),
    ...listed.filter((name) => !VARIABLES.includes(name)).map((name) => `.env.example: nothing reads ${name}`),
  ];
}

/** All test files, for the runner. */
export function testFiles(root: string): string[] {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.test.ts'))
    .map((f) => join('test', f))
    .toSorted();
}
