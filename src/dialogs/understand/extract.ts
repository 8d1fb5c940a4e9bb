// From one matter's words to its facts, each with the verbatim quote.
import type { FactKey, Facts } from '../../knowledge/facts.ts';
import { ahead, arrivedNear, datedEvents, isDeadline } from './events.ts';
import { foreignFacts } from './foreign.ts';
import type { Lang } from './language.ts';
import { callerOf, namedFirms, providerOf } from './firms.ts';
import { age, familyOf, personOnPhone } from './people.ts';
import { AGREEMENT_RULES, WANTS_OUT } from './phrases/agreement.ts';
import { CHANNEL_RULES } from './phrases/channel.ts';
import type { DateHit } from '../../knowledge/german/dates.ts';
import { DATE_FACT, DATE_NEEDS, type EventName } from './phrases/events.ts';
import { MISLED_RULES } from './phrases/misled.ts';
import { MATTER_RULES } from './phrases/money.ts';
import { PAPER_RULES } from './phrases/papers.ts';
import { clauseAt, quoteOf, type Reading, sentenceAt } from './reading.ts';
import { compile, compileAll, first, has, type Hit, runRules, winners } from './rule.ts';
import { jurisdictionOf } from './scope.ts';
import { kindOf, productOf } from './sold.ts';
import { moneyFacts } from './sums.ts';

export type Matter = { facts: Facts; quotes: Partial<Record<FactKey, string>> };

const RULES = compileAll([...AGREEMENT_RULES, ...PAPER_RULES, ...MATTER_RULES, ...CHANNEL_RULES]);
const MISLED = compileAll(MISLED_RULES);
const OUT = compile(WANTS_OUT);
const OWN_CALL = compile(
  '_(?:ich|wir) (?:habe?n?|hab|hatte) (?:[\\w]+ ){0,8}(?:angerufen|telefoniert)_|_(?:hab|habe) (?:ich |dann |da |dort |sofort |gleich )*(?:[\\w]+ ){0,6}(?:bei|in) (?:[\\w&]+ ){1,4}angerufen|_rief ich|hotline angerufen|i called',
);

const LIFE = compile(
  '_(?:\\w*lebensversicherung\\w*|sterbegeld\\w*|sterbeversicherung|bestattungsvorsorge|risikoleben\\w*|kapitalleben\\w*|riester\\w*|rürup\\w*|rentenversicherung|life insurance|funeral cover)_',
);
const UNRELATED = /gebor|geburt|umzug|umgezogen|ende|läuft|gekündigt|frist|bis zum/i;

/** A collector of facts that keeps the first word on each. */
class Notes {
  readonly facts: Record<string, unknown> = {};
  readonly quotes: Partial<Record<FactKey, string>> = {};
  readonly reading: Reading;
  constructor(reading: Reading) {
    this.reading = reading;
  }
  has(fact: FactKey): boolean {
    return fact in this.facts;
  }
  drop(fact: FactKey): void {
    delete this.facts[fact];
    delete this.quotes[fact];
  }
  note(fact: FactKey, value: unknown, place: { start: number; end: number }): void {
    if (this.has(fact) || value === undefined) return;
    const quote = quoteOf(this.reading, place.start, place.end);
    if (quote === '') return;
    this.facts[fact] = value;
    this.quotes[fact] = quote;
  }
}

/** Reads the facts of one matter; what the words do not say is absent. */
export function factsOf(reading: Reading, lang: Lang = 'de'): Matter {
  const notes = new Notes(reading);
  const foreign = lang === 'de' || lang === 'en' ? [] : foreignFacts(reading);
  for (const { fact, value, start, end } of foreign) notes.note(fact, value, { start, end });
  const hits = winners(runRules(RULES, reading));
  for (const hit of hits.values()) {
    if (hit.fact !== 'wantedContract' && hit.fact !== 'approvalMeans') notes.note(hit.fact, hit.value, hit);
  }
  const firms = namedFirms(reading);
  const provider = providerOf(reading, firms);
  if (provider) notes.note('provider', provider.name, provider);
  const caller = callerOf(reading, firms, notes.facts['channel'] === 'outboundCall');
  if (caller) notes.note('callerClaimedToBe', caller.name, caller);

  const collector = reading.companies.find(
    (hit) => hit.company.kind === 'collector' && !/schufa|creditreform/.test(hit.company.id),
  );
  if (collector) notes.note('dunning', 'collector', collector);
  const product = foreign.some((one) => one.fact === 'product') ? undefined : productOf(reading, provider);
  if (product) notes.note('product', product.value, product);
  if (product?.value === 'insurance') {
    const life = first(LIFE, reading.text);
    notes.note(
      'insuranceKind',
      life ? 'life' : 'other',
      life ? { start: life.index, end: life.index + life[0].length } : product,
    );
  }
  const kind = kindOf(reading, product, notes.facts['providerSwitch'] === true);
  if (kind) notes.note('contractKind', kind.value, kind);

  notePerson(notes, reading);
  noteAgreement(notes, hits);
  noteMisled(notes, reading);
  if (
    caller &&
    provider &&
    caller.name !== provider.name &&
    notes.facts['agreedOnPhone'] === true &&
    !notes.has('misledAbout')
  ) {
    // Somebody else's contract came of the call.
    notes.note('misledAbout', ['identity'], caller);
    notes.note('misledAboutText', quoteOf(reading, caller.start, caller.end), caller);
  }
  noteDates(notes, reading);
  for (const money of moneyFacts(reading, notes.facts)) notes.note(money.fact, money.value, money);
  // A booked option on a bill: the only price named is its price.
  const prices = reading.amounts.filter((amount) => amount.unit === 'euro');
  const [price] = prices;
  if (
    price &&
    prices.length === 1 &&
    notes.facts['contractKind'] === 'addOn' &&
    notes.facts['invoiced'] === true &&
    !notes.has('debitAmount')
  ) {
    notes.note('invoiceAmount', { amount: price.amount, currency: 'EUR' }, price);
  }
  // The amount of the bill says that there is one.
  if (notes.has('invoiceAmount')) notes.drop('invoiced');
  noteWanted(notes, hits, reading);
  const where = jurisdictionOf(reading);
  if (where) notes.note('jurisdiction', where.value, where);
  return { facts: notes.facts as Facts, quotes: notes.quotes };
}

function notePerson(notes: Notes, reading: Reading): void {
  const channel = notes.facts['channel'];
  const person = personOnPhone(reading, channel === 'outboundCall' || channel === 'inboundCall');
  if (person) notes.note('personOnPhone', person.value, person);
  if (notes.facts['deceased'] === true && reading.dates.length > 0) {
    // Whoever had died spoke to nobody.
    const place = reading.dates[0] ?? { start: 0, end: 1 };
    notes.facts['personOnPhone'] = 'nobody';
    notes.quotes['personOnPhone'] = notes.quotes['deceased'] ?? '';
    notes.note('agreedOnPhone', false, place);
  }
  if (person?.value === 'nobody') {
    // "Nie telefoniert": what was read as a call is somebody's claim.
    notes.drop('channel');
    notes.note('agreedOnPhone', false, person);
  }
  const family = familyOf(reading);
  if (family) {
    notes.note('consumer', true, family);
    if (family.elder) notes.note('personIsMinor', false, family);
  }
  for (const fact of age(reading)) notes.note(fact.fact, fact.value, fact);
}

function noteAgreement(notes: Notes, hits: ReadonlyMap<FactKey, Hit>): void {
  const means = hits.get('approvalMeans');
  if (means && notes.facts['textFormApproval'] !== false) {
    notes.note('approvalMeans', means.value, means);
    if (means.value !== 'voiceOnly') notes.note('textFormApproval', true, means);
  }
  const approval = hits.get('textFormApproval');
  // Whoever refused on the phone and confirmed afterwards agreed in the end; whoever confirmed nothing may still have said yes.
  if (approval?.value === true && notes.facts['textFormApproval'] === true) notes.note('agreedOnPhone', true, approval);
}

function noteMisled(notes: Notes, reading: Reading): void {
  const hits = runRules(MISLED, reading);
  if (hits.length === 0) return;
  const best = hits.reduce((a, b) => (b.rank > a.rank || (b.rank === a.rank && b.start < a.start) ? b : a));
  if (best.rank < 3 && notes.facts['agreedOnPhone'] !== true) return;
  const values = [
    ...new Set(hits.filter((hit) => hit.rank >= Math.min(3, best.rank)).flatMap((hit) => hit.value as string[])),
  ];
  notes.note('misledAbout', values, best);
  const sentence = reading.sentences[sentenceAt(reading, best.start)];
  if (!sentence) return;
  const words = quoteOf(reading, sentence.start, sentence.end);
  notes.note('misledAboutText', words, { start: sentence.start, end: sentence.end });
}

/** Another cue counts for a day only while it is about as near as the nearest. */
const ABOUT_AS_NEAR = 20;

function noteDates(notes: Notes, reading: Reading): void {
  const sale = ['channel', 'agreedOnPhone']
    .map((fact) => notes.quotes[fact as FactKey])
    .filter((quote) => quote !== undefined);
  for (const { date, events } of datedEvents(reading)) {
    if (isDeadline(reading, date)) continue;
    const nearest = events[0];
    if (nearest === undefined) {
      const sentence = reading.sentences[sentenceAt(reading, date.start)];
      const told = sentence ? quoteOf(reading, sentence.start, sentence.end) : '';
      // No word for an event beside the day: in the sentence that tells the call it is the day of the call.
      if (
        !notes.has('callDate') &&
        date.exact &&
        !UNRELATED.test(told) &&
        (sale.some((quote) => told.includes(quote)) || /^(?:das|es|dies) (?:war|ist|passierte|geschah)\b/i.test(told))
      )
        noteCall(notes, date);
      continue;
    }
    for (const { event, cost } of events) {
      if (cost > nearest.cost + ABOUT_AS_NEAR || noteEvent(notes, reading, event, date)) break;
    }
  }
  // The mail confirmed on the day of the call came that day: it cannot be older than the call.
  const { approvalDate, callDate } = notes.facts;
  const place = reading.dates.find((date) => date.from === approvalDate);
  if (approvalDate !== undefined && approvalDate === callDate && place && /mail|sms|link|post/.test(reading.text))
    notes.note('documentsReceivedDate', approvalDate, place);
}

/** Gives a day to an event; false where the words around it do not bear that out. */
function noteEvent(notes: Notes, reading: Reading, event: EventName, date: DateHit): boolean {
  const fact = DATE_FACT[event];
  if (!fact) return true;
  if (event === 'call') {
    if (notes.facts['channel'] === 'outboundCall' && has(OWN_CALL, clauseAt(reading, date.start)?.text ?? ''))
      return false;
    return noteCall(notes, date);
  }
  const needs = DATE_NEEDS[event];
  if (needs && (notes.facts[needs.fact] === undefined || notes.facts[needs.fact] === needs.not)) return false;
  if (event === 'switch') {
    const next = ahead(reading, date);
    if (next) notes.note('switchDate', next, date);
    return next !== undefined;
  }
  if (date.problem || !date.exact) return true;
  if (event === 'papers' && !arrivedNear(reading, date)) return false;
  if (notes.has(fact)) return event === 'papers';
  notes.note(fact, date.from, date);
  return true;
}

function noteCall(notes: Notes, date: DateHit): boolean {
  if (date.problem || stillToCome(notes.reading, date)) return false;
  if (date.exact) {
    if (notes.has('callDate') && notes.facts['callDate'] !== date.from) notes.note('otherCallDates', [date.from], date);
    else notes.note('callDate', date.from, date);
    return true;
  }
  if (notes.has('callDate')) return true;
  notes.note('callDateApprox', date.quote, date);
  notes.note('callDateFrom', date.from, date);
  notes.note('callDateTo', date.to, date);
  return true;
}

/** "1.12." told in November is the one to come, not the one of last year. */
function stillToCome(reading: Reading, date: DateHit): boolean {
  if (!date.exact || date.ahead === undefined || /\d{4}|\d\.\d{2}$/.test(date.quote)) return false;
  const today = Temporal.PlainDate.from(reading.today);
  return (
    Temporal.PlainDate.from(date.from).until(today).days > 300 &&
    today.until(Temporal.PlainDate.from(date.ahead)).days < 60
  );
}

/** Wanted or not: the words, else what follows from a denial, a withdrawal or a gift that was none. */
function noteWanted(notes: Notes, hits: ReadonlyMap<FactKey, Hit>, reading: Reading): void {
  const said = hits.get('wantedContract');
  const approved = notes.facts['textFormApproval'] === true;
  const agreed = notes.facts['agreedOnPhone'];
  const agreement = hits.get('agreedOnPhone');
  if (said && (said.value === true || said.rank >= 2)) return notes.note('wantedContract', said.value, said);
  if (
    agreed === false &&
    agreement &&
    agreement.rank >= 3 &&
    !/ruhe|ueberleg|bedenkzeit|schlafen|nachdenken/.test(reading.text.slice(agreement.start, agreement.end))
  ) {
    return notes.note('wantedContract', false, agreement);
  }
  if (notes.facts['personOnPhone'] === 'nobody') {
    const quote = first(/\S+/g, reading.text);
    if (quote)
      return notes.note(
        'wantedContract',
        false,
        agreement ?? { start: quote.index, end: quote.index + quote[0].length },
      );
  }
  const withdrawn = hits.get('alreadyWithdrawn');
  if (withdrawn?.value === true) return notes.note('wantedContract', false, withdrawn);
  const free = (notes.facts['misledAbout'] as string[] | undefined)?.some(
    (about) => about === 'free' || about === 'identity',
  );
  if (agreed === true && free) {
    const place = runRules(MISLED, reading)[0];
    if (place) return notes.note('wantedContract', false, place);
  }
  if (said && !approved) return notes.note('wantedContract', said.value, said);
  const out = agreed !== true ? first(OUT, reading.text) : null;
  if (out) notes.note('wantedContract', false, { start: out.index, end: out.index + out[0].length });
}
