// One turn in the making: the case file as it becomes, the replies so far, and what the turn knows about the message.
import type { CaseFile, OpenQuestion, QuestionFact } from '../case/file.ts';
import { factsOf, matterOf } from '../case/file.ts';
import { FACTS, FACT_KEYS, type FactKey, type Facts } from '../knowledge/facts.ts';
import type { Assessment } from '../knowledge/law/assessment.ts';
import { assessOnce } from '../knowledge/law/index.ts';
import { newest } from '../knowledge/remembered.ts';
import type { Effect, Message, PhraseValues, Reply } from './messages.ts';
import type { TextKey } from './phrases/texts.ts';
import { withdrawnByPhone } from './company/withdrawn.ts';

/** The only mutable thing of a turn; it never leaves it. */
export type Draft = {
  file: CaseFile;
  readonly replies: Reply[];
  readonly effects: Effect[];
  readonly id: string;
  readonly at: string;
  readonly today: string;
};

/** A turn before anything was done. */
export const beginDraft = (file: CaseFile, message: Message): Draft => ({
  file,
  replies: [],
  effects: [],
  id: message.id,
  at: message.at,
  today: message.today,
});

/** Says a text by its phrase key. */
export function tell(draft: Draft, phrase: TextKey, values?: PhraseValues): void {
  draft.replies.push(values ? { kind: 'text', phrase, values } : { kind: 'text', phrase });
}

/** Whether a fact is about health (asked and noted only after consent). */
export const isHealth = (key: FactKey): boolean => 'sensitive' in FACTS[key];

/** A turn asks for the same ones some five times. */
const last = newest<Facts>();

/** Facts as the law sees them here: what was put aside, or may not be asked, counts as not known. */
export const lawFacts = (file: CaseFile, matter: string): Facts =>
  last([file.person, file.matters, file.skipped, matter], () => factsForLaw(file, matter));

/** What a caller sells to whoever is in basic supply: a contract beside it. */
const SOLD_BESIDE: ReadonlySet<unknown> = new Set(['new', 'tariffChange']);

function factsForLaw(file: CaseFile, matter: string): Facts {
  const facts: Facts & Record<string, unknown> = { ...factsOf(file, matter) };
  for (const skip of file.skipped) {
    if (skip.matter === matter && facts[skip.fact] === undefined) facts[skip.fact] = 'unknown';
  }
  // A phone call is no withdrawal from an insurance: its period is counted as if none had been declared.
  if (facts.product === 'insurance' && withdrawnByPhone(file, matter)) {
    facts.alreadyWithdrawn = false;
    delete facts.withdrawnDate;
  }
  // Who is called is sold another contract than the basic supply, which comes about by use: what is told is the supply at home.
  if (facts.basicSupply === true && facts.channel === 'outboundCall' && SOLD_BESIDE.has(facts.contractKind))
    delete facts.basicSupply;
  if (file.person.consentHealth?.value === false) {
    for (const key of FACT_KEYS) if (isHealth(key) && facts[key] === undefined) facts[key] = 'unknown';
  }
  return facts;
}

/** The assessment of a matter as of this turn. */
export const assessed = (draft: Draft, matter: string = draft.file.active): Assessment =>
  assessOnce(lawFacts(draft.file, matter), draft.today);

/** Whether something was already shown for these facts; remembers it. @returns true when it is new */
export function firstTime(draft: Draft, what: string, key: string = 'yes'): boolean {
  if (draft.file.shown[what] === key) return false;
  draft.file = { ...draft.file, shown: { ...draft.file.shown, [what]: key } };
  return true;
}

type Asked = {
  about?: string;
  again?: number;
  values?: PhraseValues;
  lead?: TextKey;
  matter?: string;
  under?: OpenQuestion;
};

/** Puts a question; it becomes the one open question. */
export function ask(draft: Draft, fact: QuestionFact, asked: Asked = {}): void {
  const questions = draft.file.questions + 1;
  const open: OpenQuestion = {
    id: `q${questions}`,
    fact,
    matter: asked.matter ?? draft.file.active,
    ...(asked.about === undefined ? {} : { about: asked.about }),
    ...(asked.again ? { again: asked.again } : {}),
    ...(asked.under ? { under: asked.under } : {}),
  };
  draft.file = { ...draft.file, questions, open };
  draft.replies.push({
    kind: 'question',
    question: open,
    ...(asked.values ? { about: asked.values } : {}),
    ...(asked.lead ? { lead: asked.lead } : {}),
  });
}

/** Takes the open question away, without an answer. */
export function closeQuestion(draft: Draft): void {
  const { open: _open, ...rest } = draft.file;
  draft.file = rest;
}

/** A short stable key of a matter's facts: equal facts, equal key. */
export function factsKey(facts: Facts): string {
  const text = (Object.keys(facts) as FactKey[])
    .sort()
    .map((k) => `${k}=${JSON.stringify(facts[k])}`)
    .join(';');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `${hash.toString(36)}.${text.length.toString(36)}`;
}

/** Where the file remembers for which facts a matter's result was shown. */
export const resultMark = (matter: string): string => `${matter}:result`;

/** The matter that is talked about. */
export const activeMatter = (draft: Draft) => matterOf(draft.file);
