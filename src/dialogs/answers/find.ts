// Which passages answer a question, or that none does: the search's best, a second one for what the first leaves out.
import { remembered } from '../../knowledge/remembered.ts';
import { COMMON } from '../../knowledge/search/concepts.ts';
import { plain, tokens } from '../../knowledge/search/words.ts';
import { FURTHER_TEXTS, type FurtherLang } from '../../knowledge/articles/further.ts';
import { covers, isFurther, search, type Hit } from '../../knowledge/search/search.ts';
import { OUTSIDE_FIELDS, TASKS } from '../phrases/outside.ts';
import { prepare } from '../understand/reading.ts';
import { intentsOf, isOtherField } from '../understand/scope.ts';

/** What the articles have for a question. */
export type FoundAnswer = {
  /** Ids of one or two passages; empty where nothing answers. */
  passages: string[];
  /** The first passage knows most of the question. */
  sure?: boolean;
  /** Sure enough to be said to somebody who can also be asked what they mean. */
  plain?: boolean;
  /** What may be meant where it is not: the nearest passages, best first, three at most. */
  near: string[];
  /** Why nothing answers. */
  outside?: 'unknown' | 'task';
};

/** Words that only our field would bring into a question about rent, work or travel. */
const CORE = new Set(
  'aufnahme anruf telefon callcenter hotline widerruf genehmigung zusammenfassung inkasso schufa mahnbescheid vollstreckung lastschrift werbung vertrag'
    .split(' ')
    .map((name) => `=${name}`),
);
const outside = new RegExp(`(?<!\\p{L})(?:${OUTSIDE_FIELDS.map(({ say }) => say).join('|')})`, 'u');
/** From here on an answer is given, and from here on it is surely the right one. */
const ENOUGH = 0.4;
const SURE = 0.8;
/** In a talk one can ask back: from here on an answer is said, from there on the nearest are offered. */
const PLAIN = 0.7;
const NEAR = 0.2;
/** So sure must one be of a question that has a word of another field ("Erbe") to offer anything. */
const NEAR_ELSEWHERE = 0.5;
/** And so sure where a question of another field comes nearer than any passage: "ich will den nicht" is no question at all. */
const NEAR_OTHER = 0.3;
const MOST_NEAR = 3;
/** What is so much further off than the first is not offered beside it. */
const NEAR_SHARE = 0.03;
/** From here on two passages are told apart by no more than chance. */
const CLOSE = 0.6;
/** From here on a word of another field ("vor der Wohnung") does not matter. */
const PLAINLY = 0.9;
/** A second passage that knows what the first leaves out may be this far behind. */
const FAR = 0.2;
const OUTSIDE_WORD = new RegExp(`${outside.source}\\p{L}*`, 'gu');
const task = new RegExp(TASKS);

/** A word of our field besides those of the other one: a "Mietvertrag" is a matter of housing. */
const coreOf = (text: string): boolean =>
  tokens(text.replace(OUTSIDE_WORD, ' ')).some((token) => token.terms.some((term) => CORE.has(term)));

const isField = (term: string): boolean => term.startsWith('=') && !COMMON.has(term.slice(1));

/**
 * Finds what answers a question.
 * @param lang its language; in the five further ones key words are read
 * @param today ISO day, for reading dates in the question
 */
export const findAnswer = (question: string, lang: string, today: string): FoundAnswer =>
  answers(JSON.stringify([question, lang, today]), () => find(question, lang, today));

/** Says that other rules count: what the others say to consumers would contradict it. */
const ALONE: ReadonlySet<string> = new Set(['gewerblich']);

/** A question is first weighed, then answered. */
const answers = remembered<FoundAnswer>(16);

/** Of passages that come about as near, the one that can be told in the language goes first: key words tell little apart. */
function inTheirWords(hits: readonly Hit[], lang: FurtherLang): Hit[] {
  const least = NEARLY * (hits[0]?.share ?? 0);
  const told = hits.find(({ id, share }) => share >= least && id in FURTHER_TEXTS[lang].texts);
  return told ? [told, ...hits.filter((hit) => hit !== told)] : [...hits];
}
const NEARLY = 0.4;

/** Whether words set a task, such as a poem; nothing is looked for then. */
export const setsTask = (question: string, today: string): boolean =>
  intentsOf(prepare(question, today)).includes('injection') || task.test(plain(question));

function find(question: string, lang: string, today: string): FoundAnswer {
  if (setsTask(question, today)) return { passages: [], near: [], outside: 'task' };
  const reading = prepare(question, today);
  const text = plain(question);
  const { hits: ranked, sure, other, terms } = search(question, lang);
  const hits = isFurther(lang) ? inTheirWords(ranked, lang) : ranked;
  const [first, ...others] = hits;
  const field = terms.filter(isField);
  // In a further language only the key words are read: one of our field is enough.
  const enough = isFurther(lang) ? field.length > 0 : sure >= ENOUGH && !other;
  const elsewhere = (outside.test(text) || isOtherField(reading)) && !coreOf(text);
  const plainly = first !== undefined && first.share >= PLAINLY;
  const offers =
    !isFurther(lang) &&
    first !== undefined &&
    sure >= (elsewhere ? NEAR_ELSEWHERE : other ? NEAR_OTHER : NEAR) &&
    !(elsewhere && other);
  const near = offers
    ? hits.slice(0, MOST_NEAR).flatMap(({ id, share }) => (share >= NEAR_SHARE * first.share ? [id] : []))
    : [];
  if (!first || !enough || (elsewhere && !plainly)) return { passages: [], near, outside: 'unknown' };
  const left = field.filter((term) => !covers(first.id, term));
  const second = ALONE.has(first.id)
    ? undefined
    : others.find(
        ({ id, share }, i) =>
          (i === 0 && share >= CLOSE * first.share) ||
          (share >= FAR * first.share && left.some((term) => covers(id, term))),
      );
  return {
    passages: [first.id, ...(second ? [second.id] : [])],
    near,
    sure: isFurther(lang) || sure >= SURE,
    plain: isFurther(lang) || sure >= PLAIN,
  };
}
