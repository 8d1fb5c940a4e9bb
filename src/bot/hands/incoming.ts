// From a line at the wire to the messages of the talk: value -> answered, text -> said, attachment -> uploaded, event -> event.
import type { Message } from '../../dialogs/messages.ts';
import type { Incoming } from '../house.ts';

/** True for a line that wants a turn: our own events (not the start, which only the house sends) and every message. */
export function wantsTurn({ type, name }: Incoming): boolean {
  return type === 'message' || (name?.startsWith('wortlaut/') === true && name !== START);
}

/** The event a conversation begins with. */
export const START = 'wortlaut/start';

/** What a message is apart from when it came. */
type Content = Message extends infer M ? (M extends Message ? Omit<M, 'id' | 'at' | 'today'> : never) : never;

/**
 * @param stamp id of the line and the moment of its receipt
 * @returns several for several files: one each in their order, then the text; ids after the first get a suffix
 */
export function messagesOf(incoming: Incoming, stamp: { id: string; at: string; today: string }): Message[] {
  return contents(incoming).map((content, i) => ({
    ...content,
    ...stamp,
    id: i === 0 ? stamp.id : `${stamp.id}.${i}`,
  }));
}

function contents(incoming: Incoming): Content[] {
  const { type, name = '', value, text = '', attachments = [] } = incoming;
  if (!wantsTurn(incoming)) return [];
  if (type === 'event') return [{ kind: 'event', name, value }];
  const files: Content[] = attachments.map((file) => ({
    kind: 'uploaded',
    file: file.id,
    name: file.name,
    type: file.contentType,
    bytes: file.bytes,
    ...(file.role ? { role: file.role } : {}),
  }));
  const answer = answerOf(value);
  if (answer) return [...files, { kind: 'answered', ...answer }];
  if (files.length > 0 && text.trim() === '') return files;
  return [...files, { kind: 'said', text }];
}

/** `{ question, value }`, the answer to a question by its id. */
function answerOf(value: unknown): { question: string; value: unknown } | undefined {
  if (typeof value !== 'object' || value === null || !('question' in value) || !('value' in value)) return undefined;
  return typeof value.question === 'string' ? { question: value.question, value: value.value } : undefined;
}
