// `/api/messages` for Teams and other Bot Framework channels. Loaded only with credentials; the one folder with the SDK.
import { createHash } from 'node:crypto';
import { type Activity, TurnContext } from 'botbuilder';
import { faultOf } from '../fault.ts';
import { hashOf } from '../hash.ts';
import type { House } from '../house.ts';
import type { Answer } from '../answer.ts';
import type { Log } from '../log.ts';
import type { Ask, Handler } from '../route.ts';
import { Problem } from '../problem.ts';
import { checked, hasFiles, toActivity, wishOf, wordsOf } from './activities.ts';
import { type Adapter, isUnauthorized, newAdapter, type Trust } from './adapter.ts';
import { type Chat, openChats } from './chats.ts';
import type { Send } from './outlet.ts';
import { channelWords } from './words.ts';

const BODY_BYTES = 256 * 1024;
/** A deleted conversation keeps its number; the same chat then goes on under the next one. */
const LIVES = 50;

/** Where the channels' chats are kept, and whom the bot trusts. */
export type BotFrameworkOptions = Trust & { house: House; log: Log };

/** Tells the log what went wrong, with the conversation as a hash. */
type Failed = (what: string, conv: string | undefined, error: unknown) => void;

const nameOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** The conversation of a channel's chat: a hash, so that no channel's id stands in our log. */
const conversationOf = ({ channelId, conversation, from }: Activity, life: number): string =>
  nameOf([channelId, conversation.id, from.id, life].join('|'));

/** Where a later line goes that answers nothing. */
function referenceTo(activity: Activity): Chat['reference'] {
  const reference = TurnContext.getConversationReference(activity);
  delete reference.activityId;
  return reference;
}

/** The way to a chat outside of a turn. */
const proactive =
  (adapter: Adapter, appId: string) =>
  (chat: Chat): Send =>
  (said) =>
    adapter.continueConversationAsync(appId, chat.reference, async (context) => {
      // The SDK makes up an activity to continue from; a channel would look for it as the one that is answered.
      delete (context.activity as Partial<Activity>).id;
      await context.sendActivities(said.map(toActivity));
    });

/** Begins or finds the conversation behind a chat. */
async function enter(
  house: House,
  activity: Activity,
): Promise<{ conv: string; user: string; outcome: 'started' | 'exists' }> {
  const user = `bf_${nameOf(activity.from.id)}`;
  for (let life = 0; life < LIVES; life += 1) {
    const conv = conversationOf(activity, life);
    const outcome = await house.begin({ conv, user, ...(activity.locale && { locale: activity.locale }) });
    if (outcome !== 'gone') return { conv, user, outcome };
  }
  throw new Error('too many deleted conversations');
}

/** What happens with one activity whose sender is known: it is taken as a line, and what the bot says to it goes out. */
function newTalk(house: House, chats: ReturnType<typeof openChats>, failed: Failed) {
  /** Has the words of an activity received. @returns the line whose turn is to be waited for, if one came of it */
  async function received(context: TurnContext, conv: string, user: string): Promise<number | undefined> {
    const { activity } = context;
    const tell = (what: Parameters<typeof channelWords>[0]) =>
      context.sendActivity(channelWords(what, activity.locale));
    if (hasFiles(activity)) {
      await tell('files');
      if (!activity.text?.trim()) return undefined;
    }
    const words = wordsOf(activity);
    if (words === 'tooBig') await tell(words);
    if (words === 'tooBig' || words.kind === 'silent') return undefined;
    const result = await house.receive(conv, user, words.incoming);
    if (!('refused' in result)) return result.seq;
    failed('channel.refused', conv, new Error(result.refused));
    await tell(result.refused);
    return undefined;
  }

  return async (context: TurnContext): Promise<void> => {
    const { activity } = context;
    const wish = wishOf(activity);
    if (!wish) return;
    if (activity.conversation.isGroup) {
      if (wish === 'line') await context.sendActivity(channelWords('alone', activity.locale));
      return;
    }
    const send: Send = async (said) => void (await context.sendActivities(said.map(toActivity)));
    const { conv, user, outcome } = await enter(house, activity);
    const before = outcome === 'started' ? 0 : ((await house.state(conv))?.seq ?? 0);
    const chat = chats.remember(conv, referenceTo(activity), before);
    chat.inTurn += 1;
    try {
      if (outcome === 'started') await chat.outlet.turn(undefined, send);
      const line = wish === 'line' ? await received(context, conv, user) : undefined;
      if (line !== undefined) await chat.outlet.turn(line, send);
    } finally {
      chat.inTurn -= 1;
    }
  };
}

/** The handler of `POST /api/messages`. */
export function openBotFramework({ house, log, ...trust }: BotFrameworkOptions): Handler {
  const adapter = newAdapter(trust);
  const failed: Failed = (what, conv, error) =>
    log({ level: 'error', what, ...faultOf(error), ...(conv !== undefined && { case: hashOf(conv) }) });
  adapter.onTurnError = async (context, error) => {
    failed('channel.turnFailed', undefined, error);
    await context
      .sendActivity(channelWords('calm', context.activity.locale))
      .catch((cause: unknown) => failed('channel.sendFailed', undefined, cause));
  };
  const chats = openChats({
    house,
    sendTo: proactive(adapter, trust.app.id),
    failed: (conv, error) => failed('channel.sendFailed', conv, error),
  });
  const talk = newTalk(house, chats, failed);

  return async (ask: Ask): Promise<Answer> => {
    const activity = checked(await ask.json(BODY_BYTES), trust.app.services);
    try {
      const result = await adapter.take(ask.headers.authorization ?? '', activity, talk);
      return { status: result?.status ?? 200, body: result?.body ?? {} };
    } catch (error) {
      if (isUnauthorized(error))
        throw new Problem(401, 'Unauthorized', 'This request is not signed by a known channel');
      throw error;
    }
  };
}
