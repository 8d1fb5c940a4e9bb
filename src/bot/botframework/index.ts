// `/api/messages` for Teams and other Bot Framework channels. Loaded only with credentials; the one folder with the SDK.
import { createHash } from 'node:crypto';
import type { Activity, ConversationReference, InvokeResponse } from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, TurnContext } from 'botbuilder';
import type { Said } from '../../dialogs/messages.ts';
import type { MicrosoftApp } from '../config.ts';
import { readActivity } from '../directline/activity.ts';
import { faultOf } from '../fault.ts';
import type { House } from '../house.ts';
import { saidActivity } from '../render.ts';
import type { Answer, Ask, Handler, Log } from '../route.ts';
import { hashOf } from '../hash.ts';
import { badArgument, forbidden, Problem } from '../route.ts';
import { isChannelAddress } from './allowlist.ts';
import type { Outlet, Send } from './outlet.ts';
import { openOutlet } from './outlet.ts';
import { channelWords } from './words.ts';

const BODY_BYTES = 256 * 1024;
/** Conversations whose way back is remembered for lines that nobody asked for. */
const REMEMBERED = 10_000;
/** A deleted conversation keeps its number; the same chat then goes on under the next one. */
const LIVES = 50;
/** Lines of a turn that is still running are left to it. */
const PROACTIVE_MS = 1_500;

export type BotFrameworkOptions = {
  app: MicrosoftApp;
  house: House;
  log: Log;
  /** Other addresses for another cloud; absent = Azure's public cloud. */
  cloud?: {
    ToBotFromChannelOpenIdMetadataUrl: string;
    ToBotFromChannelTokenIssuer: string;
    ToBotFromEmulatorOpenIdMetadataUrl?: string;
  };
  /** How the bot proves to a channel who it is; absent = by the app's password at Microsoft. */
  credentials?: ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1];
};

type Logic = (context: TurnContext) => Promise<void>;

/** The SDK's adapter with its answer as data: its own `process` prints what was thrown and sends it to strangers. */
class Adapter extends CloudAdapter {
  take(authorization: string, activity: Activity, logic: Logic): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}

/** What the SDK's own check throws, and what it lets through of its library's: a token that is not valid yet. */
const isUnauthorized = (error: unknown): boolean =>
  error instanceof Error && ('statusCode' in error || /^(JsonWebToken|NotBefore|TokenExpired)Error$/.test(error.name));

/** The conversation of a channel's chat: a hash, so that no channel's id stands in our log. */
function conversationOf({ channelId, conversation, from }: Activity, life: number): string {
  const name = [channelId, conversation.id, from.id, life].join('|');
  return createHash('sha256').update(name).digest('base64url').slice(0, 22);
}

/** Channels show at most six buttons; more choices stand in the text with their numbers, which are typed. */
const BUTTONS = 6;

const toActivity = (said: Said): Partial<Activity> => {
  const { text: words, locale, inputHint, suggestedActions: actions } = saidActivity(said);
  const choices = said.question?.choices ?? [];
  const many = choices.length > BUTTONS;
  const text = many ? [words, ...choices.map(({ title }, i) => `${i + 1}. ${title}`)].join('\n') : words;
  const suggestedActions = many ? undefined : actions;
  return { type: 'message', text, textFormat: 'plain', locale, inputHint, suggestedActions } as Partial<Activity>;
};

/** How Teams names a file that was sent. */
const TEAMS_FILE = 'application/vnd.microsoft.teams.file.download.info';

function read(activity: Record<string, unknown>): ReturnType<typeof readActivity> | 'tooBig' {
  try {
    return readActivity(activity);
  } catch (error) {
    if (error instanceof Problem && error.status === 413) return 'tooBig';
    throw error;
  }
}

/** Everything a request must be before the SDK sees it. @throws Problem 400, 403 */
function checked(body: unknown, services: readonly string[]): Activity {
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

/** The handler of `POST /api/messages`. */
export function openBotFramework({ app, house, log, cloud, credentials }: BotFrameworkOptions): Handler {
  const settings = {
    MicrosoftAppId: app.id,
    MicrosoftAppPassword: app.password,
    MicrosoftAppType: app.type,
    ...(app.tenantId && { MicrosoftAppTenantId: app.tenantId }),
    ...cloud,
  };
  const authentication = new ConfigurationBotFrameworkAuthentication(settings, credentials);
  const adapter = new Adapter(authentication);
  const failed = (what: string, conv: string | undefined, error: unknown): void =>
    log({
      level: 'error',
      what,
      ...faultOf(error),
      ...(conv !== undefined && { case: hashOf(conv) }),
    });
  adapter.onTurnError = async (context, error) => {
    failed('channel.turnFailed', undefined, error);
    await context
      .sendActivity(channelWords('calm', context.activity.locale))
      .catch((cause: unknown) => failed('channel.sendFailed', undefined, cause));
  };

  type Chat = { outlet: Outlet; reference: Partial<ConversationReference>; inTurn: number; stop: () => void };
  const chats = new Map<string, Chat>();

  const proactive =
    (chat: Chat): Send =>
    (said) =>
      adapter.continueConversationAsync(app.id, chat.reference, async (context) => {
        // The SDK makes up an activity to continue from; a channel would look for it as the one that is answered.
        delete (context.activity as Partial<Activity>).id;
        await context.sendActivities(said.map(toActivity));
      });

  function remember(conv: string, activity: Activity, sent: number): Chat {
    const reference = TurnContext.getConversationReference(activity);
    // The old activity is not what a later line answers.
    delete reference.activityId;
    const known = chats.get(conv);
    if (known) return Object.assign(known, { reference });
    const chat: Chat = { outlet: openOutlet(house, conv, sent), reference, inTurn: 0, stop: () => undefined };
    let timer: NodeJS.Timeout | undefined;
    const unwatch = house.watch(conv, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (chat.inTurn > 0) return;
        chat.outlet.deliver(proactive(chat)).catch((error: unknown) => failed('channel.sendFailed', conv, error));
      }, PROACTIVE_MS);
      timer.unref();
    });
    chat.stop = () => {
      clearTimeout(timer);
      unwatch();
    };
    chats.set(conv, chat);
    const [oldest] = chats.keys();
    if (chats.size > REMEMBERED && oldest !== undefined) {
      chats.get(oldest)?.stop();
      chats.delete(oldest);
    }
    return chat;
  }

  /** Begins or finds the conversation behind a chat. */
  async function enter(activity: Activity): Promise<{ conv: string; user: string; outcome: 'started' | 'exists' }> {
    const user = `bf_${createHash('sha256').update(activity.from.id).digest('base64url').slice(0, 22)}`;
    for (let life = 0; life < LIVES; life += 1) {
      const conv = conversationOf(activity, life);
      const outcome = await house.begin({ conv, user, ...(activity.locale && { locale: activity.locale }) });
      if (outcome !== 'gone') return { conv, user, outcome };
    }
    throw new Error('too many deleted conversations');
  }

  async function talk(context: TurnContext): Promise<void> {
    const { activity } = context;
    const isTalk = activity.type === 'message' || activity.type === 'event';
    const isArrival =
      activity.type === 'conversationUpdate' &&
      (activity.membersAdded ?? []).some(({ id }) => id !== activity.recipient?.id);
    if (!isTalk && !isArrival) return;
    if (activity.conversation.isGroup) {
      if (isTalk) await context.sendActivity(channelWords('alone', activity.locale));
      return;
    }
    const send: Send = async (said) => void (await context.sendActivities(said.map(toActivity)));
    const { conv, user, outcome } = await enter(activity);
    const before = outcome === 'started' ? 0 : ((await house.state(conv))?.seq ?? 0);
    const chat = remember(conv, activity, before);
    chat.inTurn += 1;
    try {
      if (outcome === 'started') await chat.outlet.turn(undefined, send);
      if (!isTalk) return;
      const tell = (what: Parameters<typeof channelWords>[0]) =>
        context.sendActivity(channelWords(what, activity.locale));
      const { attachments = [], ...words } = activity;
      // Teams puts the text once more beside it, as HTML: that is no file.
      const files = attachments.some(({ contentUrl, contentType }) => contentUrl || contentType === TEAMS_FILE);
      if (files) await tell('files');
      if (files && !activity.text?.trim()) return;
      const received = read({ ...words, text: activity.text ?? '', channelData: { clientActivityID: activity.id } });
      if (received === 'tooBig') return void (await tell(received));
      if (received.kind === 'silent') return;
      const result = await house.receive(conv, user, received.incoming);
      if ('refused' in result) {
        failed('channel.refused', conv, new Error(result.refused));
        return void (await tell(result.refused));
      }
      await chat.outlet.turn(result.seq, send);
    } finally {
      chat.inTurn -= 1;
    }
  }

  return async (ask: Ask): Promise<Answer> => {
    const activity = checked(await ask.json(BODY_BYTES), app.services);
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
