// What customers sent without us: a withdrawal before the letter here, or a letter of their own.
import type { FactKey } from '../../knowledge/facts.ts';
import { correct } from '../changes.ts';
import { type Draft, resultMark, tell } from '../draft.ts';
import { askAgain, proceed } from '../interview.ts';
import { knownOf, note, setFact, understood } from '../ledger.ts';
import { readOnce } from '../hearing/reading.ts';
import { withdraws } from './send-until.ts';

/**
 * "Den Widerruf habe ich schon am 22. November selbst geschickt", before the one that lies here was written: a withdrawal of
 * one's own, noted with its day.
 */
export function withdrewBefore(draft: Draft, text: string): boolean {
  const { active, letters } = draft.file;
  const { alreadyWithdrawn, withdrawnDate: day } = readOnce(draft, text).facts;
  if (alreadyWithdrawn !== true || typeof day !== 'string' || day === 'unknown' || day > draft.today) return false;
  const ours = letters.filter((one) => one.matter === active && withdraws(one));
  if (ours.some(({ made }) => made <= day)) return false;
  const told = [
    { fact: 'alreadyWithdrawn', value: true, quote: text },
    { fact: 'withdrawnDate', value: day, quote: text },
  ] as const;
  const { fresh, contradicts } = note(draft, active, told);
  // Told as the one thing the message is about and said back: it makes no second summary necessary.
  for (const one of fresh) setFact(draft, active, one, 'customer', true);
  if (fresh.length > 0) draft.replies.push(understood(active, fresh));
  correct(draft, active, contradicts);
  proceed(draft);
  return true;
}

/** What a letter of one's own was about. */
const OWN_ACTS: readonly FactKey[] = [
  'alreadyWithdrawn',
  'alreadyObjected',
  'alreadyCancelled',
  'recordingRequestedDate',
];

/** "Hab's heute gefaxt", and no letter was made here: what it said has to be told first. */
export function sentOwn(draft: Draft, text: string): boolean {
  const { facts } = readOnce(draft, text);
  const matter = draft.file.active;
  if (!resultKnown(draft) || draft.file.letters.length > 0 || OWN_ACTS.some((key) => facts[key] !== undefined))
    return false;
  if (knownOf(draft.file, matter, 'goodsReceived')?.value === true && GOODS_BACK.test(text)) return false;
  tell(draft, 'sentOwn');
  if (draft.file.open) askAgain(draft);
  return true;
}
/** Whether the result of the matter has been shown. */
export const resultKnown = ({ file }: Draft): boolean => file.shown[resultMark(file.active)] !== undefined;
/** A parcel that went back is no letter. */
const GOODS_BACK = /paket|päckchen|ware|gerät|handy|parcel|device|zurückgeschickt|sent (?:it|them) back/i;
