// Who came for the recording alone is asked what the request for it needs; the contract itself is gone into afterwards, if wanted.
import { factsOf } from '../../case/file.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import type { Assessment } from '../../knowledge/law/assessment.ts';
import { askFact } from '../asking.ts';
import { ask, closeQuestion, firstTime, resultMark, tell, type Draft } from '../draft.ts';
import { isUrgent, pursuesTape } from './exists.ts';
import { knownOf } from '../ledger.ts';
import { letterOptions } from '../paper/options.ts';
import { pursueLetters, wishLetter } from '../paper/paper.ts';

/** What makes a call findable for the company; the letter asks for name and address itself. */
const NEEDED: readonly FactKey[] = ['callDate', 'provider', 'displayedNumber'];

/** Told after the rest was declined, these want to be gone into. */
const TELLS_MORE = ['agreedOnPhone', 'dunning', 'debited', 'invoiced'] as const;

const mark = (matter: string): string => `${matter}:rest`;

/**
 * Goes the short way to the letter. It is for those who said nothing of the contract but that they want the recording.
 * @returns whether a question was put
 */
export function pursueOnlyTape(draft: Draft, assessment: Assessment): boolean {
  const matter = draft.file.active;
  const { goal, wantedContract, channel, ...facts } = factsOf(draft.file, matter);
  const rest = draft.file.shown[mark(matter)];
  if (goal !== 'recording' || rest === 'settled') return false;
  if (wantedContract !== undefined || facts.serviceCut === true || isUrgent(draft, assessment)) return false;
  // Who tells more of the contract has it looked at, though it was declined at first.
  if (rest === 'declined' && TELLS_MORE.some((fact) => facts[fact] !== undefined)) return false;
  if (draft.file.shown[resultMark(matter)] !== undefined) return false;
  const made = draft.file.letters.some((one) => one.matter === matter && one.letter === 'recordingAccess');
  if (made) return afterRequest(draft, assessment);
  if (!pursuesTape(draft, assessment)) return false;
  const missing = NEEDED.find(
    (fact) =>
      !(fact === 'displayedNumber' && channel !== 'outboundCall') &&
      knownOf(draft.file, matter, fact) === undefined &&
      !draft.file.skipped.some((skipped) => skipped.matter === matter && skipped.fact === fact),
  );
  if (missing) {
    askFact(draft, missing);
    return true;
  }
  if (!letterOptions(draft.file, matter, assessment, draft.today).letters.includes('recordingAccess')) return false;
  // Who does not want it after all goes the whole way; it is offered there once more.
  if (!firstTime(draft, mark(matter), 'letter')) return false;
  wishLetter(draft, 'recordingAccess');
  return pursueLetters(draft) || offerRest(draft, assessment);
}

/** Once the request is there: the reminder where the answer calls for one, then the offer of the rest; no further question where that was declined. */
function afterRequest(draft: Draft, assessment: Assessment): boolean {
  const matter = draft.file.active;
  const { recordingReply } = factsOf(draft.file, matter);
  const { letters } = letterOptions(draft.file, matter, assessment, draft.today);
  if (letters.includes('recordingReminder') && firstTime(draft, `${matter}:reminder`, String(recordingReply))) {
    wishLetter(draft, 'recordingReminder');
    if (pursueLetters(draft)) return true;
  }
  return draft.file.shown[mark(matter)] === 'declined' || offerRest(draft, assessment);
}

/** The letter is there: a withdrawal that may still be in time is named, and the questions about the contract are offered. */
function offerRest(draft: Draft, { deadlines }: Assessment): boolean {
  const matter = draft.file.active;
  const first = firstTime(draft, mark(matter), 'offered');
  const safe = deadlines.find(({ id, by }) => by === 'customer' && id.startsWith('withdrawal'))?.safeUntil;
  if (first && safe !== undefined && safe >= draft.today) tell(draft, 'restDeadline', { date: safe });
  ask(draft, 'confirm', { about: 'rest', matter });
  return true;
}

/** "Doch, bitte prüfen", "Briefe": who declined the rest wants it after all. @returns whether it was declined, and follows now */
export function takesRestUp(draft: Draft): boolean {
  const { active, shown } = draft.file;
  if (shown[mark(active)] !== 'declined') return false;
  draft.file = {
    ...draft.file,
    shown: { ...shown, [mark(active)]: 'settled' },
    matters: draft.file.matters.map((one) => (one.id === active ? { ...one, concluded: false } : one)),
  };
  return true;
}
/** Asked for in words. */
export const asksForRest = (text: string): boolean =>
  /(?<!\p{L})(?:prüf\p{L}*|nachsehen|durchgehen|check|vertrag (?:anschauen|ansehen)|was (?:ich|man|wir) (?:da |noch |jetzt )*(?:machen|tun) (?:kann|können))(?!\p{L})/iu.test(
    text,
  );

/** The answer to the offer. @returns whether the questions about the contract follow */
export function settleRest(draft: Draft, matter: string, yes: boolean): boolean {
  firstTime(draft, mark(matter), yes ? 'settled' : 'declined');
  if (!yes) closeQuestion(draft);
  return yes;
}
