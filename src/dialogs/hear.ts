// Free text: facts with the words that prove them, several matters, corrections, and what is no fact at all.
import type { CaseFile, Change, Matter, OpenQuestion } from '../case/file.ts';
import { factsOf, matterOf } from '../case/file.ts';
import { isFactKey, type FactKey, type Facts } from '../knowledge/facts.ts';
import { coerce } from './answer.ts';
import { correct } from './changes.ts';
import { firstTime, tell, type Draft } from './draft.ts';
import { handle } from './findings.ts';
import { askAgain, proceed } from './interview.ts';
import { followLanguage } from './language.ts';
import { checked, futureDates, knownOf, note, remember, setFact, type Told } from './ledger.ts';
import { MATTER_LIMIT } from './limits.ts';
import type { Proposal } from './messages.ts';
import { isBareQuestion, sideAnswer } from './side.ts';
import { aboutOf } from './asking.ts';
import { spoken } from './phrases/spoken.ts';
import { wordQuestion } from './replies/question.ts';
import { extract, readCorrection } from './understand/index.ts';

/** A value already read for the open question from the same text. */
export type Answered = { open: OpenQuestion; value: unknown };

const MANY_FACTS = 3;
/** Short words of somebody in danger are about their life, not about a contract. */
const DANGER = new Set(['selfHarm', 'violence']);
const DANGER_WORDS = 25;

/** Hears free text. @param answered the open question's answer, where the text holds one */
export function hear(draft: Draft, text: string, heard: readonly Proposal[] = [], answered?: Answered): void {
  const before = draft.file;
  const { open } = before;
  const reading = extract(text, { today: draft.today, lang: before.lang });
  followLanguage(draft, text, reading.lang);
  const finding = handle(draft, reading, text);

  const value = answered ? checked(answered.open.fact, coerceFor(answered)) : undefined;
  const bare = isBareQuestion(text);
  const inDanger = DANGER.has(reading.stop ?? '') && text.split(/\s+/).length < DANGER_WORDS;
  const toldHere =
    inDanger || bare
      ? []
      : told(reading.facts, reading.quotes).filter((t) => value === undefined || t.fact !== answered?.open.fact);
  const matter = whichMatter(draft.file, toldHere);
  if (answered && value !== undefined) {
    setFact(draft, answered.open.matter, { fact: answered.open.fact as FactKey, value, quote: text }, 'customer', true);
  }
  const noted = note(draft, matter, withoutFuture(draft, inOrder(text, toldHere)));
  const corrected = answered ? [] : corrections(draft, matter, text, toldHere);
  const others = openMatters(draft, reading.matters);
  proposals(draft, matter, text, heard);

  if (noted.fresh.length > 0) {
    const many = noted.fresh.length >= MANY_FACTS && firstTime(draft, 'thanks');
    if (reading.intents.includes('distress') && firstTime(draft, 'distress')) tell(draft, 'distress');
    else if (many) tell(draft, 'thanks');
    draft.replies.push({
      kind: 'understood',
      matter,
      facts: noted.fresh.map(({ fact, value: v, quote }) => ({
        key: fact,
        value: v,
        ...(quote === undefined ? { inferred: true } : { quote }),
      })),
    });
  }
  if (others > 0) tell(draft, 'severalMatters', { count: draft.file.matters.length });
  correct(draft, matter, [...noted.contradicts, ...corrected]);
  const illness = inDanger || bare ? undefined : illnessIn(text);
  if (illness) firstTime(draft, `${matter}:health`, illness);
  if (noted.health[0]) draft.file = { ...draft.file, pending: { matter, ...noted.health[0] } };

  const moved =
    draft.file.matters !== before.matters ||
    draft.file.person !== before.person ||
    draft.file.pending !== before.pending ||
    illness !== undefined;
  if (moved) {
    if (open) remember(draft, before, { question: open, before: [] });
    sideAnswer(draft, text, true);
    return proceed(draft);
  }
  if (finding === 'said') return askAgain(draft);
  if (sideAnswer(draft, text, false)) return askAgain(draft);
  notUnderstood(draft);
}

/** Words that tell of an illness or a custodianship; what they meant in the call is asked, after consent. */
const CUSTODY = /\bbetreuer|betreuung\b|betreuungsgericht|einwilligungsvorbehalt|custodian|legal guardian/i;
const ILLNESS =
  /dement|demenz|alzheimer|schlaganfall|geistig (?:verwirrt|behindert)|psychisch krank|psychose|nicht geschäftsfähig|geschäftsunfähig|dementia|stroke\b/i;
const illnessIn = (text: string): string | undefined =>
  CUSTODY.test(text) && !/kinderbetreuung|kundenbetreu/i.test(text)
    ? 'custodianship'
    : ILLNESS.test(text)
      ? 'incapable'
      : undefined;

/** Facts in the order in which the customer told them. */
const inOrder = (text: string, items: readonly Told[]): Told[] =>
  items.toSorted((a, b) => text.indexOf(a.quote ?? '') - text.indexOf(b.quote ?? ''));

/** "Nein, es war der 3.": what the words correct without naming it again. */
function corrections(draft: Draft, matter: string, text: string, items: readonly Told[]): Change[] {
  const last = draft.file.trail.findLast((step) => step.question.matter === matter)?.question.fact;
  return readCorrection(text, factsOf(draft.file, matter), {
    today: draft.today,
    ...(last && isFactKey(last) ? { last } : {}),
  })
    .filter((c) => !items.some((item) => item.fact === c.fact))
    .flatMap(({ fact, value, quote }) => {
      const fits = checked(fact, value);
      if (fits === undefined || futureDates([{ fact, value: fits }], draft.today).length > 0) return [];
      return [{ fact, value: fits, quote }];
    });
}

const coerceFor = ({ open, value }: Answered): unknown => coerce(open.fact as FactKey, value);

const told = (facts: Facts, quotes: Partial<Record<string, string>>): Told[] =>
  (Object.keys(facts) as FactKey[]).map((fact) => {
    const quote = quotes[fact];
    return { fact, value: facts[fact] as Told['value'], ...(quote === undefined ? {} : { quote }) };
  });

/** Days that cannot be yet are not noted; the customer is told. */
function withoutFuture(draft: Draft, items: readonly Told[]): Told[] {
  const future = futureDates(items, draft.today);
  for (const { value } of future) if (typeof value === 'string') tell(draft, 'dateFuture', { date: value });
  return items.filter((item) => !future.includes(item));
}

/** The matter that told facts belong to: another one only where they name its company and not the active one's. */
function whichMatter(file: CaseFile, items: readonly Told[]): string {
  const provider = items.find((t) => t.fact === 'provider')?.value;
  if (provider === undefined) return file.active;
  const active = knownOf(file, file.active, 'provider')?.value;
  if (active === undefined || active === provider) return file.active;
  return file.matters.find((m) => m.facts.provider?.value === provider)?.id ?? file.active;
}

/** Opens a matter for each further contract that the text tells of. @returns how many */
function openMatters(
  draft: Draft,
  matters: readonly { facts: Facts; quotes: Partial<Record<string, string>> }[],
): number {
  let opened = 0;
  for (const { facts, quotes } of matters) {
    const items = told(facts, quotes);
    const provider = facts.provider;
    const known = draft.file.matters.find((m) => provider !== undefined && m.facts.provider?.value === provider && m.id !== draft.file.active); // prettier-ignore
    if (known) {
      note(draft, known.id, items);
      continue;
    }
    if (items.length === 0 || draft.file.matters.length >= MATTER_LIMIT) continue;
    const id = `m${Math.max(...draft.file.matters.map((m) => Number(m.id.slice(1)) || 0)) + 1}`;
    const matter: Matter = { id, facts: {} };
    draft.file = { ...draft.file, matters: [...draft.file.matters, matter] };
    note(draft, id, items);
    opened += 1;
  }
  return opened;
}

/** What a model proposed: only absent facts, only with words that stand in the text; it counts after the customer's yes. */
export function proposals(draft: Draft, matter: string, text: string, heard: readonly Proposal[]): void {
  for (const { fact, value, quote } of heard) {
    const fits = checked(fact, value);
    if (fits === undefined || fits === 'unknown' || quote === '' || !text.includes(quote)) continue;
    if (knownOf(draft.file, matter, fact) !== undefined || futureDates([{ fact, value: fits }], draft.today).length > 0)
      continue;
    note(draft, matter, [{ fact, value: fits, quote }], 'model');
  }
}

/** Nothing in it: a calm sentence and the same question; then with help; then with "I don't know". */
function notUnderstood(draft: Draft): void {
  const { open } = draft.file;
  if (!open) return tell(draft, matterOf(draft.file).concluded ? 'afterwards' : 'nothingNew');
  const again = open.again ?? 0;
  if (again === 0) return askAgain(draft, 'notUnderstood', true);
  const { question } = wordQuestion(open, aboutOf(draft, open, false), draft.file, spoken(draft.file.lang));
  const canSkip = question.choices?.some((c) => c.value === 'unknown') === true;
  if (again === 1 && question.help) return askAgain(draft, 'notUnderstoodHelp', true);
  askAgain(draft, canSkip ? 'notUnderstoodUnknown' : question.choices ? 'notUnderstoodChoose' : 'notUnderstood', true);
}
