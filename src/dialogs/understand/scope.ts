// Whether the message is ours to answer, what must be handed over at once, and what the writer asks for.
import { TOWNS } from '../../knowledge/german/towns.ts';
import { fold } from '../../knowledge/german/words.ts';
import type { FactValues } from '../../knowledge/facts.ts';
import {
  AUSTRIA,
  DUES,
  GERMANY,
  GREETING,
  INTENT_WORDS,
  NO_SELLER_CALLED,
  OTHER_FIELDS,
  OUR_FIELD,
  OURS_BESIDE,
  OWN_CALL_THERE,
  SOLD_BESIDE,
  STOP_WORDS,
  SURELY_OURS,
  SWITZERLAND,
  THEIR_CONTRACT,
  THIRD_PARTY_BILLING,
} from './phrases/scope/index.ts';
import { onlyThreatened } from './papers/court-post.ts';
import { declaresOnly, pretenceIn } from './call/pretended.ts';
import type { Reading } from './reading.ts';
import { all, compile, has, ways } from './rule.ts';

const INTENTS = Object.entries(INTENT_WORDS).map(([intent, say]) => ({ intent, pattern: compile(say) }));
const STOPS = STOP_WORDS.map(([stop, say, unless]) => ({
  stop,
  pattern: compile(say),
  unless: unless ? compile(unless) : undefined,
}));
const OTHER = compile(OTHER_FIELDS);
const BROADCAST = compile(DUES);
const SOLD = compile(SOLD_BESIDE);
const CALLED_THERE = compile(OWN_CALL_THERE);
const CALLED_BY_NONE = compile(NO_SELLER_CALLED);
const BESIDE = compile(OURS_BESIDE);
const THEIRS = compile(THEIR_CONTRACT);
const OURS = compile(OUR_FIELD);
const SURELY = compile(SURELY_OURS);
const THIRD = compile(THIRD_PARTY_BILLING);
const HELLO = compile(GREETING);
const IN_GERMANY = compile(GERMANY);
/** Countries by what tells of them; the first counts. */
const PLACES = [
  ['AT', compile(AUSTRIA)],
  ['CH', compile(SWITZERLAND)],
  ['DE', IN_GERMANY],
] as const;
/** Firms known here that say nothing about the country. */
const FOREIGN_FIRMS = new Set([
  'amazon',
  'microsoft',
  'googleBusiness',
  'paypal',
  'mcafee',
  'norton',
  'klarna',
  'whatsappSim',
  'starlink',
  'dazn',
]);
const ASKS = compile(
  '\\?|^(?:wie|was|wann|wo|warum|kann|darf|muss|soll|ist das|how|what|can i|do i)_|weiß (?:\\w+ )?nicht (?:was|wie|ob)|was (?:soll|kann|muss|tun)',
);

/** "Wir sind aus Hameln", "I live in Cologne". */
const IN_TOWN = /(?<![\p{L}\p{N}])(?:in|aus|bei|nahe|from|near|In|Aus|Bei) (\p{Lu}[\p{L}-]{2,17})(?![\p{L}-])/gu;

/** "Bin aus Linz, wohne aber in Passau": where somebody lives counts before where they come from. */
const LIVES_IN =
  /(?<!\p{L})(?:wohn(?:e|en|haft|t)?|leb(?:e|en|t)|daheim|zu ?hause|gemeldet|living|live)(?!\p{L})[^.!?\n]{0,40}? (?:in|bei) (\p{L}[\p{L}-]{2,17})(?![\p{L}-])/giu;

/** "Die drohen mir, den Strom abzustellen": told, not planned. */
const THEIR_THREAT = compile(
  ways(
    '_(?:die|sie|man|er|firma|anbieter|inkasso\\w*|anwalt|they|company)_ (?:[\\w]+ ){0,8}(?:an|' +
      'ge)?(?:droh\\w*|threaten\\w*)',
    '_(?:droh|dro)(?:en|t|te|ten)_ (?:die|sie|mir|uns|man|jetzt|mit)_',
    '_(?:mir|uns) (?:\\w+ ){0,4}(?:ge|ange)?droh(?:t|en|te|ten)_',
    '_und drohen_',
    '_(?:an)?drohung_[^.!?]{0,60}_(?:bekommen|erhalten|gekommen|zugestellt)_',
    '_wird (?:mir |uns )?(?:\\w+ ){0,3}gedroht_',
  ),
);
/** "Den Namen vom Anrufer hab ich nicht, ist das schlimm?" asks for nobody's data. */
const LACKS_IT = compile(
  ways(
    '_(?:hab|habe|weiß|kenn|kenne|haben)_~_(?:namen?|nummer|telefonnummer|adresse)_~_(?:nicht|nich|net|nie|keine?n?)_',
    '_(?:namen?|nummer|telefonnummer|adresse)_~_(?:hab|habe|weiß|kenn|kenne|haben) (?:ich|wir) ' +
      '(?:\\w+ )?(?:nicht|nich|net|nie)_',
  ),
);
const OWN_THREAT = compile(
  '_ich (?:will|werde|moechte|kann|soll|wollte) (?:\\w+ ){0,4}(?:be|an)?droh\\w*|_(?:soll|kann|darf) ich (?:\\w+ ){0,5}(?:be|an)?droh\\w*',
);

/** "Die rufen an und sagen, ich hätte zugestimmt, obwohl …": they are the ones who say something untrue. */
const THEY_CLAIM = compile(
  '_(?:die|sie|man|er|der|firma|anbieter|they|he|she)_[^.!?\\n]{0,60}_(?:sagen|sagt|behaupten|behauptet|' +
    'schreiben|schreibt|say|says|claim|claims|write)_,? (?:\\w+,? ){0,2}(?:ich|wir|dass|i|we|that)_',
);

/** Intents of the message in a fixed order. */
export function intentsOf(reading: Reading): string[] {
  const found = INTENTS.filter(({ pattern }) => has(pattern, reading.text))
    .map(({ intent }) => intent)
    .filter((intent) => intent !== 'otherPersonsData' || !has(LACKS_IT, reading.text))
    .filter((intent) => intent !== 'falseStatement' || !declaresOnly(reading.source))
    .filter(
      (intent) =>
        intent !== 'falseStatement' || !has(THEY_CLAIM, reading.text) || pretenceIn(reading.source)?.otherwise === true,
    )
    .filter((intent) => intent !== 'threat' || !has(THEIR_THREAT, reading.text) || has(OWN_THREAT, reading.text));
  if (has(ASKS, reading.text)) found.push('question');
  if (has(HELLO, fold(reading.source.trim()).text)) found.push('greeting');
  if (has(THIRD, reading.text)) found.push('thirdPartyBilling');
  return found;
}

/** The matter that goes to people at once, if any. */
export function stopOf(reading: Reading): string | undefined {
  for (const { stop, pattern, unless } of STOPS) {
    for (const sentence of reading.sentences) {
      if (unless && has(unless, sentence.text)) continue;
      const meant = all(pattern, sentence.text).some(
        ({ index, 0: { length } }) =>
          stop !== 'enforcementOrder' || !onlyThreatened(sentence.text, index, index + length),
      );
      if (meant) return stop;
    }
  }
  return undefined;
}

/**
 * Where the consumer lives, as far as places, authorities and companies say.
 * @returns `inferred` where only a company of this country speaks for it: its name is no word about a home
 */
export function jurisdictionOf(
  reading: Reading,
): { value: FactValues['jurisdiction']; start: number; end: number; inferred?: true } | undefined {
  for (const hit of reading.source.matchAll(LIVES_IN)) {
    const found = germanTown(reading, hit);
    if (found) return found;
  }
  for (const [value, pattern] of PLACES) {
    const hit = all(pattern, reading.text).find((one) =>
      value === 'DE' ? !isSeat(reading, one.index) && !isOnlyAuthority(reading) : !isVisited(reading, one.index),
    );
    if (hit) return { value, start: hit.index, end: hit.index + hit[0].length };
  }
  for (const hit of reading.source.matchAll(IN_TOWN)) {
    const found = germanTown(reading, hit);
    if (found) return found;
  }
  const german = reading.companies.find((hit) => !FOREIGN_FIRMS.has(hit.company.id));
  return german && { value: 'DE', start: german.start, end: german.end, inferred: true };
}

/** "Roaming in der Schweiz", "im Urlaub in Österreich": where nobody lives. */
const VISITED =
  /\b(?:roaming|urlaub\w*|ferien|reis\w*|ausland\w*|fahr\w*|flieg\w*|flug|besuch\w*|telefonier\w*|anruf\w* (?:in|nach)|holiday|trip|travel\w*)\b[^.!?]{0,30}$/;
const isVisited = (reading: Reading, place: number): boolean =>
  VISITED.test(reading.text.slice(Math.max(0, place - 60), place));

/** "Bundesnetzagentur": an authority's name alone asks for it, and tells of no home. */
const ONLY_AUTHORITY =
  /^\W*(?:(?:und|die|der|zur|bei|an|was|ist|macht|mit) )*(?:bundesnetzagentur|bnetza|verbraucherzentrale|schufa|polizei)\W*$/;
const isOnlyAuthority = (reading: Reading): boolean => ONLY_AUTHORITY.test(reading.text);

/** "Irgend so eine Firma aus Berlin": where a company sits says nothing of where one lives. */
const SEAT =
  /\b(?:firma|unternehmen|laden|gesellschaft|call-?center|company|firm|verlag|anbieter|gmbh|bude) (?:aus|in|from) ?$/;
const isSeat = (reading: Reading, place: number): boolean =>
  SEAT.test(reading.text.slice(Math.max(0, place - 40), place));

/** The town a place in the text ends with, if it is a German one; also typed small. */
function germanTown(reading: Reading, hit: RegExpExecArray): ReturnType<typeof jurisdictionOf> {
  const town = hit[1] ?? '';
  const known = TOWNS.has(town.charAt(0).toUpperCase() + town.slice(1)) || has(IN_GERMANY, fold(town).text);
  if (!known) return undefined;
  const end = hit.index + hit[0].length;
  const start = reading.folded.at.indexOf(end - town.length);
  return start < 0 || isSeat(reading, start) ? undefined : { value: 'DE', start, end: reading.folded.at.indexOf(end) };
}

/** Another field of law, or no matter of law at all: its words without ours, or two of them and a telephone at most. */
export function isOtherField(reading: Reading): boolean {
  if (reading.companies.length > 0) return false;
  // "Den Rundfunkbeitrag soll ich doppelt zahlen. Hab da angerufen": one's own call to an authority sold nothing.
  if (has(BROADCAST, reading.text) && !has(SOLD, reading.text)) return true;
  if (callsOffice(reading.text) || calledByNoSeller(reading.text)) return true;
  if (!has(OTHER, reading.text)) return false;
  if (!has(OURS, reading.text)) return true;
  const words = new Set(all(OTHER, reading.text).map((hit) => hit[0].trim()));
  return words.size > 1 && !has(SURELY, reading.text);
}

/** "Die Vermieterin rief an, die Miete steigt": a call of people who sell nothing, and nothing that was sold. */
function calledByNoSeller(text: string): boolean {
  if (!has(CALLED_BY_NONE, text)) return false;
  const rest = text.replace(new RegExp(CALLED_BY_NONE, 'gu'), ' ').replace(new RegExp(THEIRS, 'gu'), ' ');
  return !has(BESIDE, rest);
}

/** "Hab beim Finanzamt angerufen, soll nachzahlen": one's own call there, and nothing that was sold. */
function callsOffice(text: string): boolean {
  if (!has(CALLED_THERE, text)) return false;
  return !has(SOLD, text.replace(new RegExp(CALLED_THERE, 'gu'), ' ').replace(new RegExp(THEIRS, 'gu'), ' '));
}
