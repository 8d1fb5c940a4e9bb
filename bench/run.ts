// `npm run bench -- turns|start|sockets|halfopen|curves` (all without a word; `--short` for a look): measures the server and writes docs/bench.
// The law alone is `npm run bench -- law`. The servers it is compared with need `npm install` in this folder once.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { newFolder } from '../scripts/local/processes.ts';
import { startWortlaut } from '../scripts/local/wortlaut.ts';
import { contestants } from './contestants.ts';
import { LINES } from './conversation.ts';
import type { Contestant } from './contestants.ts';
import { byCases, byTurns, picture } from './curves.ts';
import { halfOpen } from './half-open.ts';
import type { Result } from './load.ts';
import { load } from './load.ts';
import { rssOf, sockets } from './sockets.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs', 'bench');
const short = process.argv.includes('--short');
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wants = (word: string): boolean => words.length === 0 || words.includes(word);

const CONNECTIONS = 16;
const ROUNDS = short ? 1 : 5;
const WARM = 2;
/** After this a server that was started answers evenly. */
const SETTLE_MS = 2_000;
/** After this it is at rest: what it loads and reads beforehand when nobody asks is done. */
const REST_MS = 15_000;
/** Turns of one measurement; each connection holds whole conversations. */
const TURNS = CONNECTIONS * LINES * (short ? 8 : 24);

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const mb = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);

type Round = { full: Result; half: Result; cpu: number; atRest: number; loaded: number };

/** Milliseconds of processor time that a process has used. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function round(contestant: Contestant, first: boolean): Promise<Round> {
  const server = await contestant.start();
  await new Promise((done) => setTimeout(done, first ? REST_MS : SETTLE_MS));
  const atRest = rssOf(server.pid);
  const measure = async (perSecond?: number): Promise<Result> => {
    await server.prepare(TURNS / CONNECTIONS);
    return load(server.port, CONNECTIONS, TURNS, server.next, perSecond);
  };
  // The compiler is done with a server only after some thousand turns.
  for (let n = 0; n < WARM; n += 1) await measure();
  await server.prepare(TURNS / CONNECTIONS);
  const before = cpuOf(server.pid);
  const full = await load(server.port, CONNECTIONS, TURNS, server.next);
  const cpu = (cpuOf(server.pid) - before) / TURNS;
  const half = await measure(full.perSecond / 2);
  const loaded = rssOf(server.pid);
  await server.end();
  return { full, half, cpu, atRest, loaded };
}

async function turns(): Promise<string> {
  const installed = existsSync(join(import.meta.dirname, 'node_modules'));
  if (!installed) console.log('agents-hosting is left out: it needs `npm install` in the folder bench.');
  const all = contestants(CONNECTIONS).filter(({ name }) => name !== 'agents-hosting' || installed);
  const rounds = new Map<string, Round[]>();
  // One round of each after the other: whatever else the machine does meets all of them.
  for (let n = 0; n < ROUNDS; n += 1)
    for (const contestant of all) {
      const result = await round(contestant, !rounds.has(contestant.name));
      console.log(
        `${contestant.name}: ${Math.round(result.full.perSecond)}/s, ${result.cpu.toFixed(2)} ms of processor a turn, p99 at half load ${result.half.p99.toFixed(1)} ms`,
      );
      rounds.set(contestant.name, [...(rounds.get(contestant.name) ?? []), result]);
    }
  const of = (name: string, what: (round: Round) => number): number => median((rounds.get(name) ?? []).map(what));
  const stock = of('botbuilder', ({ full }) => full.perSecond);
  const rows = all.map(({ name, what }) => {
    const rate = of(name, ({ full }) => full.perSecond);
    const errors = (rounds.get(name) ?? []).reduce((sum, { full, half }) => sum + full.errors + half.errors, 0);
    return `| ${name} | ${what} | ${Math.round(rate)} | ${(rate / stock).toFixed(2)} | ${of(name, (r) => r.cpu).toFixed(2)} | ${of(name, ({ full }) => full.p50).toFixed(1)} / ${of(name, ({ full }) => full.p99).toFixed(1)} | ${of(name, ({ half }) => half.p99).toFixed(1)} | ${mb(rounds.get(name)?.[0]?.atRest ?? 0)} / ${mb(of(name, (r) => r.loaded))} | ${errors} |`;
  });
  return [
    '## Turns a second on one core',
    '',
    `Server on core 0, load on another, ${CONNECTIONS} connections, ${ROUNDS} interleaved rounds of ${TURNS} turns after ${WARM * TURNS} to warm up, medians. One request is one whole turn of a conversation that leads from the story to the letter.`,
    '',
    '| | what it does | turns/s | to botbuilder | CPU ms a turn | p50 / p99 ms | p99 ms at half that load | MB at rest / loaded | errors |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

async function start(): Promise<string> {
  type Times = { page: number; talk: number };
  const [cold, warm]: [Times[], Times[]] = [[], []];
  for (let n = 0; n < ROUNDS; n += 1) {
    const [folder, cache] = [newFolder('bench'), newFolder('bench-cache')];
    for (const times of [cold, warm]) {
      const began = performance.now();
      const env = { DATA_DIR: folder.path, NODE_COMPILE_CACHE: cache.path };
      const server = await startWortlaut(env, { atOnce: true });
      await (await fetch(`${server.address}/`)).arrayBuffer();
      const page = performance.now() - began;
      await (await fetch(`${server.address}/api/chat/token`, { method: 'POST' })).arrayBuffer();
      times.push({ page, talk: performance.now() - began });
      await server.end();
    }
    folder.remove();
    cache.remove();
  }
  const of = (all: readonly Times[], what: keyof Times): number => Math.round(median(all.map((one) => one[what])));
  return [
    '## From the start to the first page',
    '',
    `First start ${of(cold, 'page')} ms, with the compile cache ${of(warm, 'page')} ms. A conversation asked for at once can begin after ${of(cold, 'talk')} and ${of(warm, 'talk')} ms (medians of ${ROUNDS}).`,
  ].join('\n');
}

async function idle(): Promise<string> {
  const found = await sockets(short ? 1_500 : 10_000, short ? 50 : 500);
  return [
    '## Idle sockets',
    '',
    `${found.idle} open WebSockets: ${(found.bytesEach / 1024).toFixed(1)} KB each; ${mb(found.atRest)} MB at rest before. ${found.active} conversations talking at once: p99 ${found.p99.toFixed(0)} ms, ${found.errors} errors.`,
  ].join('\n');
}

async function hanging(): Promise<string> {
  const found = await halfOpen(short ? 1_000 : 10_000);
  return [
    '## Half-open connections',
    '',
    `${found.opened} connections begin a request and never end it: ${(found.bytesEach / 1024).toFixed(1)} KB each. \`/healthz\` meanwhile: ${found.page.p50.toFixed(1)} ms, p99 ${found.page.p99.toFixed(1)} ms, ${found.page.errors} errors. The last one was closed ${found.goneAfter.toFixed(0)} s after the first came (allowed: 10 s for the head of a request, looked at every 30 s).`,
  ].join('\n');
}

async function curves(): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const ends = (points: readonly { x: number; ms: number }[]): string =>
    `${points[0]?.ms.toFixed(2)} ms at ${points[0]?.x}, ${points.at(-1)?.ms.toFixed(2)} ms at ${Math.round(points.at(-1)?.x ?? 0)}`;
  const long = await byTurns(short ? 100 : 1_000);
  writeFileSync(
    join(FOLDER, 'turns.svg'),
    picture('A turn, by the number of turns in its conversation', 'turns', long, false),
  );
  const many = await byCases(short ? 10_000 : 1_000_000);
  writeFileSync(
    join(FOLDER, 'cases.svg'),
    picture('Loading a case and a durable commit, by the number of stored cases', 'cases', many, true),
  );
  return [
    '## Flat',
    '',
    `Processor time. A turn: ${ends(long)} turns of its conversation. Loading a case and a durable commit: ${ends(many)} stored cases.`,
    '',
    '![](turns.svg)',
    '',
    '![](cases.svg)',
  ].join('\n');
}

const PARTS = { turns, start, sockets: idle, halfopen: hanging, curves } as const;
if (words.includes('law')) {
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, 'scripts', 'bench-law.ts')], {
    stdio: 'inherit',
  });
  process.exit(0);
}
/** Parts that were not asked for stay as they were measured. */
const file = join(FOLDER, 'README.md');
const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
const sections: string[] = [];
for (const [name, part] of Object.entries(PARTS)) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  if (!wants(name)) {
    const at = before.indexOf(open);
    if (at >= 0) sections.push(before.slice(at, before.indexOf(close) + close.length));
    continue;
  }
  const busy = loadavg()[0] ?? 0;
  const text = await part();
  console.log(`\n${text}\n`);
  const made = `Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} cores (${cpus()[0]?.model}), Node ${process.version}${short ? ', short run' : ''}${busy > 0.7 ? `; **the machine was busy with other work (load ${busy.toFixed(1)}): only the ratios mean something${short ? ', and of a short run not even those' : ''}**` : ''}.`;
  sections.push([open, text, '', made, close].join('\n'));
}
mkdirSync(FOLDER, { recursive: true });
writeFileSync(
  file,
  `# Measured\n\nMade by \`npm run bench\` (parts: turns, start, sockets, halfopen, curves; \`law\` prints the speed of the law alone). What it is spent on: [where.md](where.md).\n\n${sections.join('\n\n')}\n`,
);
