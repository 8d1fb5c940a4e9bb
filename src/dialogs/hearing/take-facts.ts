// Notes what free text tells, puts right what it corrects, and says it back.
import { type Change, withFact } from '../../case/file.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import { wordCount } from '../../knowledge/german/words.ts';
import { correct } from '../changes.ts';
import { corrections } from './corrections.ts';
import { type Draft, firstTime, tell } from '../draft.ts';
import { illnessIn, offersAttest, withIllness } from './health.ts';
import { saidFraud } from './findings.ts';
import { ofGuardian } from './guardian-no.ts';
import type { Answered, Words } from './heard-words.ts';
import { type Told, futureDates, knownOf, note, sameValue, setAnswer, understood } from '../ledger.ts';
import { matterFor, matterOfProduct, noteFurther } from '../matters.ts';
import { offerMemory } from '../tape/memory.ts';
import type { Proposal } from '../messages.ts';
import { namesOwnSupplier } from '../company/own-supplier.ts';
import { confirmSummary } from '../paper/paper.ts';
import { proposals } from './proposals.ts';
import { itemsOf } from './told-beside.ts';
import { noteNumber } from '../paper/told-number.ts';
import { noteSender } from '../paper/told-sender.ts';
import { countContracts } from './twins.ts';
import type { Extraction } from '../understand/index.ts';

/** Notes what the words tell and says it back. @returns the matter, whether it is a new one, whether more than facts came of it */
export function takeFacts(words: Words, heard: readonly Proposal[]): { matter: string; fresh: boolean; more: boolean } {
  const { draft, text, reading, bare, answered, value, agreed } = words;
  const own = namesOwnSupplier(draft, text);
  const fixes =
    answered || bare || own
      ? []
      : corrections(draft, draft.file.active, text, agreed?.excepts).flatMap((fix) => ofGuardian(draft, reading, fix));
  const items = itemsOf(words, fixes);
  if (!bare) remembersCall(draft, reading, text);
  const named = matterFor(draft, items, fixes.length > 0);
  const told = answered || fixes.length > 0 ? undefined : matterOfProduct(draft, items);
  const { matter, fresh } = told === undefined ? named : { matter: told, fresh: false };
  const proof = answered?.quote ?? text;
  const overruled = answered && value !== undefined ? takeAnswer(draft, answered, value, proof) : [];
  // The answer itself is said back too: more words than a yes may have been read otherwise than they were meant.
  const answer: Told[] =
    answered && value !== undefined && value !== 'unknown' && overruled.length === 0
      ? [{ fact: answered.open.fact as FactKey, value, quote: proof }]
      : [];
  const noted = note(draft, matter, withoutFuture(draft, [...inOrder(text, items), ...(answered?.beside ?? [])]));
  const counted = !bare && countContracts(draft, matter, text);
  if (!bare) {
    noteNumber(draft, matter, text);
    noteSender(draft, text);
  }
  const others = noteFurther(draft, bare ? [] : reading.matters) + (fresh ? 1 : 0);
  proposals(draft, matter, text, heard);
  sayBack(words, matter, answer, noted.fresh);
  if (noted.fresh.length > 0 && !saidFraud(draft)) offerMemory(draft);
  if (others > 0) tell(draft, 'severalMatters', { count: draft.file.matters.length });
  // Another company in the middle of a sentence may be the old one: the addressee of all letters changes with a yes only.
  // So may one that called ("Vodafone hat mich angerufen"), and once a letter was made, any.
  const lettered = draft.file.letters.some((letter) => letter.matter === matter);
  const renames =
    noted.contradicts.some(({ fact }) => fact === 'provider') &&
    (wordCount(text) >= NAMED_BESIDE || reading.facts.channel !== undefined || lettered);
  correct(draft, matter, [...overruled, ...[...noted.contradicts, ...fixes].filter(namesAnew)], renames);
  const illness = bare ? undefined : illnessIn(text);
  if (illness && offersAttest(text) && firstTime(draft, 'attest')) tell(draft, 'attestKept');
  if (illness) draft.file = withIllness(draft.file, matter, illness);
  if (noted.health[0]) draft.file = { ...draft.file, pending: { matter, ...noted.health[0] } };
  if (agreed) confirmSummary(draft, agreed.matter);
  return { matter, fresh, more: counted || illness !== undefined };
}

/** "Der Vertrag gilt", "der Tarif": what the contract is called says nothing of its kind; only a word for a new one does. */
const namesAnew = ({ fact, value, quote }: Told): boolean => {
  // "Der Anruf war am 17." tells a day, and not who called whom.
  if (fact === 'channel' && value === 'outboundCall')
    return !/^\W*(?:der|dieser|den|dem|the) (?:anruf|telefonat|call)(?: (?:war|ist|kam|was))?$/iu.test(quote ?? '');
  return (
    fact !== 'contractKind' || value !== 'new' || /neu|zweit|zusätzlich|weiter|new|second|another/iu.test(quote ?? '')
  );
};

/** "Keiner hat angerufen. Doch, Moment, im Sommer rief eine Frau an": that nobody spoke no longer stands, nor what followed from it. */
function remembersCall(draft: Draft, reading: Extraction, text: string): void {
  const { active } = draft.file;
  if (!recallsCall(draft, reading, text)) return;
  const { quote } = knownOf(draft.file, active, 'personOnPhone') ?? {};
  for (const fact of OF_NOBODY)
    if (fact === 'personOnPhone' || (quote !== undefined && knownOf(draft.file, active, fact)?.quote === quote))
      draft.file = withFact(draft.file, active, fact, undefined);
}
/** What falls away where nobody spoke on the phone. */
const OF_NOBODY = ['personOnPhone', 'agreedOnPhone', 'declaration', 'wantedContract'] as const;

/** Whether a call comes to mind where none was told. */
export function recallsCall(draft: Draft, { facts }: Extraction, text: string): boolean {
  const nobody = knownOf(draft.file, draft.file.active, 'personOnPhone')?.value === 'nobody';
  return nobody && REMEMBERS.test(text) && facts.channel === 'outboundCall' && facts.personOnPhone === undefined;
}

const REMEMBERS =
  /^\W*(?:(?:ach|oh|äh|ah|ja|nein|no)\W+)*(?:doch|moment|stopp|halt|warte|mir fällt (?:ein|gerade)|jetzt fällt|wait|actually|hang on)(?!\p{L})/iu;

function sayBack({ draft, reading }: Words, matter: string, answer: readonly Told[], fresh: readonly Told[]): void {
  if (answer.length + fresh.length === 0) return;
  const many = !saidFraud(draft) && fresh.length >= MANY_FACTS && firstTime(draft, 'thanks');
  if (reading.intents.includes('distress') && firstTime(draft, 'distress')) tell(draft, 'distress');
  else if (fresh.some(({ fact, value }) => fact === 'deceased' && value === true)) tell(draft, 'condolence');
  else if (many) tell(draft, 'thanks');
  draft.replies.push(understood(matter, [...answer, ...fresh]));
}

const MANY_FACTS = 3;
/** Fewer words name a company and nothing else. */
const NAMED_BESIDE = 6;
/** Facts in the order in which the customer told them. */
const inOrder = (text: string, items: readonly Told[]): Told[] =>
  items.toSorted((a, b) => text.indexOf(a.quote ?? '') - text.indexOf(b.quote ?? ''));

/** Sets the open question's answer; one that was given before is a correction. */
function takeAnswer(draft: Draft, { open }: Answered, value: Told['value'], quote: string): Change[] {
  const fact = open.fact as FactKey;
  const known = knownOf(draft.file, open.matter, fact);
  if (known && known.value !== 'unknown') return sameValue(known.value, value) ? [] : [{ fact, value, quote }];
  setAnswer(draft, open.matter, { fact, value, quote });
  return [];
}

/** Days that cannot be yet are not noted; the customer is told. */
function withoutFuture(draft: Draft, items: readonly Told[]): Told[] {
  const future = futureDates(items, draft.today);
  for (const { value } of future) if (typeof value === 'string') tell(draft, 'dateFuture', { date: value });
  return items.filter((item) => !future.includes(item));
}
