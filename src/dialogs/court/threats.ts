// "Die drohen jetzt mit Inkasso", in the middle of a question: what such a threat means is said once, then the question comes again.
import { wordCount, ways } from '../../knowledge/german/words.ts';
import { COURT_PAPERS } from '../../knowledge/court-papers.ts';
import { factsOf } from '../../case/file.ts';
import { asks } from '../aside/asked.ts';
import { courtWrites } from './court-mail.ts';
import { firstTime, tell, type Draft } from '../draft.ts';
import type { TextKey } from '../phrases/texts.ts';
import { readOnce } from '../hearing/reading.ts';
import { tellsCourtPost } from '../understand/index.ts';

/** To threaten, in any language that is read here. */
const THREAT =
  /(?<!\p{L})(?:(?:an)?(?:ge)?droh(?:en|t|te|ten|ung|ungen)?|androhen|threat\p{L}*|tehdit\p{L}*|угрож\p{L}*|грозят|погрож\p{L}*|straszą|grożą|يهدد\p{L}*|تهديد)(?!\p{L})/iu;
/** "Sonst schicken sie Inkasso", "they will ruin my credit score": what the other side means to do. */
const THEY_WILL =
  /(?<!\p{L})(?:die|sie|man|er|they|he|company|vodafone|telekom)(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:schick(?:en|t)|schalt(?:en|et)|übergeben|übergibt|abgeben|will|wollen|gonna|going to|ruin|send|hand|pass|call in)(?!\p{L})|(?<!\p{L})(?:schicken|schalten|übergeben) (?:die|sie)(?!\p{L})/iu;
/** "Letzte Warnung, dann Mahnbescheid", "sonst beantragen wir einen Mahnbescheid": their own words. */
const LAST_WARNING = new RegExp(
  ways(
    String.raw`(?<!\p{L})(?:letzte\p{L}*|final|last) (?:\p{L}*warnung|` +
      String.raw`\p{L}*mahnung|\p{L}*aufforderung|frist|chance|warning|notice|reminder|` +
      String.raw`demand)(?!\p{L})[^.!?\n]{0,20}(?<!\p{L})(?:dann|danach|sonst|vor|then|before)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:sonst|andernfalls|ansonsten|otherwise|or else) (?:beantragen|erwirken|` +
      String.raw`kommt|folgt|gibt es|gehen|we)(?!\p{L})`,
  ),
  'iu',
);
/** One's own plan is none of theirs. */
const OWN =
  /(?<!\p{L})(?:ich|wir|i|we)(?!\p{L})[^.!?,\n]{0,30}(?<!\p{L})(?:(?:an|be)?droh|geh|nehm|hol|schalt|threaten|take|go|get|see)\p{L}*(?!\p{L})/iu;
/** "Und mit Schufa": goes on with a threat that was told before. */
const FURTHER = /^\s*(?:und |and )(?:auch |also )?(?:mit|with) /iu;

/** The graver first: who threatens with a bailiff mostly names a court as well. */
const WITH: readonly (readonly [TextKey, RegExp])[] = [
  ['threat.bailiff', /gerichtsvollzieher|gepfändet|pfänd|zwangsvollstreck|bailiff|haciz|icra|судебн\p{L}* исполнител|пристав|судов\p{L}* виконав|komornik|مأمور التنفيذ|حجز/iu],
  ['threat.court', /(?<!\p{L})(?:gericht|klage|verklagen|mahnbescheid|payment order|anw[aä]lt|rechtsanw|court|sue|lawyer|solicitor|legal action)(?!\p{L}*vollzieh)|mahkeme|avukat|(?<!\p{L})суд|адвокат|sąd|adwokat|محكمة|محام/iu],
  ['threat.collector', /inkasso|schuldeneintreib|debt collect|collection (?:agency|company)|collectors|tahsilat|коллектор|колектор|windyk|تحصيل/iu],
  ['threat.agency', /schufa|auskunftei|kreditw|bonität|credit (?:score|rating|agency|bureau|record)|kredi notu|кредитн|kredytow|شوفا/iu],
]; // prettier-ignore

/** Longer words are a story, whose facts say more. */
const MOST_WORDS = 30;
const THREATS: ReadonlySet<string> = new Set(WITH.map(([phrase]) => phrase));

/** Says what a threat told in a short line means, each kind once in a case. Who asks about it is answered by an article. */
export function tellThreat(draft: Draft, text: string): void {
  if (wordCount(text) > MOST_WORDS || text.includes('?') || asks(text)) return;
  const before = Object.keys(draft.file.shown).some((key) => THREATS.has(key));
  const theirs = (THREAT.test(text) || THEY_WILL.test(text) || LAST_WARNING.test(text)) && !OWN.test(text);
  if (!theirs && !(before && FURTHER.test(text))) return;
  // What has come beside the threat goes before it: there a period runs.
  const { facts, stop } = readOnce(draft, text);
  if (stop !== undefined || COURT_PAPERS.has(facts.dunning) || tellsCourtPost(text) || courtWrites(text)) return;
  const { dunning } = factsOf(draft.file);
  for (const [phrase, word] of WITH) {
    if (!word.test(text) || (COURT_PAPERS.has(dunning) && phrase !== 'threat.agency')) continue;
    if (firstTime(draft, phrase)) tell(draft, phrase);
    return;
  }
}

/** Whether this turn has said what a threat means. */
export const saidThreat = ({ replies }: Draft): boolean =>
  replies.some((reply) => reply.kind === 'text' && THREATS.has(reply.phrase));
