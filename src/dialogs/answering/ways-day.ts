// A day, or a paper that came, under a question that neither answers.
import type { OpenQuestion } from '../../case/file.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import { findDates } from '../../knowledge/german/dates.ts';
import type { Draft } from '../draft.ts';
import { readOnce } from '../hearing/reading.ts';
import { askAgain } from '../interview.ts';
import { knownOf, note, understood, type Told } from '../ledger.ts';
import type { OfFact } from './typed.ts';

/** "Gestern", asked how it came about: whoever types a word at a time tells the day of the call, where it is not known yet. */
export function dayOfCall({ draft, open, fact, text }: OfFact): boolean | undefined {
  if (!BEFORE_DAY.has(fact) || knownOf(draft.file, open.matter, 'callDate') !== undefined) return undefined;
  if (!saysDay(draft, text)) return undefined;
  const [hit] = findDates(text, { today: draft.today });
  if (!hit?.exact || hit.problem !== undefined) return undefined;
  const { fresh } = note(draft, open.matter, [{ fact: 'callDate', value: hit.from, quote: text }]);
  if (fresh.length === 0) return undefined;
  draft.replies.push(understood(open.matter, fresh));
  askAgain(draft);
  return true;
}
/** Questions that no day answers, put before the one for the day. */
const BEFORE_DAY: ReadonlySet<string> = new Set<FactKey>(['channel', 'product', 'provider']);

/** "Der Brief kam am 25. November", asked for the first delivery: a letter is no goods; where a reminder is told of it is that one. */
export function dayOfLetter({ draft, open, fact, text }: OfFact): boolean | undefined {
  if (fact !== 'goodsReceivedDate' || !LETTER_CAME.test(text.trim()) || GOODS.test(text)) return undefined;
  const known = (key: FactKey): unknown => knownOf(draft.file, open.matter, key)?.value ?? 'unknown';
  const [hit] = findDates(text, { today: draft.today });
  if (!hit?.exact || hit.problem !== undefined || known('dunningDate') !== 'unknown') return false;
  if (!REMINDERS.has(String(known('dunning')))) return false;
  const { fresh } = note(draft, open.matter, [{ fact: 'dunningDate', value: hit.from, quote: text }]);
  if (fresh.length > 0) draft.replies.push(understood(open.matter, fresh));
  askAgain(draft);
  return true;
}
const LETTER_CAME =
  /^(?:also |ja |nein,? )?(?:der|dieser|das|dieses|die|ein|eine|the|this|a) (?:\p{L}*brief|\p{L}*schreiben|\p{L}*mahnung|\p{L}*rechnung|e?-?mail|letter|bill|reminder) (?:kam|ist|war|traf|lag|came|arrived|was)(?!\p{L})/iu;
const GOODS =
  /(?<!\p{L})(?:\p{L}*paket\p{L}*|ware\p{L}*|\p{L}*lieferung|geliefert|\p{L}*heft\p{L}*|\p{L}*ausgabe\p{L}*|kiste\p{L}*|wein\p{L}*|gerät\p{L}*|parcel|box|goods|issue|delivery|delivered|package)(?!\p{L})/iu;
const REMINDERS: ReadonlySet<string> = new Set(['reminder', 'collector']);

/** "Ja, am 24.", asked whether the contract is to be kept: it has no day, so the yes may be one to something else. */
export function keepsOnDay({ draft, fact, text }: OfFact): boolean | undefined {
  if (fact !== 'wantedContract' || !YES_ON.test(text.trim()) || !saysDay(draft, text)) return undefined;
  askAgain(draft, 'yesOrNo');
  return true;
}
const YES_ON = /^(?:ja|jo|doch|yes),? (?:das war |es war )?(?:am|den|on) /iu;

/** "Trotzdem Bestätigung bekommen", asked whether they approved: what the company sent is no approval of theirs. */
export function gotConfirmation({ draft, fact, text }: OfFact): boolean | undefined {
  if (fact !== 'textFormApproval' || !GOT_CONFIRMATION.test(text.trim())) return undefined;
  if (Object.keys(readOnce(draft, text).facts).some((key) => !OF_CONFIRMATION.has(key))) return undefined;
  askAgain(draft, 'approvalOwn');
  return true;
}
const GOT_CONFIRMATION =
  /^(?:(?:ja|jo|doch|trotzdem|aber|nur|jetzt|dann|ich|wir|hab|habe|haben|yes|but|still|i|we|have|got|received)[,.! ]+)*(?:(?:von denen|per (?:mail|e-mail|post|sms)|eine?n?|die|nur|trotzdem|dann|a|the)[, ]+)*(?:auftrags|vertrags)?(?:bestätigung|confirmation)(?:s-?(?:mail|e-mail|sms))?(?: (?:per (?:mail|e-mail|post|sms)|trotzdem|von denen|von der firma))*(?: (?:bekommen|erhalten|gekriegt|gekommen|kam|kam an|ist (?:da|gekommen)|came))?[.! ]*$/iu;
/** What may be told of the paper itself without telling of anything else. */
const OF_CONFIRMATION: ReadonlySet<string> = new Set<FactKey>(['confirmationDate', 'documentsReceivedDate']);

/** "Donnerstag", asked whether they approved or agreed: too grave to be taken from a day, and no failed try. */
export function asksWhether(draft: Draft, { fact, matter }: OpenQuestion, text: string): boolean {
  if ((fact !== 'textFormApproval' && fact !== 'agreedOnPhone') || !saysDay(draft, text) || OF_CALL.test(text))
    return false;
  const [hit] = findDates(text, { today: draft.today });
  // "Das war am 5.11.", where the call is noted on another day: that day is put right.
  const known = knownOf(draft.file, matter, 'callDate')?.value;
  if (WAS_ON.test(text) && hit?.exact && known !== undefined && known !== hit.from) return false;
  // Where the call has no day yet, it is that one.
  const told: Told[] =
    fact === 'agreedOnPhone' && hit?.exact && !hit.problem ? [{ fact: 'callDate', value: hit.from, quote: text }] : [];
  const { fresh } = note(draft, matter, told);
  if (fresh.length > 0) draft.replies.push(understood(matter, fresh));
  askAgain(draft, 'yesOrNo');
  return true;
}

/** "Der Anruf war am 11." puts the day of the call right. */
const OF_CALL = /(?<!\p{L})(?:anruf|call)(?!\p{L})/iu;
const WAS_ON = /(?<!\p{L})(?:war|was)(?!\p{L})/iu;

/** "Gestern war das", asked for the company: the day of the call. */
export function saysDay({ today }: Draft, text: string): boolean {
  const [hit, ...others] = findDates(text, { today });
  return hit !== undefined && others.length === 0 && BESIDE_DAY.test(text.slice(0, hit.start) + text.slice(hit.end));
}
const BESIDE_DAY =
  /^[\s,.!]*(?:(?:also|ja|so|am|war|das|es|der|anruf|erst|schon|ungefähr|glaube?|ich|it|that|was|on|the|call|i|think)(?!\p{L})[\s,.!]*)*$/iu;
