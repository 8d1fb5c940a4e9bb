// A channel's activities, there and back: what is taken of one, and how our words become one.
import type { Activity } from 'botbuilder';
import type { Said } from '../../dialogs/messages.ts';
import { readActivity } from '../directline/activity.ts';
import { saidActivity } from '../render.ts';
import { badArgument, forbidden, Problem } from '../problem.ts';
import { isChannelAddress } from './allowlist.ts';

/** Channels show at most six buttons; more choices stand in the text with their numbers, which are typed. */
const BUTTONS = 6;

/** Finished words as a message of a channel. */
export const toActivity = (said: Said): Partial<Activity> => {
  const { text: words, locale, inputHint, suggestedActions: actions } = saidActivity(said);
  const choices = said.question?.choices ?? [];
  const many = choices.length > BUTTONS;
  const text = many ? [words, ...choices.map(({ title }, i) => `${i + 1}. ${title}`)].join('\n') : words;
  const suggestedActions = many ? undefined : actions;
  return { type: 'message', text, textFormat: 'plain', locale, inputHint, suggestedActions } as Partial<Activity>;
};

/** How Teams names a file that was sent. */
const TEAMS_FILE = 'application/vnd.microsoft.teams.file.download.info';

/** Whether files came along. Teams puts the text once more beside it, as HTML: that is no file. */
export const hasFiles = ({ attachments = [] }: Activity): boolean =>
  attachments.some(({ contentUrl, contentType }) => contentUrl || contentType === TEAMS_FILE);

/** The words of a message without its files, as the wire takes them; `tooBig` for one that is too long. */
export function wordsOf(activity: Activity): ReturnType<typeof readActivity> | 'tooBig' {
  const { attachments: _files, ...words } = activity;
  try {
    return readActivity({ ...words, text: activity.text ?? '', channelData: { clientActivityID: activity.id } });
  } catch (error) {
    if (error instanceof Problem && error.status === 413) return 'tooBig';
    throw error;
  }
}

/** What an activity wants: the bot hears a `line`, greets at an `arrival`, and leaves anything else alone. */
export function wishOf(activity: Activity): 'line' | 'arrival' | undefined {
  if (activity.type === 'message' || activity.type === 'event') return 'line';
  const others = (activity.membersAdded ?? []).filter(({ id }) => id !== activity.recipient?.id);
  return activity.type === 'conversationUpdate' && others.length > 0 ? 'arrival' : undefined;
}

/** Everything a request must be before the SDK sees it. @throws Problem 400, 403 */
export function checked(body: unknown, services: readonly string[]): Activity {
  const activity = body as Partial<Activity> | null | undefined;
  if (typeof activity !== 'object' || activity === null || Array.isArray(activity) || typeof activity.type !== 'string')
    throw badArgument('The body must be one activity');
  if (!isChannelAddress(activity.serviceUrl, services))
    throw forbidden('This service address is not one of a known channel');
  if (activity.channelId === 'AseChannel') throw forbidden('This channel is not served here');
  const whole = [activity.channelId, activity.conversation?.id, activity.from?.id].every(
    (id) => typeof id === 'string',
  );
  if (!whole) throw badArgument('The activity lacks channelId, conversation or from');
  return activity as Activity;
}
