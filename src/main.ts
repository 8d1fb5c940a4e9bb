// Opens the house: settings, store and files, then the port and the first page, then the talk (open.ts). Says in words what is on.
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { BundleError, bundleWeb } from './bot/pages/bundle.ts';
import type { Config } from './bot/config.ts';
import { ConfigError, operatorBlanks, readConfig } from './bot/config.ts';
import { faultOf } from './bot/fault.ts';
import type { HouseOptions } from './bot/hands/index.ts';
import { firstPage } from './bot/pages/first.ts';
import type { Log } from './bot/log.ts';
import type { Server } from './bot/server.ts';
import { createServer } from './bot/server.ts';
import { openDesk, type Desk } from './bot/store/desk.ts';
import { openFiles } from './bot/store/files.ts';
import { masterKeys } from './bot/store/keys.ts';
import type { Store } from './bot/store/port.ts';
import { StoreError } from './bot/store/port.ts';
import type { MasterKey } from './bot/store/sealing.ts';
import { openSqlite } from './bot/store/sqlite.ts';
import { dayOf } from './case/keep.ts';
import { lazy } from './knowledge/remembered.ts';
import { loadTalk } from './load.ts';
import type { Ground } from './open.ts';
import { newClearing } from './quiet.ts';

/** Loading the talk holds everybody up in pieces: a page asked for at once is served first. */
const TALK_AFTER_MS = 250;
/** What the first line needs takes as long to prepare as the start: it waits until nobody has asked for anything so long. */
const QUIET_MS = 500;
/** Between two steps of the preparation: a line that came meanwhile is read, kept and acknowledged. */
const GAP_MS = 30;
/** After this long without a request memory is given back. */
const CLEARING_MS = 10_000;

const tell = (line: string): void => console.log(line);
const log: Log = (entry) => console.error(JSON.stringify({ time: new Date().toISOString(), ...entry }));

/** One clear sentence and the end: a wrong setting is the operator's to change, a stack trace helps nobody. */
function fail(sentence: string): never {
  console.error(`Wortlaut: ${sentence}`);
  process.exit(2);
}

const now = (): string => new Date().toISOString();
const today = (config: Config): string => config.today ?? dayOf(now());

/** Redis is loaded only where it is used. */
async function openStore({ redis, dataDir }: Config, keys: readonly MasterKey[]): Promise<Store> {
  if (!redis) return openSqlite(dataDir);
  const { openRedis } = await import('./bot/store/redis.ts');
  const store = await openRedis(redis.url, { log, waitMs: redis.waitMs, keys });
  tell(store.about.promise);
  for (const warning of store.about.warnings) tell(`Warning: ${warning}`);
  return store;
}

async function openDeskOf(config: Config): Promise<Desk> {
  if (!config.redis) return openDesk(config.dataDir);
  const { openRedisDesk } = await import('./bot/store/redis-desk.ts');
  // That Redis goes and comes is told once, by the store.
  return openRedisDesk(config.redis.url);
}

/**
 * Opens what the server stands on and makes the server; the talk comes with `server.open`.
 * @param published the public address, once the server listens
 * @param change a last change to what the house is made of, for tests of faults
 * @returns `warm` prepares what the first line needs, once the talk is loaded
 * @throws StoreError, for the operator
 */
export async function openAll(
  config: Config,
  published: Promise<string>,
  change: (options: HouseOptions) => HouseOptions = (options) => options,
): Promise<{ server: Server; warm: (free: () => Promise<void>) => Promise<void> }> {
  const fresh = config.keys === undefined && !existsSync(`${config.dataDir}/keys.json`);
  const keys = masterKeys(config.dataDir, config.keys);
  if (fresh)
    tell(`Made new keys in ${config.dataDir}/keys.json. Keep a copy apart from the data: without them no case opens.`);
  const store = await openStore(config, keys);
  const desk = await openDeskOf(config);
  const ground: Ground = {
    config,
    keys,
    store,
    desk,
    log,
    now,
    published,
    files: await openFiles(config.filesDir),
    today: () => today(config),
  };
  const talk = lazy(loadTalk);
  const others = lazy(async () => (await talk()).pagesOf(config, ground.today));
  const notices = lazy(async () => {
    const { mail, feedbackEmail } = config;
    return mail && feedbackEmail ? (await import('./mail/notice.ts')).openNotices(mail, feedbackEmail) : undefined;
  });
  const server = createServer({
    config,
    keys,
    desk,
    log,
    today: ground.today,
    open: async () => (await talk()).openTalk(ground, change),
    pages: async (path, request) => firstPage(path, request) ?? (await others())(path, request),
    notice: async (report) => (await notices())?.(report),
  });
  return { server, warm: async (free) => (await talk()).warmUp(ground, free) };
}

/** What reads along and what writes recordings down, or which setting each lacks: a sentence each for the start. */
export function models({ model, transcriber }: Pick<Config, 'model' | 'transcriber'>): string {
  const key = (model ?? transcriber) ? undefined : 'OPENAI_API_KEY is not set';
  const listens = model ? `${model.model}, after consent` : `off (${key ?? 'OPENAI_MODEL is not set'})`;
  const writes = transcriber
    ? `${transcriber.model}, after consent`
    : `off (${key ?? 'OPENAI_TRANSCRIBE_MODEL is not set'})`;
  return `Model: ${listens}. Recordings written down: ${writes}.`;
}

/** What the operator should know before anybody comes. */
function report(config: Config): void {
  const { directLineSecrets, microsoft, redis, dataDir, allowedOrigins } = config;
  tell(`Cases: ${redis ? 'Redis' : dataDir}, files: ${config.filesDir}.`);
  tell(
    `Direct Line secret: ${directLineSecrets.length > 0 ? 'on' : 'off (DIRECTLINE_SECRET is not set)'}. Bot Framework: ${microsoft ? 'on' : 'off (MicrosoftAppId is not set)'}. Reminders by e-mail: ${config.mail ? 'on' : 'off (SMTP_URL is not set)'}. ${models(config)}`,
  );
  if (allowedOrigins.length > 0) tell(`Other pages that may talk to the bot: ${allowedOrigins.join(', ')}.`);
  if (config.today !== undefined) tell(`Warning: WORTLAUT_TODAY is set; the bot takes ${config.today} as today.`);
  if (!config.rateLimits) tell('Warning: RATE_LIMITS=off, for tests and measurements only.');
  const blanks = operatorBlanks(config.operator);
  if (blanks.length > 0)
    tell(`Warning: imprint and privacy notice have blanks. Before others use this, set ${blanks.join(', ')}.`);
}

/** Why the port could not be taken, in words. */
function portProblem(error: unknown, { host, port }: Config): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return `port ${port} is taken. Stop what uses it, or set PORT (0 takes a free one).`;
  if (code === 'EACCES') return `port ${port} may not be used by this user. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST=${host} is no address of this machine.`;
  return `port ${port} on ${host} could not be taken (${code || 'unknown reason'}).`;
}

/** Signals that come within this are one. */
const SAME_SIGNAL_MS = 1_000;

function endGracefully(server: Server): void {
  let began: number | undefined;
  const end = (code: number): void => {
    process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
    if (began !== undefined) return;
    began = performance.now();
    server.close().then(
      () => process.exit(),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
    process.on(signal, () => {
      // A terminal and systemd send it to the starter, too, which passes it on: only one that comes later is impatience.
      if (began !== undefined && performance.now() - began > SAME_SIGNAL_MS) process.exit(1);
      end(0);
    });
  // What nobody expected ends the server, too, but as a failure: whoever watches over it starts it again.
  for (const event of ['unhandledRejection', 'uncaughtException'])
    process.on(event, (error: unknown) => {
      log({ level: 'error', what: 'unhandled', ...faultOf(error) });
      end(1);
    });
}

/**
 * When to prepare what the first line needs. It takes some 50 MB, which a server at rest can do without, and whoever opens the page
 * takes longer to write a line. Of several servers one shows the page and another is given the line: these prepare at once.
 */
export const comes = async ({ redis }: Pick<Config, 'redis'>, { visited }: Pick<Server, 'visited'>): Promise<void> =>
  redis ? undefined : visited;

/** @returns settles when nobody has asked for anything for a moment, at once where it was quiet since it last did */
export function newFree({ served }: Pick<Server, 'served'>, quietMs = QUIET_MS): () => Promise<void> {
  let before = -1;
  return async () => {
    // What came during a step is taken in before it is asked whether anything came.
    await wait(GAP_MS, undefined, { ref: false });
    while (before !== served()) {
      before = served();
      await wait(quietMs, undefined, { ref: false });
    }
  };
}

/** What is prepared only saves a wait: where it fails, whoever is here is served on, and the operator reads why. */
export async function prepare(warm: () => Promise<void>, tellFault: Log = log): Promise<void> {
  try {
    await warm();
  } catch (error) {
    tellFault({ level: 'error', what: 'prepare.failed', ...faultOf(error) });
  }
}

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  const published = Promise.withResolvers<string>();
  const [{ server, warm }] = await Promise.all([openAll(config, published.promise), bundleWeb()]);
  report(config);
  let address: string;
  try {
    ({ address } = await server.listen());
  } catch (error) {
    return fail(portProblem(error, config));
  }
  published.resolve(address);
  endGracefully(server);
  tell(`Wortlaut: ${address}`);
  await wait(TALK_AFTER_MS);
  await server.open();
  // What loading left behind is a tenth of the memory at rest.
  const clear = (): void => globalThis.gc?.({ type: 'major', flavor: 'last-resort' });
  const clearing = newClearing(
    clear,
    () => process.memoryUsage.rss(),
    () => server.served(),
  );
  clearing();
  setInterval(clearing, CLEARING_MS).unref();
  await comes(config, server);
  await prepare(() => warm(newFree(server)));
}

if (import.meta.main)
  main().catch((error: unknown) => {
    if (error instanceof ConfigError) fail(`these settings cannot be used.\n${error.message}`);
    if (error instanceof StoreError || error instanceof BundleError) fail(error.message);
    fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
