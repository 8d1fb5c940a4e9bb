// Quotes that prove by themselves: a word that only points at a fact ("DSL", "angerufen") is quoted with the clause that tells it.
import { wordCount } from '../../knowledge/german/words.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import type { Notes } from './notes.ts';
import { type Place, trimmed } from './place.ts';
import { quoteOf, type Reading } from './reading.ts';
import { compile, has } from './rule.ts';

/** Facts of kind, act and person; a name, a day, a sum or a thing says itself. */
const TOLD: ReadonlySet<string> = new Set<FactKey>([
  'channel', 'personOnPhone', 'contractKind', 'existingCustomer', 'providerSwitch', 'agreedOnPhone', 'declaration', 'wantedContract', 'goal',
  'textFormApproval', 'approvalMeans', 'debited', 'goodsReceived', 'serviceUsed', 'withdrawalInstructionReceived',
  'contractSummaryReceived', 'deceased', 'consumer', 'recordingConsent', 'recordingAnnounced',
]); // prettier-ignore
/** So many words at least tell something of somebody. */
const FEW = 3;
/** The longest quote that is kept. */
const LONGEST = 200;
/** Around a quote that stands alone. */
const MARKS = {
  before: /[\s,.;:!?()-]/,
  joins: /^(?:und|aber|and|but|also|dann) (?=\S+ \S)/,
  behind: /[\s,;:()-]/,
};
const WHO = compile(
  '_(?:ich|mich|mir|wir|uns|hab\\w*|mein\\w*|unser\\w*|bin|i|me|my|we|us|our|i.m|{kin}|er|sie|ihr|ihm|ihn|niemand\\w*|keine?r|nobody)_',
);

/** Widens the quotes that do not carry their value; called when every fact of the matter is noted. */
export function proveQuotes(notes: Notes): void {
  const { reading, quotes } = notes;
  for (const fact of Object.keys(quotes) as FactKey[]) {
    if (!TOLD.has(fact)) continue;
    const place = notes.placeOf(fact);
    const wide = widened(reading, place, (told) => tells(fact, notes.facts[fact], told));
    const quote = quoteOf(reading, wide.start, wide.end);
    if (quote !== '') quotes[fact] = quote;
  }
}

/** The place, else its clauses, else the clauses of its sentence around it: the first that tells enough, else the longest. */
function widened(reading: Reading, place: Place, enough: (words: string) => boolean): Place {
  const words = ({ start, end }: Place): string => reading.text.slice(start, end);
  if (enough(words(place))) return place;
  const inside = reading.clauses.filter((one) => one.start < place.end && place.start < one.end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return place;
  let span = trimmed(
    reading.text,
    { start: Math.min(first.start, place.start), end: Math.max(last.end, place.end) },
    MARKS,
  );
  if (span.end - span.start > LONGEST) return place;
  const same = reading.clauses.filter((one) => one.sentence === first.sentence);
  for (let reach = 1; !enough(words(span)) && reach <= same.length; reach++) {
    const at = same.indexOf(first);
    const until = same.indexOf(last) < 0 ? at : same.indexOf(last);
    const [from, to] = [same[Math.max(0, at - reach)], same[Math.min(same.length - 1, until + reach)]];
    if (!from || !to) break;
    const next = trimmed(reading.text, { start: from.start, end: Math.max(span.end, to.end) }, MARKS);
    if (next.end - next.start > LONGEST) break;
    span = next;
  }
  return span;
}

const tells = (fact: FactKey, value: unknown, words: string): boolean =>
  wordCount(words) >= FEW && (fact !== 'personOnPhone' || value !== 'self' || has(WHO, words));
