// From one matter's words to its facts, each with the verbatim quote.
import type { FactKey, Facts } from '../../knowledge/facts.ts';
import { noteDiffers } from './deceit/against.ts';
import { noteApproval } from './papers/approval.ts';
import { noteRecording } from './call/audio.ts';
import { channelOf } from './call/channel.ts';
import { noteClaimedDay } from './call/claimed-of-dead.ts';
import { noteCollector } from './papers/collector-letter.ts';
import { noteConsents } from './call/consents.ts';
import { noteDates } from './days/days.ts';
import { noteDeliveries } from './papers/deliveries.ts';
import { dropSaidThreat, noteActBehind, noteAgreement, notePerson, noteSpeaker } from './derived.ts';
import { dropClaimedYes, noteDied } from './call/died-before.ts';
import { noteDisputed } from './money/disputed.ts';
import { noteEnd } from './days/ends.ts';
import { noteDatedCame } from './days/dated-came.ts';
import { noteEnvelope } from './days/envelope.ts';
import { notePriceNotice } from './days/price-notice.ts';
import { noteFollowing } from './followed.ts';
import { foreignFacts } from './foreign.ts';
import { noteFound } from './deceit/found.ts';
import { dropSaidOfTape } from './deceit/of-tape.ts';
import { noteGoal } from './wishes/goals.ts';
import { hitsOf } from './hits.ts';
import { noteUse } from './papers/in-use.ts';
import { noteInsurance } from './call/insurance-kind.ts';
import { kindOf } from './call/kind.ts';
import { noteLand } from './land.ts';
import type { Lang } from './language.ts';
import { noteMisled } from './deceit/misled.ts';
import { noteMoney } from './money/money.ts';
import { notePriceNamed } from './deceit/named.ts';
import { Notes } from './notes.ts';
import { dropEarlierCancelled, noteOwnDays } from './days/own-days.ts';
import { notePapers } from './papers/papers-came.ts';
import { isOther, noteOtherFirm, noteParties } from './companies/parties.ts';
import { notePrivate } from './call/private.ts';
import { proveQuotes } from './proof.ts';
import type { Reading } from './reading.ts';
import { noteHandedOver, notePapersReceived, noteThingReceived } from './papers/received.ts';
import { winners } from './rule.ts';
import { noteSameDay } from './days/same-day.ts';
import { jurisdictionOf } from './scope.ts';
import { productOf } from './call/sold.ts';
import { noteSummary } from './papers/summary.ts';
import { noteTerm } from './days/terms.ts';
import { noteUnsure } from './call/unsure.ts';
import { noteToldUse } from './papers/use.ts';
import { noteWanted } from './wishes/wanted.ts';

/** The facts of one matter with the words that prove them. */
export type Matter = {
  facts: Facts;
  quotes: Partial<Record<FactKey, string>>;
  /** The day on which the contract was made at the door, in a shop or online. */
  visitDay?: { value: string; quote: string };
};

/** Reads the facts of one matter; what the words do not say is absent. */
export function factsOf(reading: Reading, lang: Lang = 'de'): Matter {
  const notes = new Notes(reading);
  const foreign = lang === 'en' || lang.startsWith('de') ? [] : foreignFacts(reading);
  for (const { fact, value, start, end } of foreign) notes.note(fact, value, { start, end });
  const all = hitsOf(reading);
  notePapersReceived(notes, reading);
  const hits = winners(all.filter((hit) => hit.fact !== 'channel'));
  const way = channelOf(all, reading);
  if (way) hits.set('channel', way);
  for (const hit of hits.values()) {
    if (hit.fact !== 'wantedContract' && hit.fact !== 'approvalMeans') notes.note(hit.fact, hit.value, hit);
  }
  const parties = noteParties(notes, reading, lang);
  const { provider, caller } = parties;
  noteCollector(notes, reading);
  const product = foreign.some((one) => one.fact === 'product') ? undefined : productOf(reading, provider);
  if (product) notes.note('product', product.value, product);
  if (product?.value === 'insurance') noteInsurance(notes, product);
  const kind = kindOf(reading, product, provider, {
    providerSwitch: notes.facts['providerSwitch'] === true,
    ownCall: notes.facts['channel'] === 'inboundCall',
    agreed: hits.get('agreedOnPhone')?.value === true,
    refused: hits.get('agreedOnPhone')?.value === false,
    face: ['doorstep', 'shop', 'online'].includes(String(notes.facts['channel'])),
    otherCaller: caller !== undefined && provider !== undefined && isOther(caller, provider),
  });
  if (kind) notes.note('contractKind', kind.value, kind);
  dropSaidThreat(notes, reading);
  const claimed = noteDied(notes, reading);
  notePerson(notes, reading);
  noteSpeaker(notes, all);
  noteAgreement(notes, hits, all, noteApproval(notes, reading));
  dropClaimedYes(notes, reading);
  noteMisled(notes, reading);
  // What a bill claims of somebody who had died is no deceit on the phone.
  if (claimed) for (const fact of ['misledAbout', 'misledAboutText'] as const) notes.drop(fact);
  noteOtherFirm(notes, reading, parties);
  noteDeliveries(notes, reading);
  noteUse(notes, reading);
  noteToldUse(notes, reading);
  notePapers(notes, reading);
  noteRecording(notes, reading);
  noteConsents(notes, reading);
  dropSaidOfTape(notes, reading);
  noteMoney(notes);
  noteDisputed(notes, reading);
  noteDates(notes, reading);
  noteClaimedDay(notes, reading);
  noteDatedCame(notes, reading);
  noteEnvelope(notes, reading);
  notePriceNotice(notes, reading);
  noteActBehind(notes, reading);
  noteOwnDays(notes, reading);
  dropEarlierCancelled(notes, reading);
  noteFound(notes, reading);
  noteSameDay(notes, reading);
  noteThingReceived(notes, reading);
  noteHandedOver(notes, reading);
  noteSummary(notes, reading);
  noteTerm(notes, reading);
  noteEnd(notes, reading);
  noteGoal(notes, reading);
  noteUnsure(notes, reading);
  noteWanted(notes, hits, reading);
  noteFollowing(notes, reading);
  noteDiffers(notes, reading);
  notePrivate(notes, reading);
  const where = jurisdictionOf(reading);
  if (where) notes.note('jurisdiction', where.value, where);
  notePriceNamed(notes, reading);
  noteLand(notes, reading);
  proveQuotes(notes);
  if (where?.inferred) notes.infer('jurisdiction');
  const { facts, quotes, visitDay } = notes;
  return { facts, quotes, ...(visitDay && NO_CALL.has(facts['channel']) ? { visitDay } : {}) };
}

/** Ways without a call: the day belongs to the visit. */
const NO_CALL: ReadonlySet<unknown> = new Set(['doorstep', 'shop', 'online']);
