// Putting a question about a fact: consent first, then how many are likely to follow.
import type { OpenQuestion, QuestionFact } from '../case/file.ts';
import { isFactKey, type FactKey } from '../knowledge/facts.ts';
import { askedAhead } from '../knowledge/law/index.ts';
import { ask, assessed, firstTime, lawFacts, resultMark, type Draft } from './draft.ts';
import { needsConsent } from './ledger.ts';
import { collectorNamed } from './paper/collector.ts';
import { attempt, writerValues } from './paper/compose.ts';
import { letterOptions, oneLetter } from './paper/options.ts';
import type { PhraseValues } from './messages.ts';
import { MANY_LEFT } from './phrases/frame.ts';
import type { TextKey } from './phrases/texts.ts';

/** Asks for a fact; before a health fact, for consent. @param besides how many follow that the law alone would not ask */
export function askFact(draft: Draft, fact: FactKey, lead?: TextKey, besides = 0): void {
  if (needsConsent(draft.file, fact)) return ask(draft, 'consent.health', { about: fact, ...(lead ? { lead } : {}) });
  ask(draft, fact, { values: aboutFact(draft, fact, besides), ...(lead ? { lead } : {}) });
}

/** Whether a withdrawal of one's own went out before the one that lies here. @param day told of it, which a yes then means */
export const askOwnWithdrawal = (draft: Draft, day: string): void =>
  ask(draft, 'alreadyWithdrawn', { about: day, values: aboutFact(draft, 'alreadyWithdrawn') });

/** Which paper came from the court: what courts send is offered first. */
export const askCourtPaper = (draft: Draft): void =>
  ask(draft, 'dunning', { about: 'court', values: aboutFact(draft, 'dunning') });

/**
 * How many questions are likely to follow, and today for the buttons of a day. `grown` where the number does not fall
 * although one was answered: the answer brought others, and that is said.
 */
function aboutFact(draft: Draft, fact: FactKey, besides = 0): PhraseValues {
  const left = questionsLeft(draft, fact, besides);
  const [before = 0, asked] = (draft.file.shown[leftMark(draft)] ?? '').split(' ');
  const told = Number(before);
  const grown = told > 0 && told <= MANY_LEFT && (left > told || (left === told && asked !== fact));
  firstTime(draft, leftMark(draft), `${left} ${fact}`);
  return { today: draft.today, left, ...(grown ? { grown } : {}) };
}
const leftMark = ({ file }: Draft): string => `${file.active}:left`;

/** Begins the count anew: a question that was answered is put again. */
export function countAnew(draft: Draft): void {
  firstTime(draft, leftMark(draft), '');
}

const LOOK_AHEAD = MANY_LEFT + 1;

/**
 * How many questions are likely still to come, the present one included: as many as there would be if none could be
 * answered, the one that the law would not ask, and before the first result the one whether everything is right.
 */
function questionsLeft(draft: Draft, fact: FactKey, besides: number): number {
  const matter = draft.file.active;
  const ahead = askedAhead(lawFacts(draft.file, matter), draft.today, LOOK_AHEAD);
  const summary = draft.file.shown[resultMark(matter)] === undefined ? 1 : 0;
  const between = ahead.includes(fact) ? 0 : 1;
  return ahead.length === 0 ? 0 : ahead.length + summary + between + besides;
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
  return isFactQuestion(open.fact) ? aboutFact(draft, open.fact) : undefined;
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
