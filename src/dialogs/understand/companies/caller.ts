// Who the caller said to be: a company or a body, where somebody called the customer.
import type { Named } from './firms.ts';
import {
  CALL_THEN,
  CALLED_BY,
  CALLER_BEFORE,
  CALLS_AFTER,
  FROM_FAR,
  REPORTED_AFTER,
  REPORTED_BEFORE,
  THEY_CALLED,
  VERBLESS_CALL,
} from '../phrases/callers/calls.ts';
import { ALLEGED, GREETS, SAID_TO_BE, CLAIMED_BEFORE, NAMES_ITSELF } from '../phrases/callers/said-to-be.ts';
import { SELF_STYLED } from '../phrases/callers/self-styled.ts';
import {
  PERSON_AFTER,
  SELLER_BEHIND,
  SELLER_OF,
  SPOKE_AFTER,
  SPOKE_BEFORE,
  TALKED_ELSEWHERE,
} from '../phrases/callers/spoken-with.ts';
import {
  CAME_FROM_ENGLISH,
  CLAIMED_BEFORE_ENGLISH,
  NAMES_ITSELF_ENGLISH,
  STILL_WITH_ENGLISH,
} from '../phrases/callers/english.ts';
import { introduced } from './introduced.ts';
import { isOldFirm } from './old-firm.ts';
import { tellsOfTalk } from '../call/people.ts';
import { wholeOf, type Place } from '../place.ts';
import { clauseAt, type Reading, sentenceAt } from '../reading.ts';
import { compile, first, has } from '../rule.ts';

const CALLED = compile('_(?:hat|haben|hatte|hatten|wurde|wurden|bin|ist|sind|worden)_~~{ruf}_');

const OTHER_TALK = compile(TALKED_ELSEWHERE);

/** Who somebody said to be. */
export type Caller = {
  name: string;
  start: number;
  end: number;
  /** Where the caller says who he is. */
  byName?: Place;
};

/**
 * Who the caller said to be.
 * @param named the companies of the text in order
 * @param how whether somebody called the customer, at least talked to the customer, or neither
 */
export function callerOf(
  reading: Reading,
  named: readonly Named[],
  how: 'called' | 'talked' | 'none',
): Caller | undefined {
  if (how === 'none') return undefined;
  const firms = named.filter(
    (firm) => !isOldFirm(wordsBefore(reading, firm), reading.text.slice(firm.end, firm.end + 30)),
  );
  if (how === 'talked') return talkedTo(reading, firms);
  return (
    firms.find((firm) => isClaimed(wordsBefore(reading, firm))) ??
    selfStyled(reading, firms) ??
    firms.find(
      (firm) =>
        firm.kind !== 'collector' &&
        !isNoCaller(wordsBefore(reading, firm)) &&
        (has(CALLER_BEFORE, wordsBefore(reading, firm)) || calls(reading, firm)),
    ) ??
    firms.find((firm) => has(SAID_TO_BE, reading.text.slice(firm.end, firm.end + 30))) ??
    firms.find((firm) => firm.kind !== 'collector' && isNamedWithCall(reading, firm)) ??
    quotedBehindCall(reading) ??
    theyCalled(reading, firms) ??
    firms.find(
      (firm) => firm.kind !== 'collector' && !isNoCaller(wordsBefore(reading, firm)) && beside(reading, firm),
    ) ??
    introduced(reading) ??
    talkedTo(reading, firms)
  );
}

/** Who called is not told, but somebody of a company who spoke: "dem Herrn von der Telekom zugesagt", "the o2 lady told me". */
function talkedTo(reading: Reading, firms: readonly Named[]): Caller | undefined {
  const named = first(NAMES_ITSELF, reading.text) ?? first(NAMES_ITSELF_ENGLISH, reading.text);
  if (named) {
    const at = reading.sentences[sentenceAt(reading, named.index)];
    if (!at || has(OTHER_TALK, at.text)) return undefined;
    const here = firms.filter((firm) => firm.start >= at.start && firm.end <= at.end && firm.kind !== 'collector');
    const own = here.find((firm) => isClaimed(wordsBefore(reading, firm))) ?? here[0];
    const caller = own ?? selfStyled(reading, firms) ?? introduced(reading);
    return caller && { ...caller, byName: wholeOf(named) };
  }
  const greeting = firms.find((firm) => has(GREETS, wordsBefore(reading, firm)) && FIRST_WORDS.test(reading.text));
  if (greeting) return greeting;
  const said = firms.find(
    (firm) =>
      firm.kind !== 'collector' &&
      has(SAID_TO_BE, reading.text.slice(firm.end, firm.end + 60)) &&
      !has(OTHER_TALK, reading.sentences[sentenceAt(reading, firm.start)]?.text ?? ''),
  );
  if (said) return said;
  // Said to be of one company, where another one's papers came.
  const alleged = firms.find((firm) => has(ALLEGED, wordsBefore(reading, firm)));
  if (alleged && firms.some((firm) => firm.id !== alleged.id && firm.start > alleged.end)) return alleged;
  if (!tellsOfTalk(reading)) return undefined;
  return firms.find(
    (firm) =>
      firm.kind !== 'collector' &&
      (has(SELLER_OF, wordsBefore(reading, firm)) || has(SELLER_BEHIND, reading.text.slice(firm.end, firm.end + 30))) &&
      !has(OTHER_TALK, reading.sentences[sentenceAt(reading, firm.start)]?.text ?? ''),
  );
}

/** "Der Vodafone-Anruf vom 2.6.", "klarmobil anruf 20.4.", "1&1 keeps calling": the call bears its name; "mein Anruf bei" does not. */
const isNamedWithCall = (reading: Reading, { start, end }: Named): boolean =>
  /^[- "]{1,2}(?:werbe)?(?:anruf|call)s?\b(?! (?:bei|an die|to)\b)|^"? keeps? (?:calling|ringing|phoning)\b/.test(
    reading.text.slice(end, end + 30),
  ) && !/\bmein(?:e[nm])? "?$/.test(reading.text.slice(Math.max(0, start - 12), start));

/** 'Ein Anruf bei mir: "Gewinnzentrale Nord", man wollte …': what stands quoted right behind the call is how it was announced. */
function quotedBehindCall({ text, source, folded }: Reading): Caller | undefined {
  const hit = QUOTED_CALLER.exec(text);
  const name = hit?.[1]?.replace(HERE, '');
  if (!hit || name === undefined) return undefined;
  const start = hit.index + hit[0].lastIndexOf(name);
  const written = source.slice(folded.at[start] ?? 0, folded.at[start + name.length] ?? source.length).trim();
  return /^\p{Lu}\p{L}{3,}(?: [\p{L}\d&.-]+){0,4}$/u.test(written) &&
    OF_SEVERAL.test(name) &&
    !GREETING.test(name) &&
    !OF_CONTRACT.test(name)
    ? { name: written, start, end: start + name.length }
    : undefined;
}
const QUOTED_CALLER =
  /(?:\banruf\b[^.!?",:]{0,30}|\b(?:ruft|rief)\b[^.!?",]{0,50} an|\bangerufen)(?: angeblich|,|:)? "([^".,!?]{4,40})"/;
/** One word alone may be the name of what was sold. */
const OF_SEVERAL = / |(?:zentrale|stelle|service|dienst|beratung|werke|amt|schutz|agentur|team)$/;
/** "Ihr Vertrag läuft aus": what was said, and no name. */
const OF_CONTRACT = /^ihr\w* (?:vertrag|tarif|abschlag|anschluss|rechnung|strom|gas|internet)\b/;
/** "Hier Kundencenter Ihrer Sparkasse": the name behind the word with which a caller begins. */
const HERE = /^hier (?:(?:ist|spricht|meldet sich) )?(?:(?:das|die|der|ihr|ihre) )?(?=\p{L}{4,})/u;
const GREETING =
  /^(?:guten|hallo|bitte|ich|wir|sie|haben|sind|sie|ob|das|es|nur|noch|jetzt|hier|willkommen|herzlich\w*|danke|\w+e?n sie)\b/;

/** A talk that is told with its first words. */
const FIRST_WORDS = /\b(?:gespraech|telefonat|anruf\w*|telefon|call|meldete)\b/;

const THEN = compile(CALL_THEN);

/** "Strom. Anruf 6. Juli (Immergrün)": the name stands alone behind the word for the call. */
function standsBehind(reading: Reading, firm: Named): boolean {
  const start = reading.sentences[sentenceAt(reading, firm.start)]?.start ?? 0;
  const days = reading.dates.filter((date) => date.start >= start && date.end <= firm.start);
  const from = Math.max(start, firm.start - NEAR);
  const words = days.reduceRight(
    (text, day) => (day.start < from ? text : text.slice(0, day.start - from) + text.slice(day.end - from)),
    reading.text.slice(from, firm.start),
  );
  return has(THEN, words.replace(/ {2,}/g, ' '));
}
const NEAR = 70;

const OWN_CALL = compile(
  '_(?:rief|ruf|rufe) (?:ich|wir)_|_(?:ich|wir) (?:rief|habe?n?|hab)_~angerufen|_i (?:called|rang|phoned)_',
);

/** "The Vodafone agent rang", "ein Anruf, Otelo, ob ...", "jemanden von Vodafone am Rohr". */
function beside(reading: Reading, firm: Named): boolean {
  const sentence = reading.sentences[sentenceAt(reading, firm.start)];
  if (!sentence || has(OWN_CALL, sentence.text)) return false;
  const before = reading.text.slice(Math.max(0, firm.start - 70), firm.start);
  return (
    has(FROM_FAR, wordsBefore(reading, firm)) ||
    standsBehind(reading, firm) ||
    has(VERBLESS_CALL, before) ||
    (has(REPORTED_BEFORE, before) && has(REPORTED_AFTER, reading.text.slice(firm.end, sentence.end))) ||
    (SPOKE_BEFORE.test(before) && has(SPOKE_AFTER, reading.text.slice(firm.end, sentence.end))) ||
    has(PERSON_AFTER, reading.text.slice(firm.end, Math.min(sentence.end, firm.end + 40)))
  );
}

/** The caller only said to be of it. */
const isClaimed = (before: string): boolean => has(CLAIMED_BEFORE, before) || has(CLAIMED_BEFORE_ENGLISH, before);

/** "Someone called, sms from 1&1", "I have Telekom": a paper's sender or one's own company, not the caller. */
const isNoCaller = (before: string): boolean => has(CAME_FROM_ENGLISH, before) || has(STILL_WITH_ENGLISH, before);

/** The words of the same sentence before a name. */
function wordsBefore(reading: Reading, firm: Named): string {
  const sentence = reading.sentences[sentenceAt(reading, firm.start)];
  return reading.text.slice(Math.max(sentence?.start ?? 0, firm.start - 60), firm.start);
}

/** What no directory knows: "als Mitarbeiter der Netzagentur", "im Namen meines Versorgers". */
function selfStyled(reading: Reading, firms: readonly Named[]): Caller | undefined {
  const styled = first(SELF_STYLED, reading.text);
  if (!styled) return undefined;
  const words = withoutStory((styled.slice(1).find((group) => group !== undefined) ?? '').trim());
  if (!/^[a-z]\w+/.test(words.replace(/^(?:der|die|das|ein|eine|einer|einem|den|dem) /, ''))) return undefined;
  if (OF_CONTRACT.test(words) || OF_FAMILY.test(words) || /^(?:ich|mich|wir|me)$/.test(words)) return undefined;
  const start = styled.index + styled[0].lastIndexOf(words);
  // "Jemand von der Postbank" was not of the Post.
  if (/^\w/.test(reading.text.slice(start + words.length))) return undefined;
  // "Sie sei von meinem Versorger E.ON": the name that follows says who that is.
  const behind = OWN_SUPPLIER.test(words)
    ? firms.find((firm) => OF_SUPPLIER.test(reading.text.slice(start + words.length, Math.max(start, firm.start))))
    : undefined;
  if (behind) return behind;
  const name = reading.source
    .slice(reading.folded.at[start] ?? 0, reading.folded.at[start + words.length] ?? 0)
    .replaceAll('"', '')
    .trim();
  // "Von den Stadtwerken": the name as it is called, not as it was bent.
  const called = name.replace(/^(?:den )?(\p{L}*werke)n(?=$| )/iu, '$1');
  return name === '' ? undefined : { name: called, start, end: start + words.length };
}

/** "Unsere Tochter hat sich als meine Frau ausgegeben": one of the family, and no caller. */
const OF_FAMILY =
  /^(?:mein|unser|ihr|sein|my|our|her|his)\w* (?:\w+ )?(?:frau|mann|mutter|vater|mama|papa|tochter|sohn|schwester|bruder|oma|opa|wife|husband|mother|father|mum|mom|dad|daughter|son|sister|brother)\b/;

const OWN_SUPPLIER =
  /\b(?:mein|unser|ihr|sein|my|our|her|his)\w* (?:\w+ )?\w*(?:anbieter|versorger|provider|supplier|lieferant\w*)$/;
const OF_SUPPLIER = /^ ?[,(]? ?(?:der |also |namens |namely )?"?$/;

/** "From the Bundesnetzagentur and said my ...": the name alone, without what the English sentence goes on to tell. */
const withoutStory = (words: string): string =>
  words
    .replace(/^(?:(?:working |calling |an? employee |an? agent )?(?:from|for|with|of|at) )(?:the )?/, '')
    .replace(
      / (?:and|but|who|so|because|about|asking|telling|said|saying|told|then|that|which|offering|wanting)(?: .*)?$/,
      '',
    );

/** "Die haben mich angerufen": the last company named before, else the first behind. */
function theyCalled(reading: Reading, firms: readonly Named[]): Caller | undefined {
  const hit = first(THEY_CALLED, reading.text);
  if (!hit) return undefined;
  const sellers = firms.filter((firm) => firm.kind !== 'collector');
  const only = new Set(sellers.map((firm) => firm.id)).size === 1;
  return sellers.findLast((firm) => firm.end <= hit.index) ?? (only ? sellers[0] : undefined);
}

/** "Irgendwer rief an wegen meinem o2 Tarif": what the call was about. */
const WHAT_ABOUT =
  /\b(?:wegen|ueber|about|regarding|my|mein\w*|unser\w*|насчет|насчёт|щодо)(?: (?:der|dem|den|des|mein\w*|unser\w*|my|the|einem|einer|тарифа|тарифу))? "?$/;

/** The company itself calls: "Vodafone rief an", "hat mich die Telekom angerufen". */
function calls(reading: Reading, firm: Named): boolean {
  const sentence = reading.sentences[sentenceAt(reading, firm.start)];
  const clause = clauseAt(reading, firm.start);
  if (!sentence || !clause) return false;
  const before = wordsBefore(reading, firm);
  if (WHAT_ABOUT.test(before)) return false;
  if (has(CALLS_AFTER, reading.text.slice(firm.end, sentence.end)) || has(CALLED_BY, before)) return true;
  if (
    /\b(?:ich|wir) (?:hab\w*|rief)\b|\b(?:hab|habe) ich\b|\bbei (?:der |dem )?$/.test(clause.text) ||
    /\bbei (?:der |dem |meine[mr] )?$/.test(before)
  )
    return false;
  return has(CALLED, clause.text) && !/\bich (?:hab|habe)\b/.test(clause.text);
}
