// The words of an untruth as they stand in a letter: the clauses that say it, not the breath in which all the rest was told.
import { CLAIMED } from '../phrases/contradictions.ts';
import { MATTERS_OF_DECEIT, PROMISED } from '../phrases/claims.ts';
import { type Place, trimmed } from '../place.ts';
import { clauseAt, type Reading, sentenceAt } from '../reading.ts';
import { all, compile, has } from '../rule.ts';

/** More than this was told in one breath. */
const LONG = 120;
/** So much of it is kept where no word of it is what was said. */
const KEPT = 160;
const WORD = compile(
  `${PROMISED}|${CLAIMED}|_(?:said|told me|promised|assured|versprochen|versprach|gesagt|sagte|meinte|hieß)_`,
);
const ABOUT = MATTERS_OF_DECEIT.map(({ say }) => compile(say));
/** Where somebody begins to tell what another did, without a mark before it. */
const ANEW = compile(
  ' (?=(?:(?:und|aber|also|and|but|so|then|dann|da|jetzt|nun|now|weil|because)_ ){0,2}' +
    '(?:(?:ich|wir|i|we) (?:sag\\w*|hab\\w*|meint\\w*|dacht\\w*|will|bin|war|said|told|agreed|thought|' +
    'never|want\\w*|got|have|had|did|was|am)|(?:er|sie|die|der|man|he|she|they) (?:sag\\w*|hat|haben|' +
    'meint\\w*|versprach\\w*|said|told|promised|called|rang|take|took|sent)|' +
    '(?:jetzt|nun|heute|gestern|now|today|yesterday) |(?:im|in dem) (?:brief|vertrag)|' +
    'the (?:letter|contract|bill)|(?:jetzt|nun|heute|dann) (?:kam|kommt|steht|ist|kriege|bekomme))_)',
);
/** The customer's answer, and what came of it. */
const BEHIND = new RegExp(
  String.raw`^\W*(?:(?:und|aber|also|dann|da|and|but|so|then)\s+)*` +
    String.raw`(?:(?:ich|wir|i|we)\s+(?:sag|hab|meint|dacht|will|said|told (?:him|her|them)|agreed|` +
    String.raw`thought|never|want)|(?:jetzt|nun|heute|gestern|now|today|yesterday)\b|` +
    String.raw`the (?:letter|contract|bill)\b|(?:im|in dem) (?:brief|vertrag)\b|` +
    String.raw`(?:ja|ok|okay|yes) (?:gesagt|sag|said)\b)`,
);
/** Around words that somebody said. */
const MARKS = { before: /[\s,.;:!?"()-]/, joins: /^(?:und|aber|and|but|so) (?=\S)/, behind: /[\s,;:"()-]/ };

/**
 * @param place the words that were found to tell an untruth
 * @returns the clauses that hold them; of a long run those with the caller's word, up to the answer to it
 */
export function untruthAt(reading: Reading, place: Place): Place {
  const whole = trimmed(
    reading.text,
    {
      start: clauseAt(reading, place.start)?.start ?? place.start,
      end: Math.max(place.end, clauseAt(reading, place.end - 1)?.end ?? place.end),
    },
    MARKS,
  );
  if (whole.end - whole.start <= LONG) return withoutAnswer(reading.text, whole);
  const parts = partsOf(reading, whole);
  const wordOf = (one: Place): string => reading.text.slice(one.start, one.end);
  const said = parts.findIndex((one) => has(WORD, wordOf(one)) && !BEHIND.test(wordOf(one)));
  const topic = parts.findIndex((one) => ABOUT.some((about) => has(about, wordOf(one))));
  // "… bekäme es gratis. Sie sagt, sie hat nur gefragt": what somebody says a sentence later is of herself.
  const sentenceOf = (at: number): number => sentenceAt(reading, parts[at]?.start ?? whole.start);
  const isLater = topic >= 0 && topic < said && sentenceOf(topic) !== sentenceOf(said);
  const from = said >= 0 && !isLater ? said : Math.max(0, topic);
  const first = parts[from] ?? whole;
  let end = first.end;
  for (const part of parts.slice(from + 1)) {
    if (isLater && sentenceAt(reading, part.start) !== sentenceOf(topic)) break;
    if (BEHIND.test(wordOf(part)) || part.end - first.start > KEPT) break;
    end = part.end;
  }
  return trimmed(reading.text, { start: first.start, end }, MARKS);
}

/** "Kostenlos, hab ja gesagt": the customer's own yes behind it is nothing that was told. */
function withoutAnswer(text: string, place: Place): Place {
  const answer = OWN_ANSWER.exec(text.slice(place.start, place.end));
  return answer && answer.index > 0
    ? trimmed(text, { start: place.start, end: place.start + answer.index }, MARKS)
    : place;
}
const OWN_ANSWER =
  /[,;]?\s+(?:(?:und|da|also|dann|and|so)\s+)*(?:(?:ich|wir|i|we)\s+)?(?:hab|habe|haben|hatte|said)\s+(?:(?:ich|wir|halt|dann|da|natuerlich|auch|einfach)\s+)*(?:ja|ok|okay|zugestimmt|zugesagt|yes)(?:\s+gesagt)?\W*$/;

/** The clauses of a place, parted further where a breath holds several. */
function partsOf(reading: Reading, whole: Place): Place[] {
  const starts = new Set([whole.start]);
  for (const { start } of reading.clauses) if (start > whole.start && start < whole.end) starts.add(start);
  for (const hit of all(ANEW, reading.text.slice(whole.start, whole.end))) starts.add(whole.start + hit.index + 1);
  const places = [...starts].sort((a, b) => a - b);
  return places.map((start, i) => ({ start, end: places[i + 1] ?? whole.end }));
}
