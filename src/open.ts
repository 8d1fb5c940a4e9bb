// The heavy half of the start: the talk, the letters and the house, loaded when the port is taken and the first page can be served.
import { calendarOf } from './bot/api/calendar.ts';
import { paperOf, sheetPaperOf } from './bot/api/paper.ts';
import { protocolOf } from './bot/api/protocol.ts';
import type { Config } from './bot/config.ts';
import { resumeLink } from './bot/api/links.ts';
import { shortLinks } from './bot/api/short.ts';
import { sealer } from './bot/directline/seal.ts';
import { openHouse, type HouseOptions, type Reminder } from './bot/hands/index.ts';
import { page } from './bot/pages/index.ts';
import type { Log } from './bot/log.ts';
import type { Pages } from './bot/page-handler.ts';
import type { Opened } from './bot/server.ts';
import type { Desk } from './bot/store/desk.ts';
import type { Files, Store } from './bot/store/port.ts';
import { openSealing, type MasterKey } from './bot/store/sealing.ts';
import { written } from './case/file.ts';
import { beforehand, handover, keptUntil, say, turn, view } from './dialogs/index.ts';
import { lawRules } from './knowledge/law/index.ts';

/** What the start has ready before the port is taken. */
export type Ground = {
  config: Config;
  keys: readonly MasterKey[];
  store: Store;
  desk: Desk;
  files: Files;
  log: Log;
  /** ISO instant. */
  now: () => string;
  /** ISO day. */
  today: () => string;
  /** The public address, once the server listens. */
  published: Promise<string>;
};

/**
 * Opens the house on its ground.
 * @param change a last change to what the house is made of, for tests of faults
 * @throws StoreError when the store does not answer
 */
export async function openTalk(ground: Ground, change: (options: HouseOptions) => HouseOptions): Promise<Opened> {
  const { config, keys, store, desk, files, log, now, today, published } = ground;
  const { model, transcriber, microsoft } = config;
  const listener = model && (await import('./bot/listening.ts')).openListener(model, log);
  const mail = config.mail && (await import('./mail/reminder.ts')).openReminders(config.mail);
  const links = sealer(keys);
  const made = shortLinks(keys);
  const remind = async ({ conv, user, epoch, lang, ...rest }: Reminder): Promise<void> =>
    mail?.({
      ...rest,
      lang: written(lang) === 'de' ? 'de' : 'en',
      link: resumeLink(await published, links, { conv, user, epoch }),
    });
  const transcribe = transcriber && (await import('./bot/reader/transcribe.ts')).openTranscriber(transcriber, log);
  const options: HouseOptions = {
    store,
    files,
    seal: openSealing(keys),
    clock: now,
    today,
    turn,
    say,
    view,
    keptUntil,
    render: paperOf,
    calendar: calendarOf,
    sheet: { data: handover, paper: sheetPaperOf },
    log,
    // Whatever a start brought along as a link: only what was made here is counted.
    count: async (link, step) => (made.read(link).ours ? desk.count(link, today(), step) : undefined),
    tidy: (instant) => desk.expire(instant),
    protocol: protocolOf,
    ...(listener && { listen: listener.listen }),
    ...(mail && { remind }),
    ...(transcribe && { transcribe }),
  };
  const house = await openHouse(change(options));
  const botFramework =
    microsoft && (await import('./bot/botframework/index.ts')).openBotFramework({ app: microsoft, house, log });
  return { house, ...(botFramework && { botFramework }), ...(listener && { gauges: listener.gauges }) };
}

/** All pages, with the state of the law. `today`: ISO day. */
export function pagesOf({ operator }: Config, today: () => string): Pages {
  const rules = lawRules('de').map(({ id, norm, title, validFrom, validUntil, checked, firmness, mark, country }) => ({
    id,
    norm,
    title,
    checked,
    country,
    firmness: firmness === 'arguable' && mark === 'M' ? ('unchecked' as const) : firmness,
    ...(validFrom && { from: validFrom }),
    ...(validUntil && { until: validUntil }),
  }));
  return (path, request) => page(path, { ...request, operator, today: today(), rules });
}

/**
 * Does what the first line would wait for, in steps.
 * @param free settles when nobody is being served: whoever writes meanwhile waits for one step and not for all
 */
export async function warmUp({ now, today }: Pick<Ground, 'now' | 'today'>, free: () => Promise<void>): Promise<void> {
  for (const step of beforehand(now(), today())) {
    await free();
    step();
  }
}
