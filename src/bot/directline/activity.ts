// A client's activity, checked and cut down to what may reach the house (docs/directline.md): strangers' fields stay outside.
import { z } from 'zod';
import { TEXT_CHARACTERS } from '../../case/limits.ts';
import type { Incoming } from '../house.ts';
import { badArgument, Problem, tooBig } from '../problem.ts';

/** Letters of one message. */
export const ACTIVITY_BYTES = 96 * 1024;
const CHANNEL_DATA_BYTES = 4 * 1024;
/** So many language tags and time zones are remembered. */
const NAMES = 500;

const TYPES = ['message', 'event', 'typing', 'endOfConversation', 'messageReaction'] as const;
/** `silent`: answered, but neither logged nor a turn. */
export type Received = { kind: 'line'; incoming: Incoming } | { kind: 'silent' };

const Activity = z.object({
  type: z.enum(TYPES),
  text: z.string().nullish(),
  name: z.string().max(200).nullish(),
  value: z.unknown().optional(),
  locale: z.unknown().optional(),
  localTimestamp: z.unknown().optional(),
  localTimezone: z.unknown().optional(),
  channelData: z.unknown().optional(),
  attachments: z.array(z.unknown()).nullish(),
});

/** A language tag that Intl knows, else nothing. */
export const languageTag = known(35, (tag) => Intl.getCanonicalLocales(tag)[0]);
const timeZone = known(64, (zone) => new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone);

/** Asks Intl once for each name that it knows; there are few, and a client sends the same one with every line. */
function known(longest: number, ask: (name: string) => string | undefined): (value: unknown) => string | undefined {
  const answers = new Map<string, string | undefined>();
  return (value) => {
    if (typeof value !== 'string' || value.length > longest) return undefined;
    const before = answers.get(value);
    if (before !== undefined) return before;
    try {
      const answer = ask(value);
      if (answers.size >= NAMES) answers.clear();
      answers.set(value, answer);
      return answer;
    } catch {
      return undefined;
    }
  };
}

const timestamp = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= 40 && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;

/** Plain JSON of at most 4 KB, as it came. @throws Problem 400, 413 */
function channelDataOf(value: unknown): Record<string, unknown> | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) throw badArgument('channelData must be an object');
  if (Buffer.byteLength(JSON.stringify(value)) > CHANNEL_DATA_BYTES) throw tooBig('channelData may have at most 4 KB');
  return { ...value };
}

const clean = (text: string): string => text.toWellFormed().normalize('NFC').replaceAll('\0', '');

/**
 * Reads a client's activity.
 * @param body parsed JSON
 * @param uploading in an upload the attachments come as files; otherwise none are accepted, for no address is ever fetched
 * @throws Problem 400, 413
 */
export function readActivity(body: unknown, uploading = false): Received {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw badArgument('The body must be one activity');
  if (!('type' in body)) throw new Problem(400, 'MissingProperty', 'The activity has no type');
  const parsed = Activity.safeParse(body);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    throw badArgument(`The activity is not acceptable at "${where}"`);
  }
  const activity = parsed.data;
  const text = activity.text ?? undefined;
  if (text !== undefined && text.length > TEXT_CHARACTERS)
    throw tooBig(`A text may have at most ${TEXT_CHARACTERS} characters; send a longer one as a text file`);
  if (!uploading && activity.attachments && activity.attachments.length > 0)
    throw badArgument('Attachments are accepted as uploads only');
  if (activity.type !== 'message' && activity.type !== 'event') return { kind: 'silent' };
  if (activity.type === 'event' && !activity.name) throw new Problem(400, 'MissingProperty', 'The event has no name');
  const channelData = channelDataOf(activity.channelData);
  const clientId = channelData?.['clientActivityID'];
  const [locale, localTimestamp, localTimezone] = [
    languageTag(activity.locale),
    timestamp(activity.localTimestamp),
    timeZone(activity.localTimezone),
  ];
  const incoming: Incoming = {
    type: activity.type,
    ...(text !== undefined && { text: clean(text) }),
    ...(activity.name && { name: activity.name }),
    ...(activity.value !== undefined && activity.value !== null && { value: activity.value }),
    ...(locale !== undefined && { locale }),
    ...(localTimestamp !== undefined && { localTimestamp }),
    ...(localTimezone !== undefined && { localTimezone }),
    ...(channelData && { channelData }),
    ...(typeof clientId === 'string' && clientId.length <= 100 && { clientId }),
  };
  return { kind: 'line', incoming };
}
