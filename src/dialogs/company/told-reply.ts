// "Die haben geschrieben, der Vertrag wird storniert": what the company answered, told in the customer's words once the result is known.
import { wordCount } from '../../knowledge/german/words.ts';
import { readCompanyReply } from './company-reply.ts';
import { firstTime, resultMark, tell, type Draft } from '../draft.ts';
import { correct } from '../changes.ts';
import { askAgain, proceed } from '../interview.ts';
import { note, setFact, understood } from '../ledger.ts';
import { knowsOutcome } from '../sending/awaited.ts';
import { spoken } from '../phrases/spoken.ts';
import { replyOf } from './reply-words.ts';
import { answered, dayOfReply, mayBeTheirs } from './their-answer.ts';
import { toldAccess, toldFee } from './told-access.ts';

/** "Die rufen immer noch an", once the result is known: what to say to them, and what may follow. */
function toldCalls(draft: Draft, text: string): boolean {
  const shown = draft.file.shown[resultMark(draft.file.active)] !== undefined;
  if (!shown || wordCount(text) > CALL_WORDS || !CALL_AGAIN.test(text.trim())) return false;
  draft.replies.push({ kind: 'passage', passage: 'rufen-wieder-an' });
  if (draft.file.open) askAgain(draft);
  return true;
}
const CALL_WORDS = 9;
const CALL_AGAIN =
  /^(?:(?:aber|und|jetzt|hallo|hilfe)[, ]+)*(?:die|sie|der|o2|they|\p{L}+) (?:rufen|ruft|riefen|rief|call|keep calling|are calling) (?:\p{L}+ ){0,3}(?:(?:immer noch|schon wieder|weiter(?:hin)?|wieder|ständig|dauernd|trotzdem|jeden tag|noch)(?: \p{L}+){0,2} an|again|still)[.! ]*$/iu;

/** Notes what the company answered. @returns whether the words told that */
export function toldReply(draft: Draft, text: string): boolean {
  const { file } = draft;
  if (toldCalls(draft, text) || toldFee(draft, text) || toldAccess(draft, text)) return true;
  if (!knowsOutcome(draft, text) || !mayBeTheirs(text)) return false;
  const value = replyOf(text, file);
  if (value === undefined) return false;
  const came = dayOfReply(draft, text);
  // A letter to an authority names the day: one that nobody told stays unknown.
  const { fresh, contradicts } = note(draft, file.active, [
    { fact: 'companyReply', value, quote: text },
    ...(came ? [{ fact: 'companyReplyDate', value: came } as const] : []),
  ]);
  if (fresh.length === 0 && contradicts.length === 0) {
    if (!tellsWhy(draft, text)) return false;
    askAgain(draft);
    return true;
  }
  // Told as the one thing the message is about and said back: it makes no second summary necessary.
  for (const one of fresh) setFact(draft, file.active, one, 'customer', true);
  answered(draft, false);
  if (fresh.length > 0) draft.replies.push(understood(file.active, fresh));
  if (value === 'refused') tellsWhy(draft, text);
  correct(draft, file.active, contradicts);
  proceed(draft);
  return true;
}

/** What is to be said to the reason of a refusal, once for each: "auf den Widerruf verzichtet" binds nobody. @returns whether there was one */
function tellsWhy(draft: Draft, text: string): boolean {
  const { lang, active } = draft.file;
  const row = readCompanyReply(text).find(
    ({ row: { tells, id } }) => id !== 'refused' && tells && 'companyReply' in tells,
  )?.row;
  if (!row || !firstTime(draft, `${active}:reason:${row.id}`)) return false;
  tell(draft, 'replyRead', { text: row.text[spoken(lang)] });
  return true;
}
