// Which passages answer a question, or that none does: the search's best, a second one for what the first leaves out.
import { remembered } from '../../knowledge/remembered.ts';
import { COMMON } from '../../knowledge/search/concepts.ts';
import { plain } from '../../knowledge/search/words.ts';
import { covers, search } from '../../knowledge/search/search.ts';
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

/** With a word of our field in the question, so much of it must be known. */
const SURE_WITH_FIELD = 0.18;
/** With everyday words alone, nearly all of it; less where two of them come together. */
const SURE_WITHOUT = 0.7;
const SURE_WITH_TWO = 0.4;
/** Words that only our field would bring into a question about rent, work or travel. */
const CORE = new Set(
  'aufnahme anruf telefon callcenter hotline widerruf genehmigung zusammenfassung inkasso schufa mahnbescheid vollstreckung lastschrift werbung vertrag'
    .split(' ')
    .map((name) => `=${name}`),
);
const outside = new RegExp(`(?<!\\p{L})(?:${OUTSIDE_FIELDS.map(({ say }) => say).join('|')})`, 'u');
const SURE = 0.5;
/** A second passage must fit this well beside the first. */
const SECOND = 0.35;
const task = new RegExp(TASKS);

/** How much of the question the best passage has to know. */
function needed(terms: readonly string[], field: readonly string[]): number {
  if (field.length > 0) return SURE_WITH_FIELD;
  const common = new Set(terms.filter((term) => term.startsWith('=')));
  return common.size > 1 ? SURE_WITH_TWO : SURE_WITHOUT;
}

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
  const { hits, terms } = search(question, lang);
  const [first, ...others] = hits;
  const field = terms.filter(isField);
  const other = (outside.test(text) || isOtherField(reading)) && !terms.some((term) => CORE.has(term));
  if (!first || other || first.coverage < needed(terms, field)) return { passages: [], outside: 'unknown' };
  const left = field.filter((term) => !covers(first.id, term));
  const second = others.find(({ id, score }) => score >= SECOND * first.score && left.some((term) => covers(id, term)));
  const sure = field.length > 0 && first.coverage >= SURE;
  return { passages: [first.id, ...(second ? [second.id] : [])], sure };
}
