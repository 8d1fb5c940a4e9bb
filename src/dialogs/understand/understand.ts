// Free text to facts with verbatim quotes, intents and stops. No model, no clock.
import type { Facts } from '../../knowledge/facts.ts';
import { unwrapped } from '../../knowledge/german/wraps.ts';
import { withoutConditions } from './call/asked-if.ts';
import { factsOf, type Matter } from './extract.ts';
import { languageIn, type Lang } from './language.ts';
import { prepare, type Reading } from './reading.ts';
import { splitMatters } from './matters.ts';
import { pretenceIn } from './call/pretended.ts';
import { intentsOf, isOtherField, stopOf } from './scope.ts';
import { ways } from './rule.ts';

/** What cannot be as it was told. */
export type Problem = { code: 'impossibleDate' | 'futureDate' | 'twoDates'; quote: string };
/** What was read of a message. */
export type Extraction = {
  inScope: boolean;
  lang: Lang;
  facts: Facts;
  quotes: Matter['quotes'];
  visitDay?: NonNullable<Matter['visitDay']>;
  matters: Matter[];
  intents: string[];
  stop?: string;
  problems?: Problem[];
};

/**
 * What a careful reader gets from the words alone.
 * @param text what the customer wrote; read up to 20,000 characters
 * @param input the day it was received, and the language if it is known
 * @returns facts of the first matter and of further ones, each with its verbatim words; never throws
 */
export function extract(text: string, input: { today: string; lang?: Lang }): Extraction {
  const flat = unwrapped(text);
  const read = honestly(flat, input) ?? extractFlat(flat, input);
  return flat === text ? read : asTyped(read, flat, text);
}

/** A text that wants something untrue written, read without that wish; undefined where it wants none. */
function honestly(text: string, input: { today: string; lang?: Lang }): Extraction | undefined {
  const pretence = pretenceIn(text);
  if (!pretence) return undefined;
  const { wish, rest, otherwise } = pretence;
  const read = extractFlat(rest, input);
  const lies = otherwise || intentsOf(prepare(text, input.today)).includes('falseStatement') || contradicts(read.facts, extractFlat(wish, input).facts); // prettier-ignore
  if (!lies) return undefined;
  const intents = read.intents.includes('falseStatement') ? read.intents : [...read.intents, 'falseStatement'];
  return { ...read, inScope: false, intents };
}

/** Whether somebody tells one thing and wants another written. */
const contradicts = (told: Facts, wished: Facts): boolean =>
  PRETENDED.some((fact) => told[fact] !== undefined && wished[fact] !== undefined && told[fact] !== wished[fact]);
/** Facts that somebody might have changed for the better in the letter. */
const PRETENDED = ['agreedOnPhone', 'textFormApproval', 'callDate', 'contractSummaryReceived', 'withdrawalInstructionReceived', 'goodsReceived', 'serviceUsed', 'wantedContract', 'alreadyWithdrawn'] as const; // prettier-ignore

/** The quotes as they stand in the text that was typed, new lines included. */
function asTyped(read: Extraction, flat: string, text: string): Extraction {
  const typed = (quote: string): string => {
    const at = flat.indexOf(quote);
    return at < 0 ? quote : text.slice(at, at + quote.length);
  };
  const quotesOf = (quotes: Matter['quotes']): Matter['quotes'] =>
    Object.fromEntries(Object.entries(quotes).map(([fact, quote]) => [fact, typed(quote)]));
  return {
    ...read,
    quotes: quotesOf(read.quotes),
    ...(read.visitDay && { visitDay: { ...read.visitDay, quote: typed(read.visitDay.quote) } }),
    matters: read.matters.map((matter) => ({ ...matter, quotes: quotesOf(matter.quotes) })),
    ...(read.problems && { problems: read.problems.map((one) => ({ ...one, quote: typed(one.quote) })) }),
  };
}

function extractFlat(text: string, input: { today: string; lang?: Lang }): Extraction {
  const reading = prepare(withoutConditions(text), input.today);
  const lang = languageIn(text, input.lang);
  const parts = splitMatters(reading);
  const [first = factsOf(reading, lang), ...further] = parts.map((part) => factsOf(part, lang));
  const intents = intentsOf(reading);
  if (first.facts.wantedContract === true) intents.push('wantsToKeep');
  const stop = stopOf(reading);
  const problems = problemsOf(reading);
  return {
    inScope: inScope(reading, first.facts, intents),
    lang,
    facts: first.facts,
    quotes: first.quotes,
    ...(first.visitDay ? { visitDay: first.visitDay } : {}),
    matters: further,
    intents,
    ...(stop ? { stop } : {}),
    ...(problems.length > 0 ? { problems } : {}),
  };
}

/** Such wishes are none of ours, whatever else was told. */
const OUTSIDE: ReadonlySet<string> = new Set(['injection', 'falseStatement', 'otherPersonsData']);

function inScope(reading: Reading, facts: Facts, intents: readonly string[]): boolean {
  if (intents.some((intent) => OUTSIDE.has(intent)) || isOtherField(reading)) return false;
  if (facts.channel === 'shop' || facts.channel === 'doorstep' || facts.channel === 'online') return false;
  if (facts.jurisdiction === 'AT' || facts.jurisdiction === 'CH' || facts.consumer === false) return false;
  return !(intents.includes('thirdPartyBilling') && (facts.channel === undefined || facts.personOnPhone === 'nobody'));
}

function problemsOf(reading: Reading): Problem[] {
  return reading.dates.flatMap((date) =>
    date.problem && !(date.problem === 'futureDate' && STILL_TO_COME.test(reading.text.slice(0, date.start)))
      ? [{ code: date.problem, quote: date.quote }]
      : [],
  );
}
/** A paper names the day on which the contract begins, ends or is to be paid: that it lies ahead is no fault. */
const STILL_TO_COME = new RegExp(
  ways(
    '(?:vertrags?(?:beginn|start|ende)|laufzeit(?:beginn|ende)|' +
      '(?:vertrag|tarif|abo|laufzeit|mitgliedschaft|' +
      String.raw`lieferung)(?: [\p{L}\d&+.-]+){0,3} (?:beginnt|startet|endet|läuft)|` +
      'f(?:ä|ae)llig(?:keit)?|schalttermin|(?:contract|term) (?:starts?|begins?|ends?)) ?(?:ist |' +
      'is )?:? ?(?:ab |am |zum |der |den |dem |ist der |on |from )*$',
    String.raw`(?<!\p{L})(?:zum|ab|bis|bis zum|as of|until) (?:dem |den )?$`,
  ),
  'iu',
);
