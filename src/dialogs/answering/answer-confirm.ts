// A yes or no to what was put together: the summary, a correction, what a model proposed, the account, what is to be ended.
import { type OpenQuestion, withFact } from '../../case/file.ts';
import { isFactKey } from '../../knowledge/facts.ts';
import { settlePending } from '../changes.ts';
import { type Draft, ask, closeQuestion, tell } from '../draft.ts';
import { askFact } from '../asking.ts';
import { dropWish } from '../paper/compose.ts';
import { finishMatter, proceed, summed, unconfirmed } from '../interview.ts';
import { knownOf, remember } from '../ledger.ts';
import { settleRest } from '../tape/only-tape.ts';
import { confirmSummary } from '../paper/paper.ts';
import { restart } from '../restart.ts';
import { settleTwins } from '../hearing/twins.ts';
import { type Taken, yesNo } from './answer-value.ts';

/** The list of answers: one of them is asked again, or nothing is to change. */
function takeAnswerToChange(draft: Draft, value: unknown): Taken {
  if (value === 'none' || value === 'unknown' || value === true) {
    const { matter } = draft.file.open ?? { matter: draft.file.active };
    closeQuestion(draft);
    // Said to be right after it was shown in a summary: it is not asked again.
    if (value === true && summed(draft, matter)) confirmSummary(draft, matter);
    proceed(draft);
    return 'taken';
  }
  if (typeof value !== 'string' || !isFactKey(value)) return 'refused';
  closeQuestion(draft);
  askFact(draft, value);
  return 'taken';
}

/** A correction that was confirmed can be taken back; the question that was open before it comes again then. */
export function settleChange(draft: Draft, open: OpenQuestion, yes: boolean): void {
  const before = draft.file;
  settlePending(draft, yes);
  if (!yes) return;
  const last = draft.file.trail.at(-1);
  const told = last && last.before.length === 0 && last.question.matter === open.matter ? last : undefined;
  if (told) draft.file = { ...draft.file, trail: draft.file.trail.slice(0, -1) };
  remember(draft, before, { question: told?.question ?? open, before: [] });
}

/** What was asked for a yes or no, by what the question is about. */
export function takeConfirm(draft: Draft, open: OpenQuestion, value: unknown): Taken {
  if (open.about === 'answers') return takeAnswerToChange(draft, value);
  if (value === 'unknown' && (open.about === undefined || open.about.startsWith('summary'))) {
    closeQuestion(draft);
    dropWish(draft);
    proceed(draft);
    return 'taken';
  }
  const yes = yesNo(value);
  if (yes === undefined) return 'refused';
  closeQuestion(draft);
  switch (open.about) {
    case 'change':
      settleChange(draft, open, yes);
      break;
    case 'proposals':
      settleProposals(draft, open.matter, yes);
      break;
    case 'account':
      settleAccount(draft, open.matter, yes);
      break;
    case 'twins':
      settleTwins(draft, open.matter, yes);
      break;
    case 'rest':
      if (!settleRest(draft, open.matter, yes)) {
        finishMatter(draft);
        return 'taken';
      }
      break;
    case 'restart':
      if (yes) return restart(draft);
      break;
    case 'cancel':
      if (yes) {
        tell(draft, 'cancelled');
        return 'taken';
      }
      break;
    case 'delete':
      if (yes) {
        draft.effects.push({ id: 'forget', kind: 'forget' });
        tell(draft, 'deleted');
        return 'taken';
      }
      tell(draft, 'notDeleted');
      break;
    default:
      if (!yes) {
        // "Nein" once more does not say what is wrong: all answers are shown, to choose from.
        const about = open.about === 'summaryAgain' ? 'answers' : 'summaryAgain';
        ask(draft, 'confirm', { about, matter: open.matter });
        return 'taken';
      }
      confirmSummary(draft, open.matter);
  }
  proceed(draft);
  return 'taken';
}

/** The words of the protocol of memory become the account that letters carry; a no keeps them out for good. */
function settleAccount(draft: Draft, matter: string, yes: boolean): void {
  const taken = draft.file.matters.map((m) =>
    m.id === matter ? { ...m, account: yes ? (m.memory?.words ?? '') : '' } : m,
  );
  draft.file = { ...draft.file, matters: taken };
}

/** What a model read and nobody confirmed yet is confirmed, or dropped. */
export function settleProposals(draft: Draft, matter: string, yes: boolean): void {
  for (const key of unconfirmed(draft, matter)) {
    const known = knownOf(draft.file, matter, key);
    draft.file = withFact(draft.file, matter, key, yes && known ? { ...known, confirmed: true } : undefined);
  }
}
