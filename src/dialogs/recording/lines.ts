// The turns of a call made ready for reading: who speaks, folded words, and what each answer of the customer answers.
import { topicOf } from './asked-for.ts';
import type { SpokenTurn } from './check.ts';
import { closesOrder } from './closing.ts';
import { isSpokenDialect, plainWords } from './dialect.ts';
import { formal } from './familiar.ts';
import { ACTS, OBJECT } from './phrases/topics/order.ts';
import { joined, speakersOf, STAGE, unglued, UNSURE } from './spoken.ts';
import {
  asksAnew,
  asksBack,
  asksBarely,
  explains,
  isBare,
  namesOffer,
  putsAside,
  stated,
  type Topic,
} from './topic.ts';

/** One line of a call, read. */
export type Line = {
  /** From 1. */
  readonly turn: number;
  readonly agent: boolean;
  /** A for every agent, K for the customer, K2 … for others beside them. */
  readonly speaker: string;
  readonly text: string;
  readonly folded: string;
  /** Agent: what the last question of the turn is about. Customer: what this turn answers. */
  readonly topic: Topic;
  /** The transcript marks a word as unsure: "(ja?)". */
  readonly unsure: boolean;
  /** What follows takes this turn for the order: the caller books, or tells of the withdrawal. */
  readonly closed: boolean;
};

/** Words beyond this length decide nothing; it keeps every pattern's work bounded. */
const LONGEST_TURN = 4000;

/**
 * Reads turns into lines.
 * @param turns as transcribed
 * @throws RangeError when a speaker is neither an agent (A…) nor a customer (K…)
 */
export function linesOf(turns: readonly SpokenTurn[]): Line[] {
  const lines: Line[] = [];
  let open: Topic = 'other';
  // The order was asked for, and nothing else was asked since.
  let pending = false;
  // Whoever comes in midway cannot know what was offered before.
  let objectNamed = beginsMidway(turns[0]?.text ?? '');
  let priced = false;
  // What was proposed last is something to read or another call: a bare "Abgemacht?" belongs to it.
  let aside = false;
  const dialect = isSpokenDialect(turns.slice(0, 60).map((spoken) => spoken.text.slice(0, 400)));
  const customers = speakersOf();
  const all = turns.map((spoken, index) => {
    const given = spoken.speaker.trim().toUpperCase().replaceAll(/\s/g, '');
    if (!/^[AK]/.test(given)) throw new RangeError(`turn ${index + 1}: speaker must begin with A or K`);
    const text = spoken.text.slice(0, LONGEST_TURN);
    const sure = text.replaceAll(UNSURE, '$1');
    const agent = given.startsWith('A');
    const said = joined(plainWords(unglued(sure).replaceAll(STAGE, ' ').trimStart(), dialect));
    return { given, text, sure, agent, folded: agent ? formal(said) : said };
  });
  all.forEach(({ given, text, sure, agent, folded }, index) => {
    const next = all.slice(index + 1, index + 3).find((one) => one.agent);
    const closed = next !== undefined && closesOrder(next.folded);
    const speaker = agent ? 'A' : customers.nameOf(given);
    const before = lines.at(-1);
    if (agent) {
      const own = topicOf(folded, { objectNamed, priced, closed });
      // "Sagen Sie einfach ja", an answer to the customer's own question: the question before is still open.
      const answersBack = before !== undefined && !before.agent && asksBack(before.folded);
      const stays =
        (own === 'other' && (isBare(folded) || (answersBack && !asksAnew(folded)))) ||
        (own === 'order' && answersBack && explains(folded)) ||
        // Asked back, and answered without a new question: what was asked first still waits for its answer.
        (((open === 'recording' && (!namesOffer(folded) || /geloescht|aufbewahr|gespeichert|deleted/.test(folded))) ||
          open === 'order') &&
          answersBack &&
          !folded.includes('?') &&
          own !== 'recording' &&
          !ACTS.test(folded));
      if (!stays) open = own;
      // "Also? Sagen Sie einfach ja." after all the pressing: it is still the order that is asked for.
      else if (pending && open === 'other' && isBare(folded)) open = 'order';
      if (aside && asksBarely(folded)) open = 'papers';
      else if (putsAside(folded) && own !== 'order') {
        aside = true;
        if (own === 'other') open = 'papers';
      } else if (own === 'order' || namesOffer(folded)) aside = false;
      if (open === 'order') pending = true;
      else if (!STILL_OPEN.has(open)) pending = false;
      priced ||= namesOffer(folded);
      objectNamed ||= own === 'offer' || own === 'order' || stated(folded, OBJECT) || namesOffer(folded);
    }
    lines.push({ turn: index + 1, agent, speaker, text, folded, topic: open, unsure: sure !== text, closed });
  });
  return lines;
}

/** Talk that leaves a question for the order waiting. */
const STILL_OPEN: ReadonlySet<Topic> = new Set(['other', 'offer', 'opinion']);

/** Dots, a dash or a transcriber's note ("[Schnitt] ...") before the first word: the beginning is missing. */
export const beginsMidway = (opening: string): boolean =>
  /^\W*(?:[[(][^\])]{0,40}[\])]\s*)?(?:\.{2,}|…)/.test(opening) ||
  /^\s*[-–—]\s?\p{Ll}/u.test(opening) ||
  /^\W*[[(][^\])]{0,20}(?:schnitt|cut|beginn fehlt|anfang fehlt)[^\])]{0,20}[\])]/i.test(opening);

/** Where words stand, as a decision of the check; long turns are quoted from the place on. */
export function quoted(line: Line, at = 0, length = 240): { turn: number; quote: string } {
  const start = at > 40 ? Math.max(0, line.text.lastIndexOf(' ', at - 20)) : 0;
  return { turn: line.turn, quote: line.text.slice(start, start + length).trim() };
}
