// The log in the words of the Bot Framework: one line becomes one activity, plain text first.
import type { CaseView } from '../case/view.ts';
import type { Said } from '../dialogs/messages.ts';
import type { Card } from './card.ts';
import { resultCard } from './card.ts';
import type { Incoming, LogLine } from './house.ts';

/** What we send of an activity; never a `serviceUrl`, never a null. */
export type Activity = {
  type: 'message' | 'event' | 'typing' | 'endOfConversation';
  id: string;
  timestamp: string;
  channelId: 'directline';
  conversation: { id: string };
  from: { id: string; role: 'user' | 'bot'; name?: string };
  replyToId?: string;
  text?: string;
  textFormat?: 'plain';
  locale?: string;
  inputHint?: 'acceptingInput' | 'expectingInput';
  suggestedActions?: { actions: { type: 'imBack'; title: string; value: string }[] };
  name?: string;
  value?: unknown;
  attachments?: ({ contentType: string; name: string; contentUrl: string } | Card)[];
  localTimestamp?: string;
  localTimezone?: string;
  channelData?: Record<string, unknown>;
};

/** More choices than this are no list of buttons any more; they stand in `channelData.question`. */
const BUTTONS = 20;
const BOT = { id: 'bot', name: 'Wortlaut', role: 'bot' } as const;

/** The id of a line as an activity: conversation and number, so that Direct Line's clients sort it. */
export const activityId = (conv: string, seq: number): string => `${conv}|${String(seq).padStart(7, '0')}`;

/** What it takes to show the lines of one conversation as activities. */
export type Rendering = {
  conv: string;
  /** A signed address of a kept file. */
  fileLink: (file: string) => string;
  /** The case now, for the newest mark alone. */
  view: CaseView | undefined;
};

const userFields = (incoming: Incoming, fileLink: Rendering['fileLink']): Partial<Activity> => ({
  type: incoming.type,
  ...(incoming.text !== undefined && { text: incoming.text, textFormat: 'plain' as const }),
  ...(incoming.name !== undefined && { name: incoming.name }),
  ...(incoming.value !== undefined && { value: incoming.value }),
  ...(incoming.locale !== undefined && { locale: incoming.locale }),
  ...(incoming.localTimestamp !== undefined && { localTimestamp: incoming.localTimestamp }),
  ...(incoming.localTimezone !== undefined && { localTimezone: incoming.localTimezone }),
  ...(incoming.attachments && {
    attachments: incoming.attachments.map(({ id, name, contentType }) => ({
      contentType,
      name,
      contentUrl: fileLink(id),
    })),
  }),
});

/** The words of the bot as an activity, without what belongs to one channel's log. */
export const saidActivity = ({ text, lang, question, block }: Said) => {
  const choices = question?.choices ?? [];
  const buttons = choices.length > 0 && choices.length <= BUTTONS;
  return {
    type: 'message' as const,
    text,
    textFormat: 'plain' as const,
    locale: lang === 'de' ? 'de-DE' : lang,
    inputHint: question ? ('expectingInput' as const) : ('acceptingInput' as const),
    ...(buttons && {
      suggestedActions: { actions: choices.map(({ title }) => ({ type: 'imBack' as const, title, value: title })) },
    }),
    ...(block?.kind === 'result' && { attachments: [resultCard(block, lang)] }),
    channelData: { ...(question && { question }), ...(block && { wortlaut: block }) },
  };
};

/** One line as an activity. */
function renderLine(line: LogLine, rendering: Rendering): Activity {
  const { conv, fileLink, view } = rendering;
  const base = {
    id: activityId(conv, line.seq),
    timestamp: new Date(line.at).toISOString(),
    channelId: 'directline',
    conversation: { id: conv },
    ...(line.replyTo !== undefined && { replyToId: activityId(conv, line.replyTo) }),
  } as const;
  const numbered = (data: Record<string, unknown> | undefined) => ({ ...data, 'webchat:sequence-id': line.seq });
  if (line.from === 'user') {
    const { channelData } = line.incoming;
    const from = { id: line.user, role: 'user' as const };
    return {
      ...base,
      type: line.incoming.type,
      from,
      ...userFields(line.incoming, fileLink),
      channelData: numbered(channelData),
    };
  }
  if (line.what === 'said') {
    const fields = saidActivity(line.said);
    return { ...base, from: BOT, ...fields, channelData: numbered(fields.channelData) };
  }
  if (line.what === 'ended') {
    const value = line.receipt && { value: line.receipt };
    return { ...base, type: 'endOfConversation', from: BOT, ...value, channelData: numbered(undefined) };
  }
  return {
    ...base,
    type: 'event',
    name: 'wortlaut/case',
    from: BOT,
    ...(view && { value: view }),
    channelData: numbered(undefined),
  };
}

/** Lines in order; the view goes to the last mark among them. */
export function renderLines(lines: readonly LogLine[], rendering: Rendering): Activity[] {
  const newest = lines.findLast((line) => line.from === 'bot' && line.what === 'case');
  return lines.map((line) => renderLine(line, line === newest ? rendering : { ...rendering, view: undefined }));
}

/** Shown while a turn takes longer; not in the log, so without a number. */
export function typingActivity(conv: string, at: number): Activity {
  return {
    type: 'typing',
    id: `${conv}|typing-${at}`,
    timestamp: new Date(at).toISOString(),
    channelId: 'directline',
    conversation: { id: conv },
    from: BOT,
  };
}
