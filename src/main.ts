// Opens the house: settings, store and files, the talk behind the wire, then the port. Says in words what is on.
import { existsSync } from 'node:fs';
import { bundleWeb } from '../scripts/bundle-web.ts';
import { calendarOf } from './bot/api/calendar.ts';
import { protocolOf } from './bot/api/protocol.ts';
import { paperOf, sheetPaperOf } from './bot/api/paper.ts';
import type { Config } from './bot/config.ts';
import { ConfigError, operatorBlanks, readConfig } from './bot/config.ts';
import { sealer } from './bot/directline/seal.ts';
import { openHouse, type HouseOptions, type Reminder } from './bot/hands/index.ts';
import type { House } from './bot/house.ts';
import { page } from './bot/pages/index.ts';
import type { Log } from './bot/route.ts';
import type { Server } from './bot/server.ts';
import { createServer } from './bot/server.ts';
import { openDesk, type Desk } from './bot/store/desk.ts';
import { openFiles } from './bot/store/files.ts';
import { masterKeys } from './bot/store/keys.ts';
import type { Store } from './bot/store/port.ts';
import { StoreError } from './bot/store/port.ts';
import { openSealing } from './bot/store/sealing.ts';
import { openSqlite } from './bot/store/sqlite.ts';
import { newFile } from './case/file.ts';
import { dayOf } from './case/keep.ts';
import { handover, keptUntil, say, turn, view } from './dialogs/index.ts';
import { lawRules } from './knowledge/law/index.ts';

/** Late enough that a page asked for at once is served first. */
const WARM_UP_MS = 500;

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
async function openStore({ redis, dataDir }: Config): Promise<Store> {
  if (!redis) return openSqlite(dataDir);
  const { openRedis } = await import('./bot/store/redis.ts');
  const store = await openRedis(redis.url, { log, waitMs: redis.waitMs });
  tell(store.about.promise);
  for (const warning of store.about.warnings) tell(`Warning: ${warning}`);
  return store;
}

async function openDeskOf(config: Config): Promise<Desk> {
  if (!config.redis) return openDesk(config.dataDir);
  const { openRedisDesk } = await import('./bot/store/redis-desk.ts');
  return openRedisDesk(config.redis.url, log);
}

/**
 * @param published the public address, once the server listens
 * @param change a last change to what the house is made of, for tests of faults
 */
export async function openAll(
  config: Config,
  published: Promise<string>,
  change: (options: HouseOptions) => HouseOptions = (options) => options,
): Promise<{ house: House; server: Server }> {
  const fresh = config.keys === undefined && !existsSync(`${config.dataDir}/keys.json`);
  const keys = masterKeys(config.dataDir, config.keys);
  if (fresh)
    tell(`Made new keys in ${config.dataDir}/keys.json. Keep a copy apart from the data: without them no case opens.`);
  const { model } = config;
  const listener = model && (await import('./bot/listening.ts')).openListener(model, log);
  const mail = config.mail && (await import('./mail/reminder.ts')).openReminders(config.mail);
  const { feedbackEmail } = config;
  const notice =
    config.mail && feedbackEmail
      ? (await import('./mail/notice.ts')).openNotices(config.mail, feedbackEmail)
      : undefined;
  const links = sealer(keys);
  const remind = async ({ conv, user, epoch, lang, ...rest }: Reminder): Promise<void> =>
    mail?.({
      ...rest,
      lang: lang === 'de' ? 'de' : 'en',
      link: `${await published}/#fall=${links.seal('resume', { conv, user, epoch })}`,
    });
  const { transcriber } = config;
  const transcribe =
    transcriber &&
    (await import('./bot/reader/transcribe.ts')).openTranscriber(transcriber, (entry) =>
      log({ level: 'error', ...entry, what: entry.what }),
    );
  const store = await openStore(config);
  const desk = await openDeskOf(config);
  const options: HouseOptions = {
    store,
    files: await openFiles(config.filesDir),
    seal: openSealing(keys),
    clock: now,
    today: () => today(config),
    turn,
    say,
    view,
    keptUntil,
    render: paperOf,
    calendar: calendarOf,
    sheet: { data: handover, paper: sheetPaperOf },
    log,
    count: (link, step) => desk.count(link, today(config), step),
    protocol: protocolOf,
    ...(listener && { listen: listener.listen }),
    ...(mail && { remind }),
    ...(transcribe && { transcribe }),
  };
  const house = await openHouse(change(options));
  const { operator } = config;
  const rules = lawRules('de').map(({ id, norm, title, validFrom, validUntil, checked, firmness, mark, country }) => ({
    id, norm, title, checked, country, firmness: firmness === 'arguable' && mark === 'M' ? 'unchecked' as const : firmness, ...(validFrom && { from: validFrom }), ...(validUntil && { until: validUntil }),
  })); // prettier-ignore
  const { microsoft } = config;
  const botFramework =
    microsoft && (await import('./bot/botframework/index.ts')).openBotFramework({ app: microsoft, house, log });
  const server = createServer({
    config, house, keys, log, desk,
    today: () => today(config),
    pages: (path, request) => page(path, { ...request, operator, rules }),
    ...(botFramework && { botFramework }),
    ...(notice && { notice }),
    ...(listener && { gauges: listener.gauges }),
  }); // prettier-ignore
  return { house, server };
}

/** What the operator should know before anybody comes. */
function report(config: Config): void {
  const { directLineSecrets, microsoft, model, redis, dataDir, allowedOrigins } = config;
  tell(`Cases: ${redis ? 'Redis' : dataDir}, files: ${config.filesDir}.`);
  tell(
    `Direct Line secret: ${directLineSecrets.length > 0 ? 'on' : 'off (DIRECTLINE_SECRET is not set)'}. Bot Framework: ${microsoft ? 'on' : 'off (MicrosoftAppId is not set)'}. Reminders by e-mail: ${config.mail ? 'on' : 'off (SMTP_URL is not set)'}. Model: ${model ? `${model.model}, after consent` : 'off (OPENAI_API_KEY is not set)'}.`,
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

function endGracefully(server: Server): void {
  let ending = false;
  const end = (): void => {
    if (ending) process.exit(1);
    ending = true;
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  process.on('SIGHUP', end);
  process.on('unhandledRejection', (error) => {
    log({ level: 'error', what: 'unhandled', error: error instanceof Error ? error.name : typeof error });
    end();
  });
}

/** Reads one free text for nothing: the first reading compiles its patterns, and no customer should wait for that. */
export function warmUp(config: Config): void {
  const at = now();
  const text = 'Gestern hat mich jemand angerufen und mir einen Vertrag verkauft.';
  turn(newFile(at, 'de'), { id: 'warm', at, today: today(config), kind: 'said', text });
}

async function main(): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const config = readConfig(process.env);
  const published = Promise.withResolvers<string>();
  const [{ server, house }] = await Promise.all([openAll(config, published.promise), bundleWeb()]);
  report(config);
  let address: string;
  try {
    ({ address } = await server.listen());
  } catch (error) {
    await house.close();
    return fail(portProblem(error, config));
  }
  published.resolve(address);
  endGracefully(server);
  tell(`Wortlaut: ${address}`);
  setTimeout(() => warmUp(config), WARM_UP_MS).unref();
}

if (import.meta.main)
  main().catch((error: unknown) => {
    if (error instanceof ConfigError) fail(`these settings cannot be used.\n${error.message}`);
    if (error instanceof StoreError) fail(error.message);
    fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
