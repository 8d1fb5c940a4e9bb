// Whether the customer had been one of the company before: said so, shown by what changed, or by another company one was with.
import { isAsked, isHypothetical, isNegated, isReported } from '../../knowledge/german/clauses.ts';
import type { Notes } from './notes.ts';
import {
  ABOUT_OWN,
  HAS_THERE,
  LASTING,
  LEAVES_OTHER,
  LONG_CUSTOMER,
  NEVER_CUSTOMER,
  ON_TOP_OF,
  OWN_LINE_THERE,
  STRANGERS,
  WITH_FIRM,
  WITH_OTHER,
} from './phrases/customer.ts';
import { clauseAt, type Reading, sentenceAt } from './reading.ts';
import { all, compile, first } from './rule.ts';
import { tellsOfOutsider } from './unmeant.ts';

type Place = { start: number; end: number };

const P = {
  never: compile(NEVER_CUSTOMER),
  long: compile(LONG_CUSTOMER),
  onTop: compile(ON_TOP_OF),
  line: compile(OWN_LINE_THERE),
  other: compile(WITH_OTHER),
  leaves: compile(LEAVES_OTHER),
  about: compile(ABOUT_OWN),
  withFirm: compile(WITH_FIRM),
  hasThere: compile(HAS_THERE),
  lasting: compile(LASTING),
  strangers: compile(STRANGERS),
};

/** Notes whether the customer had been one before the call. */
export function noteCustomer(notes: Notes, reading: Reading): void {
  const meant = (hit: RegExpExecArray): boolean => {
    const sentence = reading.sentences[sentenceAt(reading, hit.index + 1)]?.text ?? '';
    const clause = clauseAt(reading, hit.index + 1)?.text ?? '';
    return (
      !tellsOfOutsider(sentence) &&
      !isHypothetical(clause) &&
      !isAsked(clause, sentence) &&
      !isReported(clause) &&
      !OF_ANYBODY.test(clause)
    );
  };
  const never = all(P.never, reading.text).find(meant);
  if (never) return notes.note('existingCustomer', false, spanOf(never));
  const stood = stoodWith(notes, reading);
  if (stood) return notes.note('existingCustomer', stood.value, stood);
  const { contractKind: kind, providerSwitch } = notes.facts;
  if (kind === 'extension' || kind === 'tariffChange')
    return notes.note('existingCustomer', true, notes.placeOf('contractKind'));
  const other = withOther(notes, reading, meant);
  if (other) return notes.note('existingCustomer', false, other);
  if (providerSwitch === true) return;
  const place = alreadyThere(notes, reading, meant);
  if (place) notes.note('existingCustomer', true, place);
}

/** "Er fragte, ob ich Kunde bin", "als Kunde hat man keine Rechte": nobody's standing is told. */
const OF_ANYBODY =
  /\bsind sie (?:\w+ )?(?:kunde|kundin)\b|\bkunde bin ich [^.!?,]{0,30}geworden\b|\bob (?:ich|wir|sie|er|mein\w*) (?:\w+ ){0,4}(?:kunde|kundin|kunden|bei)\b|\b(?:kunde|kundin) (?:\w+ )?man\b/;
/** "Bin neuer Kunde", "bin seit drei Wochen bei o2": what began only now may have begun with the call. */
const JUST_BEGUN =
  /^\s*(?:jetzt|nun|seitdem) (?:bin|sind)\b|\bneue[rn]? (?:kunde|kundin|kunden)\b|\bseit (?:gestern|heute|kurzem|neuestem|neustem|(?:dem|diesem|jenem) (?:anruf|telefonat|gespraech|\w+tag)|(?:der |dieser )?(?:letzte[rnm]|vorige[rnm]) \w+|(?:\w+ ){0,2}(?:tag(?:en)?|wochen?|monat))\b/;

/**
 * What a sentence says of the company that claims the contract: a stranger ("von Otelo nie gehört"), or one's own for long
 * ("mein Internet läuft schon ewig über die Telekom"); the verb, the time and the name may stand in any order.
 */
function stoodWith(notes: Notes, reading: Reading): (Place & { value: boolean }) | undefined {
  const { provider, product } = notes.facts;
  if (provider === undefined || (product !== undefined && !LINES.has(product))) return undefined;
  const channel = notes.facts['channel'] === 'outboundCall' ? notes.placeOf('channel') : undefined;
  for (const firm of reading.companies.filter((one) => isNamed(one.company, provider))) {
    const sentence = reading.sentences[sentenceAt(reading, firm.start)];
    const clause = clauseAt(reading, firm.start);
    if (!sentence || !clause || /\?\W*$/.test(sentence.text) || tellsOfOutsider(sentence.text)) continue;
    if (isHypothetical(clause.text) || isReported(clause.text) || OF_ANYBODY.test(clause.text)) continue;
    const before = reading.text.slice(sentence.start, firm.start);
    const place = { start: clause.start + clause.text.search(/\S/), end: Math.max(clause.end, firm.end) };
    const own = OWN_PROVIDER.test(before) || OWN_BEHIND.test(reading.text.slice(firm.end, firm.end + 50));
    if (own && !isNegated(clause.text)) return { value: true, ...place };
    if (channel && clause.end <= channel.start && HAD_THERE.test(clause.text) && !isNegated(clause.text))
      return { value: true, ...place };
    const tied = first(P.withFirm, before) !== null;
    if (tied && isNegated(clause.text)) {
      if (first(P.strangers, clause.text) && !ACTS.test(clause.text)) return { value: false, ...place };
      continue;
    }
    if (tied && OWN_TONGUE.test(clause.text) && !NEW_OR_OLD.test(clause.text)) {
      const has = first(P.hasThere, clause.text) && first(P.lasting, clause.text);
      if (has && !ACTS.test(clause.text) && (!JUST_BEGUN.test(clause.text) || OWN_LINE.test(clause.text)))
        return { value: true, ...place };
    }
  }
  return undefined;
}
/** Right before the name: "mein Anbieter o2", "mein Stromversorger, die Stadtwerke Kiel". */
const OWN_PROVIDER =
  /\b(?:mein|unser|my|our)(?:e[nm])? (?:eigene[rnm]? |own )?\w{0,12}-?(?:anbieter|versorger|lieferant|provider|supplier)(?:,| ist| war| heisst| is)? ?(?:die |der )?"?$/;
/** Right behind it: "Vodafone ist mein Anbieter". */
const OWN_BEHIND = /^ (?:ist|war) (?:ja |schon |eh )*(?:mein|unser) \w{0,12}-?(?:anbieter|versorger|lieferant)\b/;
/** "Ich habe bei 1&1 einen DSL-Vertrag. Im Oktober rief 1&1 an": told before the call, and with nothing done. */
const HAD_THERE =
  /^\s*(?:also |und )?(?:ich|wir|meine? \w+) (?:hab|habe|haben|hat|hatte|hatten) bei (?:der |den )?[\w&.+-]+ (?:\w+ )?(?:eine?n?|ne?n?|mein\w*|unser\w*|ihr\w*|sein\w*) [\w-]*(?:vertrag|anschluss|tarif|internet|festnetz|dsl|handy|karte)\W*$/;
/** "Seit gestern ist mein Handy von freenet tot": the line was there before. */
const OWN_LINE = /\b(?:mein|unser)\w* (?:handy|internet|festnetz|telefon|anschluss|strom) (?:von|bei)\b/;
/** What is done on one occasion, or comes of it: no standing. */
const ACTS =
  /\b(?:unterschrieben|zugestimmt|bestellt|abgeschlossen|angerufen|rief|anruf|gesprochen|telefoniert|geklickt|bestaetigt|widerrufen|gekuendigt|brief|mail|rechnung|mahnung|post|unterlagen|bekommen|erhalten|called|rang|signed|agreed|ordered|letter|bill|warte|wartet|versuche|streite)\b/;
const OWN_TONGUE = /\b(?:ich|wir|mein\w*|unser\w*|bin|hab|habe|i|i'm|we|my|our)\b/;
const NEW_OR_OLD = /\b(?:neue[nrsm]?|alte[nrsm]?|frueher\w*|damals|new|old|jetzt|nun|ploetzlich|now)\b/;

/** "Bin noch bei der Telekom", where another company claims the contract; "die Kündigung beim alten Versorger übernehmen sie". */
function withOther(notes: Notes, reading: Reading, meant: (hit: RegExpExecArray) => boolean): Place | undefined {
  const { provider, product } = notes.facts;
  if (provider === undefined || !(LINES.has(product) || (product === undefined && isOfLine(reading, provider))))
    return undefined;
  const leaves = all(P.leaves, reading.text).find((hit) => meant(hit) && !isNegated(hit[0]));
  if (leaves) return spanOf(leaves);
  for (const hit of all(P.other, reading.text)) {
    if (ANOTHERS.test(reading.text.slice(Math.max(0, hit.index - 30), hit.index + 4))) continue;
    if ((!meant(hit) && !STAYS.test(hit[0])) || isNegated(clauseAt(reading, hit.index + 1)?.text ?? '')) continue;
    const end = hit.index + hit[0].length;
    const firm = reading.companies.find((one) => one.start >= hit.index && one.start < end + AFTER);
    if (firm && !isNamed(firm.company, provider)) return { start: hit.index, end: Math.max(end, firm.end) };
    const works = firm ? null : WORKS.exec(reading.text.slice(end, end + AFTER));
    if (works && !(typeof provider === 'string' && /stadtwerk/i.test(provider)))
      return { start: hit.index, end: end + works[0].length };
    if (!firm && /versorger|supplier/.test(hit[0]) && product === 'energy') return spanOf(hit);
  }
  return undefined;
}
/** "Mein Bruder ist bei der Telekom": whose customer somebody else is. */
const ANOTHERS =
  /\b(?:bruder|schwester|nachbar\w*|freund\w*|kolleg\w*|chef\w*|schwager|cousin\w*)(?: [a-z]\w+)? (?:ist|war)?\b ?\w{0,3}$/;
/** "Ich will bei enercity bleiben": wished, and a customer there all the same. */
const STAYS = /bleiben$/;
/** So far behind "bin bei" the company may stand. */
const AFTER = 22;
/** A town's works, named without the town or with one that no list has. */
const WORKS = /^ ?(?:den |der |dem )?\w*(?:stadtwerk\w*|gemeindewerk\w*|grundversorger\w*|ueberlandwerk\w*)/;
const LINES: ReadonlySet<unknown> = new Set(['energy', 'internet', 'mobile', 'tv', 'bundle']);

/** A company of the directory that sells lines or energy, where the message does not say what was sold. */
const isOfLine = (reading: Reading, provider: unknown): boolean =>
  reading.companies.some(
    ({ company }) => isNamed(company, provider) && (company.kind === 'telecoms' || company.kind === 'energy'),
  );

/** Words of a running contract with the very company. */
function alreadyThere(notes: Notes, reading: Reading, meant: (hit: RegExpExecArray) => boolean): Place | undefined {
  const { contractKind: kind, channel, provider, callerClaimedToBe: caller } = notes.facts;
  const onTop = kind === 'addOn' ? all(P.onTop, reading.text)[0] : undefined;
  if (onTop) return spanOf(onTop);
  // Whoever calls a company for a bill, a fault or a notice has a contract there.
  if (channel === 'inboundCall' && provider !== undefined) {
    const call = reading.sentences[sentenceAt(reading, notes.placeOf('channel').start)];
    const why = call && first(P.about, call.text);
    if (call && why) return { start: call.start + why.index, end: call.start + why.index + why[0].trimEnd().length };
  }
  // Another than the seller was said to call: whose loyal customer one is, is open.
  const same = caller === undefined || caller === provider;
  const line =
    same && provider !== undefined
      ? all(P.line, reading.text).find((hit) => meant(hit) && sameFirm(notes, reading, hit))
      : undefined;
  if (line && !isNegated(line[0])) return spanOf(line);
  const long = all(P.long, reading.text).find(
    (hit) =>
      meant(hit) &&
      !isNegated(hit[0]) &&
      !JUST_BEGUN.test(clauseAt(reading, hit.index + 1)?.text ?? '') &&
      !isAtBank(reading, hit) &&
      (kind !== 'new' ||
        provider === undefined ||
        (same && sameFirm(notes, reading, hit) && !namesAnother(notes, reading, hit))),
  );
  return long && spanOf(long);
}

/** "Bin Kundin bei der Sparkasse": where the account is. */
const isAtBank = (reading: Reading, hit: RegExpExecArray): boolean =>
  /\bbei (?:der |meiner )?\w*(?:sparkasse|bank)\b/.test(clauseAt(reading, hit.index + 1)?.text ?? '');

/** No other company than the one that claims the contract stands in the sentence. */
function sameFirm(notes: Notes, reading: Reading, hit: RegExpExecArray): boolean {
  const sentence = reading.sentences[sentenceAt(reading, hit.index + 1)];
  const provider = notes.facts['provider'];
  return reading.companies
    .filter((one) => sentence && one.start >= sentence.start && one.end <= sentence.end)
    .every(({ company }) => isNamed(company, provider));
}

/** "Bin bei den Gemeindewerken seit ...": a name that no list has, where the company's own does not stand beside. */
function namesAnother(notes: Notes, reading: Reading, hit: RegExpExecArray): boolean {
  if (!/\b(?:bei|mit|with|at) (?!denen|dem\b|der\b|ihnen|euch|them)\w|\b(?:bei|mit) (?:der|dem|den) \w/.test(hit[0]))
    return false;
  const clause = clauseAt(reading, hit.index + 1);
  const provider = notes.facts['provider'];
  return !reading.companies.some(
    (one) => clause && one.start >= clause.start && one.end <= clause.end && isNamed(one.company, provider),
  );
}

const isNamed = (company: { name: string; id: string }, provider: unknown): boolean =>
  company.name === provider || company.id === provider;

const spanOf = (hit: RegExpExecArray): Place => ({ start: hit.index, end: hit.index + hit[0].trimEnd().length });
