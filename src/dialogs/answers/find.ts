// Which passages answer a question, or that none does: the search's best, a second one for what the first leaves out.
import { remembered } from '../../knowledge/remembered.ts';
import { COMMON } from '../../knowledge/search/concepts.ts';
import { plain, tokens } from '../../knowledge/search/words.ts';
import { covers, isFurther, search, type Found } from '../../knowledge/search/search.ts';
import { OUTSIDE_FIELDS, TASKS } from '../phrases/outside.ts';
import { prepare } from '../understand/reading.ts';
import { intentsOf, isOtherField } from '../understand/scope.ts';

export type FoundAnswer = {
  /** Ids of one or two passages; empty where nothing answers. */
  passages: string[];
  /** The first passage knows most of the question. */
  sure?: boolean;
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
const ENOUGH = -0.2;
const ENOUGH_WITH_FIELD = -1.2;
const SURE = 1.5;
const ALL_KNOWN = 0.8;
/** Everyday words alone must be asked nearly like this. */
const NEAR = 0.4;
/** A second passage must fit this well beside the first. */
const SECOND = 0.35;
const OUTSIDE_WORD = new RegExp(`${outside.source}\\p{L}*`, 'gu');
const task = new RegExp(TASKS);

/**
 * What speaks for the best passage, weighed over questions with known answers and over questions of other fields: how near
 * the question comes to a way of asking, how much of it is known, how far the next passage is, words of our field and
 * common ones; against it, words that nothing here has.
 */
const WEIGHTS = {
  none: -5.8,
  near: 3.1,
  coverage: 1.4,
  lead: 4.3,
  field: 1.1,
  common: 0.9,
  foreign: -0.3,
  foreignShare: -6.2,
};
const LEAST_LENGTH = 3;

/** How much speaks for the first passage; 0 is as much for as against. */
function evidence({ hits, terms, foreign }: Found, question: string): number {
  const [first, second] = hits;
  if (!first) return -Infinity;
  const field = terms.filter(isField).length;
  const common = terms.filter((term) => term.startsWith('=')).length - field;
  const length = Math.max(LEAST_LENGTH, question.split(/\s+/).length);
  return (
    WEIGHTS.none +
    WEIGHTS.near * first.near +
    WEIGHTS.coverage * first.coverage +
    WEIGHTS.lead * Math.min(1, first.score - (second?.score ?? 0)) +
    WEIGHTS.field * Math.min(2, field) +
    WEIGHTS.common * Math.min(2, common) +
    WEIGHTS.foreign * Math.min(3, foreign.length) +
    (WEIGHTS.foreignShare * foreign.length) / length
  );
}

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

/** A question is first weighed, then answered. */
const answers = remembered<FoundAnswer>(16);

function find(question: string, lang: string, today: string): FoundAnswer {
  const reading = prepare(question, today);
  const text = plain(question);
  if (intentsOf(reading).includes('injection') || task.test(text)) return { passages: [], outside: 'task' };
  const found = search(question, lang);
  const { hits, terms, foreign } = found;
  const [first, ...others] = hits;
  const field = terms.filter(isField);
  const other = (outside.test(text) || isOtherField(reading)) && !coreOf(text);
  const fits = isFurther(lang) ? (field.length > 0 ? SURE : -Infinity) : evidence(found, question);
  // All of it is known and it is about our field: two passages that are equally near are both better than none.
  const about = field.length > 0 || (terms.some((term) => term.startsWith('=')) && (first?.near ?? 0) >= NEAR);
  const known = about && foreign.length === 0 && (first?.coverage ?? 0) >= ALL_KNOWN;
  if (!first || other || (!known && fits < (field.length > 0 ? ENOUGH_WITH_FIELD : ENOUGH)))
    return { passages: [], outside: 'unknown' };
  const left = field.filter((term) => !covers(first.id, term));
  const second = others.find(({ id, score }) => score >= SECOND * first.score && left.some((term) => covers(id, term)));
  return { passages: [first.id, ...(second ? [second.id] : [])], sure: fits >= SURE };
}
