// Links to the hand-over sheet: made, taken back, and every opening told to the customer.
import * as z from 'zod';
import type { Share } from '../../case/file.ts';
import { tell, type Draft } from '../draft.ts';
import { hasFacts } from '../interview.ts';
import { minutesSince } from '../tape/machine.ts';

/** How long a link to the sheet opens. */
const DAYS = { usual: 14, most: 60 };
/** Links that open at the same time, and all that were ever made in a case. */
const MOST_OPEN = 5;
const MOST = 100;
/** So many instants are kept; the count goes on. */
const KEPT = 30;
/**
 * Openings within an hour are told as one, and not more than three of a day: whoever has the link could else fill the case until it
 * takes no line of the customer any more.
 */
const APART_MINUTES = 60;
const TOLD_A_DAY = 3;

const shared = z.object({ days: z.number().int().min(1).max(DAYS.most).nullish() });
const unshared = z.object({ id: z.string().min(1).max(20) });

const opens = (share: Share, today: string): boolean => share.revoked === undefined && share.until >= today;

/** The share if it still opens the sheet on that day. */
export const openShare = (shares: readonly Share[] | undefined, id: string, today: string): Share | undefined =>
  shares?.find((share) => share.id === id && opens(share, today));

/** `wortlaut/share { days }`. @returns false for a value that does not fit */
export function shareSheet(draft: Draft, value: unknown): boolean {
  const read = shared.safeParse(value ?? {});
  if (!read.success) return false;
  const shares = draft.file.shares ?? [];
  if (!hasFacts(draft)) tell(draft, 'shareNothing');
  else if (shares.length >= MOST || shares.filter((share) => opens(share, draft.today)).length >= MOST_OPEN)
    tell(draft, 'shareFull');
  else {
    const until = Temporal.PlainDate.from(draft.today)
      .add({ days: read.data.days ?? DAYS.usual })
      .toString();
    const share: Share = { id: `s${shares.length + 1}`, made: draft.at, until, opened: [], times: 0 };
    draft.file = { ...draft.file, shares: [...shares, share] };
    tell(draft, 'shareMade', { until });
  }
  return true;
}

/** `wortlaut/unshare { id }`: from now on the link opens nothing. @returns false for a link that is not there */
export function unshareSheet(draft: Draft, value: unknown): boolean {
  const read = unshared.safeParse(value);
  const shares = draft.file.shares ?? [];
  if (!read.success || !shares.some(({ id }) => id === read.data.id)) return false;
  draft.file = {
    ...draft.file,
    shares: shares.map((share) => (share.id === read.data.id ? { revoked: draft.at, ...share } : share)),
  };
  tell(draft, 'shareEnded');
  return true;
}

/** Somebody opened the sheet: counted, and said unless it has just been. */
export function opened(draft: Draft, id: string): void {
  const found = openShare(draft.file.shares, id, draft.today);
  if (!found) return;
  const told = found.opened.map((instant) => minutesSince(instant, draft.at));
  const tells =
    told.every((minutes) => minutes >= APART_MINUTES) &&
    told.filter((minutes) => minutes < 24 * 60).length < TOLD_A_DAY;
  const now = { ...found, times: found.times + 1, ...(tells && { opened: [...found.opened, draft.at].slice(-KEPT) }) };
  draft.file = { ...draft.file, shares: (draft.file.shares ?? []).map((share) => (share === found ? now : share)) };
  if (tells) tell(draft, 'shareOpened');
}
