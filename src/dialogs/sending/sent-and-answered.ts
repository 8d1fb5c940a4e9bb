// "Am 2.12. abgeschickt und am 4.12. kam die Antwort: …": two things in one breath, of which each has its day.
import type { Draft } from '../draft.ts';
import { noteSending } from './sent.ts';

const SENT_THEN = new RegExp(
  '^(?<sent>.{6,70}?)(?:,? und|[,;.]) +(?=(?:(?:schon|jetzt|dann|dort|am|heute|gestern|vorgestern|' +
    String.raw`on) ?)(?:[^.!?:]|(?<=\d)\.){0,24}(?<!\p{L})(?:kam|haben|hat|ist|` +
    String.raw`they|came|got)(?!\p{L})(?:[^.!?:]|` +
    String.raw`(?<=\d)\.){0,30}(?<!\p{L})(?:antwort\p{L}*|geantwortet|` +
    String.raw`abgelehnt|bestätigt|reply|answer\p{L}*|replied)(?!\p{L}))`,
  'iu',
);

/** Notes the sending that opens a line which tells the answer. @returns what is left to hear */
export function afterSending(draft: Draft, text: string): string {
  const hit = SENT_THEN.exec(text);
  const sent = hit?.groups?.['sent'];
  return hit && sent !== undefined && noteSending(draft, sent) ? text.slice(hit[0].length).trim() : text;
}
