// Words under an open question that tell of something else: a yes of the call, missing papers, a story where a name was asked for.
import { wordCount } from '../../knowledge/german/words.ts';
import { findCompanies } from '../../knowledge/companies.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import { asksInAny } from '../aside/asked.ts';
import type { Draft } from '../draft.ts';
import { readOnce } from '../hearing/reading.ts';
import { looksLikeStory, QUESTION_WORDS } from '../hearing/story.ts';
import { tells } from '../hearing/tells.ts';
import { NAMES, type Way } from './typed.ts';
import { saysDay } from './ways-day.ts';

/** Questions that a yes or no of one's own answers. */
const OF_A_YES: ReadonlySet<string> = new Set<FactKey>([
  'agreedOnPhone',
  'textFormApproval',
  'recordingConsent',
  'recordingAnnounced',
  'marketingConsent',
  'wantedContract',
  'earlyStartRequested',
]);
const SAID_YES = /(?<!\p{L})(?:(?:say|said) yes|ja (?:ge)?sagt?|zu(?:ge)?sagt)(?!\p{L})/iu;

const BEGINS_WITH_IT = /^\W*(?:ja|jo|jep|doch|nein|nee|yes|yeah|no)(?![\p{L}]| (?:ge)?sagt)/iu;
const NO_PAPERS =
  /^\W*(?:nothing|nichts?|nix|gar nichts)(?: was)? (?:in writing|schriftlich\p{L}*|in schriftform)[.! ]*$/iu;
/** What a yes or no about papers answers. */
const OF_PAPERS: ReadonlySet<string> = new Set<FactKey>([
  'textFormApproval',
  'contractSummaryReceived',
  'withdrawalInstructionReceived',
  'modelFormEnclosed',
  'personWasAuthorised',
  'marketingConsent',
  'directDebitMandate',
  'termsStorable',
]);

const SENTENCE =
  /^(?=(?:\S+\s+){3})(?!.*\b(?:hei(?:ß|ss)t|hei(?:ß|ss)en|nenn\w*|namens|von|vom|bei|called|named|from)\b).*(?:\b(?:ist|sind|war|waren|hat|haben|hab|bleibt|wei(?:ß|ss)|egal|doch|is|are|was|has)\b|\d+[.,]\d\d\b)/isu;

/** "They say silence means yes", "die nehmen mein Paket nicht an": what somebody does, and no name. */
const TELLS_OF_THEM =
  /^(?:they|he|she|the (?:company|provider|caller)|company|provider) (?:says?|said|refuses?d?|want(?:s|ed)?|sends?|sent|keeps?|kept|claims?|claimed|won['’]?t|will|never|told)(?!\p{L}) \S+ \S+|^(?:die|sie) \p{L}+en (?:mein|mir|mich|uns|das|es|den|nicht|sich|immer)(?!\p{Lu})(?:\p{L}*) \S+ \S+/iu;

/** "Wer zahlt das Porto" asks and names nobody; "was mit Prima" and "wer das war weiß ich nicht" answer. */
const onlyAsks = (text: string): boolean =>
  asksInAny(text) && !ANSWERS_VAGUELY.test(text) && findCompanies(text).length === 0;
const ANSWERS_VAGUELY =
  /^(?:ir?gend)?(?:was|wie|so) (?:mit|von|ähnlich\p{L}*)(?!\p{L})|(?<!\p{L})(?:wei(?:ß|ss)|ahnung|glaub\p{L}*|denk\p{L}*|nenn\p{L}*|hei(?:ß|ss)\p{L}*|hieß\p{L}*|called|named|know|think)(?!\p{L})|(?<!\p{L})oder(?: so)?\W*$/iu;

/** A sentence, a question, or words that tell something else of the case ("Vollmacht liegt im Original vor"). */
const namesNobody = (draft: Draft, text: string): boolean =>
  SENTENCE.test(text) ||
  NO_PAPERS.test(text) ||
  (TELLS_OF_THEM.test(text) && findCompanies(text).length === 0) ||
  onlyAsks(text) ||
  saysDay(draft, text) ||
  (wordCount(text) > QUESTION_WORDS && tells(draft, text, OF_A_NAME));
/** What a bare name tells by itself. */
const OF_A_NAME: ReadonlySet<string> = new Set<FactKey>([
  'provider',
  'callerClaimedToBe',
  'callCentre',
  'jurisdiction',
  'product',
  'consumer',
  'personOnPhone',
]);

const DENIES_MORE = /^\W*(?:nein|nee|ne|nö|no)[,.! ]+\p{L}+ \p{L}+/iu;
const OF_SWITCH =
  /(?<!\p{L})(?:\p{L}*wechsel\p{L}*|(?:ge)?künd\p{L}*|\p{L}*anbieter\p{L}*|alte[nrs]?|end\p{L}*|switch\p{L}*|cancel\p{L}*|old)(?!\p{L})/iu;

/** Ways that leave an answer alone: under this question its words tell of something else. */
export const TOLD_OF_ELSE: readonly Way[] = [
  // "I didn't say yes", asked about a switch: it is told of the offer on the phone.
  ({ draft, fact, kind, text }) =>
    kind === 'boolean' &&
    !OF_A_YES.has(fact) &&
    SAID_YES.test(text) &&
    (readOnce(draft, text).facts.agreedOnPhone !== undefined || !BEGINS_WITH_IT.test(text))
      ? false
      : undefined,
  // "Nothing in writing", asked about health or a switch: it is told of the papers.
  ({ fact, kind, text }) => (kind === 'boolean' && !OF_PAPERS.has(fact) && NO_PAPERS.test(text) ? false : undefined),
  // "Nein, bestätigt hat sie nichts", asked whether the old contract is to end: what is denied is a confirmation.
  ({ draft, fact, text }) =>
    fact === 'providerSwitch' &&
    DENIES_MORE.test(text) &&
    !OF_SWITCH.test(text) &&
    readOnce(draft, text).facts.textFormApproval === false
      ? false
      : undefined,
  // A text that tells, where a name or a few words were asked for.
  ({ draft, fact, kind, text }) =>
    kind === 'text' && (looksLikeStory(text) || (NAMES.has(fact) && namesNobody(draft, text))) ? false : undefined,
];
