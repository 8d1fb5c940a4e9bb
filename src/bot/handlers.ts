// What answers behind the routes that need the house. Loaded with the talk, after the port is taken.
import { dayOf } from '../case/keep.ts';
import { caseApi } from './api/case.ts';
import { formApi } from './api/form.ts';
import { sheetApi } from './api/handover.ts';
import { allAsPages } from './api/problem-page.ts';
import { moderatorsApi } from './api/moderators.ts';
import { shortLinks } from './api/short.ts';
import { chatToken, forgetDevice, lockLinks } from './api/token.ts';
import type { FeedbackNotice } from '../mail/notice.ts';
import { directLine } from './directline/endpoints.ts';
import { openStreams } from './directline/stream.ts';
import { faultOf } from './fault.ts';
import type { Desk } from './store/desk.ts';
import type { MasterKey } from './store/sealing.ts';
import type { Wire } from './wire.ts';

/** What the handlers need beside the wire. */
export type HandlerOptions = {
  keys: readonly MasterKey[];
  /** Figures of links and reported messages. */
  desk: Desk;
  /** Tells the operator that a message was reported. */
  notice?: (notice: FeedbackNotice) => Promise<void>;
  /** ISO day; absent = the clock's. */
  today?: () => string;
  /** How often sockets are pinged. */
  beatMs?: number;
};

/** The handlers by what they are for, and the sockets beside them. */
export function handlersOf(wire: Wire, { keys, desk, notice, today, beatMs }: HandlerOptions) {
  const streams = openStreams(wire, beatMs);
  return {
    streams,
    token: { give: chatToken(wire), forget: forgetDevice(wire), lock: lockLinks(wire, streams) },
    line: directLine(wire, streams),
    cases: allAsPages(wire, caseApi(wire, streams)),
    sheet: allAsPages(wire, sheetApi(wire)),
    form: allAsPages(wire, formApi(wire)),
    bench: allAsPages(
      wire,
      moderatorsApi(
        wire,
        desk,
        shortLinks(keys),
        today ?? (() => dayOf(new Date(wire.clock()).toISOString())),
        (report) => {
          notice?.(report).catch((error: unknown) =>
            wire.log({ level: 'error', what: 'notice.failed', ...faultOf(error) }),
          );
        },
      ),
    ),
  };
}
/** All of them, by what they are for. */
export type Handlers = ReturnType<typeof handlersOf>;
