// What words put right of what is noted, without a new story.
import { wordCount } from '../../knowledge/german/words.ts';
import type { Change } from '../../case/file.ts';
import { factsOf } from '../../case/file.ts';
import { companyOf } from '../../knowledge/companies.ts';
import { type FactKey, FACTS, isFactKey } from '../../knowledge/facts.ts';
import { findDates } from '../../knowledge/german/dates.ts';
import { roughCallDay } from '../answering/answering.ts';
import type { Draft } from '../draft.ts';
import { checked, futureDates, knownOf, sameValue } from '../ledger.ts';
import { readOnce } from './reading.ts';
import { readCorrection } from '../understand/index.ts';

/** "Nein, es war der 3.": what the words correct without naming it again. @param opened a word before them said that they do */
export function corrections(draft: Draft, matter: string, text: string, opened = false): Change[] {
  const last =
    dayJustTold(draft, matter) ?? draft.file.trail.findLast((s) => s.question.matter === matter)?.question.fact;
  const day = bareDay(draft, text) ?? dayAfterAll(draft, matter, text) ?? renamed(draft, matter, text);
  if (day) return day;
  return readCorrection(text, factsOf(draft.file, matter), {
    today: draft.today,
    ...(last && isFactKey(last) ? { last } : {}),
    opened,
  }).flatMap(({ fact, value, quote }) => {
    // What nobody has said yet cannot be put right: in a first story "sondern" tells, it does not correct.
    if (knownOf(draft.file, matter, fact) === undefined && fact !== last) return [];
    if (fact === 'personOnPhone' && value === 'self' && isTheOneNamed(draft, matter, text)) return [];
    const fits = checked(fact, value);
    if (fits === undefined || futureDates([{ fact, value: fits }], draft.today).length > 0) return [];
    return [{ fact: ofApproval(draft, matter, fact, text) ? 'approvalDate' : fact, value: fits, quote }];
  });
}

/** "Der Router kam am Mittwoch", then "nein, am Freitag": the day told just before, and not that of the call. */
function dayJustTold({ file }: Draft, matter: string): FactKey | undefined {
  const step = file.trail.at(-1);
  if (!step || step.question.matter !== matter) return undefined;
  const days = step.before.flatMap(({ fact }) => (isFactKey(fact) && FACTS[fact].kind === 'date' ? [fact] : []));
  const [day] = days;
  if (day === undefined || days.includes('callDate') || day === step.question.fact) return undefined;
  return new Set(days.map((fact) => knownOf(file, matter, fact)?.value)).size === 1 ? day : undefined;
}

/** "Nein, sie hat am Telefon nein gesagt", of the daughter who spoke: she is still the one, and what she said is put right. */
const isTheOneNamed = ({ file }: Draft, matter: string, text: string): boolean =>
  OTHERS.has(knownOf(file, matter, 'personOnPhone')?.value) && SHE.test(text) && !MYSELF.test(text);
const OTHERS: ReadonlySet<unknown> = new Set(['child', 'spouse', 'parent', 'other']);
const SHE = /(?<!\p{L})(?:sie|er|she|he)(?!\p{L})/iu;
const MYSELF = /(?<!\p{L})(?:ich|selbst|selber|mich|mir|i|myself|me)(?!\p{L})/iu;

/** "Nein, Moment, geklickt hab ich am 18.": the day of the approval, and not that of the call. */
const ofApproval = ({ file }: Draft, matter: string, fact: string, text: string): boolean =>
  fact === 'callDate' &&
  knownOf(file, matter, 'textFormApproval')?.value === true &&
  APPROVED.test(text) &&
  !OTHERS_DID.test(text) &&
  !CALLED.test(text);
const APPROVED =
  /(?<!\p{L})(?:(?:an)?geklickt|bestätigt|unterschrieben|zugestimmt per|clicked|confirmed|signed)(?!\p{L})/iu;
/** "Bestätigt haben die am 26." */
const OTHERS_DID =
  /(?<!\p{L})(?:haben|hat) (?:die|sie|er|der|das|man|mir|uns|(?:meine?|unsere?)\p{L}*)(?!\p{L})|(?<!\p{L})(?:die|sie|firma|they|he|she|company) (?:haben?|hat|have|has|confirmed)(?!\p{L})/iu;
const CALLED = /(?<!\p{L})(?:anruf|angerufen|telefon\p{L}*|call|called|phoned)(?!\p{L})/iu;

/** "Weiß nicht", or something else first, and a line later "am 24.": the day that was asked for just before, where no other is asked for now. */
function dayAfterAll(draft: Draft, matter: string, text: string): Change[] | undefined {
  const { open, trail } = draft.file;
  const last = trail.at(-1)?.question;
  if (!last || !open || last.matter !== matter || !isFactKey(last.fact) || FACTS[last.fact].kind !== 'date')
    return undefined;
  // Whether somebody said yes has no day of its own either: a bare one is that of the call.
  const undated =
    open.fact === 'wantedContract' ||
    (open.fact === 'agreedOnPhone' && last.fact === 'callDate' && !/^\s*(?:ja|jo|yes)/i.test(text));
  // Whether somebody said yes has no day either: where the call has one, it is that of the court's paper.
  const ofCourt =
    last.fact === 'dunningDate' &&
    open.fact === 'agreedOnPhone' &&
    (['callDate', 'callDateApprox'] as const).some(
      (fact) => typeof knownOf(draft.file, matter, fact)?.value === 'string',
    );
  if (isFactKey(open.fact) && FACTS[open.fact].kind !== 'choice' && !undated && !ofCourt) return undefined;
  const known = knownOf(draft.file, matter, last.fact)?.value;
  if (known !== undefined && known !== 'unknown') return undefined;
  const [hit, ...others] = findDates(text, { today: draft.today });
  if (!hit || others.length > 0 || hit.problem || hit.from > draft.today) return undefined;
  const rest = text.slice(0, hit.start) + text.slice(hit.end);
  // "Weiß nicht mehr genau", and a line later "im September irgendwann".
  if (!hit.exact)
    return last.fact === 'callDate' && ONLY_ROUGHLY.test(rest) ? roughCallDay(text, draft.today) : undefined;
  // "Ja, am 24.", asked whether the contract is wanted: it has no day, so the one before is meant.
  return ONLY_DAY.test(rest) || (undated && YES_AND_DAY.test(rest))
    ? [{ fact: last.fact, value: hit.from, quote: hit.quote }]
    : undefined;
}
const YES_AND_DAY = /^\s*(?:ja|jo|doch|ach ja|yes)[\s,.!]+(?:(?:doch|es|das|war|am|it|was|on|the)[\s,.!]*)*$/iu;
const ONLY_ROUGHLY =
  /^[\s,.!]*(?:(?:ah|ach|doch|war|es|das|wars|irgendwann|ungefähr|ungefaehr|etwa|circa|ca|so|wohl|glaub|glaube|ich|denke|im|in|anfang|mitte|ende|it|was|sometime|around|about|i|think)(?!\p{L})[\s,.!]*)*$/iu;
const ONLY_DAY =
  /^[\s,.!]*(?:(?:ah|ach|doch|jetzt|war|es|das|wars|am|vom|der|den|seh ich|steht da|glaub ich|it|was|on|the)(?!\p{L})[\s,.!]*)*$/iu;

/** "Die Firma heißt sonnenlos, nicht Jana Möller": a name of a firm that one noted wrong, however it is written. */
const RENAMES = new RegExp(
  '^(?:(?:nein|nee|ach|sorry|halt|moment|stimmt nicht|falsch|no|sorry)[,.! ]+)*(?:die|der|the|' +
    'meine|mein) (?:firma|anbieter|gesellschaft|verlag|company|' +
    'provider)(?: (?:aber|doch|eigentlich|richtig))? (?:heißt|heisst|hieß|ist|war|is called|is|' +
    'was)(?: (?:aber|doch|eigentlich|richtig))? ["„“»«\']?(?<name>[^,.;!?"“”»«]{2,60}?)["“”»«\']?' +
    '(?:,? (?:und )?(?:nicht|not) [^,.;!?]{2,60})?[.!]*$',
  'iu',
);
const NAME_WORDS = 5;

/** @returns the name of the firm where the words say what it is called */
export function firmCalled(text: string): string | undefined {
  const name = RENAMES.exec(text.trim())?.groups?.['name']?.trim();
  if (name === undefined || wordCount(name) > NAME_WORDS || SAYS_OF_IT.test(name)) return undefined;
  return companyOf(name)?.name ?? name;
}

function renamed(draft: Draft, matter: string, text: string): Change[] | undefined {
  const known = knownOf(draft.file, matter, 'provider')?.value;
  const value = firmCalled(text);
  if (known === undefined || value === undefined) return undefined;
  return sameValue(known, value) ? undefined : [{ fact: 'provider', value, quote: text.trim() }];
}
/** What follows "ist" and is no name: "die Firma ist pleite", "… ist mir egal". */
const SAYS_OF_IT =
  /^(?:(?:\p{L}+ )?(?:pleite|insolvent|egal|bekannt|unbekannt|weg|neu|falsch|richtig|seriös|unseriös|schuld|klar|okay?)|nicht .*|mir .*|ja .*|in .*|aus .*|eine? .*|doch .*|dieselbe|das|die|der|es|gone|bankrupt|unknown|not .*|an? .*)$/iu;

/** Asked what is wrong in the summary, people name just a day: it is the call's, the one day that every case has. */
function bareDay(draft: Draft, text: string): Change[] | undefined {
  const { open } = draft.file;
  const wrong = open?.fact === 'confirm' && open.about === 'summaryAgain';
  if (
    !wrong ||
    wordCount(text) > DAY_WORDS ||
    OTHER_EVENT.test(text) ||
    Object.keys(readOnce(draft, text).facts).length > 0
  )
    return undefined;
  const [hit, ...others] = findDates(text, { today: draft.today });
  if (!hit || others.length > 0 || hit.problem || hit.from > draft.today) return undefined;
  return hit.exact ? [{ fact: 'callDate', value: hit.from, quote: hit.quote }] : roughCallDay(text, draft.today);
}
const DAY_WORDS = 10;
/** "Per Mail abgeschickt heute": the day of something else, whatever else is known of it. */
const OTHER_EVENT =
  /(?<!\p{L})(?:\p{L}*(?:geschickt|gesendet|gesandt|geworfen|gefaxt|gemailt|geschrieben|widerrufen|bekommen|erhalten|bezahlt|gebucht|geliefert)|einschreiben|fax|sent|posted|mailed|written|withdrew|received|paid|delivered)(?!\p{L})/iu;
