// Putting a question about a fact: consent first, then how many are likely to follow.
import type { OpenQuestion, QuestionFact } from '../case/file.ts';
import { isFactKey, type FactKey } from '../knowledge/facts.ts';
import { askedAhead } from '../knowledge/law/index.ts';
import { ask, assessed, lawFacts, resultMark, type Draft } from './draft.ts';
import { needsConsent } from './ledger.ts';
import { collectorNamed } from './paper/collector.ts';
import { attempt, writerValues } from './paper/compose.ts';
import { letterOptions, oneLetter } from './paper/options.ts';
import type { PhraseValues } from './messages.ts';
import type { TextKey } from './phrases/texts.ts';

/** Asks for a fact; before a health fact, for consent. */
export function askFact(draft: Draft, fact: FactKey, lead?: TextKey): void {
  if (needsConsent(draft.file, fact)) return ask(draft, 'consent.health', { about: fact, ...(lead ? { lead } : {}) });
  ask(draft, fact, { values: aboutFact(draft), ...(lead ? { lead } : {}) });
}

/** Whether a withdrawal of one's own went out before the one that lies here. @param day told of it, which a yes then means */
export const askOwnWithdrawal = (draft: Draft, day: string): void =>
  ask(draft, 'alreadyWithdrawn', { about: day, values: aboutFact(draft) });

/** Which paper came from the court: what courts send is offered first. */
export const askCourtPaper = (draft: Draft): void =>
  ask(draft, 'dunning', { about: 'court', values: aboutFact(draft) });

/** How many questions are likely to follow, and today for the buttons of a day. */
const aboutFact = (draft: Draft): PhraseValues => ({ today: draft.today, left: questionsLeft(draft) });

/** More than so many are not counted: nobody likes to read a larger number. */
const LOOK_AHEAD = 7;

/**
 * How many questions are likely still to come, the present one included: as many as there would be if none could be
 * answered, and before the first result the one whether everything is right.
 */
function questionsLeft(draft: Draft): number {
  const matter = draft.file.active;
  const left = askedAhead(lawFacts(draft.file, matter), draft.today, LOOK_AHEAD).length;
  const summary = draft.file.shown[resultMark(matter)] === undefined ? 1 : 0;
  return left === 0 ? 0 : left + summary;
}

/** The values around a question that is put once more. @param counted with how many questions are likely to follow */
export function aboutOf(draft: Draft, open: OpenQuestion, counted = true): PhraseValues | undefined {
  if (open.fact === 'letter' && open.about !== undefined) return oneLetter(open.about);
  if (open.fact === 'letter')
    return letterOptions(draft.file, open.matter, assessed(draft, open.matter), draft.today).values;
  if (open.fact === 'recipient.address') return recipientValues(draft);
  if (open.fact === 'sentDay') return { today: draft.today };
  if (open.fact === 'sender.name' || open.fact === 'sender.address')
    return draft.file.wish ? writerValues(draft, draft.file.wish) : undefined;
  if (open.about === 'start' || !counted) return { today: draft.today };
  return isFactQuestion(open.fact) ? aboutFact(draft) : undefined;
}

/** Whether a question is about a fact of the case. */
export const isFactQuestion = (fact: QuestionFact): fact is FactKey => isFactKey(fact);

/** The address that the directory gives for the letter in hand, to be compared with the papers. */
function recipientValues(draft: Draft): PhraseValues {
  const { wish } = draft.file;
  const composed = wish ? attempt(draft, wish) : undefined;
  const found = composed && !('problem' in composed) ? composed.documents[0]?.to : undefined;
  return found
    ? { known: true, address: [found.name, ...found.lines].join(', ') }
    : { known: false, named: collectorNamed(draft.file, wish) !== undefined };
}
