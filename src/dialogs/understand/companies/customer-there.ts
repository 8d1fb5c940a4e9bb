// Words of a running contract with the very company.
import { isNegated } from '../../../knowledge/german/clauses.ts';
import { JUST_BEGUN, isNamed } from './customer-words.ts';
import type { Notes } from '../notes.ts';
import { ABOUT_OWN, LONG_CUSTOMER, ON_TOP_OF, OWN_LINE_THERE } from '../phrases/customer.ts';
import { spanOf, type Place } from '../place.ts';
import { type Reading, clauseAt, sentenceAt } from '../reading.ts';
import { all, compile, first } from '../rule.ts';

const P = {
  long: compile(LONG_CUSTOMER),
  onTop: compile(ON_TOP_OF),
  line: compile(OWN_LINE_THERE),
  about: compile(ABOUT_OWN),
};

/** Words of a running contract with the very company. */
export function alreadyThere(
  notes: Notes,
  reading: Reading,
  meant: (hit: RegExpExecArray) => boolean,
): Place | undefined {
  const { contractKind: kind, channel, provider, callerClaimedToBe: caller } = notes.facts;
  const onTop = kind === 'addOn' ? all(P.onTop, reading.text)[0] : undefined;
  if (onTop) return spanOf(onTop);
  // Whoever calls a company for a bill, a fault or a notice has a contract there.
  if (channel === 'inboundCall' && provider !== undefined) {
    const call = reading.sentences[sentenceAt(reading, notes.placeOf('channel').start)];
    const why = call && first(P.about, call.text);
    if (call && why) return spanOf(why, call.start);
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
